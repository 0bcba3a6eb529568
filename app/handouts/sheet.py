"""From an accepted plan to a sheet: which lines stand on it, in which order, and why."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from app.errors import UserError
from app.handouts.content import Text, content
from app.handouts.edits import Edits, edited
from app.handouts.exercise_list import exercise_list
from app.handouts.exercises import unfit
from app.handouts.frame import dateline, footer, letterhead, named, unreviewed
from app.handouts.medicines import SLOTS, medicine_table
from app.handouts.options import SheetOptions
from app.handouts.parts import Diary, Line, Pen, Section, Sheet, Tight, own
from app.handouts.plan import Clinic, Plan
from app.handouts.short import shortened
from app.handouts.side_by_side import side_by_side
from app.handouts.words import Words, words

__all__ = ["Line", "Sheet", "compose"]

AS_USUAL = SheetOptions()
NO_EDITS = Edits()
_PICTURES = ("octagon", "phone", *SLOTS)
_TICKED = ("today", "week")
_LISTED = ("heat", "know")
_STOP_LINES = frozenset({"stop_relaxant", "keep_ms_medicines"})
"""Lines that stand in an emergency too: to stop a medicine is never routine."""


def compose(
    plan: Plan,
    patient_name: str,
    day: date,
    clinician: str,
    clinic: Clinic,
    options: SheetOptions = AS_USUAL,
    draft: bool = False,
    edits: Edits = NO_EDITS,
) -> Sheet:
    """The sheet of a plan: what was accepted and nothing else, and what the clinician made of its lines.

    While the plan is an emergency or urgent, the sheet says where to go and why, and nothing routine.

    Raises:
        UserError: two medicines of a plan to hand out do not go together, or an exercise of it does not fit.
    """
    name = " ".join(patient_name.split())
    sheets = []
    for language in options.languages:
        pen = Pen(_words(language, options))
        sheet = edited(_whole(plan, name, day, clinician, clinic, options, draft, pen), edits)
        sheets.append(shortened(sheet, pen) if options.short else sheet)
    return sheets[0] if len(sheets) == 1 else side_by_side(*sheets)


def _words(language: str, options: SheetOptions) -> Words:
    """A number stands once for both languages of a sheet: it is grouped by spaces, which neither takes for a point."""
    alone = words(language)
    return alone if options.second_language is None else replace(alone, thousands="\N{NO-BREAK SPACE}")


def _whole(
    plan: Plan, name: str, day: date, clinician: str, clinic: Clinic, options: SheetOptions, draft: bool, pen: Pen
) -> Sheet:
    """All of it in one language."""
    fault = _fault(plan, pen)
    if fault is not None and not draft:
        raise _not_made(plan, fault)
    must_go = _must_go(plan)
    title = "title_urgent" if must_go else "title"
    message = None if must_go else _message(plan, pen)
    exercises = None if must_go else exercise_list(plan, pen)
    said = {line.field.removeprefix("text.") for line in (message, *(exercises.notes if exercises else ())) if line}
    return Sheet(
        language=pen.words.language,
        direction=pen.words.direction,
        day=day,
        letterhead=letterhead(clinic, pen),
        title=named(title, name, pen),
        dateline=dateline(day, clinician, pen),
        draft=(fault or pen.line("draft_note")) if draft else None,
        draft_mark=pen.line("draft") if draft else None,
        message=message,
        go=_go(plan, clinic, pen) if must_go else None,
        why=_why(plan, pen) if must_go else None,
        help=_help(plan, clinic, pen),
        todo=() if must_go else _sections(_TICKED, plan, said, pen),
        exercises=exercises,
        lists=(_stops(plan, pen) if must_go else _sections(_LISTED, plan, said, pen)) + _own(plan, pen),
        medicines=None if must_go else medicine_table(plan, pen),
        again=_again(plan, clinic, must_go, pen),
        usual=_usual(plan, must_go, pen),
        diary=None if must_go else _diary(day, pen),
        questions=None if must_go else Section("questions", pen.line("questions")),
        footer=footer(name, day, pen),
        page_count=pen.line("page", page="{page}", pages="{pages}"),
        pictures=tuple(pen.line(f"picture_{picture}") for picture in _PICTURES),
        tight=Tight(named(title, "", pen), _chosen(content().short_help, plan, pen)),
        unreviewed=pen.line("unreviewed") if unreviewed(options) else None,
        logo=clinic.logo,
        size=options.size,
        paper=options.paper,
    )


def _not_made(plan: Plan, fault: Line) -> UserError:
    todo = "Decline one of the two medicines in the plan." if plan.clashes else "Leave out this exercise."
    return UserError("No sheet was made.", "{reason}", todo, reason=fault.text)


def _must_go(plan: Plan) -> bool:
    return plan.urgency in ("emergency", "urgent")


def _fault(plan: Plan, pen: Pen) -> Line | None:
    """Why nobody may use it: medicines that must not be taken together, or an exercise that does not fit."""
    if plan.clashes:
        first = plan.clashes[0]
        one, other = (pen.line(f"name_{name}").text for name in (first.one, first.other))
        return pen.line("draft_clash", first.facts, one=one, other=other)
    shown = plan.has_exercise and not _must_go(plan)
    misfits = unfit(plan.exercises, plan.answers) if shown else ()
    if not misfits:
        return None
    exercise = misfits[0].exercise
    return pen.line("draft_exercise", exercise.origin, exercise=pen.line(f"{exercise.id}.name").text)


def _message(plan: Plan, pen: Pen) -> Line:
    """The one sentence to remember; the last message suits everybody."""
    text = next(text for text in content().messages if text.suits(plan))
    return pen.line(text.id, text.origin)


def _go(plan: Plan, clinic: Clinic, pen: Pen) -> Section:
    """Where to go now: for an emergency a place that everybody knows, else one that is written in."""
    go = content().go[plan.urgency]
    phone = " ".join(clinic.emergency_phone.split())
    lines = tuple(
        pen.line(text.id, text.origin, "clinic.emergency_phone", phone=phone)
        if text.needs
        else pen.line(text.id, text.origin)
        for text in go.lines
        if text.suits(plan) and (phone or not text.needs)
    )
    blanks = ("go_where", "go_when", "go_phone") if plan.urgency == "urgent" else ()
    return Section(
        id="go",
        heading=pen.line(go.heading.id, go.heading.origin),
        lines=lines,
        blanks=tuple(pen.line(blank) for blank in blanks),
    )


def _why(plan: Plan, pen: Pen) -> Section | None:
    lines = _chosen(content().why, plan, pen)
    return Section("why", pen.line("go_why"), lines=lines) if lines else None


def _help(plan: Plan, clinic: Clinic, pen: Pen) -> Section:
    phone = " ".join(clinic.emergency_phone.split())
    origin = ("S32", "MS16")
    return Section(
        id="help",
        heading=pen.line("help_heading"),
        intro=pen.line("help_intro", ("MS15", "MS16")),
        lines=_chosen(content().help, plan, pen),
        closing=pen.line("help_call", origin, "clinic.emergency_phone", phone=phone)
        if phone
        else pen.line("help_go", origin),
    )


def _sections(places: Iterable[str], plan: Plan, said: set[str], pen: Pen) -> tuple[Section, ...]:
    """The sections that have a line; what is said already elsewhere is not said twice."""
    sections = []
    for place in places:
        texts = (text for text in content().advice if text.place == place and said.isdisjoint(text.said_by))
        lines = _chosen(texts, plan, pen)
        if lines:
            sections.append(Section(place, pen.line(place), lines=lines))
    return tuple(sections)


def _stops(plan: Plan, pen: Pen) -> tuple[Section, ...]:
    texts = tuple(text for text in content().advice if text.id in _STOP_LINES)
    lines = _chosen(texts, plan, pen)
    return (Section("stop", pen.line("stop"), lines=lines),) if lines else ()


def _own(plan: Plan, pen: Pen) -> tuple[Section, ...]:
    lines = tuple(
        line for place, text in enumerate(plan.own, start=1) for line in own(text, f"own.{place}", ("clinician",))
    )
    return (Section("own", pen.line("own"), lines=lines),) if lines else ()


def _chosen(texts: Iterable[Text], plan: Plan, pen: Pen) -> tuple[Line, ...]:
    return tuple(pen.line(text.id, text.origin) for text in texts if text.suits(plan))


def _again(plan: Plan, clinic: Clinic, must_go: bool, pen: Pen) -> Section | None:
    """When and where to come back; with no date there is a rule to write it on."""
    note = own(plan.follow_up_note, "follow_up_note", ("clinician",))
    if must_go and plan.follow_up_on is None and not note:
        return None
    place = ", ".join(" ".join(text.split()) for text in (clinic.name, clinic.address) if text.strip())
    phone = " ".join(clinic.phone.split())
    texts = tuple(text for text in content().again if not (must_go and text.of))
    lines = note + own(place, "clinic.address") + _chosen(texts, plan, pen)
    if phone:
        lines += (pen.line("again_call", field="clinic.phone", phone=phone),)
    on = plan.follow_up_on
    return Section(
        id="again",
        heading=pen.line("again"),
        intro=Line(pen.words.day(on, "date_long"), ("clinician",), "follow_up_on") if on else None,
        lines=lines,
        blanks=() if on else (pen.line("again_date"),),
    )


def _usual(plan: Plan, must_go: bool, pen: Pen) -> Section | None:
    """What MS leaves this person with, so that a change is seen; rules to write on where nobody asked.

    Whoever must go now is not asked to write.
    """
    texts = content()
    origin = texts.usual_origin
    lines = tuple(
        pen.line(f"{question}.{value}", (question, *origin))
        for question, values in texts.usual.items()
        for value in values
        if value in _members(plan.answers.get(question))
    )
    asked = plan.answers.get("baseline_deficits") is not None
    if asked and not lines:
        lines = (pen.line("usual_none", ("baseline_deficits", *origin)),)
    closing = texts.usual_closing
    section = Section(
        id="usual",
        heading=pen.line("usual"),
        lines=lines,
        closing=None if must_go else pen.line(closing.id, closing.origin),
    )
    if asked:
        return section
    if must_go:
        return section if lines else None
    blanks = tuple(pen.line(blank, origin) for blank in texts.usual_blanks)
    return replace(section, intro=pen.line("usual_write", origin), blanks=blanks)


def _members(answer: object) -> tuple[object, ...]:
    return answer if isinstance(answer, tuple) else (answer,)


def _diary(day: date, pen: Pen) -> Diary:
    names = pen.words.weekdays_short
    days = (names[(day + timedelta(days=after)).weekday()] for after in range(7))
    return Diary(
        heading=pen.line("diary"),
        intro=pen.line("diary_intro"),
        days=tuple(Line(name, (), "text.weekdays_short") for name in days),
    )
