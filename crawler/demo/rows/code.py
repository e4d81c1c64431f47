"""Repositories and data."""

from crawler.demo import facts, faults
from crawler.demo.answers import Row, besides, broken, failing, fine, moved, stays
from crawler.demo.missing import NOT_FOUND
from crawler.demo.page import shown

ROWS = (
    stays("https://github.example/mira-sato/char-rnn-lite", fine(shown("repository", facts.CHAR_RNN)), "a repository"),
    Row(
        "https://github.example/mira-sato/seq2seq-toys",
        fine(shown("repository", facts.SEQUENCE_TOYS)),
        moved(faults.redirect(301, "https://github.example/mira-sato/sequence-toys")),
        "a repository that is renamed",
    ),
    besides(
        Row(
            "https://github.example/mira-sato/sequence-toys",
            broken("not-found", NOT_FOUND),
            fine(shown("repository", facts.SEQUENCE_TOYS)),
            "its new name",
        )
    ),
    stays("https://github.example/open-nets/model-zoo", fine(shown("repository", facts.MODEL_ZOO)), "a repository"),
    stays("https://github.example/lost-lab/memory-nets", broken("not-found", NOT_FOUND), "a repository long deleted"),
    stays(
        "https://github.example/mira-sato/reading-list/pulls",
        fine(shown("repository", facts.SUGGESTIONS)),
        "where the demo list asks for suggestions",
    ),
    Row(
        "https://flaky-mirror.example/word-vectors",
        failing("reset", faults.reset),
        fine(shown("site", facts.MIRROR)),
        "hangs up on everybody, then works again",
    ),
    Row(
        "https://dataset-depot.example/digits",
        failing("refused", faults.reset),
        fine(shown("site", facts.DEPOT)),
        "nobody listens, then works again",
    ),
)
