"""The look in use: colours by role, fonts by kind, sizes at the text size; all read from resources/style."""

import importlib
import re
import tomllib
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from app.gui.singletons import keep_singletons
from app.paths import RESOURCES

keep_singletons()

NAMES = ("light", "dark", "contrast")
STYLE = RESOURCES / "style"
MOST_WIDTHS = 10_000


@cache
def _numbers() -> dict[str, Any]:
    return tomllib.loads((STYLE / "roles.toml").read_text("utf-8"))


@cache
def _family() -> str:
    """Load FiraGO into Qt once and return its family name."""
    fonts = importlib.import_module("pymupdf_fonts")
    family = ""
    for weight in ("figbo", "figo"):
        handle = QFontDatabase.addApplicationFontFromData(fonts.fontbuffers[weight]())
        family = QFontDatabase.applicationFontFamilies(handle)[0]
    return family


def roles() -> tuple[str, ...]:
    """The names of all colour roles."""
    return tuple(_numbers()["colours"])


class Theme:
    """One of the three palettes at one text size.

    Args:
        name: `light`, `dark` or `contrast`.
        scale: text size, 1.0 to 2.0.
    """

    def __init__(self, name: str = "light", scale: float = 1.0) -> None:
        self.name = name
        self.scale = scale
        self._column = NAMES.index(name)
        self._fonts: dict[tuple[str, bool | None], QFont] = {}
        self._text_widths: dict[tuple[str, str, bool | None], int] = {}
        self._colours = {role: QColor(row[self._column]) for role, row in _numbers()["colours"].items()}

    def color(self, role: str) -> QColor:
        """The colour of a role."""
        return QColor(self._colours[role])

    def font(self, kind: str = "body", *, bold: bool | None = None) -> QFont:
        """The font of a kind of text, with figures of one width; `bold` overrides the kind's weight."""
        if (kind, bold) not in self._fonts:
            size, _, usually_bold = _numbers()["type"][kind]
            font = QFont(_family())
            font.setPixelSize(self.px(size))
            font.setBold(usually_bold if bold is None else bold)
            font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[kind, bold] = font
        return QFont(self._fonts[kind, bold])

    def text_width(self, words: str, kind: str = "body", *, bold: bool | None = None) -> int:
        """How wide words are on one line; kept, since layouts ask again and again."""
        key = (words, kind, bold)
        if key not in self._text_widths:
            if len(self._text_widths) >= MOST_WIDTHS:
                self._text_widths.clear()
            self._text_widths[key] = QFontMetrics(self.font(kind, bold=bold)).horizontalAdvance(words)
        return self._text_widths[key]

    def line_height(self, kind: str = "body") -> int:
        """The height of one line of a kind of text."""
        return self.px(_numbers()["type"][kind][1])

    def px(self, size: float) -> int:
        """A length of the design at this text size."""
        return round(size * self.scale)

    def size(self, name: str) -> int:
        """A height or distance that has a name in roles.toml, at this text size."""
        return self.px(_numbers()["sizes"][name])

    def width(self, name: str) -> int:
        """The width of a border or ring; it does not grow with the text."""
        width: int = _numbers()["widths"][name][self._column]
        return width

    def palette(self) -> QPalette:
        """The palette that Fusion draws with."""
        palette = QPalette()
        for role, colour in _PALETTE.items():
            palette.setColor(role, self._colours[colour])
        disabled = QPalette.ColorGroup.Disabled
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(disabled, role, self._colours["text3"])
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Button):
            palette.setColor(disabled, role, self._colours["sunken"])
        return palette

    def style_sheet(self) -> str:
        """The application style sheet: `@role`, `@width(name)` and lengths in `sp` (scaled px) filled in."""
        text = (STYLE / "msback.qss").read_text("utf-8")
        text = re.sub(r"@width\((\w+)\)", lambda m: f"{self.width(m[1])}px", text)
        text = re.sub(r"@(\w+)", lambda m: self._colours[m[1]].name(), text)
        return re.sub(r"\b(\d+)sp\b", lambda m: f"{self.px(int(m[1]))}px", text)


_PALETTE = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Highlight: "pick",
    QPalette.ColorRole.HighlightedText: "on_pick",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "edge",
    QPalette.ColorRole.ToolTipBase: "pick",
    QPalette.ColorRole.ToolTipText: "on_pick",
}


class _Changes(QObject):
    """Tells parts that draw themselves that the theme or the text size is another one.

    Connect it to a method written here, not to one of Qt's own as `update`: PySide6 keeps a little of each such
    connection for ever, and there are hundreds in a visit.
    """

    changed = Signal()


changes = _Changes()
_current = [Theme()]


def theme() -> Theme:
    """The theme in use."""
    return _current[0]


def colour(app: QApplication, chosen: Theme) -> None:
    """The theme's colours alone, which is all that the first frame needs: fonts take longer to load than it does."""
    if app.property("msback_style") is None:
        app.setStyle("Fusion")
        app.setProperty("msback_style", "Fusion")
    _current[0] = chosen
    app.setPalette(chosen.palette())


def apply(app: QApplication, chosen: Theme) -> None:
    """Put a theme on the whole application and tell every part."""
    colour(app, chosen)
    app.setFont(chosen.font("body"))
    app.setStyleSheet(chosen.style_sheet())
    changes.changed.emit()
