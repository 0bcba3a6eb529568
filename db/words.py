"""The words of names, kept so that they are found at once: by their beginning, and with one slip of the hand.

A slip is one letter wrong, missing or too many, or two letters swapped. Two words that differ by one slip share a part:
one of them, or what is left of it without one letter. Those parts are kept, so that only few words are compared.
"""

from collections.abc import Iterable

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    SQLColumnExpression,
    delete,
    event,
    exists,
    insert,
    or_,
    select,
    union,
)
from sqlalchemy.orm import Mapper, Session

from db.models import NearWord, Patient, PatientWord

LEAST = 4
"""Letters that a typed word must have before a slip in it is forgiven."""
_LEAST_KEPT, _LEAST_BEGINNING = 3, 5
_END = "\U0010ffff"
"""No letter comes after it."""
_MOST = 100


def beginning(column: SQLColumnExpression[str], text: str) -> ColumnElement[bool]:
    """Whether a word begins with a text, in the order of the index."""
    return column.between(text, text + _END)


def near(session: Session, typed: str) -> list[str]:
    """Words of names that differ from a typed one, or whose beginning differs, by one slip; whole words first."""
    if len(typed) < LEAST:
        return []
    found = {word for word in session.scalars(_maybe(typed)) if is_near(typed, word)}
    return sorted(found, key=lambda word: (not is_near(typed, word, whole=True), word))[:_MOST]


def is_near(typed: str, word: str, *, whole: bool = False) -> bool:
    """Whether one slip leads from the typed word to a word, or to a beginning of it that ends as what was typed."""
    whole = whole or len(typed) < _LEAST_BEGINNING
    same = next((n for n, (one, other) in enumerate(zip(typed, word, strict=False)) if one != other), None)
    if same is None:
        return abs(len(typed) - len(word)) == 1
    last = same == len(typed) - 1

    def fits(rest: str, left: str, *, cut: bool = True) -> bool:
        return rest == left or (cut and not whole and left.startswith(rest))

    return (
        fits(typed[same + 1 :], word[same + 1 :], cut=not last)
        or fits(typed[same + 1 :], word[same:], cut=not last)
        or fits(typed[same:], word[same + 1 :])
        or (typed[same : same + 2] == word[same : same + 2][::-1] and fits(typed[same + 2 :], word[same + 2 :]))
    )


def index(connection: Connection, patient_id: int, folded: str) -> None:
    """Keep the words of a patient's name in place of those that were kept."""
    query = select(PatientWord.word, PatientWord.folded).where(PatientWord.patient_id == patient_id)
    before, words = connection.execute(query).all(), dict.fromkeys(folded.split())
    if {tuple(row) for row in before} == {(word, folded) for word in words}:
        return
    kept = {row.word for row in before}
    connection.execute(delete(PatientWord).where(PatientWord.patient_id == patient_id))
    if words:
        rows = [{"word": word, "folded": folded, "patient_id": patient_id} for word in words]
        connection.execute(insert(PatientWord), rows)
    _let_go(connection, kept - set(words))
    known = set(connection.scalars(select(NearWord.word).where(_whole(words)).distinct())) if words else set()
    near = [{"part": part, "word": word} for word in words if word not in known for part in parts(word)]
    if near:
        connection.execute(insert(NearWord), near)


def forget(connection: Connection, patient_id: int) -> None:
    """From here on nobody is found by this patient's name."""
    index(connection, patient_id, "")


def parts(word: str) -> list[str]:
    """A word without one of its letters."""
    if len(word) < _LEAST_KEPT:
        return []
    return list(dict.fromkeys(word[:place] + word[place + 1 :] for place in range(len(word))))


def _maybe(typed: str) -> Select[str]:
    """Words among which all near ones are: whole ones by their parts, longer ones by the beginning of a part."""
    shorter = [typed[:place] + typed[place + 1 :] for place in range(len(typed))]
    exactly = [typed, *shorter]
    queries = [
        select(NearWord.word).where(NearWord.part.in_(exactly)),
        select(PatientWord.word).where(PatientWord.word.in_(shorter)),
    ]
    if len(typed) >= _LEAST_BEGINNING:
        # A slip in the last letter alone would let everything through that begins as the rest does.
        for text in (typed, *shorter[:-1]):
            queries.append(select(NearWord.word).where(beginning(NearWord.part, text)))
        queries += [select(PatientWord.word).where(beginning(PatientWord.word, text)) for text in shorter[:-1]]
    return select(union(*queries).subquery().c.word)


def _let_go(connection: Connection, words: Iterable[str]) -> None:
    """Forget the parts of words that nobody bears any more."""
    for word in words:
        if not connection.scalar(select(exists().where(PatientWord.word == word))):
            connection.execute(delete(NearWord).where(NearWord.part.in_(parts(word)), NearWord.word == word))


def _whole(words: Iterable[str]) -> ColumnElement[bool]:
    """The row of each of these words that is always there, and is found by the key."""
    return or_(*((NearWord.part == word[1:]) & (NearWord.word == word) for word in words))


def watch() -> None:
    """From here on whoever stores a patient keeps the words in line, without having to think of it."""
    for moment in ("after_insert", "after_update"):
        if not event.contains(Patient, moment, _keep):
            event.listen(Patient, moment, _keep)


def _keep(_mapper: Mapper[Patient], connection: Connection, patient: Patient) -> None:
    index(connection, patient.id, patient.folded)
