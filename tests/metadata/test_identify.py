"""What addresses name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.metadata import identify
from crawler.model.identity import Identity, Kind


def named(url):
    """Kind and id of everything that an address names, with the version where it asks for one."""
    return [f"{one.kind}:{one.id}" + (f":v{one.version}" if one.version else "") for one in identify(url)]


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://arxiv.org/abs/1706.03762", "arxiv:1706.03762"),
        ("http://www.arxiv.org/abs/1706.03762v5", "arxiv:1706.03762:v5"),
        ("https://arxiv.org/pdf/1706.03762.pdf", "arxiv:1706.03762"),
        ("https://arxiv.org/pdf/1706.03762v2", "arxiv:1706.03762:v2"),
        ("https://export.arxiv.org/html/2401.00001v1/", "arxiv:2401.00001:v1"),
        ("https://arxiv.org/abs/0704.0001", "arxiv:0704.0001"),
        ("https://arxiv.org/abs/cs/0112017", "arxiv:cs/0112017"),
        ("https://arxiv.org/abs/cs.CL/0112017v1", "arxiv:cs/0112017:v1"),
        ("http://arxiv.org/ps/hep-th/9901001", "arxiv:hep-th/9901001"),
        ("https://www.alphaxiv.org/abs/1706.03762v3", "arxiv:1706.03762:v3"),
        ("https://ar5iv.labs.arxiv.org/html/1706.03762", "arxiv:1706.03762"),
        ("https://ar5iv.org/abs/1706.03762", "arxiv:1706.03762"),
        ("https://huggingface.co/papers/2307.09288", "arxiv:2307.09288"),
        ("https://scirate.com/arxiv/1706.03762", "arxiv:1706.03762"),
        ("https://www.arxiv-vanity.com/papers/1706.03762/", "arxiv:1706.03762"),
    ],
)
def test_arxiv_and_its_mirrors_name_a_paper(url, name):
    assert named(url) == [name]


@pytest.mark.parametrize(
    "url",
    [
        "https://arxiv.org/list/cs.LG/recent",
        "https://arxiv.org/abs/1799.00001",  # there is no 99th month
        "https://arxiv.org/abs/1706.037",
        "https://huggingface.co/papers",
        "https://notarxiv.org/abs/1706.03762",
    ],
)
def test_other_addresses_of_the_kind_name_no_paper(url):
    assert named(url) == []


@pytest.mark.parametrize(
    ("url", "doi"),
    [
        ("https://doi.org/10.1038/nature14539", "10.1038/nature14539"),
        ("http://dx.doi.org/10.1016/S0009-2614(97)04014-1", "10.1016/S0009-2614(97)04014-1"),
        ("https://doi.org/10.1002%2Fandp.19263851302", "10.1002/andp.19263851302"),
        ("https://dl.acm.org/doi/abs/10.1145/3292500.3330701", "10.1145/3292500.3330701"),
        ("https://onlinelibrary.wiley.com/doi/10.1002/hipo.20995/abstract", "10.1002/hipo.20995"),
        ("https://www.tandfonline.com/doi/full/10.1080/01621459.2017.1285773", "10.1080/01621459.2017.1285773"),
        ("https://www.biorxiv.org/content/10.1101/2020.03.22.002386v2.full.pdf", "10.1101/2020.03.22.002386"),
        ("https://iopscience.iop.org/article/10.1088/0026-1394/12/4/002/meta", "10.1088/0026-1394/12/4/002"),
        ("https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0213978", "10.1371/journal.pone.0213978"),
        ("https://example.edu/dataset.xhtml?persistentId=doi:10.7910/DVN/NJ7XSO", "10.7910/DVN/NJ7XSO"),
        ("https://www.frontiersin.org/articles/10.3389/fnins.2018.00001/full", "10.3389/fnins.2018.00001"),
        ("https://www.nature.com/articles/s41586-021-03819-2", "10.1038/s41586-021-03819-2"),
        ("https://www.nature.com/articles/nature14539.pdf", "10.1038/nature14539"),
        ("https://elifesciences.org/articles/44753", "10.7554/eLife.44753"),
        ("https://peerj.com/articles/4886/", "10.7717/peerj.4886"),
        ("https://peerj.com/articles/cs-103/", "10.7717/peerj-cs.103"),
        ("https://zenodo.org/records/1196821", "10.5281/zenodo.1196821"),
        ("https://acp.copernicus.org/articles/13/1689/2013/acp-13-1689-2013.html", "10.5194/acp-13-1689-2013"),
    ],
)
def test_a_doi_is_found_in_addresses_of_resolvers_and_publishers(url, doi):
    assert Identity(Kind.DOI, doi) in identify(url)


def test_a_doi_of_arxiv_names_the_paper_too():
    assert named("https://doi.org/10.48550/arXiv.1706.03762") == ["arxiv:1706.03762", "doi:10.48550/arXiv.1706.03762"]


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://pubmed.ncbi.nlm.nih.gov/1234567/", "pmid:1234567"),
        ("http://www.ncbi.nlm.nih.gov/pubmed/1234567", "pmid:1234567"),
        ("https://europepmc.org/article/MED/1234567", "pmid:1234567"),
        ("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4852986/", "pmcid:PMC4852986"),
        ("https://pmc.ncbi.nlm.nih.gov/articles/PMC4852986/", "pmcid:PMC4852986"),
        ("https://europepmc.org/articles/PMC2654146", "pmcid:PMC2654146"),
        ("https://aclanthology.org/2021.naacl-main.208/", "acl:2021.naacl-main.208"),
        ("https://aclanthology.org/P19-1001.pdf", "acl:P19-1001"),
        ("http://www.aclweb.org/anthology/D14-1162", "acl:D14-1162"),
        ("https://openreview.net/forum?id=rJY0-Kcll", "openreview:rJY0-Kcll"),
        ("https://openreview.net/pdf?id=rJY0-Kcll", "openreview:rJY0-Kcll"),
        ("https://proceedings.mlr.press/v97/tan19a.html", "pmlr:v97/tan19a"),
        ("http://proceedings.mlr.press/v97/tan19a/tan19a.pdf", "pmlr:v97/tan19a"),
        ("http://www.jmlr.org/papers/v3/bengio03a.html", "jmlr:v3/bengio03a"),
        ("http://jmlr.org/papers/volume3/bengio03a/bengio03a.pdf", "jmlr:v3/bengio03a"),
        ("https://papers.nips.cc/paper/5021-distributed-representations.pdf", "neurips:5021"),
        (
            "https://proceedings.neurips.cc/paper_files/paper/2017/hash/3f5ee243547dee91fbd053c1c4a845aa-Abstract.html",
            "neurips:2017/3f5ee243547dee91fbd053c1c4a845aa",
        ),
        (
            "https://openaccess.thecvf.com/content_cvpr_2016/html/He_Deep_Residual_Learning_CVPR_2016_paper.html",
            "cvf:He_Deep_Residual_Learning_CVPR_2016_paper",
        ),
        (
            "https://www.semanticscholar.org/paper/Attention/204e3073870fae3d05bcbc2f6a8e263d9b72e776",
            "semantic-scholar:204e3073870fae3d05bcbc2f6a8e263d9b72e776",
        ),
        ("https://www.amazon.com/Deep-Learning/dp/0262035618/ref=x", "isbn:9780262035613"),
        ("https://mitpress.mit.edu/9780262035613/deep-learning/", "isbn:9780262035613"),
        ("https://books.google.com/books?vid=ISBN9780262035613", "isbn:9780262035613"),
        ("https://github.com/torvalds/linux/tree/master/kernel", "github:torvalds/linux"),
        ("https://github.com/torvalds/linux.git", "github:torvalds/linux"),
        ("https://gitlab.com/group/sub/project/-/issues", "gitlab:group/sub/project"),
        ("https://www.youtube.com/watch?list=PLx&v=hwMkbaS_M_c", "youtube:hwMkbaS_M_c"),
        ("https://youtu.be/hwMkbaS_M_c?t=3", "youtube:hwMkbaS_M_c"),
        ("https://www.youtube.com/embed/hwMkbaS_M_c", "youtube:hwMkbaS_M_c"),
        ("https://www.youtube.com/playlist?list=PL0123456789ABCDEF", "youtube:playlist/PL0123456789ABCDEF"),
        ("https://www.coursera.org/learn/machine-learning/home", "coursera:learn/machine-learning"),
        ("https://www.udacity.com/course/deep-learning--ud730", "udacity:deep-learning--ud730"),
        ("https://www.edx.org/learn/python/example-university-python-1", "edx:example-university-python-1"),
    ],
)
def test_an_address_names_what_it_shows(url, name):
    assert named(url) == [name]


@pytest.mark.parametrize(
    "url",
    [
        "https://github.com/topics/deep-learning",
        "https://github.com/sponsors/someone",
        "https://github.com/torvalds",
        "https://gitlab.com/explore/projects",
        "https://www.youtube.com/@someone",
        "https://www.amazon.com/dp/0262035619",  # the check digit is wrong
        "https://proceedings.mlr.press/v97/",
        "https://openreview.net/group?id=ICLR.cc/2017/conference",
        "https://www.coursera.org/",
        "https://example.com/2016/10.1/paper",
        "mailto:somebody@example.com",
        "not an address",
        "https://[broken/",
        "",
    ],
)
def test_an_address_that_names_no_work_has_no_identity(url):
    assert named(url) == []


@given(st.text() | st.text().map("https://doi.org/{}".format) | st.text().map("https://arxiv.org/{}".format))
def test_any_text_may_be_asked_about(text):
    assert isinstance(identify(text), tuple)
