"""What a screen reader meets in the parts that draw themselves: their role and state, what pressing does, what is said.

Qt knows the roles of its own widgets alone; a part that is a bare QWidget would be a box without a meaning.
"""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role
PRESS = QAccessibleActionInterface.pressAction()


def announce(widget: QWidget, text: str, *, at_once: bool = False) -> None:
    """Say something, if there is anything to say; `at_once` interrupts whatever is being said."""
    if not text:
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    kinds = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kinds.Assertive if at_once else kinds.Polite)
    QAccessible.updateAccessibility(event)


class SpokenPart:
    """A widget that says how it is spoken of; it stands before the class of Qt among the bases."""

    def __init_subclass__(cls, **more: Any) -> None:
        """Ask Qt to come here for the interfaces of such parts."""
        super().__init_subclass__(**more)
        if not _installed:
            _installed.append(_made)
            QAccessible.installFactory(_made)

    def spoken_role(self) -> QAccessible.Role:
        """What it is."""
        return Role.Grouping

    def spoken_press(self) -> Callable[[], object] | None:
        """What a press does, if anything."""
        return None

    def spoken_open(self) -> bool | None:
        """Whether it is open; None where it cannot be opened and closed."""
        return None


class _Interface(QAccessibleWidget):
    """What the bridge to the screen reader asks."""

    def __init__(self, widget: QWidget, part: SpokenPart) -> None:
        super().__init__(widget)
        self._part = part

    def role(self) -> QAccessible.Role:
        """That which it says."""
        return self._part.spoken_role()

    def state(self) -> QAccessible.State:
        """That of the widget, and whether it is open."""
        state = super().state()
        is_open = self._part.spoken_open()
        if is_open is not None:
            # PySide's types do not know the bits of a state.
            bits: Any = state
            bits.expandable, bits.expanded, bits.collapsed = True, is_open, not is_open
        return state

    def actionNames(self) -> list[str]:
        """The focus, and a press where it does something."""
        return [*([PRESS] if self._part.spoken_press() else []), *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Press it, or give it the focus."""
        press = self._part.spoken_press() if name == PRESS else None
        if press is not None:
            press()
        else:
            super().doAction(name)


_installed: list[Callable[[str, QObject], QAccessibleInterface | None]] = []


def _made(_kind: str, part: QObject) -> QAccessibleInterface | None:
    """The interface of a part that says how it speaks; Qt makes that of any other."""
    widget: Any = part
    return _Interface(widget, part) if isinstance(part, SpokenPart) else None
