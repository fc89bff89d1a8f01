"""The list of news, narrowed: addresses, choices, numbers, what it tells people and machines, what it costs."""

from datetime import date, timedelta

import pytest
from bs4 import BeautifulSoup, Tag
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from news.addresses import KINDS, reserved_slugs
from news.enums import ArticleKind
from news.listing_routes import ARTICLES_ON_A_PAGE, KINDS_IN_LISTS
from news.models import ArticleCountry, ArticlePage, ArticleTopic, NewsIndexPage
from tests.factories import ArticlePageFactory, CountryPageFactory, ImageFactory, TopicPageFactory, translated

QUERIES = 7
"""What the list asks the database, however much there is in it."""


def about(*subjects: Page, **fields: object) -> ArticlePage:
    """An article with these topics and countries."""
    article = ArticlePageFactory(**fields)
    for subject in subjects:
        if subject._meta.model_name == "topicpage":
            article.page_topics.create(topic=subject)
        else:
            article.page_countries.create(country=subject)
    article.save()
    return article


def soup_of(response: HttpResponse) -> Tag:
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def titles(soup: Tag) -> list[str]:
    return [heading.text for heading in soup.select(".list h2")]


@pytest.fixture
def kirgizistan(homes: dict) -> Page:
    country = CountryPageFactory(title="Kirgizistan")
    translated(country, "en", title="Kyrgyzstan")
    return country


@pytest.fixture
def unga(homes: dict) -> Page:
    topic = TopicPageFactory(title="Unga")
    translated(topic, "en", title="Young people")
    return topic


@pytest.fixture
def articles(kirgizistan: Page, unga: Page) -> None:
    """An interview from Kyrgyzstan about young people, news from there, something else a year later."""
    about(kirgizistan, unga, title="Intervjun", kind="interview", published_on=date(2018, 6, 1))
    about(kirgizistan, title="Nyheten", kind="news", published_on=date(2018, 5, 1))
    about(title="Annat", kind="story", published_on=date(2019, 1, 1))


# Addresses.


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("", ["Annat", "Intervjun", "Nyheten"]),
        ("2018/", ["Intervjun", "Nyheten"]),
        ("land/kirgizistan/", ["Intervjun", "Nyheten"]),
        ("amne/unga/", ["Intervjun"]),
        ("slag/nyhet/", ["Nyheten"]),
        ("land/kirgizistan/amne/unga/slag/intervju/2018/", ["Intervjun"]),
        ("amne/unga/2019/", []),
    ],
)
def test_list_shows_what_its_address_says(address: str, found: list[str], articles: None, client: Client) -> None:
    assert titles(soup_of(client.get(f"/sv/nyheter/{address}"))) == found


@pytest.mark.parametrize(
    ("asked", "canonical"),
    [
        ("/sv/nyheter/2018/land/kirgizistan/", "/sv/nyheter/land/kirgizistan/2018/"),
        ("/sv/nyheter/Land/KIRGIZISTAN/", "/sv/nyheter/land/kirgizistan/"),
        ("/sv/nyheter/country/kyrgyzstan/", "/sv/nyheter/land/kirgizistan/"),
        ("/sv/nyheter/tema/unga/", "/sv/nyheter/amne/unga/"),
        ("/sv/nyheter/slag/interview/?page=2", "/sv/nyheter/slag/intervju/?page=2"),
        ("/en/news/land/kirgizistan/slag/intervju/", "/en/news/country/kyrgyzstan/kind/interview/"),
        ("/ru/novosti/kind/diary/2018/", "/ru/novosti/vid/dnevnik/2018/"),
        ("/sv/nyheter/land/kirgizistan", "/sv/nyheter/land/kirgizistan/"),
        ("/sv/nyheter/2018", "/sv/nyheter/2018/"),
    ],
)
def test_other_ways_of_writing_lead_to_the_address(asked: str, canonical: str, articles: None, client: Client) -> None:
    response = client.get(asked)
    assert (response.status_code, response["Location"]) == (301, canonical)


@pytest.mark.parametrize(
    "address",
    [
        "land/norge/",
        "amne/kirgizistan/",
        "slag/recept/",
        "land/",
        "2018/2019/",
        "1899/",
        "land/kirgizistan/land/kirgizistan/",
        "land/kirgizistan/2018/mer/",
        "kirgizistan/",
    ],
)
def test_what_does_not_exist_is_not_found(address: str, articles: None, client: Client) -> None:
    assert client.get(f"/sv/nyheter/{address}").status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "/sv/nyheter/land/%00/",
        "/sv/nyheter/land/a%00b/2018/",
        "/sv/nyheter/%2e%2e/%2e%2e/2018/",
        "/sv/nyheter/land/%2e%2e%2f%2e%2e/",
        "/sv/nyheter/land/%ff%fe/",
        "/sv/nyheter/land/" + "a" * 10_000 + "/",
        "/sv/nyheter/" + "land/kirgizistan/" * 600,
        "/sv/nyheter/" + "2018/" * 2_000,
        "/sv/nyheter/land/кыргызстан/",
        "/sv/nyheter/land/💥/",
        "/sv/nyheter/land//2018/",
        "/sv/nyheter/land/'; drop table x; --/",
        "/sv/nyheter/2018/atom.xml",
        "/sv/nyheter/land/../atom.xml",
        "/sv/nyheter/person/%00/atom.xml",
        "/sv/nyheter/?country=%00&topic=%ff&kind=" + "k" * 5_000 + "&year=%D9%A2",
        "/sv/nyheter/?year=99999999999999999999999999",
        "/sv/nyheter/2018/?page=%00",
        "/sv/nyheter/2018/?page=" + "9" * 5_000,
    ],
)
def test_odd_addresses_get_an_answer(path: str, articles: None, client: Client) -> None:
    response = client.get(path, follow=True)
    assert response.status_code in {200, 404}
    assert not response.cookies


@pytest.mark.parametrize(("page", "number"), [("2", 2), ("nonsense", 1), ("0", 2), ("-1", 2), ("99", 2), ("", 1)])
def test_later_pages_stay_narrowed(page: str, number: int, kirgizistan: Page, client: Client) -> None:
    for day in range(ARTICLES_ON_A_PAGE + 1):
        about(kirgizistan, title=f"Artikel {day}", published_on=date(2018, 1, 1) + timedelta(days=day))
    soup = soup_of(client.get(f"/sv/nyheter/2018/?page={page}"))
    assert titles(soup) == (["Artikel 0"] if number == 2 else [f"Artikel {day}" for day in range(12, 0, -1)])
    canonical = soup.select_one("link[rel=canonical]")["href"]
    assert canonical.endswith("/sv/nyheter/2018/" + ("?page=2" if number == 2 else ""))
    assert [link["href"] for link in soup.select("main a[rel~=prev], main a[rel~=next]")] == [f"?page={3 - number}"]


@pytest.mark.parametrize("slug", ["land", "country", "tema", "vid", "2018", "floden", "feeds", "person", "feed"])
def test_article_cannot_take_an_address_of_the_list(slug: str, homes: dict) -> None:
    assert slug in reserved_slugs()
    with pytest.raises(ValidationError) as refused:
        ArticlePageFactory(slug=slug)
    assert list(refused.value.message_dict) == ["slug"]


# The form.


@pytest.mark.parametrize(
    ("asked", "address"),
    [
        ("country=kirgizistan&topic=unga&kind=intervju&year=2018", "land/kirgizistan/amne/unga/slag/intervju/2018/"),
        ("country=&topic=&kind=&year=2018", "2018/"),
        ("country=&topic=&kind=&year=", ""),
        ("country=norge&topic=unga&year=noll", "amne/unga/"),
        ("year=2018&page=3", "2018/"),
    ],
)
def test_form_leads_to_the_address_of_what_was_chosen(asked: str, address: str, articles: None, client: Client) -> None:
    response = client.get(f"/sv/nyheter/?{asked}")
    assert (response.status_code, response["Location"]) == (302, f"/sv/nyheter/{address}")


def test_form_offers_every_choice_with_its_number(articles: None, client: Client) -> None:
    form = soup_of(client.get("/en/news/country/kyrgyzstan/2018/")).select_one("form[action='/en/news/']")
    assert (form.get("method", "get"), form.select("[name=csrfmiddlewaretoken]")) == ("get", [])
    labels = {label["for"]: label.text for label in form.select("label")}
    offered = {
        labels[select["id"]]: [(option["value"], option.text) for option in select.select("option")]
        for select in form.select("select")
    }
    assert offered == {
        "Country": [("", "All"), ("kyrgyzstan", "Kyrgyzstan (2)")],
        "Topic": [("", "All"), ("young-people", "Young people (1)")],
        "Kind": [("", "All"), ("news", "News (1)"), ("interview", "Interviews (1)")],
        "Year": [("", "All"), ("2018", "2018 (2)")],
    }
    assert [option["value"] for option in form.select("[selected]")] == ["kyrgyzstan", "2018"]


def test_empty_list_of_news_has_nothing_to_choose(homes: dict, client: Client) -> None:
    soup = soup_of(client.get("/sv/nyheter/"))
    assert soup.select("main select, .browse") == []
    assert len(soup.select(".empty")) == 1


# What people see.


def test_choices_are_links_with_numbers(articles: None, client: Client) -> None:
    soup = soup_of(client.get("/en/news/kind/interview/"))
    links = {
        section.h3.text: [(item.a["href"], item.a.text, item.select_one(".num").text) for item in section.select("li")]
        for section in soup.select(".browse section")
    }
    assert links == {
        "Country": [("/en/news/country/kyrgyzstan/kind/interview/", "Kyrgyzstan", "1")],
        "Topic": [("/en/news/topic/young-people/kind/interview/", "Young people", "1")],
        "Kind": [
            ("/en/news/", "All", "3"),
            ("/en/news/kind/news/", "News", "1"),
            ("/en/news/kind/interview/", "Interviews", "1"),
            ("/en/news/kind/diary/", "Diaries", "1"),
        ],
        "Year": [("/en/news/kind/interview/2018/", "2018", "1")],
    }
    assert [link.text for link in soup.select(".browse a[aria-current]")] == ["Interviews"]


def test_search_engines_are_not_led_into_combinations(articles: None, client: Client) -> None:
    soup = soup_of(client.get("/en/news/kind/interview/"))
    follow = {link["href"]: link.get("rel") for link in soup.select(".browse a")}
    assert {href for href, rel in follow.items() if rel == ["nofollow"]} == {
        "/en/news/country/kyrgyzstan/kind/interview/",
        "/en/news/topic/young-people/kind/interview/",
        "/en/news/kind/interview/2018/",
    }
    robots = {}
    for address in ("", "kind/interview/", "kind/interview/2018/", "1987/"):
        tag = soup_of(client.get(f"/en/news/{address}")).select_one("meta[name=robots]")
        robots[address] = tag and tag["content"]
    assert robots == {"": None, "kind/interview/": None, "kind/interview/2018/": "noindex", "1987/": "noindex"}


def test_narrowed_list_says_what_it_is(articles: None, client: Client) -> None:
    soup = soup_of(client.get("/en/news/country/kyrgyzstan/kind/interview/2018/"))
    said = "News · Kyrgyzstan · Interviews · 2018"
    assert soup.title.text == f"{said} · Centralasiengrupperna"
    assert " ".join(soup.h1.text.split()) == said
    assert soup.select_one("meta[name=description]")["content"] == f"1 text: {said}"
    assert soup.select_one("meta[property='og:title']")["content"] == said
    trail = soup.select("nav ol.steps a")
    assert [(link["href"], link.text) for link in trail] == [
        ("/en/news/", "News"),
        ("/en/news/country/kyrgyzstan/", "Kyrgyzstan"),
        ("/en/news/country/kyrgyzstan/kind/interview/", "Interviews"),
        ("/en/news/country/kyrgyzstan/kind/interview/2018/", "2018"),
    ]
    assert [link.text for link in trail if link.get("aria-current") == "page"] == ["2018"]


def test_each_filter_can_be_taken_away(articles: None, client: Client) -> None:
    soup = soup_of(client.get("/en/news/country/kyrgyzstan/kind/interview/"))
    assert [(link["href"], link["aria-label"]) for link in soup.select(".chosen a.tag")] == [
        ("/en/news/kind/interview/", "Kyrgyzstan: take the filter away"),
        ("/en/news/country/kyrgyzstan/", "Interviews: take the filter away"),
    ]
    assert soup.select_one(".chosen b").text == "1 text"


def test_empty_place_offers_to_look_further(articles: None, client: Client) -> None:
    soup = soup_of(client.get("/en/news/country/kyrgyzstan/kind/diary/2018/"))
    assert titles(soup) == []
    offers = [
        (item.a["href"], item.a.text, item.select_one(".num").text) for item in soup.select(".empty li:has(.num)")
    ]
    assert offers == [
        ("/en/news/kind/diary/2018/", "Without “Kyrgyzstan”", "0"),
        ("/en/news/country/kyrgyzstan/2018/", "Without “Diaries”", "2"),
        ("/en/news/country/kyrgyzstan/kind/diary/", "Without “2018”", "0"),
    ]
    assert soup.select(".empty li a")[-1]["href"] == "/en/news/"


def test_what_is_in_another_language_is_marked(homes: dict, client: Client) -> None:
    topic = TopicPageFactory(title="Unga")
    about(topic, title="Lägret")
    soup = soup_of(client.get("/en/news/topic/unga/"))
    assert [heading["lang"] for heading in soup.select(".list h2")] == ["sv"]
    for place in ("h1 [lang]", "option[lang]", ".chosen [lang]", ".browse a[lang]", ".steps a[lang]"):
        assert [found["lang"] for found in soup.select(f"main {place}")] == ["sv"], place


def test_every_kind_has_a_name_in_lists_and_in_addresses() -> None:
    assert set(KINDS_IN_LISTS) == set(KINDS) == set(ArticleKind)
    for language in ("en", "sv", "ru"):
        assert len({words[language] for words in KINDS.values()}) == len(ArticleKind)


# What machines and other languages see.


def test_narrowed_list_has_one_address_in_each_language(articles: None, client: Client) -> None:
    soup = soup_of(client.get("/sv/nyheter/amne/unga/slag/intervju/"))
    base = "http://127.0.0.1:8000"
    assert soup.select_one("link[rel=canonical]")["href"] == f"{base}/sv/nyheter/amne/unga/slag/intervju/"
    assert {link["hreflang"]: link["href"] for link in soup.select("link[rel=alternate][hreflang]")} == {
        "sv": f"{base}/sv/nyheter/amne/unga/slag/intervju/",
        "en": f"{base}/en/news/topic/young-people/kind/interview/",
        "ru": f"{base}/ru/novosti/tema/unga/vid/intervyu/",
        "x-default": f"{base}/sv/nyheter/amne/unga/slag/intervju/",
    }
    menu = {link["hreflang"]: link["href"] for link in soup.select("header .lang a")}
    assert menu == {
        "en": "/en/news/topic/young-people/kind/interview/",
        "ru": "/ru/novosti/tema/unga/vid/intervyu/",
    }
    for address in menu.values():
        assert titles(soup_of(client.get(address))) == ["Intervjun"]


def test_language_without_a_list_of_news_is_not_linked(articles: None, client: Client) -> None:
    NewsIndexPage.objects.get(locale__language_code="ru").unpublish()
    soup = soup_of(client.get("/sv/nyheter/2018/"))
    assert {link["hreflang"] for link in soup.select("link[hreflang]")} == {"sv", "en", "x-default"}
    assert soup.select_one("header .lang a[hreflang=ru]")["href"] == "/ru/"


# What it costs.


def many_articles(size: int, subjects: list[Page], country: Page) -> None:
    """So many articles with pictures, topics and a country, written straight into the tables: 300 take long."""
    index = NewsIndexPage.objects.get(locale__language_code="sv")
    content_type = ContentType.objects.get_for_model(ArticlePage)
    rows = [
        Page(
            path=f"{index.path}{Page._int2str(number + 1).rjust(Page.steplen, '0')}",
            depth=index.depth + 1,
            title=f"Artikel {number}",
            slug=f"artikel-{number}",
            url_path=f"{index.url_path}artikel-{number}/",
            content_type=content_type,
            locale=index.locale,
        )
        for number in range(size)
    ]
    images, pairs = [ImageFactory() for _ in range(2)], []
    for number, row in enumerate(Page.objects.bulk_create(rows)):
        article = ArticlePage(
            page_ptr=row, **{field.attname: getattr(row, field.attname) for field in Page._meta.fields}
        )
        article.kind = "interview" if number % 3 else "news"
        article.published_on = date(2018 - number // 150, 1 + number % 12, 1)
        article.listing_image = images[number % 2]
        article.save_base(raw=True)  # the row of the page stands already
        pairs += [(row.pk, topic) for topic in {subjects[0], subjects[number % len(subjects)]}]
    ArticleTopic.objects.bulk_create(ArticleTopic(page_id=pk, topic=topic) for pk, topic in pairs)
    ArticleCountry.objects.bulk_create(ArticleCountry(page_id=row.pk, country=country) for row in rows)


@pytest.mark.parametrize(("size", "shown"), [(3, (3, 2, 2)), (300, (12, 12, 12))])
def test_queries_do_not_grow(size: int, shown: tuple[int, ...], kirgizistan: Page, unga: Page, client: Client) -> None:
    many_articles(size, [unga, *(TopicPageFactory() for _ in range(11))], kirgizistan)
    addresses = ["", "slag/intervju/", "land/kirgizistan/amne/unga/slag/intervju/2018/?page=2"]
    counted = {}
    for address, number in zip(addresses, shown, strict=True):
        client.get(f"/sv/nyheter/{address}")  # makes renditions and fills caches
        with CaptureQueriesContext(connection) as captured:
            soup = soup_of(client.get(f"/sv/nyheter/{address}"))
        assert len(titles(soup)) == number
        counted[address] = len(captured)
    assert counted == dict.fromkeys(addresses, QUERIES)
