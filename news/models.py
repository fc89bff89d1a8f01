"""News: what the organisation writes, signed by those who wrote it."""

from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, PageChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page, PageManager, TranslatableMixin
from wagtail.search import index

from news.enums import ArticleKind, BylineRole
from news.querysets import ArticlePageQuerySet, attach_people, cards
from pages.blocks import BodyBlock
from pages.models import BasePage
from pages.searching import SearchSection
from topics.models import ClassifiedPage, CountryRelation, TopicRelation

ARTICLES_ON_A_PAGE = 12


class NewsIndexPage(BasePage):
    """All articles, newest first."""

    page_description = _("The list of all articles.")
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["news.ArticlePage"]

    class Meta:
        verbose_name = _("list of news")
        verbose_name_plural = _("lists of news")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        articles = ArticlePage.objects.in_language(self.language).newest_first().with_card_data()
        listed = Paginator(articles, ARTICLES_ON_A_PAGE).get_page(request.GET.get("page"))
        listed.object_list = cards(listed.object_list, self.language)
        context["articles"] = listed
        return context


class ArticlePage(ClassifiedPage):
    """Something that was written: news, an analysis, an interview, a diary entry, a photo story, a statement."""

    kind = models.CharField(_("kind"), max_length=20, choices=ArticleKind.choices, default=ArticleKind.NEWS)
    published_on = models.DateField(_("published on"), default=timezone.localdate, db_index=True)
    place = models.CharField(
        _("place"), max_length=200, blank=True, help_text=_("Where it plays, such as Osh, Kyrgyzstan.")
    )
    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)

    objects = PageManager.from_queryset(ArticlePageQuerySet)()

    search_kind: ClassVar[str] = "news"
    search_texts: ClassVar[tuple[str, ...]] = ("lead", "body", "place")
    search_relations: ClassVar[tuple[str, ...]] = (*ClassifiedPage.search_relations, "bylines")

    page_description = _("News, analysis, interview, diary, photo story or statement.")
    parent_page_types: ClassVar[list[str]] = ["news.NewsIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels: ClassVar[list] = [
        BasePage.lead_panels[0],
        FieldPanel("kind"),
        *BasePage.lead_panels[1:],
        FieldPanel("body"),
        InlinePanel("bylines", label=_("byline"), heading=_("Who made it")),
    ]
    practical_panels: ClassVar[list] = [
        FieldRowPanel([FieldPanel("published_on"), FieldPanel("place")]),
        InlinePanel("page_topics", label=_("topic"), heading=_("Topics")),
        InlinePanel("page_countries", label=_("country"), heading=_("Countries")),
    ]
    search_fields: ClassVar[list[index.BaseField]] = [
        *BasePage.search_fields,
        index.FilterField("published_on"),
    ]

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")

    @property
    def search_date(self) -> date | None:
        return self.published_on

    def search_subjects(self) -> dict[str, list[int]]:
        people = [byline.person_id for byline in self.bylines.all() if byline.person_id]
        return {**super().search_subjects(), "people": people}

    def search_sections(self) -> list[SearchSection]:
        """Who signs with a name that is typed; people with pages are found by all spellings of theirs."""
        names = [byline.name for byline in self.bylines.all() if byline.name]
        return [SearchSection(anchor="", title="", content="", names=names)] if names else []

    @cached_property
    def byline_list(self) -> list["Signature"]:
        """Who made the article, in order, each under the name and address of the reader's language."""
        bylines = getattr(self, "shown_bylines", None)
        if bylines is None:
            bylines = list(self.bylines.all())
            attach_people(bylines, self.language)
        return [signature for byline in bylines if (signature := byline.signature).name]


@dataclass(frozen=True)
class Signature:
    """A byline as it is shown."""

    name: str
    url: str | None
    role: str
    role_label: str


class Byline(TranslatableMixin, Orderable):
    """Somebody who made an article: a person with a page, or a name that is typed."""

    article = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="bylines")
    role = models.CharField(_("role"), max_length=20, choices=BylineRole.choices, default=BylineRole.TEXT)
    person = models.ForeignKey(
        Page, verbose_name=_("person"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    name = models.CharField(
        _("or a name"), max_length=200, blank=True, help_text=_("For somebody without a page here.")
    )

    panels: ClassVar[list] = [
        FieldPanel("role"),
        PageChooserPanel("person", ["people.PersonPage", "people.InternPage"]),
        FieldPanel("name"),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("byline")
        verbose_name_plural = _("bylines")

    def __str__(self) -> str:
        return f"{self.get_role_display()}: {self.name or self.person}"

    def clean(self) -> None:
        super().clean()
        if bool(self.person_id) == bool(self.name):
            raise ValidationError({"name": _("Choose a person or give a name: one of the two.")})

    @property
    def signature(self) -> Signature:
        """What the page shows; a person whose page isn't public signs nothing."""
        person = getattr(self, "shown_person", None)
        return Signature(
            name=self.name or (person.title if person else ""),
            url=person.url if person else None,
            role=self.role,
            role_label=self.get_role_display(),
        )


class ArticleTopic(TopicRelation):
    """A topic of an article."""

    page = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="page_topics")


class ArticleCountry(CountryRelation):
    """A country that an article is about."""

    page = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="page_countries")
