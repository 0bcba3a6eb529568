"""What signed visits tell together: the last answers, the course of the pain, what was taken; on a real database."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.course import Course, course
from app.encounter import Encounter, begin
from app.past import Past, documents_of, pages_of, past_of
from app.records import Records, open_records
from tests.keys import KEY
from tests.patients import clear, engine

FIRST = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)
PACK = engine().pack


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    found = open_records(tmp_path, KEY)
    found.add_patient(family_name="Lindqvist", today=FIRST.date())
    yield found
    found.store.close()


def visit(records: Records, days: int, *accepted: str, sign: bool = True, **changes: object) -> Encounter:
    """A visit of the one patient, so many days after the first; these statements are accepted."""
    now = FIRST + timedelta(days=days)
    made = begin(records.store, engine(), 1, now)
    made.answer_many(clear(**changes))
    for name in accepted:
        made.accept(name, [name], made.assessment.statements[name].text)
    if sign:
        made.sign("Dr M. Osei", now)
    return made


def past(records: Records) -> Past:
    return past_of(records.store, 1)


def drawn(records: Records) -> Course:
    return course(PACK, past(records), TODAY)


def test_a_draft_is_no_past(records: Records) -> None:
    visit(records, 0, sign=False, pain_nrs=8)
    assert past(records).visits == ()
    assert drawn(records).empty


def test_the_newest_known_answer_counts_and_not_known_hides_nothing(records: Records) -> None:
    visit(records, 0, ms_course="cis", mobility="aid")
    visit(records, 7, ms_course="relapsing_remitting", mobility=None)
    told = past(records).told()
    assert (told["ms_course"].value, told["ms_course"].on) == ("relapsing_remitting", date(2026, 3, 16))
    assert (told["mobility"].value, told["mobility"].on) == ("aid", date(2026, 3, 9))


def test_a_version_that_was_replaced_tells_nothing_and_an_open_one_replaces_nothing(records: Records) -> None:
    first = visit(records, 0, pain_nrs=8)
    draft = first.amend(FIRST)
    draft.answer("pain_nrs", 5)
    assert [one.pain for one in past(records).visits] == [8]
    draft.sign("Dr L. Haas", FIRST)
    assert [one.pain for one in past(records).visits] == [5]


def test_before_a_visit_stands_what_was_held_until_then(records: Records) -> None:
    ids = [visit(records, days).id for days in (0, 7, 14)]
    whole = past(records)
    assert [one.encounter_id for one in whole.before(date(2026, 3, 16)).visits] == ids[:2]
    assert [one.encounter_id for one in whole.before(date(2026, 3, 16), ids[1]).visits] == ids[:1]


def test_scores_come_from_every_visit_that_has_one(records: Records) -> None:
    visit(records, 0, pain_nrs=8, peg_pain=7, peg_enjoyment=6, peg_activity=8)
    visit(records, 7, pain_nrs=None, peg_pain=4, peg_enjoyment=None, peg_activity=4)
    visit(records, 14, pain_nrs=None, peg_pain=3, peg_enjoyment=3, peg_activity=4)
    points = drawn(records).points
    assert [(one.on.day, one.pain) for one in points] == [(9, 8), (23, None)]
    assert [one.peg for one in points] == [7.0, pytest.approx(10 / 3)]


def test_a_medicine_lasts_to_the_last_day_of_its_plan(records: Records) -> None:
    made = visit(records, 0, "S08", pain_nrs=8)
    item = next(one for one in made.plan().items if one.medicine == "ibuprofen")
    visit(records, 60)
    (bar,) = drawn(records).bars
    assert (bar.item, bar.kind, bar.first, bar.last, bar.end) == (
        "ibuprofen", "nsaid", date(2026, 3, 9), item.stop_on, "last day",
    )  # fmt: skip


def test_a_visit_that_decides_anew_ends_the_run_before(records: Records) -> None:
    visit(records, 0, "S08", pain_nrs=8)
    again = visit(records, 3, sign=False, pain_nrs=8)
    again.decline("S08", ["S08"], "patient")
    again.sign("Dr M. Osei", FIRST + timedelta(days=3))
    (bar,) = drawn(records).bars
    assert (bar.last, bar.end) == (date(2026, 3, 12), "visit")


def test_exercise_without_an_end_runs_to_the_visit_that_no_longer_has_it(records: Records) -> None:
    for days, accepted in ((0, ("S03",)), (30, ("S03",)), (60, ())):
        visit(records, days, *accepted)
    (bar,) = drawn(records).bars
    assert (bar.item, bar.kind, bar.first, bar.last, bar.end) == (
        "exercise", "exercise", date(2026, 3, 9), date(2026, 5, 8), "visit",
    )  # fmt: skip
    visit(records, 90, "S03")
    assert [(one.last, one.end) for one in drawn(records).bars][1:] == [(TODAY, "open")]


def test_what_ms_is_treated_with_runs_while_the_visits_name_it(records: Records) -> None:
    visit(records, 0, current_medicines=["baclofen", "lithium"], dmt=["ocrelizumab"])
    visit(records, 30, current_medicines=None, dmt=["ocrelizumab"])
    visit(records, 60, current_medicines=[], dmt=["ocrelizumab"])
    bars = {bar.item: (bar.kind, bar.last, bar.end) for bar in drawn(records).bars}
    assert bars == {"baclofen": ("ms", date(2026, 5, 8), "visit"), "ocrelizumab": ("ms", TODAY, "open")}


def test_advice_to_leave_a_medicine_is_not_drawn_as_taking_it(records: Records) -> None:
    statements = visit(records, 0, sign=False).assessment.statements
    avoided = [name for name in ("S08", "S11", "S22") if statements[name].status == "avoid"]
    made = visit(records, 0, sign=False, muscle_relaxant_days=20, muscle_relaxant_days_this_episode=20,
                 current_medicines=["muscle_relaxant"])  # fmt: skip
    assert made.assessment.statements["S15"].status == "avoid"
    for name in ("S15", *avoided):
        made.accept(name, [name], made.assessment.statements[name].text)
    made.sign("Dr M. Osei", FIRST)
    assert drawn(records).bars == ()


def test_sheets_are_listed_without_their_pages_and_come_back_as_they_were(records: Records) -> None:
    made = visit(records, 0)
    made.keep_sheet(b"%PDF-first", {"language": "en"}, FIRST)
    made.keep_sheet(b"%PDF-second", {"language": "es"}, FIRST + timedelta(days=1))
    found = documents_of(records.store, 1)
    assert [(one.settings["language"], pages_of(records.store, one.id)) for one in found] == [
        ("es", b"%PDF-second"),
        ("en", b"%PDF-first"),
    ]
    assert documents_of(records.store, 2) == ()
