"""When somebody is away: the last day counts, and nobody without dates is presented as away."""

from datetime import date

import pytest

from people.periods import Stage, stage

TODAY = date(2018, 6, 15)
YESTERDAY, TOMORROW = date(2018, 6, 14), date(2018, 6, 16)


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "expected"),
    [
        (TODAY, TODAY, Stage.CURRENT),
        (YESTERDAY, TODAY, Stage.CURRENT),
        (TODAY, None, Stage.CURRENT),
        (None, TODAY, Stage.CURRENT),
        (YESTERDAY, YESTERDAY, Stage.FORMER),
        (None, YESTERDAY, Stage.FORMER),
        (None, None, Stage.FORMER),
        (TOMORROW, TOMORROW, Stage.COMING),
        (TOMORROW, None, Stage.COMING),
    ],
)
def test_stage_follows_the_dates(starts_on: date | None, ends_on: date | None, expected: Stage) -> None:
    assert stage(starts_on, ends_on, TODAY) is expected
