"""A calendar program: it subscribes to a file, fetches it again, and takes over what is newer than what it has."""

from dataclasses import dataclass, field
from datetime import date, datetime
from http import HTTPStatus

import vobject
from django.test import Client


@dataclass(frozen=True)
class Known:
    """What the program knows of an entry."""

    sequence: int
    stamp: datetime
    status: str
    summary: str
    start: date | datetime
    end: date | datetime | None
    location: str
    description: str
    url: str

    @property
    def revision(self) -> tuple[int, datetime]:
        """By this a program tells which of two is the newer one (RFC 5546, 2.1.4 and 2.1.5)."""
        return self.sequence, self.stamp


@dataclass
class CalendarClient:
    """A program that never forgets: an entry that is missing from the file stays as it was.

    Some programs do so, and what is withdrawn must reach them, too. `overlooked` has what the file changed without
    saying that it is newer; such a program wouldn't show it.
    """

    url: str
    client: Client = field(default_factory=Client)
    entries: dict[str, Known] = field(default_factory=dict)
    overlooked: list[str] = field(default_factory=list)
    etag: str = ""

    def fetch(self) -> HTTPStatus:
        """Fetch the file, unless it is the same as the last time."""
        answer = self.client.get(self.url, headers={"If-None-Match": self.etag} if self.etag else {})
        if answer.status_code == HTTPStatus.OK:
            self.etag = answer["ETag"]
            self.merge(read(answer.content.decode()))
        return HTTPStatus(answer.status_code)

    def merge(self, found: dict[str, Known]) -> None:
        """Take over what is newer."""
        for uid, entry in found.items():
            known = self.entries.get(uid)
            if known is None or entry.revision > known.revision:
                self.entries[uid] = entry
            elif entry != known:
                self.overlooked.append(f"{known.summary} -> {entry.summary}")

    @property
    def shown(self) -> list[str]:
        """What stands in the calendar, in time; what is cancelled is struck through."""
        entries = sorted(self.entries.values(), key=lambda entry: (f"{entry.start}", entry.summary))
        return [f"~{entry.summary}~" if entry.status == "CANCELLED" else entry.summary for entry in entries]

    def entry(self, summary: str) -> Known:
        """The only entry of this name."""
        [found] = [entry for entry in self.entries.values() if entry.summary == summary]
        return found


def parsed(text: str) -> vobject.base.Component:
    """A calendar file as vobject reads it; time zones that it remembers from other files don't count."""
    zones = vars(vobject.icalendar)["__tzidMap"]
    zones.clear()
    vobject.icalendar.registerTzid("UTC", vobject.icalendar.utc)
    return vobject.readOne(text)


def read(text: str) -> dict[str, Known]:
    """The entries of a file by UID, read by another parser than the one that writes them."""
    entries = {}
    for event in parsed(text).contents.get("vevent", []):
        values = {name: value[0].value for name, value in event.contents.items()}
        assert values["uid"] not in entries, "a UID stands in a file once"
        entries[values["uid"]] = Known(
            sequence=int(values["sequence"]),
            stamp=values["dtstamp"],
            status=values["status"],
            summary=values["summary"],
            start=values["dtstart"],
            end=values.get("dtend"),
            location=values.get("location", ""),
            description=values.get("description", ""),
            url=values.get("url", ""),
        )
    return entries
