"""What is shown where a page is missing, honestly or not."""

from crawler.demo import faults
from crawler.demo.answers import Act
from crawler.demo.page import Facts, html, shown

NOT_FOUND = faults.status(404, html("missing", Facts("")))
GONE = faults.status(410, html("missing", Facts("")))
SOFT_404 = shown("missing", Facts(""))
"""Says so in words, but with status 200."""
TO_METRICS_HOME = faults.redirect(302, "https://monkey-metrics.example/")


def parked(host: str) -> Act:
    """A page of adverts that offers the domain for sale, with status 200."""
    return shown("parked", Facts(host))
