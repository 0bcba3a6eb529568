"""A number with its unit, checked when the hand leaves it; a wrong one is not stored, and holds Enter alone."""
# ruff: noqa: N802 (Qt names the methods that it calls)

import re

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.engine.pack import Question
from app.gui import units
from app.gui.answer_words import with_unit
from app.gui.focus import draws_own_focus
from app.gui.numbers import plain_number, read_in_two_ways, read_number
from app.gui.parts.answer import UNANSWERED, Answer, AnswerControl, letter
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.field import Field
from app.gui.parts.segment import NotKnown
from app.gui.parts.text import Text
from app.gui.spoken import announce
from app.gui.theme import changes, theme

FIELD_WIDTH = 76
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NumberAnswer(AnswerControl):
    """A field, its unit and "Not known"; Enter or leaving checks what was typed."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._value: Answer = UNANSWERED
        self.field = Field(FIELD_WIDTH)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setAccessibleName(question.text)
        self.field.keys = self._field_key
        self.field.installEventFilter(self)
        draws_own_focus(self.field)
        self.unit = Text(units.unit_of(question), ink="text2")
        self.not_known = NotKnown()
        self.not_known.touched.connect(self.touched)
        self.not_known.answered.connect(lambda _value: self._give(None))
        self.error_line = ErrorLine()
        self._line = QHBoxLayout()
        for part in (self.field, self.unit):
            self._line.addWidget(part)
        self._line.addStretch(1)
        self._line.addWidget(self.not_known)
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.addLayout(self._line)
        self._all.addWidget(self.error_line)
        self._restyle()
        changes.changed.connect(self._restyle)

    def value(self) -> Answer:
        """The number that is stored; what is still being typed does not count."""
        return self._value

    def set_value(self, value: Answer) -> None:
        """Show a value without telling anybody; what was refused stays until the value is another one."""
        if self.field.has_error() and value is UNANSWERED and self._value is UNANSWERED:
            return
        self._value = value
        self.not_known.set_value(None if value is None else UNANSWERED)
        self.field.setText(self._shown(value))
        self._complain("", "")

    def words(self) -> str:
        """The number with its unit."""
        if self._value is None:
            return self.not_known.words()
        return "" if self._value is UNANSWERED else with_unit(self._question, self._value)

    def press(self, event: QKeyEvent) -> bool:
        """Enter checks and goes on, but stays with what was refused; U says not known."""
        if event.key() in ENTER:
            self.commit()
            if self.field.has_error():
                self._ask_again()
            else:
                self.finished.emit()
            return True
        return self.not_known.press(event) and self._go_on()

    def set_active(self, active: bool) -> None:
        """Show the key of "Not known"; leaving checks what was typed."""
        self.not_known.set_active(active)
        if not active:
            self.commit()
        elif self.field.has_error():
            self._choose_all()

    def is_refused(self) -> bool:
        """Whether the field holds what is no number for this question."""
        return self.field.has_error()

    def entry(self) -> QLineEdit | None:
        """The field."""
        return self.field

    def commit(self) -> None:
        """Store what was typed, or say what would be right."""
        typed = self.field.text().strip()
        if not typed:
            self._complain("", "")
            if self._value is not None:
                self._forget()
            return
        if typed == self._shown(self._value) and not self.field.has_error():
            # Passing by changes nothing, also where the unit that is shown has fewer steps than the stored one.
            return
        number = self._read(typed)
        if number is None:
            self._refuse(typed)
            self._forget()
            self.refused.emit()
        elif self._value != number or type(self._value) is not type(number) or self.field.has_error():
            self._give(number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come down on the field with the pointer: the row has the focus."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.touched.emit()
        return super().eventFilter(watched, event)

    def _field_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Backspace and not self.field.text():
            event.ignore()
            if self._value is not UNANSWERED:
                self.set_value(UNANSWERED)
                self.cleared.emit()
            return True
        typed = letter(event)
        if self.press(event):
            return True
        # A letter cannot be part of a number, so it stays free for the keys of the place.
        return bool(typed) and typed.isalpha()

    def _forget(self) -> None:
        """The number that was stored is no longer what the hand says."""
        if self._value is not UNANSWERED:
            self._value = UNANSWERED
            self.not_known.set_value(UNANSWERED)
            self.cleared.emit()

    def _read(self, typed: str) -> int | float | None:
        """The number to store for what was typed; None for what is none, or not within the limits."""
        read = read_number(typed)
        if read is None or (self._question.type == "int" and not typed.lstrip("-+").isdecimal()):
            return None
        stored = units.to_stored(self._question, read)
        low, high = self._question.low, self._question.high
        if (low is not None and stored < low) or (high is not None and stored > high):
            return None
        return int(stored) if self._question.type == "int" else stored

    def _shown(self, value: Answer) -> str:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return ""
        return plain_number(units.to_shown(self._question, value))

    def _refuse(self, typed: str) -> None:
        low, high = units.limits(self._question)
        name = self._question.name
        if read_in_two_ways(typed):
            words = QCoreApplication.translate("Number", "Write {whole}, or fewer figures after the mark.")
            allowed = words.format(whole=re.sub("[.,]", "", typed))
        elif low is None or high is None:
            allowed = QCoreApplication.translate("Number", "{name} is a number.").format(name=name)
        elif self._question.type == "int":
            words = QCoreApplication.translate("Number", "{name} is a whole number, {low} to {high}.")
            simple = QCoreApplication.translate("Number", "{name} is {low} to {high}.")
            chosen = simple if typed.lstrip("-+").isdecimal() else words
            allowed = chosen.format(name=name, low=plain_number(low), high=plain_number(high))
        else:
            words = QCoreApplication.translate("Number", "{name} is {low} to {high}.")
            allowed = words.format(name=name, low=plain_number(low), high=plain_number(high))
        came = QCoreApplication.translate("Number", "You typed {typed}.").format(typed=typed)
        self._complain(allowed, came)

    def _complain(self, allowed: str, came: str) -> None:
        self.field.set_error(bool(allowed))
        self.error_line.say(allowed, came)
        self.field.setAccessibleDescription(self.error_line.sentence())

    def _ask_again(self) -> None:
        """Stay with what was refused: what is typed next takes its place instead of answering the next question."""
        self._choose_all()
        announce(self.field, self.error_line.sentence(), at_once=True)

    def _choose_all(self) -> None:
        """With the cursor before it, so that a long one is seen from its beginning."""
        self.field.end(False)
        self.field.home(True)

    def _give(self, value: int | float | None) -> None:
        self.set_value(value)
        self.answered.emit(value)

    def _go_on(self) -> bool:
        self.finished.emit()
        return True

    def _restyle(self) -> None:
        self._line.setSpacing(theme().px(8))
        self._all.setSpacing(theme().px(2))
        self.unit.setMinimumWidth(theme().px(50))
