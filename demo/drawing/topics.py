"""Pictures for the subjects, and the ornament by itself."""

import math

from demo.drawing.animals import bird
from demo.drawing.motifs import HEIGHT, WIDTH, birch, cut_band, hills, house, mountains, poplar, ribbon, ripples, yurt
from demo.drawing.ornament import horn
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
    MEADOW,
    NIGHT,
    OCHRE,
    PALE,
    ROSE,
    SAND,
    SKIN,
    SKIN_LIGHT,
    SKY,
    WOOL,
    WOOL_SHADE,
    WORMWOOD,
    WORMWOOD_SHADE,
)
from demo.drawing.svg import circle, clipped, path, placed, polygon, post, rect, strip, stroke


def cord_piece(start, end, phase, colour, shade, middle=337, swing=104, length=600, width=92):
    """A stretch of a cord that swings like a wave, with the twist of its yarn."""

    def at(x):
        angle = 2 * math.pi * x / length + phase
        return middle + swing * math.sin(angle), swing * 2 * math.pi / length * math.cos(angle)

    edges = {side: [] for side in (-1, 1)}
    for x in range(start, end + 1, 6):
        y, slope = at(x)
        long = math.hypot(1, slope)
        for side, points in edges.items():
            points.append((x - side * slope / long * width / 2, y + side * width / 2 / long))
    drawing = polygon([*edges[-1], *reversed(edges[1])], colour)
    for x in range(-(-start // 50) * 50, end + 1, 50):
        y, slope = at(x)
        turn = math.degrees(math.atan(slope))
        drawing += placed(stroke("M-16 30C-10 10 10 -10 16 -30", shade, 9), x, y, 1, turn=turn)
    return drawing


def gender_equality():
    """Two cords of equal weight; each goes over as often as under."""
    drawing = rect(0, 0, WIDTH, HEIGHT, SAND)
    drawing += rect(0, 0, WIDTH, 96, INDIGO) + rect(0, 579, WIDTH, 96, MADDER)
    drawing += clipped("upper", f'<rect width="{WIDTH}" height="90"/>', cut_band(-4, WOOL, 0.9, start=-16))
    drawing += clipped("lower", f'<rect y="585" width="{WIDTH}" height="90"/>', cut_band(585, WOOL, 0.9, start=-16))
    drawing += rect(0, 90, WIDTH, 12, OCHRE) + rect(0, 573, WIDTH, 12, OCHRE)
    red = (0, MADDER, MADDER_SHADE)
    blue = (math.pi, BLUE, INDIGO)
    drawing += cord_piece(-60, 1260, *blue) + cord_piece(-60, 1260, *red)
    # At every other crossing the blue one comes out on top.
    for crossing in (300, 900):
        drawing += cord_piece(crossing - 110, crossing + 110, *blue)
    return drawing


def kite(lit, shade, cross):
    """A kite of four pieces, 200 high."""
    return (
        polygon([(0, -110), (-78, -10), (0, -10)], lit)
        + polygon([(0, -110), (78, -10), (0, -10)], shade)
        + polygon([(-78, -10), (0, 110), (0, -10)], shade)
        + polygon([(78, -10), (0, 110), (0, -10)], lit)
        + stroke("M0 -110V110M-78 -10H78", cross, 6)
    )


def young_people():
    """Kites over a field, their lines in the hands of small figures."""
    drawing = rect(0, 0, WIDTH, HEIGHT, PALE) + circle(1010, 110, 66, SAND)
    drawing += mountains(27, 530, 330, 7, (BLUE, INDIGO, WOOL, ICE))
    drawing += hills([(0, 500), (300, 470), (700, 510), (1200, 466)], WORMWOOD_SHADE) + hills(
        [(0, 560), (400, 540), (820, 572), (1200, 540)], WORMWOOD
    )
    lines = "M330 556Q360 400 300 262M612 572Q640 420 660 232M900 560Q860 420 930 318"
    drawing += stroke(lines, NIGHT, 4)
    tails = [((292, 254), MADDER, -1), ((664, 226), BLUE, 1), ((936, 312), OCHRE, 1)]
    for (x, y), colour, side in tails:
        drawing += ribbon(
            [
                (x, y, 9),
                (x + side * 34, y + 40, 12),
                (x + side * 6, y + 84, 12),
                (x + side * 46, y + 122, 11),
                (x + side * 24, y + 160, 5),
            ],
            colour,
        )
    drawing += placed(kite(MADDER, MADDER_SHADE, WOOL), 270, 160, 1.05, turn=-18)
    drawing += placed(kite(INDIGO, BLUE, WOOL), 650, 142, 1.1, turn=10)
    drawing += placed(kite(OCHRE, AMBER, MADDER), 950, 230, 0.86, turn=16)
    for x, y, cloth, hair in (
        (318, 620, OCHRE, NIGHT),
        (600, 640, MADDER, BROWN),
        (888, 622, WOOL, NIGHT),
        (676, 648, BLUE, AMBER),
    ):
        drawing += stroke(f"M{x + 4} {y - 46}L{x + 14} {y - 66}", SKIN, 9)
        drawing += (
            post(x - 19, y - 62, y, 38, cloth)
            + circle(x, y - 72, 16, SKIN_LIGHT)
            + path(f"M{x - 17} {y - 72}A17 17 0 0 1 {x + 17} {y - 72}Z", hair)
        )
    return drawing + hills([(0, 622), (300, 640), (760, 656), (1200, 620)], MEADOW)


def human_rights():
    """An open door; the light from it reaches far into the room."""
    drawing = rect(0, 0, WIDTH, HEIGHT, INDIGO) + rect(0, 500, WIDTH, 175, NIGHT)
    drawing += clipped(
        "wall",
        '<rect y="30" width="1200" height="120"/>',
        cut_band(34, DEEP, 1.0, start=-60) + rect(0, 134, WIDTH, 30, DEEP),
    )
    drawing += rect(0, 150, WIDTH, 10, BLUE)
    drawing += polygon([(500, 500), (730, 500), (1060, 675), (260, 675)], SAND) + polygon(
        [(560, 500), (690, 500), (890, 675), (440, 675)], WOOL
    )
    drawing += rect(476, 86, 278, 420, OCHRE)
    view = rect(500, 110, 230, 390, PALE) + circle(640, 214, 54, OCHRE)
    view += (
        f'<g transform="translate(480 90) scale(.24 .72)">{mountains(41, 460, 200, 3, (BLUE, INDIGO, WOOL, ICE))}</g>'
    )
    view += hills([(480, 400), (600, 416), (760, 396)], WORMWOOD) + ribbon(
        [(642, 402, 4), (612, 428, 14), (632, 458, 30), (612, 530, 74)], WOOL
    )
    drawing += clipped("doorway", '<rect x="500" y="110" width="230" height="390"/>', view)
    # The leaf of the door stands open towards us.
    drawing += polygon([(730, 110), (900, 70), (900, 568), (730, 500)], MADDER) + polygon(
        [(756, 140), (874, 116), (874, 300), (756, 300)], MADDER_SHADE
    )
    drawing += polygon([(756, 330), (874, 336), (874, 520), (756, 476)], MADDER_SHADE) + circle(884, 322, 10, OCHRE)
    return drawing + placed(path(horn(58), OCHRE), 818, 166, 0.8)


def media():
    """A radio, a newspaper and a telephone on one shelf; the waves leave the aerial as horns."""
    drawing = rect(0, 0, WIDTH, HEIGHT, WORMWOOD)
    drawing += placed(path(horn(120), SAND), 612.5, 40, 2.5)
    drawing += rect(556, 306, 88, 30, NIGHT, 10)
    drawing += rect(0, 560, WIDTH, 34, BROWN) + rect(0, 594, WIDTH, 81, BROWN_SHADE)
    radio = rect(380, 320, 440, 240, MADDER, 30) + rect(410, 350, 380, 62, WOOL, 10)
    radio += "".join(rect(430 + step * 26, 362, 5, 20 if step % 3 else 36, INDIGO) for step in range(14)) + rect(
        560, 354, 9, 54, MADDER
    )
    radio += circle(496, 486, 62, NIGHT) + circle(496, 486, 46, OCHRE) + circle(496, 486, 16, NIGHT)
    radio += (
        "".join(strip(590, 440 + row * 26, 110, 13, MADDER_SHADE) for row in range(4))
        + circle(752, 456, 26, OCHRE)
        + circle(752, 516, 20, WOOL)
    )
    drawing += radio + rect(420, 556, 40, 14, NIGHT) + rect(740, 556, 40, 14, NIGHT)
    # A folded newspaper leans on the left, a telephone on the right.
    paper = rect(-130, -330, 260, 330, WOOL) + rect(-110, -306, 220, 34, INDIGO) + rect(-110, -256, 120, 96, SKY)
    paper += polygon([(-110, -160), (-70, -226), (-44, -190), (-20, -216), (10, -160)], INDIGO)
    paper += "".join(strip(26, -256 + row * 25, 80, 12, BLUE) for row in range(4)) + "".join(
        strip(-110, -140 + row * 26, 204, 12, BLUE) for row in range(5)
    )
    drawing += placed(rect(-120, -320, 260, 320, WOOL_SHADE), 206, 560, 1, turn=-4) + placed(
        paper, 196, 562, 1, turn=-8
    )
    phone = rect(-84, -330, 168, 330, NIGHT, 26) + rect(-70, -304, 140, 262, PALE, 6) + circle(0, -22, 11, BLUE)
    phone += circle(-36, -262, 20, OCHRE) + strip(-8, -276, 56, 12, INDIGO) + strip(-8, -252, 40, 10, BLUE)
    phone += polygon([(-70, -80), (-30, -180), (0, -130), (26, -168), (70, -80)], BLUE) + polygon(
        [(-30, -180), (0, -130), (-10, -80), (-24, -80)], INDIGO
    )
    phone += polygon([(-16, -226), (-16, -186), (18, -206)], MADDER) + rect(-70, -80, 140, 38, OCHRE)
    return drawing + placed(phone, 986, 562, 1, turn=6)


def language():
    """Three voices; where they overlap, a third colour comes up."""
    round_one = (
        '<path d="M160 240A230 190 0 0 1 620 240A230 190 0 0 1 330 418L220 500L246 384A200 186 0 0 1 160 240Z"/>'
    )
    square = (
        '<path d="M470 110H1010A60 60 0 0 1 1070 170V370A60 60 0 0 1 1010 430H960L980 530L850 430H470'
        'A60 60 0 0 1 410 370V170A60 60 0 0 1 470 110Z"/>'
    )
    arch = '<path d="M330 600V470A200 170 0 0 1 730 470V600H590L540 660L500 600Z"/>'
    whole = f'<rect width="{WIDTH}" height="{HEIGHT}"'

    def filled(colour):
        return f'{whole} fill="{colour}"/>'

    drawing = (
        filled(PALE)
        + clipped("one", round_one, filled(INDIGO))
        + clipped("two", square, filled(OCHRE))
        + clipped("three", arch, filled(MADDER))
    )
    drawing += clipped("one-two", round_one, clipped("two-one", square, filled(WORMWOOD)))
    drawing += clipped("one-three", round_one, clipped("three-one", arch, filled(ROSE)))
    drawing += clipped("two-three", square, clipped("three-two", arch, filled(SAND)))
    middle = clipped("three-middle", arch, filled(WOOL))
    drawing += clipped("one-middle", round_one, clipped("two-middle", square, middle))
    drawing += "".join(strip(220, 170 + row * 50, length, 20, SKY) for row, length in enumerate((140, 158, 118)))
    drawing += "".join(placed(path(horn(62), INDIGO), 744 + index * 110, 214, 0.94) for index in range(3)) + "".join(
        rect(720 + step * 44, 350, 26, 26, INDIGO) for step in range(7)
    )
    return drawing + "".join(circle(430 + step * 52, 556, 15, WOOL) for step in range(5))


def migration():
    """Birds on their way from one shore to the other, and back."""
    drawing = rect(0, 0, WIDTH, HEIGHT, ROSE) + circle(600, 250, 120, SAND)
    drawing += hills([(300, 410), (600, 384), (900, 410)], DEEP) + rect(0, 400, WIDTH, 275, BLUE)
    drawing += ripples(
        [
            (390, 424, 110),
            (400, 468, 160),
            (640, 500, 180),
            (470, 540, 280),
            (560, 588, 200),
            (440, 628, 300),
        ],
        [SAND, SKY, WOOL, ICE],
        13,
    )
    drawing += f'<g transform="translate(690 0)">{mountains(63, 440, 140, 3, (DEEP, INDIGO, WOOL, ICE), width=640)}</g>'
    drawing += path("M690 444C800 416 1000 420 1200 430V476H900C820 468 740 458 690 444Z", WORMWOOD_SHADE)
    drawing += path(
        "M1200 440C1080 430 960 440 880 470C820 500 840 540 900 566C960 600 860 630 830 675H1200Z", WORMWOOD
    )
    drawing += path("M0 430C120 424 260 440 330 470C380 496 350 530 300 560C250 600 340 640 370 675H0Z", WORMWOOD_SHADE)
    drawing += (
        birch(70, 520, 300, 88, 22) + birch(250, 500, 220, 70, 17) + house(96, 600, 170, 100, MADDER, NIGHT, WOOL)
    )
    drawing += yurt(1070, 600, 104, WOOL, MADDER, WOOL_SHADE) + poplar(930, 500, 150, 30) + poplar(966, 510, 180, 34)
    flock = [
        (390, 250, 0.5),
        (470, 180, 0.62),
        (570, 124, 0.78),
        (690, 96, 0.92),
        (800, 140, 0.7),
        (880, 206, 0.54),
    ]
    return drawing + "".join(placed(bird(WOOL, NIGHT), x, y, scale, turn=(x - 640) * 0.03) for x, y, scale in flock)


def ornament_wide():
    """The ornament between mountains and steppe, in the shape that is shown when a page is shared."""
    return (
        rect(0, 0, 1200, 630, SKY)
        + circle(930, 130, 88, WOOL)
        + mountains(29, 400, 60, 6, (BLUE, INDIGO, WOOL, ICE))
        + rect(0, 300, 1200, 330, INDIGO)
        + cut_band(330, OCHRE, 2.0, WOOL, start=0, cord_width=2.4)
        + rect(0, 540, 1200, 90, OCHRE)
    )


TOPICS = {
    "topic-gender-equality": gender_equality,
    "topic-young-people": young_people,
    "topic-human-rights": human_rights,
    "topic-media": media,
    "topic-language": language,
    "topic-migration": migration,
}
WIDE = {"ornament-wide": ornament_wide}
