"""What is said of backups."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.backups import OLD_DAYS, Backup, Made, Proven
from app.gui.dates import moment
from app.gui.faults import in_words
from app.gui.words import day


def last_proven(proven: Proven | None, now: datetime) -> str:
    """When the last one was proven."""
    words = QCoreApplication.translate
    if proven is None:
        return words("Backup", "No backup yet")
    return words("Backup", "Last backup proven {when}").format(when=moment(proven.at, now))


def advice(proven: Proven | None, *, old: bool) -> str:
    """What to do about it, or where it is."""
    words = QCoreApplication.translate
    if proven is None:
        return words("Backup", "One is made when MSBack is closed, or now in Settings.")
    if old:
        text = words("Backup", "That is more than {n} days ago. Make one now in Settings.")
        return text.format(n=OLD_DAYS)
    return words("Backup", "In {folder}").format(folder=proven.path.parent)


def what_came_of(made: Made) -> str:
    """Where it is, and what became of it in the second place."""
    words = QCoreApplication.translate
    said = [words("Backup", "Made and proven: {path}").format(path=made.backup.path)]
    if made.second is not None:
        said.append(words("Backup", "Also in the second place."))
    if made.absent:
        said.append(words("Backup", "The second place is not there. Plug it in and make one more."))
    if made.fault is not None:
        said.append(
            words("Backup", "It could not be put in the second place: {why}").format(why=in_words(made.fault.why))
        )
    return " ".join(said)


def what_is_in(backup: Backup) -> str:
    """How much a backup holds."""
    words = QCoreApplication.translate
    held = backup.manifest
    patients = words("Backup", "1 patient") if held.patients == 1 else words("Backup", "{n} patients")
    visits = words("Backup", "1 visit") if held.encounters == 1 else words("Backup", "{n} visits")
    said = f"{patients.format(n=f'{held.patients:,}')}, {visits.format(n=f'{held.encounters:,}')}"
    if held.last_visit:
        last = day(datetime.fromisoformat(held.last_visit).date())
        said += words("Backup", ", the last on {day}").format(day=last)
    return said


def how_far(percent: int) -> str:
    """A sentence for the progress."""
    words = QCoreApplication.translate
    if percent < 60:
        return words("Backup", "Copying the records: {n} %").format(n=percent)
    return words("Backup", "Proving the copy: {n} %").format(n=percent)
