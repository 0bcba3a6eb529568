"""A visit: every answer is saved, assessed and shown in one step; pages, plan or sheet, and the advice beside."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.encounter import Encounter
from app.engine.pack import Value
from app.gui.parts.question_row import QuestionRow
from app.gui.session import Session
from app.gui.spare import give_back_soon
from app.gui.spoken import announce
from app.gui.visit import keys as visit_keys
from app.gui.visit.at_once import earlier_words
from app.gui.visit.focus import give_focus
from app.gui.visit.frame import Frame
from app.gui.visit.pages_list import PLAN, SHEET
from app.gui.visit.plan_and_sheet import PlanAndSheet
from app.gui.visit.state import VisitState
from app.gui.visit.way import Way


class VisitScreen(QWidget):
    """One visit, draft or signed."""

    left = Signal()
    """Back to the patient; a draft stays as it is."""
    today = Signal()
    """Back to Today."""
    compare_wanted = Signal()
    """The signed visit beside today's guideline."""
    held_wanted = Signal()
    """It was typed in later, and its time is to be put right."""
    changed = Signal()
    """The keys of the place, or whether all is saved, may be others now."""

    def __init__(self, session: Session, encounter: Encounter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("visit")
        self.destroyed.connect(lambda: give_back_soon(session.records))
        self._today = session
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._take(encounter)
        acts: dict[str, Callable[[], object]] = {
            "F6": self.next_question,
            "F7": self.toggle_panel,
            "F8": self.to_options,
            "F9": self.write_letter,
            "Ctrl+N": self.write_note,
            "Ctrl+T": self.held_wanted.emit,
            "Ctrl+P": lambda: self.open_place(PLAN),
            "Ctrl+Shift+P": lambda: self.open_place(SHEET),
            "Ctrl+Z": self.undo,
            "Ctrl+G": self.compare,
        }
        for number in range(1, max(len(session.pack.pages), len(self.session.pack.pages)) + 1):
            acts[f"Ctrl+{number}"] = partial(self._open_page, number)
        visit_keys.shortcuts(self, acts)

    def begin(self) -> None:
        """Take the focus: the first page that is not done, and there the first open question."""
        self.open_place(self._way.first_page())

    def keys(self) -> visit_keys.Keys:
        """The keys of the place where the focus is, and first the letter while something is urgent."""
        letter = (("F9", QCoreApplication.translate("Visit", "letter")),) if self.state.is_urgent() else ()
        return (*letter, *self.frame.keys_of_focus())

    def saved(self) -> tuple[bool, str]:
        """Whether everything is on the disk, and how to say so."""
        return self.state.saved()

    def not_stored(self) -> str:
        """What was typed and refused, so that nobody takes it for saved."""
        names = ", ".join(self.frame.pages.not_stored())
        return QCoreApplication.translate("Visit", "Not stored: {name}").format(name=names) if names else ""

    def save_again(self) -> None:
        """Bring to the disk what is not there yet."""
        self._change(self.encounter.save_again, frozenset())

    @property
    def encounter(self) -> Encounter:
        """The visit that is shown; another one after a new version was made."""
        return self.state.encounter

    @property
    def session(self) -> Session:
        """The session; of a signed visit with the guideline of then."""
        return self.state.session

    def open_place(self, place: str, question: str = "") -> None:
        """Bring a page, the plan or the sheet to the front and give it the focus."""
        if place not in (PLAN, SHEET):
            view = self.frame.pages.open_page(place, question)
            self.frame.show_right(self.frame.panel)
            self.frame.body.set_over(False)
            announce(self, f"{view.page.title}. {view.count.text()}")
            self._has_come(place)
        elif why := self.state.why_no_plan():
            announce(self, why)
        else:
            self._ends.open(place)
            announce(self, self.frame.pages_list.items[place].text())
            self._has_come(place)

    def go_to(self, question: str) -> None:
        """Bring the question to the front; one that is not asked yet waits for the answer that decides it."""
        wanted = self._way.to(question)
        if wanted:
            self.open_place(self.frame.pages.page_of(wanted), wanted)

    def next_question(self) -> None:
        """The open question that decides most; pressed again without an answer, the one after it."""
        wanted = self._way.next_question(self._focused)
        if wanted:
            self.go_to(wanted)
        else:
            announce(self, self.state.open_words())

    def toggle_panel(self) -> None:
        """To the advice, and back to where the focus was."""
        right, focus = self.frame.body.right, QApplication.focusWidget()
        if self.frame.pages.here == SHEET and not self.frame.body.narrow:
            return
        inside = focus is not None and right.isAncestorOf(focus)
        if inside or self.frame.body.is_over():
            self.frame.body.set_over(False)
            give_focus(self.frame.pages.front())
        else:
            self.frame.body.set_over(True)
            give_focus(right.currentWidget())
        self.changed.emit()

    def to_options(self) -> None:
        """To the options and lines of the sheet, and back to its page."""
        if self._ends.to_options():
            self.changed.emit()

    def write_letter(self) -> None:
        """The letter that goes with the patient, while something is urgent."""
        if not self.state.is_urgent():
            announce(self, QCoreApplication.translate("Visit", "Nothing is urgent. A letter is among the papers."))
            return
        self._ends.open_letter()
        self._has_come(SHEET)

    def write_note(self) -> None:
        """To the note of the open page."""
        view = self.frame.pages.open_view()
        if view:
            view.note.field.setFocus(Qt.FocusReason.OtherFocusReason)
            view.area.ensureWidgetVisible(view.note)

    def compare(self) -> None:
        """The signed visit beside today's guideline; of a draft that is what the panel says anyway."""
        if self.encounter.signed:
            self.compare_wanted.emit()

    def undo(self) -> None:
        """Take the last step of answering back and show where it was."""
        if self.encounter.signed:
            return
        self.frame.toast.hide()
        touched: list[str] = []
        self._change(lambda: touched.extend(self.encounter.undo()), frozenset())
        if touched:
            self.frame.show_state(frozenset(touched))
            self.go_to(touched[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the help, goes back from panel, plan and sheet to the page, then leaves the visit."""
        focused = QApplication.focusWidget()
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif isinstance(focused, QuestionRow) and focused.lines.helps():
            focused.toggle_help()
        elif self.frame.body.is_over() or (focused and self.frame.panel.isAncestorOf(focused)):
            self.toggle_panel()
        elif self.frame.pages.open_view() is None:
            self.open_place(self._page)
        else:
            self.left.emit()

    def _take(self, encounter: Encounter) -> None:
        """Show this encounter, instead of the one before if there was one."""
        self.state = VisitState(self._today.as_of(encounter), encounter)
        self.frame = Frame(self.state)
        self._way = Way(self.state)
        self._ends = PlanAndSheet(self.session, encounter, self.frame)
        self._page, self._focused = self._way.first_page(), ""
        self._all.addWidget(self.frame)
        self._connect()
        self.frame.show_state(frozenset())
        if encounter.signed:
            self.frame.lock()

    def _connect(self) -> None:
        frame, pages = self.frame, self.frame.pages
        frame.strip.back.connect(self.today)
        for part in (frame.pages_list, frame.page_bar):
            part.chosen.connect(self.open_place)
        frame.pages_list.next_open.connect(self.next_question)
        frame.panel.go_to.connect(self.go_to)
        frame.panel_bar.clicked.connect(self.toggle_panel)
        frame.toast.undone.connect(self.undo)
        frame.fault_line.again.connect(self.save_again)
        frame.signed_line.amend.connect(self._amend)
        frame.signed_line.compare.connect(self.compare)
        pages.answered.connect(self._answer)
        pages.none_given.connect(lambda given: self._given_at_once(given, self.state.none_words))
        pages.taken_over.connect(lambda given: self._given_at_once(given, earlier_words))
        pages.cleared.connect(lambda name: self._change(lambda: self.encounter.clear(name), frozenset({name})))
        pages.refused.connect(self.changed)
        pages.note_edited.connect(lambda *of: self._change(lambda: self.encounter.set_note(*of), frozenset()))
        pages.focused.connect(self._row_focused)
        pages.passed_end.connect(self._turn_page)
        self._ends.go_to.connect(self.go_to)
        self._ends.changed.connect(self.changed)
        self._ends.signed.connect(self._signed)
        self._ends.to_plan.connect(self._mend)

    def _answer(self, question: str, value: Value | None) -> None:
        self._change(lambda: self.encounter.answer(question, value), frozenset({question}))

    def _given_at_once(self, answers: dict[str, Value], said: Callable[[dict[str, Value]], str]) -> None:
        self._change(lambda: self.encounter.answer_many(answers), frozenset(answers))
        words = said(answers)
        self.frame.toast.show_message(words)
        announce(self, words)

    def _change(self, act: Callable[[], object], changed: frozenset[str]) -> None:
        """Change the encounter, save it, and show what follows."""
        if self.encounter.signed:
            return
        if changed:
            self.frame.toast.hide()
        try:
            self.state.change(act)
        finally:
            self.frame.show_state(changed)
            self.changed.emit()

    def _row_focused(self, question: str) -> None:
        self._focused = question
        self._page = self.frame.pages.page_of(question)

    def _turn_page(self, step: int) -> None:
        """After the last question comes the next page; before the first one, the page before."""
        target = self.frame.pages.beside(step)
        if target:
            self.open_place(target)
            view = self.frame.pages.open_view()
            if step < 0 and view:
                view.focus_end()
        elif step > 0:
            self.frame.pages_list.next_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_page(self, number: int) -> None:
        pages = self.session.pack.pages
        if number <= len(pages):
            self.open_place(pages[number - 1].id)

    def _has_come(self, place: str) -> None:
        """Another place is at the front."""
        self.frame.set_current(place)
        self.changed.emit()

    def _mend(self, field: str) -> None:
        """To what a line of the sheet came from, in the plan."""
        self.open_place(PLAN)
        self._ends.focus_field(field)

    def _signed(self) -> None:
        self.state.refresh()
        self.frame.lock()
        self.frame.show_state(frozenset())
        self.changed.emit()
        if self.encounter.sheets():
            self.open_place(SHEET)

    def _amend(self) -> None:
        """Go on in a new version of the signed visit."""
        made: list[Encounter] = []
        if not self.state.change(lambda: made.append(self.encounter.amend(self.session.now()))):
            self.frame.show_state(frozenset())
            return
        old = self.frame
        self._take(made[0])
        self._all.removeWidget(old)
        old.deleteLater()
        self.begin()
