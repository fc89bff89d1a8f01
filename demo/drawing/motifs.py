"""What returns from picture to picture: mountains, hills, water, felt tents, trees, the cut."""

import math
import random

from demo.drawing.ornament import LINE, SEWN_CUT
from demo.drawing.palette import AMBER, BROWN, INDIGO, NIGHT, WOOL, WORMWOOD, WORMWOOD_SHADE
from demo.drawing.svg import circle, path, placed, polygon, post, rect, strip, stroke

WIDTH = 1200


HEIGHT = 675


def peak(x, y, left, right, base, colours, dice, cap=0.34):
    """A peak in four knife cuts: lit side, shadow side, and the snow on each."""
    lit, shadow, snow, snow_shadow = colours
    height = base - y
    foot = (x + dice.uniform(-0.12, 0.2) * right, base)
    kink = (x + dice.uniform(0.02, 0.1) * right, y + height * 0.45)
    drawing = polygon([(x, y), (x - left, base), foot, kink], lit)
    drawing += polygon([(x, y), kink, foot, (x + right, base)], shadow)
    if snow:
        middle = (x + (kink[0] - x) * cap * 1.6, y + height * cap * 0.72)
        lit_edge = [
            (x - left * cap, y + height * cap),
            (x - left * cap * 0.62, y + height * cap * 0.72),
            (x - left * cap * 0.34, y + height * cap * 1.25),
        ]
        shadow_edge = [
            (x + right * cap * 0.45, y + height * cap * 1.18),
            (x + right * cap * 0.7, y + height * cap * 0.85),
            (x + right * cap * 1.15, y + height * cap * 1.15),
        ]
        drawing += polygon([(x, y), *lit_edge, middle], snow)
        drawing += polygon([(x, y), middle, *shadow_edge], snow_shadow)
    return drawing


def mountains(seed, base, top, count, colours, cap=0.34, spread=0.5, width=WIDTH):
    """A range: the tallest first, the lower ones in front of them."""
    dice = random.Random(seed)
    peaks = []
    for index in range(count):
        x = width * (index + 0.5) / count + dice.uniform(-0.3, 0.3) * width / count
        y = base - (base - top) * dice.uniform(1 - spread, 1)
        peaks.append((y, x))
    drawing = ""
    for y, x in sorted(peaks):
        half = width / count * dice.uniform(0.9, 1.35) * (0.6 + 0.5 * (base - y) / (base - top))
        drawing += peak(x, y, half, half * dice.uniform(0.85, 1.15), base, colours, dice, cap)
    return drawing


def ground(points, colour, bottom=HEIGHT):
    """Land below a line of points that runs from the left edge to the right."""
    return polygon([*points, (WIDTH, bottom), (0, bottom)], colour)


def hills(points, colour, bottom=HEIGHT):
    """Rolling land: like ground, with a soft line through the points."""
    data = f"M{points[0][0]} {points[0][1]}"
    for (x, y), (next_x, next_y) in zip(points, points[1:], strict=False):
        half = (x + next_x) / 2
        data += f"C{half:g} {y} {half:g} {next_y} {next_x} {next_y}"
    return path(f"{data}L{points[-1][0]} {bottom}L{points[0][0]} {bottom}Z", colour)


def ripples(places, colours, height=14):
    """Light on water: lying strips, the colours in turn."""
    return "".join(
        strip(x, y, length, height, colours[index % len(colours)]) for index, (x, y, length) in enumerate(places)
    )


def house(x, y, width, height, wall, roof, door=INDIGO):
    """A small house with a gable, a window and a door."""
    gable = [(x - 10, y - height), (x + width * 0.5, y - height - width * 0.36), (x + width + 10, y - height)]
    return (
        rect(x, y - height, width, height, wall)
        + polygon(gable, roof)
        + rect(x + width * 0.16, y - height * 0.62, width * 0.2, height * 0.34, door)
        + rect(x + width * 0.58, y - height * 0.66, width * 0.22, height * 0.66, door)
    )


def yurt(x, y, radius, felt, band, shade):
    """A felt tent: roof, wall, girth, door and the cap over its opening."""
    r = radius
    wall_right = (
        f"L{x + r * 0.9} {y - r * 0.7}C{x + r * 0.98} {y - r * 0.66} {x + r} {y - r * 0.6} {x + r} {y - r * 0.55}V{y}"
    )
    outline = (
        f"M{x - r} {y}V{y - r * 0.55}"
        f"C{x - r} {y - r * 0.6} {x - r * 0.98} {y - r * 0.66} {x - r * 0.9} {y - r * 0.7}"
        f"L{x - r * 0.22} {y - r * 1.16}H{x + r * 0.22}{wall_right}Z"
    )
    shadow = f"M{x + r * 0.22} {y - r * 1.16}{wall_right}H{x + r * 0.4}V{y - r * 0.62}Z"
    cap = f"M{x - r * 0.24} {y - r * 1.15}A{r * 0.24} {r * 0.14} 0 0 1 {x + r * 0.24} {y - r * 1.15}Z"
    return (
        path(outline, felt)
        + path(shadow, shade)
        + rect(x - r, y - r * 0.62, 2 * r, r * 0.12, band)
        + rect(x - r * 0.22, y - r * 0.46, r * 0.44, r * 0.46, band)
        + path(cap, band)
    )


def cut_band(y, colour, scale=1.0, cord=None, start=-40, cord_width=2.2, width=WIDTH):
    """The ornament from edge to edge: everything below the line is the colour, down to scale x 130."""
    periods = range(int((width - start) / (120 * scale)) + 2)
    drawing = "".join(placed(path(SEWN_CUT, colour), start + index * 120 * scale, y, scale) for index in periods)
    if cord:
        drawing += "".join(
            placed(stroke(LINE, cord, cord_width, "butt"), start + index * 120 * scale, y, scale) for index in periods
        )
    return drawing


def poplar(x, base, height, width=34, lit=WORMWOOD, shade=WORMWOOD_SHADE):
    """A poplar: half in light, half in shadow, on a short trunk."""
    half = width / 2
    top = base - height
    crown = f"C{x + half * 1.3:g} {top + height * 0.4:g} {x + half * 1.2:g} {base - 20:g} {x:g} {base - 18:g}"
    left = f"C{x - half * 1.2:g} {base - 20:g} {x - half * 1.3:g} {top + height * 0.4:g} {x:g} {top:g}"
    return (
        rect(x - 4, base - 24, 8, 24, BROWN)
        + path(f"M{x:g} {top:g}{crown}{left}Z", lit)
        + path(f"M{x:g} {top:g}{crown}Z", shade)
    )


def birch(x, base, height, crown, width=22, shade=WORMWOOD_SHADE):
    """A birch: a white trunk with dark marks and a crown of round leaves."""
    top = base - height
    drawing = post(x - width / 2, top, base, width, WOOL)
    dice = random.Random(int(x * 7 + base))
    for step in range(int(height / 46)):
        mark = width * dice.uniform(0.4, 0.7)
        y = base - 26 - step * 44
        side = x - width / 2 if step % 2 else x + width / 2 - mark
        drawing += rect(side, y, mark, 7, NIGHT)
    for across, up, size, tone in (
        (-0.62, 0.1, 0.62, shade),
        (0.6, 0.02, 0.66, shade),
        (0, 0.24, 0.56, shade),
        (0, -0.5, 0.8, WORMWOOD),
    ):
        drawing += circle(x + across * crown, top + 10 + up * crown, size * crown, tone)
    return drawing


def tent(x, base, width, height, lit, shade, opening=NIGHT):
    """A ridge tent seen from its corner."""
    top = (x + width * 0.36, base - height)
    back = (x + width * 0.82, base - height * 0.94)
    return (
        polygon([top, back, (x + width * 1.18, base - 6), (x + width * 0.72, base)], shade)
        + polygon([top, (x, base), (x + width * 0.72, base)], lit)
        + polygon([(top[0], top[1] + height * 0.3), (x + width * 0.24, base), (x + width * 0.5, base)], opening)
    )


def bunting(start, end, sag, colours, count, size=34):
    """A line of small flags between two points, hanging a little."""
    (x0, y0), (x1, y1) = start, end
    middle = ((x0 + x1) / 2, (y0 + y1) / 2 + 2 * sag)

    def at(share):
        rest = 1 - share
        return (
            rest * rest * x0 + 2 * rest * share * middle[0] + share * share * x1,
            rest * rest * y0 + 2 * rest * share * middle[1] + share * share * y1,
        )

    drawing = ""
    for index in range(count):
        x, y = at((index + 0.5) / count)
        flag = [(x - size * 0.55, y - 2), (x + size * 0.55, y - 2), (x, y + size * 1.25)]
        drawing += polygon(flag, colours[index % len(colours)])
    return drawing + stroke(f"M{x0} {y0}Q{middle[0]} {middle[1]} {x1} {y1}", NIGHT, 5)


def teapot(body, dark):
    """A round teapot, 150 wide, its foot at y = 0."""
    return (
        stroke("M-52 -70C-92 -84 -98 -26 -52 -28", dark, 13)
        + path("M44 -46C70 -50 72 -84 92 -92L102 -80C88 -66 84 -22 46 -18Z", dark)
        + path("M-36 0C-80 -26 -74 -96 -30 -100H30C74 -96 80 -26 36 0Z", body)
        + path("M-34 -99C-26 -122 26 -122 34 -99Z", dark)
        + circle(0, -122, 9, dark)
    )


def tea_bowl(colour, tea=AMBER):
    """A tea bowl from the side, 70 wide, its foot at y = 0."""
    return path("M-35 -42H35C34 -18 22 -6 14 -4V0H-14V-4C-22 -6 -34 -18 -35 -42Z", colour) + rect(
        -35, -44, 70, 9, tea, 4
    )


def curl_smoke(x, base, colour, scale=1.0):
    """Smoke that rises and ends in the curl of the ornament."""
    data = "M0 0C-30 -40 30 -70 4 -112C-12 -138 16 -164 40 -150C60 -138 48 -110 30 -118"
    return placed(stroke(data, colour, 17), x, base, scale)


def smooth(points, steps=12):
    """Many points on a soft line through a few (Catmull-Rom)."""
    padded = [points[0], *points, points[-1]]
    line = []
    for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for step in range(steps):
            t = step / steps
            line.append(
                tuple(
                    0.5
                    * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t)
                    for p, q, r, s in zip(before, start, end, after, strict=True)
                )
            )
    return [*line, points[-1]]


def ribbon(points, colour):
    """A road, a river or a tail: a soft band through points (x, y, width)."""
    line = smooth(points)
    left = []
    right = []
    for index, (x, y, width) in enumerate(line):
        before = line[max(index - 1, 0)]
        after = line[min(index + 1, len(line) - 1)]
        along = math.hypot(after[0] - before[0], after[1] - before[1]) or 1
        across = ((before[1] - after[1]) / along * width / 2, (after[0] - before[0]) / along * width / 2)
        left.append((x + across[0], y + across[1]))
        right.append((x - across[0], y - across[1]))
    return polygon([*left, *reversed(right)], colour)


def grass(x, base, tall, colours):
    """A tuft of feather grass that leans with the wind."""
    drawing = ""
    for index, (lean, share) in enumerate(((-26, 0.62), (8, 0.84), (34, 1), (66, 0.78), (88, 0.54))):
        height = tall * share
        blade = [
            (x + lean * 0.12, base, 7),
            (x + lean * 0.35, base - height * 0.55, 9),
            (x + lean, base - height, 3),
        ]
        drawing += ribbon(blade, colours[index % len(colours)])
    return drawing
