"""The models, the migrations and the constant that names the head say the same."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from db.migrations.upgrade import configuration
from db.models import Model
from db.sqlite import TRIGGERS
from db.store import REVISIONS, open_store
from tests.keys import KEY, opened


def test_models_and_migrated_schema_agree(tmp_path: Path) -> None:
    store = open_store(tmp_path / "a.db", KEY)
    with store.reading() as session:
        context = MigrationContext.configure(session.connection(), opts={"compare_type": True})
        assert compare_metadata(context, Model.metadata) == []
    store.close()


def test_the_named_revisions_are_the_scripts() -> None:
    scripts = ScriptDirectory.from_config(configuration())
    assert tuple(script.revision for script in scripts.walk_revisions())[::-1] == REVISIONS
    assert scripts.get_heads() == [REVISIONS[-1]]


def test_migrations_import_no_models() -> None:
    versions = Path(configuration().get_main_option("script_location") or "") / "versions"
    scripts = list(versions.glob("*.py"))
    assert len(scripts) == len(REVISIONS)
    for script in scripts:
        assert "import db" not in script.read_text("utf-8")
        assert "from db" not in script.read_text("utf-8")


def test_every_guard_is_in_the_file(tmp_path: Path) -> None:
    open_store(tmp_path / "a.db", KEY).close()
    with closing(opened(tmp_path / "a.db")) as raw:
        found = {row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    assert found == set(TRIGGERS)


def test_a_database_at_the_head_opens_without_alembic(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    open_store(path, KEY).close()
    code = (
        "import sys, pathlib; from db.store import open_store; "
        "open_store(pathlib.Path(sys.argv[1]), bytes(range(32))).close(); print('alembic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_pragmas_hold_on_every_connection(tmp_path: Path) -> None:
    store = open_store(tmp_path / "a.db", KEY)
    for opening in (store.reading, store.writing, store.reading):
        with opening() as session:
            ask = session.connection().exec_driver_sql
            assert ask("PRAGMA journal_mode").scalar() == "wal"
            assert ask("PRAGMA foreign_keys").scalar() == 1
            assert ask("PRAGMA synchronous").scalar() == 2
            assert ask("PRAGMA busy_timeout").scalar() == 3000
    store.close()
