"""Beside the plan: every two of its medicines checked together; what must not be first, what is silent folded."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.clashes import names
from app.engine.assessment import FactNote
from app.engine.pack import Pack
from app.engine.together import Pair
from app.gui.icons import pixmap
from app.gui.pack_words import said
from app.gui.panel.facts import standing
from app.gui.panel.run import Run, Runs
from app.gui.parts.box import Rule
from app.gui.parts.buttons import Button
from app.gui.parts.empty import empty
from app.gui.parts.text import Text
from app.gui.plan.flow_text import FlowText
from app.gui.theme import changes, theme

translate = QCoreApplication.translate


def must_not(pack: Pack, pair: Pair) -> str:
    """Duloxetine with tramadol: not together."""
    one, other = names(pack, pair)
    return translate("Together", "{one} with {other}: not together").format(one=one, other=other)


def way_out(pack: Pack, pair: Pair) -> str:
    """What to do about two medicines that do not go together, with the facts that say so."""
    facts = " ".join(note.fact for note in pair.notes if note.effect == "block")
    words = translate("Together", "{clash} ({facts}). Decline one of the two.")
    return words.format(clash=must_not(pack, pair), facts=facts)


class _PairRow(QWidget):
    """A shape, what it says of two medicines, and the facts below it."""

    def __init__(self, icon: str, words: str, facts: Sequence[Runs] = ()) -> None:
        super().__init__()
        self._icon = icon
        self._sign = QLabel()
        self.words = Text(words, bold=icon == "warning", wrap=True)
        self.facts = [FlowText(runs) for runs in facts]
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        for part in (self.words, *self.facts):
            self._lines.addWidget(part)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self.line.addLayout(self._lines, 1)
        self._restyle()
        changes.changed.connect(self._restyle)

    def add(self, part: QWidget) -> None:
        """Something more below."""
        self._lines.addWidget(part)

    def _restyle(self) -> None:
        self._sign.setPixmap(pixmap(self._icon, 16, "blocked" if self._icon == "warning" else "text2"))
        self._sign.setFixedHeight(theme().line_height("body"))
        self.line.setSpacing(theme().px(10))


class CheckedTogether(QWidget):
    """Shown as soon as there are two medicines.

    Args:
        pack: the guideline.
        title: of which medicines; those of the plan unless it says otherwise.
        parent: the widget that it stands in.
    """

    def __init__(self, pack: Pack, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._pairs: tuple[Pair, ...] = ()
        self._unfolded = False
        self._icon = QLabel()
        self.count = Text("", "small", "text2")
        head = QHBoxLayout()
        head.addWidget(self._icon)
        head.addWidget(Text(title or translate("Together", "Checked together"), bold=True), 1)
        head.addWidget(self.count)
        self._rows = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(head)
        self._column.addLayout(self._rows)
        self._column.addWidget(Rule())
        self.hide()
        self._restyle()
        changes.changed.connect(self._restyle)

    def texts(self) -> tuple[str, ...]:
        """What it says, line by line; what is folded is not said."""
        return tuple(text for row in self._shown() for text in (row.words.text(), *(fact.text() for fact in row.facts)))

    def heads(self) -> tuple[str, ...]:
        """What it says of the pairs, without the facts."""
        return tuple(row.words.text() for row in self._shown())

    def show_pairs(self, pairs: tuple[Pair, ...]) -> None:
        """Show these pairs; none hides it."""
        self.setVisible(bool(pairs))
        if pairs == self._pairs:
            return
        self._pairs = pairs
        medicines = len({name for pair in pairs for name in (pair.one, pair.other)})
        words = translate("Together", "{n} medicines, {m} pairs")
        one = translate("Together", "{n} medicines, 1 pair")
        self.count.setText((words if len(pairs) > 1 else one).format(n=medicines, m=len(pairs)))
        empty(self._rows)
        for pair in sorted(pairs, key=lambda pair: not pair.blocked):
            if pair.notes:
                self._add(self._spoken(pair))
        silent = [pair for pair in pairs if not pair.notes]
        # Two lines that name a pair each take no more room than one that counts.
        named = silent if len(silent) <= 2 else silent[:1]
        for pair in named:
            self._add(_PairRow("check", self._silent(pair)))
        if len(silent) > len(named):
            self._add(self._folded(silent[len(named) :]))

    def _spoken(self, pair: Pair) -> _PairRow:
        if pair.blocked:
            words = must_not(self._pack, pair)
        else:
            one, other = names(self._pack, pair)
            words = translate("Together", "{one} with {other}: take care").format(one=one, other=other)
        return _PairRow("warning" if pair.blocked else "shield", words, [self._fact(note) for note in pair.notes])

    def _fact(self, note: FactNote) -> Runs:
        return (
            Run(f"{said(note.text)} ", ink="text2"),
            Run(f"{note.fact}\N{NO-BREAK SPACE}", ink="text2", bold=True),
            *standing(self._pack, note.fact),
        )

    def _silent(self, pair: Pair) -> str:
        one, other = names(self._pack, pair)
        return translate("Together", "{one} with {other}: no fact speaks against it").format(one=one, other=other)

    def _folded(self, pairs: Sequence[Pair]) -> _PairRow:
        words = translate("Together", "{n} other pairs: no fact speaks against them").format(n=len(pairs))
        row = _PairRow("check", words)
        each = translate("Together", "{one} with {other}")
        named = (names(self._pack, pair) for pair in pairs)
        listed = Text("\n".join(each.format(one=one, other=other) for one, other in named), "small", "text2", wrap=True)
        row.add(listed)
        fold = Button("", "link")
        row.line.addWidget(fold, 0, Qt.AlignmentFlag.AlignTop)

        def show() -> None:
            listed.setVisible(self._unfolded)
            fold.setText(translate("Together", "Hide") if self._unfolded else translate("Together", "Show"))
            fold.setAccessibleName(f"{fold.text()}: {words}")

        def turn() -> None:
            self._unfolded = not self._unfolded
            show()

        fold.clicked.connect(turn)
        show()
        return row

    def _add(self, row: _PairRow) -> None:
        self._rows.addWidget(Rule())
        self._rows.addWidget(row)

    def _shown(self) -> list[_PairRow]:
        items = (self._rows.itemAt(place) for place in range(self._rows.count()))
        return [row for item in items if item and isinstance(row := item.widget(), _PairRow)]

    def _restyle(self) -> None:
        now = theme()
        self._icon.setPixmap(pixmap("swap", 16, "text2"))
        self._rows.setSpacing(now.px(6))
        self._column.setSpacing(now.px(8))
