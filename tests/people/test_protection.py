"""The protection matrix: what each level shows of somebody on each surface, in three languages.

One person goes through all levels, from open to withheld and back; after each step the whole site is asked.
"""

from typing import Any

import pytest
from django.test import Client

from people.models import PersonRecord
from tests.people.protected import (
    FIRST_NAMES,
    LANGUAGES,
    NAMES,
    PSEUDONYM,
    SECRETS,
    WITHHELD,
    Answers,
    build,
    raise_to,
)

BASE = "http://testserver"
SLUGS = {"open": "gulnara-satybaldieva", "first_name": "gulnara", "pseudonym": "mairam"}


@pytest.fixture(autouse=True)
def base(settings: Any) -> None:
    settings.WAGTAILADMIN_BASE_URL = BASE


def shown(name: str, slug: str, portrait: list[str]) -> dict[str, Any]:
    """What every surface says of somebody with a public page under this name."""
    return {
        "page": [name],
        "head": [name, name],
        "portrait": portrait,
        "json-ld": name,
        "feed of the person": [name, ["By the lake"]],
        "index": [name],
        "country": [name],
        "byline": [name],
        "author": [name],
        "feed": [name],
        "programme": [f"{name}, Osh"],
        "speakers": [name],
        "session": [f"{name}, Osh"],
        "performer": [name],
        "calendar": [f"{name}, Osh"],
        "schedule.xml": [name],
        "schedule.json": [name],
        "sitemap": ["", f"{slug}/"],
    }


def hidden(words: str) -> dict[str, Any]:
    """What every surface says of somebody who has no public page."""
    return {
        "page": 404,
        "index": [],
        "country": [],
        "byline": [words],
        "author": ["organisation"],
        "feed": [words],
        "programme": [words],
        "speakers": [words],
        "session": [words],
        "performer": [],
        "calendar": [words],
        "schedule.xml": [words],
        "schedule.json": [words],
        "sitemap": [""],
    }


@pytest.mark.parametrize("original", LANGUAGES)
def test_every_surface_says_what_the_level_allows(original: str, homes: dict, client: Client) -> None:
    world = build(original)
    titles = {"open": NAMES, "first_name": FIRST_NAMES, "pseudonym": dict.fromkeys(LANGUAGES, PSEUDONYM)}
    portraits = {
        "open": {code: [f"{name}, 2018"] for code, name in NAMES.items()},
        "first_name": {code: [f"{name}, 2018"] for code, name in FIRST_NAMES.items()},
    }
    addresses = []
    for level in ("open", "first_name", "pseudonym", "withheld"):
        if level != "open":
            raise_to(world, level, titles[level][original] if level != "withheld" else PSEUDONYM)
        for language in LANGUAGES:
            answers = Answers(client, world, language)
            said = answers.everything()
            if level == "withheld":
                assert said == hidden(WITHHELD[language]), (level, language)
                expected: list[str] = []
            else:
                name = titles[level][language]
                portrait = portraits[level][language] if level in portraits else []
                assert said == shown(name, SLUGS[level], portrait), (level, language)
                expected = [name]
            everything = answers.said()
            assert [word for word in SECRETS[level] if word in everything] == [], (level, language)
            for question, is_found in (("Satybaldieva", level == "open"), (PSEUDONYM, level == "pseudonym")):
                hits, suggested = answers.found_by(question)
                assert ([hit for hit in hits if hit in expected], suggested) == (
                    (expected, expected) if is_found else ([], [])
                ), (level, language, question)
        assert [client.get(url).status_code for url in addresses] == [404] * len(addresses)
        addresses += [world.page(language).url for language in LANGUAGES if level != "withheld"]
    record = PersonRecord.objects.get(translation_key=world.person.translation_key)
    assert record.full_name == NAMES[original]
    assert set(record.other_names.splitlines()) == {
        *NAMES.values(),
        *FIRST_NAMES.values(),
        "Гүлнара Сатыбалдиева",
        "Gulnara Satybaldiyeva",
        PSEUDONYM,
    } - {NAMES[original]}
    # Nothing comes back by itself: the level is lowered, and only what somebody writes is public.
    raise_to(world, "open", "Gulnara")
    for language in LANGUAGES:
        said = Answers(client, world, language).everything()
        assert (said["byline"], said["programme"]) == (["Gulnara"], ["Gulnara, Osh"])
        assert said["page"] == (["Gulnara"] if language == original else 404)
        assert world.page(language).protection == "open"
        assert world.page(language).other_spellings == ""


@pytest.mark.parametrize("level", ["first_name", "pseudonym", "withheld"])
def test_draft_shows_nothing_of_a_level_that_only_waits(level: str, homes: dict, client: Client) -> None:
    """A draft that raises the protection changes nothing yet, but for “withheld”, which nothing may wait for."""
    world = build("sv")
    page = world.person
    page.protection = level
    page.save_revision()
    names = [Answers(client, world, language).everything()["byline"] for language in LANGUAGES]
    texts = WITHHELD if level == "withheld" else NAMES
    assert names == [[texts[language]] for language in LANGUAGES]
