"""The steps of a restore as parts of its page: choosing a backup, and opening it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.backups import ENDING, Backup
from app.gui.backup.words import what_is_in
from app.gui.parts.buttons import Button
from app.gui.parts.field import FormField
from app.gui.parts.list_row import Row
from app.gui.parts.row_box import RowBox
from app.gui.parts.text import Text
from app.gui.plan.dropdown import Dropdown
from app.gui.sign_in.password import PasswordField
from app.gui.words import clock, day
from app.users import User

SHOWN = 8


class Choose(QWidget):
    """The backups that were found, the newest first, and the way to any other file."""

    chosen = Signal(object)
    """A Path."""

    def __init__(self, found: Sequence[Backup], folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.box = RowBox(self.tr("Backups on this computer"))
        if not found:
            self.box.empty("disk", self.tr("None was found"), self.tr("Plug in the stick and choose its file."))
        for one in found[:SHOWN]:
            self.box.add_row(self._row(one))
        if rest := found[SHOWN:]:
            self.box.fold(self.tr("{n} more").format(n=len(rest)), lambda: map(self._row, rest))
        self.other = Button(self.tr("Choose a file…"), icon="disk")
        self.other.clicked.connect(self._ask)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.box)
        lines.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)

    def begin(self) -> None:
        """Give the focus to the newest."""
        first = self.box.rows[0] if self.box.rows else self.other
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, one: Backup) -> Row:
        row = Row("disk", 220)
        made = one.manifest.made_at.astimezone()
        row.lead.say(f"{day(made.date())}, {clock(made)}")
        row.middle.say(what_is_in(one), str(one.path.parent))
        row.clicked.connect(lambda: self.chosen.emit(one.path))
        return row

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a backup"), str(self._folder))
        dialog.setObjectName("choose_backup")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Backups (*{ending})").format(ending=ENDING))
        dialog.fileSelected.connect(lambda path: self.chosen.emit(Path(path)))
        dialog.open()


class Open(QWidget):
    """What is in the backup, and what opens it: the password of an administrator of then, or the recovery key."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.holds = Text("", bold=True, wrap=True)
        self.who = Dropdown(self.tr("Administrator"), self.tr("choose"), size="field")
        self.password = PasswordField(self.tr("Password, as it was when the backup was made"))
        self.paper = FormField(self.tr("Or the recovery key"))
        self.paper.field.setObjectName("recovery_key")
        self.password.field.returnPressed.connect(self.entered)
        self.paper.field.returnPressed.connect(self.entered)
        self._users: dict[str, User] = {}
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        label = Text(self.tr("Administrator"), "dense", "text2")
        label.setBuddy(self.who)
        for part in (self.holds, label, self.who, self.password, self.paper):
            lines.addWidget(part)

    def show_backup(self, backup: Backup, users: Sequence[User]) -> None:
        """Say what is in it, and offer who could open it."""
        made = backup.manifest.made_at.astimezone()
        words = self.tr("Made on {day}, {time}: {what}.")
        self.holds.setText(words.format(day=day(made.date()), time=clock(made), what=what_is_in(backup)))
        self._users = {user.id: user for user in users}
        self.who.offer([(user.id, user.name) for user in users])
        if users:
            self.who.show_code(users[0].id)
        self.password.field.clear()
        self.paper.field.clear()

    def user(self) -> User | None:
        """Who is chosen."""
        return self._users.get(self.who.code())

    def begin(self) -> None:
        """Give the focus to the password."""
        self.password.field.setFocus(Qt.FocusReason.OtherFocusReason)
