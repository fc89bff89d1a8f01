"""What happened to content that was written before."""

from importlib import import_module

import pytest

sign_up_moments = import_module("events.migrations.0003_sign_up_moments")


@pytest.mark.parametrize(
    ("before", "sign_up", "closes_at"),
    [
        ({"sign_up_url": "https://a.se/", "sign_up_closes_on": "2018-11-20"}, "external", "2018-11-21T00:00:00+01:00"),
        ({"sign_up_url": "https://a.se/", "sign_up_closes_on": "2018-06-30"}, "external", "2018-07-01T00:00:00+02:00"),
        ({"sign_up_url": "https://a.se/", "sign_up_closes_on": None}, "external", None),
        ({"sign_up_url": "", "sign_up_closes_on": None}, "none", None),
        ({}, "none", None),
    ],
)
def test_last_day_to_sign_up_became_its_end_in_stockholm(before: dict, sign_up: str, closes_at: str | None) -> None:
    content = sign_up_moments.upgraded({"title": "Days", **before})
    assert "sign_up_closes_on" not in content
    assert (content["title"], content["sign_up"], content["sign_up_closes_at"]) == ("Days", sign_up, closes_at)
