"""A guideline that was in use is kept once, whole, and never changed."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.engine.files import digest, digest_of, files_of, lay_out
from app.engine.read import read_pack
from app.paths import GUIDELINE
from db import guidelines
from db.models import Guideline
from db.store import open_store
from tests.keys import KEY, IntegrityError, opened

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


def test_what_is_kept_comes_back_with_the_same_digest_and_is_the_same_pack(tmp_path: Path) -> None:
    store, pack = open_store(tmp_path / "a.db", KEY), read_pack(GUIDELINE)
    named = (pack.id, pack.version)
    with store.writing() as session:
        assert guidelines.files(session, pack.digest) is None
        assert guidelines.keep(session, pack.digest, named, pack.files, NOW)
    with store.writing() as session:
        assert not guidelines.keep(session, pack.digest, named, pack.files, datetime.now(UTC))
    with store.reading() as session:
        found = guidelines.files(session, pack.digest)
        row = session.get_one(Guideline, pack.digest)
        assert (row.pack_id, row.version, row.first_used_at) == (*named, NOW)
        assert len(row.archive) < len(pack.files) / 3
    store.close()
    assert found is not None
    assert digest_of(found) == digest(GUIDELINE) == pack.digest
    lay_out(found, tmp_path / "again")
    assert files_of(tmp_path / "again") == found
    assert read_pack(tmp_path / "again") == pack


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE guideline SET version = '9'",
        "DELETE FROM guideline",
        "INSERT OR REPLACE INTO guideline VALUES ('d', 'x', '9', '2026-01-01', x'00')",
    ],
)
def test_no_program_changes_what_is_kept(tmp_path: Path, statement: str) -> None:
    store = open_store(tmp_path / "a.db", KEY)
    with store.writing() as session:
        guidelines.keep(session, "d", ("x", "1"), b"files", NOW)
    store.close()
    with closing(opened(tmp_path / "a.db")) as raw, pytest.raises(IntegrityError):
        raw.execute(statement)
