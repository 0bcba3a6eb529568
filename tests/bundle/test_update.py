"""A newer program from a stick, in the bare system and as its ordinary user: installed, started, left again."""

import json
import lzma
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app import VERSION
from app.paths import VERSIONS
from app.signed_archive import make_archive
from app.updating import TARGET
from app.versions import POINTER
from tests.bundle.conftest import Bare
from tests.journeys import program as driven
from tests.journeys.conftest import Start

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
SAYS = """#!/bin/sh
[ "${1:-}" = --version ] && echo "msback VERSION" && exit 0
exec "$(dirname "$0")/msback-real" "$@"
"""
"""A program like this one, but for the version that it says."""


@pytest.fixture
def clinic(bare: Bare, home: Path) -> Path:
    """The folder as it was copied from a stick; the key that is pinned in it is one that this test can sign with."""
    folder = home / "msback"
    subprocess.run(["cp", "-a", "--reflink=auto", bare.place / "opt" / "msback", folder], check=True)
    # The update below is a script that goes on as this; it looks for the older program by its own name.
    os.link(folder / "msback", folder / "msback-real")
    pinned = folder / "_internal" / "resources" / "updates" / "release-key.pub"
    pinned.write_bytes(KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    subprocess.run(["chown", "-R", "1000:1000", folder], check=True)
    return folder


def archive(clinic: Path, version: str, *, works: bool) -> Path:
    """An update made of the program itself; one that does not work passes its check, but shows no window."""
    made = clinic.with_name(f"new-{version}")
    shutil.copytree(clinic, made, symlinks=True)
    shutil.rmtree(made / VERSIONS, ignore_errors=True)
    (made / "msback").rename(made / "msback-real")
    (made / "msback").write_text(SAYS.replace("VERSION", version))
    (made / "msback").chmod(0o755)
    if not works:
        (made / "msback-heard").write_text("#!/bin/sh\nexit 1\n")
    file = packed(made, KEY, version)
    shutil.rmtree(made)
    return file


def packed(folder: Path, key: Ed25519PrivateKey, version: str) -> Path:
    """The folder as an update, packed as quickly as can be."""
    file = folder.with_name(f"msback-{version}.update")
    quick = lzma.LZMACompressor(preset=0)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lzma, "LZMACompressor", lambda preset: quick)
        file.write_bytes(make_archive(folder, key, "program", version, TARGET))
    return file


def laid(clinic: Path) -> list[Path]:
    """What lies beside the first program."""
    return list((clinic / VERSIONS).glob("*")) if (clinic / VERSIONS).is_dir() else []


@pytest.mark.parametrize(
    ("version", "key", "why"),
    [
        ("9.0", Ed25519PrivateKey.from_private_bytes(bytes(32)), b"was not signed by who makes MSBack"),
        ("0.0.1", KEY, b"Only a newer one can be installed"),
    ],
    ids=["signed by another", "older"],
)
def test_what_is_not_the_newer_program_is_refused(
    bare: Bare, clinic: Path, version: str, key: Ed25519PrivateKey, why: bytes
) -> None:
    small = clinic.with_name("small")
    small.mkdir()
    (small / "msback").write_text(SAYS.replace("VERSION", version))
    refused = bare.run(str(clinic / "msback"), "update", str(packed(small, key, version)), HOME=str(clinic.parent))
    assert refused.returncode == 2
    assert why in refused.stderr, refused.stderr.decode()
    assert not laid(clinic)


def test_a_newer_program_comes_up_and_one_that_does_not_is_left(
    start: Start, bare: Bare, clinic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, home = str(clinic / "msback"), str(clinic.parent)
    newer = archive(clinic, "9.0", works=True)
    half = clinic.with_name("half.update")
    half.write_bytes(newer.read_bytes()[:-1000])
    refused = bare.run(program, "update", str(half), HOME=home)
    assert refused.returncode == 2
    assert b"damaged, or was copied only in part" in refused.stderr
    assert not laid(clinic)
    done = bare.run(program, "update", str(newer), HOME=home)
    assert done.returncode == 0, done.stderr.decode()
    assert bare.run(program, "--version", HOME=home).stdout == b"msback 9.0\n"

    heard = [os.environ["MSBACK_ENTER"], str(clinic / "msback-heard")]
    monkeypatch.setattr(driven, "PACKAGED", heard)
    shown = start()
    shown.wait_at("search")
    assert (shown.close(), shown.told()) == (0, "")
    assert json.loads((clinic / VERSIONS / POINTER).read_text())["state"] == "up"

    back = bare.run(program, "update", "--program-back", HOME=home)
    assert b"offers the backup" in back.stdout
    assert bare.run(program, "--version", HOME=home).stdout == f"msback {VERSION}\n".encode()
    broken = archive(clinic, "9.1", works=False)
    assert bare.run(program, "update", str(broken), HOME=home).returncode == 0
    shown = start(at_the_door=True)
    shown.wait_says("The newer program did not start")
    shown.wait_at("Close")
    shown.press("Return")
    shown.wait_at("password")
    assert (shown.close(), shown.told()) == (0, "")
    assert bare.run(program, "--version", HOME=home).stdout == f"msback {VERSION}\n".encode()
