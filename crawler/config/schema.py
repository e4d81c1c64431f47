"""What may stand in someday.toml: each key with its type, and in words what is allowed.

The words are the description of a field: errors quote them after "must be".
"""

import re
from datetime import date
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from crawler.config.environment import SERVICES, TOKENS
from crawler.fetching.connect import ConnectTo
from crawler.model.address import Address
from crawler.verdicts import judge_unfetched

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")  # RFC 9110, section 5.6.2
# Secrets have `token-env`, who we are is said by `contact`, and the rest is the HTTP client's own.
_OWN_HEADERS = frozenset({
    "authorization", "proxy-authorization", "cookie", "user-agent", "host", "connection", "content-length",
    "transfer-encoding", "accept-encoding", "if-none-match", "if-modified-since", "upgrade", "te", "expect",
})  # fmt: skip
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


def _printable(text: str) -> str:
    if not text.strip() or not text.isascii() or not text.isprintable():
        raise ValueError("must be plain printable ASCII")
    return text.strip()


def _host_pattern(text: str) -> str:
    """A host's name as crawls know it: in lower case, IDNA-encoded where it is no pattern."""
    if not text.isascii():
        text = Address.parse(f"https://{text}/").host
    if not text or any(mark in text for mark in "/:@ "):
        raise ValueError('must be a host\'s name or a pattern such as "*.example.org", without scheme and path')
    return text.lower()


def _headers(headers: dict[str, str]) -> dict[str, str]:
    for name, value in headers.items():
        if name.lower() == "authorization":
            raise ValueError('Authorization is a secret: write token-env = "NAME" and put it into that variable')
        if not _HEADER_NAME.match(name) or name.lower() in _OWN_HEADERS:
            raise ValueError(f"{name!r} can't be set here")
        _printable(value)
    return headers


def _variable(name: str) -> str:
    if not _VARIABLE.match(name):
        raise ValueError("must be the name of an environment variable, not the token itself")
    if name in TOKENS.values():
        raise ValueError(f"{name} is sent to its own service, and to no other host")
    return name


def _connect_to(rules: list[str]) -> list[str]:
    for rule in rules:
        ConnectTo.parse(rule)
    return rules


def _canary(url: str) -> str:
    if judge_unfetched(url) is not None:
        raise ValueError("must be an http(s) address that is always there")
    return url


def _base(url: str) -> str:
    parts = urlsplit(url)
    if judge_unfetched(url) is not None or parts.query or parts.fragment or "@" in parts.netloc:
        raise ValueError("must be an http(s) address without query, fragment and password")
    return url.rstrip("/")


def _service(name: str) -> str:
    if name not in SERVICES:
        raise ValueError(f"there is no such service; there are {', '.join(SERVICES)}")
    return name


def _not_blank(text: str) -> str:
    if not text.strip():
        raise ValueError("must not be empty")
    return text


Text = Annotated[str, AfterValidator(_not_blank)]


class _Table(BaseModel):
    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, alias_generator=lambda name: name.rstrip("_").replace("_", "-")
    )


class HostTable(_Table):
    """One `[[host]]`."""

    match: Annotated[str, AfterValidator(_host_pattern)] = Field(
        description='a host\'s name or a pattern such as "*.example.org"'
    )
    per_host: int | None = Field(None, ge=1, le=64, description="a whole number from 1 to 64")
    delay: float | None = Field(None, ge=0, le=3600, allow_inf_nan=False, description="seconds, from 0 to 3600")
    headers: Annotated[dict[str, str], AfterValidator(_headers)] = Field(
        default_factory=dict, description='a table of texts, such as { Accept-Language = "de" }'
    )
    token_env: Annotated[str, AfterValidator(_variable)] | None = Field(
        None, description="the name of an environment variable"
    )
    accept: list[Annotated[int, Field(ge=400, le=599)]] = Field(
        default_factory=list, description="a list of statuses from 400 to 599, such as [403, 429]"
    )


class AckTable(_Table):
    """One `[[ack]]`."""

    target: Text = Field(description="an entry's id, or an address exactly as it is listed")
    until: date = Field(description="a day without quotes, such as 2027-01-31")
    why: Text = Field(description="the reason, in words")


class FileTable(_Table):
    """The whole file."""

    lists: list[Text] | None = Field(None, min_length=1, description='a list of files, such as ["README.md"]')
    history: Text | None = Field(None, description="a path or an SQLAlchemy address, as text")
    report_dir: Text | None = Field(None, description="a folder, as text")
    only: Text | None = Field(None, description="a pattern of addresses, as text")
    section: Text | None = Field(None, description="a heading of the list, as text")
    entry: Text | None = Field(None, description="the id of an entry, as text")
    failing: bool | None = Field(None, description="true or false")
    due: bool | None = Field(None, description="true or false")
    since: Text | None = Field(None, description="a revision of git, as text")
    resume: bool | None = Field(None, description="true or false")
    per_host: int | None = Field(None, ge=1, le=64, description="a whole number from 1 to 64")
    concurrency: int | None = Field(None, ge=1, le=10_000, description="a whole number from 1 to 10000")
    delay: float | None = Field(None, ge=0, le=3600, allow_inf_nan=False, description="seconds, from 0 to 3600")
    timeout: float | None = Field(None, ge=0.1, le=600, allow_inf_nan=False, description="seconds, from 0.1 to 600")
    retries: int | None = Field(None, ge=0, le=10, description="a whole number from 0 to 10")
    allow_private: bool | None = Field(None, description="true or false")
    connect_to: Annotated[list[str], AfterValidator(_connect_to)] | None = Field(
        None, description="a list of rules HOST:PORT:TOHOST:TOPORT"
    )
    canary: Annotated[str, AfterValidator(_canary)] | None = Field(None, description="an http(s) address, as text")
    no_metadata: bool | None = Field(None, description="true or false")
    follow: int | None = Field(None, ge=0, le=3, description="a whole number from 0 to 3")
    wayback: bool | None = Field(None, description="true or false")
    archive: bool | None = Field(None, description="true or false")
    fail_on: Literal["act", "look", "never"] | None = Field(None, description='"act", "look" or "never"')
    new: bool | None = Field(None, description="true or false")
    format_: Literal["terminal", "markdown", "json", "sarif", "junit", "atom", "badge", "github", "csv"] | None = Field(
        None, description="terminal, markdown, json, sarif, junit, atom, badge, github or csv, as text"
    )
    quiet: bool | None = Field(None, description="true or false")
    contact: Annotated[str, AfterValidator(_printable)] | None = Field(None, description="a mail or web address")
    exclude: list[Text] = Field(default_factory=list, description='a list of patterns, such as ["*//localhost*"]')
    host: list[HostTable] = Field(default_factory=list, description="tables that begin with [[host]]")
    services: dict[Annotated[str, AfterValidator(_service)], Annotated[str, AfterValidator(_base)]] = Field(
        default_factory=dict, description="a table of addresses by service"
    )
    ack: list[AckTable] = Field(default_factory=list, description="tables that begin with [[ack]]")
