"""Somebody with a name that nobody else has, put wherever the site can keep it; and the search for what is left."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection
from django.utils import timezone
from wagtail.admin.models import FormState
from wagtail.contrib.redirects.models import Redirect
from wagtail.contrib.search_promotions.models import Query
from wagtail.log_actions import log
from wagtail.models import (
    Collection,
    Comment,
    CommentReply,
    Page,
    PageLogEntry,
    UploadedFile,
    Workflow,
)
from wagtail_localize.models import SegmentOverride, TranslationContext, TranslationLog

from events.models import ConferencePage, Registration
from images.models import CustomImage
from news.models import ArticlePage, Byline
from people.enums import ConsentPurpose
from people.models import Consent, PersonPage, PersonRecord
from search.misses import record
from tests.factories import (
    ArticlePageFactory,
    ConferencePageFactory,
    DocumentFactory,
    EventPageFactory,
    ImageFactory,
    PersonPageFactory,
    StandardPageFactory,
    UserFactory,
    block,
    completed,
    person,
    session,
    translated,
)
from tests.images.photographs import drawing
from translations.adoption import adopt
from users.models import User

NAME, RUSSIAN, ADDRESS = "Zyxkanar Qvorblund", "Зыксканар Кворблунд", "zyx@canary.example.org"
FORMER = "Zyxkanar Qvorblund-Wuppdorf"
WORDS = ("zyxkanar", "qvorblund", "wuppdorf", "зыксканар", "кворблунд", "zykskanar", "kvorblund", "zyx@canary")
"""What no place may hold afterwards, in small letters; the names in ASCII, as search and addresses have them, too."""


@dataclass
class Canary:
    """What was made."""

    page: PersonPage
    articles: dict[str, ArticlePage]
    conferences: dict[str, ConferencePage]
    group_picture: CustomImage
    account: User
    other_sign_up: Registration
    standard: Page


def release() -> Canary:
    """Put the canary everywhere. The site has its page tree already."""
    editor = UserFactory(is_superuser=True)
    portrait = picture("Portrait")
    page = person_in_three_languages(editor, portrait)
    group_picture = files(editor)
    articles = articles_in_three_languages(page, group_picture)
    conferences = conferences_in_three_languages(page)
    internal(page, editor)
    other = sign_ups()
    body = [block("paragraph", f'<p>Möt <a linktype="page" id="{page.pk}">{NAME.upper()}</a>, {NAME}s bok.</p>')]
    standard = StandardPageFactory(title="Om oss", body=body)
    Comment.objects.create(page=standard, user=editor, text=f"Ask {NAME}", contentpath="body")
    return Canary(
        page, articles, conferences, group_picture, UserFactory(person=page), other, Page.objects.get(pk=standard.pk)
    )


def picture(title: str, **fields: Any) -> CustomImage:
    """A picture with a rendition."""
    image = ImageFactory(title=title, **fields)
    image.get_rendition("width-32")
    return image


def person_in_three_languages(editor: User, portrait: CustomImage) -> PersonPage:
    """A page that was renamed; its translations, one with a draft; an alias; all that comes with them."""
    page = PersonPageFactory(
        title=FORMER, email=ADDRESS, portrait=portrait, affiliation="Osh", other_spellings=f"{RUSSIAN}\nZyxkanar"
    )
    page.lead, page.body = f"{FORMER} skriver.", [block("paragraph", f"<p>{FORMER} bor i Osj.</p>")]
    page.save_revision(user=editor, log_action=True).publish(user=editor)
    page.title, page.slug = NAME, "zyxkanar-qvorblund"
    page.lead, page.body = f"{NAME} skriver.", [block("paragraph", f"<p><b>Zyxkanar</b> Qvorblund {ADDRESS}</p>")]
    page.save_revision(user=editor, log_action=True).publish(user=editor)
    english = translated(page, "en", title=NAME, slug="zyxkanar-qvorblund", lead=f"{NAME} writes.")
    english.lead = f"A draft about {NAME}"
    english.save_revision(user=editor, log_action=True)
    english.create_alias(update_slug="zyxkanar-qvorblund-again")
    russian = translated(page, "ru", title=RUSSIAN, lead=f"{RUSSIAN} пишет.", live=False)
    for translation in (english, russian):
        source = adopt(page, translation).source
        TranslationLog.objects.create(source=source, locale=translation.locale)
        context, _created = TranslationContext.objects.get_or_create(object=source.object, path="lead")
        SegmentOverride.objects.create(context=context, locale=translation.locale, data_json=f'"{NAME}"')
    comment = Comment.objects.create(page=page, user=editor, text=f"Is {NAME} right?", contentpath="title")
    CommentReply.objects.create(comment=comment, user=editor, text=f"{NAME} it is")
    Workflow.objects.first().start(russian, editor)
    Redirect.objects.create(old_path="/sv/person/zyxkanar-qvorblund", redirect_page=page)
    Redirect.objects.create(old_path="/ru/%D0%B7%D1%8B%D0%BA%D1%81-зыксканар-кворблунд", redirect_link="/ru/")
    Redirect.objects.create(old_path="/sv/gamla", redirect_link="/sv/manniskor/zyxkanar-qvorblund/")
    return PersonPage.objects.get(pk=page.pk)


def files(editor: User) -> CustomImage:
    """Pictures that show the person alone, one of a group, documents, files with the name in theirs."""
    named = picture(f"{NAME} in Osh", alt_texts={"ru": f"{RUSSIAN} в Оше"}, consent_note=f"Asked {NAME}")
    log(instance=named, action="wagtail.edit", user=editor, data={"was": NAME})
    group = picture("A group", credit=NAME, alt_texts={"sv": "En grupp", "en": f"A group with {NAME}"})
    group.tags.add(NAME)
    log(instance=group, action="wagtail.edit", user=editor, title=f"A group with {NAME}")
    in_file_name = picture("Mountains")
    stored = default_storage.save("original_images/Zyxkanar_Qvorblund.png", ContentFile(drawing()))
    old = in_file_name.file.name
    CustomImage.objects.filter(pk=in_file_name.pk).update(file=stored)
    default_storage.delete(old)
    rendition = in_file_name.renditions.get()
    moved = default_storage.save("images/zyxkanar-qvorblund.width-32.png", ContentFile(drawing()))
    default_storage.delete(rendition.file.name)
    in_file_name.renditions.update(file=moved)
    DocumentFactory(title=f"CV {NAME}", file=ContentFile(f"CV of {NAME}".encode(), name="cv.pdf"))
    UploadedFile.objects.create(
        for_content_type=ContentType.objects.get_for_model(CustomImage),
        file=ContentFile(drawing(), name="zyxkanar_qvorblund.png"),
        uploaded_by_user=editor,
    )
    waiting = UploadedFile.objects.latest("pk")
    UploadedFile.objects.filter(pk=waiting.pk).update(
        file=default_storage.save("uploads/zyxkanar_qvorblund.png", ContentFile(drawing()))
    )
    default_storage.delete(waiting.file.name)
    Collection.get_first_root_node().add_child(name=f"Pictures of {NAME}")
    return group


def articles_in_three_languages(page: PersonPage, image: CustomImage) -> dict[str, ArticlePage]:
    """An interview by and with the person, who has translated it, too."""
    body = [
        block("paragraph", f"<p>Jag träffade {NAME} och Qvorblund, Zyxkanar.</p>"),
        block("image", {"image": image.pk, "alt_text": f"{NAME} till vänster", "decorative": False, "caption": ""}),
    ]
    article = ArticlePageFactory(title=f"Möte med {NAME}", lead=f"{NAME} om sjön.", body=body)
    signed = completed(article, Byline(person=page), Byline(name=NAME, role="photo"), Byline(name="Erik"))
    signed.save_revision(log_action=True).publish()
    english = translated(signed, "en", title=f"Meeting {NAME}", slug="meeting-zyxkanar-qvorblund")
    russian = translated(signed, "ru", title="Встреча", lead=f"Мы встретились с {RUSSIAN}ом.")
    for translation in (english, russian):
        translation.translator, translation.translator_name = page, ""
        translation.save_revision().publish()
        adopt(signed, translation)
    russian.translator, russian.translator_name = None, RUSSIAN
    russian.lead = f"Черновик: {RUSSIAN}"
    russian.save_revision()
    return {one.language: ArticlePage.objects.get(pk=one.pk) for one in (signed, english, russian)}


def conferences_in_three_languages(page: PersonPage) -> dict[str, ConferencePage]:
    """A programme in which the person speaks twice: with a page, and by name."""
    people = [person(page, affiliation="Osh"), person(name=NAME), person(name="Erik")]
    lecture = session(people=people, abstract=f"<p>{NAME} berättar.</p>")
    day = date(2018, 11, 25)
    programme = [block("programme_day", {"date": day.isoformat(), "sessions": [lecture]})]
    conference = ConferencePageFactory(title="Dagarna", contact_email=ADDRESS, contact_name=NAME, programme=programme)
    conference.save_revision().publish()
    english = translated(conference, "en", title="The days")
    russian = translated(conference, "ru", title="Дни")
    for translation in (english, russian):
        adopt(conference, translation)
    return {one.language: ConferencePage.objects.get(pk=one.pk) for one in (conference, english, russian)}


def internal(page: PersonPage, editor: User) -> None:
    """What the public never sees: records, consents, logs, forms, searches, caches."""
    known = PersonRecord.objects.create(translation_key=page.translation_key, full_name=FORMER, other_names=NAME)
    log(instance=known, action="wagtail.edit", user=editor, title=NAME)
    consent = Consent.objects.create(
        person=page, purpose=ConsentPurpose.PROFILE, given_on=date(2018, 1, 1), note=f"{NAME} said so"
    )
    log(instance=consent, action="wagtail.edit", user=editor)
    PageLogEntry.objects.log_action(page, "wagtail.rename", user=editor, data={"title": {"old": FORMER, "new": NAME}})
    FormState.objects.create(
        user=editor,
        data=urlencode({"title": RUSSIAN}),
        content_type=ContentType.objects.get_for_model(page),
        last_updated_at=timezone.now(),
    )
    record(NAME, "sv")
    record(RUSSIAN, "ru")
    Query.get(NAME).add_hit()
    cache.set("a-page", f"<h1>{NAME}</h1>")


def sign_ups() -> Registration:
    """The person has signed up twice, once under another name; somebody else has, too."""
    key = EventPageFactory(title="Kväll", start_date=date(2030, 1, 1)).translation_key
    for name, email in ((NAME.lower(), "somebody@example.org"), ("Somebody", ADDRESS), ("Erik", "erik@example.org")):
        registration = Registration(
            event_key=key, name=name, email=email, language="sv", status="confirmed", token_hash=uuid4().hex
        )
        registration.save()
    return registration


def sightings() -> list[str]:
    """Where a word of the canary still is: any column of any table, any file, any entry of the cache."""
    return [*_in_tables(), *_in_files(), *_in_cache()]


def _in_tables() -> Iterator[str]:
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor, include_views=True)
        for table in tables:
            cursor.execute(f'SELECT * FROM "{table}" LIMIT 0')
            columns = [column[0] for column in cursor.description]
            # SQLite keeps bytes among texts; Python reads both.
            as_text = "::text" if connection.vendor == "postgresql" else ""
            cells = ", ".join(f'"{column}"{as_text}' for column in columns)
            cursor.execute(f'SELECT {cells} FROM "{table}"')
            for row in cursor.fetchall():
                texts = [cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell) for cell in row]
                found = (pair for pair in zip(columns, texts, strict=True) if sees(pair[1]))
                yield from (f"{table}.{column}: {text[:200]}" for column, text in found)
        if connection.vendor == "sqlite":
            yield from _in_dead_words(cursor, set(tables))


def _in_dead_words(cursor: Any, tables: set[str]) -> Iterator[str]:
    """Words in the full-text indexes, that no row has any more."""
    for table in sorted(tables & {"search_tokens", "wagtailsearch_indexentry_fts"}):
        cursor.execute(f"CREATE VIRTUAL TABLE temp.{table}_words USING fts5vocab(main, {table}, 'row')")
        cursor.execute(f"SELECT term FROM temp.{table}_words")
        yield from (f"{table}: {term}" for (term,) in cursor.fetchall() if sees(term))
        cursor.execute(f"DROP TABLE temp.{table}_words")


def _in_files() -> Iterator[str]:
    root = Path(settings.MEDIA_ROOT)
    for path in sorted(root.rglob("*")):
        if sees(str(path.relative_to(root))) or (path.is_file() and sees(path.read_bytes().decode("utf-8", "replace"))):
            yield str(path)


def _in_cache() -> Iterator[str]:
    yield from (key for key in ("a-page",) if cache.get(key))


def sees(text: str) -> bool:
    """Whether one of the words is in a text, in whatever case, or as JSON escapes it."""
    small = text.lower()
    return any(word in small or escaped in small for word, escaped in ESCAPED.items())


ESCAPED = {word: word.encode("unicode_escape").decode() for word in WORDS}
