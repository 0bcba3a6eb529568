"""Why advice is not followed: one of a few reasons and a line of one's own, or the line alone."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.gui.parts.field import Field
from app.gui.parts.text import Text
from app.gui.plan.dropdown import Dropdown
from app.gui.plan.words import REASONS, reason_text
from app.gui.theme import changes, theme

WIDE = 460
LONGEST_LINE = 300
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WITH_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class ReasonEditor(QWidget):
    """The fields of a reason.

    Args:
        name: what the reason is about, for a screen reader.
        coded: whether one of the reasons must be chosen; else the line itself is the reason.
        parent: the row that it belongs to.
    """

    given = Signal(str, str)
    """Reason's code (empty where there are none) and the line."""
    left = Signal()
    """Esc: the hand goes back to the row."""
    done = Signal()
    """The hand goes on."""

    def __init__(self, name: str, *, coded: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = QCoreApplication.translate
        self._coded = coded
        self._kept = ("", "")
        why = tr("Reason", "Why not")
        self.choice = Dropdown(f"{name}: {why}", tr("Reason", "Choose a reason"))
        self.choice.offer([(code, reason_text(code)) for code in REASONS])
        self.choice.chosen.connect(self._give)
        self.choice.installEventFilter(self)
        self.line = Field(0, "regimen_field")
        self.line.setMaxLength(LONGEST_LINE)
        self.line.editingFinished.connect(self._give)
        self.line.installEventFilter(self)
        # What each number stands for, before one is pressed.
        numbered = (f"{number}\N{NO-BREAK SPACE}{reason_text(code)}" for number, code in enumerate(REASONS, 1))
        self.numbers = Text(" · ".join(numbered), "small", "text2", wrap=True)
        self._choice_label = Text(why, "small", "text2")
        self._choice_label.setBuddy(self.choice)
        words = tr("Reason", "Comment") if coded else tr("Reason", "Why it is used although it is blocked")
        self._line_label = Text(words, "small", "text2")
        self._line_label.setBuddy(self.line)
        self.line.setAccessibleName(f"{name}: {words}")
        self._grid = QGridLayout(self)
        # Else the wide form would keep the row from becoming narrow.
        self.setMinimumWidth(1)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._restyle()
        # Only now have they a parent: shown before, each would be a window of its own for a moment.
        self.choice.setVisible(coded)
        self._choice_label.setVisible(coded)
        self.numbers.setVisible(coded)
        changes.changed.connect(self._restyle)

    def show_reason(self, code: str, line: str) -> None:
        """Show what is kept; a code that an older version wrote is shown too."""
        self._kept = (code, line)
        codes = REASONS if code in REASONS or not code else (*REASONS, code)
        self.choice.offer([(one, reason_text(one)) for one in codes])
        self.choice.show_code(code)
        self.numbers.setVisible(self._coded and not code)
        if not self.line.hasFocus():
            self.line.setText(line)

    def take_focus(self) -> None:
        """Begin with the reason."""
        first = self.choice if self._coded else self.line
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Take what is still being typed."""
        self._give()

    def arrange(self, width: int) -> None:
        """Reason and line side by side, or one under the other where it is narrow."""
        row, column = (0, 1) if width >= theme().px(WIDE) or not self._coded else (2, 0)
        self._grid.addWidget(self._choice_label, 0, 0)
        self._grid.addWidget(self.choice, 1, 0)
        self._grid.addWidget(self._line_label, row, column)
        self._grid.addWidget(self.line, row + 1, column)
        self._grid.addWidget(self.numbers, 4, 0, 1, 2)
        self._grid.setColumnStretch(0, 0 if column else 1)
        self._grid.setColumnStretch(1, 1 if column else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc goes back to the row; Enter goes on, and so does Tab behind the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            if watched is self.line:
                self.line.setText(self._kept[1])
            self.left.emit()
            return True
        complete = bool(self.choice.code()) if self._coded else bool(self.line.text().strip())
        tab = event.key() == Qt.Key.Key_Tab and watched is self.line and complete
        # On the choice without a reason, Enter opens the list of them.
        enter = event.key() in ENTER and (complete or watched is self.line)
        if not (tab or enter) or event.modifiers() & _WITH_OTHERS:
            return False
        self._give()
        self.done.emit()
        return True

    def _give(self, *_index: object) -> None:
        code = self.choice.code() if self._coded else ""
        line = " ".join(self.line.text().split())
        if (code if self._coded else line) and (code, line) != self._kept:
            self._kept = (code, line)
            self.given.emit(code, line)

    def _restyle(self) -> None:
        now = theme()
        self._grid.setHorizontalSpacing(now.px(8))
        self._grid.setVerticalSpacing(now.px(5))
        self.arrange(self.width())
