"""What the files of pages modelled on real services share: a site's furniture, and what hosts answer elsewhere."""

from .chrome import home
from .server import R
from .table import case

S = "broken/soft-404"
P = "broken/parked"
OK = "ok/ok"
U = "unverified/"


def app(title, main, head="", extra=""):
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width">{head}
<link rel="stylesheet" href="/assets/application-4f2.css"><script src="/assets/application-8ab.js" defer></script></head><body class="page">
<header class="navbar"><a class="brand" href="/">Home</a><nav><a href="/explore">Explore</a><a href="/pricing">Pricing</a><a href="/blog">Blog</a><a href="/login">Sign in</a><a href="/signup">Sign up</a></nav></header>
<main>{main}</main><footer><a href="/about">About</a> <a href="/help">Help</a> <a href="/terms">Terms</a> <a href="/privacy">Privacy</a> <a href="/status">Status</a><p>© 2026</p></footer>{extra}</body></html>"""


def soft(name, path, page, why, everywhere=True, truth=S, also=(), **k):
    r = {"*": R(page)} if everywhere else {}
    r["/"] = R(page) if path == "/" else R(home(name))
    case(f"real-{name}", path, truth, why, R(page), routes=r, also=also, **k)


def walled(name, page, status, truth, why, *h, also=()):
    case(
        f"real-{name}",
        "/paper/1",
        U + truth,
        why,
        R(page, status, h),
        routes={"*": R(page, status, h), "/": R(page, status, h)},
        also=tuple(U + a for a in also),
    )


def good(name, path, page, why, also=(), **k):
    case(f"real-{name}", path, OK, why, page, also=also, **k)
