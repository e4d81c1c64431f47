"""Preprints, proceedings, a publisher, a thesis."""

from crawler.demo import facts, faults
from crawler.demo.answers import Act, Row, besides, cached, failing, fine, moved, stays, unverified
from crawler.demo.page import Facts, html, pdf, shown


def _paper(work: Facts, validator: str = "") -> Act:
    return shown("paper", work, validator=validator)


ROWS = (
    cached("https://arxiv.example/abs/1409.3215", _paper(facts.SEQ2SEQ, "etag"), "a preprint, with an ETag"),
    cached("https://arxiv.example/abs/1512.03385", _paper(facts.RESNET, "date"), "a preprint, with Last-Modified"),
    cached("https://arxiv.example/abs/1502.03167", _paper(facts.BATCH_NORM, "etag"), "a preprint"),
    stays("https://arxiv.example/abs/1409.0473", fine(_paper(facts.BAHDANAU)), "a preprint without validators"),
    Row(
        "https://arxiv.example/abs/1506.00019",
        fine(_paper(facts.REVIEW_V2, "etag")),
        fine(_paper(facts.REVIEW_V4, "etag")),
        "a preprint that gets a new version, and so another ETag",
    ),
    stays("https://arxiv.example/pdf/1412.6980", fine(pdf(facts.ADAM)), "a PDF"),
    stays(
        "http://arxiv.example/abs/1301.3781",
        moved(faults.redirect(301, "https://arxiv.example/abs/1301.3781")),
        "http moved to https for good; the page behind has an ETag, which must not hide the move",
    ),
    besides(cached("https://arxiv.example/abs/1301.3781", _paper(facts.WORD2VEC, "etag"), "the https address")),
    stays(
        "http://papers-archive.example/4824-imagenet.html",
        moved(faults.redirect(301, "https://papers-archive.example/4824-imagenet.html")),
        "three permanent redirects in a row: 301, 308, 301",
    ),
    besides(
        stays(
            "https://papers-archive.example/4824-imagenet.html",
            moved(faults.redirect(308, "https://papers-archive.example/paper/2012/alexnet")),
            "the second link of the chain",
        )
    ),
    besides(
        stays(
            "https://papers-archive.example/paper/2012/alexnet",
            moved(faults.redirect(301, "https://proceedings.example/2012/alexnet")),
            "the third link of the chain",
        )
    ),
    besides(stays("https://proceedings.example/2012/alexnet", fine(shown("article", facts.ALEXNET)), "its end")),
    cached(
        "https://proceedings.example/2014/gan", shown("article", facts.GAN, validator="date"), "a paper in proceedings"
    ),
    cached(
        "https://journal-of-learning.example/doi/10.5555/jlm.1997.9.8",
        shown("article", facts.LSTM, validator="etag"),
        "a publisher's page with Highwire tags and JSON-LD",
    ),
    stays(
        "https://journal-of-learning.example/doi/10.5555/jlm.2015.521",
        unverified("bot-wall", faults.bot_wall(html("wall", facts.NATURE_REVIEW))),
        "a publisher who lets no machine in",
    ),
    Row(
        "https://thesis-server.example/demir-2008",
        failing("server-error", faults.status(503, "Back in a minute.", Retry_After="1")),
        fine(shown("article", facts.THESIS)),
        "down for maintenance, then back",
    ),
    stays(
        "https://thesis-server.example/demir-2008.pdf",
        fine(pdf(facts.SMALL_MEMORY)),
        "a copy on its author's site, which names no DOI",
    ),
    stays(
        "https://slow-archive.example/demir-2008", fine(faults.slow(shown("article", facts.THESIS))), "slow, but fine"
    ),
)
