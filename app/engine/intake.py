"""Answers as they come in: checked against their questions; every fault is named, nothing is guessed or dropped."""

import difflib
import json
import math
from typing import NoReturn

from app.engine.pack import Pack, Question, Value


class IntakeFaults(Exception):
    """An intake that may not be used; one sentence per fault."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


class _NotANumber:
    """A number that is none, or too large for one, as it came: kept so that its field can be named."""

    def __init__(self, text: str) -> None:
        self.text = text


def parse_intake(pack: Pack, text: bytes) -> dict[str, Value | None]:
    """`{"answers": {...}}` as bytes -> answers; a set comes out as a tuple in the order of its values.

    Raises:
        IntakeFaults: with every fault.
    """
    data, faults = _json(text)
    if not isinstance(data, dict):
        raise IntakeFaults([*faults, f'intake: {_shown(data)} came; {{"answers": {{...}}}} is allowed'])
    faults += [f"{_shown(key)}: is no top key; only answers is allowed" for key in data if key != "answers"]
    given = data.get("answers")
    if "answers" not in data:
        raise IntakeFaults([*faults, "answers: is missing; an object of answers is wanted"])
    if not isinstance(given, dict):
        raise IntakeFaults([*faults, f"answers: {_shown(given)} came; an object of answers is allowed"])
    answers: dict[str, Value | None] = {}
    for field, value in given.items():
        question = pack.questions.get(field)
        found = _faults(pack, field, value)
        faults += found
        if question and not found:
            # A set keeps the order in which it was given, so that reasons show it as it came.
            answers[field] = tuple(value) if isinstance(value, list) else stored_value(question, value)
    if faults:
        raise IntakeFaults(faults)
    return answers


def fault(question: Question, value: object) -> str | None:
    """What is wrong with a value for a question, naming it, what came and what is allowed; None when nothing is."""
    return next(iter(_value_faults(question, value)), None)


def _faults(pack: Pack, field: str, value: object) -> list[str]:
    if field in pack.questions:
        return _value_faults(pack.questions[field], value)
    near = difflib.get_close_matches(field, pack.questions, n=3)
    right = f"did you mean {' or '.join(near)}?" if near else "only the intake's fields are allowed"
    return [f"{_shown(field)}: is no field of the intake; {right}"]


def _value_faults(question: Question, value: object) -> list[str]:
    if value is None:
        return []
    match question.type:
        case "bool":
            good = isinstance(value, bool)
        case "choice":
            good = isinstance(value, str) and value in question.values
        case "set":
            return _set_faults(question, list(value) if isinstance(value, tuple) else value)
        case "int":
            good = isinstance(value, int) and not isinstance(value, bool) and _within(question, value)
        case _:
            good = isinstance(value, int | float) and not isinstance(value, bool) and _within(question, value)
    return [] if good else [f"{question.id}: {_shown(value)} came; {allowed(question)} is allowed"]


def allowed(question: Question) -> str:
    """What a question takes, in words."""
    match question.type:
        case "bool":
            return "true, false or null"
        case "choice":
            return f"one of {', '.join(question.values)} or null"
        case "set":
            return f"a list of {', '.join(question.values)}, or null"
        case kind:
            number = "a whole number" if kind == "int" else "a number"
            return f"{number} from {question.low:g} to {question.high:g} {question.unit}".strip() + " or null"


def stored_value(question: Question, value: object) -> Value | None:
    """A value without fault in the form that the engine and the records keep."""
    if question.type == "set" and isinstance(value, list | tuple):
        return tuple(member for member in question.values if member in value)
    return value if isinstance(value, bool | int | float | str) else None


def _set_faults(question: Question, value: object) -> list[str]:
    if not isinstance(value, list):
        return [f"{question.id}: {_shown(value)} came; {allowed(question)} is allowed"]
    found = []
    wrong = [_shown(member) for member in value if not isinstance(member, str) or member not in question.values]
    if wrong:
        found.append(f"{question.id}: {', '.join(wrong)} came; {allowed(question)} is allowed")
    twice = [str(member) for place, member in enumerate(value) if member in value[:place]]
    if twice:
        found.append(f"{question.id}: {', '.join(dict.fromkeys(twice))} came twice; each value once is allowed")
    return found


def _within(question: Question, value: float) -> bool:
    low, high = question.low, question.high
    return low is None or high is None or low <= value <= high


def _json(text: bytes) -> tuple[object, list[str]]:
    faults: list[str] = []

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        seen: dict[str, object] = {}
        for key, value in pairs:
            if key in seen:
                faults.append(f"{_shown(key)}: came twice; once is allowed")
            seen[key] = value
        return seen

    try:
        decoded = text.decode("utf-8")
    except UnicodeDecodeError as error:
        _refuse(f"intake: byte {error.start} is no UTF-8; UTF-8 text is allowed")
    try:
        data = json.loads(
            decoded, object_pairs_hook=once, parse_constant=_NotANumber, parse_int=_whole, parse_float=_decimal
        )
    except json.JSONDecodeError as error:
        _refuse(
            f"intake: no JSON at line {error.lineno}, column {error.colno} ({error.msg}); one JSON object is allowed"
        )
    except RecursionError:
        _refuse("intake: lists or objects too deep to read; one JSON object is allowed")
    return data, faults


def _whole(text: str) -> int | _NotANumber:
    return int(text) if len(text) < 20 else _NotANumber(text)


def _decimal(text: str) -> float | _NotANumber:
    number = float(text)
    return number if math.isfinite(number) else _NotANumber(text)


def _refuse(line: str) -> NoReturn:
    raise IntakeFaults([line]) from None


def _shown(value: object) -> str:
    """A value as it came, short, in ASCII, on one line."""
    if isinstance(value, _NotANumber):
        return _short(value.text)
    try:
        text = json.dumps(value, default=lambda odd: odd.text if isinstance(odd, _NotANumber) else repr(odd))
    except (ValueError, RecursionError):
        text = "something too deep or too long"
    return _short(text)


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:77] + "..."
