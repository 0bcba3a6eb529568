"""Gives memory that is free back to the system: a visit is some 2,500 widgets and 45 MB, all free once it is left.

The C library keeps freed memory in the middle of its heap for itself, where it is of no use to other programs of a
small computer.
"""

import ctypes
import gc
import sys

from PySide6.QtCore import QTimer


def give_back_soon() -> None:
    """Do it once what happens now is done."""
    QTimer.singleShot(0, _give_back)


def _give_back() -> None:
    """Some 30 ms in all. Only glibc has `malloc_trim` and needs it: elsewhere nothing is given back."""
    # What Python still holds of the screen would pin the pages round it. It is quick once all that stays was set
    # apart (see calm.py), and not before.
    if gc.get_freeze_count():
        gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)
