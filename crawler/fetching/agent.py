"""Who we say we are: an honest User-Agent, never a browser's."""


def user_agent(contact: str | None, version: str) -> str:
    """The User-Agent of every request: what we are, and whom a site's owner can write to (RFC 9110, section 10.1.5)."""
    return f"someday/{version} (link checker for reading lists; {contact or 'no contact given'})"
