"""About this guideline and the program: a page over the screen; the proof is worked out when it opens."""

import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout
from shiboken6 import isValid

from app.engine.pack import Pack
from app.engine.proofs import Certificate, certificate
from app.errors import UserError
from app.gui.about.boxes import Listed, Named
from app.gui.about.program import ProgramBox
from app.gui.about.save import ask, saving
from app.gui.about.words import what_is_in_it, what_is_proven, what_it_is, when_it_was
from app.gui.footer import Keys
from app.gui.page_over import OverPage
from app.gui.parts.buttons import Button
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.text import Text
from app.gui.work import Made, Work

translate = QCoreApplication.translate


class About(OverPage):
    """What the guideline is, what is in it, what is proven of it, and its document for sign-off."""

    def __init__(self, pack: Pack, now: Callable[[], datetime], backups: Callable[[], Sequence[Path]] = tuple) -> None:
        super().__init__("about", translate("About", "About this guideline"))
        self._pack, self._now = pack, now
        self.proven: Certificate | None = None
        self.is_box = Named(translate("About", "What it is"), what_it_is(pack))
        self.in_box = Named(translate("About", "What is in it"), what_is_in_it(pack))
        self.proof_box = Listed(translate("About", "What is proven"))
        self.proof_box.say("", translate("About", "The proof is being worked out…"))
        self.program_box = ProgramBox(now, backups=backups)
        self.program_box.changed.connect(self.changed)
        self.save_button = Button(translate("About", "Save for sign-off…"), "primary", key="Ctrl S", icon="disk")
        self.save_button.disable(translate("About", "The proof is being worked out; it belongs to the document."))
        self.save_button.clicked.connect(self.save)
        self.status = Text("", "body", wrap=True)
        self.fault = ErrorLine()
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+S"), self, self.save, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._started = time.perf_counter()
        self._do(lambda: certificate(pack), self._show_proof)

    def keys(self) -> Keys:
        """What can be pressed here."""
        save = (("Ctrl S", translate("About", "save for sign-off")),) if self.save_button.isEnabled() else ()
        return (*super().keys(), *save)

    def save(self) -> None:
        """Ask where to, and save."""
        if self.save_button.isEnabled():
            dialog = ask(self, self._pack)
            dialog.fileSelected.connect(self.save_to)
            dialog.open()

    def save_to(self, path: str) -> None:
        """Make the document off the window's thread, write it there, and say what came of it."""
        if self.proven is None:
            return
        self.fault.say("")
        self._say(translate("About", "Making the document…"))
        self.save_button.disable(translate("About", "The document is being made."))
        self._do(saving(self._pack, self.proven, Path(path)), self._show_saved)

    def _lay_out(self) -> None:
        words = translate(
            "About", "The whole guideline as one document, with its facts, sources and proofs, to review and to sign."
        )
        line = QHBoxLayout()
        line.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        for part in (Text(words, ink="text2", wrap=True), line, self.status, self.fault):
            if isinstance(part, QHBoxLayout):
                self.is_box.body.addLayout(part)
            else:
                self.is_box.body.addWidget(part)
        self.status.hide()
        for box in (self.is_box, self.in_box, self.program_box, self.proof_box):
            self.content.addWidget(box)
        self.content.addStretch(1)

    def _do(self, act: Callable[[], Made], show: Callable[[Work[Made]], None]) -> None:
        """Work off the window's thread; nothing is shown when the page is gone by then."""
        work = Work(act)
        work.finished.connect(lambda: show(work) if isValid(self) else None)
        work.begin()

    def _show_proof(self, work: Work[Certificate]) -> None:
        seconds = time.perf_counter() - self._started
        proven = self.proven = work.result()
        icon = "warning" if proven.open_points else "check"
        self.proof_box.say(icon, what_is_proven(proven), when_it_was(self._now(), seconds, proven.digest))
        self.proof_box.show_proofs(proven)
        self.save_button.enable()
        self.changed.emit()

    def _show_saved(self, work: Work[Path]) -> None:
        self.save_button.enable()
        self._say("")
        try:
            path = work.result()
        except UserError as fault:
            self.fault.tell(fault)
        else:
            self._say(translate("About", "Saved as {path}").format(path=path))
        self.changed.emit()

    def _say(self, words: str) -> None:
        self.status.setText(words)
        self.status.setVisible(bool(words))
