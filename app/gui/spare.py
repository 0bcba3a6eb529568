"""Gives memory that is free back to the system: a visit is some 2,500 widgets and 45 MB, all free once it is left.

The C library keeps freed memory in the middle of its heap for itself, where it is of no use to other programs of a
small computer.
"""

import ctypes
import gc
import sys

from PySide6.QtCore import QTimer

from app.records import Records


def give_back_soon(records: Records) -> None:
    """Do it once what happens now is done."""
    QTimer.singleShot(0, lambda: _give_back(records))


def _give_back(records: Records) -> None:
    """Some 30 ms in all. Only glibc has `malloc_trim` and needs it: elsewhere the pages of the database alone."""
    records.forget_pages()
    # What Python still holds of the screen would pin the pages round it. It is quick once all that stays was set
    # apart (see calm.py), and not before.
    if gc.get_freeze_count():
        gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)
