"""Beside the plan: medicines checked together, follow-up, what is still open, who signs, and the signature."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.encounter import Encounter
from app.errors import UserError
from app.gui.faults import translated
from app.gui.icons import pixmap
from app.gui.pack_words import shown
from app.gui.parts.area import Area
from app.gui.parts.box import Ground, Rule
from app.gui.parts.text import Text
from app.gui.plan.before import BeforeSigning
from app.gui.plan.follow_up import FollowUp
from app.gui.plan.rows import counted
from app.gui.plan.sign_box import SignBox
from app.gui.plan.signing import hindrance, sheet_of, sign_and_keep, unprintable
from app.gui.plan.together import CheckedTogether
from app.gui.plan.view import PlanView
from app.gui.session import Session
from app.gui.theme import changes, theme
from app.gui.words import clock, day


class PlanSide(Ground):
    """The right side of the visit while the plan is open; it signs the plan of `plan_view`."""

    go_to = Signal(str)
    """The hand wants to answer this question."""
    signed = Signal()
    """The plan is signed, and its sheet is kept."""
    changed = Signal()
    """The follow-up changed."""

    def __init__(
        self, session: Session, encounter: Encounter, plan_view: PlanView, parent: QWidget | None = None
    ) -> None:
        super().__init__("surface", parent)
        self._session, self._encounter, self._plan = session, encounter, plan_view
        self._confirming = False
        self.setAccessibleName(QCoreApplication.translate("PlanSide", "Follow-up and signature"))
        self.count = Text("", "head")
        self.decided = Text("", "small", "text2", wrap=True)
        self.together = CheckedTogether(shown(session.pack))
        to_come = QCoreApplication.translate("PlanSide", "Before you choose two")
        self.to_come = CheckedTogether(shown(session.pack), to_come)
        self.follow_up = FollowUp()
        self.before = BeforeSigning(shown(session.pack))
        self.box = SignBox(session.user.name)
        self._icons: dict[str, QLabel] = {}
        self._heads: dict[str, Text] = {}
        self._build()
        self._connect()
        self._restyle()
        changes.changed.connect(self._restyle)
        self.refresh()

    def refresh(self) -> None:
        """Show how things stand; whatever was about to be confirmed must be confirmed anew."""
        self._confirming = False
        encounter = self._encounter
        rows = self._plan.rows()
        decided, of = counted(rows)
        tr = QCoreApplication.translate
        self.count.setText(tr("PlanSide", "{decided} of {of} decided").format(decided=decided, of=of))
        against = sum(row.against_advice for row in rows)
        kinds = [row.decision.kind for row in rows if row.decision is not None and row.decided]
        words = tr("PlanSide", "{accepted} accepted, {declined} declined, {own} own")
        accepted, declined, own = (kinds.count(kind) for kind in ("accepted", "declined", "own"))
        told = words.format(accepted=accepted - against, declined=declined, own=own)
        anyway = tr("PlanSide", ", {n} used although blocked").format(n=against) if against else ""
        self.decided.setText(told + anyway)
        self.together.show_pairs(encounter.pairs())
        to_come = self._plan.open_pairs.to_come()
        self.to_come.show_pairs(to_come)
        self._above.setVisible(bool(to_come))
        self.follow_up.show_follow_up(
            encounter.follow_up_on, encounter.follow_up_note, encounter.held_on, editable=not encounter.signed
        )
        self.before.show_encounter(encounter, rows, self._wanting())
        if encounter.signed:
            self._show_signed()
        else:
            self.box.allow(self._hindrance())
            self.box.confirm(())

    def sign(self) -> None:
        """Sign; with questions open, name them first and wait for a second time."""
        if self._encounter.signed:
            return
        self._plan.commit()
        self.follow_up.commit()
        why = self._hindrance()
        if why:
            self._tell(QCoreApplication.translate("PlanSide", "Not signed yet."), why)
            return
        opened = self._encounter.open_questions()
        if opened and not self._confirming:
            self._confirming = True
            questions = shown(self._session.pack).questions
            self.box.confirm(tuple(questions[name].name for name in opened))
            self._tell_hidden(self.box.open_list.text())
            return
        self._sign()

    def take_focus(self) -> None:
        """Give the focus to the follow-up; once all is signed, to what can still be read here."""
        if self.follow_up.day.isEnabled():
            self.follow_up.take_focus()
            self._keep_in_sight()
            return
        parts = (part for part in self.findChildren(QWidget) if part.isVisible() and part.isEnabled())
        first = next((part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of this place, for the footer."""
        tr = QCoreApplication.translate
        return (
            ("Tab", tr("PlanSide", "next part")),
            ("← →", tr("PlanSide", "weeks")),
            ("PgUp PgDn", tr("PlanSide", "scroll")),
            ("Ctrl Z", tr("PlanSide", "undo")),
            ("Ctrl ⏎", tr("PlanSide", "sign")),
        )

    def focus_field(self, field: str) -> None:
        """Bring the hand to what a line of the sheet came from, by the line's field; see `Line.field`."""
        if field == "follow_up_note":
            self.follow_up.note.setFocus(Qt.FocusReason.OtherFocusReason)
        elif field.startswith("own."):
            self._plan.focus_own(int(field.removeprefix("own.")))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Scroll by a page: what was checked together may stand above the follow-up, out of sight."""
        acts = {
            Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
            Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
        }
        if event.key() in acts:
            self._scroll.verticalScrollBar().triggerAction(acts[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Show what the answers say by now."""
        super().showEvent(event)
        self.refresh()

    def _keep_in_sight(self, *_range: int) -> None:
        """Where the hand is, also when a decision has brought something above it."""
        focus = QApplication.focusWidget()
        if focus is not None and self._scroll.isAncestorOf(focus):
            if self.follow_up.isAncestorOf(focus):
                self._scroll.ensureWidgetVisible(self.follow_up)
            self._scroll.ensureWidgetVisible(focus)

    def _go_on(self) -> None:
        """From the last row; in a narrow window, where the side is away, the hand stays there."""
        if self.isVisible():
            self.take_focus()

    def _sign(self) -> None:
        by = self._session.user.name
        try:
            found = unprintable(sheet_of(self._session, self._encounter, by, draft=False).lines)
            if found is not None:
                self._tell_fault(found.fault, found.field)
                return
            sign_and_keep(self._session, self._encounter)
        except UserError as fault:
            self.refresh()
            self._tell_fault(fault)
            if not self._encounter.signed:
                return
        self._plan.refresh()
        if self.box.told() == "":
            self.refresh()
        self.signed.emit()

    def _tell_fault(self, fault: UserError, back_to: str = "") -> None:
        now = translated(fault)
        self._tell(now.what, now.more, back_to)

    def _tell(self, what: str, why: str, back_to: str = "") -> None:
        """Say what went wrong, where it can be seen."""
        self.box.fault(what, why, back_to)
        self._tell_hidden(what, why)

    def _tell_hidden(self, what: str, why: str = "") -> None:
        """In a narrow window the side may be away while Ctrl+Enter signs: then the plan says it."""
        if not self.isVisible():
            self._plan.error.say(what, why)

    def _wanting(self) -> tuple[str, ...]:
        refused = QCoreApplication.translate("PlanSide", "Put the follow-up day right.")
        return (*self._plan.wanting(), *((refused,) if self.follow_up.refused() else ()))

    def _hindrance(self) -> str:
        return hindrance(shown(self._session.pack), self._encounter, self._session.user, self._wanting())

    def _choose_follow_up(self, on: object, note: str) -> None:
        told: UserError | None = None
        try:
            self._encounter.set_follow_up(on, note)  # type: ignore[arg-type]  # a Qt signal carries any object
        except UserError as fault:
            told = fault
        self.refresh()
        self.changed.emit()
        if told is not None:
            # Last, since to refresh takes the words of before away.
            self._tell_fault(told)

    def _show_signed(self) -> None:
        tr = QCoreApplication.translate
        at = self._encounter.signed_at
        words = tr("PlanSide", "Signed by {name}").format(name=self._encounter.signed_by)
        if at is not None:
            local = at.astimezone()
            words = tr("PlanSide", "Signed by {name} on {day} at {time}").format(
                name=self._encounter.signed_by, day=day(local.date()), time=clock(local)
            )
        self._heads["pencil"].setText(tr("PlanSide", "When it was signed"))
        self.box.show_signed(words)

    def _connect(self) -> None:
        self._plan.changed.connect(self.refresh)
        self.follow_up.chosen.connect(self._choose_follow_up)
        self.follow_up.day_refused.connect(self.refresh)
        self.before.go_to.connect(self.go_to)
        self.box.sign.connect(self.sign)
        self.box.go_back.connect(self.focus_field)
        self._plan.sign_asked.connect(self.sign)
        self._plan.finished.connect(self._go_on)
        self._plan.undo_key.watch(self)

    def _build(self) -> None:
        tr = QCoreApplication.translate
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.addWidget(self.count)
        self._column.addWidget(self.decided)
        self._column.addWidget(Rule())
        self._column.addWidget(self.together)
        self._column.addLayout(self._head("calendar", tr("PlanSide", "Follow-up")))
        self._column.addWidget(self.follow_up)
        self._column.addWidget(Rule())
        self._column.addLayout(self._head("pencil", tr("PlanSide", "Before you sign")))
        self._column.addWidget(self.before)
        self._above = Rule()
        self._column.addWidget(self._above)
        self._column.addWidget(self.to_come)
        self._column.addStretch(1)
        self._scroll = Area()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)
        everything = QVBoxLayout(self)
        everything.setContentsMargins(0, 0, 0, 0)
        everything.setSpacing(0)
        everything.addWidget(self._scroll, 1)
        everything.addWidget(Rule())
        everything.addWidget(self.box)

    def _head(self, icon: str, words: str) -> QHBoxLayout:
        line = QHBoxLayout()
        self._icons[icon] = QLabel()
        line.addWidget(self._icons[icon])
        self._heads[icon] = Text(words, "body", bold=True)
        line.addWidget(self._heads[icon], 1)
        return line

    def _restyle(self) -> None:
        now = theme()
        margin = now.size("panel_margin")
        self._column.setContentsMargins(margin, now.px(12), margin, now.px(12))
        self._column.setSpacing(now.px(8))
        for name, label in self._icons.items():
            label.setPixmap(pixmap(name, 16, "text2"))
