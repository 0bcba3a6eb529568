"""The command that writes the guideline for sign-off."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import DONE, FAULT, run

Export = Callable[[Path], int]


@pytest.fixture
def export() -> Export:
    def picture(intake: bytes, file: Path) -> None:
        raise AssertionError(f"a picture of {len(intake)} bytes for {file}")

    return lambda file: run(["export", "-o", str(file)], picture, list)


@pytest.mark.parametrize(("name", "start"), [("guideline.pdf", b"%PDF-"), ("guideline.MD", b"# Low back pain")])
def test_the_ending_says_of_which_kind_the_file_is(export: Export, tmp_path: Path, name: str, start: bytes) -> None:
    first, second = tmp_path / name, tmp_path / f"again-{name}"
    assert [export(first), export(second)] == [DONE, DONE]
    assert first.read_bytes().startswith(start)
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("name", ["guideline.docx", "guideline", "no-such-folder/guideline.pdf", "folder.md"])
def test_what_cannot_be_written_is_refused_in_one_sentence(
    export: Export, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (tmp_path / "folder.md").mkdir()
    assert export(tmp_path / name) == FAULT
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert Path(name).name in said.err
    assert sorted(file.name for file in tmp_path.rglob("*")) == ["folder.md"]
