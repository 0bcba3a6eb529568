"""The boxes of the page: names with what stands behind them, and the claims that are proven."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.engine.proofs import Certificate, Proof
from app.gui.about.words import Rows
from app.gui.icons import pixmap
from app.gui.pack_words import said
from app.gui.parts.box import Box
from app.gui.parts.text import Text
from app.gui.theme import changes, theme

WIDE, NARROW = 190, 110
"""What the names take at least, where there is room and where there is little."""
ICON = 16


class Titled(Box):
    """A box with a title; `body` takes what it holds."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.body = QVBoxLayout(self)
        self.body.addWidget(Text(title, "head", wrap=True))
        self._margins()
        changes.changed.connect(self._margins)

    def _margins(self) -> None:
        now = theme()
        self.body.setContentsMargins(now.px(16), now.px(14), now.px(16), now.px(16))
        self.body.setSpacing(now.px(10))


class Named(Titled):
    """Pairs of a name and its words; each pair is one sentence to a screen reader."""

    def __init__(self, title: str, rows: Rows) -> None:
        super().__init__(title)
        self._grid = QGridLayout()
        for row, (name, words) in enumerate(rows):
            shown = Text(words, wrap=True)
            shown.setAccessibleName(f"{name}: {words}")
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(Text(name, ink="text2", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(shown, row, 1)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._widths()
        changes.changed.connect(self._widths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names less where there is little room."""
        super().resizeEvent(event)
        self._widths()

    def _widths(self) -> None:
        now = theme()
        self._grid.setColumnMinimumWidth(0, now.px(WIDE if self.width() >= now.px(3 * WIDE) else NARROW))
        self._grid.setHorizontalSpacing(now.px(12))
        self._grid.setVerticalSpacing(now.px(6))


class Listed(Titled):
    """What is proven: one sentence with its sign, when it was, and every claim."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.head = Signed("", "", bold=True)
        self.when = Text("", ink="text2", wrap=True)
        self.body.addWidget(self.head)
        self.body.addWidget(self.when)

    def say(self, icon: str, words: str, when: str = "") -> None:
        """The sentence above the claims."""
        self.head.say(icon, words)
        self.when.setText(when)
        self.when.setVisible(bool(when))

    def show_proofs(self, proven: Certificate) -> None:
        """A line for each claim; one that is open says so, and where."""
        for proof in sorted(proven.proofs, key=lambda one: one.holds):
            icon = "check" if proof.holds else "warning"
            self.body.addWidget(Signed(icon, _claim(proof), bold=not proof.holds))


class Signed(QWidget):
    """A sentence behind its sign."""

    def __init__(self, icon: str, words: str, *, bold: bool = False) -> None:
        super().__init__()
        self._icon = icon
        self._sign, self.words = Text(), Text(words, bold=bold, wrap=True)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(self.words, 1)
        self._restyle()
        changes.changed.connect(self._restyle)

    def say(self, icon: str, words: str) -> None:
        """Another sentence, with its sign or without one."""
        self._icon = icon
        self.words.setText(words)
        self._restyle()

    def _restyle(self) -> None:
        self._line.setSpacing(theme().px(8))
        self._sign.setVisible(bool(self._icon))
        if self._icon:
            self._sign.setPixmap(pixmap(self._icon, ICON, "text", "surface"))


def _claim(proof: Proof) -> str:
    origins = f" [{', '.join(proof.origins)}]" if proof.origins else ""
    if proof.holds:
        return f"{said(proof.says)}{origins}"
    return QCoreApplication.translate("About", "Open: {says}{origins}: {points}").format(
        says=said(proof.says), origins=origins, points="; ".join(proof.open)
    )
