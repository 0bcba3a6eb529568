"""The engine: answers in, everything the guideline says of them out, with its reasons."""

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import cast

from app.engine.assessment import Alert, Assessment, FactNote, MedicineResult, Result, Status, Urgency
from app.engine.baseline import Function, functions
from app.engine.bounds import OPEN, Choices, choices, compile_together
from app.engine.condition import literals
from app.engine.decide import Intake
from app.engine.diagram import Restriction, places
from app.engine.notes import NONE, Facts, Notes
from app.engine.pack import Pack, Rule, Value
from app.engine.ready import Ready
from app.engine.regimen import Regimens
from app.engine.taken import RuledOut, ruled_out
from app.engine.together import Pair, pairs
from app.engine.turns import Turn, turns


class Engine:
    """A guideline pack made ready to assess one intake after another."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self._domain, self._diagrams = pack.domain, pack.diagrams
        ready = Ready(pack, self._domain)
        self._conditions = ready.conditions
        self._gates = {q.id: ready.lines[q.asked_when.node] for q in pack.questions.values() if q.asked_when}
        self._urgent, self._emergency = (ready.lines[pack.definitions[name].node] for name in ("urgent", "emergency"))
        self._facts = Facts(pack, ready.conditions, self._domain)
        lists = [self._choices(rule) for rule in pack.rules.values()]
        self._decisions = dict(zip(pack.rules, ready.lists(lists), strict=True))
        self._together = compile_together(lists, self._domain)
        self._regimens = Regimens(pack, self._domain, self._diagrams, ready.lists)

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
        return functions(
            self.pack.baselines, self._intake(answers), self.pack.added, lambda when: self._conditions[when.node]
        )

    def together(self, answers: Mapping[str, Value | None], chosen: Collection[str]) -> tuple[Pair, ...]:
        """Every pair of the chosen medicines with the facts that speak against it; see together.py."""

        def notes(medicine: str, taken: Mapping[str, Value | None]) -> tuple[FactNote, ...]:
            blocks, cautions = self._facts.about(medicine, self._intake(taken))
            return (*blocks, *cautions)

        return pairs(self.pack, answers, chosen, notes)

    def ruled_out(self, answers: Mapping[str, Value | None]) -> tuple[RuledOut, ...]:
        """The medicines taken now that something else rules out, whether or not they are in question; see taken.py."""
        return ruled_out(self.pack, answers, lambda name, others: self._facts.about(name, self._intake(others))[0])

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
        conditions = [self._conditions[alert.when.node] for alert in self.pack.alerts]
        return tuple(
            Alert(alert.fact, alert.urgency, alert.text, intake.because(condition))
            for alert, condition in zip(self.pack.alerts, conditions, strict=True)
            if intake.holds(condition)
        )

    def _emergencies(self, intake: Intake, alerts: tuple[Alert, ...]) -> list[str]:
        """In words, what makes an emergency, also for someone to whom the guideline does not apply."""
        settled = [
            f"{rule.statement}: {rule.text('urgent')}."
            for rule in self.pack.rules.values()
            if rule.emergency and self._decisions[rule.statement].outcome(intake.surely, intake.possibly) == "urgent"
        ]
        return settled + [f"{alert.fact}: {alert.text}" for alert in alerts if alert.urgency == "emergency"]

    def _statements(self, intake: Intake) -> dict[str, Result]:
        outcomes = dict(zip(self._decisions, self._together(intake.surely, intake.possibly), strict=True))
        missing = self._missing(intake, [name for name, outcome in outcomes.items() if outcome is OPEN])
        notes = self._facts.true_of(intake)
        return {
            name: self._result(name, intake, outcomes[name], missing.get(name, ()), notes)
            for name in self.pack.statements
        }

    def _result(
        self, name: str, intake: Intake, outcome: object, missing: tuple[str, ...], notes: Mapping[str, Notes]
    ) -> Result:
        rule, statement = self.pack.rules[name], self.pack.statements[name]
        blocks, cautions = notes.get(rule.subject or "", NONE)
        status = cast("Status", "ask" if outcome is OPEN else outcome)
        return Result(
            statement=name,
            status=status,
            text=rule.text(status),
            strength=statement.strength,
            origin="source",
            refs=statement.refs,
            because=() if outcome is OPEN else intake.because(self._decisions[name], outcome),
            missing=missing,
            blocks=blocks,
            cautions=cautions + notes.get(name, NONE)[1],
        )

    def _missing(self, intake: Intake, statements: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """Statement -> exactly the open fields that can still change its status alone."""
        if not statements:
            return {}
        cells = self._domain.cells_of(intake.given)
        wholes = self._usual if self._domain.cells_of({}).items() <= cells.items() else self._wholes
        left = Restriction(self._diagrams, cells)
        turning: dict[int, tuple[str, ...]] = {}
        found = {}
        for name in statements:
            first = tuple(field for field in self.pack.rules[name].assess_first if field not in intake.given)
            looks_at = 0 if first else left.looks_at(wholes[name])
            if looks_at not in turning:
                # The variables lie in the order of the intake.
                fields = (self._domain.variables[place].field for place in sorted(places(looks_at)))
                turning[looks_at] = tuple(dict.fromkeys(fields))
            found[name] = first or turning[looks_at]
        return found

    @cached_property
    def _wholes(self) -> Mapping[str, int]:
        """Statement -> the diagram of its decision list. It takes some 20 ms, the first time only."""
        return {name: self._diagrams.decision(rule.rows) for name, rule in self.pack.rules.items()}

    @cached_property
    def _usual(self) -> Mapping[str, int]:
        """The same for somebody of whom nothing is known that only the added questions ask, as is most often so."""
        nobody, done = self._domain.cells_of({}), dict[int, int]()
        return {name: self._diagrams.restricted(whole, nobody, done) for name, whole in self._wholes.items()}

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
