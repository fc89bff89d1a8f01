"""Reports: whose consent isn't on record, and which pictures must not be used for much longer, or any more."""

from datetime import timedelta
from typing import Any, ClassVar

import django_filters
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import BooleanColumn, Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from images.models import CustomImage
from people.consents import REMINDERS, today
from people.consents_policy import RIGHT, people_of
from people.consents_words import day
from people.enums import ConsentPurpose
from people.models.consent import Consent

SHOWN = {
    "lacks_profile": _("A page with name and presentation"),
    "lacks_portrait": _("A portrait"),
}


class MissingConsentsFilterSet(WagtailFilterSet):
    """What is missing."""

    missing = django_filters.ChoiceFilter(label=_("Missing for"), choices=list(SHOWN.items()), method="lacking")

    class Meta:
        model = Page
        fields: ClassVar[list[str]] = []

    def lacking(self, pages: QuerySet, name: str, value: str) -> QuerySet:
        return pages.filter(**{value: True})


class MissingConsentsView(ReportView):
    """People who are public, with a page or a portrait, though no consent of theirs is on record."""

    page_title = _("People without consent")
    header_icon = "warning"
    model = Page
    filterset_class = MissingConsentsFilterSet
    index_url_name = "missing_consents"
    index_results_url_name = "missing_consents_results"
    default_ordering = "title"
    is_searchable = False
    permission_policy = page_permission_policy
    permission_required = RIGHT
    list_export: ClassVar[list[str]] = ["title", "lacks_profile", "lacks_portrait"]
    export_headings: ClassVar[dict[str, Any]] = {"title": _("Person"), **SHOWN}
    columns: ClassVar[list[Column]] = [
        TitleColumn(
            "title",
            label=_("Person"),
            sort_key="title",
            get_url=lambda page: f"{reverse('consents:add')}?person={page.pk}",
        ),
        Column("profile", label=SHOWN["lacks_profile"], accessor=lambda page: lack(page.lacks_profile)),
        Column("portrait", label=SHOWN["lacks_portrait"], accessor=lambda page: lack(page.lacks_portrait)),
    ]

    def get_base_queryset(self) -> QuerySet[Page]:
        return without_consent().filter(pk__in=people_of(self.request.user).values("pk"))


def lack(is_missing: bool) -> str:
    """What a cell says of a consent."""
    return gettext("missing") if is_missing else "–"


def without_consent() -> QuerySet[Page]:
    """Originals of people who are public in some language, with what isn't on record of them."""
    same = Page.objects.filter(translation_key=OuterRef("translation_key"))
    given = Consent.objects.filter(person__translation_key=OuterRef("translation_key"))
    has_portrait = Q(personpage__portrait__isnull=False) | Q(internpage__portrait__isnull=False)
    originals = Page.objects.filter(Q(personpage__is_original=True) | Q(internpage__is_original=True))
    public = originals.filter(Exists(same.live()))
    return public.annotate(
        lacks_profile=~Exists(given.filter(purpose=ConsentPurpose.PROFILE)),
        lacks_portrait=Exists(same.live().filter(has_portrait))
        & ~Exists(given.filter(purpose=ConsentPurpose.PORTRAIT)),
    ).filter(Q(lacks_profile=True) | Q(lacks_portrait=True))


class PicturesFilterSet(WagtailFilterSet):
    """Whether the day has passed."""

    passed = django_filters.BooleanFilter(label=_("Past their day"), method="past")

    class Meta:
        model = CustomImage
        fields: ClassVar[list[str]] = []

    def past(self, pictures: QuerySet, name: str, value: bool) -> QuerySet:
        return pictures.filter(**{f"do_not_use_after__{'lt' if value else 'gte'}": today()})


class PicturesPastTheirDayView(ReportView):
    """Pictures that the site no longer shows because their day has passed, and those whose day comes soon."""

    page_title = _("Pictures and their days")
    header_icon = "image"
    model = CustomImage
    filterset_class = PicturesFilterSet
    index_url_name = "picture_days"
    index_results_url_name = "picture_days_results"
    default_ordering = "do_not_use_after"
    is_searchable = False
    permission_policy = page_permission_policy
    permission_required = RIGHT
    list_export: ClassVar[list[str]] = ["title", "credit", "do_not_use_after"]
    export_headings: ClassVar[dict[str, Any]] = {
        "title": pgettext_lazy("of a picture", "Title"),
        "credit": _("Credit"),
        "do_not_use_after": _("Do not use after"),
    }
    columns: ClassVar[list[Column]] = [
        TitleColumn(
            "title",
            label=pgettext_lazy("of a picture", "Title"),
            sort_key="title",
            get_url=lambda image: reverse("wagtailimages:edit", args=[image.pk]),
        ),
        Column(
            "day",
            label=_("Do not use after"),
            accessor=lambda image: day(image.do_not_use_after),
            sort_key="do_not_use_after",
        ),
        BooleanColumn("may_be_shown", label=_("Still shown")),
    ]

    def get_base_queryset(self) -> QuerySet[CustomImage]:
        soon = today() + timedelta(days=max(REMINDERS))
        return CustomImage.objects.filter(do_not_use_after__lte=soon)
