"""The desk's form that says who translated an article.

What the form of a translated page shows is up to the tool that translates; the credit belongs to neither the
original nor its strings, so it has a form of its own.
"""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page

from news.models import ArticlePage


class TranslatorForm(forms.Form):
    """A person with a page, or a name that is typed; neither takes the credit away."""

    translator = forms.ModelChoiceField(
        label=_("Translator"),
        queryset=Page.objects.all(),
        required=False,
        widget=AdminPageChooser(target_models=settings.PERSON_PAGE_TYPES),
    )
    translator_name = forms.CharField(
        label=_("or a name"),
        required=False,
        max_length=200,
        help_text=_("For somebody without a page here. The name is shown as it is written."),
    )

    def clean_translator(self) -> Page | None:
        page = self.cleaned_data["translator"]
        if page and page.specific_class not in self.fields["translator"].widget.target_models:
            raise ValidationError(_("Choose the page of a person."))
        return page

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("translator") and cleaned.get("translator_name"):
            self.add_error("translator_name", _("Choose a person or give a name: one of the two."))
        return cleaned


class CreditTranslatorView(WagtailAdminTemplateMixin, FormView):
    """Credits the translator of one article, for everybody who may edit it."""

    form_class = TranslatorForm
    template_name = "wagtailadmin/generic/form.html"
    page_title = _("Credit the translator")
    header_icon = "user"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.article.is_original:
            raise Http404
        permissions = self.article.permissions_for_user(request.user)
        if not permissions.can_edit() or permissions.page_locked():
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def article(self) -> ArticlePage:
        """The translation as it is published."""
        return get_object_or_404(ArticlePage.objects.select_related("locale"), pk=self.kwargs["page_id"])

    @cached_property
    def draft(self) -> ArticlePage:
        """The translation as it was last saved."""
        return self.article.get_latest_revision_as_object()

    def get_initial(self) -> dict[str, Any]:
        return {"translator": self.draft.translator_id, "translator_name": self.draft.translator_name}

    def get_page_subtitle(self) -> str:
        return gettext("Translator of “{title}”").format(title=self.article.get_admin_display_title())

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        edit_url = reverse("wagtailadmin_pages:edit", args=[self.article.pk])
        title = self.article.get_admin_display_title()
        breadcrumbs = [{"url": edit_url, "label": title}, {"url": "", "label": self.page_title}]
        return super().get_context_data(
            breadcrumbs_items=[*self.breadcrumbs_items, *breadcrumbs],
            action_url=self.request.path,
            submit_button_label=gettext("Save"),
            media=kwargs["form"].media if "form" in kwargs else self.get_form().media,
            **kwargs,
        )

    def form_valid(self, form: TranslatorForm) -> HttpResponse:
        if credit(self.article, self.request.user, **form.cleaned_data):
            messages.success(self.request, gettext("The translator is credited."))
        else:
            messages.success(
                self.request, gettext("The credit is saved in the draft and appears when that is published.")
            )
        return redirect("wagtailadmin_pages:edit", self.article.pk)


def credit(article: ArticlePage, user: Any, translator: Page | None, translator_name: str) -> bool:
    """Save the credit in the latest draft; tell whether it is published.

    It is where nothing else would be published with it and the account may publish. A translation that nobody can
    read yet carries the credit itself too: the tool that translates begins with what is stored there.
    """
    is_public = article.live
    publishes = is_public and not article.has_unpublished_changes and article.permissions_for_user(user).can_publish()
    draft = article.get_latest_revision_as_object()
    draft.translator, draft.translator_name = translator, translator_name
    revision = draft.save_revision(user=user, log_action=True)
    if publishes:
        revision.publish(user=user)
    elif not is_public:
        ArticlePage.objects.filter(pk=article.pk).update(translator=translator, translator_name=translator_name)
    return publishes
