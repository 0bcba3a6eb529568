"""A process of its own that tells by a pipe what it begins and what is done, until it is killed.

It is forked from one that has loaded the program and opened nothing, so that it costs milliseconds and no second.
"""

import contextlib
import json
import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from typing import Any

PATIENCE_S = 120.0
READY, CRASHED = "ready", "crashed"
Said = dict[str, Any]
Say = Callable[..., None]
Act = Callable[[Say], None]


class Crashed(AssertionError):
    """A process of the harness broke; its traceback is the message."""


class Child:
    """A forked process at work; `said` holds its lines so far."""

    def __init__(self, act: Act) -> None:
        reading, writing = os.pipe()
        sys.stdout.flush()
        self.pid = os.fork()
        if not self.pid:
            os.close(reading)
            _work(act, writing)
        os.close(writing)
        self._pipe, self._rest, self._open = reading, b"", True
        self.said: list[Said] = []

    def wait_ready(self) -> None:
        """Until it says that it begins, or ends."""
        until = time.monotonic() + PATIENCE_S
        while self._open and not any(READY in line for line in self.said):
            assert time.monotonic() < until, "a process of the harness does not get ready"
            self.listen(0.5)

    def kill_after(self, seconds: float) -> bool:
        """Kill it after so long, listening on. Whether it was alive until then."""
        until = time.monotonic() + seconds
        while self._open and (left := until - time.monotonic()) > 0:
            self.listen(left)
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        return self._end() == -signal.SIGKILL

    def finish(self) -> list[Said]:
        """Let it come to its end, and give all that it said; what broke it is raised here."""
        until = time.monotonic() + PATIENCE_S
        while self._open and time.monotonic() < until:
            self.listen(0.5)
        self._end()
        self.complain()
        return self.said

    def complain(self) -> None:
        """Raise what broke it, where something did."""
        for line in self.said:
            if CRASHED in line:
                raise Crashed(line[CRASHED])

    def _end(self) -> int:
        while self._open:
            self.listen(None)
        os.close(self._pipe)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])

    def listen(self, seconds: float | None) -> None:
        """Take what it says within so many seconds; None: until it says something."""
        if not select.select([self._pipe], [], [], seconds)[0]:
            return
        piece = os.read(self._pipe, 1 << 16)
        self._open = bool(piece)
        *whole, self._rest = (self._rest + piece).split(b"\n")
        self.said += [json.loads(line) for line in whole]


def asked(act: Act) -> list[Said]:
    """What a fresh process says that does one thing and ends."""
    return Child(act).finish()


def _work(act: Act, pipe: int) -> None:
    def say(**line: Any) -> None:
        os.write(pipe, json.dumps(line).encode() + b"\n")

    code = 0
    try:
        act(say)
    except BaseException:
        say(**{CRASHED: traceback.format_exc()})
        code = 1
    os._exit(code)
