"""Plain SVG shapes as strings. A drawing is the strings put after one another, the back first."""


def numbers(points):
    """Points as SVG writes them, to a tenth of a unit."""
    return " ".join(f"{round(x, 1):g},{round(y, 1):g}" for x, y in points)


def polygon(points, colour):
    """A shape cut with straight knife strokes."""
    return f'<polygon fill="{colour}" points="{numbers(points)}"/>'


def rect(x, y, width, height, colour, radius=0):
    """A rectangle, its corners rounded if a radius is given."""
    rounded = f' rx="{radius:g}"' if radius else ""
    return f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" fill="{colour}"{rounded}/>'


def circle(x, y, radius, colour):
    """A circle around (x, y)."""
    return f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="{colour}"/>'


def ellipse(x, y, radius_x, radius_y, colour):
    """An ellipse around (x, y)."""
    return f'<ellipse cx="{x:g}" cy="{y:g}" rx="{radius_x:g}" ry="{radius_y:g}" fill="{colour}"/>'


def path(data, colour):
    """A filled shape from path data."""
    return f'<path fill="{colour}" d="{data}"/>'


def stroke(data, colour, width, cap="round"):
    """A line from path data: a cord, a rope, a leg."""
    return (
        f'<path fill="none" stroke="{colour}" stroke-width="{width:g}" '
        f'stroke-linecap="{cap}" stroke-linejoin="round" d="{data}"/>'
    )


def placed(body, x, y, scale=1, mirror=False, turn=0):
    """A motif that was drawn around (0, 0), put where it belongs."""
    across = -scale if mirror else scale
    rotation = f" rotate({turn:g})" if turn else ""
    return f'<g transform="translate({x:g} {y:g}){rotation} scale({across:g} {scale:g})">{body}</g>'


def clipped(name, outline, body):
    """Only what falls inside the outline (an SVG shape); the name must be unique in the drawing."""
    return f'<clipPath id="{name}">{outline}</clipPath><g clip-path="url(#{name})">{body}</g>'


def strip(x, y, length, height, colour):
    """The lying strip: flat where it is sewn, round where it ends."""
    radius = height / 2
    return path(
        f"M{x:g} {y:g}H{x + length:g}A{radius:g} {radius:g} 0 0 1 {x + length:g} {y + height:g}H{x:g}Z",
        colour,
    )


def post(x, top, base, width, colour):
    """The standing strip: a poplar, a post, a person far away."""
    radius = width / 2
    return path(
        f"M{x:g} {base:g}V{top + radius:g}A{radius:g} {radius:g} 0 0 1 {x + width:g} {top + radius:g}V{base:g}Z",
        colour,
    )


def document(body, width, height, pixel_width, pixel_height):
    """A whole SVG file that fills the wanted number of pixels, cropped rather than squeezed."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{pixel_width}" '
        f'height="{pixel_height}" preserveAspectRatio="xMidYMid slice">{body}</svg>'
    )
