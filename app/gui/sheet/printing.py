"""Printing a sheet: the PDF itself through CUPS where there is one, its pages as pictures elsewhere."""

import os
import re
import shutil
import sys
from typing import NamedTuple

from PySide6.QtCore import (
    QCoreApplication,
    QMarginsF,
    QObject,
    QPoint,
    QProcess,
    QProcessEnvironment,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.errors import UserError
from app.gui.sheet.pages import SheetPages

TIME_OUT_MS = 60_000
ENDING_MS = 2_000
PICTURE_DPI = 300
JOB_NAME = "MSBack"
"""What the queue shows: anybody may read a queue, so no name of a patient."""


_CUPS = "/run/cups/cups.sock"
"""Where the printing system of a Linux computer listens."""
_REQUEST = re.compile(r"request id is (\S+)")


class Printer(NamedTuple):
    """A printer: its name in the system, what people call it, and whether it is the usual one."""

    name: str
    description: str
    default: bool = False


class Order(NamedTuple):
    """How to print; media is the name of the paper, as CUPS has it."""

    printer: str
    copies: int = 1
    both_sides: bool = True
    media: str = "A4"


def printers() -> tuple[Printer, ...]:
    """The printers of this computer, the usual one first."""
    if sys.platform == "linux" and not os.environ.get("CUPS_SERVER"):
        # Without a word CUPS looks for itself over the internet protocol where its own socket is not there.
        os.environ["CUPS_SERVER"] = _CUPS
    found = (
        Printer(info.printerName(), info.description() or info.printerName(), info.isDefault())
        for info in QPrinterInfo.availablePrinters()
    )
    return tuple(sorted(found, key=lambda printer: (not printer.default, printer.description.casefold())))


class PrintJob(QObject):
    """One sheet on its way to the printer; exactly one of the signals ends it."""

    done = Signal()
    failed = Signal(object)
    """A UserError."""
    cancelled = Signal()

    def cancel(self) -> None:
        """Stop it."""


class CupsJob(PrintJob):
    """The PDF handed to `lp` on its own process."""

    def __init__(self, program: str, pdf: bytes, order: Order, time_out_ms: int = TIME_OUT_MS) -> None:
        super().__init__()
        self._order = order
        self._ended = False
        self.request = ""
        """What the queue calls the job, once it is there."""
        self._process = QProcess(self)
        self._process.setProcessEnvironment(_english())
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._broken)
        self._clock = QTimer(self, singleShot=True, interval=time_out_ms)
        self._clock.timeout.connect(self._too_slow)
        self._clock.start()
        self._process.start(program, lp_arguments(order))
        self._process.write(pdf)
        self._process.closeWriteChannel()

    def cancel(self) -> None:
        """End `lp`; what has reached the queue by then stays in it."""
        if self._end():
            self.cancelled.emit()

    def _finished(self, code: int, how: QProcess.ExitStatus) -> None:
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        if not self._end():
            return
        if code == 0 and how == QProcess.ExitStatus.NormalExit:
            told = bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace")
            found = _REQUEST.search(told)
            self.request = found[1] if found else ""
            self.done.emit()
        else:
            # `lp` begins with its own path, as it was started.
            words = said.strip().removeprefix(f"{self._process.program()}:").strip().removeprefix("Error - ")
            self.failed.emit(_refused(words, self._order.printer))

    def _broken(self, error: QProcess.ProcessError) -> None:
        # A program that ends badly, or stops reading early, is told by `finished`.
        if error == QProcess.ProcessError.FailedToStart and self._end():
            self.failed.emit(_refused(self._process.errorString(), self._order.printer))

    def _too_slow(self) -> None:
        if self._end():
            tr = QCoreApplication.translate
            self.failed.emit(
                UserError(
                    tr("Printing", "The sheet was not printed."),
                    tr("Printing", "The printing system did not answer."),
                    tr("Printing", "Check that the printer is on and connected, then print again."),
                )
            )

    def _end(self) -> bool:
        """Stop clock and process; whether this was the first end."""
        first = not self._ended
        self._ended = True
        self._clock.stop()
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(ENDING_MS)
        return first


class TakingBack(PrintJob):
    """A job that is in a queue taken out of it; `cancelled` when it is."""

    def __init__(self, program: str, request: str) -> None:
        super().__init__()
        self._process = QProcess(self)
        self._process.setProcessEnvironment(_english())
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._broken)
        self._process.start(program, [request])

    def _finished(self, code: int, how: QProcess.ExitStatus) -> None:
        if code == 0 and how == QProcess.ExitStatus.NormalExit:
            self.cancelled.emit()
        else:
            said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
            self.failed.emit(_not_taken_back(said.strip().removeprefix(f"{self._process.program()}:").strip()))

    def _broken(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.failed.emit(_not_taken_back(self._process.errorString()))


class PaintedJob(PrintJob):
    """The pages painted one after the other, so that the window stays alive between them."""

    def __init__(self, pdf: bytes, printer: QPrinter) -> None:
        super().__init__()
        self._printer = printer
        self._pages = SheetPages(pdf)
        self._next = 0
        self._painter: QPainter | None = None
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._page)
        self._turn.start()

    def cancel(self) -> None:
        """Stop after the page that is being painted."""
        if self._turn.isActive():
            self._turn.stop()
            self._printer.abort()
            self._close()
            self.cancelled.emit()

    def _page(self) -> None:
        if not self._paint():
            self._close()
            self.failed.emit(_refused("", self._printer.printerName()))
        elif self._next < len(self._pages):
            self._turn.start()
        else:
            self._close()
            self.done.emit()

    def _paint(self) -> bool:
        if self._painter is None:
            self._painter = QPainter()
            if not self._painter.begin(self._printer):
                return False
        elif not self._printer.newPage():
            return False
        dpi = min(self._printer.resolution(), PICTURE_DPI)
        picture = self._pages.picture(self._next, dpi)
        grown = self._printer.resolution() / dpi
        self._painter.save()
        self._painter.scale(grown, grown)
        self._painter.drawImage(QPoint(0, 0), picture)
        self._painter.restore()
        self._next += 1
        return True

    def _close(self) -> None:
        if self._painter is not None and self._painter.isActive():
            self._painter.end()


def print_sheet(pdf: bytes, order: Order, time_out_ms: int = TIME_OUT_MS) -> PrintJob:
    """Begin to print; keep the job until one of its signals came."""
    program = shutil.which("lp")
    if program is not None:
        return CupsJob(program, pdf, order, time_out_ms)
    return PaintedJob(pdf, painted_printer(order))


def can_take_back(job: PrintJob) -> bool:
    """Whether a job that was sent can be taken out of its queue."""
    return isinstance(job, CupsJob) and bool(job.request) and shutil.which("cancel") is not None


def take_back(job: PrintJob) -> PrintJob | None:
    """Begin to take a sent job out of its queue; None where there is no queue to take it from."""
    program = shutil.which("cancel")
    if not isinstance(job, CupsJob) or not job.request or program is None:
        return None
    return TakingBack(program, job.request)


def lp_arguments(order: Order) -> list[str]:
    """What `lp` is told; the PDF comes on its standard input."""
    sides = "two-sided-long-edge" if order.both_sides else "one-sided"
    wanted = ["-d", order.printer, "-n", str(order.copies), "-t", JOB_NAME]
    return [*wanted, "-o", f"sides={sides}", "-o", f"media={order.media}"]


def painted_printer(order: Order) -> QPrinter:
    """The printer of an order, its paper without margins: the sheet brings its own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(order.printer)
    printer.setDocName(JOB_NAME)
    printer.setCopyCount(order.copies)
    duplex = QPrinter.DuplexMode.DuplexLongSide if order.both_sides else QPrinter.DuplexMode.DuplexNone
    printer.setDuplex(duplex)
    size = QPageSize.PageSizeId.Letter if order.media == "Letter" else QPageSize.PageSizeId.A4
    printer.setPageLayout(QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)
    return printer


def _english() -> QProcessEnvironment:
    """What the printing system says is read, so it must not be translated."""
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("LC_ALL", "C.UTF-8")
    return environment


def _not_taken_back(said: str) -> UserError:
    tr = QCoreApplication.translate
    words = " ".join(said.removeprefix("cancel:").split()).rstrip(".")
    return UserError(
        tr("Printing", "The print job was not stopped."),
        tr("Printing", "The printing system says: {words}.").format(words=words),
        tr("Printing", "It may be printed already. Look at the printer."),
    )


def _refused(said: str, printer: str) -> UserError:
    """What the printing system said, in a sentence of ours."""
    tr = QCoreApplication.translate
    words = " ".join(said.split()).rstrip(".")
    quoted = tr("Printing", "The printing system says: {words}.")
    why = quoted if words else tr("Printing", "{printer} did not take it.")
    return UserError(
        tr("Printing", "The sheet was not printed."),
        why.format(words=words, printer=printer),
        tr("Printing", "Check the printer and print again, or save the sheet as a PDF."),
    )
