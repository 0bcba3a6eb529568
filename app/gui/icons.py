"""Icons drawn from resources/icons in the colour of a role; status shapes are cut in the ground's colour."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.gui.theme import theme
from app.paths import RESOURCES

FOLDER = RESOURCES / "icons"
STATUS_SHAPES = ("emergency", "urgent", "do", "consider", "ask", "blocked", "avoid", "hold", "not_now")
_POINTING = ("chevron-left", "chevron-right", "arrow-right")


def names() -> tuple[str, ...]:
    """The names of all icons."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.svg")))


def status_role(status: str) -> str:
    """The colour role in which a status shape and its word are drawn."""
    return {"emergency": "emergency_ink", "not_now": "hold"}.get(status, status)


def pixmap(name: str, size: float, role: str = "text2", cut: str = "surface", ratio: float | None = None) -> QPixmap:
    """An icon as a picture.

    Args:
        name: file name without its ending.
        size: edge in px at 100 % text; grows with the text.
        role: colour of the ink.
        cut: colour of what is cut out of a filled shape: the role of the ground.
        ratio: device pixels per px; the highest of the screens when not given.
    """
    now = theme()
    ratio = ratio or _screen_ratio()
    mirrored = name in _POINTING and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    ink = now.color(role).name()
    return _drawn(name, now.px(size), ink, now.color(cut).name(), ratio, mirrored=mirrored)


def icon(name: str, role: str = "text2", size: float = 20, cut: str = "surface") -> QIcon:
    """An icon for Qt's own widgets, grey when disabled; made anew when the theme changes."""
    made = QIcon(pixmap(name, size, role, cut))
    made.addPixmap(pixmap(name, size, "text3", cut), QIcon.Mode.Disabled)
    return made


def _screen_ratio() -> float:
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)


@cache
def _drawn(name: str, size: int, ink: str, cut: str, ratio: float, *, mirrored: bool) -> QPixmap:
    text = (FOLDER / f"{name}.svg").read_text("utf-8").replace("#INK", ink).replace("#CUT", cut)
    edge = round(size * ratio)
    picture = QPixmap(edge, edge)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(edge, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
