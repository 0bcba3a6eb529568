"""Whether a window has the records of a folder open, told by the lock file that it keeps there. No Qt."""

import os
from contextlib import suppress
from pathlib import Path

LOCK = "msback.lock"


def in_use(folder: Path) -> bool:
    """Whether a program that is alive holds the lock."""
    lock = folder / LOCK
    if not lock.exists():
        return False
    if os.name == "nt":
        # Windows gives nobody a file that its owner has locked.
        with suppress(OSError), lock.open("r+b"):
            return False
        return True
    try:
        number, _, host = lock.read_text("utf-8").split("\n")[:3]
        if host and host != os.uname().nodename:
            return True
        os.kill(int(number), 0)
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False
    return True
