"""The choices for a sheet: what is refused, and how; by the window's way and by the command's."""

import json
from pathlib import Path

import pytest

from app import cli
from app.errors import UserError
from app.handouts.options import SheetOptions, options_from_json
from tests.handouts.reading_back import even, pages
from tests.patients import worked


@pytest.mark.parametrize(
    ("choice", "named"),
    [
        ({"language": "tlh"}, "'tlh'.*ar, en, es, fr, hi, pt"),
        ({"second_language": "xx"}, "'xx'"),
        ({"second_language": "en"}, "second language cannot be 'en'"),
        ({"size": 13}, "text size cannot be 13.*12, 16, 20"),
        ({"size": "16"}, "text size cannot be '16'"),
        ({"size": True}, "text size cannot be True"),
        ({"size": 12.0}, "text size cannot be 12.0"),
        ({"paper": "a5"}, "paper cannot be 'a5'.*a4, letter"),
    ],
)
def test_what_cannot_be_printed_is_refused_by_name(choice: dict[str, object], named: str) -> None:
    with pytest.raises(UserError, match=named):
        options_from_json(choice)


def test_they_are_stored_and_read_back() -> None:
    options = SheetOptions("ar", "en", 20, "letter", short=True)
    assert options_from_json(json.loads(json.dumps(options.as_json()))) == options
    assert options_from_json({}) == SheetOptions()


@pytest.fixture
def intake(tmp_path: Path) -> Path:
    file = tmp_path / "intake.json"
    file.write_text(json.dumps({"answers": worked()["profiles"]["clear"]}), encoding="utf-8")
    return file


def handout(*arguments: str) -> int:
    return cli.run(["handout", *arguments], lambda _pdf, _file: None, list)


def test_the_command_makes_the_sheet_as_it_was_asked_for(intake: Path, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    options = ("--language", "es", "--second-language", "en", "--size", "16", "--paper", "letter", "--short")
    assert handout(str(intake), *options, "-o", str(file)) == 0
    (page,) = pages(file.read_bytes())
    for text in ("Pida ayuda ya si", "Get help now if", "Ibuprofeno", "Ibuprofen", "400 mg"):
        assert even(text) in page


@pytest.mark.parametrize(
    ("option", "value"), [("--language", "tlh"), ("--size", "13"), ("--size", "large"), ("--paper", "a5")]
)
def test_the_command_refuses_a_bad_option_by_name_and_makes_nothing(
    intake: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str, value: str
) -> None:
    file = tmp_path / "sheet.pdf"
    assert handout(str(intake), option, value, "-o", str(file)) == 2
    told = capsys.readouterr().err
    assert value in told
    assert option.strip("-") in told
    assert not file.exists()
