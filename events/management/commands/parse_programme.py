"""Reads a programme that was written as text and prints it as JSON."""

import json
import sys
from argparse import ArgumentTypeError
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError, CommandParser
from django.utils.translation import override

from events.messages import doubt_message
from events.paste import as_json, parse

FIRST_YEAR, LAST_YEAR = 1900, 2199


def year(text: str) -> int:
    """A year that a programme can be of."""
    if not text.isdecimal() or not FIRST_YEAR <= int(text) <= LAST_YEAR:
        raise ArgumentTypeError(f"{text!r} is not a year between {FIRST_YEAR} and {LAST_YEAR}.")
    return int(text)


class Command(BaseCommand):
    """Nothing but JSON goes to standard output; what is strange about the text goes to standard error."""

    help = "Reads a programme that was written as text and prints its days and sessions as JSON."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", metavar="FILE", help="a text file in UTF-8, or - for standard input")
        parser.add_argument("--year", type=year, help="the year of dates that don't tell theirs")
        parser.add_argument(
            "--language",
            choices=[code for code, _ in settings.LANGUAGES],
            help="the language of the text, for dates and times that look alike",
        )

    def handle(self, *args: Any, file: str, **options: Any) -> None:
        parsed = parse(self._text(file), year=options["year"], language=options["language"])
        with override("en"):
            for remark in parsed.remarks:
                self.stderr.write(f"line {remark.line}: {doubt_message(remark.doubt)} ({remark.text})")
        if reconfigure := getattr(self.stdout, "reconfigure", None):
            # The encoding of the terminal may not know every letter.
            reconfigure(encoding="utf-8")
        self.stdout.write(json.dumps(as_json(parsed), ensure_ascii=False, indent=2))

    @staticmethod
    def _text(file: str) -> str:
        try:
            data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
            return data.decode("utf-8-sig")
        except OSError as error:
            raise CommandError(f"Can't read {file}: {error.strerror}.") from error
        except UnicodeDecodeError as error:
            raise CommandError(f"{file} isn't text in UTF-8: byte {error.start} doesn't fit.") from error
