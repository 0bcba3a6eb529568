"""A large clinic, the same each time: patients with names in several alphabets, and ten signed visits of each."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from random import Random

from db import sqlite
from db.search import digits, folded_names
from db.store import open_store
from db.words import parts
from tests.keys import KEY

TODAY = date(2026, 11, 23)
VISITS = 10
_BEGIN, _MIDDLE, _END, _GIVEN = (
    text.split()
    for text in (
        "Al Ber Car Dor Eng Fal Gri Hol Iva Jor Kra Lind Mer Nor Oli Pet Qui Ras Sel Tor Ulm Var Wes Yil Zan",
        "a e i o u é ö an en el er is ov ar",
        "berg qvist mann son ova dal ström ini sen ski ruiz ez oglu ard eau ić nen ley ton wick",
        "Ana Anna José Zoë Łukasz Søren Chloé Mehmet Ngozi Thị Björn María Giulia Pål Agnès Ivan Óscar Eva Tom",
    )
)
_OTHERS = (
    (["Иванов", "Петров", "Смирнов", "Кузнецов", "Попов", "Соколов"], ["Ольга", "Анна", "Иван", "Пётр", "Мария"]),
    (["Παπαδόπουλος", "Γεωργίου", "Νικολάου", "Δημητρίου"], ["Νίκος", "Μαρία", "Ελένη", "Γιώργος"]),
    (["محمد", "حسين", "علي", "إبراهيم", "منصور"], ["فاطمة", "مريم", "أحمد", "يوسف"]),
    (["शर्मा", "वर्मा", "गुप्ता", "सिंह", "पटेल"], ["अनिता", "राहुल", "सुनीता", "विजय"]),
    (["王", "李", "张", "刘", "陈"], ["小明", "丽", "伟", "芳"]),
)
_PATIENT = (
    "INSERT INTO patient (id, number, family_name, given_name, birth_date, sex, phone, folded, phone_digits) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_ENCOUNTER = (
    "INSERT INTO encounter (id, patient_id, version, state, held_on, begun_at, signed_at, signed_by, follow_up_on, "
    "follow_up_note, pack_id, pack_version, pack_digest) "
    "VALUES (?, ?, 1, 'signed', ?, ?, ?, 'Dr M. Osei', ?, '', 'p', '1', 'd')"
)
_ASSESSMENT = "INSERT INTO assessment VALUES (?, 'd', '1', ?, ?, 'Routine care', '{}')"
_ANSWER = "INSERT INTO answer (encounter_id, question_id, value) VALUES (?, 'pain_nrs', ?)"


def people(count: int) -> Iterator[tuple[str, str, date, str]]:
    """Family name, given name, day of birth, phone."""
    chance = Random("a large clinic")
    for _ in range(count):
        if chance.random() < 0.15:
            families, given = chance.choice(_OTHERS)
            family = chance.choice(families)
        else:
            given = _GIVEN
            family = chance.choice(_BEGIN) + chance.choice(_MIDDLE) + chance.choice(_MIDDLE) + chance.choice(_END)
        born = date(1930, 1, 1) + timedelta(days=chance.randrange(85 * 365))
        yield family, chance.choice(given), born, f"+46 7{chance.randrange(10)} {chance.randrange(10**7):07}"


def build(path: Path, patients: int) -> None:
    """Make the encrypted database; the guards of what is signed are put in place at the end."""
    open_store(path, KEY).close()
    with closing(sqlite.connect(path, KEY, 0)) as connection:
        connection.execute("PRAGMA cache_size = -200000")
        connection.execute("BEGIN")
        for name in sqlite.TRIGGERS:
            connection.execute(f"DROP TRIGGER {name}")
        _fill(connection, patients)
        for trigger in sqlite.TRIGGERS.values():
            connection.execute(trigger)
        connection.execute("INSERT INTO setting VALUES ('patients.last_number', ?)", (str(patients),))
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _fill(connection: sqlite3.Connection, count: int) -> None:
    everybody = [
        (
            number, f"{number:06}", family, given, born.isoformat(), ("female", "male")[number % 2], phone,
            folded_names(family, given), digits(phone),
        )
        for number, (family, given, born, phone) in enumerate(people(count), 1)
    ]  # fmt: skip
    connection.executemany(_PATIENT, everybody)
    words = sorted((word, row[7], row[0]) for row in everybody for word in dict.fromkeys(row[7].split()))
    connection.executemany("INSERT INTO patient_word (word, folded, patient_id) VALUES (?, ?, ?)", words)
    near = sorted((part, word) for word in dict.fromkeys(one[0] for one in words) for part in parts(word))
    connection.executemany("INSERT INTO near_word (part, word) VALUES (?, ?)", near)
    connection.executemany(_ENCOUNTER, (row[:6] for row in _visits(count)))
    connection.executemany(_ASSESSMENT, ((row[0], row[4], row[6]) for row in _visits(count)))
    connection.executemany(_ANSWER, ((row[0], str(row[0] % 11)) for row in _visits(count)))


def _visits(count: int) -> Iterator[tuple[int, int, str, str, str, str | None, str]]:
    """Id, patient, day, begun, signed, follow-up, urgency; every fiftieth patient was to come by now, or comes soon."""
    for patient in range(1, count + 1):
        last = TODAY - timedelta(days=20 + patient % 300)
        for place in range(VISITS):
            day = last - timedelta(days=91 * (VISITS - 1 - place))
            due = place == VISITS - 1 and patient % 50 == 0
            follow_up = (TODAY + timedelta(days=patient // 50 % 12 - 4)).isoformat() if due else None
            moment = f"{day} 09:30:00.000000"
            urgency = "urgent" if (patient + place) % 20 == 0 else "routine"
            yield (patient - 1) * VISITS + place + 1, patient, day.isoformat(), moment, moment, follow_up, urgency


def without_a_key(source: Path, target: Path) -> None:
    """The same rows in a plain database."""
    with closing(sqlite.opened(str(source), KEY, 0)) as connection:
        connection.execute("ATTACH ? AS plain KEY ''", (str(target),))
        connection.execute("SELECT sqlcipher_export('plain')")
        connection.execute("DETACH plain")
