"""The keys to the records: one random database key, wrapped for each user by a password and once by a recovery key.

Beside the database lie `msback.keys`, the version of it before (`.previous`) and the count of failed sign-ins. A change
of password rewrites the key file only.
"""

import hmac
import json
import secrets
import unicodedata
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from db import key_file, recovery, wrapping
from db.attempts import Attempts
from db.faults import DamagedKeys, DatabaseFault, MissingKeys, TooSoon, WrongPassword, WrongRecoveryKey
from db.wrapping import COST, Cost

FILE = "msback.keys"
ATTEMPTS = "msback.attempts"
ROLES = ("clinician", "assistant", "administrator")
RECOVERY = "recovery"


@dataclass(frozen=True)
class User:
    """Who may sign in; the id stays when name and roles change."""

    id: str
    name: str
    roles: frozenset[str]


@dataclass(frozen=True)
class Unlocked:
    """What a right password gives: who it is, the key of the database, and how many tries failed before."""

    user: User
    key: bytes
    failed_before: int = field(default=0, compare=False)

    def __repr__(self) -> str:
        return f"Unlocked({self.user!r})"


@dataclass(frozen=True)
class Founding:
    """The keys of a new clinic, in memory until the recovery sheet is proven; `groups` stand on that sheet."""

    unlocked: Unlocked
    groups: tuple[str, ...]
    body: dict[str, Any] = field(repr=False)

    def __repr__(self) -> str:
        return f"Founding({self.unlocked!r})"


class Vault:
    """The key file of one data folder.

    Args:
        folder: where the records are.
        cost: what each new password costs to try; tests make it cheap here, and nowhere else.
        seconds: a clock that only goes forward, for the wait after failures; None: the system's.
    """

    def __init__(self, folder: Path, cost: Cost = COST, seconds: Callable[[], float] | None = None) -> None:
        self.path = folder / FILE
        self._cost = cost
        self._attempts = Attempts(folder / ATTEMPTS, **({"seconds": seconds} if seconds else {}))
        self.from_previous = False
        """Whether the file was damaged and the one before it is in use; what was changed last is missing then."""
        self._body: dict[str, Any] | None = None

    @property
    def exists(self) -> bool:
        """Whether there are keys, damaged or not."""
        return self.path.exists() or key_file.previous(self.path).exists()

    def users(self) -> tuple[User, ...]:
        """Who may sign in, in the order in which they were added.

        Raises:
            MissingKeys: there is no key file.
            DamagedKeys: neither it nor the one before it is whole.
        """
        return tuple(_user(entry) for entry in self._read()["users"])

    def drawn_up(self, name: str, password: str, roles: Iterable[str]) -> Founding:
        """A new database key, the first user and the recovery key, nothing of it on the disk yet."""
        key = secrets.token_bytes(wrapping.KEY_BYTES)
        paper = recovery.make()
        user = User(secrets.token_hex(8), tidy(name), frozenset(roles))
        entry = self._entry(key, user, password)
        body = {"format": key_file.FORMAT, "users": [entry], RECOVERY: _recovery(key, paper)}
        return Founding(Unlocked(user, key), recovery.written(paper), body)

    def found(self, founding: Founding) -> Unlocked:
        """Put a founding on the disk; refused where there are keys."""
        if self.exists:
            raise DamagedKeys(self.path, "there are keys already")
        self._write(founding.unlocked.key, founding.body)
        return founding.unlocked

    def unlock(self, user_id: str, password: str) -> Unlocked:
        """Open with a password. The failure is on the disk before the password is tried.

        Raises:
            TooSoon: the wait after the last failures is not over; nothing was tried.
            WrongPassword: it is not this user's.
            DamagedKeys: the file is not as it was written, or somebody else wrote in it.
        """
        entry = self._entry_of(user_id)
        failed_before = self._attempts.failures(user_id)
        key = self._tried(user_id, WrongPassword, lambda: _opened(entry, password))
        self._prove(key)
        return Unlocked(_user(entry), key, failed_before)

    def recover(self, typed: str) -> bytes:
        """The database key by the recovery key as it was typed.

        Raises:
            recovery.Mistyped: a letter is wrong; it says in which groups, and this counts as no failure.
            TooSoon, WrongRecoveryKey, DamagedKeys: as for a password.
        """
        paper = recovery.read(typed)
        stored = self._read()[RECOVERY]
        by = wrapping.derived(paper, RECOVERY)
        key = self._tried(RECOVERY, WrongRecoveryKey, lambda: wrapping.unwrap(stored, by, RECOVERY))
        self._prove(key)
        return key

    def made_by(self, key: bytes) -> bool:
        """Whether who wrote the file had this key."""
        try:
            self._prove(key)
        except DamagedKeys:
            return False
        return True

    def wait_s(self, user_id: str = RECOVERY) -> float:
        """Seconds until this user, or the recovery key, may be tried again."""
        return self._attempts.wait_s(user_id)

    def set_password(self, key: bytes, user_id: str, password: str) -> None:
        """Give a user a new password; the old one opens nothing from then on."""
        user = _user(self._entry_of(user_id))
        self._change(key, user_id, self._entry(key, user, password))
        self._attempts.succeeded(user_id)

    def add_user(self, key: bytes, name: str, password: str, roles: Iterable[str]) -> User:
        """One more who may sign in."""
        user = User(secrets.token_hex(8), tidy(name), frozenset(roles))
        body = self._read()
        self._write(key, {**body, "users": [*body["users"], self._entry(key, user, password)]})
        return user

    def edit_user(self, key: bytes, user_id: str, *, name: str, roles: Iterable[str]) -> User:
        """Change name and roles; the password stays."""
        entry = self._entry_of(user_id)
        user = replace(_user(entry), name=tidy(name), roles=frozenset(roles))
        self._change(key, user_id, {**entry, "name": user.name, "roles": sorted(user.roles)})
        return user

    def remove_user(self, key: bytes, user_id: str) -> None:
        """Who may not sign in any more."""
        self._entry_of(user_id)
        self._change(key, user_id, None)
        self._attempts.succeeded(user_id)

    def set_recovery(self, key: bytes, groups: Iterable[str]) -> None:
        """Take another recovery key, given as its groups; the old sheet opens nothing from then on."""
        self._write(key, {**self._read(), RECOVERY: _recovery(key, recovery.read("".join(groups)))})

    def _tried(self, who: str, wrong: type[DatabaseFault], opened: Callable[[], bytes | None]) -> bytes:
        wait = self._attempts.wait_s(who)
        if wait > 0:
            raise TooSoon(self.path, wait)
        count = self._attempts.failed(who)
        key = opened()
        if key is None:
            raise wrong(self.path, f"attempt {count}")
        self._attempts.succeeded(who)
        return key

    def _entry(self, key: bytes, user: User, password: str) -> dict[str, Any]:
        salt = secrets.token_bytes(wrapping.SALT_BYTES)
        by = wrapping.stretched(password, salt, self._cost)
        return {
            "id": user.id,
            "name": user.name,
            "roles": sorted(user.roles),
            "salt": salt.hex(),
            "memory_kib": self._cost.memory_kib,
            "passes": self._cost.passes,
            "lanes": self._cost.lanes,
            **wrapping.wrap(key, by, user.id),
        }

    def _entry_of(self, user_id: str) -> dict[str, Any]:
        for entry in self._read()["users"]:
            if entry["id"] == user_id:
                found: dict[str, Any] = entry
                return found
        raise KeyError(user_id)

    def _change(self, key: bytes, user_id: str, entry: dict[str, Any] | None) -> None:
        body = self._read()
        users = [entry if one["id"] == user_id else one for one in body["users"]]
        self._write(key, {**body, "users": [one for one in users if one is not None]})

    def _read(self) -> dict[str, Any]:
        """The file, or the one before it where it is damaged or gone."""
        if self._body is None:
            if not self.exists:
                raise MissingKeys(self.path, "there is no such file")
            try:
                self._body = key_file.read(self.path)
            except DatabaseFault:
                with suppress(DatabaseFault):
                    self._body = key_file.read(key_file.previous(self.path))
                    self.from_previous = True
                if self._body is None:
                    raise
        return self._body

    def _write(self, key: bytes, body: dict[str, Any]) -> None:
        """Seal what stands there and replace the file."""
        if self._body is not None:
            self._prove(key)
        body = {**body, "seal": wrapping.sealed(key, _sealed_part(body))}
        # A damaged file must not take the place of the whole one before it.
        key_file.write(self.path, body, keep_previous=not self.from_previous)
        self._body, self.from_previous = body, False

    def _prove(self, key: bytes) -> None:
        """Whoever wrote the file had the key: nobody else gave out a role or added a user."""
        body = self._read()
        if not hmac.compare_digest(body.get("seal", ""), wrapping.sealed(key, _sealed_part(body))):
            raise DamagedKeys(self.path, "it was changed by somebody without a key")


def tidy(name: str) -> str:
    """A user's name on one line, however it was typed."""
    shown = "".join(letter if letter.isprintable() or letter == "\u200d" else " " for letter in name)
    return unicodedata.normalize("NFC", " ".join(shown.split())).encode("utf-8", "ignore").decode()


def _user(entry: dict[str, Any]) -> User:
    return User(entry["id"], entry["name"], frozenset(entry["roles"]))


def _opened(entry: dict[str, Any], password: str) -> bytes | None:
    cost = Cost(entry["memory_kib"], entry["passes"], entry["lanes"])
    by = wrapping.stretched(password, bytes.fromhex(entry["salt"]), cost)
    return wrapping.unwrap(entry, by, entry["id"])


def _recovery(key: bytes, paper: bytes) -> dict[str, str]:
    return wrapping.wrap(key, wrapping.derived(paper, RECOVERY), RECOVERY)


def _sealed_part(body: dict[str, Any]) -> bytes:
    return json.dumps({name: body[name] for name in ("users", RECOVERY)}, sort_keys=True).encode()
