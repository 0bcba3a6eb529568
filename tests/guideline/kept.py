"""The generated patients as they are kept: pairs for each row, and those that catch what the pairs do not."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tests.guideline.people import Changes
from tests.guideline.written import Number, Outcome, Written
from tests.patients import FOLDER

ROWS, MORE = FOLDER / "rows.yaml", FOLDER / "mutants.yaml"
RECOMMENDED = ("do", "consider")
COMMAND = "python -m tests.guideline.generate"
_HEAD = f"# Written by `{COMMAND}`.\n# A patient is the profile `clear` of patients.yaml with these answers over it"


@dataclass(frozen=True)
class Pair:
    """A patient for whom a row decides, and the one answer by which it does not any more."""

    fires: Changes
    short: Changes
    then: Outcome


@dataclass(frozen=True)
class Patient:
    """One patient and what comes out, by name."""

    answers: Changes
    gets: Mapping[str, Outcome]


@dataclass(frozen=True)
class Kept:
    """All that is kept."""

    pairs: Mapping[str, Pair]
    alone: Mapping[str, str]
    """Row -> why it has no pair."""
    profile: Mapping[str, Outcome]
    """What comes out for the profile itself, less what is not said, asked or given."""
    more: tuple[Patient, ...]
    """Patients of whom everything is expected: what comes out otherwise than for the profile, by name."""

    def patients(self, written: Written) -> Iterable[Patient]:
        """Everybody, with what is expected of each; a row that is no longer there expects nothing."""
        for row, pair in self.pairs.items():
            if row in written.rows:
                name, outcome = written.rows[row]
                yield Patient(pair.fires, {name: outcome})
                yield Patient({**pair.fires, **pair.short}, {name: pair.then})
        plain = {**{name: nothing(written, name) for name in written.outcomes}, **self.profile}
        yield Patient({}, plain)
        for patient in self.more:
            gets = {**plain, **patient.gets}
            yield Patient(patient.answers, {name: _given(written, name, gets) for name in gets})


def _given(written: Written, name: str, gets: Mapping[str, Outcome]) -> Outcome:
    """What is expected of one outcome: no number of a medicine that is not recommended."""
    number = written.outcomes.get(name)
    return None if isinstance(number, Number) and gets[number.statement] not in RECOMMENDED else gets[name]


def nothing(written: Written, name: str) -> Outcome:
    """What comes out where nothing is said, asked or given."""
    return None if isinstance(written.outcomes[name], Number) else False


def read() -> Kept:
    """What is kept in the two files."""
    rows: dict[str, Any] = _load(ROWS)
    pairs = {row: Pair(_own(one["fires"]), _own(one["short"]), one["then"]) for row, one in rows["pairs"].items()}
    more: dict[str, Any] = _load(MORE)
    patients = tuple(Patient(_own(one["answers"]), one["gets"]) for one in more["patients"])
    return Kept(pairs, rows["alone"], more["profile"], patients)


def _load(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def _own(changes: Mapping[str, Any]) -> Changes:
    return {field: tuple(value) if isinstance(value, list) else value for field, value in changes.items()}


def write(kept: Kept) -> None:
    """Write the two files anew: an entry for each row or patient."""
    lines = [
        f"{_HEAD}:",
        "# for `fires` the row decides; with the one answer of `short` over them it does not, but `then`.",
        "# `alone` are the rows that have no such pair.",
        "pairs:",
    ]
    for row, pair in kept.pairs.items():
        shown = {"fires": _plain(pair.fires), "short": _plain(pair.short), "then": _number(pair.then)}
        lines.append(f"  {row}: {_flow(shown)}")
    lines.append("alone:" if kept.alone else "alone: {}")
    lines += [f"  {row}: {_flow(why)}" for row, why in kept.alone.items()]
    ROWS.write_text("\n".join(lines) + "\n", "utf-8")
    lines = [
        f"{_HEAD}.",
        "# They catch slips in conditions that the pairs of rows.yaml do not. `gets` is all that comes out otherwise",
        "# than for the profile itself; what stands at neither is not said, not asked, not given,",
        "# nor is any number of a medicine whose statement is neither do nor consider.",
        f"profile:\n  {_flow(_gets(kept.profile))}",
        "patients:",
    ]
    for one in kept.more:
        lines += [f"  - answers: {_flow(_plain(one.answers))}", f"    gets: {_flow(_gets(one.gets))}"]
    MORE.write_text("\n".join(lines) + "\n", "utf-8")


def _gets(outcomes: Mapping[str, Outcome]) -> dict[str, object]:
    return {name: _number(outcome) for name, outcome in outcomes.items()}


def _plain(changes: Changes) -> dict[str, object]:
    return {
        field: list(value) if isinstance(value, tuple) else _number(value) if not isinstance(value, bool) else value
        for field, value in changes.items()
    }


def _number(value: object) -> object:
    return int(value) if isinstance(value, float) and value == int(value) else value


def _flow(data: object) -> str:
    text: str = yaml.safe_dump(data, default_flow_style=True, sort_keys=False, width=104, allow_unicode=True)
    return text.removesuffix("...\n").strip().replace("\n", "\n      ")
