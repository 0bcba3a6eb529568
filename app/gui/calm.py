"""Keeps Python's collector of garbage from stopping the hand, and from taking parts of the window on other threads."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

YOUNG = 5_000
"""So many new objects are made before the collector looks at them; Python's own 700 is met in every other answer."""

_LOCK = Lock()
_working: list[object] = []


@contextmanager
def no_collecting() -> Iterator[None]:
    """While a thread works: the collector would run there too, and a part of Qt that dies off its thread is a crash."""
    token = object()
    with _LOCK:
        _working.append(token)
        gc.disable()
    try:
        yield
    finally:
        with _LOCK:
            _working.remove(token)
            if not _working:
                gc.enable()


def keep_calm() -> None:
    """Set apart what will stay as long as the program runs: modules, guideline, records; called once they are there."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG)
