"""Who may do what, by language, as the admin answers to those who try."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, Workflow, WorkflowPage
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from home.models import HomePage
from news.models import ArticlePage, NewsIndexPage
from tests.factories import ArticlePageFactory, UserFactory
from users.groups import ensure_groups

ARTICLE = nested_form_data(
    {
        "title": "A new article",
        "slug": "a-new-article",
        "kind": "news",
        "published_on": "2018-06-01",
        "body": streamfield([]),
        "bylines": inline_formset([]),
        "page_topics": inline_formset([]),
        "page_countries": inline_formset([]),
        "related_articles": inline_formset([]),
        "case_updates": inline_formset([]),
        "corrections": inline_formset([]),
        "comments": inline_formset([]),
    }
)


def visitor(kind: str, code: str, homes: dict[str, HomePage]) -> Client:
    user = UserFactory(is_staff=False)
    user.groups.add(ensure_groups(homes)[kind, code])
    client = Client()
    client.force_login(user)
    return client


def create(client: Client, code: str, **more: str) -> ArticlePage | None:
    """The article that the admin made below the news of this language, if it did."""
    section = NewsIndexPage.objects.get(locale__language_code=code)
    client.post(reverse("wagtailadmin_pages:add", args=["news", "articlepage", section.pk]), {**ARTICLE, **more})
    return ArticlePage.objects.child_of(section).first()


def edit(client: Client, page: Page, **more: str) -> int:
    return client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), {**ARTICLE, **more}).status_code


def title_of_draft(page: Page) -> str:
    return Page.objects.get(pk=page.pk).get_latest_revision_as_object().title


def test_editor_writes_and_publishes_in_the_own_language(homes: dict) -> None:
    page = create(visitor("editors", "sv", homes), "sv", **{"action-publish": "1"})
    assert page.live
    assert page.title == "A new article"


@pytest.mark.parametrize("code", ["en", "ru"])
def test_editor_writes_nothing_in_other_languages(code: str, homes: dict) -> None:
    assert create(visitor("editors", "sv", homes), code) is None


def test_editor_of_another_language_changes_nothing(homes: dict) -> None:
    article = ArticlePageFactory(language="en", title="Mine")
    edit(visitor("editors", "sv", homes), article)
    assert title_of_draft(article) == "Mine"


def test_translator_changes_drafts_and_publishes_nothing(homes: dict) -> None:
    article = ArticlePageFactory(language="ru", title="Mine")
    client = visitor("translators", "ru", homes)
    edit(client, article, **{"action-publish": "1"})
    assert title_of_draft(article) == "A new article"
    assert ArticlePage.objects.get().title == "Mine"
    assert create(client, "ru").title == "Mine"


def test_translator_changes_nothing_in_other_languages(homes: dict) -> None:
    article = ArticlePageFactory(language="sv", title="Mine")
    edit(visitor("translators", "ru", homes), article)
    assert title_of_draft(article) == "Mine"


def test_reviewer_publishes_and_adds_nothing(homes: dict) -> None:
    article = ArticlePageFactory(language="ru", title="Mine")
    client = visitor("reviewers", "ru", homes)
    edit(client, article, **{"action-publish": "1"})
    assert ArticlePage.objects.get().title == "A new article"
    article.delete()
    assert create(client, "ru") is None


@pytest.mark.parametrize(("kind", "may"), [("editors", True), ("translators", False), ("reviewers", False)])
def test_only_editors_upload_pictures(kind: str, may: bool, homes: dict) -> None:
    answer = visitor(kind, "sv", homes).get(reverse("wagtailimages:add"))
    assert (answer.status_code == 200 and "form" in answer.context) == may


def test_nobody_may_submit_pages_for_translation(homes: dict) -> None:
    submitting = Permission.objects.get(codename="submit_translation")
    assert [group for group in ensure_groups(homes).values() if submitting in group.permissions.all()] == []


def test_groups_are_made_once(homes: dict) -> None:
    first, second = ensure_groups(homes), ensure_groups(homes)
    assert first == second
    assert len(first) == 9
    editors = first["editors", "sv"]
    assert editors.name == "Editors (sv)"
    assert editors.page_permissions.count() == 3


def test_what_a_translator_submits_is_published_by_the_reviewers_of_the_language(homes: dict) -> None:
    article = ArticlePageFactory(language="ru", title="Mine")
    edit(visitor("translators", "ru", homes), article, **{"action-submit": "1"})
    state = Page.objects.get(pk=article.pk).current_workflow_state
    task = state.current_task_state
    approve = reverse("wagtailadmin_pages:workflow_action", args=[article.pk, "approve", task.pk])
    for kind, code in [("reviewers", "sv"), ("translators", "ru"), ("reviewers", "en")]:
        visitor(kind, code, homes).post(approve, {"comment": ""})
        assert ArticlePage.objects.get().title == "Mine", (kind, code)
    visitor("reviewers", "ru", homes).post(approve, {"comment": ""})
    assert ArticlePage.objects.get().title == "A new article"


def test_workflow_that_administrators_chose_is_kept(homes: dict) -> None:
    ensure_groups(homes)
    chosen = Workflow.objects.create(name="By the board")
    WorkflowPage.objects.filter(page=homes["ru"]).update(workflow=chosen)
    ensure_groups(homes)
    assert WorkflowPage.objects.get(page=homes["ru"]).workflow == chosen
    assert WorkflowPage.objects.filter(page__in=homes.values()).count() == 3


def test_stock_groups_go_unless_somebody_is_in_them(homes: dict) -> None:
    moderators, _created = Group.objects.get_or_create(name="Moderators")
    Group.objects.get_or_create(name="Editors")
    UserFactory().groups.add(moderators)
    ensure_groups(homes)
    assert list(Group.objects.filter(name__in=["Editors", "Moderators"])) == [moderators]
