"""How a byline is shown."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Signature:
    """A byline as it is shown: nothing in it says more than the reader may know."""

    name: str
    url: str | None
    role: str
    role_label: str
    naming: str = "as_given"

    @property
    def is_pseudonym(self) -> bool:
        return self.naming == "pseudonym"

    @property
    def is_withheld(self) -> bool:
        return self.naming == "withheld"


def listed(signatures: Iterable[Signature]) -> list[Signature]:
    """Those that say something, in order.

    How many names are withheld in a role isn't told: it would help to guess whose they are.
    """
    found: list[Signature] = []
    for signature in signatures:
        if signature.name and not (signature.is_withheld and signature in found):
            found.append(signature)
    return found
