"""What is handed out: it installs, works and goes away again, and the records stay."""

import json
import tomllib
from pathlib import Path

from app import VERSION
from tests.bundle.conftest import BUNDLE, ROOT, Bare

DIST = BUNDLE.parent
MB = 1_000_000


def only(pattern: str) -> Path:
    (file,) = DIST.glob(pattern)
    return file


def test_the_folder_and_the_archive_are_small() -> None:
    files = [file for file in BUNDLE.rglob("*") if file.is_file() and not file.is_symlink()]
    assert sum(file.stat().st_size for file in files) < 200 * MB
    assert only("*.tar.xz").stat().st_size < 80 * MB
    assert only("*.deb").stat().st_size < 80 * MB


def test_only_what_is_used_is_in_it() -> None:
    names = " ".join(file.relative_to(BUNDLE).as_posix() for file in BUNDLE.rglob("*")).lower()
    for part in (
        "qml",
        "quick",
        "virtualkeyboard",
        "gtk",
        "pytest",
        "libssl",
        "libcrypto",
        "sitecustomize",
        "packaging/",
    ):
        assert part not in names


def test_the_bill_and_the_licences_name_every_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = {line.split(">")[0].split("[")[0].lower().replace("_", "-") for line in project["dependencies"]}
    bill = json.loads(only("*.cdx.json").read_text("utf-8"))
    found = {part["name"].lower().replace("_", "-") for part in bill["components"]}
    assert bill["metadata"]["component"]["version"] == VERSION
    assert wanted <= found
    texts = (BUNDLE / "_internal" / "resources" / "notices" / "licences.txt").read_text("utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts
    assert [part["name"] for part in bill["components"] if f"\n{part['name']} {part['version']}" not in texts] == []


def test_the_debian_package_installs_and_leaves_the_records(bare: Bare, home: Path) -> None:
    package = bare.place / "tmp" / "msback.deb"
    package.write_bytes(only("*.deb").read_bytes())
    try:
        done = bare.as_root("dpkg", "--install", "/tmp/msback.deb")
        assert done.returncode == 0, done.stderr
        assert bare.run("msback", "--version", HOME=str(home)).stdout.decode() == f"msback {VERSION}\n"
        assert bare.run("msback", "self-check", HOME=str(home)).returncode == 0
        assert (bare.place / "usr/share/icons/hicolor/48x48/apps/msback.png").is_file()
    finally:
        package.unlink()
        gone = bare.as_root("dpkg", "--purge", "msback")
    assert b"The records of each user stay" in gone.stdout
    assert not (bare.place / "usr" / "lib" / "msback").exists()


def test_the_file_that_unpacks_itself_installs_and_leaves_the_records(bare: Bare, home: Path) -> None:
    carried = home / "msback.run"
    carried.write_bytes(only("*.run").read_bytes())
    records = home / ".local" / "share" / "MSBack" / "records"
    for _again in range(2):
        done = bare.run("sh", str(carried), HOME=str(home))
        assert done.returncode == 0, done.stderr
    program = home / ".local" / "lib" / "msback" / "msback"
    assert bare.run(str(program), "self-check", HOME=str(home)).returncode == 0
    assert (home / ".local/share/applications/msback.desktop").read_text("utf-8").count(str(program)) == 1
    records.parent.mkdir(parents=True, exist_ok=True)
    records.touch()
    gone = bare.run("sh", str(carried), "--remove", HOME=str(home))
    assert b"The records stay in" in gone.stdout
    assert not program.exists()
    assert records.exists()


def test_a_damaged_file_installs_nothing(bare: Bare, home: Path) -> None:
    whole = only("*.run").read_bytes()
    carried = home / "half.run"
    carried.write_bytes(whole[: len(whole) // 2])
    folder = home / "stick"
    done = bare.run("sh", str(carried), "--folder", str(folder), HOME=str(home))
    assert done.returncode == 1
    assert b"Nothing was changed" in done.stderr
    assert list(folder.iterdir()) == []


def test_a_new_version_on_a_stick_keeps_what_was_carried_there(bare: Bare, home: Path) -> None:
    stick = home / "stick"
    run = home / "msback.run"
    run.write_bytes(only("*.run").read_bytes())
    assert bare.run("sh", str(run), "--folder", str(stick), HOME=str(home)).returncode == 0
    kept = stick / "msback" / "data" / "kept"
    kept.parent.mkdir()
    kept.write_text("records")
    assert bare.run("sh", str(run), "--folder", str(stick), HOME=str(home)).returncode == 0
    assert kept.read_text() == "records"
    assert [file.name for file in stick.iterdir()] == ["msback"]
