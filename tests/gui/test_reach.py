"""Nothing can be reached by the mouse alone: whatever reacts to a click, a key comes to it or does the same.

The clickable things are found in the widgets of each screen themselves, and Tab, arrows and shown keys are pressed.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QMouseEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.gui import focus
from app.gui.first_frame import LEAST
from app.gui.key_places import places
from app.gui.panel.advice import SOURCE
from app.gui.panel.board import LETTERS
from app.gui.panel.part import Part
from app.gui.panel.row import Row
from app.gui.parts.buttons import Button
from app.gui.parts.question_row import QuestionRow
from app.gui.parts.row_extras import HelpButton, LastVisit
from app.gui.sheet.line_row import LineRow
from app.gui.sheet.lines import SheetLine
from app.gui.theme import Theme, apply
from app.gui.window import Window
from tests.gui.clicking import (
    Scrolled,
    around,
    by_arrows,
    chosen_by_keys,
    clickable,
    dead,
    holder,
    path,
    stopped_at,
    tab_chain,
    takes_focus,
)
from tests.gui.front import in_front
from tests.gui.opened_parts import opened_parts
from tests.gui.row_page import Page
from tests.gui.test_window_keys import as_told
from tests.gui.visiting import open_session
from tests.pictures.every_screen import Screens, settle
from tests.pictures.more_screens import MoreScreens

ALONE = Qt.KeyboardModifier.NoModifier
REPEATS: dict[tuple[type[QWidget], type[QWidget]], str] = {
    (HelpButton, QuestionRow): "F2",
    (LastVisit, QuestionRow): "=",
    (Button, LineRow): "Enter, Del, Alt ↑, Alt ↓",
}
"""Handles that Tab passes over: each only repeats a key of the row that it lies in. The tests below try both."""
SAME = ("visit-patient", "visit-treatments", "visit-ms")
"""Made of the same kinds of parts as other pages."""
NARROW = ("today", "visit-pain", "plan", "settings")


class Reached:
    """Looks at one screen after the other; a kind of choice is tried by keys once."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.shortcuts: set[str] = set()
        self._tried: set[tuple[object, ...]] = set()

    def look(self, name: str, window: QWidget) -> None:
        """Collect what no key comes to, and what never comes into sight."""
        self.shortcuts |= {one.key().toString() for one in window.findChildren(QShortcut)}
        parts, scrolled = clickable(window), Scrolled(window)
        stops = tab_chain(window, scrolled.look)
        self.faults += [f"{name}: never in sight as a whole: {path(one)}" for one in scrolled.hidden(stops)]
        left = [one for one in parts if not stopped_at(one, stops)]
        came = set(stops)
        for one in left:
            if takes_focus(one) and one not in came:
                came |= by_arrows(one, stops)
        for one in left:
            if one.isVisible() and not stopped_at(one, came) and not self._by_its_row(one, came):
                self.faults.append(f"{name}: {path(one)}")

    def _by_its_row(self, part: QWidget, came: set[QWidget]) -> bool:
        """The keys of what it lies in do what a click on it does."""
        row = holder(part, came)
        if row is not None and isinstance(part, Part):
            return read_by_letter(part, row)
        if row is None or takes_focus(part):
            return dead(part, row)
        if (type(part), type(row)) in REPEATS:
            return True
        if not isinstance(part, QAbstractButton) or not part.isCheckable():
            return dead(part, row)
        kind = kind_of(part, row)
        if kind in self._tried:
            return True
        self._tried.add(kind)
        return chosen_by_keys(part, row)


def read_by_letter(part: Part, card: QWidget) -> bool:
    """Whether a click on it does nothing, or its letter leads to it; then ← → and Enter follow each of its links."""
    if not part.links() and part.name != SOURCE:
        return True
    card.setFocus()
    QTest.keyClick(card, next(key for key, name in LETTERS.items() if name == part.name))
    return part.hasFocus() and follows_each(part)


def follows_each(part: Part) -> bool:
    part.followed.disconnect()
    went: list[str] = []
    part.followed.connect(went.append)
    for _ in part.links():
        part.key(Qt.Key.Key_Return)
        part.key(Qt.Key.Key_Right)
    return went == part.links()


def kind_of(part: QAbstractButton, row: QWidget) -> tuple[object, ...]:
    """Of the many questions the first of each kind is tried, with its first cells; of anything else every cell."""
    chain = tuple(type(one).__name__ for one in around(part)[: around(part).index(row) + 1])
    if isinstance(row, QuestionRow):
        siblings = [one for one in row.findChildren(type(part)) if one.parentWidget() is part.parentWidget()]
        return (*chain, row.focusProxy() is None, min(siblings.index(part), 3))
    return (*chain, part.text())


@pytest.fixture
def window(themed: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    focus.install(themed)
    made = Window(open_session(tmp_path / "records"))
    made.lock.set_minutes(600)
    in_front(qtbot, made)
    yield made
    made.end()


@pytest.fixture
def more(window: Window, tmp_path: Path) -> Iterator[MoreScreens]:
    made = MoreScreens(window, window.opened, tmp_path / "empty")
    yield made
    made.tidy()


def test_whatever_reacts_to_a_click_is_reached_by_keys(window: Window, more: MoreScreens) -> None:
    reached = Reached()
    for name, go in {**Screens(window, window.opened).all(), **more.all(), **opened_parts(window, more)}.items():
        if name not in SAME:
            more.tidy()
            go()
            still()
            reached.look(name, more.in_front())
    assert not reached.faults, "\n".join(reached.faults)
    told = {key for _, keys in places() for key, _ in keys}
    assert sorted({as_told(key) for key in reached.shortcuts} - told) == []


def test_so_it_is_where_the_window_is_small_and_the_text_large(
    window: Window, more: MoreScreens, themed: QApplication
) -> None:
    apply(themed, Theme("light", 2.0))
    window.resize(*LEAST)
    reached = Reached()
    for name, go in Screens(window, window.opened).all().items():
        if name in NARROW:
            go()
            settle()
            reached.look(name, window)
    assert not reached.faults, "\n".join(reached.faults)


def still() -> None:
    """What is seen is laid out; the pages of a visit that are not seen yet are not waited for."""
    for _ in range(3):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Bare(Row):
    """A row to which nothing leads."""

    def height_for(self, width: int) -> int:
        return 20


class OnlyClicked(QLabel):
    """What somebody might add without a thought of the keys."""

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        self.setText("clicked")


def test_what_the_mouse_alone_can_do_is_found(themed: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    lines = QVBoxLayout(window)
    alone, hand, linked = QPushButton("Alone"), QLabel("Hand"), QLabel('<a href="x">Link</a>')
    alone.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    hand.setCursor(Qt.CursorShape.PointingHandCursor)
    made = [OnlyClicked("Label"), Bare(), alone, linked, QPushButton("Also by keys")]
    made[1].setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for part in (*made, hand):
        lines.addWidget(part)
    in_front(qtbot, window)
    made[-1].setFocus()
    reached = Reached()
    assert set(clickable(window)) == {*made, hand}
    stops = tab_chain(window)
    assert [part for part in made if part in stops] == made[-1:]
    reached.look("", window)
    assert len(reached.faults) == 3


def test_help_and_the_last_answer_are_a_key_of_their_row(row_page: Page) -> None:
    row = row_page.rows["first"]

    def help_shown() -> bool:
        return "Ask in these words." in [one.text() for one in row.findChildren(QLabel) if one.isVisible()]

    QTest.mouseClick(row.findChildren(HelpButton)[0], Qt.MouseButton.LeftButton)
    assert help_shown()
    row_page.press(Qt.Key.Key_F2)
    assert not help_shown()
    row.set_last_visit("Last visit: no", False)
    QTest.mouseClick(row.findChildren(LastVisit)[0], Qt.MouseButton.LeftButton)
    row.setFocus()
    row_page.press("=")
    assert row_page.heard == [("first", False)] * 2


def test_each_handle_of_a_line_of_the_sheet_is_a_key_of_it(themed: QApplication, qtbot: QtBot) -> None:
    row = LineRow(SheetLine("today/walk", "Walk for ten minutes."), editable=True)
    said: list[object] = []
    row.toggled.connect(lambda line: said.append(line))
    row.shifted.connect(lambda line, step: said.append((line, step)))
    in_front(qtbot, row)

    def after(act: Callable[[], None]) -> tuple[list[object], bool]:
        said.clear()
        row.setFocus()
        act()
        opened = row.field.isVisible()
        QTest.keyClick(row.field, Qt.Key.Key_Escape)
        return said.copy(), opened

    for button, key, held in (
        (row.reword, Qt.Key.Key_Return, ALONE),
        (row.leave, Qt.Key.Key_Delete, ALONE),
        (row.up, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier),
        (row.down, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
    ):
        clicked = after(partial(QTest.mouseClick, button, Qt.MouseButton.LeftButton))
        assert after(partial(QTest.keyClick, row, key, held)) == clicked != ([], False)
