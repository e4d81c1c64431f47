"""What surrounds a page's own matter: menus, footers, page numbers. Its links are prose."""

import re

from bs4.element import Tag

_AROUND = frozenset({"nav", "footer", "form", "aside"})
_AROUND_NAME = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|mainmenu|footer|sidebar|breadcrumbs?|pager|pagination|toolbar|skip-?link|"
    r"masthead|banner|share|social)(?:$|[\s_-])",
    re.IGNORECASE,
)


def is_around(tag: Tag) -> bool:
    if tag.name in _AROUND or tag.get("role") in ("navigation", "banner", "contentinfo"):
        return True
    if tag.name in ("body", "main", "article", "section", "li", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6"):
        return False
    names = [*(tag.get("class") or []), str(tag.get("id") or "")]
    return any(_AROUND_NAME.search(name) for name in names)
