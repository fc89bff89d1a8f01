"""The picture of a page that has none: every title is set, the address says what is drawn, and only pages have one."""

import io
import re
from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from PIL import Image
from wagtail.models import BaseViewRestriction, Page, PageViewRestriction

from pages import social
from pages.social import drawing_of, drawing_url, share_picture
from pages.social_drawing import GROUNDS, HEIGHT, SIZES, WIDTH, fitted, settable, social_picture
from tests.factories import ArticlePageFactory, ImageFactory, PersonPageFactory, StandardPageFactory, translated

NAME = "Centralasiengrupperna"
LONG_RUSSIAN = (
    "В Бишкеке правозащитники представили доклад о положении активистов, журналистов и женщин в сельских районах "
    "Кыргызстана, Таджикистана и Узбекистана, а также рекомендации для Европейского союза, правительства Швеции и "
    "международных организаций, которые работают в регионе с 2009 года и хотят работать там и дальше, вместе."
)
ODD_TITLES = [
    "",
    "Ө",
    "2018",
    "«Мы здесь»",
    LONG_RUSSIAN,
    "Человеконенавистничество" * 12,
    "https://example.org/" + "a" * 300,
    "🎉🎉🎉",
    "Läger 🏕️ i Osj 🇰🇬",
    "خانهٔ ما در بدخشان",
    "Фильм «خانه» в Алматы",
    "A\x00B\x07C\u202eD\u2066E",
    "word " * 60,
    "\u0301" * 20,
]


@pytest.mark.parametrize("title", ODD_TITLES)
def test_every_title_makes_a_picture_of_the_right_size(title: str) -> None:
    with Image.open(io.BytesIO(social_picture(title, NAME))) as picture:
        assert (picture.format, picture.size) == ("PNG", (WIDTH, HEIGHT))


@pytest.mark.parametrize(("ground", "grounds"), list(enumerate(GROUNDS)))
def test_title_stands_on_one_felt_above_the_other(ground: int, grounds: object) -> None:
    with Image.open(io.BytesIO(social_picture("Osj", NAME, ground))) as png:
        picture = png.convert("RGB")
    top, bottom = picture.getpixel((5, 5)), picture.getpixel((5, HEIGHT - 5))
    _count, ink = sorted(picture.crop((60, 150, 400, 430)).getcolors(10_000))[-2]  # the ground is the last
    assert [near(top, grounds.upper), near(bottom, grounds.lower), near(ink, grounds.ink)] == [True] * 3


def near(colour: tuple[int, ...], wanted: str) -> bool:
    """Whether it is this colour, but for what a palette rounds off."""
    return all(abs(got - want) <= 2 for got, want in zip(colour, bytes.fromhex(wanted[1:]), strict=True))


@pytest.mark.parametrize(
    ("text", "set_as"),
    [
        ("Nine villages", "Nine villages"),
        ("  Two\n\tfelts ", "Two felts"),
        ("Läger 🏕️ i Osj 🇰🇬", "Läger i Osj"),
        ("👩‍👩‍👧‍👦", ""),
        ("𝐁old and ﬁne", "Bold and fine"),
        ("Människo\u00adrätt", "Människorätt"),
        ("10\u00a0000", "10\u00a0000"),
        ("Cafe\u0301", "Café"),
        ("خانه", ""),
        ("Фильм «خانه» в Алматы", ""),
        ("会議", ""),
    ],
)
def test_what_the_font_cannot_set(text: str, set_as: str) -> None:
    assert settable(text) == set_as


@pytest.mark.parametrize(
    "letters",
    [
        "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ abcdefghijklmnopqrstuvwxyzåäö éü",
        "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "ӘҒҚҢӨҰҮҺІ әғқңөұүһі",
        "ҢӨҮ ңөү ӢӮҲҶҒҚ ӣӯҳҷғқ",
        "ÄÇĞŇÖŞÜÝŽİ äçğňöşüýžı OʻzGʻ oʻzgʻ Әә",
        "ЎҚҒҲ ўқғҳ ЄЇҐ єїґ",
        "0123456789 .,:;!?…–—-«»“”„‘’()[]/%&№§°+=<>@#*€$₽₸·•",
    ],
)
def test_font_has_the_letters_of_all_languages_of_the_site_and_its_region(letters: str) -> None:
    assert settable(letters) == letters


def test_title_that_cannot_be_set_leaves_its_place_to_the_name() -> None:
    assert social_picture("خانه", NAME) == social_picture("", NAME)
    assert social_picture("خانه", NAME) != social_picture(NAME, NAME)


@pytest.mark.parametrize("title", ["Nine villages, one radio station", LONG_RUSSIAN[:150], LONG_RUSSIAN])
def test_title_is_wrapped_between_words_and_nothing_is_lost(title: str) -> None:
    size, lines = fitted(title, 1056, 266)
    assert size in SIZES
    assert " ".join(lines).replace("\xa0", " ") == title


def test_short_title_is_large_and_long_title_is_small() -> None:
    assert fitted("Osj", 1056, 266)[0] == SIZES[0]
    assert fitted(LONG_RUSSIAN, 1056, 266)[0] == SIZES[-1]


def test_word_of_one_letter_does_not_end_a_line() -> None:
    _size, lines = fitted(LONG_RUSSIAN, 1056, 266)
    assert not [line for line in lines if re.search(r"\b\w$", line)]


def test_lines_are_even() -> None:
    _size, lines = fitted("Nine villages, one radio station", 1056, 266)
    assert lines == ["Nine villages,", "one radio station"]


def test_long_word_is_set_whole_in_smaller_type() -> None:
    size, lines = fitted("Människorättsförsvararna i Osj", 1056, 266)
    assert lines == ["Människorättsförsvararna", "i\xa0Osj"]
    assert size < fitted("Människorätt i Osj", 1056, 266)[0]


def test_word_that_fits_no_line_is_broken() -> None:
    word = "Människorättsförsvararorganisationernas"
    _size, lines = fitted(word, 500, 266)
    assert len(lines) > 1
    assert [line.endswith("-") for line in lines] == [True] * (len(lines) - 1) + [False]
    assert "".join(lines).replace("-", "") == word


def test_what_does_not_fit_at_all_is_cut_off() -> None:
    _size, lines = fitted("word " * 300, 1056, 266)
    assert lines[-1].endswith("word…")


def shared(client: Client, page: Page) -> str:
    """The path of the picture that the page names."""
    soup = BeautifulSoup(client.get(page.url).content, "html.parser")
    return soup.find("meta", property="og:image")["content"].removeprefix("http://127.0.0.1:8000")


def test_page_without_a_picture_names_a_drawn_one(homes: dict, client: Client) -> None:
    page = StandardPageFactory(title="Om oss")
    path = shared(client, page)
    assert path == f"/share/sv/{page.pk}/{drawing_of(page).digest}.png"
    response = client.get(path)
    assert response.status_code == 200
    assert response["Content-Type"] == "image/png"
    assert set(response["Cache-Control"].split(", ")) == {"public", "max-age=31536000", "immutable"}
    assert not response.cookies
    assert response.content == social_picture("Om oss", NAME, page.translation_key.int % len(GROUNDS))


def test_picture_is_drawn_once(homes: dict, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = []
    monkeypatch.setattr(social, "social_picture", lambda *asked: drawn.append(asked) or b"PNG")
    page = StandardPageFactory(title="Om oss")
    for _ in range(3):
        assert client.get(drawing_url(page)).content == b"PNG"
    assert len(drawn) == 1


def test_new_title_makes_a_new_address_and_the_old_one_leads_there(homes: dict, client: Client) -> None:
    page = StandardPageFactory(title="Om oss")
    old = drawing_url(page)
    page.title = "Vilka vi är"
    page.save_revision().publish()
    new = drawing_url(page)
    assert new != old
    response = client.get(old)
    assert (response.status_code, response["Location"]) == (302, new)


def test_nothing_but_the_title_is_drawn(homes: dict) -> None:
    page = ArticlePageFactory(title="Gripen aktivist", lead="Hennes namn")
    before = drawing_of(page)
    page.lead, page.seo_title, page.search_description, page.slug = "Annat", "Annat", "Annat", "annat"
    assert drawing_of(page) == before


def test_translations_have_the_same_ground_and_the_name_of_their_language(homes: dict) -> None:
    page = StandardPageFactory(title="Om oss")
    drawings = [drawing_of(page), *(drawing_of(translated(page, code)) for code in ("en", "ru"))]
    assert [drawing.name for drawing in drawings] == [NAME, "Central Asia Solidarity Groups", NAME]
    assert len({drawing.ground for drawing in drawings}) == 1


def test_new_look_changes_every_address(homes: dict, monkeypatch: pytest.MonkeyPatch) -> None:
    page = StandardPageFactory()
    old = drawing_url(page)
    monkeypatch.setattr(social, "LOOK", social.LOOK + 1)
    assert drawing_url(page) != old


def restrict(page: Page) -> None:
    PageViewRestriction.objects.create(page=page, restriction_type=BaseViewRestriction.LOGIN)


@pytest.mark.parametrize("hide", [lambda page: page.unpublish(), restrict, lambda page: page.delete()])
def test_page_that_is_not_public_has_no_picture(hide: Callable[[Page], None], homes: dict, client: Client) -> None:
    page = StandardPageFactory(title="Hemligt")
    url = drawing_url(page)
    assert client.get(url).status_code == 200
    hide(page)
    assert client.get(url).status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "/share/sv/0/0000000000000000.png",
        f"/share/sv/{'9' * 20}/0000000000000000.png",
        f"/share/sv/{'9' * 5000}/0000000000000000.png",
        "/share/sv/-1/0000000000000000.png",
        "/share/sv/1 or 1/0000000000000000.png",
        "/share/sv/%00/0000000000000000.png",
        "/share/../../etc/passwd.png",
        "/share/sv/1/0000000000000000.png",
    ],
)
def test_made_up_address_has_no_picture(path: str, homes: dict, client: Client) -> None:
    assert client.get(path).status_code == 404


def test_picture_stands_in_one_language_only(homes: dict, client: Client) -> None:
    page = StandardPageFactory()
    assert client.get(drawing_url(page).replace("/sv/", "/ru/")).status_code == 404


def test_made_up_digest_leads_to_the_picture(homes: dict, client: Client) -> None:
    page = StandardPageFactory()
    response = client.get(reverse("social_picture", args=["sv", page.pk, "made-up"]))
    assert (response.status_code, response["Location"]) == (302, drawing_url(page))


def test_own_picture_is_cut_at_its_focal_point(homes: dict) -> None:
    image = ImageFactory(
        alt_texts={"sv": "Jurtor", "en": "Yurts"},
        focal_point_x=100,
        focal_point_y=100,
        focal_point_width=50,
        focal_point_height=50,
    )
    page = StandardPageFactory(listing_image=image)
    picture = share_picture(page)
    rendition = image.renditions.get(filter_spec="fill-1200x630|format-jpeg")
    assert rendition.focal_point_key == image.get_rendition("fill-1200x630|format-jpeg").focal_point_key != ""
    assert picture == social.SharePicture(rendition.full_url, rendition.width, rendition.height, "image/jpeg", "Jurtor")


def test_picture_for_sharing_and_portrait_come_before_a_drawn_one(homes: dict) -> None:
    listed, chosen = ImageFactory(), ImageFactory()
    page = StandardPageFactory(listing_image=listed, social_image=chosen)
    assert share_picture(page).url == chosen.get_rendition("fill-1200x630|format-jpeg").full_url
    person = PersonPageFactory(portrait=listed)
    assert share_picture(person).url == listed.get_rendition("fill-1200x630|format-jpeg").full_url


def test_picture_without_an_alternative_text_is_called_like_the_page(homes: dict) -> None:
    assert share_picture(StandardPageFactory(title="Om oss", listing_image=ImageFactory())).alt == "Om oss"
