"""The chart on the screen: it has the focus as one part, and the arrows go from visit to visit."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.course import Course
from app.engine.pack import Pack
from app.gui.chart import words
from app.gui.chart.plot import BarRow, Plot, Words
from app.gui.focus import draws_own_focus
from app.gui.numbers import tenths
from app.gui.parts import paint
from app.gui.spoken import Role, SpokenPart, announce
from app.gui.theme import Theme, changes, theme
from app.gui.words import day

translate = QCoreApplication.translate
NEAR = 14
LEAST = 240


class ChartView(SpokenPart, QWidget):
    """Draws a course; `told` says the visit in hand, `chosen` opens it."""

    told = Signal(str)
    chosen = Signal(int)

    def __init__(self, pack: Pack, course: Course) -> None:
        super().__init__()
        self._pack, self._course = pack, course
        self._current: int | None = None
        self.setObjectName("chart")
        self.setAccessibleName(translate("Chart", "Chart of pain and medicines"))
        keys = translate("Chart", "Arrows go from visit to visit, Enter opens it, T shows a table.")
        self.setAccessibleDescription(f"{words.whole(pack, course)} {keys}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        draws_own_focus(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        changes.changed.connect(self.updateGeometry)

    def spoken_role(self) -> QAccessible.Role:
        """A chart; its description says what it shows."""
        return Role.Chart

    def heightForWidth(self, width: int) -> int:
        """It has the height of its bars, at any width."""
        return plot_of(self._pack, self._course, theme(), width).height

    def sizeHint(self) -> QSize:
        """Wide enough to read."""
        return QSize(theme().px(600), self.heightForWidth(theme().px(600)))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the smallest window."""
        return QSize(LEAST, self.heightForWidth(LEAST))

    def current(self) -> int | None:
        """The place of the visit in hand."""
        return self._current

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from visit to visit, Enter opens one."""
        last = len(self._course.points) - 1
        here = self._current
        match event.key():
            case Qt.Key.Key_Right:
                self._take(0 if here is None else min(last, here + 1))
            case Qt.Key.Key_Left:
                self._take(last if here is None else max(0, here - 1))
            case Qt.Key.Key_Home:
                self._take(0)
            case Qt.Key.Key_End:
                self._take(last)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if here is not None:
                self.chosen.emit(self._course.points[here].encounter_id)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click near a mark takes its visit in hand."""
        spots = plot_of(self._pack, self._course, theme(), self.width()).spots()
        apart = [(spot - event.position()).manhattanLength() for spot in spots]
        nearest = min(range(len(apart)), key=apart.__getitem__)
        if apart[nearest] <= theme().px(NEAR):
            self._take(nearest)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away, and the visit out of the hand."""
        super().focusOutEvent(event)
        self._current = None
        self.told.emit("")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        plot = plot_of(self._pack, self._course, theme(), self.width())
        plot.paint(painter, words_of(self._course, plot), self._current)
        if self.hasFocus():
            paint.box(painter, self.rect().adjusted(2, 2, -2, -2), edge="focus", width=theme().width("focus"))

    def _take(self, place: int) -> None:
        self._current = place
        said = words.said(self._course.points[place])
        self.told.emit(said)
        announce(self, said)
        self.update()


def plot_of(pack: Pack, course: Course, look: Theme, width: float, *, plain: bool = False) -> Plot:
    """The chart at a width: one row for each thing taken, with all its runs."""
    items = dict.fromkeys(bar.item for bar in course.bars)
    runs = {item: tuple((bar, words.dose(bar)) for bar in course.bars if bar.item == item) for item in items}
    rows = [BarRow(words.name_of(pack, item), runs[item]) for item in items]
    return Plot(course, rows, look, width, plain=plain)


def words_of(course: Course, plot: Plot) -> Words:
    """The words of a chart, in the language in use."""
    pain = next((one.pain for one in reversed(course.points) if one.pain is not None), None)
    peg = next((one.peg for one in reversed(course.points) if one.peg is not None), None)
    months = {}
    for place, on in enumerate(plot.months()):
        named = QLocale().monthName(on.month, QLocale.FormatType.ShortFormat)
        months[on] = f"{named} {on.year}" if place == 0 or on.month == 1 else named
    return Words(
        pain="" if pain is None else translate("Chart", "Pain {n}").format(n=pain),
        pain_note=translate("Chart", "worst, 24 h"),
        peg="" if peg is None else translate("Chart", "PEG {n}").format(n=tenths(peg)),
        severe=translate("Chart", "severe, 7 and over"),
        months=months,
    )


def period(course: Course) -> str:
    """From when to when: "March to November 2026"."""
    first, last = course.span()
    if (first.year, first.month) == (last.year, last.month):
        return day(last, "MMMM yyyy")
    begin = day(first, "MMMM" if first.year == last.year else "MMMM yyyy")
    return translate("Chart", "{first} to {last}").format(first=begin, last=day(last, "MMMM yyyy"))
