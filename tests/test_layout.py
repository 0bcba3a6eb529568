"""The house holds: who may import whom, what stands at the top, and which names are not given to files."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

TOP = {
    "pyproject.toml", "README.md", "app", "resources", "db", "tests", "build.spec", "Makefile", "constraints.txt",
    "LICENSE", "CHANGELOG.md",
}  # fmt: skip
NAMES_THAT_SAY_NOTHING = {"utils", "util", "common", "helpers", "helper", "misc", "shared", "manager", "base"}

QT = {"PySide6", "shiboken6"}
SQL = {"sqlalchemy", "sqlite3", "sqlcipher3", "alembic"}
CLOCK_AND_CHANCE = {"time", "datetime", "random", "secrets", "uuid"}
COMMANDS = {"app.__main__", "app.cli", "app.demo", "app.self_check"}

FORBIDDEN = {
    "app.engine": QT | SQL | CLOCK_AND_CHANCE | {"db", "app.gui", "app.encounter", "app.records", "app.handouts"},
    "app.handouts": QT | SQL | {"db", "app.gui", "app.encounter", "app.records"},
    "app.encounter": QT | {"app.gui"},
    "app.records": QT | {"app.gui"},
    "app.errors": {"app", "db"} | QT | SQL,
    "app.paths": {"app", "db"} | QT | SQL,
    "app.cli": QT | SQL | {"app.gui"},
    "app.demo": QT | SQL | {"app.gui"},
    "app.self_check": QT | SQL | {"app.gui"},
    "app.gui": SQL | {"db"},
    "db": QT | {"app"},
}
"""Package or module -> what it and everything under it may not import."""

ALLOWED = {
    "app.engine": ("app.engine",),
    "app.handouts": ("app.handouts", "app.engine", "app.errors", "app.paths"),
}
"""Package -> all of this project that it may import."""

MACHINE_PATH = re.compile(r"(?<![\w.])/(?:home|root|Users|work)/[A-Za-z0-9._-]")
INDEX_ADDRESS = re.compile(r"--(?:extra-)?index-url|--find-links|--trusted-host|pypi\.org|pythonhosted\.org|npmjs\.org")


def tracked_files() -> list[Path]:
    """Every file of the project that is in git or would be added to it."""
    listing = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return [ROOT / name for name in listing.stdout.decode().split("\0") if name and (ROOT / name).is_file()]


def module_name(file: Path) -> str:
    """The dotted name of a Python file under the root."""
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(tree: ast.AST, module: str, *, package: bool) -> Iterator[tuple[str, int]]:
    """Each dotted name that a module imports, anywhere in it, with its line.

    `from app import gui` counts as `app.gui`: what is named after `import` may be a module too.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            origin = node.module or ""
            if node.level:
                above = module.split(".")[: len(module.split(".")) - node.level + package]
                origin = ".".join([*above, origin]) if origin else ".".join(above)
            for alias in node.names:
                yield f"{origin}.{alias.name}", node.lineno


def under(name: str, place: str) -> bool:
    """Whether a dotted name is this place or lies in it."""
    return name == place or name.startswith(f"{place}.")


def breaches(source: str, module: str, *, package: bool = False) -> list[str]:
    """What in this source goes through the wall, each with its line."""
    found = []
    for name, line in imports(ast.parse(source), module, package=package):
        for place, forbidden in FORBIDDEN.items():
            if under(module, place):
                found += [f"{module}:{line} imports {name}" for wall in sorted(forbidden) if under(name, wall)]
        for place, allowed in ALLOWED.items():
            ours = under(name, "app") or under(name, "db")
            if under(module, place) and ours and not any(under(name, one) for one in allowed):
                found.append(f"{module}:{line} imports {name}: {place} may import only {', '.join(allowed)}")
        outside = not under(module, "app.gui") and module != "app.__main__"
        if outside and under(module, "app") and any(under(name, place) for place in QT):
            found.append(f"{module}:{line} imports {name}: Qt is in app.gui alone")
        if outside and under(module, "app") and under(name, "app.gui"):
            found.append(f"{module}:{line} imports {name}: only app.__main__ starts the window")
        if module not in COMMANDS and under(module, "app") and any(under(name, place) for place in COMMANDS):
            found.append(f"{module}:{line} imports {name}: a command is nobody's library")
    return found


def product_files() -> list[Path]:
    """The Python files of app and db."""
    return sorted(file for top in ("app", "db") for file in (ROOT / top).rglob("*.py"))


@pytest.mark.parametrize("file", product_files(), ids=module_name)
def test_imports_follow_the_one_arrow(file: Path) -> None:
    package = file.name == "__init__.py"
    assert breaches(file.read_text("utf-8"), module_name(file), package=package) == []


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("app.engine.rules", "import datetime"),
        ("app.engine.rules", "from time import time"),
        ("app.engine.rules", "def f():\n    import sqlite3"),
        ("app.engine.rules", "from app import handouts"),
        ("app.engine.rules", "from .. import gui"),
        ("app.handouts.sheet", "from PySide6.QtGui import QImage"),
        ("app.handouts.sheet", "import sqlalchemy.orm"),
        ("app.handouts.sheet", "from ..encounter import Encounter"),
        ("app.encounter", "from app.gui.visit.screen import Visit"),
        ("app.encounter", "from PySide6 import QtCore"),
        ("app.cli", "from app.gui.application import run"),
        ("app.gui.today.screen", "from db.store import Store"),
        ("app.gui.today.screen", "from app.cli import main"),
        ("db.store", "from app.errors import UserError"),
        ("db.store", "import app"),
    ],
)
def test_each_way_through_the_wall_is_seen(module: str, source: str) -> None:
    assert breaches(source, module) != []


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("app.__main__", "from app.gui.application import run"),
        ("app.gui.visit.screen", "from app.encounter import Encounter\nfrom app.gui.card import Card"),
        ("app.gui.visit.screen", "from app.engine.engine import Engine"),
        ("app.encounter", "from db.store import Store\nfrom app.handouts.plan import Plan"),
        ("app.handouts.sheet", "from app.engine.assessment import Assessment\nimport datetime"),
        ("db.store", "from db.models import Patient\nimport sqlite3"),
    ],
)
def test_the_arrow_itself_is_let_through(module: str, source: str) -> None:
    assert breaches(source, module) == []


def test_only_what_belongs_there_stands_at_the_top() -> None:
    tops = {file.relative_to(ROOT).parts[0] for file in tracked_files()}
    assert {top for top in tops if not top.startswith(".")} <= TOP


def test_every_file_is_named_after_what_it_holds() -> None:
    stems = {file.relative_to(ROOT): file.stem.strip("_").lower() for file in tracked_files()}
    empty_names = [
        str(file)
        for file, stem in stems.items()
        if stem in NAMES_THAT_SAY_NOTHING or stem.removeprefix("test_") in NAMES_THAT_SAY_NOTHING
    ]
    assert empty_names == []


def test_nothing_names_a_machine_or_a_package_index() -> None:
    found = []
    for file in tracked_files():
        if file == Path(__file__):
            continue
        text = file.read_bytes().decode("utf-8", "replace")
        if "\0" in text:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if MACHINE_PATH.search(line) or INDEX_ADDRESS.search(line):
                found.append(f"{file.relative_to(ROOT)}:{number}: {line.strip()[:120]}")
    assert found == []


def test_constraints_are_exact_versions_and_nothing_else() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][A-Za-z0-9.]*", line)] == []
    names = [line.split("==")[0].lower().replace("_", "-") for line in lines]
    assert len(names) == len(set(names))
