"""What a process does that will be killed: the code behind the window, on a real clinic's folder, step by step.

Before each step it tells what it begins; when the program's call has come back, that it is done.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from random import Random
from signal import pause
from typing import Any

import db.vault
from app.backups import Backups
from app.encounter import Encounter
from app.engine.cards import cards
from app.errors import UserError
from app.gui.plan.signing import sign_and_keep
from app.gui.session import Session
from app.records import FILE, open_records
from app.restoring import Restoring, finish
from app.users import Users
from db.vault import Founding, Unlocked, Vault
from tests.engine.draws import VALUES
from tests.keys import CHEAP, KEY
from tests.patients import clear, engine
from tests.torture import rows
from tests.torture.child import Say

PAGES = [page.id for page in engine().pack.pages]
ACCEPTABLE = ("do", "consider")
ADDED = {question.id: None for question in engine().pack.questions.values() if question.added}
Work = Callable[[Say, Path, str, Random], None]


def now() -> datetime:
    """The clock of this computer."""
    return datetime.now().astimezone()


def signed_in(data: Path, password: str) -> Session:
    """In by the front door, as every start of the program."""
    finish(data)
    users = Users(data, CHEAP)
    user = users.sign_in(users.all()[0].id, password)
    records = open_records(data, users.key)
    session = Session(engine().pack, engine(), records, records.store, now, users, user)
    session.note_sign_in()
    return session


def founded(say: Say, data: Path, password: str) -> None:
    """A clinic with one user and one patient."""
    users = Users(data, CHEAP)
    user = users.found(users.draw_up("Dr. M. Okafor", password, password, ["clinician", "administrator"]))
    records = open_records(data, users.key)
    session = Session(engine().pack, engine(), records, records.store, now, users, user)
    session.records.add_patient(
        family_name="Lindqvist", given_name="Ana", birth_date=date(1979, 3, 12), sex="female", today=now().date()
    )
    Backups(records, now).anchor()
    records.store.close()
    say(founded=True)


def kept(answers: Any) -> dict[str, Any]:
    """Answers as JSON has them."""
    return {name: list(value) if isinstance(value, tuple) else value for name, value in answers.items()}


def begun(say: Say, session: Session, answers: Any = None) -> Encounter:
    """A new visit, told."""
    say(does="begin")
    visit = session.begin(1)
    say(done="begin", begun=visit.id, answers=kept(visit.answers))
    if answers:
        answer(say, visit, answers)
    return visit


def answer(say: Say, visit: Encounter, answers: Any, cleared: tuple[str, ...] = ()) -> None:
    """One step of answering, told before and after."""
    say(does="answer", visit=visit.id, answers=kept(answers), cleared=cleared)
    if cleared:
        visit.clear(cleared[0])
    else:
        visit.answer_many(answers)
    say(done="answer")


def visiting(say: Say, data: Path, password: str, chance: Random) -> None:
    """Answers, notes and second thoughts without end."""
    session = signed_in(data, password)
    drafts = session.records.drafts()
    say(ready=True)
    visit = session.open(drafts[0].encounter_id) if drafts else begun(say, session)
    for number in count():
        names = chance.sample(list(VALUES), chance.choice((1, 1, 1, 4)))
        drawn = {name: None if chance.random() < 0.1 else chance.choice(VALUES[name]) for name in names}
        answer(say, visit, drawn)
        if number % 7 == 3:
            answer(say, visit, {}, cleared=(names[0],))
        if number % 5 == 2:
            page, text = chance.choice(PAGES), chance.choice(("", f"note {number}", "ä☕" * chance.randrange(2000)))
            say(does="note", visit=visit.id, page=page, text=text)
            visit.set_note(page, text)
            say(done="note")


def signing(say: Say, data: Path, password: str, chance: Random) -> None:
    """One visit after the other, decided, signed, its sheet kept."""
    session = signed_in(data, password)
    for _ in count():
        visit = begun(say, session, clear(pain_nrs=chance.randrange(11)))
        accept(session, visit)
        say(ready=True)
        say(does="sign", visit=visit.id)
        sign_and_keep(session, visit)
        say(done="sign", digest=rows.of_visit(data / FILE, session.users.key, visit.id))


def backing_up(say: Say, data: Path, password: str, chance: Random) -> None:
    """A backup of each day, and answers between them."""
    session = signed_in(data, password)
    draft = session.records.drafts()[0].encounter_id
    visit = session.open(draft)
    made = sorted(one.manifest.made_at for one in Backups(session.records, now).listed())
    day = made[-1] if made else now()
    say(ready=True)
    for _ in count():
        day += timedelta(days=1)
        name = chance.choice(list(VALUES))
        answer(say, visit, {name: chance.choice(VALUES[name])})
        say(does="backup")
        done = Backups(session.records, partial(datetime.fromtimestamp, day.timestamp(), day.tzinfo)).make("daily")
        say(done="backup", name=done.backup.path.name)


def changing_password(say: Say, data: Path, password: str, chance: Random) -> None:
    """One password after the other."""
    session = signed_in(data, password)
    say(ready=True)
    while True:
        new = f"correct horse {chance.randrange(10**9)}"
        say(does="password", new=new)
        session.users.change_own(session.user, password, new, new)
        say(done="password")
        session.note_users(session.user, "own password")
        password = new


def founding(say: Say, data: Path, password: str, _chance: Random) -> None:
    """The first start, from the proven recovery sheet on."""
    say(ready=True)
    say(does="found")
    founded(say, data, password)
    say(done="found")
    pause()


def upgrading(say: Say, data: Path, password: str, _chance: Random) -> None:
    """The first sign-in on a database of an earlier release, plain as it was."""
    say(ready=True)
    say(does="upgrade")
    session = signed_in(data, password)
    say(done="upgrade")
    session.store.close()
    pause()


def restoring(say: Say, data: Path, password: str) -> None:
    """The only backup put in the place of the records."""
    finish(data)
    say(ready=True)
    say(does="restore")
    restore = Restoring(next((data / "stick").iterdir()), data)
    try:
        restore.unlock(restore.users()[0], password)
        restore.prepare(now())
        restore.commit(now())
    except UserError as fault:
        say(refused=str(fault))
    say(done="restore")
    pause()


def one_draft(_say: Say, data: Path, password: str) -> None:
    """Begin a visit and leave it."""
    session = signed_in(data, password)
    session.begin(1)
    session.store.close()


def one_signed(say: Say, data: Path, password: str) -> None:
    """Sign one visit, and leave a draft with a few answers."""
    session = signed_in(data, password)
    visit = session.begin(1)
    visit.answer_many(clear())
    sign_and_keep(session, visit)
    begun(say, session, {"fever": True})
    session.store.close()


def one_backup(_say: Say, data: Path, password: str, folder: Path) -> None:
    """Make a backup in a folder."""
    session = signed_in(data, password)
    Backups(session.records, now).make("asked", folder=folder)
    session.store.close()


def users_alone(_say: Say, data: Path, password: str) -> None:
    """One user of the key that the databases of earlier releases have, and no records yet."""
    vault = Vault(data, CHEAP)
    founding = vault.drawn_up("Dr. M. Okafor", password, ["clinician", "administrator"])
    user, recovery = founding.unlocked.user, db.vault._recovery(KEY, bytes(20))
    body = {**founding.body, "users": [vault._entry(KEY, user, password)], "recovery": recovery}
    vault.found(Founding(Unlocked(user, KEY), founding.groups, body))


def one_planned(_say: Say, data: Path, password: str) -> None:
    """A draft with every answer and a plan, that waits to be signed."""
    session = signed_in(data, password)
    visit = session.begin(1)
    visit.answer_many(ADDED | clear(age_years=visit.answers["age_years"]))
    accept(session, visit)
    session.store.close()


def accept(session: Session, visit: Encounter) -> None:
    """Take what is advised into the plan, but for medicines."""
    advised = (card for card in cards(session.pack, visit.assessment) if card.status in ACCEPTABLE)
    visit.accept_all((card.id, card.statements, card.text) for card in advised if card.medicine is None)


def go_on(_say: Say, data: Path) -> None:
    """What every start does first."""
    finish(data)
