"""A visit's papers: the patient's sheet, of which the very pages are kept that were handed out, and the copy."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.encounter import Encounter
from app.errors import UserError
from app.gui.parts.buttons import Button
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.text import Text
from app.gui.plan.signing import Unprintable, made_with
from app.gui.session import Session
from app.gui.sheet import printing
from app.gui.sheet.bar import SheetBar
from app.gui.sheet.document import file_name, task
from app.gui.sheet.file import write_pdf
from app.gui.sheet.making import SheetMaking
from app.gui.sheet.page import SheetPage
from app.gui.sheet.pages import SheetPages
from app.gui.sheet.paper import SETTING, paper_named, usual_paper
from app.gui.sheet.print_line import PrintLine
from app.gui.sheet.printing import Printer
from app.gui.sheet.save_dialog import save_dialog
from app.gui.theme import changes, theme
from app.handouts.typeset import Paper
from app.trail import EXPORTED, PRINTED

PATIENCE_MS = 100
"""From here on a wait is explained."""
LOW = 400
"""Below this height at 100 % text the page needs the room of everything that can be done without."""


class SheetView(QWidget):
    """The sheet of one visit."""

    shown = Signal()
    """The pages are there."""
    to_plan = Signal(str)
    """The hand wants to mend the text of this field; see `PlanSide.focus_field`."""

    def __init__(
        self,
        session: Session,
        encounter: Encounter,
        printers: Callable[[], Sequence[Printer]] = printing.printers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        tr = QCoreApplication.translate
        self._session, self._encounter = session, encounter
        self._making: SheetMaking | None = None
        self._keeping = True
        """Whether what is being made is kept with a signed visit."""
        self._pages: SheetPages | None = None
        self._number = 0
        self._paper: Paper = "a4"
        self._back_to = ""
        self.setAccessibleName(tr("Sheet", "Patient sheet"))
        self.bar = SheetBar()
        self.print_line = PrintLine(printers)
        self.told = Text("", wrap=True)
        self.error = ErrorLine()
        self.back = Button(tr("Sheet", "Go to that text"), size="small_button")
        self.back.clicked.connect(lambda: self.to_plan.emit(self._back_to))
        self.page = SheetPage()
        self._all = QVBoxLayout(self)
        for part in (self.bar, self.print_line, self.told, self.error, self.back):
            self._all.addWidget(part)
        self._all.addWidget(self.page, 1)
        self._all.setAlignment(self.back, Qt.AlignmentFlag.AlignLeading)
        self.back.hide()
        self._soon = self._timer(0, self.refresh)
        self._slow = self._timer(PATIENCE_MS, self._say_waiting)
        self._connect()
        self._restyle()
        changes.changed.connect(self._restyle)

    def pdf(self) -> bytes | None:
        """The sheet that is shown."""
        return self._pages.pdf if self._pages is not None else None

    def refresh(self) -> None:
        """Show the sheet as it stands: kept bytes as they are, anything else set anew."""
        self._outdate()
        self._say("")
        self._fail(None)
        document = self.bar.document.document()
        try:
            sheets = self._encounter.sheets() if self._encounter.signed and document == "sheet" else ()
            if sheets:
                self._show(sheets[-1].pdf, paper_named(sheets[-1].settings.get(SETTING)), kept=True)
                return
            made = task(self._session, self._encounter, document)
            paper = usual_paper(self._session)
        except UserError as fault:
            self._fail(fault)
            return
        if isinstance(made, Unprintable):
            self._fail(made.fault, back_to=made.field)
            return
        self._keeping = made.kept
        self._making = SheetMaking(made.make, paper, draft=made.draft)
        self._making.finished.connect(self._made)
        self._slow.start()
        self._making.begin()

    def turn(self, step: int) -> None:
        """A page forth or back; the first and the last one stay."""
        if self._pages is not None and 0 <= self._number + step < len(self._pages):
            self._number += step
            self._show_page()

    def print_now(self) -> None:
        """Open the line in which it is printed."""
        if self._pages is not None and not self.print_line.busy():
            self.print_line.open(self._pages.pdf, self._paper)
            self._fit()

    def save(self) -> None:
        """Ask where to, and save."""
        if self._pages is None:
            return
        dialog = save_dialog(self, self.file_name())
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write the sheet there, and say what came of it."""
        if self._pages is None:
            return
        self._fail(None, keep_page=True)
        try:
            write_pdf(Path(path), self._pages.pdf)
        except UserError as fault:
            self._fail(fault, keep_page=True)
        else:
            self._session.note_visit(self._encounter, EXPORTED, self.bar.document.document())
            self._say(QCoreApplication.translate("Sheet", "Saved as {path}").format(path=path))

    def file_name(self) -> str:
        """A name to begin with."""
        return file_name(self._encounter, self.bar.document.document())

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of this place, for the footer."""
        tr = QCoreApplication.translate
        return (
            ("PgUp PgDn", tr("Sheet", "turn the page")),
            ("↑ ↓", tr("Sheet", "scroll")),
            ("Ctrl P", tr("Sheet", "print")),
            ("Ctrl S", tr("Sheet", "save as PDF")),
            ("Ctrl K", tr("Sheet", "sheet or clinician’s copy")),
        )

    def take_focus(self) -> None:
        """Give the focus to the page."""
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the sheet after the first paint; the plan may be another one by now."""
        super().showEvent(event)
        self._outdate()
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the room that there is."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+P and Ctrl+S before the window's own shortcuts, while the focus is in here."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._own_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Print, save, turn the page."""
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        act = self._own_key(event)
        if act is not None:
            act()
        elif event.key() in steps:
            self.turn(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _own_key(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return None
        acts = {Qt.Key.Key_P: self.print_now, Qt.Key.Key_S: self.save, Qt.Key.Key_K: self.bar.document.turn}
        return acts.get(Qt.Key(event.key()))

    def _choose_document(self, *_document: object) -> None:
        """Show the other paper of the visit, from its first page."""
        self._number = 0
        self.page.show_nothing()
        self.refresh()

    def _choose_paper(self, paper: object) -> None:
        """Keep the choice for the sheets to come, and set this one anew."""
        try:
            self._session.records.set_setting(SETTING, paper_named(paper))
        except UserError as fault:
            self._fail(fault, keep_page=True)
            self.bar.paper.show_paper(self._paper, kept=False)
        else:
            self.refresh()

    def _made(self) -> None:
        if self.sender() is not self._making or self._making is None:
            return
        making, self._making = self._making, None
        self._slow.stop()
        self._say("")
        if making.draft and self._encounter.signed:
            self.refresh()
            return
        try:
            pdf = making.result()
            kept = self._keeping and self._encounter.signed
            if kept:
                self._encounter.keep_sheet(pdf, made_with(making.paper), self._session.now())
        except UserError as fault:
            self._fail(fault)
        else:
            self._show(pdf, making.paper, kept=kept)

    def _show(self, pdf: bytes, paper: Paper, *, kept: bool) -> None:
        self._pages = SheetPages(pdf)
        self._paper = paper
        self.bar.paper.show_paper(paper, kept=kept)
        self._number = min(self._number, len(self._pages) - 1)
        self._show_page()
        self.bar.show_state(signed_on=self._encounter.held_on if self._encounter.signed else None)
        self.shown.emit()

    def _show_page(self) -> None:
        if self._pages is not None:
            self.page.show_page(self._pages, self._number)
            self.bar.show_page(self._number, len(self._pages))

    def _outdate(self) -> None:
        """What is seen may not hold any more: until there is a new sheet nothing is printed or saved."""
        self._pages = self._making = None
        self._slow.stop()
        self.bar.wait()
        self.print_line.drop()
        self._fit()

    def _drop_pages(self) -> None:
        self.page.show_nothing()
        self._pages = None

    def _say_waiting(self) -> None:
        if self._making is not None:
            self._say(QCoreApplication.translate("Sheet", "The sheet is being made"))

    def _say(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _fail(self, fault: UserError | None, back_to: str = "", *, keep_page: bool = False) -> None:
        """Say what went wrong; a sheet that could not be made takes the old pages away."""
        self._back_to = back_to
        self.back.setVisible(bool(back_to))
        if fault is None:
            self.error.say("")
            return
        self._say("")
        self.error.say(fault.what, f"{fault.why} {fault.todo}")
        if not keep_page:
            self._drop_pages()
            self.bar.show_page(0, 0)

    def _connect(self) -> None:
        self.page.turned.connect(self.turn)
        self.bar.turned.connect(self.turn)
        self.bar.paper.answered.connect(self._choose_paper)
        self.bar.document.answered.connect(self._choose_document)
        self.bar.fit.connect(lambda width: self.page.fit(width=width))
        self.bar.print_button.clicked.connect(self.print_now)
        self.bar.save_button.clicked.connect(self.save)
        self.print_line.closed.connect(self._leave_printing)
        self.print_line.sent.connect(
            lambda: self._session.note_visit(self._encounter, PRINTED, self.bar.document.document())
        )

    def _leave_printing(self) -> None:
        self._fit()
        self.take_focus()

    def _fit(self) -> None:
        """Where it is low, words give way to the page, and the page to the line in which it is printed."""
        low = self.height() < theme().px(LOW)
        self.bar.set_low(low)
        self.page.setVisible(not (low and self.print_line.isVisibleTo(self)))

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    def _restyle(self) -> None:
        margin = theme().size("page_margin")
        self._all.setContentsMargins(margin, theme().px(12), margin, theme().px(6))
        self._all.setSpacing(theme().px(8))
        self._fit()
