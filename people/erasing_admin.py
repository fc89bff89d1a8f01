"""Where administrators erase a person: the plan first, then the name typed to confirm it."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.contrib.auth.models import Permission
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from pages.searching import lines
from people.erasing import Erased, erase, find_person, plan, remains
from people.models import InternPage, PersonPage

RIGHT = "people.delete_personrecord"


class ErasureForm(forms.Form):
    """Other names and addresses; the name that confirms is asked for when the plan was seen."""

    also = forms.CharField(
        label=gettext_lazy("Other names"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("Names, and forms of names, that the site doesn't know as this person's, one a line."),
    )
    addresses = forms.CharField(
        label=gettext_lazy("E-mail addresses"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=gettext_lazy("With which this person may have signed up for events, one a line."),
    )
    confirmation = forms.CharField(
        label=gettext_lazy("Title of the page"),
        required=False,
        help_text=gettext_lazy("Type it as it stands above to erase this person for good."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )

    def __init__(self, *args: Any, title: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.title = title

    @property
    def erases(self) -> bool:
        """Whether this is the deed; the other button shows the plan with what was written here."""
        return "erase" in self.data

    def clean_also(self) -> list[str]:
        return lines(self.cleaned_data["also"])

    def clean_addresses(self) -> list[str]:
        return [forms.EmailField().clean(line) for line in lines(self.cleaned_data["addresses"])]

    def clean_confirmation(self) -> str:
        typed = self.cleaned_data["confirmation"]
        if self.erases and typed != self.title:
            raise ValidationError(_("This is not the title of the page."))
        return typed


class EraseView(WagtailAdminTemplateMixin, FormView):
    """Shows what would go, and erases it."""

    form_class = ErasureForm
    template_name = "people/admin/erase.html"
    page_title = gettext_lazy("Erase")
    header_icon = "bin"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.has_perm(RIGHT):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def page(self) -> Page:
        try:
            return find_person(self.kwargs["page_id"])
        except ObjectDoesNotExist:
            raise Http404 from None

    def get_page_subtitle(self) -> str:
        return self.page.title

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        edit_url = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        own = [{"url": edit_url, "label": self.page.title}, {"url": "", "label": self.page_title}]
        return [*self.breadcrumbs_items, *own]

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "title": self.page.title}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        given = getattr(context["form"], "cleaned_data", {})
        return {**context, "planned": plan(self.page, given.get("also", ()), given.get("addresses", ()))}

    def form_valid(self, form: ErasureForm) -> HttpResponse:
        if not form.erases:
            return self.render_to_response(self.get_context_data(form=form))
        parent = self.page.get_parent()
        tell(self.request, erase(self.page, form.cleaned_data["also"], form.cleaned_data["addresses"]))
        return redirect("wagtailadmin_explore", parent.pk)


def tell(request: HttpRequest, erased: Erased) -> None:
    """Say that it is done, and what is left."""
    if found := remains(erased):
        messages.warning(request, _("Erased, but something is left: {places}").format(places="; ".join(found)))
    else:
        messages.success(request, _("Erased. Nothing is left."))


@hooks.register("register_admin_urls")
def register_erasing_url() -> list[URLPattern]:
    return [path("people/<int:page_id>/erase/", EraseView.as_view(), name="erase_person")]


@hooks.register("register_permissions")
def register_erasing_permission() -> QuerySet[Permission]:
    """The right to erase people can be given to a group."""
    app, _dot, codename = RIGHT.partition(".")
    return Permission.objects.filter(content_type__app_label=app, codename=codename)


@hooks.register("register_page_header_buttons")
@hooks.register("register_page_listing_more_buttons")
def erase_button(page: Page, user: Any, next_url: str | None = None, view_name: str | None = None) -> Iterator[Button]:
    """From the page of a person to the plan."""
    if issubclass(page.specific_class or Page, PersonPage | InternPage) and user.has_perm(RIGHT):
        yield Button(_("Erase"), reverse("erase_person", args=[page.pk]), icon_name="bin", priority=59)
