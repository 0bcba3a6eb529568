"""What is printed from an intake alone, as a command: the right kind for the right person, or a refusal by name."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import run
from tests.handouts.letter_people import read
from tests.patients import worked

CLEAR = worked()["profiles"]["clear"]
PEOPLE = {
    "clear": CLEAR,
    "cauda equina": {**CLEAR, "saddle_numbness": True, "current_medicines": ["baclofen"]},
    "months": {**CLEAR, "pain_weeks": 20, "optimised_treatment_months": 5},
    "nothing": {},
    "child": {**CLEAR, "age_years": 12},
}
MADE = {
    "clear": {"sheet", "note", "why-not"},
    "cauda equina": {"sheet", "note", "referral"},
    "months": {"sheet", "note", "referral", "why-not"},
    "nothing": {"sheet", "note"},
    "child": set(),
}
SAYS = {
    "sheet": "back pain plan",
    "note": "Advised, not decided",
    "referral": "What is asked",
    "why-not": "Why no scan?",
}


Handout = Callable[..., tuple[int, str, Path]]


@pytest.fixture
def handout(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Handout:
    """Run the command: its exit, what it says on standard error, and where its file would be."""

    def made(who: str, *options: str) -> tuple[int, str, Path]:
        intake, file = tmp_path / "intake.json", tmp_path / "out.pdf"
        intake.write_text(json.dumps({"answers": PEOPLE[who]}), encoding="utf-8")
        code = run(["handout", str(intake), "-o", str(file), *options], lambda picture, place: None, list)
        return code, capsys.readouterr().err, file

    return made


@pytest.mark.parametrize("kind", SAYS)
@pytest.mark.parametrize("who", PEOPLE)
def test_a_kind_is_made_for_whom_it_fits_and_refused_by_name_for_others(handout: Handout, who: str, kind: str) -> None:
    code, error, file = handout(who, "--kind", kind)
    if kind in MADE[who]:
        assert code == 0, error
        text = read(file.read_bytes())
        assert (SAYS[kind] if (who, kind) != ("cauda equina", "sheet") else "What to do now") in text
    else:
        assert code == 2
        assert not file.exists()
        names = {
            "sheet": "No sheet",
            "note": "No encounter note",
            "referral": "No referral letter",
            "why-not": "why not",
        }
        assert names[kind] in error
        assert len(error.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (("--kind", "letter"), "'letter'"),
        (("--kind", "note", "--language", "es"), "--language"),
        (("--kind", "note", "--size", "16"), "--size"),
        (("--kind", "referral", "--short"), "--short"),
        (("--kind", "note", "--second-language", "fr"), "--second-language"),
        (("--kind", "why-not", "--short"), "short"),
        (("--kind", "why-not", "--language", "tlh"), "'tlh'"),
    ],
)
def test_an_option_that_does_not_go_with_a_kind_is_refused_by_name(
    handout: Handout, options: tuple[str, ...], named: str
) -> None:
    code, error, file = handout("months", *options)
    assert code == 2
    assert named in error
    assert not file.exists()


def test_the_patients_page_follows_the_options(handout: Handout) -> None:
    code, error, file = handout("clear", "--kind", "why-not", "--language", "es", "--size", "16")
    assert code == 0, error
    assert "resonancia" in read(file.read_bytes())


def test_a_note_lists_the_advice_as_not_decided(handout: Handout) -> None:
    _, _, file = handout("clear", "--kind", "note")
    text = read(file.read_bytes())
    assert "Offer ibuprofen 400 mg" in text[text.index("Advised, not decided") :]
    assert "Accepted" not in text
