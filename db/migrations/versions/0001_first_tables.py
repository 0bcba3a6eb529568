"""First tables: patients, their encounters and what belongs to one, the settings of the clinic."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

NOW = sa.func.current_timestamp()


def upgrade() -> None:
    _patients()
    _encounters()
    _of_an_encounter()
    op.create_table(
        "setting",
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_setting"),
    )


def _patients() -> None:
    op.create_table(
        "patient",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(12), nullable=False),
        sa.Column("family_name", sa.Text(), nullable=False),
        sa.Column("given_name", sa.Text(), nullable=False),
        sa.Column("birth_date", sa.Date()),
        sa.Column("sex", sa.String(16)),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=NOW, nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("phone_digits", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_patient"),
        sa.UniqueConstraint("number", name="uq_patient_number"),
    )
    op.create_index("ix_patient_birth_date", "patient", ["birth_date"])


def _encounters() -> None:
    op.create_table(
        "encounter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("patient_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("amends_id", sa.Integer()),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("signed_at", sa.DateTime(timezone=True)),
        sa.Column("signed_by", sa.Text()),
        sa.Column("follow_up_on", sa.Date()),
        sa.Column("follow_up_note", sa.Text(), nullable=False),
        sa.Column("pack_id", sa.Text()),
        sa.Column("pack_version", sa.Text()),
        sa.Column("pack_digest", sa.Text()),
        sa.CheckConstraint("state IN ('draft', 'signed')", name="ck_encounter_state"),
        sa.CheckConstraint(
            "state = 'draft' OR (signed_at IS NOT NULL AND signed_by IS NOT NULL AND pack_digest IS NOT NULL)",
            name="ck_encounter_signature",
        ),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name="fk_encounter_patient_id"),
        sa.ForeignKeyConstraint(["amends_id"], ["encounter.id"], name="fk_encounter_amends_id"),
        sa.PrimaryKeyConstraint("id", name="pk_encounter"),
        sa.UniqueConstraint("amends_id", name="uq_encounter_amends_id"),
    )
    op.create_index("ix_encounter_patient_id", "encounter", ["patient_id"])
    op.create_index("ix_encounter_state", "encounter", ["state"])


def _of_an_encounter() -> None:
    _part(
        "answer",
        "question_id",
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), server_default=NOW, nullable=False),
    )
    _part("note", "page", sa.Column("text", sa.Text(), nullable=False))
    _part(
        "assessment",
        None,
        sa.Column("pack_digest", sa.Text(), nullable=False),
        sa.Column("pack_version", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("urgency", sa.String(16), nullable=False),
        sa.Column("headline", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
    )
    _part(
        "decision",
        "item",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("statements", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("regimen", sa.Text()),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("pack_digest", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('accepted', 'declined', 'own')", name="ck_decision_kind"),
    )
    op.create_table(
        "sheet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("encounter_id", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["encounter_id"], ["encounter.id"], name="fk_sheet_encounter_id"),
        sa.PrimaryKeyConstraint("id", name="pk_sheet"),
    )
    op.create_index("ix_sheet_encounter_id", "sheet", ["encounter_id"])


def _part(table: str, key: str | None, *columns: sa.schema.SchemaItem) -> None:
    """A table whose rows belong to an encounter, one row for each `key` of it."""
    keys = ["encounter_id"] + ([key] if key else [])
    op.create_table(
        table,
        sa.Column("encounter_id", sa.Integer(), nullable=False),
        *([sa.Column(key, sa.String(64), nullable=False)] if key else []),
        *columns,
        sa.ForeignKeyConstraint(["encounter_id"], ["encounter.id"], name=f"fk_{table}_encounter_id"),
        sa.PrimaryKeyConstraint(*keys, name=f"pk_{table}"),
    )
