"""What a fresh process finds after a kill: it signs in as at every start, reads everything, and tells it."""

import hashlib
from pathlib import Path
from typing import Any

from app.audit import AuditLog
from app.backups import Backups
from app.encounter import open_encounter
from app.errors import UserError
from app.records import FILE, Records, open_records
from app.restoring import finish
from app.users import Users
from db import backup, copies
from tests.keys import CHEAP
from tests.patients import engine
from tests.torture import rows
from tests.torture.child import Say
from tests.torture.work import kept, now

UNFINISHED = ("restoring", "restored", f"{FILE}.encrypting", f"{FILE}.encrypting-journal")


def look(say: Say, data: Path, passwords: tuple[str, ...], proven: tuple[str, ...]) -> None:
    """Tell what is there; `proven` are backups that were read whole before."""
    finish(data)
    users = Users(data, CHEAP)
    opening = [one for one in passwords if _opens(users, one)]
    records = open_records(data, users.key)
    found: dict[str, Any] = {"opening": opening, "problems": _problems(data, records)}
    with records.store.reading():
        pass
    found |= _visits(data, records, users.key)
    found["backups"], found["broken"] = _backups(data, users.key, proven)
    # As the window does from time to time, and when it is closed.
    Backups(records, now).anchor()
    found["problems"] += AuditLog(records).health().problems
    found["all"] = rows.of_all(data / FILE, users.key)
    records.store.close()
    copies.read_whole(data / FILE, users.key)
    found["unfinished"] = [name for name in UNFINISHED if (data / name).exists()]
    say(**found)


def _opens(users: Users, password: str) -> bool:
    try:
        users.sign_in(users.all()[0].id, password)
    except UserError:
        return False
    return True


def _problems(data: Path, records: Records) -> list[str]:
    """What the integrity check and the audit say."""
    problems: list[str] = [*AuditLog(records).health().problems]
    try:
        records.store.check()
    except Exception as fault:
        problems.append(f"{data}: {fault}")
    return problems


def _visits(data: Path, records: Records, key: bytes) -> dict[str, Any]:
    drafts = {one.encounter_id: open_encounter(records.store, engine(), one.encounter_id) for one in records.drafts()}
    signed = rows.signed(data / FILE, key)
    return {
        "drafts": [[number, kept(visit.answers), dict(visit.notes)] for number, visit in drafts.items()],
        "signed": [[number, rows.of_visit(data / FILE, key, number)] for number in signed],
        "without_sheet": [number for number in signed if not _has_sheet(records, number)],
    }


def _has_sheet(records: Records, number: int) -> bool:
    """Whether a signed visit opens, with the sheet that was signed with it."""
    sheets = open_encounter(records.store, engine(), number).sheets()
    return bool(sheets) and all(hashlib.sha256(one.pdf).hexdigest() == one.sha256 for one in sheets)


def _backups(data: Path, key: bytes, proven: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """Those that there are, and those that are not whole."""
    there = sorted(one.name for one in (data / backup.FOLDER).glob("*.backup"))
    broken = []
    for name in set(there) - set(proven):
        try:
            with backup.taken_out(data / backup.FOLDER / name, lambda _: key, data.parent):
                pass
        except Exception as fault:
            broken.append(f"{name}: {fault}")
    return there, broken
