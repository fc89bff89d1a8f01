"""Towns: city, bazaar, Stockholm, Astana, a street."""

import random

from demo.drawing.motifs import HEIGHT, WIDTH, bunting, grass, hills, mountains, ripples
from demo.drawing.palette import (
    AMBER,
    BLUE,
    BROWN,
    CLAY,
    DEEP,
    HONEY,
    ICE,
    INDIGO,
    MADDER,
    NIGHT,
    OCHRE,
    PALE,
    ROSE,
    ROSE_SHADE,
    SAND,
    SAND_SHADE,
    SKY,
    UMBER,
    WOOL,
    WOOL_GREY,
    WOOL_SHADE,
    WORMWOOD,
    WORMWOOD_SHADE,
)
from demo.drawing.svg import circle, path, polygon, post, rect, stroke


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
    walls = [OCHRE, ROSE, SAND, WOOL, MADDER, HONEY, SKY]
    spire = polygon([(612, 250), (652, 30), (692, 250)], WORMWOOD_SHADE) + rect(612, 230, 80, 220, WOOL_SHADE)
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
    light = [
        (60, 480, 300),
        (640, 500, 380),
        (260, 540, 240),
        (820, 570, 260),
        (40, 600, 320),
        (520, 630, 420),
    ]
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
    drawing = rect(0, 0, WIDTH, HEIGHT, SKY) + circle(985, 160, 84, WOOL)
    drawing += polygon([(960, 500), (1046, 176), (1150, 500)], PALE) + polygon(
        [(1046, 176), (1150, 500), (1070, 500)], ICE
    )
    for x, height, width, wall, shadow, slope in towers:
        top = 500 - height
        left = top + max(slope, 0)
        right = top - min(slope, 0)
        drawing += polygon([(x, 500), (x, left), (x + width, right), (x + width, 500)], wall)
        fold = left + (right - left) * 0.68
        drawing += polygon(
            [(x + width * 0.68, 500), (x + width * 0.68, fold), (x + width, right), (x + width, 500)], shadow
        )
        rows = range(int(max(left, right)) + 24, 470, 34)
        drawing += windows([x + 12, x + 12 + width * 0.24], rows, width * 0.16, 14, SKY)
    # The tower with the ball: a trunk of white ribs that opens like a tree.
    for lean in (-1, -0.5, 0.5, 1):
        drawing += stroke(
            f"M{540 + lean * 26:g} 500C{540 + lean * 14:g} 400 {540 + lean * 16:g} 330 {540 + lean * 84:g} 196",
            WOOL,
            11,
        )
    drawing += rect(531, 230, 18, 270, WOOL_SHADE) + circle(540, 168, 66, OCHRE)
    drawing += path("M540 102A66 66 0 0 1 540 234C580 214 580 122 540 102Z", AMBER)
    drawing += polygon([(470, 500), (504, 440), (576, 440), (610, 500)], DEEP)
    trees = "".join(post(x, 486 - (x * 7) % 23, 540, 24, NIGHT if x % 3 else INDIGO) for x in range(-6, WIDTH, 31))
    drawing += trees + rect(0, 498, WIDTH, 62, INDIGO)
    drawing += hills([(0, 530), (330, 552), (700, 530), (1200, 556)], WOOL)
    drawing += hills([(0, 600), (420, 566), (820, 618), (1200, 586)], WOOL_GREY)
    for x, y in ((80, 660), (270, 628), (450, 670), (700, 650), (900, 668), (1080, 640)):
        drawing += grass(x, y, 110, [AMBER, UMBER])
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
    drawing += polygon([(890, 0), (790, 150), (790, 520), (890, 536)], SAND_SHADE)
    drawing += windows((40, 140, 240), (60, 190), 60, 84, INDIGO) + windows(
        (940, 1040, 1140), (60, 190), 60, 84, INDIGO
    )
    for x, first, second in ((20, MADDER, WOOL), (920, BLUE, WOOL)):
        for index in range(6):
            left = x + index * 48
            drawing += path(f"M{left} 330H{left + 48}V400A24 24 0 0 1 {left} 400Z", second if index % 2 else first)
        drawing += rect(x + 20, 424, 248, 130, NIGHT) + rect(x + 36, 440, 100, 114, OCHRE)
    drawing += polygon([(0, 560), (440, 500), (790, 500), (1200, 560), (1200, 675), (0, 675)], WOOL_SHADE)
    for index, x in enumerate(range(-500, 1700, 200)):
        if index % 2:
            drawing += polygon(
                [(615 + (x - 600) * 0.16, 500), (615 + (x - 400) * 0.16, 500), (x + 200, 675), (x, 675)],
                CLAY,
            )
    flags = [MADDER, WOOL, INDIGO, OCHRE]
    drawing += bunting((300, 30), (930, 20), 70, flags, 12) + bunting((430, 170), (800, 160), 44, flags, 9, 24)
    tripod = stroke("M600 452L500 668", NIGHT, 18) + stroke("M640 452L740 668", NIGHT, 18)
    tripod += stroke("M620 452V640", NIGHT, 16) + rect(580, 430, 80, 34, NIGHT, 8) + stroke("M548 566H692", NIGHT, 8)
    strap = stroke("M506 330C420 390 430 540 560 436", MADDER, 12)
    camera = rect(500, 286, 240, 154, NIGHT, 18) + polygon([(570, 290), (590, 246), (654, 246), (674, 290)], NIGHT)
    camera += rect(500, 318, 240, 20, BROWN) + rect(516, 268, 42, 24, MADDER, 6) + circle(708, 306, 10, OCHRE)
    lens = (
        circle(622, 366, 72, BLUE)
        + circle(622, 366, 56, INDIGO)
        + circle(622, 366, 36, NIGHT)
        + circle(602, 346, 13, WOOL)
    )
    return drawing + strap + tripod + camera + lens


PLACES = {
    "scene-city": city,
    "scene-bazaar": bazaar,
    "scene-stockholm": stockholm,
    "scene-astana": astana,
    "scene-street-camera": street_camera,
}
