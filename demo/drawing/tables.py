"""Seen from above or very near: a desk, newspapers, the felt itself."""

from demo.drawing.motifs import HEIGHT, WIDTH, cut_band
from demo.drawing.ornament import LINE
from demo.drawing.palette import (
    AMBER,
    BLUE,
    BROWN,
    DEEP,
    ICE,
    INDIGO,
    MADDER,
    NIGHT,
    OCHRE,
    PALE,
    ROSE,
    SAND,
    SAND_SHADE,
    SKY,
    WOOL,
    WOOL_GREY,
    WOOL_SHADE,
    WORMWOOD,
)
from demo.drawing.svg import circle, clipped, ellipse, path, placed, polygon, rect, strip, stroke


def felt():
    """The cut so close that one sees how it is sewn."""
    periods = (-1, 0, 1, 2)
    white = "".join(placed(path(f"{LINE}V300H0Z", WOOL), index * 120, 0) for index in periods)
    cord = "".join(placed(stroke(LINE, OCHRE, 1.8, "butt"), index * 120, 0) for index in periods)
    return (
        rect(0, 0, WIDTH, HEIGHT, MADDER)
        + f'<g transform="rotate(-14 600 337) translate(-260 -60) scale(7.4)">{white}{cord}</g>'
    )


def desk():
    """A desk from above in somebody's first week."""
    drawing = rect(0, 0, WIDTH, HEIGHT, WORMWOOD)
    # The felt under the writing: a mat with the cut along its foot.
    mat = rect(-370, -280, 740, 560, INDIGO, 10)
    mat += clipped(
        "mat",
        '<rect x="-370" y="-280" width="740" height="560" rx="10"/>',
        f'<g transform="translate(-400 190)">{cut_band(0, OCHRE, 0.9, start=0)}</g>',
    )
    drawing += placed(mat, 560, 330, 1, turn=-6)
    left = path("M0 -180C-60 -200 -160 -200 -250 -184V176C-160 160 -60 160 0 180Z", WOOL)
    right = path("M0 -180C60 -200 160 -200 250 -184V176C160 160 60 160 0 180Z", WOOL_GREY)
    lines = "".join(
        strip(-214, -140 + row * 40, length, 12, BLUE) for row, length in enumerate([170, 150, 176, 120, 164, 90])
    )
    sketch = polygon([(40, 20), (96, -88), (132, -30), (164, -70), (220, 20)], BLUE) + polygon(
        [(96, -88), (132, -30), (110, 20), (90, 20)], INDIGO
    )
    sketch += circle(190, -116, 24, OCHRE) + strip(40, 56, 150, 12, MADDER) + strip(40, 92, 110, 12, BLUE)
    book = rect(-262, -190, 524, 384, MADDER, 12) + left + right + lines + sketch + stroke("M0 -176V178", WOOL_SHADE, 6)
    drawing += placed(book, 540, 316, 1.04, turn=-6)
    pencil = (
        rect(-150, -12, 270, 24, MADDER)
        + polygon([(120, -12), (160, 0), (120, 12)], WOOL)
        + polygon([(144, -5), (160, 0), (144, 5)], NIGHT)
        + rect(-166, -12, 26, 24, ROSE, 6)
    )
    drawing += placed(pencil, 720, 560, 1.05, turn=-24)
    bowl = (
        circle(0, 0, 118, WOOL)
        + circle(0, 0, 104, INDIGO)
        + circle(0, 0, 86, WOOL)
        + circle(0, 0, 72, AMBER)
        + circle(-18, -20, 20, SAND)
    )
    for index in range(10):
        bowl += placed(circle(0, -95, 6, WOOL), 0, 0, 1, turn=index * 36)
    drawing += ellipse(1012, 200, 150, 150, MADDER) + placed(bowl, 1012, 200, 1.05)
    frames = "".join(
        f'<circle cx="{x}" cy="0" r="62" fill="{SKY}" stroke="{NIGHT}" stroke-width="14"/>' for x in (-76, 76)
    )
    frames += (
        stroke("M-16 -12Q0 -28 16 -12", NIGHT, 13)
        + stroke("M-136 -16L-170 70L-140 110", NIGHT, 12)
        + stroke("M136 -16L170 70L140 110", NIGHT, 12)
    )
    drawing += placed(frames, 990, 480, 1.05, turn=14)
    notes = (
        rect(-60, -60, 120, 120, OCHRE)
        + strip(-40, -30, 70, 11, BROWN)
        + strip(-40, -4, 84, 11, BROWN)
        + strip(-40, 22, 50, 11, BROWN)
    )
    return (
        drawing
        + placed(notes, 110, 150, 1.15, turn=8)
        + placed(rect(-60, -60, 120, 120, ROSE), 100, 470, 1.15, turn=-9)
        + placed(strip(-40, -30, 70, 11, BROWN) + strip(-40, -4, 84, 11, BROWN), 100, 470, 1.15, turn=-9)
    )


def newspaper(paper, fold, headline, accent, layout):
    """A front page of strips and one picture, 440 x 560 around its middle."""
    body = rect(-220, -280, 440, 560, paper) + rect(-220, 240, 440, 40, fold)
    body += rect(-190, -250, 380, 46, headline) + rect(-190, -190, 380, 7, headline)
    picture = (
        rect(0, 0, 236, 170, SKY)
        + circle(60, 50, 24, accent)
        + polygon([(0, 170), (70, 60), (116, 120), (160, 44), (236, 170)], INDIGO)
    )
    picture += polygon([(160, 44), (178, 96), (200, 112)], WOOL)
    if layout == "right":
        body += placed(picture, -46, -160)
        body += "".join(strip(-190, -160 + row * 30, 118, 14, DEEP) for row in range(12))
        body += "".join(
            strip(-46 + column * 124, 34 + row * 30, 108, 14, DEEP) for row in range(6) for column in range(2)
        )
    else:
        body += placed(picture, -190, -160)
        body += "".join(strip(74, -160 + row * 30, 118, 14, DEEP) for row in range(12))
        body += "".join(
            strip(-190 + column * 124, 34 + row * 30, 108, 14, DEEP) for row in range(6) for column in range(2)
        )
    return body


def newspapers():
    """Newspapers under a loupe; the headlines are strips, for it is the analysis that counts."""
    front = newspaper(WOOL, WOOL_SHADE, MADDER, OCHRE, "right")
    drawing = rect(0, 0, WIDTH, HEIGHT, OCHRE)
    drawing += placed(newspaper(PALE, ICE, INDIGO, WOOL, "left"), 250, 380, 1.06, turn=-17)
    drawing += placed(newspaper(SAND, SAND_SHADE, BROWN, WOOL, "right"), 960, 390, 1.06, turn=14)
    drawing += placed(rect(-220, -280, 440, 560, AMBER), 608, 372, 1.12, turn=-3) + placed(
        front, 600, 360, 1.12, turn=-3
    )
    glass = '<circle cx="790" cy="330" r="150"/>'
    near = rect(600, 150, 380, 380, WOOL) + placed(front, 440, 270, 2.3, turn=-3)
    drawing += placed(rect(-26, 0, 52, 250, BROWN, 26) + rect(-18, -10, 36, 60, NIGHT), 904, 452, 1, turn=-42)
    return drawing + circle(790, 330, 172, NIGHT) + circle(790, 330, 160, BLUE) + clipped("glass", glass, near)


TABLES = {
    "scene-felt": felt,
    "scene-desk": desk,
    "scene-newspapers": newspapers,
}
