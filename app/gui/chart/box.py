"""The box of the chart: the drawing or its table, and the way to paper."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.course import Course
from app.engine.pack import Pack
from app.gui.chart.table import ChartTable, bar_rows, visit_heads, visit_rows
from app.gui.chart.view import ChartView, period
from app.gui.parts.buttons import Button
from app.gui.parts.row_box import RowBox
from app.gui.parts.text import Text
from app.gui.theme import changes, theme


class ChartBox(RowBox):
    """Pain, PEG and what was taken; T turns it into a table and back."""

    chosen = Signal(int)
    """A visit, by its id."""
    paper_wanted = Signal()

    def __init__(self, pack: Pack, course: Course) -> None:
        super().__init__(self.tr("Pain and medicines"))
        self._pack, self._course = pack, course
        self.view: ChartView | None = None
        if course.empty:
            words = self.tr("A signed visit with a score of the pain begins the chart.")
            self.empty("note", self.tr("No score yet"), words)
            return
        self.say_count(period(course))
        self.table_button = Button(self.tr("As a table"), "link", key="T")
        self.table_button.clicked.connect(self.turn)
        self.print_button = Button(self.tr("Print"), "link", key="Ctrl P", icon="print")
        self.print_button.clicked.connect(self.paper_wanted)
        for button in (self.table_button, self.print_button):
            self.add_to_head(button)
        self.view = ChartView(pack, course)
        self.view.chosen.connect(self.chosen)
        self.view.told.connect(self._tell)
        self._told = Text("", "body", "text2", wrap=True)
        self._told.setMinimumHeight(theme().line_height())
        self._tables: QWidget | None = None
        self._drawing = QWidget()
        self._lines = QVBoxLayout(self._drawing)
        self._lines.addWidget(self.view)
        self._lines.addWidget(self._told)
        self.add(self._drawing)
        self._space()
        changes.changed.connect(self._space)

    def set_narrow(self, narrow: bool) -> None:
        """The head on lines of its own where its words and buttons have no room beside one another."""
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def as_table(self) -> bool:
        """Whether the table is shown."""
        return self._tables is not None and not self._tables.isHidden()

    def turn(self) -> None:
        """Show the table instead of the drawing, or the drawing again; the focus goes along."""
        if self.view is None:
            return
        if self._tables is None:
            self._tables = self._made_tables()
            self._all.addWidget(self._tables)
        shown = self.as_table()
        self._tables.setVisible(not shown)
        self._drawing.setVisible(shown)
        self.table_button.setText(self.tr("As a table") if shown else self.tr("As a chart"))
        self.table_button.updateGeometry()
        first = self.view if shown else self._tables.findChildren(ChartTable)[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made_tables(self) -> QWidget:
        both = QWidget()
        lines = QVBoxLayout(both)
        edge = theme().px(12)
        lines.setContentsMargins(edge, edge // 2, edge, edge)
        lines.addWidget(ChartTable(self.tr("Visits"), visit_heads(), visit_rows(self._pack, self._course)))
        if self._course.bars:
            heads = (self.tr("Taken or done"), self.tr("Dose"), self.tr("When"))
            lines.addWidget(ChartTable(self.tr("Taken or done"), heads, bar_rows(self._pack, self._course)))
        return both

    def _tell(self, words: str) -> None:
        self._told.setText(words)

    def _space(self) -> None:
        now = theme()
        self._lines.setContentsMargins(now.px(8), now.px(6), now.px(8), now.px(6))
        self._lines.setSpacing(now.px(2))
        self._told.setMinimumHeight(now.line_height())
