"""A paper over the screen: its pages as they are printed, and the ways out of the program for it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel

from app.errors import UserError
from app.gui.footer import Keys
from app.gui.page_over import OverPage
from app.gui.parts.buttons import Button
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.text import Text
from app.gui.sheet.file import write_pdf
from app.gui.sheet.pages import SCREEN_DPI, SheetPages
from app.gui.sheet.print_line import PrintLine
from app.gui.sheet.save_dialog import save_dialog

translate = QCoreApplication.translate


class PaperOver(OverPage):
    """A PDF: it is looked at, printed, or saved.

    Args:
        title: what the paper is.
        pdf: its pages.
        file_name: a name for its file that tells strangers nothing.
    """

    def __init__(self, title: str, pdf: bytes, file_name: str) -> None:
        super().__init__("paper", title)
        self._pdf, self._file_name = pdf, file_name
        self.save_button = Button(translate("Paper", "Save as PDF…"), key="Ctrl S", icon="disk")
        self.save_button.clicked.connect(self.save)
        self.print_button = Button(translate("Paper", "Print…"), "primary", key="Ctrl P", icon="print")
        self.print_button.clicked.connect(self.print_it)
        self.status = Text("", wrap=True)
        self.status.hide()
        self.fault = ErrorLine()
        self.line = PrintLine()
        self.line.closed.connect(self.begin)
        buttons = QHBoxLayout()
        for button in (self.print_button, self.save_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.content.addLayout(buttons)
        for part in (self.line, self.status, self.fault):
            self.content.addWidget(part)
        self._show_pages()
        self.content.addStretch(1)
        for key, act in (("Ctrl+S", self.save), ("Ctrl+P", self.print_it)):
            QShortcut(QKeySequence(key), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def keys(self) -> Keys:
        """What can be pressed here."""
        return (*super().keys(), ("Ctrl P", translate("Paper", "print")), ("Ctrl S", translate("Paper", "save as PDF")))

    def begin(self) -> None:
        """Take the focus."""
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_it(self) -> None:
        """Ask for the printer."""
        self.line.open(self._pdf)

    def save(self) -> None:
        """Ask where to."""
        dialog = save_dialog(self, self._file_name)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write it there, and say what came of it."""
        self.fault.say("")
        try:
            write_pdf(Path(path), self._pdf)
        except UserError as fault:
            self.status.hide()
            self.fault.tell(fault)
            return
        self.status.setText(translate("Paper", "Saved as {path}").format(path=path))
        self.status.show()

    def _show_pages(self) -> None:
        pages = SheetPages(self._pdf)
        ratio = self.devicePixelRatioF()
        for number in range(len(pages)):
            picture = QPixmap.fromImage(pages.picture(number, SCREEN_DPI * ratio))
            picture.setDevicePixelRatio(ratio)
            page = QLabel()
            page.setPixmap(picture)
            page.setAccessibleName(translate("Paper", "Page {n}").format(n=number + 1))
            page.setAccessibleDescription(pages.text(number))
            self.content.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
