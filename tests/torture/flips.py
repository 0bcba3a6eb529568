"""One bit of each page is flipped, and files are cut off: each time it is found and named, and nothing changes."""

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from app.errors import UserError
from app.records import FILE, open_records
from app.restoring import Restoring
from app.users import Users
from db import key_file
from db.vault import FILE as KEYS
from tests.keys import CHEAP
from tests.torture import work
from tests.torture.child import Say, asked
from tests.torture.clinic import PASSWORDS
from tests.torture.figures import Figures
from tests.torture.kills import founded, let, seen

PAGE = 4096
SHORT_PAGES, SHORT_CUTS, CUTS = 12, 4, 60
Found = Callable[[], str]
"""Tries what a user would, and gives what was told; nothing when no fault was found."""


def run(folder: Path, seed: str, figures: Figures, *, short: bool) -> None:
    """The closed database, a backup, and the file with the keys."""
    clinic = founded(folder / "clinic" / "data")
    let(clinic, work.one_signed)
    let(clinic, work.one_backup, folder=clinic.data / "stick")
    let(clinic, work.one_signed)
    seen(clinic.data)
    for line in asked(partial(bent, data=clinic.data, seed=seed, short=short)):
        figures.flips += line["flips"]
        figures.flips_found += line["found"]
        figures.faults += line["faults"]


def bent(say: Say, data: Path, seed: str, short: bool) -> None:
    """All flips and cuts, in a process of its own."""
    users = Users(data, CHEAP)
    users.sign_in(users.all()[0].id, PASSWORDS[0])
    stick = next((data / "stick").iterdir())
    for file, found in (
        (data / FILE, lambda: opening(data, users.key)),
        (stick, lambda: restoring(stick, data)),
        (data / KEYS, lambda: signing_in(data)),
    ):
        chance = Random(f"{seed}/{file.suffix}")
        say(**each_page(file, data, found, chance, short=short))


def each_page(file: Path, data: Path, found: Found, chance: Random, *, short: bool) -> dict[str, object]:
    """Flip a bit in every page, cut the file off at random; each time look, and put it right again."""
    whole = file.read_bytes()
    pages: list[int] = list(range(-(-len(whole) // PAGE)))
    if short:
        pages = sorted({0, pages[-1], *chance.sample(pages, min(SHORT_PAGES, len(pages)))})
    tries = [(f"a bit of page {page} of {len(pages)}", _flipped(whole, page, chance)) for page in pages]
    for _ in range(SHORT_CUTS if short else CUTS):
        length = chance.randrange(len(whole))
        tries.append((f"cut off at byte {length}", whole[:length]))
    faults, named = [], 0
    for what, damaged in tries:
        file.write_bytes(damaged)
        before = _everything(data)
        told = found()
        if file.name in told or file.stem in told:
            named += 1
        else:
            faults.append(f"{file.name}, {what}: {f'told as: {told}' if told else 'not found'}")
        if _everything(data) != before:
            faults.append(f"{file.name}, {what}: looking at it changed something")
    file.write_bytes(whole)
    if found():
        faults.append(f"{file.name}: refused although it is whole again")
    return {"flips": len(tries), "found": named, "faults": faults}


def opening(data: Path, key: bytes) -> str:
    """Open the records as a start does; what that does not read, `msback check` reads."""
    try:
        records = open_records(data, key)
        try:
            records.store.check()
        finally:
            records.store.close()
    except UserError as fault:
        return str(fault)
    except Exception as fault:  # a fault that has no words yet is found, and not named
        return repr(fault)
    return ""


def restoring(stick: Path, data: Path) -> str:
    """Look at the backup, open it, take it out and prove it; all but putting it in place."""
    try:
        restore = Restoring(stick, data)
        try:
            restore.unlock(restore.users()[0], PASSWORDS[0])
            restore.prepare(work.now())
        finally:
            restore.close()
            shutil.rmtree(data / "restoring", ignore_errors=True)
    except UserError as fault:
        return str(fault)
    return ""


def signing_in(data: Path) -> str:
    """Read the file of the keys; the program goes on with the one before, and says so."""
    try:
        key_file.read(data / KEYS)
    except Exception as fault:
        users = Users(data, CHEAP)
        users.sign_in(users.all()[0].id, PASSWORDS[0])
        return str(fault) if users.from_previous else ""
    return ""


def _flipped(whole: bytes, page: int, chance: Random) -> bytes:
    place = chance.randrange(page * PAGE, min(len(whole), (page + 1) * PAGE))
    return whole[:place] + bytes([whole[place] ^ 1 << chance.randrange(8)]) + whole[place + 1 :]


def _everything(data: Path) -> dict[str, bytes]:
    """All that lies there, but for what every look leaves: the index of the log, the count of attempts."""
    files = (one for one in data.rglob("*") if one.is_file() and not one.name.endswith(("-shm", "-wal", ".attempts")))
    return {str(one): one.read_bytes() for one in files}
