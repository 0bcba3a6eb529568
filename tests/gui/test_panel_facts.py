"""Facts on a card: each once, what matters first, others in a row of their own; a medicine beside the other ones."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.assessment import Assessment, FactNote, Reason
from app.engine.cards import Card
from app.gui.panel import takeover
from app.gui.panel.advice import as_text, details
from app.gui.panel.case import Case
from app.gui.panel.facts import fact_lines, notes, others, source_name, standing
from app.gui.panel.items import Facts, Lines, Step
from app.gui.panel.panel import Panel
from app.gui.panel.run import plain
from app.gui.panel.view import View
from tests.gui.front import in_front
from tests.patients import Answers, clear, engine

NONE: frozenset[str] = frozenset()
HELD_ON = date(2026, 11, 23)
MINE = (Reason("egfr", 52),)
SECOND_LINE = {
    "pain_weeks": 20, "nsaid_response": "inadequate", "acetaminophen_response": "not_tried",
    "neuropathic_features": True, "angle_closure_glaucoma": False,
}  # fmt: skip


def case(answers: Answers, assessment: Assessment | None = None) -> Case:
    pack = engine().pack
    return Case(
        pack,
        assessment or engine().assess(answers),
        answers,
        together=lambda chosen: engine().together(answers, chosen),
        held_on=HELD_ON,
    )


def card(found: Case, id_: str) -> Card:
    return next(card for card in found.cards if card.id == id_)


def note(fact: str, effect: str, because: tuple[Reason, ...] = ()) -> FactNote:
    return FactNote(fact, effect, f"{fact} says so.", because)


def with_notes(*cautions: FactNote, blocks: tuple[FactNote, ...] = ()) -> Card:
    return replace(card(case(clear()), "S08"), cautions=cautions, blocks=blocks)


def test_what_blocks_and_warns_stands_before_what_is_watched_and_this_person_before_everybody() -> None:
    made = with_notes(
        note("NS01", "info"), note("NS33", "monitor", MINE), note("NS30", "monitor"), note("NS02", "adjust", MINE),
        note("NS12", "caution"), note("NS10", "caution", MINE), note("MS02", "block", MINE),
        note("RF03", "red flag", MINE), blocks=(note("NS09", "block", MINE),),
    )  # fmt: skip
    order = ["NS09", "MS02", "RF03", "NS10", "NS12", "NS02", "NS33", "NS30", "NS01"]
    assert [each.fact for each in notes(made)] == order


def test_a_fact_stands_once_and_what_others_say_is_no_safety_fact() -> None:
    made = with_notes(note("DG01", "others say"), note("NS10", "caution", MINE), note("NS10", "monitor", MINE))
    assert [(each.fact, each.effect) for each in notes(made)] == [("NS10", "caution")]
    assert [each.fact for each in others(made)] == ["DG01"]
    told = details(case(clear()), made, NONE)
    assert "DG01" not in [line.id for line in told.facts]
    words = plain(told.others[0]).replace("\N{NO-BREAK SPACE}", " ")
    assert words == "DG01 says so. DG01 seen, A · Neurology Advisor/HealthDay on ACP 2017 and 2 more"


def test_each_fact_is_led_by_the_word_for_what_it_does() -> None:
    blocks = (note("NS09", "block", MINE),)
    cautions = [note("MS02", "block", MINE), note("RF03", "red flag", MINE), note("NS10", "caution", MINE)]
    weak = [note("NS33", "monitor", MINE), note("NS02", "adjust"), note("NS01", "info")]
    lines, _ = fact_lines(case(clear()), notes(with_notes(*cautions, *weak, blocks=blocks)), blocking=1, whole=True)
    led = [plain(line.runs).split(":")[0] for line in lines]
    assert led == ["Blocks", "Against", "Red flag", "Caution", "Watch", "Adjust", "Note"]


def test_a_long_list_folds_what_is_watched_and_never_what_warns_this_person() -> None:
    strong = [note(f"NS{n:02}", "caution", MINE) for n in range(1, 10)]
    weak = [note(f"CB{n:02}", "monitor", MINE) for n in range(1, 5)]
    lines, more = fact_lines(case(clear()), notes(with_notes(*weak, *strong)))
    assert [line.id for line in lines] == [each.fact for each in strong]
    assert more == 4
    lines, more = fact_lines(case(clear()), notes(with_notes(*weak, *strong[:2])))
    assert [len(lines), more] == [6, 0]
    lines, more = fact_lines(case(clear()), notes(with_notes(*weak, *strong)), whole=True)
    assert [len(lines), more] == [13, 0]


def test_how_far_a_fact_can_be_trusted_is_said_of_each_kind() -> None:
    pack = engine().pack
    for basis, words in (("seen", "seen"), ("inferred", "inferred"), ("to_confirm", "to confirm")):
        fact = next(each for each in pack.facts.values() if each.basis == basis)
        runs = standing(pack, fact.id)
        assert (runs[0].text, runs[0].bold) == (words, basis != "seen")
    ungraded = next(each for each in pack.facts.values() if not each.grade)
    assert plain(standing(pack, ungraded.id)).endswith(",\N{NO-BREAK SPACE}no grade")
    assert plain(standing(pack, "XX99")) == "not in today’s table"
    assert source_name(pack, "XX99") == ""
    assert source_name(pack, "DG19") == "Bernstein 2017, BMJ 356:i6748, summary of NICE NG59"


def test_a_copied_card_says_what_others_say() -> None:
    made = with_notes(note("DG01", "others say"))
    lines = as_text(case(clear()), made).splitlines()
    assert [line for line in lines if line.startswith("Others say: DG01 says so. DG01 seen, A")]
    assert "Safety facts, not from the source:" not in lines


def test_a_takeover_says_a_fact_once_and_makes_no_step_of_it() -> None:
    found = case(clear(saddle_numbness=True))
    plain_steps = len([row for row in takeover.rows(found, View()) if isinstance(row, Step)])
    results = dict(found.assessment.statements)
    extra = (note("MS16", "red flag", MINE), note("RF03", "red flag", MINE), note("DG17", "others say"))
    results["S32"] = replace(results["S32"], cautions=extra)
    rows = takeover.rows(case(clear(saddle_numbness=True), replace(found.assessment, statements=results)), View())
    assert len([row for row in rows if isinstance(row, Step)]) == plain_steps
    (facts,) = [row for row in rows if isinstance(row, Facts)]
    ids = [line.id for line in facts.lines]
    assert ids.count("MS16") == 1
    assert "RF03" in ids
    assert "DG17" not in ids
    (said,) = [row for row in rows if isinstance(row, Lines) and row.key == "now:O"]
    assert plain(said.texts[0]).startswith("DG17 says so.")


def test_a_medicine_says_its_last_day_and_what_all_products_add_up_to() -> None:
    answers = clear(nsaid_response="inadequate", current_medicines=["acetaminophen"], acetaminophen_total_mg_day=1000)
    told = [plain(runs) for runs in details(case(answers), card(case(answers), "S11"), NONE).dose]
    assert "From all products: 1,000 mg now and up to 2,000 mg more make 3,000 mg a day." in told
    assert "Begun on 23 Nov 2026, the last day is 2 Dec 2026." in told
    alone = [plain(runs) for runs in details(case(clear()), card(case(clear()), "S11"), NONE).dose]
    assert not any("From all products" in line for line in alone)


def test_what_belongs_to_a_dose_stands_among_the_facts_once_and_is_never_folded() -> None:
    found = case(clear(**SECOND_LINE))
    told = details(found, card(found, "S22"), NONE)
    regimen = found.assessment.medicines["gabapentin"].regimen
    assert regimen is not None
    named = [fact for note in regimen.notes if (fact := note.partition(":")[0]) in found.pack.facts]
    assert {"GB01", "GB02"} <= set(named)
    assert set(named) <= {line.id for line in told.facts}
    assert told.more_facts > 0
    assert not any(plain(runs).startswith("GB") for runs in told.dose)


def test_which_of_two_is_preferred_is_said_on_both_with_the_reason() -> None:
    both = case(clear(**SECOND_LINE))
    duloxetine = [plain(runs) for runs in details(both, card(both, "S24"), NONE).dose]
    tramadol = [plain(runs) for runs in details(both, card(both, "S25"), NONE).dose]
    assert duloxetine[-1] == "Preferred after an NSAID, before tramadol (S24 S25)."
    assert tramadol[-1] == "Second to duloxetine, which is open to this person (S24 S25)."
    ruled_out = case(clear(**{**SECOND_LINE, "egfr": 20}))
    assert card(ruled_out, "S24").status == "blocked"
    assert plain(details(ruled_out, card(ruled_out, "S25"), NONE).dose[-1]) == (
        "Preferred here: duloxetine is ruled out (S24 S25)."
    )


def test_a_medicine_says_with_which_other_open_ones_it_does_not_go() -> None:
    found = case(clear(**SECOND_LINE))
    lines = [plain(runs) for runs in details(found, card(found, "S24"), NONE).together]
    against = next(line for line in lines if line.startswith("Not with tramadol: "))
    assert "DX10" in against
    assert lines[-1].startswith("With ")
    assert lines[-1].endswith(": no fact speaks against it.")
    assert details(found, card(found, "activity"), NONE).together == ()


@pytest.fixture
def panel(themed: QApplication, qtbot: QtBot) -> Panel:
    made = Panel(engine().pack)
    in_front(qtbot, made, 440, 800)
    return made


def test_o_reads_what_others_say_of_the_current_card(panel: Panel) -> None:
    assessment = engine().assess(clear())
    results = dict(assessment.statements)
    results["S11"] = replace(results["S11"], cautions=(note("DG01", "others say"),))
    panel.show_assessment(replace(assessment, statements=results), clear(), frozenset())
    row = panel.board._pool.find("card:S11")
    assert row is not None
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_O)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName().startswith("Others say: DG01 says so.")
    said = panel.keys()
    assert ("O", "others say") in said
    QTest.keyClick(focus, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Others say: DG01" in QGuiApplication.clipboard().text()
