"""Which of the two papers of a visit is shown: the patient's sheet or the clinician's copy, and how each is made."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from app.encounter import Encounter
from app.gui.parts.segment import Cell, Segment
from app.gui.plan.signing import Unprintable, sheet_of, unprintable
from app.gui.session import Session
from app.gui.sheet.paper import HEIGHT
from app.gui.sheet.record import copy_of
from app.handouts.clinician_copy import typeset_copy
from app.handouts.typeset import Paper, typeset

Document = Literal["sheet", "copy"]
LEAST = 116


@dataclass(frozen=True)
class Task:
    """How to set a paper. `kept`: once the visit is signed, what was made is kept and never made again."""

    make: Callable[[Paper], bytes]
    draft: bool
    kept: bool


def task(session: Session, encounter: Encounter, document: Document) -> Task | Unprintable:
    """What is to be made of the visit as it stands, or the text of it that cannot be printed.

    Raises:
        UserError: two medicines of the plan do not go together, or the records cannot be read.
    """
    signed = encounter.signed
    if document == "copy":
        copy = copy_of(session, encounter)
        return unprintable(copy.lines) or Task(partial(typeset_copy, copy), draft=not signed, kept=False)
    by = encounter.signed_by or session.clinician()
    sheet = sheet_of(session, encounter, by, draft=not signed)
    return unprintable(sheet.lines) or Task(partial(typeset, sheet), draft=not signed, kept=True)


def title(document: Document) -> str:
    """What the paper is called."""
    tr = QCoreApplication.translate
    return tr("Sheet", "Clinician’s copy") if document == "copy" else tr("Sheet", "Patient sheet")


def file_name(encounter: Encounter, document: Document) -> str:
    """A name for the file that tells strangers nothing: the patient's number and the day."""
    draft = "" if encounter.signed else "-draft"
    return f"{document}-{encounter.patient.number}-{encounter.held_on.isoformat()}{draft}.pdf"


class DocumentChoice(Segment):
    """Arrows choose."""

    def __init__(self) -> None:
        tr = QCoreApplication.translate
        names: tuple[Document, ...] = ("sheet", "copy")
        cells = [Cell(name, title(name), (), least=LEAST) for name in names]
        super().__init__(cells, height=HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Sheet", "Which paper"))
        self.setToolTip(tr("Sheet", "Ctrl K changes between the two"))
        self.set_value("sheet")
        self._say()

    def document(self) -> Document:
        """The one that is shown."""
        return "copy" if self.value() == "copy" else "sheet"

    def turn(self) -> None:
        """Take the other one."""
        self.give("sheet" if self.document() == "copy" else "copy")
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The one beside it, by arrow."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space):
            self.turn()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say what is chosen."""
        super().focusInEvent(event)
        self._say()

    def _say(self) -> None:
        self.setAccessibleDescription(title(self.document()))
