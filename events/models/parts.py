"""What belongs to a conference or another event: its rooms, organisations, documents, topics and countries."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable, TranslatableMixin

from events.enums import OrganisationRole
from images.models import CustomDocument
from topics.models import CountryRelation, TopicRelation

CONFERENCE, EVENT = "events.ConferencePage", "events.EventPage"


class Organisation(TranslatableMixin, Orderable):
    """Who arranges an event, or helps."""

    name = models.CharField(_("name"), max_length=200)
    url = models.URLField(_("address on the web"), blank=True)
    role = models.CharField(
        _("role"), max_length=20, choices=OrganisationRole.choices, default=OrganisationRole.ORGANISER
    )

    panels: ClassVar[list] = [FieldPanel("name"), FieldPanel("role"), FieldPanel("url")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        abstract = True

    def __str__(self) -> str:
        return self.name


class Document(TranslatableMixin, Orderable):
    """A file that belongs to an event, such as the programme to print."""

    document = models.ForeignKey(CustomDocument, verbose_name=_("document"), on_delete=models.CASCADE, related_name="+")
    title = models.CharField(
        _("title"), max_length=200, blank=True, help_text=_("If it should be another than the document's own.")
    )

    panels: ClassVar[list] = [FieldPanel("document"), FieldPanel("title")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        abstract = True

    def __str__(self) -> str:
        return self.shown_title

    @property
    def shown_title(self) -> str:
        return self.title or self.document.title


class ConferenceOrganisation(Organisation):
    """Who arranges a conference, or helps."""

    page = ParentalKey(CONFERENCE, on_delete=models.CASCADE, related_name="organisations")

    class Meta(Organisation.Meta):
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")


class EventOrganisation(Organisation):
    """Who arranges an event, or helps."""

    page = ParentalKey(EVENT, on_delete=models.CASCADE, related_name="organisations")

    class Meta(Organisation.Meta):
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")


class ConferenceDocument(Document):
    """A file that belongs to a conference."""

    page = ParentalKey(CONFERENCE, on_delete=models.CASCADE, related_name="documents")

    class Meta(Document.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")


class EventDocument(Document):
    """A file that belongs to an event."""

    page = ParentalKey(EVENT, on_delete=models.CASCADE, related_name="documents")

    class Meta(Document.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")


class ConferenceRoom(TranslatableMixin, Orderable):
    """A room of a conference. Sessions name it as it is called in the language of the original."""

    page = ParentalKey(CONFERENCE, on_delete=models.CASCADE, related_name="rooms")
    name = models.CharField(_("name"), max_length=100)

    panels: ClassVar[list] = [FieldPanel("name")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("room")
        verbose_name_plural = _("rooms")

    def __str__(self) -> str:
        return self.name


class ConferenceTopic(TopicRelation):
    """A topic of a conference."""

    page = ParentalKey(CONFERENCE, on_delete=models.CASCADE, related_name="page_topics")


class ConferenceCountry(CountryRelation):
    """A country that a conference is about."""

    page = ParentalKey(CONFERENCE, on_delete=models.CASCADE, related_name="page_countries")


class EventTopic(TopicRelation):
    """A topic of an event."""

    page = ParentalKey(EVENT, on_delete=models.CASCADE, related_name="page_topics")


class EventCountry(CountryRelation):
    """A country that an event is about."""

    page = ParentalKey(EVENT, on_delete=models.CASCADE, related_name="page_countries")
