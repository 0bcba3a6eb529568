"""Where the program's resources and the user's data are, from source or from the bundle."""

import os
import sys
from pathlib import Path

import platformdirs

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
GUIDELINE = RESOURCES / "guideline" / "ms-low-back-pain"
SAMPLE = RESOURCES / "sample" / "intake.json"
LICENCES = RESOURCES / "notices" / "licences.txt"
"""The licences of all parts; only the bundle has it, since only there the parts come along."""
PORTABLE = "data"
VERSIONS = "versions"
"""The folder beside the packaged program in which newer ones lie."""


def data_folder() -> Path:
    """The folder of this user's records: what MSBACK_DATA names, `data` beside the program, or the system's place."""
    chosen = os.environ.get("MSBACK_DATA")
    if chosen:
        return Path(chosen)
    carried = portable_folder()
    return carried if carried is not None else Path(platformdirs.user_data_dir("MSBack", appauthor=False))


def portable_folder() -> Path | None:
    """The folder `data` beside the packaged program, where somebody made one to carry everything on a stick."""
    if not getattr(sys, "frozen", False):
        return None
    carried = beside(Path(sys.executable)) / PORTABLE
    return carried if carried.is_dir() else None


def beside(program: Path) -> Path:
    """The folder that a user sees the program in; on macOS the program file lies deep inside MSBack.app.

    A newer version, in `versions/1.2` there, belongs to the same folder.
    """
    newer = next((folder for folder in program.parents if folder.parent.name == VERSIONS), None)
    if newer is not None:
        return newer.parent.parent
    bundle = next((folder for folder in program.parents if folder.suffix == ".app"), None)
    return bundle.parent if bundle is not None else program.parent
