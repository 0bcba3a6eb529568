"""How the page says what is in a guideline and what is proven of it."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.engine.pack import Fact, Pack
from app.engine.proofs import Certificate
from app.gui.pack_words import said, unreviewed
from app.gui.words import clock, day

translate = QCoreApplication.translate
Rows = tuple[tuple[str, str], ...]
"""Pairs of a name and what stands behind it."""


def what_it_is(pack: Pack) -> Rows:
    """Title, version, digest."""
    return (
        (translate("About", "Guideline"), said(pack.title)),
        (translate("About", "Version"), pack.version),
        (translate("About", "Digest (SHA-256)"), in_groups(pack.digest)),
        *(((translate("About", "Translation"), unreviewed()),) if unreviewed() else ()),
    )


def in_groups(digest: str) -> str:
    """A digest in groups of eight, as it can be read out and compared."""
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))


def what_is_in_it(pack: Pack) -> Rows:
    """How many statements, questions and facts, and how far these can be trusted."""
    used = [pack.facts[fact] for fact in pack.used_facts]
    of = translate("About", "{used} used of {all}; {left} not used, each with its reason")
    return (
        (translate("About", "Statements of the source"), f"{len(pack.statements)}"),
        (translate("About", "Questions"), f"{len(pack.questions)}"),
        (translate("About", "Medicines with a regimen"), f"{len(pack.medicines)}"),
        (translate("About", "Safety facts"), of.format(used=len(used), all=len(pack.facts), left=len(pack.not_wired))),
        (translate("About", "By basis"), _counted((_basis(fact) for fact in used), tuple(_bases().values()))),
        (translate("About", "By grade"), _counted((_grade(fact) for fact in used), ("A", "B", _weak(), _none()))),
    )


def what_is_proven(proven: Certificate) -> str:
    """The certificate in one sentence."""
    if proven.open_points:
        return translate("About", "{open} of {points} points are open: this guideline must not be used.").format(
            open=f"{proven.open_points:,}", points=f"{proven.points:,}"
        )
    return translate(
        "About", "{claims} claims in {points} points are proven, for every way of answering. Zero points are open."
    ).format(claims=f"{len(proven.proofs):,}", points=f"{proven.points:,}")


def when_it_was(at: datetime, seconds: float, digest: str) -> str:
    """On which day, for which guideline, and how long it took."""
    return translate(
        "About", "Proven on this computer on {day} at {time}, in {seconds} s, for the digest {digest}…"
    ).format(day=day(at.date()), time=clock(at), seconds=f"{seconds:.1f}", digest=digest[:8])


def _counted(kinds: Iterable[str], order: tuple[str, ...]) -> str:
    counts = Counter(kinds)
    return ", ".join(f"{kind} {counts[kind]}" for kind in order if counts[kind])


def _bases() -> dict[str, str]:
    return {
        "seen": translate("About", "seen"),
        "inferred": translate("About", "inferred"),
        "to_confirm": translate("About", "to confirm"),
    }


def _basis(fact: Fact) -> str:
    return _bases().get(fact.basis, fact.basis)


def _grade(fact: Fact) -> str:
    return {"C": _weak(), "": _none()}.get(fact.grade, fact.grade)


def _weak() -> str:
    return translate("About", "C (weak)")


def _none() -> str:
    return translate("About", "no grade")
