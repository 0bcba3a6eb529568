"""Bad input is refused by name, whole: every fault at once, nothing guessed, clamped or dropped."""

import json
from pathlib import Path

import pytest

from app import cli
from app.engine.intake import IntakeFaults, fault, parse_intake
from tests.patients import clear, engine

PACK = engine().pack

BAD: dict[str, tuple[bytes, tuple[str, ...]]] = {
    "not JSON": (b"answers", ("no JSON at line 1, column 1",)),
    "empty": (b"", ("no JSON at line 1, column 1",)),
    "cut off": (b'{"answers": {"fever": tr', ("no JSON",)),
    "two objects": (b'{"answers": {}} {"answers": {}}', ("no JSON", "Extra data")),
    "trailing comma": (b'{"answers": {"fever": true,}}', ("no JSON",)),
    "not UTF-8": (b'{"answers": {"sex": "f\xe9male"}}', ("byte 22 is no UTF-8",)),
    "UTF-16": ('{"answers": {}}'.encode("utf-16"), ("is no UTF-8",)),
    "byte order mark": (b'\xef\xbb\xbf{"answers": {}}', ("BOM",)),
    "a list": (b"[]", ("[] came", "answers")),
    "a number": (b"3", ("3 came",)),
    "null": (b"null", ("null came",)),
    "no answers": (b"{}", ("answers: is missing",)),
    "answers a list": (b'{"answers": []}', ("answers: [] came",)),
    "answers null": (b'{"answers": null}', ("answers: null came",)),
    "another top key": (b'{"answers": {}, "patient": 1}', ('"patient": is no top key',)),
    "unknown field": (b'{"answers": {"fevr": true}}', ('"fevr": is no field',)),
    "field in capitals": (b'{"answers": {"Fever": true}}', ('"Fever": is no field',)),
    "text for a bool": (b'{"answers": {"fever": "yes"}}', ('fever: "yes" came', "true, false or null")),
    "1 for a bool": (b'{"answers": {"fever": 1}}', ("fever: 1 came",)),
    "true for an int": (
        b'{"answers": {"age_years": true}}',
        ("age_years: true came", "a whole number from 0 to 120 a"),
    ),
    "40.0 for an int": (b'{"answers": {"age_years": 40.0}}', ("age_years: 40.0 came",)),
    "text for an int": (b'{"answers": {"age_years": "40"}}', ('age_years: "40" came',)),
    "true for a number": (b'{"answers": {"weight_kg": true}}', ("weight_kg: true came",)),
    "above the range": (b'{"answers": {"egfr": 900}}', ("egfr: 900 came", "from 1 to 200 mL/min/{1.73_m2}")),
    "below the range": (b'{"answers": {"weight_kg": 19.99}}', ("weight_kg: 19.99 came", "20 to 350 kg")),
    "negative": (b'{"answers": {"muscle_relaxant_days": -1}}', ("muscle_relaxant_days: -1 came",)),
    "NaN": (b'{"answers": {"egfr": NaN}}', ("egfr: NaN came",)),
    "infinity": (b'{"answers": {"egfr": Infinity}}', ("egfr: Infinity came",)),
    "minus infinity": (b'{"answers": {"pain_weeks": -Infinity}}', ("pain_weeks: -Infinity came",)),
    "too large for a float": (b'{"answers": {"egfr": 1e999}}', ("egfr: 1e999 came",)),
    "huge integer": (b'{"answers": {"age_years": 1' + b"0" * 5000 + b"}}", ("age_years: 1000", "0 to 120")),
    "off the list": (b'{"answers": {"cv_risk": "high"}}', ('cv_risk: "high" came', "one of low, raised, established")),
    "bool for a choice": (b'{"answers": {"sex": true}}', ("sex: true came",)),
    "list for a choice": (b'{"answers": {"sex": ["male"]}}', ('sex: ["male"] came',)),
    "text for a set": (b'{"answers": {"dmt": "natalizumab"}}', ('dmt: "natalizumab" came', "a list of")),
    "off the list in a set": (b'{"answers": {"dmt": ["natalizumab", "x"]}}', ('dmt: "x" came',)),
    "null in a set": (b'{"answers": {"dmt": [null]}}', ("dmt: null came",)),
    "number in a set": (b'{"answers": {"allergies": [1]}}', ("allergies: 1 came",)),
    "twice in a set": (b'{"answers": {"dmt": ["glatiramer", "glatiramer"]}}', ("dmt: glatiramer came twice",)),
    "field twice": (b'{"answers": {"fever": true, "fever": false}}', ('"fever": came twice',)),
    "answers twice": (b'{"answers": {}, "answers": {}}', ('"answers": came twice',)),
    "object for a field": (b'{"answers": {"fever": {"value": true}}}', ('fever: {"value": true} came',)),
    "too deep": (b'{"answers": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", ("too deep",)),
    "surrogate": (rb'{"answers": {"sex": "\ud800"}}', (r'sex: "\ud800" came',)),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_exits_2_and_says_what_came_and_what_is_allowed(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, says = BAD[name]
    file = tmp_path / "intake.json"
    file.write_bytes(data)
    assert cli.run(["evaluate", str(file)], lambda _bytes, _path: None, list) == 2
    told = capsys.readouterr()
    assert told.out == ""
    for words in says:
        assert words in told.err
    assert len(told.err.splitlines()) == 1


def test_every_fault_is_named_at_once() -> None:
    answers = {"fever": "yes", "egfr": 900, "dmt": ["x", "glatiramer", "glatiramer"], "odd": 1}
    with pytest.raises(IntakeFaults) as refused:
        parse_intake(PACK, json.dumps({"answers": answers, "more": 1}).encode())
    assert [line.split(":")[0].strip('"') for line in refused.value.lines] == [
        "more",
        "fever",
        "egfr",
        "dmt",
        "dmt",
        "odd",
    ]


def test_a_good_intake_is_kept_as_given() -> None:
    given = {
        "fever": None,
        "age_years": 40,
        "weight_kg": 70,
        "dmt": ["ocrelizumab", "interferon_beta"],
        "allergies": [],
    }
    assert parse_intake(PACK, json.dumps({"answers": given}).encode()) == {
        **given,
        "dmt": ("ocrelizumab", "interferon_beta"),
        "allergies": (),
    }


@pytest.mark.parametrize("field", [q.id for q in PACK.questions.values() if q.low is not None])
def test_the_ends_of_every_range_are_allowed_and_what_lies_beyond_is_not(field: str) -> None:
    question = PACK.questions[field]
    assert question.low is not None
    assert question.high is not None
    low, high = int(question.low), int(question.high)
    assert fault(question, low) is None
    assert fault(question, high) is None
    assert fault(question, low - 1)
    assert fault(question, high + 1)


def test_lines_give_one_result_a_line_or_nothing_at_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = json.dumps({"answers": clear()})
    file = tmp_path / "intakes.jsonl"
    file.write_text(f"{good}\n\n{good}\n", "utf-8")
    assert cli.run(["evaluate", "--lines", str(file)], lambda _bytes, _path: None, list) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert lines[0] == lines[1]
    assert json.loads(lines[0])["urgency"] == "routine"

    file.write_text(f'{good}\n{{"answers": {{"fever": 1, "egfr": 0}}}}\n[]\n', "utf-8")
    assert cli.run(["evaluate", "--lines", str(file)], lambda _bytes, _path: None, list) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert [line.split(":")[:2] for line in told.err.splitlines()] == [
        ["line 2", " fever"],
        ["line 2", " egfr"],
        ["line 3", " intake"],
    ]
