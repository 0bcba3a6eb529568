"""A patient who is erased is gone: from every page of the file, from later backups, and again after a restore."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

from app.audit import AuditLog
from app.backups import SECOND, Backups
from app.encounter import Encounter
from app.erasure import Done, Erasure, Found
from app.errors import UserError
from app.gui.session import Session
from app.records import FILE, open_records
from db import audit, erasing, older_copies, restore
from db.audit import Actor
from db.erasing import Erased
from db.faults import SignedRecord
from db.models import Note
from db.store import open_store
from tests.gui.visiting import begun, open_session
from tests.keys import opened
from tests.leaving_clinic import WORDS, signed_visit

REASON = "Letter of 3 March, law on data, article 17"
CANARIES = [word.encode() for word in ("Lindqvist", "lindqvist", "Ana-Mar", "445550199", *WORDS)]
PAGE, RESERVED, LOG_HEAD, FRAME_HEAD = 4096, 80, 32, 24


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Ana, who is to go, with a signed visit, its sheet and a draft; Kofi, who stays."""
    found = open_session(tmp_path / "data")
    signed_visit(found)
    kept = begun(found, {"pain_nrs": 3}, family_name="Osei", given_name="Kofi")
    kept.set_note("ms", "plays the kora")
    yield found
    found.store.close()


@pytest.fixture
def erasure(session: Session, clock: Clock) -> Erasure:
    return Erasure(session.records, clock)


def erased(erasure: Erasure, *, copies: bool = False) -> tuple[Found, Done]:
    found = erasure.find("1")
    return found, erasure.erase(found, "000001", REASON, copies=copies)


def pages(path: Path, key: bytes) -> bytes:
    """Every page of the database and its log as it is inside, free ones and gaps too, without the database library."""
    whole, log = path.read_bytes(), path.with_name(f"{path.name}-wal")
    found = [_page(whole[first : first + PAGE], key, first == 0) for first in range(0, len(whole), PAGE)]
    logged = log.read_bytes() if log.exists() else b""
    for first in range(LOG_HEAD, len(logged), FRAME_HEAD + PAGE):
        page = logged[first + FRAME_HEAD : first + FRAME_HEAD + PAGE]
        found.append(_page(page, key, int.from_bytes(logged[first : first + 4], "big") == 1))
    return b"".join(found)


def _page(page: bytes, key: bytes, first: bool) -> bytes:
    cipher = Cipher(AES256(key), CBC(page[-RESERVED : -RESERVED + 16])).decryptor()
    return cipher.update(page[16 if first else 0 : -RESERVED]) + cipher.finalize()


def standing(session: Session) -> list[bytes]:
    """The canaries in the file and its log."""
    inside = pages(session.store.path, session.store.key)
    return [word for word in CANARIES if word in inside]


def test_this_test_sees_what_is_inside(session: Session) -> None:
    """Both in the log and, once that is emptied, in the file."""
    for _ in range(2):
        inside = pages(session.store.path, session.store.key)
        assert [word for word in CANARIES if word not in inside] == []
        assert b"kora" in inside
        session.store.close()


def test_no_byte_stays_in_the_file(session: Session, erasure: Erasure) -> None:
    visit = session.open(2)
    for text in ("she is the mayor of Lindqvist " * 400, "short", ""):
        visit.set_note("pain", text)
    found, done = erased(erasure)
    assert (found.visits, found.sheets, found.copies) == (2, 1, ())
    assert (done.number, done.left, done.fault) == ("000001", (), None)
    assert standing(session) == []
    assert b"kora" in pages(session.store.path, session.store.key)


def test_the_audit_keeps_that_it_happened_and_stays_whole(session: Session, erasure: Erasure, clock: Clock) -> None:
    erased(erasure)
    with session.store.reading() as looking:
        rows = list(audit.every(looking))
    (row,) = [one for one in rows if one.kind == audit.DELETED]
    assert (row.who, row.patient, row.record, row.detail) == ("Dr M. Osei", "000001", "patient", REASON)
    assert row.at <= clock.now
    said = " ".join(f"{one.detail} {one.record_id} {one.record}" for one in rows)
    assert [word for word in CANARIES if word.decode() in said] == []
    assert AuditLog(session.records).health().problems == ()
    session.store.check()


def test_who_stays_is_untouched_and_no_number_comes_back(session: Session, erasure: Erasure) -> None:
    erased(erasure)
    assert [one.number for one in session.records.search("")] == ["000002"]
    assert session.open(3).notes == {"ms": "plays the kora"}
    assert [one.patient.number for one in session.records.drafts()] == ["000002"]
    assert session.records.follow_ups(date(2030, 1, 1)) == ()
    assert session.records.add_patient(family_name="New", today=date(2026, 11, 24)).number == "000003"


def test_signed_visits_are_guarded_again_afterwards(session: Session, erasure: Erasure, clock: Clock) -> None:
    visit: Encounter = session.open(3)
    visit.sign("Dr M. Osei", clock())
    erased(erasure)
    with pytest.raises(UserError, match="signed"):
        session.open(3).set_note("ms", "x")
    with pytest.raises(SignedRecord), session.store.writing() as writing:
        writing.query(Note).delete()


@pytest.mark.parametrize(
    ("typed", "reason", "why"),
    [
        ("000002", REASON, "not that of this patient"),
        ("", REASON, "not that of this patient"),
        ("000001", " . ", "reason is missing"),
        ("000001", "x" * 201, "more than 200"),
        ("000001", "Letter of Mrs LINDQVIST", "names the patient"),
        ("000001", "she rang from 44 5550199", "names the patient"),
        ("000001", "born 1979-03-12", "names the patient"),
    ],
)
def test_what_is_refused_erases_nothing(session: Session, erasure: Erasure, typed: str, reason: str, why: str) -> None:
    found = erasure.find("1")
    with pytest.raises(UserError, match=why):
        erasure.erase(found, typed, reason, copies=True)
    assert len(session.records.search("")) == 2


def test_nobody_of_that_number(erasure: Erasure) -> None:
    for typed in ("9", "", "Lindqvist"):
        with pytest.raises(UserError, match="Nobody was found"):
            erasure.find(typed)
    found, _ = erased(erasure)
    with pytest.raises(UserError, match="not there any more"):
        erasure.erase(found, "1", REASON, copies=False)


def test_backups_that_hold_the_patient_are_found_and_removed(
    session: Session, erasure: Erasure, clock: Clock, tmp_path: Path
) -> None:
    backups = Backups(session.records, clock)
    backups.choose(SECOND, tmp_path / "stick")
    old = [backups.make("asked").backup.path]
    clock.now += timedelta(days=1)
    old.append(backups.make("asked").backup.path)
    damaged = old[1]
    damaged.write_bytes(damaged.read_bytes()[:-9000] + bytes(9000))
    found, done = erased(erasure, copies=True)
    assert set(old) <= set(found.copies)
    assert {one.parent for one in found.copies} == {old[0].parent, tmp_path / "stick"}
    assert len(found.copies) == 4
    assert (set(done.removed), done.left, done.fault) == (set(found.copies), (), None)
    assert [one.path for one in backups.listed() if one.path.parent == old[0].parent] == [done.backup]
    assert len(list((tmp_path / "stick").glob("*.backup"))) == 1
    assert standing(session) == []


def test_later_backups_do_not_hold_the_patient(session: Session, erasure: Erasure, clock: Clock) -> None:
    begun(session, family_name="Third")
    erased(erasure)
    Backups(session.records, clock).make("asked")
    assert erasure.find("3").copies != ()
    with session.store.reading() as looking:
        gone = [one for one in audit.every(looking) if one.kind == audit.DELETED]
    key, (made,) = session.store.key, Backups(session.records, clock).listed()
    who = Erased("000001", gone[0].record_id)
    assert older_copies.holding([who], key, session.store.path.parent, [made]) == ()


def test_a_backup_that_fails_keeps_the_older_ones(
    session: Session, erasure: Erasure, clock: Clock, tmp_path: Path
) -> None:
    backups = Backups(session.records, clock)
    old = backups.make("asked").backup.path
    found = erasure.find("1")
    (tmp_path / "file").write_text("")
    session.records.set_setting("backup_folder", str(tmp_path / "file" / "x"))
    done = erasure.erase(found, "1", REASON, copies=True)
    assert done.fault is not None
    assert (done.backup, done.removed, done.left) == (None, (), (old,))
    assert old.exists()


def test_what_cannot_be_cleared_at_once_is_told_and_cleared_later(session: Session, erasure: Erasure) -> None:
    reader = opened(session.store.path, session.store.key)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM patient").fetchone()
    _, done = erased(erasure)
    assert done.fault is not None
    assert done.fault.what == "The patient is erased, but the file of the records is not cleared yet."
    assert [one.number for one in session.records.search("")] == ["000002"]
    reader.close()
    assert standing(session) != []
    erasing.go_on(session.store)
    assert standing(session) == []


def test_where_the_new_backup_could_not_be_put_the_older_ones_stay(
    session: Session, erasure: Erasure, clock: Clock, small_disk: Path
) -> None:
    subprocess.run(["mount", "-o", "remount,size=4m", small_disk], check=True)
    backups = Backups(session.records, clock)
    backups.choose(SECOND, small_disk)
    old = backups.make("asked")
    assert old.second is not None
    (small_disk / "filler").write_bytes(b"x" * (shutil.disk_usage(small_disk).free - 100_000))
    _, done = erased(erasure, copies=True)
    assert done.fault is not None
    assert (done.removed, done.left) == ((old.backup.path,), (old.second,))


@pytest.mark.parametrize("known_by", ["audit", "file"])
def test_a_restored_backup_is_cleared_again(session: Session, erasure: Erasure, clock: Clock, known_by: str) -> None:
    backups = Backups(session.records, clock)
    old = backups.make("asked").backup.path
    erased(erasure)
    session.store.close()
    data, key = session.store.path.parent, session.store.key
    if known_by == "audit":
        (data / erasing.FILE).unlink()
    else:
        session.store.path.write_bytes(b"\xa5" * 9 * PAGE)
    prepared = restore.prepare(old, data, lambda _: key, Actor("A"), clock())
    assert prepared.erased == ("000001",)
    restore.commit(data)
    back = open_records(data, key)
    with closing(back.store):
        assert [one.number for one in back.search("")] == ["000002"]
        with back.store.reading() as looking:
            told = [(one.patient, one.detail) for one in audit.every(looking) if one.kind == audit.DELETED]
        assert told == [("000001", erasing.AGAIN)]
        assert AuditLog(back).health().problems == ()
    assert [word for word in CANARIES if word in pages(data / FILE, key)] == []
    assert erasing.listed(data / erasing.FILE)[0].number == "000001"


def test_somebody_else_of_the_same_number_stays(session: Session, tmp_path: Path) -> None:
    other = Erased("000002", "0" * 32)
    assert erasing.erase_again(session.store, [other], None, datetime.now(UTC)) == ()
    assert len(session.records.search("")) == 2


def test_killed_at_any_step_it_is_done_or_not_and_finished_at_the_next_start(tmp_path: Path) -> None:
    session = open_session(tmp_path / "data")
    signed_visit(session)
    path, key = session.store.path, session.store.key
    session.store.close()
    original = path.read_bytes()
    ended = set()
    for step in range(1, 5):
        path.write_bytes(original)
        for end in ("-wal", "-shm"):
            path.with_name(f"{FILE}{end}").unlink(missing_ok=True)
        child = os.fork()
        if not child:
            _killed_at(step, path, key)
        os.waitpid(child, 0)
        records = open_records(path.parent, key)
        left = len(records.search(""))
        records.store.check()
        records.store.close()
        ended.add(left)
        if not left:
            assert [word for word in CANARIES if word in pages(path, key)] == []
    assert ended == {0, 1}


def _killed_at(step: int, path: Path, key: bytes) -> None:
    """Erase in this process, and die without a word at the n-th of its steps."""
    done = iter(range(step - 1))

    def dying(act: object) -> object:
        def stepped(*given: object, **named: object) -> object:
            if next(done, None) is None:
                os._exit(9)
            assert callable(act)
            return act(*given, **named)

        return stepped

    for module, name in ((erasing, "keep"), (erasing, "_delete"), (audit, "write"), (erasing, "_write_anew")):
        setattr(module, name, dying(getattr(module, name)))
    try:
        erasing.erase(open_store(path, key), "000001", Actor("A"), REASON, datetime.now(UTC))
    finally:
        os._exit(0)
