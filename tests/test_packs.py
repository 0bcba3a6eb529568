"""A signed guideline is checked, laid beside, switched to and stepped back from; its impact is told before."""

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import sign_guideline
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app import packs, update_commands
from app.encounter import Encounter, begin
from app.engine.files import digest
from app.engine.read import read_pack
from app.errors import UserError
from app.impact import impact
from app.packs import BUILT_IN, CHOICE, FOLDER, Candidate, DamagedGuideline, before, in_use, opened, switch
from app.paths import GUIDELINE
from app.records import Records, open_records
from app.signed_archive import make_archive, public_key
from db.models import Audit, Guideline
from tests.keys import KEY
from tests.other_packs import changed_pack
from tests.patients import clear, engine

OWN, OTHER = (Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32) for number in (1, 2))
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def archive(stick: Path, version: str = "1.1", key: Ed25519PrivateKey = OWN, change: str = "") -> Path:
    pack = changed_pack(stick / f"pack-{version}", version)
    if change:
        file, old, new = change.split("|")
        text = (pack / file).read_text("utf-8")
        assert old in text
        (pack / file).write_text(text.replace(old, new), "utf-8")
    made = stick / f"guideline-{version}.update"
    made.write_bytes(make_archive(pack, key, "guideline", version))
    return made


def installed(data: Path, stick: Path, version: str = "1.1") -> Candidate:
    present = read_pack(in_use(data))
    found = opened(archive(stick, version), data, present, OWN.public_key())
    switch(data, found)
    return found


def tree(data: Path) -> dict[str, bytes]:
    return {file.relative_to(data).as_posix(): file.read_bytes() for file in data.rglob("*") if file.is_file()}


def test_without_an_update_the_built_in_guideline_speaks_and_nothing_is_written(data: Path) -> None:
    assert in_use(data) == GUIDELINE
    assert before(data) is None
    assert not packs.has_before(data)
    assert not data.exists()


def test_a_signed_guideline_is_laid_beside_and_speaks_once_it_is_switched_to(data: Path, stick: Path) -> None:
    found = opened(archive(stick), data, engine().pack, OWN.public_key())
    assert found.pack.version == "1.1"
    assert found.claims == len(engine().pack.claims)
    assert in_use(data) == GUIDELINE
    switch(data, found)
    assert in_use(data) == data / FOLDER / found.digest
    assert read_pack(in_use(data)) == found.pack
    assert sorted(path.name for path in (data / FOLDER).iterdir()) == sorted([found.digest, CHOICE])


def test_one_step_is_kept_and_no_more(data: Path, stick: Path) -> None:
    first, second = installed(data, stick), installed(data, stick, "1.2")
    switch(data, Candidate(engine(), BUILT_IN, 0))
    assert in_use(data) == GUIDELINE
    assert {path.name for path in (data / FOLDER).iterdir()} == {CHOICE, second.digest}
    assert first.digest != second.digest
    again = before(data)
    assert again is not None
    assert again.digest == second.digest
    switch(data, again)
    assert in_use(data).name == second.digest


@pytest.mark.parametrize(
    ("version", "key", "change", "why"),
    [
        ("1.1", OTHER, "", "was not signed by"),
        ("1.0", OWN, "", "version 1.0, and 1.0 is here"),
        ("1.1", OWN, "guideline.yaml|id: ms-low|id: other-low", "holds other-low-back-pain 1.1"),
        ("1.1", OWN, 'guideline.yaml|"1.1"|"1.7"', "holds ms-low-back-pain 1.7"),
        ("1.1", OWN, "rules.yaml|age_years >= 18|age_yeras >= 18", "mistakes, the first"),
        ("1.1", OWN, "rules.yaml|S26, status: {avoid: always}|S26, status: {do: always}", "what a guideline promises"),
    ],
)
def test_what_is_not_right_is_refused_and_nothing_changes(
    data: Path, stick: Path, version: str, key: Ed25519PrivateKey, change: str, why: str
) -> None:
    with pytest.raises(UserError, match=why):
        opened(archive(stick, version, key, change), data, engine().pack, OWN.public_key())
    assert not tree(data)


def test_a_damaged_installed_guideline_gives_no_advice_until_somebody_decides(data: Path, stick: Path) -> None:
    new = installed(data, stick)
    folder, old = data / FOLDER / new.digest, before(data)
    assert old is not None
    assert old.digest == BUILT_IN
    for damage in (lambda: (folder / "rules.yaml").write_bytes(b"x"), lambda: shutil.rmtree(folder)):
        damage()
        with pytest.raises(DamagedGuideline):
            in_use(data)
    packs.take_built_in(data)
    assert in_use(data) == GUIDELINE


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"now": "../../etc", "before": null, "program": ""}', "\0"])
def test_a_damaged_choice_is_told_too(data: Path, stick: Path, text: str) -> None:
    (data / FOLDER).mkdir(parents=True)
    (data / FOLDER / CHOICE).write_text(text)
    with pytest.raises(DamagedGuideline):
        in_use(data)
    packs.take_built_in(data)
    assert in_use(data) == GUIDELINE


def test_a_program_that_brings_a_newer_guideline_lets_that_speak(data: Path, stick: Path, tmp_path: Path) -> None:
    new = installed(data, stick)
    newer, older = (changed_pack(tmp_path / name, name) for name in ("2.0", "1.0.5"))
    assert in_use(data, newer) == newer
    assert in_use(data, older).name == new.digest


def test_no_room_installs_nothing(stick: Path, small_disk: Path) -> None:
    (small_disk / "filler").write_bytes(b"x" * 300_000)
    with pytest.raises(UserError):
        opened(archive(stick), small_disk, engine().pack, OWN.public_key())
    assert list(tree(small_disk)) == ["filler"]
    assert in_use(small_disk) == GUIDELINE


@pytest.fixture
def records(data: Path) -> Iterator[Records]:
    found = open_records(data, KEY)
    yield found
    found.store.close()


def seen(records: Records, name: str, follow_up: int | None, **answers: object) -> Encounter:
    patient = records.add_patient(family_name=name, today=NOW.date())
    visit = begin(records.store, engine(), patient.id, NOW)
    visit.answer_many(clear(**answers))
    visit.set_follow_up(NOW.date() + timedelta(days=follow_up) if follow_up is not None else None)
    visit.sign("Dr A", NOW)
    return visit


def test_the_impact_names_whose_advice_changes_and_why(records: Records, data: Path, stick: Path) -> None:
    seen(records, "Late", 28)
    seen(records, "Soon", 7)
    seen(records, "No follow-up", None)
    seen(records, "Heat is blocked", 7, reduced_skin_sensation_back=True)
    amended = seen(records, "Amended", 14).amend(NOW)
    amended.set_follow_up(date(2027, 1, 1))
    amended.sign("Dr A", NOW)
    done: list[tuple[int, int]] = []
    new = opened(archive(stick), data, engine().pack, OWN.public_key())
    found = impact(records.store, new.engine, lambda *step: done.append(step))
    assert [one.patient.family_name for one in found.affected] == ["Soon", "Late", "Amended"]
    assert found.looked_at == 4
    assert found.urgent == 0
    assert done == [(0, 4), (4, 4)]
    (change,) = found.affected[0].replay.advice
    assert (change.items, change.before, change.after) == (("S07",), "do", "consider")
    assert found.affected[0].due_on == date(2026, 11, 29)
    nothing = impact(records.store, engine())
    assert (nothing.looked_at, nothing.affected) == (4, ())


def test_what_a_progress_raises_stops_it(records: Records) -> None:
    def stop(_done: int, _of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        impact(records.store, engine(), stop)


def test_the_command_shows_the_impact_and_asks(
    records: Records, data: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen(records, "Soon", 7)
    said: list[str] = []
    typed = iter(["no", "yes", "yes"])
    monkeypatch.setattr(update_commands, "opened_records", lambda *_: records)
    monkeypatch.setattr("builtins.input", lambda _: next(typed))
    file = archive(stick)
    update_commands.update(data, file, said.append, OWN.public_key())
    assert said[-1] == "Nothing was changed.\n"
    assert "Of 1 patients with an open follow-up, 1 would get other advice.\n" in said
    assert in_use(data) == GUIDELINE
    records = open_records(data, KEY)
    monkeypatch.setattr(update_commands, "opened_records", lambda *_: records)
    update_commands.update(data, file, said.append, OWN.public_key())
    assert digest(in_use(data)) == read_pack(in_use(data)).digest != engine().pack.digest
    records = open_records(data, KEY)
    with records.store.reading() as session:
        assert {row.version for row in session.query(Guideline)} == {"1.0", "1.1"}
        assert session.query(Audit).filter_by(kind="settings", record_id="guideline").count() == 1
    monkeypatch.setattr(update_commands, "opened_records", lambda *_: records)
    update_commands.step_back(data, said.append)
    assert in_use(data) == GUIDELINE
    with pytest.raises(UserError, match="was not signed by"):
        update_commands.update(data, file, said.append)


def test_a_maker_of_guidelines_signs_with_a_key_of_their_own(
    stick: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sign_guideline.new_key(stick / "key.pem")
    (stick / "key.pub").write_text(capsys.readouterr().out)
    assert (stick / "key.pem").stat().st_mode & 0o077 == 0
    with pytest.raises(FileExistsError):
        sign_guideline.new_key(stick / "key.pem")
    pack = changed_pack(stick / "pack")
    (stick / "1.1.update").write_bytes(sign_guideline.signed(pack, stick / "key.pem"))
    assert "will refuse the update" in capsys.readouterr().out
    found = opened(stick / "1.1.update", data, engine().pack, public_key(stick / "key.pub"))
    assert found.digest == digest(pack)
    with pytest.raises(UserError, match="was not signed by"):
        opened(stick / "1.1.update", data, engine().pack, public_key())
