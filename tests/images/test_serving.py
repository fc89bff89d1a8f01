"""Renditions are for the public; originals and documents have no address of their own."""

from pathlib import Path

import pytest
from django.test import Client

from images.models import CustomImage
from tests.factories import DocumentFactory


def test_rendition_is_served(image: CustomImage, client: Client) -> None:
    rendition = image.get_rendition("width-30|format-webp")
    answer = client.get(rendition.url)
    assert answer.headers["Content-Type"] == "image/webp"
    assert b"".join(answer.streaming_content) == Path(rendition.file.path).read_bytes()


def test_original_is_not_served(image: CustomImage, client: Client) -> None:
    assert Path(image.file.path).exists()
    assert client.get(f"/media/{image.file.name}").status_code == 404


@pytest.mark.parametrize("way", ["/media/images/../{}", "/media/images/%2e%2e/{}", "/media/./{}", "/media//{}"])
def test_original_is_not_reached_by_detours(way: str, image: CustomImage, client: Client) -> None:
    assert client.get(way.format(image.file.name)).status_code == 404


def test_document_is_served_by_its_view_alone(homes: dict, client: Client) -> None:
    document = DocumentFactory()
    assert client.get(f"/media/{document.file.name}").status_code == 404
    answer = client.get(document.url)
    assert b"".join(answer.streaming_content) == b"%PDF-1.4 programme"


def test_rendition_name_does_not_tell_the_name_of_the_original(image: CustomImage) -> None:
    stem = Path(image.file.name).stem
    names = [image.get_rendition(spec).file.name for spec in ("width-30", "fill-20x20|format-webp")]
    assert all(name.startswith("images/") for name in names)
    assert [name for name in names if stem in name] == []
    # One stem for all renditions of a picture, so that they are recognised as its own.
    assert len({Path(name).name.split(".")[0] for name in names}) == 1
