"""How a visit is cut by the window's width: pages · page · panel, a rail, or one column with a bar below it."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.gui.parts.box import Rule
from app.gui.theme import changes, theme
from app.gui.visit.page_bar import PageBar
from app.gui.visit.pages_list import PagesList
from app.gui.visit.panel_bar import PanelBar

FORMS = ((1800, 240, 520), (1280, 224, 440), (1000, 56, 360))
"""From this effective width on: width of the pages, width of the panel."""
RAIL = 56


class VisitBody(QWidget):
    """Pages at the left, what is open in the middle, advice or the plan's side at the right."""

    narrow_changed = Signal(bool)
    """From now on there is room for one column only, or for more again."""

    def __init__(
        self,
        pages_list: PagesList,
        page_bar: PageBar,
        middle: QWidget,
        panel_bar: PanelBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.narrow = False
        self.pages_list, self.page_bar, self.panel_bar = pages_list, page_bar, panel_bar
        self._middle = middle
        self.right = QStackedWidget()
        self._over = False
        self._wanted = True
        self._edged = False
        self._edge = Rule(standing=True)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page_bar)
        column.addWidget(middle, 1)
        column.addWidget(panel_bar)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addWidget(pages_list)
        self._line.addLayout(column, 1)
        self._line.addWidget(self._edge)
        self._line.addWidget(self.right)
        self._fit()
        changes.changed.connect(self._fit)

    def is_over(self) -> bool:
        """Whether the right part lies over the page."""
        return self._over

    def set_over(self, over: bool) -> None:
        """Lay the right part over the page, or take it away; where there is room it stands beside it anyway."""
        self._over = over and self.narrow
        self.panel_bar.set_open(self._over)
        self._fit()

    def want_right(self, wanted: bool, *, edge: bool) -> None:
        """Say whether what is open in the middle has something at its right, and whether an edge parts the two."""
        self._wanted, self._edged = wanted, edge
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the form that fits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        effective = self.width() / theme().scale
        form = next(((pages, panel) for least, pages, panel in FORMS if effective >= least), None)
        narrow = form is None
        if narrow != self.narrow:
            self.narrow = narrow
            self._over = False
            self.panel_bar.set_open(False)
            if narrow:
                self._line.removeWidget(self.right)
            else:
                self._line.addWidget(self.right)
            self.narrow_changed.emit(narrow)
        for part in (self.page_bar, self.panel_bar):
            part.setVisible(narrow)
        self.pages_list.setVisible(not narrow)
        self._edge.setVisible(not narrow and self._wanted and self._edged)
        self._edge.setFixedWidth(theme().width("box"))
        if form:
            pages, panel = form
            self.pages_list.set_form(pages, rail=pages == RAIL)
            self.right.setFixedWidth(theme().px(panel))
            self.right.setVisible(self._wanted)
        else:
            self._lay_over()

    def _lay_over(self) -> None:
        """Over everything but the bar at the bottom, which goes on saying how it stands."""
        height = self.height() - self.panel_bar.sizeHint().height()
        self.right.setFixedWidth(self.width())
        self.right.setGeometry(0, 0, self.width(), max(0, height))
        self.right.setVisible(self._over)
        if self._over:
            self.right.raise_()
