"""What holds for the whole plan: an emergency, a red flag that is open, advice that is gone, and what went wrong."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.assessment import Assessment
from app.gui.pack_words import said_of_scope
from app.gui.parts.buttons import Button
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.text import Text
from app.gui.plan.rows import PlanRow
from app.gui.theme import changes, theme


class Notice(QWidget):
    """A bold sentence, one button, and the line for faults; each only while there is something to say."""

    remove_gone = Signal()
    """Remove everything that is no longer advised."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Text("", bold=True, wrap=True)
        self.remove = Button("", size="small_button")
        self.remove.clicked.connect(self.remove_gone)
        self.error = ErrorLine()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.words, self.remove, self.error):
            self._column.addWidget(part)
        self._column.setAlignment(self.remove, Qt.AlignmentFlag.AlignLeading)
        self._restyle()
        changes.changed.connect(self._restyle)

    def show_plan(
        self, assessment: Assessment, rows: Sequence[PlanRow], clashes: Sequence[str] = (), *, signed: bool
    ) -> None:
        """Say what holds; `clashes` are medicines that do not go together, where nothing else on the screen says it."""
        tr = QCoreApplication.translate
        words = {
            "emergency": tr("Plan", "Emergency: routine advice is on hold. Only what is listed here can be accepted."),
            "urgent": tr("Plan", "Urgent: routine advice is on hold. Only what is listed here can be accepted."),
            "undetermined": tr("Plan", "A red flag is still open, so routine advice is not decided yet."),
        }.get(assessment.urgency, "")
        if not assessment.applies:
            words = " ".join(map(said_of_scope, assessment.scope_why))
        words = "\n".join(text for text in (words, *clashes) if text)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        gone = sum(row.kind == "gone" for row in rows)
        self.remove.setText(tr("Plan", "Remove all {n} that are no longer advised").format(n=gone))
        self.remove.updateGeometry()
        self.remove.setVisible(gone > 1 and not signed)

    def _restyle(self) -> None:
        self._column.setSpacing(theme().px(8))
