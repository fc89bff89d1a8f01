"""The page of an article from which others take its text, as far as its licence lets them."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from wagtail.contrib.routable_page.models import RoutablePageMixin, re_path

from news.addresses import REPUBLISH, any_word
from news.republishing import republished
from topics.filter_paths import in_words_of


class RepublishRoutes(RoutablePageMixin):
    """What an article answers to those who want to publish it elsewhere."""

    @re_path(rf"^{any_word(REPUBLISH)}$", name="republish")
    def republish(self, request: HttpRequest) -> HttpResponse:
        """The text as plain HTML with its credit, to be copied. The word of another language leads to this one's."""
        if not self.republish_url:
            raise Http404
        if not request.path.endswith(f"/{in_words_of(self.language, REPUBLISH)}/"):
            return redirect(self.republish_url, permanent=True)
        context = {"html": republished(self), "robots": "noindex"}
        return self.render(request, template="news/republish.html", context_overrides=context)

    @property
    def republish_url(self) -> str:
        """The address of that page; empty where all rights are reserved, or nothing is published."""
        return f"{self.url}{in_words_of(self.language, REPUBLISH)}/" if self.licence and self.url else ""
