"""The language of the window: chosen for this computer, put on at the start and at once when another is chosen."""

from collections.abc import Mapping

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.paths import RESOURCES

SYSTEM = "system"
ENGLISH = "en"
LANGUAGES: Mapping[str, str] = {ENGLISH: "English", "es": "Español", "fr": "Français"}
"""The languages that the window speaks, each by its own name."""

_FILES = RESOURCES / "translations"
_IN_USE = [ENGLISH]
_HELD: list[QTranslator] = []


def language() -> str:
    """The language in use."""
    return _IN_USE[0]


def meant(chosen: str) -> str:
    """The language that a choice stands for; the system's where it is one of ours, else English."""
    own = QLocale.languageToCode(QLocale.system().language())
    code = own if chosen == SYSTEM else chosen
    return code if code in LANGUAGES else ENGLISH


def speak(app: QApplication, chosen: str) -> None:
    """Say all that is made from now on in this language, and write dates and numbers as it does."""
    for translator in _HELD:
        app.removeTranslator(translator)
    _HELD.clear()
    _IN_USE[0] = meant(chosen)
    QLocale.setDefault(_locale(_IN_USE[0]))
    if _IN_USE[0] == ENGLISH:
        return
    # Asked from the last one installed: the window's own words come before Qt's.
    folders = {"qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}
    for name in ("qtbase", "guideline", "msback"):
        translator = QTranslator(app)
        if translator.load(f"{name}_{_IN_USE[0]}", folders.get(name, str(_FILES))):
            app.installTranslator(translator)
            _HELD.append(translator)


def _locale(code: str) -> QLocale:
    """The system's own country where it speaks that language; English is the same everywhere."""
    if code == ENGLISH:
        return QLocale(QLocale.Language.English, QLocale.Country.World)
    system = QLocale.system()
    own = QLocale.languageToCode(system.language()) == code
    spoken = QLocale(system.language(), system.territory()) if own else QLocale(code)
    # Numbers in a sentence are never grouped by a sign that elsewhere is a decimal mark.
    spoken.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return spoken
