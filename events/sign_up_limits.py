"""How often one may sign up: a limit that keeps machines at bay and remembers nobody.

The cache holds numbers under names that are made of an address and a secret. The secret lives in the cache alone and
for a day; without it no name leads back to an address.
"""

import hmac
import ipaddress
import secrets

from django.core.cache import cache
from django.http import HttpRequest

DAY = 24 * 60 * 60
SECRET = "sign-up-secret"  # noqa: S105


def is_within(limit: int, seconds: int, *parts: object) -> bool:
    """Count one more of these; whether there have been at most so many in so many seconds."""
    key = f"sign-up-{_disguised('/'.join(map(str, parts)))}"
    cache.add(key, 0, seconds)
    try:
        return cache.incr(key) <= limit
    except ValueError:  # the cache has just forgotten it, or never keeps anything
        return True


def _disguised(text: str) -> str:
    cache.add(SECRET, secrets.token_hex(32), DAY)
    secret = cache.get(SECRET) or secrets.token_hex(32)
    return hmac.digest(secret.encode(), text.encode(), "sha256").hex()


def network_of(request: HttpRequest) -> str | None:
    """The network that a request comes from: an IPv4 address, the 64 bits of IPv6 that are one household.

    A proxy of ours is never in a public network; what stands before it in X-Forwarded-For is then what it has seen.
    None if it can't be told: a limit for everybody together would shut out the honest.
    """
    chain = [*request.META.get("HTTP_X_FORWARDED_FOR", "").split(","), request.META.get("REMOTE_ADDR", "")]
    for text in reversed(chain):
        try:
            address = ipaddress.ip_address(text.strip())
        except ValueError:
            if text.strip():
                return None
            continue
        if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
            address = address.ipv4_mapped
        if address.is_global:
            prefix = 64 if address.version == 6 else 32
            return str(ipaddress.ip_network(f"{address}/{prefix}", strict=False))
    return None
