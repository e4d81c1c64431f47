"""Metadata services: few, batched, asked one request at a time."""

from crawler.fetching.services.asking import ServiceOptions, ask
from crawler.fetching.services.ways import WAYS

__all__ = ["WAYS", "ServiceOptions", "ask"]
