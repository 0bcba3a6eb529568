"""One line of the pages list: a page with its ring and count, the plan, or the sheet."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.icons import pixmap
from app.gui.parts import paint
from app.gui.parts.by_toggle import ByToggle
from app.gui.parts.ring import Ring
from app.gui.theme import changes, theme
from app.gui.visit.page_count import PageState

BAR = 3


class PageItem(ByToggle):
    """A page, the plan or the sheet: ring or icon, name, what is not known, count.

    Args:
        place: the page's id, `plan` or `sheet`.
        title: its name.
        key: the shortcut, told in the tooltip.
        icon: name of an icon where there is no ring.
        parent: the widget that it belongs to.
    """

    moved = Signal(int)
    """An arrow key asks for the item before (-1) or after (+1)."""

    def __init__(self, place: str, title: str, key: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._key = key
        self._icon = icon
        self._rail = False
        self._state: PageState | None = None
        self.setObjectName(f"to_{place}")
        self.setText(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.ring = Ring(parent=self) if not icon else None
        if self.ring:
            self.ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._name()
        changes.changed.connect(self._restyle)

    def show_state(self, state: PageState) -> None:
        """Show how far its page is."""
        if state != self._state:
            self._state = state
            if self.ring:
                self.ring.set_count(state.asked, state.total)
            self._name()
            self.update()

    def set_current(self, current: bool) -> None:
        """Show that it is open; Tab comes to the open one, the arrows to the others."""
        if current != self.isChecked():
            self.choose(current)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)
            self.update()

    def set_rail(self, rail: bool) -> None:
        """Show ring and first letter only."""
        if rail != self._rail:
            self._rail = rail
            self.update()

    def sizeHint(self) -> QSize:
        """38 high."""
        return QSize(theme().px(40), theme().size("page_item"))

    def _turn(self) -> None:
        """The screen says which one is open."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter and space open."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is on it."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer has gone."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, bar, name, marks and count."""
        now, painter = theme(), QPainter(self)
        bar = now.px(10)
        ground = self.rect()
        if self.isChecked():
            edge = "edge" if now.name == "contrast" else None
            paint.box(painter, ground, fill="accent_soft", edge=edge, width=now.width("box"))
            at = self._turned(now.px(1), BAR)
            mark = "text" if now.name == "contrast" else "accent"
            painter.fillRect(at.adjusted(0, bar, 0, -bar), now.color(mark))
        elif self.isEnabled() and (self.underMouse() or self.isDown()):
            paint.box(painter, ground, fill="pressed" if self.isDown() else "hover")
        self._draw_sign(painter)
        if self._rail:
            self._draw_letter(painter)
        else:
            self._draw_words(painter)

    def _draw_sign(self, painter: QPainter) -> None:
        edge = theme().px(18)
        at = self._turned(theme().px(10 if not self._rail else 4), edge)
        top = (self.height() - edge) // 2
        if self.ring:
            self.ring.resize(edge, edge)
            self.ring.move(at.left(), top)
        else:
            role = "text2" if self.isEnabled() else "text3"
            painter.drawPixmap(at.left(), top, pixmap(self._icon, 18, role))

    def _draw_letter(self, painter: QPainter) -> None:
        now = theme()
        painter.setFont(now.font("body", bold=self.isChecked()))
        painter.setPen(now.color("text" if self.isEnabled() else "text3"))
        mark = self._state.mark if self._state else ""
        if mark:
            edge = now.px(14)
            painter.drawPixmap(self._turned(now.px(24), edge).left(), (self.height() - edge) // 2, _mark(mark))
        else:
            painter.drawText(self._turned(now.px(23), now.px(16)), Qt.AlignmentFlag.AlignCenter, self.text()[:1])

    def _draw_words(self, painter: QPainter) -> None:
        now, state = theme(), self._state
        end = self.width() - now.px(10)
        if state:
            count = count_words(state)
            small = now.font("small")
            painter.setFont(small)
            painter.setPen(now.color("text2"))
            end -= self._draw_back(painter, end, count)
            if state.mark:
                end -= now.px(6 + 14)
                at = self._turned(end, now.px(14))
                painter.drawPixmap(at.left(), (self.height() - now.px(14)) // 2, _mark(state.mark))
            elif state.not_known:
                end -= now.px(8)
                painter.setPen(now.color("ask"))
                end -= self._draw_back(painter, end, str(state.not_known)) + now.px(4 + 14)
                at = self._turned(end, now.px(14))
                painter.drawPixmap(at.left(), (self.height() - now.px(14)) // 2, pixmap("ask", 14, "ask"))
        start = now.px(36)
        font = now.font("body", bold=self.isChecked())
        painter.setFont(font)
        painter.setPen(now.color("text" if self.isEnabled() else "text3"))
        room = max(0, end - now.px(6) - start)
        words = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        side = Qt.AlignmentFlag.AlignRight if self._from_right() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._turned(start, room), side | Qt.AlignmentFlag.AlignVCenter, words)

    def _draw_back(self, painter: QPainter, end: int, words: str) -> int:
        """Draw words that end at a place and give their width back."""
        width = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(self._turned(end - width, width), Qt.AlignmentFlag.AlignCenter, words)
        return width

    def _turned(self, x: int, width: int) -> QRect:
        if self._from_right():
            x = self.width() - x - width
        return QRect(x, 0, width, self.height())

    def _from_right(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _name(self) -> None:
        parts = [self.text()]
        if self._state:
            parts.append(count_words(self._state))
            if self._state.not_known:
                parts.append(QCoreApplication.translate("PagesList", "{n} not known").format(n=self._state.not_known))
            if self._state.mark:
                parts.append(_mark_words(self._state.mark))
        self.setAccessibleName(", ".join(parts))
        self.setToolTip(f"{', '.join(parts)} ({self._key})")

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def count_words(state: PageState) -> str:
    """How much of a page was asked, as "11 of 23"."""
    words = QCoreApplication.translate("PagesList", "{asked} of {total}")
    return words.format(asked=state.asked, total=state.total)


def _mark(mark: str) -> QPixmap:
    return pixmap(mark, 14, "emergency_ink" if mark == "emergency" else "urgent", "canvas")


def _mark_words(mark: str) -> str:
    if mark == "emergency":
        return QCoreApplication.translate("PagesList", "holds the emergency")
    return QCoreApplication.translate("PagesList", "holds what is urgent")
