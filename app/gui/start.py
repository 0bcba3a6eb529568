"""From the first frame to the screen after sign-in: the guideline, who it is, then the records."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLockFile, QObject, QTimer, Signal

from app.errors import UserError
from app.gui import messages, start_fault
from app.gui.calm import keep_calm
from app.gui.faults import in_words
from app.gui.window import Window
from app.paths import GUIDELINE, data_folder
from app.running import LOCK
from app.versions import came_back, came_up

if TYPE_CHECKING:
    # What means the guideline is loaded when it is read, the database while the password is typed.
    from app.engine.engine import Engine
    from app.engine.pack import Pack
    from app.users import User, Users

DONE, FAULT = 0, 2
PREPARED = ("app.records", "app.gui.session", "app.gui.today.screen")
"""What the screen after sign-in loads, in steps: between two of them keys are taken."""
STEP_MS = 20
"""Qt draws within 5 ms; without a pause it would draw the sign-in after all the steps."""


class Start(QObject):
    """Reads the guideline, lets somebody in and opens the records, for a window that is already seen."""

    alone = Signal()
    """No other window has these records open, and none can from now on."""

    def __init__(self, window: Window, guideline: Path | None = None) -> None:
        super().__init__(window)
        self._window = window
        window.restore_wanted.connect(self.restore)
        window.guideline_changed.connect(self._forget_guideline)
        self._guideline = guideline
        self._pack: Pack | None = None
        self._lock: QLockFile | None = None
        self._engine: Engine | None = None
        self._users: Users | None = None
        self._user: User | None = None
        self._restored = ""
        self.exit_code = FAULT

    def go(self) -> None:
        """Read, let in and open, or show why that cannot be; with a damaged guideline no record is touched."""
        from app.engine.mistakes import PackError
        from app.engine.read import read_pack
        from app.packs import DamagedGuideline, in_use

        self.exit_code = FAULT
        try:
            folder = self._guideline or in_use(data_folder())
            self._pack = self._pack or read_pack(folder)
        except (DamagedGuideline, PackError) as damage:
            mistakes = (
                [str(one) for one in damage.mistakes] if isinstance(damage, PackError) else [in_words(damage.why)]
            )
            installed = isinstance(damage, DamagedGuideline) or folder != GUIDELINE
            self._show(start_fault.damaged_guideline(mistakes, installed=installed and not self._guideline))
            return
        try:
            self._lock = self._lock or _only_here(data_folder())
            if self._lock:
                self.alone.emit()
            if self._users and self._user:
                self._open(self._users, self._user)
            else:
                self._let_in()
        except UserError as fault:
            self._let_go()
            self._show(start_fault.records_fault(fault))
            return
        self.exit_code = DONE

    def restore(self) -> None:
        """Lead through the restore of a backup; afterwards somebody signs in anew."""
        from app.backups import known
        from app.gui.restore.page import RestorePage

        session = self._window.session
        try:
            self._lock = self._lock or _only_here(data_folder())
            found = known(data_folder(), session.records if session else None)
        except UserError as fault:
            messages.tell(self._window, fault)
            return
        page = RestorePage(data_folder(), found, _now, self._close_records)
        page.left.connect(lambda: self._window.show_settings() if self._window.session else self.go())
        page.restored.connect(lambda _aside: self._come_in_anew(page.done))
        self._window.show_closing(page)

    def _come_in_anew(self, restored: str) -> None:
        """Sign in to other records than before, and see there which."""
        self._restored = restored
        self.go()
        self._restored = ""

    def end(self) -> None:
        """Let go of the records."""
        if self._window.session:
            self._window.session.store.close()
        self._let_go()

    def _close_records(self) -> None:
        if self._window.session:
            self._window.session.store.close()
        self._window.session = self._users = self._user = None

    def _let_go(self) -> None:
        if self._lock:
            self._lock.unlock()
        self._lock = None

    def _let_in(self) -> None:
        """Ask who it is. SQLAlchemy takes a third of a second to load: that is for while the password is typed."""
        from app.gui.sign_in.door import Door
        from app.presence import finish_restore, refuse_read_only
        from app.users import Users

        refuse_read_only(data_folder())
        finish_restore(data_folder())
        self._users = Users(data_folder())
        if not self._users.exist:
            from app.records import find_records

            find_records(data_folder())
        door = Door(self._users, _now().date())
        door.opened.connect(self._opened)
        door.restore_wanted.connect(self.restore)
        door.say(self._restored)
        self._window.show_door(door)
        came_up()
        self._tell_left(came_back())
        QTimer.singleShot(STEP_MS, self._prepare)

    def _tell_left(self, version: str) -> None:
        """Say once that a newer program did not come up, and that this one runs again."""
        if version:
            words = QCoreApplication.translate
            what = words("Start", "The newer program did not start.")
            why = words("Start", "Version {version} showed no window, so the one before runs again.")
            todo = words("Start", "Nothing is lost. Tell whoever gave you the update.")
            messages.tell(self._window, UserError(what, why.format(version=version), todo))

    def _prepare(self, modules: Sequence[str] = PREPARED) -> None:
        """While somebody types: what Today needs, so that it is there with the last key of the password."""
        from app.engine.engine import Engine

        if modules:
            import_module(modules[0])
            QTimer.singleShot(STEP_MS, lambda: self._prepare(modules[1:]))
        elif self._engine is None and self._pack is not None:
            self._engine = Engine(self._pack)

    def _opened(self, user: User) -> None:
        self._user = user
        self.go()

    def _open(self, users: Users, user: User) -> None:
        from app.engine.engine import Engine
        from app.gui.session import Session
        from app.records import open_records

        pack = self._pack
        assert pack is not None
        records = open_records(data_folder(), users.key)
        session = Session(pack, self._engine or Engine(pack), records, records.store, _now, users, user)
        session.note_sign_in()
        session.note_pack()
        self._window.begin(session)
        QTimer.singleShot(0, keep_calm)

    def _take_built_in(self) -> None:
        """Back to the guideline that came with the program, because somebody chose so; then begin again."""
        from app.packs import take_built_in

        try:
            take_built_in(data_folder())
        except UserError as fault:
            messages.tell(self._window, fault)
            return
        self.go()

    def _forget_guideline(self) -> None:
        self._pack = self._engine = None

    def _show(self, fault: start_fault.StartFault) -> None:
        fault.built_in.connect(self._take_built_in)
        fault.leave.connect(self._window.close)
        fault.again.connect(self.go)
        fault.restore.connect(self.restore)
        self._window.show_fault(fault)
        came_up()


def _only_here(folder: Path) -> QLockFile | None:
    """The lock of the one program that has these records open; none where no file can be made.

    Why no file can be made is told by opening the records, which fails on the same folder.
    """
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(folder / LOCK))
    # However long ago it was taken, it counts while its process lives; that of a dead one is taken over.
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        return lock
    if lock.error() != QLockFile.LockError.LockFailedError:
        return None
    raise UserError(
        "MSBack is open already.",
        "A window that is open uses the records in {folder}.",
        "Go on in that window, or close it and try again. If there is none, delete the file {file} there first.",
        folder=folder,
        file=LOCK,
    )


def _now() -> datetime:
    return datetime.now().astimezone()
