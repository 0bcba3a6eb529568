"""What speaks against a row of the plan, before it is chosen: what blocks it, and with which others it does not go."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.assessment import FactNote
from app.engine.pack import Pack
from app.engine.together import Pair
from app.gui.pack_words import said
from app.gui.panel.facts import standing
from app.gui.panel.medicine import name_of
from app.gui.panel.run import Run, Runs
from app.gui.panel.words import small
from app.gui.parts.empty import empty
from app.gui.plan.flow_text import FlowText
from app.gui.plan.rows import PlanRow
from app.gui.theme import changes, theme

translate = QCoreApplication.translate


def lines(pack: Pack, row: PlanRow) -> tuple[Runs, ...]:
    """A line for each blocking fact; for a medicine that is open or chosen, one for each way it meets others."""
    if row.kind == "blocked" and row.card:
        return tuple(_fact(pack, note) for note in row.card.blocks)
    declined = row.decision is not None and row.decision.kind == "declined"
    if row.medicine is None or declined or row.kind == "gone":
        return ()
    own = row.medicine.medicine
    pairs = [pair for pair in row.pairs if own in (pair.one, pair.other) and pair.notes]
    clashes = [pair for pair in pairs if pair.blocked]
    cares = [pair for pair in pairs if not pair.blocked]
    shapes = (
        (translate("PlanRow", "Not together with {names}."), clashes, True),
        (translate("PlanRow", "With care beside {names}."), cares, False),
    )
    return tuple((Run(_named(pack, own, shape, found), bold=bold),) for shape, found, bold in shapes if found)


def _fact(pack: Pack, note: FactNote) -> Runs:
    return (
        Run(f"{note.fact}\N{NO-BREAK SPACE}", bold=True, ink="text2"),
        Run(f"{said(note.text)} ", ink="text2"),
        *standing(pack, note.fact),
    )


def _named(pack: Pack, own: str, shape: str, pairs: Sequence[Pair]) -> str:
    """The other medicines, each with the facts; their words stand beside the plan and on the cards."""
    named = []
    for pair in pairs:
        other = pair.other if pair.one == own else pair.one
        facts = " ".join(note.fact for note in pair.notes if (note.effect == "block") is pair.blocked)
        named.append(f"{small(name_of(pack, other))} ({facts})")
    return shape.format(names=", ".join(named))


class RowFacts(QWidget):
    """The lines, one below the other; nothing where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[Runs, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._restyle()
        changes.changed.connect(self._restyle)

    def texts(self) -> tuple[str, ...]:
        """What it says."""
        items = (self._column.itemAt(place) for place in range(self._column.count()))
        return tuple(part.text() for item in items if item and isinstance(part := item.widget(), FlowText))

    def say(self, said: tuple[Runs, ...]) -> None:
        """Say something else."""
        self.setVisible(bool(said))
        if said == self._said:
            return
        self._said = said
        empty(self._column)
        for runs in said:
            self._column.addWidget(FlowText(runs))

    def _restyle(self) -> None:
        self._column.setSpacing(theme().px(2))
