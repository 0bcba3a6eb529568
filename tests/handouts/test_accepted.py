"""Whatever part of a patient's advice is accepted, no sheet of any kind has anything else on it."""

from dataclasses import dataclass, replace
from functools import cache

import hypothesis.strategies as st
from hypothesis import given, settings

from app.engine.assessment import Regimen
from app.errors import UserError
from app.handouts.content import content
from app.handouts.exercises import exercise_set
from app.handouts.options import PAPERS, SIZES, SheetOptions
from app.handouts.parts import Sheet
from app.handouts.plan import Plan, recommended
from app.handouts.sheet import compose
from app.handouts.typeset import typeset
from app.handouts.words import languages, words
from tests.handouts.conftest import CLINIC, DAY, REGIMENS, Desk
from tests.handouts.reading_back import even, pages, ungrouped
from tests.patients import engine, patient, worked

SHAPED = {"ar", "hi"}
"""A PDF gives back the shapes of their letters."""


@dataclass(frozen=True)
class Handed:
    """A plan of which part was accepted, and the sheet of it."""

    plan: Plan
    options: SheetOptions
    sheet: Sheet

    @property
    def ids(self) -> set[str]:
        """Of every line, the text that it is."""
        return {line.field.removeprefix("text.") for line in self.sheet.lines}

    @property
    def refused(self) -> set[str]:
        """Medicines that are not on the plan."""
        return set(REGIMENS) - {item.medicine for item in self.plan.items if item.medicine}


@cache
def recommended_plans() -> list[Plan]:
    """Of every worked patient for whom the guideline is, what is recommended and each medicine that may be taken."""
    plans = []
    for vignette in worked()["vignettes"]:
        answers = patient(vignette)
        assessment = engine().assess(answers)
        if assessment.applies:
            plan = recommended(assessment, answers, DAY)
            may = [name for name, result in assessment.medicines.items() if result.status == "consider"]
            plans.append(replace(plan, items=plan.items + tuple(Desk().medicine(name) for name in may)))
    return plans


@st.composite
def handed(draw: st.DrawFn) -> Handed:
    plan = draw(st.sampled_from(recommended_plans()))
    accepted = draw(st.sets(st.sampled_from(range(len(plan.items))))) if plan.items else set()
    plan = replace(plan, items=tuple(item for place, item in enumerate(plan.items) if place in accepted))
    plan = replace(plan, exercises=tuple(one for one in plan.exercises if draw(st.booleans())))
    language, *more = draw(st.lists(st.sampled_from(languages()), min_size=1, max_size=2, unique=True))
    options = SheetOptions(
        language, more[0] if more else None, draw(st.sampled_from(SIZES)), draw(st.sampled_from(PAPERS))
    )
    short = replace(options, short=True)
    try:
        chosen = short if draw(st.booleans()) else options
        return Handed(plan, chosen, compose(plan, "Ana Lindqvist", DAY, "", CLINIC, chosen))
    except UserError:
        return Handed(plan, options, compose(plan, "Ana Lindqvist", DAY, "", CLINIC, options))


@given(handed())
def test_no_medicine_that_was_not_accepted(made: Handed) -> None:
    named = {name.removeprefix("name_") for name in made.ids if name.startswith("name_")}
    accepted = {item.medicine for item in made.plan.items if item.medicine}
    assert named == (set() if made.sheet.go else accepted)


@given(handed())
def test_no_advice_that_was_not_accepted(made: Handed) -> None:
    accepted = {(statement, item.status) for item in made.plan.items for statement in item.statements}
    for text in (*content().advice, *content().why):
        if text.id in made.ids:
            wanted = {(statement, status) for statement in text.of for status in text.statuses}
            assert wanted & accepted or set(text.of) & set(made.plan.alerts), text.id
    chosen = {one.exercise for one in made.plan.exercises}
    assert {name.split(".")[0] for name in made.ids} & set(exercise_set().exercises) <= chosen


@given(handed())
def test_no_dose_but_those_of_the_accepted_regimens(made: Handed) -> None:
    write = words(made.options.language).number
    regimens = [item.regimen for item in made.plan.items if item.regimen]
    allowed = {write(number) for regimen in regimens for number in amounts(regimen)}
    said = allowed | {words(made.options.language).text("dose", amount=each) for each in allowed}
    doses = {line.text for line in made.sheet.lines if line.field.startswith("dose.") or line.field == "text.dose"}
    assert {ungrouped(dose) for dose in doses} <= {ungrouped(text) for text in said}


@settings(max_examples=25)
@given(handed())
def test_the_paper_names_no_other_medicine(made: Handed) -> None:
    try:
        paper = "".join(pages(typeset(made.sheet))).lower()
    except UserError:
        return
    for name in made.refused:
        for language in set(made.options.languages) - SHAPED:
            assert even(words(language).texts[f"name_{name}"]).lower() not in paper


def amounts(regimen: Regimen) -> tuple[float, ...]:
    """Every number of milligrams that may be said of it."""
    single = min(regimen.dose_mg, regimen.max_single_mg, regimen.max_daily_mg)
    return single, min(single, regimen.start_mg), regimen.max_daily_mg
