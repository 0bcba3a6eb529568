"""The pack's own trees as a decision model of zen-engine, a JSON rule engine: the same conditions, first match wins."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping

import zen

from app.engine.condition import ALWAYS, All, AtLeast, Node, Not, Some, Test
from app.engine.pack import Rule
from tests.patients import Answers

Context = dict[str, object]


def context(answers: Answers) -> Context:
    """An intake as JSON has it."""
    return {field: list(value) if isinstance(value, tuple) else value for field, value in answers.items()}


class ByZen:
    """Statuses by zen-engine, its expressions compiled once."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        nodes: list[dict[str, object]] = [
            {"id": "in", "name": "in", "type": "inputNode"},
            {"id": "rules", "name": "rules", "type": "expressionNode", "content": {"expressions": _expressions(rules)}},
            {"id": "out", "name": "out", "type": "outputNode"},
        ]
        edges = [
            {"id": f"{source}-{target}", "sourceId": source, "targetId": target, "type": "edge"}
            for source, target in (("in", "rules"), ("rules", "out"))
        ]
        model = {"nodes": [{**node, "position": {"x": 0, "y": 0}} for node in nodes], "edges": edges}
        self._decision = zen.ZenEngine().create_decision(zen.ZenDecisionContent(json.dumps(model)))

    def statuses(self, answers: Context) -> Mapping[str, str]:
        """The status of each statement, among what several of them share."""
        found: Mapping[str, str] = self._decision.evaluate(answers)["result"]
        return found


def _expressions(rules: Iterable[Rule]) -> list[dict[str, str]]:
    """What several rules look at is worked out once, as in the engine."""
    rules = list(rules)
    common = Counter(row.when.node for rule in rules for row in rule.rows if row.when.node != ALWAYS)
    names = {node: f"c{place}" for place, (node, uses) in enumerate(common.items()) if uses > 1}
    found = [(name, _source(node)) for node, name in names.items()]
    for rule in rules:
        source = f"'{rule.rows[-1].outcome}'"
        for row in reversed(rule.rows[:-1]):
            node = row.when.node
            test = f"$.{names[node]}" if node in names else _source(node)
            source = f"{test} ? '{row.outcome}' : ({source})"
        found.append((rule.statement, source))
    return [{"id": key, "key": key, "value": value} for key, value in found]


def _source(node: Node) -> str:
    match node:
        case Test():
            return _test(node)
        case Not(of=part):
            return f"not ({_source(part)})"
        case All(of=parts):
            return f"({' and '.join(map(_source, parts)) or 'true'})"
        case Some(of=parts):
            return f"({' or '.join(map(_source, parts)) or 'false'})"
        case AtLeast(count=count, of=parts):
            return f"(({' + '.join(f'({_test(part)} ? 1 : 0)' for part in parts)}) >= {count})"


def _test(test: Test) -> str:
    """Numbers and sets that are not there are an error of the whole intake in zen: so they are asked for first."""
    field, values = test.field, [json.dumps(value).replace('"', "'") for value in test.values]
    match test.operator:
        case "in" if len(values) == 1:
            return f"{field} == {values[0]}"
        case "in":
            return f"{field} in [{', '.join(values)}]"
        case "has":
            return f"({field} != null and {values[0]} in {field})"
        case _:
            return f"({field} != null and {field} {test.operator} {values[0]})"
