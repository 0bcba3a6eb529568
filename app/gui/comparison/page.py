"""A signed visit beside today's guideline: a page over the screen; the visit itself is not touched."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from app.encounter import Encounter
from app.engine.compared import Change
from app.engine.pack import Pack
from app.errors import UserError
from app.gui.about.boxes import Signed
from app.gui.comparison import words
from app.gui.comparison.row import ChangeRow
from app.gui.page_over import OverPage
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.row_box import RowBox
from app.gui.parts.text import Text
from app.gui.session import Session
from app.gui.theme import changes, theme
from app.gui.words import day
from app.gui.work import Work
from app.replay import Replay, replay

translate = QCoreApplication.translate


class Comparison(OverPage):
    """What was stored, the guideline of then run again, and what today's would say."""

    def __init__(self, session: Session, encounter: Encounter) -> None:
        super().__init__("comparison", translate("Comparison", "Compared with today’s guideline"))
        self._session, self._encounter = session, encounter
        self.found: Replay | None = None
        self.top = Text(translate("Comparison", "The visit is being run again…"), "head", wrap=True)
        self.about = Text("", ink="text2", wrap=True)
        self.then = Signed("", "")
        self.fault = ErrorLine()
        for part in (self.top, self.about, self.then, self.fault):
            self.content.addWidget(part)
        self.about.hide()
        self.then.hide()
        self._end = self.content.count()
        self.content.addStretch(1)
        QShortcut(QKeySequence("Ctrl+G"), self, self.closed.emit, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        store, guidelines, number = session.store, session.guidelines, encounter.id
        work = Work(lambda: replay(store, guidelines, number))
        work.finished.connect(lambda: self._show(work) if isValid(self) else None)
        work.begin()

    def _show(self, work: Work[Replay]) -> None:
        try:
            found = self.found = work.result()
        except UserError as fault:
            self.top.hide()
            self.fault.tell(fault)
            return
        self.top.setText(words.top(found))
        self.about.setText(self._guidelines(found))
        self.about.show()
        self.then.say("check" if found.then == "same" else "warning", words.then_words(found))
        self.then.words.set_bold(found.then == "differs")
        self.then.show()
        then = self._session.as_of(self._encounter).pack
        packs = then, self._session.pack
        question = words.finder(self._session.pack, then)
        if found.drift:
            self._add(
                translate("Comparison", "Stored, and now given by the guideline of then"),
                _rows(found.drift, (then, then)),
            )
        wording = [change for change in found.changes if not change.is_advice]
        self._add(translate("Comparison", "What would change"), _rows(found.advice, packs))
        self._add(translate("Comparison", "Said in other words"), _rows(wording, packs))
        unknown = [words.answer_line(name, value, question) for name, value in found.unknown]
        self._add(translate("Comparison", "Answers that today’s guideline does not ask for"), _lines(unknown))
        asked = [self._session.pack.questions[name].text for name in found.newly_asked]
        self._add(translate("Comparison", "Questions that today’s guideline would ask too"), _lines(asked))
        self.changed.emit()

    def _add(self, title: str, parts: Sequence[QWidget]) -> None:
        """A box of these, where there are any."""
        if parts:
            box = RowBox(title)
            box.say_count(str(len(parts)))
            for part in parts:
                box.add(part)
            self.content.insertWidget(self._end, box)
            self._end += 1

    def _guidelines(self, found: Replay) -> str:
        if found.same_guideline:
            shape = translate("Comparison", "Visit of {day}. It was signed under today’s guideline, {now}.")
        else:
            shape = translate("Comparison", "Visit of {day}. Guideline then: {then}; today: {now}.")
        held = day(self._encounter.held_on)
        return shape.format(day=held, then=words.named(found.stored), now=words.named(found.now))


def _rows(found: Sequence[Change], packs: tuple[Pack, Pack]) -> list[QWidget]:
    return [ChangeRow(change, packs) for change in found]


def _lines(texts: Sequence[str]) -> list[QWidget]:
    return [Line(text) for text in texts]


class Line(QWidget):
    """A line of a box."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._all = QVBoxLayout(self)
        self._all.addWidget(Text(text, wrap=True))
        self._restyle()
        changes.changed.connect(self._restyle)

    def _restyle(self) -> None:
        now = theme()
        self._all.setContentsMargins(now.px(16), now.px(8), now.px(16), now.px(8))
