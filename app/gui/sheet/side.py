"""Beside the pages: how the sheet is wanted, and its lines."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.gui.parts.area import Area
from app.gui.parts.box import Ground, Rule
from app.gui.sheet.lines_box import LinesBox
from app.gui.sheet.options_box import OptionsBox
from app.gui.theme import changes, theme


class SheetSide(Area):
    """Esc goes back to the page."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(QCoreApplication.translate("Sheet", "Options and lines of the sheet"))
        self.options, self.lines = OptionsBox(), LinesBox()
        content = Ground("surface")
        self._column = QVBoxLayout(content)
        for part in (self.options, Rule(), self.lines):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self._restyle()
        changes.changed.connect(self._restyle)

    def take_focus(self) -> None:
        """To the first choice."""
        first = self.options.language if self.options.language.isEnabled() else self.options.paper
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def holds_focus(self) -> bool:
        """Whether the hand is in here."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the page, Page Down to the lines."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_PageDown and self.lines.isVisible():
            self.lines.take_focus()
        elif event.key() == Qt.Key.Key_PageUp:
            self.take_focus()
        else:
            super().keyPressEvent(event)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, theme().px(40))

    def _restyle(self) -> None:
        now = theme()
        self._column.setContentsMargins(now.px(14), now.px(12), now.px(14), now.px(12))
        self._column.setSpacing(now.px(10))
