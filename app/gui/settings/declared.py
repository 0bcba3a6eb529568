"""Every setting, declared once: its key, where it is kept, what may stand in it, and its words on the page.

The page is built from this table, what is stored is checked by it, and a test holds every reader against it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from app.backups import FOLDER, SECOND
from app.errors import UserError
from app.gui.language import LANGUAGES, SYSTEM
from app.gui.lock import CHOICES, IDLE, USUAL_MINUTES
from app.gui.session import LOGO
from app.gui.settings.look import SCALES
from app.gui.sheet.paper import MEDIA
from app.gui.sheet.paper import SETTING as PAPER
from app.gui.sheet.wanted import LANGUAGE as SHEET_LANGUAGE
from app.gui.theme import NAMES
from app.gui.units import KG, LB
from app.gui.units import SETTING as WEIGHT
from app.handouts.fonts import listed, unprintable
from app.handouts.words import languages, words
from app.records import Records

Control = Literal["text", "pick", "list", "own"]
"""A line to type in, a few values side by side, a list that opens, or a part of the page made for it."""
Words = Callable[[], str]
LONGEST = 200
tr = QCoreApplication.translate


@dataclass(frozen=True)
class Setting:
    """One setting; of a choice `values` are all that may stand in it, each with its words."""

    key: str
    box: str
    """The box of the page in which it stands."""
    label: Words
    control: Control = "text"
    values: Callable[[], Mapping[str, str]] = dict
    usual: str = ""
    here: bool = False
    """Kept on this computer, known before anybody signs in; all others belong to the clinic."""
    name: Words | None = None
    """What a control is called where the label is a sentence."""


DECLARED: Mapping[str, Setting] = {
    one.key: one
    for one in (
        Setting("clinic_name", "clinic", lambda: tr("Settings", "Clinic")),
        Setting("clinic_address", "clinic", lambda: tr("Settings", "Address")),
        Setting("clinic_phone", "clinic", lambda: tr("Settings", "Phone")),
        Setting("clinic_hours", "clinic", lambda: tr("Settings", "Opening hours")),
        Setting("emergency_phone", "clinic", lambda: tr("Settings", "Emergency phone number")),
        Setting(
            WEIGHT,
            "clinic",
            lambda: tr("Settings", "Unit of weight, shown and typed; kilograms are stored"),
            "pick",
            lambda: {KG: "kg", LB: "lb"},
            KG,
            name=lambda: tr("Settings", "Unit of weight"),
        ),
        Setting(
            IDLE,
            "clinic",
            lambda: tr("Settings", "Lock the window after minutes without a hand on it"),
            "pick",
            lambda: {str(minutes): str(minutes) for minutes in CHOICES},
            str(USUAL_MINUTES),
            name=lambda: tr("Settings", "Lock after minutes"),
        ),
        Setting(LOGO, "clinic", lambda: tr("Settings", "Logo, printed in grey at the top of the sheet"), "own"),
        Setting(
            SHEET_LANGUAGE,
            "sheets",
            lambda: tr("Settings", "Usual language"),
            "list",
            lambda: {code: words(code).name for code in languages()},
            "en",
        ),
        Setting(
            PAPER,
            "sheets",
            lambda: tr("Settings", "Paper"),
            "pick",
            lambda: {str(code): name for code, name in MEDIA.items()},
            "a4",
        ),
        Setting(FOLDER, "backups", lambda: tr("Settings", "Where backups go"), "own"),
        Setting(SECOND, "backups", lambda: tr("Settings", "Second place"), "own"),
        Setting(
            "language",
            "look",
            lambda: tr("Settings", "Language of the window"),
            "pick",
            lambda: {SYSTEM: tr("Settings", "System"), **LANGUAGES},
            SYSTEM,
            here=True,
            name=lambda: tr("Settings", "Language"),
        ),
        Setting(
            "theme",
            "look",
            lambda: tr("Settings", "Colours"),
            "pick",
            lambda: {
                "light": tr("Settings", "Light"),
                "dark": tr("Settings", "Dark"),
                "contrast": tr("Settings", "High contrast"),
            },
            NAMES[0],
            here=True,
        ),
        Setting(
            "text_size",
            "look",
            lambda: tr("Settings", "Text size"),
            "pick",
            lambda: {str(round(100 * size)): f"{size:.0%}" for size in SCALES},
            "100",
            here=True,
        ),
    )
}


def of_box(box: str) -> tuple[Setting, ...]:
    """The settings of one box of the page, in their order."""
    return tuple(one for one in DECLARED.values() if one.box == box)


def kept(records: Records, key: str) -> str:
    """A setting of the clinic; the usual value where nothing is kept, or nothing that may stand there."""
    setting, value = DECLARED[key], records.setting(key)
    return setting.usual if not value or (setting.values() and value not in setting.values()) else value


def store(records: Records, key: str, value: str) -> None:
    """Keep a setting of the clinic.

    Raises:
        UserError: there is no such setting, or this may not stand in it, or it could not be stored.
    """
    check(key, value)
    if records.setting(key) != value:
        records.set_setting(key, value)


def check(key: str, value: str) -> None:
    """See whether a value may be kept under a key.

    Raises:
        UserError: it may not, and what may.
    """
    setting = DECLARED.get(key)
    if setting is None:
        raise UserError(
            tr("Settings", "{key} is no setting of MSBack.").format(key=key),
            tr("Settings", "There are {keys}.").format(keys=", ".join(DECLARED)),
            tr("Settings", "Nothing was changed."),
        )
    values = setting.values()
    if values and value not in values:
        raise UserError(
            tr("Settings", "{label} was not changed.").format(label=setting.label()),
            tr("Settings", "It is one of {values}, not {value}.").format(values=", ".join(values), value=value),
            tr("Settings", "Choose one of these."),
        )
    if setting.control == "text" and len(value) > LONGEST:
        raise UserError(
            tr("Settings", "{label} was not changed.").format(label=setting.label()),
            tr("Settings", "It has {n} characters; {most} have room on the sheet.").format(n=len(value), most=LONGEST),
            tr("Settings", "Write it shorter."),
        )
    if setting.control == "text" and (unknown := unprintable(value)):
        raise UserError(
            tr("Settings", "{label} was not changed.").format(label=setting.label()),
            tr("Settings", "No paper can show {characters}.").format(characters=listed(unknown)),
            tr("Settings", "Write it in other letters."),
        )
