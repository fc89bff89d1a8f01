"""Pages, pictures and people to test with: published and valid, in Swedish unless told otherwise."""

from datetime import date
from typing import Any
from uuid import uuid4

import factory
from django.core.files.base import ContentFile
from factory.django import DjangoModelFactory
from wagtail.models import Collection, Locale, Page
from wagtail_factories import PageFactory

from events.models import ConferencePage, EventIndexPage, EventPage, SeriesPage
from home.models import HomePage
from images.models import CustomDocument, CustomImage
from news.models import ArticlePage, Byline, CaseUpdate, Correction, NewsIndexPage
from pages.models import StandardPage
from people.models import InternPage, InternshipsPage, PartnerPage, PeopleIndexPage, PersonPage
from tests.images.photographs import drawing
from topics.models import CountryIndexPage, CountryPage, TopicIndexPage, TopicPage
from users.models import User


class SectionPageFactory(PageFactory):
    """A page below the section of its kind, in a language. The address comes from the title."""

    class Meta:
        abstract = True

    class Params:
        language = "sv"
        section: Any = None

    parent = factory.LazyAttribute(lambda page: page.section.objects.get(locale__language_code=page.language))
    slug = ""


class ArticlePageFactory(SectionPageFactory):
    class Meta:
        model = ArticlePage

    class Params:
        section = NewsIndexPage

    title = factory.Sequence("Artikel {}".format)
    lead = "Ett läger vid Issyk-Kul."
    published_on = date(2018, 6, 1)


def completed(article: ArticlePage, *parts: Byline | Correction | CaseUpdate) -> ArticlePage:
    """The article with these bylines, corrections and updates of its case, stored, as it is read anew."""
    for order, part in enumerate(parts):
        part.locale, part.sort_order = article.locale, order
        getattr(article, part._meta.get_field("article").remote_field.related_name).add(part)
    article.save()
    return ArticlePage.objects.get(pk=article.pk)


class PersonPageFactory(SectionPageFactory):
    class Meta:
        model = PersonPage

    class Params:
        section = PeopleIndexPage

    title = factory.Sequence("Person {}".format)


class InternPageFactory(PersonPageFactory):
    class Meta:
        model = InternPage

    title = factory.Sequence("Praktikant {}".format)


class PartnerPageFactory(SectionPageFactory):
    class Meta:
        model = PartnerPage

    class Params:
        section = PeopleIndexPage

    title = factory.Sequence("Organisation {}".format)


class InternshipsPageFactory(SectionPageFactory):
    class Meta:
        model = InternshipsPage

    class Params:
        section = PeopleIndexPage

    title = factory.Sequence("Praktik {}".format)


class TopicPageFactory(SectionPageFactory):
    class Meta:
        model = TopicPage

    class Params:
        section = TopicIndexPage

    title = factory.Sequence("Ämne {}".format)


class CountryPageFactory(SectionPageFactory):
    class Meta:
        model = CountryPage

    class Params:
        section = CountryIndexPage

    title = "Kirgizistan"
    code = "KG"


class StandardPageFactory(SectionPageFactory):
    class Meta:
        model = StandardPage

    class Params:
        section = HomePage

    title = factory.Sequence("Sida {}".format)


class ConferencePageFactory(SectionPageFactory):
    """A conference of two days; `people` speak on the first of them."""

    class Meta:
        model = ConferencePage

    class Params:
        section = EventIndexPage
        people: Any = ()

    title = factory.Sequence("Centralasiendagarna {}".format)
    start_date = date(2018, 11, 25)
    end_date = date(2018, 11, 26)
    programme = factory.LazyAttribute(lambda page: programme(page.start_date, page.people))


class EventPageFactory(SectionPageFactory):
    """An evening."""

    class Meta:
        model = EventPage

    class Params:
        section = EventIndexPage

    title = factory.Sequence("Kväll {}".format)
    start_date = date(2018, 5, 17)
    end_date = factory.SelfAttribute("start_date")


class SeriesPageFactory(SectionPageFactory):
    class Meta:
        model = SeriesPage

    class Params:
        section = EventIndexPage

    title = factory.Sequence("Serie {}".format)


class ImageFactory(DjangoModelFactory):
    class Meta:
        model = CustomImage

    title = factory.Sequence("Bild {}".format)
    credit = "Aigul"
    collection = factory.LazyFunction(Collection.get_first_root_node)
    file = factory.LazyAttribute(lambda image: ContentFile(drawing(text=image.title), name="p1010001.png"))


class DocumentFactory(DjangoModelFactory):
    class Meta:
        model = CustomDocument

    title = "Program"
    collection = factory.LazyFunction(Collection.get_first_root_node)
    file = factory.LazyFunction(lambda: ContentFile(b"%PDF-1.4 programme", name="programme.pdf"))


class UserFactory(DjangoModelFactory):
    class Meta:
        model = User

    email = factory.Sequence("user{}@example.org".format)
    is_staff = True


def block(kind: str, value: Any) -> dict[str, Any]:
    """A block of a stream as it is stored, with an identifier."""
    return {"type": kind, "value": value, "id": str(uuid4())}


def person(page: Page | None = None, **fields: Any) -> dict[str, Any]:
    """Somebody in a session: a person's page or a name."""
    return block("item", {"person": page and page.pk, "name": "", "affiliation": "", "role": "lecturer", **fields})


def session(kind: str = "lecture", start: str = "10:00:00", **fields: Any) -> dict[str, Any]:
    return block(kind, {"start": start, "title": f"A {kind}", **fields})


def programme(day: date, people: Any = ()) -> list[dict[str, Any]]:
    """One day: doors open, a lecture by each of these people, a break."""
    lectures = [session(start=f"{11 + i}:00:00", people=[person(page)]) for i, page in enumerate(people)]
    sessions = [session("reception"), *lectures, session("break", "17:00:00", end="17:30:00")]
    return [block("programme_day", {"date": day.isoformat(), "sessions": sessions})]


def translated(page: Page, language: str, *, live: bool = True, **fields: Any) -> Page:
    """The page in another language, made as Wagtail makes translations, and published unless told."""
    copy = page.copy_for_translation(Locale.objects.get(language_code=language))
    for name, value in fields.items():
        setattr(copy, name, value)
    revision = copy.save_revision()
    if live:
        revision.publish()
    copy.refresh_from_db()
    return copy
