"""A whole visit with words like no other, by hand; then everything on the disk is searched for them."""

import re
import secrets
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from stat import S_ISREG

from app.records import FILE
from app.users import Users
from tests.conftest import pytest_configure
from tests.journeys.patient import open_plan, sign_in, write_own
from tests.journeys.program import Program
from tests.keys import CHEAP, opened
from tests.torture.figures import Figures
from tests.torture.rows import CLINICAL

LARGEST = 200 * 10**6
PDF = b"%PDF-1"
"""A sheet on its way to the printer is packed, so its words are not; its beginning is."""
SYSTEM = ("/var/tmp", "/dev/shm", "/run/user")


def run(folder: Path, figures: Figures) -> None:
    """The visit, with looks at the disk while it runs, after a kill, and after it was closed as usual."""
    pytest_configure()
    visit = Visit(folder, figures)
    visit.type_patient_and_notes()
    visit.look("while a visit is open")
    visit.sign_and_preview()
    visit.look("while a sheet is being printed")
    visit.program.kill()
    visit.look("after a kill")
    visit.come_back()
    visit.look("after it was closed")
    visit.is_kept()


class Visit:
    """One program, and the words that were typed into it."""

    def __init__(self, folder: Path, figures: Figures) -> None:
        self._folder, self._figures = folder, figures
        self._since = time.time()
        mark = secrets.token_hex(3)
        self._word = {
            name: f"{stem}{mark}"
            for name, stem in (
                ("family", "Zwetschgenbaum"), ("given", "Quirina"), ("note", "Xylophonhaus"), ("drug", "Ypsilontabs"),
                ("own", "Gugelhupfweg"), ("password", "Kanarienvogel"), ("again", "Wiedervorlage"),
            )
        }  # fmt: skip
        self._word["phone"] = f"0771 {secrets.randbelow(10**7):07}"
        users = Users(folder / "data", CHEAP)
        password = self._word["password"]
        founding = users.draw_up("Dr. M. Okafor", password, password, ["clinician", "administrator"])
        users.found(founding)
        self._key = users.key
        self._canaries = [
            word.encode(code) for word in self._word.values() for code in ("utf-8", "utf-16-le", "utf-16-be")
        ]
        self._canaries += [users.key, users.key.hex().encode(), "".join(founding.groups).encode()]
        self.program = self._start()

    def type_patient_and_notes(self) -> None:
        """A patient, a visit with an emergency in it, notes on two pages."""
        program = self.program
        program.wait_at("search")
        program.press("ctrl+shift+n")
        program.wait_at("Family name")
        for text in (self._word["family"], self._word["given"], "12.3.1979"):
            program.write(text)
            program.press("Tab")
        program.press("1", "Tab")
        program.write(self._word["phone"])
        program.press("ctrl+Return")
        program.wait_at("patient")
        program.press("ctrl+b")
        program.wait_at("visit")
        for page, word in (("ctrl+6", "drug"), ("ctrl+2", "note")):
            program.press(page)
            program.wait_at("visit")
            program.press("ctrl+n")
            program.write(f"says {self._word[word]}")
        program.press("Escape")
        program.wait_at("saddle_numbness")
        program.press("y")
        program.wait_at("new_urinary_retention_or_overflow")

    def sign_and_preview(self) -> None:
        """A plan with a line of one's own and a follow-up, signed; its sheet shown, on the way to the printer."""
        program = self.program
        open_plan(program)
        program.press("a")
        write_own(program, self._word["own"])
        program.press("F7")
        program.wait_at("Follow-up on")
        program.press("Tab", "2", "Tab")
        program.write(self._word["again"])
        program.tab_to("Signed by")
        program.press("ctrl+Return")
        program.wait_says("Press Ctrl Enter again to sign with these open")
        program.press("ctrl+Return")
        program.wait(lambda seen: any("Page 1 of" in part.name for part in seen.focus), "the signed sheet")
        program.press("ctrl+p")
        program.wait(
            lambda seen: not any("Page 1 of" in part.name for part in seen.focus[:1]), "the way to the printer"
        )

    def come_back(self) -> None:
        """Another day: the patient is searched, the window locked, and closed with its backup."""
        self.program = program = self._start()
        program.wait_at("search")
        program.write(self._word["family"].lower())
        program.wait_says(self._word["family"])
        program.press("ctrl+l")
        program.wait_at("password")
        program.write("wrong password")
        program.press("Return")
        program.wait_says("That is not the password")
        assert program.close() == 0
        assert list((self._folder / "data" / "backups").glob("*.backup"))

    def is_kept(self) -> None:
        """All words are where they belong: in the records, for who has the key; or nothing was looked for."""
        with closing(opened(self._folder / "data" / FILE, self._key)) as connection:
            rows = [row for table in CLINICAL for row in connection.execute(f"SELECT * FROM {table}")]
        for name, word in self._word.items():
            if name != "password" and word not in repr(rows):
                self._figures.faults.append(f"the {name} that was typed is not in the records")
        if not any(row[-1].startswith(PDF) for row in rows if isinstance(row[-1], bytes)):
            self._figures.faults.append("no sheet is in the records")

    def look(self, when: str) -> None:
        """Read everything that may hold a word."""
        words = re.compile(b"|".join(map(re.escape, self._canaries)), re.IGNORECASE)
        own = re.compile(words.pattern + b"|" + re.escape(PDF), re.IGNORECASE)
        self._figures.searches += 1
        for file in {*self._files(), *self._open_files()}:
            with suppress(OSError):
                # In a place that all programs share a PDF is anybody's.
                if (own if file.is_relative_to(self._folder) else words).search(file.read_bytes()):
                    self._figures.canaries += 1
                    self._figures.faults.append(f"a canary {when}: {file}")

    def _files(self) -> Iterator[Path]:
        """All of this clinic and this home, and what came into the places for temporary files meanwhile."""
        yield from (one for one in self._folder.rglob("*") if one.is_file())
        for place in {*SYSTEM, "/tmp", tempfile.gettempdir()}:
            for one in Path(place).glob("*"):
                with suppress(OSError):
                    state = one.stat()
                    if S_ISREG(state.st_mode) and state.st_mtime >= self._since and state.st_size < LARGEST:
                        yield one

    def _open_files(self) -> Iterator[Path]:
        """What the program holds open, also when its name is deleted."""
        for one in Path(f"/proc/{self.program.process.pid}/fd").glob("*"):
            with suppress(OSError):
                if S_ISREG(one.stat().st_mode):
                    yield one

    def _start(self) -> Program:
        temporary = self._folder / "temporary"
        temporary.mkdir(exist_ok=True)
        home = self._folder / "home"
        own = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CACHE", "CONFIG", "DATA", "STATE")}
        program = Program(self._folder / "data", home, environment={"TMPDIR": str(temporary), **own})
        sign_in(program, self._word["password"])
        return program
