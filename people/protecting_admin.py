"""The editors' ways to take somebody down, and to see what the public sees."""

from typing import Any, ClassVar

from django import forms
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page, ReferenceIndex

from people.models import ProfilePage
from people.models.record import PersonRecord
from people.names import pages_of
from people.protecting import take_down
from people.surfaces import surfaces_of

SEE_RECORD = "people.view_personrecord"


class PersonView(WagtailAdminTemplateMixin):
    """A view below the page of a person."""

    right: ClassVar[str] = "can_edit"
    """What the account must be allowed to do with the page."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not getattr(self.page.permissions_for_user(request.user), self.right)():
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def page(self) -> ProfilePage:
        page = get_object_or_404(Page, pk=self.kwargs["page_id"]).specific
        if not isinstance(page, ProfilePage):
            raise Http404
        return page

    def get_page_subtitle(self) -> str:
        return self.page.get_admin_display_title()

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        edit = {
            "url": reverse("wagtailadmin_pages:edit", args=[self.page.pk]),
            "label": self.page.get_admin_display_title(),
        }
        return [*self.breadcrumbs_items, edit, {"url": "", "label": self.page_title}]


class TakeDownForm(forms.Form):
    """How far it goes."""

    withhold = forms.BooleanField(
        label=_("Withhold the name, too"),
        required=False,
        initial=True,
        help_text=_(
            "Every name is taken out of the pages, their drafts and their history, and goes on record, which few may "
            "see. This can't be undone by a button. Without it, the pages only stop being public."
        ),
    )


class TakeDownView(PersonView, FormView):
    """Shows what will disappear with a person, and takes them down when that is confirmed."""

    right = "can_publish"
    form_class = TakeDownForm
    template_name = "people/admin/take_down.html"
    page_title = _("Take down")
    header_icon = "warning"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        pages = pages_of(self.page.translation_key)
        return {
            **super().get_context_data(**kwargs),
            "pages": [page for page in pages if page.live],
            "drafts": [page for page in pages if not page.live],
            "mentions": mentions(pages),
        }

    def form_valid(self, form: TakeDownForm) -> HttpResponse:
        done = take_down(self.page, self.request.user, withhold=form.cleaned_data["withhold"])
        number = len(done.pages)
        message = ngettext(
            "%(number)d page is not public any more.", "%(number)d pages are not public any more.", number
        )
        messages.success(self.request, message % {"number": number})
        return redirect("wagtailadmin_explore", self.page.get_parent().pk)


def mentions(pages: list[Any]) -> list[Page]:
    """The published pages that name a person by their page: there the name will be withheld."""
    own = [page.pk for page in pages]
    page_type = ContentType.objects.get_for_model(Page)
    references = ReferenceIndex.objects.filter(
        base_content_type=page_type, to_content_type=page_type, to_object_id__in=[str(pk) for pk in own]
    )
    ids = {int(pk) for pk in references.values_list("object_id", flat=True)}
    found = Page.objects.live().filter(pk__in=ids).exclude(pk__in=own).select_related("locale")
    return list(found.order_by("content_type", "title", "pk"))


class PublicView(PersonView, TemplateView):
    """Shows what the public reads of a person now, in each language."""

    template_name = "people/admin/public.html"
    page_title = _("What the public sees")
    header_icon = "view"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        languages = [(code, name, surfaces_of(self.page, code)) for code, name in settings.LANGUAGES]
        may_see = self.request.user.has_perm(SEE_RECORD)
        record = PersonRecord.objects.filter(translation_key=self.page.translation_key).first() if may_see else None
        return {**super().get_context_data(**kwargs), "languages": languages, "record": record, "may_see": may_see}


def shortened(request: HttpRequest, page: Any) -> None:
    """Say that a title was cut down to the first name."""
    if getattr(page, "title_was_shortened", False):
        page.title_was_shortened = False
        messages.info(request, gettext("Only the first name is shown: the title was shortened."))
