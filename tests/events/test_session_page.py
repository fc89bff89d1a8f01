"""The page of a session: an address that lasts, and what it tells people, search engines and those who share it."""

import json
from datetime import date

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.test import Client

from events.models import ConferencePage
from images.models import CustomImage
from pages.navigation import absolute
from tests.factories import ConferencePageFactory, PersonPageFactory, block, person, session, translated

DAY = date(2018, 11, 25)
BEFORE = "2018-11-01 12:00 +01:00"


def conference(*sessions: dict, **fields: object) -> ConferencePage:
    programme = [block("programme_day", {"date": DAY.isoformat(), "sessions": list(sessions)})]
    return ConferencePageFactory(
        **{"title": "Days", "language": "en", "start_date": DAY, "end_date": DAY, "programme": programme, **fields}
    )


def address(page: ConferencePage, child: dict, slug: str = "") -> str:
    return f"{page.url}session/{child['id'][:8]}/" + (f"{slug}/" if slug else "")


def soup_of(client: Client, url: str) -> BeautifulSoup:
    response = client.get(url)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


@pytest.mark.usefixtures("homes")
@time_machine.travel(BEFORE, tick=False)
def test_session_page_tells_all_of_the_session(client: Client) -> None:
    aigul = PersonPageFactory(title="Aigul", language="en")
    lecture = session(
        "lecture",
        "12:30:00",
        end="14:00:00",
        title="Water",
        people=[person(aigul, affiliation="Osh"), person(name="Olga", role="interpreter")],
        abstract="<p>It flows.</p>",
        languages=["ru"],
        interpretation=["sv"],
        content_note="Violence.",
        do_not_record=True,
        materials=[block("item", {"kind": "slides", "title": "", "url": "https://example.org/s", "document": None})],
    )
    page = conference(lecture, venue="The house", address="Main Street 1", city="Stockholm")
    url = address(page, lecture, "water")
    main = soup_of(client, url).select_one("main")
    assert main.h1.get_text(strip=True) == "Water"
    assert [time["datetime"] for time in main.select("time")] == [
        "2018-11-25",
        "2018-11-25T12:30+01:00",
        "2018-11-25T14:00+01:00",
    ]
    text = " ".join(main.get_text(" ").split())
    for words in (
        "Sunday 25 November 2018",
        "Lecture",
        "Content note: Violence.",
        "Please do not photograph or record.",
        "In Russian, interpreted into Swedish",
        "It flows.",
        "The house",
        "Main Street 1 , Stockholm",
    ):
        assert words.replace(" ,", ",") in text.replace(" ,", ","), words
    links = {link.get_text(strip=True): link["href"] for link in main.select("a")}
    assert links == {
        "Days": f"{page.url}#s-{lecture['id'][:8]}",
        "Aigul": aigul.url,
        "Slides": "https://example.org/s",
        "Add to calendar": f"{page.url}session/{lecture['id'][:8]}.ics",
        "All of the programme": f"{page.url}#programme",
    }
    assert client.get(links["Add to calendar"]).status_code == 200
    # What somebody wants to know before stands before the title.
    assert text.index("Violence") < text.index("Water")


@pytest.mark.usefixtures("homes")
def test_identifier_decides_and_any_other_name_leads_to_the_session(client: Client) -> None:
    lecture = session(title="Water that flows")
    page = conference(lecture)
    for slug in ("", "what-it-was-called-before"):
        response = client.get(address(page, lecture, slug))
        assert (response.status_code, response["Location"]) == (301, address(page, lecture, "water-that-flows"))


@pytest.mark.usefixtures("homes")
def test_session_without_letters_in_its_title_needs_no_name(client: Client) -> None:
    lecture = session(title="?!")
    page = conference(lecture)
    assert soup_of(client, address(page, lecture)).h1.get_text(strip=True) == "?!"


@pytest.mark.usefixtures("homes")
def test_what_is_not_in_the_programme_is_missing(client: Client) -> None:
    pause, note = session("break"), block("programme_note", {"text": "<p>Lunch.</p>"})
    page = conference(session(), pause, note)
    for child in (pause, note, {"id": "00000000"}):
        assert client.get(address(page, child)).status_code == 404


@pytest.mark.usefixtures("homes")
def test_there_is_no_page_of_no_session(client: Client) -> None:
    page = conference(session())
    assert client.get(f"{page.url}session/None/").status_code == 404


@pytest.mark.usefixtures("homes")
def test_search_engines_and_sharers_read_the_session(client: Client) -> None:
    lecture = session(title="Water", abstract="<p>It <b>flows</b>.</p><p>Always.</p>")
    page = conference(lecture, venue="The house", city="Stockholm")
    head = soup_of(client, address(page, lecture, "water")).head
    full = f"{absolute(page.url)}session/{lecture['id'][:8]}/water/"
    assert head.title.get_text() == "Water · Days · Centralasiengrupperna"
    assert head.select_one("[rel=canonical]")["href"] == full
    assert head.select("[rel=alternate][hreflang]") == []
    metas = {meta.get("property") or meta.get("name"): meta.get("content") for meta in head.select("meta")}
    assert metas["description"] == metas["og:description"] == "It flows. Always."
    assert metas["og:title"] == "Water · Days"
    assert metas["og:url"] == full
    [data] = json.loads(head.select_one("[type='application/ld+json']").string)["@graph"]
    assert (data["@type"], data["name"]) == ("EducationEvent", "Water")
    assert data["startDate"] == "2018-11-25T10:00:00+01:00"
    assert data["location"]["name"] == "The house"
    assert data["superEvent"]["@id"] == page.full_url


@pytest.mark.usefixtures("homes")
def test_session_shows_the_picture_of_its_event_if_there_is_one(image: CustomImage, client: Client) -> None:
    lecture = session(title="Water")
    page = conference(lecture, listing_image=image)
    assert described(client, page, lecture)["image"] == described(client, page)["image"]
    assert len(described(client, page, lecture)["image"]) == 3
    plain = conference(lecture, title="Plain")
    assert "image" not in described(client, plain, lecture)


def described(client: Client, page: ConferencePage, child: dict | None = None) -> dict:
    """What search engines read of an event in its page, or in that of one of its sessions."""
    soup = soup_of(client, address(page, child, "water") if child else page.url)
    things = json.loads(soup.head.select_one("[type='application/ld+json']").string)["@graph"]
    [event] = [thing for thing in things if "startDate" in thing]
    return event


@pytest.mark.usefixtures("homes")
def test_session_knows_itself_in_other_languages(client: Client) -> None:
    lecture = session(title="Water")
    page = conference(lecture)
    russian = translated(page, "ru", title="Дни")
    russian.programme = [
        block(
            "programme_day",
            {"date": DAY.isoformat(), "sessions": [{**lecture, "value": {**lecture["value"], "title": "Вода"}}]},
        )
    ]
    russian.save_revision().publish()
    translated(page, "sv", live=False)
    head = soup_of(client, address(page, lecture, "water")).head
    found = {link["hreflang"]: link["href"] for link in head.select("[rel=alternate][hreflang]")}
    short = lecture["id"][:8]
    assert found == {
        "en": f"{absolute(page.url)}session/{short}/water/",
        "ru": f"{absolute(russian.url)}session/{short}/voda/",
        "x-default": f"{absolute(page.url)}session/{short}/water/",
    }


@pytest.mark.usefixtures("homes")
@time_machine.travel(BEFORE, tick=False)
@pytest.mark.parametrize(("state", "label"), [("cancelled", "Cancelled"), ("postponed", "Postponed")])
def test_session_that_is_off_says_so_and_is_in_no_calendar(state: str, label: str, client: Client) -> None:
    lecture = session(title="Water", state=state, state_note="The train is late.")
    page = conference(lecture)
    main = soup_of(client, address(page, lecture, "water")).main
    assert main.h1.s.get_text() == "Water"
    assert label in [tag.get_text() for tag in main.select(".tag")]
    assert "The train is late." in main.get_text()
    assert main.select("a[href$='.ics']") == []


@pytest.mark.usefixtures("homes")
def test_unpublished_conference_has_no_sessions(client: Client) -> None:
    lecture = session(title="Water")
    page = conference(lecture)
    page.unpublish()
    assert client.get(address(page, lecture, "water")).status_code == 404
