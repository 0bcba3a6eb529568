"""Where other guidelines disagree, the card says so in one line, for everybody; agreement is no dissent."""

import random

import pytest

from app.engine.cards import Card, cards
from app.engine.pack import FactUse
from tests.engine.draws import anyone
from tests.guideline.said import said, wired
from tests.patients import Answers, clear, engine, stored

STATEMENTS = {
    "DG01": ("S11",),
    "DG02": ("S22",),
    "DG03": ("S23",),
    "DG04": ("S23", "S24"),
    "DG05": ("S24",),
    "DG06": ("S25",),
    "DG07": ("S12",),
    "DG08": ("S17",),
    "DG09": ("S16", "S18"),
    "DG10": ("S05",),
    "DG11": ("S30",),
    "DG12": ("S30",),
    "DG13": ("S26",),
    "DG14": ("S37",),
    "DG15": ("S09",),
    "DG16": ("S07",),
    "DG17": ("S02",),
    "DG18": ("S03",),
    "DG19": ("S19",),
    "DG20": ("S35",),
    "DG21": ("S10",),
    "DG22": ("S11",),
    "DG22-agreement": ("S03", "S04", "S05", "S08", "S27"),
    "DG24": ("S06",),
}
"""What is said to everybody: fact -> the statements that it is about."""
GAP = ("S16", "S17", "S18", "S22", "S24", "S25")
"""Where the source begins at 4 weeks and WHO 2023 at 3 months (DG23)."""
LONGEST = 110
VOICES = ("ACP", "NICE", "WHO", "Cochrane", "BMJ", "FDA", "Labels", "Other lists")


def _patients() -> dict[str, Answers]:
    chance = random.Random(20)
    return {
        "nothing answered": stored({"age_years": 40, "ms_confirmed": True}),
        "clear": clear(),
        "emergency": clear(saddle_numbness=True),
        **{f"by chance {i}": {**anyone(chance), "age_years": 40} for i in range(10)},
    }


PATIENTS = _patients()
LINES = [use for use in engine().pack.uses if use.file == "safety/others_say.yaml"]


def test_every_line_of_the_pack_stands_here() -> None:
    found = [(fact, statement) for fact, names in STATEMENTS.items() for statement in names]
    assert sorted([*found, *(("DG23", statement) for statement in GAP)]) == wired("others_say.yaml")


@pytest.mark.parametrize("patient", PATIENTS)
def test_the_card_of_each_statement_says_it_to_everybody_in_scope(patient: str) -> None:
    found = engine().assess(PATIENTS[patient])
    by_statement: dict[str, Card] = {name: card for card in cards(engine().pack, found) for name in card.statements}
    for fact, statements in STATEMENTS.items():
        for statement in statements:
            on_card = [note for note in by_statement[statement].cautions if note.fact == fact]
            assert len(on_card) == 1, (fact, statement)
            assert on_card[0].because == ()
            assert fact in {note.fact for note in found.statements[statement].cautions}


def test_who_is_said_to_leave_out_the_weeks_between_4_weeks_and_3_months() -> None:
    for statement in GAP:
        assert [weeks for weeks in (4, 4.1, 12, 12.1) if "DG23" in said(statement, pain_weeks=weeks)] == [4.1, 12]


@pytest.mark.parametrize("use", LINES, ids=lambda use: f"{use.fact} on {use.subject}")
def test_a_line_is_short_and_names_who_says_it(use: FactUse) -> None:
    assert 0 < len(use.text) <= LONGEST
    assert any(voice in use.text for voice in VOICES)
    if "WHO" in use.text:
        assert "over 3 months" in use.text, "WHO 2023 is about pain of more than 3 months only"


def test_agreement_is_not_shown_as_dissent() -> None:
    effects = {use.fact: use.effect for use in LINES}
    assert effects.pop("DG22-agreement") == "info"
    assert set(effects.values()) == {"others say"}


def test_what_others_say_decides_nothing() -> None:
    """A line on a statement is never one that a rule looks at: those are about a medicine or a measure."""
    assert {use.subject for use in LINES} <= set(engine().pack.statements)
    assert not {use.subject for use in LINES} & {rule.subject for rule in engine().pack.rules.values()}
