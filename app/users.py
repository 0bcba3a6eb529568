"""Who works here: the first start, signing in, the recovery key, and what each role may do. No Qt."""

from collections.abc import Iterable
from pathlib import Path

from app.errors import UserError
from app.fault_words import telling
from app.handouts.fonts import check_printable
from app.handouts.parts import Line
from db.recovery import Mistyped, make, read, written
from db.vault import RECOVERY, Founding, User, Vault, tidy
from db.wrapping import COST, Cost

__all__ = ["ADMINISTRATOR", "ASSISTANT", "CLINICIAN", "ROLES", "Founding", "User", "Users"]

CLINICIAN, ASSISTANT, ADMINISTRATOR = "clinician", "assistant", "administrator"
ROLES = (CLINICIAN, ASSISTANT, ADMINISTRATOR)
LEAST_LETTERS = 10
"""Length is what makes a password hard to guess; nothing else is asked of it."""
LONGEST_NAME = 200
PROOF = (2, 7)
"""Which groups of the recovery sheet are typed back, counted from 1."""


def may_see_patients(user: User) -> bool:
    """Clinicians and assistants."""
    return bool(user.roles & {CLINICIAN, ASSISTANT})


def may_sign(user: User) -> bool:
    """Clinicians alone."""
    return CLINICIAN in user.roles


def may_administer(user: User) -> bool:
    """Users, backups, settings."""
    return ADMINISTRATOR in user.roles


def may_take_out(user: User) -> bool:
    """Everybody's records with their names: who looks after backups and sees patients anyway."""
    return may_administer(user) and may_see_patients(user)


class Users:
    """The users of one data folder and, once somebody is signed in, the key of its database.

    Args:
        folder: where the records are.
        cost: what a new password costs to try; only tests make it cheap.
    """

    def __init__(self, folder: Path, cost: Cost = COST) -> None:
        self._vault = Vault(folder, cost)
        self._key: bytes | None = None
        self.failed_before = 0
        """How many tries failed before the last sign-in."""

    @property
    def key(self) -> bytes:
        """The key of the database; there is one from the first sign-in on."""
        assert self._key is not None
        return self._key

    @property
    def exist(self) -> bool:
        """Whether anybody was ever made; not so at the first start."""
        return self._vault.exists

    @property
    def from_previous(self) -> bool:
        """Whether the key file was damaged, and the one before it is in use."""
        return self._vault.from_previous

    def all(self) -> tuple[User, ...]:
        """Everybody who may sign in, in the order in which they came."""
        with telling():
            return self._vault.users()

    def draw_up(self, name: str, password: str, again: str, roles: Iterable[str]) -> Founding:
        """The first user and the recovery key, nothing of it on the disk until `found`."""
        roles = frozenset(roles)
        _check_name(name, roles, ())
        check_password(password, again)
        if ADMINISTRATOR not in roles:
            raise _refusal("The first user looks after users and backups.", "Tick administrator.")
        return self._vault.drawn_up(name, password, roles)

    def found(self, founding: Founding) -> User:
        """Keep what was drawn up; the first user is signed in."""
        with telling():
            unlocked = self._vault.found(founding)
        self._key = unlocked.key
        return unlocked.user

    def sign_in(self, user_id: str, password: str) -> User:
        """Open with a password; UserError when it is wrong, too soon, or the keys are damaged."""
        with telling():
            unlocked = self._vault.unlock(user_id, password)
        self._key, self.failed_before = unlocked.key, unlocked.failed_before
        return unlocked.user

    def wait_s(self, user_id: str = RECOVERY) -> float:
        """Seconds until this user, or the recovery key, may be tried again."""
        return self._vault.wait_s(user_id)

    def recover(self, typed: str, user_id: str, password: str, again: str) -> User:
        """A new password for a user by the recovery key, and in with it."""
        check_password(password, again)
        self.open_by_paper(typed)
        with telling():
            self._vault.set_password(self.key, user_id, password)
        return self.sign_in(user_id, password)

    def open_by_paper(self, typed: str) -> None:
        """Get the key of the database by the recovery key; nobody is signed in by that."""
        with telling():
            try:
                self._key = self._vault.recover(typed)
            except Mistyped as slip:
                raise mistyped(slip.groups) from slip

    def add(self, name: str, password: str, again: str, roles: Iterable[str]) -> User:
        """One more user."""
        roles = frozenset(roles)
        _check_name(name, roles, self.all())
        check_password(password, again)
        with telling():
            return self._vault.add_user(self.key, name, password, roles)

    def edit(self, user: User, name: str, roles: Iterable[str]) -> User:
        """Another name, other roles; somebody always remains who looks after users."""
        roles = frozenset(roles)
        others = [other for other in self.all() if other.id != user.id]
        _check_name(name, roles, others)
        if ADMINISTRATOR not in roles:
            _refuse_last(others)
        with telling():
            return self._vault.edit_user(self.key, user.id, name=name, roles=roles)

    def remove(self, user: User) -> None:
        """Who may not sign in any more; what this user signed stays signed."""
        _refuse_last([other for other in self.all() if other.id != user.id])
        with telling():
            self._vault.remove_user(self.key, user.id)

    def set_password(self, user: User, password: str, again: str) -> None:
        """A new password; the old one opens nothing from then on, and the database stays as it is."""
        check_password(password, again)
        with telling():
            self._vault.set_password(self.key, user.id, password)

    def change_own(self, user: User, old: str, password: str, again: str) -> None:
        """A new password for who works here, and knows the old one."""
        check_password(password, again)
        with telling():
            self._vault.unlock(user.id, old)
        self.set_password(user, password, again)

    def new_recovery(self) -> tuple[str, ...]:
        """The groups of another recovery key; it opens nothing until `set_recovery`."""
        return written(make())

    def set_recovery(self, groups: tuple[str, ...]) -> None:
        """From here on this recovery key opens the records, and the old sheet nothing."""
        with telling():
            self._vault.set_recovery(self.key, groups)


def check_password(password: str, again: str) -> None:
    """UserError when it is too short, or was not typed twice the same."""
    if len(password) < LEAST_LETTERS:
        raise _refusal(
            "The password has {n} characters, {few} too few.",
            "Take {least} or more; a few words that only you put together are good.",
            n=len(password),
            few=LEAST_LETTERS - len(password),
            least=LEAST_LETTERS,
        )
    if password != again:
        raise _refusal("The two passwords are not the same.", "Type it again in both fields.")


def mistyped(groups: tuple[int, ...]) -> UserError:
    """Which groups of a recovery key are to be looked at again."""
    return UserError(
        "The recovery key is not typed as it stands on the sheet.",
        "Counted from the start, group {groups} does not fit."
        if len(groups) == 1
        else "Counted from the start, groups {groups} do not fit.",
        "Compare with the sheet: each group has five letters or figures.",
        groups=groups,
    )


def is_recovery_key(typed: str) -> bool:
    """Whether this is a recovery key, copied without a mistake, and no password."""
    try:
        read(typed)
    except Mistyped:
        return False
    return True


def matches(groups: tuple[str, ...], typed: tuple[str, ...]) -> bool:
    """Whether the groups that PROOF names were typed back; case and O for 0, I or L for 1 do not matter."""
    read = str.maketrans({"O": "0", "I": "1", "L": "1"})
    given = tuple("".join(text.upper().translate(read).split()) for text in typed)
    return given == tuple(groups[number - 1] for number in PROOF)


def _check_name(name: str, roles: frozenset[str], others: Iterable[User]) -> None:
    tidied = tidy(name)
    if not tidied:
        raise _refusal("The name is missing.", "Enter the name that stands on what this user signs.")
    if len(tidied) > LONGEST_NAME:
        raise _refusal("The name has more than {most} characters.", "Shorten it.", most=LONGEST_NAME)
    if tidied.casefold() in {other.name.casefold() for other in others}:
        raise _refusal("There is a user of this name.", "Add something that tells the two apart.")
    if not roles:
        raise _refusal("No role is ticked.", "Tick what this user does here.")
    if CLINICIAN in roles:
        check_printable([Line(tidied, (), "clinician")])


def _refuse_last(others: Iterable[User]) -> None:
    if not any(may_administer(other) for other in others):
        raise _refusal(
            "Nobody would be left who looks after users and backups.", "Make another user administrator first."
        )


def _refusal(why: str, todo: str, **values: object) -> UserError:
    return UserError("The user was not saved.", why, todo, **values)
