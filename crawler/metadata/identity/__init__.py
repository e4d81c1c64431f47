"""What does an address name, and where is the page that describes it? One file per family of names."""

from crawler.metadata.identity.doi import dois_in
from crawler.metadata.identity.identify import identify
from crawler.metadata.identity.landing import landing_page
from crawler.metadata.identity.listing import list_files

__all__ = ["dois_in", "identify", "landing_page", "list_files"]
