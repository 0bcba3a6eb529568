"""Reading and writing encounters and what belongs to one, inside a session that the store gave."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import Row, and_, bindparam, delete, exists, func, insert, or_, select, update
from sqlalchemy.orm import Session, aliased, joinedload

from db import merging, sample
from db.models import DRAFT, SIGNED, Answer, Assessment, Decision, Encounter, Note, Sheet
from db.unindexed import in_state, is_first

# Built once, and without SQLAlchemy's objects of rows: every answer waits for it.
_ANSWER = insert(Answer).values(encounter_id=bindparam("of"), question_id=bindparam("asked"), value=bindparam("text"))
_ANSWER_AGAIN = (
    update(Answer)
    .where(Answer.encounter_id == bindparam("of"), Answer.question_id == bindparam("asked"))
    .values(value=bindparam("text"), answered_at=func.current_timestamp())
)


def begin(session: Session, patient_id: int, now: datetime, held_at: datetime | None = None) -> Encounter:
    """A new draft of this patient; its day is the day where the clinic is. `held_at`: it is typed in later."""
    encounter = Encounter(
        patient_id=patient_id,
        version=1,
        state=DRAFT,
        held_on=(held_at or now).date(),
        begun_at=now,
        held_at=held_at,
        follow_up_note="",
    )
    session.add(encounter)
    session.flush()
    return encounter


def get(session: Session, encounter_id: int) -> Encounter | None:
    """One encounter with its patient."""
    return session.get(Encounter, encounter_id, options=[joinedload(Encounter.patient)])


def answers(session: Session, encounter_id: int) -> dict[str, object]:
    """Question id -> value as JSON has it; None means asked and not known."""
    rows = session.execute(select(Answer.question_id, Answer.value).where(Answer.encounter_id == encounter_id))
    return {question: json.loads(value) for question, value in rows}


def put_answer(session: Session, encounter_id: int, question_id: str, value: object) -> None:
    """Store one answer, whether or not there was one."""
    row = {"of": encounter_id, "asked": question_id, "text": json.dumps(value, ensure_ascii=False)}
    connection = session.connection()
    if not connection.execute(_ANSWER_AGAIN, row).rowcount:
        connection.execute(_ANSWER, row)


def drop_answer(session: Session, encounter_id: int, question_id: str) -> None:
    """Take an answer back: the question counts as not answered."""
    session.execute(delete(Answer).where(Answer.encounter_id == encounter_id, Answer.question_id == question_id))


def notes(session: Session, encounter_id: int) -> dict[str, str]:
    """Page id -> text."""
    query = select(Note.page, Note.text).where(Note.encounter_id == encounter_id).order_by(Note.page)
    return dict(session.execute(query).all())


def put_note(session: Session, encounter_id: int, page: str, text: str) -> None:
    """Store a page's note; an empty one is none."""
    session.execute(delete(Note).where(Note.encounter_id == encounter_id, Note.page == page))
    if text:
        session.add(Note(encounter_id=encounter_id, page=page, text=text))


def decisions(session: Session, encounter_id: int) -> list[Decision]:
    """What was decided, in the order of the plan."""
    query = select(Decision).where(Decision.encounter_id == encounter_id).order_by(Decision.position)
    return list(session.scalars(query))


def put_decisions(session: Session, encounter_id: int, rows: Iterable[Decision]) -> None:
    """Replace all decisions of a draft."""
    session.execute(delete(Decision).where(Decision.encounter_id == encounter_id))
    session.add_all(rows)


def assessment(session: Session, encounter_id: int) -> Assessment | None:
    """What the guideline said when the encounter was signed; a draft has none."""
    return session.get(Assessment, encounter_id)


def sign(session: Session, encounter: Encounter, record: Assessment) -> None:
    """Store the assessment and freeze the encounter; from here on the database refuses every change."""
    session.add(record)
    session.flush()
    encounter.state = SIGNED
    session.flush()


def keep_sheet(session: Session, encounter_id: int, pdf: bytes, settings: Mapping[str, object], now: datetime) -> Sheet:
    """Store a sheet as it was handed out."""
    sheet = Sheet(
        encounter_id=encounter_id,
        made_at=now,
        sha256=hashlib.sha256(pdf).hexdigest(),
        settings=json.dumps(dict(settings), ensure_ascii=False),
        pdf=pdf,
    )
    session.add(sheet)
    session.flush()
    return sheet


def sheets(session: Session, encounter_id: int) -> list[Sheet]:
    """The sheets of an encounter, oldest first."""
    return list(session.scalars(select(Sheet).where(Sheet.encounter_id == encounter_id).order_by(Sheet.id)))


def amendment(session: Session, encounter_id: int) -> Encounter | None:
    """The version that amends this one."""
    return session.scalar(select(Encounter).where(Encounter.amends_id == encounter_id))


def amend(session: Session, old: Encounter, now: datetime) -> Encounter:
    """A draft of the next version, with a copy of the answers and notes; decisions are the caller's to carry."""
    new = Encounter(
        patient_id=old.patient_id,
        version=old.version + 1,
        amends_id=old.id,
        state=DRAFT,
        held_on=old.held_on,
        begun_at=now,
        held_at=old.held_at,
        follow_up_on=old.follow_up_on,
        follow_up_note=old.follow_up_note,
        prepared=old.prepared,
    )
    session.add(new)
    session.flush()
    for answer in session.scalars(select(Answer).where(Answer.encounter_id == old.id)):
        session.add(
            Answer(
                encounter_id=new.id,
                question_id=answer.question_id,
                value=answer.value,
                answered_at=answer.answered_at,
            )
        )
    for page, text in notes(session, old.id).items():
        session.add(Note(encounter_id=new.id, page=page, text=text))
    session.flush()
    return new


def drafts(session: Session) -> list[Row[Encounter, datetime | None]]:
    """Every draft with its patient and the moment of its last answer, the latest first."""
    last = select(func.max(Answer.answered_at)).where(Answer.encounter_id == Encounter.id).scalar_subquery()
    query = (
        select(Encounter, last)
        .where(Encounter.state == DRAFT)
        .options(joinedload(Encounter.patient))
        .order_by(func.coalesce(last, Encounter.begun_at).desc(), Encounter.id.desc())
    )
    return list(session.execute(query))


def timeline(session: Session, patient_id: int) -> list[Row[Encounter, str | None, str | None]]:
    """A patient's encounters, newest first, with urgency and headline of those that are signed."""
    query = (
        select(Encounter, Assessment.urgency, Assessment.headline)
        .outerjoin(Assessment, Assessment.encounter_id == Encounter.id)
        .where(Encounter.patient_id.in_(merging.ids_of(session, patient_id)))
        .order_by(Encounter.held_on.desc(), Encounter.id.desc())
    )
    return list(session.execute(query))


def latest(session: Session, patient_ids: Iterable[int]) -> dict[int, tuple[str, date]]:
    """Patient -> state and day of the newest visit, of those who have one."""
    query = select(Encounter.state, Encounter.held_on).order_by(Encounter.held_on.desc(), Encounter.id.desc()).limit(1)
    people = merging.groups(session, patient_ids)
    found = {one: session.execute(query.where(Encounter.patient_id.in_(ids))).first() for one, ids in people.items()}
    return {one: (row.state, row.held_on) for one, row in found.items() if row is not None}


def follow_ups(session: Session, until: date) -> list[Encounter]:
    """Signed encounters whose follow-up day is not after `until`, and no later visit of whose patient is signed."""
    return [row for row, _ in follow_ups_by_urgency(session, until)]


def follow_ups_by_urgency(session: Session, until: date) -> list[Row[Encounter, str | None]]:
    """The same, each with how urgent its visit was."""
    later, amending = aliased(Encounter), aliased(Encounter)
    query = (
        select(Encounter, Assessment.urgency)
        .outerjoin(Assessment, Assessment.encounter_id == Encounter.id)
        .where(Encounter.state == SIGNED, Encounter.follow_up_on <= until)
        .where(sample.is_person(Encounter.patient_id))
        .where(~exists().where(amending.amends_id == Encounter.id, amending.state == SIGNED))
        .where(
            ~exists().where(
                later.patient_id == Encounter.patient_id,
                # A visit that was only begun may be left: who is not seen to the end stays to be called.
                in_state(later, SIGNED),
                is_first(later),
                or_(
                    later.held_on > Encounter.held_on,
                    and_(later.held_on == Encounter.held_on, later.id > Encounter.id),
                ),
            )
        )
        .options(joinedload(Encounter.patient))
        .order_by(Encounter.follow_up_on, Encounter.id)
    )
    people = merging.several(session)
    return [row for row in session.execute(query) if not _came_as_another(session, row[0], people)]


def _came_as_another(session: Session, row: Encounter, people: Mapping[int, Sequence[int]]) -> bool:
    """Whether the patient came since under another record; the query has looked under this one."""
    others = [one for one in people.get(row.patient_id, ()) if one != row.patient_id]
    if not others:
        return False
    since = or_(Encounter.held_on > row.held_on, and_(Encounter.held_on == row.held_on, Encounter.id > row.id))
    came = exists().where(Encounter.patient_id.in_(others), is_first(Encounter), in_state(Encounter, SIGNED), since)
    return bool(session.scalar(select(came)))
