"""A segmented control: a few values side by side, and "Not known"; yes / no / not known is one of them."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.engine.pack import Choice, Value
from app.gui.parts.answer import UNANSWERED, Answer, AnswerControl, letter
from app.gui.parts.segment_button import Look, Place, SegmentButton
from app.gui.theme import changes, theme

OVERLAP = 1
WIDTH_YES_NO, WIDTH_NOT_KNOWN = 72, 118


class Cell(NamedTuple):
    """A value with its word, the keys that choose it (the first is shown) and its look when chosen."""

    value: Value | None
    text: str
    keys: tuple[str, ...]
    look: Look = "pick"
    least: int = 0


def answer_letters() -> tuple[str, str, str]:
    """The letters that say yes, no and not known in the language of the window."""
    return (
        QCoreApplication.translate("Answer", "Y", "key for yes"),
        QCoreApplication.translate("Answer", "N", "key for no"),
        QCoreApplication.translate("Answer", "U", "key for not known"),
    )


def not_known(*keys: str) -> Cell:
    """The cell that says: asked, and not known."""
    word = QCoreApplication.translate("Answer", "Not known")
    return Cell(None, word, (answer_letters()[2], *keys), "ask", WIDTH_NOT_KNOWN)


def yes_no_cells(*, red_flag: bool) -> tuple[Cell, ...]:
    """Yes, no and not known; 1, 2 and 3 work in every language."""
    yes = QCoreApplication.translate("Answer", "Yes")
    no = QCoreApplication.translate("Answer", "No")
    yes_key, no_key, _ = answer_letters()
    return (
        Cell(True, yes, (yes_key, "1"), "flag" if red_flag else "pick", WIDTH_YES_NO),
        Cell(False, no, (no_key, "2"), "pick", WIDTH_YES_NO),
        not_known("3"),
    )


def choice_cells(choices: Sequence[Choice]) -> tuple[Cell, ...]:
    """The values of a choice, by number, and not known."""
    numbered = [
        Cell(choice.id, choice.text, (str(number),) if number < 10 else (), "pick", WIDTH_YES_NO)
        for number, choice in enumerate(choices, 1)
    ]
    return (*numbered, not_known())


class Segment(AnswerControl):
    """Cells side by side, each overlapping the border of the one before; exactly one or none is chosen."""

    def __init__(
        self, cells: Sequence[Cell], height: int = 32, kind: str = "dense", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cells = tuple(cells)
        self._value: Answer = UNANSWERED
        self.buttons: dict[Value | None, SegmentButton] = {}
        for number, cell in enumerate(self._cells):
            key = cell.keys[0] if cell.keys else ""
            place = _place(number, len(self._cells))
            button = SegmentButton(cell.text, key, place, cell.look, cell.least, height, kind, self)
            button.pressed.connect(self.touched)
            button.clicked.connect(lambda _checked, value=cell.value: self.give(value))
            self.buttons[cell.value] = button
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        changes.changed.connect(self._restyle)

    def value(self) -> Answer:
        """The chosen value."""
        return self._value

    def set_value(self, value: Answer) -> None:
        """Show a value without telling anybody."""
        self._value = value
        for own, button in self.buttons.items():
            button.choose(own == value and type(own) is type(value))

    def words(self) -> str:
        """The word of the chosen cell."""
        return next((cell.text for cell in self._cells if self._value == cell.value), "")

    def give(self, value: Value | None) -> None:
        """Answer by hand."""
        self.set_value(value)
        self.answered.emit(value)

    def press(self, event: QKeyEvent) -> bool:
        """Choose by key and go on."""
        pressed = letter(event)
        for cell in self._cells:
            if pressed and pressed in cell.keys:
                self.give(cell.value)
                self.finished.emit()
                return True
        return False

    def set_active(self, active: bool) -> None:
        """Show the keys while the row has the focus."""
        for button in self.buttons.values():
            button.show_key(active)

    def sizeHint(self) -> QSize:
        """All cells side by side."""
        hints = [button.sizeHint() for button in self.buttons.values()]
        width = sum(hint.width() - OVERLAP for hint in hints) + OVERLAP
        return QSize(width, hints[0].height())

    def minimumSizeHint(self) -> QSize:
        """Room for the words alone; the cells share what there is."""
        hints = [button.minimumSizeHint() for button in self.buttons.values()]
        return QSize(sum(hint.width() for hint in hints), hints[0].height())

    def snug_width(self) -> int:
        """The least width at which no key lies over a word."""
        return sum(button.snug_width() - OVERLAP for button in self.buttons.values()) + OVERLAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cells in their places."""
        super().resizeEvent(event)
        self._place_cells()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror when the reading direction turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_cells()

    def _place_cells(self) -> None:
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0
        for button, fitted in zip(self.buttons.values(), self._widths(), strict=True):
            left = self.width() - x - fitted if turned else x
            button.setGeometry(left, 0, fitted, button.sizeHint().height())
            x += fitted - OVERLAP

    def _widths(self) -> list[int]:
        """The cells' widths: what they want, or less, taken first from those that have most to spare."""
        buttons = list(self.buttons.values())
        wanted = [button.sizeHint().width() for button in buttons]
        lacking = max(0, self.sizeHint().width() - self.width())
        slack = [max(0, wide - button.snug_width()) for wide, button in zip(wanted, buttons, strict=True)]
        if lacking > sum(slack):
            slack = [1] * len(buttons)
        taken = [round(lacking * sum(slack[:place]) / max(1, sum(slack))) for place in range(len(buttons) + 1)]
        return [wide - (after - before) for wide, before, after in zip(wanted, taken, taken[1:], strict=False)]

    def _restyle(self) -> None:
        self.updateGeometry()
        self._place_cells()


class NotKnown(Segment):
    """The single cell "Not known" beside a number, a score or a list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((not_known(),), parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme().size("segment"))

    def _restyle(self) -> None:
        self.setFixedHeight(theme().size("segment"))
        super()._restyle()


def _place(number: int, count: int) -> Place:
    if count == 1:
        return "only"
    return "first" if number == 0 else "last" if number == count - 1 else "middle"
