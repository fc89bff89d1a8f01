"""Turns a flat drawing into a picture of felt: hand-cut edges, seams that sink, fibres."""

import math
import os
import shutil
import subprocess
import tempfile
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter
from scipy import ndimage

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
BROWSER_OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)
# A headless window may keep some of its height for itself.
SPARE_HEIGHT = 200
SEAM_CONTRAST = 260
QUALITIES = range(70, 40, -4)


def browser():
    """The Chromium that draws the flat SVG."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if not found:
        raise SystemExit("No Chromium found: set CHROMIUM to its path.")
    return found


def flat_pixels(svg, width, height):
    """The flat drawing as an array of height x width x RGB."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "flat.svg")
        source.write_text(svg, encoding="utf-8")
        screenshot = Path(folder, "flat.png")
        command = [
            browser(),
            *BROWSER_OPTIONS,
            f"--user-data-dir={folder}/profile",
            f"--screenshot={screenshot}",
            f"--window-size={width},{height + SPARE_HEIGHT}",
            source.as_uri(),
        ]
        subprocess.run(command, check=True, capture_output=True)
        with Image.open(screenshot) as image:
            return np.asarray(image.convert("RGB").crop((0, 0, width, height)), float)


def noise(random, shape, size, strength):
    """Soft clouds: random values, blurred to spots of a size, scaled to a strength."""
    clouds = ndimage.gaussian_filter(random.normal(0, 1, shape), size)
    return clouds / clouds.std() * strength


def fibres(shape, random):
    """Short bent hairs, lighter and darker than the felt that they lie on, and its unevenness."""
    height, width = shape
    image = Image.new("L", (width, height), 128)
    draw = ImageDraw.Draw(image)
    for _ in range(height * width // 60):
        x = random.uniform(0, width)
        y = random.uniform(0, height)
        angle = random.uniform(0, 2 * math.pi)
        length = random.uniform(6, 22)
        bend = random.uniform(-0.06, 0.06)
        points = [(x, y)]
        for _ in range(6):
            x += math.cos(angle) * length / 6
            y += math.sin(angle) * length / 6
            angle += bend * length
            points.append((x, y))
        draw.line(points, fill=int(128 + random.normal(0, 26)), width=1)
    hairs = np.asarray(image.filter(ImageFilter.GaussianBlur(0.6)), float) / 128 - 1
    return hairs * 0.42 + noise(random, shape, 9, 0.016) + noise(random, shape, 2.2, 0.016)


def cut_by_hand(pixels, random):
    """Nudges every edge a little, as a knife does."""
    shape = pixels.shape[:2]
    down = noise(random, shape, 18, 1.3) + noise(random, shape, 3, 0.35)
    across = noise(random, shape, 18, 1.3) + noise(random, shape, 3, 0.35)
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    position = [rows + down, columns + across]
    channels = [
        ndimage.map_coordinates(pixels[..., channel], position, order=1, mode="nearest") for channel in range(3)
    ]
    return np.stack(channels, -1)


def relief(pixels):
    """How high the felt stands: it sinks where two colours meet."""
    change = sum(
        np.hypot(ndimage.sobel(pixels[..., channel], 0), ndimage.sobel(pixels[..., channel], 1)) for channel in range(3)
    )
    seams = np.clip(change / SEAM_CONTRAST, 0, 1) >= 0.35
    distance = ndimage.distance_transform_edt(~seams)
    softness = pixels.shape[1] / 300
    return ndimage.gaussian_filter(1 - np.exp(-distance / softness), 1.0)


def felted(pixels, seed):
    """The flat drawing with everything that makes it felt."""
    random = np.random.default_rng(seed)
    pixels = cut_by_hand(pixels, random)
    height = relief(pixels)
    slope_down, slope_across = np.gradient(height)
    light = (slope_down + slope_across) * (pixels.shape[1] / 300) * 0.2
    hairs = fibres(pixels.shape[:2], random)
    shade = 1 + np.clip(light, -0.16, 0.13) + hairs * 0.62 - 0.07 * (1 - height)
    result = pixels * shade[..., None] + hairs[..., None] * 9
    # A breath of wool over all dyes binds the colours.
    result = result * 0.965 + np.array([252, 244, 230]) * 0.022
    return Image.fromarray(np.clip(result, 0, 255).astype("uint8"))


def webp(image, limit):
    """The picture as WebP, in the best quality that stays under the limit of bytes."""
    for quality in QUALITIES:
        data = BytesIO()
        image.save(data, "WEBP", quality=quality, method=6)
        if data.tell() <= limit:
            break
    return data.getvalue()
