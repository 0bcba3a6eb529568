"""A forgotten password: the recovery key from the sheet, then a new password."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.errors import UserError
from app.gui.footer import Keys
from app.gui.parts.field import FormField
from app.gui.sign_in.page import EntryPage
from app.gui.sign_in.user_fields import TwicePassword
from app.users import User, Users


class Forgotten(EntryPage):
    """The page of one user."""

    signed_in = Signal(object)
    """The User, with the new password."""
    left = Signal()

    def __init__(self, users: Users, user: User) -> None:
        super().__init__(
            "forgotten",
            self.tr("Forgotten password"),
            self.tr("Type the eight groups of the recovery sheet, then a new password for {name}.").format(
                name=user.name
            ),
        )
        self._users, self._user = users, user
        self.key = FormField(self.tr("Recovery key"))
        self.key.field.setObjectName("recovery_key")
        self.passwords = TwicePassword()
        self.body.addWidget(self.key)
        self.body.addWidget(self.passwords)
        self.go = self.add_button(self.tr("Set the password and sign in"), "primary")
        self.go.clicked.connect(self.try_it)
        self.back = self.add_button(self.tr("Back"), key="Esc")
        self.back.clicked.connect(self.left)
        for form in (self.key, self.passwords.once, self.passwords.again):
            self.goes_on(form, self.try_it)

    def begin(self) -> None:
        """Give the focus to the recovery key."""
        self.key.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> Keys:
        """What can be pressed here."""
        return (*super().keys(), ("Esc", self.tr("back")))

    def try_it(self) -> None:
        """Open with the key and set the password; nothing is changed when one of them will not do."""
        try:
            user = self._users.recover(self.key.text(), self._user.id, *self.passwords.typed())
        except UserError as fault:
            self.error.tell(fault)
            return
        self.key.field.clear()
        self.passwords.clear()
        self.signed_in.emit(user)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
