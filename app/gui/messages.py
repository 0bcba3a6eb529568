"""The only module that opens message boxes: a fault of the world, a question before a loss, a crash of ours.

Every box opens without waiting for its answer, so that nothing else stands still.
"""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.gui.crash_report import report
from app.gui.faults import translated
from app.gui.icons import pixmap
from app.gui.parts.area import TextBox
from app.gui.parts.buttons import Button
from app.gui.parts.text import Text
from app.gui.theme import theme

WIDTH = 520
REPORT_HEIGHT = 220
EDGE = 8
"""What a frame and the screen's edge take on each side, in pixels."""


class Message(QDialog):
    """A box with an icon, one bold line, more lines, and buttons at its end."""

    def __init__(self, parent: QWidget | None, icon: str, title: str, lines: tuple[str, ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle("MSBack")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(lines))
        self.title, self.lines = title, lines
        now = theme()
        sign = Text()
        sign.setPixmap(pixmap(icon, 24, "text", "canvas"))
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout()
        self.body.setSpacing(now.px(8))
        self.body.addWidget(Text(title, "head", wrap=True))
        for line in lines:
            self.body.addWidget(Text(line, wrap=True))
        middle = QHBoxLayout()
        middle.setSpacing(now.px(12))
        middle.addWidget(sign)
        middle.addLayout(self.body, 1)
        self.first: Button | None = None
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(now.px(12))
        self.buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*(now.px(24),) * 4)
        whole.setSpacing(now.px(16))
        whole.addLayout(middle)
        whole.addLayout(self.buttons)
        # At 200 % the usual width is more than a small screen has, and its edge would be out of reach.
        room = QGuiApplication.primaryScreen().availableSize().width() - 2 * EDGE
        self.setMinimumWidth(min(now.px(WIDTH), room))

    def add_button(self, text: str, act: Callable[[], object], *, primary: bool = False) -> Button:
        """A button; the first one has the focus."""
        button = Button(text, "primary" if primary else "normal")
        button.clicked.connect(act)
        button.setAutoDefault(True)
        if self.first is None:
            self.first = button
        self.buttons.addWidget(button)
        return button


class _Told(QObject):
    """Says what the user was told, for those who listen."""

    said = Signal(str)


told = _Told()


def tell(parent: QWidget | None, fault: UserError) -> Message:
    """Say what happened, why, and what to do; the same again while it stands there is not said twice."""
    now = translated(fault)
    for shown in QApplication.topLevelWidgets():
        if isinstance(shown, Message) and shown.isVisible() and shown.lines == (now.why, now.todo):
            return shown
    box = Message(parent, "warning", now.what, (now.why, now.todo))
    box.add_button(QCoreApplication.translate("Messages", "Close"), box.close)
    text = "\n".join((now.what, now.why, now.todo))
    box.add_button(QCoreApplication.translate("Messages", "Copy"), lambda: QGuiApplication.clipboard().setText(text))
    return _open(box)


def confirm(parent: QWidget | None, title: str, line: str, yes: str, act: Callable[[], None]) -> Message:
    """Ask before something is lost; `act` is done only on `yes`, and staying is the default."""
    box = Message(parent, "help", title, (line,))
    box.add_button(QCoreApplication.translate("Messages", "Go back"), box.close)

    def agreed() -> None:
        box.close()
        act()

    box.add_button(yes, agreed)
    return _open(box)


def crash(error: BaseException, where: TracebackType | None) -> Message | None:
    """Say that the program has a bug; a second one while the box is open says nothing new."""
    if any(isinstance(box, Message) and box.property("crash") for box in QApplication.topLevelWidgets()):
        return None
    words = QCoreApplication.translate
    text = report(error, where)
    box = Message(
        QApplication.activeWindow(),
        "warning",
        words("Messages", "MSBack has made a mistake."),
        (
            words(
                "Messages",
                "This is a bug, not something that you did. The foot of the window says whether all is saved.",
            ),
            words("Messages", "Send the text below to whoever looks after MSBack; no answer and no name is in it."),
        ),
    )
    box.setProperty("crash", True)
    shown = TextBox(text)
    shown.setReadOnly(True)
    shown.setTabChangesFocus(True)
    shown.setAccessibleName(words("Messages", "Report"))
    shown.setMinimumHeight(theme().px(REPORT_HEIGHT))
    box.body.addWidget(shown)
    box.add_button(words("Messages", "Copy"), lambda: QGuiApplication.clipboard().setText(text))
    box.add_button(words("Messages", "Close"), box.close)
    return _open(box)


def install() -> None:
    """Let whatever nobody caught come here, from every thread."""
    sys.excepthook = uncaught
    threading.excepthook = lambda seen: _from_thread.seen.emit((seen.exc_type, seen.exc_value, seen.exc_traceback))


def uncaught(_kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
    """A fault of the world is told as one; anything else is a bug."""
    if isinstance(error, UserError):
        tell(QApplication.activeWindow(), error)
    elif isinstance(error, KeyboardInterrupt):
        QCoreApplication.quit()
    else:
        print(report(error, where), file=sys.stderr)
        crash(error, where)


class _FromThread(QObject):
    """Carries an error from another thread to the window's."""

    seen = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self.seen.connect(self._tell)

    def _tell(self, seen: tuple[type[BaseException], BaseException, TracebackType | None]) -> None:
        uncaught(*seen)


_from_thread = _FromThread()


_standing: list[Message] = []
"""Boxes without a window that they belong to, as when another program is in front: nothing else keeps hold of them."""


def _open(box: Message) -> Message:
    if box.parent() is None:
        _standing.append(box)
        box.finished.connect(lambda: _standing.remove(box))
    box.open()
    if box.first:
        box.first.setFocus()
    told.said.emit(box.title)
    return box
