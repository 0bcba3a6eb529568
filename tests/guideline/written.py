"""The conditions of a pack as they are written: what is named stays a name, so that each is changed where it stands."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import yaml

from app.engine.condition import ALWAYS, Condition, Node, Test, literals
from app.engine.pack import Alert, Column, Medicine, Pack
from app.engine.parse import Field, parse
from app.engine.safety import EFFECTS
from app.paths import GUIDELINE

NAME = "@"
"""A test of a field that begins like this stands for the definition of that name."""
OUT_OF_SCOPE = "out of scope"
SAID = {
    "dose_mg": "One dose ",
    "max_single_mg": "At most at once ",
    "max_daily_mg": "Most in a day ",
    "every_h_least": "Wait at least ",
    "max_days": "For at most ",
}
"""Number of a regimen -> how the note begins that says which facts give one that is not the usual one."""
Outcome = str | float | bool | None


@dataclass(frozen=True)
class Listed:
    """An outcome of the engine as a decision list over written conditions, by key; None always holds."""

    rows: tuple[tuple[Outcome, str | None], ...]


@dataclass(frozen=True)
class Number:
    """One number of a regimen as it comes out: None unless the medicine's statement recommends it."""

    medicine: str
    statement: str
    column: str


@dataclass(frozen=True)
class Origin:
    """Whether a fact is said to give a regimen its number."""

    medicine: str
    statement: str
    column: str
    number: float
    fact: str


class Written:
    """Every written condition of a pack by key, and every outcome that they decide, by name."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self._fields = {q.id: Field(q.id, q.type, q.values, q.low, q.high) for q in pack.fields.values()}
        self._names = {name: Test(f"{NAME}{name}", "in", (True,)) for name in pack.definitions}
        self.conditions: dict[str, Node] = {}
        self.as_read: dict[str, Node] = {}
        """The same as the engine reads them, names and gates put in."""
        self.parts: dict[str, tuple[str, ...]] = {}
        """Name -> the keys of the conditions any one of which makes it true."""
        self.gates = {q.id: f"asked {q.id}" for q in pack.questions.values() if q.asked_when}
        self.outcomes: dict[str, Listed | Number | Origin] = {}
        self.columns: dict[str, Listed] = {}
        """`medicine column` -> its rows as they stand, before the numbers are held against each other."""
        self.rows: dict[str, tuple[str, Outcome]] = {}
        """Key of a row, a use or an alert -> the outcome's name, and what it is where that row decides it."""
        self._definitions()
        self._urgent()
        self._statements()
        self._notes()
        self._numbers()
        self._baselines()

    def _add(self, key: str, condition: Condition, text: str = "") -> str:
        """Keep a condition as it is written; `text` where the pack does not have that any more."""
        taken, count = key, 1
        while taken in self.conditions:
            count += 1
            taken = f"{key} ({count})"
        self.conditions[taken] = parse(text or condition.text, self._fields, self._names)
        self.as_read[taken] = condition.node
        return taken

    def _yes_no(self, name: str, key: str) -> None:
        self.outcomes[name] = Listed(((True, key), (False, None)))
        self.rows[key] = (name, True)

    def _definitions(self) -> None:
        written = yaml.safe_load((GUIDELINE / "rules.yaml").read_text("utf-8"))
        for name, text in {**written["definitions"], **written["urgency"]}.items():
            self.parts[name] = (self._add(f"definition {name}", self.pack.definitions[name], text),)
        flags = "definition any_red_flag"
        self.conditions[flags] = self.as_read[flags] = self.pack.definitions["any_red_flag"].node
        self.parts["any_red_flag"] = (flags,)
        for question in self.pack.questions.values():
            if question.asked_when:
                self._yes_no(f"asked {question.id}", self._add(f"asked {question.id}", question.asked_when))
        for rule in self.pack.scope:
            self._yes_no(f"scope {rule.field}", self._add(f"scope {rule.field}", rule.when))

    def _urgent(self) -> None:
        self.alerts: dict[str, Alert] = {}
        keys: dict[str, list[str]] = {"emergency": [], "urgent": []}
        for alert in self.pack.alerts:
            key = self._add(f"alert {alert.fact}", alert.when)
            self.alerts[key] = alert
            keys[alert.urgency].append(key)
            self._yes_no(key, key)
        self.parts |= {f"alerts.{level}": tuple(found) for level, found in keys.items()}
        levels = ("emergency", "definition emergency"), ("urgent", "definition urgent")
        self.outcomes["urgency"] = Listed((*levels, ("routine", None)))

    def _statements(self) -> None:
        for name, rule in self.pack.rules.items():
            rows = tuple((str(row.outcome), self._row(f"{name} {row.outcome}", row.when)) for row in rule.rows)
            self.outcomes[name] = Listed(rows)
            self.rows |= {f"{name} {outcome}": (name, outcome) for outcome, _ in rows}

    def _row(self, key: str, condition: Condition) -> str | None:
        return None if condition.node == ALWAYS else self._add(key, condition)

    def _notes(self) -> None:
        uses = self.pack.uses
        keys = [self._add(f"{use.fact} {use.effect} {use.subject}", use.when) for use in uses]
        self.uses = dict(zip(keys, uses, strict=True))
        blockable = {r.subject for r in self.pack.rules.values() if any(row.outcome == "blocked" for row in r.rows)}
        for subject in dict.fromkeys((*(use.subject for use in uses), *self.pack.measures, *self.pack.medicines)):
            for name, effect in (("blocked", "block"), ("cautioned", "caution")):
                self.parts[f"{subject}.{name}"] = tuple(
                    key for key, u in self.uses.items() if u.subject == subject and u.effect == effect and u.personal
                )
        for key, use in self.uses.items():
            about = {k: u for k, u in self.uses.items() if (u.subject, u.fact) == (use.subject, use.fact)}
            # A fact speaks once, by the strongest of its effects.
            before = sorted(about, key=lambda k: EFFECTS.index(about[k].effect))
            louder = before[: before.index(key)] if use.effect != "block" or use.subject not in blockable else ()
            self.outcomes[key] = Listed((*((False, other) for other in louder), (True, key), (False, None)))
            self.rows[key] = (key, True)

    def _numbers(self) -> None:
        for medicine in self.pack.medicines.values():
            for column in medicine.columns:
                name = f"{medicine.id} {column.name}"
                rows: list[tuple[Outcome, str | None]] = []
                for row in column.rows:
                    number = float(str(row.outcome))
                    key = f"{name} {number:g}"
                    rows.append((number, self._row(key, row.when)))
                    self.rows[key] = (name, number)
                self.columns[name] = Listed(tuple(rows))
                self.outcomes[name] = Number(medicine.id, medicine.statement, column.name)
                if column.name in SAID:
                    self._origins(medicine, column)

    def _origins(self, medicine: Medicine, column: Column) -> None:
        for row in column.rows:
            if row.outcome != column.rows[-1].outcome:
                number = float(str(row.outcome))
                name = f"{medicine.id} {column.name} {number:g} by {row.origin}"
                self.outcomes[name] = Origin(medicine.id, medicine.statement, column.name, number, row.origin)
                self.rows[name] = (name, True)

    def _baselines(self) -> None:
        for one in self.pack.baselines:
            for kind, condition in (("usual", one.usual), ("new", one.new)):
                key = self._add(f"{one.id} {kind}", condition)
                self._yes_no(key, key)

    def _named(self, node: Node) -> Iterator[str]:
        for test, _ in literals(node):
            if test.field.startswith(NAME):
                yield from self.parts[test.field.removeprefix(NAME)]

    @cached_property
    def uses_of(self) -> Mapping[str, frozenset[str]]:
        """Key of a condition -> the keys of all that it rests on, itself too; gates apart."""
        found: dict[str, frozenset[str]] = {}

        def rests(key: str) -> frozenset[str]:
            if key not in found:
                found[key] = frozenset({key}).union(*(rests(part) for part in self._named(self.conditions[key])))
            return found[key]

        for key in self.conditions:
            rests(key)
        return found

    @cached_property
    def touched(self) -> Mapping[str, tuple[str, ...]]:
        """Key of a condition -> the names of the outcomes that rest on it.

        Of a gate it is only whether its question is asked: all else rests on that.
        """
        found: dict[str, list[str]] = {key: [] for key in self.conditions}
        for name in self.outcomes:
            for key in dict.fromkeys(part for own in self._keys(name) for part in sorted(self.uses_of[own])):
                found[key].append(name)
        return {key: tuple(names) for key, names in found.items()}

    def _keys(self, name: str) -> Iterator[str]:
        outcome = self.outcomes[name]
        if isinstance(outcome, Listed):
            yield from (key for _, key in outcome.rows if key is not None)
            return
        yield from self._keys(outcome.statement)
        for column in self.pack.medicines[outcome.medicine].columns:
            yield from (key for _, key in self.columns[f"{outcome.medicine} {column.name}"].rows if key is not None)
