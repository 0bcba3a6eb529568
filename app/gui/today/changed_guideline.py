"""The box of Today that says that another guideline speaks, until somebody has seen what that changes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.gui.parts.box import Box
from app.gui.parts.buttons import Button
from app.gui.parts.row_box import Empty
from app.gui.session import Session
from app.gui.theme import changes, theme
from app.guidelines import not_looked_at


class ChangedGuideline(Box):
    """Empty, and not to be shown, where nothing waits to be looked at."""

    look_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        before = not_looked_at(session.records)
        self.waits = before is not None
        inside, self._foot = QVBoxLayout(self), QHBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        self.look = Button(self.tr("See whose advice changes"))
        if before is not None:
            title = self.tr("The guideline has changed")
            line = self.tr("Version {now} speaks now; before it was {before}. Signed visits stay as they are.")
            self.setAccessibleName(title)
            said = line.format(now=session.pack.version, before=before.version)
            inside.addWidget(Empty("warning", title, said))
        self._foot.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addLayout(self._foot)
        self.look.clicked.connect(self.look_wanted)
        self._restyle()
        changes.changed.connect(self._restyle)

    def _restyle(self) -> None:
        now = theme()
        self._foot.setContentsMargins(now.px(16), 0, now.px(16), now.px(14))
