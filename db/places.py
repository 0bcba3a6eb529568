"""What can be seen of the folder of a database without loading what opens one: that takes a third of a second."""

import os
from pathlib import Path

FILE = "msback.db"
"""The database of a clinic, in the folder of its records."""

MAKING, MADE = "restoring", "restored"
"""The folders of a restore under way: before it counts, and after."""


def writable(path: Path) -> bool:
    """Whether a file and its folder may be written, as far as they are there."""
    effective = os.access in os.supports_effective_ids
    return all(os.access(place, os.W_OK, effective_ids=effective) for place in (path, path.parent) if place.exists())


def restore_waits(folder: Path) -> bool:
    """Whether a restore was cut short here, so that it must be finished before anybody looks for records."""
    return any((folder / name).exists() for name in (MAKING, MADE))
