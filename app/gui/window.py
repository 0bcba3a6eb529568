"""The window: one screen at a time, the bar above it, the footer below, and the keys that work everywhere."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.errors import UserError
from app.gui import messages
from app.gui.footer import Footer, Keys, State
from app.gui.keys import KeysPage
from app.gui.lock import Lock
from app.gui.page_over import OverPage, PageOver
from app.gui.screens import Screens
from app.gui.start_fault import waiting
from app.gui.theme import changes, theme
from app.gui.top_bar import TopBar
from app.gui.tour import Tour
from app.gui.units import SETTING as WEIGHT
from app.gui.units import weigh_in

if TYPE_CHECKING:
    # The database is loaded after the first frame.
    from app.encounter import Encounter
    from app.gui.session import Session
    from app.gui.sign_in.door import Door
    from app.users import User

LEAST = (800, 560)
USUAL = (1366, 768)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LOW = 620
"""Below this effective height the footer gives its place to the screen."""


class Window(QMainWindow):
    """Today, a patient, a visit: each screen is made when it is shown and goes away when another is."""

    restore_wanted = Signal()
    guideline_changed = Signal()
    """Another guideline speaks from now on."""
    painted = Signal()
    """The first frame is on the screen."""

    def __init__(self, session: Session | None = None) -> None:
        super().__init__()
        self.setWindowTitle("MSBack")
        self.setMinimumSize(*LEAST)
        self.resize(*USUAL)
        self.session = session
        self.top_bar, self.stack, self.footer = TopBar(), QStackedWidget(), Footer()
        self._back: Callable[[], None] | None = None
        self._screens = Screens(self)
        self._over = PageOver(self.stack)
        self._over.changed.connect(self._say)
        self._has_painted = False
        self._may_close = False
        self._away = ""
        self.hold: Callable[[], bool] = lambda: False
        """Asked before it closes: whether something is done first, which then calls `end`."""
        self.tour = Tour(self)
        self.tour.ended.connect(self._say)
        whole = QWidget()
        parts = QVBoxLayout(whole)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(0)
        for part in (self.top_bar, self.stack, self.tour.bar, self.footer):
            parts.addWidget(part, 1 if part is self.stack else 0)
        self.setCentralWidget(whole)
        self.top_bar.today.connect(self.show_today)
        self.top_bar.follow_ups.connect(self.show_follow_ups)
        self.top_bar.reports.connect(self.show_report)
        self.top_bar.settings.connect(self.show_settings)
        self.top_bar.about.connect(self.show_about)
        self.lock = Lock(self)
        self.top_bar.lock.connect(self.lock.lock)
        acts = {"Ctrl+F": self.show_today, "Ctrl+U": self.show_follow_ups, "Ctrl+R": self.show_report}
        acts |= {"F1": self.show_keys, "Shift+F1": self.show_about, "Ctrl+L": self.lock.lock}
        for key, act in acts.items():
            QShortcut(QKeySequence(key), self, act)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        changes.changed.connect(self._restyle)
        self.put(waiting(), tab="today", back=None)
        if session:
            self.begin(session)

    def begin(self, session: Session) -> None:
        """The records are open for somebody: show Today, or Settings to who sees no patients."""
        self.session = session
        self.tour.end()
        weigh_in(session.records.setting(WEIGHT))
        self.lock.begin(session)
        self.show_today()

    def switch(self, user: User) -> None:
        """Another user begins; what the one before typed and did not keep is forgotten."""
        assert self.session is not None
        self._screens.forget_typed()
        session = replace(self.session, user=user)
        session.note_sign_in()
        self.begin(session)

    def all_saved(self) -> bool:
        """Whether everything on the screen is on the disk."""
        return self._saved()[0]

    def screen_shown(self) -> QWidget:
        """The screen that is seen; there always is one."""
        screen = self.stack.currentWidget()
        assert screen is not None
        return screen

    def show_door(self, door: Door) -> None:
        """Ask who it is, before there is anything else to see."""
        self.put(door, tab=None, back=None)

    def show_fault(self, screen: QWidget) -> None:
        """Show why the program cannot begin."""
        self.put(screen, tab=None, back=None)

    def show_closing(self, screen: QWidget) -> None:
        """Show what is still being done before it closes; nothing else can be reached then."""
        self.put(screen, tab=None, back=None)

    def say_away(self, words: str) -> None:
        """Say in the foot that the records are not there; nothing, once they are back."""
        self._away = words
        self._say()

    def show_today(self) -> None:
        """Today, with the focus in the search."""
        self.go_to_patients(self._screens.today)

    def show_patient(self, patient_id: int) -> None:
        """One patient."""
        self.go_to_patients(lambda: self._screens.patient(patient_id))

    def show_visit(self, encounter: Encounter) -> None:
        """One visit, to go on with or to read."""
        self.go_to_patients(lambda: self._screens.visit(encounter))

    def show_new_patient(self) -> None:
        """The page for a new patient, with what was typed there before."""
        self.go_to_patients(self._screens.new_patient)

    def show_settings(self) -> None:
        """Settings."""
        self.go(self._screens.settings)

    def show_follow_ups(self) -> None:
        """Everybody who is to come again."""
        self.go_to_patients(self._screens.follow_ups)

    def show_report(self) -> None:
        """The month's report."""
        self.go_to_patients(self._screens.report)

    def begin_visit(self, patient_id: int) -> None:
        """A visit of a patient: the draft that waits, or a new one, which is stored before it is seen."""
        self.go_to_patients(lambda: self._screens.resume(self.opened.begin_or_resume(patient_id)))

    def open_visit(self, encounter_id: int) -> None:
        """A visit that is in the records."""
        self.go_to_patients(lambda: self._screens.resume(self.opened.open(encounter_id)))

    def show_keys(self) -> None:
        """All keys, over the screen; the same key closes them."""
        if self.lock.locked:
            return
        self._over.toggle(KeysPage, KeysPage)

    def show_about(self) -> None:
        """What this guideline is and what is proven of it, over the screen; the same key closes it."""
        from app.gui.about.page import About

        if self.session is not None and not self.lock.locked:
            session = self.session
            self._over.toggle(About, lambda: About(session.pack, session.now, session.backup_places))

    def show_over(self, page: OverPage) -> None:
        """A page of this kind over the screen."""
        self._over.toggle(type(page), lambda: page)

    def close_over(self) -> bool:
        """Close the page that lies over the screen; whether there was one."""
        was = self._over.is_open()
        self._over.close()
        return was

    def show_paper(self, title: str, pdf: bytes, file_name: str) -> None:
        """A paper over the screen, to look at, to print or to save."""
        from app.gui.paper_over import PaperOver

        self._over.toggle(PaperOver, lambda: PaperOver(title, pdf, file_name))

    def show_comparison(self, encounter: Encounter) -> None:
        """A signed visit beside today's guideline, over the screen; the same key closes it."""
        from app.gui.comparison.page import Comparison

        self._over.toggle(Comparison, lambda: Comparison(self.opened, encounter))

    @property
    def opened(self) -> Session:
        """The session; nothing that needs it can be reached before there is one."""
        assert self.session is not None
        return self.session

    def go_to_patients(self, act: Callable[[], None]) -> None:
        """The same, for who sees patients; who does not is led to Settings."""
        allowed = self.session is not None and self.session.may_see_patients()
        self.go(act if allowed else self._screens.settings)

    def go(self, act: Callable[[], None]) -> None:
        """Leave the screen for another; a fault of the world on the way leaves this one as it is."""
        if self.session is None or self.lock.locked:
            return
        self._over.close()
        self._commit()
        self._guarded(lambda: self.tried(act))

    def tried(self, act: Callable[[], None]) -> None:
        """Do it; a fault of the world is told, and leaves the screen as it is."""
        try:
            act()
        except UserError as fault:
            messages.tell(self, fault)

    def _commit(self) -> None:
        """What is still being typed counts as typed; the hand keeps its place, in case the screen stays."""
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _guarded(self, act: Callable[[], None]) -> None:
        """Ask before leaving a screen of which something is not on the disk."""
        if self._saved()[0]:
            act()
            return
        messages.confirm(
            self,
            self.tr("Not everything is saved."),
            self.tr("{why}. What is not saved is lost when you leave.").format(why=self._saved()[1]),
            self.tr("Leave without saving"),
            act,
        )

    def _saved(self) -> tuple[bool, str]:
        """What the screen says of its saving; a screen that has nothing to save is always saved."""
        saved = getattr(self.screen_shown(), "saved", None)
        return saved() if saved else (True, "")

    def put(self, screen: QWidget, *, tab: str | None, back: Callable[[], None] | None) -> None:
        """Show a screen in the place of the one before; `back` is where Esc leads."""
        old = self.stack.currentWidget()
        self._back = back
        self.top_bar.setVisible(tab is not None)
        self._tab = tab
        self.say_names()
        self.stack.setCurrentIndex(self.stack.addWidget(screen))
        if old is not None:
            self.stack.removeWidget(old)
            old.deleteLater()
        begin = getattr(screen, "begin", None)
        if begin:
            begin()
        changed = getattr(screen, "changed", None)
        if changed:
            changed.connect(self._say)
        self._say()

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self._say()

    def _say(self) -> None:
        """Say in the footer what can be pressed here, and whether all is saved."""
        self.top_bar.setEnabled(self.session is not None and not self._over.is_open())
        screen = self.screen_shown()
        asked = getattr(screen, "keys", None)
        keys: Keys = self.tour.keys(asked() if asked else ())
        last: Keys = () if self._over.is_open() or self.session is None else (("F1", self.tr("all keys")),)
        self.footer.say(tuple(pair for pair in keys if pair[0] != "F1"), last, self._state(screen))

    def _state(self, screen: QWidget) -> State:
        if self._away:
            return State(self._away, "warning", bold=True)
        if hasattr(screen, "saved"):
            done, words = self._saved()
            return State(words, "check" if done else "warning", bold=not done)
        if getattr(screen, "says_offline", False):
            return State(self.tr("Offline by design. Nothing leaves this computer."))
        return State()

    def say_names(self) -> None:
        """Say in the bar which clinic it is, who works, and what that user may reach."""
        clinic = self.session.clinic().name if self.session else ""
        clinician = self.session.clinician() if self.session else ""
        self.top_bar.say(self._tab or "", clinic, clinician)
        self.top_bar.tabs["today"].setVisible(self.session is None or self.session.may_see_patients())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; Esc goes back where the screen did not use it."""
        focus = self.focusWidget()
        if event.key() in ENTER and isinstance(focus, QPushButton):
            focus.click()
        elif event.key() == Qt.Key.Key_Escape and self._over.is_open():
            self._over.close()
        elif event.key() == Qt.Key.Key_Escape and self._back:
            self._back()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Take what is being typed; ask when something could not be saved."""
        self._commit()
        if self._may_close or self._saved()[0]:
            if not self._may_close and self.hold():
                event.ignore()
                return
            self.lock.rest()
            event.accept()
            return
        event.ignore()
        self._guarded(self.end)

    def end(self) -> None:
        """Close without a question: the system wants it."""
        self._commit()
        self._may_close = True
        self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the footer out where the window is low."""
        super().resizeEvent(event)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say that the first frame is there."""
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Say the keys again when the window comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._say()

    def _restyle(self) -> None:
        low = self.height() < theme().px(LOW)
        self.footer.setVisible(not low)
