"""Questions that are asked together: a head with what is open, their rows, and one key for "none of these"."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.engine.pack import Group
from app.gui.icons import pixmap
from app.gui.parts.answer import UNANSWERED, letter
from app.gui.parts.box import Box
from app.gui.parts.buttons import Button
from app.gui.parts.question_row import QuestionRow
from app.gui.parts.text import Text
from app.gui.theme import changes, theme


class QuestionGroup(Box):
    """A group of questions; its rows tell their own answers, the group tells what one key answered."""

    none_given = Signal(object)
    """Question -> what "none of these" answered; their rows stay silent."""
    taken_over = Signal(object)
    """Question -> value, of the open ones that one key answered as the last visit had them; their rows stay silent."""
    folded_changed = Signal(bool)
    """It has just folded to one line, or opened again."""

    def __init__(self, group: Group, rows: Sequence[QuestionRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = group
        self.setObjectName(group.id)
        self.setAccessibleName(group.title)
        self.rows = tuple(rows)
        self._asked = {row.question.id: True for row in self.rows}
        self._folded = False
        self._empty = False
        self._has_focus = False
        self._head = head = QWidget(self)
        self.title = Text(group.title, "body", bold=True, parent=head)
        self.count = Text("", "body", "text2", parent=head)
        self.none_button = Button("", size="small_button", parent=head)
        same = QCoreApplication.translate("QuestionGroup", "Unchanged")
        self.same_button = Button(same, size="small_button", parent=head)
        self.same_button.setAccessibleName(f"{same}: {group.title}")
        about = QCoreApplication.translate("QuestionGroup", "Answers what is open as the last visit had it")
        self.same_button.setAccessibleDescription(about)
        self.same_button.setToolTip(about)
        self.change_button = Button(QCoreApplication.translate("QuestionGroup", "Change"), "link", parent=head)
        self.change_button.setAccessibleName(f"{self.change_button.text()}: {group.title}")
        self._check = QLabel(head)
        self._build()
        for row in self.rows:
            row.answered.connect(self.refresh)
            row.cleared.connect(self.refresh)
        self.none_button.clicked.connect(self.give_none)
        self.same_button.clicked.connect(self.take_over)
        self.change_button.clicked.connect(self._change)
        follow_focus()
        self._restyle()
        changes.changed.connect(self._restyle)

    def set_asked(self, question: str, asked: bool) -> None:
        """Show a question's row, or hide it while it is not asked."""
        self._asked[question] = asked
        self.refresh()

    def refresh(self) -> None:
        """Count again, after the program set values or the hand gave one."""
        asked = self._asked_rows()
        for row in self.rows:
            row.setVisible(not self._folded and row in asked)
        if bool(asked) == self._empty:
            self._empty = not asked
            self.setVisible(bool(asked))
        self.count.setText(self._count_words())
        some = any(row.value() is True for row in asked)
        rest = QCoreApplication.translate("QuestionGroup", "None of the rest")
        these = QCoreApplication.translate("QuestionGroup", "None of these")
        self.none_button.setText(rest if some else these)
        self.none_button.setAccessibleName(f"{self.none_button.text()}: {self.group.title}")
        self._show_head()

    def give_none(self) -> None:
        """Answer every open question with its none; an answer that was given never changes."""
        given = {row.question.id: row.question.none for row in self._open_rows()}
        for row in self._open_rows():
            row.set_value(row.question.none)
        self.refresh()
        if given:
            self.none_given.emit(given)

    def take_over(self) -> None:
        """Answer every open question as the last visit had it; an answer that was given never changes."""
        taken = {row.question.id: row.lines.offered_value for row in self._offered_rows()}
        for row in self._offered_rows():
            row.set_value(row.lines.offered_value)
        self.refresh()
        if taken:
            self.taken_over.emit(taken)

    def may_take_over(self) -> bool:
        """Whether one key can answer something as the last visit had it."""
        return bool(self._offered_rows())

    def is_folded(self) -> bool:
        """Whether it is one line."""
        return self._folded

    def fold(self) -> None:
        """Fold to one line if every question is answered with no."""
        self._set_folded(self._all_no())

    def lock(self, why: str) -> None:
        """Nothing can be answered any more; what is folded can be looked at."""
        self.none_button.disable(why)
        self.change_button.setText(QCoreApplication.translate("QuestionGroup", "Show"))
        self.change_button.setAccessibleName(f"{self.change_button.text()}: {self.group.title}")

    def unfold(self) -> None:
        """Show its rows again; the first one has the focus where the button had it, which goes."""
        if self.change_button.hasFocus():
            # A focus that left the group with the button would fold it again at once.
            first = self._asked_rows()[0]
            first.show()
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._set_folded(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """0 is none of these, + is unchanged since the last visit; then on to the next group."""
        if letter(event) == "0" and self.group.none_of_these and not self._folded:
            self.give_none()
            self._go_on()
        elif letter(event) == "+" and self._offered_rows():
            self.take_over()
            self._asked_rows()[-1].move_focus(1)
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        """To what "none of these" left open here, else to the next group."""
        rows = self._asked_rows()
        left = (row for row in rows if row.value() is UNANSWERED and not row.question.added)
        row = next(left, None)
        if row is None:
            rows[-1].move_focus(1)
        else:
            row.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        self._line = QHBoxLayout(self._head)
        for part in (self._check, self.title, self.count):
            self._line.addWidget(part)
        self._line.addStretch(1)
        for button in (self.same_button, self.none_button, self.change_button):
            self._line.addWidget(button)
        self._all = QVBoxLayout(self)
        self._all.setSpacing(0)
        self._all.addWidget(self._head)
        for row in self.rows:
            self._all.addWidget(row)

    def _change(self) -> None:
        self.unfold()
        self._asked_rows()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_folded(self, folded: bool) -> None:
        if folded != self._folded:
            self._folded = folded
            self.refresh()
            self.folded_changed.emit(folded)

    def enter(self) -> None:
        """The focus has come into it."""
        self._has_focus = True
        self._show_head()

    def leave(self, to: QWidget | None) -> None:
        """The focus has gone elsewhere; where that is in the same window, the group folds."""
        self._has_focus = False
        self._show_head()
        if to is not None and to.window() is self.window():
            self.fold()

    def _show_head(self) -> None:
        self._head.setVisible(bool(self.group.title))
        self._check.setVisible(self._folded)
        self.change_button.setVisible(self._folded)
        useful = self.group.none_of_these and bool(self._open_rows()) and not self._folded
        self.none_button.setVisible(useful)
        self.none_button.set_key("0" if self._has_focus else "")
        self.same_button.setVisible(bool(self._offered_rows()))
        self.same_button.set_key("+" if self._has_focus else "")

    def _asked_rows(self) -> list[QuestionRow]:
        return [row for row in self.rows if self._asked[row.question.id]]

    def _open_rows(self) -> list[QuestionRow]:
        rows = self._asked_rows()
        return [row for row in rows if row.question.none is not None and row.value() is UNANSWERED]

    def _offered_rows(self) -> list[QuestionRow]:
        """Open rows that one key may answer as the last visit had them."""
        rows = self._asked_rows() if self.group.unchanged and not self._folded else []
        return [row for row in rows if row.value() is UNANSWERED and row.lines.offered]

    def _all_no(self) -> bool:
        rows = self._asked_rows()
        return self.group.none_of_these and bool(rows) and all(row.value() is False for row in rows)

    def _count_words(self) -> str:
        # Nothing waits for an added question: it counts once it is answered.
        rows = (row for row in self._asked_rows() if row.value() is not UNANSWERED or not row.question.added)
        values = [row.value() for row in rows]
        left, total = values.count(UNANSWERED), len(values)
        present = sum(value is True for value in values) if self.group.none_of_these else 0
        unknown = sum(value is None for value in values)
        if self._all_no():
            return QCoreApplication.translate("QuestionGroup", "none of {n} present").format(n=total)
        words = []
        if present:
            words.append(QCoreApplication.translate("QuestionGroup", "{n} present").format(n=present))
        if left and left < total and not present and not unknown:
            some = QCoreApplication.translate("QuestionGroup", "{n} of {total} open")
            words.append(some.format(n=left, total=total))
        elif left:
            words.append(QCoreApplication.translate("QuestionGroup", "{n} open").format(n=left))
        if unknown:
            words.append(QCoreApplication.translate("QuestionGroup", "{n} not known").format(n=unknown))
        return ", ".join(words)

    def _restyle(self) -> None:
        now = theme()
        border = now.width("box")
        self._all.setContentsMargins(border, border, border, border)
        self._line.setContentsMargins(now.px(14), 0, now.px(8), 0)
        self._line.setSpacing(now.px(10))
        self._head.setMinimumHeight(now.size("group_head"))
        self._check.setPixmap(pixmap("check", 16, "text2"))
        self.refresh()


class _FocusOfGroups(QObject):
    """Tells the groups of all pages where the focus is: one that is told of every move, instead of each of them."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._here: QuestionGroup | None = None
        app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        left, self._here = self._here, _group_of(now)
        if left is self._here:
            return
        if left is not None and isValid(left):
            left.leave(now)
        if self._here is not None:
            self._here.enter()


def follow_focus() -> None:
    """Begin to tell the groups; a second call changes nothing."""
    app = QApplication.instance()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    if isinstance(app, QApplication) and app.findChild(_FocusOfGroups, options=direct) is None:
        _FocusOfGroups(app)


def _group_of(widget: QWidget | None) -> QuestionGroup | None:
    while widget is not None and not isinstance(widget, QuestionGroup):
        widget = widget.parentWidget()
    return widget
