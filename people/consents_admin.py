"""The editors' list of consents, and the way to it from the page of a person."""

from typing import Any, ClassVar

from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList, PageChooserPanel
from wagtail.admin.ui.tables import Column, StatusTagColumn
from wagtail.admin.views import generic
from wagtail.admin.views.generic import history
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from pages.querysets import is_expired
from people.consents import State
from people.consents_filters import ConsentFilterSet
from people.consents_policy import RIGHT, may_see
from people.consents_report import MissingConsentsView, PicturesPastTheirDayView
from people.consents_words import sentence
from people.models.consent import Consent, ConsentedPage, pages_of

PEOPLE = ["people.PersonPage", "people.InternPage"]


class ConsentForm(WagtailAdminModelForm):
    """A consent of somebody whose page this account looks after, in whatever language it was chosen."""

    def clean_person(self) -> Page:
        chosen = self.cleaned_data["person"]
        original = next((page for page in pages_of(chosen.translation_key) if page.is_original), chosen)
        if not issubclass(chosen.specific_class or Page, ConsentedPage):
            raise ValidationError(_("Choose the page of a person."))
        if not may_see(self.for_user, original):
            raise ValidationError(_("The editors of another language look after this person's consents."))
        return chosen


class OwnConsents:
    """Lets nobody at consents that others look after."""

    def get_object(self, *args: Any, **kwargs: Any) -> Any:
        consent = super().get_object(*args, **kwargs)
        if not may_see(self.request.user, consent.person):
            raise PermissionDenied
        return consent


class ConsentIndexView(generic.IndexView):
    """Whose, what for, until when."""

    def get_base_queryset(self) -> QuerySet[Consent]:
        mine = self.permission_policy.instances_user_has_permission_for(self.request.user, "change")
        return mine.select_related("person")

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        missing = Button(_("People without consent"), url=reverse("missing_consents"), icon_name="warning", priority=10)
        return [*super().header_more_buttons, missing]


class ConsentAddView(generic.CreateView):
    """A new consent; from the page of a person, that person is chosen already."""

    def get_initial_form_instance(self) -> Consent:
        person = self.request.GET.get("person", "")
        return Consent(person_id=int(person) if person.isdecimal() else None)


class ConsentEditView(OwnConsents, generic.EditView):
    pass


class ConsentDeleteView(OwnConsents, generic.DeleteView):
    pass


class ConsentHistoryView(OwnConsents, history.HistoryView):
    pass


class ConsentViewSet(ModelViewSet):
    """What people have agreed to, for their editors."""

    model = Consent
    name = "consents"
    icon = "check"
    copy_view_enabled = False
    add_to_reference_index = False
    add_to_admin_menu = False
    list_per_page = 50
    index_view_class = ConsentIndexView
    add_view_class = ConsentAddView
    edit_view_class = ConsentEditView
    delete_view_class = ConsentDeleteView
    history_view_class = ConsentHistoryView
    filterset_class = ConsentFilterSet
    list_display: ClassVar[list[Any]] = [
        "person",
        Column("get_purpose_display", label=gettext_lazy("What for"), sort_key="purpose"),
        Column(sentence, label=gettext_lazy("Until"), sort_key="until"),
        StatusTagColumn(
            "state_label",
            label=gettext_lazy("State"),
            primary=lambda consent: consent.state in (State.IN_FORCE, State.ENDING),
        ),
    ]
    list_export: ClassVar[list[str]] = [
        "person.title",
        "get_purpose_display",
        "given_on",
        "until",
        "withdrawn_on",
        "state_label",
    ]
    export_headings: ClassVar[dict[str, Any]] = {
        "person.title": gettext_lazy("Person"),
        "get_purpose_display": gettext_lazy("What for"),
        "state_label": gettext_lazy("State"),
    }
    edit_handler = ObjectList(
        [
            PageChooserPanel("person", PEOPLE),
            FieldPanel("purpose"),
            FieldRowPanel([FieldPanel("given_on"), FieldPanel("until"), FieldPanel("withdrawn_on")]),
            FieldPanel("note"),
        ],
        base_form_class=ConsentForm,
    )


class PeopleMenuItem(MenuItem):
    """A list of people for their editors."""

    def is_shown(self, request: HttpRequest) -> bool:
        return page_permission_policy.user_has_permission(request.user, RIGHT)


@hooks.register("register_admin_viewset")
def register_consents() -> ConsentViewSet:
    return ConsentViewSet()


@hooks.register("register_admin_urls")
def register_consent_reports() -> list[Any]:
    return [
        path("reports/missing-consents/", MissingConsentsView.as_view(), name="missing_consents"),
        path(
            "reports/missing-consents/results/",
            MissingConsentsView.as_view(results_only=True),
            name="missing_consents_results",
        ),
        path("reports/picture-days/", PicturesPastTheirDayView.as_view(), name="picture_days"),
        path(
            "reports/picture-days/results/",
            PicturesPastTheirDayView.as_view(results_only=True),
            name="picture_days_results",
        ),
    ]


@hooks.register("register_admin_menu_item")
def register_people_menu() -> SubmenuMenuItem:
    items = [
        PeopleMenuItem(
            gettext_lazy("Consents"), reverse("consents:index"), name="consents", icon_name="check", order=10
        ),
        PeopleMenuItem(
            gettext_lazy("People without consent"),
            reverse("missing_consents"),
            name="missing-consents",
            icon_name="warning",
            order=20,
        ),
    ]
    return SubmenuMenuItem(gettext_lazy("People"), Menu(items=items), name="people", icon_name="user", order=320)


@hooks.register("register_reports_menu_item")
def register_picture_days_menu_item() -> MenuItem:
    return PeopleMenuItem(
        gettext_lazy("Pictures and their days"),
        reverse("picture_days"),
        name="picture-days",
        icon_name="image",
        order=760,
    )


@hooks.register("after_publish_page")
def tell_that_it_is_hidden(request: HttpRequest, page: Page) -> None:
    """Publishing brings nobody back whose consent has ended."""
    if isinstance(page, ConsentedPage) and is_expired(page):
        button = messages.button(reverse("consents:index"), _("Consents"))
        messages.warning(request, _("The consent to this page has ended: nobody can read it."), buttons=[button])
