"""The first start: the first user is made, the recovery sheet proven, and only then is anything kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.errors import UserError
from app.gui.footer import Keys
from app.gui.sign_in.page import EntryPage
from app.gui.sign_in.user_fields import UserFields
from app.gui.spoken import announce
from app.users import ADMINISTRATOR, CLINICIAN, Founding, User, Users

if TYPE_CHECKING:
    # With it comes what sets and prints paper, which nobody needs who only signs in.
    from app.gui.sign_in.recovery_page import RecoveryPage


class FirstStart(QWidget):
    """The two pages in their order; until the second is done there is nothing on the disk."""

    founded = Signal(object)
    """The first User."""
    changed, restore_wanted = Signal(), Signal()

    def __init__(self, users: Users, today: date) -> None:
        super().__init__()
        self.setObjectName("first_start")
        self._users, self._today = users, today
        self._recovery: RecoveryPage | None = None
        self.pages = QStackedWidget()
        self.form = FirstUser(users)
        self.form.drawn_up.connect(self._prove)
        self.form.restore_wanted.connect(self.restore_wanted)
        self.pages.addWidget(self.form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)

    def begin(self) -> None:
        """Give the focus to the page that is seen."""
        page = self._page()
        page.begin()
        announce(page, page.accessibleName())

    def keys(self) -> Keys:
        """What can be pressed here."""
        return self._page().keys()

    def recovery(self) -> RecoveryPage | None:
        """The second page, once it is there."""
        return self._recovery

    def _page(self) -> FirstUser | RecoveryPage:
        return self.recovery() or self.form

    def _prove(self, founding: Founding) -> None:
        from app.gui.sign_in.recovery_page import RecoveryPage

        self._recovery = page = RecoveryPage(founding.groups, self._today)
        page.proven.connect(lambda: self._keep(founding, page))
        page.changed.connect(self.changed)
        self.pages.setCurrentIndex(self.pages.addWidget(page))
        page.begin()
        announce(page, page.accessibleName())
        self.changed.emit()

    def _keep(self, founding: Founding, page: RecoveryPage) -> None:
        try:
            user: User = self._users.found(founding)
        except UserError as fault:
            page.error.tell(fault)
            return
        self.founded.emit(user)


class FirstUser(EntryPage):
    """Who looks after the records, and usually also works with them."""

    drawn_up = Signal(object)
    """A Founding."""
    restore_wanted = Signal()

    def __init__(self, users: Users) -> None:
        super().__init__(
            "first_user",
            self.tr("Welcome to MSBack"),
            self.tr("Nothing leaves this computer, and everything on it is encrypted."),
            self.tr("Begin with yourself: more users can be added in Settings."),
        )
        self._users = users
        self.fields = UserFields(roles=(CLINICIAN, ADMINISTRATOR))
        self.body.addWidget(self.fields)
        self.go = self.add_button(self.tr("Go on"), "primary")
        self.go.clicked.connect(self._draw_up)
        self.restore = self.add_button(self.tr("Restore a backup…"))
        self.restore.clicked.connect(self.restore_wanted)
        assert self.fields.passwords is not None
        self._passwords = self.fields.passwords
        for form in (self.fields.name, self._passwords.once, self._passwords.again):
            self.goes_on(form, self._draw_up)

    def begin(self) -> None:
        """Give the focus to the name."""
        self.fields.name.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw_up(self) -> None:
        try:
            founding = self._users.draw_up(self.fields.name.text(), *self._passwords.typed(), self.fields.roles())
        except UserError as fault:
            self.error.tell(fault)
            return
        self.error.say("")
        self._passwords.clear()
        self.drawn_up.emit(founding)
