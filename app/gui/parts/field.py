"""Fields for one line of text: 36 high with an error state, and the search field, 48 high."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.gui.icons import pixmap
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.text import Text, isolated, side_of
from app.gui.theme import changes, theme

LABEL_WIDEST = 240


class Field(QLineEdit):
    """A line to type in.

    Args:
        width: fixed width in px at 100 % text; 0 takes what there is.
        size: name of its height: field, regimen_field or search.
        parent: the widget that it belongs to.
    """

    def __init__(self, width: int = 0, size: str = "field", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self._size = size
        self.keys: Callable[[QKeyEvent], bool] | None = None
        """Asked first with every key; a true answer keeps the key from the field."""
        self._align()
        changes.changed.connect(self._restyle)

    def set_error(self, wrong: bool) -> None:
        """Show the border and the sign of an error, or take them away."""
        if self.has_error() != wrong:
            self.setProperty("error", wrong)
            self._keep_clear(0, theme().px(20) if wrong else 0)
            self.style().unpolish(self)
            self.style().polish(self)
            self.update()

    def has_error(self) -> bool:
        """Whether it shows an error."""
        return bool(self.property("error"))

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl U to the window; a line on X11 takes it for itself, to clear what was typed."""
        to_follow_ups = (Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
        asked = (event.key(), event.modifiers()) if isinstance(event, QKeyEvent) else None
        if event.type() == QEvent.Type.ShortcutOverride and asked == to_follow_ups:
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the key to whoever asked for it, then type."""
        if self.keys and self.keys(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and the sign of an error inside at its end."""
        super().paintEvent(event)
        if self.has_error():
            now = theme()
            edge = now.px(16)
            turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = now.px(8) if turned else self.width() - edge - now.px(8)
            QPainter(self).drawPixmap(x, (self.height() - edge) // 2, pixmap("warning", 16, "error"))

    def changeEvent(self, event: QEvent) -> None:
        """Begin where reading begins, also for words of the other direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        if not self.alignment() & Qt.AlignmentFlag.AlignAbsolute and self.alignment() & Qt.AlignmentFlag.AlignRight:
            # A number stands at the end of its field, in either direction.
            return
        self.setAlignment(side_of(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter)
        self._restyle()

    def _keep_clear(self, before: int, after: int) -> None:
        """Leave room before and after the text, in the reading direction."""
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(after if turned else before, 0, before if turned else after, 0)

    def _restyle(self) -> None:
        now = theme()
        self.setFont(now.font("body"))
        self.setFixedHeight(now.size(self._size))
        if self._width:
            self.setFixedWidth(now.px(self._width))


class SearchField(Field):
    """The field that finds patients; a note stands at its end, e.g. how many there are."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(0, "search", parent)
        self._note = ""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)

    def set_note(self, note: str) -> None:
        """Show a few words at its end, and let a screen reader say them."""
        self._note = note
        self.setAccessibleDescription(note)
        self._restyle()

    def shown_note(self) -> str:
        """The note, its figures and words in their own order."""
        return isolated(self._note, self.layoutDirection())

    def sizeHint(self) -> QSize:
        """Wide enough for its placeholder."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.placeholderText())
        return QSize(words + theme().px(80), theme().size("search"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, its glass and its note."""
        super().paintEvent(event)
        now, painter = theme(), QPainter(self)
        edge, margin = now.px(20), now.px(15)
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - margin - edge if turned else margin
        painter.drawPixmap(x, (self.height() - edge) // 2, pixmap("search", 20, "text2"))
        painter.setFont(now.font("small"))
        painter.setPen(now.color("text2"))
        area = QRect(0, 0, self.width(), self.height()).adjusted(margin, 0, -margin, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.shown_note())

    def _restyle(self) -> None:
        super()._restyle()
        now = theme()
        self.setFont(now.font("name", bold=False))
        note = getattr(self, "_note", "")
        room = QFontMetrics(now.font("small")).horizontalAdvance(note) + now.px(12) if note else 0
        self._keep_clear(now.px(34), room)
        self.update()


class FormField(QWidget):
    """A label over a field, with the line for its error under it; the label is the field's buddy.

    Args:
        label: its name.
        field: the field, when it is not the usual one.
        parent: the widget that it belongs to.
        note: what stands after the name, e.g. that it must be filled in.
    """

    def __init__(
        self, label: str, field: Field | None = None, parent: QWidget | None = None, *, note: str = ""
    ) -> None:
        super().__init__(parent)
        self._note = note
        self.label = Text(f"{label} · {note}" if note else label, "dense", "text2", wrap=True)
        self.field = field or Field()
        self.error_line = ErrorLine()
        self.label.setBuddy(self.field)
        self.field.setAccessibleName(label)
        self.field.setAccessibleDescription(note)
        self.field.textEdited.connect(lambda _text: self.say(""))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._fixed = self.field.minimumWidth() == self.field.maximumWidth()
        # A field of a fixed width stands at its side; without that the column would be no wider than the field.
        side = Qt.AlignmentFlag.AlignLeft if self._fixed else Qt.AlignmentFlag(0)
        self._grid.addWidget(self.label, 0, 0)
        self._grid.addWidget(self.field, 1, 0, side)
        self._grid.addWidget(self.error_line, 2, 0)
        self._fit_label()
        changes.changed.connect(self._fit_label)

    def text(self) -> str:
        """What was typed, without blanks around it."""
        return self.field.text().strip()

    def say(self, allowed: str, came: str = "") -> None:
        """Show what is wrong: what is allowed, then what came; with nothing, all is well."""
        self.field.set_error(bool(allowed))
        self.error_line.say(allowed, came)
        self.field.setAccessibleDescription(self.error_line.sentence() or self._note)

    def _fit_label(self) -> None:
        """Room for the label over a narrow field: on one line up to 240."""
        now = theme()
        self._grid.setVerticalSpacing(now.px(4))
        if self._fixed:
            words = QFontMetrics(now.font("dense")).horizontalAdvance(self.label.text()) + 2
            self._grid.setColumnMinimumWidth(0, min(words, now.px(LABEL_WIDEST)))
