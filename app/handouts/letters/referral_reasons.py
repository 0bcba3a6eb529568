"""What one visit refers for: what is urgent, and what the clinician has accepted."""

from collections.abc import Collection
from dataclasses import dataclass

from app.engine.assessment import Assessment, FactNote, Reason
from app.errors import Said, UserError
from app.handouts.letters.letter_texts import ReasonText, Urgency, letter_texts
from app.handouts.record import VisitRecord

_WATCHFUL = "S02"
"""The statement on which facts stand that ask for a referral and are no statement themselves."""


@dataclass(frozen=True)
class Referred:
    """A reason to refer this person: which statements or facts bring it, the answers behind it, and facts true here."""

    text: ReasonText
    ids: tuple[str, ...]
    because: tuple[Reason, ...]
    notes: tuple[FactNote, ...]


def referred(
    record: VisitRecord, options: bool = False, also: Collection[str] = (), language: str = "en"
) -> tuple[Referred, ...]:
    """What a letter of this visit is about, the most urgent first.

    What is urgent needs no decision, and is left out only where it was declined. Of the rest, what was accepted, and
    the facts named in `also`; with `options`, all that could be. Beside something urgent, nothing routine.

    Raises:
        UserError: there is nothing to refer for.
    """
    assessment = record.assessment
    found = tuple(
        Referred(text, ids, *_behind(assessment, text, ids))
        for text in letter_texts(language).reasons
        if (ids := tuple(one for one in text.of if _counts(record, one, options, also)))
    )
    if not found:
        raise UserError("No referral letter was made.", _why_none(record), "Make it when a referral is accepted.")
    pressing = tuple(one for one in found if one.text.how_soon != "routine")
    return pressing or found


def how_soon(reasons: Collection[Referred]) -> Urgency:
    """The most urgent of some reasons."""
    levels = {one.text.how_soon for one in reasons}
    return "emergency" if "emergency" in levels else "urgent" if "urgent" in levels else "routine"


def _counts(record: VisitRecord, one: str, options: bool, also: Collection[str]) -> bool:
    """Whether a statement or fact refers this person."""
    assessment = record.assessment
    result = assessment.statements.get(one)
    certain = any(alert.fact == one for alert in assessment.alerts) or (
        result is not None and result.status == "urgent"
    )
    if certain:
        return not _decided(record, one, "declined")
    possible = result.status == "consider" if result else one in _fact_ids(assessment)
    if not possible:
        return False
    chosen = _decided(record, one, "accepted") or one in also
    return chosen or (options and not _decided(record, one, "declined"))


def _decided(record: VisitRecord, one: str, kind: str) -> bool:
    return any(
        made.kind == kind and not made.outdated and (one == made.item or one in made.statements)
        for made in record.decisions
    )


def _fact_ids(assessment: Assessment) -> frozenset[str]:
    watchful = assessment.statements.get(_WATCHFUL)
    return frozenset(note.fact for note in watchful.cautions if note.because) if watchful else frozenset()


def _behind(
    assessment: Assessment, text: ReasonText, ids: tuple[str, ...]
) -> tuple[tuple[Reason, ...], tuple[FactNote, ...]]:
    """The answers behind a reason, each once, and the facts that its letter repeats."""
    results = [assessment.statements[one] for one in ids if one in assessment.statements]
    alerts = [alert for alert in assessment.alerts if alert.fact in ids]
    watchful = assessment.statements.get(_WATCHFUL)
    standing = {note: None for one in (*results, watchful) if one for note in (*one.blocks, *one.cautions)}
    noted = [note for note in standing if note.fact in ids]
    because = [reason for one in results for reason in one.because]
    because += [reason for one in alerts for reason in one.because]
    because += [reason for one in noted for reason in one.because]
    about = [note for one in results for note in (*one.blocks, *one.cautions) if note.fact in text.facts]
    return tuple(dict.fromkeys(because)), tuple(dict.fromkeys(note for note in about if note.because))


def _why_none(record: VisitRecord) -> Said:
    if not record.assessment.applies:
        return Said("{reason}", reason=" ".join(record.assessment.scope_why))
    if record.assessment.urgency == "undetermined":
        return Said(
            "Nothing is known to be urgent while red flags are open, and no referral is accepted for this person."
        )
    return Said("Nothing is urgent, and no referral is accepted for this person.")
