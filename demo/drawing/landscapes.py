"""Land without a country's name: lake, yurts, radio hill, horses, the road over a pass."""

import random

from demo.drawing.animals import horse, rider
from demo.drawing.motifs import (
    HEIGHT,
    WIDTH,
    curl_smoke,
    cut_band,
    ground,
    hills,
    house,
    mountains,
    peak,
    poplar,
    ribbon,
    ripples,
    yurt,
)
from demo.drawing.ornament import horn
from demo.drawing.palette import (
    AMBER,
    BLACK,
    BLUE,
    BROWN,
    BROWN_SHADE,
    DEEP,
    ICE,
    INDIGO,
    MADDER,
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
from demo.drawing.svg import circle, clipped, path, placed, polygon, post, rect, stroke


def lake():
    """A lake at the foot of a range; the reflection is the same range in other felts."""
    mirror = circle(820, 150, 70, WOOL) + mountains(21, 338, 90, 6, (INDIGO, NIGHT, SKY, BLUE))
    return (
        rect(0, 0, WIDTH, 338, PALE)
        + circle(820, 150, 70, OCHRE)
        + mountains(21, 338, 90, 6, (BLUE, INDIGO, WOOL, SKY))
        + rect(0, 338, WIDTH, 337, DEEP)
        + f'<g transform="matrix(1 0 0 -1 0 676)">{mirror}</g>'
        + ripples(
            [
                (100, 380, 260),
                (640, 410, 330),
                (260, 452, 220),
                (900, 480, 200),
                (60, 520, 300),
                (560, 560, 380),
                (200, 600, 180),
                (800, 632, 280),
            ],
            [WOOL, SKY],
        )
    )


def yurts():
    """Three yurts on the steppe in the evening."""
    return (
        rect(0, 0, WIDTH, HEIGHT, INDIGO)
        + circle(900, 180, 96, SAND)
        + mountains(44, 430, 190, 6, (BLUE, DEEP, SKY, BLUE))
        + ground([(0, 430), (300, 400), (700, 440), (1200, 396)], OCHRE)
        + ground([(0, 500), (500, 470), (1200, 520)], UMBER)
        + yurt(300, 520, 130, WOOL, MADDER, WOOL_SHADE)
        + yurt(620, 500, 92, WOOL, INDIGO, WOOL_SHADE)
        + yurt(960, 560, 170, WOOL, MADDER, WOOL_SHADE)
        + rect(0, 600, WIDTH, 75, NIGHT)
    )


def radio():
    """The mast on the hill is a stem, its waves are horns."""
    trees = [(56, 430), (98, 404), (140, 446), (1046, 410), (1090, 380), (1134, 424)]
    return (
        rect(0, 0, WIDTH, HEIGHT, SKY)
        + circle(232, 196, 104, WOOL)
        + mountains(11, 500, 210, 5, (BLUE, INDIGO, WOOL, ICE))
        + placed(path(horn(110), MADDER), 806, 40, 4.4)
        + ground([(0, 520), (260, 486), (560, 470), (860, 440), (1200, 480)], OCHRE)
        + ground([(0, 590), (420, 530), (760, 590), (1200, 540)], AMBER)
        + "".join(post(x, top, 620, 30, WORMWOOD_SHADE if x % 4 else WORMWOOD) for x, top in trees)
        + house(210, 620, 150, 84, WOOL, INDIGO)
        + house(420, 640, 120, 70, WOOL, MADDER)
        + house(930, 632, 140, 80, WOOL, INDIGO)
        + ground([(0, 628), (600, 610), (1200, 634)], INDIGO)
    )


def horses_pasture():
    """Summer pasture: grazing horses, a rider, the whole range above them."""
    dice = random.Random(5)
    flowers = "".join(
        circle(
            dice.uniform(0, WIDTH),
            dice.uniform(560, 660),
            dice.choice([4, 5, 6]),
            dice.choice([WOOL, SAND, MADDER]),
        )
        for _ in range(46)
    )
    return (
        rect(0, 0, WIDTH, HEIGHT, PALE)
        + circle(930, 120, 62, SAND)
        + mountains(71, 445, 40, 5, (BLUE, INDIGO, WOOL, ICE), spread=0.42)
        + hills([(0, 380), (260, 430), (620, 372), (940, 420), (1200, 376)], WORMWOOD_SHADE)
        + hills([(0, 470), (380, 424), (760, 480), (1200, 430)], WORMWOOD)
        + hills([(0, 560), (420, 590), (800, 545), (1200, 590)], MEADOW)
        + flowers
        + placed(horse(WOOL, WOOL_SHADE, "grazing"), 300, 470, 0.5)
        + placed(horse(NIGHT, BLACK), 560, 476, 0.52, mirror=True)
        + placed(horse(BROWN, NIGHT, "grazing"), 120, 600, 0.95)
        + placed(horse(ROSE_SHADE, BROWN, "standing"), 480, 560, 0.5)
        + placed(horse(AMBER, BROWN_SHADE, "grazing"), 740, 590, 0.82, mirror=True)
        + placed(horse(ROSE, BROWN, "walking") + rider(MADDER, WOOL, SAND), 1090, 620, 1.08, mirror=True)
    )


def horses_ford():
    """A rider in the river; the water takes the horses' legs."""
    return (
        rect(0, 0, WIDTH, HEIGHT, SAND)
        + circle(880, 270, 118, MADDER)
        + mountains(83, 425, 130, 5, (BLUE, INDIGO, WOOL, SKY))
        + hills([(0, 372), (300, 396), (640, 378), (1200, 402)], WORMWOOD_SHADE)
        + "".join(poplar(x, 398, tall, 26) for x, tall in ((60, 130), (96, 160), (130, 120), (1090, 150), (1130, 118)))
        + hills([(0, 410), (400, 416), (800, 404), (1200, 420)], DEEP)
        + ripples([(560, 446, 230), (20, 456, 180), (930, 462, 210), (330, 500, 150)], [ICE, SKY], 11)
        + placed(horse(BROWN, NIGHT, "walking") + rider(MADDER, WOOL, OCHRE), 430, 610, 1.75)
        + placed(horse(ROSE, BROWN, "walking"), 180, 590, 0.86)
        + hills([(0, 552), (200, 540), (420, 556), (640, 540), (860, 556), (1200, 546)], BLUE)
        + ripples(
            [
                (430, 566, 310),
                (150, 562, 190),
                (820, 590, 300),
                (60, 622, 260),
                (520, 630, 340),
                (960, 644, 180),
            ],
            [WOOL, SKY, ICE],
        )
    )


def horses_yurt():
    """Two horses tied at a yurt, early in the morning."""
    wall = '<path d="M134 560V456H546V560Z"/>'
    return (
        rect(0, 0, WIDTH, HEIGHT, ROSE)
        + circle(770, 210, 92, WOOL)
        + mountains(97, 440, 200, 6, (BLUE, DEEP, SKY, ICE))
        + hills([(0, 410), (340, 440), (720, 404), (1200, 440)], INDIGO)
        + hills([(0, 480), (500, 462), (900, 490), (1200, 470)], WORMWOOD)
        + curl_smoke(344, 318, WOOL, 1.25)
        + yurt(340, 560, 206, WOOL, MADDER, WOOL_SHADE)
        + clipped("wall", wall, cut_band(464, MADDER, 0.62, start=121) + rect(0, 520, WIDTH, 60, MADDER))
        + rect(288, 452, 104, 108, INDIGO)
        + stroke("M340 452V560", NIGHT, 5)
        + stroke("M650 446Q920 486 1170 440", SAND, 7)
        + rect(642, 428, 16, 150, BROWN)
        + rect(1164, 420, 16, 158, BROWN)
        + placed(horse(BROWN, BROWN_SHADE), 700, 578, 1.0)
        + placed(horse(WOOL, UMBER), 1150, 606, 1.18, mirror=True)
        + hills([(0, 592), (300, 572), (700, 600), (1200, 616)], WORMWOOD_SHADE)
    )


def mountain_pass():
    """A road in switchbacks to the gap where the sun stands."""
    dice = random.Random(4)
    road = [
        (622, 352, 5),
        (660, 372, 9),
        (560, 404, 14),
        (700, 446, 21),
        (500, 500, 30),
        (760, 574, 42),
        (560, 690, 66),
    ]
    return (
        rect(0, 0, WIDTH, HEIGHT, OCHRE)
        + circle(625, 215, 130, WOOL)
        + mountains(15, 420, 250, 7, (ROSE, ROSE_SHADE, WOOL, SAND))
        + peak(190, 30, 430, 430, 640, (BLUE, INDIGO, WOOL, ICE), dice)
        + peak(1060, 70, 420, 400, 640, (BLUE, INDIGO, WOOL, ICE), dice)
        + polygon([(150, 675), (430, 430), (600, 346), (680, 352), (860, 440), (1090, 675)], WORMWOOD)
        + polygon([(680, 352), (860, 440), (1090, 675), (800, 675), (745, 520), (690, 430)], WORMWOOD_SHADE)
        + ribbon(road, WOOL)
        + polygon([(0, 520), (150, 560), (330, 675), (0, 675)], NIGHT)
        + polygon([(1200, 500), (1060, 570), (900, 675), (1200, 675)], NIGHT)
        + placed(horse(BROWN, NIGHT, "walking") + rider(MADDER, WOOL, SAND), 560, 512, 0.44)
    )


LANDSCAPES = {
    "scene-lake": lake,
    "scene-yurts": yurts,
    "scene-radio": radio,
    "scene-horses-pasture": horses_pasture,
    "scene-horses-ford": horses_ford,
    "scene-horses-yurt": horses_yurt,
    "scene-mountain-pass": mountain_pass,
}
