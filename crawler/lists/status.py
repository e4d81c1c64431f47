"""What a list claims of an entry's state: "Under review as a conference paper at ICLR 2015", "to appear", "Draft"."""

import re

_CLAIM = re.compile(
    r"(?:currently\s+)?(?:under\s+(?:double[- ]blind\s+)?(?:review|submission)\b|submitted\b|to\s+appear\b|to\s+be\s+published\b|"
    r"in\s+press\b|in\s+submission\b|forthcoming\b|accepted(?=\s+(?:at|to|for|in|by|with|as)\b|\s*\Z)|in\s+preparation\b|unpublished\b|work[ -]in[ -]progress\b|draft\b|"
    r"early\s+access\b|pre-?print\b|coming\s+soon\b|retracted\b|withdrawn\b)",
    re.IGNORECASE,
)
_SINGLE = re.compile(
    r"(?:\w+\s+)?drafts?(?:\s+(?:version|edition|chapters?))?|(?:final|online)\s+draft|preprint", re.IGNORECASE
)
_BRACKETED = re.compile(r"[(\[]([^()\[\]]{3,120})[)\]]")


def status_claim(text: str) -> str | None:
    """The claim that a piece of a citation makes, if it begins with one."""
    text = " ".join(text.split()).strip(" ,;:.()[]")
    match = _CLAIM.match(text)
    if not match:
        return None
    if match.group().lower() in {"draft", "preprint", "pre-print"}:
        return text if _SINGLE.fullmatch(text) else None
    return text if len(text) <= 120 else match.group()  # noqa: PLR2004 - longer ones are sentences


def bracketed_claim(text: str) -> str | None:
    """The claim in round or square brackets somewhere in a title."""
    for match in _BRACKETED.finditer(text):
        if claim := status_claim(match.group(1)):
            return claim
    return None
