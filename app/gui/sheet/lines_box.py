"""The list of the sheet's lines beside its pages: reworded, moved, left out, added, and each step taken back."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import UserError
from app.gui.parts.buttons import Button
from app.gui.parts.empty import empty
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.field import Field
from app.gui.parts.text import Text
from app.gui.sheet import lines
from app.gui.sheet.line_row import ENTER, LineRow
from app.gui.sheet.lines import LineSection, SheetLine
from app.gui.theme import changes, theme
from app.handouts.edits import LONGEST, Edits
from app.handouts.parts import NotApplied, Sheet


class LinesBox(QWidget):
    """It keeps nothing: `edited` carries the edits as the hand wants them, and `show_lines` shows what became of it."""

    edited = Signal(object)
    """Edits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = QCoreApplication.translate
        self._edits, self._language = Edits(), "en"
        self._before: list[Edits] = []
        self._shown: tuple[tuple[LineSection, ...], bool] = ((), False)
        self.rows: dict[str, LineRow] = {}
        self.title = Text(tr("Sheet", "Lines of the sheet"), "head", wrap=True)
        self.hint = Text("", "small", "text2", wrap=True)
        self.error = ErrorLine()
        self.lost = Text("", "small", "blocked", bold=True, wrap=True)
        self._list = QVBoxLayout()
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(0, 0, 0, 0)
        for part in (self.title, self.hint, self.error, self.lost):
            self._all.addWidget(part)
        self._all.addLayout(self._list)
        self._restyle()
        changes.changed.connect(self._restyle)

    def show_lines(self, sheet: Sheet, edits: Edits, *, editable: bool) -> None:
        """Show the lines of a sheet that has no edits yet, with these edits."""
        tr = QCoreApplication.translate
        self._edits, self._language = edits, sheet.language
        self.hint.setText(
            tr("Sheet", "Enter rewords, Delete leaves out, Alt ↑ ↓ moves, Ctrl Z takes it back.")
            if editable
            else tr("Sheet", "Signed: amend the visit to change a line.")
        )
        shown = lines.sections(sheet, edits), editable
        if shown != self._shown:
            self._shown = shown
            self._fill(*shown)

    def show_lost(self, lost: tuple[NotApplied, ...]) -> None:
        """Say which edits the sheet that was made has no place for: they were made on another one."""
        tr = QCoreApplication.translate
        one, many = tr("Sheet", "1 change has no place on this sheet"), tr("Sheet", "{n} changes have no place on it")
        what = "; ".join(dict.fromkeys(each.text or each.address for each in lost))
        self.lost.setText(f"{(one if len(lost) == 1 else many).format(n=len(lost))}: {what}" if lost else "")
        self.lost.setVisible(bool(lost))

    def commit(self) -> None:
        """Take what is still being typed."""
        for row in list(self.rows.values()):
            row.commit()

    def undo(self) -> None:
        """Take the last step back."""
        if self._before:
            self.error.say("")
            self.edited.emit(self._before.pop())

    def take_focus(self) -> None:
        """To the first line."""
        row = next(iter(self.rows.values()), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self, change: Callable[[], Edits]) -> None:
        """Change the edits, or say why a line cannot be changed so."""
        try:
            edits = change()
        except UserError as fault:
            self.error.tell(fault)
            return
        self.error.say("")
        if edits != self._edits:
            self._before.append(self._edits)
            self.edited.emit(edits)

    def _fill(self, sections: tuple[LineSection, ...], editable: bool) -> None:
        """Build the list anew; the hand stays at its line, or where that stood."""
        old = list(self.rows)
        had = next((name for name, row in self.rows.items() if row.hasFocus()), "")
        self._clear()
        for section in sections:
            if not section.lines and not editable:
                continue
            self._list.addWidget(Text(section.title, "small", "text2", bold=True, wrap=True))
            for line in section.lines:
                self._list.addWidget(self._row(section, line, editable=editable))
            if editable:
                self._list.addWidget(_Adding(section, self._add))
        if had and self.rows:
            names = list(self.rows)
            at = had if had in self.rows else names[min(old.index(had), len(names) - 1)]
            self.rows[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, section: LineSection, line: SheetLine, *, editable: bool) -> LineRow:
        row = LineRow(line, editable=editable)
        row.reworded.connect(
            lambda line, text: self._do(lambda: lines.reworded(self._edits, line, text, self._language))
        )
        row.toggled.connect(lambda line: self._do(lambda: lines.toggled(self._edits, line)))
        row.shifted.connect(lambda line, step: self._do(lambda: lines.moved(section, line, step, self._edits)))
        row.moved.connect(lambda step: self._step(row, step))
        self.rows[line.address] = row
        return row

    def _add(self, section: LineSection, text: str) -> None:
        self._do(lambda: self._edits.add(section.id, text))

    def _step(self, row: LineRow, step: int) -> None:
        rows = list(self.rows.values())
        at = rows.index(row) + step
        if 0 <= at < len(rows):
            rows[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _clear(self) -> None:
        self.rows = {}
        empty(self._list)

    def _restyle(self) -> None:
        self._all.setSpacing(theme().px(4))
        self._list.setSpacing(theme().px(2))


class _Adding(QWidget):
    """A button that becomes a field for one more line of a section."""

    def __init__(self, section: LineSection, add: Callable[[LineSection, str], None]) -> None:
        super().__init__()
        tr = QCoreApplication.translate
        self._section, self._add = section, add
        name = tr("Sheet", "Add a line under: {title}").format(title=section.title)
        self.setObjectName(f"{section.id}/add")
        self.button = Button(tr("Sheet", "Add a line"), "link", icon="plus")
        self.button.setAccessibleName(name)
        self.button.clicked.connect(self._open)
        self.field = Field(size="regimen_field")
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(tr("Sheet", "One short sentence"))
        self.field.keys = self._key
        self.field.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)
        column.addWidget(self.field)

    def _open(self) -> None:
        self.button.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _key(self, event: object) -> bool:
        key = getattr(event, "key", lambda: None)()
        if key == Qt.Key.Key_Escape:
            self.field.clear()
            self.field.hide()
            self.button.show()
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if key in ENTER:
            self._add(self._section, self.field.text())
            return True
        return False
