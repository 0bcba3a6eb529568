"""What faults say is read from the code whole: a sentence that would stay English in the window is refused."""

import string

import pytest

from app.errors import Said, UserError
from app.fault_words import telling
from app.gui.faults import FAULTS
from db.faults import DamagedBackup, DatabaseFault, TooSoon
from tests.translations.extract import Unreadable
from tests.translations.sentences import fault_texts, sentences_of
from tests.translations.ts import LANGUAGES, file_of, read

GUARDED = "def f(why: str, n: int) -> None:\n    "


def found(code: str) -> set[str]:
    return {text.source for text in sentences_of(code, "somewhere.py")}


@pytest.mark.parametrize(
    "code",
    [
        "UserError(f'{n} files.', 'B.', 'C.')",
        "UserError('A.', '; '.join(faults), 'C.')",
        "UserError('A.', 'B: ' + why, 'C.')",
        "UserError('A.', 'B {n}.'.format(n=n), 'C.')",
        "UserError('A.', why, 'C.')",
        "UserError('A.', error.strerror, 'C.')",
        "UserError('A.', 'B {n}.', 'C.')",
        "UserError('A.', Said('B {n}.', m=n), 'C.')",
        "UserError('A.', Said(why), 'C.')",
        "faults.DamagedBackup(path, f'{n} is missing')",
        "faults.DamagedBackup(path, '{n} is missing')",
        "told = f'{n} files.'\n    raise UserError('A.', told, 'C.')",
    ],
)
def test_what_would_stay_english_is_refused(code: str) -> None:
    with pytest.raises(Unreadable, match=r"somewhere.py:\d: .*write the sentence out"):
        found(GUARDED + code)


def test_every_way_to_write_a_sentence_is_read() -> None:
    code = """
WHAT = "Not done."
def refused(why: str, **values: object) -> UserError:
    return UserError(WHAT, why, "Go.", **values)
def why_not(n: int) -> Said:
    return Said("It is {n}.", n=n)
def f(n: int, known: Said) -> None:
    why = Said("Of {n}.", n=n) if n else "Of none."
    raise UserError("A." if n else "B.", why, "C {n}.", n=n)
    raise UserError(WHAT, known, fault.todo)
    raise UserError(WHAT, why_not(n), "Wait.")
    raise refused("Too many: {n}.", n=n)
    raise faults.DamagedBackup(path, "{n} is missing", n=n)
"""
    assert found(code) == {
        "Not done.", "Go.", "It is {n}.", "Of {n}.", "Of none.", "A.", "B.", "C {n}.", "Wait.", "Too many: {n}.",
        "{n} is missing",
    }  # fmt: skip


def test_the_window_may_hand_over_what_it_has_translated() -> None:
    code = "def f(self, words: str) -> None:\n    UserError(self.tr('A {n}.').format(n=1), words, 'C.')"
    assert {text.source for text in sentences_of(code, "somewhere.py", window=True)} == {"C."}
    with pytest.raises(Unreadable):
        list(sentences_of(code, "somewhere.py"))


def test_there_are_sentences_of_every_part_of_the_program() -> None:
    said = {text.source for text in fault_texts()}
    assert said >= {
        "There is no room left to save.", "it is cut off", "It needs {needed} MB, and {free} MB are free in {folder}.",
        "The line “{line}” was not changed.", "{table}: {field} is missing", "You may not write in {folder}.",
    }  # fmt: skip
    assert len(said) > 400


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sentence_ends_as_the_english_one(language: str) -> None:
    for text, words in read(file_of("msback", language)).items():
        if text.context == FAULTS:
            assert words.endswith(".") == text.source.endswith("."), text
            assert gaps(words) == gaps(text.source), text


def gaps(template: str) -> set[str]:
    return {gap for _, gap, _, _ in string.Formatter().parse(template) if gap is not None}


def test_a_fault_of_the_database_says_its_detail_as_a_sentence(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("data") / "a.backup"
    fault = told(DamagedBackup(path, "{name} is missing", name="msback.db"))
    detail = fault.values["detail"]
    assert isinstance(detail, Said)
    assert (detail, detail.template) == ("msback.db is missing", "{name} is missing")
    assert fault == f"The file {path} is not as it was written (msback.db is missing)."
    assert "possible in 30 s." in told(TooSoon(path, 30.4))
    assert "(near '{'): syntax)" in told(DamagedBackup(path, "near '{'): syntax"))


def told(fault: DatabaseFault) -> Said:
    with pytest.raises(UserError) as seen, telling():
        raise fault
    return seen.value.why
