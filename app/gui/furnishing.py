"""What comes right after the first frame: fonts and words, the parts of the window, and what goes on beside it."""

from PySide6.QtWidgets import QApplication

from app.gui import focus, messages
from app.gui.away import Away
from app.gui.backup.round import BackupRound
from app.gui.language import speak
from app.gui.second_click import SecondClick
from app.gui.settings.look import kept_language
from app.gui.start import Start
from app.gui.system_signals import SystemSignals
from app.gui.theme import Theme, apply, theme
from app.gui.window import Window
from app.paths import data_folder


class Furnishing:
    """Fills one window; until `end` it listens to whoever wants something of the program from outside."""

    def __init__(self, app: QApplication, window: Window) -> None:
        messages.install()
        self._app, self._window = app, window
        self._signals = SystemSignals(app)
        self._start = Start(window)
        self._second = SecondClick(window, data_folder())
        self._start.alone.connect(self._second.begin)

    def begin(self) -> None:
        """Put the parts into the window, and let somebody in."""
        dress(self._app, theme(), kept_language())
        self._window.furnish()
        self._window.hold = BackupRound(self._window).hold
        Away(self._window)
        self._start.go()

    def end(self) -> int:
        """Let go of everything; the exit code of the program, a fault where it did not come to begin."""
        self._signals.end()
        self._second.end()
        self._start.end()
        return self._start.exit_code


def dress(app: QApplication, chosen: Theme, language: str) -> None:
    """A theme with its fonts and the focus ring, and the words of a language."""
    speak(app, language)
    apply(app, chosen)
    focus.install(app)
