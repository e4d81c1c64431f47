"""Pages that work and are not what was listed, or are nothing at all."""

import re
from urllib.parse import unquote, urlsplit

from crawler.model.fetch import Fetch
from crawler.model.page import Page
from crawler.model.verdict import Verdict, VerdictName
from crawler.verdicts.sentences import is_quoted, says_it_failed
from crawler.verdicts.statuses import is_success
from crawler.verdicts.subject import speaks_of

_TEXT_TYPES = ("", "text/html", "application/xhtml+xml", "text/plain")
_HTML_TYPES = ("text/html", "application/xhtml+xml")
# Files whose address says what they are. A web page in their place is another thing.
_FILES = {
    ".pdf": b"%PDF", ".ps": b"%!", ".gz": b"\x1f\x8b", ".tgz": b"\x1f\x8b", ".zip": b"PK", ".epub": b"PK", ".djvu": b"AT&T",
    ".mp4": b"", ".mp3": b"", ".ppt": b"", ".pptx": b"PK", ".doc": b"", ".docx": b"PK", ".mobi": b"", ".bz2": b"BZh", ".7z": b"7z", ".tar": b"",
}  # fmt: skip
# Of a page around a file: a viewer, a landing page that shows it, or says where it is.
_VIEWER = re.compile(
    rb"application/pdf|pdf\.?js|pdfviewer|viewerjs|<embed|<object|citation_pdf_url|drive-viewer|/viewer\b|read-only blob|blob-wrapper",
    re.IGNORECASE,
)

_MEDIA_HOST = re.compile(
    r"(?:^|\.)(?:youtube\.com|youtu\.be|youtube-nocookie\.com|vimeo\.com|dailymotion\.com|videolectures\.net|soundcloud\.com|ted\.com|twitch\.tv|"
    r"bilibili\.com|slideshare\.net|slideslive\.com|techtalks\.tv|ustream\.tv|vid\.me|metacafe\.com|podcasts\.apple\.com|open\.spotify\.com)$"
)
_MEDIA_PATH = re.compile(
    r"/(?:watch|video|videos|embed|v|talks|lecture|play|playlist|episode|clip|media)(?:/|$|\.|\?)|[?&]v=", re.IGNORECASE
)
_UNAVAILABLE = re.compile(
    r"(?:this |the |that )?(?:video|recording|clip|media|playlist|track|episode|talk|stream|presentation|content)s? "
    r"(?:(?:you requested |you are looking for |has |have |is |was |are |been |currently |no longer |not |un)*)"
    r"(?:unavailable|available any ?more|no longer available|isn.t available|is not available|not available|private|removed|deleted|terminated|does not exist|doesn.t exist|taken down)|"
    r"video unavailable|private video|deleted video|(?:account|channel|user) (?:associated with this video )?(?:has been|was) (?:terminated|closed|suspended)|"
    r"removed by the (?:user|uploader|owner|author)|video (?:nicht verfügbar|non disponible|no disponible|niet beschikbaar|não está disponível)|"
    r"dieses video ist nicht (?:mehr )?verfügbar|cette vidéo n.est (?:pas|plus) disponible|vídeo no disponible|видео недоступно|動画は(?:再生できません|利用できません|削除)|视频不存在|视频已失效",
    re.IGNORECASE,
)  # fmt: skip
# Characters of a file's name that says something: "a.pdf" may stand anywhere.
_SHORTEST_NAME = 6
_LONGEST_NOTICE = 3000  # characters
# A page that names several of them is a list.
_SERVER_ERROR = re.compile(r"(?<!\d)[45]\d\d(?!\d)")
_LONGEST_EXCUSE = 400  # characters


def failed(fetch: Fetch, page: Page) -> Verdict | None:
    """A server's excuse, sent as if it were the page: a cache keeps the status of better days."""
    if not is_success(fetch) or page.text_length > _LONGEST_EXCUSE or page.is_cited:
        return None
    title = page.title or ""
    said = says_it_failed(f"{title} . {page.text}", lambda: (title, *page.blocks()))
    if said is None or speaks_of(fetch.url, said) or len(set(_SERVER_ERROR.findall(page.text))) > 1:
        return None
    return Verdict(VerdictName.FAILING, "server-error", evidence=(f"answers {fetch.status}, and says “{said}”",))


def empty(fetch: Fetch, page: Page) -> Verdict | None:
    """Nothing to read, to see or to run."""
    if (
        not is_success(fetch)
        or not fetch.body_read
        or fetch.truncated
        or (fetch.body and fetch.content_type not in _TEXT_TYPES)
    ):
        return None
    if page.text_length or page.has_script or page.refresh or page.embeds:
        return None
    words = "answers 204 No Content" if fetch.status == 204 else f"answers {fetch.status} with nothing to read"  # noqa: PLR2004 - a status
    return Verdict(VerdictName.BROKEN, "empty-page", evidence=(words,))


def wrong_content(fetch: Fetch, page: Page) -> Verdict | None:
    """The address names a file, and a web page comes that neither shows nor describes it."""
    if not is_success(fetch) or fetch.content_type not in _HTML_TYPES or not fetch.body:
        return None
    ending = next((each for each in _FILES if urlsplit(fetch.url).path.lower().endswith(each)), None)
    if ending is None or page.is_work:
        return None
    if (_FILES[ending] and fetch.body.startswith(_FILES[ending])) or _VIEWER.search(fetch.body):
        return None  # a mislabelled file; a viewer around it
    if _names_file(fetch.url, page):
        return None  # a page about the very file: a repository's, a cloud drive's, an encyclopedia's
    final = urlsplit(fetch.final_url or fetch.url)
    if (
        final.hostname != urlsplit(fetch.url).hostname
        and not final.path.lower().endswith(ending)
        and page.text_length > _LONGEST_NOTICE
    ):
        return None  # another site's page about it: a person must look
    return Verdict(
        VerdictName.BROKEN,
        "wrong-content",
        evidence=(
            f"the address ends with {ending}, and a web page comes" + (f": “{page.title}”" if page.title else ""),
        ),
    )


def _names_file(url: str, page: Page) -> bool:
    name = unquote(urlsplit(url).path.rsplit("/", 1)[-1]).lower().replace("_", " ")
    shown = f"{page.title or ''} {page.heading or ''} {page.text}".lower().replace("_", " ")
    return len(name) > _SHORTEST_NAME and name in shown


def media_unavailable(fetch: Fetch, page: Page) -> Verdict | None:
    """A page for a recording that says that the recording is not there."""
    if not is_success(fetch):
        return None
    listed = urlsplit(fetch.url)
    of_media = _MEDIA_HOST.search(listed.hostname or "") or _MEDIA_PATH.search(f"{listed.path}?{listed.query}")
    if not of_media:
        return None
    beginning = page.text[:_LONGEST_NOTICE] if page.text_length < _LONGEST_NOTICE else ""
    text = f"{page.title or ''} . {page.heading or ''} . {beginning}"
    said = _UNAVAILABLE.search(text)
    if said is not None and is_quoted(text, said.start()):
        said = None
    if said is None and b'"playabilityStatus":{"status":"ERROR"' in fetch.body:
        return Verdict(VerdictName.BROKEN, "media-unavailable", evidence=("its player says that it can't be played",))
    return said and Verdict(VerdictName.BROKEN, "media-unavailable", evidence=(f"says “{said[0].strip()}”",))
