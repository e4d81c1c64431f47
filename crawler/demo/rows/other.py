"""Places of other kinds, mostly with something wrong in front of their pages."""

from crawler.demo import facts, faults
from crawler.demo.answers import Row, broken, failing, fine, stays, unverified
from crawler.demo.page import shown

ROWS = (
    Row(
        "https://workshops.example/memory-2016/",
        fine(shown("site", facts.WORKSHOP)),
        failing("server-error", faults.status(500, "Internal error")),
        "a site that breaks",
    ),
    stays(
        "https://askaround.example/topic/neural-networks",
        unverified("rate-limited", faults.status(429, "Too many questions.", Retry_After="3600")),
        "lets in one visitor an hour",
    ),
    Row(
        "https://members-forum.example/thread/77",
        unverified("robots", shown("post", facts.FORUM)),
        fine(shown("post", facts.FORUM)),
        "robots.txt forbids it at first",
    ),
    stays(
        "https://polite-library.example/neural-networks", fine(shown("site", facts.LIBRARY_READING)), "Crawl-delay: 1"
    ),
    stays("https://polite-library.example/perceptron", fine(shown("site", facts.LIBRARY_HISTORY)), "Crawl-delay: 1"),
    Row(
        "https://old-certificate.example/gated-networks",
        broken("tls-expired", shown("post", facts.GATE_NOTES)),
        fine(shown("post", facts.GATE_NOTES)),
        "a certificate that is renewed too late",
    ),
    stays(
        "https://home-server.example/gru-notes",
        broken("tls-self-signed", shown("post", facts.GRU_NOTES)),
        "self-signed",
    ),
)
