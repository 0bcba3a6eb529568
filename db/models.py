"""The tables, as typed classes. Nothing here is particular to SQLite."""

from datetime import UTC, date, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    CheckConstraint,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
    func,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

DRAFT = "draft"
SIGNED = "signed"


class Moment(TypeDecorator[datetime]):
    """An instant, kept in UTC. It goes in and comes out aware, also where the database forgets zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a moment that does not say its zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Say again that it is UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Model(DeclarativeBase):
    """The common root; constraints have names so that a migration can find them."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: Moment,
        date: Date,
        str: Text,
        bytes: LargeBinary,
    }


class Patient(Model):
    """One person. `folded` and `phone_digits` are what the search reads.

    A record that was merged into another one has its id in `merged_into_id`, keeps its visits, and leads to that one.
    """

    __tablename__ = "patient"
    __table_args__ = (
        Index("ix_patient_folded", "folded", "id"),
        Index("ix_patient_phone_digits", "phone_digits"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(12), unique=True)
    family_name: Mapped[str]
    given_name: Mapped[str]
    birth_date: Mapped[date | None] = mapped_column(index=True)
    sex: Mapped[str | None] = mapped_column(String(16))
    phone: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(server_default=func.current_timestamp())
    folded: Mapped[str]
    phone_digits: Mapped[str]
    sheet_options: Mapped[str | None]
    """How sheets are wanted for this person (JSON): language, size, length."""
    merged_into_id: Mapped[int | None]


class Encounter(Model):
    """One version of one visit. `held_on` is the day of the visit itself, whichever version this is."""

    __tablename__ = "encounter"
    __table_args__ = (
        CheckConstraint("state IN ('draft', 'signed')", name="state"),
        CheckConstraint(
            "state = 'draft' OR (signed_at IS NOT NULL AND signed_by IS NOT NULL AND pack_digest IS NOT NULL)",
            name="signature",
        ),
        UniqueConstraint("amends_id"),
        Index("ix_encounter_state_follow_up_on", "state", "follow_up_on"),
        Index("ix_encounter_state_held_on", "state", "held_on"),
        Index("ix_encounter_patient_id_held_on", "patient_id", "held_on", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    patient_id: Mapped[int] = mapped_column(ForeignKey("patient.id"))
    version: Mapped[int]
    amends_id: Mapped[int | None] = mapped_column(ForeignKey("encounter.id"))
    state: Mapped[str] = mapped_column(String(8))
    held_on: Mapped[date]
    begun_at: Mapped[datetime]
    held_at: Mapped[datetime | None]
    """When it was held, where it was typed in later; else it was typed while it was held, from `begun_at` on."""
    signed_at: Mapped[datetime | None]
    signed_by: Mapped[str | None]
    follow_up_on: Mapped[date | None]
    follow_up_note: Mapped[str]
    pack_id: Mapped[str | None]
    pack_version: Mapped[str | None]
    pack_digest: Mapped[str | None]
    prepared: Mapped[str | None]
    """What was prepared for its sheet (JSON): exercises, edits."""

    patient: Mapped[Patient] = relationship()


class Answer(Model):
    """One answer; its value is JSON text, and `null` there means asked and not known."""

    __tablename__ = "answer"

    encounter_id: Mapped[int] = mapped_column(ForeignKey("encounter.id"), primary_key=True)
    question_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    value: Mapped[str]
    answered_at: Mapped[datetime] = mapped_column(server_default=func.current_timestamp())


class Note(Model):
    """Free text beside one page of a visit."""

    __tablename__ = "note"

    encounter_id: Mapped[int] = mapped_column(ForeignKey("encounter.id"), primary_key=True)
    page: Mapped[str] = mapped_column(String(64), primary_key=True)
    text: Mapped[str]


class Assessment(Model):
    """What the guideline said when the visit was signed, word for word; urgency and headline for lists."""

    __tablename__ = "assessment"

    encounter_id: Mapped[int] = mapped_column(ForeignKey("encounter.id"), primary_key=True)
    pack_digest: Mapped[str]
    pack_version: Mapped[str]
    made_at: Mapped[datetime]
    urgency: Mapped[str] = mapped_column(String(16))
    headline: Mapped[str]
    result: Mapped[str]


class Decision(Model):
    """What was decided on one card, or a line of the clinician's own.

    `basis` is what the advice was at that moment (JSON), so that a later change of it is seen.
    """

    __tablename__ = "decision"
    __table_args__ = (CheckConstraint("kind IN ('accepted', 'declined', 'own')", name="kind"),)

    encounter_id: Mapped[int] = mapped_column(ForeignKey("encounter.id"), primary_key=True)
    item: Mapped[str] = mapped_column(String(64), primary_key=True)
    position: Mapped[int]
    kind: Mapped[str] = mapped_column(String(8))
    statements: Mapped[str]
    text: Mapped[str]
    reason: Mapped[str]
    comment: Mapped[str]
    regimen: Mapped[str | None]
    basis: Mapped[str]
    pack_digest: Mapped[str]


class Sheet(Model):
    """A sheet exactly as it was handed out."""

    __tablename__ = "sheet"

    id: Mapped[int] = mapped_column(primary_key=True)
    encounter_id: Mapped[int] = mapped_column(ForeignKey("encounter.id"), index=True)
    made_at: Mapped[datetime]
    sha256: Mapped[str] = mapped_column(String(64))
    settings: Mapped[str]
    pdf: Mapped[bytes]


class Guideline(Model):
    """A guideline pack that was ever in use here, whole: `archive` is its files, compressed. Rows are only added."""

    __tablename__ = "guideline"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    pack_id: Mapped[str]
    version: Mapped[str]
    first_used_at: Mapped[datetime]
    archive: Mapped[bytes]


class PatientWord(Model):
    """One word of the name of a patient who can be found by it, with the whole folded name to sort by."""

    __tablename__ = "patient_word"
    # A word to SQLite, which every other database passes over: the table lies in the order of its key.
    __table_args__ = (Index("ix_patient_word_patient_id", "patient_id", "word"), {"sqlite_with_rowid": False})

    word: Mapped[str] = mapped_column(primary_key=True)
    folded: Mapped[str] = mapped_column(primary_key=True)
    patient_id: Mapped[int] = mapped_column(ForeignKey("patient.id", ondelete="CASCADE"), primary_key=True)


class NearWord(Model):
    """A word of a name without one of its letters: two words that differ by one slip have such a part in common."""

    __tablename__ = "near_word"
    __table_args__ = ({"sqlite_with_rowid": False},)

    part: Mapped[str] = mapped_column(primary_key=True)
    word: Mapped[str] = mapped_column(primary_key=True)


class Merge(Model):
    """Two records that were said to be of one person; while `undone_at` is empty, `merged_id` leads to `kept_id`.

    `before` and `after` are the details of the kept record (JSON), empty objects once it is undone.
    """

    __tablename__ = "merge"

    id: Mapped[int] = mapped_column(primary_key=True)
    kept_id: Mapped[int] = mapped_column(ForeignKey("patient.id", ondelete="CASCADE"), index=True)
    merged_id: Mapped[int] = mapped_column(ForeignKey("patient.id", ondelete="CASCADE"), index=True)
    merged_at: Mapped[datetime]
    merged_by: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
    undone_at: Mapped[datetime | None]


class Setting(Model):
    """One setting of this clinic."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    value: Mapped[str]


class Audit(Model):
    """What was done, by whom and when; rows are only added, without a gap, each chained to the one before.

    `record_id` and `patient` (a number) may outlive what they name.
    """

    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    who: Mapped[str]
    user_id: Mapped[str] = mapped_column(String(32))
    kind: Mapped[str] = mapped_column(String(24))
    record: Mapped[str] = mapped_column(String(24))
    record_id: Mapped[str] = mapped_column(String(64))
    patient: Mapped[str] = mapped_column(String(12), index=True)
    detail: Mapped[str]
    digest: Mapped[str] = mapped_column(String(64))
