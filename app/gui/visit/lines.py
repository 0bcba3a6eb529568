"""Lines under and over the page: an answer that is not on the disk, and a visit that is signed."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.encounter import Encounter
from app.errors import UserError
from app.gui.faults import translated
from app.gui.icons import pixmap
from app.gui.parts.box import Ground, Rule
from app.gui.parts.buttons import Button
from app.gui.parts.text import Text
from app.gui.theme import changes, theme
from app.gui.words import clock, day

NARROW = 600
"""Below this effective width the buttons stand under the words."""


class FaultLine(Ground):
    """What could not be saved, why, and what to do; it stays until it is saved."""

    again = Signal()
    """Try to save again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self.setObjectName("save_fault")
        self._sign = QLabel()
        self.what = Text("", "body", bold=True, wrap=True)
        self.why = Text("", "dense", "text2", wrap=True)
        self.again_button = Button(QCoreApplication.translate("Visit", "Try again"), size="small_button")
        self.again_button.setObjectName("save_again")
        self.again_button.clicked.connect(self.again)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.what)
        words.addWidget(self.why)
        self._line = QHBoxLayout()
        self._line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addLayout(words, 1)
        self._line.addWidget(self.again_button)
        everything = QVBoxLayout(self)
        everything.setContentsMargins(0, 0, 0, 0)
        everything.setSpacing(0)
        everything.addWidget(Rule())
        everything.addLayout(self._line)
        self.hide()
        self._restyle()
        changes.changed.connect(self._restyle)

    def say(self, fault: UserError, *, kept: bool) -> None:
        """Show a fault; `kept` says that something waits here to be saved."""
        now = translated(fault)
        self.what.setText(now.what)
        here = QCoreApplication.translate("Visit", "Your answers stay here.")
        more = f"{now.more} {here if kept else ''}".strip()
        self.why.setText(more)
        self.again_button.setVisible(kept)
        self.setAccessibleName(f"{now.what} {more}")
        self.show()

    def _restyle(self) -> None:
        now = theme()
        self._sign.setPixmap(pixmap("warning", 20, "text"))
        self._line.setContentsMargins(now.px(24), now.px(10), now.px(24), now.px(10))
        self._line.setSpacing(now.px(10))


class SignedLine(Ground):
    """Who signed and when, and how a change is made all the same."""

    amend = Signal()
    """Make a new version."""
    compare = Signal()
    """Hold it against today's guideline."""

    def __init__(self, encounter: Encounter, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self.setObjectName("signed_line")
        self._sign = QLabel()
        self.words = Text("", "dense", wrap=True)
        self.amend_button = Button(QCoreApplication.translate("Visit", "Make a new version"), size="small_button")
        self.amend_button.setObjectName("amend")
        self.amend_button.clicked.connect(self.amend)
        compare = QCoreApplication.translate("Visit", "Today’s guideline")
        self.compare_button = Button(compare, size="small_button", key="Ctrl G")
        self.compare_button.setObjectName("compare")
        what = QCoreApplication.translate("Visit", "Compare this visit with today’s guideline")
        self.compare_button.setAccessibleDescription(what)
        self.compare_button.setToolTip(what)
        self.compare_button.clicked.connect(self.compare)
        said, self._buttons = QHBoxLayout(), QHBoxLayout()
        said.addWidget(self._sign)
        said.addWidget(self.words, 1)
        self._buttons.addWidget(self.compare_button)
        self._buttons.addWidget(self.amend_button)
        self._said = said
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.addLayout(said, 1)
        self._line.addLayout(self._buttons)
        everything = QVBoxLayout(self)
        everything.setContentsMargins(0, 0, 0, 0)
        everything.setSpacing(0)
        everything.addLayout(self._line)
        everything.addWidget(Rule())
        self._say(encounter)
        # It has no parent yet: shown by itself it would be a window for a moment.
        if not encounter.signed:
            self.hide()
        self._restyle()
        changes.changed.connect(self._restyle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where both beside one another would make it tall."""
        super().resizeEvent(event)
        self._restyle()

    def show_encounter(self, encounter: Encounter) -> None:
        """Say who signed it; a draft has no such line."""
        self.setVisible(encounter.signed)
        self._say(encounter)

    def _say(self, encounter: Encounter) -> None:
        if encounter.signed_at is not None:
            signed = QCoreApplication.translate(
                "Visit", "Signed by {name} on {day} at {time}; later changes become a new version."
            )
            at = encounter.signed_at.astimezone()
            words = signed.format(name=encounter.signed_by, day=day(at.date()), time=clock(at))
            self.words.setText(words)
            self.setAccessibleName(words)

    def _restyle(self) -> None:
        now = theme()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        narrow = self.width() < now.px(NARROW)
        self._line.setDirection(down if narrow else across)
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignRight)
        self._sign.setPixmap(pixmap("lock", 16, "text2", "sunken"))
        self._line.setContentsMargins(now.px(24), now.px(6), now.px(24), now.px(6))
        self._line.setSpacing(now.px(6 if narrow else 10))
        for part in (self._said, self._buttons):
            part.setSpacing(now.px(10))
