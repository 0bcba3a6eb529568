"""The scrolling column of rows: it places them, and keeps the first card in sight where it is."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from app.gui.panel.card import CardRow
from app.gui.panel.row import Row
from app.gui.parts.area import Area
from app.gui.theme import theme

FOOT = 12


class Column(Area):
    """Rows one below the other. Its scroll bar lies over the margin, so that no row changes its width for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = QWidget()
        self.setWidget(self.content)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        own = self.verticalScrollBar()
        own.rangeChanged.connect(self._show_bar)
        own.valueChanged.connect(self._scrolled)
        self._bar.valueChanged.connect(self._scroll)
        self._bar.hide()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the first card in sight stays where it is, unless the top is in sight."""
        anchor = self._anchor()
        wanted = set(rows)
        for row in self.rows:
            if row not in wanted:
                row.hide()
        self.rows = list(rows)
        self.arrange()
        for row in rows:
            row.setVisible(True)
        self._keep(anchor)

    def arrange(self) -> None:
        """Put every row in its place at the column's width."""
        width, y = self.viewport().width(), 0
        for row in self.rows:
            high = row.height_for(width)
            row.setGeometry(0, y, width, high)
            if isinstance(row, CardRow):
                row.place()
            y += high
        self.content.resize(width, y + theme().px(FOOT))

    def show_row(self, row: Row, part: QWidget | None = None) -> None:
        """Scroll as little as it takes to see a row, or a part of it."""
        top = row.y() + (part.y() if part else 0)
        high = part.height() if part else row.height()
        value, room = self.verticalScrollBar().value(), self.viewport().height()
        if top < value:
            self.verticalScrollBar().setValue(top)
        elif top + high > value + room:
            self.verticalScrollBar().setValue(min(top, top + high - room))

    def to_top(self) -> None:
        """Scroll to the first row."""
        self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave all keys to the panel."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place rows and scroll bar."""
        super().resizeEvent(event)
        self.arrange()
        wide = self._bar.sizeHint().width()
        x = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - wide
        self._bar.setGeometry(x, 0, wide, self.height())

    def changeEvent(self, event: QEvent) -> None:
        """Mirror when the reading direction turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.content.update()

    def _anchor(self) -> list[tuple[Row, int]]:
        """The cards from the first in sight on, and how far each is from the top of what is seen."""
        value = self.verticalScrollBar().value()
        if value == 0:
            return []
        seen = [row for row in self.rows if isinstance(row, CardRow) and row.geometry().bottom() > value]
        return [(row, row.y() - value) for row in seen]

    def _keep(self, anchor: list[tuple[Row, int]]) -> None:
        for row, distance in anchor:
            if row in self.rows:
                self.verticalScrollBar().setValue(row.y() - distance)
                return

    def _scrolled(self, value: int) -> None:
        self._bar.setValue(value)

    def _scroll(self, value: int) -> None:
        self.verticalScrollBar().setValue(value)

    def _show_bar(self, low: int, high: int) -> None:
        self._bar.setRange(low, high)
        self._bar.setPageStep(self.verticalScrollBar().pageStep())
        self._bar.setSingleStep(theme().px(24))
        self._bar.setVisible(high > low)
        self._bar.raise_()
