"""The month's report counts what the signed visits hold, names nobody, and gives no small number away."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import product
from pathlib import Path

import pytest

from app.encounter import Encounter, begin
from app.month import HIDDEN, LEAST, SMALL, SOME, Month, guarded, guarded_parts, guarded_total, month, month_of
from app.records import Records, open_records
from tests.keys import KEY
from tests.patients import clear, engine

PACK = engine().pack
NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    found = open_records(tmp_path, KEY)
    for name in ("Amsel", "Drossel", "Fink", "Star"):
        found.add_patient(family_name=name, today=date(2026, 1, 1))
    yield found
    found.store.close()


def visit(records: Records, patient: int, on: date, *, sign: bool = True, **changes: object) -> Encounter:
    at = datetime(on.year, on.month, on.day, 9, 0, tzinfo=UTC)
    made = begin(records.store, engine(), patient, at)
    made.answer_many(clear(**changes))
    if sign:
        made.sign("Dr M. Osei", at)
    return made


def counted(records: Records) -> Month:
    return month(records.store, PACK, *NOVEMBER)


def test_a_month_has_its_own_days() -> None:
    assert month_of(date(2026, 11, 23)) == NOVEMBER
    assert month_of(date(2026, 12, 31)) == (date(2026, 12, 1), date(2026, 12, 31))
    assert month_of(date(2028, 2, 1))[1] == date(2028, 2, 29)


def test_signed_visits_of_the_month_are_counted_in_the_version_that_stands(records: Records) -> None:
    for on in (date(2026, 10, 31), date(2026, 11, 1), date(2026, 11, 30), date(2026, 12, 1)):
        visit(records, 1, on)
    visit(records, 2, date(2026, 11, 9), sign=False)
    replaced = visit(records, 3, date(2026, 11, 9), fever=True)
    again = replaced.amend(datetime(2026, 11, 10, tzinfo=UTC))
    again.answer("fever", False)
    again.sign("Dr L. Haas", datetime(2026, 11, 10, tzinfo=UTC))
    found = counted(records)
    assert (found.encounters, found.patients) == (3, 2)
    assert found.urgencies == {"routine": 3}
    assert found.red_flags == {}


def test_red_flags_and_urgencies_are_counted_by_visit(records: Records) -> None:
    visit(records, 1, date(2026, 11, 2), fever=True, saddle_numbness=True)
    visit(records, 2, date(2026, 11, 3), fever=True)
    visit(records, 3, date(2026, 11, 4), fever=None)
    found = counted(records)
    assert found.red_flags == {"saddle_numbness": 1, "fever": 2}
    assert found.urgencies == {"emergency": 1, "urgent": 1, "undetermined": 1}


def test_advice_is_counted_with_the_reasons_against_it(records: Records) -> None:
    for patient, reason in ((1, ""), (2, "prefers_not"), (3, "prefers_not"), (4, "too_costly")):
        made = visit(records, patient, date(2026, 11, 5), sign=False)
        if reason:
            made.decline("S03", ["S03"], reason)
        else:
            made.accept("S03", ["S03"], "Exercise")
        made.add_own("Walk")
        made.sign("Dr M. Osei", datetime(2026, 11, 5, 9, 0, tzinfo=UTC))
    (advice,) = counted(records).advice
    assert (advice.item, advice.accepted, advice.declined) == ("S03", 1, 3)
    assert advice.reasons == {"prefers_not": 2, "too_costly": 1}


def test_a_referral_counts_once_a_visit_and_only_when_it_was_accepted(records: Records) -> None:
    made = visit(records, 1, date(2026, 11, 5), sign=False, saddle_numbness=True, progressive_neuro_deficit=True)
    urgent = [name for name, one in made.assessment.statements.items() if one.status == "urgent"]
    assert {"S32", "S02"} <= set(urgent)
    for name in urgent:
        made.accept(name, [name], "Refer")
    made.sign("Dr M. Osei", datetime(2026, 11, 5, 9, 0, tzinfo=UTC))
    declined = visit(records, 2, date(2026, 11, 5), sign=False, saddle_numbness=True)
    declined.decline("S32", ["S32"], "other_reason_stronger")
    declined.sign("Dr M. Osei", datetime(2026, 11, 5, 9, 0, tzinfo=UTC))
    watchful = visit(records, 3, date(2026, 11, 5), sign=False)
    assert watchful.assessment.statements["S02"].status == "do"
    watchful.accept("S02", ["S02"], "Stay watchful")
    watchful.sign("Dr M. Osei", datetime(2026, 11, 5, 9, 0, tzinfo=UTC))
    assert counted(records).referrals == 1


def test_pain_is_compared_with_the_score_before_it(records: Records) -> None:
    scores: dict[int, tuple[tuple[date, int | None], ...]] = {
        1: ((date(2026, 9, 1), 3), (date(2026, 10, 1), 8), (date(2026, 11, 2), 6)),
        2: ((date(2026, 10, 1), 5), (date(2026, 11, 2), None), (date(2026, 11, 9), 6)),
        3: ((date(2026, 11, 2), 2), (date(2026, 11, 9), 7), (date(2026, 12, 9), 0)),
        4: ((date(2026, 10, 1), 5), (date(2026, 10, 9), 1)),
    }
    for patient, held in scores.items():
        for on, pain in held:
            visit(records, patient, on, pain_nrs=pain)
    assert counted(records).pain == {"better": 1, "same": 1, "worse": 1}


def test_an_empty_month_is_all_noughts(records: Records) -> None:
    found = counted(records)
    assert (found.encounters, found.patients, found.referrals, found.advice) == (0, 0, 0, ())
    assert sum(found.pain.values()) == 0


@pytest.mark.parametrize(("count", "shown"), [(0, "0"), (1, SMALL), (4, SMALL), (5, "5"), (120, "120")])
def test_a_small_number_is_not_told(count: int, shown: str) -> None:
    assert guarded(count) == shown


PARTS = [
    pytest.param(parts, id=" ".join(map(str, parts)))
    for size in (1, 2, 3)
    for parts in product(range(12), repeat=size)
    if sorted(parts) == list(parts)
]


def could_be(shown: str, count: int) -> bool:
    """Whether a reader may take a count for what is shown."""
    return {SMALL: 0 < count < LEAST, HIDDEN: count >= LEAST, SOME: count > 0}.get(shown, shown == str(count))


@pytest.mark.parametrize("counts", PARTS)
def test_no_small_number_follows_from_the_others_and_the_sum(counts: tuple[int, ...]) -> None:
    """Every clinic of which the same would be shown: among them a small number is anything that is small."""
    parts = dict(enumerate(counts))
    shown, total = guarded_parts(parts), guarded_total(parts)
    ranges = [[n for n in range(31) if could_be(shown[place], n)] for place in parts]
    clinics = [one for one in product(*ranges) if could_be(total, sum(one))]
    assert counts in clinics
    for place, count in parts.items():
        if 0 < count < LEAST:
            assert {one[place] for one in clinics} == set(range(1, LEAST)), (shown, total)


def test_nothing_is_hidden_that_gives_no_small_number_away() -> None:
    assert (guarded_parts({"a": 7, "b": 9}), guarded_total({"a": 7, "b": 9})) == ({"a": "7", "b": "9"}, "16")
    assert guarded_parts({"a": 20, "b": 1, "c": 4}) == {"a": "20", "b": SMALL, "c": SMALL}
    assert guarded_total({"a": 20, "b": 1, "c": 4}) == "25"
    assert guarded_parts({"a": 20, "b": 3, "c": 8}) == {"a": "20", "b": SMALL, "c": HIDDEN}
    assert guarded_parts({"a": 5, "b": 1}) == {"a": "5", "b": SMALL}
    assert guarded_total({"a": 5, "b": 1}) == HIDDEN
    assert [guarded_total(parts) for parts in ({"a": 0}, {"a": 3, "b": 0}, {"a": 2, "b": 1})] == ["0", SMALL, SOME]
