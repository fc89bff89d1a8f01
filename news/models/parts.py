"""What belongs to an article: who made it, what was corrected, how a case goes on, what to read next."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, PageChooserPanel
from wagtail.models import Orderable, Page, TranslatableMixin

from news.bylines import Signature
from news.enums import BylineRole, Naming
from news.querysets import CorrectionQuerySet
from topics.models import CountryRelation, TopicRelation

PEOPLE = ["people.PersonPage", "people.InternPage"]

NOT_YET = _("This day is still to come.")


class Byline(TranslatableMixin, Orderable):
    """Somebody who made an article: a person with a page, a name that is typed, or nobody whom we name."""

    article = ParentalKey("news.ArticlePage", on_delete=models.CASCADE, related_name="bylines")
    role = models.CharField(
        _("role"),
        max_length=20,
        choices=BylineRole.choices,
        default=BylineRole.TEXT,
        help_text=_("What was done for the article; readers see it above the name."),
    )
    naming = models.CharField(
        _("naming"),
        max_length=20,
        choices=Naming.choices,
        default=Naming.AS_GIVEN,
        help_text=_("Who must not be recognised leaves no trace here: neither a page nor the true name."),
    )
    person = models.ForeignKey(
        Page,
        verbose_name=_("person"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Somebody with a page here, in any language; the name leads to it."),
    )
    name = models.CharField(
        _("or a name"), max_length=200, blank=True, help_text=_("For somebody without a page here.")
    )

    panels: ClassVar[list] = [
        FieldPanel("role"),
        FieldPanel("naming"),
        PageChooserPanel("person", PEOPLE),
        FieldPanel("name"),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("byline")
        verbose_name_plural = _("bylines")
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                name="news_byline_protects_names",
                condition=Q(naming=Naming.AS_GIVEN)
                | Q(naming=Naming.PSEUDONYM, person=None)
                | Q(naming=Naming.WITHHELD, person=None, name=""),
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_role_display()}: {self.person or self.signature.name}"

    def clean(self) -> None:
        super().clean()
        errors = {}
        if self.naming == Naming.WITHHELD:
            if self.person_id:
                errors["person"] = _("A withheld name has no page: the site must not know whose it is.")
            if self.name:
                errors["name"] = _("A withheld name is not written down here: leave this empty.")
        elif self.naming == Naming.PSEUDONYM:
            if self.person_id:
                errors["person"] = _("A changed name has no page: the page would say whose it is.")
            if not self.name:
                errors["name"] = _("Give the changed name.")
        elif bool(self.person_id) == bool(self.name):
            errors["name"] = _("Choose a person or give a name: one of the two.")
        if errors:
            raise ValidationError(errors)

    @property
    def signature(self) -> Signature:
        """What the page shows; the name of a person whose page isn't public is withheld."""
        person = getattr(self, "shown_person", None) if self.naming == Naming.AS_GIVEN else None
        is_hidden = self.person_id is not None and person is None
        naming = Naming.WITHHELD if is_hidden else Naming(self.naming)
        name = self.name or (person.title if person else "")
        return Signature(
            name=gettext("Name withheld") if naming == Naming.WITHHELD else name,
            url=person.url if person else None,
            role=self.role,
            role_label=self.get_role_display(),
            naming=naming.value,
        )


class Correction(TranslatableMixin, Orderable):
    """What was wrong in an article and is right now; it stands beside the article for good."""

    article = ParentalKey("news.ArticlePage", on_delete=models.CASCADE, related_name="corrections")
    made_on = models.DateField(
        _("corrected on"),
        default=timezone.localdate,
        db_index=True,
        help_text=_("The day on which the text was mended."),
    )
    text = models.TextField(
        _("correction"), max_length=1000, help_text=_("What was wrong, and what is right. The text itself is mended.")
    )

    objects = CorrectionQuerySet.as_manager()

    panels: ClassVar[list] = [FieldPanel("made_on"), FieldPanel("text")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")

    def __str__(self) -> str:
        return f"{self.made_on}: {self.text}"

    def clean(self) -> None:
        super().clean()
        if self.made_on and self.made_on > timezone.localdate():
            raise ValidationError({"made_on": NOT_YET})


class CaseUpdate(TranslatableMixin, Orderable):
    """What happened on a day in the case that an article follows."""

    article = ParentalKey("news.ArticlePage", on_delete=models.CASCADE, related_name="case_updates")
    date = models.DateField(
        _("date"), default=timezone.localdate, help_text=_("The day on which it happened, not that on which we heard.")
    )
    text = models.TextField(
        _("what happened"), max_length=1000, help_text=_("A sentence or two that can be read without the article.")
    )

    panels: ClassVar[list] = [FieldPanel("date"), FieldPanel("text")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("update of the case")
        verbose_name_plural = _("updates of the case")

    def __str__(self) -> str:
        return f"{self.date}: {self.text}"

    def clean(self) -> None:
        super().clean()
        if self.date and self.date > timezone.localdate():
            raise ValidationError({"date": NOT_YET})


class RelatedArticle(Orderable):
    """Another article that the editor sends readers to; it may point at any language of it."""

    page = ParentalKey("news.ArticlePage", on_delete=models.CASCADE, related_name="related_articles")
    article = models.ForeignKey(
        "news.ArticlePage", verbose_name=_("article"), on_delete=models.CASCADE, related_name="+"
    )

    panels: ClassVar[list] = [PageChooserPanel("article", "news.ArticlePage")]

    class Meta(Orderable.Meta):
        verbose_name = _("article to read next")
        verbose_name_plural = _("articles to read next")


class ArticleTopic(TopicRelation):
    """A topic of an article."""

    page = ParentalKey("news.ArticlePage", on_delete=models.CASCADE, related_name="page_topics")


class ArticleCountry(CountryRelation):
    """A country that an article is about."""

    page = ParentalKey("news.ArticlePage", on_delete=models.CASCADE, related_name="page_countries")
