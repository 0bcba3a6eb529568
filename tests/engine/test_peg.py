"""The PEG and what change of a score counts, by hand."""

import pytest

from app.engine.peg import FEWER_SHARE, Change, fall, pain_change, peg


def test_the_peg_is_the_mean_of_its_three_items() -> None:
    assert peg({"peg_pain": 7, "peg_enjoyment": 6, "peg_activity": 5}) == 6
    assert peg({"peg_pain": 0, "peg_enjoyment": 0, "peg_activity": 0}) == 0
    assert peg({"peg_pain": 10, "peg_enjoyment": 10, "peg_activity": 9}) == pytest.approx(29 / 3)


@pytest.mark.parametrize("missing", ["peg_pain", "peg_enjoyment", "peg_activity"])
def test_two_items_are_no_peg(missing: str) -> None:
    items = {"peg_pain": 7, "peg_enjoyment": 6, "peg_activity": 5}
    assert peg({**items, missing: None}) is None
    assert peg({name: value for name, value in items.items() if name != missing}) is None


def test_thirty_per_cent_of_thirds_is_thirty_per_cent() -> None:
    scores = [items / 3 for items in range(1, 31)]
    exact = [(before, now) for before in scores for now in scores if round(before * 3) * 7 == round(now * 3) * 10]
    assert len(exact) == 3
    assert all(fall(before, now) == FEWER_SHARE for before, now in exact)


@pytest.mark.parametrize(
    ("before", "now", "share"), [(6.0, 4.2, 0.3), (4.0, 5.0, -0.25), (5.0, 5.0, 0.0), (0.0, 0.0, 0.0), (0.0, 3.0, -1.0)]
)
def test_a_fall_is_a_share_of_what_it_was(before: float, now: float, share: float) -> None:
    assert fall(before, now) == pytest.approx(share)


@pytest.mark.parametrize(
    ("before", "now", "change"),
    [
        (8, 6, "better"),
        (8, 7, "same"),
        (3, 2, "better"),
        (4, 3, "same"),
        (7, 7, "same"),
        (5, 7, "worse"),
        (8, 9, "same"),
        (2, 3, "worse"),
        (0, 1, "worse"),
    ],
)
def test_pain_changes_by_two_points_or_by_thirty_per_cent(before: int, now: int, change: Change) -> None:
    assert pain_change(before, now) == change
