"""From a page and its blocks to the plain data of events.programme."""

from typing import Any

from bs4 import BeautifulSoup

from events.blocks import DayValue, SessionValue, Speaker
from events.enums import SignUpKind
from events.programme import Day, Event, Film, Material, Organisation, Participant, Session


def event_of(page: Any) -> Event:
    """An event as plain data, with texts in the language of the page and absolute addresses; without its pictures."""
    root = root_url(page)
    return Event(
        key=str(page.translation_key),
        title=page.title,
        language=page.language,
        url=page.full_url or "",
        start_date=page.start_date,
        end_date=page.end_date,
        start=getattr(page, "start_time", None),
        end=getattr(page, "end_time", None),
        time_zone=page.time_zone,
        description=page.lead,
        venue=page.venue,
        address=page.address,
        city=page.city,
        online_url=page.online_url,
        rooms=tuple(room.name for room in getattr(page, "room_list", ())),
        state=page.state,
        state_note=page.state_note,
        is_free=page.is_free,
        admission=page.admission,
        organisations=tuple(Organisation(name=one.name, url=one.url, role=one.role) for one in page.organisation_list),
        contact=", ".join(filter(None, (page.contact_name, page.contact_email))),
        sign_up_url=sign_up_url(page),
        sign_up_opens=page.sign_up_opens_at,
        sign_up_closes=page.sign_up_closes_at,
        days=tuple(
            day_of(block.id, value, root)
            for block, value in zip(getattr(page, "programme", ()), page.days, strict=True)
        ),
    )


def root_url(page: Any) -> str:
    """The beginning of the addresses of the page's site, without a slash at the end; nothing for none."""
    parts = page.get_url_parts()
    return parts[1] if parts and parts[1] else ""


def sign_up_url(page: Any) -> str:
    """Where people sign up: on another site, or in the page itself."""
    match page.sign_up:
        case SignUpKind.EXTERNAL:
            return page.sign_up_url
        case SignUpKind.FORM:
            return f"{page.full_url or ''}#sign-up"
        case _:
            return ""


def day_of(block_id: str | None, value: DayValue, root: str) -> Day:
    """A day of the programme, in which people and rooms have got their names."""
    return Day(
        id=block_id or "",
        date=value["date"],
        start=value.get("start"),
        end=value.get("end"),
        heading=value.get("heading") or "",
        venue=value.get("venue") or "",
        address=value.get("address") or "",
        sessions=tuple(session_of(session, root) for session in value.get("sessions") or ()),
    )


def session_of(child: Any, root: str) -> Session:
    """A session, a break, or a note between sessions, which has nothing but its text."""
    value: SessionValue = child.value
    text = value.get("abstract") or value.get("text")
    return Session(
        id=child.id or "",
        kind=child.block_type,
        title=value.get("title") or "",
        start=value.get("start"),
        end=value.get("end"),
        ends_next_day=bool(value.get("ends_next_day")),
        room=value.room_name,
        venue=value.get("venue") or "",
        track=value.get("track") or "",
        languages=tuple(value.get("languages") or ()),
        interpretation=tuple(value.get("interpretation") or ()),
        people=tuple(participant_of(speaker, root) for speaker in value.speakers if speaker.name),
        abstract=plain_text(text.source) if text else "",
        content_note=value.get("content_note") or "",
        do_not_record=bool(value.get("do_not_record")),
        state=value.get("state") or "scheduled",
        state_note=value.get("state_note") or "",
        materials=tuple(
            Material(url=absolute(material.href, root), title=material.get("title") or "", kind=material["kind"])
            for material in value.get("materials") or ()
        ),
        film=film_of(value) if child.block_type == "film_screening" else None,
    )


def film_of(value: SessionValue) -> Film:
    """What is known of a film."""
    return Film(
        director=value.get("director") or "",
        country=value.get("country") or "",
        year=value.get("year"),
        running_time=value.get("running_time"),
        subtitles=value.get("subtitles") or "",
    )


def participant_of(speaker: Speaker, root: str) -> Participant:
    """Somebody in a session."""
    return Participant(
        name=speaker.name,
        affiliation=speaker.affiliation,
        role=speaker.role,
        key="" if speaker.is_withheld else speaker.key,
        url=absolute(speaker.url or "", root),
        is_withheld=speaker.is_withheld,
    )


def absolute(url: str, root: str) -> str:
    """The address with its host; one of another site has it already."""
    return f"{root}{url}" if url.startswith("/") else url


def plain_text(html: str) -> str:
    """What a passage of rich text says: a line for each paragraph and each point of a list."""
    soup = BeautifulSoup(" ".join(html.split()), "html.parser")
    for element in soup.find_all(["p", "li", "br"]):
        element.insert_before("\n")
        element.insert_after("\n")
    lines = (" ".join(line.split()) for line in soup.get_text().split("\n"))
    return "\n".join(line for line in lines if line)
