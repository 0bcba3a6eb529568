"""What the papers' view is built of, and how its parts share the room; it makes and knows no paper."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.gui.parts.buttons import Button
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.text import Text
from app.gui.sheet.bar import SheetBar
from app.gui.sheet.page import SheetPage
from app.gui.sheet.print_line import PrintLine
from app.gui.sheet.printing import Printer
from app.gui.sheet.side import SheetSide
from app.gui.theme import changes, theme

LOW = 400
"""Below this height at 100 % text the page needs the room of everything that can be done without."""
BESIDE, SIDE_WIDTH = 860, 300
"""From this width on the options stand beside the page; else they come in its place."""
NO_LIMIT = 16_777_215
"""What Qt takes as the greatest width there is."""


class SheetFrame(QWidget):
    """The bar, the line in which it is printed, what is told, the page, and the options beside it."""

    def __init__(self, printers: Callable[[], Sequence[Printer]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = QCoreApplication.translate
        self._back_to = ""
        self._side_wanted = False
        self.setAccessibleName(tr("Sheet", "Patient sheet"))
        self.bar, self.page, self.side = SheetBar(), SheetPage(), SheetSide()
        self.print_line = PrintLine(printers)
        self.told, self.error = Text("", wrap=True), ErrorLine()
        self.back = Button(tr("Sheet", "Go to that text"), size="small_button")
        self._all = QVBoxLayout(self)
        for part in (self.bar, self.print_line, self.told, self.error, self.back):
            self._all.addWidget(part)
        self._beside = QHBoxLayout()
        self._beside.addWidget(self.page, 1)
        self._beside.addWidget(self.side)
        self._all.addLayout(self._beside, 1)
        self._all.setAlignment(self.back, Qt.AlignmentFlag.AlignLeading)
        self.back.hide()
        self._restyle()
        changes.changed.connect(self._restyle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the room that there is."""
        super().resizeEvent(event)
        self._fit()

    def _say(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _tell(self, fault: UserError | None, back_to: str = "") -> None:
        """Say what went wrong, and offer the way to the text of this field."""
        self._back_to = back_to
        self.back.setVisible(bool(back_to))
        if fault is None:
            self.error.say("")
            return
        self._say("")
        self.error.tell(fault)

    def _fit(self, *, to_print: bool = False) -> None:
        """Where it is low, words give way to the page, and all to the line in which it is printed, or is about to."""
        low, beside = self.height() < theme().px(LOW), self.width() >= theme().px(BESIDE)
        printing_here = low and (to_print or self.print_line.isVisibleTo(self))
        self.bar.set_low(low)
        self.bar.setVisible(not printing_here)
        self.side.setVisible((beside or self._side_wanted) and not printing_here)
        self.side.setMaximumWidth(theme().px(SIDE_WIDTH) if beside else NO_LIMIT)
        self.side.setMinimumWidth(theme().px(SIDE_WIDTH) if beside else 1)
        covered = self._side_wanted and not beside
        self.page.setVisible(not printing_here and not covered)
        self.bar.set_covered(covered)

    def _restyle(self) -> None:
        margin = theme().size("page_margin")
        self._all.setContentsMargins(margin, theme().px(12), margin, theme().px(6))
        self._all.setSpacing(theme().px(8))
        self._beside.setSpacing(theme().px(12))
        self._fit()
