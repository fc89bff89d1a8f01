"""The two summer camps: by the water in the north, in a courtyard in the south."""

import math

from demo.drawing.motifs import HEIGHT, WIDTH, birch, bunting, ground, hills, ripples, tent
from demo.drawing.palette import (
    AMBER,
    BLUE,
    BROWN,
    BROWN_SHADE,
    DEEP,
    ICE,
    INDIGO,
    MADDER,
    MADDER_SHADE,
    NIGHT,
    OCHRE,
    PALE,
    ROSE,
    ROSE_SHADE,
    SAND,
    SAND_SHADE,
    SKY,
    WOOL,
    WOOL_SHADE,
    WORMWOOD,
    WORMWOOD_SHADE,
)
from demo.drawing.svg import circle, ellipse, path, placed, polygon, rect, strip, stroke


def camp_malmo():
    """A youth camp by the water: tents, birches, a fire place, the long bridge."""
    cables = ""
    for tower in (420, 700):
        for reach in (40, 75, 110):
            cables += stroke(f"M{tower - reach} 322L{tower} {190 + reach * 0.5:g}L{tower + reach} 322", INDIGO, 4)
        cables += rect(tower - 8, 170, 7, 240, INDIGO) + rect(tower + 2, 170, 7, 240, INDIGO)
    piers = "".join(rect(x, 330, 12, 80, INDIGO) for x in (60, 180, 300, 820, 940, 1060, 1170))
    drawing = rect(0, 0, WIDTH, HEIGHT, PALE) + circle(560, 150, 70, OCHRE)
    drawing += hills([(0, 372), (300, 384), (800, 376), (1200, 366)], DEEP)
    drawing += cables + piers + path("M0 344Q560 296 1200 344V360Q560 312 0 360Z", NIGHT)
    drawing += rect(0, 392, WIDTH, 200, BLUE)
    drawing += ripples(
        [(280, 414, 200), (620, 430, 260), (60, 446, 170), (900, 420, 180), (400, 462, 220)], [SKY, WOOL], 11
    )
    drawing += hills([(0, 500), (300, 474), (640, 520), (900, 486), (1200, 478)], WORMWOOD)
    drawing += tent(330, 548, 130, 100, WOOL, WOOL_SHADE, INDIGO) + tent(700, 540, 120, 92, SKY, ICE, INDIGO)
    drawing += birch(150, 560, 330, 96, 24) + birch(70, 600, 420, 104, 28) + birch(1080, 560, 350, 104, 26)
    drawing += bunting((158, 402), (1078, 392), 26, [MADDER, WOOL, OCHRE, INDIGO], 17, 26)
    drawing += hills([(0, 604), (420, 574), (860, 606), (1200, 570)], WORMWOOD_SHADE)
    drawing += birch(1165, 640, 470, 112, 30)
    drawing += tent(200, 640, 190, 150, MADDER, MADDER_SHADE) + tent(830, 646, 200, 156, OCHRE, AMBER)
    fire = polygon([(540, 630), (556, 590), (572, 560), (584, 596), (600, 578), (612, 630)], OCHRE)
    fire += polygon([(558, 630), (574, 594), (594, 630)], MADDER)
    logs = placed(strip(-60, -9, 120, 18, BROWN), 576, 634, 1, turn=12) + placed(
        strip(-60, -9, 120, 18, BROWN_SHADE), 576, 634, 1, turn=-12
    )
    return drawing + fire + logs


def stool(seat, legs):
    """A low stool, its feet at y = 0."""
    return (
        stroke("M-24 -34L-30 0", legs, 9)
        + stroke("M24 -34L30 0", legs, 9)
        + stroke("M0 -30V6", legs, 9)
        + ellipse(0, -38, 42, 15, seat)
    )


def flip_chart():
    """A flip chart with strips for words and three bars, its feet at y = 0."""
    legs = stroke("M-62 -180L-88 0", BROWN, 12) + stroke("M62 -180L88 0", BROWN, 12)
    lines = strip(-62, -262, 100, 12, INDIGO) + strip(-62, -236, 74, 10, BLUE) + strip(-62, -214, 86, 10, BLUE)
    bars = rect(-58, -154, 28, 44, MADDER) + rect(-16, -176, 28, 66, OCHRE) + rect(26, -192, 28, 82, WORMWOOD)
    return legs + rect(-84, -292, 168, 204, WOOL) + rect(-90, -302, 180, 20, BROWN) + lines + bars


def camp_osh():
    """A camp in a courtyard in the south: stools in a circle, a mulberry tree, the holy hill above the wall."""
    drawing = rect(0, 0, WIDTH, HEIGHT, SKY) + circle(470, 120, 66, WOOL)
    crest = [
        (120, 430), (210, 300), (262, 330), (330, 214), (380, 262), (452, 226), (520, 300), (600, 190), (650, 236),
        (706, 180), (790, 290), (850, 262), (1000, 430),
    ]  # fmt: skip
    drawing += polygon(crest, ROSE)
    for peak_x, peak_y, foot, right in (
        (210, 300, 240, 262),
        (330, 214, 350, 380),
        (452, 226, 480, 520),
        (600, 190, 620, 650),
        (706, 180, 740, 790),
    ):
        drawing += polygon(
            [(peak_x, peak_y), (right, peak_y + (right - peak_x) * 1.25), (foot + 70, 430), (foot - 10, 430)],
            ROSE_SHADE,
        )
    drawing += rect(690, 158, 30, 26, WOOL) + path("M690 160A15 15 0 0 1 720 160Z", INDIGO)
    drawing += rect(0, 366, WIDTH, 130, WOOL_SHADE) + rect(0, 354, WIDTH, 20, BROWN)
    drawing += path("M570 496V428A40 40 0 0 1 650 428V496Z", INDIGO) + stroke("M610 392V496", NIGHT, 5)
    drawing += ground([(0, 490), (1200, 490)], SAND) + ground([(0, 640), (500, 628), (1200, 644)], SAND_SHADE)
    # The tree, with its berries.
    drawing += path("M1010 560C1030 480 1020 420 1000 360H1070C1056 420 1060 490 1084 560Z", BROWN)
    for x, y, radius, tone in (
        (930, 290, 86, WORMWOOD_SHADE), (1140, 280, 96, WORMWOOD_SHADE), (1040, 330, 84, WORMWOOD_SHADE),
        (1000, 190, 100, WORMWOOD), (1110, 180, 96, WORMWOOD), (1050, 270, 90, WORMWOOD),
    ):  # fmt: skip
        drawing += circle(x, y, radius, tone)
    for index in range(24):
        x, y, reach = ((1000, 190, 66), (1110, 180, 62), (1050, 280, 60))[index % 3]
        turn = index * 2.4
        spread = reach * (0.35 + 0.65 * ((index * 7) % 8) / 8)
        berry = (NIGHT, MADDER_SHADE, WOOL)[(index // 3) % 3]
        drawing += circle(x + spread * math.cos(turn), y + spread * math.sin(turn), 8, berry)
    # The roof of cloth over the tables at the wall.
    for x in (36, 236, 436):
        drawing += rect(x, 290, 14, 260, BROWN)
    for index in range(8):
        left = 10 + index * 58
        colour = WOOL if index % 2 else MADDER
        drawing += polygon(
            [(80 + index * 42, 196), (80 + (index + 1) * 42, 196), (left + 58, 296), (left, 296)], colour
        )
        drawing += path(f"M{left} 294H{left + 58}V322A29 29 0 0 1 {left} 322Z", colour)
    drawing += rect(70, 456, 350, 18, BLUE) + rect(90, 474, 14, 60, BROWN) + rect(386, 474, 14, 60, BROWN)
    drawing += (
        circle(140, 440, 20, MADDER)
        + path("M190 456H250C250 436 190 436 190 456Z", INDIGO)
        + path("M300 456H350L340 420H310Z", WOOL)
    )
    drawing += placed(flip_chart(), 808, 556, 0.92)
    drawing += ellipse(640, 600, 150, 38, MADDER) + ellipse(640, 600, 112, 27, WOOL) + ellipse(640, 600, 76, 17, INDIGO)
    circle_of_stools = [
        (540, 552, BLUE),
        (662, 548, OCHRE),
        (420, 582, INDIGO),
        (920, 586, MADDER),
        (372, 626, WOOL),
        (886, 640, BLUE),
        (470, 662, MADDER),
        (752, 668, INDIGO),
        (610, 672, WORMWOOD),
    ]
    for x, y, seat in circle_of_stools:
        drawing += placed(stool(seat, BROWN_SHADE), x, y, 0.62 + (y - 540) / 340)
    return drawing


CAMPS = {
    "scene-camp-malmo": camp_malmo,
    "scene-camp-osh": camp_osh,
}
