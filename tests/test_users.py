"""Users: what is refused when one is made, who may do what, and that somebody always remains who may let others in."""

from pathlib import Path

import pytest

from app.errors import UserError
from app.users import PROOF, Users, matches, may_administer, may_see_patients, may_sign
from db import faults
from db.vault import User
from tests.keys import CHEAP

PASSWORD = "correct horse"


@pytest.fixture
def users(tmp_path: Path) -> Users:
    made = Users(tmp_path, CHEAP)
    made.found(made.draw_up("Dr. M. Okafor", PASSWORD, PASSWORD, ["clinician", "administrator"]))
    return made


def test_nothing_is_kept_before_it_is_founded(tmp_path: Path) -> None:
    users = Users(tmp_path / "new", CHEAP)
    founding = users.draw_up("Ana", PASSWORD, PASSWORD, ["administrator"])
    assert not (tmp_path / "new").exists()
    user = users.found(founding)
    assert users.exist
    again = Users(tmp_path / "new", CHEAP)
    assert again.sign_in(user.id, PASSWORD) == user
    assert again.key == users.key


@pytest.mark.parametrize(
    ("name", "password", "again", "roles", "told"),
    [
        ("", PASSWORD, PASSWORD, ["administrator"], "name is missing"),
        (" \n\u200b ", PASSWORD, PASSWORD, ["administrator"], "name is missing"),
        ("x" * 201, PASSWORD, PASSWORD, ["administrator"], "more than 200"),
        ("Ana", "", "", ["administrator"], "0 characters"),
        ("Ana", "short one", "short one", ["administrator"], "9 characters, 1 too few"),
        ("Ana", PASSWORD, PASSWORD + " ", ["administrator"], "not the same"),
        ("Ana", PASSWORD, PASSWORD, [], "no role"),
        ("Ana", PASSWORD, PASSWORD, ["clinician"], "looks after users"),
        ("Ana \U0001f642", PASSWORD, PASSWORD, ["clinician", "administrator"], "clinician's name"),
    ],
)
def test_a_first_user_that_cannot_be(
    tmp_path: Path, name: str, password: str, again: str, roles: list[str], told: str
) -> None:
    with pytest.raises(UserError, match=f"(?i){told}"):
        Users(tmp_path, CHEAP).draw_up(name, password, again, roles)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ['O\'Neil "Bob"', "Zoë \U0001f469\u200d\u2695\ufe0f", "x" * 200, "اسم", "<b>&"])
def test_names_of_every_kind(users: Users, name: str) -> None:
    added = users.add(name, PASSWORD, PASSWORD, ["assistant"])
    assert added.name == name
    assert users.sign_in(added.id, PASSWORD) == added


def test_two_users_never_look_the_same(users: Users) -> None:
    with pytest.raises(UserError, match="of this name"):
        users.add("  dr. m.  OKAFOR ", PASSWORD, PASSWORD, ["assistant"])
    ana = users.add("Ana", PASSWORD, PASSWORD, ["assistant"])
    with pytest.raises(UserError, match="of this name"):
        users.edit(ana, "Dr. M. Okafor", ["assistant"])
    assert users.edit(ana, "ANA", ["assistant"]).name == "ANA"


def test_somebody_remains_who_looks_after_users(users: Users) -> None:
    first = users.all()[0]
    with pytest.raises(UserError, match="Nobody would be left"):
        users.remove(first)
    with pytest.raises(UserError, match="Nobody would be left"):
        users.edit(first, first.name, ["clinician"])
    ana = users.add("Ana", PASSWORD, PASSWORD, ["administrator"])
    users.remove(first)
    assert users.all() == (ana,)


def test_who_may_do_what() -> None:
    may = {
        role: (may_see_patients(user), may_sign(user), may_administer(user))
        for role in ("clinician", "assistant", "administrator")
        for user in (User("1", "Ana", frozenset({role})),)
    }
    assert may == {
        "clinician": (True, True, False),
        "assistant": (True, False, False),
        "administrator": (False, False, True),
    }


def test_a_forgotten_password(tmp_path: Path) -> None:
    users = Users(tmp_path, CHEAP)
    founding = users.draw_up("Ana", PASSWORD, PASSWORD, ["administrator"])
    user = users.found(founding)
    again = Users(tmp_path, CHEAP)
    typed = " ".join(founding.groups).lower()
    with pytest.raises(UserError, match="group 3 does not fit"):
        again.recover(
            typed[:12] + ("x" if typed[12] != "x" else "y") + typed[13:], user.id, "new password", "new password"
        )
    with pytest.raises(UserError, match="too few"):
        again.recover(typed, user.id, "new", "new")
    assert again.recover(typed, user.id, "new password", "new password") == user
    assert again.key == users.key
    with pytest.raises(UserError) as told:
        again.sign_in(user.id, PASSWORD)
    assert isinstance(told.value.__cause__, faults.WrongPassword)


def test_a_new_sheet_and_a_new_password(users: Users) -> None:
    user = users.all()[0]
    users.set_password(user, "another password", "another password")
    groups = users.new_recovery()
    users.set_recovery(groups)
    assert users.sign_in(user.id, "another password") == user
    assert users.recover("".join(groups), user.id, PASSWORD, PASSWORD) == user


def test_the_sheet_is_proven_by_two_of_its_groups(tmp_path: Path) -> None:
    founding = Users(tmp_path, CHEAP).draw_up("Ana", PASSWORD, PASSWORD, ["administrator"])
    right = tuple(founding.groups[number - 1] for number in PROOF)
    assert matches(founding.groups, right)
    assert matches(founding.groups, tuple(f" {group.lower().replace('0', 'o')} " for group in right))
    assert not matches(founding.groups, right[::-1])
    assert not matches(founding.groups, ("", ""))
    assert not matches(founding.groups, (right[0], right[1][:-1]))
