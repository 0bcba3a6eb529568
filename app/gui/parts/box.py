"""Grounds: a plain one, the box that holds things that belong together, and the hairline between them."""

from PySide6.QtWidgets import QFrame, QWidget

from app.gui.theme import changes, theme


class Ground(QFrame):
    """A frame filled with a role: canvas, surface, sunken, emergency, emergency_soft or text."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", role)

    def set_role(self, role: str) -> None:
        """Fill it with another role."""
        if self.property("ground") != role:
            self.setProperty("ground", role)
            self.style().unpolish(self)
            self.style().polish(self)


class Box(Ground):
    """A rounded box on `surface` with its border; its contents keep clear of the border."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("box", parent)


class Rule(Ground):
    """A hairline, lying or standing."""

    def __init__(self, *, standing: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("rule", parent)
        self._standing = standing
        self._restyle()
        changes.changed.connect(self._restyle)

    def _restyle(self) -> None:
        width = theme().width("control")
        if self._standing:
            self.setFixedWidth(width)
        else:
            self.setFixedHeight(width)
