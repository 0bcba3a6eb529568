"""Keeps Python's collector of garbage from stopping the hand: looking through everything takes some 60 ms."""

import gc

YOUNG = 5_000
"""So many new objects are made before the collector looks at them; Python's own 700 is met in every other answer."""


def keep_calm() -> None:
    """Set apart what will stay as long as the program runs: modules, guideline, records; called once they are there."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG)
