"""The keys of the papers' view: what each does, and which ones the footer shows."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.gui.sheet.line_row import LineRow

if TYPE_CHECKING:
    from app.gui.sheet.view import SheetView

Act = Callable[[], None]


def acts(view: "SheetView", event: QKeyEvent) -> Act | None:
    """What a key with Ctrl does here, if anything."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return None
    known: dict[Qt.Key, Act] = {
        Qt.Key.Key_Plus: lambda: view.bar.zoom_by(1),
        Qt.Key.Key_Equal: lambda: view.bar.zoom_by(1),
        Qt.Key.Key_Minus: lambda: view.bar.zoom_by(-1),
    }
    if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
        known |= {
            Qt.Key.Key_P: view.print_now,
            Qt.Key.Key_S: view.save,
            Qt.Key.Key_K: view.bar.document.turn,
            Qt.Key.Key_0: lambda: view.bar.zoom.choose("width"),
            Qt.Key.Key_Z: view.side.lines.undo,
        }
    return known.get(Qt.Key(event.key()))


def keys(view: "SheetView") -> tuple[tuple[str, str], ...]:
    """The keys of the line in hand, of the options, or of the page."""
    tr = QCoreApplication.translate
    back = (("F8", tr("Sheet", "back to the page")),)
    if isinstance(QApplication.focusWidget(), LineRow):
        return (
            ("Enter", tr("Sheet", "reword")),
            (tr("Sheet", "Del"), tr("Sheet", "leave out")),
            ("Alt ↑ ↓", tr("Sheet", "move the line")),
            ("Ctrl Z", tr("Sheet", "undo")),
            *back,
        )
    if view.side.holds_focus():
        return (("Tab", tr("Sheet", "next choice")), ("PgDn", tr("Sheet", "the lines")), *back)
    return (
        ("PgUp PgDn", tr("Sheet", "turn the page")),
        ("↑ ↓", tr("Sheet", "scroll")),
        ("Ctrl + −", tr("Sheet", "zoom")),
        ("Ctrl P", tr("Sheet", "print")),
        ("Ctrl S", tr("Sheet", "save as PDF")),
        ("Ctrl K", tr("Sheet", "another paper")),
        ("F8", tr("Sheet", "options and lines")),
    )
