"""What every page that presents somebody has."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, TitleFieldPanel
from wagtail.fields import StreamField
from wagtail.models import PageManager, Revision
from wagtail.search import index
from wagtail_localize.fields import BaseTranslatableField

from images.enums import Medium
from images.fields import PictureField
from images.models import CustomImage
from pages.blocks import BodyBlock
from pages.models import BasePage
from pages.searching import lines
from people.consents import portrait_allowed
from people.consents_panel import ConsentsPanel
from people.enums import Protection
from people.forms import ProfileForm
from people.models.consent import ConsentedPage
from people.protection import shows_photographs
from people.querysets import PersonPageQuerySet
from people.signals import draft_saved
from topics.models import ClassifiedPage


class ProfilePage(ConsentedPage, ClassifiedPage):
    """Somebody with a page of their own. The title is the name as the person wishes it shown."""

    portrait = PictureField(
        CustomImage,
        verbose_name=_("portrait"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Only with the person's consent. Without one, the ornament takes its place."),
    )
    other_spellings = models.TextField(
        _("also written"),
        blank=True,
        help_text=_(
            "Other spellings of the name, in any script, one a line. Search finds the person by them; visitors don't "
            "see them."
        ),
    )
    protection = models.CharField(
        _("protection"),
        max_length=20,
        choices=Protection.choices,
        default=Protection.OPEN,
        help_text=_(
            "How much the public may know of who this is, in every language. The title is always what readers see."
        ),
    )
    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)

    objects = PageManager.from_queryset(PersonPageQuerySet)()

    title_was_shortened = False
    """Whether the form has cut the title down to a first name."""

    base_form_class = ProfileForm

    schema_type: ClassVar[str] = "ProfilePage"
    # People have countries, but no topics of their own.
    topic_list: ClassVar[list] = []
    card_template: ClassVar[str] = "people/previews/card.html"
    search_kind: ClassVar[str] = "person"
    # The person is found by all spellings in all languages: no translator needs to see them.
    override_translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *BasePage.override_translatable_fields,
        BaseTranslatableField("other_spellings"),
    ]
    search_relations: ClassVar[tuple[str, ...]] = ("page_countries",)
    choice_relations: ClassVar[dict[str, str]] = {"page_countries": "country"}

    protection_panels: ClassVar[list] = [FieldPanel("protection")]
    name_panels: ClassVar[list] = [
        TitleFieldPanel("title"),
        FieldPanel("lead"),
        FieldPanel("portrait"),
        ConsentsPanel(),
    ]
    search_fields: ClassVar[list[index.BaseField]] = [
        *BasePage.search_fields,
        index.AutocompleteField("other_spellings"),
    ]

    class Meta:
        abstract = True

    def save_revision(self, *args: Any, **kwargs: Any) -> Revision:
        revision = super().save_revision(*args, **kwargs)
        draft_saved.send(sender=type(self), instance=self, revision=revision)
        return revision

    def search_names(self) -> list[str]:
        return lines(self.other_spellings) if self.protection == Protection.OPEN else []

    def search_subjects(self) -> dict[str, list[int]]:
        return {"countries": [relation.country_id for relation in self.page_countries.all()]}

    def open_graph(self) -> list[tuple[str, str]]:
        return [("og:type", "profile")]

    @property
    def share_image(self) -> CustomImage | None:
        """A picture of its own for sharing or lists, else the portrait; one that is the portrait is judged as that."""
        pictures = (image for image in (self.social_image, self.listing_image) if image)
        return next((image for image in pictures if image.pk != self.portrait_id), None) or self.face

    @property
    def face(self) -> CustomImage | None:
        """The portrait as far as it may be shown now: of whom must not be recognised, none but a drawing."""
        if self.portrait is None or not portrait_allowed(self):
            return None
        is_shown = shows_photographs(self.protection) or self.portrait.medium == Medium.DRAWING
        return self.portrait if is_shown else None
