"""What would change a card, in words: grouped by what it becomes, no more than can be read, and nothing untrue."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.cards import Card
from app.engine.turns import Turn
from app.gui.panel.advice import CHANGES, as_text, details
from app.gui.panel.card import CardRow
from app.gui.panel.case import Case
from app.gui.panel.run import plain
from app.gui.panel.turning import changes_if
from app.gui.visit.screen import VisitScreen
from tests.gui.visiting import NOW, begun, open_session
from tests.patients import Answers, clear, engine

NONE: frozenset[str] = frozenset()


def case(answers: Answers) -> Case:
    return Case(engine().pack, engine().assess(answers), answers, lambda name: engine().turns(answers, name))


def card(found: Case, statement: str) -> Card:
    return next(card for card in found.cards if statement in card.statements)


def told(statement: str, answers: Answers, *, whole: bool = False) -> str:
    found = case(answers)
    turns = found.turned(card(found, statement))
    assert turns is not None
    return plain(changes_if(found, card(found, statement), turns, whole=whole))


def of(*turns: Turn) -> str:
    found = case(clear())
    return plain(changes_if(found, card(found, "S08"), turns))


def test_changes_are_grouped_by_what_they_turn_it_into() -> None:
    assert told("S08", clear(egfr=52)) == (
        "eGFR 60 or more: Do. "
        "Below 30, heart risk established, recent bypass, severe heart failure and 8 more: Blocked. "
        "NSAID response not enough or not tolerated: Not now. Any of 16 red flags: On hold."
    )


def test_the_whole_names_every_answer_and_every_flag() -> None:
    whole = told("S08", clear(egfr=52), whole=True)
    assert "more:" not in whole.replace("60 or more:", "")
    assert "saddle numbness" in whole.lower()
    assert "current medicines any of anticoagulant, lithium: Blocked" in whole
    assert "any of 16" not in whole.lower()


def test_links_show_what_was_left_out() -> None:
    found = case(clear(egfr=52))
    runs = details(found, card(found, "S08"), NONE).changes
    assert [run.text for run in runs if run.go == "more"] == ["and 8 more", "Any of 16 red flags"]
    assert not [run for run in details(found, card(found, "S08"), frozenset({CHANGES})).changes if run.go]
    assert [run.text for run in runs if run.bold] == ["Do", "Blocked", "Not now", "On hold"]


def test_any_red_flag_is_said_only_where_each_of_them_turns_it() -> None:
    flags = [Turn(flag, "hold", values=(True,)) for flag in engine().pack.red_flags]
    assert of(*flags) == "Any red flag: On hold."
    assert of(*flags[1:]) == f"Any of {len(flags) - 1} red flags: On hold."
    assert of(Turn("fever", "hold", values=(True,))) == "Fever: On hold."


def test_a_flag_that_holds_it_back_is_named_with_its_other_answer() -> None:
    assert told("S08", clear(fever=True)) == "Fever no: Do."
    assert told("S02", clear()) == "Worsening deficit: Urgent."


@pytest.mark.parametrize(
    ("turn", "words"),
    [
        (Turn("egfr", "do", low=60), "eGFR 60 or more: Do."),
        (Turn("egfr", "do", high=30, high_in=False), "eGFR below 30: Do."),
        (Turn("egfr", "do", low=30, high=60, high_in=False), "eGFR 30 to below 60: Do."),
        (Turn("pain_weeks", "do", low=4, low_in=False), "Length of pain above 4 weeks: Do."),
        (Turn("pain_weeks", "do", low=4, low_in=False, high=12), "Length of pain above 4 to 12 weeks: Do."),
        (Turn("muscle_relaxant_days", "do", high=14), "Days on relaxant 14 days or less: Do."),
        (Turn("muscle_relaxant_days", "do", high=0), "Days on relaxant 0 days: Do."),
        (Turn("pain_nrs", "do", low=7, high=7), "Worst pain 7: Do."),
        (Turn("gi_risk", "do", values=("active",)), "Stomach risk active now: Do."),
        (
            Turn("nsaid_response", "do", values=("not_tried", "current", "adequate")),
            "NSAID response not tried, taking now or helped: Do.",
        ),
        (Turn("current_medicines", "do", values=("lithium",)), "Current medicines lithium: Do."),
        (
            Turn("current_medicines", "do", values=("baclofen", "tizanidine")),
            "Current medicines any of baclofen, tizanidine: Do.",
        ),
        (
            Turn("current_medicines", "do", values=("ssri", "baclofen", "lithium", "tizanidine", "modafinil")),
            "Current medicines any of SSRI antidepressant, baclofen, lithium and 2 more: Do.",
        ),
        (Turn("dmt", "do", values=("glatiramer",), removed=True), "MS therapy without glatiramer: Do."),
        (Turn("allergies", "do", values=("nsaid_or_aspirin",)), "Allergies NSAID or aspirin: Do."),
    ],
)
def test_a_change_in_words(turn: Turn, words: str) -> None:
    assert of(turn) == words


def test_a_list_of_which_each_value_counts_is_any() -> None:
    assert of(Turn("dmt", "do", values=engine().pack.questions["dmt"].values)) == "Any MS therapy: Do."


def test_two_are_joined_by_or() -> None:
    found = of(Turn("egfr", "blocked", high=30, high_in=False), Turn("on_dialysis", "blocked", values=(True,)))
    assert found == "eGFR below 30, or dialysis: Blocked."


def test_what_nothing_turns_says_so() -> None:
    assert told("S28", clear()) == "No single answer turns it."
    # Were it not for the fever, the open flags would leave it undecided: that is a change too.
    early: Answers = {"ms_confirmed": True, "age_years": 40, "fever": True}
    assert told("S08", early) == "No single answer settles it otherwise."


def test_what_is_undecided_or_an_alert_has_no_such_row() -> None:
    found = case({field: value for field, value in clear().items() if field != "egfr"})
    assert card(found, "S08").status == "ask"
    assert details(found, card(found, "S08"), NONE).changes == ()
    alert = case(clear(known_aortic_aneurysm=True))
    assert details(alert, next(c for c in alert.cards if not c.statements), NONE).changes == ()


def test_where_it_cannot_be_told_there_is_no_row() -> None:
    found = case(clear())
    silent = Case(found.pack, found.assessment, found.answers, lambda _: None)
    assert details(silent, card(silent, "S08"), NONE).changes == ()
    assert "Changes if" not in as_text(silent, card(silent, "S08"))


def test_each_card_is_worked_out_once_and_only_when_asked() -> None:
    asked: list[str] = []

    def turns(name: str) -> tuple[Turn, ...]:
        asked.append(name)
        return engine().turns(clear(), name)

    found = case(clear())
    counted = Case(found.pack, found.assessment, found.answers, turns)
    assert (len(counted.cards) > 0, asked) == (True, [])
    for _ in range(2):
        details(counted, card(counted, "S08"), NONE)
    assert asked == ["S08"]


def test_a_copy_tells_all_that_would_change_it() -> None:
    found = case(clear(egfr=52))
    assert "Changes if: eGFR 60 or more: Do. Below 30, heart risk established" in as_text(found, card(found, "S08"))


@pytest.mark.parametrize(("signed", "parts"), [(False, ["W", "M", "C"]), (True, ["W", "M"])])
def test_a_visit_tells_it_until_it_is_signed(
    themed: QApplication, qtbot: QtBot, tmp_path: Path, signed: bool, parts: list[str]
) -> None:
    session = open_session(tmp_path)
    encounter = begun(session, clear(egfr=52))
    if signed:
        encounter.sign("Dr M. Osei", NOW)
    screen = VisitScreen(session, session.open(encounter.id))
    qtbot.addWidget(screen)
    board = screen.frame.panel.board
    board.view.cards.add("S08")
    board.refresh()
    row = board._pool.find("card:S08")
    assert isinstance(row, CardRow)
    assert [part.name for part in row.parts() if len(part.name) == 1][:-1] == parts
    session.store.close()
