"""The statements: the source's sentence, when each status holds, what the card says, its safety facts."""

from collections.abc import Iterator

from app.engine.condition import ALWAYS
from app.engine.in_words import Wording, small
from app.engine.pack import FactUse, Pack, Row, Rule, Statement
from app.handouts.guideline.blocks import Block, Heading, Item, Listing, Paragraph, Run, Table, plain, strong
from app.handouts.guideline.facts import boxes, graded, held, marked, shown_by_use, titles, uses_of
from app.handouts.guideline.names import KINDS, STATUSES, subject

OTHERS = "others say"


def statements(pack: Pack, wording: Wording) -> Iterator[Block]:
    """Every statement, in the order of the source."""
    yield Heading(1, "The statements", new_page=True)
    yield Paragraph(
        plain(
            "Each status has a condition. They are read from the top, and the first that is true is the status. "
            "While one that is not known to be false waits for an answer, the status is undecided."
        )
    )
    seen: dict[str, str] = {}
    for statement in pack.statements.values():
        rule = pack.rules[statement.id]
        yield from _statement(pack, wording, statement, rule)
        yield from _facts(pack, wording, rule, seen)


def others_say(pack: Pack) -> Iterator[Block]:
    """Where other guidelines or later trials disagree with the source; which statement it stands with."""
    uses = [use for use in pack.uses if use.effect == OTHERS]
    if not uses:
        return
    yield Heading(1, "Where others disagree", new_page=True)
    yield Paragraph(
        plain("The source decides. These lines stand on the cards, so that the clinician knows of the disagreement.")
    )
    rows = (_disagreement(pack, use) for use in uses)
    yield Table(("About", "Fact", "Others say", "Source"), (9, 9, 42, 40), tuple(dict.fromkeys(rows)))


def _disagreement(pack: Pack, use: FactUse) -> tuple[str, ...]:
    fact = pack.facts[use.fact]
    return _about(pack, use.subject), marked(fact), use.text, f"{titles(fact)}. {graded(fact)}."


def cards(pack: Pack) -> Iterator[Block]:
    """Statements that say one thing together, and what their one card says."""
    if not pack.groups:
        return
    yield Heading(1, "Statements that share a card")
    for group in pack.groups:
        said = ((STATUSES.get(status, "Any other status"), text) for status, text in group.texts.items())
        items = tuple(Item((strong(status), Run(f" “{text}”"))) for status, text in said)
        yield Listing((Item((strong(", ".join(group.statements)),), items),))


def _about(pack: Pack, name: str) -> str:
    if name in pack.statements:
        return name
    return subject(pack, name).capitalize()


def _statement(pack: Pack, wording: Wording, statement: Statement, rule: Rule) -> Iterator[Block]:
    yield Heading(2, f"{statement.id}. {rule.texts.get('', '')}")
    refs = ", ".join(map(str, statement.refs)) or "none"
    yield Paragraph(plain(f"“{statement.source}”"), quoted=True)
    kind = [KINDS[statement.kind].capitalize()]
    kind += ["routine: on hold while anything is urgent"] if rule.routine else []
    kind += ["when urgent, an emergency"] if rule.emergency else []
    strength = f"strength “{statement.strength}”" if statement.strength else "strength not stated"
    yield Paragraph(plain(f"Source line {statement.line}, references {refs}, {strength}. {'; '.join(kind)}."))
    yield Listing(tuple(_row(wording, rule, row) for row in rule.rows))
    if rule.assess_first:
        names = ", ".join(small(pack.questions[field].name) for field in rule.assess_first)
        yield Paragraph(plain(f"Undecided until these are answered, while it may be needed: {names}."))
    for reminder in pack.reminders:
        if reminder.statement == statement.id:
            yield Paragraph((Run("While it is urgent, this stands beside it: "), strong(reminder.title + ". ")))
            yield Paragraph(plain(f"{reminder.text} {reminder.because} ({', '.join(reminder.facts)})"))
            yield from boxes(pack, (fact for fact in reminder.facts if fact not in shown_by_use(pack)))


def _row(wording: Wording, rule: Rule, row: Row) -> Item:
    status = str(row.outcome)
    said = f"Card: “{rule.text(status)}”"
    if row.when.node == ALWAYS:
        alone = len(rule.rows) == 1
        return Item((strong(STATUSES[status]), Run(f" {'always' if alone else 'otherwise'}. {said}")))
    condition, parts = held(wording.say(row.when.node))
    return Item((strong(STATUSES[status]), Run(f" when {condition}. {said}")), parts)


def _facts(pack: Pack, wording: Wording, rule: Rule, seen: dict[str, str]) -> Iterator[Block]:
    """The facts about the rule's subject, once, and those that stand with the statement itself."""
    own = [use for use in pack.uses if use.subject == rule.statement]
    about = [use for use in pack.uses if rule.subject and use.subject == rule.subject]
    first = seen.setdefault(rule.subject, rule.statement) if rule.subject and about else rule.statement
    if rule.subject and first != rule.statement:
        yield Paragraph(plain(f"The facts about {subject(pack, rule.subject)} go with it; they stand with {first}."))
        about = []
    uses = [*about, *own]
    if acting := [use for use in uses if use.effect != OTHERS]:
        yield Heading(3, f"{rule.statement}: safety facts")
        yield from uses_of(pack, wording, acting)
    if others := [use for use in uses if use.effect == OTHERS]:
        yield Heading(3, f"{rule.statement}: others say")
        yield from uses_of(pack, wording, others)
