"""The screens that are not met every day: who gets in, what leaves, what is put right, and what is asked and told."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.backups import Backup, Backups
from app.encounter import Encounter
from app.errors import UserError
from app.gui import messages, start_fault
from app.gui.guideline.screen import GuidelineScreen
from app.gui.messages import Message
from app.gui.restore.page import RestorePage
from app.gui.session import Session
from app.gui.settings.screen import Settings
from app.gui.sign_in.door import Door
from app.gui.sign_in.first import FirstStart
from app.gui.sign_in.recovery_page import RecoveryPage
from app.gui.sign_in.screen import SignIn
from app.gui.visit.screen import VisitScreen
from app.gui.window import Window
from app.packs import speaking
from app.users import Users
from tests.gui.visiting import NOW, begun
from tests.keys import CHEAP, PASSWORD
from tests.patients import clear

PATIENCE_MS = 30_000
TYPED = "seven quiet camels"
FAULT = UserError("The sheet was not saved.", "The disk is full.", "Make room on it, then save it again.")


class MoreScreens:
    """Leads the window to each of them; a cover or a message of the one before is taken away first.

    Args:
        window: where they are shown.
        session: the open records.
        empty: a folder in which nobody ever was.
    """

    def __init__(self, window: Window, session: Session, empty: Path) -> None:
        self._window, self._session, self._empty = window, session, empty
        self.signed = self._held(date(2026, 11, 2))
        self.routine = begun(session, clear(pain_nrs=6, muscle_spasm=True), family_name="Mori", given_name="Aya")

    @cached_property
    def _backup(self) -> Backup:
        """Made when it is wanted: Today, which tells its folder, is seen before."""
        return Backups(self._session.records, self._session.now).make("asked").backup

    def all(self) -> dict[str, Callable[[], object]]:
        """Each screen's name, and how to come to it."""
        window = self._window
        found: dict[str, Callable[[], object]] = {
            "visit-signed": lambda: window.show_visit(self.signed),
            "sheet-signed": self._sheet_signed,
            "comparison": lambda: self._over(lambda: window.show_comparison(self.signed)),
            "chart": lambda: window.show_patient(self.signed.patient.id),
            "chart-table": lambda: self._by_key(Qt.Key.Key_T),
            "edit-patient": lambda: self._by_key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier),
            "merge": lambda: self._by_key(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier),
            "from-paper": lambda: self._by_key(
                Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            ),
            "take-out-one": lambda: self._by_key(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier),
            "paper": self._paper,
            "user": lambda: self._settings().users.edit(None),
            "audit": lambda: self._settings().audit_wanted.emit(),
            "recovery": lambda: self._settings().recovery_wanted.emit(),
            "recovery-typed-back": self._typed_back,
            "take-out": lambda: self._leaving("take_out"),
            "bring-in": lambda: self._leaving("bring_in"),
            "erase": lambda: self._leaving("erase"),
            "another-guideline": self._guideline,
            "restore": self._restore,
            "restore-open": lambda: self._restore().look(self._backup.path),
            "sign-in": lambda: window.show_door(Door(self._session.users, NOW.date())),
            "forgotten": self._forgotten,
            "first-start": self._first,
            "first-recovery": self._first_recovery,
            "lock": window.lock.lock,
            "damaged-guideline": lambda: window.show_fault(start_fault.damaged_guideline(["rules.yaml: S08: wrong"])),
            "records-fault": lambda: window.show_fault(start_fault.records_fault(FAULT)),
            "fault": lambda: self._over(lambda: messages.tell(window, FAULT)),
            "crash": lambda: self._over(lambda: messages.crash(ValueError("odd"), None)),
        }
        return {name: partial(self._clean, go) for name, go in found.items()}

    def _clean(self, go: Callable[[], object]) -> None:
        self.tidy()
        go()

    def in_front(self) -> QWidget:
        """The window, or the message over it."""
        boxes = [one for one in QApplication.topLevelWidgets() if isinstance(one, Message) and one.isVisible()]
        return boxes[-1] if boxes else self._window

    def tidy(self) -> None:
        """Take away what covers the window."""
        for box in QApplication.topLevelWidgets():
            if isinstance(box, Message):
                box.close()
        lock, window = self._window.lock, self._window
        if lock.cover is not None and isinstance(lock.cover.door.step, SignIn):
            lock.cover.door.step.password.field.setText(PASSWORD)
            lock.cover.door.step.try_it()
        if window.tour.running:
            window.tour.end()
        window.close_over()
        if window.session is None:
            window.begin(self._session)

    def _held(self, on: date) -> Encounter:
        """A visit that is signed, with a patient of its own."""
        visit = begun(self._session, clear(pain_nrs=5, muscle_spasm=True), family_name="Haddad", given_name="Noor")
        visit.accept("S08", ["S08"], visit.assessment.statements["S08"].text)
        visit.set_follow_up(NOW.date() + timedelta(days=14), "Pain after two weeks")
        visit.sign("Dr M. Osei", datetime(on.year, on.month, on.day, 9, 0, tzinfo=UTC))
        return visit

    def _over(self, show: Callable[[], object]) -> None:
        self._window.show_today()
        show()

    def _by_key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._window.show_patient(self.signed.patient.id)
        QTest.keyClick(QApplication.focusWidget() or self._window, key, held)

    def _sheet_signed(self) -> None:
        self._window.show_visit(self.signed)
        screen = self._window.screen_shown()
        assert isinstance(screen, VisitScreen)
        screen.open_place("sheet")

    def _paper(self) -> None:
        self._window.show_today()
        QTest.keyClick(QApplication.focusWidget() or self._window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    def _settings(self) -> Settings:
        self._window.show_settings()
        screen = self._window.screen_shown()
        assert isinstance(screen, Settings)
        return screen

    def _typed_back(self) -> None:
        self._settings().recovery_wanted.emit()
        page = self._window.screen_shown()
        assert isinstance(page, RecoveryPage)
        page.go.click()

    def _leaving(self, way: str) -> None:
        leaving = self._settings().leaving
        assert leaving is not None
        getattr(leaving, way).click()

    def _guideline(self) -> None:
        """What speaks, looked at as another one is."""
        screen = GuidelineScreen(self._session, lambda: speaking(self._session.engine))
        self._window.put(screen, tab="settings", back=None)
        wait(lambda: screen.found is not None or not screen.fault.isHidden())

    def _restore(self) -> RestorePage:
        page = RestorePage(self._empty, (self._backup,), self._session.now, lambda: None)
        self._window.put(page, tab=None, back=None)
        return page

    def _forgotten(self) -> None:
        door = Door(self._session.users, NOW.date())
        self._window.show_door(door)
        assert isinstance(door.step, SignIn)
        door.step.forgotten.emit(self._session.user)

    def _first(self) -> FirstStart:
        door = Door(Users(self._empty, CHEAP), NOW.date())
        self._window.show_door(door)
        assert isinstance(door.step, FirstStart)
        return door.step

    def _first_recovery(self) -> None:
        first = self._first()
        fields = first.form.fields
        assert fields.passwords is not None
        for form, text in (
            (fields.name, "Ana"),
            (fields.passwords.once, TYPED),
            (fields.passwords.again, TYPED),
        ):
            form.field.setText(text)
        first.form.go.click()


def wait(done: Callable[[], bool]) -> None:
    """For what is worked out off the window's thread."""
    until = QDeadlineTimer(PATIENCE_MS)
    while not done():
        QApplication.processEvents()
        assert not until.hasExpired(), "it did not come"
