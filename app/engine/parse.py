"""Text of a condition -> tree. What is not on the white list is refused, with its column and what would be right."""

import ast
import difflib
from collections.abc import Mapping
from dataclasses import dataclass

from app.engine.condition import ALWAYS, All, AtLeast, Node, Not, Some, Test

_MOST_CHARACTERS = 1500
_FLIPPED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
_OPERATORS: dict[type[ast.cmpop], str] = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}


@dataclass(frozen=True)
class Field:
    """What a condition has to know of a question."""

    id: str
    type: str
    values: tuple[str, ...]
    low: float | None
    high: float | None


class ConditionError(Exception):
    """A line that is no condition; `column` counts from 1."""

    def __init__(self, column: int, problem: str, right: str) -> None:
        super().__init__(f"column {column}: {problem}; {right}")
        self.column = column
        self.problem = problem
        self.right = right


def parse(text: str, fields: Mapping[str, Field], names: Mapping[str, Node]) -> Node:
    """Read one line. `names` are definitions, by name, and `medicine.blocked`, `medicine.cautioned`.

    Raises:
        ConditionError: at the first thing that is not allowed.
    """
    if text.strip() == "always":
        return ALWAYS
    if len(text) > _MOST_CHARACTERS:
        raise ConditionError(_MOST_CHARACTERS + 1, "nobody can read so long a line", "take it apart into definitions")
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except SyntaxError as error:
        raise ConditionError(
            error.offset or len(text.strip()) + 1, "this is no condition", "write tests joined by and, or, not"
        ) from None
    return _Reader(fields, names).read(tree.body)


@dataclass(frozen=True)
class _Reader:
    fields: Mapping[str, Field]
    names: Mapping[str, Node]

    def read(self, node: ast.expr) -> Node:
        match node:
            case ast.BoolOp(op=ast.And(), values=parts):
                return All(tuple(self.read(part) for part in parts))
            case ast.BoolOp(op=ast.Or(), values=parts):
                return Some(tuple(self.read(part) for part in parts))
            case ast.UnaryOp(op=ast.Not(), operand=part):
                return Not(self.read(part))
            case ast.Compare():
                return self._compare(node)
            case ast.BinOp():
                return Some(self._members(node))
            case ast.Name(id=name):
                return self._name(node, name)
            case ast.Attribute(value=ast.Name(id=name), attr=attribute):
                return self._definition(node, f"{name}.{attribute}")
            case _:
                raise _refused(node, "this is not part of the language")

    def _name(self, node: ast.expr, name: str) -> Node:
        if name not in self.fields:
            return self._definition(node, name)
        field = self.fields[name]
        if field.type == "bool":
            return Test(name, "in", (True,))
        if field.type == "set":
            return Some(tuple(Test(name, "has", (value,)) for value in field.values))
        raise _refused(node, f"{name} is a {field.type}", "compare it with a value")

    def _definition(self, node: ast.expr, name: str) -> Node:
        if name in self.names:
            return self.names[name]
        raise _refused(node, f"{name} is no question and no definition", _nearest(name, [*self.fields, *self.names]))

    def _field(self, node: ast.expr) -> Field:
        if not isinstance(node, ast.Name):
            raise _refused(node, "a question's id is wanted here")
        if node.id not in self.fields:
            raise _refused(node, f"{node.id} is no question", _nearest(node.id, list(self.fields)))
        return self.fields[node.id]

    def _compare(self, node: ast.Compare) -> Node:
        operands = [node.left, *node.comparators]
        parts = tuple(
            self._one(left, operator, right)
            for left, operator, right in zip(operands, node.ops, operands[1:], strict=False)
        )
        return parts[0] if len(parts) == 1 else All(parts)

    def _one(self, left: ast.expr, operator: ast.cmpop, right: ast.expr) -> Node:
        match operator:
            case ast.Eq() | ast.NotEq():
                return self._choice(left, (right,), isinstance(operator, ast.Eq))
            case ast.In() | ast.NotIn() if isinstance(right, ast.Tuple | ast.Set | ast.List):
                return self._choice(left, tuple(right.elts), isinstance(operator, ast.In))
            case ast.In():
                field = self._field(right)
                return Test(field.id, "has", (self._member(left, field),))
            case ast.Lt() | ast.LtE() | ast.Gt() | ast.GtE():
                return self._order(left, _OPERATORS[type(operator)], right)
            case _:
                raise _refused(left, "this comparison is not part of the language")

    def _choice(self, left: ast.expr, right: tuple[ast.expr, ...], equal: bool) -> Node:
        field = self._field(left)
        match field.type:
            case "choice":
                named = tuple(self._member(value, field) for value in right)
                kept = named if equal else tuple(value for value in field.values if value not in named)
                return Test(field.id, "in", kept)
            case "bool" if all(isinstance(_constant(value), bool) for value in right):
                wanted = {_constant(value) for value in right}
                return Test(field.id, "in", tuple(value for value in (False, True) if (value in wanted) == equal))
            case _:
                raise _refused(left, f"{field.id} is a {field.type}", f"it cannot be compared like this: {_how(field)}")

    def _order(self, left: ast.expr, operator: str, right: ast.expr) -> Node:
        if isinstance(left, ast.Call):
            return self._count(left, operator, right)
        if isinstance(left, ast.Constant):
            return self._order(right, _FLIPPED[operator], left)
        field = self._field(left)
        bound = _constant(right)
        if field.type not in ("int", "number"):
            raise _refused(left, f"{field.id} is a {field.type}", f"it has no order: {_how(field)}")
        if isinstance(bound, bool) or not isinstance(bound, int | float):
            raise _refused(right, "a number is wanted here")
        if field.low is not None and field.high is not None and not field.low <= bound <= field.high:
            raise _refused(right, f"{bound} is outside {field.id}", f"{field.low:g} to {field.high:g}")
        return Test(field.id, operator, (bound,))

    def _count(self, call: ast.Call, operator: str, right: ast.expr) -> Node:
        count = _constant(right)
        named = isinstance(call.func, ast.Name) and call.func.id == "len" and len(call.args) == 1
        if not named or operator != ">=" or isinstance(count, bool) or not isinstance(count, int) or count < 1:
            raise _refused(call, "only len(set & {...}) >= a whole number may be counted")
        return AtLeast(count, self._members(call.args[0]))

    def _members(self, node: ast.expr) -> tuple[Test, ...]:
        match node:
            case ast.BinOp(left=left, op=ast.BitAnd() | ast.Sub(), right=ast.Set(elts=elements)):
                field = self._field(left)
                if field.type != "set":
                    raise _refused(left, f"{field.id} is a {field.type}", _how(field))
                named = [self._member(element, field) for element in elements]
                wanted = [value for value in field.values if (value in named) == isinstance(node.op, ast.BitAnd)]
                return tuple(Test(field.id, "has", (value,)) for value in wanted)
            case _:
                raise _refused(node, "write set & {...} for any of them, set - {...} for any other")

    def _member(self, node: ast.expr, field: Field) -> str:
        value = _constant(node)
        if field.type not in ("choice", "set"):
            raise _refused(node, f"{field.id} is a {field.type}", _how(field))
        if not isinstance(value, str) or value not in field.values:
            raise _refused(node, f"{value!r} is no value of {field.id}", _nearest(str(value), list(field.values)))
        return value


def _constant(node: ast.expr) -> object:
    if isinstance(node, ast.Constant) and isinstance(node.value, bool | int | float | str):
        return node.value
    raise _refused(node, "a plain value is wanted here")


def _how(field: Field) -> str:
    match field.type:
        case "bool":
            return f"write {field.id} or not {field.id}"
        case "choice":
            return f"write {field.id} == '{field.values[0]}'"
        case "set":
            return f"write '{field.values[0]}' in {field.id}"
        case _:
            return f"write {field.id} > {field.low or 0:g}"


def _nearest(name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name, known, n=3)
    return "did you mean " + " or ".join(near) + "?" if near else "it is in none of the lists"


def _refused(node: ast.AST, problem: str, right: str = "write tests joined by and, or, not") -> ConditionError:
    return ConditionError(getattr(node, "col_offset", 0) + 1, problem, right)
