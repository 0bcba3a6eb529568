"""The middle of a visit: its pages, each built while the hand rests or when it is opened, then plan and sheet."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Callable
from datetime import date
from functools import reduce

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.engine.baseline import Function
from app.engine.pack import Pack
from app.gui.visit.earlier import Earlier
from app.gui.visit.focus import give_focus
from app.gui.visit.page import PageView
from app.gui.visit.page_count import Answers, Gates

REST_MS = 100
"""So long after the last step the hand rests, and a page may be built, which takes longer than a frame."""


class Pages(QWidget):
    """One of them is seen; a page shows the answers anew whenever it comes to the front.

    Qt's own stack would update every part of every page twice at each turn, and send the focus round the window.
    """

    answered = Signal(str, object)
    none_given = Signal(object)
    taken_over = Signal(object)
    cleared = Signal(str)
    refused = Signal()
    focused = Signal(str)
    passed_end = Signal(int)
    note_edited = Signal(str, str)
    """Page id and text."""

    def __init__(
        self, pack: Pack, today: date, notes: Callable[[], dict[str, str]], earlier: Earlier | None = None
    ) -> None:
        super().__init__()
        self._earlier = earlier or Earlier()
        self._pack, self._today, self._notes = pack, today, notes
        self._answers: Answers = {}
        self._gates: Gates = {}
        self._functions: tuple[Function, ...] = ()
        self._pages = {page.id: page for page in pack.pages}
        self._views: dict[str, PageView] = {}
        self._others: dict[str, QWidget] = {}
        self._narrow = self._locked = False
        self._front: QWidget | None = None
        self.here = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._build_next)
        self._heeded: QObject | None = None
        self._heed(QApplication.instance())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While keys come, nothing is built beside them."""
        if event.type() == QEvent.Type.KeyPress and self._rest.isActive():
            self._rest.start()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Room for the largest of them."""
        return reduce(QSize.expandedTo, (each.sizeHint() for each in self._all()), QSize(0, 0))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than one of them can be."""
        least = (each.minimumSizeHint().expandedTo(each.minimumSize()) for each in self._all())
        return reduce(QSize.expandedTo, least, QSize(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is seen fills it."""
        super().resizeEvent(event)
        if self._front is not None:
            self._front.setGeometry(self.rect())

    def is_built(self, page: str) -> bool:
        """Whether a page can come to the front without being built first."""
        return page in self._views

    def show_answers(self, answers: Answers, gates: Gates, functions: tuple[Function, ...] = ()) -> None:
        """Show these in the open page."""
        self._answers, self._gates, self._functions = answers, gates, functions
        view = self._views.get(self.here)
        if view:
            view.show_answers(answers, gates, functions)
            self._rest_soon()

    def view(self, page: str) -> PageView:
        """A page, built when it was not seen yet."""
        if page not in self._views:
            view = PageView(self._pack, self._pages[page], self._today, self)
            view.answered.connect(self.answered)
            view.none_given.connect(self.none_given)
            view.taken_over.connect(self.taken_over)
            view.cleared.connect(self.cleared)
            view.refused.connect(self.refused)
            view.focused.connect(self.focused)
            view.passed_end.connect(self.passed_end)
            view.note_edited.connect(lambda text: self.note_edited.emit(page, text))
            view.set_narrow(self._narrow)
            view.offer(self._earlier)
            view.show_answers(self._answers, self._gates, self._functions)
            view.fold_settled()
            if self._locked:
                view.lock()
            self._views[page] = view
            self._take_in(view)
        return self._views[page]

    def open_page(self, page: str, question: str = "") -> PageView:
        """Bring a page to the front with the answers of now; the focus goes to the question, or to where it was."""
        view = self.view(page)
        self.here = page
        view.show_answers(self._answers, self._gates, self._functions)
        view.note.show_text(self._notes().get(page, ""))
        question = question or view.place()
        view.unfold(question)
        self._bring(view, lambda: view.focus_question(question))
        self._rest_soon()
        return view

    def add(self, place: str, widget: QWidget) -> None:
        """Take in the plan or the sheet."""
        self._others[place] = widget
        self._take_in(widget)

    def other(self, place: str) -> QWidget | None:
        """The plan or the sheet, if it was taken in."""
        return self._others.get(place)

    def open_other(self, place: str) -> None:
        """Bring the plan or the sheet to the front, with the focus."""
        self.here = place
        self._bring(self._others[place], lambda: give_focus(self._others[place]))

    def front(self) -> QWidget | None:
        """What is seen."""
        return self._front

    def page_of(self, question: str) -> str:
        """The page on which a question stands."""
        return self._pack.questions[question].page

    def beside(self, step: int) -> str:
        """The page after the open one (+1), or before it (-1); empty at the ends."""
        places = list(self._pages)
        target = places.index(self.here) + step
        return places[target] if 0 <= target < len(places) else ""

    def open_view(self) -> PageView | None:
        """The open page; None while plan or sheet is open."""
        return self._views.get(self.here)

    def not_stored(self) -> tuple[str, ...]:
        """The names of the questions whose fields hold what was refused."""
        rows = (row for view in self._views.values() for row in view.rows.values())
        return tuple(row.question.name for row in rows if row.control.is_refused())

    def set_narrow(self, narrow: bool) -> None:
        """Answers below their questions, or beside them."""
        self._narrow = narrow
        for view in self._views.values():
            view.set_narrow(narrow)

    def lock(self) -> None:
        """The visit is signed: nothing can be changed any more."""
        self._locked = True
        for view in self._views.values():
            view.lock()

    def _take_in(self, widget: QWidget) -> None:
        if widget.parentWidget() is not self:
            widget.setParent(self)
        widget.hide()
        self.updateGeometry()

    def _bring(self, widget: QWidget, focus: Callable[[], None]) -> None:
        """Show it, give it the focus, and only then hide what was seen: hiding first, Qt would look for a focus."""
        before, self._front = self._front, widget
        widget.setGeometry(self.rect())
        widget.show()
        focus()
        if before is not None and before is not widget:
            before.hide()

    def _all(self) -> tuple[QWidget, ...]:
        return (*self._views.values(), *self._others.values())

    def _heed(self, application: QObject | None) -> None:
        """Hear of every key, or no more: all that happens in the window passes here, which takes its time."""
        if self._heeded is not None:
            self._heeded.removeEventFilter(self)
        self._heeded = application
        if application is not None:
            application.installEventFilter(self)

    def _rest_soon(self) -> None:
        """Build a page when the hand rests, while there is one to build."""
        if len(self._views) < len(self._pages):
            self._rest.start()
        else:
            self._rest.stop()
            self._heed(None)

    def _build_next(self) -> None:
        """Build the next page that nobody has seen, so that turning to it is as quick as to the others."""
        places = list(self._pages)
        at = places.index(self.here) if self.here in places else 0
        view = self.view(next(place for place in (*places[at:], *places[:at]) if place not in self._views))
        # Qt styles and places everything only when it is first seen, so see it once in a picture.
        view.resize(self.size())
        view.grab()
        self._rest_soon()
