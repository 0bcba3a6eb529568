"""A bug as text for whoever looks after the program: versions and the way to it, no answers, no names."""

import os
import platform
import traceback
from types import TracebackType

import PySide6

from app import VERSION
from app.paths import RESOURCES


def report(error: BaseException, where: TracebackType | None) -> str:
    """Versions and the way to the bug; the error's own words are left out, they may hold an answer or a name."""
    root = f"{RESOURCES.parent}{os.sep}"
    lines = [
        f"MSBack {VERSION}, Python {platform.python_version()}, PySide6 {PySide6.__version__}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    ]
    for link in _chain(error, where):
        lines.append("")
        for frame in traceback.extract_tb(link[1]):
            lines.append(f"{frame.filename.removeprefix(root)}:{frame.lineno} in {frame.name}")
            lines.append(f"    {frame.line}")
        lines.append(link[0])
    return "\n".join(lines)


def _chain(error: BaseException, where: TracebackType | None) -> list[tuple[str, TracebackType | None]]:
    """Each error that led to this one, the first cause first."""
    links = [(type(error).__name__, where)]
    seen = {id(error)}
    cause = error.__cause__ or error.__context__
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        links.append((type(cause).__name__, cause.__traceback__))
        cause = cause.__cause__ or cause.__context__
    return links[::-1]
