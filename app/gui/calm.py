"""Keeps Python's collector of garbage from stopping the hand, and from taking parts of the window on other threads."""

import gc

YOUNG = 5_000
"""So many new objects are made before the collector looks at them; Python's own 700 is met in every other answer."""

_working: list[object] = []


def rest(work: object) -> None:
    """Collect nothing until this piece of work has ended.

    The collector would run on its thread too, and a part of Qt that dies off its own thread is a crash.
    """
    _working.append(work)
    gc.disable()


def go_on(work: object) -> None:
    """This piece of work has ended, its thread included: only then, and on the thread of the window, is it safe."""
    _working.remove(work)
    if not _working:
        gc.enable()


def keep_calm() -> None:
    """Set apart what will stay as long as the program runs: modules, guideline, records; called once they are there."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG)
