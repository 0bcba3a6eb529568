"""A row that opens something with Enter or a click: icon, what it is, what is to be said of it, and when."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.gui.focus import draws_own_focus
from app.gui.icons import pixmap
from app.gui.parts import paint
from app.gui.parts.keycap import KeyCap
from app.gui.parts.text import Text
from app.gui.theme import changes, theme

LEAST = 240
BESIDE_LEAD = 460
"""What the other pieces want beside the first one at 100 % text; with less they stand under one another."""


class Sign(Text):
    """An icon as a widget; `role` is its ink, the row's ground its cut."""

    def __init__(self, icon: str = "", role: str = "text2", size: int = 20) -> None:
        super().__init__("", "small")
        self._icon, self._role, self._size = icon, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        changes.changed.connect(self._redraw)
        self._redraw()

    def set_icon(self, icon: str, role: str = "text2") -> None:
        """Show another icon, or none."""
        self._icon, self._role = icon, role
        self._redraw()

    def _redraw(self) -> None:
        self.setFixedSize(theme().px(self._size), theme().px(self._size))
        if self._icon:
            self.setPixmap(pixmap(self._icon, self._size, self._role))
        else:
            self.clear()


class Lines(QWidget):
    """Up to two lines over each other: a title and, smaller, what belongs to it; at a row's end they do not wrap."""

    def __init__(self, kind: str = "body", *, bold: bool = False, at_end: bool = False) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.title = Text("", kind, bold=bold, wrap=not at_end)
        self.meta = Text("", "small", "text2", wrap=not at_end)
        self.sign = Sign("", size=16)
        self._second = QHBoxLayout()
        self._second.setSpacing(4)
        if at_end:
            self._second.addStretch()
        self._second.addWidget(self.sign)
        self._second.addWidget(self.meta, 0 if at_end else 1)
        if at_end:
            self._second.addStretch()
        self._at_end = at_end
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(1)
        lines.addStretch(1)
        lines.addWidget(self.title)
        lines.addLayout(self._second)
        lines.addStretch(1)
        self.say("")

    def say(self, title: str, meta: str = "") -> None:
        """Show the lines; an empty one takes no room."""
        self.title.setText(title)
        self.meta.setText(meta)
        self.meta.setVisible(bool(meta))
        self.sign.hide()
        self.setVisible(bool(title or meta))

    def say_marked(self, title: str, meta: str) -> None:
        """The same with bold parts, as escaped rich text."""
        for label in (self.title, self.meta):
            label.setTextFormat(Qt.TextFormat.RichText)
        self.say(title, meta)

    def say_state(self, title: str, state: str, icon: str, role: str) -> None:
        """The second line is a state: shape and bold word in its colour."""
        self.say(title)
        self.meta = Text(state, "small", role, bold=True)
        self._second.insertWidget(2, self.meta)
        self.sign.set_icon(icon, role)
        self.sign.show()

    def keep_to_end(self, trailing: bool) -> None:
        """At the end of its row, or at the beginning of a line of its own."""
        if self._at_end:
            side = Qt.AlignmentFlag.AlignRight if trailing else Qt.AlignmentFlag.AlignLeft
            self.title.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self._second.setStretch(0, 1 if trailing else 0)
            self._second.setStretch(self._second.count() - 1, 0 if trailing else 1)


class Row(QAbstractButton):
    """One thing that can be opened: icon, what it is, what is to be said of it, and when.

    Args:
        icon: name of an icon, in `role`.
        lead_width: width of the first piece at 100 % text while the pieces stand side by side; 0 takes its share.
        role: the icon's ink.
        lead: the first piece, when it is not the usual bold one.
        end: the last piece, when it is not the usual one.
    """

    moved = Signal(int)
    """The hand wants the row above (-1) or below (1)."""

    def __init__(
        self,
        icon: str = "",
        lead_width: int = 0,
        role: str = "text2",
        lead: Lines | None = None,
        end: Lines | None = None,
    ) -> None:
        super().__init__()
        draws_own_focus(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lead_width = lead_width
        self._current = False
        self.sign = Sign(icon, role)
        self.lead = lead or Lines(bold=True)
        self.middle = Lines()
        self.end = end or Lines(at_end=True)
        self.cap = KeyCap("Enter")
        self.cap.setVisible(False)
        self.chevron = Sign("chevron-right", "text2", 14)
        self._pieces = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pieces.addWidget(self.lead, 0 if lead_width else 1)
        self._pieces.addWidget(self.middle, 1)
        self._pieces.addWidget(self.end)
        self._all = QHBoxLayout(self)
        self._all.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self._all.addLayout(self._pieces, 1)
        self._all.addWidget(self.cap, 0, Qt.AlignmentFlag.AlignVCenter)
        self._all.addWidget(self.chevron, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._restyle()
        changes.changed.connect(self._restyle)

    def add_tag(self, tag: QWidget) -> None:
        """Put a tag before the end."""
        tag.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pieces.insertWidget(self._pieces.count() - 1, tag, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_current(self, current: bool) -> None:
        """Show that Enter in the search field opens it."""
        self._current = current
        self.cap.setVisible(current)
        self.chevron.setVisible(not current)
        self.update()

    def is_current(self) -> bool:
        """Whether Enter in the search field opens it."""
        return self._current

    def describe(self) -> None:
        """Let a screen reader say the whole row."""
        pieces = (self.lead, self.middle, self.end)
        words = (label.text() for piece in pieces for label in (piece.title, piece.meta))
        self.setAccessibleName(", ".join(word for word in words if word))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, the arrows move."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case _:
                super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is on it."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer has gone."""
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for its pieces to stand under one another."""
        return QSize(theme().px(LEAST), self._all.totalMinimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and the ring inside the edge."""
        painter, now = QPainter(self), theme()
        if self.isDown():
            painter.fillRect(self.rect(), now.color("pressed"))
        elif self._current:
            painter.fillRect(self.rect(), now.color("accent_soft"))
            if now.name == "contrast":
                paint.box(painter, self.rect(), edge="text", width=2, radius=0)
        elif self.underMouse() or self.hasFocus():
            painter.fillRect(self.rect(), now.color("hover"))
        if self.hasFocus():
            inside = self.rect().adjusted(2, 2, -2, -2)
            paint.box(painter, inside, edge="focus", width=now.width("focus"), radius=6)

    def _arrange(self) -> None:
        now = theme()
        side_by_side = self.width() >= now.px(self._lead_width + BESIDE_LEAD) or not (
            self._lead_width and self.middle.title.text()
        )
        way = QBoxLayout.Direction.LeftToRight if side_by_side else QBoxLayout.Direction.TopToBottom
        self._pieces.setDirection(way)
        self._pieces.setSpacing(now.px(12 if side_by_side else 2))
        self.end.keep_to_end(side_by_side)
        width = now.px(self._lead_width) if self._lead_width and side_by_side else 0
        self.lead.setMinimumWidth(width)
        self.lead.setMaximumWidth(width or 16_777_215)

    def _restyle(self) -> None:
        now = theme()
        self._all.setContentsMargins(now.px(16), now.px(6), now.px(16), now.px(6))
        self._all.setSpacing(now.px(12))
        self._pieces.setSpacing(
            now.px(2) if self._pieces.direction() == QBoxLayout.Direction.TopToBottom else now.px(12)
        )
        self.setMinimumHeight(now.px(52))
        self._arrange()
        self.update()
