"""Several of many values: a list to tick, a filter when it is long, "None of these" and "Not known"."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.engine.pack import Choice
from app.gui.focus import draws_own_focus
from app.gui.parts.answer import UNANSWERED, Answer, AnswerControl, letter
from app.gui.parts.field import Field
from app.gui.parts.options import OptionButton, OptionGrid
from app.gui.parts.segment import Cell, Segment, not_known
from app.gui.parts.text import Text
from app.gui.spoken import announce
from app.gui.theme import changes, theme

FILTER_ABOVE = 9
"""A list of more values than this can be searched by typing."""
NOT_KNOWN_KEYS = ("?", "\N{ARABIC QUESTION MARK}")
"""No letter answers in a list: whoever types the name of a medicine means to find it."""
MOST_COLUMNS = 4
NONE = "none"
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SetField(AnswerControl):
    """A set question: a tuple in the order of declaration; the empty one only by "None of these"."""

    below = True

    def __init__(self, choices: Sequence[Choice], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = tuple(choices)
        self._value: Answer = UNANSWERED
        self._current: OptionButton | None = None
        self._active = False
        self.filter = self._made_filter(name) if len(self._choices) > FILTER_ABOVE else None
        self.grid = OptionGrid(MOST_COLUMNS)
        self.nothing = Text("", "dense", "text2", wrap=True)
        self.nothing.hide()
        self.options = {choice.id: self._option(choice) for choice in self._choices}
        none = QCoreApplication.translate("Answer", "None of these")
        self.ends = Segment((Cell(NONE, none, ("0",), "pick", 118), not_known()._replace(keys=NOT_KNOWN_KEYS)))
        self.ends.touched.connect(self.touched)
        self.ends.answered.connect(self._end_chosen)
        self._line = QHBoxLayout()
        if self.filter:
            self._line.addWidget(self.filter, 1)
        self._line.addStretch(1)
        self._line.addWidget(self.ends)
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.addLayout(self._line)
        self._all.addWidget(self.grid)
        self._all.addWidget(self.nothing)
        self.grid.show_options(list(self.options.values()))
        self._restyle()
        changes.changed.connect(self._restyle)

    def value(self) -> Answer:
        """The ticked ids, in the order of declaration."""
        return self._value

    def set_value(self, value: Answer) -> None:
        """Show a value without telling anybody."""
        self._value = value
        ticked = value if isinstance(value, tuple) else ()
        for own, option in self.options.items():
            option.choose(own in ticked)
        self.ends.set_value(NONE if value == () else None if value is None else UNANSWERED)
        self._show_keys()

    def words(self) -> str:
        """The words of what is ticked."""
        ticked = self._value if isinstance(self._value, tuple) else ()
        return ", ".join(choice.text for choice in self._choices if choice.id in ticked) or self.ends.words()

    def press(self, event: QKeyEvent) -> bool:
        """Arrows move in the list, space or Enter ticks, 0 is none of these, ? not known; letters filter."""
        filtering = bool(self.filter and self.filter.text())
        if event.key() == Qt.Key.Key_Escape and filtering:
            self._clear_filter()
            return True
        if event.key() in ENTER:
            return self._enter(filtering=filtering)
        if self._move(event):
            return True
        if filtering:
            return False
        if event.key() == Qt.Key.Key_Space:
            self._toggle_current()
            return True
        if letter(event) == "0" and self.given():
            return True
        if self.ends.press(event):
            self.finished.emit()
            return True
        return False

    def given(self) -> bool:
        """Whether values are ticked; then "None of these" changes nothing."""
        return isinstance(self._value, tuple) and bool(self._value)

    def set_active(self, active: bool) -> None:
        """Show the keys while the row has the focus."""
        self._active = active
        self._show_keys()
        if not active:
            self._set_current(None)
            self._clear_filter()

    def entry(self) -> QLineEdit | None:
        """The filter, when the list is long."""
        return self.filter

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come down on the filter with the pointer: the row has the focus."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.touched.emit()
        return super().eventFilter(watched, event)

    def _made_filter(self, name: str) -> Field:
        made = Field()
        words = QCoreApplication.translate("SetField", "Type to find, Enter to tick")
        made.setPlaceholderText(words)
        made.setAccessibleName(name)
        made.setAccessibleDescription(words)
        made.keys = self._filter_key
        made.textChanged.connect(self._filter_changed)
        made.installEventFilter(self)
        draws_own_focus(made)
        return made

    def _option(self, choice: Choice) -> OptionButton:
        option = OptionButton(choice.text, parent=self.grid)
        option.pressed.connect(self.touched)
        option.clicked.connect(self._ticked)
        return option

    def _ticked(self) -> None:
        ids = tuple(own for own, option in self.options.items() if option.isChecked())
        if ids:
            self._give(ids)
        else:
            self.set_value(UNANSWERED)
            self.cleared.emit()

    def _end_chosen(self, chosen: object) -> None:
        if chosen is None:
            self._give(None)
        elif self.given():
            self.set_value(self._value)
        else:
            self._give(())

    def _give(self, value: tuple[str, ...] | None) -> None:
        self.set_value(value)
        self.answered.emit(value)

    def _filter_key(self, event: QKeyEvent) -> bool:
        if self.press(event):
            return True
        if event.key() == Qt.Key.Key_Backspace and self.filter and not self.filter.text():
            event.ignore()
            if self._value is not UNANSWERED:
                self.set_value(UNANSWERED)
                self.cleared.emit()
            return True
        return False

    def _filter_changed(self, text: str) -> None:
        wanted = text.strip().casefold()
        shown = [option for option in self.options.values() if wanted in option.text().casefold()]
        self.grid.show_options(shown)
        self._set_current(shown[0] if wanted and shown else None)
        self._say_nothing("" if shown else text.strip())

    def _clear_filter(self) -> None:
        if self.filter:
            self.filter.clear()

    def _enter(self, *, filtering: bool) -> bool:
        if filtering and not self._shown():
            announce(self, self.nothing.text())
        elif filtering:
            self._toggle_current()
            self._clear_filter()
        else:
            self.finished.emit()
        return True

    def _say_nothing(self, typed: str) -> None:
        """Say that no value is called so, and what to do; with nothing typed, nothing."""
        words = QCoreApplication.translate(
            "SetField", "Nothing in this list is called “{typed}”. Try its other name, or write it in the note, Ctrl N."
        )
        self.nothing.setText(words.format(typed=typed) if typed else "")
        self.nothing.setVisible(bool(typed))
        announce(self, self.nothing.text())

    def _show_keys(self) -> None:
        """While values are ticked, "None of these" changes nothing, and does not show its key."""
        self.ends.set_active(self._active)
        self.ends.buttons[NONE].show_key(self._active and not self.given())

    def _toggle_current(self) -> None:
        if self._current is None:
            self._set_current(next(iter(self._shown()), None))
        elif self._current.isEnabled():
            self._current.click()

    def _shown(self) -> list[OptionButton]:
        return [option for option in self.options.values() if option.isVisibleTo(self.grid)]

    def _move(self, event: QKeyEvent) -> bool:
        """Move in the list; leaving its first or last one is the row's move."""
        shown = self._shown()
        rows = self.grid.rows()
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Right: -rows if turned else rows,
            Qt.Key.Key_Left: rows if turned else -rows,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not shown:
            return False
        sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if sideways and self.filter and self.filter.text():
            return False
        at = shown.index(self._current) if self._current in shown else -1
        if at < 0 and (sideways or step < 0):
            return sideways
        target = at + step
        if 0 <= target < len(shown):
            self._set_current(shown[target])
            return True
        return sideways

    def _set_current(self, option: OptionButton | None) -> None:
        if self._current is not None:
            self._current.set_current(False)
        self._current = option
        if option is not None:
            option.set_current(True)
            self.moved.emit(option)

    def _restyle(self) -> None:
        now = theme()
        self._line.setSpacing(now.px(8))
        self._all.setSpacing(now.px(6))
        if self.filter:
            words = self.filter.fontMetrics().horizontalAdvance(self.filter.placeholderText())
            self.filter.setMinimumWidth(words + now.px(28))
            self.filter.setMaximumWidth(max(now.px(300), words + now.px(28)))
        self.ends.setFixedWidth(self.ends.sizeHint().width())
