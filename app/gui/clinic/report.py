"""The month's report on the screen, and its ways to paper and to a file."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.gui.chart.table import ChartTable
from app.gui.clinic import report_words
from app.gui.doing import Doing
from app.gui.footer import Keys
from app.gui.pack_words import shown
from app.gui.parts.buttons import Button
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.row_box import RowBox
from app.gui.parts.scroll import Scroll
from app.gui.parts.text import Text
from app.gui.session import Session
from app.gui.sheet.file import write_file
from app.gui.sheet.save_dialog import save_dialog
from app.gui.theme import theme
from app.handouts.tables import Table, tables_pdf
from app.month import Month, month, month_of

WIDE, NARROW = 720, 420
"""Below the first effective width the buttons stand in two lines, below the second each in its own."""
WIDEST = 760
LATE_MS = 300


class ReportScreen(QWidget):
    """One month at a time; it is counted off the window's thread."""

    changed = Signal()
    paper_wanted = Signal(str, bytes, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("report")
        self.setAccessibleName(self.tr("Report"))
        self._session = session
        self.found: Month | None = None
        self.title = Text("", "page", wrap=True)
        self.before = Button(self.tr("Month before"), key="Ctrl ←", icon="chevron-left")
        self.after = Button(self.tr("Month after"), key="Ctrl →", icon="chevron-right")
        self.pdf_button = Button(self.tr("PDF…"), "primary", key="Ctrl P", icon="print")
        self.csv_button = Button(self.tr("CSV…"), key="Ctrl S", icon="disk")
        self.status = Text("", wrap=True)
        self.stop_button = Button(QCoreApplication.translate("Leaving", "Stop"))
        self.again_button = Button(self.tr("Count again"))
        self.fault = ErrorLine()
        self._counting: Doing | None = None
        # Of what is counted before a hand could reach it, a button would only flash.
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self.stop_button.show)
        self._boxes: list[RowBox] = []
        self._lines: list[QBoxLayout] = []
        self._lay_out()
        acts = (
            (self.before, "Ctrl+Left", self.earlier),
            (self.after, "Ctrl+Right", self.later),
            (self.pdf_button, "Ctrl+P", self.to_paper),
            (self.csv_button, "Ctrl+S", self.save),
        )
        self.stop_button.clicked.connect(self.stop)
        self.again_button.clicked.connect(lambda: self.show_month(self._days[0]))
        for button, key, act in acts:
            button.clicked.connect(act)
            QShortcut(QKeySequence(key), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.show_month(session.now().date())

    def begin(self) -> None:
        """Give the focus to the months."""
        self.before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> Keys:
        """What can be pressed here."""
        turn = ("Ctrl ← →", self.tr("month before, after"))
        return (turn, ("Ctrl P", "PDF"), ("Ctrl S", "CSV"), ("Esc", self.tr("back to Today")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under one another where it is narrow."""
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        effective = self.width() / theme().scale
        self._buttons.setDirection(across if effective >= WIDE else down)
        for line in self._lines:
            line.setDirection(across if effective >= NARROW else down)

    def show_month(self, on: date) -> None:
        """Count the month of this day, and no other any more."""
        if self._counting is not None:
            self._counting.blockSignals(True)
            self._counting.stop()
        first, last = self._days = month_of(on)
        self.found = None
        self.fault.say("")
        self._say(self.tr("Counting…"))
        self.again_button.hide()
        store, pack = self._session.store, self._session.pack
        self._counting = Doing(lambda progress: month(store, pack, first, last, progress))
        self._counting.moved.connect(self._moved)
        self._counting.done.connect(self._counted)
        self._counting.failed.connect(self._failed)
        self._counting.stopped.connect(self._stopped)
        self._counting.begin()
        self._late.start(LATE_MS)

    def stop(self) -> None:
        """Count no further."""
        if self._counting is not None:
            self._counting.stop()

    def earlier(self) -> None:
        """The month before."""
        self.show_month(self._days[0] - timedelta(days=1))

    def later(self) -> None:
        """The month after, up to the one of today."""
        following = self._days[1] + timedelta(days=1)
        if following <= self._session.now().date():
            self.show_month(following)

    def to_paper(self) -> None:
        """The report as a PDF to look at, to print or to save."""
        if self.found is None:
            return
        page = report_words.as_page(shown(self._session.pack), self.found, self._session.clinic().name)
        try:
            pdf = tables_pdf(page)
        except UserError as fault:
            self.fault.tell(fault)
            return
        self.paper_wanted.emit(page.title, pdf, f"report-{self._days[0]:%Y-%m}.pdf")

    def save(self) -> None:
        """Ask where the file of values goes."""
        if self.found is None:
            return
        dialog = save_dialog(self, f"report-{self._days[0]:%Y-%m}.csv")
        dialog.setWindowTitle(self.tr("Save the report"))
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(self.tr("Comma-separated values (*.csv)"))
        dialog.selectFile(f"report-{self._days[0]:%Y-%m}.csv")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write the values there; spreadsheets know by the mark at the beginning that it is UTF-8."""
        if self.found is None:
            return
        self.fault.say("")
        try:
            text = report_words.as_csv(shown(self._session.pack), self.found)
            write_file(Path(path), text.encode("utf-8-sig"), self.tr("The report was not saved."))
        except UserError as fault:
            self.fault.tell(fault)
            return
        self._say(self.tr("Saved as {path}").format(path=path))

    def _moved(self, percent: int) -> None:
        self._say(self.tr("Counting: {percent} %").format(percent=percent))

    def _stopped(self) -> None:
        self._ended()
        stopped = self.tr("Stopped. The month was not counted.")
        self._say(stopped)
        for button in (self.pdf_button, self.csv_button):
            button.disable(stopped)
        self._take_away()
        self._say_month()
        self.again_button.show()
        self.again_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _failed(self, fault: UserError) -> None:
        self._ended()
        self._say("")
        self.fault.tell(fault)

    def _ended(self) -> None:
        self._counting = None
        self._late.stop()
        if self.stop_button.hasFocus():
            self.before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stop_button.hide()

    def _say_month(self) -> None:
        self.title.setText(report_words.title(self._days[0]))
        self.after.setEnabled(self._days[1] < self._session.now().date())

    def _take_away(self) -> None:
        for box in self._boxes:
            self._scroll.content.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = []

    def _counted(self, found: Month) -> None:
        self._ended()
        self.found = found
        for button in (self.pdf_button, self.csv_button):
            button.enable()
        self._say("")
        self._say_month()
        self._take_away()
        self._boxes = [_TableBox(table) for table in report_words.tables(shown(self._session.pack), self.found)]
        for place, box in enumerate(self._boxes):
            self._scroll.content.insertWidget(self._first_box + place, box)
        self.changed.emit()

    def _say(self, words: str) -> None:
        self.status.setText(words)
        self.status.setVisible(bool(words))

    def _lay_out(self) -> None:
        self._scroll = Scroll()
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for pair in ((self.before, self.after), (self.pdf_button, self.csv_button)):
            line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            for button in pair:
                line.addWidget(button)
            line.addStretch(1)
            self._lines.append(line)
            self._buttons.addLayout(line)
        self._scroll.content.addWidget(self.title)
        self._scroll.content.addLayout(self._buttons)
        guard = Text(report_words.guard_words(), ink="text2", wrap=True)
        self._scroll.content.addWidget(self.status)
        for button in (self.stop_button, self.again_button):
            self._scroll.content.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            button.hide()
        for part in (self.fault, guard):
            self._scroll.content.addWidget(part)
        self._first_box = self._scroll.content.count()
        self._scroll.content.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)


class _TableBox(RowBox):
    """One table with its notes."""

    def __init__(self, table: Table) -> None:
        super().__init__(table.heading)
        body = QWidget()
        lines = QVBoxLayout(body)
        edge = theme().px(14)
        lines.setContentsMargins(edge, edge // 2, edge, edge)
        for note in table.notes:
            lines.addWidget(Text(note, "small", "text2", wrap=True))
        if table.rows:
            made = ChartTable(table.heading, table.columns, list(table.rows), table.wide)
            # Further apart, an eye loses the line from the words to their number.
            made.setMaximumWidth(theme().px(WIDEST))
            lines.addWidget(made)
        self.add(body)
