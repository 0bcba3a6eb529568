"""Whether the records are still where they were opened, asked of the disk every few seconds by whoever has a clock."""

from app.fault_words import telling
from db.store import Store


def look(store: Store) -> None:
    """Look once; when they were away and are back, they can be used again.

    Raises:
        UserError: they were taken away, others lie at their place, or they may not be written any more.
    """
    with telling():
        store.look()
