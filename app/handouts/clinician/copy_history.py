"""What was found at a visit and what was advised beside what was decided on, as a clinician’s copy tells it."""

from collections.abc import Mapping, Sequence

from app.engine.cards import Card
from app.engine.pack import Page
from app.handouts.clinician.copy_parts import Part, labelled, line
from app.handouts.clinician.copy_words import Voice, card_ids
from app.handouts.findings import Findings
from app.handouts.record import VisitRecord

_SHOWN = ("avoid", "blocked")
_BY_ID = ("hold", "not_now")
_ALIKE = 3
"""So many choices of a page with the same answer are told together."""


def history(told: Findings, say: Voice) -> Part | None:
    """Every page but that of the red flags, in its shortest words: what was answered no is a number."""
    labels = tuple(
        labelled(page.title, text)
        for page in told.pack.pages
        if not told.pack.red_flags.issuperset(page.questions) and (text := _page(told, page, say))
    )
    return Part(line(say("history")), labels=labels) if labels else None


def shown(record: VisitRecord, by_item: Mapping[str, Card], say: Voice) -> Part | None:
    """Advice that waits for no decision: to avoid, ruled out; by its ids what is set aside or not for now."""
    decided = {one.item for one in record.decisions}
    left = [card for card in by_item.values() if card.id not in decided]
    labels = [
        labelled(say(f"status_{status}"), "; ".join(f"{say.guideline(card.text)} ({card_ids(card)})" for card in found))
        for status in _SHOWN
        if (found := [card for card in left if card.status == status])
    ]
    labels += [
        labelled(say(f"status_{status}"), " ".join(sorted(ids)))
        for status in _BY_ID
        if (ids := [one for card in left if card.status == status for one in card.statements])
    ]
    return Part(line(say("shown")), labels=tuple(labels)) if labels else None


def _page(told: Findings, page: Page, say: Voice) -> str:
    """A page on one line; what was not answered stands under its own heading."""
    given = [question for question in page.questions if told.answers.get(question) is not None]
    refused = [question for question in given if told.answers[question] is False]
    alike = _alike(told, given)
    together = {question for members in alike.values() for question in members}
    said = [told.briefly(question) for question in given if question not in refused and question not in together]
    said += [
        say("pair", name=answer, said=", ".join(map(say.medicine, map(told.name, members))))
        for answer, members in alike.items()
    ]
    if refused:
        said.append(say("n_no" if said else "all_no", n=len(refused)))
    return "; ".join(said)


def _alike(told: Findings, given: Sequence[str]) -> dict[str, list[str]]:
    """Answer -> the choices that were answered so, where there are many."""
    found: dict[str, list[str]] = {}
    for question in given:
        if told.pack.questions[question].type == "choice":
            found.setdefault(told.said(question), []).append(question)
    return {answer: members for answer, members in found.items() if len(members) >= _ALIKE}
