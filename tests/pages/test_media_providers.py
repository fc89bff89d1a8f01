"""Whom a click on a film or a recording asks, and for what."""

import pytest

from pages.media_providers import FRAME_HOSTS, player_for, seconds

YOUTUBE = "https://www.youtube-nocookie.com/embed/"
VIMEO = "https://player.vimeo.com/video/"
SOUNDCLOUD = "https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2F"


@pytest.mark.parametrize(
    ("url", "provider", "src"),
    [
        ("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "YouTube", f"{YOUTUBE}dQw4w9WgXcQ?autoplay=1"),
        ("http://m.youtube.com/watch?v=a-b_c&t=10", "YouTube", f"{YOUTUBE}a-b_c?autoplay=1&start=10"),
        ("https://youtu.be/abc?t=1m30s", "YouTube", f"{YOUTUBE}abc?autoplay=1&start=90"),
        ("https://youtu.be/abc?si=x#t=5", "YouTube", f"{YOUTUBE}abc?autoplay=1&start=5"),
        ("https://www.youtube.com/embed/abc?start=7", "YouTube", f"{YOUTUBE}abc?autoplay=1&start=7"),
        ("https://www.youtube-nocookie.com/embed/abc", "YouTube", f"{YOUTUBE}abc?autoplay=1"),
        ("https://youtube.com/shorts/abc", "YouTube", f"{YOUTUBE}abc?autoplay=1"),
        ("https://youtube.com/live/abc/", "YouTube", f"{YOUTUBE}abc?autoplay=1"),
        ("https://WWW.YouTube.com:443/watch?v=abc", "YouTube", f"{YOUTUBE}abc?autoplay=1"),
        ("https://youtu.be/a?b/../c", "YouTube", f"{YOUTUBE}a?autoplay=1"),
        ("https://vimeo.com/1234", "Vimeo", f"{VIMEO}1234?autoplay=1&dnt=1"),
        ("https://vimeo.com/1234/abcdef#t=75s", "Vimeo", f"{VIMEO}1234?autoplay=1&dnt=1&h=abcdef#t=75s"),
        ("https://player.vimeo.com/video/1234?h=abc", "Vimeo", f"{VIMEO}1234?autoplay=1&dnt=1&h=abc"),
        ("https://vimeo.com/channels/staffpicks/1234", "Vimeo", f"{VIMEO}1234?autoplay=1&dnt=1"),
        ("https://vimeo.com/groups/osh/videos/1234", "Vimeo", f"{VIMEO}1234?autoplay=1&dnt=1"),
        ("https://soundcloud.com/osh-radio/song?in=x", "SoundCloud", f"{SOUNDCLOUD}osh-radio%2Fsong&auto_play=true"),
        ("https://m.soundcloud.com/osh/sets/all/", "SoundCloud", f"{SOUNDCLOUD}osh%2Fsets%2Fall&auto_play=true"),
    ],
)
def test_known_address_is_played_from_the_providers_quietest_host(url: str, provider: str, src: str) -> None:
    player = player_for(url)
    assert player is not None
    assert (player.provider, player.src) == (provider, src)
    assert player.src.startswith(FRAME_HOSTS)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "//",
        "javascript:alert(1)",
        "ftp://youtu.be/abc",
        "https://[::1",
        "https://youtube.com:x/watch?v=a",
        "https://youtube.com:8080/watch?v=a",
        "https://youtube.com:99999999/watch?v=a",
        "https://youtube.com.evil.example/watch?v=abc",
        "https://youtube.com@evil.example/watch?v=abc",
        "https://evil.example/youtube.com/watch?v=abc",
        "https://notyoutube.com/watch?v=abc",
        'https://youtu.be/"><script>alert(1)</script>',
        "https://youtu.be/абв",
        "https://youtu.be/",
        "https://www.youtube.com/watch?v=../../evil",
        "https://www.youtube.com/watch?v=",
        "https://www.youtube.com/playlist?list=PL1",
        "https://www.youtube.com/@osh",
        "https://vimeo.com/osh",
        "https://vimeo.com/١٢٣",
        "https://vimeo.com/1234/../../evil",
        "https://vimeo.com/12345678901234567890",
        "https://soundcloud.com/osh",
        "https://soundcloud.com/search/sounds",
        "https://soundcloud.com/a/b&evil=1",
        "https://tube.example.org/w/abc",
    ],
)
def test_any_other_address_stays_a_link(url: str) -> None:
    assert player_for(url) is None


def test_key_that_is_none_is_left_out() -> None:
    player = player_for("https://vimeo.com/1234?h=%22%3E&t=x")
    assert player is not None
    assert player.src == f"{VIMEO}1234?autoplay=1&dnt=1"


@pytest.mark.parametrize(
    ("time", "found"),
    [("90", 90), ("90s", 90), ("1m30s", 90), ("1h2m3s", 3723), ("2h", 7200), ("", 0), ("soon", 0), ("-5", 0), ("٣", 0)],
)
def test_time_in_seconds(time: str, found: int) -> None:
    assert seconds(time) == found
