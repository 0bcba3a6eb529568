"""The page for a new patient: a few fields, the birth date said back in words, and who may be the same person."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.gui.dates import read_day
from app.gui.faults import translated
from app.gui.footer import Keys
from app.gui.parts.box import Box
from app.gui.parts.buttons import Button
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.field import FormField
from app.gui.parts.list_row import Row
from app.gui.parts.pick import FormPick, Pick
from app.gui.parts.row_box import RowBox
from app.gui.parts.scroll import Scroll
from app.gui.parts.text import Text
from app.gui.patient.birth import birth_fault
from app.gui.session import Session
from app.gui.theme import changes, theme
from app.gui.words import day, person
from app.handouts.fonts import listed, unprintable
from app.records import PatientRecord

WIDEST = 760


class Typed(NamedTuple):
    """What stands in the fields; kept while one looks something up elsewhere."""

    family_name: str = ""
    given_name: str = ""
    birth_date: str = ""
    sex: str = ""
    phone: str = ""


class Words(NamedTuple):
    """What title, buttons and keys of the page say."""

    title: str
    save: str
    save_all_the_same: str
    save_key: str
    cancel: str
    back: str


class NewPatient(QWidget):
    """The page; nothing is stored before it is saved."""

    patient_chosen = Signal(int)
    left, changed = Signal(), Signal()
    typed = Signal(object)
    """What stands in the fields, None when it was saved or given up."""

    def __init__(self, session: Session, typed: Typed | None = None) -> None:
        super().__init__()
        self._words = self._own_words()
        self.setObjectName("new_patient")
        self.setAccessibleName(self._words.title)
        self._session = session
        self._warned: frozenset[int] = frozenset()
        self.family = FormField(self.tr("Family name"), note=self.tr("needed, or a given name"))
        self.given = FormField(self.tr("Given name"), note=self.tr("needed, or a family name"))
        self.born = FormField(self.tr("Birth date"))
        self.phone = FormField(self.tr("Phone"))
        self.understood = Text("", "small", "text2", wrap=True)
        sexes = {"female": self.tr("Female"), "male": self.tr("Male"), "other": self.tr("Other")}
        self.sex = Pick(self.tr("Sex"), sexes, may_be_open=True)
        self.fault = ErrorLine()
        self.duplicates = QVBoxLayout()
        self.duplicate_box: RowBox | None = None
        self.save_button = Button(self._words.save, "primary", key="Ctrl Enter")
        self.cancel_button = Button(self._words.cancel)
        self._lay_out()
        self._connect()
        self._restore(typed or Typed())
        self._restyle()
        changes.changed.connect(self._restyle)

    def begin(self) -> None:
        """Give the focus to the first field."""
        self.family.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> Keys:
        """What can be pressed here."""
        choose = (("1 2 3", self.tr("choose")),) if self.focusWidget() is self.sex else ()
        return (
            ("Tab", self.tr("next field")),
            *choose,
            ("Ctrl Enter", self._words.save_key),
            ("Esc", self._words.back),
        )

    def save(self) -> None:
        """Store the patient and open it; the first thing that is wrong stops it and has the focus."""
        self.fault.say("")
        if not self._check_birth_date():
            self.born.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self._check_letters():
            return
        found = self._look_for_duplicates()
        if found and found != self._warned:
            self._warned = found
            self.save_button.setText(self._words.save_all_the_same)
            self.save_button.updateGeometry()
            self.fault.say(
                self.tr("This may be somebody who is here already."), self.tr("Open the person below, or save again.")
            )
            return
        try:
            patient = self.store()
        except UserError as fault:
            self._refused(fault)
            return
        self.typed.emit(None)
        self.patient_chosen.emit(patient.id)

    def now_typed(self) -> Typed:
        """What stands in the fields."""
        return Typed(self.family.text(), self.given.text(), self.born.text(), self.sex.value(), self.phone.text())

    def store(self) -> PatientRecord:
        """Put what was typed into the records."""
        return self._session.records.add_patient(
            family_name=self.family.text(),
            given_name=self.given.text(),
            birth_date=read_day(self.born.text()),
            sex=self.sex.value() or None,
            phone=self.phone.text(),
            today=self._session.now().date(),
        )

    def is_another(self, _patient: PatientRecord) -> bool:
        """Whether a record that looks the same may be somebody else's."""
        return True

    def _own_words(self) -> Words:
        return Words(
            title=self.tr("New patient"),
            save=self.tr("Save and open"),
            save_all_the_same=self.tr("Save as another person"),
            save_key=self.tr("save and open"),
            cancel=self.tr("Clear and go back"),
            back=self.tr("back to Today"),
        )

    def _refused(self, fault: UserError) -> None:
        now = translated(fault)
        self.fault.say(f"{now.what} {now.why}", now.todo)
        if not self.family.text() and not self.given.text():
            self.begin()

    def give_up(self) -> None:
        """Forget what was typed, and leave."""
        self.typed.emit(None)
        self.left.emit()

    def _keep(self) -> None:
        """Tell the window what was typed, so that looking elsewhere loses nothing."""
        self.fault.say("")
        self._warned = frozenset()
        self.save_button.setText(self._words.save)
        self.save_button.updateGeometry()
        now = self.now_typed()
        self.typed.emit(now if any(now) else None)

    def _restore(self, typed: Typed) -> None:
        for form, text in zip(
            (self.family, self.given, self.born, self.phone),
            (typed.family_name, typed.given_name, typed.birth_date, typed.phone),
            strict=True,
        ):
            form.field.setText(text)
        self.sex.set_value(typed.sex)
        self._check_birth_date()
        self._look_for_duplicates()

    def _say_understood(self) -> None:
        """Say the birth date back in words while it is typed."""
        born = read_day(self.born.text())
        today = self._session.now().date()
        if born is None or birth_fault(self.born.text(), today):
            hint = self.tr("Day, month, year, as 12.3.1979; or year-month-day, as 1979-03-12.")
            self._show_understood("" if self.born.field.has_error() else hint)
            return
        years = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
        self._show_understood(self.tr("{day}, {n} years old").format(day=day(born, "d MMMM yyyy"), n=years))

    def _show_understood(self, words: str) -> None:
        self.understood.setText(words)
        self.understood.setVisible(bool(words))
        self.born.field.setAccessibleDescription(words or self.born.error_line.sentence())

    def _check_birth_date(self) -> bool:
        """Whether the birth date may stand; an empty one may."""
        typed = self.born.text()
        wrong = birth_fault(typed, self._session.now().date())
        self.born.say(wrong, self.tr("You typed {typed}.").format(typed=typed) if wrong else "")
        self._say_understood()
        return not self.born.field.has_error()

    def _check_letters(self) -> bool:
        """Whether papers can show the name: nobody is to find out in an emergency that a letter cannot."""
        wrong = []
        for form in (self.family, self.given):
            unknown = unprintable(form.text())
            words = self.tr("No paper can show {characters}. Write the name in other letters.")
            form.say(words.format(characters=listed(unknown)) if unknown else "")
            wrong += [form] if unknown else []
        if wrong:
            wrong[0].field.setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def _look_for_duplicates(self) -> frozenset[int]:
        """Show who may be the same person, and say which ones they are."""
        found: tuple[PatientRecord, ...] = ()
        if self.family.text() or self.given.text():
            alike = self._session.records.possible_duplicates(
                self.family.text(), self.given.text(), read_day(self.born.text()), self.phone.text()
            )
            found = tuple(patient for patient in alike if self.is_another(patient))
        ids = frozenset(patient.id for patient in found)
        if self.duplicate_box is None or ids != frozenset(self._shown):
            self._show_duplicates(found)
        return ids

    _shown: tuple[int, ...] = ()

    def _show_duplicates(self, found: tuple[PatientRecord, ...]) -> None:
        self._shown = tuple(patient.id for patient in found)
        if self.duplicate_box is not None:
            self.duplicates.removeWidget(self.duplicate_box)
            self.duplicate_box.deleteLater()
            self.duplicate_box = None
        if not found:
            return
        box = RowBox(self.tr("Perhaps the same person"), "swap")
        for patient in found:
            row = Row("person")
            row.lead.say(patient.name, " · ".join(person(patient, {}, self._session.now().date())))
            row.clicked.connect(lambda _checked=False, chosen=patient.id: self.patient_chosen.emit(chosen))
            box.add_row(row)
        self.duplicates.addWidget(box)
        self.duplicate_box = box

    def _connect(self) -> None:
        for form in (self.family, self.given, self.born, self.phone):
            form.field.textEdited.connect(self._keep)
            form.field.editingFinished.connect(self._look_for_duplicates)
        self.sex.picked.connect(self._keep)
        self.born.field.textEdited.connect(self._say_understood)
        self.born.field.editingFinished.connect(self._check_birth_date)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.give_up)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.save)

    def _lay_out(self) -> None:
        self._box = Box()
        self._body = QVBoxLayout(self._box)
        for part in (self.family, self.given, self.born, self.understood):
            self._body.addWidget(part)
        self._body.addWidget(FormPick(self.sex, self.tr("Sex")))
        self._body.addWidget(self.phone)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.save_button)
        self._buttons.addWidget(self.cancel_button)
        self._buttons.addStretch(1)
        scroll = Scroll(WIDEST)
        scroll.content.addWidget(Text(self._words.title, "page", wrap=True))
        scroll.content.addWidget(self._box)
        scroll.content.addWidget(self.fault)
        scroll.content.addLayout(self.duplicates)
        scroll.content.addLayout(self._buttons)
        scroll.content.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _restyle(self) -> None:
        now = theme()
        self._body.setContentsMargins(*(now.px(16),) * 4)
        self._body.setSpacing(now.px(8))
        self._buttons.setSpacing(now.px(12))
