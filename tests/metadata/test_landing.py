"""Where the page is that describes the work of a PDF."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.metadata import landing_page


@pytest.mark.parametrize(
    ("pdf", "page"),
    [
        ("https://arxiv.org/pdf/1706.03762", "https://arxiv.org/abs/1706.03762"),
        ("http://arxiv.org/pdf/1706.03762v5.pdf", "https://arxiv.org/abs/1706.03762v5"),
        ("https://arxiv.org/pdf/cs.CL/0112017", "https://arxiv.org/abs/cs/0112017"),
        ("https://openreview.net/pdf?id=rJY0-Kcll", "https://openreview.net/forum?id=rJY0-Kcll"),
        ("https://papers.nips.cc/paper/5021-distributed.pdf", "https://papers.nips.cc/paper/5021-distributed"),
        (
            "https://proceedings.neurips.cc/paper/2017/file/3f5ee243547dee91fbd053c1c4a845aa-Paper.pdf",
            "https://proceedings.neurips.cc/paper/2017/hash/3f5ee243547dee91fbd053c1c4a845aa-Abstract.html",
        ),
        (
            "https://proceedings.neurips.cc/paper_files/paper/2022/file/3f5ee243547dee91fbd053c1c4a845aa-Paper-Conference.pdf",
            "https://proceedings.neurips.cc/paper_files/paper/2022/hash/3f5ee243547dee91fbd053c1c4a845aa-Abstract-Conference.html",
        ),
        ("http://jmlr.org/papers/volume3/bengio03a/bengio03a.pdf", "https://jmlr.org/papers/v3/bengio03a.html"),
        ("http://proceedings.mlr.press/v97/tan19a/tan19a.pdf", "https://proceedings.mlr.press/v97/tan19a.html"),
        ("https://aclanthology.org/P19-1001.pdf", "https://aclanthology.org/P19-1001/"),
        (
            "https://openaccess.thecvf.com/content/CVPR2021/papers/Chen_Exploring_CVPR_2021_paper.pdf",
            "https://openaccess.thecvf.com/content/CVPR2021/html/Chen_Exploring_CVPR_2021_paper.html",
        ),
        ("https://www.nature.com/articles/nature14539.epdf", "https://www.nature.com/articles/nature14539"),
        (
            "https://www.biorxiv.org/content/10.1101/2020.03.22.002386v2.full.pdf",
            "https://www.biorxiv.org/content/10.1101/2020.03.22.002386v2",
        ),
        (
            "https://link.springer.com/content/pdf/10.1007/s10994-021-06000-x.pdf",
            "https://link.springer.com/article/10.1007/s10994-021-06000-x",
        ),
        (
            "https://link.springer.com/content/pdf/10.1007%2F978-3-319-24574-4_28.pdf",
            "https://link.springer.com/chapter/10.1007/978-3-319-24574-4_28",
        ),
        ("https://dl.acm.org/doi/pdf/10.1145/3292500.3330701", "https://dl.acm.org/doi/10.1145/3292500.3330701"),
        (
            "https://onlinelibrary.wiley.com/doi/pdfdirect/10.1002/hipo.20995",
            "https://onlinelibrary.wiley.com/doi/10.1002/hipo.20995",
        ),
        (
            "https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=07780459",
            "https://ieeexplore.ieee.org/document/7780459",
        ),
        (
            "https://www.sciencedirect.com/science/article/pii/S0009261497040141/pdfft?md5=1",
            "https://www.sciencedirect.com/science/article/pii/S0009261497040141",
        ),
        ("https://peerj.com/articles/4886.pdf", "https://peerj.com/articles/4886/"),
        ("https://hal.science/hal-01234567v2/document", "https://hal.science/hal-01234567"),
    ],
)
def test_a_pdf_has_its_landing_page(pdf, page):
    assert landing_page(pdf) == page


@pytest.mark.parametrize(
    "url",
    [
        "https://arxiv.org/abs/1706.03762",
        "https://proceedings.mlr.press/v97/tan19a.html",
        "https://example.com/paper.pdf",
        "https://openreview.net/pdf",
        "https://ieeexplore.ieee.org/stamp/stamp.jsp?arnumber=x",
        "https://[broken/",
        "",
    ],
)
def test_an_address_that_is_no_pdf_of_a_known_site_has_none(url):
    assert landing_page(url) is None


@given(st.text())
def test_any_text_may_be_asked_about(text):
    assert landing_page(text) is None or text
