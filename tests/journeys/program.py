"""The real program in a process of its own: keys go to its window, and what it shows is read as by a screen reader."""

import itertools
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
READER = Path(__file__).parent / "reader"
PATIENCE_S = 30
PAUSE_S = 0.01
PACKAGED = os.environ.get("MSBACK_PROGRAM", "").split()
"""The command of a packaged program, where the journeys go through that one; it may be in a network of its own."""
_STARTS = itertools.count(1)
SOURCE = (sys.executable, "-W", "error", "-m", "app")


@dataclass(frozen=True)
class Part:
    """One thing that is seen: its id, its name for a screen reader, its text, what is said about it."""

    id: str
    name: str
    text: str
    about: str
    on: bool

    def called(self, name: str) -> bool:
        """Whether this is its id or name; what has no name of its own is called by its text."""
        return name in (self.id, self.name or self.text)

    def says(self, words: str) -> bool:
        return any(words in said for said in (self.name, self.text, self.about))


@dataclass(frozen=True)
class Screen:
    """What is seen at one moment; `focus` goes from the widget that has it outwards."""

    window: str | None
    focus: tuple[Part, ...]
    parts: tuple[Part, ...]

    def at(self, name: str) -> bool:
        """Whether the focus is on, or in, the part of this id or name."""
        return any(part.called(name) for part in self.focus)

    def says(self, words: str) -> bool:
        return any(part.says(words) for part in self.parts)

    def part(self, name: str) -> Part | None:
        return next((part for part in self.parts if part.called(name)), None)

    def words(self) -> str:
        """Everything that is said, for the message of a test that failed."""
        said = dict.fromkeys(part.name or part.text for part in self.parts)
        return "\n".join(text for text in said if text)


class Program:
    """`python -m app`, or a packaged program, on a data folder."""

    def __init__(
        self,
        data: Path,
        home: Path,
        *,
        folder: Path = ROOT,
        before: Sequence[str] = (),
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.data = data
        self._told = home / "stderr.txt"
        home.mkdir(parents=True, exist_ok=True)
        # One for each start: a second one that listened at the same place would take it from the first.
        self._ear = str(home / f"aloud-{next(_STARTS)}") if PACKAGED else ""
        own = {
            "MSBACK_DATA": str(data),
            "MSBACK_READ_ALOUD": self._ear or "1",
            "PYTHONPATH": str(READER),
            "PYTHONDONTWRITEBYTECODE": "1",
            "HOME": str(home),
        }
        with self._told.open("ab") as told:
            self.process = subprocess.Popen(
                [*before, *(PACKAGED or SOURCE)],
                cwd=folder,
                env={**os.environ, **own, **(environment or {})},
                stdin=subprocess.DEVNULL,
                stdout=told,
                stderr=told,
            )

    def told(self) -> str:
        """What it wrote to the terminal; nothing, when all is well."""
        return self._told.read_text("utf-8", "replace")

    def look(self, *, whole: bool = True) -> Screen:
        """What is seen now; nothing while it starts or after it has ended."""
        seen = self._ask(b"whole" if whole else b"focus")
        focus, parts = (tuple(Part(**one) for one in seen.get(name, ())) for name in ("focus", "parts"))
        return Screen(seen.get("window"), focus, parts)

    def wait(self, condition: Callable[[Screen], object], what: str, *, whole: bool = False) -> Screen:
        """Look at the focus, or at the whole, again and again until it is so; `what` names it for a failure."""
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            seen = self.look(whole=whole)
            if condition(seen):
                return seen
            assert self.process.poll() is None, f"it ended while {what} was waited for: {self.told()}"
            time.sleep(PAUSE_S)
        seen = self.look()
        focus = [f"{part.id or part.name}: {part.text}" for part in seen.focus[:4]]
        raise AssertionError(f"not seen: {what}\nfocus: {focus}\nwindow: {seen.window}\n{seen.words()}\n{self.told()}")

    def wait_at(self, name: str) -> Screen:
        """Until the focus is on, or in, this part."""
        return self.wait(lambda seen: seen.at(name), f"the focus at {name}")

    def wait_says(self, words: str) -> Screen:
        return self.wait(lambda seen: seen.says(words), words, whole=True)

    def press(self, *keys: str) -> None:
        """Keys as xdotool names them, to the window that is in front."""
        _xdotool("key", "--delay", "1", *keys)

    def write(self, text: str) -> None:
        _xdotool("type", "--delay", "1", text)

    def tab_to(self, name: str) -> None:
        """Press Tab until the focus is there."""
        for _ in range(60):
            if self.look(whole=False).at(name):
                return
            self.tab()
        raise AssertionError(f"Tab does not lead to {name}")

    def tab(self) -> Screen:
        """To the next part."""
        before = self.look(whole=False).focus
        self.press("Tab")
        return self.wait(lambda seen: seen.focus != before, "what Tab leads to")

    def close(self) -> int:
        """Close the window by its key; returns the exit code."""
        self.press("alt+F4")
        return self.process.wait(PATIENCE_S)

    def kill(self) -> None:
        """End it as a loss of power does."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(PATIENCE_S)

    def _ask(self, question: bytes) -> dict[str, Any]:
        answer = b""
        with socket.socket(socket.AF_UNIX) as asking:
            asking.settimeout(PATIENCE_S)
            try:
                asking.connect(self._ear or f"\0msback-{self.process.pid}")
                asking.sendall(question)
                while piece := asking.recv(1 << 16):
                    answer += piece
            except (ConnectionError, FileNotFoundError):
                return {}
        found: dict[str, Any] = json.loads(answer) if answer else {}
        return found


def _xdotool(*words: str) -> None:
    subprocess.run(["xdotool", *words], check=True, stdin=subprocess.DEVNULL, timeout=PATIENCE_S)
