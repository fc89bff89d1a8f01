"""The article."""

from datetime import date, datetime, time
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import prefetch_related_objects
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager
from wagtail.search import index
from wagtail_localize.fields import BaseTranslatableField

from images.renditions import SEARCH_SPECS, SOCIAL_SPEC
from news.addresses import reserved_slugs
from news.bylines import Signature, listed
from news.enums import ArticleKind, BylineRole, CaseStatus, Naming, TextLicence
from news.forms import ArticleForm
from news.models.parts import NOT_YET, Byline, Correction
from news.querysets import ArticlePageQuerySet
from news.reading import minutes, words
from news.republish_routes import RepublishRoutes
from news.structured_data import article_data, open_graph
from pages.blocks import BodyBlock
from pages.models import BasePage
from pages.searching import SearchSection
from topics.models import ClassifiedPage

SENTENCE_ENDS = (".", "!", "?", "…")


class ArticlePage(RepublishRoutes, ClassifiedPage):
    """Something that was written: news, an analysis, an interview, a diary entry, a photo story, a statement."""

    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=ArticleKind.choices,
        default=ArticleKind.NEWS,
        help_text=_("Readers choose by it in the list of news, and the page is laid out by it."),
    )
    content_note = models.CharField(
        _("content note"),
        max_length=300,
        blank=True,
        help_text=_(
            "What a reader should know before reading, such as violence or death. It stands above the lead, on cards "
            "and where the page is shared."
        ),
    )
    published_on = models.DateField(
        _("published on"),
        default=timezone.localdate,
        db_index=True,
        help_text=_("Readers see this day, and lists are ordered by it. It does not decide when the page appears."),
    )
    updated_on = models.DateField(
        _("updated on"),
        null=True,
        blank=True,
        help_text=_("Only when the article says something new. Mistakes that were mended are corrections."),
    )
    event_date = models.DateField(
        _("date of the event"), null=True, blank=True, help_text=_("When it happened, if that was another day.")
    )
    place = models.CharField(
        _("place"), max_length=200, blank=True, help_text=_("Where it happens, such as Osh, Kyrgyzstan. Cards show it.")
    )
    case_status = models.CharField(
        _("status of the case"),
        max_length=20,
        choices=CaseStatus.choices,
        blank=True,
        default=CaseStatus.NONE,
        help_text=_("How it stands for the person whom the article is about. Cards and lists show it too."),
    )
    case_status_on = models.DateField(
        _("as of"), null=True, blank=True, help_text=_("The last day on which we know that it was so.")
    )
    licence = models.CharField(
        _("licence"),
        max_length=20,
        choices=TextLicence.choices,
        blank=True,
        default=TextLicence.ALL_RIGHTS,
        help_text=_("On what terms others may publish the text. Pictures are never included."),
    )
    translator = models.ForeignKey(
        Page, verbose_name=_("translator"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    translator_name = models.CharField(
        _("or a name"), max_length=200, blank=True, help_text=_("For somebody without a page here.")
    )
    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)

    objects = PageManager.from_queryset(ArticlePageQuerySet)()

    base_form_class = ArticleForm
    # Who translated is said of one language alone; a copy is by nobody translated yet.
    override_translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *BasePage.override_translatable_fields,
        BaseTranslatableField("translator"),
        BaseTranslatableField("translator_name"),
    ]
    exclude_fields_in_copy: ClassVar[list[str]] = ["translator", "translator_name"]

    share_specs: ClassVar[tuple[str, ...]] = (SOCIAL_SPEC, *SEARCH_SPECS)
    choice_relations: ClassVar[dict[str, str]] = {**ClassifiedPage.choice_relations, "related_articles": "article"}
    card_template: ClassVar[str] = "news/previews/card.html"
    search_kind: ClassVar[str] = "news"
    search_texts: ClassVar[tuple[str, ...]] = ("content_note", "lead", "body", "place")
    search_relations: ClassVar[tuple[str, ...]] = (*ClassifiedPage.search_relations, "bylines", "case_updates")

    page_description = _("News, analysis, interview, diary, photo story or statement.")
    parent_page_types: ClassVar[list[str]] = ["news.NewsIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels: ClassVar[list] = [
        BasePage.lead_panels[0],
        FieldPanel("kind"),
        FieldPanel("content_note"),
        *BasePage.lead_panels[1:],
        FieldPanel("body", help_text=_("One block after another: a heading for each section, paragraphs, pictures.")),
        InlinePanel(
            "bylines",
            label=_("byline"),
            heading=_("Who made it"),
            help_text=_("In the order in which readers see them; who has done two things gets two."),
        ),
    ]
    practical_panels: ClassVar[list] = [
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("published_on"), FieldPanel("updated_on"), FieldPanel("event_date")])],
            heading=_("Dates"),
        ),
        FieldPanel("place"),
        InlinePanel(
            "page_topics",
            label=_("topic"),
            heading=_("Topics"),
            help_text=_("The most important first. The article then stands on the topic's page, too."),
        ),
        InlinePanel(
            "page_countries",
            label=_("country"),
            heading=_("Countries"),
            help_text=_("The most important first. The article then stands on the country's page, too."),
        ),
        InlinePanel(
            "related_articles",
            label=_("article"),
            heading=_("Read more"),
            help_text=_("They come first; the site adds others with the same topics and countries."),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("case_status"), FieldPanel("case_status_on")]),
                InlinePanel(
                    "case_updates",
                    label=_("update of the case"),
                    heading=_("How the case goes on"),
                    help_text=_("In any order: readers see the newest first."),
                ),
            ],
            heading=_("A case that we follow"),
        ),
        InlinePanel(
            "corrections",
            label=_("correction"),
            heading=_("Corrections"),
            help_text=_("They stand under the article, on the page of corrections and in the feeds, for good."),
        ),
        FieldPanel("licence"),
    ]
    search_fields: ClassVar[list[index.BaseField]] = [
        *BasePage.search_fields,
        index.FilterField("published_on"),
    ]

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")

    def clean(self) -> None:
        super().clean()
        errors = {}
        if self.updated_on and self.published_on and self.updated_on < self.published_on:
            errors["updated_on"] = _("An article is updated after it was published.")
        if self.case_status and not self.case_status_on:
            errors["case_status_on"] = _("Say on which day it was so.")
        elif self.case_status_on and not self.case_status:
            errors["case_status"] = _("Say how the case stood on that day.")
        elif self.case_status_on and self.case_status_on > timezone.localdate():
            errors["case_status_on"] = NOT_YET
        if self.slug in reserved_slugs():
            errors["slug"] = _("The list of news has an address of its own by this name: choose another one.")
        if errors:
            raise ValidationError(errors)

    def sign(self, user: Any) -> None:
        """Give a new article the byline of the account that writes it: its person's page, else its name."""
        if user is None:
            return
        person = user.person
        if person or user.get_full_name():
            # An article that is previewed before it is saved has no language yet.
            name = "" if person else user.get_full_name()
            self.bylines = [Byline(person=person, name=name, locale_id=self.locale_id)]

    @property
    def published_at(self) -> datetime:
        """The moment of publication: as it happened, or noon of a day that an editor has written down."""
        first = timezone.localtime(self.first_published_at) if self.first_published_at else None
        return first if first and first.date() == self.published_on else noon(self.published_on)

    @property
    def changed_at(self) -> datetime:
        """The moment of the last change that a reader should know of; see ArticlePageQuerySet.with_changes."""
        days = [self.updated_on, *(correction.made_on for correction in self.correction_list)]
        days += [update.date for update in self.case_update_list]
        return max([self.published_at, *(noon(day) for day in days if day)])

    @property
    def meta_description(self) -> str:
        """What search engines and those say with whom the page is shared; the content note comes first."""
        described = super().meta_description
        if not self.content_note:
            return described
        note = gettext("Content note: {note}").format(note=self.content_note)
        return f"{note if note.endswith(SENTENCE_ENDS) else f'{note}.'} {described}".strip()

    @property
    def text_licence(self) -> TextLicence:
        return TextLicence(self.licence)

    @property
    def licence_url(self) -> str:
        """Where the licence stands, in the language of the text; empty where all rights are reserved."""
        return self.text_licence.deed_url(self.language)

    @cached_property
    def word_count(self) -> int:
        """How many words the text has, the lead included."""
        return sum(words(text) for text in [self.lead, *self.body.stream_block.get_searchable_content(self.body)])

    @property
    def reading_minutes(self) -> int:
        """How many minutes the text takes; nothing where there is none."""
        return minutes(self.word_count, self.language)

    def structured_data(self) -> list[dict[str, Any]]:
        return [article_data(self)]

    def open_graph(self) -> list[tuple[str, str]]:
        return open_graph(self)

    def credits(self) -> list[Byline]:
        """Who made the article and, if it is a translation, who translated it."""
        signed = list(self.bylines.all())
        if not self.is_original and (self.translator_id or self.translator_name):
            translation_credit = Byline(
                role=BylineRole.TRANSLATION, person_id=self.translator_id, name=self.translator_name
            )
            signed.append(translation_credit)
        return signed

    @cached_property
    def shown_bylines(self) -> list[Byline]:
        """The same, each with the person's page in the language of this article; lists attach them to many at once."""
        for byline in self._credits:
            byline.shown_person = self.chosen.shown.get(byline.person_id)
        return self._credits

    def chosen_ids(self) -> set[int]:
        return super().chosen_ids() | {byline.person_id for byline in self._credits if byline.person_id}

    @cached_property
    def _credits(self) -> list[Byline]:
        return self.credits()

    @cached_property
    def byline_list(self) -> list[Signature]:
        """Who made the article, in order, each under the name and address of the reader's language."""
        return listed(byline.signature for byline in self.shown_bylines)

    @property
    def contents(self) -> list[tuple[str, str]]:
        """The sections of the text: where each begins (an identifier in the page) and its heading."""
        headings = [block for block in self.body if block.block_type == "heading" and block.value["level"] == "h2"]
        return [(f"h-{block.id[:8]}", block.value["text"]) for block in headings if block.id]

    @cached_property
    def correction_list(self) -> list[Correction]:
        """The corrections, the newest first."""
        return sorted(self.corrections.all(), key=lambda correction: correction.made_on, reverse=True)

    @cached_property
    def case_update_list(self) -> list[Any]:
        """What happened in the case, the newest first."""
        return sorted(self.case_updates.all(), key=lambda update: update.date, reverse=True)

    @cached_property
    def missing_corrections(self) -> list[Correction]:
        """What was corrected in the original and not yet in this translation of it, the newest first."""
        if self.is_original or self.original is None:
            return []
        mine = {correction.translation_key for correction in self.correction_list}
        return [made for made in self.original.correction_list if made.translation_key not in mine]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        if not self.is_original and self.original:
            # Its own and those of its original in one query: readers are told which are missing here.
            prefetch_related_objects([self, self.original], "corrections")
        return context

    @property
    def search_date(self) -> date | None:
        return self.published_on

    def search_subjects(self) -> dict[str, list[int]]:
        people = [credit.person_id for credit in self.credits() if credit.naming == Naming.AS_GIVEN]
        return {**super().search_subjects(), "people": [person for person in people if person]}

    def search_sections(self) -> list[SearchSection]:
        """How the case went on, and who signs with a name that is typed; people are found by all spellings."""
        names = [credit.name for credit in self.credits() if credit.name and credit.naming != Naming.WITHHELD]
        updates = [update.text for update in self.case_update_list]
        return [SearchSection(anchor="", title="", content="", names=texts) for texts in (names, updates) if texts]


def noon(day: date) -> datetime:
    """Noon of a day in the site's time zone."""
    return timezone.make_aware(datetime.combine(day, time(12)))
