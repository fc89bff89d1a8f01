"""Rooms: a film, a hall, an interview, a train."""

from demo.drawing.motifs import HEIGHT, WIDTH, cut_band, hills, mountains, tea_bowl, teapot
from demo.drawing.ornament import LINE, SEWN_CUT, horn
from demo.drawing.palette import (
    AMBER,
    BLUE,
    BROWN,
    BROWN_SHADE,
    DEEP,
    HONEY,
    ICE,
    INDIGO,
    INK,
    MADDER,
    MADDER_SHADE,
    MIDNIGHT,
    NIGHT,
    OCHRE,
    PALE,
    ROSE,
    SAND,
    SKY,
    UMBER,
    WOOL,
    WOOL_SHADE,
    WORMWOOD,
    WORMWOOD_SHADE,
)
from demo.drawing.svg import circle, clipped, ellipse, path, placed, polygon, rect, stroke


def film():
    """An audience in the dark before a screen."""
    screen = (
        rect(0, 0, 1200, 533, SAND)
        + circle(880, 170, 90, MADDER)
        + mountains(61, 460, 150, 6, (OCHRE, UMBER, WOOL, SAND))
        + rect(0, 440, 1200, 93, INDIGO)
    )
    drawing = rect(0, 0, WIDTH, HEIGHT, NIGHT) + polygon([(600, 675), (120, 70), (1080, 70)], MIDNIGHT)
    drawing += rect(150, 50, 900, 400, PALE)
    drawing += f'<svg x="150" y="50" width="900" height="400" viewBox="0 0 1200 533">{screen}</svg>'
    for row, (y, count, size, colour) in enumerate([(560, 13, 34, INDIGO), (640, 11, 44, INK)]):
        for index in range(count):
            x = (index + 0.5) * WIDTH / count + row * 30
            arch = size * 1.3
            shoulders = (
                f"M{x - arch:g} 675V{y + size * 0.7:g}A{arch:g} {arch:g} 0 0 1 {x + arch:g} {y + size * 0.7:g}V675Z"
            )
            drawing += circle(x, y - size * 0.9, size * 0.78, colour) + path(shoulders, colour)
    return drawing


def banner(x, ground, figure, cord):
    """A long banner with the upright cut, hung from a rod."""
    outline = f'<path d="M{x} 40H{x + 190}V430L{x + 95} 474L{x} 430Z"/>'
    cut = "".join(
        f'<g transform="translate({x + 5} {-20 + index * 216}) scale(1.8) matrix(0 1 1 0 0 0)">'
        f"{path(SEWN_CUT, figure)}{stroke(LINE, cord, 1.6, 'butt')}</g>"
        for index in range(3)
    )
    return clipped(f"banner-{x}", outline, rect(x, 0, 190, 500, ground) + cut) + rect(x - 16, 30, 222, 16, BROWN, 8)


def stacking_chair(cloth, shade):
    """A chair seen from behind, 90 wide, its back beginning at y = 0."""
    return (
        rect(-36, 20, 9, 110, NIGHT)
        + rect(27, 20, 9, 110, NIGHT)
        + path("M-46 74H46L52 92H-52Z", shade)
        + rect(-45, 0, 90, 54, cloth, 18)
    )


def hall():
    """A conference hall just before the doors open."""
    drawing = rect(0, 0, WIDTH, HEIGHT, SAND) + rect(0, 0, WIDTH, 18, UMBER)
    drawing += rect(380, 70, 440, 250, WOOL)
    drawing += f'<svg x="394" y="84" width="412" height="222" viewBox="0 0 1200 647">{rect(0, 0, 1200, 647, SKY)}'
    drawing += circle(260, 190, 96, WOOL) + mountains(52, 520, 120, 4, (BLUE, INDIGO, WOOL, ICE))
    drawing += rect(0, 500, 1200, 150, DEEP) + "</svg>"
    drawing += banner(110, INDIGO, OCHRE, WOOL) + banner(900, MADDER, WOOL, OCHRE)
    drawing += polygon([(60, 474), (1140, 474), (1200, 520), (0, 520)], BROWN) + rect(0, 520, WIDTH, 155, BROWN_SHADE)
    lectern = polygon([(520, 360), (680, 360), (664, 392), (536, 392)], WORMWOOD_SHADE) + polygon(
        [(540, 392), (660, 392), (648, 500), (552, 500)], WORMWOOD
    )
    lectern += placed(path(horn(), WOOL), 604, 412, 0.8) + rect(532, 496, 136, 14, WORMWOOD_SHADE)
    lectern += stroke("M640 360C650 330 630 320 622 310", NIGHT, 7) + circle(618, 304, 12, NIGHT)
    drawing += lectern
    for y, count, size, cloth, shade in ((512, 10, 0.8, BLUE, DEEP), (576, 7, 1.14, MADDER, MADDER_SHADE)):
        for index in range(count):
            drawing += placed(stacking_chair(cloth, shade), (index + 0.5) * WIDTH / count, y, size)
    return drawing


def chair(cloth, shade, wood):
    """An armchair from the side, looking to the right, its feet at y = 0."""
    return (
        stroke("M-66 -96L-88 0", wood, 15)
        + stroke("M84 -96L100 0", wood, 15)
        + path("M-64 -110C-100 -180 -116 -260 -104 -300A30 30 0 0 1 -46 -304C-48 -240 -40 -190 -14 -140Z", shade)
        + path("M-70 -92V-128A24 24 0 0 1 -46 -152H84A28 28 0 0 1 112 -124V-92Z", cloth)
        + rect(-58, -206, 146, 20, wood, 10)
        + rect(62, -200, 15, 52, wood)
    )


def interview():
    """Two chairs, a microphone, tea: somebody will be asked and somebody will answer."""
    drawing = rect(0, 0, WIDTH, HEIGHT, ROSE)
    # A window in the middle of the wall.
    drawing += path("M450 400V180A150 150 0 0 1 750 180V400Z", WOOL)
    view = rect(440, 0, 330, 400, PALE) + circle(660, 150, 40, OCHRE)
    view += (
        f'<g transform="translate(440 80) scale(.28 .62)">{mountains(23, 500, 120, 3, (BLUE, INDIGO, WOOL, ICE))}</g>'
    )
    drawing += clipped("window", '<path d="M468 384V180A132 132 0 0 1 732 180V384Z"/>', view)
    drawing += rect(594, 48, 12, 340, WOOL) + rect(440, 384, 320, 26, WOOL_SHADE)
    drawing += rect(0, 470, WIDTH, 205, BROWN)
    drawing += polygon([(130, 500), (1070, 500), (1190, 640), (10, 640)], MADDER)
    drawing += clipped(
        "rug",
        '<path d="M116 520H1084L1166 622H34Z"/>',
        rect(0, 500, WIDTH, 114, WOOL) + cut_band(528, INDIGO, 0.86, OCHRE, start=-18),
    )
    drawing += placed(chair(BLUE, DEEP, BROWN_SHADE), 260, 590, 1.14)
    drawing += placed(chair(WORMWOOD, WORMWOOD_SHADE, BROWN_SHADE), 940, 590, 1.14, mirror=True)
    table = (
        rect(462, 432, 276, 22, NIGHT, 11)
        + stroke("M510 450L490 592", NIGHT, 15)
        + stroke("M690 450L710 592", NIGHT, 15)
    )
    drawing += table + placed(teapot(MADDER, MADDER_SHADE), 622, 434, 0.8)
    drawing += placed(tea_bowl(WOOL), 518, 434, 0.8) + placed(tea_bowl(WOOL), 712, 434, 0.7)
    # The microphone leans in from a stand on the floor.
    mic = stroke("M404 612H492", NIGHT, 14) + stroke("M448 610V330", NIGHT, 11) + stroke("M420 372L520 300", NIGHT, 10)
    mic += placed(
        rect(-58, -17, 66, 34, NIGHT, 10) + rect(-8, -24, 62, 48, OCHRE, 24) + rect(-8, -24, 14, 48, WOOL, 4),
        536,
        290,
        1,
        turn=-35,
    )
    return drawing + mic


def coming_home():
    """A window seat: the mountains go by, the suitcase is packed."""
    view = rect(150, 0, 900, 470, PALE) + circle(470, 170, 74, OCHRE)
    view += mountains(77, 425, 90, 5, (BLUE, INDIGO, WOOL, ICE))
    view += hills([(100, 396), (420, 370), (760, 404), (1150, 376)], WORMWOOD) + hills(
        [(100, 440), (520, 410), (1150, 444)], WORMWOOD_SHADE
    )
    for x in (260, 640, 1000):
        view += rect(x, 150, 12, 320, BROWN_SHADE) + rect(x - 40, 176, 92, 10, BROWN_SHADE)
    view += stroke("M100 170Q450 232 646 172Q830 230 1010 172L1100 190", NIGHT, 5)
    drawing = rect(0, 0, WIDTH, HEIGHT, MADDER) + rect(0, 520, WIDTH, 155, MADDER_SHADE)
    drawing += rect(150, 44, 900, 436, WOOL, 54)
    drawing += clipped("pane", '<rect x="178" y="72" width="844" height="380" rx="36"/>', view)
    for left, turn in ((0, False), (1200, True)):
        folds = path("M0 0H150C170 130 150 260 96 330H0Z", OCHRE) + path(
            "M60 0H104C118 120 104 240 70 330H40C66 220 70 110 60 0Z", AMBER
        )
        folds += path("M0 330H104L96 352H0Z", WOOL) + path("M0 350H92C98 420 100 450 104 500H0Z", OCHRE)
        drawing += placed(folds, left, 0, 1, mirror=turn)
    drawing += rect(96, 506, 700, 30, BROWN, 8) + rect(150, 536, 26, 139, BROWN_SHADE)
    # Tea in a glass with a metal holder.
    glass = (
        path("M-36 -118H36L30 0H-30Z", HONEY)
        + path("M-34 -92H34L30 0H-30Z", AMBER)
        + path("M-35 -70H35L32 6H-32Z", BLUE)
    )
    glass += (
        stroke("M34 -60C76 -64 76 -8 32 -10", BLUE, 11)
        + placed(path(horn(44), WOOL), 2, -58, 0.44)
        + rect(-42, 0, 84, 9, DEEP, 4)
    )
    drawing += placed(glass, 330, 498, 1.15)
    bread = ellipse(520, 494, 92, 14, WOOL) + ellipse(520, 476, 66, 22, UMBER) + ellipse(520, 472, 60, 17, OCHRE)
    bread += ellipse(520, 456, 58, 20, UMBER) + ellipse(520, 452, 52, 15, OCHRE) + ellipse(520, 452, 22, 6, UMBER)
    drawing += bread
    case = stroke("M900 420V386A16 16 0 0 1 916 370H1004A16 16 0 0 1 1020 386V420", BROWN_SHADE, 17)
    case += rect(780, 416, 360, 240, INDIGO, 26) + rect(780, 500, 360, 16, NIGHT)
    case += (
        rect(838, 416, 34, 240, OCHRE)
        + rect(1048, 416, 34, 240, OCHRE)
        + rect(832, 540, 46, 34, WOOL, 6)
        + rect(1042, 540, 46, 34, WOOL, 6)
    )
    case += placed(path(horn(58), SKY), 966, 540, 1.1) + rect(936, 492, 54, 32, WOOL, 6)
    return drawing + case


ROOMS = {
    "scene-film": film,
    "scene-hall": hall,
    "scene-interview": interview,
    "scene-coming-home": coming_home,
}
