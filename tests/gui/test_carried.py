"""What earlier visits had is offered and confirmed by one key each, never put in by itself; red flags never are."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.gui.parts.answer import UNANSWERED
from app.gui.patient.screen import PatientScreen
from app.gui.session import Session
from app.gui.visit.screen import VisitScreen
from app.records import PatientRecord
from db import visits
from tests.gui.course_visits import Held, seeded
from tests.gui.front import in_front
from tests.gui.visiting import Visit

Begun = Callable[..., Visit]
LAST = (Held(date(2026, 10, 12), 2, (3, 2, 3)),)
FLAGS = ("fever", "saddle_numbness", "progressive_neuro_deficit", "unexplained_weight_loss")


@pytest.fixture
def begun(tmp_path: Path, themed: QApplication, qtbot: QtBot) -> Iterator[Begun]:
    """A new visit of somebody whose last one was six weeks ago."""
    sessions: list[Session] = []

    def begin(visits: tuple[Held, ...] = LAST, **answers: object) -> Visit:
        session, patient = seeded(tmp_path, visits, **answers)
        sessions.append(session)
        screen = VisitScreen(session, session.begin(patient.id))
        in_front(qtbot, screen, 1366, 736)
        screen.begin()
        return Visit(session, screen)

    yield begin
    for session in sessions:
        session.store.close()


def offered(visit: Visit, question: str) -> str:
    pages = visit.screen.frame.pages
    return pages.view(pages.page_of(question)).rows[question].lines.last_visit.text()


def test_the_last_answer_is_offered_and_nothing_of_it_is_answered(begun: Begun) -> None:
    visit = begun()
    assert offered(visit, "ms_course") == "Last visit: Relapsing-remitting"
    assert offered(visit, "baseline_deficits") == "Last visit: Loss of feeling, bladder"
    assert offered(visit, "pain_nrs") == "Last visit: 2"
    assert visit.shown("ms_course") is UNANSWERED
    assert set(visit.stored.answers) == {"age_years", "sex"}


def test_equals_confirms_one_answer_which_is_on_the_disk_at_once(begun: Begun) -> None:
    visit = begun()
    visit.at("baseline_deficits")
    visit.press("=")
    assert visit.stored.answers["baseline_deficits"] == ("sensory_loss", "bladder")
    assert visit.shown("baseline_deficits") == ("sensory_loss", "bladder")
    assert "ms_course" not in visit.stored.answers


def test_a_list_with_a_filter_takes_equals_while_nothing_is_typed(begun: Begun) -> None:
    visit = begun()
    visit.at("current_medicines")
    visit.press("o", "=")
    assert "current_medicines" not in visit.stored.answers
    visit.press(Qt.Key.Key_Escape)
    visit.at("current_medicines")
    visit.press("=")
    assert visit.stored.answers["current_medicines"] == ("baclofen",)


@pytest.mark.parametrize("question", FLAGS)
def test_a_red_flag_is_never_offered(begun: Begun, question: str) -> None:
    visit = begun()
    assert offered(visit, question) == ""
    visit.at(question)
    visit.press("=", "+")
    assert question not in visit.stored.answers


def test_no_question_that_is_asked_at_every_visit_is_offered(begun: Begun) -> None:
    visit = begun()
    pack = visit.session.pack
    assert pack.red_flags < pack.each_visit
    assert {"pain_weeks", "new_neuro_symptoms", "muscle_relaxant_days", "egfr", "peg_pain"} < pack.each_visit
    assert not pack.each_visit & set(visit.screen.state.earlier.offers)


def test_plus_confirms_what_is_open_in_the_group_as_one_step(begun: Begun) -> None:
    visit = begun()
    visit.at("ms_course")
    visit.press("4")
    visit.at("baseline_deficits")
    visit.press("+")
    stored = visit.stored.answers
    assert (stored["ms_course"], stored["baseline_deficits"]) == ("primary_progressive", ("sensory_loss", "bladder"))
    assert visit.screen.frame.toast.words.text() == "One answer as at the last visit"
    visit.press(Qt.Key.Key_Z, ctrl=True)
    assert "baseline_deficits" not in visit.stored.answers
    assert visit.stored.answers["ms_course"] == "primary_progressive"


def test_a_group_without_the_permission_has_no_such_key(begun: Begun) -> None:
    visit = begun()
    visit.at("mobility")
    visit.press("+")
    assert "mobility" not in visit.stored.answers
    view = visit.screen.frame.pages.open_view()
    assert view is not None
    shown = {name for name, group in view.groups.items() if group.same_button.isVisible()}
    assert shown == {"course"}


def keys_of(visit: Visit) -> set[str]:
    told = visit.screen.keys()
    return {key for key, _ in told}


def test_the_footer_tells_the_keys_only_where_they_work(begun: Begun) -> None:
    visit = begun()
    visit.at("ms_course")
    assert {"=", "+"} <= keys_of(visit)
    visit.at("fever")
    assert not {"=", "+"} & keys_of(visit)


def test_a_question_the_last_visit_left_open_is_offered_as_it_was_before_with_its_day(begun: Begun) -> None:
    visit = begun((Held(date(2026, 3, 9), 8, None), Held(date(2026, 10, 12), None, None)))
    assert offered(visit, "pain_nrs") == "9 Mar 2026: 8"


def test_the_strip_shows_what_is_known_and_of_which_day_until_it_is_asked(begun: Begun) -> None:
    visit = begun(allergies=["latex"])
    strip = visit.screen.frame.strip
    assert strip.allergy.text() == "Allergy: latex · 12 Oct 2026"
    assert strip.background.text().endswith("as on 12 Oct 2026")
    visit.at("allergies")
    visit.press("?")
    assert visit.stored.answers["allergies"] is None
    assert strip.allergy.text() == "Allergy: latex · 12 Oct 2026"
    visit.at("allergies")
    visit.press("=")
    assert strip.allergy.text() == "Allergy: latex"
    for question in ("ms_course", "baseline_deficits", "dmt"):
        visit.at(question)
        visit.press("=")
    assert "as on" not in strip.background.text()


def test_what_an_older_guideline_called_otherwise_is_neither_offered_nor_shown(
    qtbot: QtBot, tmp_path: Path, themed: QApplication
) -> None:
    session, patient = seeded(tmp_path, ())
    old = session.begin(patient.id)
    with session.store.writing() as open_session:
        for name, value in (("ms_course", "benign"), ("allergies", ["latex"]), ("a_question_of_then", True)):
            visits.put_answer(open_session, old.id, name, value)
    old = session.open(old.id)
    old.sign("Dr M. Osei", session.now())
    with session.store.reading() as open_session:
        assert visits.answers(open_session, old.id)["ms_course"] == "benign"
    screen = VisitScreen(session, session.begin(patient.id))
    qtbot.addWidget(screen)
    assert set(screen.state.earlier.offers) == {"allergies", "sex"}
    assert screen.frame.strip.allergy.text().startswith("Allergy: latex")
    words = said(patient_screen(qtbot, (session, patient)))
    assert "Allergy: latex" in words
    assert not any("benign" in line for line in words)
    session.store.close()


def test_what_is_offered_decides_nothing(begun: Begun) -> None:
    visit = begun()
    alone = visit.session.engine.assess({"age_years": 47, "sex": "female"})
    assert visit.screen.state.assessment == alone


def test_the_peg_is_worked_out_on_the_page_and_compared_with_the_last_one(begun: Begun) -> None:
    visit = begun()
    for question, key in (("peg_pain", "2"), ("peg_enjoyment", "2")):
        visit.at(question)
        visit.press(key)
    view = visit.screen.frame.pages.open_view()
    assert view is not None
    hint = view.rows["peg_activity"].lines.hint
    assert hint.text() == f"Optional · {view.rows['peg_activity'].question.hint}"
    visit.at("peg_activity")
    visit.press("0")
    assert hint.text().startswith("PEG 1.3, the mean of the three (IN03) · was 2.7 on 12 Oct 2026 · down 50 %")
    visit.press(Qt.Key.Key_Z, ctrl=True)
    assert hint.text() == f"Optional · {view.rows['peg_activity'].question.hint}"


def test_a_new_version_of_a_visit_is_offered_the_visit_before_and_not_itself(begun: Begun) -> None:
    visit = begun((Held(date(2026, 3, 9), 8, None), Held(date(2026, 10, 12), 2, None)))
    session = visit.session
    second = session.records.timeline(1)[1]
    draft = session.open(second.encounter_id).amend(session.now())
    screen = VisitScreen(session, draft)
    assert screen.state.earlier.offers["pain_nrs"].words == "Last visit: 8"
    screen.deleteLater()


def test_a_signed_visit_offers_nothing(begun: Begun) -> None:
    visit = begun((Held(date(2026, 3, 9), 8, None), Held(date(2026, 10, 12), 2, None)))
    signed = visit.session.open(visit.session.records.timeline(1)[1].encounter_id)
    screen = VisitScreen(visit.session, signed)
    assert dict(screen.state.earlier.offers) == {}
    screen.deleteLater()


def patient_screen(qtbot: QtBot, case: tuple[Session, PatientRecord]) -> PatientScreen:
    session, patient = case
    screen = PatientScreen(session, patient.id)
    in_front(qtbot, screen, 1366, 768)
    screen.begin()
    return screen


def said(screen: PatientScreen) -> list[str]:
    return [label.text() for label in screen.findChildren(QLabel) if label.isVisibleTo(screen) and label.text()]


def test_a_draft_that_has_not_asked_yet_hides_nothing_that_is_known(
    qtbot: QtBot, tmp_path: Path, themed: QApplication
) -> None:
    session, patient = seeded(tmp_path, LAST, allergies=["latex"])
    session.begin(patient.id).answer("ms_course", "primary_progressive")
    screen = patient_screen(qtbot, (session, patient))
    words = said(screen)
    for line in ("Allergy: latex", "asked 12 Oct 2026", "Primary progressive", "Asked 23 Nov 2026, not signed yet"):
        assert line in words
    assert "Loss of feeling, bladder (12 Oct 2026)" in words
    session.store.close()


def test_the_timeline_has_visits_sheets_and_follow_ups_and_one_key_filters_them(
    qtbot: QtBot, tmp_path: Path, themed: QApplication
) -> None:
    session, patient = seeded(tmp_path, (Held(date(2026, 3, 9), 8, None), Held(date(2026, 10, 12), 2, None)))
    visit = session.open(session.records.timeline(patient.id)[0].encounter_id)
    visit.keep_sheet(b"%PDF-kept", {"language": "en"}, session.now())
    screen = patient_screen(qtbot, (session, patient))
    line = screen.timeline

    def titles() -> list[str]:
        return [row.middle.title.text().partition(".")[0] for row in line.rows]

    kept, due = "Sheet as it was handed out", "Follow-up: Pain after two weeks"
    assert titles() == [kept, due, "Routine", due, "Routine"]
    assert [row.middle.meta.text() for row in line.rows if row.middle.title.text() == due] == [
        "overdue 28 days",
        "came on 12 Oct 2026",
    ]
    found = []
    for _ in range(4):
        QTest.keyClick(screen.visit_button, Qt.Key.Key_F)
        found.append((line.filter.text(), titles()))
    assert found == [
        ("Filter: visits", ["Routine", "Routine"]),
        ("Filter: documents", [kept]),
        ("Filter: follow-ups", [due, due]),
        ("Filter: everything", [kept, due, "Routine", due, "Routine"]),
    ]
    with qtbot.waitSignal(screen.paper_wanted) as heard:
        line.rows[0].click()
    assert heard.args[1] == b"%PDF-kept"
    session.store.close()
