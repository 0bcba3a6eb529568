"""Runs Alembic on a connection that is given, inside the transaction that is open on it."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

FOLDER = Path(__file__).resolve().parent


def configuration() -> Config:
    """Alembic's settings; there is no ini file."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def upgrade(connection: Connection) -> None:
    """Bring the database behind `connection` to the newest revision; the caller commits."""
    config = configuration()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
