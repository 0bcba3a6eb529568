"""The head of the sheet: what it is, its pages, how large it is shown, print and save."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.gui.parts.buttons import Button
from app.gui.parts.text import Text
from app.gui.plan.dropdown import Dropdown
from app.gui.sheet.document import DocumentChoice, title
from app.gui.sheet.page import ZOOMS
from app.gui.theme import changes, theme
from app.gui.words import day

WIDE = 560


class SheetBar(QWidget):
    """It only asks; the view acts."""

    turned = Signal(int)
    zoomed = Signal(str)
    """One of ZOOMS."""

    def __init__(self) -> None:
        super().__init__()
        tr = QCoreApplication.translate
        self._low = False
        self.title = Text(tr("Sheet", "Patient sheet"), "page")
        self.state = Text(tr("Sheet", "Draft: not signed"), ink="text2")
        self.print_button = Button(tr("Sheet", "Print"), key=tr("Sheet", "Ctrl P"), icon="print")
        self.save_button = Button(tr("Sheet", "Save as PDF"), key=tr("Sheet", "Ctrl S"), icon="disk")
        self.back = Button("", icon="chevron-left", size="small_button")
        self.forth = Button("", icon="chevron-right", size="small_button")
        self.page = Text("", "dense", "text2")
        self.document = DocumentChoice()
        self.zoom = Dropdown(tr("Sheet", "Size on the screen"), size="small_button")
        percent = {"page": tr("Sheet", "Whole page"), "width": tr("Sheet", "Fit width")}
        self.zoom.offer([(zoom, percent.get(zoom, f"{zoom} %")) for zoom in ZOOMS])
        self.zoom.show_code("width")
        for choice in (self.document, self.zoom):
            choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.side = Button(tr("Sheet", "Options, lines"), key=tr("Sheet", "F8"), size="small_button")
        self._name(self.back, tr("Sheet", "Page before"))
        self._name(self.forth, tr("Sheet", "Next page"))
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.forth.clicked.connect(lambda: self.turned.emit(1))
        self.zoom.chosen.connect(self.zoomed)
        self._build()
        self.show_page(0, 0)
        self._restyle()
        changes.changed.connect(self._restyle)

    def show_state(self, signed_on: date | None, *, kept: bool = True) -> None:
        """Say whether it is a draft, the sheet that was handed out, or one that is kept when it is."""
        tr = QCoreApplication.translate
        self.title.setText(title(self.document.document()))
        if signed_on is None:
            self.state.setText(tr("Sheet", "Draft: not signed"))
            return
        words = tr("Sheet", "Signed, visit of {day}").format(day=day(signed_on))
        more = "" if kept else tr("Sheet", "; not handed out like this yet")
        self.state.setText(words + more)

    def show_page(self, number: int, pages: int) -> None:
        """Say which page is shown, counted from 0; without pages nothing can be done."""
        tr = QCoreApplication.translate
        self.page.setText(tr("Sheet", "Page {n} of {of}").format(n=number + 1, of=pages) if pages else "")
        self._allow(self.back, number > 0, tr("Sheet", "This is the first page."))
        self._allow(self.forth, number + 1 < pages, tr("Sheet", "This is the last page."))
        self.zoom.setEnabled(pages > 0)
        for button in (self.print_button, self.save_button):
            self._allow(button, pages > 0, tr("Sheet", "There is no sheet yet."))

    def wait(self) -> None:
        """Nothing is printed or saved until `show_page`: the sheet is being made."""
        for button in (self.print_button, self.save_button):
            button.disable(QCoreApplication.translate("Sheet", "The sheet is being made"))

    def set_low(self, low: bool) -> None:
        """Where there is little room the page itself says that it is a draft."""
        self._low = low
        self._arrange()

    def set_covered(self, covered: bool) -> None:
        """While the options stand in the place of the page, what is done with the page is away."""
        for part in (self.print_button, self.save_button, self.back, self.page, self.forth, self.zoom):
            part.setVisible(not covered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where it is narrow; there the window itself says what is open."""
        super().resizeEvent(event)
        self._arrange()

    def _allow(self, button: Button, able: bool, why: str) -> None:
        if able:
            button.enable()
            button.setToolTip(button.accessibleName())
        else:
            button.disable(why)

    def zoom_by(self, step: int) -> None:
        """The next size, larger or smaller."""
        at = ZOOMS.index(self.zoom.code()) + step
        if 0 <= at < len(ZOOMS) and self.zoom.isEnabled():
            self.zoom.choose(ZOOMS[at])

    def _name(self, button: Button, name: str) -> None:
        button.setAccessibleName(name)
        button.setToolTip(name)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.state)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.print_button)
        self._buttons.addWidget(self.save_button)
        self._buttons.addStretch(1)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addLayout(words)
        self._top.addStretch(1)
        self._top.addLayout(self._buttons)
        self._leafing, self._choosing = QHBoxLayout(), QHBoxLayout()
        for part in (self.back, self.page, self.forth):
            self._leafing.addWidget(part)
        self._leafing.addStretch(1)
        for choice in (self.document, self.zoom, self.side):
            self._choosing.addWidget(choice)
        self._choosing.addStretch(0)
        self._turning = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._turning.addLayout(self._leafing, 1)
        self._turning.addLayout(self._choosing)
        # Else words and buttons in a line would keep the view from becoming narrow.
        self.setMinimumWidth(1)
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.addLayout(self._top)
        self._all.addLayout(self._turning)

    def _arrange(self) -> None:
        wide = self.width() >= theme().px(WIDE)
        for line in (self._top, self._turning):
            line.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self.title.setVisible(wide and not self._low)
        self.state.setVisible(not self._low)

    def _restyle(self) -> None:
        for layout in (self._top, self._buttons, self._leafing, self._choosing, self._turning, self._all):
            layout.setSpacing(theme().px(8))
        self._arrange()
