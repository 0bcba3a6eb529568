"""A real CUPS for one test: its own daemon, socket, spool and queues, and a backend that keeps what arrives."""

import grp
import os
import pwd
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

PATIENCE_S = 30
PAUSE_S = 0.02
DAEMON = """LogLevel info
Listen {socket}
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
FILES = """ServerRoot {folder}/etc
ServerBin {folder}/bin
DataDir /usr/share/cups
CacheDir {folder}/cache
StateDir {folder}/run
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
SystemGroup root
User {user}
Group {group}
"""
QUEUE = """<Printer {name}>
PrinterId {number}
Info {info}
DeviceURI {device}:/{name}
State Idle
Accepting Yes
Shared No
ErrorPolicy stop-printer
</Printer>
"""
TAKES = """#!/bin/sh
[ $# -eq 0 ] && exit 0
echo "$5" > {folder}/took.options
cat ${{6:-}} > {folder}/took.part && mv {folder}/took.part {folder}/took.pdf
"""
WAITS = """#!/bin/sh
[ $# -eq 0 ] && exit 0
echo $$ > {folder}/waiting
exec tail -f /dev/null
"""


class Cups:
    """Two queues: `desk` takes what comes, `jammed` never ends."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.socket = folder / "s"
        self.options = folder / "took.options"
        self.took = folder / "took.pdf"
        self.waiting = folder / "waiting"

    def queued(self) -> str:
        """The jobs that are not done."""
        environment = {**os.environ, "CUPS_SERVER": str(self.socket), "LC_ALL": "C"}
        return subprocess.run(["lpstat", "-o"], env=environment, capture_output=True, text=True, check=True).stdout

    def log(self) -> str:
        """What the daemon wrote, for the message of a test that failed."""
        return (self.folder / "log" / "error").read_text("utf-8", "replace")


@contextmanager
def cups(folder: Path) -> Iterator[Cups]:
    """Start it, and end it."""
    made = Cups(folder)
    _set_up(made)
    program = shutil.which("cupsd", path=f"{os.environ['PATH']}:/usr/sbin:/sbin")
    assert program is not None
    settings = ["-c", str(folder / "etc/cupsd.conf"), "-s", str(folder / "etc/cups-files.conf")]
    process = subprocess.Popen(
        [program, "-f", *settings], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait_for(made, process)
        yield made
    finally:
        process.terminate()
        process.wait(PATIENCE_S)


def _set_up(made: Cups) -> None:
    folder = made.folder
    for name in ("etc/ppd", "bin/backend", "cache", "run/certs", "spool/tmp", "log"):
        (folder / name).mkdir(parents=True)
    (folder / "bin/daemon").symlink_to("/usr/lib/cups/daemon")
    for name, script in (("takes", TAKES), ("waits", WAITS)):
        backend = folder / "bin/backend" / name
        backend.write_text(script.format(folder=folder))
        # What nobody else may run, CUPS runs as itself, so that it can write here.
        backend.chmod(0o700)
    user = "lp" if os.geteuid() == 0 else pwd.getpwuid(os.getuid()).pw_name
    group = "lp" if os.geteuid() == 0 else grp.getgrgid(os.getgid()).gr_name
    (folder / "etc/cupsd.conf").write_text(DAEMON.format(socket=made.socket))
    (folder / "etc/cups-files.conf").write_text(FILES.format(folder=folder, user=user, group=group))
    queues = (("desk", "Front desk", "takes"), ("jammed", "Jammed printer", "waits"))
    printers = "".join(
        QUEUE.format(name=name, number=number, info=info, device=device)
        for number, (name, info, device) in enumerate(queues, 1)
    )
    (folder / "etc/printers.conf").write_text(printers)


def _wait_for(made: Cups, process: "subprocess.Popen[bytes]") -> None:
    until = monotonic() + PATIENCE_S
    while monotonic() < until:
        assert process.poll() is None, made.log()
        with socket.socket(socket.AF_UNIX) as asking:
            if asking.connect_ex(str(made.socket)) == 0:
                return
        sleep(PAUSE_S)
    raise AssertionError(f"CUPS did not start: {made.log()}")
