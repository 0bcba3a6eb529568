"""The chart as a table, the newest visit first."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QScrollArea, QTableWidget, QTableWidgetItem

from app.course import Bar, Course
from app.engine.pack import Pack
from app.gui.chart import words
from app.gui.theme import changes, theme
from app.gui.words import day

translate = QCoreApplication.translate


def visit_heads() -> tuple[str, ...]:
    """The heads of the columns about visits."""
    return (
        translate("Chart", "Visit"),
        translate("Chart", "Worst pain, 24 h"),
        translate("Chart", "PEG, 7 days"),
        translate("Chart", "Taken or done then"),
    )


def visit_rows(pack: Pack, course: Course) -> list[tuple[str, ...]]:
    """The visits, each with what was taken or done on that day or begun on it."""
    rows: list[tuple[str, ...]] = []
    for point in reversed(course.points):
        taken = (bar for bar in course.bars if _runs(bar, point.on))
        said = (f"{words.name_of(pack, bar.item)} {words.dose(bar)}".strip() for bar in taken)
        rows.append((day(point.on), words.pain(point), words.peg(point), ", ".join(dict.fromkeys(said)) or "–"))
    return rows


def bar_rows(pack: Pack, course: Course) -> list[tuple[str, ...]]:
    """What was taken or done: name, dose, from when to when."""
    return [(words.name_of(pack, bar.item), words.dose(bar) or "–", words.lasted(bar)) for bar in course.bars]


def _runs(bar: Bar, on: date) -> bool:
    """The day of a visit that no longer has it, or has it anew, is not a day of this run."""
    return bar.first <= on < bar.last if bar.end == "visit" else bar.first <= on <= bar.last


class ChartTable(QTableWidget):
    """Rows of words that can be read cell by cell; it is as high as its rows. `wide` takes the room, else the last."""

    def __init__(self, name: str, heads: tuple[str, ...], rows: list[tuple[str, ...]], wide: int | None = None) -> None:
        super().__init__(len(rows), len(heads))
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(heads)
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for line, row in enumerate(rows):
            for column, text in enumerate(row):
                self.setItem(line, column, QTableWidgetItem(text))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(len(heads) - 1 if wide is None else wide, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        # Else a click on a head chooses its column, which no key does and nobody wants.
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionResized.connect(self._fit_rows)
        if rows:
            self.setCurrentCell(0, 0)
        self.currentCellChanged.connect(self._bring_into_view)
        self._fit()
        changes.changed.connect(self._fit)

    def _bring_into_view(self) -> None:
        """The table is as high as its rows, so what scrolls is around it."""
        around, cell = self.parentWidget(), self.currentItem()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        content = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and content is not None and cell is not None and self.hasFocus():
            area = self.visualItemRect(cell)
            at = self.viewport().mapTo(content, area.center())
            around.ensureVisible(at.x(), at.y(), 0, area.height())

    def _fit(self) -> None:
        now = theme()
        ring = f"{now.width('focus')}px solid {now.color('focus').name()}"
        self.setStyleSheet(
            f"QTableView::item, QHeaderView::section {{ padding: 0 {now.px(6)}px; }}"
            # Where the hand is not, no cell looks chosen.
            f"QTableView::item:selected:!focus {{ background: {now.color('surface').name()}; }}"
            f"QTableView::item:focus {{ border: {ring}; padding: 0 {now.px(4)}px; }}"
        )
        self._fit_rows()

    def showEvent(self, event: QShowEvent) -> None:
        """Words take their lines anew: before it was seen it had another width and other fonts."""
        super().showEvent(event)
        self._fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer lines where there is more room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_rows()

    def _fit_rows(self) -> None:
        self.resizeRowsToContents()
        least = theme().px(32)
        for line in range(self.rowCount()):
            self.setRowHeight(line, max(least, self.rowHeight(line)))
        rows = sum(self.rowHeight(line) for line in range(self.rowCount()))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth())
