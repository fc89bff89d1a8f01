"""The page tree that every site begins with: one home page for each language, with its sections.

Slugs are readable in each language; Russian ones are transliterated. They are chosen once: later changes
are made in the editor, which leaves redirects.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from django.conf import settings
from django.db import transaction
from wagtail.models import Locale, Page, Site
from wagtail.query import PageQuerySet

from events.models import EventIndexPage
from home.models import HomePage
from news.models import NewsIndexPage
from pages.models import BasePage
from people.models import PeopleIndexPage
from topics.models import CountryIndexPage, TopicIndexPage

SITE_NAME = "Centralasiengrupperna"


@dataclass(frozen=True)
class Section:
    """A section of the site: its page type, and title and slug by language."""

    key: str
    page_type: type[BasePage]
    titles: Mapping[str, str]
    slugs: Mapping[str, str]
    in_menu: bool = True


SECTIONS = (
    Section(
        "news",
        NewsIndexPage,
        {"sv": "Nyheter", "en": "News", "ru": "Новости"},
        {"sv": "nyheter", "en": "news", "ru": "novosti"},
    ),
    Section(
        "events",
        EventIndexPage,
        {"sv": "Evenemang", "en": "Events", "ru": "События"},
        {"sv": "evenemang", "en": "events", "ru": "sobytiya"},
    ),
    Section(
        "people",
        PeopleIndexPage,
        {"sv": "Människor", "en": "People", "ru": "Люди"},
        {"sv": "manniskor", "en": "people", "ru": "lyudi"},
    ),
    Section(
        "topics",
        TopicIndexPage,
        {"sv": "Ämnen", "en": "Topics", "ru": "Темы"},
        {"sv": "amnen", "en": "topics", "ru": "temy"},
    ),
    Section(
        "countries",
        CountryIndexPage,
        {"sv": "Länder", "en": "Countries", "ru": "Страны"},
        {"sv": "lander", "en": "countries", "ru": "strany"},
        in_menu=False,
    ),
)


def has_content() -> bool:
    """Whether anything stands below the root besides the welcome page of a new installation."""
    return Page.objects.filter(depth__gt=1).exclude(pk__in=_welcome_pages()).exists()


@transaction.atomic
def build_skeleton(hostname: str = "localhost", port: int = 80) -> dict[str, HomePage]:
    """Make home pages and sections where they are missing; return the home page of each language.

    The first language of settings.LANGUAGES is the original of the skeleton and the root of the site.
    What exists already is left as editors have made it.
    """
    root = Page.get_first_root_node()
    locales = {code: Locale.objects.get_or_create(language_code=code)[0] for code, _name in settings.LANGUAGES}
    welcome = list(_welcome_pages())
    # The welcome page of a new installation holds the slug and the site: move it aside first.
    for page in welcome:
        page.slug = f"welcome-{page.pk}"
        page.save()
    first, *others = settings.LANGUAGES
    homes = {first[0]: _home(root, locales[first[0]], None)}
    for code, _name in others:
        homes[code] = _home(root, locales[code], homes[first[0]])
    for section in SECTIONS:
        original: BasePage | None = None
        for code, home in homes.items():
            page = _section(section, home, code, original)
            original = original or page
    site, created = Site.objects.get_or_create(
        is_default_site=True,
        defaults={"hostname": hostname, "port": port, "root_page": homes[first[0]], "site_name": SITE_NAME},
    )
    if not created and site.root_page_id != homes[first[0]].pk:
        site.hostname, site.port, site.site_name = hostname, port, SITE_NAME
        site.root_page = homes[first[0]]
        site.save()
    for page in welcome:
        page.refresh_from_db()
        page.delete()
    return homes


def _welcome_pages() -> PageQuerySet:
    """Pages of no type of ours: Wagtail makes one when it is installed."""
    return Page.objects.filter(depth=2, content_type__app_label="wagtailcore")


def _home(root: Page, locale: Locale, original: HomePage | None) -> HomePage:
    known = HomePage.objects.filter(locale=locale).first()
    if known:
        return known
    home = HomePage(title=SITE_NAME, slug=locale.language_code, locale=locale, is_original=original is None)
    if original:
        home.translation_key = original.translation_key
    root.refresh_from_db()
    root.add_child(instance=home)
    home.save_revision().publish()
    return home


def _section(section: Section, home: HomePage, code: str, original: BasePage | None) -> BasePage:
    known = section.page_type.objects.child_of(home).first()
    if known:
        return known
    page = section.page_type(
        title=section.titles.get(code, section.titles["en"]),
        slug=section.slugs.get(code, section.slugs["en"]),
        locale=home.locale,
        show_in_menus=section.in_menu,
        is_original=original is None,
    )
    if original:
        page.translation_key = original.translation_key
    home.refresh_from_db()
    home.add_child(instance=page)
    page.save_revision().publish()
    return page
