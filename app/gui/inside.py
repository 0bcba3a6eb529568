"""What stands in the window: the bar above, one screen at a time, the tour's bar, the footer, and what they say."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.gui.footer import Footer, Keys, State
from app.gui.lock import Lock
from app.gui.page_over import PageOver
from app.gui.screens import Screens
from app.gui.spoken import announce
from app.gui.theme import changes
from app.gui.top_bar import TopBar
from app.gui.tour import Tour

if TYPE_CHECKING:
    from app.gui.window import Window

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Inside(QWidget):
    """The parts of one window, tied to its ways."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        self._tab = ""
        self._away = ""
        self.top_bar, self.stack, self.footer = TopBar(), QStackedWidget(), Footer()
        self.screens = Screens(window)
        self.over = PageOver(self.stack)
        self.tour = Tour(window)
        self.lock = Lock(window)
        parts = QVBoxLayout(self)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(0)
        for part in (self.top_bar, self.stack, self.tour.bar, self.footer):
            parts.addWidget(part, 1 if part is self.stack else 0)

    def tie(self) -> None:
        """Let bar, keys and focus act on the window."""
        window, bar = self._window, self.top_bar
        bar.today.connect(window.show_today)
        bar.follow_ups.connect(window.show_follow_ups)
        bar.reports.connect(window.show_report)
        bar.settings.connect(window.show_settings)
        bar.about.connect(window.show_about)
        bar.lock.connect(self.lock.lock)
        acts = {"Ctrl+F": window.show_today, "Ctrl+U": window.show_follow_ups, "Ctrl+R": window.show_report}
        acts |= {"F1": window.show_keys, "Shift+F1": window.show_about, "Ctrl+L": self.lock.lock}
        for key, act in acts.items():
            QShortcut(QKeySequence(key), window, act)
        self.over.changed.connect(self.say)
        self.tour.ended.connect(self.say)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        changes.changed.connect(self.leave_room)
        self.leave_room()

    def leave_room(self) -> None:
        """Leave the footer out where the window is low."""
        self.footer.setVisible(not self._window.low)

    def put(self, screen: QWidget, tab: str | None) -> None:
        """Show a screen in the place of the one before, under the bar with this tab as the current one, or none."""
        old = self.stack.currentWidget()
        self.top_bar.setVisible(tab is not None)
        self._tab = tab or ""
        self.say_names()
        self.stack.setCurrentIndex(self.stack.addWidget(screen))
        if old is not None:
            self.stack.removeWidget(old)
            old.deleteLater()
        begin = getattr(screen, "begin", None)
        if begin:
            begin()
        if name := screen.accessibleName():
            announce(screen, name)
        changed = getattr(screen, "changed", None)
        if changed:
            changed.connect(self.say)
        self.say()

    def say_names(self) -> None:
        """Say in the bar which clinic it is, who works, and what that user may reach."""
        session = self._window.session
        clinic = session.clinic().name if session else ""
        clinician = session.clinician() if session else ""
        self.top_bar.say(self._tab, clinic, clinician)
        self.top_bar.tabs["today"].setVisible(session is None or session.may_see_patients())

    def say_away(self, words: str) -> None:
        """Say in the foot that the records are not there; nothing, once they are back."""
        self._away = words
        self.say()

    def say(self) -> None:
        """Say in the footer what can be pressed here, and whether all is saved."""
        session = self._window.session
        self.top_bar.setEnabled(session is not None and not self.over.is_open())
        screen = self._window.screen_shown()
        asked = getattr(screen, "keys", None)
        keys: Keys = self.tour.keys(asked() if asked else ())
        all_keys = QCoreApplication.translate("Window", "all keys")
        last: Keys = () if self.over.is_open() or session is None else (("F1", all_keys),)
        self.footer.say(tuple(pair for pair in keys if pair[0] != "F1"), last, self._state(screen))

    def commit(self) -> None:
        """What is still being typed counts as typed; the hand keeps its place, in case the screen stays."""
        focus = self._window.focusWidget()
        if focus is not None:
            focus.clearFocus()
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def takes(self, event: QKeyEvent, back: Callable[[], None] | None) -> bool:
        """Whether a key that the screen did not use was one of the window's: Enter on a button, Esc on the way back."""
        focus = self._window.focusWidget()
        escapes = event.key() == Qt.Key.Key_Escape
        if event.key() in ENTER and isinstance(focus, QPushButton):
            focus.click()
        elif escapes and self.over.is_open():
            self.over.close()
        elif escapes and back:
            back()
        else:
            return False
        return True

    def _state(self, screen: QWidget) -> State:
        if self._away:
            return State(self._away, "warning", bold=True)
        if hasattr(screen, "saved"):
            done, words = self._window.saved()
            refused = getattr(screen, "not_stored", None)
            if done and refused and (wrong := refused()):
                return State(wrong, "warning", bold=True)
            return State(words, "check" if done else "warning", bold=not done)
        if getattr(screen, "says_offline", False):
            return State(QCoreApplication.translate("Window", "Offline by design. Nothing leaves this computer."))
        return State()

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._window.isAncestorOf(now):
            self.say()
