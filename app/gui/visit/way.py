"""Where a visit goes on: its first page, the next open question, and what a question waits for. No widgets."""

from app.gui.visit.state import VisitState


class Way:
    """Knows the way through the open questions of one visit."""

    def __init__(self, state: VisitState) -> None:
        self._state = state
        self._jumped = ""

    def first_page(self) -> str:
        """The first page that is not done, else the first one."""
        order = self._state.open_order()
        # What was asked and is not known stays open, but work goes on where nothing was asked yet.
        going_on = [question for question in order if question not in self._state.answers] or order
        pages = [page.id for page in self._state.session.pack.pages]
        found = (self._state.session.pack.questions[question].page for question in going_on)
        return min(found, key=pages.index, default=pages[0])

    def next_question(self, focused: str) -> str:
        """The open question that decides most; asked again without an answer, the one after it; empty: none is open."""
        order = self._state.open_order()
        if not order:
            return ""
        again = focused == self._jumped and self._jumped in order
        self._jumped = order[(order.index(self._jumped) + 1) % len(order)] if again else order[0]
        if self._jumped == focused and not again and len(order) > 1:
            self._jumped = order[1]
        return self._jumped

    def to(self, question: str) -> str:
        """The question itself; while it is not asked yet, the one whose answer decides that; empty: it is not asked."""
        pack, gates = self._state.session.pack, self._state.gates
        while gates.get(question, True) is not True:
            gate = pack.questions[question].asked_when
            waiting = [field for field in gate.fields if self._state.answers.get(field) is None] if gate else []
            if not waiting or waiting[0] == question:
                return ""
            question = min(waiting, key=pack.order.__getitem__)
        return question
