"""How a visit begins from a patient's record, and which draft is gone on with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.encounter import begin
from app.errors import UserError
from app.gui.session import Session
from tests.gui.visiting import NOW, begun, open_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = open_session(tmp_path)
    yield opened
    opened.store.close()


def test_undo_leaves_what_came_from_the_record(session: Session) -> None:
    visit = begun(session)
    known = {"age_years": 47, "sex": "female"}
    assert visit.answers == session.open(visit.id).answers == known
    assert visit.undo() == ()
    visit.answer("fever", value=True)
    assert visit.undo() == ("fever",)
    assert visit.undo() == ()
    assert visit.answers == session.open(visit.id).answers == known


def test_a_visit_does_not_begin_with_an_answer_that_is_not_allowed(session: Session) -> None:
    patient = begun(session).patient
    with pytest.raises(UserError, match="0 to 120"):
        begin(session.store, session.engine, patient.id, NOW, {"age_years": 121})
    assert len(session.records.drafts()) == 1


def test_a_version_to_amend_is_not_the_visit_of_today(session: Session) -> None:
    first = begun(session)
    first.sign("Dr M. Osei", NOW)
    amending = first.amend(NOW)
    today = session.begin_or_resume(first.patient.id)
    assert (today.amends, today.id == amending.id) == (None, False)
    assert today.answers == first.answers
    assert session.begin_or_resume(first.patient.id).id == today.id
    assert {draft.encounter_id for draft in session.records.drafts()} == {amending.id, today.id}
    assert session.open(amending.id).amends == first.id
