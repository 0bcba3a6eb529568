"""The live panel: what the guideline says of the answers so far, what changed, and what cannot wait."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.engine.assessment import Assessment
from app.engine.baseline import Function
from app.engine.pack import Pack
from app.engine.taken import RuledOut
from app.gui.panel import baseline, failure, state, takeover, words
from app.gui.panel.board import Board
from app.gui.panel.case import Case, Together, Turns
from app.gui.panel.differences import changed_cards, lifted
from app.gui.panel.failure import FailureRow
from app.gui.panel.head import HeadView
from app.gui.panel.items import Head
from app.gui.panel.notice import Notice
from app.gui.spoken import SpokenPart, announce
from app.gui.theme import changes, theme

translate = QCoreApplication.translate
FRAME = {"emergency": "emergency", "urgent": "urgent", "failure": "text"}
FRAME_WIDTH = 3


class Panel(SpokenPart, QWidget):
    """The panel.

    Args:
        pack: the guideline.
        outlook: question id -> the urgency that a yes to it would bring; asked after the panel was painted.
        turns: statement -> the changes of one answer that turn it; asked for what is unfolded only.
        parent: the widget that it stands in.
        together: medicines -> their pairs; asked for unfolded medicines only.
        functions: what is usual for this person and what is new, by the answers that are shown.
        ruled_out: what is taken although something rules it out, by the same answers.
        held_on: the day of the visit, on which a course begins.
    """

    go_to = Signal(str)
    """A question that the reader wants to answer."""
    announced = Signal(str)
    """What a screen reader was told."""

    def __init__(
        self,
        pack: Pack,
        outlook: Callable[[str], str] | None = None,
        turns: Turns | None = None,
        parent: QWidget | None = None,
        *,
        together: Together | None = None,
        functions: Callable[[], tuple[Function, ...]] = tuple,
        ruled_out: Callable[[], tuple[RuledOut, ...]] = tuple,
        held_on: date | None = None,
    ) -> None:
        super().__init__(parent)
        self.pack = pack
        self._turns, self._together, self._functions, self._held_on = turns, together, functions, held_on
        self._ruled_out = ruled_out
        self._case: Case | None = None
        self.head = HeadView(self)
        self.board = Board(self)
        self.board.outlook = outlook
        self.notice = Notice(self)
        self._failure = FailureRow(self.board.content)
        self._failure.hide()
        self.setAccessibleName(translate("Panel", "Advice"))
        self.board.go_to.connect(self.go_to)
        changes.changed.connect(self._restyle)

    def show_assessment(self, assessment: Assessment, answers: Mapping[str, object], changed: frozenset[str]) -> None:
        """Show what the guideline says of these answers; `changed` are the questions answered last."""
        before = self._case.assessment if self._case else None
        if self._case and self._case.answers == answers and before == assessment:
            # Nothing was answered since: what the last answer changed stays marked.
            return
        case = self._case = Case(
            self.pack,
            assessment,
            dict(answers),
            self._turns,
            self._together,
            self._functions(),
            self._held_on,
            self._ruled_out(),
        )
        last = self.head.head
        now = takeover.head(case) if takeover.takes_over(case) else state.head(case)
        self._show_head(now)
        self.board.show_case(case, changed_cards(before, case), same_state=last.kind == now.kind)
        self._say_what_is_new(last, now, lifted(before, case, changed))

    def show_failure(self, text: str) -> None:
        """Say that there is no advice, and show none; `text` is what support needs."""
        self._case = None
        self._failure.show_text(text)
        last, now = self.head.head, Head("failure", failure.title())
        self._show_head(now)
        self.board.show_only(self._failure)
        self._say_what_is_new(last, now, "")

    def keys(self) -> tuple[tuple[str, str], ...]:
        """What the footer says while the focus is here."""
        return (
            ("↑ ↓", translate("Panel", "card")),
            ("Enter", translate("Panel", "open or close")),
            ("W", translate("Panel", "why")),
            ("M", translate("Panel", "missing")),
            ("C", translate("Panel", "changes if")),
            ("O", translate("Panel", "others say")),
            ("S", translate("Panel", "source")),
            ("F", translate("Panel", "safety facts")),
            *((("B", translate("Panel", "new or usual?")),) if self.board.shows(baseline.BAR) else ()),
            ("Ctrl+C", translate("Panel", "copy")),
            ("F7", translate("Panel", "back to the page")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↑ ↓ Home End move, Enter acts, W M C O S F B read, Ctrl+C copies; every other key is the window's."""
        event.setAccepted(self.board.press(event))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and the frame or the edge to the page."""
        painter, now = QPainter(self), theme()
        painter.fillRect(self.rect(), now.color("surface"))
        role = FRAME.get(self.head.head.kind)
        edge = self._edge()
        if role is None:
            x = self.width() - edge if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
            painter.fillRect(x, 0, edge, self.height(), now.color("line"))
            return
        inner = self.rect().adjusted(edge, edge, -edge, -edge)
        painter.fillRect(self.rect(), now.color(role))
        painter.fillRect(inner, now.color("surface"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place head and rows."""
        super().resizeEvent(event)
        self._arrange()

    def _show_head(self, head: Head) -> None:
        self.head.show_head(head)
        self._arrange()
        self.update()

    def _say_what_is_new(self, last: Head, now: Head, ended: str) -> None:
        """Announce another state without taking the focus; what is urgent interrupts."""
        told = ended
        if ended:
            self.notice.say(ended)
        elif now.kind == "failure" and last.kind != "failure":
            told = f"{now.title}. {failure.told()}"
        elif now.kind in FRAME and (last.kind, last.title) != (now.kind, now.title):
            told = f"{words.status(now.kind)}. {now.title}"
        elif now.kind != last.kind and last.title:
            told = now.title
        if told:
            announce(self, told, at_once=now.kind in FRAME)
            self.announced.emit(told)

    def _edge(self) -> int:
        return FRAME_WIDTH if self.head.head.kind in FRAME else theme().width("box")

    def _arrange(self) -> None:
        edge, framed = self._edge(), self.head.head.kind in FRAME
        width = max(1, self.width() - (2 * edge if framed else edge))
        top = edge if framed else 0
        high = min(self.head.height_for(width), max(1, self.height() - top))
        self._place(self.head, QRect(edge, top, width, high))
        self._place(self.board, QRect(edge, top + high, width, max(1, self.height() - high - 2 * top)))
        if self.notice.isVisible():
            self.notice.place()

    def _place(self, widget: QWidget, area: QRect) -> None:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            area.moveLeft(self.width() - area.right() - 1)
        widget.setGeometry(area)

    def _restyle(self) -> None:
        self.head.restyle()
        self._failure.restyle()
        self._arrange()
        self.board.restyle()
        self.update()
