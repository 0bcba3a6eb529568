"""One page of a sheet on the screen, fitted to the view or in a size of its own, as sharp as the screen can show."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.gui.parts.area import Area
from app.gui.sheet.pages import SCREEN_DPI, SheetPages
from app.gui.spoken import Role, SpokenPart
from app.gui.theme import changes, theme

MARGIN = 12
WIDEST = 820
"""A page that fits the width is not wider than this at 100 % text: its beginning can be taken in at a glance."""
ZOOMS = ("page", "width", "100", "150", "200")
"""The whole page, its width, or percent of its size on paper."""


class SheetPage(SpokenPart, Area):
    """Arrows scroll; PageUp and PageDown turn the page."""

    turned = Signal(int)
    """A page forth (+1) or back (-1)."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: SheetPages | None = None
        self._number = 0
        self.zoom = "width"
        self._paper = QLabel()
        self._paper.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._paper)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Else Qt draws the corner between the bars in its own way.
        self.setCornerWidget(QWidget())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.setInterval(0)
        self._drawing.timeout.connect(self._draw)
        changes.changed.connect(self._draw_soon)

    def spoken_role(self) -> QAccessible.Role:
        """A document: its name is the number of the page, its description the words on it."""
        return Role.Document

    def show_page(self, pages: SheetPages, number: int) -> None:
        """Show a page from its top; pages count from 0."""
        self._pages, self._number = pages, number
        self.verticalScrollBar().setValue(0)
        tr = QCoreApplication.translate
        self.setAccessibleName(tr("Sheet", "Page {n} of {of}").format(n=number + 1, of=len(pages)))
        self.setAccessibleDescription(pages.text(number))
        self._draw()

    def show_nothing(self) -> None:
        """Take the page away."""
        self._pages = None
        self._paper.setPixmap(QPixmap())
        self._paper.resize(0, 0)
        self.setAccessibleName("")
        self.setAccessibleDescription("")

    def show_zoom(self, zoom: str) -> None:
        """Show it in one of the ZOOMS; what is wider than the view can be moved sideways."""
        self.zoom = zoom
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(needed if zoom.isdecimal() else off)
        self._draw()

    def picture(self) -> QPixmap:
        """What is shown."""
        return self._paper.pixmap()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page; every other key scrolls."""
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.key() in steps:
            self.turned.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw it anew, once, when the window has its size."""
        super().resizeEvent(event)
        self._drawing.start()

    def _draw(self) -> None:
        if self._pages is None:
            return
        size = self._pages.size(self._number)
        bar = self.verticalScrollBar().sizeHint().width()
        room = QSize(self.width() - bar - 2 * MARGIN, self.height() - 2 * MARGIN)
        factor = min(room.width(), theme().px(WIDEST)) / size.width()
        if self.zoom == "page":
            factor = min(factor, room.height() / size.height())
        elif self.zoom.isdecimal():
            factor = int(self.zoom) / 100
        ratio = self.devicePixelRatioF()
        image = self._pages.picture(self._number, max(1.0, SCREEN_DPI * factor * ratio))
        image.setDevicePixelRatio(ratio)
        picture = QPixmap.fromImage(image)
        self._paper.setPixmap(picture)
        shown = picture.deviceIndependentSize().toSize()
        self._paper.resize(shown + QSize(2 * MARGIN, 2 * MARGIN))
        self.verticalScrollBar().setSingleStep(theme().px(40))

    def _draw_soon(self) -> None:
        self._drawing.start()
