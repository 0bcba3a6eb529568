"""The guideline packs that were ever in use, inside a session that the store gave."""

import zlib
from datetime import datetime

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from db.models import Guideline


def keep(session: Session, digest: str, named: tuple[str, str], files: bytes, now: datetime) -> bool:
    """Keep a pack (its id and version) where it is not kept yet; whether it was new."""
    if is_kept(session, digest):
        return False
    archive = zlib.compress(files, 9)
    pack_id, version = named
    session.add(Guideline(digest=digest, pack_id=pack_id, version=version, first_used_at=now, archive=archive))
    session.flush()
    return True


def is_kept(session: Session, digest: str) -> bool:
    """Whether a pack is kept already."""
    return bool(session.scalar(select(exists().where(Guideline.digest == digest))))


def files(session: Session, digest: str) -> bytes | None:
    """The files of a pack as they were given to `keep`; None where it never was in use here."""
    row = session.get(Guideline, digest)
    return zlib.decompress(row.archive) if row else None
