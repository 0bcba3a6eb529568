"""Whether there is a screen that a window can open on; Qt itself would abort the whole process where there is none."""

import ctypes
import os
import sys
from pathlib import Path

from app.errors import UserError


def need_screen() -> None:
    """UserError where no window can open."""
    if not has_screen():
        raise UserError(
            "The window cannot open.",
            "There is no screen here.",
            "Start it from a desktop, or see what it does without one: msback demo.",
        )


def has_screen() -> bool:
    """True where a window can open, or where somebody has told Qt what to draw on."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return _wayland_answers() or _x_answers()


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    return bool(name) and (Path(os.environ.get("XDG_RUNTIME_DIR", "")) / str(name)).is_socket()


def _x_answers() -> bool:
    """Connect as Qt will, with the same library."""
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answers
