"""Says what the checkup of this computer finds, in a terminal."""

from collections.abc import Callable, Sequence
from datetime import datetime

from app.checkup import checkup, line
from app.paths import data_folder


def self_check(say: Callable[[str], None], printers: Callable[[], Sequence[str]]) -> bool:
    """Say one line for each part: ok, notice or failed, and what was found. True when nothing failed."""
    well = True
    for outcome in checkup(data_folder(), lambda: datetime.now().astimezone(), printers):
        say(f"{line(outcome)}\n")
        well = well and outcome.state != "failed"
    return well
