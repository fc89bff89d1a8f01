"""The command that reads a programme: JSON on standard output and nothing else."""

import io
import json
import sys
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

TEXT = "Måndag 25 november\n12.00–12.30 Fika på Östra\n13.00 Lecture: Salt\nSpeaker: Anna Berg\n25.00–26.00 Nothing\n"
PROGRAMME = {
    "days": [
        {
            "date": "2018-11-25",
            "start": None,
            "end": None,
            "venue": None,
            "sessions": [
                {
                    "kind": "break",
                    "start": "12:00",
                    "end": "12:30",
                    "title": "Fika på Östra",
                    "venue": None,
                    "people": [],
                    "abstract": None,
                    "links": [],
                    "room": None,
                    "ends_next_day": False,
                    "film": None,
                },
                {
                    "kind": "lecture",
                    "start": "13:00",
                    "end": None,
                    "title": "Salt",
                    "venue": None,
                    "people": [{"name": "Anna Berg", "affiliation": None, "role": "lecturer"}],
                    "abstract": None,
                    "links": [],
                    "room": None,
                    "ends_next_day": False,
                    "film": None,
                },
            ],
            "address": None,
            "room": None,
            "heading": None,
            "note": None,
        }
    ],
    "not_understood": ["25.00–26.00 Nothing"],
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "programme.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_file_becomes_json(file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    call_command("parse_programme", str(file), "--year", "2018", "--language", "sv")
    printed, told = capfd.readouterr()
    assert json.loads(printed) == PROGRAMME
    # The shape is a promise, down to the order of its keys; letters stand as they are.
    assert printed == json.dumps(PROGRAMME, ensure_ascii=False, indent=2) + "\n"
    assert told.splitlines() == [
        "line 1: The weekday doesn't fit the date. The date was taken. (Måndag 25 november)",
        "line 5: No clock shows this time. (25.00–26.00 Nothing)",
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_standard_input_is_read_too(encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.replace("\n", "\r\n").encode(encoding))))
    out = io.StringIO()
    call_command("parse_programme", "-", year=2018, stdout=out, stderr=io.StringIO())
    assert json.loads(out.getvalue()) == PROGRAMME


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"12.00 F\xe5\n", "isn't text in UTF-8: byte 7 doesn't fit"), (None, "Can't read .*: No such file or directory")],
)
def test_what_cannot_be_read_is_said(content: bytes | None, message: str, tmp_path: Path) -> None:
    path = tmp_path / "programme.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CommandError, match=message):
        call_command("parse_programme", str(path))


@pytest.mark.parametrize("arguments", [["--year", "18"], ["--year", "next"], ["--language", "tlh"], []])
def test_wrong_arguments_are_refused(arguments: list[str], file: Path) -> None:
    with pytest.raises(CommandError):
        call_command("parse_programme", *([str(file), *arguments] if arguments else []))


def test_nothing_is_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    call_command("parse_programme", str(path))
    assert json.loads(capfd.readouterr().out) == {"days": [], "not_understood": []}
