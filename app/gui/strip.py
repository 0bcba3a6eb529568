"""Who this is: the strip at the top of every screen of a patient; it never scrolls."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.engine.assessment import Assessment
from app.gui import words
from app.gui.pack_words import shown
from app.gui.parts.box import Ground, Rule
from app.gui.parts.buttons import Button
from app.gui.parts.tag import Tag
from app.gui.parts.text import Text
from app.gui.session import Session
from app.gui.strip_lines import BackgroundLine, NameLine
from app.gui.theme import changes, theme
from app.records import PatientRecord

NARROW, NARROWEST = 1000, 600
"""Below the first effective width only urgency and allergy stay beside the name, below the second only allergy:
there the bar at the bottom of the visit says how urgent it is."""
LOW_STRIP = 48


class IdentityStrip(Ground):
    """The strip; `back` is emitted by its link to Today."""

    back = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._session = session
        self._low = False
        self._known = ""
        self._who: tuple[str, ...] = ()
        self._spare: tuple[str, ...] = ()
        self.setObjectName("identity_strip")
        self.setAccessibleName(QCoreApplication.translate("Strip", "Patient"))
        self.back_link = Button(QCoreApplication.translate("Strip", "Today"), "link", icon="chevron-left")
        self.back_link.setAccessibleName(QCoreApplication.translate("Strip", "Back to Today"))
        self.back_link.clicked.connect(self.back)
        self.rule = Rule(standing=True)
        self.name_line = NameLine()
        self.name_line.resized.connect(self._fit_words)
        self.background = BackgroundLine()
        self.more = Button("", "link", icon="chevron-down")
        self.more.setAccessibleName(QCoreApplication.translate("Strip", "More about this patient"))
        self.more.setToolTip(self.more.accessibleName())
        self.more.clicked.connect(self._open_more)
        self.urgency, self.allergy, self.egfr = Tag(""), Tag(""), Tag("")
        self._bottom = Rule()
        self._lay_out()
        self._restyle()
        changes.changed.connect(self._restyle)

    def show(
        self,
        patient: PatientRecord | None = None,
        answers: words.Answers | None = None,
        assessment: Assessment | None = None,
        older: Mapping[str, str] | None = None,
        note: str = "",
    ) -> None:
        """Say who this is; without an assessment there is no urgency tag. Without a patient it is QWidget.show.

        Args:
            note: what stands behind the urgency.
            older: of the answers that are known from before only, question -> the day in words.
        """
        if patient is None:
            super().show()
            return
        answers, older = answers or {}, older or {}
        who = words.person(patient, answers, self._session.now().date())
        # What the birth date tells too goes before it; the number and the birth date never go.
        least = 2 if patient.birth_date else 1
        self._who, self._spare = tuple(who), tuple(reversed(who[:-least]))
        self.name_line.show_person(patient.family_name, patient.given_name, who)
        parts = words.background(shown(self._session.pack), answers)
        days = dict.fromkeys(older[name] for name in words.BACKGROUND if name in older)
        if days:
            parts.append(QCoreApplication.translate("Strip", "as on {day}").format(day=", ".join(days)))
        self._known = " · ".join(parts)
        brief, whole = words.allergy(shown(self._session.pack), answers)
        if words.ALLERGIES in older:
            brief, whole = (f"{one} · {older[words.ALLERGIES]}" for one in (brief, whole))
        self.allergy.set_tag(brief, icon="warning")
        self.allergy.setToolTip(whole)
        self.allergy.setAccessibleName(whole)
        egfr = words.egfr(answers)
        self.egfr.set_tag(f"{egfr} · {older[words.EGFR]}" if egfr and words.EGFR in older else egfr)
        self._show_urgency(assessment, note)
        self._fit()

    def add_button(self, button: QWidget) -> None:
        """Put the screen's primary button before the tags."""
        self._line.insertWidget(self._line.indexOf(self.urgency), button)

    def set_low(self, low: bool) -> None:
        """48 high where the window is low."""
        if low != self._low:
            self._low = low
            self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the line anew when the reading direction turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.name_line.update()

    def _show_urgency(self, assessment: Assessment | None, note: str) -> None:
        tags = {
            "routine": (QCoreApplication.translate("Strip", "Routine"), "bold", "check"),
            "undetermined": (QCoreApplication.translate("Strip", "Not decided"), "ask", ""),
            "urgent": (QCoreApplication.translate("Strip", "Urgent"), "urgent", ""),
            "emergency": (QCoreApplication.translate("Strip", "Emergency"), "emergency", ""),
        }
        if assessment is None:
            self.urgency.set_tag("")
        elif not assessment.applies and assessment.urgency in ("routine", "undetermined"):
            self.urgency.set_tag(QCoreApplication.translate("Strip", "Guideline does not apply"), "bold")
        else:
            self.urgency.set_tag(*tags[assessment.urgency], note)

    def _lay_out(self) -> None:
        self._second_line = QWidget()
        second = QHBoxLayout(self._second_line)
        second.setContentsMargins(0, 0, 0, 0)
        second.addWidget(self.background, 1)
        second.addWidget(self.more)
        second.setSpacing(0)
        second.setAlignment(self.background, Qt.AlignmentFlag.AlignVCenter)
        self._lines = QVBoxLayout()
        self._lines.addStretch(1)
        self._lines.addWidget(self.name_line)
        self._lines.addWidget(self._second_line)
        self._lines.addStretch(1)
        self._line = QHBoxLayout()
        self._line.addWidget(self.back_link)
        self._line.addWidget(self.rule)
        self._line.addLayout(self._lines, 1)
        for tag in (self.urgency, self.allergy, self.egfr):
            self._line.addWidget(tag)
        everything = QVBoxLayout(self)
        everything.setContentsMargins(0, 0, 0, 0)
        everything.setSpacing(0)
        everything.addLayout(self._line, 1)
        everything.addWidget(self._bottom)

    def _fit(self) -> None:
        narrow = self.width() < theme().px(NARROW)
        self.urgency.setVisible(bool(self.urgency.text()) and self.width() >= theme().px(NARROWEST))
        self.egfr.setVisible(bool(self.egfr.text()) and not narrow)
        self._fit_words()
        self.rule.setVisible(not narrow)
        today = QCoreApplication.translate("Strip", "Today")
        self.back_link.setText("" if narrow else today)
        self.back_link.setToolTip(self.back_link.accessibleName() if narrow else "")
        self.back_link.updateGeometry()

    def _fit_words(self) -> None:
        """Who it is stands beside the name, or below it where the name needs the line; the rest opens with ▾."""
        narrow, beside = self.width() < theme().px(NARROW), self.name_line.holds_all()
        self.background.show_words(self._known, *(((), ()) if beside else (self._who, self._spare)))
        self.more.setVisible((narrow or not beside) and bool(self._known or self.egfr.text()))
        # Without a second line the name stands in the middle of the strip.
        self._second_line.setVisible(bool(self.background.text()) or not self.more.isHidden())

    def _open_more(self) -> None:
        """All of line two and the tags that had no room; Esc closes it."""
        card = QFrame(self, Qt.WindowType.Popup)
        card.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        card.setObjectName("strip_more")
        card.setProperty("ground", "box")
        card.setAccessibleName(QCoreApplication.translate("Strip", "More about this patient"))
        lines = QVBoxLayout(card)
        for text in (self.name_line.text(), self._known, self.egfr.text()):
            if text:
                lines.addWidget(Text(text, "body", wrap=True))
        card.setFixedWidth(min(self.width() - theme().px(32), theme().px(560)))
        card.move(self.mapToGlobal(QPoint((self.width() - card.width()) // 2, self.height())))
        card.show()
        card.setFocus(Qt.FocusReason.PopupFocusReason)

    def _restyle(self) -> None:
        now = theme()
        self.setFixedHeight(now.px(LOW_STRIP) if self._low else now.size("strip"))
        self.rule.setFixedHeight(now.px(32))
        self._line.setContentsMargins(now.px(12), 0, now.px(16), 0)
        self._line.setSpacing(now.px(12))
        self._lines.setSpacing(now.px(1))
        self._bottom.setFixedHeight(now.width("box"))
        # As high as its line where that is a target of 24, so that two lines still fit at 200 % text.
        self.more.setFixedHeight(max(24, now.line_height("small")))
        self._fit()
