"""What a file has set, as the rooms take it."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from crawler.config.environment import header_token
from crawler.fetching.pages import HostRule
from crawler.model.answer import Service
from crawler.model.errors import SomedayError
from crawler.model.finding import Acknowledgement
from crawler.verdicts import Acceptance


@dataclass(frozen=True, slots=True)
class HostSettings:
    """One `[[host]]`."""

    match: str
    per_host: int | None = None
    delay: float | None = None
    headers: tuple[tuple[str, str], ...] = ()
    token_env: str | None = None
    """The environment variable that holds the token."""
    where: str = ""
    """In words, for errors: "someday.toml: host[1]"."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What one file has set; the default is a file that sets nothing."""

    options: Mapping[str, object] = field(default_factory=dict)
    """Of `someday check`, by their names on the command line without dashes in front; `lists` among them."""
    contact: str | None = None
    exclude: tuple[str, ...] = ()
    hosts: tuple[HostSettings, ...] = ()
    accepted: tuple[Acceptance, ...] = ()
    services: Mapping[Service, str] = field(default_factory=dict)
    """Base addresses without a slash at the end."""
    acks: tuple[Acknowledgement, ...] = ()

    @property
    def lists(self) -> list[str]:
        """Those that the file names, as paths from here."""
        named = self.options.get("lists", ())
        return [str(path) for path in named] if isinstance(named, list) else []

    def host_rules(self, environment: Mapping[str, str] = os.environ) -> tuple[HostRule, ...]:
        """The rules for hosts, with the tokens that the environment has for them.

        Raises:
            SomedayError: a variable is not set, or holds what can't stand in a header. One that is empty means no
                token, for that is how CI hands out a secret that a fork must not see.
        """
        return tuple(
            HostRule(host.match, host.per_host, host.delay, host.headers, _token(host, environment))
            for host in self.hosts
        )

    def tokens_for_services(self, tokens: Mapping[Service, str]) -> dict[Service, str]:
        """But for those whose service is another one here: a file must not lead a token elsewhere."""
        return {service: token for service, token in tokens.items() if service not in self.services}


def _token(host: HostSettings, environment: Mapping[str, str]) -> str | None:
    if host.token_env is None:
        return None
    if host.token_env not in environment:
        raise SomedayError(f"{host.where}.token-env: the variable that it names is not set in the environment")
    return header_token(host.token_env, environment, of=host.match)
