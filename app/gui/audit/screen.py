"""The audit for who looks after the records: filtered by person, day, kind and patient, checked, printed, saved."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.audit import KINDS, MOST, AuditLog, Entry, Wanted
from app.errors import UserError
from app.gui.audit import words
from app.gui.dates import no_such_day, read_day
from app.gui.footer import Keys
from app.gui.parts.buttons import Button
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.field import FormField
from app.gui.parts.list_row import Row
from app.gui.parts.row_box import RowBox
from app.gui.parts.scroll import Scroll
from app.gui.parts.text import Text
from app.gui.plan.dropdown import Dropdown
from app.gui.session import Session
from app.gui.sheet.file import write_pdf
from app.gui.sheet.paper import usual_paper
from app.gui.sheet.print_line import PrintLine
from app.gui.sheet.save_dialog import save_dialog
from app.gui.theme import changes, theme
from app.handouts.audit_sheet import typeset_audit
from app.trail import EXPORTED, PRINTED

SHOWN = 100
WIDE = 900


class AuditScreen(QWidget):
    """The newest rows first; a filter counts as soon as the hand leaves it."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("audit")
        self.setAccessibleName(self.tr("Audit"))
        self._session, self._log = session, AuditLog(session.records)
        self.who = self._dropdown(
            self.tr("Person"), [("", self.tr("everybody")), *((one, one) for one in self._log.people() if one)]
        )
        self.kind = self._dropdown(self.tr("Kind"), [("", self.tr("everything")), *((one, one) for one in KINDS)])
        self.day = self._field(self.tr("Day"), self.tr("any day"))
        self.patient = self._field(self.tr("Patient number"), self.tr("any"))
        self.health = Text("", wrap=True)
        self.error = ErrorLine()
        self.print_line = PrintLine()
        self.print_line.hide()
        self.print_line.closed.connect(self.begin)
        self.print_line.sent.connect(lambda: self._note(PRINTED))
        self.print_button = Button(self.tr("Print"), key="Ctrl P", icon="print")
        self.print_button.clicked.connect(self.print_rows)
        self.save_button = Button(self.tr("Save as PDF"), key="Ctrl S", icon="disk")
        self.save_button.clicked.connect(self._ask)
        self.entries: tuple[Entry, ...] = ()
        self.wanted = Wanted()
        self._box: RowBox | None = None
        self._lay_out()
        for key, act in (("Ctrl+P", self.print_rows), ("Ctrl+S", self._ask)):
            QShortcut(QKeySequence(key), self, act)
        self._found = self._log.health()
        self.health.setText(" ".join(words.whole(self._found)))
        self.health.set_bold(bool(self._found.problems))
        self.look()
        self._restyle()
        changes.changed.connect(self._restyle)

    def begin(self) -> None:
        """Give the focus to the first filter."""
        self.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> Keys:
        """What can be pressed here."""
        return (
            ("Tab", self.tr("next part")), ("Ctrl P", self.tr("print")), ("Ctrl S", self.tr("save as PDF")),
            ("Esc", self.tr("back to Settings")),
        )  # fmt: skip

    def look(self) -> None:
        """Show the rows that fit the filters."""
        typed = self.day.text()
        day = read_day(typed) if typed else None
        written = no_such_day(typed) or self.tr("Write a day like 22 Nov 2026.")
        self.day.say(written if typed and day is None else "")
        if typed and day is None:
            return
        number = self.patient.text()
        if number and not number.isdecimal():
            self.patient.say(self.tr("A patient number has figures only."))
            return
        self.wanted = Wanted(self.who.code(), day, self.kind.code(), number)
        try:
            self.entries = self._log.entries(self.wanted)
        except UserError as fault:
            self._tell(fault)
            return
        self.error.say("")
        self._show_rows()

    def print_rows(self) -> None:
        """Offer the printers for the rows that are shown."""
        pdf = self._pdf()
        if pdf is not None:
            self.print_line.open(pdf, usual_paper(self._session))

    def save_to(self, path: str) -> None:
        """Write the rows that are shown to a file."""
        pdf = self._pdf()
        if pdf is None:
            return
        try:
            write_pdf(Path(path), pdf)
        except UserError as fault:
            self._tell(fault)
        else:
            self._note(EXPORTED)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Filters beside each other where there is room."""
        super().resizeEvent(event)
        self._restyle()

    def _pdf(self) -> bytes | None:
        try:
            made = words.sheet(self.entries, self.wanted, self._found, self._session.now())
            return typeset_audit(made, usual_paper(self._session))
        except UserError as fault:
            self._tell(fault)
            return None

    def _ask(self) -> None:
        dialog = save_dialog(self, f"audit-{self._session.now():%Y-%m-%d}.pdf")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def _note(self, kind: str) -> None:
        self._session.records.trail.note(kind, "audit", detail=f"{len(self.entries)} rows")

    def _tell(self, fault: UserError) -> None:
        self.error.tell(fault)

    def _show_rows(self) -> None:
        old, self._box = self._box, RowBox(self.tr("What was done"))
        count = f"{len(self.entries):,}"
        more = self.tr("the newest {n}") if len(self.entries) == MOST else self.tr("{n} rows")
        self._box.say_count(more.format(n=count))
        if not self.entries:
            self._box.empty("search", self.tr("Nothing fits"), self.tr("Take a filter back."))
        for entry in self.entries[:SHOWN]:
            self._box.add_row(self._row(entry))
        if rest := self.entries[SHOWN:]:
            self._box.fold(self.tr("{n} more").format(n=len(rest)), lambda: map(self._row, rest))
        self._rows.addWidget(self._box)
        if old is not None:
            old.hide()
            old.deleteLater()
        self.changed.emit()

    @staticmethod
    def _row(entry: Entry) -> Row:
        row = Row("", 200)
        row.chevron.hide()
        row.sign.hide()
        row.lead.say(entry.kind, words.when(entry.at))
        patient = f"No. {entry.patient}" if entry.patient else ""
        row.middle.say(words.record(entry), " · ".join(part for part in (entry.who, patient) if part))
        row.end.say(str(entry.id))
        return row

    def _dropdown(self, name: str, items: list[tuple[str, str]]) -> Dropdown:
        made = Dropdown(name, size="field")
        made.offer(items)
        made.show_code("")
        made.chosen.connect(self.look)
        return made

    def _field(self, label: str, placeholder: str) -> FormField:
        made = FormField(label)
        made.field.setPlaceholderText(placeholder)
        made.field.editingFinished.connect(self.look)
        return made

    def _lay_out(self) -> None:
        scroll = Scroll()
        scroll.content.addWidget(Text(self.tr("Audit"), "page", wrap=True))
        scroll.content.addWidget(self.health)
        self._filters = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pairs: list[QVBoxLayout] = []
        for name, choice in ((self.tr("Person"), self.who), (self.tr("Kind"), self.kind)):
            column = QVBoxLayout()
            self._pairs.append(column)
            label = Text(name, "dense", "text2")
            label.setBuddy(choice)
            column.addWidget(label)
            column.addWidget(choice)
            column.addStretch(1)
            self._filters.addLayout(column, 1)
        for field in (self.day, self.patient):
            self._filters.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        scroll.content.addLayout(self._filters)
        line = QHBoxLayout()
        for button in (self.print_button, self.save_button):
            line.addWidget(button)
        line.addStretch(1)
        scroll.content.addLayout(line)
        scroll.content.addWidget(self.print_line)
        scroll.content.addWidget(self.error)
        self._rows = QVBoxLayout()
        scroll.content.addLayout(self._rows)
        scroll.content.addStretch(1)
        all_of_it = QHBoxLayout(self)
        all_of_it.setContentsMargins(0, 0, 0, 0)
        all_of_it.addWidget(scroll)

    def _restyle(self) -> None:
        now = theme()
        wide = self.width() >= now.px(WIDE)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._filters.setDirection(way)
        self._filters.setSpacing(now.px(12))
        for column in self._pairs:
            column.setSpacing(now.px(4))
