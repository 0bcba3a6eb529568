"""What a screen reader meets and does: parts by role, name and group, what they say, and what was announced."""

import json
import os
import select
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LISTENER = Path(__file__).parent / "listener.py"
SYSTEM_PYTHON = "/usr/bin/python3"
"""The bindings of AT-SPI belong to the system's own Python."""
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PATIENCE_S, PAUSE_S = 30, 0.02


@dataclass(frozen=True)
class Said:
    """One part as it is said: what it is, its name, more about it, what it lies in, its text or value, its state."""

    role: str
    name: str
    about: str
    groups: tuple[str, ...]
    text: str
    value: float | None
    acts: tuple[str, ...]
    states: frozenset[str]

    def words(self) -> str:
        """For the message of a test that failed."""
        return f"{self.role} {self.name!r} in {' / '.join(self.groups) or 'the window'}"


class Ear:
    """Asks the listener; waits for what is not there yet."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._listener = subprocess.Popen(
            [SYSTEM_PYTHON, "-W", "ignore", str(LISTENER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, **environment, "PYTHONDONTWRITEBYTECODE": "1"},
        )
        self._read()

    def close(self) -> None:
        """Hear no more."""
        assert self._listener.stdin is not None
        assert self._listener.stdout is not None
        self._listener.stdin.close()
        self._listener.wait(PATIENCE_S)
        self._listener.stdout.close()

    def all(self) -> tuple[Said, ...]:
        """Everything that is on the screen, from the outside in."""
        return tuple(_said(one) for one in self.ask(ask="all") or ())

    def controls(self) -> tuple[Said, ...]:
        """What can be acted on in the window in front."""
        return tuple(_said(one) for one in self.ask(ask="controls") or ())

    def heard(self, kind: str) -> list[str]:
        """What was "announced", or where the "focus" went, since it was last asked."""
        return [one["words"] for one in self.ask(ask="heard") if one["kind"] == kind]

    def look(self, role: str, name: str, group: str = "") -> Said:
        """What is said of this part; it is waited for."""
        return _said(self._until(ask="look", role=role, name=name, group=group))

    def act(self, role: str, name: str, group: str = "", act: str = "Press") -> None:
        """Act on this part."""
        self._until(ask="act", role=role, name=name, group=group, act=act)

    def press(self, name: str, group: str = "") -> None:
        """Press a button."""
        self.act("push button", name, group)

    def choose(self, name: str, group: str = "") -> None:
        """Choose one of several."""
        self.act("radio button", name, group, "Toggle")

    def tick(self, name: str, group: str = "") -> None:
        """Tick one of a list, or take the tick away."""
        self.act("check box", name, group)

    def write(self, name: str, text: str, group: str = "", role: str = "text") -> None:
        """Go into a field and write."""
        self.act(role, name, group, "Set Focus")
        self._until(ask="write", role=role, name=name, group=group, text=text)

    def wait(self, condition: Callable[[], object], what: str) -> None:
        """Until it is so; `what` names it for a failure."""
        until = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < until, f"not so: {what}\n{self.told()}"
            time.sleep(PAUSE_S)

    def told(self) -> str:
        """What is on the screen, in words."""
        return "\n".join(one.words() for one in self.all() if one.name)

    def ask(self, **question: Any) -> Any:
        """One question; nothing when what it is about has just gone."""
        assert self._listener.stdin is not None
        self._listener.stdin.write(json.dumps(question) + "\n")
        self._listener.stdin.flush()
        return self._read().get("answer")

    def _read(self) -> dict[str, Any]:
        assert self._listener.stdout is not None
        ready, _, _ = select.select([self._listener.stdout], [], [], PATIENCE_S)
        line = self._listener.stdout.readline() if ready else ""
        assert line, "the listener has nothing to say"
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _until(self, **question: Any) -> Any:
        answers: list[Any] = []

        def there() -> bool:
            answers.append(self.ask(**question))
            return bool(answers[-1])

        self.wait(there, f"{question['ask']} {question['role']} {question['name']!r} in {question['group'] or 'all'}")
        return answers[-1]


@contextmanager
def spoken_bus() -> Iterator[dict[str, str]]:
    """A bus of its own for screen readers, which has to run before the program; the environment that leads to it."""
    launcher = next(path for path in LAUNCHERS if Path(path).exists())
    command = ["dbus-daemon", "--session", "--print-address", "--nofork", "--nopidfile"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bus:
        assert bus.stdout is not None
        address = {"DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip()}
        with subprocess.Popen(
            [launcher, "--launch-immediately"],
            env={**os.environ, **address},
            stderr=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        ) as reader:
            yield address
            reader.terminate()
        bus.terminate()


def _said(one: dict[str, Any]) -> Said:
    lists = {name: tuple(one[name]) for name in ("groups", "acts")}
    return Said(**{**one, **lists, "states": frozenset(one["states"])})
