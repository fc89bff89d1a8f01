"""The form in which somebody is presented, and kept from being recognised."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.fields import StreamField

from people import protection
from people.consents_form import ConsentedForm
from people.names import hidden_names, neutral_title, pages_of, secret_of
from people.protecting_texts import each_text, texts_of


class ProfileForm(ConsentedForm, WagtailAdminPageForm):
    """Holds what is written of somebody against the protection that was chosen for them.

    A first name is cut out of the title at once; the other rules hold when the page is published or sent for review.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.instance.is_original:
            self.fields.pop("protection", None)  # the original decides for all languages

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        level = cleaned.get("protection") or self.instance.protection
        title = cleaned.get("title") or ""
        self.instance.title_was_shortened = False
        if level == protection.FIRST_NAME and title != protection.first_name(title):
            cleaned["title"] = protection.first_name(title)
            self.instance.title_was_shortened = True
        if not self.is_deferred_validation:
            self._check(level, cleaned)
        return cleaned

    def _check(self, level: str, cleaned: dict[str, Any]) -> None:
        if not protection.may_be_published(level):
            message = _(
                "Who is withheld has no public page. Save it as a draft: the person is then taken down at once, in all "
                "languages."
            )
            self.add_error("protection" if "protection" in self.fields else None, ValidationError(message))
            return
        if self.instance.pk and cleaned.get("title") == neutral_title(self.instance):
            self.add_error("title", ValidationError(_("Give the name under which readers may know this person.")))
        if level == protection.OPEN:
            return
        secret = self._secret(level, cleaned.get("title") or "")
        for name, text in self._texts(cleaned):
            if word := protection.leaked(text, secret):
                self._refuse(name, level, word)

    def _secret(self, level: str, title: str) -> frozenset[str]:
        """The words of the names that the site knew before."""
        pages = pages_of(self.instance.translation_key) if self.instance.pk else []
        names = hidden_names(pages, level)
        if level == protection.FIRST_NAME:
            return protection.secret_words(names, [title, *(protection.first_name(page.title) for page in pages)])
        return secret_of(pages, level, names)

    def _texts(self, cleaned: dict[str, Any]) -> list[tuple[str, str]]:
        """What the form holds of the page's texts, as one text for each field."""
        model = type(self.instance)
        fields = [model._meta.get_field("title"), *texts_of(model)]
        return [(field.name, _plain(field, cleaned[field.name])) for field in fields if cleaned.get(field.name)]

    def _refuse(self, name: str, level: str, word: str) -> None:
        if name == "title":
            message = _("“{word}” is part of the true name: readers would know who this is. Choose another name.")
        elif level == protection.FIRST_NAME:
            message = _("“{word}” is part of the name: only the first name may be read.")
        else:
            message = _("“{word}” is part of the true name: readers would know who this is.")
        error = ValidationError(message.format(word=word))
        if isinstance(self.instance._meta.get_field(name), StreamField):
            error = StreamBlockValidationError(non_block_errors=[error])
        self.add_error(name if name in self.fields else None, error)


def _plain(field: Any, value: Any) -> str:
    if not isinstance(field, StreamField):
        return str(value)
    found: list[str] = []
    each_text(value.get_prep_value(), lambda text: found.append(text) or text)
    return "\n".join(found)
