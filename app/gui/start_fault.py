"""What is seen instead of Today when the program cannot begin: a damaged guideline, or records that do not open."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.gui.faults import translated
from app.gui.footer import Keys
from app.gui.parts.area import TextBox
from app.gui.parts.box import Box, Ground
from app.gui.parts.buttons import Button
from app.gui.parts.list_row import Sign
from app.gui.parts.scroll import Scroll
from app.gui.parts.text import Text
from app.gui.theme import changes, theme

WIDEST = 860


class StartFault(QWidget):
    """One box: a bold line, what is to be said, and at most two buttons."""

    leave, again, restore, built_in = Signal(), Signal(), Signal(), Signal()

    def __init__(self, icon: str, title: str, lines: Sequence[str], *, mistakes: Sequence[str] = ()) -> None:
        super().__init__()
        self.setObjectName("start_fault")
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(lines))
        self._box = Box()
        self._body = QVBoxLayout(self._box)
        self._head = QHBoxLayout()
        self._head.addWidget(Sign(icon, "text", 24))
        self._head.addWidget(Text(title, "head", wrap=True), 1)
        self._body.addLayout(self._head)
        for line in lines:
            self._body.addWidget(Text(line, wrap=True))
        self._mistakes = _Mistakes(mistakes) if mistakes else None
        if self._mistakes:
            self._body.addWidget(self._mistakes, 1)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.addStretch(1)
        self._body.addLayout(self._buttons)
        scroll = Scroll(WIDEST)
        scroll.content.addWidget(self._box, 1 if mistakes else 0)
        if not mistakes:
            scroll.content.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._first: Button | None = None
        self._restyle()
        changes.changed.connect(self._restyle)

    def add_button(self, button: Button) -> None:
        """Put a button at the end; the first has the focus."""
        self._first = self._first or button
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def keys(self) -> Keys:
        """What can be pressed here."""
        return (("Tab", self.tr("next part")), ("Enter", self.tr("choose")))

    def begin(self) -> None:
        """Give the focus to the first button."""
        if self._first:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below one another where they have no room beside each other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        now = theme()
        buttons = self._box.findChildren(Button)
        wide = sum(button.sizeHint().width() for button in buttons) + now.px(12) * len(buttons)
        room = self.width() - 2 * (now.size("page_margin") + now.px(16))
        below = QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(below if wide > room else QBoxLayout.Direction.LeftToRight)

    def _restyle(self) -> None:
        now = theme()
        self._body.setContentsMargins(*(now.px(16),) * 4)
        self._body.setSpacing(now.px(10))
        self._head.setSpacing(now.px(10))
        self._buttons.setSpacing(now.px(12))


class _Mistakes(TextBox):
    """Every mistake, to be read and copied."""

    def __init__(self, mistakes: Sequence[str]) -> None:
        super().__init__("\n".join(mistakes))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Mistakes"))
        self.setMinimumHeight(theme().px(240))


def damaged_guideline(mistakes: Sequence[str], *, installed: bool = False) -> StartFault:
    """The guideline has mistakes: all of them, no advice, no records; an installed one can be left for the built-in."""
    words = QCoreApplication.translate
    fault = StartFault(
        "warning",
        words("Start", "The guideline is damaged"),
        (
            words("Start", "Its files have mistakes, so MSBack gives no advice and has not opened the records."),
            words("Start", "Go back to the guideline that came with MSBack, then install the update again.")
            if installed
            else words("Start", "Install MSBack again, or send this list to whoever changed the guideline."),
        ),
        mistakes=mistakes,
    )
    copy = Button(words("Start", "Copy the list"), icon="copy")
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(mistakes)))
    leave = Button(words("Start", "Close MSBack"))
    leave.clicked.connect(fault.leave)
    if installed:
        back = Button(words("Start", "Use the guideline that came with MSBack"), "primary")
        back.clicked.connect(fault.built_in)
        fault.add_button(back)
    fault.add_button(copy)
    fault.add_button(leave)
    return fault


def records_fault(told: UserError) -> StartFault:
    """The records do not open: what, why, what to do, and another try."""
    words = QCoreApplication.translate
    now = translated(told)
    fault = StartFault("disk", now.what, (now.why, now.todo))
    again = Button(words("Start", "Try again"), "primary")
    again.clicked.connect(fault.again)
    restore = Button(words("Start", "Restore a backup…"))
    restore.clicked.connect(fault.restore)
    leave = Button(words("Start", "Close MSBack"))
    leave.clicked.connect(fault.leave)
    fault.add_button(again)
    fault.add_button(restore)
    fault.add_button(leave)
    return fault


def waiting() -> Ground:
    """The first frame: an empty ground, for the blink until the records are open."""
    return Ground("canvas")
