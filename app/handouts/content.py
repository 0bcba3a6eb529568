"""What can stand on a sheet and what each line rests on; the words are in the language files."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from app.engine.pack import Value
from app.handouts.plan import Plan
from app.handouts.reading import read_yaml
from app.handouts.wanted import Wanted, given, wanted_answers
from app.paths import RESOURCES

_STATUSES = ("do", "consider")


@dataclass(frozen=True)
class Text:
    """A line that may be printed: whose advice brings it, on which answers, and what its words rest on."""

    id: str
    origin: tuple[str, ...]
    of: tuple[str, ...] = ()
    statuses: tuple[str, ...] = _STATUSES
    place: str = ""
    only: Wanted | None = None
    unless: Wanted | None = None
    under_weeks: float | None = None
    needs: str = ""
    said_by: tuple[str, ...] = ()
    """Lines that say it too: beside one of them it is left out."""

    def suits(self, plan: Plan) -> bool:
        """Whether the plan's accepted advice and its answers bring this line."""
        return (
            (not self.of or self.brought_by(plan))
            and (self.only is None or given(self.only, plan.answers))
            and (self.unless is None or not given(self.unless, plan.answers))
            and (self.under_weeks is None or _weeks(plan.answers) < self.under_weeks)
        )

    def brought_by(self, plan: Plan) -> bool:
        """Whether one of the statements (or alerts) that this line is for is in the plan, at its status."""
        accepted = any(
            item.status in self.statuses and not set(self.of).isdisjoint(item.statements) for item in plan.items
        )
        return accepted or not set(self.of).isdisjoint(plan.alerts)


@dataclass(frozen=True)
class MedicineTexts:
    """How a medicine is taken, which notes stand under its row, what is said when some of it is taken already."""

    taken: Literal["as_needed", "regular"]
    first: str
    once: str
    origin: tuple[str, ...]
    notes: tuple[Text, ...]
    on_top: Text | None = None


@dataclass(frozen=True)
class Go:
    """The first thing on the page of someone who must not wait."""

    heading: Text
    lines: tuple[Text, ...]


@dataclass(frozen=True)
class Content:
    """Everything that content.yaml says."""

    messages: tuple[Text, ...]
    go: Mapping[str, Go]
    why: tuple[Text, ...]
    help: tuple[Text, ...]
    short_help: tuple[Text, ...]
    advice: tuple[Text, ...]
    without_a_line: frozenset[str]
    medicines: Mapping[str, MedicineTexts]
    usual: Mapping[str, tuple[str, ...]]
    usual_origin: tuple[str, ...]
    usual_blanks: tuple[str, ...]
    usual_closing: Text
    again: tuple[Text, ...]


@cache
def content() -> Content:
    """The content of the sheets, read once."""
    data = read_yaml(RESOURCES / "handouts" / "content.yaml")
    go = data["go"]
    return Content(
        messages=_texts(data["message"]),
        go={
            urgency: Go(_text(go[urgency]["heading"]), _texts(go[urgency]["lines"]))
            for urgency in ("emergency", "urgent")
        },
        why=_texts(go["why"]),
        help=_texts(data["help"]),
        short_help=_texts(data["short_help"]),
        advice=_texts(data["advice"]),
        without_a_line=frozenset(data["without_a_line"]),
        medicines={key: _medicine(row) for key, row in data["medicines"].items()},
        usual={question: tuple(values) for question, values in data["usual"]["answers"].items()},
        usual_origin=tuple(data["usual"]["from"]),
        usual_blanks=tuple(data["usual"]["blanks"]),
        usual_closing=_text(data["usual"]["closing"]),
        again=_texts(data["again"]),
    )


def _texts(rows: list[dict[str, Any]]) -> tuple[Text, ...]:
    return tuple(_text(row) for row in rows)


def _text(row: dict[str, Any]) -> Text:
    return Text(
        id=row["id"],
        origin=tuple(row["from"]),
        of=tuple(row.get("of", ())),
        statuses=tuple(row.get("as", _STATUSES)),
        place=row.get("in", ""),
        only=wanted_answers(row.get("only")),
        unless=wanted_answers(row.get("unless")),
        under_weeks=row.get("under_weeks"),
        needs=row.get("needs", ""),
        said_by=tuple(row.get("said_by", ())),
    )


def _medicine(row: dict[str, Any]) -> MedicineTexts:
    return MedicineTexts(
        taken=row["taken"],
        first=row.get("first", ""),
        once=row.get("once", ""),
        origin=tuple(row["from"]),
        notes=_texts(row["notes"]),
        on_top=_text(row["on_top"]) if "on_top" in row else None,
    )


def _weeks(answers: Mapping[str, Value | None]) -> float:
    """How long the pain has lasted; for ever where that is not known, so that nothing is promised."""
    weeks = answers.get("pain_weeks")
    return float(weeks) if isinstance(weeks, int | float) else float("inf")
