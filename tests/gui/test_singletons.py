"""Qt may call for ever without taking the interpreter's own constants away."""

import gc
import sys

from PySide6.QtCore import QObject, Signal

from app.gui import singletons
from app.gui.calm import no_collecting


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


def test_the_collector_rests_while_any_thread_works() -> None:
    assert gc.isenabled()
    with no_collecting():
        with no_collecting():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
