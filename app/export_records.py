"""Records taken out into one ZIP: JSON, CSV, the sheets as they were handed out, and what explains them. No Qt."""

import io
import json
import os
import secrets
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app import VERSION
from app import record_format as form
from app.engine.pack import Pack
from app.errors import Said, UserError
from app.fault_words import telling
from app.records import Records
from app.spreadsheet import lines
from app.without_names import without_names
from db import audit, guidelines, leaving
from db.audit import Deed
from db.leaving import Rows

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

ENDING = ".zip"
_ALWAYS = (1980, 1, 1, 0, 0, 0)
"""The moment of every file in the ZIP, so that the same records give the same bytes."""
_PIECE = 1 << 20

Progress = Callable[[float], None]
"""Is told how far it is, from 0 to 1; what it raises stops the work, and no file is left."""


@dataclass
class Written:
    """What is in a file: rows of each table."""

    counts: dict[str, int] = field(default_factory=dict)

    def add(self, table: str, more: int) -> None:
        """Count rows."""
        self.counts[table] = self.counts.get(table, 0) + more


def take_out(
    records: Records,
    path: Path,
    now: datetime,
    *,
    numbers: Sequence[str] | None = None,
    bare: Pack | None = None,
    progress: Progress = lambda _done: None,
) -> Written:
    """Write the records of these patients, or of all, to a file; it stands there whole or not at all.

    Args:
        records: they are read as they are at one moment.
        path: the file; what was there before is replaced in the last step.
        now: stands in it.
        numbers: the patients; None: everybody.
        bare: the guideline, for a file without names; None: everything as it is.
        progress: see Progress.

    Raises:
        UserError: there is no such patient, or it could not be written.
    """
    with _in_place_when_done(path) as part:
        with telling(), records.store.reading() as session:
            chosen = leaving.ids(session, numbers)
            if not chosen:
                raise UserError("Nothing was taken out.", "There is no such patient.", "Look for the number again.")
            if bare is not None:
                secrets.SystemRandom().shuffle(chosen)
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
                written = _Out(session, archive, bare, progress).write(chosen, now)
        with telling(), records.store.writing() as session:
            # Told before the file counts: one that nobody was told of must not exist.
            for deed in _deeds(written, numbers, bare):
                audit.write(session, records.trail.actor, deed, now)
    return written


def _deeds(written: Written, numbers: Sequence[str] | None, bare: Pack | None) -> Iterator[Deed]:
    how = "without names" if bare else "with sheets"
    if numbers is None:
        yield Deed(audit.EXPORTED, "records", detail=f"everything, {how}: {written.counts['patients']} patients")
    for number in numbers or ():
        yield Deed(audit.EXPORTED, "patient", number, number, f"record, {how}")


class _Out:
    """One file being written."""

    def __init__(self, session: "Session", archive: zipfile.ZipFile, bare: Pack | None, progress: Progress) -> None:
        self._session, self._archive, self._bare, self._progress = session, archive, bare, progress
        self._fields = form.fields(names=bare is None)
        self._tables = {table: _Packed() for table in self._fields}
        self._written = Written(dict.fromkeys(self._fields, 0))
        self._sheets: list[tuple[str, int]] = []
        self._guidelines: dict[str, None] = {}

    def write(self, chosen: Sequence[int], now: datetime) -> Written:
        """All members, one after another."""
        self._put(form.EXPLAINED, [form.explained(names=self._bare is None).encode()])
        self._put(form.RECORDS, self._json(chosen, now))
        for table, packed in self._tables.items():
            self._put(f"{table}.csv", packed.out())
        for place, (name, sheet_id) in enumerate(self._sheets):
            self._progress(0.5 + 0.5 * place / len(self._sheets))
            self._put(name, [leaving.pages(self._session, sheet_id)])
        for digest in self._guidelines:
            files = guidelines.files(self._session, digest)
            if files is not None:
                self._put(f"{form.GUIDELINES}{digest}", [files])
        self._progress(1.0)
        return self._written

    def _json(self, chosen: Sequence[int], now: datetime) -> Iterator[bytes]:
        """The lines of records.json; what goes by is counted and put into the tables."""
        head = {
            "format": form.FORMAT if self._bare is None else form.WITHOUT_NAMES,
            "version": form.VERSION,
            "program": VERSION,
            "made_at": now.isoformat() if self._bare is None else now.date().isoformat(),
        }
        yield f"{json.dumps(head)[:-1]}, {form.FIRST}\n".encode()
        for table, packed in self._tables.items():
            packed.add("\ufeff" + lines([self._fields[table]]))
        for place, patient in enumerate(leaving.read(self._session, chosen)):
            self._progress(0.5 * place / len(chosen))
            out = self._bared(patient) if self._bare else self._whole(patient)
            self._table(out)
            text = json.dumps(out, ensure_ascii=False, default=form.as_json)
            yield f"{text}{',' if place < len(chosen) - 1 else ''}\n".encode()
        yield f'{form.LAST}, "counts": {json.dumps(self._written.counts)}}}\n'.encode()

    def _bared(self, patient: Rows) -> Rows:
        assert self._bare is not None
        return without_names(patient, secrets.token_hex(8), self._bare)

    def _whole(self, patient: Rows) -> Rows:
        """Give each sheet the name of its file, and note what else belongs to the visits."""
        for record in leaving.records(patient):
            for visit in record["encounters"]:
                if visit["pack_digest"] is not None:
                    self._guidelines[visit["pack_digest"]] = None
                for place, sheet in enumerate(visit["sheets"], 1):
                    name = f"{form.SHEETS}{record['number']}-{visit['key']}-{place}.pdf"
                    self._sheets.append((name, sheet.pop("id")))
                    sheet["file"] = name
        return patient

    def _table(self, patient: Rows, into: str = "") -> None:
        """Put a patient's rows into the tables; those of merged records after them."""
        called = patient["number"] if self._bare is None else patient["patient"]
        self._rows("patients", [patient | {form.MERGED: into}])
        for visit in patient["encounters"]:
            self._rows("encounters", [{**visit, "patient": called}])
            for table in self._fields:
                if table not in ("patients", "encounters"):
                    self._rows(table, [{**row, "patient": called, "encounter": visit["key"]} for row in visit[table]])
        for record in patient.get("merged", ()):
            self._table(record, called)

    def _rows(self, table: str, rows: list[Rows]) -> None:
        self._written.add(table, len(rows))
        names = self._fields[table]
        self._tables[table].add(lines([form.as_json(row[name]) for name in names] for row in rows))

    def _put(self, name: str, pieces: Sequence[bytes] | Iterator[bytes]) -> None:
        info = zipfile.ZipInfo(name, _ALWAYS)
        info.compress_type = zipfile.ZIP_DEFLATED
        info.external_attr = 0o600 << 16
        with self._archive.open(info, "w", force_zip64=True) as member:
            for piece in pieces:
                member.write(piece)


class _Packed:
    """A table while it grows: packed, in memory, since nothing of a patient may lie in a temporary file."""

    def __init__(self) -> None:
        self._packer, self._held = zlib.compressobj(), io.BytesIO()

    def add(self, text: str) -> None:
        """Put something at the end."""
        self._held.write(self._packer.compress(text.encode()))

    def out(self) -> Iterator[bytes]:
        """Everything, from the beginning."""
        self._held.write(self._packer.flush())
        self._held.seek(0)
        unpacker = zlib.decompressobj()
        while piece := self._held.read(_PIECE):
            yield unpacker.decompress(piece)
        yield unpacker.flush()


@contextmanager
def _in_place_when_done(path: Path) -> Iterator[Path]:
    """A file beside its place, moved there when the block ends well, and gone when it does not."""
    beside: Path | None = None
    try:
        if path.is_dir():
            raise IsADirectoryError(0, "it is a folder", str(path))
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".msback-", suffix=".part")
        os.close(handle)
        beside = Path(name)
        yield beside
        with beside.open("rb") as file:
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        why = Said("{path}: {reason}.", path=path, reason=error.strerror or error)
        raise UserError("Nothing was taken out.", why, "Choose another place, or make room there.") from error
    finally:
        if beside is not None:
            beside.unlink(missing_ok=True)


def file_name(now: datetime, number: str = "", *, bare: bool = False) -> str:
    """A name for the file that names nobody."""
    about = number or ("without-names" if bare else "everything")
    return f"msback-{about}-{now:%Y-%m-%d}{ENDING}"
