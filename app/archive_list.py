"""What the list of a signed archive may say: its kind, its version, and names that stay in their folder everywhere."""

import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from app.errors import Said

VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}")
"""Numbers with dots between them."""
_STRANGE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LARGEST = 2 << 30
"""Bytes of all files together."""


def fault_of(listed: Mapping[str, Any]) -> Said:
    """What of the list is not as it must be; empty where all is well. It is asked when making and when reading."""
    if listed["kind"] not in ("guideline", "program"):
        return Said("the kind is {kind}", kind=listed["kind"])
    if not VERSION.fullmatch(listed["version"]):
        return Said("the version is {version}, not numbers with dots", version=listed["version"])
    if sum(one["size"] for one in listed["files"]) > _LARGEST or any(one["size"] < 0 for one in listed["files"]):
        return Said("its files are too large")
    names = [one["path"] for one in listed["files"]]
    if not names:
        return Said("it holds no file")
    bad = next((name for name in names if not _is_plain(name)), None)
    if bad is not None:
        return Said("the name {name} is not allowed", name=repr(bad))
    plain = {one["path"] for one in listed["files"] if not one["link"]}
    astray = next((one["path"] for one in listed["files"] if one["link"] and one["link"] not in plain), None)
    if astray is not None:
        return Said("the link {name} leads to no file of it", name=repr(astray))
    return Said("" if _apart(names) else "two of its names are one file")


def _is_plain(name: str) -> bool:
    """Whether a name stays within its folder on every system."""
    parts = name.split("/")
    return (
        PurePosixPath(name).as_posix() == name
        and not _STRANGE.search(name)
        and all(part and part == part.rstrip(" .") and not _RESERVED.fullmatch(part) for part in parts)
    )


def _apart(names: list[str]) -> bool:
    """Whether no two names are one file, also where capital letters do not count, and no file is a folder too."""
    folded = [name.casefold() for name in names]
    folders = {parent.as_posix() for name in folded for parent in PurePosixPath(name).parents}
    return len(set(folded)) == len(folded) and not folders & set(folded)
