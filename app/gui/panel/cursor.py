"""Which row of the column is the current one: the only one that Tab stops at, and where the arrow keys start."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.gui.panel.column import Column
from app.gui.panel.row import Row

REASON = Qt.FocusReason.OtherFocusReason


class Cursor:
    """The current row, by its key.

    Args:
        column: the column that the rows stand in.
        panel: the widget that hands its focus to the current row.
    """

    def __init__(self, column: Column, panel: QWidget) -> None:
        self.key = ""
        self._column = column
        self._panel = panel
        self._rows: dict[str, Row] = {}

    def set_rows(self, rows: Mapping[str, Row]) -> None:
        """Other rows are shown; the focus stays inside when the row that has it goes."""
        self._rows = dict(rows)
        focused = self.focused()
        gone = focused is not None and focused not in rows.values() and focused.parentWidget() not in rows.values()
        stops = self._stops()
        if self.key not in rows:
            self.key = stops[0] if stops else ""
        if gone and focused is not None:
            if stops:
                rows[self.key].show()
                rows[self.key].setFocus(REASON)
            else:
                focused.clearFocus()
        self._point()

    def take(self, key: str) -> None:
        """The focus came to a row."""
        if key != self.key:
            self.key = key
            self._point()

    def focused(self) -> Row | None:
        """The row, or the part of a card, that has the focus."""
        widget = QGuiApplication.focusObject()
        return widget if isinstance(widget, Row) and self._column.isAncestorOf(widget) else None

    def focus(self, key: str = "") -> None:
        """Put the focus on a row, the current one when none is named."""
        row = self._rows.get(key or self.key)
        if row is not None:
            row.setFocus(REASON)
            self._column.show_row(row)

    def move(self, key: int) -> bool:
        """↑ ↓ Home End; False for any other key."""
        stops = self._stops()
        place = stops.index(self.key) if self.key in stops else 0
        places = {
            Qt.Key.Key_Up: place - 1,
            Qt.Key.Key_Down: place + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(stops) - 1,
        }
        wanted = places.get(Qt.Key(key))
        if wanted is None or not stops:
            return False
        self.focus(stops[max(0, min(wanted, len(stops) - 1))])
        return True

    def _stops(self) -> list[str]:
        return [key for key, row in self._rows.items() if row.stops]

    def _point(self) -> None:
        for key in self._stops():
            strong = key == self.key
            self._rows[key].setFocusPolicy(Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus)
        row = self._rows.get(self.key)
        # Without a proxy again is None, which Qt's stubs leave out.
        self._panel.setFocusProxy(row)  # type: ignore[arg-type]
