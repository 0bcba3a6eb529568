"""Rows by key: made once, shown again and again."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.gui.panel.card import CardRow
from app.gui.panel.facts_part import part_for
from app.gui.panel.items import Advice, Deciding, Facts, Fold, Heading, Item, Lines, More, Source, Step
from app.gui.panel.row import Row
from app.gui.panel.simple_rows import DecidingRow, FoldRow, HeadingRow, MoreRow
from app.gui.panel.step import StepRow


class Pool:
    """All rows that were ever needed.

    Args:
        parent: the widget that they stand in.
        made: told of each new row and its key, to listen to it.
    """

    def __init__(self, parent: QWidget, made: Callable[[str, Row], None]) -> None:
        self._parent = parent
        self._made = made
        self._rows: dict[str, Row] = {}
        # Marks the place of the rows in the order of Tab, since rows are made late.
        self._last: QWidget = QWidget(parent)
        # Qt puts nothing behind a widget that takes no focus; hidden, it never gets any.
        self._last.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._last.hide()

    def row(self, item: Item) -> Row:
        """The row of an item, showing it."""
        row = self._rows.get(item.key)
        if row is None:
            row = self._rows[item.key] = self._new(item)
            QWidget.setTabOrder(self._last, row)
            self._last = row
            self._made(item.key, row)
        row.show_item(item)
        return row

    def find(self, key: str) -> Row | None:
        """The row with a key, if there ever was one."""
        return self._rows.get(key)

    def rows(self) -> tuple[Row, ...]:
        """Every row, shown or not."""
        return tuple(self._rows.values())

    def _new(self, item: Item) -> Row:
        if isinstance(item, Lines | Source | Facts):
            return part_for(item, item.key.rpartition(":")[2], self._parent)
        kinds: dict[type[object], type[Row]] = {
            Advice: CardRow,
            Deciding: DecidingRow,
            Fold: FoldRow,
            Heading: HeadingRow,
            More: MoreRow,
            Step: StepRow,
        }
        return kinds[type(item)](self._parent)
