"""A file of records that is damaged, of another release or none at all: one clear message, and nobody brought in."""

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.backups import Stopped
from app.errors import UserError
from app.export_records import take_out
from app.gui.session import Session
from app.import_records import Bringing
from db import audit
from tests.gui.visiting import begun, open_session
from tests.leaving_clinic import NOW, members, rewritten, signed_visit

RECORDS = "records.json"
CANARIES = ("Lindqvist", "Ana-María", "walks with Bob")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a signed visit, its sheet, and a draft."""
    folder = tmp_path_factory.mktemp("whole")
    session = open_session(folder / "data")
    signed_visit(session)
    begun(session, family_name="Osei")
    take_out(session.records, folder / "a.zip", NOW)
    session.store.close()
    return folder / "a.zip"


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Session]:
    found = open_session(tmp_path / "there")
    yield found
    found.store.close()


def refused(session: Session, path: Path) -> str:
    """What is said; nothing of it came in, and no word of a patient is said."""
    with pytest.raises(UserError) as told:
        bring(session, path)
    assert told.value.what == "Nothing was brought in."
    assert nothing_came(session)
    assert [one for one in CANARIES if one in str(told.value)] == []
    return told.value.why


def bring(session: Session, path: Path) -> None:
    bringing = Bringing(session.records, path)
    bringing.bring(bringing.look(), NOW)


def nothing_came(session: Session) -> bool:
    with session.store.reading() as looking:
        deeds = [one.kind for one in audit.every(looking)]
    return session.records.counts() == {"patients": 0, "drafts": 0, "signed": 0} and audit.IMPORTED not in deeds


def test_what_is_no_file_of_records(fresh: Session, tmp_path: Path) -> None:
    (tmp_path / "diary.txt").write_text("Dear diary")
    (tmp_path / "empty.zip").write_bytes(b"")
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as other:
        other.writestr("photo.jpg", b"\xff\xd8")
    for name in ("diary.txt", "empty.zip", "other.zip"):
        assert "holds no records that MSBack took out" in refused(fresh, tmp_path / name)
    assert "cannot be read" in refused(fresh, tmp_path / "gone.zip")
    assert "cannot be read" in refused(fresh, tmp_path)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_truncated_file(fresh: Session, whole: Path, tmp_path: Path, share: float) -> None:
    data = whole.read_bytes()
    (tmp_path / "a.zip").write_bytes(data[: int(share * len(data))])
    refused(fresh, tmp_path / "a.zip")


def test_a_flipped_bit_in_every_part_is_found(fresh: Session, whole: Path, tmp_path: Path) -> None:
    data = bytearray(whole.read_bytes())
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(whole) as archive:
        places = [one.header_offset + 90 + one.compress_size // 2 for one in archive.infolist()]
    for place in places:
        data[place] ^= 16
        path.write_bytes(data)
        assert "is damaged" in refused(fresh, path)
        data[place] ^= 16


def test_a_newer_release(fresh: Session, whole: Path, tmp_path: Path) -> None:
    newer = members(whole)[RECORDS].replace(b'"version": 2', b'"version": 3', 1)
    assert "newer MSBack" in refused(fresh, rewritten(whole, tmp_path / "a.zip", {RECORDS: newer}))


def test_an_older_release_that_knew_fewer_fields_is_taken(fresh: Session, whole: Path, tmp_path: Path) -> None:
    path = changed(whole, tmp_path, lambda patient: patient.pop("sheet_options"))
    bringing = Bringing(fresh.records, path)
    assert len(bringing.bring(bringing.look(), NOW).numbers) == 2
    assert fresh.records.counts()["patients"] == 2


def changed(whole: Path, folder: Path, change: Callable[[Any], object]) -> Path:
    """The file with its first patient changed."""
    head, first, *rest = members(whole)[RECORDS].split(b"\n")
    patient = json.loads(first.rstrip(b","))
    change(patient)
    lines = [head, json.dumps(patient).encode() + b",", *rest]
    return rewritten(whole, folder / "a.zip", {RECORDS: b"\n".join(lines)})


def visit(patient: Any) -> Any:
    return patient["encounters"][0]


@pytest.mark.parametrize(
    "change",
    [
        lambda patient: patient.update(number="1"),
        lambda patient: patient.update(number="000002"),
        lambda patient: patient.update(number="１２３４５６"),
        lambda patient: patient.update(family_name=7),
        lambda patient: patient.update(family_name="", given_name=""),
        lambda patient: patient.update(family_name="\ud800"),
        lambda patient: patient.update(birth_date="12.3.1979"),
        lambda patient: patient.update(created_at="2026-11-24T09:00:00"),
        lambda patient: patient.update(shoe_size="44"),
        lambda patient: patient.update(sheet_options="{"),
        lambda patient: patient.pop("phone"),
        lambda patient: patient.update(encounters={}),
        lambda patient: patient["encounters"].append(visit(patient)),
        lambda patient: patient["encounters"].reverse(),
        lambda patient: visit(patient).update(key="1"),
        lambda patient: visit(patient).update(amends=[]),
        lambda patient: visit(patient).update(version=1 << 70),
        lambda patient: visit(patient).update(state="open"),
        lambda patient: visit(patient).update(signed_by=None),
        lambda patient: visit(patient).update(prepared='{"exercises": 3}'),
        lambda patient: visit(patient)["assessments"].clear(),
        lambda patient: visit(patient)["assessments"][0].update(result="{}"),
        lambda patient: visit(patient)["answers"][0].update(value="seven"),
        lambda patient: visit(patient)["answers"].append(visit(patient)["answers"][0]),
        lambda patient: visit(patient)["answers"].append("fever"),
        lambda patient: visit(patient)["decisions"][0].update(kind="perhaps"),
        lambda patient: visit(patient)["decisions"][0].update(regimen="[]"),
        lambda patient: visit(patient)["sheets"][0].update(file="../../evil"),
        lambda patient: visit(patient)["sheets"][0].update(file=["sheets/"]),
        lambda patient: visit(patient)["sheets"][0].update(sha256="0" * 64),
        lambda patient: visit(patient)["sheets"][0].update(settings="3"),
        lambda patient: visit(patient)["sheets"].clear(),
    ],
)
def test_a_field_that_is_not_as_it_should_be(
    fresh: Session, whole: Path, tmp_path: Path, change: Callable[[Any], object]
) -> None:
    assert "is damaged" in refused(fresh, changed(whole, tmp_path, change))


@pytest.mark.parametrize(
    "lines",
    [
        lambda head, _patients, _end: [head],
        lambda head, patients, _end: [head, *patients],
        lambda head, patients, end: [head, patients[1], end],
        lambda head, patients, end: [head, b"[" * 100_000, *patients, end],
        lambda _head, patients, end: [b'{"patients": [', *patients, end],
        lambda _head, patients, end: [b"[", *patients, end],
    ],
)
def test_lines_that_are_missing(fresh: Session, whole: Path, tmp_path: Path, lines: Any) -> None:
    head, one, other, end, _ = members(whole)[RECORDS].split(b"\n")
    data = b"".join(line + b"\n" for line in lines(head, [one, other], end))
    assert "is damaged" in refused(fresh, rewritten(whole, tmp_path / "a.zip", {RECORDS: data}))


def test_a_sheet_that_is_another(fresh: Session, whole: Path, tmp_path: Path) -> None:
    path = rewritten(whole, tmp_path / "a.zip", {"sheets/000001-1-1.pdf": b"%PDF"})
    assert "not the sheet that was handed out" in refused(fresh, path)


def packed(*parts: bytes) -> bytes:
    return b"".join(len(part).to_bytes(8, "big") + part for part in parts)


@pytest.mark.parametrize("files", [b"x", packed(b"../evil", b"x"), packed(b"/evil", b"x"), packed(b"a", b"x")])
def test_a_guideline_that_is_another_or_leads_elsewhere(
    fresh: Session, whole: Path, tmp_path: Path, files: bytes
) -> None:
    digest = hashlib.sha256(files).hexdigest()
    path = changed(whole, tmp_path, lambda patient: visit(patient).update(pack_digest=digest))
    other = files + b" " if files == packed(b"a", b"x") else files
    assert "is damaged" in refused(fresh, rewritten(path, tmp_path / "b.zip", {f"guidelines/{digest}": other}))


def test_another_file_than_the_one_that_was_looked_through(fresh: Session, whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(whole.read_bytes())
    bringing = Bringing(fresh.records, path)
    looked = bringing.look()
    path.write_bytes(whole.read_bytes() + b" ")
    with pytest.raises(UserError, match="not the file that was looked through"):
        bringing.bring(looked, NOW)
    assert nothing_came(fresh)


def test_what_is_stopped_in_the_middle_brought_nobody_in(fresh: Session, whole: Path) -> None:
    told: list[float] = []

    def stop(done: float) -> None:
        told.append(done)
        if len(told) == 2:
            raise Stopped

    bringing = Bringing(fresh.records, whole)
    looked = bringing.look()
    with pytest.raises(Stopped):
        bringing.bring(looked, NOW, progress=stop)
    assert nothing_came(fresh)
