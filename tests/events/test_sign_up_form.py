"""The visitor's form: what it takes, what it says, and what is thrown at it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import translation
from time_machine import Traveller
from wagtail.models import PageViewRestriction

from events.models import Registration
from events.sign_up_limits import is_within, network_of
from events.sign_up_routes import TRIES
from tests.events.sign_ups import (
    FORM,
    HERE,
    WRITTEN,
    clock,
    errors_of,
    evening,
    fields_of,
    send,
    sign_up,
    soup,
    statuses,
    visitor,
)
from tests.factories import translated

__all__ = ["clock", "sign_up", "visitor"]

pytestmark = pytest.mark.usefixtures("homes", "clock")

SECOND = timedelta(seconds=1)
BEGINS = datetime(2026, 11, 21, 17, tzinfo=UTC)
SignUp = Callable[..., Any]


@pytest.fixture(autouse=True)
def in_english() -> Any:
    with translation.override("en"):
        yield


def test_somebody_signs_up(sign_up: SignUp, visitor: Client) -> None:
    page = evening()
    answer = sign_up(page, name="  Aigul \n A. ", email="Aigul@Example.org", access_needs="A ramp,\r\nplease")
    assert (answer.status_code, answer["Location"]) == (303, f"{page.url}sign-up/done/")
    [registration] = Registration.objects.values("name", "email", "access_needs", "language", "status", "event_key")
    assert registration == {
        "name": "Aigul A.",
        "email": "aigul@example.org",
        "access_needs": "A ramp,\r\nplease",
        "language": "en",
        "status": "confirmed",
        "event_key": page.translation_key,
    }
    for _reload in range(2):
        done = visitor.get(answer["Location"])
        assert (done.status_code, soup(done).h1.text) == (200, "You are signed up")
    assert Registration.objects.count() == 1


def test_nothing_is_known_of_the_device() -> None:
    names = {field.name for field in Registration._meta.get_fields()}
    needed = {"id", "event_key", "name", "email", "access_needs", "language", "status", "token_hash", "created_at"}
    assert names == needed


def test_no_answer_sets_a_cookie_or_is_kept(sign_up: SignUp, visitor: Client) -> None:
    page = evening()
    answers = [
        visitor.get(f"{page.url}sign-up/"),
        send(visitor, f"{page.url}sign-up/", {"name": ""}),
        sign_up(page),
        visitor.get(f"{page.url}sign-up/done/"),
        visitor.get(f"{page.url}sign-up/waiting/"),
    ]
    assert [answer.status_code for answer in answers] == [200, 200, 303, 200, 200]
    for answer in answers:
        assert not answer.cookies
        assert "no-store" in answer["Cache-Control"]
        assert answer["X-Robots-Tag"] == "noindex"
        assert answer["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize(
    ("written", "wrong"),
    [
        ({"name": ""}, {"name": "Write your name."}),
        ({"name": " \n\t"}, {"name": "Write your name."}),
        ({"name": "\x00\x07"}, {"name": "Write your name."}),
        ({"name": "a" * 201}, {"name": "Ensure this value has at most 200 characters (it has 201)."}),
        ({"email": ""}, {"email": "Write your e-mail address."}),
        ({"email": "nobody"}, {"email": "Something is missing in this address. It should look like name@example.org."}),
        (
            {"access_needs": "a" * 1001},
            {"access_needs": "Ensure this value has at most 1000 characters (it has 1001)."},
        ),
    ],
)
def test_what_is_wrong_stands_at_its_field_and_nothing_is_lost(sign_up: SignUp, written: dict, wrong: dict) -> None:
    answer = sign_up(evening(), **{"access_needs": "A ramp", **written})
    assert (answer.status_code, errors_of(answer)) == (200, wrong)
    typed = {**WRITTEN, "access_needs": "A ramp", **written}
    shown = {name: fields_of(answer)[name] for name in WRITTEN}
    assert shown == {name: value.replace("\x00", "").replace("\x07", "") for name, value in typed.items()}
    [name] = wrong
    field = soup(answer).select_one(f"[name={name}]")
    assert field["aria-invalid"] == "true"
    assert f"id_{name}_error" in field["aria-describedby"].split()
    assert [focused["name"] for focused in soup(answer).select("[autofocus]")] == [name]
    assert soup(answer).title.text.startswith("Not sent yet")
    assert statuses() == {}


def test_first_of_several_wrong_fields_has_the_focus(sign_up: SignUp) -> None:
    answer = sign_up(evening(), name="Aigul", email="", access_needs="a" * 1001)
    assert list(errors_of(answer)) == ["email", "access_needs"]
    assert [focused["name"] for focused in soup(answer).select("[autofocus]")] == ["email"]


@pytest.mark.parametrize(
    ("seconds", "trapped"), [(0, True), (2, True), (3, False), (24 * 60 * 60, False), (24 * 60 * 60 + 1, True)]
)
def test_too_fast_or_too_old_is_asked_once_more(seconds: int, trapped: bool, visitor: Client, clock: Traveller) -> None:
    url = f"{evening().url}sign-up/"
    form = fields_of(visitor.get(url))
    clock.shift(seconds)
    answer = send(visitor, url, {**form, **WRITTEN})
    assert answer.status_code == (200 if trapped else 303)
    assert (len(statuses()) == 0) is trapped
    if trapped:
        again = fields_of(answer)
        assert {name: again[name] for name in WRITTEN} == WRITTEN
        assert soup(answer).select_one("[role=alert][autofocus]")
        clock.shift(3)
        assert send(visitor, url, again).status_code == 303


@pytest.mark.parametrize("opened", ["", "1", "1:abc", "1793613600:x", "é" * 2000])
def test_moment_that_is_not_ours_is_asked_once_more(opened: str, visitor: Client, clock: Traveller) -> None:
    url = f"{evening().url}sign-up/"
    answer = send(visitor, url, {**WRITTEN, "opened": opened})
    assert (answer.status_code, list(errors_of(answer))) == (200, [""])
    clock.shift(3)
    assert send(visitor, url, fields_of(answer)).status_code == 303


def test_field_that_only_machines_see_is_emptied_and_asked_once_more(sign_up: SignUp, visitor: Client) -> None:
    page = evening()
    answer = sign_up(page, website="https://example.org/")
    assert list(errors_of(answer)) == [""]
    assert fields_of(answer)["website"] == ""
    assert statuses() == {}
    assert send(visitor, f"{page.url}sign-up/", {**fields_of(answer)}).status_code == 200  # a second later: too fast


# Places


def test_places_are_counted_over_all_languages(sign_up: SignUp, visitor: Client) -> None:
    page = evening(capacity=2)
    swedish = translated(page, "sv", title="En kväll")
    assert sign_up(page, email="a@example.org").status_code == 303
    assert sign_up(swedish, email="b@example.org").status_code == 303
    answer = visitor.get(f"{swedish.url}sign-up/")
    assert (answer.status_code, fields_of(answer)) == (200, {})
    assert sign_up(page, email="c@example.org").status_code == 409
    assert statuses() == {"a@example.org": "confirmed", "b@example.org": "confirmed"}
    assert dict(Registration.objects.values_list("email", "language"))["b@example.org"] == "sv"


def test_number_of_places_is_what_the_original_says(sign_up: SignUp) -> None:
    page = evening(capacity=1)
    swedish = translated(page, "sv", title="En kväll", capacity=50)
    assert [sign_up(swedish, email=f"{i}@example.org").status_code for i in range(2)] == [303, 409]


def test_who_comes_when_all_places_are_taken_waits(sign_up: SignUp, visitor: Client) -> None:
    page = evening(capacity=1, sign_up_waiting_list=True)
    sign_up(page, email="a@example.org")
    answer = sign_up(page, email="b@example.org")
    assert (answer.status_code, answer["Location"]) == (303, f"{page.url}sign-up/waiting/")
    assert soup(visitor.get(answer["Location"])).h1.text == "You are on the waiting list"
    assert statuses() == {"a@example.org": "confirmed", "b@example.org": "waiting"}


@pytest.mark.parametrize("capacity", [None, 2, 1])
def test_known_address_takes_no_second_place_and_nobody_can_tell(
    capacity: int | None, sign_up: SignUp, clock: Traveller
) -> None:
    page = evening(capacity=capacity, sign_up_waiting_list=True)
    sign_up(page, name="Aigul", access_needs="A ramp")
    known = sign_up(page, name="Somebody else", email="AIGUL@example.org", access_needs="Nothing")
    assert list(Registration.objects.values_list("name", "access_needs")) == [("Aigul", "A ramp")]
    stranger = sign_up(page, email="stranger@example.org")
    told = [(answer.status_code, answer.content, {**answer.headers, "Expires": ""}) for answer in (known, stranger)]
    assert told[0] == told[1]


def test_copy_of_a_page_begins_without_people(sign_up: SignUp) -> None:
    page = evening(capacity=1)
    sign_up(page)
    copied = page.copy(update_attrs={"slug": "copied", "title": "Copied"})
    assert sign_up(copied).status_code == 303
    assert Registration.objects.for_event(copied.translation_key).count() == 1


# Time


@pytest.mark.parametrize(
    ("fields", "last", "words"),
    [
        ({}, BEGINS, "Sign-up is closed"),
        ({"start_time": None, "end_time": None}, datetime(2026, 11, 21, 23, tzinfo=UTC), "This event is over."),
        ({"sign_up_closes_at": BEGINS - timedelta(days=7)}, BEGINS - timedelta(days=7), "Sign-up is closed"),
    ],
)
def test_form_closes_in_the_very_second(
    fields: dict, last: datetime, words: str, visitor: Client, clock: Traveller
) -> None:
    page = evening(**fields)
    url = f"{page.url}sign-up/"
    clock.move_to(last - 20 * SECOND)
    form = fields_of(visitor.get(url))
    clock.move_to(last - SECOND)
    assert send(visitor, url, {**form, **WRITTEN}).status_code == 303
    clock.move_to(last)
    late = send(visitor, url, {**form, **WRITTEN, "email": "late@example.org"})
    assert late.status_code == 409
    assert words in soup(late).select_one("#sign-up").text
    assert fields_of(visitor.get(url)) == {}
    assert list(statuses()) == [WRITTEN["email"]]


def test_form_opens_in_the_very_second(visitor: Client, clock: Traveller) -> None:
    opens = datetime(2026, 11, 2, 8, tzinfo=UTC)
    url = f"{evening(sign_up_opens_at=opens).url}sign-up/"
    clock.move_to(opens - SECOND)
    answer = visitor.get(url)
    assert fields_of(answer) == {}
    assert "2 November 2026 at 09:00 (Swedish time)" in soup(answer).main.text
    assert send(visitor, url, WRITTEN).status_code == 409
    clock.move_to(opens)
    assert "email" in fields_of(visitor.get(url))


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"state": "cancelled", "state_note": "Snow"}, "Nobody can sign up"),
        ({"state": "postponed", "state_note": "Snow"}, "Sign-up is closed"),
    ],
)
def test_nobody_signs_up_for_what_does_not_take_place_then(fields: dict, words: str, sign_up: SignUp) -> None:
    answer = sign_up(evening(**fields))
    assert (answer.status_code, soup(answer).h2.text) == (409, words)
    assert statuses() == {}


def test_after_the_event_nobody_can_sign_up(sign_up: SignUp, visitor: Client, clock: Traveller) -> None:
    page = evening(sign_up_closes_at=datetime(2026, 11, 21, 23, tzinfo=UTC))
    clock.move_to(datetime(2026, 11, 21, 23, tzinfo=UTC))
    answer = sign_up(page)
    assert answer.status_code == 409
    assert soup(answer).select_one("#sign-up .tag").text == "This event is over."


@pytest.mark.parametrize("kind", ["none", "external"])
def test_there_is_a_form_only_where_one_is_wanted(kind: str, visitor: Client) -> None:
    url = f"{evening(sign_up=kind, sign_up_url='https://example.org/').url}sign-up/"
    assert (visitor.get(url).status_code, send(visitor, url, WRITTEN).status_code) == (404, 404)


@pytest.mark.parametrize("path", ["sign-up/", "sign-up/done/", "sign-up/waiting/"])
def test_page_that_is_not_public_has_no_form(path: str, visitor: Client) -> None:
    draft, restricted = evening(live=False), evening()
    PageViewRestriction.objects.create(page=restricted, restriction_type="login")
    assert visitor.get(f"{draft.url}{path}").status_code == 404
    answer = visitor.get(f"{restricted.url}{path}")
    assert (answer.status_code, "/_util/login/" in answer["Location"]) == (302, True)
    if path == "sign-up/":
        assert send(visitor, f"{draft.url}{path}", WRITTEN).status_code == 404
        assert send(visitor, f"{restricted.url}{path}", WRITTEN).status_code == 302
    assert statuses() == {}


# What is thrown at it


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": "http://testserver"}, 200),
        ({"origin": "http://testserver", "sec-fetch-site": "same-origin"}, 200),
        ({"origin": "null", "sec-fetch-site": "same-origin"}, 200),
        ({"sec-fetch-site": "same-origin"}, 200),
        ({}, 403),
        ({"origin": "null"}, 403),
        ({"origin": ""}, 403),
        ({"origin": "https://testserver"}, 403),
        ({"origin": "http://testserver:8000"}, 403),
        ({"origin": "http://testserver.example.org"}, 403),
        ({"origin": "https://example.org"}, 403),
        ({"origin": "http://testserver", "sec-fetch-site": "cross-site"}, 403),
        ({"origin": "http://testserver", "sec-fetch-site": "same-site"}, 403),
        ({"origin": "https://example.org", "sec-fetch-site": "same-origin"}, 403),
        ({"sec-fetch-site": "none"}, 403),
        ({"referer": "http://testserver/en/"}, 403),
    ],
)
def test_only_a_form_of_this_site_is_taken(headers: dict, status: int, visitor: Client) -> None:
    url = f"{evening().url}sign-up/"
    answer = visitor.post(url, "name=Aigul", content_type=FORM, headers=headers)
    assert answer.status_code == status
    assert statuses() == {}


def test_nothing_else_is_spared_the_token(visitor: Client) -> None:
    page = evening()
    for path in (page.url, f"{page.url}sign-up/done/", "/en/", "/admin/login/"):
        assert send(visitor, path, WRITTEN).status_code == 403


@pytest.mark.parametrize("method", ["put", "patch", "delete", "options", "trace"])
def test_other_methods_are_refused(method: str, visitor: Client) -> None:
    assert getattr(visitor, method)(f"{evening().url}sign-up/", headers=HERE).status_code == 405


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"", FORM, 200),
        (b"", "", 415),
        (b"name=%00&email=%00%00&access_needs=%00", FORM, 200),
        (b"name=%ff%fe&email=%ed%a0%80&opened=%c3%28&access_needs=%e2%80%ae", FORM, 200),
        (b"\xff\xfe\x00" * 100, FORM, 200),
        (b"name=" + b"a" * 2_000_000 + b"&email=" + b"b" * 400_000, FORM, 200),
        (b"name=" + b"a" * 3_000_000, FORM, 400),
        (b"name=1&" * 30_000, FORM, 400),
        (b"name=A&name=B&email=a@b.se&email=c@d.se", FORM, 200),
        (b"name=Aigul", f"{FORM}; charset=utf-7", 400),
        (b"name=Aigul", f"{FORM}; charset=nothing", 200),
        (b'{"name": "Aigul"}', "application/json", 415),
        (b"--x\r\n", "multipart/form-data; boundary=x", 415),
        (b"--x\r\n", "multipart/form-data", 415),
        (b"name=Aigul", "text/plain", 415),
    ],
)
def test_hostile_input_never_breaks_anything(body: bytes, kind: str, status: int, visitor: Client) -> None:
    url = f"{evening().url}sign-up/"
    # Django's own helper for tests understands what it sends; this one is to be sent as it is.
    answer = visitor.generic("POST", url, body or b" ", content_type=kind, headers=HERE)
    assert answer.status_code == status
    assert statuses() == {}


@pytest.mark.parametrize(
    "written",
    [
        {"name": "<script>alert(1)</script>"},
        {"name": "{{ settings.SECRET_KEY }}{% now %}"},
        {"name": "Robert'); DROP TABLE events_registration;--"},
        {"name": "нұрбек ңөү 👩🏽‍🦽"},
        {"email": "a@b.se\r\nBcc: everybody@example.org", "name": "A\r\nBcc: everybody@example.org"},
        {"email": '"a b"@example.org'},
        {"email": "å@exämple.org"},
    ],
)
def test_odd_input_is_taken_as_text_or_refused(written: dict, sign_up: SignUp) -> None:
    answer = sign_up(evening(), **written)
    assert answer.status_code in {200, 303}
    assert (answer.status_code == 303) is (len(statuses()) == 1)
    assert b"<script>alert" not in answer.content


# How often


def test_from_one_network_only_so_many_sign_up(sign_up: SignUp, visitor: Client) -> None:
    page = evening()
    url = f"{page.url}sign-up/"
    many = {"HTTP_X_FORWARDED_FOR": "81.2.69.160"}
    for _try in range(TRIES):
        assert visitor.post(url, "name=", content_type=FORM, headers=HERE, **many).status_code == 200
    refused = visitor.post(url, "name=Aigul&access_needs=A+ramp", content_type=FORM, headers=HERE, **many)
    assert refused.status_code == 429
    assert fields_of(refused)["access_needs"] == "A ramp"
    other = {"HTTP_X_FORWARDED_FOR": "81.2.69.161"}
    assert visitor.post(url, "name=", content_type=FORM, headers=HERE, **other).status_code == 200
    # Behind no proxy that tells, everybody would be one: nobody is shut out.
    assert sign_up(page).status_code == 303


def test_limit_ends_after_its_time(clock: Traveller) -> None:
    assert [is_within(2, 60, "network", "a") for _ in range(3)] == [True, True, False]
    clock.shift(61)
    assert is_within(2, 60, "network", "a")


def test_cache_knows_no_address(clock: Traveller) -> None:
    is_within(2, 60, "network", "81.2.69.160")
    kept = str(cache._cache.keys()) + str([cache.get(key.split(":", 2)[2]) for key in cache._cache])
    assert "81.2.69" not in kept
    before = set(cache._cache)
    clock.shift(24 * 60 * 60 + 1)
    is_within(2, 60, "network", "81.2.69.160")
    assert len(set(cache._cache) - before) == 1  # under another secret it has another name


@pytest.mark.parametrize(
    ("remote", "forwarded", "network"),
    [
        ("81.2.69.160", "", "81.2.69.160/32"),
        ("81.2.69.160", "8.8.8.8", "81.2.69.160/32"),
        ("127.0.0.1", "81.2.69.160", "81.2.69.160/32"),
        ("10.0.0.1", "8.8.8.8, 81.2.69.160, 10.0.0.7", "81.2.69.160/32"),
        ("::1", "2a02:ff80:1:2:3:4:5:6", "2a02:ff80:1:2::/64"),
        ("", "::ffff:81.2.69.160", "81.2.69.160/32"),
        ("127.0.0.1", "", None),
        ("127.0.0.1", "unknown", None),
        ("127.0.0.1", "81.2.69.160, <script>", None),
        ("", "", None),
    ],
)
def test_network_is_told_by_our_own_proxy_only(remote: str, forwarded: str, network: str | None, rf: Any) -> None:
    request = rf.get("/", REMOTE_ADDR=remote, HTTP_X_FORWARDED_FOR=forwarded)
    assert network_of(request) == network
