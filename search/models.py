"""The index: one entry for each page that everybody may read, and the words of all of them."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail.search import index

from search.backends import uses_remote


class Entry(index.Indexed, models.Model):
    """What a result list needs to know of a page; its words are kept by the full-text engine.

    A search server (search.backends) indexes these entries; with a database as engine Wagtail's own index
    leaves them out.
    """

    page = models.OneToOneField(Page, primary_key=True, on_delete=models.CASCADE, related_name="+")
    language = models.CharField(max_length=15)
    kind = models.CharField(max_length=20)
    title = models.CharField(max_length=255)
    title_words = models.PositiveSmallIntegerField(default=0)
    names = models.TextField(default="")
    slug = models.CharField(max_length=255)
    translation_key = models.UUIDField()
    is_original = models.BooleanField(default=True)
    date = models.DateField(null=True)
    newest = models.IntegerField(default=0)
    year = models.PositiveSmallIntegerField(default=0)
    topics = models.TextField(default="")
    countries = models.TextField(default="")
    version = models.CharField(max_length=20, default="")
    expire_at = models.DateTimeField(null=True)
    """From this moment on the page isn't public any more, and isn't found."""

    search_fields: ClassVar[list[index.BaseField]] = [
        index.SearchField("tokens"),
        index.FilterField("language"),
        index.FilterField("kind"),
        index.FilterField("year"),
        index.FilterField("expire_at"),
    ]

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["language", "kind"]),
            models.Index(fields=["translation_key"]),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def tokens(self) -> str:
        """The page's words as a search server gets them."""
        return self.text.tokens if hasattr(self, "text") else ""

    @classmethod
    def get_indexed_objects(cls) -> models.QuerySet:
        entries = super().get_indexed_objects()
        return entries.select_related("text") if uses_remote() else entries.none()

    def get_indexed_instance(self) -> Any:
        return self if uses_remote() else None


class EntryText(models.Model):
    """What passages are cut out of, and what the entry has given to the vocabulary."""

    entry = models.OneToOneField(Entry, primary_key=True, on_delete=models.CASCADE, related_name="text")
    text = models.TextField(default="")
    sections = models.JSONField(default=list)
    words = models.TextField(default="")
    tokens = models.TextField(default="")
    """For a search server only; a database engine keeps its own."""

    def __str__(self) -> str:
        return self.text[:50]


class Mention(models.Model):
    """A page shows the name of another, given by translation key: when that changes, it is indexed anew."""

    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, related_name="mentions")
    key = models.UUIDField(db_index=True)

    def __str__(self) -> str:
        return str(self.key)


class Word(models.Model):
    """A word of the vocabulary, by which typing errors are corrected, and in how many pages it stands."""

    language = models.CharField(max_length=15)
    word = models.CharField(max_length=40)
    key = models.CharField(max_length=200)
    lemma = models.CharField(max_length=200)
    first = models.CharField(max_length=1)
    length = models.PositiveSmallIntegerField()
    documents = models.IntegerField(default=0)

    class Meta:
        constraints: ClassVar[list] = [models.UniqueConstraint(fields=["language", "word"], name="one_row_a_word")]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["language", "key"]),
            models.Index(fields=["language", "lemma"]),
            models.Index(fields=["language", "first", "length"]),
        ]

    def __str__(self) -> str:
        return self.word


class Miss(models.Model):
    """Words that found nothing: how often and when. Nothing is kept of who asked."""

    language = models.CharField(_("language"), max_length=15)
    query = models.CharField(_("searched for"), max_length=100)
    count = models.PositiveIntegerField(_("times"), default=0)
    first_on = models.DateField(_("first"), auto_now_add=True)
    last_on = models.DateField(_("last"), auto_now=True)

    class Meta:
        verbose_name = _("search that found nothing")
        verbose_name_plural = _("searches that found nothing")
        constraints: ClassVar[list] = [models.UniqueConstraint(fields=["language", "query"], name="one_row_a_query")]

    def __str__(self) -> str:
        return self.query
