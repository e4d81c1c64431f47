"""PubMed's and PubMed Central's numbers."""

import re

from crawler.metadata.identity.parts import Parts
from crawler.model.identity import Identity, Kind

_PMC = re.compile(
    r"/(?:pmc/|article/PMC/|render\.fcgi/)?(?:articles?/)?(?:pmc/)?(PMC\d{1,9})(?:\.\d+)?(?:/|$)", re.IGNORECASE
)
_PUBMED = re.compile(r"/(?:(?:m/)?pubmed/|abstract/MED/|article/MED/|entrez/)?(\d{1,9})(?:/|$)", re.IGNORECASE)
_PMC_HOSTS = ("ncbi.nlm.nih.gov", "europepmc.org", "pmc.ncbi.nlm.nih.gov", "ukpmc.ac.uk")
_PUBMED_PATHS = ("/pubmed/", "/abstract/MED/", "/article/MED/", "/m/pubmed/")


def in_address(parts: Parts) -> Identity | None:
    """The article that an address of PubMed, PMC or Europe PMC shows."""
    if parts.on(*_PMC_HOSTS) and (match := _PMC.match(parts.path)):
        return Identity(Kind.PMCID, match[1].upper())
    if parts.host == "pubmed.ncbi.nlm.nih.gov" or (
        parts.on(*_PMC_HOSTS) and parts.path.lower().startswith(tuple(path.lower() for path in _PUBMED_PATHS))
    ):
        match = _PUBMED.match(parts.path)
        return Identity(Kind.PMID, match[1]) if match else None
    return None
