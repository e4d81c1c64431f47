"""What a case is, and the table that all files of cases add to."""

from dataclasses import dataclass, field

from .server import R

CASES: list["Case"] = []


@dataclass
class Case:
    name: str
    url: str
    truth: str  # "verdict/reason"
    why: str
    sites: dict = field(default_factory=dict)  # host -> {path: answer}
    also: tuple = ()  # other "verdict/reason" that a fair judge would accept
    target: str | None = None  # for moved
    tls: str = "good"  # which of the TLS ports serves it
    http: str = ""  # "closed": nothing listens on port 80

    @property
    def verdict(self):
        return self.truth.split("/")[0]


def case(
    name,
    path,
    truth,
    why,
    at=None,
    *,
    routes=None,
    also=(),
    target=None,
    scheme="http",
    host=None,
    tls="good",
    http="",
    url=None,
    other=None,
):
    """`at` answers `path` of the case's own host; `routes` further paths of it; `other` {host: {path: answer}}."""
    host = host or f"{name}.test"
    sites = {host: dict(routes or {})}
    address = url or f"{scheme}://{host}{path}"
    if at is not None:
        if isinstance(at, str):
            at = R(at)
        key = path.split("#")[0]
        sites[host].setdefault(key, at)
    for extra, there in (other or {}).items():
        sites[extra] = dict(there)
    if any(c.name == name for c in CASES):
        raise ValueError(name)

    def fill(text):
        return text and text.replace("%%HOST%%", host)

    CASES.append(Case(name, fill(address), truth, why, sites, tuple(also), fill(target), tls, http))


def to(location, status=302, *headers, body=None):
    text = (
        body
        if body is not None
        else f'<html><head><title>{status}</title></head><body>The document has moved <a href="{location}">here</a>.</body></html>'
    )
    return R(text, status, (("Location", location), *headers))
