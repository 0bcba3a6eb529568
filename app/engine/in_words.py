"""A condition in plain English that a clinician reads; by reading it back one comes to the same tree."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from app.engine.condition import ALWAYS, NEVER, All, AtLeast, Node, Not, Some, Test
from app.engine.pack import Pack, Question

Kind = Literal["", "any", "all", "none", "not all"]
HEADS: Mapping[Kind, str] = {
    "any": "any of these",
    "all": "all of these",
    "none": "none of these",
    "not all": "not all of these",
}
JOINTS: Mapping[Kind, str] = {"any": "; or ", "none": "; or ", "all": "; and ", "not all": "; and "}
_TURNED: Mapping[Kind, Kind] = {"any": "none", "none": "any", "all": "not all", "not all": "all"}
_FEW_LEFT_OUT = 3
"""A set that names all but so many of its members is said by those."""


@dataclass(frozen=True)
class Words:
    """A phrase, or a list of them of which any, all, none or not all hold."""

    text: str = ""
    kind: Kind = ""
    parts: tuple["Words", ...] = ()

    @property
    def is_flat(self) -> bool:
        """Whether one line says it without brackets."""
        return not any(part.parts for part in self.parts)

    @property
    def line(self) -> str:
        """All on one line: phrases parted by `; or` or `; and`, lists inside lists in brackets."""
        if not self.kind:
            return self.text
        joined = JOINTS[self.kind].join(f"({part.line})" if part.parts else part.text for part in self.parts)
        return joined if self.kind in ("any", "all") else f"{HEADS[self.kind]}: {joined}"


class Wording:
    """Says the conditions of one pack.

    Args:
        pack: whose questions, units and choices are named.
        names: definition -> words; one without words is named by its id.
    """

    def __init__(self, pack: Pack, names: Mapping[str, str] | None = None) -> None:
        self._questions = pack.fields
        self._gates = {q.id: q.asked_when.node for q in pack.questions.values() if q.asked_when}
        self.names = {
            name: (names or {}).get(name, name.replace("_", " ").replace(".", ", "))
            for name, condition in pack.definitions.items()
            if not _says_itself(condition.node)
        }
        """Definition -> words, for those that conditions are said with; one single test says itself."""
        self._named = {pack.definitions[name].node: words for name, words in self.names.items()}

    def meaning(self, node: Node) -> Words:
        """What a definition stands for: its own name is not used, those of others are."""
        own = self._named.pop(node, None)
        try:
            return self.say(node)
        finally:
            if own is not None:
                self._named[node] = own

    def say(self, node: Node) -> Words:
        """The tree in words: definitions by their names, gates left out, since who is not asked has not got it."""
        if node in self._named:
            return Words(self._named[node])
        match node:
            case Test():
                return Words(self._phrase(node))
            case AtLeast(count=count, of=tests):
                return Words(f"at least {count} of {self._set(tests)}")
            case All(of=(Test() | AtLeast() as asked, gate)) if self._gates.get(_field(asked)) == gate:
                return self.say(asked)
            case All(of=(part,)) | Some(of=(part,)):
                return self.say(part)
            case All(of=parts):
                return self._list("all", parts) if parts else Words("always")
            case Some(of=parts):
                return self._list("any", parts) if parts else Words("never")
            case Not(of=part):
                said = self.say(part)
                return Words("", _TURNED[said.kind], said.parts) if said.kind else Words(f"not {said.text}")

    def _list(self, kind: Kind, parts: Sequence[Node]) -> Words:
        """A list, what is a list of the same kind inside it laid flat, and tests of one answer said together."""
        found: list[Words] = []
        for group in _together(kind, self._flat(kind, parts)):
            said = Words(self._joined(kind, group)) if isinstance(group, tuple) else self.say(group)
            found += said.parts if said.kind == kind else (said,)
        return found[0] if len(found) == 1 else Words("", kind, tuple(found))

    def _flat(self, kind: Kind, parts: Sequence[Node]) -> list[Node]:
        found: list[Node] = []
        for part in parts:
            same = isinstance(part, All if kind == "all" else Some) and part not in self._named
            if isinstance(part, All | Some) and same and part.of and not self._is_gated(part):
                found += self._flat(kind, part.of)
            else:
                found.append(part)
        return found

    def _is_gated(self, part: Node) -> bool:
        match part:
            case All(of=(Test() | AtLeast() as asked, gate)):
                return self._gates.get(_field(asked)) == gate
            case _:
                return False

    def _joined(self, kind: Kind, tests: tuple[Test, ...]) -> str:
        return self._set(tests, any_of="any of ") if kind == "any" else self._range(*tests)

    def _phrase(self, test: Test) -> str:
        question = self._questions[test.field]
        name = small(question.name)
        match test.operator:
            case "has":
                return self._set((test,))
            case "in" if question.type == "bool":
                return name if test.values == (True,) else f"{name}: {' or '.join(map(_yes_no, test.values))}"
            case "in":
                return f"{name}: {' or '.join(_choice(question, value) for value in test.values)}"
            case "<":
                return f"{name} under {self._number(question, test)}"
            case ">":
                return f"{name} over {self._number(question, test)}"
            case "<=":
                return f"{name} {self._number(question, test)} or less"
            case _:
                return f"{name} {self._number(question, test)} or more"

    def _set(self, tests: Sequence[Test], any_of: str = "") -> str:
        """Members of one set; where few are left out, those."""
        question = self._questions[tests[0].field]
        named = [str(test.values[0]) for test in tests]
        left_out = [value for value in question.values if value not in named]
        if any_of and not left_out:
            return f"{small(question.name)}: any"
        if any_of and len(left_out) <= _FEW_LEFT_OUT < len(named):
            named, any_of = left_out, "any but "
        return f"{small(question.name)}: {any_of}{', '.join(_choice(question, value) for value in named)}"

    def _range(self, low: Test, high: Test) -> str:
        question = self._questions[low.field]
        start = "from" if low.operator == ">=" else "over"
        end = "to under" if high.operator == "<" else "to"
        least = f"{_bound(low):,g}"
        return f"{small(question.name)} {start} {least} {end} {self._number(question, high)}"

    def _number(self, question: Question, test: Test) -> str:
        """The bound with its unit, which is left out where the question's name says it."""
        told = not question.unit_text or question.unit_text.lower() in question.name.lower().split()
        return f"{_bound(test):,g}" if told else f"{_bound(test):,g} {question.unit_text}"


def small(text: str) -> str:
    """The same words inside a sentence; abbreviations keep their capitals."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


def _says_itself(node: Node) -> bool:
    return isinstance(node, Test) or node in (ALWAYS, NEVER)


def _field(node: Test | AtLeast) -> str:
    return node.field if isinstance(node, Test) else node.of[0].field


def _together(kind: Kind, parts: Sequence[Node]) -> list[tuple[Test, ...] | Node]:
    """The parts, but members of one set that follow each other, or both ends of one range, as one."""
    found: list[tuple[Test, ...] | Node] = []
    for part in parts:
        before = found[-1] if found else ()
        tests = before if isinstance(before, tuple) else (before,) if isinstance(before, Test) else ()
        if isinstance(part, Test) and tests and _fit(kind, tests, part):
            found[-1] = (*tests, part)
        else:
            found.append(part)
    return found


def _fit(kind: Kind, before: tuple[Test, ...], after: Test) -> bool:
    if before[-1].field != after.field:
        return False
    if kind == "any":
        return before[-1].operator == after.operator == "has"
    return len(before) == 1 and before[0].operator in (">", ">=") and after.operator in ("<", "<=")


def _choice(question: Question, value: object) -> str:
    """The words of a value, without its examples."""
    text = next(choice.text for choice in question.choices if choice.id == value)
    return small(text.split(", e.g. ")[0])


def _yes_no(value: object) -> str:
    return "yes" if value else "no"


def _bound(test: Test) -> float:
    return float(str(test.values[0]))
