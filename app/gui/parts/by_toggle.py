"""A screen reader acts on a radio button or tick box by a toggle, of which Qt makes no click; here it is one."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from typing import Any

from PySide6.QtWidgets import QAbstractButton, QWidget


class ByToggle(QAbstractButton):
    """A checkable button whose `clicked` comes from hand and screen reader alike, and never from the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_click = self._by_program = False
        self.setCheckable(True)
        self.toggled.connect(self._has_toggled)

    def choose(self, chosen: bool) -> None:
        """Show it as chosen or not, whatever its siblings are."""
        exclusive = self.autoExclusive()
        self._by_program = True
        self.setAutoExclusive(False)
        self.setChecked(chosen)
        self.setAutoExclusive(exclusive)
        self._by_program = False

    def nextCheckState(self) -> None:
        """A click is told by Qt itself."""
        self._by_click = True
        self._turn()
        self._by_click = False

    def _turn(self) -> None:
        """What a click does to the state."""
        super().nextCheckState()

    def _has_toggled(self, on: bool) -> None:
        # The one that goes off because another of them came on was not acted on itself.
        if not self._by_click and not self._by_program and (on or not self.autoExclusive()):
            # Of its two forms, the one that says the state; the types of PySide know one only.
            told: Any = self.clicked
            told[bool].emit(on)
