"""Icons: each one draws, in the colour asked for, and status shapes differ without colour."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from app.gui.icons import FOLDER, STATUS_SHAPES, icon, names, pixmap, status_role
from app.gui.theme import Theme, apply, theme


def pixels(image: QImage) -> list[QColor]:
    return [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]


def test_every_icon_draws_something_and_stays_inside_its_grid(themed: QApplication) -> None:
    for name in names():
        image = pixmap(name, 20, "text", ratio=2).toImage()
        last = image.width() - 1
        edge = [image.pixelColor(*at).alpha() for i in range(last) for at in ((i, 0), (0, i), (i, last))]
        assert any(colour.alpha() > 200 for colour in pixels(image)), name
        assert max(edge) == 0, name


def test_no_icon_has_a_colour_of_its_own() -> None:
    for name in names():
        text = (FOLDER / f"{name}.svg").read_text("utf-8").replace("#INK", "").replace("#CUT", "")
        assert "#" not in text, name


@pytest.mark.parametrize("role", ["text", "accent", "urgent"])
def test_an_icon_has_the_colour_of_its_role(themed: QApplication, role: str) -> None:
    colours = {c.name() for c in pixels(pixmap("person", 24, role, ratio=2).toImage()) if c.alpha() == 255}
    assert colours == {theme().color(role).name()}


def test_an_icon_follows_theme_text_size_and_screen(themed: QApplication) -> None:
    light = pixmap("do", 20, "do", ratio=1).toImage()
    apply(themed, Theme("dark", 2.0))
    dark = pixmap("do", 20, "do", ratio=2)
    assert (light.width(), dark.width(), dark.deviceIndependentSize().width()) == (20, 80, 40)
    assert pixmap("do", 20, "do", ratio=2).cacheKey() == dark.cacheKey()


def test_status_shapes_differ_in_black_and_white(themed: QApplication) -> None:
    drawn = {bytes(pixmap(s, 20, "text", ratio=1).toImage().constBits()) for s in STATUS_SHAPES}
    assert len(drawn) == len(STATUS_SHAPES)
    assert all(theme().color(status_role(status)).isValid() for status in STATUS_SHAPES)


def test_pointing_icons_turn_with_the_reading_direction(themed: QApplication) -> None:
    left_to_right = pixmap("chevron-right", 20, ratio=1).toImage()
    themed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = pixmap("chevron-right", 20, ratio=1).toImage()
    themed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert turned != left_to_right


def test_an_icon_for_qt_is_not_empty(themed: QApplication) -> None:
    assert not icon("search").isNull()
