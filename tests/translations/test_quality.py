"""What is found wrong in a translation, and what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations.quality import Check, Finding, Level, Pair, Term, findings, names, numbers, plain


def found(source: str, target: str, languages: str = "en-ru", **more: object) -> list[Check]:
    return [finding.check for finding in all_of(source, target, languages, **more)]


def all_of(source: str, target: str, languages: str = "en-ru", **more: object) -> list[Finding]:
    source_language, target_language = languages.split("-")
    return findings(
        Pair(source=source, target=target, source_language=source_language, target_language=target_language, **more)
    )


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        ("The camp ended on 5 August.", "Лагерь закончился 5 августа.", "en-ru"),
        ("Doors open at 12.30.", "Двери открываются в 12:30.", "sv-ru"),
        ("1,500 people came", "Пришло 1 500 человек", "en-ru"),
        ("0.5 per cent", "0,5 procent", "en-sv"),
        ("Read “The well”.", "Läs ”Brunnen”.", "en-sv"),
        ("Read “The well”.", "Прочтите «Колодец».", "en-ru"),
        ('See <a id="a1">the page</a>.', 'Se <a id="a1">sidan</a>.', "en-sv"),
        ("It is <b>free</b>", "Это <strong>бесплатно</strong>", "en-ru"),
        ("Write to post@example.org, please", "Пишите на post@example.org", "en-ru"),
        ("Central Asia Days 2018", "Дни Центральной Азии — 2018", "en-ru"),
        ("Aisuluu", "Aisuluu", "en-sv"),
        ("ABF-huset", "ABF-huset", "sv-ru"),
        ("PR agency", "PR-агентство", "en-ru"),
        ("Why…", "Почему...", "en-ru"),
        ("A &amp; B work", "A &amp; B arbetar", "en-sv"),
        ("I was there", "Я там был", "en-ru"),
        ("Yes (really).", "Да (правда).", "en-ru"),
        ("", "", "en-ru"),
    ],
)
def test_nothing_is_wrong_with_a_good_translation(source: str, target: str, languages: str) -> None:
    assert all_of(source, target, languages) == []


@pytest.mark.parametrize(
    ("source", "target", "check"),
    [
        ("Welcome", "", Check.EMPTY),
        ("Welcome", " <br/> ", Check.EMPTY),
        ('See <a id="a1">this</a>', "Смотрите это", Check.LINK),
        ("See this", 'Смотрите <a id="a1">это</a>', Check.LINK),
        ("Hello {name}", "Здравствуйте {имя}", Check.PLACEHOLDER),
        ("%(count)s people", "люди", Check.PLACEHOLDER),
        ("Write to post@example.org", "Пишите на pots@example.org", Check.EMAIL),
        ("Read https://example.org/a now", "Читайте https://example.org/b сейчас", Check.ADDRESS),
        ("In 2018", "В 2017 году", Check.NUMBER),
        ("At 12.30", "В 12:00", Check.NUMBER),
        ("It is <b>free</b>", "Это бесплатно", Check.EMPHASIS),
        ("This sentence stands", "This sentence stands", Check.SAME),
        ("It is open.", "Открыто", Check.END),
        ("Is it open?", "Открыто.", Check.END),
        ("It is open", "Это  открыто", Check.SPACE),
        ("It is open, yes", "Открыто , да", Check.SPACE),
        ("It is open", " Открыто", Check.SPACE),
        ("The “well”", "„Колодец”", Check.QUOTES),
        ('The "well"', '"Колодец"', Check.QUOTES),
        ("The lecture", "Лeкция", Check.SCRIPT),
        ("In the city", "B городе c нами", None),
        ("And so on", "Лекция c нами", Check.SCRIPT),
    ],
)
def test_what_is_wrong_is_found(source: str, target: str, check: Check | None) -> None:
    if check is None:
        assert Check.SCRIPT in found(source, target)
    else:
        assert found(source, target) == [check]


def test_cyrillic_letters_in_a_latin_word_are_found() -> None:
    assert all_of("Читайте об этом", "Läs оm det här", "ru-sv") == [Finding(Check.SCRIPT, added=("оm",))]
    assert all_of("Рассказ", "Ось", "ru-sv") == []


def test_errors_stop_and_warnings_do_not() -> None:
    levels = {finding.check: finding.level for finding in all_of('<a id="a1">One</a> 1.', "Два")}
    assert levels == {Check.LINK: Level.ERROR, Check.NUMBER: Level.WARNING, Check.END: Level.WARNING}


def test_a_finding_names_what_is_missing_and_what_is_too_much() -> None:
    assert all_of("Rooms 12 and 14", "Залы 12 и 15") == [Finding(Check.NUMBER, ("14",), ("15",))]
    assert all_of("Why.", "Почему?") == [Finding(Check.END, (".",), ("?",))]


def test_a_limit_counts_characters_of_plain_text() -> None:
    assert found("One", "<b>Один</b> два", limit=8) == [Check.EMPHASIS]
    assert all_of("One", "Один два", limit=7) == [Finding(Check.TOO_LONG, ("7",), ("8",))]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("Гражданское общество", []),
        ("В гражданском обществе", []),
        ("Общество граждан", [Finding(Check.GLOSSARY, ("гражданское общество",), ())]),
        (
            "Гражданское общество, то есть третий сектор",
            [Finding(Check.GLOSSARY, (), ("третий сектор",))],
        ),
    ],
)
def test_terms_are_known_in_all_their_forms(target: str, expected: list[Finding]) -> None:
    terms = [Term("civil society", "гражданское общество", ("третий сектор",))]
    assert all_of("Civil society", target, terms=terms) == expected
    assert all_of("Something else", target, terms=terms) == []


def test_short_words_do_not_count_as_forms_of_each_other() -> None:
    assert names("the art of it", "art")
    assert not names("the party", "art")
    assert not names("arm", "art")


def test_numbers_are_the_same_in_every_writing() -> None:
    assert numbers("12.30 12:30") == ["12:30", "12:30"]
    assert numbers("1 000 or 1,000 or 1.000 or 1\u00a0000") == ["1000"] * 4
    assert numbers("0,5 and 0.5") == ["0:5", "0:5"]
    assert numbers("In 2018 100 came") == ["2018", "100"]
    assert numbers("a@b1.org https://example.org/2018 {0}") == []


def test_a_break_is_a_break() -> None:
    assert plain("One<br/>two &amp; <b>three</b>") == "One\ntwo & three"


@given(st.text(), st.text(), st.sampled_from(["sv", "en", "ru", "kk"]))
def test_no_text_is_too_odd(source: str, target: str, language: str) -> None:
    for finding in all_of(source, target, f"en-{language}"):
        assert finding.check in Check


@given(st.text(alphabet="abc .,1", min_size=1))
def test_a_text_differs_from_itself_in_nothing_but_being_the_same(text: str) -> None:
    assert set(found(text, text, "en-sv")) <= {Check.SAME, Check.SPACE}
