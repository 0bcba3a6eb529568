"""The middle of a visit: its pages, each built while the hand rests or when it is opened, then plan and sheet."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from app.engine.baseline import Function
from app.engine.pack import Pack
from app.gui.visit.earlier import Earlier
from app.gui.visit.page import PageView
from app.gui.visit.page_count import Answers, Gates

REST_MS = 100
"""So long after the last step the hand rests, and a page may be built, which takes longer than a frame."""


class Pages(QStackedWidget):
    """One of them is seen; a page shows the answers anew whenever it comes to the front."""

    answered = Signal(str, object)
    none_given = Signal(object)
    taken_over = Signal(object)
    cleared = Signal(str)
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
        self.here = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._build_next)
        application = QApplication.instance()
        if application:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While keys come, nothing is built beside them."""
        if event.type() == QEvent.Type.KeyPress and self._rest.isActive():
            self._rest.start()
        return super().eventFilter(watched, event)

    def is_built(self, page: str) -> bool:
        """Whether a page can come to the front without being built first."""
        return page in self._views

    def show_answers(self, answers: Answers, gates: Gates, functions: tuple[Function, ...] = ()) -> None:
        """Show these in the open page."""
        self._answers, self._gates, self._functions = answers, gates, functions
        view = self._views.get(self.here)
        if view:
            view.show_answers(answers, gates, functions)
            self._rest.start()

    def view(self, page: str) -> PageView:
        """A page, built when it was not seen yet."""
        if page not in self._views:
            view = PageView(self._pack, self._pages[page], self._today, self)
            view.answered.connect(self.answered)
            view.none_given.connect(self.none_given)
            view.taken_over.connect(self.taken_over)
            view.cleared.connect(self.cleared)
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
            self.addWidget(view)
        return self._views[page]

    def open_page(self, page: str, question: str = "") -> PageView:
        """Bring a page to the front with the answers of now; the focus goes to the question, or to where it was."""
        view = self.view(page)
        self.here = page
        view.show_answers(self._answers, self._gates, self._functions)
        view.note.show_text(self._notes().get(page, ""))
        # Qt gives the focus to some row when a page comes to the front, so ask before where it was.
        question = question or view.place()
        self.setCurrentWidget(view)
        view.focus_question(question)
        self._rest.start()
        return view

    def add(self, place: str, widget: QWidget) -> None:
        """Take in the plan or the sheet."""
        self._others[place] = widget
        self.addWidget(widget)

    def other(self, place: str) -> QWidget | None:
        """The plan or the sheet, if it was taken in."""
        return self._others.get(place)

    def open_other(self, place: str) -> None:
        """Bring the plan or the sheet to the front."""
        self.here = place
        self.setCurrentWidget(self._others[place])

    def page_of(self, question: str) -> str:
        """The page on which a question stands."""
        return self._pack.questions[question].page

    def open_view(self) -> PageView | None:
        """The open page; None while plan or sheet is open."""
        return self._views.get(self.here)

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

    def _build_next(self) -> None:
        """Build the next page that nobody has seen, so that turning to it is as quick as to the others."""
        places = list(self._pages)
        at = places.index(self.here) if self.here in places else 0
        unseen = [place for place in (*places[at:], *places[:at]) if place not in self._views]
        if unseen:
            view = self.view(unseen[0])
            # Qt styles and places everything only when it is first seen, so see it once in a picture.
            view.resize(self.size())
            view.grab()
            self._rest.start()
