"""What nearly every encounter is, asked so that no index is taken for it.

SQLite keeps no figures of how rows are spread here, and takes the index of a column that is asked for one value:
where a patient or a day leads to a dozen rows, it would read a million signed ones instead.
"""

from sqlalchemy import ColumnElement, func
from sqlalchemy.orm.util import AliasedClass

from db.models import Encounter

Encounters = type[Encounter] | AliasedClass[Encounter]


def in_state(encounter: Encounters, state: str) -> ColumnElement[bool]:
    """A draft, or signed."""
    return func.coalesce(encounter.state, "") == state


def is_first(encounter: Encounters) -> ColumnElement[bool]:
    """The first version of a visit."""
    return func.coalesce(encounter.amends_id, 0) == 0
