"""Where the program's resources and the user's data are, from source or from the bundle."""

import os
from pathlib import Path

import platformdirs

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
GUIDELINE = RESOURCES / "guideline" / "ms-low-back-pain"
SAMPLE = RESOURCES / "sample" / "intake.json"


def data_folder() -> Path:
    """The folder of this user's records; MSBACK_DATA overrides it."""
    chosen = os.environ.get("MSBACK_DATA")
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir("MSBack", appauthor=False))
