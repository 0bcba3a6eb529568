"""The line in which a sheet is printed: which printer, how many, both sides, and what came of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout

from app.errors import UserError
from app.gui.parts.box import Ground
from app.gui.parts.buttons import Button
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.field import Field
from app.gui.parts.options import OptionButton
from app.gui.parts.text import Text
from app.gui.plan.dropdown import Dropdown
from app.gui.sheet import printing
from app.gui.sheet.paper import MEDIA
from app.gui.sheet.printing import Order, Printer, PrintJob, can_take_back, print_sheet, take_back
from app.gui.theme import changes, theme
from app.handouts.typeset import Paper

MOST_COPIES = 20
COPIES_WIDTH = 56
WIDE = 480


class PrintLine(Ground):
    """Hidden until something is to be printed."""

    closed, sent = Signal(), Signal()
    """Esc or Close: the hand goes back to the sheet."""

    def __init__(self, printers: Callable[[], Sequence[Printer]] = printing.printers) -> None:
        super().__init__("sunken")
        tr = QCoreApplication.translate
        self._printers = printers
        self._pdf = b""
        self._last: Callable[[], bytes | None] | None = None
        self._paper: Paper = "a4"
        self._job: PrintJob | None = None
        self._sent: PrintJob | None = None
        """The last job that reached its queue, while it can be taken back."""
        self.printer = Dropdown(tr("Print", "Printer"), size="field")
        self.copies = Field(COPIES_WIDTH)
        self.copies.setText("1")
        self.both_sides = OptionButton(tr("Print", "Both sides"))
        self.both_sides.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.both_sides.setAccessibleName(self.both_sides.text())
        self.both_sides.setChecked(True)
        self.go = Button(tr("Print", "Print now"), "primary")
        self.go.clicked.connect(self._start)
        self.stop = Button(tr("Print", "Stop"))
        self.stop.clicked.connect(self._cancel)
        self.take_back = Button(tr("Print", "Stop the printer"))
        self.take_back.setAccessibleDescription(tr("Print", "Takes the job that was sent out of its queue"))
        self.take_back.clicked.connect(self._take_back)
        self.close_button = Button(tr("Print", "Close"), key=tr("Print", "Esc"))
        self.close_button.clicked.connect(self._close)
        self.told = Text("", wrap=True)
        self.error = ErrorLine()
        self._build()
        self.hide()
        self._restyle()
        changes.changed.connect(self._restyle)

    def open(self, pdf: bytes, paper: Paper = "a4", last: Callable[[], bytes | None] | None = None) -> None:
        """Ask for the printer; where there is none, say so.

        `last` is asked for the pages once they truly go out; None from it stops that, and it has said why.
        """
        self._pdf, self._paper, self._last = pdf, paper, last
        found = self._printers()
        self.printer.offer([(one.name, one.description) for one in found])
        self.printer.show_code(self.printer.code() or (found[0].name if found else ""))
        self.error.say("")
        self._say("")
        self._show(printing=False, able=bool(found))
        self.show()
        if found:
            self.go.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            tr = QCoreApplication.translate
            self.error.say(
                tr("Print", "No printer is set up."),
                tr("Print", "Save the sheet as a PDF and print it elsewhere, or set up a printer on this computer."),
            )
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop(self) -> None:
        """Print no more of this sheet, which is outdated; what is on its way goes on, and its end is told."""
        self._pdf, self._last = b"", None
        if not self.busy():
            self.hide()

    def busy(self) -> bool:
        """Whether a sheet is on its way."""
        return self._job is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape and not self.busy():
            self._close()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Put printer and copies under one another where it is narrow."""
        super().resizeEvent(event)
        wide = self.width() >= theme().px(WIDE)
        self._choice.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _start(self) -> None:
        tr = QCoreApplication.translate
        typed = self.copies.text().strip()
        copies = int(typed) if typed.isdecimal() and typed.isascii() else 0
        wrong = not 1 <= copies <= MOST_COPIES
        self.copies.set_error(wrong)
        if wrong:
            allowed = tr("Print", "Copies are 1 to {most}.").format(most=MOST_COPIES)
            self.error.say(allowed, tr("Print", "You typed {typed}.").format(typed=typed))
            self.copies.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.error.say("")
        pdf = self._last() if self._last else self._pdf
        if pdf is None:
            return
        self._forget_sent()
        order = Order(self.printer.code(), copies, self.both_sides.isChecked(), MEDIA[self._paper])
        self._show(printing=True, able=True)
        self._say(tr("Print", "Sending to {printer}").format(printer=self.printer.words()))
        self._job = print_sheet(pdf, order)
        self.sent.emit()
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._cancelled)
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _done(self) -> None:
        words = QCoreApplication.translate("Print", "Sent to {printer}.")
        if self._job is not None and can_take_back(self._job):
            self._sent, self._job = self._job, None
        self._end(words.format(printer=self.printer.words()))

    def _take_back(self) -> None:
        job = take_back(self._sent) if self._sent is not None else None
        if job is None:
            return
        self._forget_sent()
        self.error.say("")
        self._job = job
        self._show(printing=True, able=bool(self._pdf))
        self.stop.hide()
        job.cancelled.connect(
            lambda: self._end(QCoreApplication.translate("Print", "Stopped. The printer has dropped the job."))
        )
        job.failed.connect(self._failed)

    def _forget_sent(self) -> None:
        if self._sent is not None:
            self._sent.deleteLater()
        self._sent = None

    def _cancelled(self) -> None:
        self._end(QCoreApplication.translate("Print", "Stopped. Nothing more is sent."))

    def _failed(self, fault: UserError) -> None:
        self._end("")
        self.error.tell(fault)

    def _end(self, words: str) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
        self._say(words)
        self._show(printing=False, able=bool(self._pdf))
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _say(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _show(self, *, printing: bool, able: bool) -> None:
        for part in (self.printer, self.printer_label, self.copies, self.copies_label, self.both_sides, self.go):
            part.setVisible(able)
            part.setEnabled(not printing)
        self.stop.setVisible(printing)
        self.take_back.setVisible(not printing and self._sent is not None)
        self.close_button.setVisible(not printing)

    def _build(self) -> None:
        tr = QCoreApplication.translate
        self.printer_label = Text(tr("Print", "Printer"), "small", "text2")
        self.printer_label.setBuddy(self.printer)
        self.copies_label = Text(tr("Print", "Copies"), "small", "text2")
        self.copies_label.setBuddy(self.copies)
        self.copies.setAccessibleName(tr("Print", "Copies"))
        self._choice = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choice.addWidget(self.printer_label)
        self._choice.addWidget(self.printer, 1)
        self._how = QHBoxLayout()
        for part in (self.copies_label, self.copies, self.both_sides):
            self._how.addWidget(part)
        self._how.addStretch(0)
        self.both_sides.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._choice.addLayout(self._how)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.told, 1)
        self._buttons.addStretch(1)
        for button in (self.go, self.stop, self.take_back, self.close_button):
            self._buttons.addWidget(button)
        # Else printer and copies in a line would keep the view from becoming narrow.
        self.setMinimumWidth(1)
        self._all = QVBoxLayout(self)
        self._all.addLayout(self._choice)
        self._all.addWidget(self.error)
        self._all.addLayout(self._buttons)

    def _restyle(self) -> None:
        now = theme()
        self._all.setContentsMargins(now.px(14), now.px(10), now.px(14), now.px(10))
        for layout in (self._all, self._choice, self._how, self._buttons):
            layout.setSpacing(now.px(8))
