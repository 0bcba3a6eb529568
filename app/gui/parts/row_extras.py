"""What may stand in a question's row beside text and control: help, the last visit's answer, a note."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.gui.icons import pixmap
from app.gui.parts import paint
from app.gui.parts.text import Text
from app.gui.theme import changes, theme

TARGET = 24
LONGEST_OFFER = 260


class HelpButton(QAbstractButton):
    """The sign for help: its place is always kept, it is seen while the row has the focus."""

    def __init__(self, has_help: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_help = has_help
        self._shown = False
        words = QCoreApplication.translate("QuestionRow", "How to ask, F2")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setEnabled(False)
        changes.changed.connect(self._restyle)

    def show_for_focus(self, shown: bool) -> None:
        """Show it, if there is help, or hide it."""
        self._shown = shown and self._has_help
        self.setEnabled(self._shown)
        self.update()

    def is_shown(self) -> bool:
        """Whether it can be seen."""
        return self._shown

    def sizeHint(self) -> QSize:
        """A target of 24 px round the sign."""
        return QSize(theme().px(TARGET), theme().px(TARGET))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is on it."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer has gone."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign."""
        if self._shown:
            edge = theme().px(16)
            offset = (self.width() - edge) // 2
            role = "text" if self.underMouse() else "text2"
            QPainter(self).drawPixmap(offset, offset, pixmap("help", 16, role, "hover"))

    def _restyle(self) -> None:
        self.updateGeometry()


class LastVisit(QAbstractButton):
    """ "Last visit: 2" and the key `=` that takes it; hidden while there is nothing to take.

    Long words are cut at their end; all of them are in the tooltip and the row's description.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()
        changes.changed.connect(self._restyle)

    def offer(self, words: str) -> None:
        """Offer a value by words that say when it was so, as "Last visit: 2"; without words, nothing."""
        self.setText(words)
        self.setToolTip(words)
        self.setVisible(bool(words))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Words and key."""
        now = theme()
        words = min(QFontMetrics(now.font("dense")).horizontalAdvance(self.text()) + 1, now.px(LONGEST_OFFER))
        return QSize(words + now.px(8) + paint.key_cap_width("="), now.px(TARGET))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words and key."""
        now, painter = theme(), QPainter(self)
        cap = paint.key_cap_width("=")
        height = now.size("key_cap")
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        words = self.rect().adjusted(cap + now.px(8), 0, 0, 0) if turned else self.rect()
        painter.setFont(now.font("dense"))
        painter.setPen(now.color("accent"))
        room = words.width() - (0 if turned else cap + now.px(8))
        shown = QFontMetrics(now.font("dense")).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        x = 0 if turned else self.width() - cap
        paint.key_cap(painter, QRect(x, (self.height() - height) // 2, cap, height), "=", "text2", "edge")

    def _restyle(self) -> None:
        self.updateGeometry()


class Note(QWidget):
    """A second line under a question: what is usual for this person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel(self)
        self._text = Text("", "small", "text2", wrap=True, parent=self)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(self._text, 1)
        self.hide()
        self._restyle()
        changes.changed.connect(self._restyle)

    def say(self, words: str) -> None:
        """Show the line; without words, hide it."""
        self._text.setText(words)
        self.setVisible(bool(words))

    def words(self) -> str:
        """What it says."""
        return self._text.text()

    def _restyle(self) -> None:
        self._line.setContentsMargins(0, theme().px(2), 0, 0)
        self._line.setSpacing(theme().px(8))
        self._sign.setPixmap(pixmap("swap", 14, "text2"))
