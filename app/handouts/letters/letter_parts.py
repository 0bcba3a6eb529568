"""What a letter is made of, and the pen that writes its labelled rows."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.engine.baseline import Function
from app.handouts.parts import Line


@dataclass(frozen=True)
class Row:
    """A label and what it says; `blank` is a rule to write on, after the text where there is one."""

    label: Line
    text: Line | None
    blank: bool = False


@dataclass(frozen=True)
class Part:
    """Rows under a heading."""

    heading: Line
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class FunctionRow:
    """A function: was it lost before, is it newly lost; `loud` where it is."""

    name: Line
    usual: Line
    new: Line
    loud: bool


@dataclass(frozen=True)
class FunctionTable:
    """New or usual, function by function."""

    columns: tuple[Line, ...]
    rows: tuple[FunctionRow, ...]


@dataclass(frozen=True)
class LetterPen:
    """Writes lines with the labels of one language, and the guideline's own texts as that says them."""

    texts: Mapping[str, str]
    guideline: Callable[[str], str] = str

    def line(self, key: str, field: str = "", **values: str) -> Line:
        """A text of the language file."""
        text = self.texts[key]
        return Line(" ".join((text.format(**values) if values else text).split()), (), field or f"letters.{key}")

    def row(self, label: str, text: str, origin: tuple[str, ...] = (), field: str = "") -> Row:
        """A label of the language file and what it says here."""
        return Row(self.line(label), Line(" ".join(text.split()), origin, field or f"letters.{label}"))

    def blank(self, label: str, text: str = "") -> Row:
        """A label with a rule to write on."""
        return Row(self.line(label), self.row(label, text).text if text else None, blank=True)


def function_table(functions: Sequence[Function], pen: LetterPen) -> FunctionTable:
    """What is usual and what is new; the answers that make it so are the origin of its lines."""
    return FunctionTable(
        tuple(pen.line(column) for column in ("function", "usual_before", "new_now")),
        tuple(_function(one, pen) for one in functions),
    )


def _function(one: Function, pen: LetterPen) -> FunctionRow:
    fields = tuple(reason.field for reason in one.because)
    new = _said(one.new, pen)
    return FunctionRow(
        name=Line(pen.guideline(one.title), (one.id,), "letters.function"),
        usual=Line(_said(one.usual, pen), (one.id,), "letters.usual_before"),
        new=Line(new.upper() if one.new else new, fields, "letters.new_now"),
        loud=one.new is True,
    )


def _said(value: bool | None, pen: LetterPen) -> str:
    return pen.texts["not_known"].lower() if value is None else pen.texts["said_yes" if value else "said_no"]
