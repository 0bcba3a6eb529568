"""The ways to the pages of leaving, and back from each; a page in the middle of its work is not left by Esc."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.gui.leaving.page import LeavingPage
    from app.gui.window import Window


def take_out(window: Window, back: Callable[[], None], number: str = "") -> None:
    """The record of this number, or all of them, to a file."""
    from app.gui.leaving.take_out import TakeOutPage

    window.go(lambda: _put(window, TakeOutPage(window.opened, number), back))


def bring_in(window: Window, back: Callable[[], None]) -> None:
    """Records from a file."""
    from app.gui.leaving.bring_in import BringInPage

    window.go(lambda: _put(window, BringInPage(window.opened), back))


def erase(window: Window, back: Callable[[], None], number: str = "") -> None:
    """A patient erased; back to Today afterwards, for there is no page of that patient any more."""
    from app.gui.leaving.erase import ErasePage

    def show() -> None:
        page = ErasePage(window.opened, number)
        gone: list[bool] = []
        page.erased.connect(lambda: gone.append(True))
        _put(window, page, lambda: window.show_today() if gone else back())

    window.go(show)


def _put(window: Window, page: LeavingPage, back: Callable[[], None]) -> None:
    page.left.connect(back)
    window.put(page, tab="settings", back=lambda: None if page.busy else back())
