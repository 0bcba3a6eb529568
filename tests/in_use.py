"""How much memory this process has asked for and not given back, as the C library counts it."""

import ctypes

import pytest

_NAMES = (*"abcdefg", "uordblks", "fordblks", "keepcost")


class _Memory(ctypes.Structure):
    """What glibc says of its memory; the eighth number is what is in use."""

    _fields_ = tuple((name, ctypes.c_size_t) for name in _NAMES)


def bytes_in_use() -> int:
    """Of the heap that Qt and SQLite share with what is large in Python; skips the test without glibc."""
    ask = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if ask is None:
        pytest.skip("only glibc says what is in use")
    ask.restype = _Memory
    return int(ask().uordblks)
