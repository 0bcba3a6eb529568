"""Every decision can be taken back, step by step, and the disk follows."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.decisions import Decision
from app.encounter import Encounter, begin, open_encounter
from app.engine.assessment import Regimen
from app.engine.cards import cards
from app.engine.intake import parse_intake
from app.errors import UserError
from app.paths import SAMPLE
from app.records import Records, open_records
from tests.keys import KEY, opened
from tests.patients import engine

NOW = datetime(2026, 11, 23, 10, 31, tzinfo=UTC)
OFFERED = {
    card.id: (card.id, card.statements, card.text)
    for card in cards(engine().pack, engine().assess(parse_intake(engine().pack, SAMPLE.read_bytes())))
    if card.status in ("do", "consider")
}
ITEMS = list(OFFERED)[:4]


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Records]:
    found = open_records(tmp_path_factory.mktemp("decided"), KEY)
    yield found
    found.store.close()


def sample(records: Records) -> Encounter:
    patient = records.add_patient(family_name="Lindqvist", today=NOW.date())
    visit = begin(records.store, engine(), patient.id, NOW)
    visit.answer_many(parse_intake(engine().pack, SAMPLE.read_bytes()))
    return visit


def on_disk(records: Records, visit: Encounter) -> list[Decision]:
    return list(open_encounter(records.store, engine(), visit.id).decisions.values())


MANY = st.lists(st.sampled_from(ITEMS), max_size=4, unique=True).map(tuple)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("accept"), st.sampled_from(ITEMS).map(lambda item: (item,))),
        st.tuples(st.just("accept_all"), MANY),
        st.tuples(st.just("decline"), st.sampled_from(ITEMS).map(lambda item: (item,))),
        st.tuples(st.just("own"), st.just(())),
        st.tuples(st.just("undecide"), MANY),
        st.tuples(st.just("undo"), st.just(())),
    ),
    max_size=15,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_undo_goes_back_through_any_sequence(records: Records, steps: list[tuple[str, tuple[str, ...]]]) -> None:
    visit = sample(records)
    history: list[list[Decision]] = [[]]
    for kind, items in steps:
        if kind == "undo":
            before, after = history[-1], history[-2] if len(history) > 1 else history[-1]
            history[1:] = history[1:-1]
            differ = {one.item for one in (*before, *after) if (one in before) != (one in after)}
            assert set(visit.undo_decision()) == differ
        else:
            do(visit, kind, items)
            now = list(visit.decisions.values())
            if now != history[-1]:
                history.append(now)
        assert list(visit.decisions.values()) == history[-1]
    assert on_disk(records, visit) == history[-1]
    while history[1:]:
        visit.undo_decision()
        history.pop()
        assert list(visit.decisions.values()) == history[-1]
    assert visit.undo_decision() == ()
    assert on_disk(records, visit) == []


def do(visit: Encounter, kind: str, items: tuple[str, ...]) -> None:
    match kind:
        case "accept":
            visit.accept(*OFFERED[items[0]])
        case "accept_all":
            visit.accept_all(OFFERED[item] for item in items)
        case "decline":
            visit.decline(*OFFERED[items[0]][:2], "prefers_not")
        case "own":
            visit.add_own("Pool walking")
        case _:
            visit.undecide(*items)


def test_answers_and_decisions_have_steps_of_their_own(records: Records) -> None:
    visit = sample(records)
    visit.accept(*OFFERED[ITEMS[0]])
    visit.answer("pain_nrs", 9)
    assert visit.undo_decision() == (ITEMS[0],)
    assert visit.answers["pain_nrs"] == 9
    assert visit.undo() == ("pain_nrs",)
    assert visit.decisions == {}


def test_all_are_accepted_or_none(records: Records) -> None:
    visit = sample(records)
    with pytest.raises(UserError, match="cannot be accepted"):
        visit.accept_all([OFFERED[ITEMS[0]], ("S99", ("S99",), "Nothing that is advised")])
    assert visit.decisions == {}
    assert on_disk(records, visit) == []


def test_a_signed_plan_is_not_undone(records: Records) -> None:
    visit = sample(records)
    visit.accept(*OFFERED[ITEMS[0]])
    visit.sign("Dr M. Osei", NOW)
    with pytest.raises(UserError, match="cannot be changed"):
        visit.undo_decision()
    assert list(visit.decisions) == [ITEMS[0]]


CHANGES: dict[str, Callable[[Encounter], object]] = {
    "answer": lambda other: other.answer("saddle_numbness", value=True),
    "known no more": lambda other: other.answer("pain_nrs", None),
    "taken back": lambda other: other.clear("pain_nrs"),
    "decision": lambda other: other.add_own("Rest"),
    "note": lambda other: other.set_note("ms", "falls"),
    "follow-up": lambda other: other.set_follow_up(date(2026, 12, 1), "pain"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_was_changed_elsewhere_is_not_signed(records: Records, change: Callable[[Encounter], object]) -> None:
    visit = sample(records)
    visit.accept(*OFFERED[ITEMS[0]])
    change(open_encounter(records.store, engine(), visit.id))
    with pytest.raises(UserError, match="changed elsewhere"):
        visit.sign("Dr. A", NOW)
    stored = open_encounter(records.store, engine(), visit.id)
    assert (visit.state, stored.state, stored.signed_by) == ("draft", "draft", None)
    with closing(opened(records.store.path)) as raw:
        query = "SELECT count(*) FROM assessment WHERE encounter_id = ?"
        assert raw.execute(query, (visit.id,)).fetchone() == (0,)
    stored.undecide(*(one.item for one in stored.outdated()))
    stored.sign("Dr. A", NOW)
    again = open_encounter(records.store, engine(), visit.id)
    assert again.assessment == engine().assess(again.answers)


def test_what_is_used_all_the_same_is_decided_again_when_more_speaks_against_it(records: Records) -> None:
    visit = sample(records)
    visit.answer_many({"gi_risk": "raised", "gi_bleed_or_ulcer_past": True, "recent_cabg": False})
    ibuprofen = next(one for one in cards(engine().pack, visit.assessment) if one.medicine == "ibuprofen")
    assert ibuprofen.status == "blocked"
    assert "NS07" in {note.fact for note in ibuprofen.blocks}
    regimen = Regimen(200, (8, 8), 200, 400, 1200, 5, ())
    visit.accept(ibuprofen.id, ibuprofen.statements, ibuprofen.text, regimen, "One ulcer, healed ten years ago")
    assert visit.outdated() == ()
    visit.answer("recent_cabg", value=True)
    assert [one.item for one in visit.outdated()] == [ibuprofen.id]
    assert visit.plan().items == ()
    with pytest.raises(UserError, match="changed since it was accepted"):
        visit.sign("Dr. A", NOW)
    visit.answer("recent_cabg", value=False)
    assert visit.outdated() == ()
    visit.sign("Dr. A", NOW)
