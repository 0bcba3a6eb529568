"""The papers of one visit as they are asked for: kept bytes as they are, anything else set anew beside the window."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.encounter import Encounter
from app.errors import UserError
from app.gui.plan.signing import Unprintable, sheet_of
from app.gui.session import Session
from app.gui.sheet.document import Document, task
from app.gui.sheet.wanted import kept_like, made_with, options_of, options_of_kept
from app.gui.work import Work
from app.handouts.options import SheetOptions
from app.handouts.parts import NotApplied
from app.handouts.recipe import made_again, recipe_of
from app.kept import KIND

PATIENCE_MS = 100
"""From here on a wait is explained."""


@dataclass(frozen=True)
class Made:
    """A paper that can be printed. `kept`: it is in the records as it is."""

    pdf: bytes
    document: Document
    options: SheetOptions
    kept: bool
    not_applied: tuple[NotApplied, ...] = ()


@dataclass(frozen=True)
class _Running:
    """A paper being made; `first`: a signed visit has no sheet yet, `draft`: its pages say that they are one."""

    work: Work[bytes]
    document: Document
    options: SheetOptions
    first: bool
    draft: bool
    not_applied: tuple[NotApplied, ...]


class SheetMaker(QObject):
    """Each wish ends in `made` or in `failed`, unless another wish overtakes it."""

    made = Signal(object)
    """A Made."""
    failed = Signal(object, str)
    """A UserError, and the field of the text that it is about, if any."""
    slow = Signal()
    """It takes so long that it should be said."""

    def __init__(self, session: Session, encounter: Encounter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._encounter = session, encounter
        self._running: _Running | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.slow)

    def options(self) -> SheetOptions:
        """How the sheet is wanted now; of a signed visit, how it was handed out last."""
        if self._encounter.signed and (sheets := self._encounter.sheets()):
            last = options_of_kept(sheets[-1])
            if last is not None:
                return last
        return options_of(self._session, self._encounter)

    def begin(self, document: Document, options: SheetOptions) -> None:
        """Make a paper; what is being made until now is overtaken."""
        self.drop()
        signed = self._encounter.signed
        try:
            sheets = self._encounter.sheets() if signed and document == "sheet" else ()
            before = kept_like(sheets, options)
            if before is not None:
                self.made.emit(Made(before.pdf, document, options, kept=True))
                return
            made = task(self._session, self._encounter, document, options)
        except UserError as fault:
            self.failed.emit(fault, "")
            return
        if isinstance(made, Unprintable):
            self.failed.emit(made.fault, made.field)
            return
        work = Work(lambda: made.make(options.paper))
        work.finished.connect(self._finished)
        first = made.kept and signed and not sheets
        self._running = _Running(work, document, options, first, made.draft, made.not_applied)
        self._patience.start()
        work.begin()

    def running(self) -> Work[bytes] | None:
        """What is being made."""
        return self._running.work if self._running else None

    def drop(self) -> None:
        """Whatever is being made is not wanted any more."""
        self._running = None
        self._patience.stop()

    def hand_out(self, made: Made) -> Made:
        """Keep the paper of a signed visit, now that it goes out, and a letter also before; a draft is not kept.

        Raises:
            UserError: it could not be kept, so it must not be handed out.
        """
        if made.kept or not (self._encounter.signed or made.document == "referral"):
            return made
        if made.document == "sheet":
            settings = made_with(self._encounter, made.options) | self._recipe(made)
        elif any(one.kind == made.document and one.pdf == made.pdf for one in self._encounter.papers()):
            return replace(made, kept=True)
        else:
            settings = {**made.options.as_json(), KIND: made.document}
        self._encounter.keep_sheet(made.pdf, settings, self._session.now())
        return replace(made, kept=True)

    def _recipe(self, made: Made) -> dict[str, object]:
        """What it was made of; nothing where the clinic's details have changed since it was set."""
        by = self._encounter.signed_by or ""
        found = recipe_of(sheet_of(self._session, self._encounter, by, draft=False, options=made.options))
        return found if made_again(found) == made.pdf else {}

    def _finished(self) -> None:
        ended = self._running
        if ended is None or self.sender() is not ended.work:
            return
        self.drop()
        # A sheet that says it is a draft is never handed out as the signed one.
        if ended.draft and self._encounter.signed:
            self.begin(ended.document, ended.options)
            return
        try:
            made = Made(ended.work.result(), ended.document, ended.options, kept=False, not_applied=ended.not_applied)
            if ended.first:
                # Of a signed visit there is always a sheet.
                made = self.hand_out(made)
        except UserError as fault:
            self.failed.emit(fault, "")
        else:
            self.made.emit(made)
