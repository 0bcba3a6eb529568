"""A field for a password: never shown, and a word of warning while the letters come out large."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.gui.parts.field import Field, FormField
from app.gui.parts.text import Text


class PasswordField(FormField):
    """A label over the field, and below it the hint on the Caps Lock key."""

    def __init__(self, label: str) -> None:
        super().__init__(label, Field())
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        # A password is neither learnt nor completed by an input method.
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.hint = Text(self.tr("Caps Lock is on."), "small", bold=True, wrap=True)
        self.hint.hide()
        self._grid.addWidget(self.hint, 3, 0)
        self.field.keys = self.look_at

    def password(self) -> str:
        """What was typed, blanks and all."""
        return self.field.text()

    def look_at(self, event: QKeyEvent) -> bool:
        """A large letter without Shift, or a small one with it, tells that Caps Lock is on."""
        if event.key() == Qt.Key.Key_CapsLock:
            self.hint.hide()
        letter = event.text()
        if letter.isalpha() and letter.upper() != letter.lower():
            held = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            on = letter.isupper() != held
            self.hint.setVisible(on)
            self.field.setAccessibleDescription(self.hint.text() if on else "")
        return False
