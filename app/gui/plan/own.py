"""The field in which a line of one's own is written for the plan."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui.parts.buttons import Button
from app.gui.parts.field import Field
from app.gui.theme import changes, theme

LONGEST = 200
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OwnLine(QWidget):
    """Hidden until it is opened; Enter adds and stays for the next line, leaving it adds too, Esc closes."""

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = QCoreApplication.translate
        self.field = Field()
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(tr("OwnLine", "What the patient is to do, as it will stand on the sheet"))
        self.field.setAccessibleName(tr("OwnLine", "Your own line"))
        self.field.setAccessibleDescription(self.field.placeholderText())
        self.field.keys = self._key
        self.add = Button(tr("OwnLine", "Add"), key=tr("OwnLine", "Enter"))
        # A click must not take the focus: the new row would move the button away from under the mouse.
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add.clicked.connect(self._give)
        self.field.editingFinished.connect(self.commit)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self.field, 1)
        self._line.addWidget(self.add)
        self.hide()
        self._restyle()
        changes.changed.connect(self._restyle)

    def open(self) -> None:
        """Show it with the cursor in it."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commit(self) -> None:
        """Take what is still being typed."""
        text = " ".join(self.field.text().split())
        if text:
            self.field.clear()
            self.given.emit(text)

    def _give(self) -> None:
        self.commit()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.field.clear()
            self.left.emit()
            self.hide()
            return True
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._give()
            return True
        return False

    def _restyle(self) -> None:
        # Room for the focus ring, which is drawn outside the field.
        self._line.setContentsMargins(theme().px(4), theme().px(4), theme().px(4), theme().px(4))
        self._line.setSpacing(theme().px(8))
