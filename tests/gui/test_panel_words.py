"""What the panel says of an assessment, before any of it is drawn."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from app.engine.cards import Card
from app.gui.panel import listing, state, takeover
from app.gui.panel.advice import as_text, details, lowered_by, meta, why
from app.gui.panel.case import Case
from app.gui.panel.differences import changed_cards, lifted
from app.gui.panel.facts import standing
from app.gui.panel.flow import Flow
from app.gui.panel.items import Advice, Deciding, Facts, Fold, Lines, More, Source, Step
from app.gui.panel.run import Run, plain
from app.gui.panel.view import View
from tests.patients import Answers, clear, engine

NONE: frozenset[str] = frozenset()


def case(answers: Answers) -> Case:
    return Case(engine().pack, engine().assess(answers), answers)


def card(found: Case, id_: str) -> Card:
    return next(card for card in found.cards if card.id == id_)


def without(answers: Answers, *fields: str) -> Answers:
    return {field: value for field, value in answers.items() if field not in fields}


def test_a_routine_head_counts_the_cards_in_their_order() -> None:
    told = state.head(case(clear()))
    assert (told.kind, told.why) == ("routine", ("no red flag, 24 of 24 answered",))
    assert [shape for shape, _ in told.marks] == ["do", "consider", "avoid"]
    assert told.numbers == (8, 1, 1)
    assert told.aside is not None
    assert told.aside[1].endswith("not now")


def test_a_red_flag_that_is_not_urgent_is_named_in_the_head() -> None:
    assert state.head(case(clear(cancer_history=True))).why == ("1 red flag, not urgent: cancer history",)


def test_an_undecided_head_tells_not_asked_from_not_known() -> None:
    answers: Answers = {**without(clear(), "fever", "injection_drug_use"), "unexplained_weight_loss": None}
    told = state.head(case(answers))
    assert told.title == "Not decided yet"
    assert told.why[0].startswith("3 red flags are open: 2 not asked, 1 not known.")


def test_flags_of_one_kind_are_not_counted_twice() -> None:
    assert (
        state.head(case({"ms_confirmed": True, "age_years": 40}))
        .why[0]
        .startswith("24 red flags are open and not asked.")
    )


def test_one_open_flag_is_told_in_the_singular() -> None:
    assert state.head(case(without(clear(), "fever"))).why[0].startswith("1 red flag is open: not asked.")


def test_open_scope_is_said_without_the_ids_of_questions() -> None:
    told = state.head(case(without(clear(), "age_years", "fever")))
    assert told.why[-1] == "Age is not known; the advice holds from 18 years on."


def test_nothing_answered_is_empty_and_out_of_scope_has_no_card() -> None:
    assert state.head(case({})).title == "No advice yet"
    child = case(clear(age_years=15))
    assert state.head(child).title == "The guideline does not apply"
    assert state.head(child).why == ("Under 18: this guideline is for adults only.",)
    assert listing.rows(child, View()) == []
    assert not takeover.takes_over(child)


def test_questions_that_decide_most_stand_first_in_their_order() -> None:
    found = case({"ms_confirmed": True, "age_years": 40})
    rows = [row for row in listing.rows(found, View()) if isinstance(row, Deciding)]
    flags = [q for q in found.assessment.questions if q in found.pack.red_flags]
    assert [row.question for row in rows] == flags[:4]
    more = next(row for row in listing.rows(found, View()) if row.key == "more:deciding")
    assert isinstance(more, More)
    assert more.text == f"{len(flags) - 4} more"


def test_what_is_settled_is_folded_while_undecided() -> None:
    rows = listing.rows(case({"ms_confirmed": True, "age_years": 40}), View())
    bar = rows[-1]
    assert isinstance(bar, Fold)
    assert (bar.title, bar.marks[0]) == ("Settled already", ("do", "Do 2"))
    opened = listing.rows(case({"ms_confirmed": True, "age_years": 40}), View(groups={"settled"}))
    settled = [row.card.status for row in opened[len(rows) :] if isinstance(row, Advice)]
    assert settled[:2] == ["do", "do"]
    assert set(settled[2:]) == {"avoid"}


def test_each_group_shows_one_card_and_names_what_it_hides() -> None:
    rows = listing.rows(case(clear()), View())
    assert [row.key for row in rows] == [
        "card:activity",
        "more:do",
        "card:S11",
        "card:not_for_this_pain",
    ]
    more = rows[1]
    assert isinstance(more, More)
    assert more.text.startswith("7 more to do: use superficial heat for short-term relief, ")
    assert "ibuprofen" in more.text


def test_a_kept_card_is_shown_in_a_closed_group() -> None:
    keys = [row.key for row in listing.rows(case(clear()), View(keep=frozenset({"S10"})))]
    assert keys[:3] == ["card:activity", "card:S10", "more:do"]


def test_reasons_fold_the_red_flags_and_tell_the_rest() -> None:
    told = plain(why(case(clear(egfr=52)), card(case(clear(egfr=52)), "S08")))
    assert told.startswith("eGFR 52 · no red flag, 24 of 24 · ")
    assert " and " in told
    assert told.endswith(" more")
    assert plain(why(case(clear()), card(case(clear()), "S32"))) == "6 red flags no"


def test_a_caution_by_an_answer_says_what_it_lowered() -> None:
    found = case(clear(egfr=52))
    assert lowered_by(found, card(found, "S08")) == ("NS10",)
    assert plain(meta(found, card(found, "S08"), unfolded=True)) == "Consider · medicine · was Do, lowered by NS10"


def test_paracetamol_is_not_called_lowered_where_the_source_says_consider() -> None:
    first_line = case(clear(breastfeeding=True, heavy_alcohol=True))
    assert card(first_line, "S11").status == "consider"
    assert lowered_by(first_line, card(first_line, "S11")) == ()
    second = case(clear(heavy_alcohol=True, nsaid_response="inadequate"))
    assert card(second, "S11").status == "consider"
    assert lowered_by(second, card(second, "S11")) != ()


def test_missing_is_always_written() -> None:
    found = case(clear())
    assert plain(details(found, card(found, "S08"), NONE).missing) == "Nothing. No open answer can turn this."
    waiting = case(without(clear(), "egfr"))
    told = details(waiting, card(waiting, "S08"), NONE).missing
    assert [(run.text, run.go) for run in told] == [("eGFR", "question:egfr")]


def test_the_source_is_named_by_statement_references_and_line() -> None:
    found = case(clear(pain_nrs=8, muscle_spasm=True, spasm_kind="local_spasm"))
    assert plain(details(found, card(found, "S08"), NONE).source) == "S08 [3, 5], line 13"
    assert plain(details(found, card(found, "relaxant"), NONE).source) == "S12–S14 [1, 3, 8], lines 17–19"
    told = details(found, card(found, "S08"), frozenset({"S"})).sentences
    assert plain(told[0]) == f"“{found.pack.statements['S08'].source}”"


def test_a_dose_is_told_in_words_or_what_it_waits_for() -> None:
    found = case(clear())
    assert plain(details(found, card(found, "S08"), NONE).dose[0]) == (
        "400 mg, every 4–6 h, at most 2,400 mg a day, 10 days"
    )
    waiting = case(without(clear(pain_weeks=6, radicular_symptoms=True), "egfr"))
    assert plain(details(waiting, card(waiting, "S22"), NONE).dose[0]) == "Waits for: eGFR"


def test_no_fact_about_this_person_hides() -> None:
    found = case(clear(egfr=52, heavy_alcohol=True, uncontrolled_hypertension=True))
    told = details(found, card(found, "S08"), NONE)
    assert {"NS10", "NS42", "NS43"} <= {line.id for line in told.facts}
    assert len(told.facts) == 6
    assert told.more_facts > 0
    whole = details(found, card(found, "S08"), frozenset({"facts"}))
    assert len(whole.facts) == 6 + told.more_facts


def test_what_is_blocked_tells_the_facts_that_block_it_and_no_care_in_its_use() -> None:
    found = case(clear(egfr=20, heavy_alcohol=True, uncontrolled_hypertension=True))
    blocked = card(found, "S08")
    told = details(found, blocked, NONE)
    assert [line.id for line in told.facts] == [note.fact for note in blocked.blocks] == ["NS09"]
    assert told.more_facts == len(blocked.cautions) > 0
    whole = details(found, blocked, frozenset({"facts"}))
    assert len(whole.facts) == 1 + told.more_facts
    copied = as_text(found, blocked)
    assert "NS09" in copied
    assert "NS43" not in copied


def test_a_fact_says_how_far_it_can_be_trusted() -> None:
    pack = engine().pack
    inferred = next(fact for fact in pack.facts.values() if fact.basis == "inferred")
    assert standing(pack, inferred.id)[0].bold
    weak = next(fact for fact in pack.facts.values() if fact.grade == "C")
    assert plain(standing(pack, weak.id)).endswith(",\u00a0C,\u00a0weak")


def test_what_blocks_is_named_by_the_values_that_block() -> None:
    found = case(clear(pain_nrs=8, muscle_spasm=True, spasm_kind="local_spasm", current_medicines=["maoi", "nsaid"]))
    told = plain(meta(found, card(found, "relaxant")))
    assert told.startswith("Blocked · MAO inhibitor")
    assert "NSAID" not in told


def test_the_preferred_option_is_said() -> None:
    found = case(clear(pain_weeks=6, nsaid_response="inadequate", first_line_failed=True))
    assert plain(meta(found, card(found, "S24"))) == "Consider · medicine · preferred"
    assert plain(meta(found, card(found, "S25"))) == "Consider · medicine"


def test_an_emergency_leaves_nothing_but_what_to_do_and_what_is_held() -> None:
    found = case(clear(saddle_numbness=True))
    assert takeover.head(found).title == "Suspected cauda equina"
    rows = takeover.rows(found, View())
    steps = [row.title for row in rows if isinstance(row, Step)]
    assert steps == ["Send to emergency now", "Do not put it down to MS"]
    assert not [row for row in rows if isinstance(row, Advice)]
    held = next(row for row in rows if isinstance(row, Fold))
    assert (held.title, held.icon, held.open) == ("On hold", "hold", False)
    facts = next(row for row in rows if isinstance(row, Facts))
    assert facts.lines[0].id == "MS16"


def test_an_alert_takes_over_with_its_own_words() -> None:
    found = case(clear(known_aortic_aneurysm=True))
    assert takeover.head(found).title == "The aorta may be leaking"
    steps = [row.title for row in takeover.rows(found, View()) if isinstance(row, Step)]
    assert steps == ["Emergency ambulance now"]


def test_an_emergency_takes_over_out_of_scope_too() -> None:
    found = case(clear(age_years=15, saddle_numbness=True))
    assert takeover.takes_over(found)
    assert takeover.head(found).title == "Suspected cauda equina"
    told = " ".join(plain(text) for row in takeover.rows(found, View()) for text in getattr(row, "texts", ()))
    assert "Under 18" in told
    assert "cauda equina" not in told
    assert [row.key for row in takeover.rows(found, View()) if isinstance(row, Source)] == ["now:S"]


def test_an_alert_out_of_scope_is_told_once() -> None:
    found = case(clear(age_years=15, known_aortic_aneurysm=True))
    assert takeover.head(found).title == "The aorta may be leaking"
    steps = [row.title for row in takeover.rows(found, View()) if isinstance(row, Step)]
    assert steps == ["Emergency ambulance now"]
    scope = next(row for row in takeover.rows(found, View()) if isinstance(row, Lines) and row.key == "now:scope")
    assert [plain(text) for text in scope.texts] == ["Under 18: this guideline is for adults only."]


def test_an_emergency_out_of_scope_is_found_whatever_leads_its_line_in() -> None:
    assessment = engine().assess(clear(age_years=15, saddle_numbness=True))
    *scope, line = assessment.scope_why
    name = line.index("S32: ")
    found = replace(assessment, scope_why=(*scope, f"Urgence tout de même: {line[name:]}"))
    assert takeover.head(Case(engine().pack, found, {})).title == "Suspected cauda equina"


def test_an_urgent_state_says_which_open_flags_make_it_an_emergency() -> None:
    found = case(without(clear(fever=True), "saddle_numbness"))
    told = next(row for row in takeover.rows(found, View()) if row.key == "now:M")
    links = [run.go for text in getattr(told, "texts", ()) for run in text if run.go]
    assert links == ["question:saddle_numbness"]


def test_a_card_is_changed_by_its_status_its_blocks_or_its_cautions() -> None:
    before = engine().assess(clear())
    assert changed_cards(before, case(clear(weight_kg=70))) == NONE
    assert "S08" in changed_cards(before, case(clear(egfr=52)))
    assert "S07" not in changed_cards(before, case(clear(egfr=52)))
    assert changed_cards(None, case(clear())) == NONE


def test_what_lifted_an_emergency_is_named() -> None:
    before = engine().assess(clear(saddle_numbness=True))
    told = lifted(before, case(clear()), frozenset({"saddle_numbness"}))
    assert told == "No longer an emergency. Saddle numbness: no"
    assert lifted(engine().assess(clear()), case(clear()), NONE) == ""


def test_links_are_found_where_reading_is_from_right_to_left(themed: QApplication) -> None:
    themed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        flow = Flow((Run("24 are open: "), Run("Fever", go="question:fever"), Run(".")))
        area = QRect(20, 10, 300, flow.height(300))
        line = flow._layout.lineAt(0)
        starts = [cast("tuple[float, int]", line.cursorToX(place))[0] for place in range(len(flow._layout.text()) + 1)]
        # The words stand in their own order, from left to right, at the right end.
        assert starts[2:-2] == sorted(starts[2:-2])
        inside = flow._layout.text().index("ever")
        assert flow.link_at(QPoint(20 + round(starts[inside]), 15), area) == "question:fever"
        assert flow.link_at(QPoint(20 + round(starts[3]), 15), area) == ""
    finally:
        themed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
