"""The rows of one case, and what the reader does with them: open, read, copy, go to a question."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.gui.panel import advice, baseline, listing, takeover
from app.gui.panel.card import CardRow
from app.gui.panel.case import Case
from app.gui.panel.column import Column
from app.gui.panel.cursor import Cursor
from app.gui.panel.items import Advice, Deciding, Item
from app.gui.panel.part import ENTER, MORE, Part
from app.gui.panel.pool import Pool
from app.gui.panel.row import Row
from app.gui.panel.view import View

FRESH_MS = 2000
LETTERS = {
    Qt.Key.Key_W: advice.WHY,
    Qt.Key.Key_M: advice.MISSING,
    Qt.Key.Key_C: advice.CHANGES,
    Qt.Key.Key_O: advice.OTHERS,
    Qt.Key.Key_S: advice.SOURCE,
    Qt.Key.Key_F: advice.FACTS,
}


class Board(Column):
    """The column with a case in it.

    Args:
        panel: the widget that hands its focus to the current row.
    """

    go_to = Signal(str)

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self.view = View()
        self.outlook: Callable[[str], str] | None = None
        self._case: Case | None = None
        self._items: dict[str, Item] = {}
        self._pool = Pool(self.content, self._listen)
        self._cursor = Cursor(self, panel)
        self._fresh = self._timer(FRESH_MS, self._end_fresh)
        self._next_outlook = self._timer(0, self._work_out_one)

    def show_case(self, case: Case, changed: frozenset[str], *, same_state: bool) -> None:
        """Show a case; `changed` are its cards that the last answer changed."""
        self._case = case
        self.view.changed, self.view.outcomes = changed, {}
        kept = set(changed) if same_state else set()
        if self._cursor.focused() and self._cursor.key.startswith("card:"):
            kept.add(self._cursor.key.removeprefix("card:"))
        self.view.keep = frozenset(kept)
        self.refresh()
        if not same_state:
            self.to_top()
        for row in self._cards():
            row.set_fresh(row.item is not None and row.item.key.removeprefix("card:") in changed)
        if changed:
            self._fresh.start()

    def show_only(self, row: Row) -> None:
        """Show no case, and this row alone."""
        self._case, self._items = None, {}
        self._next_outlook.stop()
        self._cursor.set_rows({})
        self.set_rows([row])
        self.to_top()

    def refresh(self) -> None:
        """Bring the rows up to the case and the view; those that stay the same are not painted anew."""
        if self._case is None:
            return
        make = takeover.rows if takeover.takes_over(self._case) else listing.rows
        self._items = {item.key: item for item in make(self._case, self.view)}
        rows = {key: self._pool.row(item) for key, item in self._items.items()}
        self._cursor.set_rows(rows)
        self.set_rows(list(rows.values()))
        if any(isinstance(item, Deciding) for item in self._items.values()):
            self._next_outlook.start()

    def shows(self, key: str) -> bool:
        """Whether there is such a row now."""
        return key in self._items

    def restyle(self) -> None:
        """Take up another theme or text size."""
        for row in self._pool.rows():
            row.restyle()
        self.arrange()

    def press(self, event: QKeyEvent) -> bool:
        """Use a key; False leaves it to the window."""
        if event.key() == Qt.Key.Key_C and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            return self._copy()
        focused = self._cursor.focused()
        if focused is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if focused.key(event.key()) or self._cursor.move(event.key()):
            return True
        if event.key() in ENTER:
            focused.acted.emit()
            return True
        if event.key() == Qt.Key.Key_B and baseline.BAR in self._items:
            self._toggle_group(baseline.BAR, baseline.NAME)
            return True
        name = LETTERS.get(Qt.Key(event.key()))
        return name is not None and self._read(name)

    def _cards(self) -> list[CardRow]:
        return [row for row in self._pool.rows() if isinstance(row, CardRow)]

    def _end_fresh(self) -> None:
        for row in self._cards():
            row.set_fresh(fresh=False)

    def _work_out_one(self) -> None:
        """Ask what a yes would mean to one open question at a time, so that the keys are never kept waiting."""
        for item in self._items.values():
            if isinstance(item, Deciding) and item.question not in self.view.outcomes and self._case:
                is_yes_no = self._case.pack.questions[item.question].type == "bool"
                outcome = self.outlook(item.question) if self.outlook and is_yes_no else ""
                self.view.outcomes[item.question] = outcome
                self._pool.row(Deciding(item.key, item.number, item.question, item.name, outcome))
                self._next_outlook.start()
                return

    def _read(self, name: str) -> bool:
        """Open the current card, or look into a takeover, and put the reading on one part."""
        row = self._pool.find(self._cursor.key)
        if isinstance(row, CardRow):
            card = self._cursor.key.removeprefix("card:")
            self.view.cards.add(card)
            if name == advice.SOURCE:
                self.view.parts.setdefault(card, set()).add(name)
            self.refresh()
            part = row.part(name)
            if part:
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                self.show_row(row, part)
            return True
        key = f"{takeover.KEY}:{name}"
        if key not in self._items:
            return False
        if name == advice.SOURCE:
            self._open_part(takeover.KEY, name)
        self._cursor.focus(key)
        return True

    def _copy(self) -> bool:
        item = self._items.get(self._cursor.key)
        if self._case is None or not isinstance(item, Advice) or not self._cursor.focused():
            return False
        QGuiApplication.clipboard().setText(advice.as_text(self._case, item.card))
        return True

    def _listen(self, key: str, row: Row) -> None:
        row.acted.connect(lambda: self._act(key))
        row.focused.connect(lambda: self._cursor.take(key))
        if isinstance(row, CardRow):
            row.followed.connect(self._follow)
            row.part_wanted.connect(lambda name: self._open_part(key.removeprefix("card:"), name))
        elif isinstance(row, Part):
            name = row.name
            row.followed.connect(lambda go: self._open_part(takeover.KEY, name) if go == MORE else self._follow(go))

    def _act(self, key: str) -> None:
        """What Enter or a click on a row does."""
        kind, _, name = key.partition(":")
        if kind == "ask":
            self.go_to.emit(name)
        elif kind == "card":
            self.view.toggle(self.view.cards, name)
            self.refresh()
            self.show_row(self._pool.row(self._items[key]))
        elif kind in ("more", "fold"):
            self._toggle_group(key, name)
        elif kind == takeover.KEY and name == advice.SOURCE:
            self._open_part(takeover.KEY, name)

    def _toggle_group(self, key: str, name: str) -> None:
        """Open or close a group; the focus goes to the first row that this brings."""
        had, before = self._cursor.focused() is not None, set(self._items)
        self.view.toggle(self.view.groups, name)
        self.view.keep = frozenset()
        self.refresh()
        new = [found for found in self._items if found not in before]
        if had:
            self._cursor.focus(new[0] if new and name in self.view.groups else key)

    def _follow(self, go: str) -> None:
        self.go_to.emit(go.partition(":")[2])

    def _open_part(self, card: str, name: str) -> None:
        self.view.toggle(self.view.parts.setdefault(card, set()), name)
        self.refresh()

    def _timer(self, interval: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(then)
        return timer
