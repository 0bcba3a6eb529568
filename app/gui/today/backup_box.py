"""The box of Today that says when the last backup was proven, and warns when that is long ago."""

from PySide6.QtWidgets import QVBoxLayout

from app.backups import Backups
from app.gui.backup.words import advice, last_proven
from app.gui.parts.box import Box
from app.gui.parts.row_box import Empty
from app.gui.session import Session


class BackupBox(Box):
    """A check mark while all is well, a warning otherwise."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        backups = Backups(session.records, session.now)
        proven, old = backups.proven(), backups.old()
        self.warns = old
        self.title = last_proven(proven, session.now())
        self.setAccessibleName(self.title)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(Empty("warning" if old else "disk", self.title, advice(proven, old=old)))
