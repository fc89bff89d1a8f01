"""One landscape for each of the five countries, no two with the same sky."""

import random

from demo.drawing.animals import camel, crane, horse, standing_crane
from demo.drawing.motifs import HEIGHT, WIDTH, cut_band, grass, ground, hills, mountains, peak, poplar, ribbon, yurt
from demo.drawing.ornament import horn
from demo.drawing.palette import (
    AMBER,
    BLUE,
    BROWN,
    BROWN_SHADE,
    COFFEE,
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
    ROSE_SHADE,
    SAND,
    SKY,
    UMBER,
    WOOL,
    WOOL_SHADE,
    WORMWOOD,
    WORMWOOD_SHADE,
)
from demo.drawing.svg import circle, clipped, path, placed, polygon, rect, stroke


def kazakhstan():
    """The steppe to the edge of the world, and cranes."""
    drawing = rect(0, 0, WIDTH, HEIGHT, BLUE) + circle(610, 420, 190, WOOL)
    drawing += hills([(0, 436), (260, 410), (560, 440), (880, 408), (1200, 436)], INDIGO)
    drawing += hills([(0, 470), (420, 456), (800, 474), (1200, 452)], UMBER)
    drawing += hills([(0, 520), (380, 500), (760, 530), (1200, 506)], AMBER)
    drawing += hills([(0, 580), (460, 600), (860, 566), (1200, 596)], OCHRE)
    for x, y, scale in (
        (560, 190, 1.05),
        (250, 240, 0.7),
        (860, 132, 0.66),
        (1050, 250, 0.5),
        (90, 120, 0.46),
    ):
        drawing += placed(crane(), x, y, scale, turn=-6)
    for x, y in ((40, 676), (210, 650), (452, 684), (740, 660), (880, 690), (1070, 664)):
        drawing += grass(x, y, 150, [SAND, BROWN, WOOL])
    return drawing + placed(standing_crane(), 620, 640, 0.84) + placed(standing_crane(), 370, 614, 0.64, mirror=True)


def kyrgyzstan():
    """A lake among green slopes, the high mountains all around it."""
    drawing = rect(0, 0, WIDTH, HEIGHT, SAND) + circle(250, 130, 78, WOOL)
    drawing += mountains(19, 400, 60, 6, (BLUE, INDIGO, WOOL, ICE), spread=0.4)
    drawing += hills([(0, 350), (200, 320), (420, 372), (720, 330), (1000, 372), (1200, 330)], WORMWOOD_SHADE)
    drawing += path(
        "M120 430C260 372 520 366 760 376C980 384 1130 410 1120 456C1110 520 800 560 520 548C240 540 20 500 120 430Z",
        SKY,
    )
    drawing += path(
        "M120 430C260 372 520 366 760 376C980 384 1130 410 1120 456C1090 410 900 404 700 402C460 400 230 410 120 430Z",
        DEEP,
    )
    drawing += path("M280 470C420 440 640 444 760 456C640 470 420 486 280 470Z", PALE) + path(
        "M640 506C720 490 860 486 940 490C860 512 740 520 640 506Z", PALE
    )
    drawing += hills([(0, 440), (150, 480), (330, 560), (620, 590), (900, 540), (1200, 450)], WORMWOOD)
    drawing += hills([(0, 560), (300, 640), (640, 620), (1200, 660)], MEADOW)
    drawing += yurt(960, 600, 92, WOOL, MADDER, WOOL_SHADE) + yurt(1116, 560, 58, WOOL, MADDER, WOOL_SHADE)
    drawing += placed(horse(BROWN, NIGHT, "grazing"), 190, 600, 0.52) + placed(
        horse(WOOL, WOOL_SHADE), 420, 616, 0.46, mirror=True
    )
    return drawing


def tajikistan():
    """A valley between walls of rock: river, poplars, clay houses, the snow behind."""
    dice = random.Random(8)
    drawing = rect(0, 0, WIDTH, HEIGHT, PALE) + circle(660, 96, 50, SAND)
    snow = (ICE, BLUE, WOOL, SKY)
    drawing += (
        peak(600, 110, 250, 260, 480, snow, dice, 0.5)
        + peak(430, 190, 190, 180, 480, snow, dice, 0.42)
        + peak(790, 170, 200, 210, 480, snow, dice, 0.42)
    )
    drawing += polygon([(0, 0), (120, 0), (250, 110), (330, 270), (470, 400), (560, 560), (0, 675)], MADDER)
    drawing += polygon(
        [(120, 0), (250, 110), (330, 270), (470, 400), (560, 560), (350, 500), (230, 330), (180, 140)],
        MADDER_SHADE,
    )
    drawing += polygon([(1200, 0), (1100, 30), (960, 130), (880, 290), (730, 410), (640, 560), (1200, 675)], ROSE)
    drawing += polygon(
        [(1100, 30), (960, 130), (880, 290), (730, 410), (640, 560), (830, 490), (970, 340), (1030, 170)],
        ROSE_SHADE,
    )
    drawing += polygon([(0, 250), (90, 330), (180, 500), (0, 560)], MADDER_SHADE) + polygon(
        [(1200, 220), (1120, 330), (1040, 500), (1200, 560)], ROSE_SHADE
    )
    drawing += hills([(0, 520), (300, 500), (590, 440), (880, 500), (1200, 510)], WORMWOOD_SHADE)
    drawing += hills([(0, 570), (300, 552), (600, 500), (900, 556), (1200, 566)], WORMWOOD)
    drawing += ribbon(
        [(600, 444, 10), (630, 482, 22), (588, 530, 44), (636, 600, 84), (640, 690, 136), (620, 790, 180)],
        SKY,
    )
    drawing += ribbon(
        [(602, 450, 2), (630, 484, 6), (590, 532, 13), (638, 602, 24), (640, 690, 40), (620, 790, 56)], WOOL
    )
    for x, base, tall in (
        (120, 600, 250),
        (170, 620, 300),
        (222, 606, 240),
        (420, 560, 150),
        (452, 566, 176),
        (800, 560, 160),
        (834, 566, 190),
        (1010, 610, 270),
        (1062, 626, 320),
        (1112, 610, 250),
    ):
        drawing += poplar(x, base, tall, 46 if tall > 200 else 32, MEADOW if tall > 200 else WORMWOOD, WORMWOOD_SHADE)
    for x, y, width, height in (
        (262, 650, 140, 80),
        (330, 584, 96, 52),
        (860, 644, 140, 80),
        (20, 650, 110, 70),
    ):
        drawing += rect(x, y - height, width, height, SAND) + rect(x - 6, y - height - 10, width + 12, 14, BROWN)
        drawing += rect(x + width * 0.16, y - height * 0.6, 24, 24, INDIGO) + rect(
            x + width * 0.6, y - height * 0.62, 30, height * 0.62, BROWN_SHADE
        )
    return drawing


def turkmenistan():
    """Dunes in light and shadow, a caravan on the ridge, the sun going down."""
    drawing = rect(0, 0, WIDTH, HEIGHT, ROSE) + circle(800, 280, 190, WOOL)
    drawing += hills([(0, 330), (240, 300), (480, 340), (760, 310), (1200, 350)], MADDER)
    drawing += path("M0 400C200 380 330 330 470 372C640 420 820 410 1200 380V675H0Z", MADDER_SHADE)
    # A dune is one light face and one shadow face that meet in a soft ridge.
    drawing += path("M0 470C260 420 420 350 640 372C840 390 980 440 1200 420V675H0Z", OCHRE)
    drawing += path(
        "M640 372C840 390 980 440 1200 420V560C1000 540 900 470 780 450C700 436 600 460 560 520"
        "C570 460 600 400 640 372Z",
        BROWN,
    )
    caravan = [(78, 458, -13), (238, 418, -11), (402, 382, -5)]
    for x, y, turn in caravan:
        drawing += placed(camel(BROWN_SHADE, COFFEE), x, y, 0.7, turn=turn)
    drawing += path("M0 590C200 560 330 480 520 500C720 520 860 600 1200 540V675H0Z", SAND)
    drawing += path(
        "M520 500C720 520 860 600 1200 540V675H860C760 640 700 570 600 560C540 556 470 590 440 640"
        "C430 580 470 520 520 500Z",
        UMBER,
    )
    for x, y, scale in ((120, 640, 1.0), (250, 612, 0.7), (1080, 636, 1.1)):
        bush = stroke(
            "M0 0C-4 -30 -30 -40 -40 -70M0 0C2 -40 0 -60 8 -96M0 0C8 -30 34 -40 44 -66M-16 -36L-10 -76M18 -32L30 -84",
            BROWN_SHADE,
            8,
        )
        drawing += placed(bush, x, y, scale)
    return drawing


def dome(x, base, radius, tile, shade):
    """A ribbed dome on its drum."""
    r = radius
    outline = (
        f"M{x - r} {base}"
        f"C{x - r * 1.16:g} {base - r * 0.6:g} {x - r * 0.6:g} {base - r * 1.14:g} {x} {base - r * 1.5:g}"
        f"C{x + r * 0.6:g} {base - r * 1.14:g} {x + r * 1.16:g} {base - r * 0.6:g} {x + r} {base}Z"
    )
    ribs = ""
    for share in (-0.62, -0.22, 0.22, 0.62):
        side = share * r
        rib = f"C{x + side * 1.2:g} {base - r * 0.6:g} {x + side * 0.7:g} {base - r * 1.1:g} {x} {base - r * 1.46:g}"
        ribs += stroke(f"M{x + side:g} {base}{rib}", shade, r * 0.07)
    drum = rect(x - r * 0.84, base, r * 1.68, r * 0.5, shade) + rect(x - r * 0.9, base - 4, r * 1.8, r * 0.12, WOOL)
    drum += "".join(rect(x - r * 0.7 + step * r * 0.35, base + r * 0.2, r * 0.14, r * 0.2, WOOL) for step in range(5))
    return (
        drum
        + path(outline, tile)
        + ribs
        + rect(x - 4, base - r * 1.5 - 22, 8, 30, OCHRE)
        + circle(x, base - r * 1.5 - 24, 8, OCHRE)
    )


def pointed_arch(x, base, width, height):
    """The outline of a pointed arch; x is its middle."""
    half = width / 2
    spring = base - height * 0.6
    shoulder = base - height * 0.84
    brow = base - height * 0.94
    return (
        f"M{x - half:g} {base}V{spring:g}"
        f"C{x - half:g} {shoulder:g} {x - half * 0.4:g} {brow:g} {x:g} {base - height:g}"
        f"C{x + half * 0.4:g} {brow:g} {x + half:g} {shoulder:g} {x + half:g} {spring:g}V{base}Z"
    )


def minaret(x, base, height, width, wall, tile):
    """A minaret that narrows upwards, ringed with tiles."""
    top = base - height
    drawing = polygon(
        [(x - width / 2, base), (x - width * 0.34, top), (x + width * 0.34, top), (x + width / 2, base)], wall
    )
    for share in (0.2, 0.45, 0.7):
        y = base - height * share
        half = width / 2 - width * 0.16 * share
        drawing += rect(x - half, y, half * 2, 20, tile) + rect(x - half, y + 24, half * 2, 7, WOOL)
    drawing += polygon(
        [
            (x - width * 0.34, top + 6),
            (x - width * 0.5, top - 22),
            (x + width * 0.5, top - 22),
            (x + width * 0.34, top + 6),
        ],
        tile,
    )
    drawing += rect(x - width * 0.3, top - 58, width * 0.6, 36, wall)
    return drawing + path(
        f"M{x - width * 0.34:g} {top - 56}A{width * 0.34:g} {width * 0.4:g} 0 0 1 {x + width * 0.34:g} {top - 56}Z",
        tile,
    )


def uzbekistan():
    """A madrasa in the last light: the portal, two domes, two minarets, the square."""
    drawing = rect(0, 0, WIDTH, HEIGHT, INDIGO) + circle(290, 150, 84, SAND)
    for index, (x, y) in enumerate(
        ((90, 90), (180, 300), (420, 70), (760, 60), (860, 150), (1130, 110), (1040, 50), (560, 30))
    ):
        drawing += circle(x, y, 5 if index % 2 else 7, WOOL)
    drawing += dome(330, 350, 104, SKY, BLUE) + dome(870, 350, 104, SKY, BLUE)
    drawing += minaret(130, 580, 420, 74, OCHRE, BLUE) + minaret(1070, 580, 420, 74, OCHRE, BLUE)
    drawing += rect(170, 400, 860, 184, OCHRE) + rect(170, 400, 860, 16, BLUE)
    for x in (236, 330, 776 + 94, 964):
        drawing += path(pointed_arch(x, 584, 74, 130), BLUE) + path(pointed_arch(x, 584, 54, 112), NIGHT)
    drawing += rect(410, 170, 380, 414, AMBER) + rect(410, 170, 380, 14, BLUE)
    band = cut_band(196, SKY, 0.5, start=390)
    drawing += clipped("frieze", '<path d="M430 200H770V246H430Z"/>', rect(420, 190, 360, 70, INDIGO) + band)
    sides = "".join(
        rect(x, 262 + step * 44, 26, 30, BLUE if step % 2 else SKY) for x in (434, 740) for step in range(7)
    )
    drawing += sides + path(pointed_arch(600, 584, 250, 310), BLUE) + path(pointed_arch(600, 584, 214, 280), SKY)
    drawing += path(pointed_arch(600, 584, 190, 256), NIGHT) + placed(path(horn(60), SAND), 606, 372, 0.8)
    drawing += path(pointed_arch(600, 584, 88, 130), OCHRE)
    drawing += rect(0, 580, WIDTH, 95, BROWN)
    for index in range(13):
        near = (index - 6) * 190 + 600
        far = (index - 6) * 100 + 600
        if index % 2:
            drawing += polygon([(far - 50, 580), (far + 50, 580), (near + 95, 675), (near - 95, 675)], BROWN_SHADE)
    return drawing + ground([(0, 582), (1200, 582)], UMBER, 594)


COUNTRIES = {
    "country-kazakhstan": kazakhstan,
    "country-kyrgyzstan": kyrgyzstan,
    "country-tajikistan": tajikistan,
    "country-turkmenistan": turkmenistan,
    "country-uzbekistan": uzbekistan,
}
