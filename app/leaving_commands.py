"""Records out, records in and a patient erased without a window; the password is asked on the terminal."""

from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from app import export_records
from app.backup_commands import Say, opened, refuse_while_open
from app.engine.read import read_pack
from app.erasure import Done, Erasure, Found
from app.errors import Said
from app.import_records import Bringing, Looked
from app.packs import in_use
from app.users import may_administer, may_sign, may_take_out


def take_out(data: Path, file: Path, numbers: Sequence[str], say: Say, *, bare: bool) -> None:
    """Write these patients' records, or everybody's, to a file."""
    allowed = may_sign if numbers else may_administer if bare else may_take_out
    records = opened(data, say, allowed)
    with closing(records.store):
        chosen = [one.zfill(6) for one in numbers] or None
        pack = read_pack(in_use(data)) if bare else None
        written = export_records.take_out(records, file, _now(), numbers=chosen, bare=pack)
        counted = ", ".join(f"{table}: {count:,}" for table, count in written.counts.items())
        say(f"Taken out: {file} ({counted})\n")
        say("Without names, and not anonymous: rare answers can still tell who it is.\n" if bare else _OPEN)


def bring_in(data: Path, file: Path, say: Say, *, known_too: bool) -> None:
    """Look a file through, say who of it is here, ask, and put the others in."""
    records = opened(data, say)
    with closing(records.store), closing(Bringing(records, file)) as bringing:
        looked = bringing.look()
        say(_what_is_in(looked))
        if not _agreed("Bring them in? Type yes: "):
            say("Nothing was brought in.\n")
            return
        brought = bringing.bring(looked, _now(), known_too=known_too)
        for number, here in brought.numbers.items():
            say(f"{number} is {here} here\n")
        say(f"Brought in: {len(brought.numbers):,}. Left out, being here already: {len(brought.left_out):,}.\n")


def erase(data: Path, number: str, say: Say) -> None:
    """Say what there is of a patient, ask for the number once more and for the reason, and erase it."""
    refuse_while_open(data, Said("Nothing was erased."))
    records = opened(data, say)
    with closing(records.store):
        erasure = Erasure(records, _now)
        found = erasure.find(number)
        say(_what_there_is(found))
        typed = input("This cannot be undone. Type the number once more: ")
        reason = input("The reason, without the name; it stays in the audit: ")
        reason = erasure.checked(found, typed, reason)
        copies = bool(found.copies) and _agreed(_COPIES)
        done = erasure.erase(found, typed, reason, copies=copies)
        say(_what_came_of(done))
        if done.fault:
            raise done.fault


_OPEN = "It is not encrypted: whoever has the file can read it.\n"
_COPIES = (
    "Make a new backup now and remove those? There is no way back to the days of what is removed, for any patient. "
    "Type yes: "
)


def _what_is_in(looked: Looked) -> str:
    lines = [f"In it: patients: {looked.patients:,}, visits: {looked.encounters:,}, sheets: {looked.sheets:,}.\n"]
    for one in looked.known:
        how = "the same to the letter" if one.same else "with other words in the record"
        lines.append(f"{one.number} is here already as {one.here}, {how}.\n")
    stay = "Numbers stay.\n" if looked.numbers_stay else "Each gets the next number here.\n"
    return "".join([*lines, stay])


def _what_there_is(found: Found) -> str:
    there = f"No. {found.patient.number}: visits: {found.visits:,}, sheets: {found.sheets:,}.\n"
    copies = f"Older copies of the records that hold this patient: {len(found.copies):,}.\n"
    absent = "The second place for backups is not there; what is in it stays.\n" if found.second_absent else ""
    return there + copies + "".join(f"  {path}\n" for path in found.copies) + absent


def _what_came_of(done: Done) -> str:
    said = [f"Erased: no. {done.number}.\n"]
    if done.backup:
        said.append(f"New backup, made and proven: {done.backup}. Older copies removed: {len(done.removed):,}.\n")
    if done.left:
        said.append(f"Older copies that still hold the patient: {len(done.left):,}. Delete them by hand:\n")
    return "".join([*said, *(f"  {path}\n" for path in done.left)])


def _agreed(question: str) -> bool:
    return input(question).strip().casefold() == "yes"


def _now() -> datetime:
    return datetime.now().astimezone()
