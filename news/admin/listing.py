"""The list of articles: each once, in the language in which it was written."""

from typing import Any, ClassVar

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BaseColumn, Column
from wagtail.admin.ui.tables.pages import BulkActionsColumn, PageStatusColumn, PageTitleColumn
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet

from news.admin.columns import attach_authors, attach_forms
from news.admin.filters import ArticleFilterSet
from news.models import ArticlePage


class ArticleTitleColumn(PageTitleColumn):
    """The title as the way into the editor. The usual menu beside it would ask the database anew for each row."""

    cell_template_name = "news/admin/title_cell.html"


class LanguagesColumn(BaseColumn):
    """The languages in which an article exists, each with its state and the way to it."""

    cell_template_name = "news/admin/languages_cell.html"


class ArticleIndexView(IndexView):
    """What an editor of any language may look through; only what the account may change leads into the editor."""

    def get_base_queryset(self) -> QuerySet[ArticlePage]:
        return self.annotate_queryset(ArticlePage.objects.filter(is_original=True))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        editable = self.permission_policy.instances_user_has_permission_for(self.request.user, "change")
        attach_forms(context["object_list"], editable)
        attach_authors(context["object_list"])
        return context


class ArticleListing(PageListingViewSet):
    """The list, with its place in the menu."""

    model = ArticlePage
    index_view_class = ArticleIndexView
    filterset_class = ArticleFilterSet
    icon = "doc-full"
    name = "articles"
    url_prefix = "articles"
    menu_label = _("News")
    menu_order = 110
    add_to_admin_menu = True
    ordering = "-published_on"
    columns: ClassVar[list] = [
        BulkActionsColumn("bulk_actions"),
        ArticleTitleColumn("title", label=_("Title"), sort_key="title", classname="title"),
        Column("kind", label=_("Kind"), accessor="get_kind_display"),
        Column("published_on", label=_("Published on"), sort_key="published_on"),
        Column("original", label=_("Original language"), accessor="locale"),
        LanguagesColumn("languages", label=_("Languages")),
        PageStatusColumn("status", label=_("Status"), sort_key="live"),
        Column("author", label=_("Author"), accessor="author_names"),
    ]
