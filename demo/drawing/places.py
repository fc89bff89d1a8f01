"""Towns and camps: city, bazaar, Stockholm, Astana, a street, the two summer camps."""

import random

from demo.drawing.motifs import (
    HEIGHT,
    WIDTH,
    birch,
    bunting,
    ground,
    hills,
    mountains,
    on_circle,
    ripples,
    tent,
)
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
    SKY,
    UMBER,
    WOOL,
    WOOL_SHADE,
    WORMWOOD,
    WORMWOOD_SHADE,
)
from demo.drawing.svg import circle, ellipse, path, placed, polygon, post, rect, strip, stroke


def windows(xs, ys, width, height, colour):
    """Windows in rows; the colour is one dye, or a function that chooses one for each window."""
    choose = colour if callable(colour) else lambda: colour
    return "".join(rect(x, y, width, height, choose()) for y in ys for x in xs)


def city():
    """Apartment blocks below the mountains, some windows lit."""
    dice = random.Random(3)
    drawing = (
        rect(0, 0, WIDTH, HEIGHT, SAND)
        + circle(930, 170, 80, WOOL)
        + mountains(33, 520, 120, 5, (OCHRE, UMBER, WOOL, PALE), 0.3)
    )
    x = 0
    while x < WIDTH:
        width = dice.choice([90, 110, 130, 160])
        height = dice.randint(150, 330)
        wall = dice.choice([INDIGO, BLUE, NIGHT, DEEP])
        unlit = INDIGO if wall == BLUE else BLUE

        def light(unlit=unlit):
            if dice.random() < 0.28:
                return OCHRE
            return SKY if dice.random() < 0.4 else unlit

        drawing += rect(x, 600 - height, width, height, wall)
        drawing += windows(range(x + 16, x + width - 22, 36), range(626 - height, 580, 52), 20, 26, light)
        x += width + dice.choice([0, 0, 14])
    drawing += rect(0, 600, WIDTH, 75, WORMWOOD)
    for x in range(20, WIDTH, 62):
        drawing += post(x, 540 + dice.randint(-14, 14), 640, 30, WORMWOOD_SHADE)
    return drawing + rect(0, 640, WIDTH, 35, NIGHT)


def bazaar():
    """Awnings over stacks of folded felt."""
    awnings = [
        (0, 0, [INDIGO, WOOL, MADDER, WOOL, OCHRE, WOOL, BLUE, WOOL, MADDER]),
        (210, -90, [OCHRE, SAND, INDIGO, SAND, MADDER, SAND, OCHRE, SAND, INDIGO]),
    ]
    stacked = [MADDER, OCHRE, BLUE, WORMWOOD, INDIGO, ROSE, SKY, WOOL, SAND]
    drawing = rect(0, 0, WIDTH, HEIGHT, NIGHT)
    for y, shift, stripes in awnings:
        for index, colour in enumerate(stripes):
            x = index * 180 - 120 + shift
            drawing += path(f"M{x} {y}H{x + 180}V{y + 230}A90 90 0 0 1 {x} {y + 230}Z", colour)
    for index in range(7):
        x = 24 + index * 168
        for layer in range(3 + (index * 2) % 3):
            y = 655 - layer * 46
            colour = stacked[(index * 4 + layer * 2) % 9]
            drawing += path(f"M{x} {y}H{x + 124}A20 20 0 0 0 {x + 124} {y - 40}H{x}Z", colour)
    return drawing


def stockholm():
    """House fronts along the water, and one spire."""
    dice = random.Random(28)
    walls = [OCHRE, ROSE, SAND, WOOL, MADDER, "#e5b866", SKY]
    spire = polygon([(612, 250), (652, 30), (692, 250)], INDIGO) + rect(612, 230, 80, 220, WOOL_SHADE)
    drawing = rect(0, 0, WIDTH, HEIGHT, PALE) + circle(210, 150, 60, SAND) + spire
    x = -20
    index = 0
    while x < WIDTH + 20:
        width = dice.choice([110, 130, 150, 96])
        height = dice.randint(190, 290)
        top = 450 - height
        wall = walls[index % len(walls)]
        drawing += rect(x, top, width, height, wall)
        roof = index % 3
        if roof == 1:
            drawing += polygon([(x, top), (x + width / 2, top - width * 0.5), (x + width, top)], NIGHT)
        elif roof == 2:
            drawing += path(f"M{x} {top}A{width / 2} {width / 2} 0 0 1 {x + width} {top}Z", INDIGO)
        else:
            drawing += rect(x, top - 24, width, 24, BROWN)
        glass = WOOL if wall == MADDER else INDIGO
        drawing += windows(range(x + 16, x + width - 20, 34), range(top + 24, 420, 44), 16, 26, glass)
        x += width
        index += 1
    light = [(60, 480, 300), (640, 500, 380), (260, 540, 240), (820, 570, 260), (40, 600, 320), (520, 630, 420)]
    return drawing + rect(0, 450, WIDTH, 225, BLUE) + ripples(light, [SKY, WOOL, SKY], 16)


def astana():
    """The skyline in winter: towers, the tower with the golden ball, the tent of glass, the steppe in snow."""
    towers = [
        # x, height, width, wall, shadow, the slope of the roof
        (40, 170, 90, BLUE, DEEP, 0),
        (138, 250, 78, INDIGO, NIGHT, 50),
        (226, 330, 92, DEEP, INDIGO, 0),
        (326, 210, 84, BLUE, DEEP, -36),
        (700, 230, 84, BLUE, DEEP, 0),
        (792, 360, 96, INDIGO, NIGHT, 70),
        (896, 280, 80, DEEP, INDIGO, -50),
        (1090, 200, 110, BLUE, DEEP, 40),
    ]
    drawing = rect(0, 0, WIDTH, HEIGHT, PALE) + circle(985, 160, 80, SAND)
    drawing += polygon([(960, 500), (1046, 176), (1150, 500)], ICE) + polygon([(1046, 176), (1150, 500), (1070, 500)], SKY)
    for x, height, width, wall, shadow, slope in towers:
        top = 500 - height
        left = top + max(slope, 0)
        right = top - min(slope, 0)
        drawing += polygon([(x, 500), (x, left), (x + width, right), (x + width, 500)], wall)
        fold = left + (right - left) * 0.68
        drawing += polygon([(x + width * 0.68, 500), (x + width * 0.68, fold), (x + width, right), (x + width, 500)], shadow)
        rows = range(int(max(left, right)) + 24, 470, 34)
        drawing += windows([x + 12, x + 12 + width * 0.24], rows, width * 0.16, 14, SKY)
    # The tower with the ball: a trunk of white ribs that opens like a tree.
    for lean in (-1, -0.5, 0.5, 1):
        drawing += stroke(
            f"M{540 + lean * 26:g} 500C{540 + lean * 14:g} 400 {540 + lean * 16:g} 330 {540 + lean * 84:g} 196", WOOL, 11
        )
    drawing += rect(531, 230, 18, 270, WOOL_SHADE) + circle(540, 168, 66, OCHRE)
    drawing += path("M540 102A66 66 0 0 1 540 234C580 214 580 122 540 102Z", AMBER)
    drawing += polygon([(470, 500), (504, 440), (576, 440), (610, 500)], DEEP)
    trees = "".join(post(x, 486 - (x * 7) % 23, 540, 24, NIGHT if x % 3 else INDIGO) for x in range(-6, WIDTH, 31))
    drawing += trees + rect(0, 506, WIDTH, 54, INDIGO)
    drawing += hills([(0, 530), (330, 552), (700, 530), (1200, 556)], WOOL)
    drawing += hills([(0, 600), (420, 566), (820, 618), (1200, 586)], "#e6dfd3")
    for x, y in ((90, 650), (300, 610), (470, 660), (720, 640), (905, 664), (1080, 634)):
        for lean, tall in ((-26, 60), (-10, 84), (8, 92), (24, 66)):
            drawing += stroke(f"M{x} {y}Q{x + lean * 0.3:g} {y - tall * 0.6:g} {x + lean} {y - tall}", AMBER if lean % 4 else UMBER, 8)
    return drawing


def street_camera():
    """A pedestrian street made ready for pictures: a camera on its tripod, flags above, nobody there yet."""
    drawing = rect(0, 0, WIDTH, HEIGHT, PALE)
    drawing += polygon([(446, 300), (490, 70), (534, 300)], INDIGO) + rect(452, 230, 76, 260, SAND)
    far = [(430, 250, 96, WOOL), (526, 290, 70, MADDER), (650, 270, 84, WOOL), (734, 236, 80, BLUE)]
    for x, top, width, wall in far:
        drawing += rect(x, top, width, 280, wall) + rect(x, top - 16, width, 16, BROWN)
        drawing += windows([x + 14, x + width - 34], (top + 26, top + 86), 20, 34, INDIGO if wall != BLUE else SKY)
    # The two near fronts lean towards the end of the street.
    drawing += polygon([(0, 0), (330, 0), (440, 150), (440, 520), (0, 600)], ROSE)
    drawing += polygon([(330, 0), (440, 150), (440, 520), (330, 540)], ROSE_SHADE)
    drawing += polygon([(1200, 0), (890, 0), (790, 150), (790, 520), (1200, 600)], SAND)
    drawing += polygon([(890, 0), (790, 150), (790, 520), (890, 536)], "#dcb873")
    drawing += windows((40, 140, 240), (60, 190), 60, 84, INDIGO) + windows((940, 1040, 1140), (60, 190), 60, 84, INDIGO)
    for x, first, second in ((20, MADDER, WOOL), (920, BLUE, WOOL)):
        for index in range(6):
            left = x + index * 48
            drawing += path(f"M{left} 330H{left + 48}V400A24 24 0 0 1 {left} 400Z", second if index % 2 else first)
        drawing += rect(x + 20, 424, 248, 130, NIGHT) + rect(x + 36, 440, 100, 114, OCHRE)
    drawing += polygon([(0, 560), (440, 500), (790, 500), (1200, 560), (1200, 675), (0, 675)], WOOL_SHADE)
    for index, x in enumerate(range(-500, 1700, 200)):
        if index % 2:
            drawing += polygon([(615 + (x - 600) * 0.16, 500), (615 + (x - 400) * 0.16, 500), (x + 200, 675), (x, 675)], "#c9b797")
    flags = [MADDER, WOOL, INDIGO, OCHRE]
    drawing += bunting((300, 30), (930, 20), 70, flags, 12) + bunting((430, 170), (800, 160), 44, flags, 9, 24)
    tripod = stroke("M600 452L500 668", NIGHT, 18) + stroke("M640 452L740 668", NIGHT, 18)
    tripod += stroke("M620 452V640", NIGHT, 16) + rect(580, 430, 80, 34, NIGHT, 8) + stroke("M548 566H692", NIGHT, 8)
    strap = stroke("M505 330C440 400 470 490 520 470", MADDER, 12)
    camera = rect(500, 286, 240, 154, NIGHT, 18) + polygon([(570, 290), (590, 246), (654, 246), (674, 290)], NIGHT)
    camera += rect(500, 318, 240, 20, BROWN) + rect(516, 268, 42, 24, MADDER, 6) + circle(708, 306, 10, OCHRE)
    lens = circle(622, 366, 72, BLUE) + circle(622, 366, 56, INDIGO) + circle(622, 366, 36, NIGHT) + circle(602, 346, 13, WOOL)
    return drawing + strap + tripod + camera + lens


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
    drawing += ripples([(280, 414, 200), (620, 430, 260), (60, 446, 170), (900, 420, 180), (400, 462, 220)], [SKY, WOOL], 11)
    drawing += hills([(0, 500), (300, 474), (640, 520), (900, 486), (1200, 478)], WORMWOOD)
    drawing += tent(330, 548, 130, 100, WOOL, WOOL_SHADE, INDIGO) + tent(700, 540, 120, 92, SKY, ICE, INDIGO)
    drawing += birch(150, 560, 330, 96, 24) + birch(70, 600, 420, 104, 28) + birch(1080, 560, 350, 104, 26)
    drawing += bunting((160, 330), (1078, 320), 70, [MADDER, WOOL, OCHRE, INDIGO], 17, 26)
    drawing += hills([(0, 604), (420, 574), (860, 606), (1200, 570)], WORMWOOD_SHADE)
    drawing += birch(1165, 640, 470, 112, 30)
    drawing += tent(200, 640, 190, 150, MADDER, MADDER_SHADE) + tent(830, 646, 200, 156, OCHRE, AMBER)
    fire = polygon([(540, 630), (556, 590), (572, 560), (584, 596), (600, 578), (612, 630)], OCHRE)
    fire += polygon([(558, 630), (574, 594), (594, 630)], MADDER)
    logs = placed(strip(-60, -9, 120, 18, BROWN), 576, 634, 1, turn=12) + placed(strip(-60, -9, 120, 18, BROWN_SHADE), 576, 634, 1, turn=-12)
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
    dice = random.Random(12)
    drawing = rect(0, 0, WIDTH, HEIGHT, SKY) + circle(470, 120, 66, WOOL)
    crest = [
        (120, 430), (210, 300), (262, 330), (330, 214), (380, 262), (452, 226), (520, 300), (600, 190), (650, 236),
        (706, 180), (790, 290), (850, 262), (1000, 430),
    ]  # fmt: skip
    drawing += polygon(crest, ROSE)
    for peak_x, peak_y, foot, right in ((210, 300, 240, 262), (330, 214, 350, 380), (452, 226, 480, 520), (600, 190, 620, 650), (706, 180, 740, 790)):
        drawing += polygon([(peak_x, peak_y), (right, peak_y + (right - peak_x) * 1.25), (foot + 70, 430), (foot - 10, 430)], ROSE_SHADE)
    drawing += rect(690, 158, 30, 26, WOOL) + path("M690 160A15 15 0 0 1 720 160Z", INDIGO)
    drawing += rect(0, 366, WIDTH, 130, WOOL_SHADE) + rect(0, 354, WIDTH, 20, BROWN)
    drawing += path("M770 496V428A40 40 0 0 1 850 428V496Z", INDIGO) + stroke("M810 392V496", NIGHT, 5)
    drawing += ground([(0, 490), (1200, 490)], SAND) + ground([(0, 640), (500, 628), (1200, 644)], "#e0b96f")
    # The tree, with its berries.
    drawing += path("M1010 560C1030 480 1020 420 1000 360H1070C1056 420 1060 490 1084 560Z", BROWN)
    for x, y, radius, tone in (
        (930, 290, 86, WORMWOOD_SHADE), (1140, 280, 96, WORMWOOD_SHADE), (1040, 330, 84, WORMWOOD_SHADE),
        (1000, 190, 100, WORMWOOD), (1110, 180, 96, WORMWOOD), (1050, 270, 90, WORMWOOD),
    ):  # fmt: skip
        drawing += circle(x, y, radius, tone)
    for _ in range(26):
        drawing += circle(dice.uniform(890, 1190), dice.uniform(130, 380), 8, dice.choice([NIGHT, MADDER_SHADE, WOOL]))
    # The roof of cloth over the tables at the wall.
    for x in (36, 236, 436):
        drawing += rect(x, 290, 14, 260, BROWN)
    for index in range(8):
        left = 10 + index * 58
        colour = WOOL if index % 2 else MADDER
        drawing += polygon([(80 + index * 42, 196), (80 + (index + 1) * 42, 196), (left + 58, 296), (left, 296)], colour)
        drawing += path(f"M{left} 294H{left + 58}V322A29 29 0 0 1 {left} 322Z", colour)
    drawing += rect(70, 456, 350, 18, BLUE) + rect(90, 474, 14, 60, BROWN) + rect(386, 474, 14, 60, BROWN)
    drawing += circle(140, 440, 20, MADDER) + path("M190 456H250C250 436 190 436 190 456Z", INDIGO) + path("M300 456H350L340 420H310Z", WOOL)
    drawing += placed(flip_chart(), 610, 560, 0.92)
    drawing += ellipse(590, 586, 150, 38, MADDER) + ellipse(590, 586, 112, 27, WOOL) + ellipse(590, 586, 76, 17, INDIGO)
    seats = [INDIGO, BLUE, WORMWOOD, MADDER, OCHRE, WOOL]
    for index, (x, y) in enumerate(on_circle(590, 592, 300, 62, 9, 0.35)):
        if not (480 < x < 740 and y < 560):
            drawing += placed(stool(seats[index % 6], BROWN_SHADE), x, y + 20, 0.6 + (y - 500) / 300)
    return drawing


PLACES = {
    "scene-city": city,
    "scene-bazaar": bazaar,
    "scene-stockholm": stockholm,
    "scene-astana": astana,
    "scene-street-camera": street_camera,
    "scene-camp-malmo": camp_malmo,
    "scene-camp-osh": camp_osh,
}
