"""Faults that would make the demo's report too long; tests want them all the same."""

from crawler.demo import facts, faults
from crawler.demo.answers import Row, broken, failing, fine, moved, stays, unverified
from crawler.demo.page import pdf, shown

ROWS = (
    Row(
        "https://www.northfield-university.example/~lindqvist/notes.pdf",
        fine(pdf(facts.LSTM_NOTES)),
        broken("wrong-content", shown("site", facts.OKAFOR)),
        "a PDF that becomes a web page",
    ),
    stays(
        "https://www.northfield-university.example/labs/neural",
        moved(faults.redirect(308, "https://www.northfield-university.example/research/neural-systems#people")),
        "moved, to a place within a page",
    ),
    stays("https://www.northfield-university.example/research/neural-systems", fine(shown("site", facts.LAB)), "there"),
    stays(
        "https://mixed-moves.example/notes",
        fine(faults.redirect(301, "https://mixed-moves.example/current")),
        "a permanent redirect, then a temporary one: no address to put in the list",
    ),
    stays("https://mixed-moves.example/current", fine(faults.redirect(307, "https://dlbook.example/")), "that one"),
    stays(
        "https://mixed-moves.example/lost",
        broken("not-found", faults.redirect(301, "https://mixed-moves.example/nowhere")),
        "moved to where nothing is",
    ),
    stays(
        "https://round-and-round.example/a",
        broken("redirect-loop", faults.redirect(302, "https://round-and-round.example/b")),
        "a loop of two",
    ),
    stays(
        "https://round-and-round.example/b",
        broken("redirect-loop", faults.redirect(302, "https://round-and-round.example/a")),
        "the other half of the loop",
    ),
    stays(
        "https://contact-page.example/author",
        broken("unsafe-redirect", faults.redirect(302, "mailto:author@contact-page.example")),
        "redirects to mailto:",
    ),
    stays(
        "https://contact-page.example/intranet",
        broken("unsafe-redirect", faults.redirect(302, "http://127.0.0.1:9/")),
        "redirects to a private address; unsafe unless private addresses are allowed",
    ),
    stays("https://slides.example/lecture", unverified("forbidden", faults.status(403, "No.")), "forbidden to all"),
    stays("https://slides.example/abroad", unverified("geo-blocked", faults.status(451, "Not here.")), "not abroad"),
    stays("https://blank-page.example/rbm", broken("empty-page", faults.status(200)), "nothing to read"),
    stays("https://blank-page.example/none", broken("empty-page", faults.status(204)), "204 No Content"),
    stays("https://mail-server.example/", failing("bad-response", faults.not_http), "another protocol answers"),
    stays("https://half-chain.example/", broken("tls-other", shown("site", facts.LAB)), "an incomplete chain"),
    stays(
        "https://wrong-name.example/", broken("tls-hostname", shown("site", facts.LAB)), "another host's certificate"
    ),
    stays(
        "https://polite-library.example/staff/rota", unverified("robots", shown("site", facts.LAB)), "a forbidden part"
    ),
)
