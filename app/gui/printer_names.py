"""The printers of this computer for a command that has no window."""

import os

from PySide6.QtGui import QGuiApplication

from app.gui.sheet.printing import printers


def printer_names() -> list[str]:
    """What people call them, the usual one first; asked of the system without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication.instance() or QGuiApplication(["msback"])
    found = [printer.description for printer in printers()]
    del application
    return found
