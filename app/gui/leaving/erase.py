"""A patient erased: what there is, the number typed once more with the reason, and what came of it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal

from app.erasure import LONGEST_REASON, Done, Erasure, Found
from app.errors import UserError
from app.gui.doing import Progress
from app.gui.leaving.page import LeavingPage
from app.gui.parts.field import FormField
from app.gui.parts.pick import FormPick, Pick
from app.gui.parts.text import Text
from app.gui.session import Session
from app.gui.words import day

tr = QCoreApplication.translate
REMOVE, KEEP = "remove", "keep"


class ErasePage(LeavingPage):
    """The page.

    Args:
        session: the open records.
        number: of the patient; empty: it is typed first.
    """

    erased = Signal()
    """There is one patient less."""

    def __init__(self, session: Session, number: str = "") -> None:
        super().__init__(
            "erase",
            tr("Leaving", "Erase a patient"),
            tr("Leaving", "For a request by law. It cannot be undone; the audit keeps who did it, when and why."),
        )
        self._erasure, self._session = Erasure(session.records, session.now), session
        self._found: Found | None = None
        self.number = FormField(tr("Leaving", "Number of the patient"))
        self.number.field.setObjectName("erase_number")
        self.number.field.setText(number)
        self.holds, self.copies = Text("", bold=True, wrap=True), Text("", wrap=True)
        self.again = FormField(tr("Leaving", "Type the number once more"))
        self.reason = FormField(tr("Leaving", "Reason, without the name: it stays in the audit"))
        self.reason.field.setMaxLength(LONGEST_REASON)
        self.older = Pick(
            tr("Leaving", "Older copies"),
            {REMOVE: tr("Leaving", "New backup, then remove them"), KEEP: tr("Leaving", "Leave them")},
        )
        self.older.set_value(REMOVE)
        self.older_form = FormPick(self.older, tr("Leaving", "Older copies of the records"))
        parts = (self.number, self.holds, self.copies, self.older_form, self.again, self.reason, self.said)
        for part in parts:
            self.body.addWidget(part)
        self.look_button = self.add_act(tr("Leaving", "Look what there is"), "primary")
        self.look_button.clicked.connect(self.look)
        self.erase_button = self.add_act(tr("Leaving", "Erase for good"), "primary")
        self.erase_button.clicked.connect(self.erase)
        self.goes_on(self.number, self.look)
        self.goes_on(self.again, self._on_from_number)
        for form in (self.number, self.again, self.reason):
            form.field.textEdited.connect(lambda: self.error.say(""))
        self.again.field.textEdited.connect(lambda: self.again.say(""))
        self._step(looking=True)

    def begin(self) -> None:
        """Give the focus to the number, or to what comes after it."""
        part = self.look_button if self.number.text() else self.number.field
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def begun(self, *, busy: bool) -> None:
        """Nothing is typed while it works."""
        for part in (self.number, self.again, self.reason, self.older):
            part.setEnabled(not busy)
        self.look_button.setVisible(not busy and self._found is None)
        self.erase_button.setVisible(not busy and self._found is not None)

    def look(self) -> None:
        """See what there is of this number, also in the backups."""
        typed, erasure = self.number.text(), self._erasure

        def act(progress: Progress) -> object:
            return erasure.find(typed, progress)

        self.work(tr("Leaving", "Opening the older copies: {n} %"), act, self._seen)

    def erase(self) -> None:
        """The last step; the number and the reason are checked before anything goes."""
        found, typed, reason = self._found, self.again.text(), self.reason.text()
        if found is None:
            return
        try:
            self._erasure.checked(found, typed, reason)
        except UserError as fault:
            self.tell(fault)
            return
        copies, erasure = bool(found.copies) and self.older.value() == REMOVE, self._erasure

        def act(progress: Progress) -> object:
            return erasure.erase(found, typed, reason, copies=copies, progress=progress)

        self.work(tr("Leaving", "Erasing, and making a new backup: {n} %"), act, self._gone)
        # It is erased at once; what takes its time is clearing the file and the backup.
        self.stop_button.hide()

    def _on_from_number(self) -> None:
        """From the number to the reason, once it is the number."""
        typed = self.again.text()
        if self._found is None or not self._erasure.confirms(self._found, typed):
            came = tr("Leaving", "You typed {typed}.").format(typed=typed) if typed else ""
            self.again.say(tr("Leaving", "Type the number of this patient, as it stands above."), came)
            return
        self.again.say("")
        self.reason.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _seen(self, made: object) -> None:
        assert isinstance(made, Found)
        self._found = made
        patient, shown = made.patient, self._session.may_see_patients()
        words = tr("Leaving", "{who}: visits and versions: {visits}, sheets: {sheets}, registered {day}.")
        who = f"{patient.number} {patient.name}" if shown else patient.number
        since = day(patient.created_at.astimezone().date())
        self.holds.setText(words.format(who=who, visits=made.visits, sheets=made.sheets, day=since))
        said = []
        if made.merged:
            numbers = ", ".join(one.number for one in made.merged)
            said.append(tr("Leaving", "With it go the records that were merged: {numbers}.").format(numbers=numbers))
        said.append(
            tr("Leaving", "Older copies of the records that hold this patient: {n}.").format(n=len(made.copies))
        )
        if made.copies:
            said.append(tr("Leaving", "Without them there is no way back to those days, for any patient."))
        if made.second_absent:
            said.append(tr("Leaving", "The second place for backups is not there now: what is in it stays."))
        said.append(tr("Leaving", "Papers and files that were handed out stay where they are."))
        self.copies.setText(" ".join(said))
        self._step(looking=False)
        self.again.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _gone(self, made: object) -> None:
        assert isinstance(made, Done)
        said = [tr("Leaving", "Record {number} is erased.").format(number=made.number)]
        if made.backup is not None:
            words = tr("Leaving", "A new backup is proven; older copies removed: {n}.")
            said.append(words.format(n=len(made.removed)))
        if made.left:
            words = tr("Leaving", "Delete by hand, for they still hold the patient: {paths}")
            said.append(words.format(paths=", ".join(map(str, made.left))))
        self._found = None
        self._step(looking=False)
        self.say(" ".join(said))
        if made.fault is not None:
            self.tell(made.fault)
        self.erase_button.hide()
        self.look_button.hide()
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.erased.emit()

    def _step(self, *, looking: bool) -> None:
        found = self._found
        self.number.setVisible(looking)
        for part in (self.holds, self.copies, self.again, self.reason):
            part.setVisible(found is not None)
        self.older_form.setVisible(found is not None and bool(found.copies))
        self.look_button.setVisible(looking)
        self.erase_button.setVisible(found is not None)
