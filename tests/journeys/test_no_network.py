"""The real program, watched by strace in all its threads and programs, opens no internet socket in a whole visit."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cups import cups
from tests.journeys.conftest import Start
from tests.journeys.patient import accept, new_visit, open_plan, sign
from tests.journeys.program import PATIENCE_S, PAUSE_S, ROOT, SOURCE, Program
from tests.journeys.test_sheet import ANSWERS, open_sheet

INTERNET = re.compile(r"(?:AF|PF)_INET6?|sin6?_addr|NETLINK_ROUTE|AF_PACKET")
"""What strace writes of a socket that could reach another computer, or asks how to."""
SOCKETS = re.compile(r"socket\(AF_UNIX|connect\(")


def watched(trace: Path) -> tuple[str, ...]:
    """The words before a command that is to be watched; with -D the command stays the child that was started."""
    program = shutil.which("strace")
    assert program is not None, "strace is missing: sh .ci/system-libraries.sh tests"
    return (program, "-D", "-f", "-e", "trace=network", "-e", "signal=none", "-o", str(trace))


def written(trace: Path, process: int) -> str:
    """The whole trace, once strace has told of the end of the process."""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        told = trace.read_text("utf-8", "replace") if trace.exists() else ""
        if re.search(rf"^{process} +\+\+\+ exited", told, re.MULTILINE):
            return told
        time.sleep(PAUSE_S)
    raise AssertionError("strace does not tell of the end")


def internet(told: str) -> list[str]:
    """The lines of a trace that tell of the internet."""
    return [line for line in told.splitlines() if INTERNET.search(line)]


def visit_and_sheet(program: Program) -> None:
    """A patient, a visit, a signed plan, its sheet, and the way to the printer."""
    encounter = new_visit(program, ANSWERS)
    item = open_plan(program)
    accept(program, item)
    sign(program, encounter)
    program.wait(lambda seen: any("Page 1 of" in part.name for part in seen.focus), "the signed sheet")
    program.press("Escape")
    program.wait(lambda seen: seen.at("visit"), "the visit again")
    open_sheet(program)
    program.press("ctrl+p")


def test_a_whole_visit_opens_no_internet_socket(
    start: Start, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    trace = tmp_path / "trace"
    with cups(tmp_path_factory.mktemp("cups")) as queue:
        program = start(before=watched(trace), environment={"CUPS_SERVER": str(queue.socket)})
        visit_and_sheet(program)
        program.wait_at("Print now")
        program.press("space")
        program.wait(lambda _: queue.took.exists(), "the pages at the printer")
        program.press("Escape")
        assert (program.close(), program.told()) == (0, "")
        told = written(trace, program.process.pid)
    assert SOCKETS.search(told), "nothing was watched"
    assert list((program.data / "backups").glob("*.backup"))
    assert internet(told) == []


def test_where_no_printing_system_runs_none_is_looked_for_in_the_network(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    command = [*watched(trace), *SOURCE, "self-check"]
    process = subprocess.Popen(command, env={**os.environ, "CUPS_SERVER": ""}, stdout=subprocess.PIPE, cwd=ROOT)
    said = process.communicate(timeout=PATIENCE_S)[0]
    told = written(trace, process.pid)
    assert b"printer:" in said
    assert "cups.sock" in told
    assert internet(told) == []


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_an_internet_socket_would_be_seen(tmp_path: Path, family: int) -> None:
    trace = tmp_path / "trace"
    script = f"import socket, threading; threading.Thread(target=socket.socket, args=({int(family)}, 2)).start()"
    process = subprocess.Popen([*watched(trace), sys.executable, "-c", script])
    assert process.wait(PATIENCE_S) == 0
    assert "socket(" in internet(written(trace, process.pid))[0]
