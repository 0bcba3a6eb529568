"""What the screens of a visit look like once something in them is opened by its key."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.gui.panel.part import Part
from app.gui.parts.row_extras import LastVisit
from app.gui.plan.dose import DoseEditor
from app.gui.plan.exercise_row import ExerciseRow
from app.gui.plan.own import OwnLine
from app.gui.plan.reasons import ReasonEditor
from app.gui.sheet.print_line import PrintLine
from app.gui.visit.page_note import NoteField
from app.gui.visit.screen import VisitScreen
from app.gui.window import Window
from tests.pictures.more_screens import MoreScreens

CTRL, ALONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def opened_parts(window: Window, more: MoreScreens) -> dict[str, Callable[[], None]]:
    """By name, how to come to each."""

    def visit(
        place: str, *pressed: Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier], shows: type[QWidget] = QWidget, at: str = ""
    ) -> None:
        screen = window.screen_shown()
        if not isinstance(screen, VisitScreen) or screen.encounter.id != more.routine.id:
            window.show_visit(more.routine)
            screen = window.screen_shown()
            assert isinstance(screen, VisitScreen)
        screen.open_place(place)
        QApplication.processEvents()
        for part in screen.findChildren(QWidget, at) if at else ():
            part.setFocus()
        for one in pressed:
            key, held = one if isinstance(one, tuple) else (one, ALONE)
            QTest.keyClick(QApplication.focusWidget() or window, key, held)
            QApplication.processEvents()
        assert any(one.isVisible() for one in screen.findChildren(shows)), f"{place}: no {shows.__name__}"

    def again() -> None:
        window.begin_visit(more.signed.patient.id)
        screen = window.screen_shown()
        assert isinstance(screen, VisitScreen)
        screen.open_place("pain")
        assert any(one.isVisible() for one in screen.findChildren(LastVisit))

    keys = Qt.Key

    def dose() -> None:
        visit("plan", keys.Key_A, at="S08")
        visit("plan", keys.Key_E, at="S08", shows=DoseEditor)

    return {
        "a visit after another": again,
        "help": lambda: visit("red_flags", keys.Key_F2),
        "note": lambda: visit("pain", (keys.Key_N, CTRL), shows=NoteField),
        "card": lambda: visit("pain", keys.Key_F7, keys.Key_Return, shows=Part),
        "all of a card": lambda: visit("pain", keys.Key_F7, keys.Key_Down, keys.Key_Down, keys.Key_Return, shows=Part),
        "exercises": lambda: visit("plan", keys.Key_A, (keys.Key_E, CTRL), at="activity", shows=ExerciseRow),
        "dose": dose,
        "decline": lambda: visit("plan", keys.Key_D, at="S07", shows=ReasonEditor),
        "own line": lambda: visit("plan", (keys.Key_Plus, CTRL), shows=OwnLine),
        "line of the sheet": lambda: visit("sheet", keys.Key_F8, keys.Key_PageDown),
        "printing": lambda: visit("sheet", (keys.Key_P, CTRL), shows=PrintLine),
    }
