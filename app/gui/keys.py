"""Every key by the place where it works: F1."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.gui.footer import Keys, caps
from app.gui.parts.box import Box
from app.gui.parts.buttons import Button
from app.gui.parts.keycap import KeyCap
from app.gui.parts.scroll import Scroll
from app.gui.parts.text import Text
from app.gui.theme import changes, theme

TWO_COLUMNS = 900
LONG = (3, 4, 6)
"""The places whose keys fill the second column."""


def places() -> tuple[tuple[str, Keys], ...]:
    """Each place with its keys."""
    words = QCoreApplication.translate
    return (
        (
            words("Keys", "Anywhere"),
            (
                ("Ctrl F", words("Keys", "find a patient")),
                ("Tab", words("Keys", "next part")),
                ("Shift Tab", words("Keys", "part before")),
                ("Esc", words("Keys", "back")),
                ("F1", words("Keys", "all keys")),
            ),
        ),
        (
            words("Keys", "Today"),
            (
                ("↑ ↓", words("Keys", "move")),
                ("Enter", words("Keys", "open")),
                ("Ctrl Shift N", words("Keys", "new patient")),
                ("Ctrl B", words("Keys", "begin a visit of the person found")),
                ("Ctrl D", words("Keys", "resume the last draft")),
                ("Ctrl ,", words("Keys", "settings")),
            ),
        ),
        (
            words("Keys", "Patient"),
            (
                ("Ctrl B", words("Keys", "begin or resume the visit")),
                ("↑ ↓", words("Keys", "move in the timeline")),
                ("Enter", words("Keys", "open the visit")),
                ("Ctrl E", words("Keys", "edit details")),
                ("Ctrl Enter", words("Keys", "save details or a new patient")),
            ),
        ),
        (
            words("Keys", "Visit"),
            (
                ("Y N U", words("Keys", "yes, no, not known")),
                ("1 2 3", words("Keys", "the same, or a value by its number")),
                ("0", words("Keys", "none of these")),
                ("Space", words("Keys", "tick in a list; type to find")),
                ("Backspace", words("Keys", "clear the answer")),
                ("↑ ↓", words("Keys", "question before, next question")),
                ("F2", words("Keys", "how to ask or examine")),
                ("F6", words("Keys", "next open question")),
                ("F7", words("Keys", "advice, and back")),
                ("Ctrl 1…7", words("Keys", "page")),
                ("Ctrl N", words("Keys", "note")),
                ("Ctrl P", words("Keys", "plan")),
                ("Ctrl Shift P", words("Keys", "patient sheet")),
                ("Ctrl Z", words("Keys", "undo")),
            ),
        ),
        (
            words("Keys", "Advice"),
            (
                ("↑ ↓", words("Keys", "card before, next card")),
                ("Home End", words("Keys", "first card, last card")),
                ("Enter", words("Keys", "fold or unfold; follow a link")),
                ("← →", words("Keys", "link before, next link")),
                ("W M C S", words("Keys", "why, missing, changes if, source")),
                ("Ctrl C", words("Keys", "copy the card as text")),
            ),
        ),
        (
            words("Keys", "Plan"),
            (
                ("A", words("Keys", "accept")),
                ("D", words("Keys", "decline")),
                ("E", words("Keys", "dose")),
                ("Del", words("Keys", "remove")),
                ("↑ ↓", words("Keys", "row before, next row")),
                ("Ctrl A", words("Keys", "accept all that are Do")),
                ("Ctrl +", words("Keys", "add your own")),
                ("Ctrl Z", words("Keys", "undo")),
                ("Ctrl Enter", words("Keys", "sign")),
            ),
        ),
        (
            words("Keys", "Patient sheet"),
            (
                ("PgUp PgDn", words("Keys", "turn the page")),
                ("↑ ↓", words("Keys", "scroll")),
                ("Ctrl P", words("Keys", "print")),
                ("Ctrl S", words("Keys", "save as PDF")),
            ),
        ),
    )


class KeysPage(QWidget):
    """A page over everything; Esc or F1 closes it, and the focus goes back to where it was."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("all_keys")
        self.setAccessibleName(self.tr("All keys"))
        self.close_button = Button(self.tr("Close"), key="Esc")
        self.close_button.clicked.connect(self.closed)
        self._head = QHBoxLayout()
        self._head.addWidget(Text(self.tr("All keys"), "page"), 1)
        self._head.addWidget(self.close_button)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves = (QVBoxLayout(), QVBoxLayout())
        for half in self._halves:
            self._columns.addLayout(half, 1)
        made = [_Place(title, keys) for title, keys in places()]
        for number, box in enumerate(made):
            self._halves[number in LONG].addWidget(box)
        for half in self._halves:
            half.addStretch(1)
        self._scroll = Scroll()
        self._scroll.content.addLayout(self._head)
        self._scroll.content.addLayout(self._columns)
        self._scroll.content.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._restyle()
        changes.changed.connect(self._restyle)

    def keys(self) -> Keys:
        """What can be pressed here."""
        return (("Esc", self.tr("close")), ("↑ ↓", self.tr("scroll")))

    def begin(self) -> None:
        """Take the focus."""
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, the arrows scroll."""
        bar = self._scroll.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Down:
                bar.setValue(bar.value() + theme().px(40))
            case Qt.Key.Key_Up:
                bar.setValue(bar.value() - theme().px(40))
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        now = theme()
        wide = self.width() >= now.px(TWO_COLUMNS)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        self._columns.setSpacing(now.px(16))
        for half in self._halves:
            half.setSpacing(now.px(12))


class KeysOver(QObject):
    """Lays the page over the screen of a stack, and takes it away again."""

    changed = Signal()

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._stack = stack
        self._page: KeysPage | None = None
        self._focus: QWidget | None = None

    def is_open(self) -> bool:
        """Whether the page lies over the screen."""
        return self._page is not None

    def toggle(self) -> None:
        """Open the page, or close it."""
        if self._page is not None:
            self.close()
            return
        self._focus = self._stack.window().focusWidget()
        self._page = KeysPage()
        self._page.closed.connect(self.close)
        self._stack.setCurrentIndex(self._stack.addWidget(self._page))
        self._page.begin()
        self.changed.emit()

    def close(self) -> None:
        """Go back to the screen, and to the place in it where the focus was."""
        if self._page is None:
            return
        page, self._page = self._page, None
        self._stack.removeWidget(page)
        page.deleteLater()
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


class _Place(Box):
    """The keys of one place."""

    def __init__(self, title: str, keys: Keys) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._grid = QGridLayout(self)
        self._grid.addWidget(Text(title, "head"), 0, 0, 1, 2)
        self._rows = []
        for row, (key, words) in enumerate(keys, 1):
            line = QHBoxLayout()
            for cap in caps(key):
                line.addWidget(KeyCap(cap))
            line.addStretch(1)
            self._rows.append(line)
            self._grid.addLayout(line, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Text(words, wrap=True), row, 1)
        self._grid.setColumnStretch(1, 1)
        self._restyle()
        changes.changed.connect(self._restyle)

    def _restyle(self) -> None:
        now = theme()
        self._grid.setContentsMargins(now.px(16), now.px(12), now.px(16), now.px(14))
        self._grid.setHorizontalSpacing(now.px(16))
        self._grid.setVerticalSpacing(now.px(6))
        self._grid.setColumnMinimumWidth(0, now.px(132))
        for line in self._rows:
            line.setSpacing(now.px(4))
