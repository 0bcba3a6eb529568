"""What scrolls in a page: its groups and its note; the row in hand stays in sight and where it was."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.parts.area import Area
from app.gui.parts.group_box import QuestionGroup
from app.gui.parts.paper import Paper
from app.gui.parts.question_row import QuestionRow
from app.gui.theme import theme


class PageColumn(Area):
    """The column; whoever puts it up says how far it keeps from the sides."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.paper = Paper()
        self._all = QVBoxLayout(self.paper)
        self._groups: Sequence[QuestionGroup] = ()
        self._place_y = 0
        self.setWidget(self.paper)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def fill(self, groups: Sequence[QuestionGroup], note: QWidget) -> None:
        """Put these into it, one below the other; they are made in its paper."""
        self._groups = groups
        for part in (*groups, note):
            self._all.addWidget(part)
        self._all.addStretch(1)

    def keep_from(self, side: int, above: int, below: int) -> None:
        """Keep this much room round the parts; the scroll bar stands in it, so nothing moves when it comes or goes."""
        end = side - (self.verticalScrollBar().sizeHint().width() if self.verticalScrollBar().maximum() > 0 else 0)
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ends = (end, side) if turned else (side, end)
        self._all.setContentsMargins(ends[0], above, ends[1], below)
        self._all.setSpacing(theme().size("group_gap"))

    def show_row(self, row: QuestionRow) -> None:
        """Scroll so that the row is in sight, with its neighbours where there is room; a tall one from its top."""
        bar, top, room = self.verticalScrollBar(), self._top(row), self.viewport().height()
        around = max(0, min(theme().size("question_row"), (room - row.height()) // 2))
        lowest = top + min(row.height(), room) + around - room
        bar.setValue(max(lowest, min(bar.value(), top - around)))
        self._place_y = top - bar.value()

    def show_part(self, part: QWidget) -> None:
        """Scroll as little as it takes to see a part of a tall row."""
        bar, top, edge = self.verticalScrollBar(), self._top(part), theme().px(8)
        lowest = top + part.height() + edge - self.viewport().height()
        bar.setValue(max(lowest, min(bar.value(), top - edge)))

    def keep_row(self, row: QuestionRow) -> None:
        """Keep the row that was shown last where it was while a group folds above it."""
        if row.isVisible():
            self.verticalScrollBar().setValue(self._top(row) - self._place_y)

    def _top(self, part: QWidget) -> int:
        """How far down a part begins, once rows that appeared or went have taken their places."""
        self._settle()
        return part.mapTo(self.paper, part.rect().topLeft()).y()

    def _settle(self) -> None:
        """Let the layouts do now what they would do with the next event."""
        if self.isVisible():
            # From the inside out: each layout tells the one around it what has changed.
            for part in (*(row for group in self._groups for row in group.rows), *self._groups, self.paper):
                layout = part.layout()
                if layout is not None:
                    layout.activate()
            width = self.paper.width()
            self.paper.resize(width, max(self.viewport().height(), self._all.heightForWidth(width)))
