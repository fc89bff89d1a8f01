"""Players get the part of a file that they ask for."""

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from wagtail.models import Collection, CollectionViewRestriction

from images.models import CustomDocument
from images.ranges import requested
from tests.factories import DocumentFactory

SIZE = 200_000
BODY = bytes(i % 251 for i in range(SIZE))


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("bytes=0-1", range(2)),
        ("bytes=0-", range(10)),
        ("bytes=4-4", range(4, 5)),
        ("bytes=4-99", range(4, 10)),
        ("bytes=-3", range(7, 10)),
        ("bytes=-99", range(10)),
        ("bytes=10-", range(10, 10)),
        ("bytes=-0", range(10, 10)),
        ("bytes=5-4", None),
        ("bytes=-", None),
        ("bytes=0-1,4-5", None),
        ("bytes=a-b", None),
        ("bytes=٣-٤", None),
        ("bytes=" + "9" * 500 + "-", None),
        ("lines=1-2", None),
        ("", None),
    ],
)
def test_header_names_a_part(header: str, expected: range | None) -> None:
    assert requested(header, 10) == expected


@pytest.fixture
def film(homes: dict) -> CustomDocument:
    return DocumentFactory(file=ContentFile(BODY, name="film.mp4"))


@pytest.mark.parametrize(
    ("header", "start", "stop"), [("bytes=0-1", 0, 2), ("bytes=100000-", 100_000, SIZE), ("bytes=-1", SIZE - 1, SIZE)]
)
def test_part_is_served(header: str, start: int, stop: int, film: CustomDocument, client: Client) -> None:
    answer = client.get(film.url, headers={"Range": header})
    assert (answer.status_code, answer["Content-Range"]) == (206, f"bytes {start}-{stop - 1}/{SIZE}")
    assert (answer["Content-Length"], answer["Content-Type"]) == (str(stop - start), "video/mp4")
    assert b"".join(answer.streaming_content) == BODY[start:stop]


def test_part_beyond_the_end_is_refused(film: CustomDocument, client: Client) -> None:
    answer = client.get(film.url, headers={"Range": f"bytes={SIZE}-"})
    assert (answer.status_code, answer["Content-Range"], answer.content) == (416, f"bytes */{SIZE}", b"")


def test_whole_file_is_served_where_no_part_fits(film: CustomDocument, client: Client) -> None:
    whole = client.get(film.url)
    assert (whole.status_code, b"".join(whole.streaming_content)) == (200, BODY)
    for headers in ({"Range": "bytes=0-1,5-6"}, {"Range": "bytes=0-1", "If-Range": '"another"'}):
        answer = client.get(film.url, headers=headers)
        assert (answer.status_code, b"".join(answer.streaming_content)) == (200, BODY)
    assert client.get(film.url, headers={"Range": "bytes=0-1", "If-Range": whole["ETag"]}).status_code == 206


def test_part_of_a_protected_file_is_protected(film: CustomDocument, client: Client) -> None:
    collection = Collection.get_first_root_node().add_child(name="Inner")
    CollectionViewRestriction.objects.create(collection=collection, restriction_type="login")
    CustomDocument.objects.filter(pk=film.pk).update(collection=collection)
    assert client.get(film.url, headers={"Range": "bytes=0-1"}).status_code == 302
