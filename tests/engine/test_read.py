"""A pack with mistakes is refused whole, with every mistake by file, id and field, and what would be right."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from app.engine.files import digest
from app.engine.mistakes import Mistake, PackError
from app.engine.read import read_pack
from app.paths import GUIDELINE

ROWS: list[dict[str, str]] = yaml.safe_load((Path(__file__).parent / "mistakes.yaml").read_text("utf-8"))


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Path(shutil.copytree(GUIDELINE, tmp_path / "pack"))


def damaged(pack: Path, file: str, old: str, new: str) -> list[Mistake]:
    text = (pack / file).read_text("utf-8")
    assert old in text, old
    (pack / file).write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(PackError) as refused:
        read_pack(pack)
    return refused.value.mistakes


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['file']}: {row['says']}")
def test_mistake_is_named(pack: Path, row: dict[str, str]) -> None:
    mistakes = damaged(pack, row["file"], row["old"], row["new"])
    assert any(
        m.file == row["file"]
        and row["id"] in m.id
        and m.field == row["field"]
        and row["says"] in f"{m.problem}; {m.right}"
        for m in mistakes
    ), "\n".join(map(str, mistakes))


def test_all_mistakes_come_at_once(pack: Path) -> None:
    for file, old, new in (
        ("rules.yaml", "when: sensory_level", "when: sensory_levl"),
        ("safety/medicines.yaml", "effect: block", "effect: stop"),
        ("questions.yaml", "range: [0, 120]", "range: [120, 0]"),
    ):
        text = (pack / file).read_text("utf-8")
        (pack / file).write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(PackError) as refused:
        read_pack(pack)
    assert {"rules.yaml", "safety/medicines.yaml", "questions.yaml"} <= {m.file for m in refused.value.mistakes}


def test_a_fact_a_unit_a_ceiling_and_a_contradiction_come_at_once(pack: Path) -> None:
    for file, old, new in (
        ("safety/medicines.yaml", "fact: NS09", "fact: NS99"),
        ("questions.yaml", "unit: kg", "unit: pound"),
        ("medicines.yaml", "[2400, always, NS02]", "[3600, always, NS02]"),
        ("rules.yaml", "{avoid: muscle_relaxant_days > 14, not_now", "{avoid: muscle_relaxant_days > 7, not_now"),
    ):
        text = (pack / file).read_text("utf-8")
        assert old in text, old
        (pack / file).write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(PackError) as refused:
        read_pack(pack)
    named = {(mistake.id, mistake.field) for mistake in refused.value.mistakes}
    assert {("NS99", "fact"), ("weight_kg", "unit"), ("ibuprofen", "max_daily_mg"), ("S12", "status")} <= named


@pytest.mark.parametrize("file", sorted(path.relative_to(GUIDELINE).as_posix() for path in GUIDELINE.rglob("*.*")))
@pytest.mark.parametrize(
    "spoil", [Path.unlink, lambda path: path.write_bytes(b"\xff\xfe\x00")], ids=["gone", "garbage"]
)
def test_a_file_that_is_gone_or_garbage_is_named(pack: Path, file: str, spoil: Callable[[Path], object]) -> None:
    spoil(pack / file)
    with pytest.raises(PackError) as refused:
        read_pack(pack)
    assert file in str(refused.value)


def test_the_digest_turns_on_every_byte_and_every_name(pack: Path) -> None:
    before = digest(pack)
    assert before == digest(GUIDELINE)
    assert len(before) == 64
    (pack / "source.txt").write_bytes((pack / "source.txt").read_bytes() + b" ")
    changed = digest(pack)
    (pack / "source.txt").rename(pack / "sourc.txt")
    assert len({before, changed, digest(pack)}) == 3


def test_a_slip_at_the_top_of_a_file_hides_no_other_mistake(pack: Path) -> None:
    (pack / "safety" / "more.yaml").write_text("uses: []\n", "utf-8")
    doses = (pack / "medicines.yaml").read_text("utf-8").replace("[2400, always, NS02]", "[3600, always, NS02]")
    (pack / "medicines.yaml").write_text(doses, "utf-8")
    (pack / "guideline.yaml").write_text((pack / "guideline.yaml").read_text("utf-8") + "\nauthor: somebody\n", "utf-8")
    mistakes = damaged(pack, "safety/medicines.yaml", "fact: NS09", "fact: NS99")
    named = {(mistake.file, mistake.id, mistake.field) for mistake in mistakes}
    assert ("guideline.yaml", "-", "author") in named
    assert ("safety/more.yaml", "-", "name") in named
    assert ("safety/medicines.yaml", "NS99", "fact") in named
    assert ("medicines.yaml", "ibuprofen", "max_daily_mg") in named


def test_what_comes_is_told_short(pack: Path) -> None:
    (pack / "rules.yaml").write_text(f"rules: [{'[' + 'x, ' * 100_000 + 'x]'}]\n", "utf-8")
    with pytest.raises(PackError) as refused:
        read_pack(pack)
    assert max(len(str(mistake)) for mistake in refused.value.mistakes) < 400


def test_a_pack_is_read_into_the_same_order_every_time() -> None:
    """Certificates and reasons stand in the order of the pack: two starts of the program may not differ in it."""
    said = "from app.engine.read import read_pack; from app.paths import GUIDELINE; p = read_pack(GUIDELINE); "
    said += "print(list(p.definitions), [use.subject for use in p.uses], list(p.questions))"
    orders = {
        subprocess.run(
            [sys.executable, "-c", said],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(orders) == 1
