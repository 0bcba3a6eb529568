"""The tabs for which the bar has no room: one more tab, which opens a list of them."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu

from app.gui.icons import pixmap
from app.gui.tab import Tab
from app.gui.theme import theme

CHEVRON, GAP = 14, 4
OPENS = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MoreTab(Tab):
    """Space, Enter, ↓ or a click opens the list; a screen reader hears what is in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("more_tabs")
        self.setAutoExclusive(False)
        self.setCheckable(False)
        self._tabs: tuple[tuple[QAbstractButton, str], ...] = ()
        self.clicked.connect(self._open)
        self.hide()

    def hold(self, tabs: Sequence[tuple[QAbstractButton, str]]) -> None:
        """These tabs, each with its key, are in the list; without any there is no such tab."""
        self._tabs = tuple(tabs)
        self.setText(QCoreApplication.translate("TopBar", "More"))
        words = ", ".join(tab.text() for tab, _ in self._tabs)
        self.setAccessibleDescription(QCoreApplication.translate("TopBar", "List: {names}").format(names=words))
        self.setToolTip(words)
        self.setVisible(bool(self._tabs))

    def menu(self) -> QMenu:
        """The list: the name of each, and its key."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for tab, key in self._tabs:
            menu.addAction(f"{tab.text()}  \t{key}" if key else tab.text()).triggered.connect(tab.click)
        return menu

    def sizeHint(self) -> QSize:
        """Its word, and the sign that a list opens."""
        hint = super().sizeHint()
        return QSize(hint.width() + theme().px(CHEVRON + GAP), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open as any list does."""
        if event.key() in OPENS:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw word and sign, mirrored where reading is from right to left."""
        super().paintEvent(event)
        side = theme().px(CHEVRON)
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = theme().px(8) if turned else self.width() - side - theme().px(8)
        QPainter(self).drawPixmap(x, (self.height() - side) // 2, pixmap("chevron-down", CHEVRON))

    def words_area(self) -> QRect:
        """Beside the sign."""
        room = theme().px(CHEVRON + GAP)
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.rect().adjusted(room if turned else 0, 0, 0 if turned else -room, 0)

    def _open(self) -> None:
        menu = self.menu()
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
