"""Qt may call for ever without taking the interpreter's own constants away."""

import gc
import sys
from functools import partial
from threading import Event, get_ident

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.gui import singletons
from app.gui.work import Work, running


class Speaker(QObject):
    spoke = Signal(object)


def test_qt_cannot_use_up_the_constants() -> None:
    singletons.keep_singletons()
    speaker = Speaker()
    # More calls than there were references to True at the start.
    for _ in range(100_000):
        speaker.spoke.emit(None)
        speaker.property("nothing")
    assert min(sys.getrefcount(constant) for constant in (None, True, False, NotImplemented)) > 10_000


def test_the_collector_rests_until_the_last_thread_has_ended(qtbot: QtBot) -> None:
    assert gc.isenabled()
    gates = Event(), Event()
    seen: list[bool] = []

    def until(gate: Event) -> None:
        gate.wait()
        seen.append(gc.isenabled())

    works = [Work(partial(until, gate)) for gate in gates]
    for work in works:
        work.begin()
    for gate, work in zip(gates, works, strict=True):
        assert not gc.isenabled()
        gate.set()
        qtbot.waitUntil(partial(lambda ended: ended not in running, work))
    assert (seen, gc.isenabled()) == ([False, False], True)


def test_no_part_of_the_window_is_collected_off_its_thread(qtbot: QtBot) -> None:
    """What a thread makes last, after the work itself, is where the collector would begin."""
    on_thread: list[bool] = []
    window_thread = get_ident()

    def heard(phase: str, _info: dict[str, int]) -> None:
        on_thread.append(phase == "start" and get_ident() != window_thread)

    gc.callbacks.append(heard)
    before = gc.get_threshold()
    gc.set_threshold(1)
    try:
        for _ in range(20):
            work: Work[list[list[int]]] = Work(lambda: [[] for _ in range(100)])
            work.begin()
            qtbot.waitUntil(partial(lambda ended: ended not in running, work))
    finally:
        gc.set_threshold(*before)
        gc.callbacks.remove(heard)
    assert on_thread
    assert not any(on_thread)
