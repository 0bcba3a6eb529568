"""Backups that nobody asks for: once a day, and when the window is closed. Large records are read whole once a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from app.errors import UserError
from app.gui import messages
from app.gui.parts.text import Text
from app.gui.sign_in.page import EntryPage
from app.gui.work import Work

if TYPE_CHECKING:
    from app.backups import Backups
    from app.gui.doing import Doing
    from app.gui.window import Window

LOOK_MS = 10 * 60 * 1000
"""How often it is asked whether today's backup is missing."""


class Closing(EntryPage):
    """What is seen while the last backup of the day is made."""

    def __init__(self) -> None:
        words = QCoreApplication.translate
        super().__init__(
            "closing",
            words("Backup", "One moment: the backup is being made"),
            words("Backup", "MSBack closes by itself when it is proven."),
        )
        self.progress = Text("", wrap=True)
        self.body.addWidget(self.progress)
        self.again = self.add_button(words("Backup", "Try again"), "primary")
        self.again.hide()
        self.leave = self.add_button(words("Backup", "Close without a backup"))

    def begin(self) -> None:
        """Give the focus to the way out."""
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, fault: UserError) -> None:
        """Say why there is no backup."""
        self.progress.setText("")
        self.error.tell(fault)
        self.again.show()


class BackupRound(QObject):
    """Watches one window from the moment at which somebody has signed in."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._making: Doing | None = None
        self._checking: Work[None] | None = None
        self._page: Closing | None = None
        self._ended = False
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def look(self) -> None:
        """Keep the head of the audit outside, and make today's backup when it is missing; no word while all is well."""
        if self._window.session is None or self._making is not None:
            return
        try:
            self._backups().anchor()
            if self._backups().due_today():
                self._make("daily", self._told)
            elif self._checking is None and self._backups().check_due():
                self._check()
        except UserError as fault:
            messages.tell(self._window, fault)

    def hold(self) -> bool:
        """Whether the window has to wait with closing: a backup begins, or runs."""
        if self._ended or self._window.session is None:
            return False
        if self._page is None:
            try:
                if self._making is None and not self._backups().due():
                    self._backups().anchor()
                    return False
            except UserError as fault:
                self._show().tell(fault)
                return True
            self._show()
            self._begin_closing()
        return True

    def _begin_closing(self) -> None:
        if self._making is None:
            self._make("close", self._failed_closing)
        assert self._making is not None
        self._making.moved.connect(self._moved)
        self._making.done.connect(self._close)
        self._making.stopped.connect(self._close)

    def _show(self) -> Closing:
        self._page = Closing()
        self._page.leave.clicked.connect(self._give_up)
        self._page.again.clicked.connect(self._try_again)
        self._window.show_closing(self._page)
        return self._page

    def _make(self, reason: str, failed: object) -> None:
        from app.gui.doing import Doing

        backups = self._backups()
        self._making = Doing(lambda progress: backups.make(reason, progress))
        self._making.failed.connect(failed)
        self._making.done.connect(self._forget)
        self._making.stopped.connect(self._forget)
        self._making.begin()

    def _check(self) -> None:
        """Read the records whole beside the work; what is damaged is told before anybody needs it."""
        self._checking = Work(self._backups().check)
        self._checking.finished.connect(self._checked)
        self._checking.begin()

    def _checked(self) -> None:
        work, self._checking = self._checking, None
        assert work is not None
        try:
            work.result()
        except UserError as fault:
            messages.tell(self._window, fault)

    def _moved(self, percent: int) -> None:
        from app.gui.backup.words import how_far

        if self._page is not None:
            self._page.progress.setText(how_far(percent))

    def _told(self, fault: UserError) -> None:
        self._making = None
        if self._page is not None:
            self._page.tell(fault)
        else:
            messages.tell(self._window, fault)

    def _failed_closing(self, fault: UserError) -> None:
        self._making = None
        if self._page is not None:
            self._page.tell(fault)

    def _try_again(self) -> None:
        assert self._page is not None
        self._page.error.say("")
        self._page.again.hide()
        self._page.begin()
        self._begin_closing()

    def _give_up(self) -> None:
        if self._making is not None:
            self._making.stop()
        else:
            self._close()

    def _forget(self) -> None:
        self._making = None

    def _close(self) -> None:
        self._ended = True
        self._window.end()

    def _backups(self) -> Backups:
        from app.backups import Backups

        session = self._window.session
        assert session is not None
        return Backups(session.records, session.now)
