"""YAML files of a pack as checked entries: no unknown key, no missing one, no wrong type, nothing said twice."""

import re
import reprlib
from collections.abc import Hashable, Mapping
from pathlib import Path
from typing import Any

import yaml

from app.engine.mistakes import Mistake

Kind = type | tuple[type, ...]


_PLAIN = re.compile(r"true|false|-?(0|[1-9][0-9]*)(\.[0-9]+)?")


class _OddError(yaml.YAMLError):
    """What plain YAML would read without a word as something else than it looks like."""


class _StrictLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # libyaml where it is there
    """Safe YAML that refuses a key said twice, and what is read as something else than it looks like."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        """Build one mapping.

        Raises:
            _OddError: when one of its keys stands there twice.
        """
        keys = [key.value for key, _ in node.value]
        for key in keys:
            if keys.count(key) > 1:
                raise _OddError(f"line {node.start_mark.line + 1}: {key} stands there twice")
        mapping: dict[Hashable, Any] = super().construct_mapping(node, deep=deep)
        return mapping

    def construct_scalar(self, node: yaml.ScalarNode) -> Any:
        """Build one value: of `.nan`, `0400` (256), `1:30` (90) or `yes`, none.

        Raises:
            _OddError: for a number or truth value in any but its plain form.
        """
        if node.tag.endswith((":int", ":float", ":bool")) and not _PLAIN.fullmatch(node.value):
            right = "true or false, a plain number, or text in quotes is wanted"
            raise _OddError(f"line {node.start_mark.line + 1}: {node.value} is read as something else; {right}")
        return super().construct_scalar(node)


class Entry:
    """One mapping of a file; reads its keys and notes what is wrong."""

    def __init__(self, data: object, file: str, name: str, mistakes: list[Mistake]) -> None:
        self._data: Mapping[str, Any] = data if isinstance(data, dict) else {}
        self.file = file
        self.name = name
        self.mistakes = mistakes
        self._read: set[str] = set()
        if not isinstance(data, dict):
            self.wrong("", f"this is {reprlib.repr(data)}", "a mapping of keys is wanted")

    def wrong(self, field: str, problem: str, right: str) -> None:
        """Note a mistake of this entry."""
        self.mistakes.append(Mistake(self.file, self.name, field, problem, right))

    def get(self, key: str, kind: Kind, default: Any = None, *, optional: bool = False) -> Any:
        """The value of a key; a wrong or missing one is noted and the default taken."""
        self._read.add(key)
        if key not in self._data:
            if not optional:
                self.wrong(key, "is missing", f"add {key}: {_named(kind)}")
            return default
        value = self._data[key]
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            self.wrong(key, f"is {reprlib.repr(value)}", f"{_named(kind)} is wanted")
            return default
        if kind is str and isinstance(value, str) and not value.strip():
            self.wrong(key, "is empty", "leave it out" if optional else f"{_named(kind)} is wanted")
        return value

    def words(self, key: str, *, optional: bool = False) -> tuple[str, ...]:
        """The ids or words of a list; one that is no text is noted and left out."""
        found = self.get(key, list, [], optional=optional)
        for odd in found:
            if not isinstance(odd, str):
                self.wrong(key, f"holds {reprlib.repr(odd)}", "a list of text is wanted")
        return tuple(one for one in found if isinstance(one, str))

    def entries(self, key: str, named_by: str) -> list["Entry"]:
        """The mappings of a list, each named by one of its keys."""
        found = []
        for place, data in enumerate(self.get(key, list, [])):
            name = data.get(named_by) if isinstance(data, dict) else None
            found.append(Entry(data, self.file, str(name or f"{key} {place + 1}"), self.mistakes))
        return found

    def close(self) -> None:
        """Note the keys that nothing has asked for."""
        for key in self._data:
            if key not in self._read:
                self.wrong(str(key), "is no key here", f"allowed: {', '.join(sorted(self._read))}")


def read_file(folder: Path, file: str, mistakes: list[Mistake]) -> Entry:
    """A whole file as one entry; one that cannot be read is noted and comes back empty."""
    text = _text(folder, file, mistakes)
    if text is not None:
        try:
            # The loader is a safe one: it builds plain values only.
            return Entry(yaml.load(text, Loader=_StrictLoader), file, "-", mistakes)  # noqa: S506
        except yaml.YAMLError as error:
            mistakes.append(Mistake(file, "-", "-", f"is no YAML: {' '.join(str(error).split())}", "mend that line"))
        except RecursionError:
            mistakes.append(Mistake(file, "-", "-", "is too deep to read", "take apart what lies in one another"))
    return Entry({}, file, "-", [])


def read_lines(folder: Path, file: str, mistakes: list[Mistake]) -> list[str]:
    """The lines of a text; one that cannot be read is noted and has none."""
    return (_text(folder, file, mistakes) or "").splitlines()


def _text(folder: Path, file: str, mistakes: list[Mistake]) -> str | None:
    try:
        return (folder / file).read_text(encoding="utf-8")
    except OSError as error:
        mistakes.append(Mistake(file, "-", "-", f"cannot be read: {error.strerror}", "put it back"))
    except UnicodeDecodeError as error:
        mistakes.append(Mistake(file, "-", "-", f"is no UTF-8 ({error.reason})", "save it as UTF-8"))
    return None


def _named(kind: Kind) -> str:
    words = {str: "text", int: "a whole number", float: "a number", bool: "true or false", list: "a list", dict: "keys"}
    kinds = kind if isinstance(kind, tuple) else (kind,)
    return " or ".join(dict.fromkeys(words[one] for one in kinds))
