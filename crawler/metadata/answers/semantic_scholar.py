"""Semantic Scholar's batch of papers (https://api.semanticscholar.org/api-docs/): how often they are cited."""

import json

from crawler.metadata.answers.said import OK, number
from crawler.model.answer import Answer, Reply, Service


def read(reply: Reply) -> tuple[Answer, ...]:
    """The answers stand in the order of what was asked; null for what it does not have."""
    try:
        papers = json.loads(reply.body)
    except (ValueError, RecursionError):
        return ()
    if reply.status != OK or not isinstance(papers, list) or len(papers) != len(reply.asked):
        return ()
    if not all(paper is None or isinstance(paper, dict) for paper in papers):
        return ()
    return tuple(
        Answer(
            Service.SEMANTIC_SCHOLAR,
            identity,
            reply.fetched_at,
            known=paper is not None,
            citations=number((paper or {}).get("citationCount")),
        )
        for identity, paper in zip(reply.asked, papers, strict=True)
    )
