"""Journals, conferences and series: which words name one, and its shortest complete name."""

import re
from functools import lru_cache

# Acronyms that stand alone in lists, without "Conference on"; others count when a year follows.
_ACRONYMS = (
    "NIPS NeurIPS ICML ICLR CVPR ICCV ECCV ACL EMNLP NAACL EACL COLING CoNLL AAAI IJCAI KDD SIGKDD SIGIR SIGMOD VLDB "
    "PVLDB OSDI SOSP NSDI ICRA IROS RSS CoRL JMLR TPAMI PAMI IJCV PNAS UAI AISTATS COLT ICASSP INTERSPEECH Interspeech "
    "BMVC WACV ACCV ICIP ICPR MICCAI SIGGRAPH TACL TKDE WSDM CIKM RecSys ICDM SDM PODS ICDE CIDR PLDI POPL ICSE FSE "
    "EuroSys USENIX HotOS SIGCOMM ISCA ASPLOS MICRO HPCA STOC FOCS SODA CCS NDSS WWW TheWebConf LREC ICANN IJCNN ESANN "
    "ECML PKDD ECML-PKDD PAKDD TMLR TOG TIP TNNLS TIST TMM CACM JACM JAIR MLSys SysML ICAPS AAMAS GECCO CHI UIST EDBT "
    "ECIR ISMIR SIGCHI TCSVT ToG SIGGRAPH-Asia 3DV ICCVW CVPRW ECCVW NeurIPSW BioNLP EMNLP-IJCNLP IJCNLP ACL-IJCNLP"
).split()  # fmt: skip
_ACRONYM = re.compile(
    r"(?:Proc(?:eedings|\.)?\s+(?:of\s+)?)?(?:(?:IEEE|ACM|Findings of|In)\s+)?(?:"
    + "|".join(map(re.escape, _ACRONYMS))
    + r")\b"
)
_ARXIV = re.compile(
    r"(?:arxiv(?:\.org)?|CoRR|bioRxiv|medRxiv|SSRN|OpenReview|HAL)\b(?:[ ]preprint)?(?:[ ]?arxiv)?(?:[:. ]{1,2}(?:abs/)?(?:\d{3,4}[.:]\d{3,5}(?:v\d+)?|[a-z-]+/\d{7}))?",
    re.IGNORECASE,
)
_KEYWORD = re.compile(
    r"\b(?:Proc\.|Conf\.|Trans\.|Tech\. Report)|\b(?:Journal|Proceedings|Conference|Transactions?|Symposium|Workshop|Letters|Annals|Annual Review|"
    r"Bulletin|Magazine|The Lancet|PLoS|PLOS|IEEE|ACM|Springer|Elsevier|O'Reilly|O’Reilly|University Press|MIT Press|"
    r"Press|Neural Computation|Distill|Quarterly|Congress|Lecture Notes|LNCS|Communications of|Review of|Foundations and Trends|"
    r"Machine Learning Journal|Artificial Intelligence Review|Technical Report|Tech Report|Dagstuhl)\b|^(?:Nature|Science)(?! of)\b"
)
_PLACE = re.compile(
    r"\b(?:Institute|University|Universität|Université|Department|School|Laborator(?:y|ies)|Labs?|College)\b(?!.*Press)"
)
_YEAR = r"(?:1[89]|20)\d\d"
_TRAILING_YEAR = re.compile(
    rf"[\s,('’\-]*(?:(?<=[\s,('’\-])\b{_YEAR}|['’]\d\d)\)?[\s.,)]*\Z|(?<=[A-Z]{{3}})[ -]?[019]\d\Z"
)
_NAME_AND_YEAR = re.compile(
    rf"(?:(?:[A-Z][\w&+.-]*|@)(?:[ /-](?:[A-Z][\w&+.-]*|on|of|and|for|in|\d+(?:st|nd|rd|th)))*)[\s,]*(?:['’]\d\d|\(?{_YEAR}\)?)\Z"
)
_WORDED = re.compile(r"[^\W\d_]")
_IN = re.compile(r"^(?:In|in|at|At|On|on|@)[: ]\s*")
_CAPITALISED = re.compile(r"[A-Z]|\d+(?:st|nd|rd|th)\b")
_VOLUME = re.compile(r"[\s,]+(?:vol(?:ume|\.)?|no\.|issue)\s*\d+.*\Z", re.IGNORECASE)
_LONGEST = 200  # characters of a name


@lru_cache(maxsize=4096)  # a list names the same few again and again
def venue_name(text: str, *, certain: bool = False, guess: bool = True) -> str | None:
    """The venue that a piece of a citation names, without its year; None if it names none.

    Args:
        text: one piece between commas, full stops or brackets.
        certain: the piece stands where only a venue can stand, as after "in".
        guess: take unknown capitalised words before a year for a venue ("Sadhana 1994"), though they may be a person.
    """
    text = " ".join(text.split()).strip(" ,;:.()[]")
    if not text or len(text) > _LONGEST or not _WORDED.search(text):
        return None
    recognised = (
        certain
        or _ARXIV.match(text)
        or _ACRONYM.match(text)
        or (_KEYWORD.search(text) and _CAPITALISED.match(text) and not _PLACE.search(text))
        or (guess and _NAME_AND_YEAR.match(text))
    )
    return _without_year(text) if recognised else None


def _without_year(text: str) -> str | None:
    text = _IN.sub("", text)
    text = _VOLUME.sub("", text)
    while (shorter := _TRAILING_YEAR.sub("", text)) != text:
        text = shorter
    return text.strip(" ,;:.") or None
