"""Each row of a real audit is changed, taken out, moved or cut off behind the program's back: it is found and named."""

from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from random import Random

from sqlalchemy.orm import Session

from app.records import FILE, open_records
from app.users import Users
from db import anchors, audit
from db.models import Audit
from db.store import Store
from db.tampering import CHANGED, CUT_OFF, MISSING, MOVED, REWRITTEN, Finding, verify
from tests.keys import CHEAP, opened
from tests.torture import work
from tests.torture.child import Say, asked
from tests.torture.clinic import PASSWORDS
from tests.torture.figures import Figures
from tests.torture.kills import LASTING, founded, killed_at_work, let, settle

COLUMNS = ("at", "who", "user_id", "kind", "record", "record_id", "patient", "detail", "digest")
SHORT_ROWS, LIVES = 12, 6
REWRITTEN_EVERY = 10
"""To chain all rows anew costs as many digests as there are rows."""
Do = Callable[[Session], object]
Named = Callable[[Finding], bool]
Tampering = tuple[str, Do, Named]
"""What it is, the deed, and which finding names it."""


class _TakenBack(Exception):
    """Ends the transaction of a tampering, so that nothing of it stays."""


def run(folder: Path, seed: str, figures: Figures, *, short: bool) -> None:
    """A trail of visits, signatures, backups and kills; then every row of it in turn."""
    clinic = founded(folder / "clinic" / "data")
    chance, own = Random(f"{seed}/rows"), Figures()
    let(clinic, work.one_signed)
    for number in range(1 if short else LIVES):
        settle(clinic)
        killed_at_work(clinic, LASTING["visit"], chance, own, f"kill {number} while a trail is made")
    let(clinic, work.one_backup, folder=clinic.data / "stick")
    settle(clinic)
    figures.faults += own.faults
    for line in asked(partial(tampered, data=clinic.data, seed=seed, short=short)):
        figures.tampered += line["tampered"]
        figures.tampered_found += line["found"]
        figures.faults += line["faults"]


def tampered(say: Say, data: Path, seed: str, short: bool) -> None:
    """Every tampering, each in a transaction that is taken back."""
    users = Users(data, CHEAP)
    users.sign_in(users.all()[0].id, PASSWORDS[0])
    with closing(opened(data / FILE, users.key)) as raw:
        for name in ("update", "delete", "insert"):
            raw.execute(f"DROP TRIGGER audit_{name}")
    store = open_records(data, users.key).store
    with store.reading() as session:
        last = audit.head(session).count
    chance = Random(f"{seed}/tampering")
    numbers = list(range(1, last + 1))
    if short:
        numbers = sorted({1, last, *chance.sample(numbers, min(SHORT_ROWS, last))})
    found, count, faults = 0, 0, [str(one) for one in findings(store, lambda _: None)]
    for number in numbers:
        for what, do, named in deeds(number, last, chance):
            count += 1
            told = findings(store, do)
            if any(map(named, told)):
                found += 1
            else:
                faults.append(f"row {number} of {last} {what}: told {told}")
    store.close()
    say(tampered=count, found=found, faults=faults)


def findings(store: Store, do: Do) -> tuple[Finding, ...]:
    """What the check of the audit says after a deed."""
    told: list[Finding] = []
    with suppress(_TakenBack), store.writing() as session:
        do(session)
        session.flush()
        told += verify(session, store.path.with_name(anchors.FILE)).findings
        raise _TakenBack
    return tuple(told)


def deeds(number: int, last: int, chance: Random) -> Iterator[Tampering]:
    """What can be done to one row."""
    for column in chance.sample(COLUMNS, 2):
        do = partial(_said, f"UPDATE audit SET {column} = {_other(column)} WHERE id = {number}")
        yield f"changed in {column}", do, lambda one: one == Finding(CHANGED, number, number)
    gone = Finding(MISSING, number, number) if number < last else Finding(CUT_OFF, number, number)
    yield "missing", partial(_said, f"DELETE FROM audit WHERE id = {number}"), lambda one: one == gone
    other = chance.choice([row for row in range(1, last + 1) if row != number])
    swapped = (
        f"UPDATE audit SET id = -1 WHERE id = {number}",
        f"UPDATE audit SET id = {number} WHERE id = {other}",
        f"UPDATE audit SET id = {other} WHERE id = -1",
    )
    moved = Finding(MOVED, number, number, other)
    yield f"in the place of {other}", partial(_said, *swapped), lambda one: one == moved
    cut = Finding(CUT_OFF, number, last)
    yield "and all after it cut off", partial(_said, f"DELETE FROM audit WHERE id >= {number}"), lambda one: one == cut
    if number % REWRITTEN_EVERY == 1:
        yield "changed and all chained anew", partial(_rewritten, number), lambda one: one.kind == REWRITTEN


def _other(column: str) -> str:
    """Something else than what stands in a column."""
    return "'2026-01-01 00:00:00.000000'" if column == "at" else f"{column} || 'x'"


def _said(*statements: str | Session) -> None:
    *texts, session = statements
    assert isinstance(session, Session)
    for text in texts:
        session.connection().exec_driver_sql(str(text))


def _rewritten(number: int, session: Session) -> None:
    """What somebody does who has the key and the program."""
    before = audit.NOTHING
    for row in session.query(Audit).order_by(Audit.id):
        if row.id == number:
            row.who = "somebody else"
        row.digest = before = audit._digest(before, {**audit._content(row), "id": row.id})
