"""What every page is, and the pages that every site has."""

from collections.abc import Iterator
from datetime import date
from typing import Any, ClassVar

from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, TabbedInterface, TitleFieldPanel
from wagtail.coreutils import string_to_ascii
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager, PageViewRestriction
from wagtail.search import index
from wagtail_localize.fields import BaseTranslatableField

from images.fields import PictureField
from images.models import CustomImage, CustomRendition
from images.renditions import SOCIAL_SPEC
from pages.blocks import BodyBlock
from pages.enums import Purpose
from pages.fetching import choices_in_streams, fetch
from pages.lengths import DESCRIPTION_LENGTH, TITLE_LENGTH
from pages.panels import counter
from pages.previews import PreviewModes
from pages.querysets import BasePageQuerySet, Chosen, chosen
from pages.searching import SearchSection, page_saved

CUT = _("Search engines and cards on other sites cut the rest.")

LONGEST_SLUG = 100
"""Signs of an address that is made from a title: Cyrillic grows in Latin letters, and nobody reads more."""

BasePageManager = PageManager.from_queryset(BasePageQuerySet)


class BasePage(PreviewModes, Page):
    """What every page of the site has: a lead, pictures for lists and sharing, a language and an original.

    The original of a page is the one that isn't a translation; it may stand in any language.
    """

    lead = models.TextField(
        _("lead"),
        blank=True,
        max_length=500,
        help_text=_("One or two sentences under the title. Cards and lists show them too."),
    )
    listing_image = PictureField(
        CustomImage,
        verbose_name=_("picture for lists"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Cards and the head of the page show it. A list is complete without one, too."),
    )
    social_image = PictureField(
        CustomImage,
        verbose_name=_("picture for sharing"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("If another one than the picture for lists should appear where the page is shared."),
    )
    is_original = models.BooleanField(default=True, editable=False, db_index=True)

    is_open = False
    """Set on the page that a request leads to, where neither it nor a page above it is restricted."""

    objects = BasePageManager()

    # Each language has an address of its own: a translation neither takes it over nor asks a translator for it.
    override_translatable_fields: ClassVar[list[BaseTranslatableField]] = [BaseTranslatableField("slug")]

    search_fields: ClassVar[list[index.BaseField]] = [
        *Page.search_fields,
        index.AutocompleteField("title_in_ascii"),
        index.FilterField("is_original"),
    ]

    lead_panels: ClassVar[list] = [
        TitleFieldPanel(
            "title",
            help_text=_("What it is about, in words that somebody would search for."),
            attrs=counter(TITLE_LENGTH, _("Search engines cut it: write a shorter one for them in the tab Share.")),
        ),
        FieldPanel(
            "lead",
            attrs=counter(
                DESCRIPTION_LENGTH, _("Search engines cut it: write a description for them in the tab Share.")
            ),
        ),
        FieldPanel("listing_image"),
    ]
    content_panels: ClassVar[list] = lead_panels
    practical_panels: ClassVar[list] = []
    share_panels: ClassVar[list] = [
        MultiFieldPanel(
            [
                FieldPanel(
                    "seo_title",
                    heading=_("Title for search engines"),
                    help_text=_("Empty: the title of the page. Cards on other sites show it too."),
                    attrs=counter(TITLE_LENGTH, CUT),
                ),
                FieldPanel(
                    "search_description",
                    heading=_("Description for search engines"),
                    help_text=_("What somebody finds here, in a sentence or two. Empty: the lead."),
                    attrs=counter(DESCRIPTION_LENGTH, CUT),
                ),
                FieldPanel("social_image"),
            ],
            heading=_("In search engines and where the page is shared"),
        ),
    ]
    address_panels: ClassVar[list] = [
        FieldPanel("slug", help_text=_("The end of the address. Leave it alone once the page is published.")),
        FieldPanel("show_in_menus"),
    ]

    class Meta:
        abstract = True

    @classmethod
    def get_edit_handler(cls) -> Any:
        """The form of each page in the same four tabs; a tab without fields is left out."""
        tabs = [
            (cls.content_panels, _("Content")),
            (cls.practical_panels, _("Practical")),
            (cls.share_panels, _("Share")),
            ([*cls.address_panels, *cls.settings_panels], _("Settings")),
        ]
        handler = TabbedInterface(
            [ObjectList(panels, heading=heading) for panels, heading in tabs if panels],
            base_form_class=cls.base_form_class,
        )
        return handler.bind_to_model(cls)

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        # Wagtail's own way makes nothing out of Cyrillic.
        base = slugify(string_to_ascii(self.title))[:LONGEST_SLUG].rstrip("-")
        if base and (not self.slug or self._has_slug_of_original()):
            self.slug = self._get_autogenerated_slug(base)
        super().full_clean(*args, **kwargs)

    def _has_slug_of_original(self) -> bool:
        """Whether this is a new translation that has got a title of its own, but no address of its own yet."""
        if self.is_original or self.first_published_at or not self.pk:
            return False
        originals = type(self)._default_manager.filter(translation_key=self.translation_key, is_original=True)
        return originals.filter(slug=self.slug).exclude(title=self.title).exists()

    def save(self, *args: Any, **kwargs: Any) -> Any:
        saved = super().save(*args, **kwargs)
        # Django's own signal comes before the page's child relations are stored.
        page_saved.send(sender=type(self), instance=self, update_fields=kwargs.get("update_fields"))
        return saved

    def copy(
        self, *args: Any, update_attrs: dict | None = None, reset_translation_key: bool = True, **kwargs: Any
    ) -> Page:
        """Copy the page: under the same translation key it is a translation, under a new one an original."""
        attributes = {"is_original": reset_translation_key, **(update_attrs or {})}
        copied = super().copy(*args, update_attrs=attributes, reset_translation_key=reset_translation_key, **kwargs)
        if reset_translation_key:
            for page in copied.get_descendants().specific():
                if not getattr(page, "is_original", True):
                    page.is_original = True
                    page.save(update_fields=["is_original"])
        return copied

    def get_view_restrictions(self) -> QuerySet[PageViewRestriction]:
        """Who may read the page; nobody is asked again where the way to it was seen to be open (pages.routing)."""
        return PageViewRestriction.objects.none() if self.is_open else super().get_view_restrictions()

    @property
    def language(self) -> str:
        """The language of the page's text (BCP 47)."""
        return self.locale.language_code

    @property
    def original(self) -> "BasePage | None":
        """The page that this one is a translation of, if it is published; the page itself if it is the original."""
        if self.is_original:
            return self
        return next((page for page in self.translations.values() if page.is_original), None)

    @property
    def title_in_ascii(self) -> str:
        """The title as editors type it who lack its letters."""
        return string_to_ascii(self.title)

    @property
    def meta_title(self) -> str:
        return self.seo_title or self.title

    @property
    def meta_description(self) -> str:
        return self.search_description or self.lead

    # What the site's search reads of a page, beside its title. Wagtail's own index, by which editors find pages,
    # holds titles alone: twice the text would double the cost of a save, and PostgreSQL refuses very long ones.
    search_texts: ClassVar[tuple[str, ...]] = ("lead",)
    """Fields whose texts are searched."""

    search_kind: ClassVar[str] = "page"
    """news, event, person, topic, country or page: what a visitor can narrow a search to."""

    search_relations: ClassVar[tuple[str, ...]] = ()
    """Child relations that the methods below read, so that many pages can fetch them at once."""

    @property
    def search_date(self) -> date | None:
        """The page's own date, by which results are ordered and grouped into years."""
        return None

    @property
    def search_slug(self) -> str:
        """What a topic or country is called in the address of a search."""
        return self.slug

    def search_names(self) -> list[str]:
        """Other spellings of the title: the page is found by them and does not show them."""
        return []

    def search_subjects(self) -> dict[str, list[int]]:
        """The pages (by id) whose names this one shows: its "topics", its "countries", its "people"."""
        return {}

    def search_sections(self) -> list[SearchSection]:
        """Parts of the page with a place of their own in it, such as the sessions of a conference."""
        return []

    schema_type: ClassVar[str] = "WebPage"
    """What sort of page this is to machines (https://schema.org/WebPage and its subtypes)."""

    share_specs: ClassVar[tuple[str, ...]] = (SOCIAL_SPEC,)
    """The sizes in which other sites and search engines show the picture of the page."""

    def structured_data(self) -> list[dict[str, Any]]:
        """What the page is about, as schema.org says it: the main thing first, each without the context."""
        return []

    def open_graph(self) -> list[tuple[str, str]]:
        """What sort of thing is shared, with what belongs to that sort: names and values of https://ogp.me."""
        return [("og:type", "website")]

    @cached_property
    def translations(self) -> dict[str, "BasePage"]:
        """The published forms of this page, by language code, itself included even where it is a draft."""
        pages = type(self)._default_manager.published().filter(translation_key=self.translation_key)
        found = {page.language: page for page in pages.select_related("locale")}
        return {**found, self.language: self}

    chosen_models: ClassVar[tuple[type[Page], ...]] = ()
    """The types of those pages that the page shows more of than a title and an address."""

    @cached_property
    def choices_in_streams(self) -> dict[type[models.Model], set[int]]:
        """What the blocks of the page point at: ids by model."""
        return choices_in_streams(self)

    def chosen_ids(self) -> set[int]:
        """The pages that this one points at, in whatever language."""
        return self.choices_in_streams.get(Page, set())

    @cached_property
    def chosen(self) -> Chosen:
        """Those pages, as they are and as a reader of this page's language is shown them: one query."""
        return chosen(self.chosen_ids(), self.language, *self.chosen_models)

    def shown_pictures(self) -> Iterator[tuple[Page, str]]:
        """Pictures that the page shows beside those of its blocks: (page, name of the field)."""
        pictures = (field for field in self._meta.fields if field.related_model is CustomImage)
        return ((self, field.name) for field in pictures)

    @property
    def share_image(self) -> CustomImage | None:
        return self.social_image or self.listing_image

    @cached_property
    def share_renditions(self) -> dict[str, CustomRendition]:
        """That picture in the sizes in which it is shared, by filter spec; nothing without a picture."""
        return self.share_image.get_renditions(*self.share_specs) if self.share_image else {}

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        fetch(self)
        context["meta_title"] = self.meta_title
        context["meta_description"] = self.meta_description
        return context


SCHEMA_TYPES = {Purpose.ABOUT: "AboutPage", Purpose.CONTACT: "ContactPage"}
"""What machines call a standard page that is there for this."""


class StandardPage(BasePage):
    """A page that stands for itself: about us, contact, privacy, how to support us."""

    purpose = models.CharField(
        _("purpose"),
        max_length=20,
        choices=Purpose.choices,
        default=Purpose.OTHER,
        help_text=_("The foot of every page links to the page for support and to the one about privacy by this."),
    )
    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)

    page_description = _("A page that stands for itself, such as about us or contact.")
    template = "pages/standard_page.html"
    parent_page_types: ClassVar[list[str]] = ["home.HomePage", "pages.StandardPage"]
    subpage_types: ClassVar[list[str]] = ["pages.StandardPage"]

    content_panels: ClassVar[list] = [*BasePage.lead_panels, FieldPanel("body")]
    address_panels: ClassVar[list] = [*BasePage.address_panels, FieldPanel("purpose")]
    search_texts: ClassVar[tuple[str, ...]] = ("lead", "body")

    class Meta:
        verbose_name = _("standard page")
        verbose_name_plural = _("standard pages")

    @property
    def schema_type(self) -> str:
        return SCHEMA_TYPES.get(self.purpose, super().schema_type)
