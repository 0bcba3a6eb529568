"""Names with one slip of the hand in them are found, and no word of a name stays behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records import Records
from db import words
from db.finding import found
from db.models import NearWord, Patient, PatientWord
from db.store import Store, open_store
from tests.keys import KEY

LETTERS = st.text("abcdeéж李", min_size=1, max_size=9)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "a.db", KEY)
    yield made
    made.close()


def add(store: Store, folded: str) -> int:
    with store.writing() as session:
        row = Patient(number=folded, family_name=folded, given_name="", phone="", phone_digits="", folded=folded)
        session.add(row)
        session.flush()
        return row.id


def slips(word: str) -> set[str]:
    """Every word that one slip makes of this one, with letters of it and one other."""
    cut = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    letters = {*word, "x"}
    made = {begin + rest[1:] for begin, rest in cut if rest}
    made |= {begin + letter + rest for begin, rest in cut for letter in letters}
    made |= {begin + letter + rest[1:] for begin, rest in cut if rest for letter in letters}
    made |= {begin + rest[1] + rest[0] + rest[2:] for begin, rest in cut if len(rest) > 1}
    return made - {word}


@given(LETTERS, LETTERS)
def test_near_is_one_slip_as_one_by_one_tried(typed: str, word: str) -> None:
    assert words.is_near(typed, word, whole=True) == (word in slips(typed) | {typed} - {word} or typed in slips(word))


@pytest.mark.parametrize("word", ["lindqvist", "meier", "олга", "анна", "okafor"])
def test_every_slip_in_a_whole_word_is_forgiven(store: Store, word: str) -> None:
    add(store, f" {word} given")
    with store.reading() as session:
        for typed in slips(word):
            if len(typed) >= words.LEAST:
                assert found(session, typed, 5), typed


@pytest.mark.parametrize("typed", ["lidqv", "lindvq", "lxndqv", "ilndqvi", "lindqqv"])
def test_a_slip_in_a_beginning_is_forgiven(store: Store, typed: str) -> None:
    add(store, " lindqvist ana")
    with store.reading() as session:
        assert found(session, typed, 5)


@pytest.mark.parametrize("typed", ["lin", "lxn", "lxxdqvist", "lindx", "lindqvist berta", "xan"])
def test_short_words_and_two_slips_are_not(store: Store, typed: str) -> None:
    add(store, " lundqvist ana")
    with store.reading() as session:
        assert found(session, typed, 5) == []


def test_what_fits_as_typed_comes_first(store: Store) -> None:
    ids = [add(store, f" {name}") for name in ("maier anna", "meierhans anna", "meier anna", "meyer anna")]
    with store.reading() as session:
        assert [row.id for row in found(session, "meier", 9)] == [ids[2], ids[1], ids[0], ids[3]]
        assert [row.id for row in found(session, "anna meier", 2)] == [ids[2], ids[1]]


def test_two_words_that_begin_alike_are_one_patient(store: Store) -> None:
    one, other = add(store, " anna annika"), add(store, " anna zorn")
    with store.reading() as session:
        assert [row.id for row in found(session, "ann", 2)] == [one, other]


def test_no_word_stays_that_nobody_bears(store: Store) -> None:
    records = Records(store)
    with store.writing() as session:
        for name in ("Lindqvist", "Lundqvist", "Okafor"):
            session.add(
                Patient(number=name, family_name=name, given_name="", phone="", phone_digits="", folded=f" {name}")
            )
    with store.writing() as session:
        first, _, third = session.query(Patient).order_by(Patient.id)
        third.folded = " lindqvist"
        words.forget(session.connection(), first.id)
    with store.reading() as session:
        assert {row.word for row in session.query(PatientWord)} == {"Lundqvist", "lindqvist"}
        assert {row.word for row in session.query(NearWord)} == {"Lundqvist", "lindqvist"}
    assert records.search("okafor") == ()
