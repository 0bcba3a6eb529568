"""Kills of the real program with its window, driven by keys as by a hand, at random moments."""

import shutil
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

from app.records import FILE
from tests.conftest import pytest_configure
from tests.journeys.patient import open_plan, sign_in
from tests.journeys.program import PATIENCE_S, Program
from tests.journeys.test_kill import answered
from tests.journeys.wizard import kept
from tests.patients import clear
from tests.torture import work
from tests.torture.child import asked
from tests.torture.clinic import PASSWORDS, Answers, Clinic
from tests.torture.figures import Figures
from tests.torture.kills import OLD, founded, let, looked, old, read_again, settle

WANTED = clear(pain_nrs=8, muscle_spasm=True, spasm_kind="local_spasm", baseline_deficits=["bladder"], fever=None)
SHARES = {"visit": 40, "signing": 18, "backup": 14, "migration": 12, "password": 8, "restore": 8}
"""Of a hundred kills, how many fall into each."""
SOON_S = 0.8


@dataclass
class Killing:
    """A program with its window on a clinic, and the moment at which it is killed."""

    clinic: Clinic
    home: Path
    chance: Random
    figures: Figures
    where: str
    hit: bool = False
    """Whether it was alive until then."""

    def start(self, password: str | None = None) -> Program:
        """The program, up to the keys of the password."""
        program = Program(self.clinic.data, self.home)
        sign_in(program, password or self.clinic.password())
        return program

    @contextmanager
    def killed(self, program: Program, most_s: float, least_s: float = 0.0) -> Iterator[None]:
        """Kill it within so many seconds, whatever the hand is doing; the hand stops then."""
        timer = threading.Timer(self.chance.uniform(least_s, most_s), program.kill)
        timer.start()
        try:
            yield
        except AssertionError:
            if program.process.poll() is None:
                raise
        finally:
            timer.join()
            self.hit = program.process.wait(PATIENCE_S) == -signal.SIGKILL
            told = program.told()
            if told:
                self.figures.faults.append(f"{self.where}: it said {told[:200]}")


def run(folder: Path, most: int, seed: str, figures: Figures, tell: Callable[[str], None]) -> None:
    """So many kills, of all kinds, on a screen of its own."""
    pytest_configure()
    for kind, share in SHARES.items():
        number = max(1, round(most * share / 100)) if most >= len(SHARES) else int(kind in ("visit", "signing"))
        begun = time.monotonic()
        for kill in range(number):
            place = folder / f"{kind}-{kill}"
            killing = Killing(
                Clinic(place / "data"),
                place / "home",
                Random(f"{seed}/{kind}/{kill}"),
                figures,
                f"window {kill}, {kind}",
            )
            KINDS[kind](killing)
            figures.kills[f"{kind}, window"] += killing.hit
            shutil.rmtree(place)
        tell(f"{number} kills of the window, {kind}: {time.monotonic() - begun:.0f} s")


def visit(killing: Killing) -> None:
    """Answers going in by hand."""
    clinic = killing.clinic = founded(killing.clinic.data)
    let(clinic, work.one_draft)
    settle(clinic)
    (draft,) = clinic.drafts
    program = killing.start()
    program.wait_at("search")
    assert program.look().says("resume the last draft")
    program.press("ctrl+d")
    program.wait_at("visit")
    given = set(clinic.drafts[draft])
    with killing.killed(program, 4 * SOON_S):
        while left := set(WANTED) - given:
            given |= answered(program, left)
        program.process.wait(PATIENCE_S)
    said = {name: kept(WANTED[name]) for name in given} | clinic.drafts[draft]
    killing.figures.given += len(said) - len(clinic.drafts[draft])
    found = looked(clinic.data)
    there: Answers = next((row[1] for row in found["drafts"] if row[0] == draft), {})
    # What the window had not gone on from may be there as well, as it was typed.
    on_its_way = {name: value for name, value in there.items() if name not in said}
    wrong = [name for name, value in on_its_way.items() if name not in WANTED or kept(WANTED[name]) != value]
    killing.figures.faults += [f"{killing.where}: {name} was never answered so" for name in wrong]
    killing.figures.in_a_write += bool(on_its_way)
    clinic.drafts[draft] = said | on_its_way
    read_again(clinic, killing.figures, killing.where)


def signing(killing: Killing) -> None:
    """Ctrl Enter on a plan, and the end."""
    clinic = killing.clinic = founded(killing.clinic.data)
    let(clinic, work.one_planned)
    settle(clinic)
    (draft,) = clinic.drafts
    program = killing.start()
    program.wait_at("search")
    program.press("ctrl+d")
    program.wait_at("visit")
    open_plan(program)
    program.press("F7")
    program.wait_at("Follow-up and signature")
    program.tab_to("Signed by")
    clinic.doing = {"does": "sign", "visit": draft}
    program.press("ctrl+Return")
    with killing.killed(program, SOON_S):
        program.process.wait(PATIENCE_S)
    read_again(clinic, killing.figures, killing.where)


def backup(killing: Killing) -> None:
    """The window is closed, and its backup cut short."""
    clinic = killing.clinic = founded(killing.clinic.data)
    let(clinic, work.one_signed)
    settle(clinic)
    program = killing.start()
    program.wait_at("search")
    program.press("alt+F4")
    with killing.killed(program, SOON_S):
        program.process.wait(PATIENCE_S)
    read_again(clinic, killing.figures, killing.where)


def migration(killing: Killing) -> None:
    """The first sign-in after an update."""
    release = killing.chance.choice(sorted(OLD.glob("*.db")))
    clinic = old(killing.clinic.data.parent / "whole" / "data", release)
    there = settle(clinic)
    again = old(killing.clinic.data, release)
    again.drafts, again.notes, again.signed = clinic.drafts, clinic.notes, clinic.signed
    killing.clinic = again
    program = killing.start()
    with killing.killed(program, 2 * SOON_S):
        program.process.wait(PATIENCE_S)
    found = read_again(again, killing.figures, killing.where)
    if found["all"] != there["all"]:
        killing.figures.faults.append(f"{killing.where}: {release.name} came out otherwise")


def password(killing: Killing) -> None:
    """The own password is changed in Settings."""
    clinic = killing.clinic = founded(killing.clinic.data)
    new = "another password"
    program = killing.start()
    program.wait_at("search")
    program.press("ctrl+comma")
    program.tab_to("old_password")
    program.write(clinic.password())
    for _ in range(2):
        program.tab()
        program.write(new)
    clinic.doing = {"does": "password", "new": new}
    program.press("Return")
    with killing.killed(program, SOON_S):
        program.wait_says("The password is changed")
        clinic.passwords, clinic.doing = (new,), None
        program.process.wait(PATIENCE_S)
    read_again(clinic, killing.figures, killing.where)


def restore(killing: Killing) -> None:
    """The records are damaged, and a backup is put in their place from the screen that says so."""
    clinic = killing.clinic = founded(killing.clinic.data)
    let(clinic, work.one_signed)
    let(clinic, work.one_backup, folder=clinic.data / "backups")
    settle(clinic)
    database = clinic.data / FILE
    whole = database.read_bytes()
    bent = whole[:8192] + b"\xa5" * 4096 + whole[12288:]
    database.write_bytes(bent)
    program = killing.start()
    program.wait_says("The records are damaged")
    program.tab_to("Restore a backup…")
    program.press("Return")
    program.wait(lambda seen: any("1 patient" in part.name for part in seen.focus), "the newest backup")
    program.press("Return")
    program.wait_says("Password, as it was when the backup was made")
    program.write(PASSWORDS[0])
    program.press("Return")
    program.wait_at("Put it in the place of the records")
    program.press("Return")
    with killing.killed(program, SOON_S):
        program.process.wait(PATIENCE_S)
    after_restore(killing, bent)


def after_restore(killing: Killing, bent: bytes) -> None:
    """Either the damaged records lie there as they were, or the whole backup does and they are kept aside."""
    data = killing.clinic.data
    asked(partial(work.go_on, data=data))
    if (data / FILE).read_bytes() == bent:
        asides = [*data.glob("before-restore-*"), *(name for name in ("restored",) if (data / name).exists())]
        killing.figures.faults += [f"{killing.where}: half restored" for _ in asides]
        return
    kept_aside = [one for one in data.glob("before-restore-*") if (one / FILE).read_bytes() == bent]
    if len(kept_aside) != 1:
        killing.figures.faults.append(f"{killing.where}: the records of before are not kept")
    read_again(killing.clinic, killing.figures, killing.where)


KINDS = {
    "visit": visit,
    "signing": signing,
    "backup": backup,
    "migration": migration,
    "password": password,
    "restore": restore,
}
