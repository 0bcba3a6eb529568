"""A file of records read back: every byte of it compared and every field checked before a row of it counts. No Qt."""

import hashlib
import json
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from app import record_format as form
from app.engine.files import digest_of, files_of, lay_out
from app.errors import Said, UserError
from app.record_check import Wrong, checked
from db import leaving
from db.leaving import Rows

_LONGEST_LINE = 1 << 29
_LARGEST_SHEET = 1 << 27
_PIECE = 1 << 20

Progress = Callable[[float], None]


class RecordFile:
    """An open file.

    Raises:
        UserError: it is none of MSBack's, of a later release, without names, or damaged; so does whatever reads it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._guidelines: dict[str, bytes] = {}
        with self._telling():
            try:
                self._archive = zipfile.ZipFile(path)
            except zipfile.BadZipFile as error:
                raise self._none_of_ours() from error
            self._names = frozenset(self._archive.namelist())
            if form.RECORDS not in self._names:
                raise self._none_of_ours()
            with self._archive.open(form.RECORDS) as member:
                self._check_head(_line(member))

    def close(self) -> None:
        """Let go of it."""
        self._archive.close()

    def patients(self, progress: Progress = lambda _done: None) -> Iterator[Rows]:
        """Each patient as `db.leaving.put` takes it; only after the last one all are known to be there."""
        counts = dict.fromkeys(form.TABLES, 0)
        numbers: set[str] = set()
        size = max(self._archive.getinfo(form.RECORDS).file_size, 1)
        with self._telling(), self._archive.open(form.RECORDS) as member:
            _line(member)
            number = 1
            while not (line := _line(member)).startswith(form.LAST.encode()):
                number += 1
                if not line:
                    raise Wrong("its end is missing")
                try:
                    patient = checked(json.loads(line.rstrip().removesuffix(b",")), self._names)
                except (Wrong, ValueError, RecursionError) as error:
                    raise _of_line(number, _told(error)) from error
                for record in leaving.records(patient):
                    if record["number"] in numbers:
                        raise _of_line(number, Said("a number stands in it twice"))
                    numbers.add(record["number"])
                _count(counts, patient)
                progress(min(member.tell() / size, 1.0))
                yield patient
            if json.loads(b'{"patients": [' + line)["counts"] != counts:
                raise Wrong("it does not hold as much as it says")

    def check_all(self, progress: Progress = lambda _done: None) -> None:
        """Read every byte, also of what is never brought in; a changed one is found by its sum."""
        with self._telling():
            for place, name in enumerate(sorted(self._names)):
                progress(place / len(self._names))
                with self._archive.open(name) as member:
                    while member.read(_PIECE):
                        pass

    def pages(self, sheet: Mapping[str, Any]) -> bytes:
        """The PDF of a sheet, proven by its digest."""
        with self._telling(), self._archive.open(sheet["file"]) as member:
            pdf = member.read(_LARGEST_SHEET)
            if hashlib.sha256(pdf).hexdigest() != sheet["sha256"]:
                raise Wrong("{file} is not the sheet that was handed out", file=sheet["file"])
            return pdf

    def guideline(self, digest: str) -> bytes | None:
        """The files of a guideline, proven by their digest; None where it is not in the file."""
        name = f"{form.GUIDELINES}{digest}"
        if name not in self._names or digest in self._guidelines:
            return self._guidelines.get(digest)
        with self._telling(), self._archive.open(name) as member:
            files = member.read(_LARGEST_SHEET)
            if digest_of(files) != digest or not _is_folder(files):
                raise Wrong("a guideline is not the one by which was signed")
            self._guidelines[digest] = files
            return files

    def _check_head(self, line: bytes) -> None:
        try:
            head = json.loads(line + b"]}")
            kind, version = head["format"], head["version"]
        except (ValueError, KeyError, TypeError) as error:
            raise Wrong("{file} does not begin as it should", file=form.RECORDS) from error
        if kind == form.WITHOUT_NAMES:
            why = "{file} holds records without names, which nobody could tell apart."
            raise self._refused(why, "Choose a file with names.")
        if kind != form.FORMAT or type(version) is not int:
            raise self._none_of_ours()
        if version > form.VERSION:
            raise self._refused(
                "{file} was made by a newer MSBack ({version}).",
                "Install that release here, then try again.",
                version=str(head.get("program", ""))[:20],
            )

    def _none_of_ours(self) -> UserError:
        return self._refused("{file} holds no records that MSBack took out.", "Choose the whole ZIP as it was made.")

    def _refused(self, why: str, todo: str, **values: object) -> UserError:
        return UserError("Nothing was brought in.", why, todo, file=self.path.name, **values)

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            why, reason = "{file} cannot be read: {reason}.", error.strerror or error
            raise self._refused(why, "Look whether the disk is there.", reason=reason) from error
        except (Wrong, ValueError, KeyError, EOFError, zlib.error, zipfile.BadZipFile, NotImplementedError) as error:
            why, wrong = "{file} is damaged: {wrong}.", _told(error)
            raise self._refused(why, "Choose another copy of the file.", wrong=wrong) from error
        except RuntimeError as error:
            # The library's word for a member that a password locks, which ours never are.
            raise self._none_of_ours() from error


def _is_folder(files: bytes) -> bool:
    """Whether it can be laid out and read back as it is; no word of a patient is in a guideline."""
    with tempfile.TemporaryDirectory(prefix="msback-") as folder:
        try:
            lay_out(files, Path(folder))
        except (ValueError, OSError):
            return False
        return files_of(Path(folder)) == files


def _line(member: IO[bytes]) -> bytes:
    line = member.readline(_LONGEST_LINE)
    if line and not line.endswith(b"\n"):
        raise Wrong("a line has no end")
    return line


def _count(counts: dict[str, int], patient: Rows) -> None:
    for record in leaving.records(patient):
        counts["patients"] += 1
        counts["encounters"] += len(record["encounters"])
        for visit in record["encounters"]:
            for table in form.TABLES[2:]:
                counts[table] += len(visit[table])


def _told(error: BaseException) -> Said:
    """What is wrong, without a word of a patient: only our own sentences may quote the file."""
    return error.why if isinstance(error, Wrong) else Said("its parts do not fit together")


def _of_line(number: int, wrong: Said) -> Wrong:
    return Wrong("line {line} of {file}: {wrong}", line=str(number), file=form.RECORDS, wrong=wrong)
