"""The decisions of one visit in memory, in the order of the plan, and a way back for every step."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from app.decisions import Decision


class Decided:
    """Item -> decision, with undo. A step is what one key did, be it one decision or many."""

    def __init__(self, stored: Iterable[Decision]) -> None:
        self._made = {one.item: one for one in stored}
        self._before: list[dict[str, Decision]] = []

    @property
    def made(self) -> Mapping[str, Decision]:
        """The decisions as they are now."""
        return MappingProxyType(self._made)

    def put(self, decisions: Iterable[Decision]) -> bool:
        """Take these as one step, and say whether that changed anything."""
        return self._step({**self._made, **{one.item: one for one in decisions}})

    def drop(self, items: Iterable[str]) -> bool:
        """Take the decisions on these items back as one step, and say whether there were any."""
        gone = frozenset(items)
        return self._step({item: one for item, one in self._made.items() if item not in gone})

    def undo(self) -> tuple[str, ...]:
        """Go back by one step, order and all, and say which items it touched."""
        if not self._before:
            return ()
        left, self._made = self._made, self._before.pop()
        items = dict.fromkeys((*self._made, *left))
        return tuple(item for item in items if self._made.get(item) != left.get(item))

    def _step(self, wanted: dict[str, Decision]) -> bool:
        if wanted == self._made:
            return False
        self._before.append(self._made)
        self._made = wanted
        return True
