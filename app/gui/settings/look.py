"""Theme, text size, language and the window's place, kept in the data folder: the first frame has them already."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QSettings

from app.errors import UserError
from app.gui.language import LANGUAGES, SYSTEM
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
    _keep({"theme": chosen.name, "text_size": str(round(100 * chosen.scale))})


def _keep(values: Mapping[str, str]) -> None:
    file = _file()
    for name, value in values.items():
        file.setValue(name, value)
    file.sync()
    if file.status() != QSettings.Status.NoError:
        raise UserError(
            "The look was changed, but not kept.",
            "The file {file} cannot be written.",
            "Choose it again at the next start, or ask for the right to write there.",
            file=file.fileName(),
        )


def kept_language() -> str:
    """The language of the window as it was chosen; the system's where nothing was, or nothing that there is."""
    chosen = str(_file().value("language", SYSTEM))
    return chosen if chosen in LANGUAGES else SYSTEM


def keep_language(chosen: str) -> None:
    """Keep a language for the next start, sign-in included; UserError when that fails."""
    _keep({"language": chosen})


def kept_place() -> QByteArray:
    """Where the window stood; empty where it never did."""
    place = _file().value("window", QByteArray())
    return place if isinstance(place, QByteArray) else QByteArray()


def keep_place(place: QByteArray) -> None:
    """Keep where the window stands; that is no loss when it fails."""
    _file().setValue("window", place)


def _file() -> QSettings:
    return QSettings(str(data_folder() / FILE), QSettings.Format.IniFormat)
