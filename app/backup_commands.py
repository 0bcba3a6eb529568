"""Backup, restore and check without a window; who it is, and the password, are asked on the terminal."""

import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from getpass import getpass
from pathlib import Path

from app.audit import AuditLog
from app.backups import Backups, checked
from app.errors import Said, UserError
from app.records import Records, open_records
from app.restoring import Manifest, Restoring, finish
from app.running import in_use
from app.trail import Actor
from app.users import User, Users, is_recovery_key, may_administer

Say = Callable[[str], None]


def back_up(data: Path, folder: Path | None, say: Say) -> None:
    """Make a backup in the folder, or where backups go, and say where it is."""
    records = opened(data, say)
    with closing(records.store):
        made = Backups(records, _now).make("asked", folder=folder)
        say(f"Made and proven: {made.backup.path}\n")
        if made.second:
            say(f"Also in the second place: {made.second}\n")
        if made.absent:
            say("The second place is not there.\n")
        if made.fault:
            raise made.fault


def restore(data: Path, file: Path, say: Say) -> None:
    """Show what is in a backup, ask, and put it in the place of the records, which are kept aside."""
    refuse_while_open(data, Said("Nothing was restored."))
    finish(data)
    with closing(Restoring(file, data)) as restoring:
        say(_what_is_in(restoring.manifest))
        _unlock_backup(restoring, say)
        say("Taking it out and proving it…\n")
        restoring.prepare(_now())
        if restoring.erased:
            say(f"Erased from it again, as they were erased here: no. {', '.join(restoring.erased)}.\n")
        if input("Put it in the place of the records here? Type yes: ").strip().casefold() != "yes":
            say("Nothing was changed.\n")
            return
        aside = restoring.commit(_now())
        say(f"Restored. The records of before are kept in {aside}\n")


def check(data: Path, say: Say) -> bool:
    """Read the records and the audit whole. True when all is well."""
    records = opened(data, say)
    with closing(records.store):
        say(f"Records: {checked(records.store)}, whole.\n")
        health = AuditLog(records).health()
        say(f"Audit: {health.count:,} rows, {'whole' if not health.problems else 'NOT whole'}, {health.digest}\n")
        for problem in health.problems:
            say(f"  {problem}\n")
        last = Backups(records, _now).proven()
        when = f"Last backup proven: {last.at.astimezone():%d %b %Y, %H:%M}, {last.path}" if last else "No backup yet."
        say(f"{when}\n")
    return not health.problems


def opened(data: Path, say: Say, allowed: Callable[[User], bool] = may_administer) -> Records:
    """The records, for who may do this: that is who looks after backups, unless something else is said."""
    finish(data)
    users = Users(data)
    if not users.exist:
        raise UserError(
            "There are no records.", "The folder {folder} holds none.", "Start MSBack once, or restore.", folder=data
        )
    user = _who([one for one in users.all() if allowed(one)], say)
    secret = _secret(user)
    if is_recovery_key(secret):
        users.open_by_paper(secret)
        actor = Actor("recovery key")
    else:
        users.sign_in(user.id, secret)
        actor = Actor(user.name, user.id)
    records = open_records(data, users.key)
    records.trail.actor = actor
    return records


def _unlock_backup(restoring: Restoring, say: Say) -> None:
    user = _who([one for one in restoring.users() if may_administer(one)], say)
    secret = _secret(user)
    if is_recovery_key(secret):
        restoring.recover(secret)
    else:
        restoring.unlock(user, secret)


def _who(users: list[User], say: Say) -> User:
    """The only administrator, or the one whose number is typed."""
    _refuse_without_terminal()
    if not users:
        raise UserError("Nothing was done.", "No user here has the roles for it.", "Give them in Settings.")
    if len(users) == 1:
        return users[0]
    for number, user in enumerate(users, 1):
        say(f"{number}  {user.name}\n")
    typed = input("Who are you? Number: ").strip()
    if typed.isdecimal() and 1 <= int(typed) <= len(users):
        return users[int(typed) - 1]
    raise UserError("Nobody was chosen.", "The numbers are 1 to {most}.", "Try again.", most=len(users))


def _secret(user: User) -> str:
    return getpass(f"Password of {user.name}, or the recovery key: ")


def _what_is_in(manifest: Manifest) -> str:
    last = f", last visit on {manifest.last_visit}" if manifest.last_visit else ""
    return (
        f"Made on {manifest.made_at.astimezone():%d %b %Y, %H:%M}: "
        f"patients: {manifest.patients:,}, visits: {manifest.encounters:,}{last}.\n"
    )


def refuse_while_open(data: Path, what: Said) -> None:
    """A window that is open would not know of it."""
    if in_use(data):
        raise UserError(what, "MSBack is open.", "Close its window, then try again.")


def _refuse_without_terminal() -> None:
    if sys.stdin is None or not sys.stdin.isatty():
        why = "A password is typed on a terminal, and there is none."
        raise UserError("Nothing was done.", why, "Start it from a terminal, without a pipe.")


def _now() -> datetime:
    return datetime.now().astimezone()
