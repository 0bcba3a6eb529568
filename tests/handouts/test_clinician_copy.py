"""The clinician's copy: all that was decided and why; what is blocked stands apart; the same record, the same bytes."""

import io
from dataclasses import replace
from datetime import date

import pypdf
import pypdfium2  # type: ignore[import-untyped]  # it has no types of its own, and there are no stubs
from pypdf.generic import DictionaryObject

from app.engine.cards import Card, cards
from app.handouts.clinician.clinician_copy import ClinicianCopy, compose_copy, typeset_copy
from app.handouts.clinician.copy_parts import Part
from app.handouts.findings import findings
from app.handouts.plan import Clinic
from app.handouts.record import Decided, Person, VisitRecord
from tests.handouts.conftest import CLINIC, DAY
from tests.patients import Answers, clear, engine

PACK = engine().pack
ANA = Person("Lindqvist, Ana", "004217", "female", date(1979, 3, 12), 47)
SIGNED = "23 November 2026, 10:42"
KIDNEY: Answers = clear(egfr=20)


def record(answers: Answers, *decisions: Decided, **changes: object) -> VisitRecord:
    asked = engine().asked(answers)
    made = VisitRecord(
        person=ANA,
        held_on=DAY,
        version=1,
        signed_by="Dr M. Osei",
        signed_on=SIGNED,
        assessment=engine().assess(answers),
        answers=answers,
        not_asked=tuple(q for q in PACK.questions if q not in answers and asked.get(q) is not False),
        decisions=decisions,
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # the values are those of its fields


def card(answers: Answers, item: str) -> Card:
    return next(card for card in cards(PACK, engine().assess(answers)) if card.id == item)


def accepted(answers: Answers, item: str, comment: str = "") -> Decided:
    found = card(answers, item)
    medicine = engine().assess(answers).medicines.get(found.medicine or "")
    regimen = medicine.regimen if medicine else None
    return Decided(item, "accepted", found.text, found.statements, comment=comment, regimen=regimen)


def copy(answers: Answers, *decisions: Decided, **changes: object) -> ClinicianCopy:
    return compose_copy(PACK, record(answers, *decisions, **changes), CLINIC)


def part(made: ClinicianCopy, heading: str) -> Part:
    return next(one for one in made.parts if one.heading.text.startswith(heading))


def headings(made: ClinicianCopy) -> list[str]:
    return [one.heading.text for one in made.parts]


def labels(found: Part) -> dict[str, str]:
    return {one.label.text: one.text.text for one in found.labels}


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.replace("\u200b", "").split())


def test_it_says_who_when_who_signed_and_by_which_guideline() -> None:
    about = {one.label.text: one.text.text for one in copy(clear(), version=2).about}
    assert about["Patient"] == "Lindqvist, Ana · 47 years · female · born 12 March 1979 · No. 004217"
    assert about["Visit"] == "23 November 2026, version 2"
    assert about["Signed by"] == f"Dr M. Osei, {SIGNED}"
    assert about["Guideline"] == f"{PACK.id} {PACK.version}"
    assert about["Digest"].replace(" ", "") == PACK.digest


def test_a_draft_says_so_in_words_and_behind_them() -> None:
    draft = copy(clear(), signed_on="")
    assert draft.draft is not None
    assert "DRAFT" in words(typeset_copy(draft))
    assert copy(clear()).draft is None
    assert "DRAFT" not in words(typeset_copy(copy(clear())))


def test_red_flags_are_told_apart_by_yes_not_known_not_asked() -> None:
    answers: Answers = {**clear(cancer_history=True), "fever": None}
    del answers["major_trauma"]
    told = labels(part(copy(answers), "Red flags"))
    total = len(PACK.red_flags)
    assert told == {
        "Yes": PACK.questions["cancer_history"].name,
        "Not known": "Fever",
        "Not asked": PACK.questions["major_trauma"].name,
        "No": f"{total - 3} of {total}",
    }


def test_what_is_urgent_says_which_answers_made_it_so() -> None:
    urgent = part(copy(clear(saddle_numbness=True)), "Urgency")
    assert urgent.heading.text == "Urgency: EMERGENCY"
    assert any(line.text.startswith("S32: ") and "saddle numbness yes" in line.text for line in urgent.lines)


def test_a_blocked_medicine_stands_apart_with_reason_and_facts_and_never_as_accepted() -> None:
    made = copy(KIDNEY, accepted(KIDNEY, "S08", comment="On nephrology advice"), accepted(KIDNEY, "activity"))
    assert headings(made).index("Used although blocked") < headings(made).index("Accepted")
    (entry,) = part(made, "Used although blocked").entries
    assert entry.loud
    assert entry.head.text == "Ibuprofen (S08)"
    told = [line.text for line in entry.lines]
    assert told[0] == "Ruled out by the guideline. The clinician’s own decision, not advice."
    assert told[1] == "Reason: On nephrology advice"
    (blocking,) = [text for text in told if text.startswith("NS09 Blocks: ")]
    assert f"(seen, {PACK.facts['NS09'].grade}). Because: eGFR 20" in blocking
    assert told[-1] == "No dose from the guideline."
    assert "ibuprofen" not in " ".join(one.head.text.lower() for one in part(made, "Accepted").entries)


def test_a_regimen_comes_with_arithmetic_and_last_day() -> None:
    (entry,) = part(copy(clear(), accepted(clear(), "S08")), "Accepted").entries
    told = [line.text for line in entry.lines]
    assert entry.head.text.endswith("(S08, Do)")
    assert "Dose: 400 mg every 4–6 h, at most 2,400 mg a day." in told
    assert "6 × 400 mg = 2,400 mg a day. Last day: 2 December 2026, after 10 days." in told
    assert any(text.startswith("NS02: ") for text in told)


def test_what_was_declined_says_why_and_what_was_left_open_is_named() -> None:
    declined = Decided("S07", "declined", "", ("S07",), reason="Patient prefers not to", comment="Too warm")
    made = copy(clear(), declined)
    (entry,) = part(made, "Declined").entries
    assert [line.text for line in entry.lines] == ["Reason: Patient prefers not to: Too warm"]
    assert entry.head.text == "Use superficial heat for short-term relief (S07, Do)"
    left = [line.text for line in part(made, "Advised, not decided").lines]
    assert any("ibuprofen" in text for text in left)
    assert not any("superficial heat" in text for text in left)


def test_a_decision_whose_advice_has_changed_says_so() -> None:
    gone = Decided("S08", "accepted", "Offer ibuprofen", ("S08",), outdated=True)
    made = copy(clear(nsaid_response="inadequate"), gone)
    (entry,) = part(made, "Accepted").entries
    assert entry.lines[0].text == "The advice has changed since: decide again."


def test_this_persons_facts_stand_once_with_their_standing_and_source() -> None:
    answers = clear(egfr=52, current_medicines=["baclofen"])
    made = part(copy(answers, accepted(answers, "S08"), accepted(answers, "S11")), "Safety facts")
    ids = [row.id.text for row in made.facts]
    assert len(ids) == len(set(ids))
    assert {"NS10", "NS40"} <= set(ids)
    assert "NS30" not in ids, "what is true of everybody is not about this person"
    caution = next(row for row in made.facts if row.id.text == "NS10")
    assert caution.text.text.startswith("Caution: ")
    assert caution.standing.text == f"seen, {PACK.facts['NS10'].grade}"
    assert caution.source.text


def test_what_was_not_answered_is_listed_but_no_question_that_nothing_waits_for() -> None:
    answers: Answers = {**clear(), "weight_kg": None}
    del answers["egfr"]
    answers.pop("creatinine_umol_l", None)
    told = labels(part(copy(answers), "Not answered"))
    assert told["Not known"] == PACK.questions["weight_kg"].name
    assert "eGFR" in told["Not asked"]
    assert "reatinine" not in told["Not asked"]
    assert "S08" in told["Undecided for it"].split()


def test_notes_own_lines_and_follow_up_are_there() -> None:
    own = Decided("own-1", "own", "Pool walking")
    made = copy(
        clear(), own, notes=(("Pain", "After lifting."),), follow_up_on=date(2026, 11, 30), follow_up_note="Creatinine"
    )
    text = words(typeset_copy(made))
    for wanted in ("Pool walking", "After lifting.", "Follow-up: 30 November 2026", "Creatinine", "Signature"):
        assert wanted in text


def test_the_same_record_gives_the_same_bytes_tagged_and_in_english() -> None:
    answers = clear(egfr=52)
    one, other = (typeset_copy(copy(answers, accepted(answers, "S08"))) for _ in range(2))
    assert one == other
    root = pypdf.PdfReader(io.BytesIO(one)).root_object
    assert str(root["/Lang"]) == "en"
    marks = root["/MarkInfo"].get_object()
    assert isinstance(marks, DictionaryObject)
    assert marks["/Marked"]
    assert typeset_copy(copy(answers), "letter") != typeset_copy(copy(answers))


def test_a_clinic_without_letterhead_and_a_long_name_are_set() -> None:
    made = compose_copy(PACK, record(clear(), person=replace(ANA, name="W" * 70)), Clinic())
    assert "W" * 70 in words(typeset_copy(made)).replace(" ", "")


def test_a_reason_that_cannot_be_printed_stands_with_its_code() -> None:
    text = words(typeset_copy(copy(KIDNEY, accepted(KIDNEY, "S08", comment="Ask \U0001f600"))))
    assert "Ask [U+1F600]" in text
    assert "stands for a character that cannot be printed" in text


def test_history_and_findings_stand_page_by_page_with_what_was_answered() -> None:
    answers = clear(pain_weeks=8, radicular_symptoms=True, dmt=["ocrelizumab"], nsaid_response="inadequate")
    visit = record(answers)
    made = compose_copy(PACK, visit, CLINIC, findings(engine(), visit))
    told = labels(part(made, "History and findings"))
    assert "length of pain 8 weeks" in told["Pain"]
    assert "radicular symptoms" in told["Pain"]
    assert "MS therapy ocrelizumab" in told["Medicines"]
    assert "NSAID response not enough" in told["Treatments"]
    assert "not tried: exercise, education, paracetamol, gabapentin" in told["Treatments"]
    assert "Red flags" not in told, "they have their own part"


def test_an_answer_to_what_is_not_asked_any_more_is_no_finding() -> None:
    answers = clear(muscle_spasm=False, spasm_kind="spasticity")
    visit = record(answers)
    made = compose_copy(PACK, visit, CLINIC, findings(engine(), visit))
    assert "spasticity" not in labels(part(made, "History and findings"))["Pain"]


def test_advice_that_needs_no_decision_is_told_too() -> None:
    made = copy(clear(egfr=20, reduced_skin_sensation_back=True))
    told = labels(part(made, "Advice shown"))
    assert "Back pain: no steroids" in told["Avoid"]
    assert "Ibuprofen is ruled out for this person (S08)" in told["Blocked"]
    assert "S34" in told["Not now"].split()
    assert "Advice shown that needs no decision" in headings(made)


def test_a_visit_of_nobody_known_names_nobody() -> None:
    made = copy(clear(), person=Person("", ""))
    assert made.footer.text == "23 November 2026"
    assert made.about[0].text.text == "not known"


def test_a_common_visit_stands_on_one_page() -> None:
    answers = clear(pain_weeks=8, first_line_failed=True)
    visit = record(answers, accepted(answers, "activity"), accepted(answers, "S08"), follow_up_on=date(2026, 12, 7))
    pdf = typeset_copy(compose_copy(PACK, visit, CLINIC, findings(engine(), visit)))
    assert len(pypdf.PdfReader(io.BytesIO(pdf)).pages) == 1
