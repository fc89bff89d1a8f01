"""Addresses: technical ones first, then everything under its language."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from django.views.static import serve
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.admin.auth import require_admin_access
from wagtail.documents import urls as wagtaildocs_urls

from events.sign_up_views import cancel_sign_up, serve_sign_up, sign_up_cancelled
from images.views import serve_document
from news.addresses import OLD_FEED
from news.sitemaps import article_changes
from news.views import news_sitemap, old_feed
from pages.pictures import picture
from pages.routing import serve as serve_page
from pages.views import robots, sitemap, sitemap_index, social_picture
from search.views import opensearch, search, search_suggest
from users.views import AccountView

handler500 = "pages.views.server_error"

urlpatterns = [
    path("admin/account/", require_admin_access(AccountView.as_view())),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/<int:document_id>/<path:document_filename>", serve_document),
    path("documents/", include(wagtaildocs_urls)),
    path("share/<slug:language>/<int:page_id>/<slug:digest>.png", social_picture, name="social_picture"),
    path("robots.txt", robots),
    path("sitemap.xml", sitemap_index, name="sitemap_index"),
    path("sitemap-<slug:language>-<int:number>.xml", sitemap, {"changes": [article_changes]}, name="sitemap"),
    path("news-sitemap.xml", news_sitemap, name="news_sitemap"),
    re_path(rf"^(?:[^/]+/)*{OLD_FEED}(?:/[^/]+)?/?$", old_feed),
]

if settings.SERVE_RENDITIONS:
    # Renditions only: originals and documents have no address below MEDIA_URL.
    urlpatterns += [
        re_path(
            rf"^{settings.MEDIA_URL.lstrip('/')}(?P<path>images/[^/]+)$",
            serve,
            {"document_root": settings.MEDIA_ROOT},
        )
    ]

urlpatterns += i18n_patterns(
    path("search/", search, name="search"),
    path("search/suggest/", search_suggest, name="search_suggest"),
    path("search/opensearch.xml", opensearch, name="opensearch"),
    path("picture/<int:page_id>/<int:image_id>/", picture, name="picture"),
    path("sign-up/cancelled/", sign_up_cancelled, name="sign_up_cancelled"),
    path("sign-up/<str:token>/", cancel_sign_up, name="cancel_sign_up"),
    # The page itself answers, under its own name; only who may send it a form is decided in another way.
    re_path(r"^((?:[\w\-]+/)+sign-up/)$", serve_sign_up, name="wagtail_serve"),
    # Files below pages, such as calendars and feeds; Wagtail's own pattern takes addresses without a dot only.
    re_path(r"^((?:[\w\-]+/)+[\w\-]+\.(?:ics|xml|json))$", serve_page, name="page_file"),
    re_path(r"^(atom\.xml)$", serve_page, name="feed"),
    path("", include("pages.urls")),
)
