"""When a visit was held that is typed in later: a page over the screen that asks for the day and the time."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.errors import UserError
from app.gui.dates import no_such_day, read_day, read_time
from app.gui.faults import translated
from app.gui.footer import Keys
from app.gui.page_over import OverPage
from app.gui.parts.box import Box
from app.gui.parts.buttons import Button
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.field import Field, FormField
from app.gui.parts.text import Text
from app.gui.theme import theme
from app.gui.words import clock, day

translate = QCoreApplication.translate
NARROW, WIDEST = 200, 760


class HeldOver(OverPage):
    """Two fields, what was understood of them, and a button.

    Args:
        begin_words: what the button says.
        check: raises UserError where a visit cannot have been held at that moment.
        held_at: what is known already.
    """

    chosen = Signal(object)
    """The moment, aware, in this computer's zone."""

    def __init__(self, begin_words: str, check: Callable[[datetime], None], held_at: datetime | None = None) -> None:
        super().__init__("held", translate("Held", "A visit from paper"))
        self._check = check
        self.day = FormField(translate("Held", "Day of the visit"), Field(NARROW))
        self.time = FormField(translate("Held", "Time of the visit"), Field(NARROW))
        self.understood = Text("", "small", "text2", wrap=True)
        self.fault = ErrorLine()
        self.button = Button(begin_words, "primary", key="Ctrl Enter")
        self._lay_out()
        if held_at is not None:
            local = held_at.astimezone()
            self.day.field.setText(f"{local.day}.{local.month}.{local.year:04}")
            self.time.field.setText(f"{local:%H:%M}")
        self.button.clicked.connect(self.take)
        for form in (self.day, self.time):
            form.field.textEdited.connect(self._say_understood)
            form.field.returnPressed.connect(self._on)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.take, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._say_understood()

    def keys(self) -> Keys:
        """What can be pressed here."""
        take = ("Ctrl Enter", self.button.text().lower())
        return (("Tab", translate("Held", "next field")), take, ("Esc", translate("Held", "back")))

    def begin(self) -> None:
        """Begin with the day."""
        self.day.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.day.field.selectAll()

    def moment(self) -> datetime | None:
        """What stands there; None for what is no day or no time."""
        on, at = read_day(self.day.text()), read_time(self.time.text())
        return None if on is None or at is None else datetime.combine(on, at).astimezone()

    def take(self) -> None:
        """Take it, or say what would be right and go there."""
        self.fault.say("")
        moment = self.moment()
        if moment is None:
            self._refuse()
            return
        try:
            self._check(moment)
        except UserError as fault:
            now = translated(fault)
            self.fault.say(now.why, now.todo)
            self.begin()
            return
        self.closed.emit()
        self.chosen.emit(moment)

    def _refuse(self) -> None:
        wrong = []
        if read_day(self.day.text()) is None:
            allowed = translate("Held", "A day is day, month and a year of four figures, as 21.11.2026.")
            wrong.append((self.day, no_such_day(self.day.text()) or allowed))
        if read_time(self.time.text()) is None:
            wrong.append((self.time, translate("Held", "A time is hours and minutes, as 14:30 or 2:30 pm.")))
        for form, allowed in wrong:
            typed = form.text()
            form.say(allowed, translate("Held", "You typed {typed}.").format(typed=typed) if typed else "")
        wrong[0][0].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on(self) -> None:
        """Enter goes from the day to the time, and from there takes both."""
        if self.day.field.hasFocus():
            self.time.field.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.take()

    def _say_understood(self) -> None:
        """Say the moment back in words while it is typed."""
        self.fault.say("")
        moment = self.moment()
        if moment is None:
            self.understood.setText(translate("Held", "As it stands on the paper."))
            return
        words = translate("Held", "{day}, {time}. It will say that it was typed in later.")
        self.understood.setText(words.format(day=day(moment.date(), "dddd d MMMM yyyy"), time=clock(moment)))

    def _lay_out(self) -> None:
        line = translate("Held", "Type in what was written on a day without power, with its true day and time.")
        self.content.addWidget(Text(line, ink="text2", wrap=True))
        box = Box()
        inside = QVBoxLayout(box)
        for part in (self.day, self.time, self.understood):
            inside.addWidget(part)
        inside.setContentsMargins(*(theme().px(16),) * 4)
        inside.setSpacing(theme().px(8))
        buttons = QHBoxLayout()
        buttons.addWidget(self.button)
        buttons.addStretch(1)
        self.content.addWidget(box)
        self.content.addWidget(self.fault)
        self.content.addLayout(buttons)
        self.content.addStretch(1)


def held_words(held_at: datetime | None) -> str:
    """What is said wherever such a visit is shown; empty for one that was typed while it was held."""
    if held_at is None:
        return ""
    return translate("Held", "held {time}, typed in later").format(time=clock(held_at))
