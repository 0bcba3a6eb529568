"""Finding patients: by names in any order, also with a slip in one, by number, birth date, year or phone.

Each way is by an index, so that it takes as long among a hundred thousand patients as among a hundred.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import ColumnElement, Select, SQLColumnExpression, and_, exists, false, func, or_, select, union_all
from sqlalchemy.orm import Session, aliased

from db import merging, words
from db.models import Patient, PatientWord
from db.search import Term, Wanted, read

_COUNTED = 2000
"""A word that more names begin with is common, however many they are."""


def found(session: Session, text: str, limit: int) -> list[Patient]:
    """Patients who fit every word of a text, or whose phone it is; those with a slip in a name come last.

    All of them, by name, when there is no text.
    """
    if not text.strip():
        here = select(Patient).where(Patient.merged_into_id.is_(None))
        return list(session.scalars(here.order_by(Patient.folded, Patient.id).limit(limit)))
    wanted = read(text)
    ids = _fitting(session, wanted, {}, limit)
    if len(ids) < limit:
        near = {term.word: words.near(session, term.word) for term in wanted.terms if term.is_name}
        if any(near.values()):
            ids = list(dict.fromkeys([*ids, *_fitting(session, wanted, near, limit)]))
    return standing(session, ids[:limit])


def standing(session: Session, ids: Sequence[int]) -> list[Patient]:
    """The patients of these ids in their order; in the place of one that was merged stands the one that was kept."""
    rows = {row.id: row for row in session.scalars(select(Patient).where(Patient.id.in_(ids)))}
    kept: dict[int, Patient] = {}
    for one in ids:
        patient = merging.kept(session, rows[one])
        kept.setdefault(patient.id, patient)
    return list(kept.values())


Near = Mapping[str, Sequence[str]]


def _fitting(session: Session, wanted: Wanted, near: Near, limit: int) -> list[int]:
    """Ids of those who fit, each once; `near` are words that may stand for a typed one."""
    ids = list(session.scalars(_by_phone(wanted.phone).limit(limit))) if wanted.phone else []
    if ids or not all(term.word or term.days for term in wanted.terms):
        return ids
    figures = [term for term in wanted.terms if not term.is_name]
    names = [term for term in wanted.terms if term.is_name]
    query = _led_by_figures(figures, names, near) if figures else _led_by_name(session, names, near)
    # Two words of one name can begin with the same letters.
    ids += session.scalars(query.limit(limit * (1 + len(wanted.terms))))
    return list(dict.fromkeys(ids))[:limit]


def _led_by_name(session: Session, names: Sequence[Term], near: Near) -> Select[int]:
    """By the rarest word, in the order of the index: shorter words, which fit better, come first."""
    leads = min(names, key=lambda term: _how_many(session, _named(PatientWord.word, term, near)))
    query = select(PatientWord.patient_id).where(_named(PatientWord.word, leads, near))
    for term in names:
        if term is not leads:
            query = query.where(_bears(PatientWord.patient_id, term, near))
    return query.order_by(PatientWord.word, PatientWord.folded, PatientWord.patient_id)


def _led_by_figures(figures: Sequence[Term], names: Sequence[Term], near: Near) -> Select[int]:
    """By numbers, dates and phones, which are rare; a number as it was typed whole comes first."""
    query = select(Patient.id)
    for term in figures:
        query = query.where(Patient.id.in_(_of_figures(term)))
    for term in names:
        query = query.where(_bears(Patient.id, term, near))
    whole = or_(false(), *(Patient.number == term.number.zfill(6) for term in figures if term.number))
    return query.order_by(whole.desc(), Patient.folded, Patient.id)


def _of_figures(term: Term) -> Select[int]:
    """Ids of all whom figures can mean; also those who were merged, in whose place stands the one that was kept."""
    queries = [select(PatientWord.patient_id).where(words.beginning(PatientWord.word, term.word))] if term.word else []
    if term.number:
        number = term.number
        fits = or_(Patient.number == number.zfill(6), words.beginning(Patient.number, number))
        queries.append(select(Patient.id).where(fits))
    if term.phone:
        queries.append(_by_phone(term.phone))
    if term.days:
        queries.append(select(Patient.id).where(Patient.birth_date.in_(term.days)))
    if term.year is not None:
        first, last = date(term.year, 1, 1), date(term.year, 12, 31)
        queries.append(select(Patient.id).where(Patient.birth_date.between(first, last)))
    # Not `union`: to sort the ids it would look through the whole table in their order.
    return select(union_all(*queries).subquery().c[0])


def _by_phone(figures: str) -> Select[int]:
    """Every phone is looked through, in an index of nothing else."""
    return select(Patient.id).where(Patient.phone_digits.contains(figures))


def _named(word: SQLColumnExpression[str], term: Term, near: Near) -> ColumnElement[bool]:
    """Whether a word begins as it was typed, or is a near one."""
    begins = words.beginning(word, term.word)
    others = near.get(term.word, ())
    return or_(begins, word.in_(others)) if others else begins


def _bears(patient_id: SQLColumnExpression[int], term: Term, near: Near) -> ColumnElement[bool]:
    other = aliased(PatientWord)
    return exists(select(1).where(and_(other.patient_id == patient_id, _named(other.word, term, near))))


def _how_many(session: Session, condition: ColumnElement[bool]) -> int:
    some = select(PatientWord.patient_id).where(condition).limit(_COUNTED).subquery()
    return session.scalar(select(func.count()).select_from(some)) or 0


def of_words(session: Session, lists: Iterable[Sequence[str]], limit: int) -> list[int]:
    """Ids of those who bear, for each of the lists, one of its words."""
    query = None
    for these in lists:
        if query is None:
            query = select(PatientWord.patient_id).where(PatientWord.word.in_(these))
        else:
            other = aliased(PatientWord)
            same = and_(other.patient_id == PatientWord.patient_id, other.word.in_(these))
            query = query.where(exists(select(1).where(same)))
    return [] if query is None else list(dict.fromkeys(session.scalars(query.limit(limit))))
