"""Articles: who signs them, in which order they come, what they are about."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import translation
from wagtail.models import Page, PageViewRestriction

from news.models import ARTICLES_ON_A_PAGE, ArticlePage, Byline, CaseUpdate, Correction, RelatedArticle
from news.querysets import attach_bylines
from news.templatetags.news_tags import article_counts, articles_about, articles_by, related_articles
from tests.factories import (
    ArticlePageFactory,
    CountryPageFactory,
    InternPageFactory,
    PersonPageFactory,
    TopicPageFactory,
    block,
    completed,
    translated,
)

STOCKHOLM = ZoneInfo("Europe/Stockholm")


def sign(article: ArticlePage, *signatures: Page | str, role: str = "text") -> ArticlePage:
    """The article, signed by these pages and names."""
    for order, who in enumerate(signatures):
        fields = {"name": who} if isinstance(who, str) else {"person": Page.objects.get(pk=who.pk)}
        article.bylines.add(Byline(role=role, sort_order=order, locale=article.locale, **fields))
    article.save()
    return ArticlePage.objects.get(pk=article.pk)


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


def titles(articles: object) -> list[str]:
    return [article.title for article in articles]


def test_article_is_signed_by_people_and_names_in_order(homes: dict) -> None:
    person, intern = PersonPageFactory(title="Aigul"), InternPageFactory(title="Erik")
    article = sign(ArticlePageFactory(), intern, "Somebody", person)
    assert [(byline.name, byline.url) for byline in article.byline_list] == [
        ("Erik", intern.url),
        ("Somebody", None),
        ("Aigul", person.url),
    ]


def test_person_signs_under_the_name_of_the_readers_language(homes: dict) -> None:
    person = PersonPageFactory(title="Aigul")
    russian = translated(person, "ru", title="Айгуль")
    article = sign(ArticlePageFactory(), person)
    translation_of_article = translated(article, "ru")
    [byline] = ArticlePage.objects.get(pk=translation_of_article.pk).byline_list
    assert (byline.name, byline.url) == ("Айгуль", russian.url)
    card = ArticlePage.objects.with_bylines().get(pk=article.pk)
    attach_bylines([card], "ru")
    assert [byline.name for byline in card.byline_list] == ["Айгуль"]


def test_person_without_a_translation_signs_as_in_the_original(homes: dict) -> None:
    person = PersonPageFactory(title="Aigul")
    english = translated(sign(ArticlePageFactory(), person), "en")
    [byline] = ArticlePage.objects.get(pk=english.pk).byline_list
    assert (byline.name, byline.url) == ("Aigul", person.url)


@pytest.mark.parametrize("hide", ["unpublish", "restrict"])
def test_name_of_a_person_whose_page_is_not_public_is_withheld(hide: str, homes: dict, client: Client) -> None:
    person = PersonPageFactory(title="Aigul")
    article = sign(ArticlePageFactory(), person, "Somebody")
    if hide == "unpublish":
        person.unpublish()
    else:
        PageViewRestriction.objects.create(page=person, restriction_type=PageViewRestriction.LOGIN)
    assert [byline.name for byline in article.byline_list] == ["Namnet hålls hemligt", "Somebody"]
    assert "Aigul" not in client.get(article.url).content.decode()


@pytest.mark.parametrize(("with_person", "name", "wrong"), [(False, "", True), (True, "A", True), (True, "", False)])
def test_byline_is_a_person_or_a_name(with_person: bool, name: str, wrong: bool, homes: dict) -> None:
    byline = Byline(name=name, person=homes["sv"].page_ptr if with_person else None)
    if not wrong:
        byline.clean()
        return
    with pytest.raises(ValidationError) as refused:
        byline.clean()
    assert list(refused.value.message_dict) == ["name"]


def test_byline_says_its_role_in_the_readers_language(homes: dict, client: Client) -> None:
    sign(article := ArticlePageFactory(language="en"), "Aigul", role="photo")
    soup = BeautifulSoup(client.get(article.url).content, "html.parser").select_one("dl.byline")
    assert [(row.dt.text, row.dd.text) for row in soup.select("div")][0] == ("Photo", "Aigul")


def test_newest_come_first_and_the_same_day_keeps_its_order(homes: dict) -> None:
    for title, day in [("old", 1), ("first", 9), ("second", 9), ("middle", 5)]:
        ArticlePageFactory(title=title, published_on=date(2018, 6, day))
    assert titles(ArticlePage.objects.newest_first()) == ["second", "first", "middle", "old"]


def test_articles_of_a_person_are_found_in_any_language_of_the_page(homes: dict) -> None:
    person = PersonPageFactory()
    russian = translated(person, "ru")
    sign(ArticlePageFactory(title="one"), person)
    sign(ArticlePageFactory(title="two", published_on=date(2019, 1, 1)), russian, "Somebody")
    sign(ArticlePageFactory(title="three"), "Somebody else")
    assert titles(articles_by(person)) == titles(articles_by(russian)) == ["two", "one"]


def test_articles_about_a_subject_are_found_once(homes: dict) -> None:
    topic, country = TopicPageFactory(), CountryPageFactory()
    article = about(topic, country, title="both")
    about(country, title="country only", published_on=date(2019, 1, 1))
    about(title="neither")
    english = translated(topic, "en")
    assert titles(articles_about(english)) == ["both"]
    assert titles(articles_about(country)) == ["country only", "both"]
    assert titles(ArticlePage.objects.about_any([topic.translation_key, country.translation_key])) == [
        "both",
        "country only",
    ]
    assert article_counts() == {topic.translation_key: 1, country.translation_key: 2}
    translated(article, "en")
    assert article_counts() == {topic.translation_key: 1, country.translation_key: 2}


def test_related_articles_share_a_subject_and_are_three_at_most(homes: dict) -> None:
    topic, country, other = TopicPageFactory(), CountryPageFactory(), TopicPageFactory()
    article = about(topic, country)
    translated(article, "en")
    about(other, title="of something else")
    for day in range(1, 6):
        about(topic if day % 2 else country, title=f"day {day}", published_on=date(2019, 1, day))
    assert titles(related_articles(ArticlePage.objects.get(pk=article.pk))) == ["day 5", "day 4", "day 3"]
    assert related_articles(ArticlePageFactory()) == []


def test_related_articles_that_share_more_come_first(homes: dict) -> None:
    topic, country = TopicPageFactory(), CountryPageFactory()
    article = about(topic, country)
    about(topic, title="newer", published_on=date(2020, 1, 1))
    about(topic, country, title="nearer", published_on=date(2019, 1, 1))
    assert titles(related_articles(article)) == ["nearer", "newer"]


def test_chosen_articles_come_first_in_the_editors_order_and_the_readers_language(homes: dict) -> None:
    topic = TopicPageFactory()
    article = about(topic)
    about(topic, title="by topic", published_on=date(2020, 1, 1))
    first, second, third = (ArticlePageFactory(title=title) for title in ("first", "second", "third"))
    english = translated(second, "en", title="second in English")
    for order, chosen in enumerate([english, first]):
        article.related_articles.add(RelatedArticle(sort_order=order, article=chosen))
    article.save()
    assert titles(related_articles(ArticlePage.objects.get(pk=article.pk))) == ["second", "first", "by topic"]
    third.unpublish()
    article.related_articles.add(RelatedArticle(sort_order=2, article=third))
    article.save()
    with translation.override("en"):
        found = related_articles(ArticlePage.objects.get(pk=translated(article, "en").pk))
    assert titles(found) == ["second in English", "first", "by topic"]


def test_article_is_never_related_to_itself(homes: dict) -> None:
    article = about(TopicPageFactory())
    english = translated(article, "en")
    for chosen in (article, english):
        article.related_articles.add(RelatedArticle(article=chosen))
    article.save()
    assert related_articles(ArticlePage.objects.get(pk=article.pk)) == []


def test_index_is_read_page_by_page(homes: dict, client: Client) -> None:
    for number in range(ARTICLES_ON_A_PAGE + 2):
        ArticlePageFactory(title=f"Artikel {number}", published_on=date(2018, 1, number + 1))
    first, second = (
        [
            heading.text
            for heading in BeautifulSoup(client.get(f"/sv/nyheter/{query}").content, "html.parser").select(".list h2")
        ]
        for query in ("", "?page=2")
    )
    assert first == [f"Artikel {number}" for number in range(ARTICLES_ON_A_PAGE + 1, 1, -1)]
    assert second == ["Artikel 1", "Artikel 0"]
    assert client.get("/sv/nyheter/?page=nonsense").context["articles"].number == 1
    assert client.get("/sv/nyheter/?page=99").context["articles"].number == 2


def test_kind_is_said_in_the_readers_language(homes: dict, client: Client) -> None:
    ArticlePageFactory(language="en", kind="photo_story")
    kind = BeautifulSoup(client.get("/en/news/").content, "html.parser").select_one("main .kind")
    assert (kind.text, kind["class"]) == ("Photo story", ["kind", "k-photo_story"])


def test_date_is_written_in_the_readers_language(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(published_on=date(2018, 6, 1))
    russian = translated(article, "ru")
    dates = [
        BeautifulSoup(client.get(page.url).content, "html.parser").select_one(".byline time").text
        for page in (article, russian)
    ]
    assert dates == ["1 juni 2018", "1 июня 2018"]


def test_draft_shows_the_chosen_topics_before_it_is_saved(homes: dict) -> None:
    topic = TopicPageFactory(title="Unga")
    article = ArticlePageFactory()
    article.page_topics.create(topic=topic)
    with translation.override("sv"):
        draft = article.save_revision().as_object()
    assert titles(draft.topic_list) == ["Unga"]


def read(article: ArticlePage) -> BeautifulSoup:
    return BeautifulSoup(Client().get(article.url).content, "html.parser")


def rows(article: ArticlePage) -> dict[str, str]:
    """What stands under the head of an article, by its label."""
    return {row.dt.text: " ".join(row.dd.text.split()) for row in read(article).select(".byline > div")}


def test_dates_are_shown_with_what_they_mean(homes: dict) -> None:
    article = ArticlePageFactory(language="en", updated_on=date(2018, 6, 9), event_date=date(2018, 5, 30))
    shown = rows(article)
    assert [shown[label] for label in ("Event", "Published", "Updated")] == [
        "30 May 2018",
        "1 June 2018",
        "9 June 2018",
    ]
    assert [time["datetime"] for time in read(article).select(".byline time")] == [
        "2018-05-30",
        "2018-06-01",
        "2018-06-09",
    ]
    assert not {"Event", "Updated", "Changed"} & rows(ArticlePageFactory(language="en")).keys()


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        (datetime(2018, 6, 1, 6, 30, tzinfo=UTC), datetime(2018, 6, 1, 8, 30, tzinfo=STOCKHOLM)),
        # Still the first of June in UTC, but the second in Stockholm.
        (datetime(2018, 6, 1, 22, 30, tzinfo=UTC), datetime(2018, 6, 1, 12, 0, tzinfo=STOCKHOLM)),
        (datetime(2024, 1, 1, 9, 0, tzinfo=UTC), datetime(2018, 6, 1, 12, 0, tzinfo=STOCKHOLM)),
        (None, datetime(2018, 6, 1, 12, 0, tzinfo=STOCKHOLM)),
    ],
)
def test_moment_of_publication_is_as_it_happened_or_noon_of_the_day_that_was_given(
    db: None, first: datetime | None, expected: datetime
) -> None:
    article = ArticlePage(published_on=date(2018, 6, 1), first_published_at=first)
    assert article.published_at == expected
    assert article.published_at.isoformat() == expected.isoformat()


@pytest.mark.parametrize(
    ("fields", "parts", "expected"),
    [
        ({}, [], (1, 14)),
        ({"updated_on": date(2018, 6, 1)}, [], (1, 14)),
        ({"updated_on": date(2018, 6, 2)}, [], (2, 12)),
        ({"updated_on": date(2018, 6, 2)}, [Correction(made_on=date(2018, 6, 4), text="x")], (4, 12)),
        ({}, [CaseUpdate(date=date(2018, 6, 7), text="x"), Correction(made_on=date(2018, 6, 4), text="x")], (7, 12)),
        ({}, [CaseUpdate(date=date(2018, 5, 7), text="x")], (1, 14)),
    ],
)
def test_moment_of_change_is_the_latest_that_a_reader_should_know_of(
    fields: dict, parts: list, expected: tuple[int, int], homes: dict
) -> None:
    article = completed(
        ArticlePageFactory(first_published_at=datetime(2018, 6, 1, 12, 0, tzinfo=UTC), **fields), *parts
    )
    ArticlePage.objects.filter(pk=article.pk).update(first_published_at=datetime(2018, 6, 1, 12, 0, tzinfo=UTC))
    article = ArticlePage.objects.with_changes().get(pk=article.pk)
    day, hour = expected
    assert article.changed_at == datetime(2018, 6, day, hour, 0, tzinfo=STOCKHOLM)


def test_case_is_told_the_newest_first_and_how_it_stands(homes: dict) -> None:
    article = completed(
        ArticlePageFactory(language="en", case_status="on_trial", case_status_on=date(2018, 8, 20)),
        CaseUpdate(date=date(2018, 8, 9), text="Detained."),
        CaseUpdate(date=date(2018, 8, 20), text="Before the court."),
    )
    page = read(article)
    strip = page.select_one(".case")
    assert "c-on_trial" in strip["class"]
    assert " ".join(strip.text.split()) == "On trial as of 20 August 2018 How the case goes on"
    assert strip.a["href"] == "#case"
    told = [(item.time["datetime"], item.time.next_sibling.strip()) for item in page.select(".timeline li")]
    assert told == [("2018-08-20", "Before the court."), ("2018-08-09", "Detained.")]
    assert page.select_one(".timeline #case")


def test_article_without_a_case_shows_none(homes: dict) -> None:
    assert read(ArticlePageFactory(language="en")).select(".case, .state, .timeline, .margin") == []


@pytest.mark.parametrize("address", ["/en/news/", "/en/", "/en/search/?q=lead"])
def test_card_says_how_a_case_stands_and_warns_before_the_lead(address: str, homes: dict, client: Client) -> None:
    ArticlePageFactory(
        language="en",
        case_status="released",
        case_status_on=date(2019, 2, 1),
        content_note="Torture.",
        lead="The lead.",
    )
    page = BeautifulSoup(client.get(address).content, "html.parser").main
    state = page.select_one(".state")
    assert (state.text, state["class"]) == ("Released as of 1 February 2019", ["tag", "state", "c-released"])
    text = " ".join(page.text.split())
    assert text.count("Content note: Torture.") == 1
    assert text.index("Content note: Torture.") < text.index("The lead.")


def test_content_note_stands_above_the_lead_and_where_the_page_is_shared(homes: dict) -> None:
    article = ArticlePageFactory(language="en", content_note="Torture", lead="The lead.", search_description="")
    page = read(article)
    head = " ".join(page.select_one(".article-head").text.split())
    assert head.index("Content note: Torture") < head.index("The lead.")
    for name in ("description", "og:description"):
        tag = page.find("meta", attrs={"name": name}) or page.find("meta", attrs={"property": name})
        assert tag["content"] == "Content note: Torture. The lead."


@pytest.mark.parametrize(
    ("note", "lead", "expected"),
    [
        ("", "The lead.", "The lead."),
        ("Torture.", "The lead.", "Content note: Torture. The lead."),
        ("Torture", "", "Content note: Torture."),
        ("Torture?", "The lead.", "Content note: Torture? The lead."),
    ],
)
def test_description_is_punctuated_once(db: None, note: str, lead: str, expected: str) -> None:
    with translation.override("en"):
        assert ArticlePage(content_note=note, lead=lead).meta_description == expected


def test_note_in_another_language_is_marked_on_cards(homes: dict, client: Client) -> None:
    ArticlePageFactory(content_note="Tortyr.")
    note = BeautifulSoup(client.get("/en/news/").content, "html.parser").select_one(".content-note")
    assert (note.b.text, note.b.get("lang"), note.span.text, note.span["lang"]) == (
        "Content note:",
        None,
        "Tortyr.",
        "sv",
    )


def heading(text: str, level: str = "h2") -> dict:
    return block("heading", {"text": text, "level": level})


def test_analysis_has_a_list_of_its_sections(homes: dict) -> None:
    body = [heading("What happened"), heading("A detail", "h3"), heading("What follows")]
    page = read(ArticlePageFactory(language="en", kind="analysis", body=body))
    links = page.select(".contents a")
    assert [link.text for link in links] == ["What happened", "What follows"]
    assert [page.select_one(link["href"]).text for link in links] == ["What happened", "What follows"]
    assert read(ArticlePageFactory(language="en", kind="news", body=body)).select(".contents") == []
    assert read(ArticlePageFactory(language="en", kind="analysis", body=body[:2])).select(".contents") == []


def test_diary_entry_knows_its_place_in_the_diary(homes: dict) -> None:
    aigul, erik = InternPageFactory(title="Aigul"), InternPageFactory(title="Erik")
    entries = [
        sign(ArticlePageFactory(language="en", kind="story", title=title, published_on=date(2018, month, 1)), aigul)
        for month, title in [(3, "Third"), (1, "First"), (2, "Second")]
    ]
    sign(ArticlePageFactory(kind="story", published_on=date(2018, 1, 9)), erik)
    sign(ArticlePageFactory(kind="news", published_on=date(2018, 1, 9)), aigul)
    third, first, second = entries
    diary = read(second).select_one(".diary")
    assert diary.p.text == "Entry 2 of 3 in this diary"
    assert [(link["rel"], link["href"], link.text) for link in diary.select("a")] == [
        (["prev"], first.url, "First"),
        (["next"], third.url, "Third"),
    ]
    assert [link.text for link in read(first).select(".diary a")] == ["Second"]
    # Neither who took the pictures nor who translated makes it another diary.
    sign(second, erik, role="photo")
    swedish = translated(ArticlePage.objects.get(pk=second.pk), "sv", translator=Page.objects.get(pk=erik.pk))
    assert [read(page).select_one(".diary") is None for page in (second, swedish)] == [False, False]
    assert [link.text for link in read(third).select(".diary a")] == ["Second"]


@pytest.mark.parametrize("naming", ["pseudonym", "withheld"])
def test_diary_of_somebody_who_is_not_named_is_not_strung_together(naming: str, homes: dict) -> None:
    for day in (1, 2):
        name = "Gul" if naming == "pseudonym" else ""
        article = ArticlePageFactory(language="en", kind="story", published_on=date(2018, 6, day))
        article = completed(article, Byline(naming=naming, name=name))
    assert read(article).select(".diary") == []


def test_statement_names_its_sender(homes: dict) -> None:
    article = completed(
        ArticlePageFactory(language="en", kind="statement", place="Stockholm"),
        Byline(name="Centralasiengrupperna", role="organisation"),
        Byline(name="Erik"),
    )
    sender = read(article).select_one(".sender")
    assert " ".join(sender.text.split()) == "Centralasiengrupperna Stockholm, 1 June 2018"


@pytest.mark.parametrize("kind", ["news", "interview", "photo_story"])
def test_kind_is_named_on_the_article_for_its_style(kind: str, homes: dict) -> None:
    page = read(ArticlePageFactory(language="en", kind=kind))
    assert page.article["class"] == [f"is-{kind}"]
    assert page.select(".contents, .diary, .sender") == []


@pytest.mark.parametrize(
    "word", ["land", "country", "strana", "2018", "rattelser", "corrections", "ispravleniya", "feed"]
)
def test_article_may_not_stand_where_the_list_answers_itself(word: str, homes: dict) -> None:
    with pytest.raises(ValidationError) as refused:
        ArticlePageFactory(slug=word)
    assert list(refused.value.message_dict) == ["slug"]
