"""What the reader has done to the panel: what is unfolded, where the focus is, what the last answer changed."""

from dataclasses import dataclass, field


@dataclass
class View:
    """State of the panel that outlives an update. Keys are those of items."""

    groups: set[str] = field(default_factory=set)
    """Status groups and bars that are open."""
    cards: set[str] = field(default_factory=set)
    """Cards that are unfolded."""
    parts: dict[str, set[str]] = field(default_factory=dict)
    """Card -> its parts that are shown whole."""
    changed: frozenset[str] = frozenset()
    """Cards that the last answer changed."""
    keep: frozenset[str] = frozenset()
    """Cards that are shown whatever their group: that with the focus, and those just changed."""
    outcomes: dict[str, str] = field(default_factory=dict)
    """Open question -> the urgency that a yes would bring, as far as worked out."""

    def opened(self, card: str) -> frozenset[str]:
        """The parts of a card that are shown whole."""
        return frozenset(self.parts.get(card, ()))

    def toggle(self, among: set[str], key: str) -> None:
        """Open what is closed, close what is open."""
        among.symmetric_difference_update({key})
