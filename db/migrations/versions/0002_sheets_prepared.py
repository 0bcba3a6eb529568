"""What a clinician prepares for the sheet of a visit, and how sheets are wanted for a patient."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("encounter", sa.Column("prepared", sa.Text()))
    op.add_column("patient", sa.Column("sheet_options", sa.Text()))
