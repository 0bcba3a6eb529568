"""Theme, text size and the window's place, kept in the data folder, so that the first frame has them already."""

from PySide6.QtCore import QByteArray, QSettings

from app.errors import UserError
from app.gui.theme import NAMES, Theme
from app.paths import data_folder

FILE = "look.ini"
SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


def kept_theme() -> Theme:
    """The theme as it was chosen; light at 100 % where nothing was, or nothing that there is."""
    file = _file()
    name = str(file.value("theme", NAMES[0]))
    scale = str(file.value("text_size", "100"))
    sizes = {f"{round(100 * size)}": size for size in SCALES}
    return Theme(name if name in NAMES else NAMES[0], sizes.get(scale, 1.0))


def keep_theme(chosen: Theme) -> None:
    """Keep a theme for the next start; UserError when that fails."""
    file = _file()
    file.setValue("theme", chosen.name)
    file.setValue("text_size", str(round(100 * chosen.scale)))
    file.sync()
    if file.status() != QSettings.Status.NoError:
        raise UserError(
            "The look was changed, but not kept.",
            f"The file {file.fileName()} cannot be written.",
            "Choose it again at the next start, or ask for the right to write there.",
        )


def kept_place() -> QByteArray:
    """Where the window stood; empty where it never did."""
    place = _file().value("window", QByteArray())
    return place if isinstance(place, QByteArray) else QByteArray()


def keep_place(place: QByteArray) -> None:
    """Keep where the window stands; that is no loss when it fails."""
    _file().setValue("window", place)


def _file() -> QSettings:
    return QSettings(str(data_folder() / FILE), QSettings.Format.IniFormat)
