"""`python -m tests.torture`: all of it, or the parts that are named; exit code 1 when a figure is wrong."""

import argparse
import secrets
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.torture.figures import Figures, from_json

PARTS = ("kills", "windows", "power", "flips", "rows", "canaries")
KILLS, WINDOW_KILLS = 450, 60
SHORT_KILLS, SHORT_WINDOW_KILLS = 20, 2
AT_ONCE = 2


def main() -> int:
    """Run the parts two at a time, each in a process of its own, and print what they counted."""
    wanted = _arguments().parse_args()
    if wanted.part:
        figures = _part(wanted.part, wanted.seed, wanted.kills, short=wanted.short)
        print(figures.as_json())
        return 0
    print(f"seed {wanted.seed}: the same moments again with --seed {wanted.seed}", flush=True)
    begun = time.monotonic()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        figures = Figures()
        for one in pool.map(lambda part: _in_a_process(part, wanted), wanted.only or PARTS):
            figures.add(one)
    print(f"{figures.details()}\n\n{figures.table()}\n\n{time.monotonic() - begun:.0f} s")
    return int(figures.wrong())


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--seed", default=secrets.token_hex(4))
    parser.add_argument("--short", action="store_true", help="some of each, in less than a minute")
    parser.add_argument("--only", nargs="+", choices=PARTS)
    parser.add_argument("--kills", type=int, default=None, help="how many, in each of the parts that kill")
    parser.add_argument("--part", choices=PARTS, help=argparse.SUPPRESS)
    return parser


def _in_a_process(part: str, wanted: argparse.Namespace) -> Figures:
    command = [sys.executable, "-W", "error", "-m", "tests.torture", "--part", part, "--seed", wanted.seed]
    command += ["--short"] if wanted.short else []
    command += ["--kills", str(wanted.kills)] if wanted.kills else []
    begun = time.monotonic()
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        return Figures(faults=[f"{part}: the harness itself broke, see above"])
    print(f"{part}: {time.monotonic() - begun:.0f} s", flush=True)
    return from_json(done.stdout.splitlines()[-1])


def _part(part: str, seed: str, kills: int | None, *, short: bool) -> Figures:
    """One part; what it needs is loaded here and not before."""
    figures = Figures()
    with tempfile.TemporaryDirectory(prefix="msback-torture-") as name:
        folder = Path(name)
        match part:
            case "kills":
                from tests.torture.kills import run

                run(folder, kills or (SHORT_KILLS if short else KILLS), seed, figures, _tell)
            case "windows":
                from tests.torture.windows import run as run_windows

                run_windows(folder, kills or (SHORT_WINDOW_KILLS if short else WINDOW_KILLS), seed, figures, _tell)
            case "power":
                from tests.torture.cuts import run as run_cuts

                run_cuts(folder, seed, figures, short=short)
            case "flips":
                from tests.torture.flips import run as run_flips

                run_flips(folder, seed, figures, short=short)
            case "rows":
                from tests.torture.tampering import run as run_rows

                run_rows(folder, seed, figures, short=short)
            case _:
                from tests.torture.canaries import run as run_canaries

                run_canaries(folder, figures)
    return figures


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
