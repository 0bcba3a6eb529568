"""The language of conditions: what it says, and what it refuses by column."""

import itertools

import pytest

from app.engine.bounds import compile_lines
from app.engine.condition import ALWAYS, Condition, Node, gated
from app.engine.diagram import Diagrams
from app.engine.domain import Domain
from app.engine.exact import exactness
from app.engine.pack import Choice, Question
from app.engine.parse import ConditionError, Field, parse

QUESTIONS = {
    "fever": Question("fever", "bool", "", "", ""),
    "spasm": Question("spasm", "bool", "", "", ""),
    "kind": Question(
        "kind", "choice", "", "", "", choices=tuple(Choice(v, v) for v in ("local", "central", "unclear"))
    ),
    "egfr": Question("egfr", "number", "", "", "", low=1, high=200),
    "age": Question("age", "int", "", "", "", low=0, high=120),
    "dmt": Question("dmt", "set", "", "", "", choices=tuple(Choice(v, v) for v in ("a", "b", "c"))),
}
FIELDS = {q.id: Field(q.id, q.type, q.values, q.low, q.high) for q in QUESTIONS.values()}
GATES = {"kind": parse("spasm", FIELDS, {})}


def tree(text: str) -> Node:
    return parse(text, FIELDS, {"hot": parse("fever", FIELDS, {})})


def three(text: str, answers: dict[str, object]) -> bool | None:
    """A condition over open answers: yes, no, or None while it is open."""
    condition = Condition(text, gated(tree(text), GATES))
    domain = Domain(QUESTIONS, [condition], {})
    surely, possibly = domain.bounds(answers)
    (line,) = compile_lines([condition.node], domain)
    if line(surely, possibly):
        return True
    return None if line(possibly, surely) else False


@pytest.mark.parametrize(
    ("text", "answers", "expected"),
    [
        ("fever", {"fever": True}, True),
        ("fever", {"fever": None}, None),
        ("not fever", {}, None),
        ("not fever", {"fever": False}, True),
        ("hot or egfr < 30", {"egfr": 30}, None),
        ("hot and egfr < 30", {"egfr": 30}, False),
        ("30 <= egfr < 60", {"egfr": 30}, True),
        ("30 <= egfr < 60", {"egfr": 60}, False),
        ("30 > egfr", {"egfr": 29.9}, True),
        ("age > 50", {"age": 50}, False),
        ("age >= 50", {"age": 50}, True),
        ("age <= 50", {}, None),
        ("dmt", {"dmt": ()}, False),
        ("dmt", {}, None),
        ("not dmt", {"dmt": ()}, True),
        ("'a' in dmt", {"dmt": ("b",)}, False),
        ("dmt & {'a', 'b'}", {"dmt": ("b",)}, True),
        ("dmt - {'a', 'b'}", {"dmt": ("b",)}, False),
        ("dmt - {'a'}", {"dmt": ("a", "c")}, True),
        ("len(dmt & {'a', 'b', 'c'}) >= 2", {"dmt": ("a", "c")}, True),
        ("len(dmt & {'a', 'b', 'c'}) >= 2", {"dmt": ("a",)}, False),
        ("not len(dmt & {'a', 'b', 'c'}) >= 2", {"dmt": ("a",)}, True),
        ("kind == 'local'", {"kind": "local"}, None),
        ("kind == 'local'", {"kind": "local", "spasm": True}, True),
        ("kind == 'local'", {"kind": "local", "spasm": False}, False),
        ("kind != 'local'", {"kind": "central", "spasm": False}, False),
        ("kind in ('local', 'unclear')", {"kind": "central", "spasm": True}, False),
        ("kind not in ('local', 'unclear')", {"kind": "central", "spasm": True}, True),
        ("spasm == False", {"spasm": False}, True),
        ("spasm == False", {}, None),
        ("always", {}, True),
    ],
)
def test_condition(text: str, answers: dict[str, object], expected: bool | None) -> None:
    assert three(text, answers) is expected


@pytest.mark.parametrize(
    ("text", "column", "says"),
    [
        ("feever", 1, "did you mean fever?"),
        ("fever and egrf < 30", 11, "egrf is no question"),
        ("egfr", 1, "compare it with a value"),
        ("egfr < 900", 8, "900 is outside egfr"),
        ("egfr == 30", 1, "write egfr > 1"),
        ("kind == 'locl'", 9, "did you mean local?"),
        ("kind < 3", 1, "it has no order"),
        ("fever == 1", 1, "write fever or not fever"),
        ("'d' in dmt", 1, "'d' is no value of dmt"),
        ("egfr < None", 8, "a plain value is wanted"),
        ("len(dmt) >= 2", 5, "any of them"),
        ("len(dmt & {'a'}) > 0", 1, "may be counted"),
        ("fever if spasm else hot", 1, "not part of the language"),
        ("__import__('os')", 1, "not part of the language"),
        ("fever is True", 1, "not part of the language"),
        ("fever and", 10, "this is no condition"),
        ("fever < True", 1, "it has no order"),
        ("egfr < True", 8, "a number is wanted"),
    ],
)
def test_refused_with_its_column_and_what_would_be_right(text: str, column: int, says: str) -> None:
    with pytest.raises(ConditionError) as refused:
        tree(text)
    assert refused.value.column == column
    assert says in str(refused.value)


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("egfr < 30 or egfr < 60", True),
        ("egfr > 30 and egfr < 60", True),
        ("egfr < 30 or egfr >= 60", True),
        ("egfr < 60 or egfr >= 30", False),
        ("egfr < 30 and egfr >= 60", False),
        ("fever or not fever", False),
        ("fever and spasm or not fever and age > 50", False),
        ("kind == 'local' or kind == 'central' and fever", True),
        ("kind == 'local' and fever or kind != 'local' and fever", False),
        ("age >= 0", False),
    ],
)
def test_what_is_unsafe_on_unknown_answers_is_found(text: str, exact: bool) -> None:
    condition = Condition(text, tree(text))
    domain = Domain(QUESTIONS, [condition], {})
    assert (exactness(condition, domain) == []) is exact


@pytest.mark.parametrize(
    "text",
    [
        "fever and (egfr < 30 or age > 50) and not 'a' in dmt",
        "kind == 'local' or dmt - {'a'} and age >= 65",
        "not (fever and egfr < 30) or len(dmt & {'a', 'b', 'c'}) >= 2",
    ],
)
def test_bounds_agree_with_the_diagram_on_every_partial_intake(text: str) -> None:
    node = gated(tree(text), GATES)
    domain = Domain(QUESTIONS, [Condition(text, node)], {})
    diagrams = Diagrams(domain)
    whole = diagrams.condition(node)
    values: dict[str, tuple[object, ...]] = {
        "fever": (None, False, True),
        "spasm": (None, False, True),
        "kind": (None, "local", "central"),
        "egfr": (None, 29, 30),
        "age": (None, 50, 51, 65),
        "dmt": (None, (), ("a",), ("b", "c")),
    }
    (line,) = compile_lines([node], domain)
    for picked in itertools.product(*values.values()):
        answers = dict(zip(values, picked, strict=True))
        surely, possibly = domain.bounds(answers)
        left = diagrams.restricted(whole, domain.cells_of(answers), {})
        assert diagrams.outcomes(left) == {
            outcome
            for outcome, reached in ((True, line(possibly, surely)), (False, not line(surely, possibly)))
            if reached
        }


@pytest.mark.parametrize("text", ["not " * 900 + "fever", " or ".join(["fever"] * 300)])
def test_a_line_that_nobody_can_read_is_refused(text: str) -> None:
    with pytest.raises(ConditionError, match="take it apart"):
        tree(text)


def test_a_gate_is_put_in_once() -> None:
    once = gated(tree("kind == 'local' and fever"), GATES)
    assert gated(once, GATES) == once
    assert gated(ALWAYS, GATES) == ALWAYS
