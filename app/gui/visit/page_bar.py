"""In a narrow window the list of pages is one button, with the page before and the next one beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from app.gui.icons import pixmap
from app.gui.parts import paint
from app.gui.parts.buttons import Button
from app.gui.parts.ring import Ring
from app.gui.parts.text import Text
from app.gui.theme import changes, theme
from app.gui.visit.page_count import PageState
from app.gui.visit.page_item import count_words
from app.gui.visit.pages_list import PLAN, SHEET


class _HereButton(QPushButton):
    """Ring, name and count of the open page, and the sign that a list opens."""

    def __init__(self) -> None:
        super().__init__()
        self._count = ""
        self.ring = Ring(parent=self)
        self.ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        changes.changed.connect(self._restyle)

    def say(self, title: str, count: str) -> None:
        """Name what is open."""
        if (title, count) == (self.text(), self._count):
            return
        self._count = count
        self.setText(title)
        self.setAccessibleName(f"{title} {count}".strip())
        self.setAccessibleDescription(QCoreApplication.translate("PageBar", "List of pages"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As wide as what it says."""
        now = theme()
        words = QFontMetrics(now.font("body", bold=True)).horizontalAdvance(self.text())
        words += QFontMetrics(now.font("body")).horizontalAdvance(self._count)
        return QSize(words + now.px(12 + 18 + 8 + 8 + 10 + 14 + 12), now.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw it, mirrored where reading is from right to left."""
        now, painter = theme(), QPainter(self)
        fill = "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"
        paint.box(painter, self.rect(), fill=fill, edge="edge", width=now.width("control"))
        edge = now.px(18)
        self.ring.setGeometry(self._turned(now.px(12), edge, edge))
        x = now.px(12 + 18 + 8)
        for words, bold, ink in ((self.text(), True, "text"), (self._count, False, "text2")):
            font = now.font("body", bold=bold)
            width = QFontMetrics(font).horizontalAdvance(words)
            painter.setFont(font)
            painter.setPen(now.color(ink))
            painter.drawText(self._turned(x, width, self.height()), Qt.AlignmentFlag.AlignCenter, words)
            x += width + now.px(8)
        at = self._turned(self.width() - now.px(12 + 14), now.px(14), now.px(14))
        painter.drawPixmap(at.topLeft(), pixmap("chevron-down", 14))

    def _restyle(self) -> None:
        self.updateGeometry()

    def _turned(self, x: int, width: int, height: int) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - width
        return QRect(x, (self.height() - height) // 2, width, height)


class PageBar(QWidget):
    """The bar above the page."""

    chosen = Signal(str)
    """A page's id, `plan` or `sheet`."""

    def __init__(self, pages: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_bar")
        self._titles = dict(pages)
        self._places = list(self._titles)
        self._titles[PLAN] = QCoreApplication.translate("PagesList", "Plan")
        self._titles[SHEET] = QCoreApplication.translate("PagesList", "Patient sheet")
        self._states: dict[str, PageState] = {}
        self._current = self._places[0]
        self._no_plan = ""
        self.here = _HereButton()
        self.here.setObjectName("pages_button")
        self.here.clicked.connect(self._open_list)
        self.place = Text("", "body", "text2")
        before = QCoreApplication.translate("PageBar", "Page before")
        after = QCoreApplication.translate("PageBar", "Next page")
        self.before, self.after = self._arrow("chevron-left", before, -1), self._arrow("chevron-right", after, 1)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self.here)
        self._line.addStretch(1)
        for part in (self.place, self.before, self.after):
            self._line.addWidget(part)
        self._restyle()
        changes.changed.connect(self._restyle)

    def show_states(self, states: Sequence[PageState]) -> None:
        """Show how far the pages are."""
        self._states = {state.page: state for state in states}
        self._show()

    def set_current(self, place: str) -> None:
        """Name what is open in the middle."""
        self._current = place
        self._show()

    def rename(self, place: str, title: str) -> None:
        """Call a place otherwise."""
        self._titles[place] = title
        self._show()

    def switch_off_plan(self, why: str) -> None:
        """Switch plan and sheet off in the list and say why; with no reason, on again."""
        self._no_plan = why

    def menu(self) -> QMenu:
        """The list: every page with its count, then plan and sheet."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place, title in self._titles.items():
            if place == PLAN:
                menu.addSeparator()
            state = self._states.get(place)
            action = menu.addAction(f"{title}\t{count_words(state)}" if state else title)
            action.setCheckable(True)
            action.setChecked(place == self._current)
            action.triggered.connect(lambda _checked, place=place: self.chosen.emit(place))
            if place in (PLAN, SHEET) and self._no_plan:
                action.setEnabled(False)
                action.setToolTip(self._no_plan)
        return menu

    def _open_list(self) -> None:
        self.menu().popup(self.here.mapToGlobal(QPoint(0, self.here.height())))

    def _arrow(self, icon: str, words: str, step: int) -> Button:
        made = Button("", icon=icon, size="small_button")
        made.setAccessibleName(words)
        made.setToolTip(words)
        made.clicked.connect(lambda: self._step(step))
        return made

    def _step(self, step: int) -> None:
        self.chosen.emit(self._places[self._places.index(self._current) + step])

    def _show(self) -> None:
        state = self._states.get(self._current)
        self.here.say(self._titles[self._current], count_words(state) if state else "")
        self.here.ring.setVisible(state is not None)
        if state:
            self.here.ring.set_count(state.asked, state.total)
        at = self._places.index(self._current) if self._current in self._places else -1
        words = QCoreApplication.translate("PageBar", "page {n} of {total}")
        self.place.setText(words.format(n=at + 1, total=len(self._places)) if at >= 0 else "")
        self.before.setEnabled(at > 0)
        self.after.setEnabled(0 <= at < len(self._places) - 1)

    def _restyle(self) -> None:
        now = theme()
        self._line.setContentsMargins(now.px(12), now.px(8), now.px(12), now.px(6))
        self._line.setSpacing(now.px(10))
