"""What the three pages share: something is asked, then it is done with its progress, then it is told."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from app.errors import UserError
from app.gui.doing import Doing, Progress
from app.gui.footer import Keys
from app.gui.parts.buttons import Button
from app.gui.parts.text import Text
from app.gui.sign_in.page import EntryPage

tr = QCoreApplication.translate


class LeavingPage(EntryPage):
    """A page with a line that tells how far the work is, a way to stop it, and a way back."""

    left = Signal()

    def __init__(self, name: str, title: str, *lines: str) -> None:
        super().__init__(name, title, *lines)
        self.said = Text("", wrap=True)
        self.said.hide()
        self._doing: Doing | None = None
        self._acts = 0
        self._words = ""
        self._next: Callable[[object], None] = lambda _made: None
        self.stop_button = self.add_button(tr("Leaving", "Stop"))
        self.stop_button.clicked.connect(self.stop)
        self.stop_button.hide()
        self.back_button = self.add_button(tr("Leaving", "Back"))
        self.back_button.clicked.connect(self.left)

    def add_act(self, text: str, variant: str = "normal", *, key: str = "", icon: str = "") -> Button:
        """A button before those that every page has."""
        button = Button(text, variant, key=key, icon=icon)
        self._buttons.insertWidget(self._acts, button)
        self._acts += 1
        return button

    def say(self, words: str) -> None:
        """Say what came of it, or nothing."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def keys(self) -> Keys:
        """What can be pressed here."""
        return (*super().keys(), ("Esc", tr("Leaving", "back")))

    def stop(self) -> None:
        """Stop what is being done."""
        if self._doing is not None:
            self._doing.stop()

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._doing is not None

    def work(self, words: str, act: Callable[[Progress], object], after: Callable[[object], None]) -> None:
        """Do something off the window's thread; `words` has a place {n} for the per cent."""
        if self._doing is not None:
            return
        self.error.say("")
        self._words, self._next = words, after
        self._doing = Doing(act)
        self._doing.moved.connect(self._moved)
        self._doing.done.connect(self._done)
        self._doing.failed.connect(self._failed)
        self._doing.stopped.connect(self._stopped)
        self._moved(0)
        self.begun(busy=True)
        self.stop_button.show()
        self.back_button.hide()
        self._doing.begin()

    def begun(self, *, busy: bool) -> None:
        """Switch off what must wait while something is being done, and on again."""

    def tell(self, fault: UserError) -> None:
        """Say why it was not done."""
        self.error.tell(fault)

    def shortcut(self, key: str, act: Callable[[], None]) -> None:
        """A key for this page alone."""
        QShortcut(QKeySequence(key), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _moved(self, percent: int) -> None:
        self.say(self._words.format(n=percent))

    def _ended(self) -> None:
        self._doing = None
        self.say("")
        self.stop_button.hide()
        self.back_button.show()
        self.begun(busy=False)

    def _done(self, made: object) -> None:
        self._ended()
        self._next(made)
        self.changed.emit()

    def _failed(self, fault: UserError) -> None:
        self._ended()
        self.tell(fault)

    def _stopped(self) -> None:
        self._ended()
        self.say(tr("Leaving", "Stopped. Nothing is left of it."))
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
