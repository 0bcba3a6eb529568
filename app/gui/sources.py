"""Keeps PySide6 from reading the source text of every module that is loaded, and Python from keeping all of it.

For its `__feature__` switch, which nothing here uses, PySide6 looks into the source of each module that is imported
after it, by way of `linecache`, which never forgets: some 32 MB for a program that is run from source. A packed program
has no source, and there PySide6 takes it that no module uses the switch; this makes it the same everywhere.
"""

import sys

from PySide6 import QtCore as QtCore

_ASKED = "_mod_uses_pyside"
"""The function of PySide6 that reads a source and says whether it names PySide6."""


def leave_sources_unread() -> None:
    """From here on no source is read; without effect where PySide6 does it in another way."""
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, _ASKED):
        vars(feature)[_ASKED] = _uses_no_switch


def _uses_no_switch(_module: object) -> bool:
    return False
