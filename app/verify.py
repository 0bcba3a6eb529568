"""The certificate in words: what is proven of the guideline for all patients, by the command and in the window."""

import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from app.engine.proofs import Certificate, Proof, certificate, patient
from app.engine.read import read_pack

_MOST_NAMED = 5
"""Open points of one claim that are named."""


def verify(folder: Path, today: date, say: Callable[[str], None]) -> bool:
    """Prove the claims of the pack in a folder and say the certificate. True when no point is open.

    Raises:
        PackError: for a pack with mistakes.
    """
    started = time.perf_counter()
    proven = certificate(read_pack(folder))
    seconds = time.perf_counter() - started
    for line in certificate_lines(proven, today, seconds):
        say(f"{line}\n")
    return proven.open_points == 0


def certificate_lines(proven: Certificate, on: date, seconds: float) -> list[str]:
    """The whole certificate, a line for each claim; below one that fails, a patient for whom it does.

    Args:
        proven: what `certificate` made of a pack.
        on: the day on which it was made.
        seconds: how long that took.
    """
    return [*_head(proven, on, seconds), "", *(line for proof in proven.proofs for line in _claim(proof))]


def _head(proven: Certificate, on: date, seconds: float) -> Iterator[str]:
    yield f"Certificate of the guideline {proven.pack} {proven.version}"
    yield f"Digest   {proven.digest}"
    yield f"Proven   on {on.isoformat()}, in {seconds:.2f} s, over every way of answering, not over samples"
    yield f"Claims   {len(proven.proofs)}, in {proven.points:,} points"
    yield f"Open     {_points(proven.open_points) if proven.open_points else 'zero points'}"


def _claim(proof: Proof) -> Iterator[str]:
    origins = f" [{', '.join(proof.origins)}]" if proof.origins else ""
    count = _points(proof.points) if proof.holds else f"{len(proof.open):,} of {_points(proof.points)} open"
    yield f"{'proven' if proof.holds else 'FAILS '}  {proof.says}{origins}: {count}"
    if not proof.holds:
        more = len(proof.open) - _MOST_NAMED
        rest = f", and {more:,} more" if more > 0 else ""
        yield f"        open: {'; '.join(proof.open[:_MOST_NAMED])}{rest}"
        yield f"        it fails for: {patient(proof.counterexample or {})}"


def _points(count: int) -> str:
    return "1 point" if count == 1 else f"{count:,} points"
