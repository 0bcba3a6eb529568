"""Prints the score of the mutation check at the end of a run."""

import pytest

from tests.guideline.mutants import SCORE


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print it, where the check was among the tests."""
    if SCORE in config.stash:
        terminalreporter.write_line(config.stash[SCORE])
