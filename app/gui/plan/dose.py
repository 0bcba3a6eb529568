"""The dose of one accepted medicine: five numbers within the guideline's limits, and what they add up to."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.engine.assessment import Regimen
from app.engine.ceiling import beyond
from app.gui.numbers import number, read_number
from app.gui.parts.box import Ground
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.field import Field
from app.gui.parts.text import Text
from app.gui.plan.limits import NUMBERS, Limit, limits, with_number
from app.gui.plan.words import arithmetic
from app.gui.theme import changes, theme

LONGEST_REASON = 300
WIDE = 440
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DoseEditor(Ground):
    """The fields of a regimen; a number beyond a limit is refused at its field, and taken only with a reason."""

    changed = Signal(object)
    """A Regimen with another number within its limit."""
    exceeded = Signal(object, str)
    """A Regimen with a number beyond its limit, and why."""
    left = Signal()
    """Esc: the hand goes back to the row."""
    faults_changed = Signal()
    """A field was refused, or put right."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._name = name
        self._limits: dict[str, Limit] = {}
        self._held_on = date.min
        self._regimen: Regimen | None = None
        self.fields: dict[str, Field] = {}
        self.errors: dict[str, ErrorLine] = {}
        self._labels: dict[str, Text] = {}
        self.sum = Text("", "small", "text2", wrap=True)
        self._grid = QGridLayout()
        self._all = QVBoxLayout(self)
        # Else three fields in a line would keep the row from becoming narrow.
        self.setMinimumWidth(1)
        self._all.addLayout(self._grid)
        for key in NUMBERS:
            self._add(key)
        self.why = Field(0, "regimen_field")
        self.why.setMaxLength(LONGEST_REASON)
        self.why_label = Text(QCoreApplication.translate("Dose", "Beyond the limit because"), "small", "text2")
        self.why_label.setBuddy(self.why)
        self.why.setAccessibleName(f"{name}: {self.why_label.text()}")
        self.why.keys = self._why_key
        self.why.editingFinished.connect(self._exceed)
        for part in (self.why_label, self.why, self.sum):
            self._all.addWidget(part)
        self._beyond: dict[str, float] = {}
        self._kept_why = ""
        self._restyle()
        self._show_why()
        changes.changed.connect(self._restyle)

    def show_regimen(self, regimen: Regimen, advised: Regimen, held_on: date, why: str = "") -> None:
        """Show a regimen; `advised` is the guideline's, which sets the limits, `why` the reason to be beyond them."""
        self._regimen, self._held_on = regimen, held_on
        self._kept_why = why if beyond(regimen, advised) else ""
        if not self.why.hasFocus():
            self.why.setText(self._kept_why)
        for limit in limits(advised):
            self._limits[limit.name] = limit
            label = f"{limit.label}, {_unit(limit.name)}" if limit.name != "max_days" else limit.label
            self._labels[limit.name].setText(label)
            self.fields[limit.name].setAccessibleName(f"{self._name}: {label}")
            if not self.fields[limit.name].has_error() and not self.fields[limit.name].isModified():
                self.fields[limit.name].setText(_shown(regimen, limit.name))
        self._show_why()
        self._add_up()

    def refused(self) -> bool:
        """Whether a field holds what may not be."""
        return any(field.has_error() for field in self.fields.values())

    def commit(self) -> None:
        """Take what is still being typed."""
        for name in self.fields:
            self._read(name)
        self._exceed()

    def _add(self, key: str) -> None:
        field = Field(0, "regimen_field")
        label = Text("", "small", "text2")
        label.setBuddy(field)
        error = ErrorLine()
        field.editingFinished.connect(lambda: self._read(key))
        field.keys = self._key(key)
        self.fields[key], self._labels[key], self.errors[key] = field, label, error
        self._all.addWidget(error)

    def _key(self, name: str) -> Callable[[QKeyEvent], bool]:
        def press(event: QKeyEvent) -> bool:
            if event.key() == Qt.Key.Key_Escape:
                self._give_back(name)
                self.left.emit()
                return True
            if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._read(name)
                if not self.fields[name].has_error():
                    self.left.emit()
                elif name in self._beyond:
                    self.why.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            return False

        return press

    def _read(self, name: str) -> None:
        field, limit = self.fields[name], self._limits[name]
        if not field.isModified() or self._regimen is None:
            return
        typed = field.text().strip()
        value = read_number(typed)
        if limit.fault(value) and not (limit.optional and not typed):
            self._refuse(name, typed)
            self._beyond.pop(name, None)
            if value is not None and limit.beyond(value):
                self._beyond[name] = value
            self._show_why()
            return
        self._regimen = with_number(self._regimen, name, value)
        self._give_back(name)
        self.changed.emit(self._regimen)

    def _exceed(self) -> None:
        """Take what lies beyond a limit, once there is a reason in words."""
        why = " ".join(self.why.text().split())
        if self._regimen is None or not any(char.isalpha() for char in why):
            return
        if not self._beyond and self._kept_why in ("", why):
            return
        for name, value in self._beyond.items():
            self._regimen = with_number(self._regimen, name, value)
        # The field says what is kept now; the reason is kept with the decision.
        for name in tuple(self._beyond):
            self._give_back(name)
        self._kept_why = why
        self.exceeded.emit(self._regimen, why)

    def _why_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            for name in tuple(self._beyond):
                self._give_back(name)
            self.why.setText(self._kept_why)
            self.left.emit()
            return True
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._exceed()
            if not self.refused():
                self.left.emit()
            return True
        return False

    def _show_why(self) -> None:
        """Ask for the reason while a number lies beyond its limit."""
        wanted = bool(self._beyond or self._kept_why)
        for part in (self.why_label, self.why):
            part.setVisible(wanted)
        # The rows are chained anew whenever the plan is shown.
        for one, other in pairwise((*self.fields.values(), self.why)):
            QWidget.setTabOrder(one, other)

    def _refuse(self, name: str, typed: str) -> None:
        tr = QCoreApplication.translate
        came = tr("Dose", "You typed {typed}.").format(typed=typed) if typed else tr("Dose", "It is empty.")
        self._say(name, self._limits[name].allowed(_unit(name)), came)

    def _give_back(self, name: str) -> None:
        """Show the number that is kept."""
        self._beyond.pop(name, None)
        self._show_why()
        if self._regimen is not None:
            self.fields[name].setText(_shown(self._regimen, name))
        self.fields[name].setModified(False)
        self._say(name, "", "")
        self._add_up()

    def _say(self, name: str, allowed: str, came: str) -> None:
        self.fields[name].set_error(bool(allowed))
        self.errors[name].say(allowed, came)
        self.fields[name].setAccessibleDescription(self.errors[name].sentence())
        self.faults_changed.emit()

    def _add_up(self) -> None:
        if self._regimen is None:
            return
        line = arithmetic(self._regimen, self._held_on)
        limit = self._limits["max_daily_mg"], self._limits["max_days"]
        words = QCoreApplication.translate("Dose", "Limits: {mg} mg a day")
        line += " " + words.format(mg=number(limit[0].high))
        if not limit[1].optional:
            line += QCoreApplication.translate("Dose", ", {days} days").format(days=number(limit[1].high))
        self.sum.setText(line + ".")

    def _restyle(self) -> None:
        now = theme()
        margin = now.px(12)
        self._all.setContentsMargins(margin, now.px(8), margin, now.px(10))
        self._all.setSpacing(now.px(6))
        self._grid.setHorizontalSpacing(now.px(8))
        self._grid.setVerticalSpacing(now.px(5))
        self.arrange(self.width())

    def arrange(self, width: int) -> None:
        """Three fields in a line, or two where it is narrow."""
        columns = 3 if width >= theme().px(WIDE) else 2
        for place, name in enumerate(self.fields):
            row, column = divmod(place, columns)
            self._grid.addWidget(self._labels[name], 2 * row, column)
            self._grid.addWidget(self.fields[name], 2 * row + 1, column)


def _unit(name: str) -> str:
    tr = QCoreApplication.translate
    hours = tr("Dose", "hours")
    units = {"every_h": hours, "every_h_most": hours, "max_days": tr("Dose", "days")}
    return units.get(name, tr("Dose", "mg"))


def _shown(regimen: Regimen, name: str) -> str:
    hours = dict(zip(("every_h", "every_h_most"), regimen.every_h, strict=True))
    value = hours[name] if name in hours else getattr(regimen, name)
    return "" if value is None else number(value)
