"""The parts of a visit's screen, put together; it shows a state and decides nothing."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.held_over import held_words
from app.gui.pack_words import shown
from app.gui.panel.panel import Panel
from app.gui.parts.toast import Toast
from app.gui.strip import IdentityStrip
from app.gui.theme import theme
from app.gui.visit import keys as visit_keys
from app.gui.visit.body import VisitBody
from app.gui.visit.focus import holds_focus
from app.gui.visit.lines import FaultLine, SignedLine
from app.gui.visit.page_bar import PageBar
from app.gui.visit.page_count import page_states
from app.gui.visit.pages_list import SHEET, PagesList
from app.gui.visit.panel_bar import PanelBar
from app.gui.visit.stack import Pages
from app.gui.visit.state import VisitState
from app.gui.words import IN_STRIP, clock, day

LOW = 620
"""Below this effective height the strip is lower."""


class Frame(QWidget):
    """Strip, pages, the page, lines about saving and signing, advice."""

    def __init__(self, state: VisitState) -> None:
        super().__init__()
        self._state = state
        self._was_emergency = False
        self._in_strip: object = None
        pack = shown(state.session.pack)
        places = [(page.id, page.title) for page in pack.pages]
        self.strip = IdentityStrip(state.session)
        self.pages_list, self.page_bar = PagesList(places), PageBar(places)
        self.pages = Pages(pack, state.session.now().date(), lambda: dict(state.encounter.notes), state.earlier)
        self.signed_line, self.fault_line = SignedLine(state.encounter), FaultLine()
        self.panel = Panel(
            pack,
            state.outlook,
            state.turns,
            together=state.together,
            functions=lambda: state.functions,
            ruled_out=lambda: state.ruled_out,
            held_on=state.encounter.held_on,
        )
        self.panel_bar = PanelBar()
        self._middle = QWidget()
        self._column = column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.signed_line, self.pages, self.fault_line):
            column.addWidget(part, 1 if part is self.pages else 0)
        self.toast = Toast(self._middle)
        self.toast.room_taken.connect(self._leave_room)
        self.body = VisitBody(self.pages_list, self.page_bar, self._middle, self.panel_bar)
        self.body.right.addWidget(self.panel)
        self.body.narrow_changed.connect(self.pages.set_narrow)
        self.pages.set_narrow(self.body.narrow)
        everything = QVBoxLayout(self)
        everything.setContentsMargins(0, 0, 0, 0)
        everything.setSpacing(0)
        everything.addWidget(self.strip)
        everything.addWidget(self.body, 1)
        self._say_visit()

    def show_state(self, changed: frozenset[str]) -> None:
        """Show answers and advice as they are now.

        Args:
            changed: ids of the questions that the last step changed.
        """
        state = self._state
        answers = state.answers
        self.pages.show_answers(answers, state.gates, state.functions)
        if state.assessment:
            self.panel.show_assessment(state.assessment, answers, changed)
        else:
            self.panel.show_failure(state.failure)
        self._show_strip()
        states = page_states(state.session.pack, answers, state.gates, state.assessment)
        for part in (self.pages_list, self.page_bar):
            part.show_states(states)
            part.switch_off_plan(state.why_no_plan())
        self.pages_list.show_open(state.open_words(), bool(state.open_order()))
        self.panel_bar.show_assessment(state.assessment, state.open_flags()[0])
        self._say_fault()
        self._open_for_emergency()

    def set_current(self, place: str) -> None:
        """Mark a page, the plan or the sheet as open."""
        self.pages_list.set_current(place)
        self.page_bar.set_current(place)

    def name_sheet(self, title: str) -> None:
        """Call the last place by the paper that is shown there."""
        self.pages_list.items[SHEET].setText(title)
        self.page_bar.rename(SHEET, title)

    def show_right(self, widget: QWidget | None) -> None:
        """Put this at the right: the panel, the plan's side, or nothing."""
        if widget is not None:
            if self.body.right.indexOf(widget) < 0:
                self.body.right.addWidget(widget)
            self.body.right.setCurrentWidget(widget)
        else:
            self.body.right.setCurrentWidget(self.panel)
        self.panel_bar.set_for_plan(widget is not None and widget is not self.panel)
        # The panel draws its own edge, because in an emergency that edge is its frame.
        self.body.want_right(widget is not None, edge=widget is not self.panel)

    def keys_of_focus(self) -> visit_keys.Keys:
        """The keys of what has the focus: the page, what stands beside it, or in its stead."""
        words = QCoreApplication.translate
        side, middle = self.body.right.currentWidget(), self.pages.other(self.pages.here)
        if holds_focus(side):
            last = ("F7", words("Visit", "back to the page"))
        elif holds_focus(middle):
            to_side = ("F7", words("Visit", "follow-up and signature"))
            last = to_side if side is not self.panel else ("Esc", words("Visit", "back"))
            side = middle
        else:
            return visit_keys.of_page(self.pages.open_view(), signed=self._state.encounter.signed)
        ask: Callable[[], visit_keys.Keys] | None = getattr(side, "keys", None)
        own = ask() if ask else ()
        return own if last[0] in dict(own) else (*own, last)

    def lock(self) -> None:
        """The visit is signed."""
        self.pages.lock()
        self.signed_line.show_encounter(self._state.encounter)
        self._say_visit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Lower the strip where the window is low."""
        super().resizeEvent(event)
        self.strip.set_low(self.window().height() < theme().px(LOW))

    def _leave_room(self, height: int) -> None:
        """Above the toast, so that it covers no answer; the row in hand stays in sight."""
        self._column.setContentsMargins(0, 0, 0, height)

    def _show_strip(self) -> None:
        """Show the strip anew only where it says something else: it is laid out and painted whole."""
        state, now = self._state, self._state.assessment
        told = [(name in state.answers, state.answers.get(name)) for name in IN_STRIP]
        shown = (state.encounter.patient, told, now and (now.urgency, now.applies))
        if shown != self._in_strip:
            self._in_strip = shown
            answers, older = state.earlier.in_strip(state.answers)
            self.strip.show(state.encounter.patient, answers, now, older)

    def _say_visit(self) -> None:
        encounter = self._state.encounter
        when = QCoreApplication.translate("Visit", "Visit, {day}").format(day=day(encounter.held_on))
        if encounter.signed_at is not None:
            words = QCoreApplication.translate("Visit", "signed {time} · {name}")
            signed = words.format(time=clock(encounter.signed_at), name=encounter.signed_by)
            state = " · ".join(part for part in (held_words(encounter.held_at), signed) if part)
        else:
            words = QCoreApplication.translate("Visit", "begun {time}")
            begun = held_words(encounter.held_at) or words.format(time=clock(encounter.begun_at))
            parts = [begun, self._state.session.clinician()]
            if encounter.version > 1:
                version = QCoreApplication.translate("Visit", "version {n}")
                parts.append(version.format(n=encounter.version))
            state = " · ".join(part for part in parts if part)
        self.pages_list.show_visit(when, state)

    def _say_fault(self) -> None:
        if self._state.fault:
            self.fault_line.say(self._state.fault, kept=not self._state.encounter.all_saved)
        else:
            self.fault_line.hide()

    def _open_for_emergency(self) -> None:
        """In a narrow window the panel opens by itself once when it becomes an emergency; the focus stays."""
        assessment = self._state.assessment
        emergency = assessment is not None and assessment.urgency == "emergency"
        if emergency and not self._was_emergency and self.isVisible():
            self.body.set_over(True)
        self._was_emergency = emergency
