"""Kills of processes that do what the window does, at random moments; after each, a fresh process reads everything."""

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

from app.records import FILE
from app.users import Users
from tests.torture import work
from tests.torture.checking import Found, compare, nothing
from tests.torture.child import Child, Crashed, asked
from tests.torture.clinic import PASSWORDS, Clinic
from tests.torture.figures import Figures
from tests.torture.looking import look

OLD = Path(__file__).parents[1] / "old_databases"
SHARES = {"visit": 40, "signing": 16, "password": 12, "backup": 12, "migration": 8, "restore": 8, "first start": 4}
"""Of a hundred kills, how many fall into each; about as long as each lasts in a clinic's life."""
FOUNDED_S = 0.3
LIFE = 20
"""So many kills a clinic goes through before the next one is founded."""


@dataclass(frozen=True)
class Going:
    """One kind of work, and within how many seconds it is killed."""

    act: work.Work
    most_s: float


LASTING = {
    "visit": Going(work.visiting, 0.6),
    "signing": Going(work.signing, 0.8),
    "password": Going(work.changing_password, 0.12),
    "backup": Going(work.backing_up, 0.8),
}


def run(folder: Path, most: int, seed: str, figures: Figures, tell: Callable[[str], None]) -> None:
    """So many kills, of all kinds."""
    for kind, share in SHARES.items():
        number = max(1, round(most * share / 100))
        begun = time.monotonic()
        chance = Random(f"{seed}/{kind}")
        if kind in LASTING:
            lasting(folder / kind, kind, number, chance, figures)
        elif kind == "migration":
            migrations(folder / kind, number, chance, figures)
        elif kind == "first start":
            first_starts(folder / kind, number, chance, figures)
        else:
            restores(folder / kind, number, chance, figures)
        tell(f"{number} kills, {kind}: {time.monotonic() - begun:.0f} s")


def lasting(folder: Path, kind: str, number: int, chance: Random, figures: Figures) -> None:
    """Kills in the life of clinics that go on after each."""
    going = LASTING[kind]
    for kill, clinic in zip(range(number), _clinics(folder, kind), strict=False):
        killed_at_work(clinic, going, chance, figures, f"kill {kill}, {kind}")
        figures.kills[f"{kind}, process"] += 1


def _clinics(folder: Path, kind: str) -> Iterator[Clinic]:
    """A clinic, again and again, then the next one."""
    life = 0
    while True:
        clinic = founded(folder / str(life) / "data")
        if kind == "backup":
            let(clinic, work.one_draft)
            settle(clinic)
        for _ in range(LIFE):
            yield clinic
        shutil.rmtree(clinic.data.parent)
        life += 1


def let(clinic: Clinic, act: Callable[..., None], **more: object) -> None:
    """Let a process do one thing in a clinic, and end."""
    asked(partial(act, data=clinic.data, password=clinic.password(), **more))


def founded(data: Path) -> Clinic:
    """A clinic with one patient."""
    data.parent.mkdir(parents=True)
    clinic = Clinic(data)
    let(clinic, work.founded)
    return clinic


def killed_at_work(clinic: Clinic, going: Going, chance: Random, figures: Figures, where: str) -> Found:
    """Set a process to work, kill it, and read everything in a fresh one."""
    seed = chance.random()
    child = Child(lambda say: going.act(say, clinic.data, clinic.password(), Random(seed)))
    child.wait_ready()
    if not child.kill_after(chance.uniform(0, going.most_s)):
        child.complain()
        raise AssertionError(f"{where}: it ended by itself")
    clinic.hear(child.said)
    return read_again(clinic, figures, where)


def read_again(clinic: Clinic, figures: Figures, where: str) -> Found:
    """Read everything in a fresh process, and compare."""
    found = looked(clinic.data, clinic.possible_passwords(), tuple(clinic.backups))
    compare(clinic, found, figures, where)
    clinic.backups = [name for name in found["backups"] if name not in found["broken"]]
    return found


def migrations(folder: Path, number: int, chance: Random, figures: Figures) -> None:
    """The first sign-in after an update, on a database of an earlier release that nobody had encrypted."""
    releases = sorted(OLD.glob("*.db"))[:number]
    for place, release in enumerate(releases):
        clinic = old(folder / release.stem / "whole" / "data", release)
        begun = time.monotonic()
        there = settle(clinic)
        lasts = time.monotonic() - begun
        for kill in range(place, number, len(releases)):
            again = old(folder / release.stem / str(kill) / "data", release)
            again.drafts, again.notes = dict(clinic.drafts), dict(clinic.notes)
            again.signed = dict(clinic.signed)
            found = killed_at_work(
                again, Going(work.upgrading, lasts), chance, figures, f"kill {kill}, migration of {release.stem}"
            )
            figures.kills["migration, process"] += 1
            if found["all"] != there["all"]:
                figures.faults.append(f"kill {kill}: the migration of {release.stem} came out otherwise")
            shutil.rmtree(again.data.parent)


def old(data: Path, release: Path) -> Clinic:
    """The data folder of an earlier release; its users come with the first sign-in that asks for a password."""
    clinic = Clinic(data)
    data.mkdir(parents=True)
    let(clinic, work.users_alone)
    shutil.copyfile(release, data / FILE)
    return clinic


def settle(clinic: Clinic) -> Found:
    """Let the clinic be opened without a kill, and take what is found as what must be there from then on."""
    found = seen(clinic.data)
    _take(clinic, found)
    return found


def _take(clinic: Clinic, found: Found) -> None:
    clinic.drafts = {row[0]: row[1] for row in found["drafts"]}
    clinic.notes = {row[0]: row[2] for row in found["drafts"]}
    clinic.signed = dict(found["signed"])


def seen(data: Path) -> Found:
    """What a fresh process finds in records that nobody hurt."""
    (found,) = asked(partial(look, data=data, passwords=PASSWORDS, proven=()))
    return found


def looked(data: Path, passwords: tuple[str, ...] = PASSWORDS, proven: tuple[str, ...] = ()) -> Found:
    """What a fresh process finds after a kill; nothing, and why, where the records do not open."""
    try:
        (found,) = asked(partial(look, data=data, passwords=passwords, proven=proven))
    except Crashed as crash:
        return nothing(str(crash).strip().splitlines()[-1])
    return found


def first_starts(folder: Path, number: int, chance: Random, figures: Figures) -> None:
    """The first start on a computer; the next one offers it again, or everything is there."""
    for kill in range(number):
        clinic = Clinic(folder / str(kill) / "data")
        clinic.data.mkdir(parents=True)
        child = Child(partial(work.founding, data=clinic.data, password=clinic.password(), _chance=chance))
        child.wait_ready()
        assert child.kill_after(chance.uniform(0, FOUNDED_S)), child.said
        clinic.hear(child.said)
        after_first_start(clinic, figures, f"kill {kill}, first start")
        figures.kills["first start, process"] += 1
        shutil.rmtree(clinic.data.parent)


def after_first_start(clinic: Clinic, figures: Figures, where: str) -> None:
    """Nothing at all, or a clinic whose password opens it."""
    if clinic.done or Users(clinic.data).exist:
        read_again(clinic, figures, where)
    elif (clinic.data / FILE).exists():
        figures.faults.append(f"{where}: records without their keys")


def restores(folder: Path, number: int, chance: Random, figures: Figures) -> None:
    """A restore over records that hold more than the backup."""
    whole, then, before = restorable(folder / "whole" / "data")
    lasts = _lasting(whole.data, folder / "timed" / "data")
    for kill in range(number):
        clinic = Clinic(folder / str(kill) / "data")
        shutil.copytree(whole.data, clinic.data)
        child = Child(partial(work.restoring, data=clinic.data, password=clinic.password()))
        child.wait_ready()
        assert child.kill_after(chance.uniform(0, lasts)), child.said
        clinic.hear(child.said)
        after_restore(clinic, then, before, figures, f"kill {kill}, restore")
        figures.kills["restore, process"] += 1
        shutil.rmtree(clinic.data.parent)


def restorable(data: Path) -> tuple[Clinic, Found, Found]:
    """A clinic with a backup; what is in that, and what is in the records now."""
    clinic = founded(data)
    let(clinic, work.one_signed)
    let(clinic, work.one_backup, folder=data / "stick")
    then = seen(data)
    let(clinic, work.one_signed)
    return clinic, then, seen(data)


def after_restore(clinic: Clinic, then: Found, before: Found, figures: Figures, where: str) -> None:
    """Either the one or the other is there, and whole; what was replaced is kept."""
    done = clinic.done > 0
    found = looked(clinic.data)
    side = then if found["all"] == then["all"] else before
    _take(clinic, side)
    if found["all"] not in (then["all"], before["all"]) or (done and side is before):
        figures.faults.append(f"{where}: half restored")
    if side is then:
        figures.faults += _aside(clinic.data, before["all"], where)
    compare(clinic, found, figures, where)


def _lasting(whole: Path, data: Path) -> float:
    """How long a restore takes that nobody kills."""
    shutil.copytree(whole, data)
    begun = time.monotonic()
    child = Child(partial(work.restoring, data=data, password=PASSWORDS[0]))
    child.wait_ready()
    while not any("done" in line for line in child.said):
        child.listen(0.5)
    child.kill_after(0)
    assert not any("refused" in line for line in child.said), child.said
    return time.monotonic() - begun


def _aside(data: Path, before: str, where: str) -> list[str]:
    """What was replaced lies in a folder of its own, as it was."""
    asides = list(data.glob("before-restore-*"))
    if len(asides) != 1:
        return [f"{where}: {len(asides)} folders hold the records of before"]
    return [] if looked(asides[0])["all"] == before else [f"{where}: the records of before are not what they were"]
