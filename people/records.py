"""The form of what the organisation knows of a person and the public doesn't, for those who may see it."""

from typing import Any, ClassVar

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.log_actions import log

from people.models.record import PersonRecord
from people.protecting_admin import SEE_RECORD, PersonView

CHANGE_RECORD = "people.change_personrecord"


class RecordForm(forms.ModelForm):
    """What is on record."""

    class Meta:
        model = PersonRecord
        fields: ClassVar[list[str]] = ["full_name", "other_names", "reach"]


@method_decorator(never_cache, name="dispatch")
class RecordView(PersonView, FormView):
    """Shows and changes the record of a person. The log says who did it, never what was read or written."""

    form_class = RecordForm
    template_name = "wagtailadmin/generic/form.html"
    page_title = _("On record")
    header_icon = "lock"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        right = CHANGE_RECORD if request.method == "POST" else SEE_RECORD
        if not request.user.has_perms([SEE_RECORD, right]):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        log(instance=self.page, action="people.record_seen", user=request.user)
        return super().get(request, *args, **kwargs)

    def get_form_kwargs(self) -> dict[str, Any]:
        key = self.page.translation_key
        record = PersonRecord.objects.filter(translation_key=key).first() or PersonRecord(translation_key=key)
        return {**super().get_form_kwargs(), "instance": record}

    def get_form(self, form_class: Any = None) -> forms.Form:
        form = super().get_form(form_class)
        for field in form.fields.values():
            field.disabled = not self.request.user.has_perm(CHANGE_RECORD)
        return form

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        form = context["form"]
        return {
            **context,
            "action_url": self.request.path,
            "submit_button_label": gettext("Save"),
            "media": form.media,
        }

    def form_valid(self, form: RecordForm) -> HttpResponse:
        form.save()
        log(instance=self.page, action="people.record_changed", user=self.request.user)
        messages.success(self.request, gettext("The record is saved."))
        return redirect(self.request.path)
