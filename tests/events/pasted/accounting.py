"""What every parsing has to be true to: each character of the pasted text is accounted for."""

from collections import Counter

from events.paste import Parsed, Where
from events.programme import NOTE


def unaccounted(text: str, parsed: Parsed) -> dict[str, object]:
    """What has been lost or invented: nothing, if all is well.

    The spans part the text in its order; only space stands in none. What a span says to be in a field is in such a
    field, character by character. Dates, times, languages and marks are recognised as they stand.
    """
    wrong: dict[str, object] = {}
    place = 0
    for span in parsed.spans:
        if text[place : span.start].strip() or not place <= span.start < span.stop <= len(text):
            wrong[f"gap at {place}"] = text[place : span.start]
        place = span.stop
    if text[place:].strip():
        wrong[f"gap at {place}"] = text[place:]
    told = fields(parsed)
    for where, texts in told.items():
        given = Counter("".join(text[span.start : span.stop] for span in parsed.spans if span.where is where))
        kept = Counter("".join(texts))
        if lost := Counter({char: n for char, n in (given - kept).items() if not char.isspace()}):
            wrong[where] = "".join(lost.elements())
    return wrong


def fields(parsed: Parsed) -> dict[Where, list[str]]:
    """All texts of a result, by the kind of field."""
    sessions = [session for day in parsed.days for session in day.sessions]
    people = [person for session in sessions for person in session.people]
    films = [session.film for session in sessions if session.film]
    return {
        Where.HEADING: [day.heading for day in parsed.days],
        Where.VENUE: [day.venue for day in parsed.days] + [session.venue for session in sessions],
        Where.ADDRESS: [day.address for day in parsed.days],
        Where.ROOM: [session.room for session in sessions],
        Where.TITLE: [session.title for session in sessions],
        Where.NAME: [person.name for person in people],
        Where.AFFILIATION: [person.affiliation for person in people],
        Where.FILM: [str(fact) for film in films for fact in vars(film).values() if fact],
        Where.LINK: [material.url for session in sessions for material in session.materials],
        Where.ABSTRACT: [session.abstract for session in sessions if session.kind != NOTE],
        Where.NOTE: [session.abstract for session in sessions if session.kind == NOTE],
        Where.NOT_UNDERSTOOD: [line.text for line in parsed.not_understood],
    }
