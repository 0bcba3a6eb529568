"""What stands in a file of records that were taken out: its parts, every field, and the words that explain them."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from app import VERSION as PROGRAM
from db import leaving

FORMAT, WITHOUT_NAMES = "msback-records", "msback-without-names"
VERSION = 2
"""Counted on when an older MSBack could no longer read what is written."""
RECORDS, EXPLAINED, SHEETS, GUIDELINES = "records.json", "FORMAT.md", "sheets/", "guidelines/"
FIRST, LAST = '"patients": [', "]"
"""How the line of the head ends, and how the line after the last patient begins."""

MERGED = "merged_into"
"""The column of patients.csv that no table has: in the JSON a merged record lies inside the one that stands."""

Fields = Mapping[str, Mapping[str, str]]
"""Table -> field -> what it is."""

_NAMES = {
    "patients": leaving.PATIENT,
    "encounters": leaving.ENCOUNTER,
    **{f"{part}s": part for part in leaving.PARTS},
}
TABLES = tuple(_NAMES)
"""Each is a list in the JSON and a CSV file."""

_JSON = "as JSON in a text, kept to the letter"
_PATIENT = {
    "number": "the number on paper; texts elsewhere call the patient by it",
    "family_name": "as it was typed",
    "given_name": "as it was typed",
    "birth_date": "a day, or empty where it is not known",
    "sex": "female, male, other, or empty",
    "phone": "as it was typed",
    "created_at": "when the patient was registered",
    "sheet_options": f"how sheets are wanted, {_JSON}, or empty",
}
_MERGED = {MERGED: "number of the record of the same person into which this one was merged, or empty"}
_PLACE = {"patient": "number of the patient", "encounter": "key of the encounter"}
_ENCOUNTER = {
    "patient": "number of the patient",
    "key": "1, 2, 3 … among the encounters of this patient",
    "amends": "key of the version that this one replaces, or empty",
    "version": "1, or one more than the version that it amends",
    "state": "draft or signed",
    "held_on": "day of the visit, the same in every version",
    "begun_at": "when this version was begun",
    "held_at": "when it was held, where it was typed in later, or empty",
    "signed_at": "when it was signed, or empty",
    "signed_by": "who signed, or empty",
    "follow_up_on": "the day to come again, or empty",
    "follow_up_note": "for what",
    "pack_id": "guideline by which it was signed",
    "pack_version": "its version",
    "pack_digest": "its SHA-256",
    "prepared": f"exercises and edits of the sheet, {_JSON}, or empty",
}
_PARTS = {
    "answers": {
        "question_id": "id of the question",
        "value": 'the answer as JSON in a text: true, 7, "female", ["latex"]; null is asked and not known',
        "answered_at": "when",
    },
    "notes": {"page": "page of the visit", "text": "free text"},
    "assessments": {
        "pack_digest": "SHA-256 of the guideline that said it",
        "pack_version": "its version",
        "made_at": "when",
        "urgency": "emergency, urgent, undetermined or routine",
        "headline": "the first thing that it said",
        "result": f"all that it said, {_JSON}",
    },
    "decisions": {
        "item": "id of the card, or own-1, own-2 …",
        "position": "place in the plan, from 0",
        "kind": "accepted, declined or own",
        "statements": "ids of the statements, as JSON in a text",
        "text": "what was accepted, or the line of one's own",
        "reason": "why it was declined: a code",
        "comment": "free text",
        "regimen": f"dose, {_JSON}, or empty",
        "basis": f"what the advice was then, {_JSON}",
        "pack_digest": "SHA-256 of the guideline",
    },
    "sheets": {
        "file": "the PDF in this ZIP",
        "made_at": "when it was handed out",
        "sha256": "SHA-256 of the PDF",
        "settings": f"language, size and what it was made of, {_JSON}",
    },
}
_AGE = "age in whole years; 90+ is 90 or more"
_DAYS = "days since this patient's first encounter"
_BARE: Fields = {
    "patients": {"patient": "drawn by lot for this file", "sex": "female, male, other, or empty"},
    "encounters": {
        "patient": "as in patients",
        "key": _ENCOUNTER["key"],
        "amends": _ENCOUNTER["amends"],
        "version": _ENCOUNTER["version"],
        "state": _ENCOUNTER["state"],
        "day": _DAYS,
        "age": f"{_AGE}; empty where the birth date is not known",
        "follow_up_day": f"the day to come again: {_DAYS}, or empty",
        "pack_id": _ENCOUNTER["pack_id"],
        "pack_version": _ENCOUNTER["pack_version"],
        "pack_digest": _ENCOUNTER["pack_digest"],
    },
    "answers": {**_PLACE, "question_id": "id of the question", "value": f"the answer as JSON in a text; {_AGE}"},
    "assessments": {**_PLACE, "urgency": _PARTS["assessments"]["urgency"], "pack_digest": "SHA-256 of the guideline"},
    "decisions": {
        **_PLACE,
        **{name: _PARTS["decisions"][name] for name in ("item", "position", "kind", "statements", "reason", "regimen")},
    },
}
_ABOUT = """# Records from MSBack {program}

Format `{format}`, version {version}. All texts are UTF-8, moments are in UTC.

* `records.json`: an object with `format`, `version`, `program`, `made_at`, `patients` and, after them, `counts`. Each
  patient is one line and holds `encounters`, and where records of one person were merged, `merged`: each of those
  records whole, with `merged_at`, `merged_by`, and the details of the one that stands `before` and `after`. Each
  encounter holds {inside}. Lists are in a fixed
  order. Empty is `null`.
* One CSV file for each table below, with the same values. Fields are parted by commas, lines end with CR LF, and the
  mark at the beginning tells spreadsheets that it is UTF-8. A cell that would begin with `=`, `+`, `-`, `@`, their wide
  forms, a tab or a line end, and one that begins with an apostrophe, has **one apostrophe more in front**, so that no
  spreadsheet runs it: take that one away to have the value. Spreadsheets cut cells after 32,767 characters and drop
  zeros before a number; the files hold everything.
"""
_WITH = """* `sheets/`: every PDF byte for byte as it was handed out, named number-encounter-place.
* `guidelines/`: each guideline by which an encounter was signed, named by its SHA-256: name and bytes of each of its
  files, each behind its length in 8 bytes, the highest first.

MSBack brings `records.json`, `sheets/` and `guidelines/` in again; the CSV files are for everybody else. It reads
`records.json` line by line, as it stands here. Who has done what (the audit), users and settings are not in it.

**Nothing in it is encrypted.** Whoever has this file can read it.
"""
_WITHOUT = """
Left out: name, number, birth date, phone, moments, who signed, notes, comments, lines of one's own, notes for the
follow-up, what was edited or prepared for a sheet, the words of the advice, sheets, and answers that today's guideline
does not ask for. Days count from the patient's first encounter. The order of the patients is drawn by lot.

**This is not anonymous.** Rare answers together (a rare age, weight or medicine, days between visits) can still tell
who it is. Give it only to whom you would trust with that, and say in writing what may be done with it. It cannot be
brought in again.
"""


def fields(*, names: bool) -> dict[str, dict[str, str]]:
    """Table -> field -> what it is, for a file with names or without."""
    if not names:
        return {table: dict(known) for table, known in _BARE.items()}
    place = {"encounters": ("patient", "key", "amends"), "sheets": ("patient", "encounter", "file")}
    found = {}
    for table, here in _NAMES.items():
        first = () if table == "patients" else place.get(table, ("patient", "encounter"))
        last = (MERGED,) if table == "patients" else ()
        found[table] = {name: _explained(table, name) for name in (*first, *leaving.fields(here), *last)}
    return found


def columns(table: str) -> tuple[str, ...]:
    """The columns that a row of a table has in a file with names, besides those that say where it belongs."""
    return tuple(leaving.fields(_NAMES[table]))


def explained(*, names: bool) -> str:
    """The file that documents all others."""
    known = fields(names=names)
    about = _ABOUT.format(
        program=PROGRAM,
        format=FORMAT if names else WITHOUT_NAMES,
        version=VERSION,
        inside=", ".join(f"`{table}`" for table in known if table not in ("patients", "encounters")),
    )
    tables = [
        f"\n## {table}.csv\n\n| field | what it is |\n|---|---|\n"
        + "".join(f"| {name} | {words} |\n" for name, words in one.items())
        for table, one in known.items()
    ]
    return about + (_WITH if names else _WITHOUT) + "".join(tables)


def as_json(value: object) -> object:
    """A value of a column as it stands in the file."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    return value.isoformat() if isinstance(value, date) else value


def _explained(table: str, name: str) -> str:
    known = {"patients": _PATIENT | _MERGED, "encounters": _ENCOUNTER}.get(table) or {**_PLACE, **_PARTS[table]}
    return known.get(name, "")
