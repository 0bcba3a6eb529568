"""One page of the wizard, built once from the guideline's questions; it shows answers and tells what the hand did."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.engine.baseline import Function
from app.engine.pack import Group, Pack, Page, Value
from app.engine.peg import ITEMS, peg
from app.gui.parts.answer import UNANSWERED
from app.gui.parts.group_box import QuestionGroup
from app.gui.parts.question_row import QuestionRow
from app.gui.parts.text import Text
from app.gui.spoken import SpokenPart
from app.gui.theme import changes, theme
from app.gui.visit.baseline_notes import BaselineNotes
from app.gui.visit.earlier import Earlier
from app.gui.visit.page_column import PageColumn
from app.gui.visit.page_count import Answers, Gates, counted, is_asked
from app.gui.visit.page_lock import RowLock
from app.gui.visit.page_note import NoteField
from app.gui.words import began

DURATION = "pain_weeks"
"""The question whose answer says when the pain began."""
WIDEST = 760
MARGIN, NARROW_MARGIN = 24, 12


class PageView(SpokenPart, QWidget):
    """Title, groups of questions, note. It stores nothing itself."""

    answered = Signal(str, object)
    """Question id and value; `None` is not known."""
    none_given = Signal(object)
    """Question -> what one key answered for "none of these"."""
    taken_over = Signal(object)
    """Question -> value of those that one key answered as the last visit had them."""
    cleared = Signal(str)
    """The hand took this answer back."""
    refused = Signal()
    """What was typed in a field cannot be stored."""
    focused = Signal(str)
    """This question's row has the focus."""
    passed_end = Signal(int)
    """The hand went on from the last row (+1), or back from the first (-1)."""
    note_edited = Signal(str)
    """The page's note as it is to be kept."""

    def __init__(self, pack: Pack, page: Page, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self._pack = pack
        self._today = today
        self._narrow = False
        self._last = ""
        self._lock: RowLock | None = None
        self._earlier = Earlier()
        self.setObjectName(f"page_{page.id}")
        self.setAccessibleName(page.title)
        # A widget that moves to another parent is styled anew with all that is in it, so each begins where it stays.
        self.area = PageColumn(self)
        self._head = QWidget(self)
        self.title = Text(page.title, "page", parent=self._head)
        self.count = Text("", "body", "text2", parent=self._head)
        self.intro = Text(page.intro, "body", "text2", wrap=True, parent=self._head)
        self.rows = {
            name: QuestionRow(pack.questions[name], red_flag=name in pack.red_flags, parent=self.area.paper)
            for name in page.questions
        }
        self.groups = {group.id: self._group(group) for group in page.groups}
        self._group_of = {name: self.groups[group.id] for group in page.groups for name in group.questions}
        self._gates = dict.fromkeys(page.questions, True)
        self._baseline = BaselineNotes(pack, self.rows)
        self.note = NoteField(page.id, self.area.paper)
        self.note.edited.connect(self.note_edited)
        self._lay_out()
        self.intro.setVisible(bool(page.intro))
        for row in self.rows.values():
            self._connect(row)
        self._restyle()
        changes.changed.connect(self._restyle)

    def show_answers(self, answers: Answers, gates: Gates, functions: tuple[Function, ...] = ()) -> None:
        """Show these answers, the questions that are asked, and beside red flags what is usual for this person."""
        touched = self._set_values(answers)
        self._baseline.show(functions)
        for name in self.rows:
            asked = is_asked(name, gates)
            if asked != self._gates[name]:
                self._gates[name] = asked
                self._group_of[name].set_asked(name, asked)
        for group in touched:
            group.refresh()
        if DURATION in self.rows:
            self._derive(answers.get(DURATION))
        if ITEMS[-1] in self.rows:
            score = peg(answers)
            row = self.rows[ITEMS[-1]]
            row.set_hint(row.question.hint if score is None else self._earlier.peg_words(score))
        asked_here = counted(self._pack, self.page, answers, self._gates)
        count = QCoreApplication.translate("Page", "{asked} of {total} asked")
        given = sum(name in answers for name in asked_here)
        self.count.setText(count.format(asked=given, total=len(asked_here)))

    def offer(self, earlier: Earlier) -> None:
        """Offer what earlier visits had."""
        self._earlier = earlier
        for name, row in self.rows.items():
            if name in earlier.offers:
                row.set_last_visit(earlier.offers[name].words, earlier.offers[name].value)
        for group in self.groups.values():
            group.refresh()

    def lock(self) -> None:
        """Show the answers of a signed visit; nothing can be changed any more."""
        self._lock = RowLock(self)
        for row in self.rows.values():
            self._lock.lock(row)
        self.note.set_read_only()
        signed = QCoreApplication.translate("Page", "This visit is signed.")
        for group in self.groups.values():
            group.lock(signed)

    def fold_settled(self) -> None:
        """Fold the groups whose answers are all no, as when the visit is opened again."""
        for group in self.groups.values():
            group.fold()

    def first_open(self, after: str = "") -> str:
        """The first row without an answer, below another one if named; empty when there is none."""
        names = list(self.rows)
        start = names.index(after) + 1 if after else 0
        wanted = (name for name in names[start:] if self._gates[name] and self.rows[name].value() is UNANSWERED)
        return next(wanted, "")

    def place(self) -> str:
        """Where the focus was; else the first open question that is waited for, else the first one."""
        asked = [name for name in self.rows if self._gates[name]]
        waiting = (n for n in asked if self.rows[n].value() is UNANSWERED and not self.rows[n].question.added)
        return self._last if self._last in asked else next(waiting, asked[0])

    def take_focus(self) -> None:
        """Give the focus to where it was."""
        self.focus_question(self.place())

    def focus_end(self) -> None:
        """Give the focus to the last question."""
        self.focus_question([name for name in self.rows if self._gates[name]][-1])

    def unfold(self, question: str) -> None:
        """Open the group of a question, if it is folded."""
        self._group_of[question].unfold()

    def focus_question(self, question: str) -> None:
        """Give the focus to a question's row; a folded group opens."""
        self.unfold(question)
        self.rows[question].setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.show_row(self.rows[question])

    def has_question(self, question: str) -> bool:
        """Whether the question is on this page and asked."""
        return self._gates.get(question, False)

    def set_narrow(self, narrow: bool) -> None:
        """Answers below their questions, and no title: the bar above has it."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._head.setVisible(not narrow)
            for row in self.rows.values():
                row.set_stacked(narrow)
            self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column at most 760 wide and in the middle, and the row in hand in sight where it has less room."""
        super().resizeEvent(event)
        self._centre()
        if self._last and event.size().height() < event.oldSize().height() and self.rows[self._last].has_focus():
            self.area.show_row(self.rows[self._last])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the note goes back to the questions."""
        if event.key() == Qt.Key.Key_Escape and self.note.field.hasFocus():
            self.take_focus()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Ctrl+Z to the visit where a field has nothing of its own to undo."""
        undo = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if undo and isinstance(event, QKeyEvent) and isinstance(watched, QLineEdit):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.key() == Qt.Key.Key_Z and not watched.isModified():
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _set_values(self, answers: Mapping[str, Value | None]) -> set[QuestionGroup]:
        """Put answers that differ into their rows; the groups of those rows."""
        touched = set()
        for name, row in self.rows.items():
            wanted = answers.get(name, UNANSWERED)
            shown = row.value()
            if wanted != shown or type(wanted) is not type(shown):
                row.set_value(wanted)
                touched.add(self._group_of[name])
        return touched

    def _derive(self, weeks: Value | None) -> None:
        row = self.rows[DURATION]
        known = isinstance(weeks, int | float) and not isinstance(weeks, bool)
        words = began(float(weeks), self._today) if known and isinstance(weeks, int | float) else ""
        row.set_hint(words or row.question.hint)

    def _group(self, group: Group) -> QuestionGroup:
        made = QuestionGroup(group, [self.rows[name] for name in group.questions], self.area.paper)
        made.none_given.connect(self.none_given)
        made.taken_over.connect(self.taken_over)
        made.folded_changed.connect(self._keep_place)
        return made

    def _connect(self, row: QuestionRow) -> None:
        row.answered.connect(self.answered)
        row.cleared.connect(self.cleared)
        row.focused.connect(self._row_focused)
        row.passed_end.connect(self.passed_end)
        row.control.refused.connect(self.refused)
        row.control.moved.connect(self.area.show_part)
        row.control.finished.connect(lambda: self._go_on(row.question.id))
        entry = row.control.entry()
        if entry is not None:
            entry.installEventFilter(self)

    def _row_focused(self, question: str) -> None:
        self._last = question
        self.area.show_row(self.rows[question])
        self.focused.emit(question)

    def _go_on(self, question: str) -> None:
        """After an answer, skip what is answered already or nothing waits for; the row itself has moved on by one."""
        following = self.first_open(after=question)
        while following and self._passed_over(following):
            following = self.first_open(after=following)
        if following and not self.rows[following].has_focus():
            self.focus_question(following)

    def _passed_over(self, question: str) -> bool:
        """An optional one among others, unless it is a list to be looked through; the arrows lead to it."""
        asked = self.rows[question].question
        among = self._group_of[question].group.questions
        return asked.added and asked.type != "set" and not all(self.rows[name].question.added for name in among)

    def _keep_place(self, folded: bool) -> None:
        """Keep the row that has just got the focus where it was while a group folds above it."""
        row = self.rows.get(self._last)
        if folded and row is not None:
            self.area.keep_row(row)

    def _lay_out(self) -> None:
        self.area.fill(tuple(self.groups.values()), self.note)
        self.area.verticalScrollBar().rangeChanged.connect(self._centre)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.title, 1)
        top.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head_lines = QVBoxLayout(self._head)
        self._head_lines.addLayout(top)
        self._head_lines.addWidget(self.intro)
        everything = QVBoxLayout(self)
        everything.setContentsMargins(0, 0, 0, 0)
        everything.setSpacing(0)
        everything.addWidget(self._head)
        everything.addWidget(self.area, 1)

    def _centre(self, *_range: int) -> None:
        now = theme()
        margin = now.px(NARROW_MARGIN if self._narrow else MARGIN)
        side = margin + max(0, self.width() - 2 * margin - now.px(WIDEST)) // 2
        self._head_lines.setContentsMargins(side, now.px(14), side, now.px(10))
        self.area.keep_from(side, now.px(8 if self._narrow else 2), margin)

    def _restyle(self) -> None:
        self._head_lines.setSpacing(theme().px(2))
        self._centre()
