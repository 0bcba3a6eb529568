"""What is said when the guideline failed: no advice, the answers are safe, and the text for support."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.gui.panel.flow import Flow
from app.gui.panel.row import Row
from app.gui.panel.run import Run
from app.gui.parts.buttons import Button
from app.gui.theme import theme

translate = QCoreApplication.translate
MARGIN, GAP = 16, 12


def title() -> str:
    """What the head says."""
    return translate("Panel", "No advice: the guideline failed")


def told() -> str:
    """What stands below it."""
    return translate("Panel", "Your answers are saved. Judge without it.")


class FailureRow(Row):
    """The words and the button below the head."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, stops=False)
        self._flow = Flow((Run(told()),), "body")
        self._text = ""
        self.copy = Button(translate("Panel", "Copy for support"), icon="copy", size="small_button", parent=self)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text))
        self.setAccessibleName(told())

    def show_text(self, text: str) -> None:
        """Hold another text for support."""
        self._text = text

    def height_for(self, width: int) -> int:
        """Words, button and the room round them."""
        now = theme()
        words_high = self._flow.height(self._room(width))
        return now.px(3 * GAP) + words_high + now.size("small_button")

    def restyle(self) -> None:
        """Lay the words out anew."""
        self._flow.forget()
        self._place()
        super().restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button below the words."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words."""
        now, room = theme(), self._room(self.width())
        area = QRect(now.px(MARGIN), now.px(GAP), room, self._flow.height(room))
        self._flow.draw(QPainter(self), self.turned(area))

    def _place(self) -> None:
        now, hint = theme(), self.copy.sizeHint()
        top = now.px(2 * GAP) + self._flow.height(self._room(self.width()))
        self.copy.setGeometry(self.turned(QRect(now.px(MARGIN), top, hint.width(), hint.height())))

    def _room(self, width: int) -> int:
        return max(1, width - theme().px(2 * MARGIN))
