"""One change: the shape and word of before, an arrow, those of now, the sentence, and what it rests on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.engine.compared import Change, Shown
from app.engine.pack import Pack
from app.gui.comparison import words
from app.gui.icons import status_role
from app.gui.parts.list_row import Sign
from app.gui.parts.text import Text
from app.gui.theme import changes, theme


class ChangeRow(QWidget):
    """It is read, not pressed; to a screen reader it is one sentence.

    Args:
        change: what it tells.
        packs: the guideline of before and of after.
        aside: what stands at the right, if anything.
    """

    def __init__(self, change: Change, packs: tuple[Pack, Pack], aside: str = "") -> None:
        super().__init__()
        then, now = packs
        rule = words.rule_line(change, then, now)
        told = words.lines(change, words.finder(now, then))
        said = [words.sentence(change), *told, *([rule] if rule else [])]
        before, after = (words.status_word(one) for one in (change.before, change.after))
        self.setAccessibleName(f"{before} → {after}. {' '.join(said)} {words.ids(change)} {aside}".rstrip())
        self._head = QHBoxLayout()
        for part in self._turn(change):
            self._head.addWidget(part)
        self._head.addStretch(1)
        if aside:
            self._head.addWidget(Text(aside, "dense", bold=True))
        self._head.addWidget(Text(words.ids(change), "small", "text3"))
        self._all = QVBoxLayout(self)
        self._all.addLayout(self._head)
        self._all.addWidget(Text(said[0], bold=True, wrap=True))
        for line in said[1:]:
            self._all.addWidget(Text(line, "dense", "text2", wrap=True))
        self._restyle()
        changes.changed.connect(self._restyle)

    def _turn(self, change: Change) -> list[QWidget]:
        """Where the status is the same, it stands once, and beside it what is another."""
        if change.before == change.after:
            return [*_shape(change.after), Text(words.other(change), "dense", "text2")]
        return [*_shape(change.before), Sign("arrow-right", "text2", 16), *_shape(change.after)]

    def _restyle(self) -> None:
        now = theme()
        self._head.setSpacing(now.px(6))
        self._all.setContentsMargins(now.px(16), now.px(10), now.px(16), now.px(12))
        self._all.setSpacing(now.px(3))


def _shape(status: Shown | None) -> list[QWidget]:
    word = words.status_word(status)
    if status is None:
        return [Text(word, "dense", "text2")]
    role = status_role(status)
    sign = Sign(status, role)
    sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return [sign, Text(word, "dense", role, bold=True)]
