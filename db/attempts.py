"""Failed sign-ins, counted on the disk before the password is tried, and the wait that grows with them."""

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from db import key_file
from db.faults import DatabaseFault

WAITS_S = (0, 0, 0, 5, 15, 30, 60, 120, 300)
"""How long to wait after so many failures; the last one stands for all further ones."""


class Attempts:
    """Failures of each user. The wait is counted on a clock that nobody can set, and begins anew with the program.

    So neither a restart nor a changed clock makes it shorter.
    """

    def __init__(self, path: Path, seconds: Callable[[], float] = time.monotonic) -> None:
        self._path = path
        self._seconds = seconds
        self._counts = _kept(path)
        self._since = dict.fromkeys(self._counts, seconds())

    def wait_s(self, who: str) -> float:
        """Seconds until this user may try again."""
        count = self._counts.get(who, 0)
        wait = WAITS_S[min(count, len(WAITS_S) - 1)]
        return max(0.0, self._since.get(who, 0.0) + wait - self._seconds()) if wait else 0.0

    def failures(self, who: str) -> int:
        """How often in a row this user failed."""
        return self._counts.get(who, 0)

    def failed(self, who: str) -> int:
        """Count one more failure and keep it; how many there are now."""
        self._counts[who] = self._counts.get(who, 0) + 1
        self._since[who] = self._seconds()
        self._keep()
        return self._counts[who]

    def succeeded(self, who: str) -> None:
        """Forget the failures of this user."""
        if self._counts.pop(who, None) is not None:
            self._keep()

    def _keep(self) -> None:
        # A disk that takes nothing must not keep out who knows the password; in memory it is counted all the same.
        with suppress(DatabaseFault):
            key_file.write(self._path, {"format": key_file.FORMAT, "failures": self._counts}, keep_previous=False)


def _kept(path: Path) -> dict[str, int]:
    try:
        return {str(who): int(count) for who, count in key_file.read(path)["failures"].items()}
    except (DatabaseFault, KeyError, AttributeError, ValueError, TypeError):
        return {}
