"""The form in which the demo content is written down: plain data, every text in up to three languages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any


class T(Mapping[str, str]):
    """A text in the languages in which it exists, by language code."""

    def __init__(self, **texts: str) -> None:
        self._texts = texts

    def __getitem__(self, code: str) -> str:
        return self._texts[code]

    def __iter__(self) -> Any:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __repr__(self) -> str:
        return f"T({', '.join(f'{code}={text!r}' for code, text in self._texts.items())})"


Text = T | str
"""A text that differs by language, or one that is the same in all."""

Body = list[tuple[str, Any]]
"""A stream: block key and value, with T, Picture and Ref at any depth."""


@dataclass(frozen=True)
class Picture:
    """A picture of the demo, by name."""

    name: str


@dataclass(frozen=True)
class Ref:
    """A page of the demo, by key."""

    key: str


@dataclass(frozen=True, kw_only=True)
class PictureContent:
    """What is known of a picture: a working title and what it shows."""

    title: str
    alt: T


@dataclass(frozen=True, kw_only=True)
class PageContent:
    """What every page of the demo has. It exists in the languages of its title."""

    title: T
    slug: T
    key: str = ""
    original: str = "sv"
    lead: Text = ""
    seo_title: Text = ""
    search_description: Text = ""
    picture: Picture | None = None
    body: Body = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class Section:
    """What the demo says about a section of the site; its title and address belong to the skeleton."""

    key: str
    lead: T
    search_description: T


@dataclass(frozen=True, kw_only=True)
class TopicContent(PageContent):
    """A topic."""


@dataclass(frozen=True, kw_only=True)
class CountryContent(PageContent):
    """A country. Its other names are found, not shown."""

    code: str
    other_spellings: Text = ""


@dataclass(frozen=True, kw_only=True)
class StandardContent(PageContent):
    """A page that stands for itself."""

    purpose: str


@dataclass(frozen=True, kw_only=True)
class ClassifiedContent(PageContent):
    """A page with topics (references) and countries (codes)."""

    topics: list[Ref] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class PositionContent:
    """What somebody is or was with the organisation."""

    group: str
    title: Text = ""
    from_year: int | None = None
    until_year: int | None = None


@dataclass(frozen=True, kw_only=True)
class PersonContent(ClassifiedContent):
    """A person with a page. Other spellings of the name are found, not shown."""

    other_spellings: Text = ""
    portrait: Picture | None = None
    protection: str = "open"
    role: Text = ""
    affiliation: Text = ""
    email: str = ""
    positions: list[PositionContent] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class InternContent(ClassifiedContent):
    """An intern."""

    other_spellings: Text = ""
    portrait: Picture | None = None
    protection: str = "open"
    home_institution: Text = ""
    host: Ref | None = None
    host_organisation: Text = ""
    place: Text = ""
    starts_on: date | None = None
    ends_on: date | None = None
    languages: Text = ""


@dataclass(frozen=True, kw_only=True)
class PartnerContent(ClassifiedContent):
    """An organisation, with references to the articles about it."""

    kind: str
    place: Text = ""
    website: str = ""
    other_spellings: Text = ""
    texts: list[Ref] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class CallContent:
    """A place that is to be filled."""

    title: T
    host: Ref | None = None
    place: Text = ""
    starts_on: date | None = None
    ends_on: date | None = None
    opens_on: date | None = None
    closes_on: date | None = None
    text: Text = ""
    apply_url: str = ""
    apply_email: str = ""


@dataclass(frozen=True, kw_only=True)
class InternshipsContent(PageContent):
    """The page about internships."""

    calls: list[CallContent] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class BylineContent:
    """Who made an article: a person's page or a name."""

    person: Ref | None = None
    name: Text = ""
    role: str = "text"


@dataclass(frozen=True, kw_only=True)
class Dated:
    """A correction, or what happened in a case, in the languages in which it is told."""

    day: date
    text: T


@dataclass(frozen=True, kw_only=True)
class ArticleContent(ClassifiedContent):
    """An article; `translators` names who translated it, by the language of the translation."""

    kind: str
    published_on: date
    event_date: date | None = None
    content_note: Text = ""
    place: Text = ""
    case_status: str = ""
    case_status_on: date | None = None
    licence: str = ""
    bylines: list[BylineContent] = field(default_factory=list)
    translators: Mapping[str, str] = field(default_factory=dict)
    corrections: list[Dated] = field(default_factory=list)
    case_updates: list[Dated] = field(default_factory=list)
    related: list[Ref] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class OrganisationContent:
    """Who arranges an event, or helps."""

    name: Text
    url: str = ""
    role: str = "organiser"


@dataclass(frozen=True, kw_only=True)
class SeriesContent(PageContent):
    """A conference that comes again."""


@dataclass(frozen=True, kw_only=True)
class ScheduledContent(ClassifiedContent):
    """Something that takes place."""

    start_date: date
    end_date: date
    time_zone: str = "Europe/Stockholm"
    venue: Text = ""
    address: Text = ""
    city: Text = ""
    online_url: str = ""
    state: str = "scheduled"
    state_note: Text = ""
    admission: Text = ""
    is_free: bool = False
    languages: Text = ""
    step_free: bool = False
    hearing_loop: bool = False
    quiet_room: bool = False
    companion_free: bool = False
    interpretation: Text = ""
    accessibility_note: Text = ""
    accessibility_contact: Text = ""
    contact_name: Text = ""
    contact_email: str = ""
    sign_up: str = "none"
    sign_up_url: str = ""
    sign_up_opens_at: datetime | None = None
    sign_up_closes_at: datetime | None = None
    sign_up_waiting_list: bool = False
    capacity: int | None = None
    organisations: list[OrganisationContent] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class EventContent(ScheduledContent):
    """An event without a programme of sessions."""

    start_time: time | None = None
    end_time: time | None = None


@dataclass(frozen=True, kw_only=True)
class ConferenceContent(ScheduledContent):
    """A conference with its programme. Sessions name rooms as they are called in the original."""

    series: Ref | None = None
    edition: int | None = None
    rooms: list[Text] = field(default_factory=list)
    programme: list[dict[str, Any]] = field(default_factory=list)
