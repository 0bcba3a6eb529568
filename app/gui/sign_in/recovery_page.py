"""The recovery sheet on the screen: its groups, printing it, and two groups typed back from the paper."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.gui.footer import Keys
from app.gui.parts.field import Field, FormField
from app.gui.parts.text import Text
from app.gui.sheet import printing
from app.gui.sheet.print_line import PrintLine
from app.gui.sheet.printing import Printer
from app.gui.sign_in.page import EntryPage
from app.handouts.recovery_sheet import recovery_sheet
from app.users import PROOF, matches

COLUMNS = 4
GROUP_WIDTH = 110


class RecoveryPage(EntryPage):
    """First the sheet; when it is copied or printed it goes away, and two of its groups are typed back."""

    proven = Signal()

    def __init__(
        self,
        groups: tuple[str, ...],
        today: date,
        printers: Callable[[], Sequence[Printer]] = printing.printers,
    ) -> None:
        super().__init__(
            "recovery_sheet",
            self.tr("The recovery sheet"),
            self.tr("It opens the records when every password is forgotten. Without it they would be lost for good."),
            self.tr("Print it or write it down, and lock it away. Whoever has it can read every record."),
        )
        self._groups, self._today = groups, today
        self._printers = printers
        self.sheet = self._sheet()
        self.print_line = PrintLine(printers)
        self.print_line.closed.connect(self.begin)
        self.proof = self._proof()
        for part in (self.sheet, self.print_line, self.proof):
            self.body.addWidget(part)
        self.print_button = self.add_button(self.tr("Print"), icon="print")
        self.print_button.clicked.connect(self._print)
        self._no_printer = Text("", "small", "text2", wrap=True)
        self.body.addWidget(self._no_printer)
        if not printers():
            self.print_button.disable(self.tr("No printer is set up. Write the groups down by hand."))
            self._no_printer.setText(self.print_button.toolTip())
        self.back = self.add_button(self.tr("See the sheet again"))
        self.back.clicked.connect(self.show_sheet)
        self.go = self.add_button(self.tr("I have it on paper"), "primary")
        self.go.clicked.connect(self._go_on)
        self.show_sheet()

    def begin(self) -> None:
        """Give the focus to the first thing to do."""
        if self.proof.isVisibleTo(self):
            self.typed[0].field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            (self.print_button if self.print_button.isEnabled() else self.go).setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> Keys:
        """What can be pressed here."""
        return (("Tab", self.tr("next part")), ("Enter", self.tr("choose")))

    def show_sheet(self) -> None:
        """The groups, to be printed or written down."""
        self._step(proving=False)

    def _go_on(self) -> None:
        """From the sheet to the proof, and from the proof on."""
        if not self.proof.isVisibleTo(self):
            self._step(proving=True)
        elif matches(self._groups, tuple(form.text() for form in self.typed)):
            self.proven.emit()
        else:
            self.error.say(
                self.tr("That is not what stands on the sheet."),
                self.tr("Look at groups {first} and {second} again.").format(first=PROOF[0], second=PROOF[1]),
            )
            self.begin()

    def _step(self, *, proving: bool) -> None:
        self.sheet.setVisible(not proving)
        self.print_button.setVisible(not proving)
        self._no_printer.setVisible(not proving and bool(self._no_printer.text()))
        self.print_line.hide()
        self.proof.setVisible(proving)
        self.back.setVisible(proving)
        self.go.setText(self.tr("Go on") if proving else self.tr("I have it on paper"))
        self.go.setAccessibleName(self.go.text())
        self.go.updateGeometry()
        self.error.say("")
        self.begin()
        self.changed.emit()

    def _print(self) -> None:
        """The page is set in memory and goes to the printer as it is."""
        self.print_line.open(recovery_sheet(self._groups, self._today))

    def _sheet(self) -> QWidget:
        whole = QWidget()
        whole.setAccessibleName(self.tr("Recovery key"))
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(14)
        for place, group in enumerate(self._groups):
            number, letters = Text(str(place + 1), "small", "text2"), Text(group, "page")
            letters.setAccessibleName(" ".join((self.tr("Group"), str(place + 1), *group)))
            letters.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            grid.addWidget(number, 2 * (place // COLUMNS), place % COLUMNS)
            grid.addWidget(letters, 2 * (place // COLUMNS) + 1, place % COLUMNS)
        return whole

    def _proof(self) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        words = Text(
            self.tr("Now type two of the groups back from the paper, so that it is sure to be right."), wrap=True
        )
        grid.addWidget(words, 0, 0, 1, len(PROOF) + 1)
        self.typed = []
        for place, number in enumerate(PROOF):
            form = FormField(self.tr("Group {number}").format(number=number), Field(GROUP_WIDTH))
            form.field.setObjectName(f"group_{number}")
            self.goes_on(form, self._go_on)
            self.typed.append(form)
            grid.addWidget(form, 1, place)
        grid.setColumnStretch(len(PROOF), 1)
        return whole
