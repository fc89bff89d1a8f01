"""`manage.py demo`: the site with real content, to look at and to work with."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from demo.content.articles import ARTICLES
from demo.content.colleagues import COLLEAGUES
from demo.content.conferences import CONFERENCES, SERIES
from demo.content.example_events import EXAMPLE_CONFERENCES, EXAMPLE_EVENTS
from demo.content.home import FEATURED, HOME, SECTIONS, SOCIAL_PICTURE
from demo.content.partners import INTERNSHIPS, PARTNERS
from demo.content.people import INTERNS, PEOPLE
from demo.content.standard import STANDARD_PAGES
from demo.content.topics import COUNTRIES, TOPICS
from demo.loader import Loader, describe, is_loaded
from demo.users import PASSWORD, make_users
from events.models import ConferencePage, EventIndexPage, EventPage, SeriesPage
from home import skeleton
from home.models import HomePage
from news.models import ArticlePage, NewsIndexPage
from pages.languages import OWN_NAMES
from pages.models import StandardPage
from people.models import InternPage, InternshipsPage, PartnerPage, PeopleIndexPage, PersonPage
from topics.models import CountryIndexPage, CountryPage, TopicIndexPage, TopicPage
from users.groups import ensure_groups

ALL_CONFERENCES = [*CONFERENCES, *EXAMPLE_CONFERENCES]
ALL_PAGES = [
    *(*TOPICS, *COUNTRIES, *PARTNERS, *PEOPLE, *COLLEAGUES, *INTERNS, *INTERNSHIPS),
    *(*SERIES, *ALL_CONFERENCES, *EXAMPLE_EVENTS, *ARTICLES, *STANDARD_PAGES),
]


class Command(BaseCommand):
    """Loads the demo content once. A site that has content of its own is left alone."""

    help = "Load the demo content and its log-ins. Refuses a site that has other content."

    def handle(self, *args: Any, **options: Any) -> None:
        address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
        if not is_loaded(ALL_PAGES):
            if skeleton.has_content():
                raise CommandError("This site has content of its own; the demo would mix with it. Nothing was done.")
            self.stdout.write("Loading the demo content …")
            self.load(address.hostname or "localhost", address.port or 80)
        with transaction.atomic():
            logins = make_users(ensure_groups({home.language: home for home in HomePage.objects.all()}))
        self.introduce(logins)

    @transaction.atomic
    def load(self, hostname: str, port: int) -> None:
        """Make everything, or nothing."""
        homes = skeleton.build_skeleton(hostname, port)
        loader = Loader(homes)
        loader.fill_library()
        for code, home in homes.items():
            home.refresh_from_db()
            describe(home, **{name: text[code] for name, text in HOME.items()})
            for section, content in zip(skeleton.SECTIONS, SECTIONS, strict=True):
                page = section.page_type.objects.child_of(home).get()
                describe(page, lead=content.lead[code], search_description=content.search_description[code])
        loader.add(TopicPage, TOPICS, TopicIndexPage)
        loader.add(CountryPage, COUNTRIES, CountryIndexPage)
        loader.add(PartnerPage, PARTNERS, PeopleIndexPage)
        loader.add(PersonPage, [*PEOPLE, *COLLEAGUES], PeopleIndexPage)
        loader.add(InternPage, INTERNS, PeopleIndexPage)
        loader.add(InternshipsPage, INTERNSHIPS, PeopleIndexPage)
        loader.add(SeriesPage, SERIES, EventIndexPage)
        loader.add(ConferencePage, ALL_CONFERENCES, EventIndexPage)
        loader.add(EventPage, EXAMPLE_EVENTS, EventIndexPage)
        loader.add(ArticlePage, ARTICLES, NewsIndexPage)
        loader.add(StandardPage, STANDARD_PAGES, HomePage)
        loader.finish()
        for code, home in homes.items():
            home.refresh_from_db()
            describe(home, featured_article=loader.page(FEATURED, code), social_image=loader.image(SOCIAL_PICTURE))

    def introduce(self, logins: list[str]) -> None:
        """Say where the site is and how to come in."""
        base = settings.WAGTAILADMIN_BASE_URL.rstrip("/")
        self.stdout.write("")
        for code, _name in settings.LANGUAGES:
            self.stdout.write(f"  {base}/{code}/   {OWN_NAMES.get(code, code)}")
        self.stdout.write(f"  {base}/admin/   the editors' desk, password {PASSWORD}:")
        for login in logins:
            self.stdout.write(f"      {login}")
        self.stdout.write("")
