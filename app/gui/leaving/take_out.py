"""Records taken out into a file: one patient's or everybody's, with names or without."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog

from app.export_records import ENDING, Written, file_name, take_out
from app.gui.doing import Progress
from app.gui.footer import Keys
from app.gui.leaving.page import LeavingPage
from app.gui.parts.pick import FormPick, Pick
from app.gui.parts.text import Text
from app.gui.session import Session
from app.gui.sheet.save_dialog import save_dialog
from app.users import may_sign, may_take_out

tr = QCoreApplication.translate
WITH, WITHOUT = "with", "without"


class TakeOutPage(LeavingPage):
    """The page.

    Args:
        session: the open records, and who works here.
        number: of the patient; empty: everybody.
    """

    def __init__(self, session: Session, number: str = "") -> None:
        title = tr("Leaving", "Take out record {number}").format(number=number)
        super().__init__(
            "take_out",
            title if number else tr("Leaving", "Take out all records"),
            tr("Leaving", "One ZIP: JSON and CSV for other programs, each sheet as it was handed out, and FORMAT.md."),
        )
        self._session, self._number = session, number
        self.who = Text(_name(session, number), bold=True, wrap=True)
        self.who.setVisible(bool(self.who.text()))
        named = may_sign(session.user) if number else may_take_out(session.user)
        words = {WITH: tr("Leaving", "With names"), WITHOUT: tr("Leaving", "Without names")}
        self.names = Pick(tr("Leaving", "Names"), words if named else {WITHOUT: words[WITHOUT]})
        self.names.set_value(WITH if named else WITHOUT)
        self.names.picked.connect(self._warn)
        self.warning = Text("", bold=True, wrap=True)
        self.holds = Text("", wrap=True)
        for part in (self.who, FormPick(self.names, tr("Leaving", "Names")), self.warning, self.holds, self.said):
            self.body.addWidget(part)
        self.save_button = self.add_act(tr("Leaving", "Save…"), "primary", key="Ctrl S", icon="disk")
        self.save_button.clicked.connect(self.ask)
        self.shortcut("Ctrl+S", self.ask)
        self._warn()

    @property
    def bare(self) -> bool:
        """Whether it is to be without names."""
        return self.names.value() == WITHOUT

    def keys(self) -> Keys:
        """What can be pressed here."""
        save = () if self.busy else (("Ctrl S", tr("Leaving", "save")),)
        return (("Tab", tr("Leaving", "next part")), *save, ("Esc", tr("Leaving", "back")))

    def begin(self) -> None:
        """Give the focus to the first choice."""
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)

    def begun(self, *, busy: bool) -> None:
        """Nothing is chosen while it is written."""
        self.names.setEnabled(not busy)
        self.save_button.setVisible(not busy)

    def ask(self) -> None:
        """Ask where the file goes."""
        if self.busy:
            return
        name = file_name(self._session.now(), self._number, bare=self.bare)
        dialog: QFileDialog = save_dialog(self, name)
        dialog.setObjectName("save_records")
        dialog.setWindowTitle(tr("Leaving", "Take records out"))
        dialog.setDefaultSuffix(ENDING.removeprefix("."))
        dialog.setNameFilter(tr("Leaving", "Records (*.zip)"))
        dialog.selectFile(name)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write it there."""
        session, numbers = self._session, (self._number,) if self._number else None
        bare = session.pack if self.bare else None

        def act(progress: Progress) -> object:
            written = take_out(
                session.records, Path(path), session.now(), numbers=numbers, bare=bare, progress=progress
            )
            return path, written

        self.work(tr("Leaving", "Taking records out: {n} %"), act, self._taken)

    def _taken(self, made: object) -> None:
        assert isinstance(made, tuple)
        path, written = made
        assert isinstance(written, Written)
        words = tr("Leaving", "Saved as {path}. Patients: {patients}, visits: {visits}.")
        counts = written.counts
        self.say(words.format(path=path, patients=f"{counts['patients']:,}", visits=f"{counts['encounters']:,}"))
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _warn(self) -> None:
        if self.bare:
            self.warning.setText(
                tr("Leaving", "Without names is not anonymous: rare answers together can still tell who it is.")
            )
            self.holds.setText(
                tr(
                    "Leaving",
                    "Left out: names, numbers, phones, birth dates, every text, every sheet. Days count from the first "
                    "visit; from 90 years on an age is 90+. It cannot be brought in again.",
                )
            )
        else:
            self.warning.setText(tr("Leaving", "The file is not encrypted: whoever has it can read it."))
            self.holds.setText(
                tr("Leaving", "Everything of the record, drafts and earlier versions too. It can be brought in again.")
            )


def _name(session: Session, number: str) -> str:
    """Whose number it is, to who may see it: a number alone may be a slip."""
    if not number or not session.may_see_patients():
        return ""
    return next((one.name for one in session.records.search(number) if one.number == number), "")
