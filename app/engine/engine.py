"""The engine: answers in, everything the guideline says of them out, with its reasons."""

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import cast

from app.engine.assessment import Alert, Assessment, FactNote, MedicineResult, Reason, Result, Status, Urgency
from app.engine.baseline import Function, functions
from app.engine.bounds import OPEN, Choices, Line, choices, compile_choices, compile_lines, compile_together
from app.engine.condition import Node, literals
from app.engine.decide import Decision, Intake
from app.engine.diagram import Restriction
from app.engine.domain import Domain
from app.engine.pack import FactUse, Pack, Rule, Value
from app.engine.regimen import Regimens
from app.engine.safety import EFFECTS
from app.engine.together import Pair, pairs
from app.engine.turns import Turn, turns


class Engine:
    """A guideline pack made ready to assess one intake after another."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self._domain, self._diagrams = pack.domain, pack.diagrams
        lines = _lines(pack, self._domain)
        self._holding = {node: Decision(line, self._in_order(node)) for node, line in lines.items()}
        self._gates = {q.id: lines[q.asked_when.node] for q in pack.questions.values() if q.asked_when}
        self._urgent, self._emergency = (lines[pack.definitions[name].node] for name in ("urgent", "emergency"))
        self._uses: dict[str, list[tuple[FactUse, Decision]]] = {}
        for use in pack.uses:
            self._uses.setdefault(use.subject, []).append((use, self._holding[use.when.node]))
        self._blockable = {r.subject for r in pack.rules.values() if any(row.outcome == "blocked" for row in r.rows)}
        lists = [self._choices(rule) for rule in pack.rules.values()]
        self._decisions = dict(zip(pack.rules, self._ready(lists), strict=True))
        self._together = compile_together(lists, self._domain)
        self._regimens = Regimens(pack, self._domain, self._diagrams, self._ready)

    def _in_order(self, *nodes: Node) -> tuple[str, ...]:
        fields = {test.field for node in nodes for test, _ in literals(node)}
        return tuple(sorted(fields, key=self.pack.order.__getitem__))

    def _ready(self, lists: Sequence[Choices]) -> list[Decision]:
        return [
            Decision(outcome, self._in_order(*(node for _, node in one.rows)))
            for one, outcome in zip(lists, compile_choices(lists, self._domain), strict=True)
        ]

    def _choices(self, rule: Rule) -> Choices:
        wanted = sum(self._domain.masks[field] for field in rule.assess_first)
        return choices(rule.rows, wanted, frozenset({"hold", "not_now"}))

    def _intake(self, answers: Mapping[str, Value | None]) -> Intake:
        return Intake(self._domain, answers, self._gates, self.pack.computed)

    def asked(self, answers: Mapping[str, Value | None]) -> Mapping[str, bool | None]:
        """Question id -> whether it is asked, for the questions with a gate; None while the gate is open."""
        return self._intake(answers).asked

    def urgency(self, answers: Mapping[str, Value | None]) -> Urgency:
        """The urgency alone."""
        return self._urgency_of(self._intake(answers))

    def statuses(self, answers: Mapping[str, Value | None]) -> dict[str, Status]:
        """The status of each statement alone, without reasons: many times faster. Scope is not asked."""
        intake = self._intake(answers)
        found = self._together(intake.surely, intake.possibly)
        return {
            name: cast("Status", "ask" if outcome is OPEN else outcome)
            for name, outcome in zip(self._decisions, found, strict=True)
        }

    def turns(self, answers: Mapping[str, Value | None], statement: str) -> tuple[Turn, ...]:
        """Every change of one given answer that turns the settled status of a statement; see turns.py."""
        intake = self._intake(answers)
        return turns(self._domain, self.pack.questions, self.pack.lowest, self._decisions[statement], intake)

    def functions(self, answers: Mapping[str, Value | None]) -> tuple[Function, ...]:
        """Bladder, bowel, legs and so on: what is usual for this person and what is new; see baseline.py."""
        return functions(self.pack.baselines, self._intake(answers), lambda when: self._holding[when.node])

    def together(self, answers: Mapping[str, Value | None], chosen: Collection[str]) -> tuple[Pair, ...]:
        """Every pair of the chosen medicines with the facts that speak against it; see together.py."""

        def notes(medicine: str, taken: Mapping[str, Value | None]) -> tuple[FactNote, ...]:
            blocks, cautions = self._notes(self._uses.get(medicine, []), self._intake(taken))
            return (*blocks, *cautions)

        return pairs(self.pack, answers, chosen, notes)

    def assess(self, answers: Mapping[str, Value | None]) -> Assessment:
        """Everything the guideline says of these answers; absent and None are unknown.

        The answers must be without fault (see intake.py).
        """
        intake = self._intake(answers)
        alerts = self._alerts(intake)
        applies, why = self._scope(answers)
        urgency = self._urgency_of(intake)
        statements = self._statements(intake) if applies else {}
        medicines = self._medicines(intake, statements) if applies else {}
        if not applies and urgency == "emergency":
            why += tuple(f"Emergency all the same: {text}" for text in self._emergencies(intake, alerts))
        return Assessment(
            guideline={"id": self.pack.id, "version": self.pack.version, "digest": self.pack.digest},
            applies=applies,
            scope_why=why,
            urgency=urgency,
            alerts=alerts,
            statements=statements,
            medicines=medicines,
            questions=self._questions(statements),
        )

    def _scope(self, answers: Mapping[str, object]) -> tuple[bool, tuple[str, ...]]:
        out, still_open = [], []
        for rule in self.pack.scope:
            answer = answers.get(rule.field)
            if answer is None:
                still_open.append(rule.open)
            elif not all(test.holds(answer) for test, _ in literals(rule.when.node)):
                out.append(rule.out)
        return not out, (*out, *still_open)

    def _urgency_of(self, intake: Intake) -> Urgency:
        if self._emergency(intake.surely, intake.possibly):
            return "emergency"
        if self._urgent(intake.surely, intake.possibly):
            return "urgent"
        return "undetermined" if self._urgent(intake.possibly, intake.surely) else "routine"

    def _alerts(self, intake: Intake) -> tuple[Alert, ...]:
        found = []
        for alert in self.pack.alerts:
            because = _holds(self._holding[alert.when.node], intake)
            if because is not None:
                found.append(Alert(alert.fact, alert.urgency, alert.text, because))
        return tuple(found)

    def _emergencies(self, intake: Intake, alerts: tuple[Alert, ...]) -> list[str]:
        """In words, what makes an emergency, also for someone to whom the guideline does not apply."""
        settled = [
            f"{rule.statement}: {rule.text('urgent')}."
            for rule in self.pack.rules.values()
            if rule.emergency and self._decisions[rule.statement].outcome(intake.surely, intake.possibly) == "urgent"
        ]
        return settled + [f"{alert.fact}: {alert.text}" for alert in alerts if alert.urgency == "emergency"]

    def _statements(self, intake: Intake) -> dict[str, Result]:
        wholes = self._wholes
        left = Restriction(self._diagrams, self._domain.cells_of(intake.given))
        notes = {subject: self._notes(uses, intake) for subject, uses in self._uses.items()}
        return {name: self._result(name, intake, notes, left, wholes[name]) for name in self.pack.statements}

    def _result(
        self,
        name: str,
        intake: Intake,
        notes: Mapping[str, tuple[tuple[FactNote, ...], tuple[FactNote, ...]]],
        left: Restriction,
        whole: int,
    ) -> Result:
        rule, decision, statement = self.pack.rules[name], self._decisions[name], self.pack.statements[name]
        outcome = decision.outcome(intake.surely, intake.possibly)
        blocks, cautions = notes.get(rule.subject or "", ((), ()))
        cautions += notes.get(name, ((), ()))[1]
        status = cast("Status", "ask" if outcome is OPEN else outcome)
        return Result(
            statement=name,
            status=status,
            text=rule.text(status),
            strength=statement.strength,
            origin="source",
            refs=statement.refs,
            because=() if outcome is OPEN else intake.because(outcome, decision.outcome, decision.fields),
            missing=self._missing(rule, intake, left, whole) if outcome is OPEN else (),
            blocks=blocks,
            cautions=cautions,
        )

    def _missing(self, rule: Rule, intake: Intake, left: Restriction, whole: int) -> tuple[str, ...]:
        """Exactly the open fields that can still change the status alone."""
        first = tuple(field for field in rule.assess_first if field not in intake.given)
        if first:
            return first
        # The variables lie in the order of the intake.
        found = (self._domain.variables[place].field for place in sorted(left.support(whole)))
        return tuple(dict.fromkeys(found))

    @cached_property
    def _wholes(self) -> Mapping[str, int]:
        """Statement -> the diagram of its decision list. It takes some 20 ms, the first time only."""
        return {name: self._diagrams.decision(rule.rows) for name, rule in self.pack.rules.items()}

    def _notes(
        self, uses: Sequence[tuple[FactUse, Decision]], intake: Intake
    ) -> tuple[tuple[FactNote, ...], tuple[FactNote, ...]]:
        """The facts about one subject that are true of this person: those that block it, and all others.

        A fact speaks once, by the strongest of its effects. What no rule lets be blocked only has its line.
        """
        blocks: list[FactNote] = []
        cautions: list[FactNote] = []
        for use, decision in uses:
            because = _holds(decision, intake)
            if because is not None:
                stops = use.effect == "block" and use.subject in self._blockable
                (blocks if stops else cautions).append(FactNote(use.fact, use.effect, use.text, because))
        said: dict[str, FactNote] = {}
        for note in sorted(cautions, key=lambda note: EFFECTS.index(note.effect)):
            said.setdefault(note.fact, note)
        blocking = {note.fact for note in blocks}
        return tuple(blocks), tuple(n for n in cautions if said[n.fact] is n and n.fact not in blocking)

    def _medicines(self, intake: Intake, statements: Mapping[str, Result]) -> dict[str, MedicineResult]:
        found = {}
        for name, medicine in self.pack.medicines.items():
            result = statements[medicine.statement]
            regimen, regimen_missing = (
                self._regimens.fit(medicine, intake, result) if result.status in ("do", "consider") else (None, ())
            )
            found[name] = MedicineResult(
                medicine=name,
                statement=medicine.statement,
                status=result.status,
                preferred=self._preferred(name, statements),
                regimen=regimen,
                regimen_missing=regimen_missing,
                blocks=result.blocks,
                cautions=result.cautions,
                because=result.because,
                missing=result.missing,
            )
        return found

    def _preferred(self, name: str, statements: Mapping[str, Result]) -> bool | None:
        medicine = self.pack.medicines[name]
        status = statements[medicine.statement].status
        if not medicine.preferred or status == "ask":
            return None
        if status != "consider" or medicine.preferred_unless is None:
            return status == "consider"
        other = statements[medicine.preferred_unless].status
        return None if other == "ask" else other in ("blocked", "not_now")

    def _questions(self, statements: Mapping[str, Result]) -> tuple[str, ...]:
        counts: dict[str, int] = {}
        for result in statements.values():
            for field in result.missing:
                counts[field] = counts.get(field, 0) + 1
        red_flags, order = self.pack.red_flags, self.pack.order
        return tuple(sorted(counts, key=lambda field: (-counts[field], field not in red_flags, order[field])))


def _lines(pack: Pack, domain: Domain) -> dict[Node, Line]:
    nodes = list(dict.fromkeys(condition.node for condition in pack.conditions()))
    return dict(zip(nodes, compile_lines(nodes, domain), strict=True))


def _holds(decision: Decision, intake: Intake) -> tuple[Reason, ...] | None:
    """The answers that force a condition; None while it is not certain."""
    if not decision.outcome(intake.surely, intake.possibly):
        return None
    return intake.because(True, decision.outcome, decision.fields)
