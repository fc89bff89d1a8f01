"""Horses and their riders, camels, birds: each drawn around (0, 0), to be placed."""

from demo.drawing.palette import INDIGO, MADDER, NIGHT, OCHRE, SKIN, WOOL, WOOL_SHADE
from demo.drawing.svg import circle, path, placed, rect, stroke

HORSE_BODY = (
    "M33 -104C34 -124 54 -130 72 -122C90 -114 102 -116 116 -122C130 -132 142 -150 152 -168L157 -180L165 -168"
    "C174 -162 184 -152 197 -140C203 -133 200 -125 191 -124C181 -123 176 -131 167 -132"
    "C162 -120 160 -104 157 -92C155 -80 150 -72 147 -66L146 0H132L131 -44C129 -56 126 -60 120 -62"
    "C102 -54 84 -56 68 -66C62 -56 56 -48 55 -40L56 0H42L39 -42C31 -58 28 -82 33 -104Z"
)


HORSE_FAR_LEGS = "M128 -74L122 -40L119 0H107L109 -42L112 -74ZM60 -76L68 -40L71 0H83L82 -42L80 -76Z"


HORSE_MANE = "M160 -172C150 -166 132 -148 116 -122C124 -116 134 -120 140 -116C140 -132 150 -146 164 -156L158 -164Z"


HORSE_TAIL = "M40 -118C26 -122 16 -108 18 -84C18 -66 14 -50 8 -40C24 -38 32 -56 34 -74C35 -90 38 -100 42 -106Z"


GRAZING_BODY = (
    "M33 -104C34 -124 54 -130 72 -122C90 -114 106 -116 122 -122C140 -124 156 -114 168 -92C178 -72 190 -50 196 -30"
    "L204 -28L203 -18C208 -8 210 2 204 8C196 12 188 6 186 -2C176 -10 172 -18 168 -30C160 -42 154 -52 148 -58"
    "L146 0H132L131 -44C129 -56 126 -60 120 -62C102 -54 84 -56 68 -66C62 -56 56 -48 55 -40L56 0H42L39 -42"
    "C31 -58 28 -82 33 -104Z"
)


GRAZING_MANE = (
    "M122 -122C140 -126 158 -116 170 -94C180 -74 192 -52 200 -30L188 -34C178 -52 160 -66 158 -84"
    "C150 -98 138 -104 122 -122Z"
)


WALKING_BODY = (
    "M33 -104C34 -124 54 -130 72 -122C90 -114 102 -116 116 -122C130 -132 144 -148 156 -164L162 -176L169 -163"
    "C178 -156 188 -146 199 -132C204 -125 200 -117 191 -117C182 -117 176 -125 168 -127"
    "C163 -116 160 -104 157 -92C156 -84 154 -78 150 -72L160 -40L168 -4L155 0L144 -36L126 -62"
    "C104 -54 84 -56 70 -64C62 -58 52 -50 46 -40L34 0H20L28 -44C27 -64 28 -84 33 -104Z"
)


WALKING_FAR_LEGS = "M138 -76L126 -40L112 -2L100 -6L110 -42L116 -76ZM62 -76L76 -42L90 -2L77 0L62 -34L54 -66Z"


WALKING_MANE = "M164 -168C152 -162 134 -146 116 -122C124 -116 134 -120 140 -116C142 -130 152 -142 167 -152L160 -160Z"


def horse(coat, dark, pose="standing"):
    """A horse, 200 long, its hooves at y = 0, looking to the right."""
    body, mane, legs = {
        "standing": (HORSE_BODY, HORSE_MANE, HORSE_FAR_LEGS),
        "grazing": (GRAZING_BODY, GRAZING_MANE, HORSE_FAR_LEGS),
        "walking": (WALKING_BODY, WALKING_MANE, WALKING_FAR_LEGS),
    }[pose]
    return path(legs, dark) + path(HORSE_TAIL, dark) + path(body, coat) + path(mane, dark)


def rider(coat, hat, cloth, trim=NIGHT, skin=SKIN):
    """A rider without a face for a horse at the same place: an arch of cloth, a head, a felt hat."""
    body = (
        path("M88 -122L114 -118L118 -72L128 -62V-54H98L94 -72Z", trim)
        + path("M70 -118V-178A27 27 0 0 1 124 -178V-118Q97 -106 70 -118Z", coat)
        + path("M110 -190L152 -148L141 -136L102 -166Z", coat)
        + circle(97, -218, 19, skin)
        + path("M79 -234L89 -272Q97 -281 105 -272L115 -234Z", hat)
        + path("M76 -238Q97 -248 118 -238L115 -226Q97 -236 79 -226Z", trim)
    )
    # The figure is drawn full size and made a little smaller about the saddle.
    return rect(68, -130, 60, 16, cloth, 6) + placed(body, 97 * 0.12, -118 * 0.12, 0.88)


def bird(colour, tip=None):
    """A bird that glides, seen from the side, 200 from wing to wing."""
    wings = (
        "M-100 -34C-64 -44 -30 -30 0 -2C30 -30 64 -44 100 -34C70 -18 40 0 16 16C8 22 -8 22 -16 16"
        "C-40 0 -70 -18 -100 -34Z"
    )
    drawing = path(wings, colour)
    if tip:
        drawing += path("M-100 -34C-84 -38 -68 -38 -54 -33L-62 -14C-74 -20 -86 -27 -100 -34Z", tip)
        drawing += path("M100 -34C84 -38 68 -38 54 -33L62 -14C74 -20 86 -27 100 -34Z", tip)
    return drawing


def crane():
    """A crane in flight, looking to the right, some 300 long."""
    return (
        stroke("M-40 6L-150 20", NIGHT, 6)
        + path("M-10 -8C-30 -60 -74 -110 -120 -128C-96 -116 -84 -60 -44 4Z", WOOL_SHADE)
        + path("M-120 -128C-96 -128 -74 -110 -58 -88L-78 -66C-90 -92 -104 -112 -120 -128Z", INDIGO)
        + path(
            "M-54 2C-30 -16 20 -20 60 -12C90 -8 110 -14 132 -22L138 -14C112 0 90 8 62 10C20 18 -30 16 -54 2Z",
            WOOL,
        )
        + path("M30 -8C40 -70 24 -130 -14 -168C10 -150 -10 -70 -30 0Z", WOOL)
        + path("M-14 -168C6 -154 22 -134 30 -108L4 -92C6 -122 0 -148 -14 -168Z", NIGHT)
        + circle(134, -19, 9, WOOL)
        + path("M138 -24L176 -16L138 -13Z", OCHRE)
        + path("M124 -26Q134 -34 143 -25L134 -22Z", MADDER)
    )


def standing_crane():
    """A crane on the ground, its feet at y = 0."""
    return (
        stroke("M-6 -118V0M14 -118L18 0", NIGHT, 7)
        + path(
            "M-66 -124C-60 -160 -10 -176 26 -162C46 -184 44 -236 52 -272A14 14 0 0 1 79 -271"
            "C72 -236 68 -172 44 -140C20 -110 -40 -106 -66 -124Z",
            WOOL,
        )
        + path("M-66 -124C-90 -114 -98 -98 -100 -80C-84 -88 -60 -98 -34 -112L-30 -140Z", NIGHT)
        + path("M75 -281L118 -268L75 -263Z", OCHRE)
        + path("M53 -279Q64 -294 78 -280Z", MADDER)
    )


def camel(coat, shade):
    """A two-humped camel walking to the right, 220 long, its feet at y = 0."""
    return path("M54 -80L44 0H58L74 -84ZM138 -84L146 0H132L120 -84Z", shade) + path(
        "M26 -112C30 -132 50 -138 62 -138C68 -164 86 -170 94 -140C100 -132 112 -132 118 -140C124 -168 144 -170 150 -140"
        "C162 -132 172 -126 180 -134C184 -150 184 -164 190 -176A14 14 0 0 1 206 -184L226 -176"
        "C232 -168 228 -162 218 -162L206 -160"
        "C204 -136 200 -106 172 -92C166 -86 162 -82 160 -74L166 0H152L140 -70C116 -64 84 -64 62 -72L36 0H22"
        "L32 -74C24 -88 24 -100 26 -112Z",
        coat,
    )
