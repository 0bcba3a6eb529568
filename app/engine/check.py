"""What a pack must be beyond the form of its files: whole, exact on unknown answers, with every row reachable."""

from collections import Counter
from collections.abc import Iterator

from app.engine.check_claims import broken, claims
from app.engine.check_units import units
from app.engine.claims import FILE as CLAIMS
from app.engine.condition import ALWAYS, Condition, literals
from app.engine.derived import DERIVED
from app.engine.exact import exactness
from app.engine.mistakes import Mistake
from app.engine.pack import Pack, Row
from app.engine.points import Points

SEE_ACTION = "see action"
"""A fact's effect where its action tells which answer does what."""
GRADES, BASES = ("A", "B", "C", ""), ("seen", "to_confirm", "inferred")
KINDS = ("context", "treat", "medicine", "avoid", "escalate", "monitor")


def check(pack: Pack, *, whole: bool) -> list[Mistake]:
    """Every mistake of a pack whose files could be read; what its conditions mean only when they are all there."""
    parts = (
        _statements,
        _rules,
        _facts,
        _evidence,
        _subjects,
        _cards,
        _reminders,
        _regimens,
        _medicines,
        _gates,
        _added,
        _unchanged,
        units,
        claims,
    )
    mistakes = [mistake for part in parts for mistake in part(pack)]
    lists = [rule.rows for rule in pack.rules.values()]
    lists += [column.rows for medicine in pack.medicines.values() for column in medicine.columns]
    ready = whole and all(lists) and not any(mistake.file == CLAIMS for mistake in mistakes)
    return [*mistakes, *(_conditions(pack) if ready else ())]


def _statements(pack: Pack) -> Iterator[Mistake]:
    for name, statement in pack.statements.items():
        if name not in pack.rules:
            yield Mistake("rules.yaml", name, "rules", "this statement has no rule", "add one: each has exactly one")
        if statement.kind not in KINDS:
            right = f"one of {', '.join(KINDS)}"
            yield Mistake("statements.yaml", name, "kind", f"is {statement.kind}", right)
        if not statement.source:
            yield Mistake("statements.yaml", name, "line", f"line {statement.line} says nothing", "name its line")
    for name in pack.rules:
        if name not in pack.statements:
            yield Mistake("rules.yaml", name, "statement", "is no statement", "an id of statements.yaml")


def _rules(pack: Pack) -> Iterator[Mistake]:
    for name, rule in pack.rules.items():
        if not rule.texts.get(""):
            yield Mistake("sentences.yaml", name, "any", "has no sentence", f"add {name}: {{any: ...}}")
        outcomes = [row.outcome for row in rule.rows]
        for outcome in sorted({str(o) for o in outcomes if outcomes.count(o) > 1}):
            yield Mistake("rules.yaml", name, f"status.{outcome}", "stands there twice", "each status once")
        if not rule.rows or rule.rows[-1].when.node != ALWAYS:
            yield Mistake("rules.yaml", name, "status", "may come to no status", "let the last be: always")
        for field in sorted(set(rule.assess_first) - set(pack.questions)):
            yield Mistake("rules.yaml", name, "assess_first", f"{field} is no question", "an id of questions.yaml")
        if rule.subject and rule.subject not in {use.subject for use in pack.uses}:
            yield Mistake(
                "rules.yaml", name, "about", f"is {rule.subject}", "a medicine or measure that a fact is about"
            )


def _facts(pack: Pack) -> Iterator[Mistake]:
    for fact, file in pack.used_facts.items():
        if fact not in pack.facts:
            yield Mistake(file, fact, "fact", "is no fact of evidence.yaml", "add its row there")
        if fact in pack.not_wired:
            yield Mistake("not_wired.yaml", fact, "fact", f"is used in {file}", "drop it here")
    for fact in pack.facts:
        if fact not in pack.used_facts and fact not in pack.not_wired:
            yield Mistake("evidence.yaml", fact, "fact", "nothing uses it", "use it, or say why not in not_wired.yaml")
    for fact in pack.not_wired:
        if fact not in pack.facts:
            yield Mistake("not_wired.yaml", fact, "fact", "is no fact of evidence.yaml", "drop it or mend its id")
    for use in pack.uses:
        effect = pack.facts[use.fact].effect if use.fact in pack.facts else use.effect
        if effect not in (use.effect, SEE_ACTION):
            yield Mistake(use.file, use.fact, "effect", f"is {use.effect}", f"{effect}, as evidence.yaml has it")


def _evidence(pack: Pack) -> Iterator[Mistake]:
    for fact, row in pack.facts.items():
        for column, value, known in (("grade", row.grade, GRADES), ("basis", row.basis, BASES)):
            if value not in known:
                yield Mistake("evidence.yaml", fact, column, f"is {value}", f"one of {', '.join(filter(None, known))}")


def _subjects(pack: Pack) -> Iterator[Mistake]:
    known = [*pack.medicines, *sorted(pack.measures)]
    said = Counter((use.fact, use.subject, use.effect, use.when.text) for use in pack.uses)
    for use in pack.uses:
        if said[use.fact, use.subject, use.effect, use.when.text] > 1:
            yield Mistake(use.file, use.fact, "about", f"says the same of {use.subject} twice", "say it once")
        if use.subject not in known and use.subject not in pack.statements:
            yield Mistake(
                use.file, use.fact, "about", f"is {use.subject}", f"one of {', '.join(known)}, or a statement"
            )


def _added(pack: Pack) -> Iterator[Mistake]:
    for name in pack.computed:
        if name not in DERIVED:
            yield Mistake("questions.yaml", name, "computed", "is no number worked out", f"one of {', '.join(DERIVED)}")
    for where, condition in _everywhere(pack):
        for test, stands in literals(condition.node):
            if test.field in pack.added and (not stands or test.values == (False,)):
                yield Mistake(
                    where, test.field, "when", f"stands negated in: {condition.text}", "test what it adds only"
                )
    settling = [(r.statement, row.when) for r in pack.rules.values() for row in r.rows]
    settling += [(use.fact, use.when) for use in pack.uses if use.effect in ("block", "caution")]
    for name, condition in settling:
        for field in condition.fields & pack.computed.keys():
            right = "a computed number fits a dose; a status turns on answers"
            yield Mistake("rules.yaml", name, "when", f"looks at {field}", right)


def _unchanged(pack: Pack) -> Iterator[Mistake]:
    for page in pack.pages:
        for group in page.groups:
            if group.unchanged and not pack.each_visit.isdisjoint(group.questions):
                right = "red flags are asked at every visit (RF08)"
                yield Mistake("questions.yaml", group.id, "unchanged", "is true", right)


def _gates(pack: Pack) -> Iterator[Mistake]:
    gates = {question.id: question.asked_when for question in pack.questions.values() if question.asked_when}
    for name, gate in gates.items():
        for field in sorted(gate.fields & gates.keys()):
            right = "only at questions that are always asked"
            yield Mistake("questions.yaml", name, "asked_when", f"looks at {field}, which has one itself", right)


def _everywhere(pack: Pack) -> Iterator[tuple[str, Condition]]:
    yield from (("questions.yaml", q.asked_when) for q in pack.questions.values() if q.asked_when)
    yield from (("rules.yaml", alert.when) for alert in pack.alerts)
    yield from (("rules.yaml", row.when) for rule in pack.rules.values() for row in rule.rows)
    yield from ((use.file, use.when) for use in pack.uses)
    yield from (("rules.yaml", condition) for condition in pack.definitions.values())
    yield from (("baseline.yaml", condition) for one in pack.baselines for condition in (one.usual, one.new))
    columns = (column for medicine in pack.medicines.values() for column in medicine.columns)
    yield from (("medicines.yaml", row.when) for column in columns for row in column.rows)


def _cards(pack: Pack) -> Iterator[Mistake]:
    seen: set[str] = set()
    for group in pack.groups:
        for name in group.statements:
            if name not in pack.statements:
                yield Mistake("sentences.yaml", group.id, "statements", f"{name} is no statement", "an id of the list")
            if name in seen:
                yield Mistake("sentences.yaml", group.id, "statements", f"{name} is on a card", "one card for each")
            seen.add(name)
        if not group.texts.get(""):
            yield Mistake("sentences.yaml", group.id, "any", "has no sentence", "add any: ...")


def _reminders(pack: Pack) -> Iterator[Mistake]:
    for reminder in pack.reminders:
        name = reminder.statement
        rule = pack.rules.get(name)
        if rule is None or "urgent" not in {row.outcome for row in rule.rows}:
            yield Mistake("sentences.yaml", name, "statement", "is never urgent", "a statement that can be")
        if not reminder.facts:
            yield Mistake("sentences.yaml", name, "from", "comes from nothing", "the facts that say so")


def _regimens(pack: Pack) -> Iterator[Mistake]:
    for name, medicine in pack.medicines.items():
        rule = pack.rules.get(medicine.statement)
        if rule is None or rule.subject != name:
            right = f"a statement whose rule is about {name}"
            yield Mistake("medicines.yaml", name, "statement", f"is {medicine.statement}", right)
        for column in medicine.columns:
            if not column.rows or column.rows[-1].when.node != ALWAYS:
                yield Mistake("medicines.yaml", name, column.name, "may come to no number", "let the last be: always")
            for row in column.rows:
                if row.origin not in pack.statements and row.origin not in pack.facts:
                    right = "a statement or a fact"
                    yield Mistake("medicines.yaml", name, column.name, f"comes from {row.origin}", right)
            if column.less and column.less not in DERIVED:
                right = f"one of {', '.join(DERIVED)}"
                yield Mistake("medicines.yaml", name, "less", f"takes off {column.less}", right)


def _medicines(pack: Pack) -> Iterator[Mistake]:
    for name, medicine in pack.medicines.items():
        unless = medicine.preferred_unless
        if unless is not None and unless not in pack.statements:
            yield Mistake("medicines.yaml", name, "preferred_unless", f"is {unless}", "a statement")
        for field, value in medicine.taken.items():
            question = pack.questions.get(field)
            if question is None or value not in question.values:
                right = "a question and one of its values"
                yield Mistake("medicines.yaml", name, "taken", f"{field}: {value} is none", right)


def _conditions(pack: Pack) -> Iterator[Mistake]:
    named: list[tuple[str, str, str, Condition]] = [
        ("questions.yaml", q.id, "asked_when", q.asked_when) for q in pack.questions.values() if q.asked_when
    ]
    named += [(use.file, use.fact, "when", use.when) for use in pack.uses]
    named += [("rules.yaml", alert.fact, "when", alert.when) for alert in pack.alerts]
    named += [("baseline.yaml", one.id, "new", one.new) for one in pack.baselines]
    named += [("baseline.yaml", one.id, "usual", one.usual) for one in pack.baselines]
    lists: list[tuple[str, str, str, tuple[Row, ...]]] = [
        ("rules.yaml", name, "status.{}", rule.rows) for name, rule in pack.rules.items()
    ]
    lists += [
        ("medicines.yaml", name, f"{column.name} {{}}", column.rows)
        for name, medicine in pack.medicines.items()
        for column in medicine.columns
    ]
    named += [(file, i, field.format(row.outcome), row.when) for file, i, field, rows in lists for row in rows]
    faults = {condition: exactness(condition, pack.domain) for condition in {c for _, _, _, c in named}}
    for file, name, field, condition in named:
        for fault in faults[condition]:
            right = "split it into rows, so that unknown answers stay exact"
            yield Mistake(file, name, field, f"is unsafe on unknown answers: {fault}", right)
    for file, name, field, rows in lists:
        reached = pack.diagrams.outcomes(pack.diagrams.decision(rows))
        for row in rows:
            if row.outcome not in reached:
                yield Mistake(
                    file, name, field.format(row.outcome), "can never be reached", "drop it or mend its condition"
                )
    yield from broken(Points(pack))
