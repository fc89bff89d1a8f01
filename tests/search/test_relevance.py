"""The search on cases of its own, by the same code as `manage.py search_check`."""

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page

from search.checking import BadCases, Report, check, read
from search.models import Entry

CASES = Path(__file__).parent / "relevance.json"
KINDS = {"stem", "fold", "name", "script", "phrase", "prefix", "typo", "session", "rank"}


@pytest.fixture(scope="module")
def report(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Report:
    with django_db_blocker.unblock():
        return check(read(CASES))


def test_cases_are_of_all_kinds(report: Report) -> None:
    assert len(report.answers) >= 80
    assert set(report.figures()) - {"all"} == KINDS


def test_finds_what_is_expected_and_the_best_first(report: Report) -> None:
    _number, recall, rank = report.figures()["all"]
    wrong = [(answer.query["id"], answer.query["q"], answer.found) for answer in report.misses()]
    assert recall >= 0.97, wrong
    assert rank >= 0.97, wrong


def test_finds_little_else(report: Report) -> None:
    extra = sum(len(set(answer.found) - set(answer.expected)) for answer in report.answers)
    assert extra / len(report.answers) < 0.2
    assert not [answer.query["id"] for answer in report.answers if answer.unwanted]


def test_lists_are_the_same_on_every_database(report: Report) -> None:
    """Compared with what is written down: SQLite and PostgreSQL both run this."""
    written = (CASES.parent / "relevance_lists.txt").read_text(encoding="utf-8").splitlines()
    assert [f"{answer.query['id']} {' '.join(answer.found)}".strip() for answer in report.answers] == written


def test_leaves_nothing_behind(report: Report, homes: dict) -> None:
    before = (Page.objects.count(), Entry.objects.count())
    check(read(CASES))
    assert (Page.objects.count(), Entry.objects.count()) == before


@pytest.mark.django_db
def test_command_prints_figures_and_holds_the_floor(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "cases.json"
    file.write_text(
        '{"documents": [{"id": "a", "lang": "sv", "title": "Sjö"}], "queries": ['
        '{"id": "q1", "category": "stem", "lang": "sv", "q": "sjön", "expected": ["a"]},'
        '{"id": "q2", "category": "typo", "lang": "sv", "q": "berg", "expected": ["a"]}]}',
        encoding="utf-8",
    )
    with pytest.raises(CommandError, match="floor"):
        call_command("search_check", file)
    assert "q2 typo sv 'berg': expected a; found nothing" in capsys.readouterr().out
    call_command("search_check", file, floor=0.5)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"documents": [{}], "queries": []}',
        '{"documents": [], "queries": [{"id": "a", "lang": "sv", "q": "a", "expected": ["b"]}]}',
    ],
)
def test_says_what_is_wrong_with_a_file(text: str, tmp_path: Path) -> None:
    file = tmp_path / "cases.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadCases):
        read(file)
