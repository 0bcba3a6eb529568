"""Each key on the page of all keys does something on the screen that it is listed for."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.encounter import Encounter
from app.gui import focus
from app.gui.chart.view import ChartView
from app.gui.clinic.follow_ups import FollowUpList
from app.gui.key_places import places
from app.gui.parts.list_row import Row
from app.gui.parts.pick import Pick
from app.gui.plan.row import PlanRowView
from app.gui.sheet.line_row import LineRow
from app.gui.sheet.page import SheetPage
from app.gui.visit.screen import VisitScreen
from app.gui.window import Window
from tests.gui.front import in_front
from tests.gui.visiting import NOW, begun, open_session
from tests.patients import clear
from tests.pictures.more_screens import MoreScreens, wait

HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
NAMED = {
    "↑": Qt.Key.Key_Up,
    "↓": Qt.Key.Key_Down,
    "←": Qt.Key.Key_Left,
    "→": Qt.Key.Key_Right,
    "−": Qt.Key.Key_Minus,
    "PgUp": Qt.Key.Key_PageUp,
    "PgDn": Qt.Key.Key_PageDown,
    "Enter": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape,
}
SOON_MS = 2000
ELSEWHERE = {
    ("Today", "Ctrl Shift E"): "only above what was kept: tests/gui/test_patient_warned.py",
    ("Anywhere", "F4"): "only where there is nobody: tests/gui/test_tour.py",
    ("Patient", "1 2 3"): "only between two records: tests/gui/test_merging.py",
    ("Patient", "Ctrl Z"): "only after a merge: tests/gui/test_merging.py",
    ("Visit", "Ctrl T"): "only of a visit from paper: tests/gui/test_from_paper.py",
    ("Advice", "B"): "only with something usual: tests/gui/test_panel_baseline.py",
    ("Advice", "← →"): "only with several links: tests/gui/test_reach.py",
    ("Patient sheet", "Alt ↑ ↓"): "the line that was moved is made anew: tests/gui/test_reach.py",
    ("Plan", "Del"): "only of an own line: tests/gui/test_plan_view.py",
    ("Patient sheet", "Ctrl Z"): "only after an edit: tests/gui/test_sheet_lines.py",
    ("Settings", "Ctrl Enter"): "only with a new guideline: tests/gui/test_guideline_update.py",
}
"""Keys that need a state of their own, and where they are pressed in it."""


def strokes(told: str) -> list[tuple[Qt.Key, Qt.KeyboardModifier]]:
    """The keys of an entry, each with what is held; the last one first, since ↑ does nothing before ↓."""
    held, found = NONE, []
    for word in told.replace("1…7", "2").split():
        if word in HELD:
            held |= HELD[word]
        else:
            found.append(NAMED.get(word) or key_of(word))
    return [(key, held) for key in reversed(found)]


def key_of(word: str) -> Qt.Key:
    """The key with this name."""
    whole: Any = QKeySequence(word)
    return Qt.Key(whole[0].key())


def seen(window: Window) -> tuple[object, ...]:
    """What is seen, where the focus is, how wide each part is, how far each is scrolled, and what is typed."""
    parts = [one for one in window.screen_shown().findChildren(QWidget) if one.isVisible()]
    said = [(one.accessibleName(), one.accessibleDescription(), one.width(), one.height()) for one in parts]
    bars = [one.verticalScrollBar().value() for one in parts if isinstance(one, QAbstractScrollArea)]
    typed = [one.text() for one in parts if isinstance(one, QLineEdit | QLabel)]
    on = [one.isChecked() for one in parts if isinstance(one, QAbstractButton)]
    tops = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return (
        id(window.screen_shown()),
        said,
        bars,
        typed,
        on,
        tops,
        QApplication.focusWidget(),
        QApplication.clipboard().text(),
    )


def changes(window: Window, before: tuple[object, ...]) -> bool:
    """Whether something else is seen now, or soon, where it is worked out off the window's thread."""
    until = QDeadlineTimer(SOON_MS)
    while seen(window) == before and not until.hasExpired():
        QApplication.processEvents()
    return seen(window) != before


class Hand:
    """Leads to the place of a key, and presses it there."""

    def __init__(self, window: Window, more: MoreScreens) -> None:
        self.window, self.more = window, more
        self.open = begun(window.opened, {"ms_confirmed": True}, family_name="Okoye", given_name="Chi")
        later = window.opened.begin(more.signed.patient.id)
        later.answer_many(clear(pain_nrs=3))
        for visit in (later, begun(window.opened, clear(), family_name="Nkosi", given_name="Zola")):
            visit.set_follow_up(NOW.date() + timedelta(weeks=1), "Pain")
            visit.sign("Dr M. Osei", NOW + timedelta(minutes=1))
        self.urgent = begun(window.opened, clear(saddle_numbness=True), family_name="Berg", given_name="Liv")

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
        QApplication.processEvents()

    def at(self, kind: type[QWidget], number: int = 0) -> None:
        """Give the focus to a part of the screen."""
        parts = [one for one in self.window.screen_shown().findChildren(kind) if one.isVisible()]
        parts[number].setFocus()

    def today(self, typed: str = "") -> None:
        self.window.show_today()
        screen = self.window.screen_shown()
        QTest.keyClicks(QApplication.focusWidget() or self.window, typed)
        wait(lambda: not typed or any(one.is_current() for one in screen.findChildren(Row) if one.isVisible()))

    def patient(self, kind: type[QWidget] | None = None, *pressed: Qt.Key) -> None:
        self.window.show_patient(self.more.signed.patient.id)
        if kind is not None:
            self.at(kind)
        for key in pressed:
            self.press(key)

    def follow_ups(self) -> None:
        """All of them, the first one marked."""
        self.window.show_follow_ups()
        screen = self.window.screen_shown()
        assert isinstance(screen, FollowUpList)
        screen.when.choose("all")
        QApplication.processEvents()
        self.at(Row)

    def settings(self) -> None:
        self.window.show_settings()
        self.at(Pick)

    def edited(self) -> None:
        self.patient()
        self.press(Qt.Key.Key_E, CTRL)

    def visit(self, encounter: Encounter, place: str, *pressed: Qt.Key) -> None:
        screen = self.window.screen_shown()
        if not isinstance(screen, VisitScreen) or screen.encounter.id != encounter.id:
            self.window.show_visit(encounter)
            screen = self.window.screen_shown()
        assert isinstance(screen, VisitScreen)
        screen.open_place(place)
        QApplication.processEvents()
        for key in pressed:
            self.press(key)

    def asked(self, question: str, *pressed: Qt.Key) -> None:
        """A visit in which little is answered, at a question."""
        self.visit(self.open, "red_flags")
        screen = self.window.screen_shown()
        assert isinstance(screen, VisitScreen)
        screen.go_to(question)
        for key in pressed:
            self.press(key)

    def again(self) -> None:
        """The visit after one that is signed."""
        self.window.begin_visit(self.more.signed.patient.id)
        screen = self.window.screen_shown()
        assert isinstance(screen, VisitScreen)
        screen.open_place("health")
        QApplication.processEvents()

    def advice(self, *pressed: Qt.Key) -> None:
        self.visit(self.more.routine, "pain", Qt.Key.Key_F7, *pressed)

    def plan(self, *pressed: Qt.Key) -> None:
        self.visit(self.more.routine, "plan", *pressed)

    def dosed(self) -> None:
        """A medicine that is accepted."""
        self.plan()
        for key in (Qt.Key.Key_A, None):
            next(one for one in self.window.screen_shown().findChildren(PlanRowView, "S08")).setFocus()
            if key is not None:
                self.press(key)

    def zoomed(self) -> None:
        """A page that is larger than it was."""
        self.sheet()
        self.press(Qt.Key.Key_Plus, CTRL)

    def sheet(self, kind: type[QWidget] = SheetPage, *pressed: Qt.Key) -> None:
        self.visit(self.more.signed if kind is SheetPage else self.more.routine, "sheet")
        shown = self.window.screen_shown()
        wait(lambda: any(one.accessibleName().startswith("Page 1") for one in shown.findChildren(SheetPage)))
        self.at(kind, 1 if kind is LineRow else 0)
        for key in pressed:
            self.press(key)

    def usual(self, place: str) -> None:
        """Where most keys of a place are pressed."""
        {
            "Anywhere": self.window.show_settings,
            "Today": self.today,
            "Patient": self.patient,
            "Visit": lambda: self.asked("saddle_numbness"),
            "Advice": self.advice,
            "Plan": self.plan,
            "Patient sheet": self.sheet,
            "Report": self.window.show_report,
            "Follow-ups": self.window.show_follow_ups,
            "Settings": self.window.show_settings,
            "Guideline": self.window.show_about,
        }[place]()

    def own(self) -> dict[tuple[str, str], Callable[[], object]]:
        """Where a key is pressed that does something in one part of its place alone."""
        return {
            ("Today", "↑ ↓"): lambda: self.today("1979"),
            ("Today", "Enter"): lambda: self.today("haddad"),
            ("Today", "Ctrl B"): lambda: self.today("haddad"),
            ("Patient", "↑ ↓"): lambda: self.patient(Row),
            ("Patient", "Enter"): lambda: self.patient(Row),
            ("Patient", "← →"): lambda: self.patient(ChartView, Qt.Key.Key_Home),
            ("Patient", "Ctrl Enter"): self.edited,
            ("Visit", "Y N U"): lambda: self.asked("new_bowel_incontinence"),
            ("Visit", "Backspace"): lambda: self.asked("fever", Qt.Key.Key_Y, Qt.Key.Key_Up),
            ("Visit", "Ctrl Z"): lambda: self.asked("fever", Qt.Key.Key_Y, Qt.Key.Key_Up),
            ("Visit", "Space"): lambda: self.asked("allergies", Qt.Key.Key_Down),
            ("Visit", "="): self.again,
            ("Visit", "+"): self.again,
            ("Visit", "F9"): lambda: self.visit(self.urgent, "red_flags"),
            ("Visit", "Ctrl P"): lambda: self.visit(self.more.routine, "pain"),
            ("Visit", "Ctrl Shift P"): lambda: self.visit(self.more.routine, "pain"),
            ("Visit", "Ctrl G"): lambda: self.window.show_visit(self.more.signed),
            ("Advice", "← →"): lambda: self.advice(Qt.Key.Key_C),
            ("Plan", "E"): self.dosed,
            ("Plan", "Ctrl Z"): lambda: self.plan(Qt.Key.Key_D),
            ("Patient sheet", "Ctrl 0"): self.zoomed,
            ("Patient sheet", "Enter"): lambda: self.sheet(LineRow),
            ("Patient sheet", "Del"): lambda: self.sheet(LineRow),
            ("Patient sheet", "Alt ↑ ↓"): lambda: self.sheet(LineRow),
            ("Follow-ups", "↑ ↓"): self.follow_ups,
            ("Follow-ups", "Enter"): self.follow_ups,
            ("Settings", "← →"): self.settings,
            ("Settings", "Ctrl P"): self.more.all()["audit"],
            ("Settings", "Ctrl S"): self.more.all()["audit"],
        }


@pytest.fixture
def hand(themed: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Hand]:
    focus.install(themed)
    window = Window(open_session(tmp_path / "records"))
    window.lock.set_minutes(600)
    in_front(qtbot, window)
    more = MoreScreens(window, window.opened, tmp_path / "empty")
    yield Hand(window, more)
    more.tidy()
    window.end()


def test_each_key_that_is_listed_does_something_where_it_is_listed(hand: Hand) -> None:
    own, dead = hand.own(), []
    for place, keys in places():
        for told, _ in keys:
            if (place, told) in ELSEWHERE:
                continue
            hand.more.tidy()
            own.get((place, told), lambda place=place: hand.usual(place))()
            for key, held in strokes(told):
                before = seen(hand.window)
                hand.press(key, held)
                if not changes(hand.window, before):
                    dead.append(f"{place}: {told}: {key.name}")
            for dialog in hand.window.findChildren(QFileDialog):
                dialog.close()
    assert dead == []
