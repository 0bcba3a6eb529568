"""F6 goes where the panel says that it goes, whoever the patient is and however far the visit has come."""

import random
from pathlib import Path

import pytest

from app.gui.panel.case import Case
from app.gui.panel.items import Deciding, Heading
from app.gui.panel.listing import rows
from app.gui.panel.view import View
from app.gui.visit.state import VisitState
from tests.engine.draws import DRAWS, Draw, people
from tests.gui.visiting import begun, open_session

PATIENTS = 20


@pytest.mark.parametrize("draw", DRAWS, ids=lambda draw: draw.__name__)
def test_f6_goes_to_the_question_that_the_panel_names_first(tmp_path: Path, draw: Draw) -> None:
    session, chance, led = open_session(tmp_path), random.Random(6), 0
    for answers in people(draw, PATIENTS, seed=6):
        calm = {field: value for field, value in answers.items() if field not in session.pack.red_flags or not value}
        asked = chance.random()
        known = {field: value for field, value in calm.items() if chance.random() < asked}
        given = {field: None if chance.random() < 0.1 else value for field, value in known.items()}
        state = VisitState(session, begun(session, {**given, "ms_confirmed": True, "age_years": 40}))
        assert state.assessment is not None
        if state.assessment.urgency != "undetermined":
            continue
        shown = rows(Case(session.pack, state.assessment, state.answers), View())
        if any(isinstance(item, Heading) and item.cap == "F6" for item in shown):
            first = next(item.question for item in shown if isinstance(item, Deciding))
            assert state.open_order()[0] == first
            led += 1
    session.store.close()
    assert led > PATIENTS / 2
