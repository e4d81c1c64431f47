"""Whom to believe: for each field of a record the places that may speak of it, the most reliable first.

The order was found on recorded pages of some sixty publishers, repositories and blogs. Names with a dot, a colon or an
underscore are those of meta tags in lower case ("DC:Title" and "dc.title" are one); the others are our own:

- json-ld, microdata: schema.org in scripts, in attributes (microdata and RDFa).
- page data: the publisher's own JSON in a script. coins: OpenURL in a `span.Z3988`. bibtex: an entry shown for citing.
- heading: a heading that the title tag or og:title confirms; lone heading: one that they don't.
- label: the value beside a word such as "Author" in a table or list. block: a part of the page marked as that by its
  class, or by its heading. citation line: "Journal 13, 1689-1712, 2013" above the title.
- address: the page's own address. xmp, info, first page: of a PDF.
"""

from crawler.metadata.claims import Name

SOURCES: dict[Name, tuple[str, ...]] = {
    Name.TITLE: (
        "citation_title", "eprints.title", "bepress_citation_title", "prism.title", "dc.title", "dcterms.title",
        "repository", "page data", "coins", "json-ld", "microdata", "heading", "label", "bibtex",
        "og:title", "twitter:title", "parsely-title", "sailthru.title", "title", "title tag", "lone heading",
        "xmp", "info", "first page",
    ),
    Name.AUTHORS: (
        "citation_author", "citation_authors", "eprints.creators_name", "bepress_citation_author",
        "dc.creator", "dc.creator.personalname", "dcterms.creator", "dc.contributor.author", "dc.contributor",
        "dc.creator.corporatename",
        "page data", "json-ld", "microdata", "bibtex", "block", "label", "beside the title", "coins",
        "parsely-author", "sailthru.author", "article:author", "author", "byl", "twitter:data1", "xmp", "info", "first page",
    ),
    Name.YEAR: (
        # Of the issue first: the online date of an old paper is the day on which it was scanned.
        "citation_publication_date", "citation_cover_date", "prism.coverdate", "citation_date", "citation_year",
        "bepress_citation_date", "eprints.date", "dc.date.issued", "dcterms.issued", "dc.issued",
        "page data", "coins", "prism.publicationdate", "dc.date", "dcterms.date", "dc.date.created", "dcterms.created",
        "citation line", "json-ld", "microdata", "bibtex", "article:published_time", "article:published", "og:article:published_time",
        "parsely-pub-date", "sailthru.date", "publish_date", "pubdate", "publication_date", "dc.date.available",
        "label", "block", "date", "address", "citation_online_date", "stamp", "copyright", "venue", "xmp", "info",
    ),
    Name.VENUE: (
        "citation_journal_title", "citation_conference_title", "citation_inbook_title", "citation_book_title",
        "eprints.publication", "bepress_citation_journal_title", "prism.publicationname",
        "eprints.book_title", "eprints.event_title", "dc.relation.ispartof", "dcterms.ispartof", "page data", "coins",
        "citation_conference", "citation_dissertation_institution", "citation_technical_report_institution",
        "json-ld", "microdata", "bibtex", "dc.source", "dc.relation", "label", "block", "dc.publisher", "citation_publisher", "address", "xmp",
    ),
    Name.DOI: (
        "citation_doi", "bepress_citation_doi", "prism.doi", "doi", "dc.identifier.doi", "publication_doi", "evt-doipage",
        "dc.identifier", "dcterms.identifier", "eprints.doi", "eprints.id_number", "eprints.official_url", "page data", "json-ld", "microdata",
        "cited as", "block", "coins", "label", "dc.source", "sameas", "address", "og:url", "bibtex", "xmp", "first page",
    ),
    Name.ARXIV_ID: ("citation_arxiv_id", "dc.identifier", "address", "og:url", "citation_pdf_url", "json-ld", "stamp"),
    Name.ABSTRACT: (
        "citation_abstract", "eprints.abstract", "dcterms.abstract", "dc.description.abstract", "bepress_citation_abstract",
        "page data", "json-ld abstract", "block", "label", "dc.description", "dcterms.description", "json-ld", "microdata", "standfirst",
        "og:description", "description", "twitter:description", "repository", "first page",
    ),
    Name.URL: ("citation_abstract_html_url", "bepress_citation_abstract_html_url", "dc.identifier.uri", "canonical", "og:url"),
}  # fmt: skip
