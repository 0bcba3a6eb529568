"""A visit's papers: the patient's sheet, of which the very pages are kept that were handed out, and the others."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.encounter import Encounter
from app.errors import UserError
from app.gui.session import Session
from app.gui.sheet import printing
from app.gui.sheet.document import FOR_PATIENTS, Document, coded, file_name, offered, title
from app.gui.sheet.file import write_pdf
from app.gui.sheet.lines_of import lines_sheet
from app.gui.sheet.maker import Made, SheetMaker
from app.gui.sheet.pages import SheetPages
from app.gui.sheet.printing import Printer
from app.gui.sheet.save_dialog import save_dialog
from app.gui.sheet.sheet_frame import SheetFrame
from app.gui.sheet.view_keys import Act, acts, keys
from app.gui.sheet.wanted import keep_options, suggestions
from app.handouts.edits import Edits
from app.handouts.options import SheetOptions
from app.trail import EXPORTED, PRINTED


class SheetView(SheetFrame):
    """The papers of one visit."""

    shown = Signal()
    """The pages are there."""
    to_plan = Signal(str)
    """The hand wants to mend the text of this field; see `PlanSide.focus_field`."""
    renamed = Signal(str)
    """Another paper is shown: its title."""

    def __init__(
        self,
        session: Session,
        encounter: Encounter,
        printers: Callable[[], Sequence[Printer]] = printing.printers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(printers, parent)
        self._session, self._encounter = session, encounter
        self.maker = SheetMaker(session, encounter, self)
        self._options: SheetOptions | None = None
        self._made: Made | None = None
        self._pages: SheetPages | None = None
        self._number = 0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._come_back)
        self._connect()

    def pdf(self) -> bytes | None:
        """The paper that is shown."""
        return self._pages.pdf if self._pages is not None else None

    def refresh(self) -> None:
        """Show the paper as it stands: kept bytes as they are, anything else set anew."""
        self._outdate()
        self._say("")
        self._fail(None)
        try:
            if self._options is None:
                self._options = self.maker.options()
            self.bar.document.offer_documents(offered(self._session, self._encounter))
        except UserError as fault:
            self._fail(fault)
            return
        self._show_side()
        self.maker.begin(self.bar.document.document(), self._options)

    def show_document(self, document: Document) -> None:
        """Show one of the papers, from its first page."""
        self.bar.document.offer_documents((document,))
        self.bar.document.choose(document)

    def turn(self, step: int) -> None:
        """A page forth or back; the first and the last one stay."""
        if self._pages is not None and 0 <= self._number + step < len(self._pages):
            self._number += step
            self._show_page()

    def toggle_side(self) -> None:
        """To the options and lines, and back to the page."""
        if self.side.holds_focus():
            self._leave_side()
        else:
            self._side_wanted = True
            self._fit()
            self._show_side()
            self.side.take_focus()

    def print_now(self) -> None:
        """Open the line in which it is printed."""
        if self._made is not None and not self.print_line.busy():
            # First, else the window would grow to hold everything at once.
            self._fit(to_print=True)
            self.print_line.open(self._made.pdf, self._made.options.paper, self._pages_to_print)
            self._fit()

    def save(self) -> None:
        """Ask where to, and save."""
        if self._made is None:
            return
        dialog = save_dialog(self, self.file_name())
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write the paper there, and say what came of it."""
        if self._made is None or not self._hand_out():
            return
        self._fail(None, keep_page=True)
        try:
            write_pdf(Path(path), self._made.pdf)
        except UserError as fault:
            self._fail(fault, keep_page=True)
        else:
            self._session.note_visit(self._encounter, EXPORTED, self.bar.document.document())
            self._say(QCoreApplication.translate("Sheet", "Saved as {path}").format(path=path))

    def file_name(self) -> str:
        """A name to begin with."""
        return file_name(self._encounter, self.bar.document.document(), self._options or SheetOptions())

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of this place, for the footer."""
        return keys(self)

    def take_focus(self) -> None:
        """Give the focus to the page."""
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the sheet after the first paint; the plan may be another one by now."""
        super().showEvent(event)
        self._outdate()
        self._soon.start()

    def event(self, event: QEvent) -> bool:
        """Take its own keys before the window's shortcuts, while the focus is in here."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._own_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Print, save, zoom, turn the page, take an edit back."""
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        act = self._own_key(event)
        if act is not None:
            act()
        elif event.key() in steps:
            self.turn(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _own_key(self, event: QKeyEvent) -> Act | None:
        return acts(self, event)

    def _come_back(self) -> None:
        """Paper and patient may be wanted otherwise by now; a signed visit stays as it was looked at."""
        if not self._encounter.signed:
            self._options = None
        self.refresh()

    def _choose_document(self, *_document: object) -> None:
        """Show another paper of the visit, from its first page."""
        self._number = 0
        self.page.show_nothing()
        self._name()
        self.refresh()

    def _name(self) -> None:
        """Call the place by the paper, before that is made."""
        called = title(self.bar.document.document())
        self.bar.title.setText(called)
        self.setAccessibleName(called)
        self.renamed.emit(called)

    def _choose_options(self, options: SheetOptions) -> None:
        """Remember the choice, and set this paper anew."""
        before = self._options or options
        try:
            keep_options(self._session, self._encounter, options, before)
        except UserError as fault:
            self._fail(fault, keep_page=True)
            self._show_side()
        else:
            self._options = options
            self.refresh()

    def _edit(self, edits: Edits) -> None:
        """Keep the edits with the visit, and set the sheet anew."""
        try:
            self._encounter.prepare(self._encounter.prepared.with_edits(edits))
        except UserError as fault:
            self._fail(fault, keep_page=True)
        else:
            self.refresh()

    def _show_side(self) -> None:
        """Show options and lines as they stand, as far as they are seen."""
        document, options = self.bar.document.document(), self._options
        if options is None:
            return
        plain = document not in FOR_PATIENTS
        suggested = suggestions(self._encounter.answers, options) if document == "sheet" else ()
        self.side.options.show_options(options, suggested, plain=plain)
        self.side.lines.setVisible(document == "sheet")
        if document == "sheet" and self.side.isVisibleTo(self):
            try:
                sheet = lines_sheet(self._session, self._encounter, options)
            except UserError:
                # What hinders the sheet itself is told in its place.
                self.side.lines.hide()
                return
            edits, signed = self._encounter.prepared.edits, self._encounter.signed
            self.side.lines.show_lines(sheet, edits, editable=not signed)

    def _pages_to_print(self) -> bytes | None:
        """Those that are kept; where no printer takes them, nothing is said to have been handed out."""
        return self._made.pdf if self._hand_out() and self._made else None

    def _hand_out(self) -> bool:
        """Keep it, where it is to be kept; it goes to nobody when that fails."""
        if self._made is None:
            return False
        try:
            self._made = self.maker.hand_out(self._made)
        except UserError as fault:
            self._fail(fault, keep_page=True)
            return False
        self._show_state()
        return True

    def _show(self, made: Made) -> None:
        self._say(coded(self._encounter))
        self._made, self._pages = made, SheetPages(made.pdf)
        self._number = min(self._number, len(self._pages) - 1)
        self._show_page()
        self._show_state()
        self.side.lines.show_lost(made.not_applied)
        self.shown.emit()

    def _show_state(self) -> None:
        made = self._made
        kept = made is None or made.kept or made.document != "sheet"
        self.bar.show_state(self._encounter.held_on if self._encounter.signed else None, kept=kept)

    def _show_page(self) -> None:
        if self._pages is not None:
            self.page.show_page(self._pages, self._number)
            self.bar.show_page(self._number, len(self._pages))

    def _outdate(self) -> None:
        """What is seen may not hold any more: until there is a new sheet nothing is printed or saved."""
        self._pages = self._made = None
        self.maker.drop()
        self.bar.wait()
        self.print_line.drop()
        self._fit()

    def _say_waiting(self) -> None:
        self._say(QCoreApplication.translate("Sheet", "It is being made"))

    def _fail(self, fault: UserError | None, back_to: str = "", *, keep_page: bool = False) -> None:
        """Say what went wrong; a sheet that could not be made takes the old pages away."""
        self._tell(fault, back_to)
        if fault is not None and not keep_page:
            self.page.show_nothing()
            self._pages = self._made = None
            self.bar.show_page(0, 0)

    def _connect(self) -> None:
        self.maker.made.connect(self._show)
        self.maker.failed.connect(self._fail)
        self.maker.slow.connect(self._say_waiting)
        self.page.turned.connect(self.turn)
        self.bar.turned.connect(self.turn)
        self.bar.document.chosen.connect(self._choose_document)
        self.bar.zoomed.connect(self.page.show_zoom)
        self.bar.side.clicked.connect(self.toggle_side)
        self.bar.print_button.clicked.connect(self.print_now)
        self.bar.save_button.clicked.connect(self.save)
        self.back.clicked.connect(lambda: self.to_plan.emit(self._back_to))
        self.print_line.closed.connect(self._leave_printing)
        self.print_line.sent.connect(
            lambda: self._session.note_visit(self._encounter, PRINTED, self.bar.document.document())
        )
        self.side.left.connect(self._leave_side)
        self.side.options.chosen.connect(self._choose_options)
        self.side.lines.edited.connect(self._edit)

    def _leave_printing(self) -> None:
        self._fit()
        self.take_focus()

    def _leave_side(self) -> None:
        self.side.lines.commit()
        self._side_wanted = False
        self._fit()
        self.take_focus()
