"""Blocks of a body: how each is shown, what is wrong with what an editor fills in, where links lead."""

import json
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.files.base import ContentFile
from django.test import Client
from wagtail.blocks import Block, StructBlockValidationError

from events.blocks import ProgrammeBlock
from images.models import CustomDocument, CustomImage
from pages.blocks import AudioBlock, BodyBlock, CallToActionBlock, ImageBlock, TableBlock, VideoBlock
from pages.checks import stream_children
from tests.factories import ArticlePageFactory, DocumentFactory, ImageFactory, StandardPageFactory
from tests.pages.bodies import TEXTS, every_block

BODY = BodyBlock()
BLOCKS = [*stream_children(BODY), *stream_children(ProgrammeBlock())]


@pytest.mark.parametrize(("key", "block"), BLOCKS, ids=[key for key, _block in BLOCKS])
def test_preview_is_shown_by_the_blocks_own_template(key: str, block: Block, homes: dict) -> None:
    ImageFactory(), ImageFactory()
    soup = BeautifulSoup(block.render(block.get_preview_value()), "html.parser")
    css_class = key.replace("_", "-")
    assert soup.select_one(f".{css_class}"), soup
    assert soup.get_text(strip=True)


@pytest.mark.parametrize(("key", "block"), BLOCKS, ids=[key for key, _block in BLOCKS])
def test_editor_sees_an_icon_a_group_and_what_the_block_is_for(key: str, block: Block) -> None:
    assert block.meta.icon != "placeholder"
    assert str(block.meta.group)
    assert str(block.meta.description)
    assert str(block.label)


def test_page_shows_every_text_of_every_block(image: CustomImage, client: Client) -> None:
    page = StandardPageFactory()
    body = every_block(image, DocumentFactory(), page)
    article = ArticlePageFactory(body=json.dumps(body))
    soup = BeautifulSoup(client.get(article.url).content, "html.parser").select_one(".body")
    shown = soup.get_text(" ") + " ".join(img["alt"] for img in soup.select("img"))
    assert [text for text in TEXTS if text not in shown] == []
    assert soup.select_one("h3.heading").text == "Heading text"
    assert soup.select_one(".quote p")["lang"] == "ky"
    assert soup.select_one(".paragraph span[lang=kk]").text == "Қазақша"
    assert soup.select_one(".call-to-action a")["href"] == page.url
    assert soup.select_one(".video button")["data-play"] == "https://www.youtube-nocookie.com/embed/abc?autoplay=1"
    assert [cell.text.strip() for cell in soup.select("td.num")] == ["40", "60"]
    assert [img["alt"] for img in soup.select(".gallery img")] == ["Jurtor vid en sjö", "Gallery alternative text"]


def test_heading_of_a_section_is_an_h2() -> None:
    heading = BODY.child_blocks["heading"]
    assert "<h2" in heading.render(heading.normalize({"text": "Osh", "level": "h2"}))


@pytest.mark.parametrize(
    ("fields", "alt"),
    [
        ({}, "Jurtor vid en sjö"),
        ({"alt_text": "Here: the second day"}, "Here: the second day"),
        ({"decorative": True}, ""),
    ],
)
def test_image_is_described_as_the_editor_says(fields: dict, alt: str, image: CustomImage) -> None:
    block = ImageBlock()
    soup = BeautifulSoup(block.render(block.normalize({"image": image, **fields})), "html.parser")
    assert soup.img["alt"] == alt
    assert "Aigul" in soup.figcaption.text


def file(name: str) -> CustomDocument:
    return DocumentFactory(file=ContentFile(b"sound and pictures", name=name))


def wrong_fields(block: Block, value: dict) -> list[str]:
    """The fields beside which the editor reads that something is wrong."""
    try:
        block.clean(block.normalize(value))
    except StructBlockValidationError as error:
        assert not error.non_block_errors
        return sorted(error.block_errors)
    return []


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"decorative": True, "alt_text": "A lake"}, ["decorative"]),
        ({"decorative": True, "alt_text": ""}, []),
        ({"decorative": False, "alt_text": "A lake"}, []),
    ],
)
def test_image_is_decorative_or_described(fields: dict, wrong: list[str], image: CustomImage) -> None:
    assert wrong_fields(ImageBlock(), {"image": image, **fields}) == wrong


@pytest.mark.parametrize(
    ("with_page", "url", "wrong"),
    [(False, "", ["page"]), (True, "https://example.org/", ["page"]), (True, "", []), (False, "https://a.se/", [])],
)
def test_call_to_action_leads_to_one_place(with_page: bool, url: str, wrong: list[str], homes: dict) -> None:
    page = homes["sv"].page_ptr if with_page else None
    value = {"text": "Join us", "label": "Join", "page": page, "url": url}
    assert wrong_fields(CallToActionBlock(), value) == wrong


def test_call_to_action_knows_where_it_leads(homes: dict) -> None:
    block = CallToActionBlock()
    assert block.normalize({"page": homes["en"].page_ptr}).href == "/en/"
    assert block.normalize({"page": None, "url": "https://example.org/"}).href == "https://example.org/"


@pytest.mark.parametrize("url", ["https://youtu.be/абв", "https://youtube.com:x/watch?v=a"])
def test_video_of_a_broken_address_is_a_link_and_no_crash(url: str) -> None:
    block = VideoBlock()
    assert f'href="{url}"' in block.render(block.normalize({"url": url, "title": "Film"}))


def rendered(block: Block, **fields: Any) -> BeautifulSoup:
    return BeautifulSoup(block.render(block.normalize({"title": "The camp", **fields})), "html.parser")


@pytest.mark.parametrize("block", [VideoBlock(), AudioBlock()], ids=["video", "audio"])
def test_known_provider_plays_behind_a_button_that_waits_for_a_script(block: Block) -> None:
    soup = rendered(block, url="https://vimeo.com/1234")
    assert soup.button["data-play"] == "https://player.vimeo.com/video/1234?autoplay=1&dnt=1"
    assert soup.button["data-title"] == "The camp"
    assert soup.button.has_attr("hidden")
    assert "Vimeo" in soup.select_one("[data-play-notice]").text
    assert soup.a["href"] == "https://vimeo.com/1234"
    assert soup.select("iframe, video, audio, [src]") == []


@pytest.mark.parametrize("block", [VideoBlock(), AudioBlock()], ids=["video", "audio"])
def test_unknown_provider_gets_a_link(block: Block) -> None:
    soup = rendered(block, url="https://tube.example.org/w/abc")
    assert [link["href"] for link in soup.select("a")] == ["https://tube.example.org/w/abc"]
    assert soup.button is None


def test_film_of_ours_is_played_by_the_browser_with_captions(image: CustomImage) -> None:
    film, captions = file("film.mp4"), file("film.vtt")
    soup = rendered(VideoBlock(), document=film, captions=captions, poster=image)
    assert soup.video["preload"] == "none"
    assert soup.video["poster"].endswith(".webp")
    assert (soup.source["src"], soup.source["type"]) == (film.url, "video/mp4")
    assert (soup.track["kind"], soup.track["src"], soup.track["srclang"]) == ("captions", captions.url, "sv")
    assert soup.a["href"] == film.url


def test_recording_of_ours_is_played_by_the_browser(homes: dict) -> None:
    recording = file("song.opus")
    soup = rendered(AudioBlock(), document=recording, transcript="<p>La la</p>")
    assert soup.audio["preload"] == "none"
    assert soup.source["src"] == soup.a["href"] == recording.url
    assert soup.details.select_one(".rich").text.strip() == "La la"


def test_still_of_a_film_elsewhere_is_our_own_picture(image: CustomImage) -> None:
    soup = rendered(VideoBlock(), url="https://youtu.be/abc", poster=image)
    assert soup.img["src"].startswith("/media/images/")
    assert soup.img["alt"] == ""


@pytest.mark.parametrize(
    ("block", "fields", "wrong"),
    [
        (VideoBlock(), {"url": "https://a.se/"}, []),
        (VideoBlock(), {"document": "a.webm", "captions": "a.vtt"}, []),
        (VideoBlock(), {}, ["url"]),
        (VideoBlock(), {"url": "https://a.se/", "document": "a.mp4"}, ["url"]),
        (VideoBlock(), {"document": "a.mp3"}, ["document"]),
        (VideoBlock(), {"document": "a.mp4", "captions": "a.pdf"}, ["captions"]),
        (VideoBlock(), {"url": "https://a.se/", "captions": "a.vtt"}, ["captions"]),
        (AudioBlock(), {"document": "a.MP3"}, []),
        (AudioBlock(), {"document": "a.mp4"}, ["document"]),
        (AudioBlock(), {}, ["url"]),
    ],
)
def test_film_or_recording_is_one_file_or_one_address(block: Block, fields: dict, wrong: list, homes: dict) -> None:
    chosen = {name: file(value) if name != "url" else value for name, value in fields.items()}
    assert wrong_fields(block, {"title": "The camp", **chosen}) == wrong


def test_table_gives_its_words_to_translators_and_takes_theirs() -> None:
    block = TableBlock()
    value = block.get_preview_value()
    segments = block.get_translatable_segments(value)
    texts = {segment.path: segment.render_text() for segment in segments}
    assert texts == {
        "caption": "Participants",
        "heading.0": "Year",
        "heading.1": "People",
        "cell.0.0": "2017",
        "cell.1.0": "2018",
    }
    for segment in segments:
        segment.string.data = f"{segment.string.data} (ru)"
    restored = block.get_prep_value(block.restore_translated_segments(value, segments))
    assert restored == {
        "caption": "Participants (ru)",
        "columns": [{"type": "text", "heading": "Year (ru)"}, {"type": "number", "heading": "People (ru)"}],
        "rows": [{"values": ["2017 (ru)", 40]}, {"values": ["2018 (ru)", 60]}],
    }
