"""Redraws the pictures: `python -m demo.drawing` all of them, `python -m demo.drawing scene-lake` one."""

import argparse
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from demo.drawing import felt, portraits
from demo.drawing.camps import CAMPS
from demo.drawing.countries import COUNTRIES
from demo.drawing.landscapes import LANDSCAPES
from demo.drawing.places import PLACES
from demo.drawing.rooms import ROOMS
from demo.drawing.svg import document
from demo.drawing.tables import TABLES
from demo.drawing.topics import TOPICS, WIDE

PICTURES = Path(__file__).resolve().parent.parent / "pictures"

SCENES = LANDSCAPES | PLACES | CAMPS | ROOMS | TABLES | COUNTRIES | TOPICS
SCENE = ((1200, 675), (1400, 788), 46_000)
PORTRAIT = ((300, 400), (600, 800), 18_000)
CARD = ((1200, 630), (1200, 630), 46_000)
"""Units of the drawing, pixels of the picture, the most bytes that it may weigh."""


def drawings():
    """Every picture by name: its drawing and its format."""
    found = {name: (draw(), SCENE) for name, draw in SCENES.items()}
    found |= {name: (portraits.draw(portrait), PORTRAIT) for name, portrait in portraits.PORTRAITS.items()}
    found["ornament-portrait"] = (portraits.ornament_portrait(), PORTRAIT)
    found |= {name: (draw(), CARD) for name, draw in WIDE.items()}
    return found


def make(name, body, form):
    """Draws, felts and saves one picture; its fibres always fall the same way."""
    units, pixels, limit = form
    flat = felt.flat_pixels(document(body, *units, *pixels), *pixels)
    picture = felt.webp(felt.felted(flat, zlib.crc32(name.encode())), limit)
    (PICTURES / f"{name}.webp").write_bytes(picture)
    return f"{name}: {len(picture)} bytes"


def main():
    """Reads the names from the command line; none means all."""
    available = drawings()
    parser = argparse.ArgumentParser(prog="python -m demo.drawing", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help="a picture to redraw")
    names = parser.parse_args().names or list(available)
    unknown = [name for name in names if name not in available]
    if unknown:
        parser.error(f"no such picture: {', '.join(unknown)}")
    with ThreadPoolExecutor(max_workers=2) as pool:
        for report in pool.map(lambda name: make(name, *available[name]), names):
            print(report)


if __name__ == "__main__":
    main()
