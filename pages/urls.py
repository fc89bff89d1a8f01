"""Wagtail's own addresses, with our way from an address to its page."""

from django.urls import re_path
from wagtail import urls

from pages.routing import serve

urlpatterns = [
    *(pattern for pattern in urls.urlpatterns if pattern.name != "wagtail_serve"),
    re_path(urls.serve_pattern, serve, name="wagtail_serve"),
]
