"""The form in which an article is written."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm


class ArticleForm(WagtailAdminPageForm):
    """Begins with the writer's own byline; holds rules between the article and what belongs to it."""

    def __init__(self, *args: Any, instance: Any = None, **kwargs: Any) -> None:
        if instance is not None and instance._state.adding and not instance.bylines.all():
            instance.sign(kwargs.get("for_user"))
        super().__init__(*args, instance=instance, **kwargs)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        self._check_corrections(cleaned.get("published_on"))
        self._check_related_articles()
        return cleaned

    def _check_corrections(self, published_on: Any) -> None:
        for form in self._rows("corrections"):
            made_on = form.cleaned_data.get("made_on")
            if made_on and published_on and made_on < published_on:
                form.add_error("made_on", ValidationError(_("The article was published after this day.")))

    def _check_related_articles(self) -> None:
        for form in self._rows("related_articles"):
            article = form.cleaned_data.get("article")
            if article and article.translation_key == self.instance.translation_key:
                form.add_error("article", ValidationError(_("This is the article itself: choose another one.")))

    def _rows(self, relation: str) -> list[Any]:
        """The rows of a relation that an editor keeps; a form without the relation has none."""
        formset = self.formsets.get(relation)
        if formset is None:
            return []
        formset.is_valid()  # a row knows its own data only when it has been checked
        return [form for form in formset.forms if hasattr(form, "cleaned_data") and not form.cleaned_data.get("DELETE")]
