"""Videos and courses."""

import re

from crawler.metadata.identity.parts import Parts
from crawler.model.identity import Identity, Kind

_VIDEO = re.compile(r"[\w-]{11}", re.ASCII)
_VIDEO_PATH = re.compile(r"/(?:embed|v|shorts|live)/([\w-]{11})(?:/|$)", re.ASCII)
_PLAYLIST = re.compile(r"[\w-]{13,64}", re.ASCII)
_YOUTUBE = ("youtube.com", "youtube-nocookie.com")
_SLUG = r"[A-Za-z\d][\w.:+-]{1,150}"
# Platform, domain, path; the group is the id.
_COURSES: tuple[tuple[Kind, str, re.Pattern[str]], ...] = (
    (Kind.COURSERA, "coursera.org", re.compile(rf"/((?:learn|course|specializations|professional-certificates|projects)/{_SLUG})(?:/|$)")),
    (Kind.UDACITY, "udacity.com", re.compile(rf"/(?:course|courses)/({_SLUG})(?:/|$)")),
    (Kind.EDX, "edx.org", re.compile(rf"/(?:learn/[\w-]+/|course/(?:subject/)?|courses/|professional-certificate/|micromasters/)({_SLUG})(?:/|$)")),
)  # fmt: skip


def in_address(parts: Parts) -> Identity | None:
    """The video or course that an address shows."""
    if parts.host == "youtu.be" or parts.on(*_YOUTUBE):
        return _youtube(parts)
    for kind, domain, pattern in _COURSES:
        if parts.on(domain) and (match := pattern.match(parts.path)):
            return Identity(kind, match[1])
    return None


def _youtube(parts: Parts) -> Identity | None:
    """A video, or, where there is none in the address, a playlist."""
    video = parts.path[1:12] if parts.host == "youtu.be" else parts.query.get("v", "")
    if match := _VIDEO_PATH.match(parts.path):
        video = match[1]
    if _VIDEO.fullmatch(video) and video != "videoseries":
        return Identity(Kind.YOUTUBE, video)
    playlist = parts.query.get("list", "")
    return Identity(Kind.YOUTUBE, f"playlist/{playlist}") if _PLAYLIST.fullmatch(playlist) else None
