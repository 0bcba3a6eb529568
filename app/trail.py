"""Notes for the audit what was only looked at, searched, printed or taken out: what changes no record. No Qt."""

from contextlib import suppress

from db import audit
from db.audit import EXPORTED, FAILED_SIGN_IN, LOCKED, PACK_CHANGE, PRINTED, SEEN, SIGN_IN, USERS, Actor, Deed
from db.faults import DatabaseFault
from db.store import Store

__all__ = [
    "EXPORTED", "FAILED_SIGN_IN", "LOCKED", "PACK_CHANGE", "PRINTED", "SEEN", "SIGN_IN", "USERS", "Actor", "Trail",
]  # fmt: skip


class Trail:
    """Who works here now, and what they do. A note that finds no room on the disk waits for the next one.

    So a full disk keeps nobody from reading a record, and what was read is still told.
    """

    def __init__(self, store: Store, actor: Actor | None = None) -> None:
        self._store = store
        self.actor = actor
        """None: nobody has signed in, and it is the clinician of the settings."""
        self._waiting: list[tuple[Actor | None, Deed]] = []
        self._searched = ""

    def note(self, kind: str, record: str = "", record_id: str | int = "", patient: str = "", detail: str = "") -> None:
        """Add a row of its own; `patient` is a number, and no word about a patient belongs into `detail`."""
        self._waiting.append((self.actor, Deed(kind, record, record_id, patient, detail)))
        with suppress(DatabaseFault):
            with self._store.writing() as session:
                for actor, deed in self._waiting:
                    audit.write(session, actor, deed)
            self._waiting.clear()

    def searched(self, text: str) -> None:
        """A search, once, however many keys it took to type; what was searched for is not told."""
        text = text.strip()
        typing_on = bool(self._searched) and (text.startswith(self._searched) or self._searched.startswith(text))
        self._searched = text
        if text and not typing_on:
            self.note(audit.SEARCHED, "patient")
