"""The power is cut while the program writes: what the disk was told to keep is laid out, and read as after a kill."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from random import Random

from tests.torture import kills, work
from tests.torture.clinic import PASSWORDS, Clinic
from tests.torture.figures import Figures
from tests.torture.power import CALLS, WRITING, Call, Cut, Disk, calls

ROOT = Path(__file__).resolve().parents[2]
STEPS = {"visit": 30, "signing": 2, "password": 6, "backup": 2, "migration": 1, "restore": 1, "first start": 1}
"""Work -> how many steps of it are watched."""
SHORT = ("visit", "restore")
CUTS, SHORT_CUTS = 40, 6
QUIET = {"PYTHONDONTWRITEBYTECODE": "1"}
ACTS: dict[str, Callable[..., None]] = {
    "visit": work.visiting,
    "signing": work.signing,
    "password": work.changing_password,
    "backup": work.backing_up,
    "migration": work.upgrading,
    "restore": work.restoring,
    "first start": work.founding,
}


Check = Callable[[Clinic, Figures, str], object]


def run(folder: Path, seed: str, figures: Figures, *, short: bool) -> None:
    """Each kind of work once under watch, then cut at random calls of it."""
    for kind in SHORT if short else STEPS:
        chance = Random(f"{seed}/power/{kind}")
        clinic, check = _prepared(folder / kind / "data", kind)
        disk = folder / kind / "before"
        shutil.copytree(clinic.data, disk)
        done = list(calls(watched(clinic.data, kind, seed, folder / f"{kind}.trace")))
        for number in range(SHORT_CUTS if short else CUTS):
            clinic_then = replace(deepcopy(clinic), data=folder / kind / str(number) / "data")
            cut(disk, clinic.data, done, clinic_then, chance)
            check(clinic_then, figures, f"power cut {number}, {kind}")
            figures.cuts += 1
            shutil.rmtree(clinic_then.data.parent)


def _prepared(data: Path, kind: str) -> tuple[Clinic, Check]:
    """A clinic before the work, and how it is looked at after a cut."""
    if kind == "restore":
        clinic, then, before = kills.restorable(data)
        return clinic, lambda after, figures, where: kills.after_restore(after, then, before, figures, where)
    if kind == "migration":
        release = sorted(kills.OLD.glob("*.db"))[0]
        whole = kills.old(data.parent / "expected" / "data", release)
        kills.settle(whole)
        return replace(whole, data=kills.old(data, release).data), kills.read_again
    if kind == "first start":
        data.mkdir(parents=True)
        return Clinic(data), kills.after_first_start
    clinic = kills.founded(data)
    if kind == "backup":
        kills.let(clinic, work.one_draft)
        kills.settle(clinic)
    return clinic, kills.read_again


def watched(data: Path, kind: str, seed: str, trace: Path) -> str:
    """Do the work in a process of its own, and give every call by which it wrote."""
    command = ["strace", "-f", "--seccomp-bpf", "-y", "-xx", "-s", str(1 << 24), "-e", f"trace={CALLS}"]
    command += [
        "-e",
        "signal=none",
        "-o",
        str(trace),
        sys.executable,
        "-m",
        "tests.torture.cuts",
        kind,
        str(data),
        seed,
    ]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, env=os.environ | QUIET)
    return trace.read_text("ascii")


def cut(before: Path, folder: Path, done: list[Call], clinic: Clinic, chance: Random) -> None:
    """Play the calls back up to one of them, half of the times just after something was said; lay out what is there."""
    said_so = chance.random() < 0.5
    ours = [number for number, call in enumerate(done) if call.name in WRITING and (call.says or not said_so)]
    last = chance.choice(ours)
    disk, said = Disk(before, folder), ""
    for call in done[: last + 1]:
        said += disk.play(call)
    disk.lay_out(clinic.data, chance.choice(list(Cut)), chance)
    clinic.hear([json.loads(line) for line in said.splitlines()])


def work_and_tell(kind: str, data: Path, seed: str) -> None:
    """What runs under watch: so many steps, then the end, as sudden as a kill."""
    left = STEPS[kind]

    def say(**line: object) -> None:
        nonlocal left
        os.write(1, json.dumps(line).encode() + b"\n")
        left -= "done" in line
        if not left:
            os._exit(0)

    act = ACTS[kind]
    act(say, data, PASSWORDS[0], *([Random(seed)] if kind != "restore" else []))


if __name__ == "__main__":
    work_and_tell(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
