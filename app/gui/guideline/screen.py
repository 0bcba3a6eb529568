"""Another guideline: what it is, whose advice it changes, and the one key that lets it speak, or says it was seen."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.gui.about.boxes import Named
from app.gui.comparison.row import ChangeRow
from app.gui.footer import Keys
from app.gui.guideline import words
from app.gui.guideline.looking import Looking
from app.gui.parts.buttons import Button
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.row_box import RowBox
from app.gui.parts.scroll import Scroll
from app.gui.parts.text import Text
from app.gui.session import Session
from app.gui.sheet.file import write_file
from app.gui.sheet.save_dialog import save_dialog
from app.gui.theme import changes, theme
from app.guidelines import Before
from app.handouts.tables import tables_pdf
from app.impact import Affected, Impact
from app.packs import Candidate

translate = QCoreApplication.translate
SHOWN = 50
"""So many patients on the screen; all of them on paper and in the file."""
WIDE = 720


class GuidelineScreen(QWidget):
    """Nothing changes until the button is pressed.

    Args:
        session: who decides, and on which records.
        find: reads, checks and proves the guideline; off the window's thread.
        before: the one that spoke before, where the other one speaks already and this is only to be seen.
    """

    changed = Signal()
    left = Signal()
    chosen = Signal(object)
    """The Candidate that is to speak from now on."""
    paper_wanted = Signal(str, bytes, str)

    def __init__(self, session: Session, find: Callable[[], Candidate], before: Before | None = None) -> None:
        super().__init__()
        self.setObjectName("guideline")
        self._before = before
        title = translate("Guideline", "Another guideline")
        if before:
            title = translate("Guideline", "The guideline has changed")
        self.setAccessibleName(title)
        self._session = session
        self.candidate: Candidate | None = None
        self.found: Impact | None = None
        self.top = Text(translate("Guideline", "The guideline is being checked…"), "head", wrap=True)
        self.status, self.fault = Text("", wrap=True), ErrorLine()
        use, leave = translate("Guideline", "Use this guideline"), translate("Guideline", "Leave it")
        if before:
            use, leave = translate("Guideline", "I have seen it"), translate("Guideline", "Later")
        self.use, self.leave = Button(use, "primary", key="Ctrl Enter"), Button(leave, key="Esc")
        self.pdf_button = Button(translate("Guideline", "PDF…"), key="Ctrl P", icon="print")
        self.csv_button = Button(translate("Guideline", "CSV…"), key="Ctrl S", icon="disk")
        self._lay_out(title)
        acts = ((self.use, "Ctrl+Return", self.take), (self.pdf_button, "Ctrl+P", self.to_paper))
        for button, key, act in (*acts, (self.csv_button, "Ctrl+S", self.save)):
            button.clicked.connect(act)
            QShortcut(QKeySequence(key), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.leave.clicked.connect(self.give_up)
        self._wait(translate("Guideline", "It is being checked, and the patients looked at."))
        self._looking = Looking(session, find)
        self._looking.checked.connect(self._checked)
        self._looking.moved.connect(self._moved)
        self._looking.found.connect(self._show)
        self._looking.failed.connect(self._failed)
        self._looking.begin()

    def begin(self) -> None:
        """Take the focus where nothing can happen by itself."""
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> Keys:
        """What can be pressed here."""
        leave = translate("Guideline", "later") if self._before else translate("Guideline", "leave it")
        last = (("Esc", leave),)
        if self.found is None:
            return last
        papers = (("Ctrl P", "PDF"), ("Ctrl S", "CSV")) if self._names() else ()
        use = translate("Guideline", "seen") if self._before else translate("Guideline", "use it")
        return (("Ctrl Enter", use), *papers, *last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under one another where it is narrow."""
        super().resizeEvent(event)
        self._restyle()

    def take(self) -> None:
        """Let it speak; or, where it does, it was seen."""
        if self.candidate is not None and self.found is not None:
            self.chosen.emit(self.candidate)

    def give_up(self) -> None:
        """Stop looking, and go; nothing was changed."""
        self._looking.stop()
        self.left.emit()

    def to_paper(self) -> None:
        """The report as a PDF to look at, to print or to save."""
        if self.candidate is None or self.found is None or not self._names():
            return
        page = words.as_page(self.candidate.pack, self.found, self._session.clinic().name, self._session.now().date())
        try:
            pdf = tables_pdf(page)
        except UserError as fault:
            self._say_fault(fault)
            return
        self.paper_wanted.emit(page.title, pdf, f"guideline-{self.candidate.pack.version}.pdf")

    def save(self) -> None:
        """Ask where the file of values goes."""
        if self.candidate is None or self.found is None or not self._names():
            return
        name = f"guideline-{self.candidate.pack.version}.csv"
        dialog = save_dialog(self, name)
        dialog.setWindowTitle(translate("Guideline", "Save the report"))
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(translate("Guideline", "Comma-separated values (*.csv)"))
        dialog.selectFile(name)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write the values there; spreadsheets know by the mark at the beginning that it is UTF-8."""
        if self.candidate is None or self.found is None:
            return
        self.fault.say("")
        try:
            text = words.as_csv(self.candidate.pack, self.found)
            failed = translate("Guideline", "The report was not saved.")
            write_file(Path(path), text.encode("utf-8-sig"), failed)
        except UserError as fault:
            self._say_fault(fault)
            return
        self.status.setText(translate("Guideline", "Saved as {path}").format(path=path))

    def _names(self) -> bool:
        """Whether there are names, and this user may see them."""
        return self._session.may_see_patients() and self.found is not None and bool(self.found.affected)

    def _checked(self, candidate: Candidate) -> None:
        self.candidate = candidate
        now, new = self._before or self._session.pack, candidate.pack
        one_now = translate("Guideline", "Before") if self._before else translate("Guideline", "In use now")
        proven = translate("Guideline", "{n} promises, all proven").format(n=candidate.claims)
        rows = (
            (translate("Guideline", "Guideline"), new.title),
            (translate("Guideline", "Version"), f"{new.version} ({new.digest[:8]})"),
            (one_now, f"{now.version} ({now.digest[:8]})"),
            (translate("Guideline", "Checked"), proven),
        )
        self._add(Named(translate("Guideline", "What it is"), rows))
        self.top.setText(translate("Guideline", "The patients are being looked at…"))

    def _moved(self, done: int, of: int) -> None:
        words_ = translate("Guideline", "{n} of {of} patients looked at")
        self.status.setText(words_.format(n=f"{done:,}", of=f"{of:,}"))

    def _show(self, candidate: Candidate, found: Impact) -> None:
        self.candidate, self.found = candidate, found
        self.top.setText(words.top(found))
        by = translate("Guideline", "By the last visit of each patient whose follow-up is open.")
        self.status.setText(f"{by} {translate('Guideline', 'Signed visits stay as they are.')}")
        packs = (self._before and self._before.pack) or self._session.pack, candidate.pack
        box = RowBox(translate("Guideline", "What would change"))
        for change, number in words.by_change(found):
            box.add(ChangeRow(change, packs, words.patients(number)))
        if found.affected:
            self._add(box)
            self._add(self._people(found.affected))
        self.use.enable()
        if self._names():
            self.pdf_button.enable()
            self.csv_button.enable()
        self.changed.emit()

    def _people(self, affected: tuple[Affected, ...]) -> QWidget:
        box = RowBox(translate("Guideline", "Who"))
        if not self._session.may_see_patients():
            box.add(_Person(translate("Guideline", "Who they are is shown to clinicians and assistants."), []))
            return box
        box.say_count(f"{len(affected):,}")
        for one in affected[:SHOWN]:
            box.add(_Person(words.who(one), [words.due(one), *words.what(one)]))
        if len(affected) > SHOWN:
            more = translate("Guideline", "And {n} more: all of them stand in the PDF and the CSV file.")
            box.add(_Person(more.format(n=f"{len(affected) - SHOWN:,}"), []))
        return box

    def _failed(self, fault: UserError) -> None:
        failed = translate("Guideline", "This guideline is not used.")
        if self._before:
            failed = translate("Guideline", "What the change means could not be looked at.")
        self.top.setText(failed)
        self.status.setText("")
        self._say_fault(fault)

    def _say_fault(self, fault: UserError) -> None:
        self.fault.tell(fault)

    def _wait(self, why: str) -> None:
        for button in (self.use, self.pdf_button, self.csv_button):
            button.disable(why)

    def _add(self, box: QWidget) -> None:
        self._scroll.content.insertWidget(self._end, box)
        self._end += 1

    def _lay_out(self, title: str) -> None:
        self._scroll = Scroll()
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (self.use, self.pdf_button, self.csv_button, self.leave):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        content = self._scroll.content
        content.addWidget(Text(title, "page", wrap=True))
        content.addWidget(self.top)
        content.addWidget(self.status)
        content.addWidget(self.fault)
        content.addLayout(self._buttons)
        self._end = content.count()
        content.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._restyle()
        changes.changed.connect(self._restyle)

    def _restyle(self) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(across if self.width() / theme().scale >= WIDE else down)


class _Person(QWidget):
    """A patient, and what would be other advice."""

    def __init__(self, name: str, lines: list[str]) -> None:
        super().__init__()
        self.setAccessibleName(". ".join([name, *lines]))
        self._all = QVBoxLayout(self)
        self._all.addWidget(Text(name, bold=bool(lines), wrap=True))
        for line in lines:
            self._all.addWidget(Text(line, "dense", "text2", wrap=True))
        self._restyle()
        changes.changed.connect(self._restyle)

    def _restyle(self) -> None:
        now = theme()
        self._all.setContentsMargins(now.px(16), now.px(8), now.px(16), now.px(10))
        self._all.setSpacing(now.px(2))
