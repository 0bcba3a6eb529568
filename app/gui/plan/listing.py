"""The rows of the plan in one scrolling column: their order, the way of the focus through them, their margins."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.gui.parts.area import Area
from app.gui.parts.box import Box, Rule
from app.gui.plan.avoided import Avoided
from app.gui.plan.row import PlanRowView
from app.gui.plan.rows import PlanRow
from app.gui.theme import changes, theme

ROOM = 60
"""What stays to be seen above and below the row in hand: its neighbour, or a message that goes away by itself."""
Show = Callable[[PlanRowView, PlanRow], None]


class PlanList(Area):
    """Rows in a box, what is to be avoided below it, and other parts above and between."""

    made = Signal(object)
    """A row was made: connect it."""

    def __init__(self, above: Sequence[QWidget], below: Sequence[QWidget]) -> None:
        super().__init__()
        self._rows: dict[str, tuple[PlanRowView, Rule]] = {}
        self._last = ""
        self._fresh = True
        self.avoided = Avoided()
        self.avoided.made.connect(self.made)
        self._box = Box()
        self._list = QVBoxLayout(self._box)
        self._list.setSpacing(0)
        content = QWidget()
        self._column = QVBoxLayout(content)
        for part in (*above, self._box, *below, self.avoided):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        self.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)
        self._restyle()
        changes.changed.connect(self._restyle)

    def views(self) -> list[PlanRowView]:
        """All rows, also those that are folded away."""
        return [view for view, _ in self._rows.values()] + self.avoided.views()

    def view_of(self, item: str) -> PlanRowView | None:
        """The row of an item."""
        return next((view for view in self.views() if view.row.item == item), None)

    def show_rows(self, rows: Sequence[PlanRow], show: Show) -> None:
        """Show these rows, each filled by `show`; one that stays keeps focus and typing."""
        had_focus = self._place_of_focus()
        decided_on = [row for row in rows if row.kind != "avoid"]
        self._show_box(decided_on, show)
        self.avoided.show_rows([row for row in rows if row.kind == "avoid"], show)
        for one, other in pairwise(self.views()):
            QWidget.setTabOrder(one, other)
        if had_focus is not None and self._place_of_focus() is None and self.isVisible():
            views = self._visible()
            if views:
                views[min(had_focus, len(views) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> bool:
        """Go to where one was, else to the first row that is open, else to the first; false where there is none."""
        views = self._visible()
        last = next((view for view in views if view.row.key == self._last and not self._fresh), None)
        self._fresh = False
        view = last or next((view for view in views if view.open_still()), views[0] if views else None)
        if view is not None:
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        return view is not None

    def go_on(self, after: PlanRowView | None) -> bool:
        """Go to the next row that is still open, below this one or anywhere; false where there is none."""
        views = [view for view in self._visible() if view.row.kind != "avoid"]
        start = views.index(after) + 1 if after in views else 0
        view = next((view for view in views[start:] if view.open_still()), None)
        if view is not None:
            view.setFocus(Qt.FocusReason.TabFocusReason)
        return view is not None

    def step(self, step: int) -> None:
        """Go a row up or down."""
        views = self._visible()
        at = (self._place_of_focus() or 0) + step
        if 0 <= at < len(views):
            views[at].setFocus(Qt.FocusReason.TabFocusReason)

    def take_in(self, part: QWidget) -> None:
        """Put this above everything else, to scroll with it."""
        self._column.insertWidget(0, part)

    def set_side(self, side: int) -> None:
        """Keep so far from both edges; the scroll bar stands in the margin, so that nothing moves when it comes."""
        bar = self.verticalScrollBar()
        end = max(0, side - (bar.sizeHint().width() if bar.maximum() > 0 else 0))
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (end, side) if turned else (side, end)
        self._column.setContentsMargins(left, 0, right, theme().px(12))

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever comes back from elsewhere begins with what is open."""
        super().showEvent(event)
        self._fresh = True

    def _show_box(self, rows: Sequence[PlanRow], show: Show) -> None:
        wanted = [row.key for row in rows]
        for key in [key for key in self._rows if key not in wanted]:
            for part in self._rows.pop(key):
                part.hide()
                part.deleteLater()
        for place, row in enumerate(rows):
            if row.key not in self._rows:
                made = PlanRowView(row)
                self.made.emit(made)
                self._rows[row.key] = (made, Rule())
            view, rule = self._rows[row.key]
            self._list.insertWidget(2 * place, rule)
            self._list.insertWidget(2 * place + 1, view)
            rule.setVisible(place > 0)
            show(view, row)
            view.show()
        self._rows = {key: self._rows[key] for key in wanted}
        self._box.setVisible(bool(rows))

    def _visible(self) -> list[PlanRowView]:
        return [view for view in self.views() if view.isVisibleTo(self)]

    def _place_of_focus(self) -> int | None:
        now = QApplication.focusWidget()
        places = (place for place, view in enumerate(self._visible()) if now and _holds(view, now))
        return next(places, None)

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        for view in self.views():
            inside = now is not None and _holds(view, now)
            view.set_active(inside)
            if now is not None and inside:
                self._last = view.row.key
                self._bring_into_view(view, now)

    def _keep_in_sight(self, *_range: int) -> None:
        """A row that unfolds under the hand stays in sight."""
        now = QApplication.focusWidget()
        for view in self.views():
            if now is not None and _holds(view, now):
                self._bring_into_view(view, now)

    def _bring_into_view(self, view: PlanRowView, part: QWidget) -> None:
        around = min(theme().px(ROOM), max(0, (self.viewport().height() - view.height()) // 2))
        if view in self._visible()[:1]:
            # What stands above the first row is seen with it.
            self.verticalScrollBar().setValue(0)
        self.ensureWidgetVisible(view, 0, around)
        # A row may be higher than the window is.
        self.ensureWidgetVisible(part, 0, min(around, theme().px(28)))

    def _restyle(self) -> None:
        self._column.setSpacing(theme().px(8))
        edge = theme().width("box")
        self._list.setContentsMargins(edge, edge, edge, edge)


def _holds(view: QWidget, part: QWidget) -> bool:
    return view is part or view.isAncestorOf(part)
