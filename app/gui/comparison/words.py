"""How a change of advice is said: on the screen, on paper and in a file of values."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from app.engine.assessment import Assessment, FactNote, Reason
from app.engine.compared import Change
from app.engine.pack import Pack, Question
from app.gui import pack_words
from app.gui.panel import words as panel_words
from app.replay import Replay

translate = QCoreApplication.translate
MOST_REASONS = 4


def top(found: Replay) -> str:
    """The sentence that is read first."""
    if not found.would_change:
        return translate("Comparison", "Nothing would change.")
    number = len(found.advice)
    parts = []
    if number == 1:
        parts.append(translate("Comparison", "1 piece of advice would change."))
    elif number:
        parts.append(translate("Comparison", "{n} pieces of advice would change.").format(n=number))
    return " ".join([*parts, *about_all(found.stored, found.now)])


def about_all(before: Assessment, after: Assessment) -> list[str]:
    """What is another for the whole person: whether the guideline applies, how urgent it is."""
    said = []
    if before.applies != after.applies:
        why = " ".join(after.scope_why)
        gone = translate("Comparison", "The guideline would no longer apply: {why}").format(why=why)
        come = translate("Comparison", "The guideline would apply now, and did not then.")
        said.append(come if after.applies else gone)
    if before.urgency != after.urgency:
        words = translate("Comparison", "Urgency: {before} then, {after} now.")
        said.append(words.format(before=urgency(before.urgency), after=urgency(after.urgency)))
    return said


def urgency(code: str) -> str:
    """An urgency in a word."""
    return {
        "emergency": translate("Comparison", "emergency"),
        "urgent": translate("Comparison", "urgent"),
        "undetermined": translate("Comparison", "not decided"),
        "routine": translate("Comparison", "routine"),
    }[code]


def then_words(found: Replay) -> str:
    """What the guideline of then says when it is asked again."""
    return {
        "same": translate("Comparison", "Run again under the guideline of then, the visit gives what was stored."),
        "differs": translate(
            "Comparison",
            "Run again under the guideline of then, the visit does NOT give what was stored. "
            "What was signed stands. Tell whoever looks after MSBack.",
        ),
        "absent": translate(
            "Comparison",
            "The guideline of then is not in the records: it was signed before they kept it. "
            "What was stored is compared with today.",
        ),
        "unreadable": translate(
            "Comparison",
            "The guideline of then cannot be read by this version of MSBack. What was stored is compared with today.",
        ),
    }[found.then]


def named(guideline: Assessment) -> str:
    """A guideline by its version and the beginning of its digest."""
    return f"{guideline.guideline['version']} ({guideline.guideline['digest'][:8]})"


def status_word(status: str | None) -> str:
    """A status, or that it is not there."""
    return panel_words.status(status) if status else translate("Comparison", "Not there")


def other(change: Change) -> str:
    """What of a piece of advice is another where its status is the same."""
    return {
        "dose": translate("Comparison", "another dose"),
        "facts": translate("Comparison", "other safety facts"),
    }.get(change.what, translate("Comparison", "other words"))


def sentence(change: Change) -> str:
    """What the advice says, or said where it is gone."""
    return pack_words.said(change.said_after or change.said_before)


def ids(change: Change) -> str:
    """The statements, or the fact of an alert."""
    known = all(name[:1] == "S" and name[1:].isdecimal() for name in change.items)
    return panel_words.statement_ids(change.items) if known else " ".join(change.items)


def lines(change: Change, question: Callable[[str], Question | None]) -> list[str]:
    """What is said below the sentence: the words of before, doses, facts, and the answers that it rests on."""
    said = []
    if change.said_before and change.said_after and change.said_before != change.said_after:
        then = pack_words.said(change.said_before)
        said.append(translate("Comparison", "Then: {words}").format(words=then))
    if change.regimens != (None, None):
        none = translate("Comparison", "none")
        doses = [panel_words.regimen_words(one) if one else none for one in change.regimens]
        said.append(translate("Comparison", "Dose: {before} → {after}").format(before=doses[0], after=doses[1]))
    said += _facts(translate("Comparison", "New: {facts}"), change.facts)
    said += _facts(translate("Comparison", "No more: {facts}"), change.facts_gone)
    if change.because and change.what != "words":
        said.append(translate("Comparison", "Rests on: {reasons}").format(reasons=_reasons(change, question)))
    return said


def rule_line(change: Change, then: Pack, now: Pack) -> str:
    """How the rule of an advice is another, in the words in which it is written; empty where it is the same."""
    for name in change.items:
        if name in then.rules and name in now.rules:
            before, after = (_rule(pack, name) for pack in (then, now))
            if before != after:
                return translate("Comparison", "Rule: {before} → {after}").format(before=before, after=after)
    return ""


def _rule(pack: Pack, name: str) -> str:
    rows = (row for row in pack.rules[name].rows if not (pack.rules[name].routine and row.outcome == "hold"))
    return "; ".join(f"{status_word(str(row.outcome))}: {row.when.text}" for row in rows)


def _reasons(change: Change, question: Callable[[str], Question | None]) -> str:
    """The answers that tell most: what blocks or cautions, then what is so, then what is not; no red flag is one."""
    telling = {reason.field for note in change.facts for reason in note.because}
    absent = [one for one in change.because if one.value is False and _is_flag(question(one.field))]
    rest = [one for one in change.because if one not in absent]
    rest.sort(key=lambda one: (one.field not in telling, one.value is False))
    said = [reason_words(one, question) for one in rest[:MOST_REASONS]]
    if len(rest) > MOST_REASONS:
        said.append(translate("Comparison", "and {n} more").format(n=len(rest) - MOST_REASONS))
    if len(absent) == 1:
        said.append(reason_words(absent[0], question))
    elif absent:
        said.append(translate("Comparison", "no red flag, {n} asked").format(n=len(absent)))
    return " · ".join(said)


def _is_flag(question: Question | None) -> bool:
    return question is not None and question.page == "red_flags"


def reason_words(reason: Reason, question: Callable[[str], Question | None]) -> str:
    """An answer with the name of its question, as far as a guideline has words for it."""
    return answer_line(reason.field, reason.value, question)


def answer_line(field: str, value: object, question: Callable[[str], Question | None]) -> str:
    """A question's name and an answer; by their ids where no guideline at hand knows them."""
    known = question(field)
    if known is None:
        return f"{field}: {value}"
    values = value if isinstance(value, list | tuple) else (value,)
    if known.type in ("choice", "set") and any(one is not None and one not in known.values for one in values):
        return f"{known.name}: {', '.join(map(str, values))}"
    return f"{known.name}: {panel_words.answer_words(known, value)}"


def finder(*packs: Pack) -> Callable[[str], Question | None]:
    """Looks a question up in these guidelines, the first one that has it; in the language of the window."""
    fields = [pack_words.shown(pack).fields for pack in packs]
    return lambda field: next((known[field] for known in fields if field in known), None)


def _facts(shape: str, notes: Iterable[FactNote]) -> list[str]:
    told = {note.fact: pack_words.said(note.text) for note in notes}
    return [shape.format(facts=f"{fact} {text}") for fact, text in told.items()]
