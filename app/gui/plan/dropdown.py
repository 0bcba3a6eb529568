"""A choice from a short list: a button that names what is chosen and opens the list below it."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from app.gui.icons import pixmap
from app.gui.parts import paint
from app.gui.theme import changes, theme

OPENS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_F4)


class Dropdown(QAbstractButton):
    """Space, Enter or ↓ opens; a figure chooses at once. A screen reader hears its name and what is chosen.

    Args:
        name: what is chosen here.
        placeholder: what stands there while nothing is.
        size: name of its height.
        parent: the widget that it belongs to.
    """

    chosen = Signal(str)
    """The code that the hand chose."""

    def __init__(
        self, name: str, placeholder: str = "", size: str = "regimen_field", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._placeholder, self._size = name, placeholder, size
        self._items: dict[str, str] = {}
        self._code = ""
        self.menu = QMenu(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)
        self._say()
        changes.changed.connect(self._restyle)

    def offer(self, items: Sequence[tuple[str, str]]) -> None:
        """Offer codes with their words; a chosen code that is not among them is taken back."""
        if dict(items) == self._items:
            return
        self._items = dict(items)
        self.menu.clear()
        for place, (code, words) in enumerate(self._items.items(), 1):
            action = self.menu.addAction(f"&{place}  {words}" if place < 10 else words)
            action.setData(code)
            action.triggered.connect(lambda _checked=False, code=code: self.choose(code))
        if self._code not in self._items:
            self._code = ""
        self._restyle()

    def code(self) -> str:
        """The chosen code; empty while nothing is chosen."""
        return self._code

    def codes(self) -> tuple[str, ...]:
        """All that are offered."""
        return tuple(self._items)

    def words(self) -> str:
        """The words of what is chosen."""
        return self._items.get(self._code, "")

    def show_code(self, code: str) -> None:
        """Show a code without telling anybody."""
        self._code = code if code in self._items else ""
        self._say()

    def open(self) -> None:
        """Open the list under the button, on what is chosen."""
        current = next((action for action in self.menu.actions() if action.data() == self._code), None)
        self.menu.setActiveAction(current or self.menu.actions()[0])
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def sizeHint(self) -> QSize:
        """Wide enough for any of its words."""
        font = QFontMetrics(theme().font("dense"))
        widest = max((font.horizontalAdvance(words) for words in (*self._items.values(), self._placeholder)), default=0)
        return QSize(widest + theme().px(10 + 8 + 14 + 12), theme().size(self._size))

    def minimumSizeHint(self) -> QSize:
        """Long words are cut, and whole in the tooltip."""
        return QSize(theme().px(120), theme().size(self._size))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list, or choose by figure."""
        codes = list(self._items)
        figure = int(event.text()) if event.text().isdecimal() and event.text().isascii() else 0
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in OPENS and plain:
            self.open()
        elif 0 < figure <= len(codes):
            self.choose(codes[figure - 1])
        else:
            event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is on it."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw field, words and chevron, mirrored where reading is from right to left."""
        painter, now = QPainter(self), theme()
        able = self.isEnabled()
        fill = "hover" if self.underMouse() and able else "surface" if able else "sunken"
        paint.box(painter, QRectF(self.rect()), fill=fill, edge="edge" if able else "line", width=now.width("control"))
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge, margin = now.px(14), now.px(10)
        painter.drawPixmap(
            margin if turned else self.width() - margin - edge,
            (self.height() - edge) // 2,
            pixmap("chevron-down", 14, "text2"),
        )
        near, far = (margin + edge + now.px(8), margin) if turned else (margin, margin + edge + now.px(8))
        area = self.rect().adjusted(near, 0, -far, 0)
        font = now.font("dense")
        painter.setFont(font)
        painter.setPen(now.color("text" if self._code and able else "text3"))
        words = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        side = Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, words)

    def choose(self, code: str) -> None:
        """Choose by hand."""
        self.show_code(code)
        self.chosen.emit(code)

    def _say(self) -> None:
        self.setText(self.words() or self._placeholder)
        self.setAccessibleName(f"{self._name}: {self.text()}")
        self.setToolTip(self.text())
        self.update()

    def _restyle(self) -> None:
        self.menu.setFont(theme().font("dense"))
        self._say()
        self.updateGeometry()
