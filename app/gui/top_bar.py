"""The bar at the top of the screens that belong to no patient: where one is, which clinic, who works."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.gui.focus import draws_own_focus
from app.gui.parts import paint
from app.gui.parts.box import Ground, Rule
from app.gui.parts.by_toggle import ByToggle
from app.gui.parts.text import Text
from app.gui.theme import changes, theme

BAR = 3
"""Height of the mark under the current tab."""


class Tab(ByToggle):
    """The name of a screen; the current one is bold with a bar under it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoExclusive(True)
        draws_own_focus(self)
        changes.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The bold words and 12 on both sides, as high as the bar."""
        now = theme()
        width = QFontMetrics(now.font("body", bold=True)).horizontalAdvance(self.text())
        return QSize(width + now.px(24), now.size("top_bar") - now.width("control"))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words and mark."""
        painter, now = QPainter(self), theme()
        if self.underMouse() and not self.isChecked():
            painter.fillRect(self.rect(), now.color("hover"))
        painter.setFont(now.font("body", bold=self.isChecked()))
        painter.setPen(now.color("text" if self.isChecked() else "text2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, self.text())
        if self.isChecked():
            painter.fillRect(QRect(0, self.height() - BAR, self.width(), BAR), now.color("accent"))
        if self.hasFocus():
            inside = self.rect().adjusted(2, 2, -2, -2 - BAR)
            paint.box(painter, inside, edge="focus", width=now.width("focus"), radius=6)


class TopBar(Ground):
    """MSBack, the screens there are, the clinic and the clinician."""

    today, follow_ups, reports, settings = Signal(), Signal(), Signal(), Signal()
    about, lock = Signal(), Signal()

    def __init__(self) -> None:
        super().__init__("surface")
        self.setObjectName("top_bar")
        self.name = Text("MSBack", "head")
        self.tabs = {name: Tab() for name in ("today", "follow_ups", "reports", "settings", "about", "lock")}
        # No screens of their own, but over the one that is seen: so they are never the current one.
        for name in ("about", "lock"):
            self.tabs[name].setCheckable(False)
        self.name_tabs()
        self.tabs["about"].clicked.connect(self.about)
        self.tabs["lock"].clicked.connect(self.lock)
        self.tabs["today"].clicked.connect(self.today)
        self.tabs["follow_ups"].clicked.connect(self.follow_ups)
        self.tabs["reports"].clicked.connect(self.reports)
        self.tabs["settings"].clicked.connect(self.settings)
        # Where tabs have no room they go, and their keys and the links of Today stay; the window need not grow.
        self.setMinimumWidth(1)
        self.clinic = Text("", "body", "text2")
        self.rule = Rule(standing=True)
        self.clinician = Text("", "body")
        self._line = QHBoxLayout()
        for part in (self.name, *self.tabs.values()):
            self._line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addStretch(1)
        for part in (self.clinic, self.rule, self.clinician):
            self._line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._line, 1)
        whole.addWidget(Rule())
        self._restyle()
        changes.changed.connect(self._restyle)

    def name_tabs(self) -> None:
        """Name the tabs in the language of the window."""
        words = {
            "today": self.tr("Today"),
            "follow_ups": self.tr("Follow-ups"),
            "reports": self.tr("Reports"),
            "settings": self.tr("Settings"),
            "about": self.tr("Guideline"),
            "lock": self.tr("Lock"),
        }
        for name, tab in self.tabs.items():
            tab.setText(words[name])
        self.tabs["about"].setAccessibleName(self.tr("About this guideline"))
        self.tabs["about"].setToolTip(self.tr("About this guideline"))
        self.tabs["lock"].setToolTip(self.tr("Lock the window: Ctrl L"))

    def say(self, tab: str, clinic: str, clinician: str) -> None:
        """Mark where one is, and say who works where."""
        for name, button in self.tabs.items():
            button.choose(name == tab)
        self._names = clinic, clinician
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the names that there is room for."""
        super().resizeEvent(event)
        self._fit()

    _names = ("", "")

    def _fit(self) -> None:
        """The clinic goes first, then the clinician, then tabs; a name that is too long keeps its beginning."""
        now = theme()
        self._fit_tabs()
        tabs = [tab for tab in self.tabs.values() if not tab.isHidden()]
        taken = sum(tab.sizeHint().width() for tab in tabs)
        taken += 0 if self.name.isHidden() else self.name.sizeHint().width() + now.px(12) * len(tabs)
        room = self.width() - taken - now.px(3 * 24 + 3 * 12)
        metrics = QFontMetrics(now.font("body"))
        clinic, clinician = self._names
        cut = metrics.elidedText(clinician, Qt.TextElideMode.ElideRight, max(0, room))
        room -= metrics.horizontalAdvance(cut) + now.px(24)
        short = metrics.elidedText(clinic, Qt.TextElideMode.ElideRight, max(0, room))
        readable = now.px(80)
        show_clinic = bool(clinic) and (short == clinic or room > readable)
        show_clinician = bool(clinician) and (cut == clinician or metrics.horizontalAdvance(cut) > readable)
        for label, text, whole, shown in (
            (self.clinic, short, clinic, show_clinic),
            (self.clinician, cut, clinician, show_clinician),
        ):
            label.setText(text)
            label.setAccessibleName(whole)
            label.setToolTip(whole if text != whole else "")
            label.setVisible(shown)
        self.rule.setVisible(show_clinic and show_clinician)

    def _fit_tabs(self) -> None:
        """Those that Today has links to go where there is no room, then what a key reaches; the current one stays."""
        now = theme()
        room = self.width() - now.px(2 * 24) - self.name.sizeHint().width()
        room -= sum(tab.sizeHint().width() + now.px(12) for tab in self.tabs.values())
        for name in ("reports", "follow_ups"):
            tab = self.tabs[name]
            gone = room < 0 and not tab.isChecked()
            tab.setVisible(not gone)
            room += tab.sizeHint().width() + now.px(12) if gone else 0
        self.name.setVisible(room >= 0)
        room += 0 if room >= 0 else self.name.sizeHint().width() + now.px(12)
        self.tabs["about"].setVisible(room >= 0)

    def _restyle(self) -> None:
        now = theme()
        self.setFixedHeight(now.size("top_bar"))
        self._line.setContentsMargins(now.px(24), 0, now.px(24), 0)
        self._line.setSpacing(now.px(12))
        self.rule.setFixedHeight(now.px(20))
        self._fit()
