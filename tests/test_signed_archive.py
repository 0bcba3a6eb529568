"""A signed update is taken whole and unchanged, or refused, and then nothing is on the disk."""

import json
import lzma
import os
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import signed_archive
from app.errors import UserError
from app.signed_archive import Contents, is_newer, make_archive, public_key, read_archive

OWN, OTHER = (Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32) for number in (1, 2))
KEY = OWN.public_key()
FILES = {"guideline.yaml": b'version: "1.1"\n', "safety/ms.yaml": b"uses: []\n" * 40, "empty.txt": b""}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "new"
    for name, data in FILES.items():
        (found / name).parent.mkdir(parents=True, exist_ok=True)
        (found / name).write_bytes(data)
    return found


@pytest.fixture
def archive(folder: Path, tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    file = tmp_path / "stick" / "guideline-1.1.update"
    file.write_bytes(make_archive(folder, OWN, "guideline", "1.1"))
    return file


def read(file: Path) -> Contents:
    return read_archive(file, KEY, "guideline", "1.0")


def refused(file: Path) -> str:
    with pytest.raises(UserError) as told:
        read(file)
    assert told.value.what == "The update was refused, and nothing was changed."
    assert [one.name for one in file.parent.iterdir()] == [file.name]
    return told.value.why


def signed(file: Path, listed: dict[str, object], body: bytes) -> None:
    """An archive with a list that `make_archive` would never make."""
    listed["body"] = {"size": len(body), "sha256": sha256(body).hexdigest()}
    text = json.dumps(listed).encode()
    head = len(text).to_bytes(4, "big") + text
    magic = signed_archive._MAGIC
    file.write_bytes(magic + OWN.sign(magic + head) + head + body)


def entry(path: str, **changes: object) -> dict[str, object]:
    return {"path": path, "size": 3, "sha256": sha256(b"abc").hexdigest(), "executable": False, "link": "", **changes}


def listing(*files: dict[str, object]) -> dict[str, object]:
    return {"kind": "guideline", "version": "1.1", "target": "", "files": files}


def test_what_went_in_comes_out(folder: Path, archive: Path, tmp_path: Path) -> None:
    (folder / "run").write_bytes(b"#!")
    (folder / "run").chmod(0o755)
    (folder / "safety" / "again").symlink_to("../run")
    archive.write_bytes(make_archive(folder, OWN, "guideline", "1.1"))
    found = read(archive)
    found.unpack(tmp_path / "there" / "pack")
    there = tmp_path / "there" / "pack"
    assert {file.relative_to(there).as_posix(): file.read_bytes() for file in there.rglob("*") if file.is_file()} == {
        **FILES,
        "run": b"#!",
        "safety/again": b"#!",
    }
    assert (there / "run").stat().st_mode & 0o111
    assert not (there / "guideline.yaml").stat().st_mode & 0o111
    assert (there / "safety" / "again").readlink() == Path("../run")
    assert [one.name for one in there.parent.iterdir()] == ["pack"]
    with pytest.raises(UserError, match="there already"):
        found.unpack(there)


def test_the_same_files_give_the_same_bytes(folder: Path, archive: Path) -> None:
    assert make_archive(folder, OWN, "guideline", "1.1") == archive.read_bytes()


def test_another_key_another_kind_another_system_or_nothing_newer_is_refused(folder: Path, archive: Path) -> None:
    archive.write_bytes(make_archive(folder, OTHER, "guideline", "1.1"))
    assert "was not signed by" in refused(archive)
    archive.write_bytes(make_archive(folder, OWN, "program", "1.1"))
    assert "holds a program, not a guideline" in refused(archive)
    archive.write_bytes(make_archive(folder, OWN, "guideline", "1.1", "linux-x86_64"))
    assert "is for linux-x86_64" in refused(archive)
    for version in ("1.0", "1", "0.9.9", "1.0.0"):
        archive.write_bytes(make_archive(folder, OWN, "guideline", version))
        assert refused(archive).endswith(f"holds version {version}, and 1.0 is here.")


def test_versions_are_numbers() -> None:
    assert is_newer("1.10", "1.9")
    assert is_newer("2", "1.99.99")
    assert not is_newer("1.0.0", "1")


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_file_that_is_cut_off_anywhere_is_refused(archive: Path, data: st.DataObject) -> None:
    whole = archive.read_bytes()
    archive.write_bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])
    try:
        refused(archive)
    finally:
        archive.write_bytes(whole)


def test_every_byte_that_is_damaged_is_found(archive: Path) -> None:
    whole = archive.read_bytes()
    for place in range(len(whole)):
        archive.write_bytes(whole[:place] + bytes([whole[place] ^ 0x10]) + whole[place + 1 :])
        refused(archive)
    archive.write_bytes(whole + b"\n")
    assert "damaged" in refused(archive)


@pytest.mark.parametrize(
    "path",
    ["../out", "a/../../out", "/etc/out", "a//b", "./a", "a/.", "..", "", "C:/out", "c:out", "a\\b", "a\0b", "a\nb",
     "con", "NUL.txt", "a/lpt1.yaml", "dot.", "space ", "a./b"],
)  # fmt: skip
def test_a_name_that_leads_out_of_the_folder_is_refused(archive: Path, path: str) -> None:
    signed(archive, listing(entry(path)), lzma.compress(b"abc"))
    assert "is not allowed" in refused(archive)


@pytest.mark.parametrize("link", ["../out", "/etc/passwd", "nothing", "a"])
def test_a_link_that_leads_out_or_to_no_file_is_refused(archive: Path, link: str) -> None:
    signed(archive, listing(entry("a", size=0, link=link)), lzma.compress(b""))
    assert "leads to no file" in refused(archive)


@pytest.mark.parametrize("names", [("a", "A"), ("a", "a/b"), ("a/b", "A"), ("a", "a")])
def test_two_names_for_one_file_are_refused(archive: Path, names: tuple[str, str]) -> None:
    signed(archive, listing(*map(entry, names)), lzma.compress(b"abcabc"))
    assert "are one file" in refused(archive)


def test_a_body_that_is_not_what_the_list_says_is_refused(archive: Path) -> None:
    for body in (lzma.compress(b"abd"), lzma.compress(b"ab"), lzma.compress(b"abcd"), b"no xz", lzma.compress(b"")):
        signed(archive, listing(entry("a")), body)
        assert "damaged" in refused(archive)
    signed(archive, listing(entry("a", size=3 << 30)), lzma.compress(b"abc"))
    assert "too large" in refused(archive)


def test_what_is_changed_after_it_was_read_lays_down_nothing(archive: Path, tmp_path: Path) -> None:
    found = read(archive)
    whole = archive.read_bytes()
    archive.write_bytes(whole[: found.body] + lzma.compress(b"x" * found.size))
    with pytest.raises(UserError):
        found.unpack(tmp_path / "there" / "pack")
    assert not list((tmp_path / "there").iterdir())
    archive.unlink()
    with pytest.raises(UserError, match="not laid down"):
        found.unpack(tmp_path / "there" / "pack")
    assert not list((tmp_path / "there").iterdir())


def test_no_room_lays_down_nothing(folder: Path, archive: Path, small_disk: Path) -> None:
    (folder / "large").write_bytes(os.urandom(600_000))
    archive.write_bytes(make_archive(folder, OWN, "guideline", "1.1"))
    with pytest.raises(UserError, match="Make room"):
        read(archive).unpack(small_disk / "pack")
    assert list(small_disk.iterdir()) == []


def test_an_archive_of_nothing_or_with_a_link_out_is_not_made(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    with pytest.raises(UserError, match="no file"):
        make_archive(tmp_path / "new", OWN, "guideline", "1.1")
    (tmp_path / "secret").write_bytes(b"x")
    (tmp_path / "new" / "a").symlink_to("../secret")
    with pytest.raises(UserError, match="leads to no file"):
        make_archive(tmp_path / "new", OWN, "guideline", "1.1")


def test_the_pinned_key_is_a_key_and_a_damaged_one_is_told(tmp_path: Path) -> None:
    assert len(public_key().public_bytes_raw()) == 32
    (tmp_path / "key").write_bytes(b"-----BEGIN PUBLIC KEY-----\n")
    with pytest.raises(UserError, match="cannot be read"):
        public_key(tmp_path / "key")


def test_the_list_says_what_it_holds(archive: Path) -> None:
    found = read(archive)
    assert (found.kind, found.version, found.target, found.size) == ("guideline", "1.1", "", 375)
    assert [asdict(member)["path"] for member in found.members] == sorted(FILES)
