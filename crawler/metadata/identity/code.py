"""Repositories on GitHub and GitLab."""

import re

from crawler.metadata.identity.parts import Parts
from crawler.model.identity import Identity, Kind

# First parts of a path that are GitHub's and GitLab's own pages, not owners.
_RESERVED = frozenset(
    [
        "about", "account", "admin", "api", "apps", "assets", "blog", "business", "careers", "codespaces", "collections",
        "community", "contact", "copilot", "customer-stories", "dashboard", "discussions", "docs", "education", "enterprise",
        "events", "explore", "features", "feed", "git-guides", "github-copilot", "groups", "help", "home", "issues", "join",
        "jobs", "login", "logout", "marketplace", "mobile", "models", "new", "nonprofit", "notifications", "open-source",
        "organizations", "orgs", "partners", "premium-support", "pricing", "profile", "projects", "pulls", "readme",
        "resources", "search", "security", "sessions", "settings", "site", "site-policy", "snippets", "solutions",
        "sponsors", "stars", "status", "support", "team", "teams", "terms", "topics", "trending", "users", "watching",
        "wiki", "why-github",
    ]
)  # fmt: skip
_OWNER = r"[A-Za-z\d](?:[A-Za-z\d._-]{0,100})"
_NAME = r"[\w.-]{1,100}"
_GITHUB = re.compile(rf"/({_OWNER})/({_NAME})(?:/|$)", re.ASCII)
_GITLAB = re.compile(rf"/((?:{_OWNER}/){{1,5}}?{_NAME})(?:/-/|/(?:tree|blob|issues|merge_requests|wikis)/|$)", re.ASCII)


def in_address(parts: Parts) -> Identity | None:
    """The repository that an address shows, whatever page of it."""
    if parts.host in {"github.com", "raw.githubusercontent.com", "codeload.github.com"}:
        match = _GITHUB.match(parts.path)
        if match is None or match[1].lower() in _RESERVED:
            return None
        name = match[2].removesuffix(".git")
        return Identity(Kind.GITHUB, f"{match[1]}/{name}") if name.strip(".") else None
    if parts.host == "gitlab.com" or parts.host.startswith("gitlab."):
        match = _GITLAB.match(parts.path)
        if match is None or match[1].partition("/")[0].lower() in _RESERVED:
            return None
        return Identity(Kind.GITLAB, match[1].removesuffix(".git"))
    return None
