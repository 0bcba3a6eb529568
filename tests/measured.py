"""What tests measured and counted is printed at the end of the run, whichever process ran them."""

from collections.abc import Callable

MEASURED = "measured"
"""The property of a test (`record_property`) that holds such a line."""

RecordProperty = Callable[[str, object], None]
