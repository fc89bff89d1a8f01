"""People: interns and their time away, speakers, staff, guests, and the organisations that receive them."""

from people.models.consent import Consent
from people.models.erasure import Erasure
from people.models.index import PeopleIndexPage
from people.models.intern import InternCountry, InternPage
from people.models.internships import Call, InternshipsPage
from people.models.partner import PartnerCountry, PartnerPage, PartnerText
from people.models.person import PersonCountry, PersonPage, Position
from people.models.profile import ProfilePage
from people.models.record import PersonRecord

__all__ = [
    "Call",
    "Consent",
    "Erasure",
    "InternCountry",
    "InternPage",
    "InternshipsPage",
    "PartnerCountry",
    "PartnerPage",
    "PartnerText",
    "PeopleIndexPage",
    "PersonCountry",
    "PersonPage",
    "PersonRecord",
    "Position",
    "ProfilePage",
]
