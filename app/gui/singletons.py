"""Keeps None, True, False and NotImplemented alive under Python 3.11, as Python 3.12 does by itself.

PySide6 6.12 is built for interpreters in which these never die: its calls hand them out without counting the
reference. Python 3.11 still counts, so each `emit()` takes one from `True`, each call that returns nothing one
from `None`, and after some thousand calls the interpreter stops with "deallocating None".
"""

import ctypes
import sys

IMMORTAL_SINCE = (3, 12)
ENOUGH = 1 << 40


def keep_singletons() -> None:
    """Give each of them more references than Qt can take away in years; harmless when called again."""
    if sys.implementation.name != "cpython" or sys.version_info >= IMMORTAL_SINCE:
        return
    for kept in (None, True, False, NotImplemented):
        count = ctypes.c_ssize_t.from_address(id(kept))
        if count.value < ENOUGH:
            count.value += ENOUGH
