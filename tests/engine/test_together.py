"""Two medicines chosen together: what the facts forbid is found whichever of the two is looked at first."""

import pytest

from tests.patients import clear, engine

SECOND = {"pain_weeks": 20, "nsaid_response": "inadequate", "neuropathic_features": True}


def facts(*chosen: str, **answers: object) -> dict[str, str]:
    (pair,) = engine().together(clear(**{**SECOND, **answers}), chosen)
    return {note.fact: note.effect for note in pair.notes}


@pytest.mark.parametrize(
    ("one", "other", "fact"),
    [
        ("duloxetine", "tramadol", "DX10"),
        ("amitriptyline", "tramadol", "TC16"),
        ("amitriptyline", "duloxetine", "TC15"),
        ("gabapentin", "tramadol", "GB11"),
        ("cyclobenzaprine", "tramadol", "CB12"),
        ("cyclobenzaprine", "amitriptyline", "CB14"),
        ("cyclobenzaprine", "duloxetine", "CB11"),
    ],
)
def test_forbidden_pairs(one: str, other: str, fact: str) -> None:
    assert facts(one, other)[fact] == "block"
    assert facts(other, one) == facts(one, other)
    assert engine().together(clear(**SECOND), (one, other))[0].blocked


def test_a_pair_that_asks_for_care_is_not_forbidden() -> None:
    assert facts("ibuprofen", "duloxetine").get("DX12") == "caution"
    assert not engine().together(clear(**SECOND), ("ibuprofen", "duloxetine"))[0].blocked


def test_nothing_speaks_against_ibuprofen_with_paracetamol() -> None:
    assert facts("ibuprofen", "acetaminophen") == {}


def test_what_is_true_of_one_medicine_alone_is_not_said_of_the_pair() -> None:
    assert "NS10" not in facts("ibuprofen", "duloxetine", egfr=45)


def test_every_pair_of_the_chosen_is_there_once() -> None:
    found = engine().together(clear(), engine().pack.medicines)
    assert len(found) == 21
    assert len({frozenset((pair.one, pair.other)) for pair in found}) == 21
    assert engine().together(clear(), ("ibuprofen",)) == ()
