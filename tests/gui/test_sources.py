"""A program that is run from source keeps no source in memory."""

import subprocess
import sys

LOADED = """
import linecache
import app.gui.window
print(sum(name.endswith(".py") and "/app/" in name.replace("\\\\", "/") for name in linecache.cache))
"""


def test_no_source_of_the_program_is_read_and_kept() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], check=True, capture_output=True, text=True)
    # The package and the module that turns it off were loaded before.
    assert int(done.stdout) <= 2
