"""How spans of time are written."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import get_language, gettext


def months(first_day: date | None, last_day: date | None) -> str:
    """The months from one day to another, in the reader's language; an open end keeps its dash."""
    first, last = (date_format(day, "F Y") if day else "" for day in (first_day, last_day))
    if first == last:
        return first
    if get_language() == "ru":
        last = last.lower()  # Django gives Russian months a capital letter, which suits a beginning only.
    return f"{first} – {last}".strip()


def years_in_words(first: int | None, last: int | None) -> str:
    """The years of a position, such as "2015–2019" or "since 2021"; nothing where none is known."""
    if first == last:
        return str(first or "")
    if last is None:
        return gettext("since {year}").format(year=first)
    if first is None:
        return gettext("until {year}").format(year=last)
    return f"{first}–{last}"
