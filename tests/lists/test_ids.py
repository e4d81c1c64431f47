"""Names of entries, and targets of headings."""

from hypothesis import given
from hypothesis import strategies as st

from crawler.lists.ids import Ids
from crawler.lists.slugs import Slugs


def test_an_id_is_the_title_in_short():
    ids = Ids()

    assert ids.new("Déjà Vu: A Survey!", "http://x.org") == "deja-vu-a-survey"
    assert ids.new("Déjà vu, a survey", None) == "deja-vu-a-survey-2"
    assert ids.new(None, "https://www.x.org/a/b.pdf") == "x-org-a-b-pdf"
    assert ids.new("深度学习", None) == "深度学习"
    assert ids.new(None, None) == "entry"


@given(st.lists(st.tuples(st.sampled_from(["a", "a 2", "a-2", "", None, "é"]), st.sampled_from(["http://a", None]))))
def test_ids_never_repeat(entries):
    ids = Ids()
    made = [ids.new(title, url) for title, url in entries]

    assert len(set(made)) == len(made)


def test_headings_get_the_targets_that_github_gives():
    slugs = Slugs()
    for heading in ("Books / Thesis", "Multimodal (CV + NLP)", "Books / Thesis", "What's New? 🎉", "snake_case", "Été"):
        slugs.heading(heading)
    slugs.tag('<a name="custom" class="x">')

    assert slugs.all() == (
        "books--thesis", "multimodal-cv--nlp", "books--thesis-1", "whats-new-", "snake_case", "été", "custom",
    )  # fmt: skip
