"""The form for pictures: every broken or unwanted file is an error on the field, never a crash."""

import io
from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image

from images.models import CustomDocument, CustomImage
from tests.factories import ImageFactory
from tests.images.photographs import FORM, drawing


def bomb(side: int) -> bytes:
    """A small file that unfolds into many pixels."""
    out = io.BytesIO()
    Image.new("1", (side, side)).save(out, "PNG")
    return out.getvalue()


UNWANTED = [
    pytest.param("photo.jpg", lambda: drawing(300, 200, kind="JPEG")[:-400], "Export it again", id="truncated jpeg"),
    pytest.param("photo.png", lambda: drawing(300, 200)[:-200], "", id="truncated png"),
    pytest.param("photo.png", lambda: bomb(8000), "too many pixels", id="bomb of 64 megapixels"),
    pytest.param("photo.png", lambda: bomb(14000), "too many pixels", id="bomb of 196 megapixels"),
    pytest.param("drawing.svg", lambda: b'<svg xmlns="http://www.w3.org/2000/svg"/>', "", id="svg"),
    pytest.param("film.gif", lambda: drawing(kind="GIF"), "", id="gif"),
    pytest.param("film.jpg", lambda: drawing(kind="GIF"), "", id="gif that calls itself jpeg"),
    pytest.param("page.html", lambda: b"<html></html>", "", id="html"),
    pytest.param("page.jpg", lambda: b"<html></html>", "", id="html that calls itself jpeg"),
    pytest.param("empty.jpg", lambda: b"", "", id="nothing"),
]


@pytest.mark.parametrize(("name", "content", "message"), UNWANTED)
def test_add_form_refuses_on_the_field(name: str, content: Callable, message: str, admin: Client) -> None:
    data = {**FORM, "file": SimpleUploadedFile(name, content())}
    answer = admin.post(reverse("wagtailimages:add"), data, headers={"accept-language": "en"})
    errors = answer.context["form"].errors
    assert list(errors) == ["file"]
    assert message in errors["file"][0]
    assert not CustomImage.objects.exists()


@pytest.mark.parametrize(("name", "content", "message"), UNWANTED)
def test_chooser_refuses_on_the_field(name: str, content: Callable, message: str, admin: Client) -> None:
    fields = {**FORM, "file": SimpleUploadedFile(name, content())}
    data = {f"image-chooser-upload-{field}": value for field, value in fields.items()}
    answer = admin.post(reverse("wagtailimages_chooser:create"), data, headers={"accept-language": "en"})
    assert answer.json()["step"] == "reshow_creation_form"
    assert message in answer.json()["htmlFragment"]
    assert not CustomImage.objects.exists()


@pytest.mark.parametrize(("name", "content", "message"), UNWANTED)
def test_multiple_upload_refuses_with_a_message(name: str, content: Callable, message: str, admin: Client) -> None:
    data = {"title": "Photo", "files[]": SimpleUploadedFile(name, content())}
    answer = admin.post(reverse("wagtailimages:add_multiple"), data, headers={"accept-language": "en"}).json()
    assert answer["success"] is False
    assert answer["error_message"]
    assert message in answer["error_message"]


@pytest.mark.parametrize(("name", "content", "message"), UNWANTED)
def test_replacement_refuses_and_keeps_the_picture(name: str, content: Callable, message: str, admin: Client) -> None:
    image = ImageFactory()
    data = {**FORM, "file": SimpleUploadedFile(name, content())}
    answer = admin.post(reverse("wagtailimages:edit", args=[image.pk]), data, headers={"accept-language": "en"})
    assert list(answer.context["form"].errors) == ["file"]
    assert CustomImage.objects.get().file.name == image.file.name


def test_credit_is_required(admin: Client) -> None:
    data = {**FORM, "credit": " ", "file": SimpleUploadedFile("photo.png", drawing())}
    answer = admin.post(reverse("wagtailimages:add"), data)
    assert list(answer.context["form"].errors) == ["credit"]


def test_alternative_texts_are_asked_in_each_language_and_kept(admin: Client) -> None:
    texts = {"alt_text_sv": " Jurtor ", "alt_text_en": "Yurts", "alt_text_ru": ""}
    file = SimpleUploadedFile("photo.png", drawing())
    admin.post(reverse("wagtailimages:add"), {**FORM, "file": file, **texts})
    image = CustomImage.objects.get()
    assert image.alt_texts == {"sv": "Jurtor", "en": "Yurts"}
    form = admin.get(reverse("wagtailimages:edit", args=[image.pk])).context["form"]
    assert [form[f"alt_text_{code}"].value() for code in ("sv", "en", "ru")] == ["Jurtor", "Yurts", ""]


@pytest.mark.parametrize("name", ["page.html", "setup.exe", "drawing.svg", "script.js", "archive.zip"])
def test_documents_of_other_kinds_are_refused(name: str, admin: Client) -> None:
    data = {"title": "File", "file": SimpleUploadedFile(name, b"<script>alert(1)</script>")}
    answer = admin.post(reverse("wagtaildocs:add"), data)
    assert list(answer.context["form"].errors) == ["file"]
    assert not CustomDocument.objects.exists()


def test_document_is_stored_under_a_name_that_tells_nothing(admin: Client) -> None:
    data = {"title": "Programme", "file": SimpleUploadedFile("Visa_Aigul.PDF", b"%PDF-1.4")}
    admin.post(reverse("wagtaildocs:add"), data)
    document = CustomDocument.objects.get()
    assert "Aigul" not in document.file.name
    assert document.file_extension == "pdf"
