"""How long a sheet takes, the first and any later one, each beside a bare page of Typst's in the same run.

Run with `make bench`; nothing here fails because a machine is slow.
"""

import subprocess
import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
import typst

from app.handouts.exercises import Chosen, exercise_set, suggested
from app.handouts.fonts import font_folder
from app.handouts.options import SheetOptions
from app.handouts.plan import Plan
from app.handouts.sheet import compose
from app.handouts.typeset import typeset
from tests.benchmarks.conftest import Measure
from tests.handouts.conftest import CLINIC, DAY, Desk

WARM, STARTS = 100, 20
BARE, BARE_FIRST = "a bare page of Typst's, warm", "a bare page of Typst's from nothing"
NAMES = count()
SIZES_AND_KINDS = {
    "as usual, 12 points": SheetOptions(),
    "16 points": SheetOptions(size=16),
    "20 points": SheetOptions(size=20),
    "short, 12 points": SheetOptions(short=True),
    "short, 20 points": SheetOptions(size=20, short=True),
    "in Arabic": SheetOptions(language="ar"),
    "in two languages": SheetOptions(language="es", second_language="en"),
}
FIRST_PAGE = """
import pathlib, sys, typst
fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)
page = pathlib.Path(sys.argv[1]) / "page.typ"
page.write_text("Hello")
print(len(typst.Compiler(input=str(page), font_paths=fonts).compile(format="pdf", pdf_standards=["a-2a"])))
"""
FIRST_SHEET = """
from datetime import date
from app.engine.assessment import Regimen
from app.handouts.exercises import Chosen, Dose
from app.handouts.plan import Clinic, Plan, PlanItem
from app.handouts.sheet import compose
from app.handouts.typeset import typeset
day = date(2026, 11, 23)
regimen = Regimen(400, (4, 6), 400, 400, 2400, 10, ())
items = [PlanItem(name, (name,), "do", "", None, None, None) for name in ("S03", "S04", "S05", "S06", "S07", "S37")]
items.append(PlanItem("S08", ("S08",), "do", "", "ibuprofen", regimen, day))
exercises = tuple(Chosen(name, Dose(5, 2)) for name in ("knee_to_chest", "flatten_back", "slide_heel"))
answers = {"mobility": "unaided", "frequent_falls": False, "baseline_deficits": ()}
plan = Plan(tuple(items), (), day, "", "routine", (), answers, exercises=exercises)
print(len(typeset(compose(plan, "Ana Lindqvist", day, "Dr M. Osei", Clinic("Riverside Clinic")))))
"""


def usual() -> Plan:
    """What most patients take home: advice, two medicines, three exercises."""
    desk = Desk()
    plan = desk.plan(
        "S03", "S04", "S05", "S06", "S07", "S37", desk.medicine("ibuprofen"), desk.medicine("acetaminophen"),
        answers={"mobility": "aid", "frequent_falls": False, "baseline_deficits": ("bladder",), "pain_weeks": 2},
    )  # fmt: skip
    doses = exercise_set().exercises
    chosen = tuple(Chosen(one.exercise, doses[one.exercise].dose) for one in suggested(plan.answers))
    return replace(plan, exercises=chosen)


def test_a_bare_page(measure: Measure, tmp_path: Path) -> None:
    page = tmp_path / "page.typ"
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(font_folder())])
    page.write_text('#set text(font: "FiraGO")\n#sys.inputs.name', encoding="utf-8")
    compiler = typst.Compiler(input=str(page), font_paths=fonts)
    measure(BARE, lambda: compiler.compile(format="pdf", sys_inputs={"name": f"Ana {next(NAMES)}"}), rounds=WARM)


@pytest.mark.parametrize("kind", SIZES_AND_KINDS)
def test_a_later_sheet(measure: Measure, kind: str) -> None:
    """Each for another patient, from the plan to the file."""
    plan, options = usual(), SIZES_AND_KINDS[kind]

    def make() -> bytes:
        return typeset(compose(plan, f"Ana {next(NAMES)}", DAY, "Dr M. Osei", CLINIC, options))

    assert make().startswith(b"%PDF")
    measure(f"a sheet {kind}", make, rounds=WARM, beside=BARE)


def test_a_bare_page_from_nothing(measure: Measure, tmp_path: Path) -> None:
    measure(BARE_FIRST, lambda: run(FIRST_PAGE, str(tmp_path)), rounds=STARTS)


def test_the_first_sheet_from_nothing(measure: Measure) -> None:
    """With Python's own start, the fonts, the texts and the template."""
    measure("the first sheet from nothing", lambda: run(FIRST_SHEET), rounds=STARTS, beside=BARE_FIRST)


def run(script: str, *arguments: str) -> None:
    done = subprocess.run([sys.executable, "-c", script, *arguments], check=True, capture_output=True)
    assert int(done.stdout) > 1000
