"""The paper of a sheet: A4 or Letter, chosen once for the clinic and kept with every sheet that was made."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from app.gui.parts.segment import Cell, Segment
from app.gui.session import Session
from app.handouts.typeset import Paper

SETTING = "paper"
MEDIA: Mapping[Paper, str] = {"a4": "A4", "letter": "Letter"}
"""What printing systems call them, and people too."""
HEIGHT = 30


def usual_paper(session: Session) -> Paper:
    """The paper that was chosen last; A4 until then."""
    return paper_named(session.records.setting(SETTING))


def paper_named(name: object) -> Paper:
    """The paper of that name; A4 for what is none."""
    return "letter" if name == "letter" else "a4"


class PaperChoice(Segment):
    """Arrows choose; what was handed out stays on its paper."""

    def __init__(self) -> None:
        super().__init__([Cell(paper, name, (), least=56) for paper, name in MEDIA.items()], height=HEIGHT)
        self.setAccessibleName(QCoreApplication.translate("Sheet", "Paper"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(QCoreApplication.translate("Sheet", "Paper"))

    def show_paper(self, paper: Paper, *, kept: bool) -> None:
        """Show a sheet's paper; that of a sheet which was handed out can only be read."""
        self.set_value(paper)
        self.setEnabled(not kept)
        words = QCoreApplication.translate("Sheet", "It was handed out on this paper.") if kept else ""
        self.setToolTip(words or self.accessibleName())
        self.setAccessibleDescription(f"{MEDIA[paper]}. {words}".strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The one beside it, by arrow."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space):
            self.give("a4" if self.value() == "letter" else "letter")
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say what is chosen."""
        super().focusInEvent(event)
        self.setAccessibleDescription(MEDIA[paper_named(self.value())])
