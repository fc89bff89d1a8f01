"""QR codes for paper: exactly the modules of the standard's own encoder."""

import re

import pytest
import segno

from events.qr import QUIET, qr_code

ADDRESSES = ["https://example.org/", "https://example.org/ru/sobytiya/dni-tsentralnoy-azii-2018/" * 3]


@pytest.mark.parametrize("text", ADDRESSES)
def test_path_draws_the_dark_modules_and_no_others(text: str) -> None:
    code = qr_code(text)
    drawn = {
        (int(x) + i - QUIET, int(y) - QUIET)
        for x, y, length in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\3z", code.path)
        for i in range(int(length))
    }
    matrix = segno.make(text, error="m", micro=False, boost_error=False).matrix
    assert drawn == {(x, y) for y, row in enumerate(matrix) for x, dark in enumerate(row) if dark}
    assert code.size == len(matrix) + 8


def test_short_text_is_no_micro_code() -> None:
    assert qr_code("a").size == 21 + 8  # the smallest code that every telephone reads
