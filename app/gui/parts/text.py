"""A piece of text in one kind of the type scale and one colour role."""
# ruff: noqa: N802 (Qt names the methods that it calls)

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.gui.theme import changes, theme

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
_LONG_WORD = re.compile(r"\w{24,}")
_BREAK = "\u200b"


class Text(QLabel):
    """A label; plain text only, so that a name can never be taken for markup.

    Args:
        text: what it says.
        kind: takeover, page, name, head, body, dense or small.
        ink: colour role.
        bold: overrides the weight of the kind.
        wrap: break into lines when narrow; a word longer than 24 letters may break inside.
        parent: the widget that it belongs to.
    """

    def __init__(
        self,
        text: str = "",
        kind: str = "body",
        ink: str = "text",
        *,
        bold: bool | None = None,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = ""
        self._kind = kind
        self._bold = bold
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("ink", ink)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)
        self._align()
        self._restyle()
        changes.changed.connect(self._restyle)

    def setText(self, text: str) -> None:
        """Show another text."""
        if self.wordWrap():
            text = _LONG_WORD.sub(_with_breaks, text)
        self._words = text
        super().setText(isolated(text, self.layoutDirection()))

    def text(self) -> str:
        """What it says, without what keeps its words in order."""
        return self._words

    def changeEvent(self, event: QEvent) -> None:
        """Begin where reading begins, also for words of the other direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
            super().setText(isolated(self._words, self.layoutDirection()))

    def set_ink(self, role: str) -> None:
        """Draw it in another colour role."""
        if self.property("ink") != role:
            self.setProperty("ink", role)
            self.style().unpolish(self)
            self.style().polish(self)
            # Polishing takes the font of the style sheet's last run, which may be of another weight.
            self._restyle()

    def set_bold(self, bold: bool) -> None:
        """Override the weight of its kind."""
        self._bold = bold
        self._restyle()

    def _align(self) -> None:
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        up = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(side_of(self.layoutDirection()) | up)

    def _restyle(self) -> None:
        now = theme()
        self.setFont(now.font(self._kind, bold=self._bold))
        self.setMinimumHeight(now.line_height(self._kind))


def isolated(text: str, direction: Qt.LayoutDirection) -> str:
    """Words that keep their own order where reading is from right to left: 61 years, and the full stop at its end."""
    if not text or direction != Qt.LayoutDirection.RightToLeft:
        return text
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def side_of(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """The side at which reading begins, whatever the direction of the words themselves."""
    turned = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def _with_breaks(found: re.Match[str]) -> str:
    word = found[0]
    return _BREAK.join(word[start : start + 12] for start in range(0, len(word), 12))
