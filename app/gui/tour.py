"""The tour: three steps through a visit of the sample patient, said in a bar of its own that covers nothing."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from app.gui import messages
from app.gui.footer import Keys
from app.gui.page_over import OverPage
from app.gui.parts.box import Ground, Rule
from app.gui.parts.buttons import Button
from app.gui.parts.text import Text
from app.gui.spoken import announce
from app.gui.theme import changes, theme
from app.gui.work import Work

if TYPE_CHECKING:
    # The database is loaded after the first frame.
    from app.gui.visit.screen import VisitScreen
    from app.gui.window import Window

translate = QCoreApplication.translate
KEY = "F4"
PLACES = ("red_flags", "plan", "sheet")
BESIDE, BESIDE_TITLE = 900, 480
"""From this effective width on the buttons stand beside the words, or beside the title alone."""
LOW = (340, 340, 560)
"""Below this effective height of the window only the title of a step is shown, by step; the rest is still spoken."""


class TourBar(Ground):
    """One step: where one is, what to try there, and the way on."""

    def __init__(self) -> None:
        super().__init__("surface")
        self.setObjectName("tour")
        self._step = 0
        self.title, self.line = Text("", "head", wrap=True), Text("", wrap=True)
        self.next_button = Button("", key=KEY)
        self.end_button = Button("", "link", key="Esc")
        self._words, self._buttons = QVBoxLayout(), QHBoxLayout()
        for text in (self.title, self.line):
            self._words.addWidget(text)
        for button in (self.next_button, self.end_button):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.addLayout(self._words, 1)
        self._line.addLayout(self._buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Rule())
        whole.addLayout(self._line)
        self._restyle()
        changes.changed.connect(self._restyle)
        self.hide()

    def say(self, step: int) -> None:
        """Show a step, counted from 0, and let a screen reader say it; the focus stays where it is."""
        self.setAccessibleName(translate("Tour", "Tour of three steps"))
        self._step = step
        title, line = words(step)
        self.title.setText(title)
        self.line.setText(line)
        last = step == len(PLACES) - 1
        self.next_button.setText(translate("Tour", "Done") if last else translate("Tour", "Next step"))
        self.next_button.setAccessibleDescription(f"{title}. {line}")
        self.show()
        self._restyle()
        announce(self, f"{title}. {line}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons below the words where it is narrow."""
        super().resizeEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        now = theme()
        low = self.window().height() < now.px(LOW[self._step])
        beside = self.width() >= now.px(BESIDE_TITLE if low else BESIDE)
        self.end_button.setText(translate("Tour", "End") if low else translate("Tour", "End the tour"))
        self.end_button.setAccessibleName(translate("Tour", "End the tour"))
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._line.setContentsMargins(now.px(16), now.px(8), now.px(16), now.px(8))
        self._line.setSpacing(now.px(16 if beside else 6))
        self._words.setSpacing(now.px(2))
        self._buttons.setSpacing(now.px(12))
        self.line.setVisible(not low)


def words(step: int) -> tuple[str, str]:
    """The title of a step, and what to try."""
    return (
        (
            translate("Tour", "1 of 3: red flags come first"),
            translate(
                "Tour",
                "Y, N and U answer yes, no, not known. Change one: the panel says at once what it means. "
                "Ctrl Z takes it back.",
            ),
        ),
        (
            translate("Tour", "2 of 3: the plan"),
            translate(
                "Tour",
                "A accepts a piece of advice, D declines it with a reason. Only what is accepted goes on to the sheet.",
            ),
        ),
        (
            translate("Tour", "3 of 3: the sheet to hand out"),
            translate(
                "Tour",
                "What was accepted, in plain words; a draft until the plan is signed. "
                "Done leads to Today, where the sample can be removed.",
            ),
        ),
    )[step]


class Tour(QObject):
    """Leads one window through the steps, and takes the sample patient away again."""

    ended, removed = Signal(), Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self.bar = window, TourBar()
        self._step = 0
        self._removing: Work[None] | None = None
        self.bar.next_button.clicked.connect(self.go_on)
        self.bar.end_button.clicked.connect(self.end)
        QShortcut(QKeySequence(KEY), window, self.by_key)
        # Before the screen's own Esc, and only while a step is shown.
        self._esc = QShortcut(QKeySequence("Esc"), window, self._by_esc, enabled=False)

    @property
    def running(self) -> bool:
        """Whether a step is shown."""
        return not self.bar.isHidden()

    def keys(self, keys: Keys) -> Keys:
        """What the footer says of a screen: while a step is shown, its bar says what Esc does."""
        ends = self.running and not isinstance(self._window.screen_shown(), OverPage)
        return tuple(pair for pair in keys if not (ends and pair[0] == "Esc"))

    def begin(self) -> None:
        """The first step; the sample patient is made where there is none."""
        self._step = 0
        self._window.tried(self._show)

    def by_key(self) -> None:
        """F4: the next step, or the first one, where Today offers it."""
        from app.gui.today.screen import Today

        screen = self._window.screen_shown()
        if self.running:
            self.go_on()
        elif isinstance(screen, Today) and screen.sample.offers:
            self.begin()

    def go_on(self) -> None:
        """The next step; after the last one Today."""
        if self._window.lock.locked:
            return
        if self._step == len(PLACES) - 1:
            self.end()
            self._window.show_today()
            return
        self._step += 1
        if (screen := self._visit()) is not None:
            self._open(screen)
        else:
            self._window.tried(self._show)

    def end(self) -> bool:
        """No step is shown any more; whether there was one."""
        was, held = self.running, self.bar.isAncestorOf(self._window.focusWidget() or self._window)
        self.bar.hide()
        self._esc.setEnabled(False)
        if was:
            self.ended.emit()
        if held and (visit := self._visit()):
            visit.open_place(visit.frame.pages.here)
        elif held and (begin := getattr(self._window.screen_shown(), "begin", None)):
            begin()
        return was

    def _by_esc(self) -> None:
        """A page that lies over the screen is the first to go."""
        if not self._window.close_over():
            self.end()

    def ask_to_remove(self) -> None:
        """Take the sample away, once that is confirmed."""
        messages.confirm(
            self._window,
            translate("Sample", "Remove the sample patient?"),
            translate("Sample", "Every visit and paper of it goes at once. No other record is touched."),
            translate("Sample", "Remove the sample patient"),
            self._remove,
        )

    def _remove(self) -> None:
        from app.sample import remove_sample

        if self._removing is not None:
            return
        session = self._window.opened
        # The file is written anew, which takes its time where it is large.
        self._removing = Work(lambda: remove_sample(session.records, session.now()))
        self._removing.finished.connect(self._gone)
        self._removing.begin()

    def _gone(self) -> None:
        work, self._removing = self._removing, None
        if work is None:
            return
        self._window.tried(work.result)
        self.end()
        self._window.show_today()
        self.removed.emit()

    def _show(self) -> None:
        """The place of the step in the sample's visit, which is begun where none waits."""
        from app.sample import add_sample, sample_answers, sample_id

        session = self._window.opened
        called = translate("Sample", "SAMPLE – not a patient")
        if sample_id(session.records) is None and self._step:
            self.end()
            return
        patient = add_sample(session.records, called, session.now().date())
        visit = session.begin_or_resume(patient)
        if len(visit.answers) <= len(session.known(patient)):
            visit.answer_many(sample_answers(session.pack))
        self._window.open_visit(visit.id)
        if (screen := self._visit()) is not None:
            self._open(screen)

    def _visit(self) -> VisitScreen | None:
        """The visit of the sample, where it is what is seen."""
        from app.gui.visit.screen import VisitScreen
        from app.sample import sample_id

        screen = self._window.screen_shown()
        if isinstance(screen, VisitScreen) and screen.encounter.patient.id == sample_id(self._window.opened.records):
            return screen
        return None

    def _open(self, screen: VisitScreen) -> None:
        place = PLACES[self._step]
        pages = [page.id for page in screen.session.pack.pages]
        # The bar first: what gets the focus is then brought into what is left of the window.
        self.bar.say(self._step)
        screen.open_place(place if place in ("plan", "sheet", *pages) else pages[0])
        self._esc.setEnabled(True)
