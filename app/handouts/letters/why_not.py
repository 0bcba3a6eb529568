"""A polite page for whoever expects a scan, an injection or an operation: why not now, what instead, what changes it.

It is a sheet like any other, with other sections.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

import yaml

from app.engine.assessment import Assessment
from app.engine.pack import Pack
from app.errors import OfGuideline, UserError
from app.handouts.content import Text
from app.handouts.options import SheetOptions
from app.handouts.parts import Line, Pen, Section, Sheet
from app.handouts.plan import Clinic, Plan
from app.handouts.sheet import compose
from app.handouts.side_by_side import side_by_side
from app.handouts.words import words
from app.paths import RESOURCES

_SCAN = "S27"
"""The statement that says `avoid` exactly when every red flag was asked, none is there and nothing is urgent."""


@dataclass(frozen=True)
class Why:
    """Why one thing is not for now, while its statement says `avoid`."""

    of: str
    heading: str
    lines: tuple[Text, ...]


@dataclass(frozen=True)
class WhyNot:
    """All that why_not.yaml says."""

    fair: Text
    checked: Text
    parts: tuple[Why, ...]
    instead: str
    medicines: Text
    changes: Why


def why_not(
    pack: Pack,
    assessment: Assessment,
    plan: Plan,
    patient_name: str,
    day: date,
    clinician: str,
    clinic: Clinic,
    options: SheetOptions | None = None,
    draft: bool = False,
    declined: Collection[str] = (),
) -> Sheet:
    """The page for one person: of scan, injections and operation those that are ruled out and were not `declined`.

    What to do instead is what the plan holds. `typeset` sets it.

    Raises:
        UserError: a red flag is there or open, or nothing is ruled out, or it is wanted short.
    """
    chosen = options or SheetOptions()
    if chosen.short:
        raise _refused("This page has no short form.", "Print it whole.")
    parts = _parts(pack, assessment, plan, declined)
    sheets = []
    for language in chosen.languages:
        alone = replace(chosen, language=language, second_language=None)
        usual = compose(replace(plan, exercises=()), patient_name, day, clinician, clinic, alone, draft)
        sheets.append(_page(usual, parts, plan, patient_name, Pen(words(language))))
    if len(sheets) == 1:
        return sheets[0]
    if any(sheet.unreviewed for sheet in sheets):
        pens = [Pen(words(language)) for language in chosen.languages]
        sheets = [replace(one, unreviewed=pen.line("unreviewed")) for one, pen in zip(sheets, pens, strict=True)]
    return side_by_side(*sheets)


@cache
def why_not_texts() -> WhyNot:
    """What the page can say, read once."""
    data = yaml.safe_load((RESOURCES / "handouts" / "letters" / "why_not.yaml").read_text(encoding="utf-8"))
    changes = data["changes"]
    return WhyNot(
        fair=_text(data["fair"]),
        checked=_text(data["checked"]),
        parts=tuple(Why(part["of"], part["heading"], _texts(part["lines"])) for part in data["parts"]),
        instead=data["instead"],
        medicines=_text(data["medicines"]),
        changes=Why("", changes["heading"], _texts(changes["lines"])),
    )


def _texts(rows: list[dict[str, Any]]) -> tuple[Text, ...]:
    return tuple(_text(row) for row in rows)


def _text(row: dict[str, Any]) -> Text:
    return Text(row["id"], tuple(row["from"]), under_weeks=row.get("under_weeks"))


def _parts(pack: Pack, assessment: Assessment, plan: Plan, declined: Collection[str]) -> tuple[Why, ...]:
    """What is ruled out for this person.

    Raises:
        UserError: a red flag is there or open, or nothing is ruled out.
    """
    if not assessment.applies:
        raise _refused("{reason}", "Use another guideline for this person.", reason=" ".join(assessment.scope_why))
    scan = assessment.statements[_SCAN]
    if scan.status != "avoid":
        names = {flag: OfGuideline(pack.questions[flag].name) for flag in pack.questions if flag in pack.red_flags}
        there = tuple(name for flag, name in names.items() if plan.answers.get(flag) is True)
        left = tuple(name for flag, name in names.items() if plan.answers.get(flag) is None)
        if there:
            raise _refused("A red flag is there: {flags}.", "See to the red flag first.", flags=there)
        if assessment.urgency in ("emergency", "urgent"):
            texts = tuple(OfGuideline(alert.text) for alert in assessment.alerts)
            raise _refused("Something is urgent: {alerts}", "See to it first.", alerts=texts)
        waiting = left or tuple(OfGuideline(pack.questions[field].name) for field in scan.missing)
        raise _refused("Red flags are open: {flags}.", "Ask about every red flag first.", flags=waiting)
    parts = tuple(
        part
        for part in why_not_texts().parts
        if assessment.statements[part.of].status == "avoid" and part.of not in declined
    )
    if not parts:
        raise _refused("Nothing that this page speaks of is ruled out in the plan.", "Print the sheet instead.")
    return parts


def _refused(why: str, todo: str, **values: object) -> UserError:
    return UserError("No page “why not now” was made.", why, todo, **values)


def _page(usual: Sheet, parts: tuple[Why, ...], plan: Plan, patient_name: str, pen: Pen) -> Sheet:
    """The usual sheet with the sections of this page instead of its own."""
    texts = why_not_texts()
    name = " ".join(patient_name.split())
    nameless = pen.line("why_not_title_without_name")
    changes = _section("changes", texts.changes, tuple(text for text in texts.changes.lines if text.suits(plan)), pen)
    instead = _instead(usual, plan, pen)
    return replace(
        usual,
        title=pen.line("why_not_title", field="patient_name", name=name) if name else nameless,
        tight=replace(usual.tight, title=nameless) if usual.tight else None,
        message=_message(pen),
        todo=(),
        exercises=None,
        lists=(
            *(_section(part.of, part, part.lines, pen) for part in parts),
            *((instead,) if instead else ()),
            changes,
        ),
        medicines=None,
        again=_again(usual, changes),
        usual=None,
        diary=None,
        questions=None,
    )


def _message(pen: Pen) -> Line:
    """That it is fair to ask, and that every danger sign was asked about."""
    texts = why_not_texts()
    fair, checked = (pen.line(text.id, text.origin) for text in (texts.fair, texts.checked))
    return replace(checked, text=f"{fair.text} {checked.text}")


def _again(usual: Sheet, changes: Section) -> Section | None:
    """When to come back, without what this page has said already."""
    said = {line.field for line in changes.lines}
    box = usual.again
    return replace(box, lines=tuple(line for line in box.lines if line.field not in said)) if box else None


def _section(name: str, why: Why, lines: tuple[Text, ...], pen: Pen) -> Section:
    return Section(name, pen.line(why.heading), lines=tuple(pen.line(text.id, text.origin) for text in lines))


def _instead(usual: Sheet, plan: Plan, pen: Pen) -> Section | None:
    """What the plan says to do, by what the usual sheet makes of it."""
    texts = why_not_texts()
    lines: list[Line] = [usual.message] if usual.message and usual.message.origin else []
    lines += [line for section in usual.todo for line in section.lines]
    if any(item.medicine for item in plan.items):
        lines.append(pen.line(texts.medicines.id, texts.medicines.origin))
    return Section("instead", pen.line(texts.instead), lines=tuple(lines)) if lines else None
