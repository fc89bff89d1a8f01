"""Portraits of nobody: a shared horizon, an arch of felt for the body, a face in light and shadow."""

import math
import random
from dataclasses import dataclass

from demo.drawing.ornament import CUT
from demo.drawing.palette import (
    BLUE,
    INDIGO,
    MADDER,
    NIGHT,
    OCHRE,
    PALE,
    SAND,
    SKY,
    WOOL,
    WOOL_GREY,
    WORMWOOD,
    WORMWOOD_SHADE,
)
from demo.drawing.svg import circle, clipped, path, placed, polygon, rect, stroke

WIDTH = 300
HEIGHT = 400
HORIZON = 250
MIDDLE = 150

BLACK_HAIR = "#1b1a20"
DARK_HAIR = "#3a2418"
BROWN_HAIR = "#7a4a22"
FAIR_HAIR = "#c58a3c"

WARM_SKIN = ("#edc29a", "#c98d62")
TAN_SKIN = ("#dba678", "#ad7048")
FAIR_SKIN = ("#f3d2b3", "#d3a07c")
BROWN_SKIN = ("#c68d5f", "#945b37")

BODY = "M26 400V362A88 88 0 0 1 114 274H186A88 88 0 0 1 274 362V400Z"
NECK = "M128 214H172V278A22 22 0 0 1 128 278Z"
FACE = "M150 104C188 104 201 134 200 168C199 206 176 240 150 242C124 240 101 206 100 168C99 134 112 104 150 104Z"
BEARD = (
    "M100 172C101 208 122 246 150 248C178 246 199 208 200 172L188 196C182 204 166 198 150 200C134 198 118 204 112 196Z"
)
# Forehead, brow, nose, lips, chin: one knife line where light and shadow meet.
PROFILE_START = (152, 104)
PROFILE = [
    [(149, 122), (150, 138), (151, 148)],
    [(151, 160), (146, 172), (138, 187)],
    [(136, 192), (141, 194), (149, 195)],
    [(150, 198), (147, 200), (145, 203)],
    [(144, 206), (147, 207), (149, 209)],
    [(146, 211), (145, 215), (148, 219)],
    [(152, 224), (150, 232), (152, 242)],
]
BACK_OF_FACE = [[(176, 240), (199, 206), (200, 168)], [(201, 134), (188, 104), (152, 104)]]

HAIR_BEHIND = {
    "long": "M82 330V170A68 72 0 0 1 218 170V330Z",
    "bob": "M84 236V168A66 70 0 0 1 216 168V236A20 20 0 0 1 196 250H104A20 20 0 0 1 84 236Z",
    "bun": "M90 190V166A60 66 0 0 1 210 166V190Z",
    "headscarf": "M80 190A70 84 0 0 1 220 190C222 236 214 262 228 296H72C86 262 78 236 80 190Z",
    "braids": "M92 180V164A58 64 0 0 1 208 164V180Z",
}
HAIR_IN_FRONT = {
    "long": (
        "M92 196C92 130 110 96 150 94C190 96 208 130 208 196"
        "C198 176 196 150 178 132C150 138 116 134 112 146C104 160 100 176 92 196Z"
    ),
    "bob": "M94 190C92 128 112 94 150 94C188 94 208 128 206 190L194 150H106Z",
    "bun": "M98 164C98 116 120 96 150 96C180 96 202 116 202 164C190 130 172 122 150 122C128 122 110 130 98 164Z",
    "short": (
        "M96 172C90 110 118 84 158 86C196 88 210 118 204 172L194 146C178 140 168 128 162 122C146 136 122 138 108 142Z"
    ),
    "crop": "M99 160C96 112 122 92 150 92C178 92 204 112 201 160L192 132C176 124 124 124 108 132Z",
    "curls": (
        "M100 150C104 118 124 104 150 104C176 104 196 118 200 150C186 134 170 140 158 130C146 142 122 132 100 150Z"
    ),
    "braids": ("M97 176C94 118 118 94 150 94C182 94 206 118 203 176C198 146 178 128 150 116C122 128 102 146 97 176Z"),
    "headscarf": (
        "M84 186C84 124 108 92 150 92C192 92 216 124 216 186C206 150 188 122 150 122C112 122 94 150 84 186Z"
        "M96 232C112 262 188 262 204 232L214 272H86Z"
    ),
}


@dataclass(frozen=True)
class Portrait:
    """What tells one portrait from another."""

    grounds: tuple
    """Sky, mountains, land."""
    skin: tuple
    hair: str
    style: str
    cloth: str
    pattern: str
    looks_left: bool = True
    glasses: bool = False
    beard: bool = False
    seed: int = 1


def background(portrait):
    """The same horizon behind everybody, so that portraits hang edge to edge."""
    sky, mountain, land = portrait.grounds
    dice = random.Random(portrait.seed)
    rise = dice.uniform(-70, -20)
    x = dice.uniform(60, 240)
    ridge = [
        (0, HORIZON),
        (x * 0.55, HORIZON + rise * 0.3),
        (x, HORIZON + rise),
        (x + (WIDTH - x) * 0.5, HORIZON + rise * 0.25 + 12),
        (WIDTH, HORIZON),
    ]
    near = [(0, 300), (110, 288 + dice.uniform(-10, 10)), (210, 306 + dice.uniform(-8, 8)), (WIDTH, 300)]
    corners = [(WIDTH, HEIGHT), (0, HEIGHT)]
    return rect(0, 0, WIDTH, HEIGHT, sky) + polygon(ridge + corners, mountain) + polygon(near + corners, land)


def hair_behind(portrait):
    """What falls behind the head and the shoulders."""
    drawing = ""
    if portrait.style == "bun":
        drawing += circle(MIDDLE, 84, 30, portrait.hair)
    if portrait.style == "curls":
        for angle in range(0, 360, 30):
            turn = math.radians(angle)
            drawing += circle(MIDDLE + 62 * math.cos(turn), 154 + 60 * math.sin(turn), 27, portrait.hair)
    if portrait.style in HAIR_BEHIND:
        drawing += path(HAIR_BEHIND[portrait.style], portrait.hair)
    if portrait.style == "braids":
        drawing += rect(82, 176, 24, 170, portrait.hair, 12) + rect(194, 176, 24, 170, portrait.hair, 12)
    return drawing


def clothes(portrait):
    """The body and what it wears: stripes, the ornament, a zip or lapels."""
    drawing = path(BODY, portrait.cloth)
    outline = f'<path d="{BODY}"/>'
    if portrait.pattern == "stripes":
        accent = OCHRE if portrait.cloth == MADDER else MADDER
        stripes = rect(0, 318, WIDTH, 16, WOOL) + rect(0, 346, WIDTH, 16, accent) + rect(0, 374, WIDTH, 16, WOOL)
        drawing += clipped("body", outline, stripes)
    if portrait.pattern == "ornament":
        figure = INDIGO if portrait.cloth == WOOL else WOOL
        row = "".join(
            f'<g transform="translate({x} 316) scale(1 .95)">{path(CUT, figure)}</g>' for x in (30, 150, 270, -90)
        )
        drawing += clipped("body", outline, row)
    if portrait.pattern == "zip":
        drawing += rect(146, 290, 8, 110, WOOL)
    if portrait.pattern == "lapels":
        drawing += polygon([(124, 274), (150, 352), (176, 274)], WOOL)
        drawing += polygon([(112, 274), (150, 352), (128, 268)], NIGHT)
        drawing += polygon([(188, 274), (150, 352), (172, 268)], NIGHT)
    return drawing


def face(portrait):
    """The light half, and the shadow half cut along the profile."""
    light, shadow = portrait.skin

    def point(position):
        x, y = position
        return f"{x if portrait.looks_left else WIDTH - x} {y}"

    curves = "".join("C" + " ".join(point(position) for position in curve) for curve in PROFILE + BACK_OF_FACE)
    return path(NECK, shadow) + path(FACE, light) + path(f"M{point(PROFILE_START)}{curves}Z", shadow)


def headwear(portrait):
    """Hair over the forehead, a scarf, a felt hat or a cap."""
    drawing = ""
    if portrait.style in HAIR_IN_FRONT:
        drawing += path(HAIR_IN_FRONT[portrait.style], portrait.hair)
    if portrait.style == "headscarf":
        drawing += stroke("M90 190C94 136 116 106 150 106C184 106 206 136 210 190", WOOL, 6, "butt")
    if portrait.style == "kalpak":
        drawing += path("M104 136L127 34C131 22 169 22 173 34L196 136Z", WOOL)
        drawing += path("M150 26L168 30C171 31 172 33 173 34L196 136H150Z", WOOL_GREY)
        drawing += path("M94 134C110 118 190 118 206 134L202 152C180 140 120 140 98 152Z", portrait.hair)
        horn = "M150 118V74A11 11 0 0 1 172 74A7 7 0 0 1 160 76M150 74A11 11 0 0 0 128 74A7 7 0 0 0 140 76"
        drawing += stroke(horn, portrait.hair, 5, "butt")
    if portrait.style == "cap":
        drawing += path("M96 150C94 104 118 84 150 84C182 84 206 104 204 150Z", portrait.hair)
        drawing += rect(90, 138, 120, 22, WOOL, 11)
    return drawing


def draw(portrait):
    """The whole portrait, the back first."""
    drawing = background(portrait) + hair_behind(portrait) + clothes(portrait) + face(portrait)
    if portrait.beard:
        drawing += path(BEARD, portrait.hair)
    drawing += headwear(portrait)
    if portrait.glasses:
        rims = "M107 168a19 19 0 1 0 38 0a19 19 0 1 0 -38 0M155 168a19 19 0 1 0 38 0a19 19 0 1 0 -38 0M145 165H155"
        drawing += stroke(rims, NIGHT, 5, "butt")
    return drawing


def ornament_portrait():
    """The ornament, for everybody whose face is not to be shown."""
    curls = placed(path(CUT, INDIGO), -150, 70, 2.5) + placed(path(CUT, INDIGO), 150, 70, 2.5)
    return rect(0, 0, WIDTH, HEIGHT, SKY) + curls + rect(0, 319, WIDTH, 81, INDIGO)


DAY = (SKY, BLUE, OCHRE)
AUTUMN = (OCHRE, MADDER, INDIGO)
NIGHTFALL = (INDIGO, BLUE, SKY)
DESERT = (SAND, OCHRE, INDIGO)
SPRING = (PALE, SKY, WORMWOOD)
PASTURE = (WORMWOOD, WORMWOOD_SHADE, SAND)
DUSK = (BLUE, INDIGO, OCHRE)
WINTER = (WOOL, SAND, BLUE)

PORTRAITS = {
    "portrait-long-hair-red": Portrait(DAY, TAN_SKIN, BLACK_HAIR, "long", MADDER, "ornament", seed=1),
    "portrait-short-hair-indigo": Portrait(
        AUTUMN, FAIR_SKIN, FAIR_HAIR, "short", INDIGO, "zip", looks_left=False, seed=2
    ),
    "portrait-bun-striped": Portrait(NIGHTFALL, WARM_SKIN, BLACK_HAIR, "bun", OCHRE, "stripes", glasses=True, seed=3),
    "portrait-bob-green": Portrait(DESERT, FAIR_SKIN, BROWN_HAIR, "bob", WORMWOOD, "lapels", looks_left=False, seed=4),
    "portrait-kalpak-indigo": Portrait(
        SPRING, BROWN_SKIN, BLACK_HAIR, "kalpak", INDIGO, "lapels", looks_left=False, seed=5
    ),
    "portrait-headscarf-red": Portrait(PASTURE, TAN_SKIN, BLUE, "headscarf", MADDER, "ornament", seed=6),
    "portrait-beard-white": Portrait(DUSK, WARM_SKIN, BLACK_HAIR, "crop", WOOL, "stripes", beard=True, seed=7),
    "portrait-curls-blue": Portrait(
        WINTER, FAIR_SKIN, DARK_HAIR, "curls", BLUE, "zip", looks_left=False, glasses=True, seed=8
    ),
    "portrait-braids-white": Portrait(AUTUMN, WARM_SKIN, BLACK_HAIR, "braids", WOOL, "ornament", seed=9),
    "portrait-cap-striped": Portrait(DAY, FAIR_SKIN, MADDER, "cap", INDIGO, "stripes", looks_left=False, seed=10),
    "portrait-beard-indigo": Portrait(DESERT, BROWN_SKIN, BLACK_HAIR, "short", NIGHT, "zip", beard=True, seed=11),
    "portrait-braids-red": Portrait(
        NIGHTFALL, FAIR_SKIN, FAIR_HAIR, "braids", MADDER, "lapels", looks_left=False, seed=12
    ),
}
