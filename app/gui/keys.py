"""Every key by the place where it works: F1."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout

from app.gui.footer import Keys, caps
from app.gui.key_places import places
from app.gui.page_over import OverPage
from app.gui.parts.box import Box
from app.gui.parts.keycap import KeyCap
from app.gui.parts.text import Text
from app.gui.theme import changes, theme

TWO_COLUMNS = 900
LONG = (3, 4, 6, 9, 10)
"""The places whose keys fill the second column."""
PLACES = {
    "patient": 2, "edit_patient": 2, "visit": 3, "plan": 5, "sheet": 6, "report": 7, "follow_ups": 8,
    "settings": 9, "audit": 9,
}  # fmt: skip
"""Where the keys of a screen stand; what is not named begins with those that work anywhere."""


class KeysPage(OverPage):
    """All keys by their places; F1 closes it too."""

    def __init__(self, here: str = "") -> None:
        """`here` names the place from which it is opened: its keys are seen first."""
        super().__init__("all_keys", QCoreApplication.translate("Keys", "All keys"))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves = (QVBoxLayout(), QVBoxLayout())
        for half in self._halves:
            self._columns.addLayout(half, 1)
        made = [_Place(title, keys) for title, keys in places()]
        self._first = made[PLACES.get(here, 0)]
        for number, box in enumerate(made):
            self._halves[number in LONG].addWidget(box)
        for half in self._halves:
            half.addStretch(1)
        self.content.addLayout(self._columns)
        self.content.addStretch(1)
        self._restyle()
        changes.changed.connect(self._restyle)

    def begin(self) -> None:
        """Take the focus, with the keys of the place in sight."""
        super().begin()
        QTimer.singleShot(0, self, self._show_first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        self._restyle()

    def _show_first(self) -> None:
        top = self._first.mapTo(self._scroll.inner, QPoint(0, 0)).y()
        if self._first.height() + top > self._scroll.viewport().height():
            self._scroll.verticalScrollBar().setValue(top - theme().px(12))

    def _restyle(self) -> None:
        now = theme()
        wide = self.width() >= now.px(TWO_COLUMNS)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        self._columns.setSpacing(now.px(16))
        for half in self._halves:
            half.setSpacing(now.px(12))


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
