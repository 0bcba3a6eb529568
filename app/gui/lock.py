"""The lock: Ctrl+L, or nobody at the keyboard for a while, covers the window; what was open stays underneath."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QMainWindow, QToolTip, QWidget
from shiboken6 import isValid

from app.errors import UserError

if TYPE_CHECKING:
    from app.gui.session import Session
    from app.gui.sign_in.cover import Cover
    from app.users import User

IDLE = "idle_minutes"
"""The setting: after how many minutes without a hand at the keyboard the window locks itself."""
USUAL_MINUTES = 5
CHOICES = (1, 2, 5, 10, 15, 30)
_HANDS = (
    QEvent.Type.KeyPress,
    # Of a key that is a shortcut no more than this comes to a window.
    QEvent.Type.KeyRelease,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)


def idle_minutes(session: Session) -> int:
    """The setting, where it is one of those that can be chosen."""
    kept = session.records.setting(IDLE)
    return int(kept) if kept in map(str, CHOICES) else USUAL_MINUTES


class Lock(QObject):
    """Covers one window, and lets it be seen again by who left it; for anybody else it asks `let_in`."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._under: QWidget | None = None
        self._focus: QWidget | None = None
        self.cover: Cover | None = None
        """What covers the window."""
        self._awake = False
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.lock)
        application = QCoreApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._heed)

    def begin(self, session: Session) -> None:
        """Somebody works here now; from the last touch of a hand on, the time runs."""
        self._session = session
        self.set_minutes(idle_minutes(session))
        self._awake = True
        for window in QGuiApplication.topLevelWindows():
            self._heed(window)

    def rest(self) -> None:
        """Look at nothing any more, as when the window closes."""
        self._idle.stop()
        self._awake = False

    def set_minutes(self, minutes: int) -> None:
        """Lock after so many minutes."""
        self._idle.start(minutes * 60_000)

    @property
    def locked(self) -> bool:
        """Whether the window is covered."""
        return self._under is not None

    def lock(self) -> None:
        """Take what is seen out of the window, also out of what a screen reader finds, and close open questions."""
        from app.gui.sign_in.cover import Cover

        if self._session is None or self.locked:
            return
        self.rest()
        self._focus = self._window.focusWidget()
        if self._focus is not None:
            self._focus.clearFocus()  # what is being typed counts as typed
        for other in QApplication.topLevelWidgets():
            if other is not self._window and other.isVisible():
                other.close()
        QToolTip.hideText()
        self._session.note_locked()
        self.cover = Cover(self._session)
        self._under = self._window.takeCentralWidget()
        self._window.setCentralWidget(self.cover)
        self.cover.door.opened.connect(self._opened)
        self.cover.door.begin()

    def refuse(self, fault: UserError) -> None:
        """Say on the cover why it stays."""
        if self.cover is not None:
            self.cover.door.refuse(fault)

    def uncover(self) -> None:
        """Show what was underneath, with the focus where it was."""
        from app.gui.theme import changes

        cover, self.cover = self._window.takeCentralWidget(), None
        if self._under is not None:
            self._window.setCentralWidget(self._under)
            self._under.show()
            # What comes back into a window is styled anew, and takes up the fonts that it began with.
            changes.changed.emit()
        self._under = None
        if cover is not None:
            cover.deleteLater()
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A hand at the keyboard or mouse: the time begins anew."""
        if self._awake and event.type() in _HANDS:
            self._idle.start()
        return False

    def _heed(self, window: QWindow | None) -> None:
        """Hear of hands where the system tells of them, in the whole window: its parts are told of much else."""
        if window is not None:
            window.installEventFilter(self)

    def _opened(self, user: User) -> None:
        """The same user goes on; another one begins anew, unless something of the first is not on the disk."""
        from app.gui.window import Window

        session, window = self._session, self._window
        assert session is not None
        assert isinstance(window, Window)
        if user.id == session.user.id:
            session.note_sign_in()
            self.uncover()
            self.begin(session)
        elif window.all_saved():
            self.uncover()
            window.switch(user)
        else:
            tr = QCoreApplication.translate
            self.refuse(
                UserError(
                    tr("Lock", "The window stays locked."),
                    tr("Lock", "Something that {name} gave is not on the disk yet.").format(name=session.user.name),
                    tr("Lock", "Let {name} sign in and save it.").format(name=session.user.name),
                )
            )
