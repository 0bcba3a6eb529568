"""The referral letter: whom it is for, why, what is asked; and nothing in it that the answers do not hold."""

from dataclasses import replace

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.handouts.clinician.clinician_copy import compose_copy, typeset_copy
from app.handouts.letters.letter_texts import letter_texts
from app.handouts.letters.referral import Letter, letter_pdf, referral
from app.handouts.plan import Clinic
from app.handouts.record import Decided, Person
from app.paths import GUIDELINE
from tests.handouts.conftest import CLINIC
from tests.handouts.letter_people import ANA, PACK, alternatives, outside, pages, people, read, record, tagged
from tests.patients import Answers, clear, engine, stored

MARGIN_MM = 9
"""Below the foot of the page; elsewhere there is more."""
CAUDA = clear(saddle_numbness=True, new_bowel_incontinence=True, baseline_deficits=["bladder"], dmt=["ocrelizumab"])
PAIN = clear(optimised_treatment_months=4, pain_weeks=20)
ACCEPTED = Decided("S34", "accepted", "Consider referral", ("S34",))


def letter(answers: Answers, *decisions: Decided, **changes: object) -> Letter:
    return referral(engine(), record(answers, *decisions, **changes), CLINIC)


def asked(made: Letter) -> list[str]:
    return [row.text.text for row in made.asks if row.text]


def flags(made: Letter) -> dict[str, tuple[str, ...]]:
    return {row.label.text: row.text.origin for row in made.flags.rows if row.text}


FIVE = {
    "cauda equina": (
        CAUDA,
        "Emergency referral",
        ["Emergency MRI the same day."],
        ["Suspected cauda equina", "saddle numbness; new bowel incontinence", "S32", "ocrelizumab"],
    ),
    "cord": (
        clear(sensory_level=True, allergies=["latex"], egfr=52),
        "Emergency referral",
        ["Emergency MRI of the whole spine, and a neurologist."],
        ["MS17", "latex", "eGFR 52"],
    ),
    "infection": (
        clear(urinary_infection=True, dmt=["ocrelizumab"], pregnancy="possible"),
        "Urgent referral",
        [
            "Specialist assessment at once.",
            "For infection: MRI of the spine with ESR and CRP, fever or not.",
            "Cultures.",
        ],
        ["MS22", "MS23", "Possible".lower()],
    ),
    "fracture and PML": (
        clear(major_trauma=True, dmt=["natalizumab"], new_neuro_symptoms=True, new_neuro_over_24_h=True),
        "Urgent referral",
        ["X-ray or CT now.", "Exclude PML now. Natalizumab is to be withheld until then."],
        ["RF10", "DM15", "MS team", "new nerve symptoms yes; lasting 24 hours yes"],
    ),
    "worsening": (
        clear(progressive_neuro_deficit=True, current_medicines=["baclofen"], nsaid_response="inadequate"),
        "Urgent referral",
        ["Specialist assessment at once.", "MRI now."],
        ["Nerve function is getting worse.", "baclofen", "NSAID: not enough"],
    ),
}


@pytest.mark.parametrize("who", FIVE)
def test_the_letter_read_back_says_how_urgent_why_and_what_is_asked(who: str) -> None:
    answers, title, asks, words = FIVE[who]
    made = letter(answers)
    assert asked(made) == asks
    pdf = letter_pdf(made)
    text = read(pdf)
    for wanted in (title, *asks, *words, "Lindqvist, Ana · 47 years · female", "Dr M. Osei", "23 November 2026"):
        assert wanted in text, wanted
    assert pages(pdf) == 1
    assert tagged(pdf)
    assert outside(pdf, MARGIN_MM) == []


def test_the_same_visit_gives_the_same_bytes_and_another_paper_others() -> None:
    assert letter_pdf(letter(CAUDA)) == letter_pdf(letter(CAUDA))
    assert letter_pdf(letter(CAUDA), "letter") != letter_pdf(letter(CAUDA))


def test_an_emergency_needs_no_decision_and_is_left_out_only_when_declined() -> None:
    assert letter(CAUDA).how_soon == "emergency"
    with pytest.raises(UserError, match="No referral letter"):
        letter(CAUDA, Decided("S32", "declined", "", ("S32",), reason="In hospital"))


def test_a_decision_that_its_advice_has_left_behind_declines_nothing() -> None:
    gone = Decided("S32", "declined", "", ("S32",), reason="In hospital", outdated=True)
    assert letter(CAUDA, gone).how_soon == "emergency"


def test_nobody_is_referred_to_the_pain_service_before_it_is_accepted() -> None:
    with pytest.raises(UserError, match="No referral letter") as refused:
        letter(PAIN)
    assert "no referral is accepted" in refused.value.why
    made = letter(PAIN, ACCEPTED)
    assert made.how_soon == "routine"
    assert asked(made) == ["Multidisciplinary pain management."]
    (cause,) = made.causes
    assert cause.because is not None
    assert "months of best care 4" in cause.because.text
    assert cause.because.origin == ("optimised_treatment_months",), "what is absent stands under the red flags"
    assert referral(engine(), record(PAIN), CLINIC, options=True).causes[0].ids.text == "S34"


def test_a_surgeon_is_asked_beside_the_specialist_once_that_is_accepted() -> None:
    worse = clear(progressive_neuro_deficit=True)
    assert "Surgical opinion." not in asked(letter(worse))
    made = letter(worse, Decided("S35", "accepted", "Consider a surgical opinion", ("S35",)))
    assert asked(made)[-1] == "Surgical opinion."
    assert made.how_soon == "urgent"


def test_a_rheumatologist_is_asked_only_where_the_fact_says_so_and_the_clinician_too() -> None:
    stiff = clear(age_years=30, pain_weeks=20, morning_stiffness_over_30_min=True)
    made = referral(engine(), record(stiff), CLINIC, also=("RF14",))
    assert [one.ids.text for one in made.causes] == ["RF14"]
    with pytest.raises(UserError):
        letter(stiff)
    with pytest.raises(UserError):
        referral(engine(), record(clear()), CLINIC, also=("RF14",))


def test_beside_something_urgent_nothing_routine_is_asked() -> None:
    stiff = clear(age_years=30, pain_weeks=20, morning_stiffness_over_30_min=True, saddle_numbness=True)
    made = referral(engine(), record(stiff), CLINIC, also=("RF14",))
    assert [one.ids.text for one in made.causes] == ["S32"]


def test_whom_the_guideline_is_not_for_gets_no_letter_and_is_told_why() -> None:
    with pytest.raises(UserError, match="age_years"):
        letter(clear(age_years=16))


def test_new_and_usual_stand_side_by_side() -> None:
    table = letter(CAUDA).functions
    assert table is not None
    rows = {row.name.text: (row.usual.text, row.new.text, row.loud) for row in table.rows}
    assert rows["Bladder"] == ("yes", "no", False)
    assert rows["Bowel"] == ("no", "YES", True)


def test_of_a_visit_by_another_pack_new_and_usual_are_not_worked_out_again() -> None:
    made = record(CAUDA)
    older = replace(made.assessment, guideline={**made.assessment.guideline, "digest": "0" * 64})
    assert referral(engine(), replace(made, assessment=older), CLINIC).functions is None


def test_what_was_not_asked_is_never_said_to_be_absent_or_not_taken() -> None:
    text = read(letter_pdf(letter(stored({"saddle_numbness": True}))))
    assert "Taken now list of medicines not asked" in text
    assert "Allergies not asked" in text
    assert "Pregnancy not asked" in text
    assert "Tried not asked: NSAID" in text
    assert "Absent none" in text
    assert "not asked: length of pain, worst pain" in text


def test_medicines_given_here_have_their_dose_and_those_against_the_guideline_say_so() -> None:
    regimen = engine().assess(PAIN).medicines["ibuprofen"].regimen
    given_here = Decided("S08", "accepted", "Offer ibuprofen", ("S08",), regimen=regimen)
    text = read(letter_pdf(letter(PAIN, ACCEPTED, given_here)))
    assert "Given here Ibuprofen 400 mg every 4–6 h, at most 2,400 mg a day" in text
    kidney = {**PAIN, "egfr": 20}
    against = Decided("S08", "accepted", "Ibuprofen", ("S08",), comment="On advice")
    text = read(letter_pdf(letter(kidney, ACCEPTED, against)))
    assert "Ibuprofen no dose from the guideline, although the guideline rules it out" in text


def test_nobody_known_and_nobody_named_leave_rules_to_write_on() -> None:
    nobody = record(CAUDA, person=Person("", ""), signed_by="", signed_on="")
    made = referral(engine(), nobody, Clinic())
    assert [row.blank for row in made.about] == [True, False, True]
    assert made.not_signed is not None
    assert made.footer.text == "23 November 2026"
    named = referral(engine(), nobody, Clinic(), to="Dr A. Field", clinician="Dr M. Osei")
    text = read(letter_pdf(named))
    assert "To Dr A. Field" in text
    assert "From Dr M. Osei" in text


def test_the_longest_name_and_every_red_flag_are_set_whole() -> None:
    everything = clear(**dict.fromkeys(PACK.red_flags, True), dmt=["natalizumab"], new_neuro_symptoms=True)
    made = letter(everything, person=replace(ANA, name="W" * 60), signed_by="Dr " + "M" * 60)
    pdf = letter_pdf(made)
    assert outside(pdf, MARGIN_MM) == []
    text = read(pdf).replace(" ", "")
    assert "W" * 60 in text
    for line in made.lines:
        assert line.text.replace(" ", "") in text or "{page}" in line.text, line.text


def test_an_emergency_letter_is_printed_whatever_was_typed_and_says_what_is_missing() -> None:
    made = letter(CAUDA, person=replace(ANA, name="Lindqvist, Ana \U0001f600"))
    text = read(letter_pdf(made))
    assert "Patient Lindqvist, Ana [U+1F600] · 47 years" in text
    assert "stands for a character that cannot be printed" in text
    copy = compose_copy(PACK, record(CAUDA, person=replace(ANA, name="Ana \U0001f600")), CLINIC)
    assert "Ana [U+1F600] · 47 years" in read(typeset_copy(copy))
    assert copy.not_shown is not None
    assert letter(CAUDA).not_shown is None


def test_a_name_that_runs_to_the_left_keeps_the_figures_behind_it_in_their_places() -> None:
    person = replace(ANA, name="علي")
    text = read(letter_pdf(letter(CAUDA, person=person, signed_by="عمر")))
    assert "علي · 47 years · female · born 12 March 1979 · No. 004217" in text
    assert "علي · No. 004217 · 23 November 2026" in text
    text = read(typeset_copy(compose_copy(PACK, record(CAUDA, person=person, signed_by="عمر"), CLINIC)))
    assert "علي · 47 years · female" in text
    assert "عمر, 23 November 2026, 10:42" in text.replace("\N{LEFT-TO-RIGHT MARK}", "")


def test_every_line_of_the_letter_rests_on_a_statement_or_a_fact() -> None:
    facts = set(yaml.safe_load((GUIDELINE / "evidence.yaml").read_text("utf-8"))["facts"])
    known = facts | set(PACK.statements)
    for reason in letter_texts().reasons:
        assert reason.origin
        assert {*reason.of, *reason.origin, *reason.facts} <= known
        assert any(not ask.when for ask in reason.asks), "whatever brings it, something is asked"
        for ask in reason.asks:
            assert ask.origin
            assert {*ask.origin, *ask.when} <= known


@settings(max_examples=150, deadline=None)
@given(answers=people(), options=st.booleans())
def test_a_letter_holds_nothing_that_the_answers_do_not(answers: Answers, options: bool) -> None:
    made = record(answers)
    try:
        found = referral(engine(), made, CLINIC, options=options)
    except UserError:
        assert made.assessment.urgency not in ("emergency", "urgent") or not made.assessment.applies
        return
    assert (
        found.how_soon == made.assessment.urgency if made.assessment.urgency in ("emergency", "urgent") else "routine"
    )
    told = flags(found)
    wanted = {"Present": True, "Absent": False, "Not known": None, "Not asked": "-"}
    for label, value in wanted.items():
        assert set(told[label]) == {
            flag for flag in PACK.red_flags if answers.get(flag, "-") is value or (value == "-" and flag not in answers)
        }
    for cause in found.causes:
        for field in cause.because.origin if cause.because else ():
            assert answers[field] is not None
    facts = {note.fact for result in made.assessment.statements.values() for note in (*result.blocks, *result.cautions)}
    alerts = {alert.fact for alert in made.assessment.alerts}
    named = {i for cause in found.causes for row in cause.facts for i in row.label.origin}
    assert named <= facts
    for row in found.asks:
        assert set(row.label.origin) <= facts | alerts | set(made.assessment.statements)
    now = next(row for row in found.medicines.rows if row.label.text == "Taken now").text
    assert now is not None
    held = answers.get("current_medicines")
    texts = {choice.id: choice.text.partition(",")[0].lower() for choice in PACK.questions["current_medicines"].choices}
    said = now.text.lower().split(", ")
    for medicine in ("baclofen", "tizanidine", "ssri", "anticoagulant", "systemic_corticosteroid"):
        assert (texts[medicine] in said) == (isinstance(held, tuple) and medicine in held)


def test_only_what_is_taken_now_stands_as_taken_and_only_what_was_accepted_as_given() -> None:
    answers = {**PAIN, **stored({"nsaid_response": "current", "tramadol_response": "inadequate"})}
    declined = Decided("S11", "declined", "", ("S11",), reason="Patient prefers not to")
    gone = Decided("S08", "accepted", "Offer ibuprofen", ("S08",), outdated=True)
    rows = {
        row.label.text: row.text.text for row in letter(answers, ACCEPTED, declined, gone).medicines.rows if row.text
    }
    assert rows["Taken now"] == "NSAID"
    assert rows["Tried"] == "tramadol: not enough"
    assert rows["Given here"] == "nothing"


def test_a_relaxant_and_paracetamol_taken_now_stand_with_their_days_and_amount() -> None:
    answers = clear(
        saddle_numbness=True,
        muscle_relaxant_days=16,
        current_medicines=["acetaminophen"],
        acetaminophen_total_mg_day=3000,
    )
    stop = Decided("S15", "accepted", "Stop the relaxant for the back", ("S15",))
    rows = {row.label.text: row.text.text for row in letter(answers, stop).medicines.rows if row.text}
    assert (
        rows["Taken now"] == "paracetamol (acetaminophen), a muscle relaxant for 16 days, of paracetamol 3,000 mg a day"
    )
    assert rows["To be stopped"] == "Stop the relaxant for the back"


def test_the_clinics_logo_is_named_after_the_clinic_and_keeps_the_page_one() -> None:
    square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>'
    pdf = letter_pdf(referral(engine(), record(CAUDA), replace(CLINIC, logo=square)))
    assert pages(pdf) == 1
    assert alternatives(pdf) == [CLINIC.name]
    assert alternatives(letter_pdf(letter(CAUDA))) == []
