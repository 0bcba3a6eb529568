"""Which guideline speaks: the one that came with the program, or one from a signed update, laid beside it. No Qt.

Installed guidelines lie in the data folder, each under its digest; a small file beside them names the one in use and
the one before. What is damaged there is never passed over in silence: no advice is given until somebody decides.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine.files import digest
from app.engine.mistakes import PackError
from app.engine.pack import Pack
from app.engine.proofs import certificate
from app.engine.read import read_pack
from app.errors import Said, UserError
from app.paths import GUIDELINE

if TYPE_CHECKING:
    # Which guideline speaks is asked before anybody can sign in: what another one needs is loaded when there is one.
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from app.engine.engine import Engine

FOLDER = "guidelines"
CHOICE = "in-use.json"
BUILT_IN = ""
"""In the place of a digest: the guideline that came with the program."""
_VERSION = re.compile(r"^version:\s*\"?([\d.]+)\"?\s*$", re.MULTILINE)


class DamagedGuideline(UserError):
    """The installed guideline is not what was installed; the built-in one can be taken in its place."""


@dataclass(frozen=True)
class Chosen:
    """Digests of the guideline in use and of the one before; `program` is that of the built-in one at that time."""

    now: str
    before: str | None
    program: str


@dataclass(frozen=True)
class Candidate:
    """A guideline that could be switched to: read whole, proven, and in its folder."""

    engine: Engine
    digest: str
    """BUILT_IN, or under which it is installed."""
    claims: int
    """How many promises are proven of it."""

    @property
    def pack(self) -> Pack:
        """The guideline itself."""
        return self.engine.pack


def in_use(data: Path, built_in: Path = GUIDELINE) -> Path:
    """The folder of the guideline that speaks.

    Raises:
        DamagedGuideline: the installed one, or the file that names it, is not as it was written.
    """
    chosen = _chosen(data)
    if chosen is None or chosen.now == BUILT_IN:
        return built_in
    folder = data / FOLDER / chosen.now
    if not folder.is_dir() or digest(folder) != chosen.now:
        raise _damaged(folder)
    from app.signed_archive import is_newer

    if digest(built_in) != chosen.program and is_newer(_version(built_in), _version(folder)):
        # The program was updated since, and brought a newer guideline along.
        return built_in
    return folder


def opened(archive: Path, data: Path, present: Pack, key: Ed25519PublicKey) -> Candidate:
    """Check a signed guideline and lay it beside the present one, which goes on speaking.

    Raises:
        UserError: it is refused, has mistakes, does not keep its promises, or is another guideline; nothing changed.
    """
    from app.signed_archive import read_archive

    contents = read_archive(archive, key, "guideline", present.version)
    staged = data / FOLDER / f".staged.{os.getpid()}"
    shutil.rmtree(staged, ignore_errors=True)
    contents.unpack(staged)
    try:
        found = _candidate(staged, archive.name)
        if found.pack.id != present.id or found.pack.version != contents.version:
            raise _refusal(
                "{file} holds {guideline} {version}, and {wanted} {wanted_version} was expected.",
                file=archive.name,
                guideline=found.pack.id,
                version=found.pack.version,
                wanted=present.id,
                wanted_version=contents.version,
            )
        _lay_beside(staged, data / FOLDER / found.pack.digest)
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    return found


def before(data: Path) -> Candidate | None:
    """The guideline that was in use before this one; None where there was none, or it is gone."""
    chosen = _chosen(data)
    if chosen is None or chosen.before is None:
        return None
    if chosen.before == BUILT_IN:
        return _candidate(GUIDELINE, GUIDELINE.name, built_in=True)
    folder = data / FOLDER / chosen.before
    if not folder.is_dir() or digest(folder) != chosen.before:
        raise _refusal("The guideline before is damaged: {folder}.", folder=folder)
    return _candidate(folder, folder.name)


def speaking(engine: Engine) -> Candidate:
    """The guideline that speaks already, to be looked at as one that is on its way in."""
    return Candidate(engine, engine.pack.digest, len(certificate(engine.pack).proofs))


def has_before(data: Path) -> bool:
    """Whether one step back can be made."""
    chosen = _chosen(data)
    return chosen is not None and chosen.before is not None


def switch(data: Path, candidate: Candidate) -> None:
    """From the next reading on this guideline speaks; the one of before is kept, older ones go."""
    chosen = _chosen(data) or Chosen(BUILT_IN, None, "")
    if candidate.digest != chosen.now:
        _keep(data, Chosen(candidate.digest, chosen.now, digest(GUIDELINE)))
    _tidy(data)


def take_built_in(data: Path) -> None:
    """Go back to the guideline that came with the program, whatever became of the installed one."""
    _keep(data, Chosen(BUILT_IN, None, digest(GUIDELINE)))


def _candidate(folder: Path, name: str, *, built_in: bool = False) -> Candidate:
    from app.engine.engine import Engine

    try:
        pack = read_pack(folder)
    except PackError as mistakes:
        first = mistakes.mistakes[0]
        raise _refusal(
            "{file} has {n} mistakes, the first: {first}", file=name, n=len(mistakes.mistakes), first=first
        ) from mistakes
    proven = certificate(pack)
    if proven.open_points:
        broken = "; ".join(proof.says for proof in proven.proofs if not proof.holds)
        raise _refusal("{file} does not keep what a guideline promises: {promises}", file=name, promises=broken)
    return Candidate(Engine(pack), BUILT_IN if built_in else pack.digest, len(proven.proofs))


def _lay_beside(staged: Path, folder: Path) -> None:
    """Put it under its digest; what lies there already, whole, is the same."""
    if folder.is_dir() and digest(folder) == folder.name:
        return
    _guarded(lambda: shutil.rmtree(folder, ignore_errors=True))
    _guarded(lambda: staged.rename(folder))


def _chosen(data: Path) -> Chosen | None:
    file = data / FOLDER / CHOICE
    try:
        text = file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _damaged(file) from error
    try:
        found = Chosen(**json.loads(text))
    except (ValueError, TypeError) as error:
        raise _damaged(file) from error
    names = (found.now, found.program, *(() if found.before is None else (found.before,)))
    if not all(isinstance(name, str) and re.fullmatch(r"([0-9a-f]{64})?", name) for name in names):
        raise _damaged(file)
    return found


def _keep(data: Path, chosen: Chosen) -> None:
    """Write it whole or not at all."""
    file = data / FOLDER / CHOICE

    def write() -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        partial = file.with_name(f".{CHOICE}.{os.getpid()}")
        with partial.open("w", encoding="utf-8") as out:
            json.dump(asdict(chosen), out)
            out.flush()
            os.fsync(out.fileno())
        partial.replace(file)

    _guarded(write)


def _tidy(data: Path) -> None:
    """Take away installed guidelines that are neither in use nor one step back; the records keep them anyway."""
    chosen = _chosen(data)
    wanted = {chosen.now, chosen.before} if chosen else set()
    for path in (data / FOLDER).glob("*"):
        if path.name not in wanted and path.is_dir():
            shutil.rmtree(path, ignore_errors=True)


def _version(folder: Path) -> str:
    found = _VERSION.search((folder / "guideline.yaml").read_text("utf-8"))
    return found[1] if found else "0"


def _guarded(act: Callable[[], object]) -> None:
    try:
        act()
    except OSError as error:
        where = error.filename or Said("The data folder")
        why = Said("{path}: {reason}.", path=where, reason=error.strerror or error)
        raise UserError("The guideline was not changed.", why, "Make room, or ask for the right to write.") from error


def _refusal(why: str, **values: object) -> UserError:
    todo = "Ask who made it for another."
    return UserError("The guideline was refused, and nothing was changed.", why, todo, **values)


def _damaged(path: Path) -> DamagedGuideline:
    return DamagedGuideline(
        "The installed guideline is damaged, so no advice is given.",
        "{path} is not as it was installed.",
        "Go back to the guideline that came with MSBack, then install the update again.",
        path=path,
    )
