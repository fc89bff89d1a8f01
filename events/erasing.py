"""What events keep of somebody who is erased: who speaks in a programme, who has signed up."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.utils.translation import gettext, override
from django.utils.translation import gettext as _
from wagtail.blocks import StreamValue
from wagtail.models import Revision
from wagtail_localize.models import TranslationContext, TranslationSource

from events.models import ConferencePage, Registration
from events.registrations import remove
from pages.erasing import Subject, Trace, address_books, register
from people.erasing_strings import forget_contexts, name_in_place_of_choice, replace_string


@register
def forget_speakers(subject: Subject) -> Iterator[Trace]:
    """Put “Name withheld” in the place of the person, in programmes, their revisions and what translators work from."""
    names = {code: _withheld_in(code) for code, _language in settings.LANGUAGES}
    items: set[str] = set()
    for page in ConferencePage.objects.select_related("locale").order_by("pk"):
        programme = list(page.programme.raw_data)
        if found := _withhold(programme, subject, names[page.language]):
            items |= found
            value = StreamValue(page.programme.stream_block, programme, is_lazy=True)
            ConferencePage.objects.filter(pk=page.pk).update(programme=value)
            subject.changed.add(page.pk)
            yield Trace(_("Speaker, becomes “name withheld”"), page.title, page.language, count=len(found))
    number = 0
    for found in _contents(subject, names):
        items |= found
        number += 1
    if number:
        yield Trace(_("Saved versions of programmes"), count=number)
    _tell_translators(items, names)


def _withheld_in(language: str) -> str:
    with override(language):
        return gettext("Name withheld")


def _withhold(programme: Any, subject: Subject, name: str) -> set[str]:
    """Take the person out of a stored programme; return the identifiers of the places where they stood."""
    found: set[str] = set()
    for block in _blocks(programme):
        value = block.get("value")
        if not isinstance(value, dict) or not {"person", "name", "affiliation"} <= value.keys():
            continue
        if value["person"] in subject.pages or subject.blackening.names(value["name"] or ""):
            value |= {"person": None, "name": name, "affiliation": ""}
            found.add(block.get("id") or "")
    return found


def _blocks(stored: Any) -> Iterator[dict[str, Any]]:
    if isinstance(stored, dict):
        yield stored
    children: Iterable[Any] = stored.values() if isinstance(stored, dict) else stored
    for child in children:
        if isinstance(child, dict | list):
            yield from _blocks(child)


def _contents(subject: Subject, names: dict[str, str]) -> Iterator[set[str]]:
    kind = ContentType.objects.get_for_model(ConferencePage)
    languages = dict(ConferencePage.objects.values_list("pk", "locale__language_code"))
    for revision in Revision.objects.filter(content_type=kind).iterator():
        language = languages.get(int(revision.object_id), settings.LANGUAGE_CODE)
        if found := _withhold_in(revision.content, subject, names[language]):
            Revision.objects.filter(pk=revision.pk).update(content=revision.content)
            yield found
    for source in TranslationSource.objects.filter(specific_content_type=kind).select_related("locale").iterator():
        content = json.loads(source.content_json)
        if found := _withhold_in(content, subject, names[source.locale.language_code]):
            TranslationSource.objects.filter(pk=source.pk).update(content_json=json.dumps(content))
            yield found


def _withhold_in(content: dict[str, Any], subject: Subject, name: str) -> set[str]:
    programme = json.loads(content.get("programme") or "[]")
    if found := _withhold(programme, subject, name):
        content["programme"] = json.dumps(programme)
    return found


def _tell_translators(items: Iterable[str], names: dict[str, str]) -> None:
    """Let the strings of these places say the same, so that the next translation doesn't bring anybody back."""
    for item in filter(None, items):
        for context in TranslationContext.objects.filter(path__contains=f".{item}."):
            place = context.path.rpartition(".")[2]
            if place == "name":
                replace_string(context, names)
            elif place == "person":
                name_in_place_of_choice(context, "name", names)
            else:
                forget_contexts(context.object_id, context.path)


@register
def forget_visitor(subject: Subject) -> Iterator[Trace]:
    """Take the person off the lists of those who have signed up; whoever waits gets the place."""
    for registration in Registration.objects.order_by("pk"):
        if registration.email in subject.addresses or subject.blackening.names(registration.name):
            yield Trace(_("Sign-up for an event"), language=registration.language)
            remove(registration)


class SignUps:
    """Addresses of people who have signed up."""

    def addresses(self) -> Iterable[str]:
        return Registration.objects.order_by("email").values_list("email", flat=True).distinct()

    def forget(self, addresses: Iterable[str]) -> int:
        found = list(Registration.objects.filter(email__in=list(addresses)))
        for registration in found:
            remove(registration)
        return len(found)


address_books.append(SignUps())
