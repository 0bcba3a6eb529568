"""What stands before the statements: what this document is, how to read it, for whom it is, what is urgent."""

from collections import Counter
from collections.abc import Iterator

from app.engine.in_words import Wording
from app.engine.pack import Pack
from app.handouts.guideline.blocks import Block, Heading, Item, Listing, Paragraph, Run, Table, plain, strong
from app.handouts.guideline.facts import box, does, held, points
from app.handouts.guideline.names import BASES, EFFECTS, STATUSES, is_collective

_HOW = (
    """The statements are those of the source, each with its sentence, its line and its reference numbers. Safety
    facts come from elsewhere; each has an id, its source, a grade and a basis, and the two are never mixed.""",
    """An answer that is open, or not known, is neither yes nor no. A status is settled only when every way of
    answering the open questions agrees on it. A question that is not asked counts as not true.""",
    """A condition joins its parts by “; or” or “; and”, never both on one line. What has more than one level is a
    list with points, or stands in brackets. Words such as “any red flag” are explained under “Words that
    conditions use”; “a fact that blocks …” and “a fact that cautions about …” are the facts listed with that
    measure whose effect is so and that turn on an answer.""",
)
_STATUS_MEANS = {
    "urgent": "act now, before anything else",
    "do": "recommended for this person now",
    "consider": "an option that the clinician weighs",
    "avoid": "do not do this for this person",
    "blocked": "would be indicated, and an answer rules it out",
    "hold": "a routine measure, set aside while anything is urgent",
    "not_now": "its condition is known not to be met",
}
_EFFECT_MEANS = {
    "block": "with a status “a fact that blocks …” and where it turns on an answer, rules the measure out",
    "caution": "with a status “a fact that cautions about …” and where it turns on an answer, lowers “do”",
    "adjust": "changes the regimen, or its line stands with it",
    "monitor": "adds its line: what to watch",
    "info": "adds its line",
    "red flag": "adds its line: what may be behind the pain",
    "others say": "another guideline or a trial disagrees with the source; the source decides",
}


def summary(pack: Pack) -> Iterator[Block]:
    """Which pack this is and what is in it."""
    yield Paragraph((strong("The whole guideline, for review and sign-off"),))
    used = [pack.facts[fact] for fact in pack.used_facts]
    rows = (
        ("Guideline", f"{pack.id}, version {pack.version}"),
        ("Digest (SHA-256)", pack.digest),
        ("Statements of the source", str(len(pack.statements))),
        ("Questions", str(len(pack.questions))),
        ("Facts of the evidence table", f"{len(pack.facts)}: {len(used)} used, {len(pack.not_wired)} not used"),
        ("Used facts by basis", counted(Counter(BASES.get(fact.basis, fact.basis) for fact in used))),
        ("Used facts by grade", counted(Counter(fact.grade or "not given" for fact in used))),
    )
    yield Table(("This document", ""), (30, 70), rows)


def counted(counts: Counter[str]) -> str:
    """Kinds with their numbers, in the order of the alphabet."""
    return ", ".join(f"{name} {count}" for name, count in sorted(counts.items())) or "none"


def reading(pack: Pack) -> Iterator[Block]:
    """How to read the rest."""
    yield Heading(1, "How to read it")
    for text in _HOW:
        yield Paragraph(plain(" ".join(text.split())))
    effects = [effect for effect in _EFFECT_MEANS if any(use.effect == effect for use in pack.uses)]
    meant = [(STATUSES[status], means) for status, means in _STATUS_MEANS.items()]
    yield Listing(tuple(Item((strong(f"{word}:"), Run(f" {means}."))) for word, means in meant))
    yield Paragraph(
        plain("What a fact does while its condition is true. Where no status names it, it adds its line and no more:")
    )
    yield Listing(tuple(Item((strong(f"{EFFECTS[e]}:"), Run(f" {_EFFECT_MEANS[e]}."))) for e in effects))
    yield Paragraph(
        plain(
            "Basis: “seen” was read in the source itself; “inferred” was concluded from it; “to confirm” is still to "
            "be read there. The last two, and grade C, stand beside the id of the fact."
        )
    )


def scope(pack: Pack, wording: Wording) -> Iterator[Block]:
    """For whom the guideline is."""
    yield Heading(1, "For whom it is")
    yield Paragraph(plain("It applies while each of these is true, or may still be:"))
    items = []
    for rule in pack.scope:
        says = ((f"Known not to be so: “{rule.out}”"), (f"Open: “{rule.open}”"))
        said = wording.say(rule.when.node).line
        items.append(Item((strong(said[:1].upper() + said[1:]),), tuple(Item(plain(text)) for text in says)))
    yield Listing(tuple(items))


def urgency(pack: Pack, wording: Wording) -> Iterator[Block]:
    """How urgency is decided, and the alerts."""
    yield Heading(1, "How urgency is decided")
    yield Paragraph(
        plain(
            "The highest level that is certain. It is undetermined while something urgent is still possible, and "
            "routine only when nothing urgent is. While anything is urgent, routine measures are on hold."
        )
    )
    levels = (("Emergency", "emergency"), ("Urgent", "urgent"))
    ways = ((word, *held(wording.meaning(pack.definitions[name].node))) for word, name in levels)
    yield Listing(tuple(Item((strong(word), Run(f" with {line}.")), parts) for word, line, parts in ways))
    if pack.alerts:
        yield Heading(2, "Alerts")
        yield Paragraph(plain("Facts that make someone urgent and are none of the statements."))
    for alert in pack.alerts:
        yield box(pack.facts[alert.fact], (does(wording, STATUSES[alert.urgency], alert.when.node, alert.text),))


def definitions(pack: Pack, wording: Wording) -> Iterator[Block]:
    """Every definition that conditions are said with, in its parts."""
    yield Heading(1, "Words that conditions use")
    for name, words in wording.names.items():
        if not is_collective(name) and name not in ("emergency", "urgent"):
            said = points(wording.meaning(pack.definitions[name].node))
            end = "" if said.items else "."
            head = words[:1].upper() + words[1:]
            yield Listing((Item((strong(f"{head}:"), Run(" "), *said.runs, Run(end)), said.items),))
