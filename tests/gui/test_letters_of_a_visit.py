"""Letter and “why not now” of a real visit, as it is kept: before anything is decided, and by what was decided."""

from dataclasses import replace

import pytest

from app.engine.cards import cards
from app.errors import UserError
from app.gui.plan.signing import Unprintable
from app.gui.session import Session
from app.gui.settings.declared import check
from app.gui.sheet.document import Task, coded, task
from app.gui.sheet.record import letter_of, why_not_of
from app.handouts.letters.referral import letter_pdf
from app.handouts.options import SheetOptions
from app.handouts.typeset import typeset
from tests.gui.plan_visits import NOW, begun
from tests.handouts.letter_people import read

USUAL = SheetOptions()


def test_an_emergency_letter_is_there_before_anything_is_decided(session: Session) -> None:
    visit = begun(session, saddle_numbness=True)
    text = read(letter_pdf(letter_of(session, visit, by="Dr M. Osei")))
    assert "Emergency referral" in text
    assert visit.patient.name in text
    assert "The visit is not signed yet." in text
    assert "Dr M. Osei" in text
    with pytest.raises(UserError, match="why not now"):
        why_not_of(session, visit, "Dr M. Osei", USUAL, draft=True)


def test_a_routine_referral_waits_for_its_decision(session: Session) -> None:
    visit = begun(session, optimised_treatment_months=4, pain_weeks=20)
    with pytest.raises(UserError, match="No referral letter"):
        letter_of(session, visit)
    (pain,) = (card for card in cards(session.pack, visit.assessment) if card.id == "S34")
    visit.accept("S34", pain.statements, pain.text)
    assert letter_of(session, visit).how_soon == "routine"


def test_the_page_for_who_expects_a_scan_follows_the_plan(session: Session) -> None:
    visit = begun(session, pain_weeks=2)
    (activity,) = (card for card in cards(session.pack, visit.assessment) if card.id == "activity")
    visit.accept("activity", activity.statements, activity.text)
    made = why_not_of(session, visit, "Dr M. Osei", USUAL, draft=True)
    assert made.draft is not None
    text = read(typeset(made))
    assert "Why no scan?" in text
    assert "Move your back gently." in text
    assert "Put a warm pack" not in text, "heat was not accepted"
    (scan,) = (card for card in cards(session.pack, visit.assessment) if "S27" in card.statements)
    visit.decline(scan.id, scan.statements, "prefers_not", "")
    with pytest.raises(UserError, match="why not now"):
        why_not_of(session, visit, "Dr M. Osei", USUAL, draft=True)


def test_a_character_that_no_paper_has_keeps_nobody_from_paper_or_from_signing(session: Session) -> None:
    visit = begun(session, saddle_numbness=True)
    session.records.edit(replace(visit.patient, given_name="Ana \U0001f600"), today=NOW.date())
    visit = session.open(visit.id)
    assert "Lindqvist, Ana [U+1F600]" in read(letter_pdf(letter_of(session, visit, by="Dr M. Osei")))
    for document in ("sheet", "copy", "referral"):
        made = task(session, visit, document, USUAL)
        assert isinstance(made, Task), document
        assert "[U+1F600]" in read(made.make("a4"))
    assert "U+1F600" in coded(visit)


def test_a_line_of_the_plan_that_no_paper_has_is_still_named_so_that_it_is_mended(session: Session) -> None:
    visit = begun(session, pain_weeks=2)
    visit.set_follow_up(None, "Bring \U0001f600")
    made = task(session, visit, "sheet", USUAL)
    assert isinstance(made, Unprintable)
    assert made.field == "follow_up_note"


def test_a_clinic_whose_name_no_paper_can_show_is_refused() -> None:
    with pytest.raises(UserError, match=r"U\+1F600"):
        check("clinic_name", "Riverside \U0001f600")
