"""The pages of a visit at its left: how complete each is, the plan and the sheet, and the way to what is open."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.gui.parts.box import Ground, Rule
from app.gui.parts.buttons import Button
from app.gui.parts.text import Text
from app.gui.theme import changes, theme
from app.gui.visit.page_count import PageState
from app.gui.visit.page_item import PageItem

PLAN, SHEET = "plan", "sheet"


class PagesList(Ground):
    """When and by whom, the pages, plan and sheet, and at the bottom what is open."""

    chosen = Signal(str)
    """A page's id, `plan` or `sheet`."""
    next_open = Signal()

    def __init__(self, pages: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__("canvas", parent)
        self.setObjectName("pages_list")
        self.setAccessibleName(QCoreApplication.translate("PagesList", "Pages"))
        self.items = {place: PageItem(place, title, f"Ctrl+{n}") for n, (place, title) in enumerate(pages, 1)}
        plan = QCoreApplication.translate("PagesList", "Plan")
        sheet = QCoreApplication.translate("PagesList", "Patient sheet")
        self.items[PLAN] = PageItem(PLAN, plan, "Ctrl+P", "pencil")
        self.items[SHEET] = PageItem(SHEET, sheet, "Ctrl+Shift+P", "print")
        self.when = Text("", "body", bold=True, wrap=True)
        self.state = Text("", "small", "text2", wrap=True)
        self.why_no_plan = Text("", "small", "text2", wrap=True)
        self.next_button = Button("", key="F6")
        self.next_button.setObjectName("next_open")
        self.next_button.clicked.connect(self.next_open)
        self.open_words = Text("", "small", "text2", wrap=True)
        self._rail = False
        for item in self.items.values():
            item.clicked.connect(lambda _checked, place=item.place: self.chosen.emit(place))
            item.moved.connect(lambda step, place=item.place: self._move(place, step))
        self._lay_out()
        self._restyle()
        changes.changed.connect(self._restyle)

    def show_visit(self, when: str, state: str) -> None:
        """Say of which day the visit is, and how it stands."""
        self.when.setText(when)
        self.state.setText(state)

    def show_states(self, states: Sequence[PageState]) -> None:
        """Show how far the pages are."""
        for state in states:
            self.items[state.page].show_state(state)

    def show_open(self, words: str, any_open: bool) -> None:
        """Say what is open."""
        self.open_words.setText(words)
        if any_open:
            self.next_button.enable()
        else:
            self.next_button.disable(QCoreApplication.translate("PagesList", "Every needed question is answered."))

    def set_current(self, place: str) -> None:
        """Mark what is open in the middle."""
        for own, item in self.items.items():
            item.set_current(own == place)

    def switch_off_plan(self, why: str) -> None:
        """Switch plan and sheet off and say why; with no reason, on again."""
        for place in (PLAN, SHEET):
            self.items[place].setEnabled(not why)
            self.items[place].setAccessibleDescription(why)
        self.why_no_plan.setText(why)
        self.why_no_plan.setVisible(bool(why) and not self._rail)

    def set_form(self, width: int, *, rail: bool) -> None:
        """As wide as this, in px at 100 % text; a rail shows rings and letters."""
        self._rail = rail
        self.setFixedWidth(theme().px(width))
        for item in self.items.values():
            item.set_rail(rail)
        for part in (self.when, self.state, self.open_words):
            part.setVisible(not rail)
        self.why_no_plan.setVisible(bool(self.why_no_plan.text()) and not rail)
        self._restyle()

    def _move(self, place: str, step: int) -> None:
        usable = [own for own, item in self.items.items() if item.isEnabled()]
        at = usable.index(place) + step
        if 0 <= at < len(usable):
            self.items[usable[at]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        inside = QWidget()
        self._all = QVBoxLayout(inside)
        self._head = QVBoxLayout()
        self._head.addWidget(self.when)
        self._head.addWidget(self.state)
        self._all.addLayout(self._head)
        for place, item in self.items.items():
            if place == PLAN:
                self._gap = QVBoxLayout()
                self._gap.addWidget(Rule())
                self._all.addLayout(self._gap)
            self._all.addWidget(item)
            if place == SHEET:
                self._all.addWidget(self.why_no_plan)
        self._all.addStretch(1)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.next_button)
        self._foot.addWidget(self.open_words)
        self._all.addLayout(self._foot)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(inside, 1)
        self._edge = Rule(standing=True)
        line.addWidget(self._edge)

    def _restyle(self) -> None:
        now = theme()
        words = QCoreApplication.translate("PagesList", "Next open question")
        self.next_button.setText("" if self._rail else words)
        self.next_button.setAccessibleName(words)
        self.next_button.setToolTip(words)
        side = 4 if self._rail else 8
        self._all.setContentsMargins(now.px(side), now.px(12), now.px(side), now.px(12))
        self._all.setSpacing(now.px(2))
        head = now.px(10)
        self._head.setContentsMargins(head, 0, head, now.px(8))
        self._head.setSpacing(0)
        foot = 0 if self._rail else now.px(8)
        self._foot.setContentsMargins(foot, now.px(8), foot, 0)
        self._foot.setSpacing(now.px(6))
        self._gap.setContentsMargins(head, now.px(8), head, now.px(8))
        self.why_no_plan.setContentsMargins(head, 0, head, 0)
        self._edge.setFixedWidth(now.width("box"))
        self.next_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
