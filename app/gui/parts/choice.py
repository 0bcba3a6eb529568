"""One of several values: side by side where they fit, in a list of few columns where they do not."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.engine.pack import Choice, Value
from app.gui.parts.answer import Answer, AnswerControl
from app.gui.parts.options import OptionButton, OptionGrid
from app.gui.parts.segment import Cell, Segment, choice_cells
from app.gui.theme import changes

LIST_COLUMNS = 3


class ChoiceSegment(AnswerControl):
    """A choice question's values and "Not known"."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = choice_cells(choices)
        self.segment = Segment(self._cells, parent=self)
        self.segment.answered.connect(self.answered)
        self.segment.finished.connect(self.finished)
        self.segment.touched.connect(self.touched)
        self._list: OptionGrid | None = None
        self._options: dict[Value | None, OptionButton] = {}
        self._active = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        changes.changed.connect(self._arrange)

    def value(self) -> Answer:
        """The chosen value."""
        return self.segment.value()

    def set_value(self, value: Answer) -> None:
        """Show a value without telling anybody."""
        self.segment.set_value(value)
        self._mark()

    def words(self) -> str:
        """The chosen value's words."""
        return self.segment.words()

    def press(self, event: QKeyEvent) -> bool:
        """Choose by number, or U."""
        taken = self.segment.press(event)
        self._mark()
        return taken

    def set_active(self, active: bool) -> None:
        """Show the keys while the row has the focus."""
        self._active = active
        self.segment.set_active(active)
        for option in self._options.values():
            option.show_key(active)

    def is_list(self) -> bool:
        """Whether the values stand in a list."""
        return self._list is not None and not self.segment.isVisibleTo(self)

    def row_width(self) -> int:
        """The width of the values side by side."""
        return self.segment.sizeHint().width()

    def hasHeightForWidth(self) -> bool:
        """It has: narrow means a list."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One line of cells, or the list."""
        if width >= self.segment.snug_width():
            return self.segment.sizeHint().height()
        return self._made_list().heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Side by side."""
        return QSize(self.row_width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a list."""
        return QSize(self._made_list().minimumSizeHint().width(), self.segment.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the form that fits."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        listed = self.width() < self.segment.snug_width()
        self.segment.setVisible(not listed)
        self.segment.setGeometry(self.rect())
        if listed or self._list is not None:
            made = self._made_list()
            made.setVisible(listed)
            made.setGeometry(self.rect())
        self.updateGeometry()

    def _made_list(self) -> OptionGrid:
        if self._list is None:
            self._list = OptionGrid(LIST_COLUMNS, parent=self)
            self._options = {cell.value: self._option(cell, self._list) for cell in self._cells}
            self._list.show_options(list(self._options.values()))
            self._list.setVisible(False)
            self._mark()
        return self._list

    def _option(self, cell: Cell, parent: QWidget) -> OptionButton:
        key = cell.keys[0] if cell.keys else ""
        option = OptionButton(cell.text, radio=True, ask=cell.value is None, key=key, parent=parent)
        option.show_key(self._active)
        option.pressed.connect(self.touched)
        option.clicked.connect(lambda _checked: self._give(cell.value))
        return option

    def _give(self, value: Value | None) -> None:
        self.segment.give(value)
        self._mark()

    def _mark(self) -> None:
        for value, option in self._options.items():
            option.choose(value == self.value())
