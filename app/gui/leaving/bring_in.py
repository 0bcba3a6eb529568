"""Records brought in from a file: looked through, shown, and only then put into the records here."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from app.errors import UserError
from app.gui.doing import Progress
from app.gui.leaving.page import LeavingPage
from app.gui.parts.pick import FormPick, Pick
from app.gui.parts.text import Text
from app.gui.session import Session
from app.import_records import Bringing, Brought, Known, Looked

tr = QCoreApplication.translate
LEAVE, SECOND = "leave", "second"
SHOWN = 12


class BringInPage(LeavingPage):
    """The page; nothing is written before its last step."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            "bring_in",
            tr("Leaving", "Bring records in"),
            tr("Leaving", "From a ZIP that MSBack took out, here or elsewhere. Nobody who is here is overwritten."),
        )
        self._session = session
        self._bringing: Bringing | None = None
        self._looked: Looked | None = None
        self.holds, self.known = Text("", bold=True, wrap=True), Text("", wrap=True)
        self.them = Pick(
            tr("Leaving", "Who is here already"),
            {LEAVE: tr("Leaving", "Leave out"), SECOND: tr("Leaving", "As second records")},
        )
        self.them.set_value(LEAVE)
        self.them_form = FormPick(self.them, tr("Leaving", "Who is here already, with other words in the record"))
        for part in (self.holds, self.known, self.them_form, self.said):
            self.body.addWidget(part)
        self.bring_button = self.add_act(tr("Leaving", "Bring them in"), "primary")
        self.bring_button.clicked.connect(self.bring)
        self.choose_button = self.add_act(tr("Leaving", "Choose a file…"), icon="disk")
        self.choose_button.clicked.connect(self.ask)
        self._show()

    def begin(self) -> None:
        """Give the focus to the first step."""
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def begun(self, *, busy: bool) -> None:
        """Nothing is chosen while it is read or written."""
        self.choose_button.setVisible(not busy)
        self.bring_button.setVisible(not busy and self._to_come() > 0)
        self.them.setEnabled(not busy)

    def ask(self) -> None:
        """Ask for the file."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, tr("Leaving", "Bring records in"), place)
        dialog.setObjectName("choose_records")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Leaving", "Records (*.zip)"))
        dialog.fileSelected.connect(self.look)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def look(self, path: str) -> None:
        """Read the file whole, and see who of it is here."""
        if self.busy:
            return
        self._forget()
        try:
            bringing = self._bringing = Bringing(self._session.records, Path(path))
        except UserError as fault:
            self.tell(fault)
            return
        self.work(tr("Leaving", "Looking through the file: {n} %"), bringing.look, self._seen)

    def bring(self) -> None:
        """The last step."""
        bringing, looked, session = self._bringing, self._looked, self._session
        if bringing is None or looked is None:
            return
        too = self.them.value() == SECOND

        def act(progress: Progress) -> object:
            return bringing.bring(looked, session.now(), known_too=too, progress=progress)

        self.work(tr("Leaving", "Bringing records in: {n} %"), act, self._brought)

    def _seen(self, made: object) -> None:
        assert isinstance(made, Looked)
        self._looked = made
        self._show()
        self.begun(busy=False)
        button = self.bring_button if self._to_come() else self.back_button
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _brought(self, made: object) -> None:
        assert isinstance(made, Brought)
        self._forget()
        words = tr("Leaving", "Brought in: {n}. Left out, being here already: {out}.")
        said = [words.format(n=f"{len(made.numbers):,}", out=f"{len(made.left_out):,}")]
        new = [f"{number} → {here}" for number, here in made.numbers.items() if number != here]
        if new:
            words = tr("Leaving", "Numbers in the file and here: {numbers}")
            said.append(words.format(numbers=", ".join(new[:SHOWN]) + (" …" if len(new) > SHOWN else "")))
        self.say(" ".join(said))
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_come(self) -> int:
        """How many would come in, second records too."""
        looked = self._looked
        return looked.patients - sum(one.same for one in looked.known) if looked else 0

    def _show(self) -> None:
        looked = self._looked
        for part in (self.holds, self.known):
            part.setVisible(looked is not None)
        self.them_form.setVisible(looked is not None and any(not one.same for one in looked.known))
        self.bring_button.setVisible(self._to_come() > 0)
        if looked is None:
            return
        words = tr("Leaving", "In the file: patients: {patients}, visits: {visits}, sheets: {sheets}. It is whole.")
        counts = {"patients": looked.patients, "visits": looked.encounters, "sheets": looked.sheets}
        self.holds.setText(words.format(**{name: f"{count:,}" for name, count in counts.items()}))
        stay = tr("Leaving", "Numbers stay as they are.")
        new = tr("Leaving", "Each gets the next free number here.")
        here = tr("Leaving", "Here already: {known}.").format(known="; ".join(map(self._named, looked.known[:SHOWN])))
        more = tr("Leaving", "And {n} more.").format(n=len(looked.known) - SHOWN)
        lines = [here] if looked.known else []
        lines += [more] if len(looked.known) > SHOWN else []
        self.known.setText(" ".join([*lines, stay if looked.numbers_stay else new]))

    def _named(self, one: Known) -> str:
        """Names are for who sees patients."""
        same = tr("Leaving", "the same") if one.same else tr("Leaving", "other words")
        name = f" {one.name}" if self._session.may_see_patients() else ""
        return f"{one.number} → {one.here}{name} ({same})"

    def _forget(self) -> None:
        if self._bringing is not None:
            self._bringing.close()
        self._bringing = self._looked = None
        self.error.say("")
        self.say("")
        self._show()
