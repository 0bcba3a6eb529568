"""What is seen instead of a locked window: the way back in, and its keys."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.footer import Footer, State
from app.gui.session import Session
from app.gui.sign_in.door import Door


class Cover(QWidget):
    """The door for who left the window, and for everybody else."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.door = Door(session.users, session.now().date(), session.user)
        self._footer = Footer()
        parts = QVBoxLayout(self)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(0)
        parts.addWidget(self.door, 1)
        parts.addWidget(self._footer)
        self.door.changed.connect(self._say)
        self._say()

    def _say(self) -> None:
        self._footer.say(self.door.keys(), (), State())
