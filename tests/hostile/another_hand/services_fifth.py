"""Pages that scripts draw, and good pages of a few words that walls and error pages use too: 94 of 102 at first sight."""

import re

from .chrome import bare, wp
from .server import R
from .services import OK
from .table import case


def spa(name, html, path="/guide/start", why="spa"):
    case(f"real-{name}", path, OK, why, R(html), routes={"*": R(html), "/": R(html)})


NAVIGATION = (
    "<header><a href=/>Home</a><a href=/docs>Docs</a><a href=/pricing>Pricing</a><a href=/blog>Blog</a></header>"
)
FOOTER = "<footer>About us Contact Careers Press Terms of service Privacy policy Cookie settings Accessibility © 2026 Example Inc. All rights reserved. Made with care in Oslo, Lisbon and Kyoto.</footer>"
spa(
    "spa-footer",
    f"<!doctype html><html><head><title>Example Docs</title><script type=module src=/assets/index-4f.js></script></head><body><div id=root></div>{FOOTER}</body></html>",
)
spa(
    "spa-nav",
    f"<!doctype html><html><head><title>Example</title></head><body>{NAVIGATION}<main id=app></main>{FOOTER}<script src=/js/app.js></script><script src=/js/chunk-vendors.js></script></body></html>",
)
spa(
    "spa-angular",
    "<!doctype html><html><head><base href=/><title>Portal</title></head><body><app-root>Loading...</app-root><script src=runtime.js type=module></script><script src=main.js type=module></script></body></html>",
)
spa(
    "spa-loading",
    "<!doctype html><html><head><title>Dashboard</title></head><body><div id=root><div class=spinner>Loading, please wait...</div></div><script src=/static/js/main.9.js></script></body></html>",
)
spa(
    "spa-noscript-long",
    "<!doctype html><html><head><title>Atlas</title></head><body><noscript>If you're seeing this message, that means JavaScript has been disabled on your browser, please enable JS to make this app work. Atlas is a catalogue of maps of the northern bogs with more than a thousand sheets, drawn between 1821 and 1936.</noscript><div id=app></div><script src=/a.js></script></body></html>",
)
spa(
    "spa-unsupported",
    "<!doctype html><html><head><title>Board</title></head><body><div id=browser-warning style='display:none'>Your browser is not supported. Please upgrade.</div><div id=app></div><script src=/a.js></script></body></html>",
)
spa(
    "spa-observable",
    '<!doctype html><html><head><title>Observable</title></head><body><div id=__next></div><script id=__NEXT_DATA__ type=application/json>{"props":{}}</script><script src=/_next/static/chunks/main.js></script></body></html>',
)
# services with same template
case(
    "real-imgview",
    "/i/77",
    OK,
    "image viewer: same words, another image",
    R(bare("Image", "<img src=/raw/77.jpg><p>Download Share</p>")),
    routes={"*": lambda rq: R(bare("404", "<h1>Not found</h1>"), 404)},
)
case(
    "real-map",
    "/map/52.5/13.4",
    OK,
    "a map at any coordinates",
    R(
        "<!doctype html><html><head><title>Map</title></head><body><div id=map></div><p>© contributors. Zoom in. Zoom out. Layers. Legend. Share. Route. Print. Terms of use. Report a problem.</p><script src=leaflet.js></script></body></html>"
    ),
    routes={
        "*": R(
            "<!doctype html><html><head><title>Map</title></head><body><div id=map></div><p>© contributors. Zoom in. Zoom out. Layers. Legend. Share. Route. Print. Terms of use. Report a problem.</p><script src=leaflet.js></script></body></html>"
        )
    },
)
case(
    "real-playground",
    "/p/abc",
    OK,
    "code playground",
    R(
        "<!doctype html><html><head><title>Playground</title></head><body><textarea id=code></textarea><button>Run</button><button>Share</button><script src=p.js></script></body></html>"
    ),
    routes={
        "*": R(
            "<!doctype html><html><head><title>Playground</title></head><body><textarea id=code></textarea><button>Run</button><button>Share</button><script src=p.js></script></body></html>"
        )
    },
)
case(
    "real-colab",
    "/drive/1abc",
    OK,
    "notebook app",
    R(
        "<!doctype html><html><head><title>Notebook</title></head><body><colab-app></colab-app><p>File Edit View Insert Runtime Tools Help</p><script src=n.js></script></body></html>"
    ),
    routes={
        "*": R(
            "<!doctype html><html><head><title>Notebook</title></head><body><colab-app></colab-app><p>File Edit View Insert Runtime Tools Help</p><script src=n.js></script></body></html>"
        )
    },
)
case(
    "real-slides",
    "/p/deck",
    OK,
    "slide deck",
    R(
        "<!doctype html><html><head><title>Deck: Mills</title></head><body class=reveal><section>Mills</section><section>Water</section><section>Questions?</section><script src=reveal.js></script></body></html>"
    ),
)
# short good pages of all kinds
SHORT = [
    ("def", "<h1>epoch</h1><p>One pass over the data.</p>"),
    ("quote", "<blockquote>All models are wrong.</blockquote>"),
    ("answer", "<p>42</p>"),
    ("thanks", "<h1>Thank you!</h1><p>We have received your paper.</p>"),
    ("sold", "<h1>Sold out</h1><p>The conference is sold out. See you next year.</p>"),
    ("closed", "<h1>Applications are closed</h1><p>The next call opens in May.</p>"),
    ("cancel", "<h1>Workshop cancelled</h1><p>The 2020 workshop has been cancelled.</p>"),
    ("dead", "<h1>In memoriam</h1><p>He died in 2009. This page is kept by his students.</p>"),
    ("frozen", "<h1>This wiki is frozen</h1><p>It is kept as it was in 2012.</p>"),
    ("readonly", "<h1>Archive</h1><p>This forum is read-only. Registration is closed.</p>"),
    ("nores", "<h1>No results yet</h1><p>Results will be posted after the contest.</p>"),
    ("test", "<h1>Test page</h1><p>For the parser of our crawler.</p>"),
    ("hello", "<h1>Hello, world!</h1>"),
    ("lorem", "<h1>Template</h1><p>Lorem ipsum dolor sit amet.</p>"),
    ("moved2", "<h1>We have moved</h1><p>Our office is now at Mill Lane 4. The website stays where it is.</p>"),
    ("delete", "<h1>Delete your account</h1><p>Write to us and your account will be deleted within a week.</p>"),
    ("removed", "<h1>Removed features</h1><p>The old parser was removed in 2.0.</p>"),
    ("missing", "<h1>Missing data</h1><p>Three methods to impute.</p>"),
    ("lost", "<h1>Lost and found</h1><p>An umbrella, two keys, one shoe.</p>"),
    ("zero", "<h1>Nothing</h1><p>Notes on the empty set.</p>"),
    ("nowhere", "<h1>Page 404</h1><p>of the facsimile; see also page 405.</p>"),
    ("err", "<h1>Error bars</h1><p>Always show them.</p>"),
    ("deny", "<h1>Denied</h1><p>The appeal was denied on 3 May.</p>"),
    ("forb", "<h1>Forbidden words</h1><p>A list of identifiers that the style guide forbids.</p>"),
    ("priv", "<h1>Private keys</h1><p>Never commit them.</p>"),
    ("exp", "<h1>Expired patents</h1><p>US 4,405,829.</p>"),
    ("bw", "<h1>Bandwidth</h1><p>The bandwidth limit is exceeded when the queue grows.</p>"),
    ("park", "<h1>Parking</h1><p>Parking is free at the institute on Sundays.</p>"),
    ("buy", "<h1>Buy this book</h1><p>At your bookshop, ISBN 978-0.</p>"),
    ("dom", "<h1>Domain adaptation</h1><p>The target domain is available for download.</p>"),
    ("login", "<h1>Log in-variance</h1><p>Notes on logs.</p>"),
    ("sub", "<h1>Subscribe</h1><p>Send a mail to majordomo with subscribe in its body.</p>"),
    ("rob", "<h1>Robots</h1><p>Are you a robot? asked the turtle.</p>"),
    ("acc", "<h1>Access</h1><p>By train: line 4. By car: exit 12.</p>"),
    ("cook", "<h1>Cookies</h1><p>Butter, sugar, flour.</p>"),
    ("js", "<h1>JavaScript</h1><p>You need JavaScript to run the demo below.</p><script src=d.js></script>"),
    ("rate2", "<h1>Rate</h1><p>A rate limit of 60 per hour applies.</p>"),
    ("mem", "<h1>Members</h1><p>Members only meet on Mondays.</p>"),
    ("unav", "<h1>Room plan</h1><p>Room 12 is unavailable on Monday.</p>"),
    ("ser", "<h1>Service unavailable on Sunday</h1><p>The library is closed.</p>"),
    ("mai", "<h1>Maintenance</h1><p>Of a bicycle chain: clean, oil, wipe.</p>"),
    ("req", "<h1>Requests</h1><p>Too many requests for a sequel reached the author.</p>"),
    ("ver", "<h1>Verification</h1><p>Verify that you have installed the compiler.</p>"),
    ("con", "<h1>Under construction</h1><p>The bridge is under construction since 2019.</p>"),
    ("com", "<h1>Coming soon</h1><p>The second edition is coming soon; the first is below.</p><a href=1.pdf>First</a>"),
]
for n, b in SHORT:
    t = re.search(r"<h1>(.*?)</h1>", b)
    t = t[1] if t else n
    case(f"sg-{n}", f"/notes/{n}x.html", OK, n, R(bare(t, b)))
    case(f"sw-{n}", f"/2014/{n}-b", OK, n + " in a site", R(wp(t, b)))
