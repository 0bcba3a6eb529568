"""Each row of the audit is chained to the one before; whatever is done to it behind the program's back is named."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import anchors, audit, faults
from db.audit import Actor, Deed, Head
from db.models import Audit, Setting
from db.store import Store, open_store
from db.tampering import (
    ANCHOR,
    CHANGED,
    CUT_OFF,
    MISSING,
    MOVED,
    REWRITTEN,
    Finding,
    keep_head,
    verify,
)
from tests.keys import KEY, IntegrityError, opened

NOW = datetime(2026, 11, 22, 9, 30, 0, 123456, tzinfo=UTC)
OSEI = Actor("Dr M. Osei „☕“", "a1b2c3d4e5f60718")
ROWS = 9


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Nine rows and two anchors: after the fifth and after the last."""
    found = open_store(tmp_path / "a.db", KEY)
    for number in range(1, ROWS + 1):
        note(found, number)
        if number in (5, ROWS):
            keep_head(found, NOW)
    yield found
    found.close()


def note(store: Store, number: int, kind: str = audit.CHANGED) -> Head:
    deed = Deed(kind, "encounter", number, "000007", "answers: fever")
    with store.writing() as session:
        return audit.write(session, OSEI, deed, NOW + timedelta(minutes=number))


def anchor_file(store: Store) -> Path:
    return store.path.with_name(anchors.FILE)


def found(store: Store) -> tuple[Finding, ...]:
    with store.reading() as session:
        return verify(session, anchor_file(store)).findings


def behind_its_back(store: Store, *statements: str) -> None:
    """Another program with the key takes the guards away first."""
    with closing(opened(store.path)) as raw:
        for name in ("update", "delete", "insert"):
            raw.execute(f"DROP TRIGGER IF EXISTS audit_{name}")
        for statement in statements:
            raw.execute(statement)


def test_a_row_says_who_when_what_and_how(store: Store) -> None:
    with store.reading() as session:
        row = session.get_one(Audit, 3)
        assert (row.at, row.who, row.user_id) == (NOW + timedelta(minutes=3), OSEI.name, OSEI.user_id)
        assert (row.kind, row.record, row.record_id, row.patient) == ("changed", "encounter", "3", "000007")


def test_nothing_was_done_to_it(store: Store) -> None:
    assert found(store) == ()
    with store.reading() as session:
        assert verify(session, anchor_file(store)).head.count == ROWS


def test_an_empty_audit_needs_no_anchor(tmp_path: Path) -> None:
    fresh = open_store(tmp_path / "b.db", KEY)
    assert found(fresh) == ()
    fresh.close()


def test_without_an_actor_it_is_the_clinician_of_the_settings(store: Store) -> None:
    with store.writing() as session:
        session.add(Setting(key="clinician", value="Dr A"))
        audit.write(session, None, Deed(audit.SEARCHED))
    with store.reading() as session:
        assert session.get_one(Audit, ROWS + 1).who == "Dr A"


def test_a_row_goes_with_the_transaction_that_it_tells_of(store: Store) -> None:
    def fails() -> None:
        with store.writing() as session:
            audit.write(session, OSEI, Deed(audit.SETTINGS))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    with store.reading() as session:
        assert audit.head(session).count == ROWS


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET who = 'me' WHERE id = 3",
        "DELETE FROM audit WHERE id = 3",
        "DELETE FROM audit",
        "REPLACE INTO audit SELECT * FROM audit WHERE id = 3",
        "INSERT INTO audit SELECT 99, at, who, user_id, kind, record, record_id, patient, detail, digest FROM audit",
        "INSERT INTO audit SELECT 0, at, who, user_id, kind, record, record_id, patient, detail, digest FROM audit",
    ],
)
def test_the_database_refuses_every_change_of_it(store: Store, statement: str) -> None:
    with closing(opened(store.path)) as raw, pytest.raises(IntegrityError):
        raw.execute(statement)
    with pytest.raises(faults.SignedRecord), store.writing() as session:
        session.connection().exec_driver_sql(statement)
    assert found(store) == ()


@pytest.mark.parametrize("number", [1, 5, ROWS])
@pytest.mark.parametrize(
    "change",
    [
        "who = 'me'", "kind = 'seen'", "patient = ''", "detail = ''", "record_id = '8'", "record = 'patient'",
        "user_id = ''", "at = '2026-11-22 09:30:00.000000'",
    ],
)  # fmt: skip
def test_a_changed_row_is_named(store: Store, number: int, change: str) -> None:
    behind_its_back(store, f"UPDATE audit SET {change} WHERE id = {number}")
    assert found(store) == (Finding(CHANGED, number, number),)


def test_two_rows_whose_texts_run_into_each_other_are_told_apart(store: Store) -> None:
    behind_its_back(store, "UPDATE audit SET record = 'encounter4', record_id = '' WHERE id = 4")
    assert found(store) == (Finding(CHANGED, 4, 4),)


@pytest.mark.parametrize(("first", "last"), [(1, 1), (3, 3), (2, 6), (8, 8)])
def test_a_missing_row_is_named(store: Store, first: int, last: int) -> None:
    behind_its_back(store, f"DELETE FROM audit WHERE id BETWEEN {first} AND {last}")
    assert found(store) == (Finding(MISSING, first, last),)


@pytest.mark.parametrize(("one", "other"), [(2, 6), (3, 4), (1, 2), (8, 9), (1, 9)])
def test_reordered_rows_are_named(store: Store, one: int, other: int) -> None:
    behind_its_back(
        store,
        f"UPDATE audit SET id = 1000 WHERE id = {one}",
        f"UPDATE audit SET id = {one} WHERE id = {other}",
        f"UPDATE audit SET id = {other} WHERE id = 1000",
    )
    moved = {(each.kind, each.first, each.was) for each in found(store) if each.kind == MOVED}
    assert moved == {(MOVED, one, other), (MOVED, other, one)}


@pytest.mark.parametrize("kept", [0, 1, 4, 5, 8])
def test_rows_that_are_cut_off_are_named(store: Store, kept: int) -> None:
    behind_its_back(store, f"DELETE FROM audit WHERE id > {kept}")
    assert found(store) == (Finding(CUT_OFF, kept + 1, ROWS),)


def test_a_row_that_is_dropped_with_the_rest_numbered_and_chained_anew_is_found(store: Store) -> None:
    rewrite(store, lambda row: row.id != 2)
    assert found(store) == (Finding(CUT_OFF, ROWS, ROWS),)
    note(store, 2)
    assert found(store) == (Finding(REWRITTEN, 1, ROWS),)


def test_a_row_changed_with_the_whole_chain_made_anew_is_found(store: Store) -> None:
    rewrite(store, lambda row: True, who="me")
    assert found(store) == (Finding(REWRITTEN, 1, ROWS),)


def rewrite(store: Store, stays: Callable[[Audit], bool], who: str = OSEI.name) -> None:
    """What somebody does who has the key and the program."""
    with store.reading() as session:
        rows = [row for row in audit.every(session) if stays(row)]
        session.expunge_all()
    behind_its_back(store, "DELETE FROM audit")
    for row in rows:
        with store.writing() as session:
            deed = Deed(row.kind, row.record, row.record_id, row.patient, row.detail)
            audit.write(session, Actor(who if row.id == 4 else row.who, row.user_id), deed, row.at)


def test_an_anchor_file_that_is_gone_or_damaged_is_told(store: Store) -> None:
    file = anchor_file(store)
    whole = file.read_bytes()
    file.write_bytes(whole.replace(b" 5 ", b" 4 "))
    assert found(store) == (Finding(ANCHOR, 1, 1),)
    file.write_bytes(whole[:-20])
    assert found(store) == (Finding(ANCHOR, 2, 2),)
    file.unlink()
    assert found(store) == (Finding(ANCHOR, 0, 0),)
    keep_head(store, NOW)
    assert found(store) == (Finding(ANCHOR, 0, 0),)


def test_an_audit_that_was_never_anchored_misses_no_anchor(tmp_path: Path) -> None:
    fresh = open_store(tmp_path / "b.db", KEY)
    note(fresh, 1)
    assert found(fresh) == ()
    fresh.close()


def test_every_flipped_bit_of_the_anchor_file_is_found(store: Store) -> None:
    file = anchor_file(store)
    whole = file.read_bytes()
    for place in range(len(whole)):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert found(store), place


def test_an_anchor_after_a_line_that_was_cut_off_stands_alone(store: Store) -> None:
    file = anchor_file(store)
    file.write_bytes(file.read_bytes()[:-20])
    anchors.keep(file, note(store, 1), NOW)
    assert anchors.read(file).damaged == (2,)
    assert anchors.read(file).lines[-1].head.count == ROWS + 1


def test_the_same_head_is_kept_once(store: Store) -> None:
    with store.reading() as session:
        anchors.keep(anchor_file(store), audit.head(session), NOW + timedelta(days=1))
    assert len(anchors.read(anchor_file(store)).lines) == 2


def test_a_restored_database_has_fewer_rows_and_says_so(store: Store) -> None:
    behind_its_back(store, "DELETE FROM audit WHERE id > 6")
    head = note(store, 1, audit.RESTORE)
    assert found(store) == (Finding(CUT_OFF, 8, ROWS),)
    anchors.keep(anchor_file(store), head, NOW, restored=True)
    assert found(store) == ()
    anchors.keep(anchor_file(store), note(store, 1), NOW)
    assert found(store) == ()
    behind_its_back(store, "DELETE FROM audit WHERE id > 7")
    assert found(store) == (Finding(CUT_OFF, 8, 8),)


def test_an_anchor_that_pretends_a_restore_hides_nothing(store: Store) -> None:
    behind_its_back(store, "DELETE FROM audit WHERE id > 6")
    with store.reading() as session:
        head = audit.head(session)
    anchors.keep(anchor_file(store), head, NOW, restored=True)
    assert found(store) == (Finding(CUT_OFF, 7, ROWS),)
