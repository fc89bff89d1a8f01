"""Makes pages, pictures and people of the demo content."""

import json
from collections.abc import Iterable
from datetime import datetime, time
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.fields import StreamField
from wagtail.models import Locale, Page

from demo.content.pictures import PICTURES
from demo.shapes import ArticleContent, ClassifiedContent, CountryContent, Dated, PageContent, Picture, Ref, T
from demo.streams import demo_uuid, stored
from home.models import HomePage
from images.enums import Licence, Medium
from images.models import CustomImage
from news.models import ArticlePage, Byline, CaseUpdate, Correction, RelatedArticle
from pages.enums import Purpose
from pages.models import BasePage
from people.enums import Protection
from translations.adoption import adopt

FOLDER = Path(__file__).resolve().parent / "pictures"
CREDIT = "Centralasiengrupperna"

OWN_FIELDS = frozenset(
    {
        *("key", "original", "title", "slug", "picture", "body", "programme", "topics", "countries", "bylines"),
        *("translators", "corrections", "case_updates", "related", "series", "rooms", "organisations"),
        *("calls", "texts", "host", "positions"),
    }
)
"""Parts of a page's content that aren't simply fields of the page."""


class Loader:
    """Puts content below sections, each page in the languages that it has, the original first."""

    def __init__(self, homes: dict[str, HomePage]) -> None:
        self.homes = homes
        self.locales: dict[str, Locale] = {code: home.locale for code, home in homes.items()}
        self.pages: dict[tuple[str, str], BasePage] = {}
        self.originals: dict[str, str] = {}
        self.images: dict[str, CustomImage] = {}
        self.contents: dict[str, PageContent] = {}

    def add(self, page_type: type[BasePage], contents: Iterable[PageContent], parent_type: type[BasePage]) -> None:
        """Make a page of each content in each of its languages."""
        for content in contents:
            key = key_of(content)
            self.originals[key] = content.original
            self.contents[key] = content
            for code in sorted(content.title, key=lambda code: code != content.original):
                self._add_in_language(page_type, content, key, code, parent_type)

    def _add_in_language(
        self, page_type: type[BasePage], content: PageContent, key: str, code: str, parent_type: type[BasePage]
    ) -> None:
        is_original = code == content.original
        page = page_type(
            title=content.title[code],
            slug=content.slug[code],
            locale=self.locales[code],
            translation_key=demo_uuid(key),
            is_original=is_original,
            live=is_public(content),
            **self._fields(content, code),
        )
        home = self.homes[code]
        parent = home if parent_type is HomePage else parent_type.objects.child_of(home).get()
        parent.refresh_from_db()
        parent.add_child(instance=page)
        self.pages[key, code] = page

    def finish(self) -> None:
        """Fill bodies and relations, now that every page can be referred to, and publish; originals first."""
        for key, code in sorted(self.pages, key=lambda item: item[1] != self.originals[item[0]]):
            page, content = self.pages[key, code], self.contents[key]
            page.refresh_from_db()
            for name, value in self._streams(type(page), content, key, code).items():
                setattr(page, name, value)
            self._relate(page, content, code, content.original)
            self._arrange(page, content, code)
            self._present(page, content, code)
            if isinstance(content, ArticleContent):
                self._complete(page, content, code)
            page.full_clean()
            revision = page.save_revision()
            if is_public(content):
                revision.publish()
            if isinstance(content, ArticleContent):
                noon = timezone.make_aware(datetime.combine(content.published_on, time(12)))
                Page.objects.filter(pk=page.pk).update(first_published_at=noon, last_published_at=noon)
            if code != content.original:
                adopt(self.pages[key, content.original], page)

    def _fields(self, content: PageContent, code: str) -> dict[str, Any]:
        resolve = partial(self.resolve, code=code)
        fields = {name: resolve(value) for name, value in vars(content).items() if name not in OWN_FIELDS}
        for name in ("portrait", "listing_image"):
            fields.pop(name, None)
        fields["listing_image"] = self.image(content.picture)
        fields["show_in_menus"] = fields.get("purpose") == Purpose.ABOUT
        if hasattr(content, "portrait"):
            fields["portrait"] = self.image(content.portrait)
        return fields

    def _streams(self, page_type: type[BasePage], content: PageContent, key: str, code: str) -> dict[str, str]:
        # A translation refers to the same pages as its original; the site finds them in the reader's language.
        resolve = partial(self.resolve, code=code, refer_to=content.original)
        programme = [("programme_day", day) for day in getattr(content, "programme", [])]
        streams = {}
        for name, value in {"body": content.body, "programme": programme}.items():
            if value and isinstance(field := page_type._meta.get_field(name), StreamField):
                streams[name] = json.dumps(stored(field.stream_block, value, f"{key}/{name}", resolve))
        return streams

    def _relate(self, page: BasePage, content: PageContent, code: str, refer_to: str) -> None:
        if not isinstance(content, ClassifiedContent):
            return
        if hasattr(page, "page_topics"):
            for order, ref in enumerate(content.topics):
                page.page_topics.create(sort_order=order, topic=self.page(ref.key, refer_to))
        for order, country in enumerate(content.countries):
            page.page_countries.create(sort_order=order, country=self.page(f"country-{country}", refer_to))

    def _complete(self, page: ArticlePage, content: ArticleContent, code: str) -> None:
        """Give an article who made it, what was corrected, how its case went on and what to read next."""
        own = {"locale": page.locale}
        page.translator_name = content.translators.get(code, "")
        for order, byline in enumerate(content.bylines):
            key = self._part_key(page, "byline", order)
            person = self.page(byline.person.key, content.original) if byline.person else None
            page.bylines.add(
                Byline(
                    **own,
                    translation_key=key,
                    sort_order=order,
                    role=byline.role,
                    name=self.resolve(byline.name, code),
                    person=Page.objects.get(pk=person.pk) if person else None,
                )
            )
        for order, made in self._told(content.corrections, code):
            key = self._part_key(page, "correction", order)
            page.corrections.add(Correction(**own, translation_key=key, made_on=made.day, text=made.text[code]))
        for order, update in self._told(content.case_updates, code):
            key = self._part_key(page, "case", order)
            page.case_updates.add(CaseUpdate(**own, translation_key=key, date=update.day, text=update.text[code]))
        for order, ref in enumerate(content.related):
            page.related_articles.add(RelatedArticle(sort_order=order, article=self.page(ref.key, content.original)))

    def _part_key(self, page: BasePage, part: str, order: int) -> UUID:
        return demo_uuid(f"{page.translation_key}/{part}/{order}")

    def _told(self, dated: list[Dated], code: str) -> list[tuple[int, Dated]]:
        """What is told in this language, with its number among all."""
        return [(order, item) for order, item in enumerate(dated) if code in item.text]

    def _arrange(self, page: BasePage, content: PageContent, code: str) -> None:
        """Give an event its series, its rooms, and those who arrange it; a person what they are with us."""
        if series := getattr(content, "series", None):
            page.series = self.page(series.key, content.original)
        for relation in ("rooms", "organisations", "positions"):
            for order, item in enumerate(getattr(content, relation, [])):
                fields = {"name": item} if isinstance(item, T | str) else vars(item)
                manager = getattr(page, relation)
                manager.add(
                    manager.model(
                        sort_order=order,
                        locale=page.locale,
                        translation_key=demo_uuid(f"{page.translation_key}/{relation}/{order}"),
                        **{name: self.resolve(value, code) for name, value in fields.items()},
                    )
                )

    def _present(self, page: BasePage, content: PageContent, code: str) -> None:
        """Give an organisation the articles about it, an intern the host, and the page about internships its calls."""
        if host := getattr(content, "host", None):
            page.host = self.page(host.key, content.original)
        for order, ref in enumerate(getattr(content, "texts", [])):
            article = Page.objects.get(pk=self.page(ref.key, content.original).pk)
            page.texts.add(page.texts.model(sort_order=order, article=article))
        for order, call in enumerate(getattr(content, "calls", [])):
            fields = {name: self.resolve(value, code) for name, value in vars(call).items() if name != "host"}
            host = self.page(call.host.key, content.original) if call.host else None
            key = self._part_key(page, "call", order)
            own = {"locale": page.locale, "translation_key": key, "sort_order": order, "host": host}
            page.calls.add(page.calls.model(**own, **fields))

    def resolve(self, value: Any, code: str, refer_to: str = "") -> Any:
        """A text in this language, an image's id, a page's id; anything else as it is."""
        if isinstance(value, T):
            return value[code]
        if isinstance(value, Picture):
            return self.image(value).pk
        if isinstance(value, Ref):
            return self.page(value.key, refer_to or code).pk
        return value

    def page(self, key: str, code: str) -> BasePage:
        """The page in this language, else its original."""
        found = self.pages.get((key, code)) or self.pages.get((key, self.originals.get(key, "")))
        if found is None:
            raise KeyError(f"The demo refers to the page {key!r} before it is made.")
        return found

    def fill_library(self) -> None:
        """Upload every drawing, also those that no page shows yet: editors find something to choose."""
        for name in PICTURES:
            self.image(Picture(name))

    def image(self, picture: Picture | None) -> CustomImage | None:
        """The picture as an image of the site, uploaded once."""
        if picture is None:
            return None
        if picture.name not in self.images:
            content = PICTURES[picture.name]
            file = ContentFile((FOLDER / f"{picture.name}.webp").read_bytes(), name=f"{picture.name}.webp")
            image = CustomImage(
                title=content.title,
                file=file,
                medium=Medium.DRAWING,
                credit=CREDIT,
                licence=Licence.OWN,
                alt_texts=dict(content.alt),
            )
            image.save()
            self.images[picture.name] = image
        return self.images[picture.name]


def is_public(content: PageContent) -> bool:
    """Whether the public may read the page; of somebody whose name is withheld, it may not."""
    return getattr(content, "protection", Protection.OPEN) != Protection.WITHHELD


def describe(page: BasePage, **fields: Any) -> None:
    """Give a page of the skeleton its words."""
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()


def is_loaded(contents: Iterable[PageContent]) -> bool:
    """Whether any of these pages stands in this site; editors may have deleted others."""
    return Page.objects.filter(translation_key__in=[demo_uuid(key_of(content)) for content in contents]).exists()


def key_of(content: PageContent) -> str:
    """The key of a page; a country goes by its code."""
    return f"country-{content.code}" if isinstance(content, CountryContent) else content.key
