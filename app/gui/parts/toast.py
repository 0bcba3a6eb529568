"""A message that goes away by itself, for what can be undone: it says what happened and offers Undo."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.gui.parts import paint
from app.gui.parts.keycap import KeyCap
from app.gui.parts.text import Text
from app.gui.spoken import Role, SpokenPart
from app.gui.theme import changes, theme

SHOWN_FOR_MS = 6000
FROM_BOTTOM = 16


class Toast(SpokenPart, QWidget):
    """A strip at the bottom centre of its parent; it stays while it has the focus."""

    room_taken = Signal(int)
    """It takes so much of its parent's foot, with what parts it from the edge; 0 when it has gone."""
    undone = Signal()
    """The hand chose Undo."""

    def __init__(self, parent: QWidget, key: str = "Ctrl Z") -> None:
        super().__init__(parent)
        self._place = parent
        self.words = Text("", ink="on_pick", wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.undo_button = QPushButton(QCoreApplication.translate("Toast", "Undo"))
        self.undo_button.setObjectName("toast_undo")
        self.undo_button.clicked.connect(self._undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR_MS)
        self._timer.timeout.connect(self._time_is_up)
        self._line = QHBoxLayout(self)
        for part in (self.words, self.undo_button, KeyCap(key, "on_pick", "on_pick")):
            self._line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()
        parent.installEventFilter(self)
        self._restyle()
        changes.changed.connect(self._restyle)

    def spoken_role(self) -> QAccessible.Role:
        """It comes by itself, and goes."""
        return Role.AlertMessage

    def show_message(self, text: str) -> None:
        """Say what happened, for six seconds."""
        self.words.setText(text)
        self.setAccessibleName(text)
        self._restyle()
        self.show()
        self.raise_()
        self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for its room, so that it lies over nothing."""
        super().showEvent(event)
        self.room_taken.emit(self.height() + 2 * theme().px(FROM_BOTTOM))

    def hideEvent(self, event: QHideEvent) -> None:
        """Give its room back."""
        super().hideEvent(event)
        self.room_taken.emit(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom centre of the parent."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        paint.box(QPainter(self), self.rect(), fill="pick")

    def _undo(self) -> None:
        self._timer.stop()
        self.hide()
        self.undone.emit()

    def _time_is_up(self) -> None:
        if self.undo_button.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _settle(self) -> None:
        parent = self._place
        room = parent.width() - theme().px(24)
        wanted = self._line.totalSizeHint().width()
        self.words.setMinimumWidth(min(self.words.fontMetrics().horizontalAdvance(self.words.text()) + 4, room // 2))
        width = min(max(wanted, self._line.totalMinimumSize().width()), room)
        height = max(self._line.totalHeightForWidth(width), theme().px(38))
        x = (parent.width() - width) // 2
        self.setGeometry(x, parent.height() - height - theme().px(FROM_BOTTOM), width, height)

    def _restyle(self) -> None:
        now = theme()
        self._line.setContentsMargins(now.px(14), now.px(6), now.px(14), now.px(6))
        self._line.setSpacing(now.px(14))
        font = now.font("body")
        font.setUnderline(True)
        self.undo_button.setFont(font)
        self.undo_button.setMinimumHeight(now.px(24))
        self._settle()
