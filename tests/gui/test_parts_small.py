"""Buttons, tags, key caps, rings, fields, the toast and the focus ring."""

from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.gui.focus import FocusRing, draws_own_focus, install
from app.gui.parts.buttons import Button
from app.gui.parts.field import Field, FormField, SearchField
from app.gui.parts.keycap import KeyCap
from app.gui.parts.number import NumberAnswer
from app.gui.parts.ring import Ring
from app.gui.parts.tag import LOOKS, Tag
from app.gui.parts.text import Text
from app.gui.parts.toast import Toast
from app.gui.theme import Theme, apply, theme
from tests.gui.front import in_front
from tests.gui.row_page import question

WORD = "x" * 60


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_part_clips_sixty_letters(themed: QApplication, qtbot: QtBot, scale: float) -> None:
    apply(themed, Theme("light", scale))
    parts: list[QWidget] = [Button(WORD, "primary", "F9", "pencil"), KeyCap(WORD), *(Tag(WORD, v) for v in LOOKS)]
    for part in parts:
        qtbot.addWidget(part)
        letters = QFontMetrics(theme().font("small")).horizontalAdvance(WORD)
        assert part.minimumSizeHint().width() > letters
        part.adjustSize()
        assert not part.grab().isNull()


def test_parts_grow_when_the_text_does(themed: QApplication, qtbot: QtBot) -> None:
    parts: list[QWidget] = [Button("Sign"), KeyCap("F6"), Tag("Routine"), Ring(1, 2), Field(), Text("word")]
    small = [(part.sizeHint().height(), part.minimumHeight()) for part in parts]
    for part in parts:
        qtbot.addWidget(part)
    apply(themed, Theme("light", 2.0))
    large = [(part.sizeHint().height(), part.minimumHeight()) for part in parts]
    assert all(max(new) >= 1.8 * max(old) for old, new in zip(small, large, strict=True))


def test_a_disabled_button_says_why(themed: QApplication, qtbot: QtBot) -> None:
    button = Button("Sign")
    qtbot.addWidget(button)
    button.disable("Red flags are open.")
    assert (button.isEnabled(), button.toolTip(), button.accessibleDescription()) == (
        False,
        *["Red flags are open."] * 2,
    )
    button.enable()
    assert (button.isEnabled(), button.toolTip()) == (True, "")


def test_names_for_a_screen_reader(themed: QApplication, qtbot: QtBot) -> None:
    tag, ring = Tag("eGFR 52", note="9 Nov"), Ring(6, 23)
    qtbot.addWidget(tag)
    qtbot.addWidget(ring)
    assert tag.accessibleName() == "eGFR 52 9 Nov"
    assert ring.accessibleName() == "6 of 23 asked"


def test_a_text_is_never_markup(themed: QApplication, qtbot: QtBot) -> None:
    label = Text("<b>Ana</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_text_keeps_its_weight_when_its_colour_changes(themed: QApplication, qtbot: QtBot) -> None:
    label = Text("Overdue")
    qtbot.addWidget(label)
    label.show()
    label.set_bold(True)
    label.set_ink("urgent")
    assert label.font().bold()
    label.set_bold(False)
    label.set_ink("text2")
    assert not label.font().bold()


def test_words_keep_their_order_where_reading_is_from_right_to_left(themed: QApplication, qtbot: QtBot) -> None:
    label, search = Text("61 years."), SearchField("Find")
    search.set_note("12 patients")
    for part in (label, search):
        qtbot.addWidget(part)
        part.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert QLabel.text(label) == "\u206861 years.\u2069"
    assert label.text() == "61 years."
    assert search.shown_note() == "\u206812 patients\u2069"
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert QLabel.text(label) == "61 years."


def test_a_field_and_its_error_begin_where_reading_begins(themed: QApplication, qtbot: QtBot) -> None:
    form, number = FormField("Birth date"), NumberAnswer(question("age", "int", low=0, high=120))
    for part in (form, number):
        qtbot.addWidget(part)
        part.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    form.field.setText("12.3.79")
    form.say("A birth date has a year of four figures.", "You typed 12.3.79.")
    absolute = Qt.AlignmentFlag.AlignAbsolute
    for side in (form.field.alignment(), form.error_line.alignment()):
        assert side & (Qt.AlignmentFlag.AlignRight | absolute) == Qt.AlignmentFlag.AlignRight | absolute
    assert form.error_line.sentence() == "A birth date has a year of four figures. You typed 12.3.79."
    assert not number.field.alignment() & absolute
    form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert form.field.alignment() & Qt.AlignmentFlag.AlignLeft


def test_a_narrow_field_leaves_its_label_on_one_line(themed: QApplication, qtbot: QtBot) -> None:
    form = FormField("Not sooner than, in hours", Field(76))
    qtbot.addWidget(form)
    form.resize(form.sizeHint())
    form.show()
    assert form.field.width() == 76
    assert form.label.height() == theme().line_height("dense")
    assert form.label.width() >= QFontMetrics(theme().font("dense")).horizontalAdvance(form.label.text())


def test_a_form_field_says_what_is_wrong_until_it_is_edited(themed: QApplication, qtbot: QtBot) -> None:
    form = FormField("Birth date")
    qtbot.addWidget(form)
    form.show()
    assert form.label.buddy() is form.field
    form.say("Birth date is a day.", "You typed <x>.")
    assert form.field.has_error()
    assert form.error_line.isVisible()
    assert form.field.accessibleDescription() == "Birth date is a day. You typed <x>."
    assert "&lt;x&gt;" in form.error_line.text()
    QTest.keyClicks(form.field, "1")
    assert not form.field.has_error()
    assert not form.error_line.isVisible()


def test_the_search_field_keeps_its_note_clear_of_the_text(themed: QApplication, qtbot: QtBot) -> None:
    search = SearchField("Find a patient")
    qtbot.addWidget(search)
    search.set_note("1,284 patients")
    note = QFontMetrics(theme().font("small")).horizontalAdvance("1,284 patients")
    assert search.textMargins().right() > note
    assert search.height() == theme().size("search")


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_button_as_wide_as_it_wants_shows_its_words_whole(themed: QApplication, qtbot: QtBot, scale: float) -> None:
    apply(themed, Theme("light", scale))
    for words in ("Save and open", "Today", "Next open question", "Clear and go back", "Restore a backup…"):
        button = Button(words, key="F6")
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
        assert button.shown_words() == words
        button.resize(button.sizeHint().width() - 20, button.height())
        assert button.shown_words().endswith("…")
        assert button.shown_words() != words


def test_a_toast_offers_undo_and_goes_away(themed: QApplication, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(700, 400)
    parent.show()
    toast = Toast(parent)
    toast.show_message("Five answers set to no")
    assert parent.rect().contains(toast.geometry())
    assert abs(toast.geometry().center().x() - parent.rect().center().x()) <= 1
    assert toast.accessibleName() == "Five answers set to no"
    with qtbot.waitSignal(toast.undone):
        toast.undo_button.click()
    assert not toast.isVisible()


class TwoFields(NamedTuple):
    window: QWidget
    ring: FocusRing
    one: QLineEdit
    other: QLineEdit


@pytest.fixture
def two_fields(themed: QApplication, qtbot: QtBot) -> TwoFields:
    ring = install(themed)
    window = QWidget()
    one, other = QLineEdit(), QLineEdit()
    line = QHBoxLayout(window)
    line.setContentsMargins(20, 20, 20, 20)
    line.addWidget(one)
    line.addWidget(other)
    in_front(qtbot, window)
    return TwoFields(window, ring, one, other)


def test_the_ring_follows_the_focus_at_its_distance(two_fields: TwoFields) -> None:
    _, ring, one, other = two_fields
    for target in (one, other):
        target.setFocus()
        QApplication.processEvents()
        assert ring.frame.isVisible()
        assert ring.frame.geometry() == target.geometry().adjusted(-4, -4, 4, 4)


def test_what_draws_its_own_ring_gets_no_second_one(two_fields: TwoFields) -> None:
    _, ring, one, other = two_fields
    one.setFocus()
    draws_own_focus(other)
    other.setFocus()
    assert not ring.frame.isVisible()


def test_there_is_one_ring(themed: QApplication) -> None:
    assert install(themed) is install(themed)
