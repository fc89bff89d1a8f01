"""How an edition of a series is called."""

import pytest
from django.utils import translation

from events.editions import EDITIONS, edition_label


@pytest.mark.parametrize(
    ("number", "label"),
    [
        (None, ""),
        (0, ""),
        (1, "First edition"),
        (5, "Fifth edition"),
        (20, "Twentieth edition"),
        (21, "Edition 21"),
        (112, "Edition 112"),
    ],
)
def test_editions_are_counted_in_words_to_twenty(number: int | None, label: str) -> None:
    with translation.override("en"):
        assert edition_label(number) == label


def test_no_two_editions_are_called_the_same() -> None:
    with translation.override("en"):
        assert len({str(label) for label in EDITIONS}) == 20
