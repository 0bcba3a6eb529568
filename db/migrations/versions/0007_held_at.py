"""When a visit was held that was typed in later, from paper."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("encounter", sa.Column("held_at", sa.DateTime(timezone=True)))
