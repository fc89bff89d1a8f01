"""The page of all corrections, below the list of news."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext
from wagtail.contrib.routable_page.models import RoutablePageMixin, re_path

from news.addresses import CORRECTIONS, any_word
from news.models.parts import Correction
from topics.filter_paths import in_words_of

CORRECTIONS_ON_A_PAGE = 30


class CorrectionRoutes(RoutablePageMixin):
    """What a list of news answers about corrections."""

    @re_path(rf"^{any_word(CORRECTIONS)}$", name="corrections")
    def corrections(self, request: HttpRequest) -> HttpResponse:
        """All corrections of published articles, newest first, in the language of this list where they exist in it.

        The word of another language leads to the one of this language.
        """
        if not request.path.endswith(f"/{in_words_of(self.language, CORRECTIONS)}/"):
            return redirect(self.corrections_url, permanent=True)
        made = Correction.objects.in_language(self.language).newest_first().with_articles()
        context = {
            "corrections": Paginator(made, CORRECTIONS_ON_A_PAGE).get_page(request.GET.get("page")),
            "addresses": {code: f"{word}/" for code, word in CORRECTIONS.items()},
            "meta_title": gettext("Corrections"),
            "meta_description": gettext("What was wrong in our texts, and what is right."),
        }
        return self.render(request, template="news/corrections.html", context_overrides=context)

    @property
    def corrections_url(self) -> str:
        """The address of that page."""
        return f"{self.url}{in_words_of(self.language, CORRECTIONS)}/"
