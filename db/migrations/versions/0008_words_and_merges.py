"""What the search looks names up in, and which records were merged into which."""

from collections.abc import Iterator
from itertools import islice

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

LEAST, MANY = 3, 20_000


def upgrade() -> None:
    _words()
    _merges()
    op.create_index("ix_patient_folded", "patient", ["folded", "id"])
    op.create_index("ix_patient_phone_digits", "patient", ["phone_digits"])
    op.create_index("ix_encounter_patient_id_held_on", "encounter", ["patient_id", "held_on", "id"])
    op.drop_index("ix_encounter_patient_id", "encounter")
    op.create_index("ix_encounter_state_follow_up_on", "encounter", ["state", "follow_up_on"])
    op.create_index("ix_encounter_state_held_on", "encounter", ["state", "held_on"])
    op.drop_index("ix_encounter_state", "encounter")
    _fill()


def _words() -> None:
    # Where a database keeps a table in the order of its key, these two need nothing else.
    op.create_table(
        "patient_word",
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("patient_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name="fk_patient_word_patient_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("word", "folded", "patient_id", name="pk_patient_word"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_patient_word_patient_id", "patient_word", ["patient_id", "word"])
    op.create_table(
        "near_word",
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("part", "word", name="pk_near_word"),
        sqlite_with_rowid=False,
    )


def _merges() -> None:
    op.create_table(
        "merge",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kept_id", sa.Integer(), nullable=False),
        sa.Column("merged_id", sa.Integer(), nullable=False),
        sa.Column("merged_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("merged_by", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("moved", sa.Text(), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(["kept_id"], ["patient.id"], name="fk_merge_kept_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["merged_id"], ["patient.id"], name="fk_merge_merged_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_merge"),
    )
    op.create_index("ix_merge_kept_id", "merge", ["kept_id"])
    op.create_index("ix_merge_merged_id", "merge", ["merged_id"])
    op.add_column("patient", sa.Column("merged_into_id", sa.Integer()))


def _fill() -> None:
    """The words of everybody who is there; the folded names have been kept since the first release."""
    connection = op.get_bind()
    patient = sa.table("patient", sa.column("id"), sa.column("folded"))
    words = sa.table("patient_word", sa.column("word"), sa.column("folded"), sa.column("patient_id"))
    near = sa.table("near_word", sa.column("part"), sa.column("word"))
    everybody = connection.execute(sa.select(patient.c.id, patient.c.folded)).all()
    rows = (
        {"word": word, "folded": folded, "patient_id": number}
        for number, folded in everybody
        for word in dict.fromkeys(folded.split())
    )
    _insert(connection, words, rows)
    known = dict.fromkeys(word for _, folded in everybody for word in folded.split())
    _insert(connection, near, ({"part": part, "word": word} for word in known for part in _parts(word)))


def _parts(word: str) -> dict[str, None]:
    """The word without one of its letters."""
    if len(word) < LEAST:
        return {}
    return dict.fromkeys(word[:place] + word[place + 1 :] for place in range(len(word)))


def _insert(connection: sa.Connection, table: sa.TableClause, rows: Iterator[dict[str, object]]) -> None:
    while some := list(islice(rows, MANY)):
        connection.execute(sa.insert(table), some)
