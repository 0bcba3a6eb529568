"""A paragraph in which some words are bold, as the panel has it, for a place that lays widgets out."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.panel.flow import Flow
from app.gui.panel.run import Runs, plain
from app.gui.theme import changes, theme

NARROWEST = 120


class FlowText(QWidget):
    """Its words are its accessible name."""

    def __init__(self, runs: Runs, kind: str = "small", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow, self._kind = Flow(runs, kind), kind
        self.setAccessibleName(plain(runs))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        changes.changed.connect(self._restyle)

    @property
    def runs(self) -> Runs:
        """Its words with their looks."""
        return self._flow.runs

    def text(self) -> str:
        """What it says."""
        return plain(self._flow.runs)

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        return self._flow.height(width)

    def sizeHint(self) -> QSize:
        """One line, unless the width says otherwise."""
        return QSize(theme().px(NARROWEST), theme().line_height(self._kind))

    def minimumSizeHint(self) -> QSize:
        """It can be narrow, and is higher then."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words."""
        self._flow.draw(QPainter(self), self.rect())

    def _restyle(self) -> None:
        self._flow.forget()
        self.updateGeometry()
        self.update()
