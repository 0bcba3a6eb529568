"""What is to be avoided: one folded line, since the record keeps it without a decision."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.gui.focus import draws_own_focus
from app.gui.icons import pixmap
from app.gui.parts import paint
from app.gui.parts.box import Box
from app.gui.plan.row import PlanRowView
from app.gui.plan.rows import PlanRow
from app.gui.theme import changes, theme


class _FoldLine(QAbstractButton):
    """Shape, word, how many, and a chevron."""

    def __init__(self) -> None:
        super().__init__()
        self._rest = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        draws_own_focus(self)
        changes.changed.connect(self._restyle)

    def say(self, word: str, rest: str) -> None:
        """Show other words; all of them in name and tooltip."""
        self._rest = rest
        self.setText(word)
        self.setAccessibleName(f"{word}: {rest}")
        self.setToolTip(rest)
        self.update()

    def sizeHint(self) -> QSize:
        """One small line, high enough to be hit."""
        return QSize(theme().px(200), theme().px(32))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is on it."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer has gone."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, mirrored where reading is from right to left."""
        painter, now = QPainter(self), theme()
        if self.hasFocus() or self.underMouse():
            edge = "focus" if self.hasFocus() else None
            paint.box(painter, QRectF(self.rect()), fill="hover", edge=edge, width=now.width("focus"))
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter
        bold, plain = now.font("small", bold=True), now.font("small")
        x = now.px(14)
        word = QFontMetrics(bold).horizontalAdvance(self.text())
        room = max(0, self.width() - x - now.px(26) - word - now.px(8) - now.px(14) - now.px(16))
        rest = QFontMetrics(plain).elidedText(f"· {self._rest}", Qt.TextElideMode.ElideRight, room)
        pieces = (
            (now.px(18), pixmap("avoid", 16, "avoid"), "", bold, "avoid", now.px(26)),
            (word, None, self.text(), bold, "avoid", word + now.px(4)),
            (room, None, rest, plain, "text2", QFontMetrics(plain).horizontalAdvance(rest) + now.px(8)),
            (now.px(14), pixmap("chevron-down", 14, "text2"), "", plain, "text2", 0),
        )
        for width, picture, text, font, ink, step in pieces:
            left = self.width() - x - width if turned else x
            if picture is not None:
                painter.drawPixmap(left, (self.height() - int(picture.deviceIndependentSize().height())) // 2, picture)
            painter.setFont(font)
            painter.setPen(now.color(ink))
            painter.drawText(QRectF(left, 0, width, self.height()), int(flags), text)
            x += step

    def _restyle(self) -> None:
        self.updateGeometry()


class Avoided(QWidget):
    """The folded line and, unfolded, a row for each card; accepting one puts its words on the sheet."""

    made = Signal(object)
    """A row was made: connect it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, PlanRowView] = {}
        self.line = _FoldLine()
        self.line.toggled.connect(self._fold)
        self._box = Box()
        self._list = QVBoxLayout(self._box)
        edge = theme().width("box")
        self._list.setContentsMargins(edge, edge, edge, edge)
        self._list.setSpacing(0)
        self._box.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addWidget(self._box)

    def views(self) -> list[PlanRowView]:
        """The rows, folded or not."""
        return list(self._rows.values())

    def show_rows(self, rows: list[PlanRow], show: Callable[[PlanRowView, PlanRow], None]) -> None:
        """Show these rows; `show` fills one."""
        wanted = [row.key for row in rows]
        for key in [key for key in self._rows if key not in wanted]:
            self._rows.pop(key).deleteLater()
        for row in rows:
            if row.key not in self._rows:
                self._rows[row.key] = PlanRowView(row)
                self.made.emit(self._rows[row.key])
                self._list.addWidget(self._rows[row.key])
            show(self._rows[row.key], row)
        tr = QCoreApplication.translate
        count = sum(len(row.statements) for row in rows)
        kept = tr("Avoided", "{n} kept in the record: {texts}")
        texts = "; ".join(row.said[0].lower() + row.said[1:] for row in rows)
        self.line.say(tr("Avoided", "Avoid"), kept.format(n=count, texts=texts))
        self.setVisible(bool(rows))

    def _fold(self, shown: bool) -> None:
        self._box.setVisible(shown)
