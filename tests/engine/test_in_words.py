"""Conditions in words say all that they test and nothing else: read back, they give the same tree."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.condition import All, AtLeast, Condition, Node, Not, Some, Test, gated, literals
from app.engine.in_words import HEADS, JOINTS, Wording, Words, small
from app.engine.pack import Question
from tests.patients import engine

PACK = engine().pack
WORDING = Wording(PACK)
GATES = {q.id: q.asked_when.node for q in PACK.questions.values() if q.asked_when}
BY_LABEL = sorted(PACK.fields.values(), key=lambda question: -len(question.name))
DEFINED = {words: PACK.definitions[name].node for name, words in WORDING.names.items()}
CONDITIONS = list({condition.text: condition for condition in PACK.conditions()}.values())
NUMBER = r"([\d,.]+)(?: [^\d].*?)??"


def read_back(line: str) -> Node:
    """The tree of a line: the reader that the format promises."""
    for head in (f"{HEADS['none']}: ", f"{HEADS['not all']}: "):
        if line.startswith(head):
            return Not(joined(line.removeprefix(head)))
    return joined(line)


def joined(line: str) -> Node:
    for joint, made in ((JOINTS["any"], Some), (JOINTS["all"], All)):
        parts = split(line, joint)
        if len(parts) > 1:
            return made(tuple(part(each) for each in parts))
    return part(line)


def part(text: str) -> Node:
    return read_back(text[1:-1]) if text.startswith("(") else leaf(text)


def split(line: str, joint: str) -> list[str]:
    """The parts between joints that stand in no bracket."""
    parts, depth, start = [], 0, 0
    for place, char in enumerate(line):
        depth += (char == "(") - (char == ")")
        if depth == 0 and line.startswith(joint, place):
            parts.append(line[start:place])
            start = place + len(joint)
    return [*parts, line[start:]]


def leaf(text: str) -> Node:
    if text in ("always", "never"):
        return All(()) if text == "always" else Some(())
    if text in DEFINED:
        return DEFINED[text]
    if text.startswith("not "):
        return Not(leaf(text.removeprefix("not ")))
    counted = re.match(r"at least (\d+) of ", text)
    if counted:
        some = leaf(text[counted.end() :].replace(": ", ": any of ", 1))
        named = (test for test, _ in literals(some) if test.operator == "has")
        return gated(AtLeast(int(counted[1]), tuple(named)), GATES)
    question = next(q for q in BY_LABEL if re.match(re.escape(small(q.name)) + "(?=$|:| )", text))
    return gated(answered(question, text[len(question.name) :]), GATES)


def answered(question: Question, said: str) -> Node:
    values = {small(choice.text.split(", e.g. ")[0]): choice.id for choice in question.choices}
    match question.type:
        case "bool" if not said:
            return Test(question.id, "in", (True,))
        case "bool":
            return Test(question.id, "in", tuple(word == "yes" for word in said.removeprefix(": ").split(" or ")))
        case "choice":
            return Test(question.id, "in", tuple(values[word] for word in said.removeprefix(": ").split(" or ")))
        case "set":
            return members(question, values, said.removeprefix(": "))
        case _:
            return number(question, said.strip())


def members(question: Question, values: dict[str, str], said: str) -> Node:
    if said == "any":
        return Some(tuple(Test(question.id, "has", (value,)) for value in question.values))
    if said.startswith("any but "):
        out = [values[word] for word in said.removeprefix("any but ").split(", ")]
        return Some(tuple(Test(question.id, "has", (value,)) for value in question.values if value not in out))
    if said.startswith("any of "):
        named = said.removeprefix("any of ").split(", ")
        return Some(tuple(Test(question.id, "has", (values[word],)) for word in named))
    return Test(question.id, "has", (values[said],))


def number(question: Question, said: str) -> Node:
    for pattern, operators in (
        (f"from {NUMBER} to under {NUMBER}", (">=", "<")),
        (f"over {NUMBER} to under {NUMBER}", (">", "<")),
        (f"from {NUMBER} to {NUMBER}", (">=", "<=")),
        (f"over {NUMBER} to {NUMBER}", (">", "<=")),
        (f"under {NUMBER}", ("<",)),
        (f"over {NUMBER}", (">",)),
        (f"{NUMBER} or less", ("<=",)),
        (f"{NUMBER} or more", (">=",)),
    ):
        found = re.fullmatch(pattern, said)
        if found:
            bounds = [float(each.replace(",", "")) for each in found.groups()]
            tests = [Test(question.id, operator, (b,)) for operator, b in zip(operators, bounds, strict=True)]
            return tests[0] if len(tests) == 1 else All(tuple(tests))
    raise AssertionError(f"{said!r} is no number of {question.id}")


def normal(node: Node) -> object:
    """A tree whose lists have no lists of their own kind inside, no single members, and no order."""
    match node:
        case Test(field=field, operator=operator, values=values):
            return field, operator, values
        case AtLeast(count=count, of=tests):
            return count, frozenset(normal(test) for test in tests)
        case Not(of=inner):
            said = normal(inner)
            return said[1] if isinstance(said, tuple) and said[0] == "not" else ("not", said)
        case All(of=parts) | Some(of=parts):
            kind = type(node).__name__
            flat: set[object] = set()
            for each in parts:
                said = normal(each)
                flat |= said[1] if isinstance(said, tuple) and said[0] == kind else {said}
            return flat.pop() if len(flat) == 1 else (kind, frozenset(flat))


@pytest.mark.parametrize("condition", CONDITIONS, ids=lambda condition: condition.text[:60])
def test_what_is_said_of_a_condition_reads_back_to_its_tree(condition: Condition) -> None:
    assert normal(read_back(WORDING.say(condition.node).line)) == normal(condition.node)


@pytest.mark.parametrize("name", WORDING.names)
def test_a_definition_is_said_by_what_it_stands_for(name: str) -> None:
    node = PACK.definitions[name].node
    meaning = WORDING.meaning(node).line
    assert WORDING.names[name] not in split(meaning, JOINTS["any"])
    assert normal(read_back(meaning)) == normal(node)
    assert WORDING.say(node).line == WORDING.names[name]


@pytest.mark.parametrize("condition", CONDITIONS, ids=lambda condition: condition.text[:60])
def test_no_id_is_left_in_the_words(condition: Condition) -> None:
    assert not re.search(r"[a-z0-9]_[a-z0-9]|[<>=&{}']", WORDING.say(condition.node).line)


def test_no_word_of_the_pack_looks_like_a_joint_or_a_bracket() -> None:
    labels = [small(q.name) for q in PACK.fields.values()]
    members = [choice.text for q in PACK.questions.values() for choice in q.choices]
    for text in (*labels, *members, *WORDING.names.values()):
        assert ";" not in text
        assert not text.startswith(("(", "not "))
    assert len(set(labels)) == len(labels)
    assert not set(labels) & set(WORDING.names.values())


def any_test_of(question: Question) -> st.SearchStrategy[Node]:
    """Any one test that a condition may make of a question."""
    match question.type:
        case "bool":
            return st.sampled_from([Test(question.id, "in", (answer,)) for answer in (True, False)])
        case "choice":
            chosen = st.sets(st.sampled_from(question.values), min_size=1)
            in_order = chosen.map(lambda named: tuple(value for value in question.values if value in named))
            return in_order.map(lambda named: Test(question.id, "in", named))
        case "set":
            named = st.lists(st.sampled_from(question.values), min_size=1, unique=True)
            has = named.map(lambda names: tuple(Test(question.id, "has", (name,)) for name in names))
            return has.map(lambda tests: AtLeast(2, tests) if len(tests) > 2 else Some(tests))
        case _:
            bounds = st.integers(int(question.low or 0), int(question.high or 0)).map(float)
            return st.builds(
                lambda op, bound: Test(question.id, op, (bound,)), st.sampled_from(["<", "<=", ">", ">="]), bounds
            )


TREES = st.recursive(
    st.one_of(*map(any_test_of, PACK.fields.values())),
    lambda inner: st.one_of(
        inner.map(Not),
        st.lists(inner, min_size=1, max_size=4).map(lambda parts: All(tuple(parts))),
        st.lists(inner, min_size=1, max_size=4).map(lambda parts: Some(tuple(parts))),
    ),
    max_leaves=12,
)


@given(TREES)
def test_any_condition_that_could_be_written_reads_back(tree: Node) -> None:
    node = gated(tree, GATES)
    assert normal(read_back(WORDING.say(node).line)) == normal(node)


@given(TREES)
def test_a_flat_line_has_one_joint_and_no_bracket_of_its_own(tree: Node) -> None:
    words = WORDING.say(gated(tree, GATES))
    if words.is_flat:
        assert not re.search(r"(?:^|; or |; and |: )\(", words.line)
        assert not ("; or " in words.line and "; and " in words.line)


def test_examples_are_left_out_and_abbreviations_keep_their_capitals() -> None:
    opioid = Test("current_medicines", "has", ("opioid",))
    egfr = Test("egfr", "<", (60,))
    assert WORDING.say(Some((opioid, egfr))) == Words(
        kind="any", parts=(Words("current medicines: opioid"), Words("eGFR under 60 mL/min per 1.73 m²"))
    )
