"""The page that describes the work behind an address of its PDF: one row per site."""

import re
from urllib.parse import parse_qsl, quote, urlsplit

from crawler.metadata.identity.identify import identify
from crawler.model.identity import Kind

_LONGEST = 2000  # characters, as for identities
_DOI = r"(10\.\d{4,9}/[^?#]+?)"

# Domain, what the path of a PDF (or viewer) looks like, and the path (or address) of the landing page. First match wins.
_ROWS: tuple[tuple[str, re.Pattern[str], str], ...] = tuple(
    (domain, re.compile(path, re.IGNORECASE), landing)
    for domain, path, landing in (
        ("openreview.net", r"/(?:pdf|references/pdf|attachment)$", r"https://openreview.net/forum"),
        ("papers.nips.cc", r"/paper/(\d{1,5}-[^/]+?)\.pdf$", r"https://papers.nips.cc/paper/\1"),
        ("papers.nips.cc", r"/(paper|paper_files/paper)/(\d{4})/file/([0-9a-f]{32})-Paper(.*)\.pdf$", r"https://papers.nips.cc/\1/\2/hash/\3-Abstract\4.html"),
        ("papers.neurips.cc", r"/paper/(\d{1,5}-[^/]+?)\.pdf$", r"https://papers.neurips.cc/paper/\1"),
        ("proceedings.neurips.cc", r"/(paper|paper_files/paper)/(\d{4})/file/([0-9a-f]{32})-Paper(.*)\.pdf$", r"https://proceedings.neurips.cc/\1/\2/hash/\3-Abstract\4.html"),
        ("jmlr.org", r"/papers/volume(\d+)/([\w-]+)/[\w.-]+\.pdf$", r"https://jmlr.org/papers/v\1/\2.html"),
        ("jmlr.org", r"/proceedings/papers/(v\d+)/([\w-]+?)\.pdf$", r"https://proceedings.mlr.press/\1/\2.html"),
        ("proceedings.mlr.press", r"/(v\d+)/([\w-]+)/[^/]+\.pdf$", r"https://proceedings.mlr.press/\1/\2.html"),
        ("proceedings.mlr.press", r"/(v\d+)/([\w-]+)\.pdf$", r"https://proceedings.mlr.press/\1/\2.html"),
        ("aclanthology.org", r"/((?:\d{4}\.[a-z\d]+-[a-z\d]+\.\d+|[A-Z]\d{2}-\d{4}))(?:v\d+)?\.pdf$", r"https://aclanthology.org/\1/"),
        ("aclweb.org", r"/anthology/(?:[\w/]+/)?([A-Z]\d{2}-\d{4}|\d{4}\.[a-z\d]+-[a-z\d]+\.\d+)(?:\.pdf)?$", r"https://aclanthology.org/\1/"),
        ("openaccess.thecvf.com", r"/(content.*)/papers/(?:[^/]+/)?([^/]+)\.pdf$", r"https://openaccess.thecvf.com/\1/html/\2.html"),
        ("nature.com", r"/articles/([\w.-]+?)(?:_reference)?\.e?pdf$", r"https://www.nature.com/articles/\1"),
        ("link.springer.com", r"/(?:content/pdf|epdf)/(10\.\d{4,9}/97[89][\d-]+_\d+)(?:\.pdf)?$", r"https://link.springer.com/chapter/\1"),
        ("link.springer.com", r"/(?:content/pdf|epdf)/(10\.\d{4,9}/97[89][\d-]+)(?:\.pdf)?$", r"https://link.springer.com/book/\1"),
        ("link.springer.com", rf"/content/pdf/{_DOI}(?:\.pdf)?$", r"https://link.springer.com/article/\1"),
        ("link.springer.com", rf"/epdf/{_DOI}$", r"https://link.springer.com/article/\1"),
        ("biorxiv.org", rf"/content/(?:biorxiv/early/\d{{4}}/\d\d/\d\d/)?{_DOI}(?:\.full)?(?:\.pdf(?:\+html)?|\.full-text)$", r"https://www.biorxiv.org/content/\1"),
        ("medrxiv.org", rf"/content/(?:medrxiv/early/\d{{4}}/\d\d/\d\d/)?{_DOI}(?:\.full)?(?:\.pdf(?:\+html)?|\.full-text)$", r"https://www.medrxiv.org/content/\1"),
        ("ieeexplore.ieee.org", r"/(?:ielx?\d?/)(?:[\w-]+/)*0*(\d{4,9})\.pdf$", r"https://ieeexplore.ieee.org/document/\1"),
        ("ieeexplore.ieee.org", r"/stamp/stamp\.jsp$", r"https://ieeexplore.ieee.org/document/{arnumber}"),
        ("ieeexplore.ieee.org", r"/stampPDF/getPDF\.jsp$", r"https://ieeexplore.ieee.org/document/{arnumber}"),
        ("sciencedirect.com", r"/science/article/(?:abs/)?pii/([SB][\dX]+)/(?:pdf.*|pdfft)$", r"https://www.sciencedirect.com/science/article/pii/\1"),
        ("europepmc.org", r"/articles/(PMC\d+)/?.*pdf.*$", r"https://europepmc.org/article/PMC/\1"),
        ("ncbi.nlm.nih.gov", r"(?:/pmc)?/articles/(PMC\d+)/pdf(?:/.*)?$", r"https://pmc.ncbi.nlm.nih.gov/articles/\1/"),
        ("peerj.com", r"/articles/([\w-]+)\.pdf$", r"https://peerj.com/articles/\1/"),
        ("frontiersin.org", rf"/(?:articles|journals/.*/articles)/{_DOI}/pdf$", r"https://www.frontiersin.org/articles/\1/full"),
        ("mdpi.com", r"/(\d{4}-\d{3}[\dX](?:/\d+){3})/pdf$", r"https://www.mdpi.com/\1"),
        ("iopscience.iop.org", rf"/article/{_DOI}/pdf$", r"https://iopscience.iop.org/article/\1"),
        ("journals.aps.org", rf"/(\w+)/pdf/{_DOI}$", r"https://journals.aps.org/\1/abstract/\2"),
        ("royalsocietypublishing.org", rf"/doi/e?pdf/{_DOI}$", r"https://royalsocietypublishing.org/doi/\1"),
        ("hal.science", r"/([a-z]+-\d{6,9})(?:v\d+)?/(?:document|file/.+)$", r"https://hal.science/\1"),
        ("archives-ouvertes.fr", r"/([a-z]+-\d{6,9})(?:v\d+)?/(?:document|file/.+)$", r"https://hal.science/\1"),
        ("zenodo.org", r"/records?/(\d+)/files/.+$", r"https://zenodo.org/records/\1"),
        ("isca-archive.org", r"/(?:archive_papers/)?(\w+)/(?:pdfs/)?(\w+)\.pdf$", r"https://www.isca-archive.org/\1/\2.html"),
        ("aaai.org", r"/(?:ojs/)?index\.php/(\w+)/article/download/(\d+)/\d+(?:/\d+)?$", r"https://ojs.aaai.org/index.php/\1/article/view/\2"),
        ("semanticscholar.org", r"/reader/([0-9a-f]{40})$", r"https://www.semanticscholar.org/paper/\1"),
    )
)  # fmt: skip
# Atypon's platform, on which some two dozen publishers are: the PDF is the landing page with a word in its path.
_ATYPON = (
    "dl.acm.org", "onlinelibrary.wiley.com", "tandfonline.com", "journals.sagepub.com", "pubs.acs.org", "science.org",
    "pnas.org", "annualreviews.org", "epubs.siam.org", "worldscientific.com", "pubsonline.informs.org", "asmedigitalcollection.asme.org",
    "journals.uchicago.edu", "journals.physiology.org", "ahajournals.org", "ascelibrary.org", "nejm.org", "liebertpub.com",
    "emerald.com", "royalsocietypublishing.org", "degruyter.com", "direct.mit.edu", "mitpressjournals.org", "thelancet.com", "cell.com",
)  # fmt: skip
_ATYPON_PATH = re.compile(rf"/doi/(?:e?pdf|pdfdirect|pdfplus|reader|epub)/{_DOI}$", re.IGNORECASE)
_PDF_OF_ARXIV = re.compile(r"/(?:pdf|ps|html|e-print|src|format)/", re.IGNORECASE)


def landing_page(url: str) -> str | None:
    """The landing page of the work whose PDF (or reader) this address is.

    Returns:
        None where the address is no PDF of a known site: it may be a landing page itself. The page is not fetched, so
        it may not exist.
    """
    if len(url) > _LONGEST:
        return None
    try:
        split = urlsplit(url.strip())
        host = (split.hostname or "").removeprefix("www.")
        query = dict(parse_qsl(split.query, max_num_fields=50))
    except ValueError:
        return None
    if _PDF_OF_ARXIV.match(split.path):
        for identity in identify(url):
            if identity.kind is Kind.ARXIV:
                version = f"v{identity.version}" if identity.version else ""
                return f"https://arxiv.org/abs/{identity.id}{version}"
    path = split.path.replace("%2F", "/").replace("%2f", "/")
    for domain, pattern, landing in _ROWS:
        if not _on(host, domain):
            continue
        if match := pattern.match(path):
            return _filled(match.expand(landing) if "\\" in landing else landing, query)
    if any(_on(host, domain) for domain in _ATYPON) and (match := _ATYPON_PATH.match(path)):
        return f"https://{split.hostname}/doi/{match[1]}"
    return None


def _on(host: str, domain: str) -> bool:
    return host == domain or host.endswith(f".{domain}")


def _filled(landing: str, query: dict[str, str]) -> str | None:
    """What only the query tells: IEEE's number, OpenReview's id."""
    if "{arnumber}" in landing:
        number = query.get("arnumber", "").lstrip("0")
        return landing.format(arnumber=number) if number.isdecimal() else None
    if landing.endswith("/forum"):
        return f"{landing}?id={quote(query['id'], safe='')}" if query.get("id") else None
    return landing
