"""Nothing of what a camera hides in a photograph reaches the stored file or any rendition, on any way in."""

import io
import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image
from wagtail.models import UploadedFile

from images.models import CustomImage
from images.sanitising import MAX_SIDE, TooManyPixelsError, UnreadableImageError, sanitised
from tests.factories import ImageFactory
from tests.images.photographs import FORM, FORMATS, SECRETS, STORED_AS, drawing, photograph, secrets_in

SPECS = ["width-30", "fill-20x20", "width-30|format-jpeg", "width-30|format-png", "width-30|format-webp"]


def upload(extension: str) -> SimpleUploadedFile:
    return SimpleUploadedFile(f"IMG_20180601_Aigul.{extension}", photograph(extension))


def by_create(admin: Client, extension: str) -> CustomImage:
    return CustomImage.objects.create(title="Photo", credit="Aigul", file=upload(extension))


def by_bulk_create(admin: Client, extension: str) -> CustomImage:
    [image] = CustomImage.objects.bulk_create([CustomImage(title="Photo", credit="Aigul", file=upload(extension))])
    return image


def by_file_save(admin: Client, extension: str) -> CustomImage:
    image = ImageFactory()
    image.file.save(f"IMG_20180601_Aigul.{extension}", ContentFile(photograph(extension)))
    return image


def by_add_form(admin: Client, extension: str) -> CustomImage:
    data = {**FORM, "file": upload(extension)}
    admin.post(reverse("wagtailimages:add"), data)
    return CustomImage.objects.get()


def by_chooser(admin: Client, extension: str) -> CustomImage:
    fields = {**FORM, "file": upload(extension)}
    url = reverse("wagtailimages_chooser:create")
    admin.post(url, {f"image-chooser-upload-{name}": value for name, value in fields.items()})
    return CustomImage.objects.get()


def by_multiple_upload(admin: Client, extension: str) -> CustomImage:
    answer = admin.post(reverse("wagtailimages:add_multiple"), {"title": "Photo", "files[]": upload(extension)})
    number = answer.json()["uploaded_file_id"]
    fields = FORM
    admin.post(
        reverse("wagtailimages:create_multiple_from_uploaded_image", args=[number]),
        {f"uploaded-image-{number}-{name}": value for name, value in fields.items()},
    )
    return CustomImage.objects.get()


def by_edit_form(admin: Client, extension: str) -> CustomImage:
    image = ImageFactory()
    data = {**FORM, "file": upload(extension)}
    admin.post(reverse("wagtailimages:edit", args=[image.pk]), data)
    return CustomImage.objects.get()


WAYS_IN = [by_create, by_bulk_create, by_file_save, by_add_form, by_chooser, by_multiple_upload, by_edit_form]


@pytest.mark.parametrize("extension", FORMATS)
def test_photograph_of_these_tests_is_full_of_secrets(extension: str) -> None:
    found = secrets_in(photograph(extension))
    assert {"SECRET-MAKE", "SECRET-ARTIST", "SECRET-SERIAL", "SECRET-GPS", "SECRET-XMP", "EXIF 34853"} <= set(found)


def test_jpeg_of_these_tests_holds_every_secret() -> None:
    assert [secret for secret in SECRETS if secret in photograph("jpg")] == SECRETS


@pytest.mark.parametrize("extension", FORMATS)
@pytest.mark.parametrize("way_in", WAYS_IN)
def test_hidden_data_stays_outside(way_in: Callable, extension: str, admin: Client) -> None:
    image = way_in(admin, extension)
    # Another photograph than the drawing that was there before: it lay on its side and stands upright now.
    assert (image.width, image.height) == (48, 64)
    with image.file.open() as file:
        assert secrets_in(file.read()) == []
    for spec in SPECS:
        with image.get_rendition(spec).file.open() as file:
            assert secrets_in(file.read()) == [], spec


@pytest.mark.parametrize("extension", FORMATS)
def test_photograph_is_upright_and_keeps_its_colour_profile(extension: str, homes: dict) -> None:
    image = by_create(None, extension)
    stored = Image.open(image.file.open())
    profile = Image.open(io.BytesIO(photograph(extension))).info["icc_profile"]
    assert stored.info["icc_profile"] == profile
    assert stored.size == (image.width, image.height) == (48, 64)
    # Camera turned to the right: what was left in the file (red) is above.
    above, below = stored.convert("RGB").getpixel((24, 14)), stored.convert("RGB").getpixel((24, 50))
    assert above[0] > 200 > 60 > above[2]
    assert below[2] > 200 > 60 > below[0]


@pytest.mark.parametrize("extension", FORMATS)
def test_stored_name_is_random_and_says_the_true_kind(extension: str, homes: dict) -> None:
    names = {by_create(None, extension).file.name for _ in range(2)}
    pattern = rf"original_images/[0-9a-f]{{16}}{re.escape(STORED_AS[extension])}"
    assert len(names) == 2
    assert all(re.fullmatch(pattern, name) for name in names)


def test_size_and_hash_describe_the_stored_file(homes: dict) -> None:
    image = by_create(None, "jpg")
    first = image.file_hash
    assert image.file_size == Path(image.file.path).stat().st_size
    image.file.save("other.png", ContentFile(drawing(30, 20)))
    image.refresh_from_db()
    assert (image.width, image.height) == (30, 20)
    assert image.file_size == Path(image.file.path).stat().st_size
    assert image.file_hash != first


def test_saving_again_keeps_the_stored_file(homes: dict) -> None:
    image = by_create(None, "jpg")
    name = image.file.name
    image.title = "Another title"
    image.save()
    assert CustomImage.objects.get().file.name == name


def test_waiting_upload_is_clean_before_its_form_is_filled_in(admin: Client) -> None:
    admin.post(reverse("wagtailimages:add_multiple"), {"title": "Photo", "files[]": upload("jpg")})
    waiting = UploadedFile.objects.get()
    assert "Aigul" not in waiting.file.name
    with waiting.file.open() as file:
        assert secrets_in(file.read()) == []
    assert not CustomImage.objects.exists()


def test_waiting_upload_is_gone_once_it_is_a_picture(admin: Client) -> None:
    by_multiple_upload(admin, "jpg")
    assert not UploadedFile.objects.exists()


def test_replacement_deletes_the_old_file_and_its_renditions(
    admin: Client, django_capture_on_commit_callbacks: Callable
) -> None:
    image = by_create(admin, "jpg")
    old = [Path(image.file.path), *(Path(image.get_rendition(spec).file.path) for spec in SPECS)]
    assert all(path.exists() for path in old)
    with django_capture_on_commit_callbacks(execute=True):
        data = {**FORM, "file": upload("png")}
        admin.post(reverse("wagtailimages:edit", args=[image.pk]), data)
    image = CustomImage.objects.get()
    assert image.file.name.endswith(".png")
    assert Path(image.file.path).exists()
    assert not image.renditions.exists()
    assert [path for path in old if path.exists()] == []


def test_deletion_deletes_files(homes: dict, django_capture_on_commit_callbacks: Callable) -> None:
    image = by_create(None, "jpg")
    paths = [Path(image.file.path), Path(image.get_rendition("width-30").file.path)]
    with django_capture_on_commit_callbacks(execute=True):
        image.delete()
    assert [path.exists() for path in paths] == [False, False]


def test_transparency_is_kept(homes: dict) -> None:
    out = io.BytesIO()
    Image.new("RGBA", (10, 10), (255, 0, 0, 0)).save(out, "PNG")
    clean = sanitised(io.BytesIO(out.getvalue()))
    assert Image.open(clean).getpixel((5, 5))[3] == 0


def test_cmyk_becomes_rgb_without_its_profile() -> None:
    out = io.BytesIO()
    Image.new("CMYK", (10, 10), (0, 255, 255, 0)).save(out, "JPEG", icc_profile=b"printer")
    clean = Image.open(sanitised(io.BytesIO(out.getvalue())))
    assert (clean.mode, "icc_profile" in clean.info) == ("RGB", False)


def test_long_side_is_scaled_down() -> None:
    clean = Image.open(sanitised(io.BytesIO(drawing(MAX_SIDE + 1000, 10))))
    assert clean.width == MAX_SIDE


def test_too_many_pixels_are_refused() -> None:
    out = io.BytesIO()
    Image.new("1", (8000, 7000)).save(out, "PNG")
    with pytest.raises(TooManyPixelsError):
        sanitised(out)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"<html><script>alert(1)</script></html>", id="html"),
        pytest.param(b'<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', id="svg"),
        pytest.param(drawing(kind="GIF"), id="gif"),
        pytest.param(drawing(kind="TIFF"), id="tiff"),
        pytest.param(drawing(kind="JPEG")[:500], id="truncated jpeg"),
        pytest.param(drawing(400, 300)[:900], id="truncated png"),
    ],
)
def test_what_is_no_whole_picture_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadableImageError):
        sanitised(io.BytesIO(content))


@pytest.mark.parametrize("extension", FORMATS)
def test_damaged_file_is_refused_or_clean(extension: str) -> None:
    damage = random.Random(extension)
    outcomes = set()
    for _ in range(60):
        content = bytearray(photograph(extension)[: damage.choice([None, damage.randrange(300, 600)])])
        content[damage.randrange(len(content))] = damage.randrange(256)
        try:
            assert secrets_in(sanitised(io.BytesIO(content)).read()) == []
            outcomes.add("clean")
        except UnreadableImageError:
            outcomes.add("refused")
    assert "refused" in outcomes
