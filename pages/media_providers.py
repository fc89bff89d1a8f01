"""Which films and recordings elsewhere can be played on our own pages, and from which address.

Pure: strings in, strings out. An address that isn't understood gives nothing, whatever stands in it; it then stays a
link.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qs, quote, urlencode, urlsplit

YOUTUBE, VIMEO, SOUNDCLOUD = (
    "https://www.youtube-nocookie.com",
    "https://player.vimeo.com",
    "https://w.soundcloud.com",
)

FRAME_HOSTS = (YOUTUBE, VIMEO, SOUNDCLOUD)
"""All that a page may ever show in a frame (`frame-src` of a Content-Security-Policy)."""

_YOUTUBE_ID = re.compile(r"[A-Za-z0-9_-]{1,32}", re.ASCII)
_YOUTUBE_PATHS = frozenset({"embed", "shorts", "live", "v"})
_VIMEO_PATH = re.compile(
    r"/(?:video/|(?:channels|showcase|album)/[\w-]+/(?:video/)?|groups/[\w-]+/videos/)?"
    r"(?P<film>[0-9]{1,15})(?:/(?P<key>[0-9a-f]{1,40}))?/?",
    re.ASCII,
)
_VIMEO_KEY = re.compile(r"[0-9a-f]{1,40}", re.ASCII)
_SOUNDCLOUD_PATH = re.compile(r"/[a-z0-9_-]+/(?:sets/)?[a-z0-9_-]+(?:/s-[A-Za-z0-9]+)?/?", re.ASCII)
_SOUNDCLOUD_OWN = frozenset({"discover", "search", "you", "pages", "charts", "stream", "upload", "settings"})
_TIME = re.compile(r"(?:(?P<h>[0-9]{1,3})h)?(?:(?P<m>[0-9]{1,4})m)?(?:(?P<s>[0-9]{1,6})s?)?", re.ASCII)


@dataclass(frozen=True)
class Player:
    """What a click brings onto the page: whom it asks, and for what."""

    provider: str
    src: str


def player_for(url: str) -> Player | None:
    """The player of a film or recording at this address, if it is with somebody whom we know.

    It starts by itself, for somebody has clicked, and where the address says that it should (`t=1m30s`).
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:  # such as an IPv6 address without its end, or a port that is no number
        return None
    if parts.scheme not in {"http", "https"} or port not in {None, 80, 443}:
        return None
    host = re.sub(r"^(?:www|m)\.", "", parts.hostname or "")
    return _PLAYERS[host](parts) if host in _PLAYERS else None


def seconds(time: str) -> int:
    """The seconds in a time as addresses have it: 90, 90s, 1m30s, 1h2m3s; anything else is the beginning."""
    match = _TIME.fullmatch(time)
    if match is None:
        return 0
    hours, minutes, rest = (int(match[unit] or 0) for unit in "hms")
    return hours * 3600 + minutes * 60 + rest


def _youtube(parts: SplitResult) -> Player | None:
    query = parse_qs(parts.query)
    steps = parts.path.strip("/").split("/")
    if steps == ["watch"]:
        film = query.get("v", [""])[0]
    elif len(steps) == 2 and steps[0] in _YOUTUBE_PATHS:
        film = steps[1]
    else:
        return None
    return _youtube_player(film, parts)


def _youtu_be(parts: SplitResult) -> Player | None:
    return _youtube_player(parts.path.strip("/"), parts)


def _youtube_player(film: str, parts: SplitResult) -> Player | None:
    if not _YOUTUBE_ID.fullmatch(film):
        return None
    options = {"autoplay": "1"}
    if start := _start(parts, "t", "start"):
        options["start"] = str(start)
    return Player("YouTube", f"{YOUTUBE}/embed/{film}?{urlencode(options)}")


def _vimeo(parts: SplitResult) -> Player | None:
    match = _VIMEO_PATH.fullmatch(parts.path)
    if match is None:
        return None
    options = {"autoplay": "1", "dnt": "1"}
    key = match["key"] or parse_qs(parts.query).get("h", [""])[0]
    if _VIMEO_KEY.fullmatch(key):  # a film that isn't listed is seen with its key only
        options["h"] = key
    start = _start(parts, "t")
    return Player("Vimeo", f"{VIMEO}/video/{match['film']}?{urlencode(options)}{f'#t={start}s' if start else ''}")


def _soundcloud(parts: SplitResult) -> Player | None:
    path = parts.path
    if not _SOUNDCLOUD_PATH.fullmatch(path) or path.split("/")[1] in _SOUNDCLOUD_OWN:
        return None
    sound = quote(f"https://soundcloud.com{path.rstrip('/')}", safe="")
    return Player("SoundCloud", f"{SOUNDCLOUD}/player/?url={sound}&auto_play=true")


def _start(parts: SplitResult, *names: str) -> int:
    """Where to begin, in seconds, as the query or the fragment has it."""
    for found in (parse_qs(parts.query), parse_qs(parts.fragment)):
        for name in names:
            if name in found:
                return seconds(found[name][0])
    return 0


_PLAYERS: dict[str, Callable[[SplitResult], Player | None]] = {
    "youtube.com": _youtube,
    "youtube-nocookie.com": _youtube,
    "youtu.be": _youtu_be,
    "vimeo.com": _vimeo,
    "player.vimeo.com": _vimeo,
    "soundcloud.com": _soundcloud,
}
"""Who understands the addresses of a host, without its www. or m."""
