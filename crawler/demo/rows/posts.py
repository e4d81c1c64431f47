"""Blog posts and tutorials, and what became of them."""

from crawler.demo import facts, faults
from crawler.demo.answers import Row, besides, broken, cached, failing, fine, moved, stays
from crawler.demo.missing import GONE, SOFT_404, TO_METRICS_HOME, parked
from crawler.demo.page import Facts, shown

ROWS = (
    cached(
        "https://recurrent-notes.example/2015/why-recurrent-nets-remember",
        shown("post", facts.REMEMBER, validator="date"),
        "a blog post",
    ),
    Row(
        "https://recurrent-notes.example/2016/attention-by-hand",
        fine(shown("post", facts.BY_HAND)),
        broken("gone", GONE),
        "a post that its author takes down",
    ),
    Row(
        "https://colour-of-weights.example/inside-a-convnet",
        fine(shown("post", facts.COLOURS)),
        broken("hijacked", shown("site", facts.CASINO)),
        "a blog whose domain runs out and is bought by a casino",
    ),
    Row(
        "https://gentle-gradients.example/backprop",
        fine(shown("post", facts.GRADIENTS)),
        broken("parked", parked("gentle-gradients.example")),
        "a blog whose domain is put up for sale",
    ),
    stays("http://neural-tutorials.example/rbm", broken("parked", parked("neural-tutorials.example")), "long for sale"),
    stays(
        "https://monkey-metrics.example/blog/gentle-guide",
        broken("redirect-to-home", TO_METRICS_HOME),
        "a company that dropped its blog and sends every reader to its home page",
    ),
    besides(stays("https://monkey-metrics.example/", fine(shown("site", facts.METRICS_HOME)), "that home page")),
    stays("https://learnhub.example/lessons/perceptron", broken("soft-404", SOFT_404), "says so with status 200"),
    Row(
        "https://tutorials.example/autoencoders",
        fine(shown("post", facts.TUTORIAL)),
        failing("bad-response", faults.truncated),
        "a page that breaks off in the middle at the second visit",
    ),
    stays("http://plain-nets.example/chap2.html", fine(shown("site", facts.OLD_BOOK)), "still served without TLS"),
    stays(
        "https://newsletter.example/fifty-papers",
        fine(shown("post", facts.READING_LIST)),
        "somebody else's reading list",
    ),
    besides(
        stays(
            "http://plain-blog.example/word-vectors",
            moved(shown("post", facts.WORD_VECTORS), "canonical-https"),
            "served over http as well, but calls its https address the canonical one",
        )
    ),
    besides(stays("https://plain-blog.example/word-vectors", fine(shown("post", facts.WORD_VECTORS)), "that address")),
    besides(
        stays(
            "https://newsletter.example/best-of-2017",
            moved(
                shown("site", Facts("Moved", refresh="https://newsletter.example/archive/best-of-2017")), "meta-refresh"
            ),
            "moved by a meta refresh",
        )
    ),
    besides(
        stays(
            "https://newsletter.example/archive/best-of-2017", fine(shown("post", facts.NEWSLETTER)), "where it leads"
        )
    ),
)
