"""Takes everything out of a layout whose content is made anew."""

from PySide6.QtWidgets import QLayout
from shiboken6 import delete


def empty(layout: QLayout) -> None:
    """Its widgets are not seen from now on, and are gone with the next round of events."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        # It belongs to whoever took it, and PySide leaves it lying: a few of them, small and for ever, in each visit
        # keep whole pages of memory from being given back.
        delete(item)
