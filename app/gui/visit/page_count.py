"""How far each page is: what is asked of this person, what was answered, what still decides nothing."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from app.engine.assessment import Assessment, Reason
from app.engine.pack import Pack, Page, Value

Answers = Mapping[str, Value | None]
Gates = Mapping[str, bool | None]


@dataclass(frozen=True)
class PageState:
    """One page in the list. `mark` is emergency or urgent where such an answer stands, else empty."""

    page: str
    title: str
    asked: int
    total: int
    not_known: int
    mark: str


def is_asked(question: str, gates: Gates) -> bool:
    """Whether a question is asked of this person; while its gate is open it is not yet."""
    return gates.get(question, True) is True


def is_waited_for(pack: Pack, question: str, gates: Gates) -> bool:
    """Whether it is asked, and counts as open while it has no answer: an added question acts only once answered."""
    return is_asked(question, gates) and not pack.questions[question].added


def page_states(pack: Pack, answers: Answers, gates: Gates, assessment: Assessment | None) -> tuple[PageState, ...]:
    """All pages in their order; not known counts as asked."""
    marks = _marks(pack, answers, assessment) if assessment else {}
    return tuple(_state(pack, page, answers, gates, marks.get(page.id, "")) for page in pack.pages)


def open_counts(pack: Pack, answers: Answers, gates: Gates) -> tuple[int, int]:
    """Questions that are asked and not answered with something known: red flags, others; nothing waits for the rest."""
    left = [name for name in pack.questions if is_waited_for(pack, name, gates) and answers.get(name) is None]
    flags = sum(question in pack.red_flags for question in left)
    return flags, len(left) - flags


def next_open(pack: Pack, answers: Answers, gates: Gates, deciding: Collection[str]) -> tuple[str, ...]:
    """Where to go on, best first: not asked before not known, red flags that decide, what else decides, the rest."""
    asked = dict.fromkeys(question for question in pack.questions if is_waited_for(pack, question, gates))
    flags_first = sorted(deciding, key=lambda question: question not in pack.red_flags)
    order = list(dict.fromkeys((*(question for question in flags_first if question in asked), *asked)))
    unasked = [question for question in order if question not in answers]
    not_known = [question for question in order if question in answers and answers[question] is None]
    return (*unasked, *not_known)


def counted(pack: Pack, page: Page, answers: Answers, gates: Gates) -> tuple[str, ...]:
    """The questions of a page that its count is about: an added one only with its answer."""
    here = (question for question in page.questions if is_asked(question, gates))
    return tuple(question for question in here if question in answers or not pack.questions[question].added)


def _state(pack: Pack, page: Page, answers: Answers, gates: Gates, mark: str) -> PageState:
    asked = counted(pack, page, answers, gates)
    given = [question for question in asked if question in answers]
    not_known = sum(answers[question] is None for question in given)
    return PageState(page.id, page.title, len(given), len(asked), not_known, mark)


def _marks(pack: Pack, answers: Answers, assessment: Assessment) -> dict[str, str]:
    """Page -> emergency or urgent, for the pages that hold an answer which makes it so."""
    found: dict[str, str] = {}
    if assessment.urgency not in ("emergency", "urgent"):
        return found
    telling = [
        (pack.rules[name].emergency, result.because)
        for name, result in assessment.statements.items()
        if result.status == "urgent"
    ]
    telling += [(alert.urgency == "emergency", alert.because) for alert in assessment.alerts]
    for emergency, because in telling:
        for page in _pages(pack, because):
            if found.get(page) != "emergency":
                found[page] = "emergency" if emergency else "urgent"
    if assessment.urgency not in found.values():
        # Where the guideline does not apply no statement names the answers.
        for question in sorted(pack.red_flags):
            if answers.get(question) is True:
                found[pack.questions[question].page] = assessment.urgency
    return found


def _pages(pack: Pack, because: Collection[Reason]) -> set[str]:
    reasons = [reason for reason in because if reason.value not in (False, None) and reason.field in pack.questions]
    return {pack.questions[reason.field].page for reason in reasons}
