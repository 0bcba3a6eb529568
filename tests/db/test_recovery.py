"""The recovery key on paper: read back however it is typed, and a slip of the hand is found where it is."""

import secrets

import pytest

from db import recovery

KEY = bytes(range(7, 27))


def test_it_comes_back_however_it_is_typed() -> None:
    for _ in range(200):
        key = secrets.token_bytes(recovery.SIZE)
        groups = recovery.written(key)
        assert [len(group) for group in groups] == [5] * 8
        for typed in ("-".join(groups), "".join(groups).lower(), " ".join(groups).replace("0", "o").replace("1", "l")):
            assert recovery.read(typed) == key


def test_two_keys_are_never_the_same() -> None:
    assert len({recovery.make() for _ in range(100)}) == 100


def test_every_wrong_letter_is_found_in_its_group() -> None:
    whole = "".join(recovery.written(KEY))
    for place, letter in enumerate(whole):
        for other in set(recovery.LETTERS) - {letter}:
            with pytest.raises(recovery.Mistyped) as told:
                recovery.read(whole[:place] + other + whole[place + 1 :])
            assert told.value.groups == (place // 5 + 1,)


def test_every_two_letters_swapped_within_a_group_are_found() -> None:
    groups = recovery.written(KEY)
    for number, group in enumerate(groups):
        for left in range(5):
            for right in range(left + 1, 5):
                if group[left] == group[right]:
                    continue
                letters = list(group)
                letters[left], letters[right] = letters[right], letters[left]
                with pytest.raises(recovery.Mistyped) as told:
                    recovery.read("".join((*groups[:number], "".join(letters), *groups[number + 1 :])))
                assert told.value.groups == (number + 1,)


def test_every_two_groups_swapped_are_found() -> None:
    groups = list(recovery.written(KEY))
    for left in range(8):
        for right in range(left + 1, 8):
            swapped = groups.copy()
            swapped[left], swapped[right] = swapped[right], swapped[left]
            with pytest.raises(recovery.Mistyped) as told:
                recovery.read("".join(swapped))
            assert told.value.groups == (left + 1, right + 1)


@pytest.mark.parametrize("typed", ["", "U" * 40, "é" * 40, "0" * 39, "AAAAA"])
def test_what_is_no_key(typed: str) -> None:
    with pytest.raises(recovery.Mistyped):
        recovery.read(typed)


def test_a_letter_too_many() -> None:
    with pytest.raises(recovery.Mistyped):
        recovery.read("".join(recovery.written(KEY)) + "0")
