"""The fields of a user, as the first start and the page for users ask for them: name, password twice, roles."""

from collections.abc import Iterable

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.gui.parts.field import FormField
from app.gui.parts.text import Text
from app.gui.sign_in.password import PasswordField
from app.gui.sign_in.words import role_means, role_name
from app.gui.theme import changes, theme
from app.users import LEAST_LETTERS, ROLES


class TwicePassword(QWidget):
    """A new password, typed twice; how long it is so far is said below."""

    def __init__(self) -> None:
        super().__init__()
        self.once, self.again = PasswordField(self.tr("Password")), PasswordField(self.tr("The password again"))
        self.once.field.setObjectName("new_password")
        self.again.field.setObjectName("new_password_again")
        self.length = Text("", "small", "text2", wrap=True)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        for part in (self.once, self.length, self.again):
            self._lines.addWidget(part)
        self.once.field.textChanged.connect(self._say_length)
        self._say_length()
        self._restyle()
        changes.changed.connect(self._restyle)

    def typed(self) -> tuple[str, str]:
        """Both times."""
        return self.once.password(), self.again.password()

    def clear(self) -> None:
        """Forget what was typed."""
        self.once.field.clear()
        self.again.field.clear()

    def _say_length(self) -> None:
        count = len(self.once.password())
        if count < LEAST_LETTERS:
            words = self.tr("{least} characters or more; {count} so far. A few words of your own are easy to keep.")
        else:
            words = self.tr("{count} characters: long enough. Longer is safer.")
        self.length.setText(words.format(least=LEAST_LETTERS, count=count))
        self.once.field.setAccessibleDescription(self.length.text())

    def _restyle(self) -> None:
        self._lines.setSpacing(theme().px(8))


class UserFields(QWidget):
    """Name, password and roles; without a password where it stays."""

    def __init__(self, name: str = "", roles: Iterable[str] = (), *, password: bool = True) -> None:
        super().__init__()
        self.name = FormField(self.tr("Name, as it stands on what is signed"))
        self.name.field.setObjectName("user_name")
        self.name.field.setText(name)
        self.passwords = TwicePassword() if password else None
        self.boxes = {role: QCheckBox(role_name(role)) for role in ROLES}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.addWidget(self.name)
        if self.passwords:
            self._lines.addWidget(self.passwords)
        for role, box in self.boxes.items():
            box.setObjectName(f"role_{role}")
            box.setChecked(role in tuple(roles))
            box.setAccessibleDescription(role_means(role))
            self._lines.addWidget(box)
            self._lines.addWidget(Text(role_means(role), "small", "text2", wrap=True))
        self._restyle()
        changes.changed.connect(self._restyle)

    def roles(self) -> frozenset[str]:
        """What is ticked."""
        return frozenset(role for role, box in self.boxes.items() if box.isChecked())

    def _restyle(self) -> None:
        self._lines.setSpacing(theme().px(8))
