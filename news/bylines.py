"""How a byline is shown."""

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
