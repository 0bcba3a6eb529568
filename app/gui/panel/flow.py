"""Text of several looks that wraps, is painted at once and knows where its links are."""

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from app.gui.panel.run import Runs, plain
from app.gui.parts.text import isolated
from app.gui.theme import theme


class Flow:
    """A paragraph of runs in one kind of text.

    Args:
        runs: the words.
        kind: kind of text; a run may be bold in it.
        bold: every run is bold.
    """

    def __init__(self, runs: Runs, kind: str = "dense", *, bold: bool | None = None) -> None:
        self.runs = runs
        self._kind = kind
        self._bold = bold
        self._marked = ""
        self._width = -1
        self._before = 0
        """What stands before the first word to keep all words in order."""
        self._layout = QTextLayout()
        self._height = 0

    @property
    def links(self) -> tuple[str, ...]:
        """Where its links go, in their order."""
        return tuple(run.go for run in self.runs if run.go)

    def mark(self, go: str) -> None:
        """Underline one link: the one that Enter follows."""
        if go != self._marked:
            self._marked, self._width = go, -1

    def forget(self) -> None:
        """Lay out anew: the theme is another one."""
        self._width = -1

    def height(self, width: int) -> int:
        """How high the words are at a width."""
        if width != self._width:
            self._lay_out(width)
        return self._height

    def line_width(self, width: int) -> int:
        """How wide the last line is at a width."""
        self.height(width)
        lines = self._layout.lineCount()
        return round(self._layout.lineAt(lines - 1).naturalTextWidth()) if lines else 0

    def lines(self, width: int) -> int:
        """How many lines there are at a width."""
        self.height(width)
        return self._layout.lineCount()

    def draw(self, painter: QPainter, area: QRect) -> None:
        """Paint the words from the area's top, each in its own colour."""
        self.height(area.width())
        painter.setPen(theme().color("text"))
        self._layout.draw(painter, QPointF(area.topLeft()))

    def link_at(self, point: QPoint, area: QRect) -> str:
        """Where a click goes; empty between the links."""
        self.height(area.width())
        y = point.y() - area.top()
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            x = point.x() - area.left()
            if line.y() <= y < line.y() + theme().line_height(self._kind):
                if not line.naturalTextRect().left() <= x <= line.naturalTextRect().right():
                    return ""
                place = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
                return self._link_of(place - self._before)
        return ""

    def _link_of(self, place: int) -> str:
        end = 0
        for run in self.runs:
            end += len(run.text)
            if place < end:
                return run.go
        return self.runs[-1].go if self.runs else ""

    def _lay_out(self, width: int) -> None:
        now, self._width = theme(), width
        reads_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        # A layout does not mirror by itself, as a label does.
        option = QTextOption(Qt.AlignmentFlag.AlignRight if reads_left else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(QGuiApplication.layoutDirection())
        text = plain(self.runs)
        shown = isolated(text, QGuiApplication.layoutDirection())
        self._before = shown.find(text)
        self._layout = QTextLayout(shown, now.font(self._kind, bold=self._bold))
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._layout.setFormats(self._formats())
        y, step = 0, now.line_height(self._kind)
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, y + (step - line.height()) / 2))
            y += step
        self._layout.endLayout()
        self._height = y

    def _formats(self) -> list[QTextLayout.FormatRange]:
        found, start = [], self._before
        for run in self.runs:
            made = QTextLayout.FormatRange()
            made.start, made.length = start, len(run.text)
            look = QTextCharFormat()
            look.setForeground(theme().color(run.ink))
            if run.bold:
                look.setFontWeight(QFont.Weight.Bold)
            if run.go and run.go == self._marked:
                look.setFontUnderline(True)
            made.format = look
            found.append(made)
            start += len(run.text)
        return found
