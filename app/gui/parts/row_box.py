"""A box of rows: its head, what it says when it is empty, and the rows that are folded away."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui.parts.box import Box, Rule
from app.gui.parts.buttons import Button
from app.gui.parts.keycap import KeyCap
from app.gui.parts.list_row import Row, Sign
from app.gui.parts.text import Text
from app.gui.theme import changes, theme


class RowBox(Box):
    """A box with a head and rows; the arrows go from row to row."""

    def __init__(self, title: str, icon: str = "") -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.rows: list[Row] = []
        self._parts: list[QWidget] = []
        self.title = Text(title, "head", wrap=False)
        self.count = Text("", "body", "text2", wrap=True)
        self._head = QHBoxLayout()
        if icon:
            self._head.addWidget(Sign(icon))
        self._head.addWidget(self.title)
        self._head.addWidget(self.count, 1)
        self._all = QVBoxLayout(self)
        self._all.setSpacing(0)
        self._all.addLayout(self._head)
        self._restyle()
        changes.changed.connect(self._restyle)

    def say_count(self, words: str) -> None:
        """Say beside the title how many there are."""
        self.count.setText(words)

    def add_row(self, row: Row) -> None:
        """Put a row at the end, under a hairline."""
        row.describe()
        row.moved.connect(lambda way: self._move(row, way))
        self.rows.append(row)
        self.add(row)

    def add(self, part: QWidget) -> None:
        """Put anything at the end, under a hairline."""
        for one in (Rule(), part):
            self._all.addWidget(one)
            self._parts.append(one)

    def add_to_head(self, part: QWidget) -> None:
        """Put a button or the like at the end of the head."""
        self._head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def clear(self) -> None:
        """Take out everything below the head."""
        for part in self._parts:
            self._all.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts.clear()
        self.rows.clear()

    def fold(self, words: str, rest: Callable[[], Iterable[Row]]) -> None:
        """Put a link at the end that brings the rows which are not shown, and gives the first one the focus."""
        self.more = Button(words, "link", icon="chevron-down")

        def unfold() -> None:
            self.more.hide()
            first = len(self.rows)
            for row in rest():
                self.add_row(row)
                row.show()
            self.rows[first].setFocus(Qt.FocusReason.OtherFocusReason)

        self.more.clicked.connect(unfold)
        self.add(self.more)

    def empty(self, icon: str, title: str, line: str, key: str = "") -> None:
        """Say that there is nothing, and what to do."""
        self.add(Empty(icon, title, line, key))

    def _move(self, row: Row, way: int) -> None:
        place = self.rows.index(row) + way
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _restyle(self) -> None:
        now = theme()
        self._all.setContentsMargins(*(now.width("box"),) * 4)
        self._head.setContentsMargins(now.px(16), now.px(12), now.px(16), now.px(12))
        self._head.setSpacing(now.px(10))


class Empty(QWidget):
    """Nothing is here: an icon, one bold line, one line of what to do with its key."""

    def __init__(self, icon: str, title: str, line: str, key: str = "") -> None:
        super().__init__()
        self.setAccessibleName(f"{title} {line}")
        self._head, self._line, self._all = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        self._head.addWidget(Sign(icon))
        self._head.addWidget(Text(title, bold=True, wrap=True), 1)
        self._line.addWidget(Text(line, ink="text2", wrap=True), 1)
        if key:
            self._line.addWidget(KeyCap(key), 0, Qt.AlignmentFlag.AlignVCenter)
        self._all.addLayout(self._head)
        self._all.addLayout(self._line)
        self._restyle()
        changes.changed.connect(self._restyle)

    def _restyle(self) -> None:
        now = theme()
        self._head.setSpacing(now.px(10))
        self._line.setSpacing(now.px(8))
        self._all.setContentsMargins(now.px(16), now.px(14), now.px(16), now.px(14))
        self._all.setSpacing(now.px(4))
