"""One line of the sheet to edit: its words, whether and how it was edited, and what can be done with it."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.gui.focus import draws_own_focus
from app.gui.parts import paint
from app.gui.parts.buttons import Button
from app.gui.parts.field import Field
from app.gui.parts.text import Text
from app.gui.sheet.lines import SheetLine
from app.gui.spoken import Role, SpokenPart
from app.gui.theme import changes, theme

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_INK = {"left out": "text3"}


class LineRow(SpokenPart, QWidget):
    """Enter rewords, Delete leaves out or brings back, Alt with an arrow moves the line, an arrow the hand."""

    reworded = Signal(object, str)
    toggled = Signal(object)
    shifted = Signal(object, int)
    moved = Signal(int)

    def __init__(self, line: SheetLine, *, editable: bool) -> None:
        super().__init__()
        tr = QCoreApplication.translate
        self.line = line
        self._editable = editable
        self.setObjectName(line.address)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        draws_own_focus(self)
        self.words = Text(line.text, "dense", _INK.get(line.state, "text"), wrap=True)
        self.mark = Text(_mark(line), "small", "accent", bold=True)
        self.setAccessibleName(f"{self.mark.text()}: {line.text}" if line.state else line.text)
        self.field = Field(size="regimen_field")
        self.field.setAccessibleName(tr("Sheet", "Other words for this line"))
        self.field.keys = self._field_key
        self.field.editingFinished.connect(self.commit)
        self.field.hide()
        back = {"": tr("Sheet", "Leave out"), "added": tr("Sheet", "Remove")}
        self.reword = self._button(tr("Sheet", "Reword"), self.edit)
        self.leave = self._button(back.get(line.state, tr("Sheet", "As it was")), lambda: self.toggled.emit(self.line))
        self.up = self._button(tr("Sheet", "Up"), lambda: self.shifted.emit(self.line, -1))
        self.down = self._button(tr("Sheet", "Down"), lambda: self.shifted.emit(self.line, 1))
        self._buttons = QWidget()
        line_of_buttons = QHBoxLayout(self._buttons)
        line_of_buttons.setContentsMargins(0, 0, 0, 0)
        line_of_buttons.setSpacing(0)
        shown = (self.reword, self.leave) if line.state == "added" else (self.reword, self.leave, self.up, self.down)
        for button in shown:
            line_of_buttons.addWidget(button)
        line_of_buttons.addStretch(1)
        self._buttons.hide()
        self._all = QVBoxLayout(self)
        for part in (self.mark, self.words, self.field, self._buttons):
            self._all.addWidget(part)
        self.mark.setVisible(bool(line.state))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self._restyle()
        changes.changed.connect(self._restyle)

    def spoken_role(self) -> QAccessible.Role:
        """One line of several."""
        return Role.ListItem

    def edit(self) -> None:
        """Open the field with the words as they are."""
        if not self._editable:
            return
        self.field.setText(self.line.text)
        self.words.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def commit(self) -> None:
        """Take what is still being typed."""
        typed = " ".join(self.field.text().split())
        if self.field.isHidden():
            return
        self._close()
        if typed != self.line.text:
            self.reworded.emit(self.line, typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the line, or go to the next one."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            step = steps[Qt.Key(event.key())]
            if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.moved.emit(step)
            elif self._editable:
                self.shifted.emit(self.line, step)
        elif event.key() in (*ENTER, Qt.Key.Key_F2) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.edit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._editable:
            self.toggled.emit(self.line)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the line in hand."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and ring of the line in hand, and a stroke through one that is left out."""
        painter, now = QPainter(self), theme()
        if self.hasFocus():
            area = QRectF(self.rect())
            paint.box(painter, area, fill="hover", edge="focus", width=now.width("focus"), radius=6)

    def changeEvent(self, event: QEvent) -> None:
        """Be painted anew when it is switched."""
        super().changeEvent(event)
        self.update()

    def _field_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.commit()
            return True
        return False

    def _close(self) -> None:
        self.field.hide()
        self.words.show()

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        inside = now is not None and (now is self or self.isAncestorOf(now))
        self._buttons.setVisible(inside and self._editable)
        self.update()

    def _button(self, words: str, act: Callable[[], None]) -> Button:
        button = Button(words, "link", size="small_button")
        # The keys of the line do the same, so Tab goes on to the next one.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(act)
        return button

    def _restyle(self) -> None:
        now = theme()
        self._all.setContentsMargins(now.px(8), now.px(5), now.px(8), now.px(5))
        self._all.setSpacing(now.px(2))
        font = self.words.font()
        font.setStrikeOut(self.line.state == "left out")
        self.words.setFont(font)


def _mark(line: SheetLine) -> str:
    tr = QCoreApplication.translate
    return {
        "": "",
        "reworded": tr("Sheet", "Reworded"),
        "left out": tr("Sheet", "Left out"),
        "added": tr("Sheet", "Added"),
    }[line.state]
