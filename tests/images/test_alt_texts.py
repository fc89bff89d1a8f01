"""What a screen reader says for a picture, and in which language."""

import pytest
from bs4 import BeautifulSoup, Tag
from django.utils import translation

from images.models import CustomImage
from images.renditions import RATIOS
from images.templatetags.images_tags import responsive_image


def img(image: CustomImage, language: str = "sv", **options: object) -> Tag:
    with translation.override(language):
        return BeautifulSoup(responsive_image(image, **options), "html.parser").img


@pytest.mark.parametrize(
    ("language", "text", "lang"),
    [
        ("sv", "Jurtor vid en sjö", None),
        ("en", "Yurts by a lake", None),
        pytest.param("ru", "Jurtor vid en sjö", "sv", id="ru falls back to the first language"),
    ],
)
def test_alternative_text_is_the_readers_or_marked(
    language: str, text: str, lang: str | None, image: CustomImage
) -> None:
    element = img(image, language)
    assert (element["alt"], element.get("lang")) == (text, lang)


def test_fallback_takes_the_languages_in_their_order(image: CustomImage) -> None:
    image.alt_texts = {"ru": "Юрты", "en": "Yurts"}
    assert img(image, "sv")["lang"] == "en"


def test_picture_without_any_text_is_passed_over_in_silence(image: CustomImage) -> None:
    image.alt_texts = {}
    element = img(image)
    assert (element["alt"], element.get("lang")) == ("", None)


def test_given_text_goes_before_the_pictures_own(image: CustomImage) -> None:
    assert img(image, "ru", alt="")["alt"] == ""
    assert img(image, "ru", alt="Here: the second <day>")["alt"] == "Here: the second <day>"
    assert img(image, "ru", alt="x").get("lang") is None


def test_text_in_the_picker_is_the_readers(image: CustomImage) -> None:
    with translation.override("en"):
        assert image.default_alt_text == "Yurts by a lake"


@pytest.mark.parametrize("ratio", RATIOS)
def test_srcset_names_each_width_once_and_size_is_that_of_src(ratio: str, image: CustomImage) -> None:
    element = img(image, ratio=ratio, sizes="50vw")
    widths = [candidate.split()[1] for candidate in element["srcset"].split(", ")]
    assert len(widths) == len(set(widths))
    rendition = image.renditions.get(filter_spec=RATIOS[ratio].specs[-1])
    shown = (element["src"], element["width"], element["height"], element["sizes"])
    assert shown == (rendition.url, str(rendition.width), str(rendition.height), "50vw")


def test_only_pictures_below_the_fold_are_lazy(image: CustomImage) -> None:
    assert img(image)["loading"] == "lazy"
    assert img(image, lazy=False).get("loading") is None


def test_no_picture_is_no_element() -> None:
    assert responsive_image(None) == ""


@pytest.mark.parametrize(
    ("medium", "line"), [("photograph", "Photo: Aigul"), ("drawing", "Drawing: Aigul"), ("other", "Picture: Aigul")]
)
def test_credit_says_what_the_picture_is(medium: str, line: str, image: CustomImage) -> None:
    image.medium = medium
    with translation.override("en"):
        assert image.credit_line == line
