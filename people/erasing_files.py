"""Pictures and documents of somebody who is erased."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from secrets import token_hex
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.files.base import File
from django.db import models, transaction
from django.utils.translation import gettext as _
from wagtail.models import ModelLogEntry, Page, ReferenceIndex, UploadedFile

from images.models import CustomDocument, CustomImage, CustomRendition
from pages.erasing import Subject, Trace
from people.models import InternPage, PersonPage


def forget_files(subject: Subject) -> Iterator[Trace]:
    """Delete pictures and documents that are of this person alone, with their files; others lose the name."""
    own = _portraits(subject)
    for image in CustomImage.objects.order_by("pk"):
        if _is_of_person_alone(image, own, subject):
            yield Trace(_("Picture, with its file"), _described(image), count=1 + image.renditions.count())
            _delete(image, subject)
        elif _names(image, subject):
            yield Trace(_("Picture that stays, without the name"), f"{image.pk}")
    for document in CustomDocument.objects.order_by("pk"):
        if subject.blackening.finds(document.title):
            yield Trace(_("Document, with its file"), _described(document))
            _delete(document, subject)
    yield from _rename_files(subject)


def _described(file: Any) -> str:
    return f"{file.title} ({file.pk})"


def _portraits(subject: Subject) -> set[int]:
    """Portraits of this person that aren't the portrait of somebody else, too."""
    mine: set[int] = set()
    others: set[int] = set()
    for model in (PersonPage, InternPage):
        pages = model.objects.exclude(portrait=None).values_list("pk", "portrait")
        for page, portrait in pages:
            (mine if page in subject.pages else others).add(portrait)
    return mine - others


def _is_of_person_alone(image: CustomImage, own: set[int], subject: Subject) -> bool:
    """A portrait; or a picture that names the person or is shown on their pages, and that nobody else uses."""
    if image.pk in own:
        return True
    users = _users_of(image)
    pages = {("page", str(pk)) for pk in subject.pages}
    shows = _says(subject, image.title, image.consent_note, *map(str, image.alt_texts.values()))
    return (shows or bool(users)) and users <= pages


def _names(image: CustomImage, subject: Subject) -> bool:
    texts = (image.title, image.credit, image.consent_note, image.description, *map(str, image.alt_texts.values()))
    return _says(subject, *texts)


def _says(subject: Subject, *texts: str) -> bool:
    return any(subject.blackening.finds(text) for text in texts)


def _users_of(image: CustomImage) -> set[tuple[str, str]]:
    """What shows a picture: models and keys."""
    page = ContentType.objects.get_for_model(Page)
    users = ReferenceIndex.get_references_to(image).values_list("base_content_type", "object_id").distinct()
    return {("page" if kind == page.pk else str(kind), key) for kind, key in users}


def _delete(file: CustomImage | CustomDocument, subject: Subject) -> None:
    """Delete the row, and with the transaction its file and renditions; what was logged of it goes, too."""
    if subject.is_rehearsal:
        return
    key, kind = str(file.pk), ContentType.objects.get_for_model(file)
    file.delete()
    ModelLogEntry.objects.filter(content_type=kind, object_id=key).delete()


def _rename_files(subject: Subject) -> Iterator[Trace]:
    """Files whose stored names give the person away: remade ones are deleted, others get a name that tells nothing."""
    for model in (CustomRendition, UploadedFile):
        for row in model.objects.order_by("pk"):
            if subject.blackening.finds(row.file.name):
                yield Trace(_("Name of a file"), count=1)
                transaction.on_commit(partial(row.file.storage.delete, row.file.name))
                model.objects.filter(pk=row.pk).delete()
    for owner in (CustomImage, CustomDocument):
        for row in owner.objects.order_by("pk"):
            if subject.blackening.finds(row.file.name):
                yield Trace(_("Name of a file"), count=1)
                transaction.on_commit(partial(_move, owner, row.pk, row.file.name))


def _move(model: type[models.Model], pk: int, name: str) -> None:
    """Give a file another name, once all else is stored: until it is moved, the row must lead to the old one."""
    storage = model._base_manager.get(pk=pk).file.storage
    moved = str(Path(name).with_name(f"{token_hex(8)}{Path(name).suffix.lower()}"))
    if storage.exists(name):
        with storage.open(name) as content:
            moved = storage.save(moved, File(content))
        storage.delete(name)
    model._base_manager.filter(pk=pk).update(file=moved)
