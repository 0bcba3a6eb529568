"""One clinic of the harness as the outside knows it: what was said to be saved, and what was on the way."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PASSWORDS = ("correct horse",)
Answers = dict[str, Any]


@dataclass
class Clinic:
    """What a process told before it was killed. `doing` is the step that was begun and not said to be done."""

    data: Path
    passwords: tuple[str, ...] = PASSWORDS
    """Those of which exactly one must open: the last that was said, and one that was on its way."""
    drafts: dict[int, Answers] = field(default_factory=dict)
    notes: dict[int, dict[str, str]] = field(default_factory=dict)
    signed: dict[int, str] = field(default_factory=dict)
    """Visit -> digest of all its rows."""
    backups: list[str] = field(default_factory=list)
    doing: dict[str, Any] | None = None
    done: int = 0
    """Steps that were said to be done."""
    given: int = 0

    def hear(self, said: list[dict[str, Any]]) -> None:
        """Take what a process told, in its order."""
        for line in said:
            if "does" in line:
                self.doing = line
            elif "done" in line:
                assert self.doing is not None
                self._take({**self.doing, **line})
                self.doing = None
                self.done += 1

    def password(self) -> str:
        """The one that was last said to be in force."""
        return self.passwords[0]

    def _take(self, step: dict[str, Any]) -> None:
        visit = step.get("visit", 0)
        match step["does"]:
            case "begin":
                self.drafts[step["begun"]], self.notes[step["begun"]] = step["answers"], {}
                self.given += len(step["answers"])
            case "answer":
                self.drafts[visit] = after(self.drafts[visit], step)
                self.given += len(step["answers"])
            case "note":
                self.notes[visit] = noted(self.notes[visit], step)
                self.given += 1
            case "sign":
                self.signed[visit] = step["digest"]
                self.drafts.pop(visit), self.notes.pop(visit)
            case "password":
                self.passwords = (step["new"],)
            case "backup":
                self.backups.append(step["name"])

    def possible_passwords(self) -> tuple[str, ...]:
        """What may open now."""
        on_its_way = self.doing["new"] if self.doing and self.doing["does"] == "password" else ""
        return (*self.passwords, *([on_its_way] if on_its_way else []))


def after(answers: Answers, step: dict[str, Any]) -> Answers:
    """The answers of a draft after a step; a name in `cleared` is taken back."""
    merged = {**answers, **step["answers"]}
    return {name: value for name, value in merged.items() if name not in step["cleared"]}


def noted(notes: dict[str, str], step: dict[str, Any]) -> dict[str, str]:
    """The notes of a draft after one was written; an empty one is none."""
    merged = {**notes, step["page"]: step["text"]}
    return {page: text for page, text in merged.items() if text}
