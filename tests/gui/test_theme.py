"""The look's own rules: contrast of every allowed pair, sizes that scale, borders that do not."""

from itertools import product

import pytest
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette, QRawFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.theme import NAMES, Theme, apply, changes, roles, theme

TEXTS = ("text", "text2", "text3")
STATUSES = ("emergency_ink", "urgent", "do", "consider", "ask", "blocked", "avoid", "hold")
GROUNDS = ("canvas", "surface", "sunken")
TEXT_PAIRS = {
    *product((*TEXTS, *STATUSES, "accent", "error"), GROUNDS),
    *product(TEXTS, ("accent_soft", "changed", "emergency_soft", "hover")),
    *product(STATUSES, ("changed",)),
    ("urgent", "emergency_soft"),
    ("text", "pressed"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_pick", "pick"),
    ("on_emergency", "emergency"),
    ("on_urgent", "urgent"),
    ("pick", "surface"),
}
SHAPE_PAIRS = {
    *product(("edge",), (*GROUNDS, "hover", "changed", "accent_soft")),
    *product(("focus",), (*GROUNDS, "hover", "changed", "accent_soft")),
    ("emergency", "canvas"),
}


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", NAMES)
def test_every_allowed_pair_can_be_read(name: str) -> None:
    look = Theme(name)
    faint = [
        (ink, ground, round(contrast(look.color(ink), look.color(ground)), 2))
        for pairs, least in ((TEXT_PAIRS, 4.5), (SHAPE_PAIRS, 3.0))
        for ink, ground in sorted(pairs)
        if contrast(look.color(ink), look.color(ground)) < least
    ]
    assert faint == []


def test_every_role_is_a_colour_in_every_theme() -> None:
    assert all(Theme(name).color(role).isValid() for name in NAMES for role in roles())


def test_text_and_distances_grow_but_borders_do_not() -> None:
    small, large = Theme("light", 1.0), Theme("light", 2.0)
    assert (small.px(36), large.px(36)) == (36, 72)
    assert large.size("strip") == 112
    assert large.width("focus") == small.width("focus") == 2
    assert Theme("contrast", 2.0).width("focus") == 3


def test_fonts_are_firago_with_figures_of_one_width(themed: QApplication) -> None:
    font = theme().font("body")
    metrics = QFontMetrics(font)
    assert font.family() == "FiraGO"
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1
    assert theme().font("head").bold()
    assert not theme().font("head", bold=False).bold()
    assert theme().font("body", bold=True).weight() == QFont.Weight.Bold


def test_the_font_has_the_scripts_that_the_program_needs(themed: QApplication) -> None:
    font = QRawFont.fromFont(theme().font("body"))
    assert [letter for letter in "aéжλعक°–·≥" if not font.supportsCharacter(ord(letter))] == []


def test_applying_a_theme_colours_the_application_and_tells_the_parts(themed: QApplication, qtbot: QtBot) -> None:
    dark = Theme("dark", 1.5)
    with qtbot.waitSignal(changes.changed):
        apply(themed, dark)
    assert theme() is dark
    palette = themed.palette()
    assert palette.color(QPalette.ColorRole.Window) == dark.color("canvas")
    assert palette.color(QPalette.ColorRole.Highlight) == dark.color("pick")
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == dark.color("text3")


@pytest.mark.parametrize("name", NAMES)
def test_the_style_sheet_has_no_blank_left(name: str) -> None:
    sheet = Theme(name, 1.25).style_sheet()
    rules = sheet.split("*/", 1)[1]
    assert "@" not in rules
    assert "sp" not in {word[-2:] for word in rules.replace(";", " ").split() if word[0].isdigit()}
