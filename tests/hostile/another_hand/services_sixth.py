"""Good links by odd ways, and pages with the scripts of walls beside their own words: 72 of 79 at first sight."""

import asyncio
import gzip

from .chrome import bare, prose, wp
from .server import R
from .services import OK, app, good
from .table import case, to

MOVED = "moved/permanent-redirect"


def article(n=1):
    return R(wp("Notes", f"<h1>Notes {n}</h1>" + prose(n, 4)))


# redirects that look like home / soft 404 and are not
case(
    "h-proj-root",
    "/proj/docs/index.html",
    MOVED,
    "docs moved to their own host's root",
    to("https://docs-proj.test/", 301),
    other={"docs-proj.test": {"/": R(app("Proj docs", "<h1>Proj docs</h1>" + prose(1, 3)))}},
)
case(
    "h-user-root",
    "/~kim/index.html",
    MOVED,
    "person's page moved to own domain",
    to("https://kim-x.test/", 301),
    other={"kim-x.test": {"/": R(bare("Kim", "<h1>Kim</h1>" + prose(1, 2)))}},
)
case(
    "h-blog-sub",
    "/blog/",
    MOVED,
    "blog moved to a subdomain's root",
    to("https://blog.h-blog-sub.test/", 301),
    other={"blog.h-blog-sub.test": {"/": R(app("Blog", "<h1>Blog</h1>" + prose(1, 2)))}},
    also=("broken/redirect-to-home",),
)
case("h-slash", "/proj", MOVED, "adds slash", to("/proj/", 301), routes={"/proj/": article()})
case("h-idx", "/proj/index.html", MOVED, "drops index.html", to("/proj/", 301), routes={"/proj/": article()})
case("h-lang-deep", "/about", OK, "adds language", to("/en/about", 302), routes={"/en/about": article()})
case(
    "h-https-home",
    "/",
    MOVED,
    "home to https",
    lambda rq: article() if rq.scheme == "https" else to("https://h-https-home.test/", 301),
    also=("moved/canonical-https",),
)
case("h-home-app", "/", OK, "home to /app", to("/app", 302), routes={"/app": article()})
case("h-home-index", "/index.html", MOVED, "index to /", to("/", 301), routes={"/": article()}, also=(OK,))
case("h-home-php", "/index.php", OK, "index.php to / temporary", to("/", 302), routes={"/": article()})
case("h-ver", "/docs/latest/x", OK, "latest to version", to("/docs/3.2/x", 302), routes={"/docs/3.2/x": article()})
case(
    "h-err-in-path",
    "/blog/error-analysis",
    MOVED,
    "target path has 'error'",
    to("/posts/error-analysis", 301),
    routes={"/posts/error-analysis": article()},
)
case(
    "h-missing-in-path",
    "/p/7",
    MOVED,
    "target has 'missing'",
    to("/posts/missing-data", 301),
    routes={"/posts/missing-data": article()},
)
case(
    "h-404-num",
    "/p/404",
    MOVED,
    "to /posts/404-reasons",
    to("/posts/404-reasons", 301),
    routes={"/posts/404-reasons": article()},
)
case(
    "h-login-path",
    "/blog/9",
    MOVED,
    "to a post about login",
    to("/blog/login-flows-explained", 301),
    routes={"/blog/login-flows-explained": article()},
)
case(
    "h-auth-sub",
    "/p",
    MOVED,
    "to auth.docs host about auth",
    to("https://auth.h-auth-sub.test/guide", 301),
    other={"auth.h-auth-sub.test": {"/guide": article()}},
)
case(
    "h-ww2",
    "/p",
    MOVED,
    "to ww2. host of a state department",
    to("https://ww2.h-ww2.test/p", 301),
    other={"ww2.h-ww2.test": {"/p": article()}},
)
case(
    "h-www2",
    "/p",
    MOVED,
    "to www2.",
    to("https://www2.h-www2.test/p", 301),
    other={"www2.h-www2.test": {"/p": article()}},
)
case(
    "h-many",
    "/a",
    "moved/permanent-redirect",
    "many old pages go to one new page",
    to("/handbook/", 301),
    routes={"/b": to("/handbook/", 301), "/handbook/": article()},
)
case(
    "h-one-for-all",
    "/guide/a.html",
    MOVED,
    "a book's chapters, now one page; unknown ones 404",
    to("/book/", 301),
    routes={"/book/": article()},
)
case(
    "h-consent",
    "/story/1",
    OK,
    "302 to consent host and back w/ cookie",
    lambda rq: article() if "c=1" in rq.cookie else to("/consent?back=/story/1", 302),
    routes={"/consent": to("/story/1", 302, ("Set-Cookie", "c=1; Path=/"))},
)
case(
    "h-session",
    "/x",
    OK,
    "redirect adds session id",
    to("/x;jsessionid=ABC", 302),
    routes={"/x;jsessionid=ABC": article()},
)
case("h-geo-lang", "/x", OK, "vary by language: 302 to /us/x", to("/us/x", 302), routes={"/us/x": article()})
# 200s
good("h-head403", "/x", lambda rq: R("", 403) if rq.method == "HEAD" else article(), "HEAD forbidden")
good("h-ua", "/x", lambda rq: article() if rq.headers.get("user-agent") else R("", 403), "needs a UA")
good("h-accept", "/x", lambda rq: article() if rq.headers.get("accept") else R("", 406), "needs an Accept")
good(
    "h-acceptlang",
    "/x",
    lambda rq: article() if rq.headers.get("accept-language") else R("", 400),
    "needs Accept-Language",
)
good("h-gzip-always", "/x", R(gzip.compress(article().body.encode()), 200, (("Content-Encoding", "gzip"),)), "gzip")
good("h-br-header-lie", "/x", R(article().body, 200, (("Content-Encoding", ""),)), "empty coding")
good("h-type-lie-pdf", "/x.pdf", R(b"%PDF-1.4 ...", type="text/plain"), "pdf as text")
good("h-type-lie-html", "/x", R(article().body, type="text/plain"), "html as text")
good(
    "h-attach",
    "/x",
    R(b"PK\x03\x04", 200, (("Content-Disposition", "attachment; filename=x.zip"),), type="application/octet-stream"),
    "attachment",
)
good(
    "h-range",
    "/v.mp4",
    R(b"\0\0\0\x18ftyp" * 90, 206, (("Content-Range", "bytes 0-719/99999"),), type="video/mp4"),
    "206",
)
good(
    "h-latin",
    "/x",
    R(
        "<html><head><title>Übung</title><meta charset=iso-8859-1></head><body><p>Übung macht den Meister.</p></body></html>".encode(
            "latin-1"
        ),
        type="text/html",
    ),
    "latin-1",
)
good(
    "h-sjis",
    "/x",
    R(
        "<html><head><title>資料</title></head><body><p>ニューラルネットの資料です。次の章に続きます。</p></body></html>".encode(
            "shift_jis"
        ),
        type="text/html; charset=Shift_JIS",
    ),
    "sjis",
)
good("h-bom", "/x", R(b"\xef\xbb\xbf" + article().body.encode()), "bom")
good(
    "h-xmlpi",
    "/x",
    R(
        '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body><p>Words of a page.</p></body></html>',
        type="application/xhtml+xml",
    ),
    "xhtml",
)
good("h-broken-html", "/x", R("<p>Hello <b>world<i>nested<table><tr><td>x"), "tag soup")
good("h-no-html", "/x", R("Just words sent as html"), "no tags")
good(
    "h-comment-cond", "/x", R("<!--[if IE]><p>Page not found</p><![endif]-->" + article().body), "conditional comments"
)
good(
    "h-tpl",
    "/x",
    R(
        article().body.replace(
            "</body>",
            "<template><h1>404 Not Found</h1></template><script type=text/x-template><h1>Page not found</h1></script></body>",
        )
    ),
    "templates inside",
)
good(
    "h-hidden",
    "/x",
    R(article().body.replace("</body>", "<div style='display:none'><h1>Page not found</h1></div></body>")),
    "hidden",
)
good(
    "h-ldjson",
    "/x",
    R(
        article().body.replace(
            "</head>", '<script type="application/ld+json">{"@type":"WebPage","name":"Page not found"}</script></head>'
        )
    ),
    "ld",
)
good("h-og", "/x", R(article().body.replace("</head>", '<meta property="og:title" content="404"></head>')), "og")
good(
    "h-nojs-warn",
    "/x",
    R(
        article().body.replace(
            "</body>", "<noscript>Please enable JavaScript and cookies to continue</noscript></body>"
        )
    ),
    "noscript",
)
good(
    "h-recaptcha3",
    "/x",
    R(
        article().body.replace(
            "</body>", "<script src='https://www.google.com/recaptcha/api.js?render=abc'></script></body>"
        )
    ),
    "v3",
)
good(
    "h-dd-tag",
    "/x",
    R(
        article().body.replace("</head>", "<script src='https://js.datadome.co/tags.js'></script></head>"),
        200,
        (("x-datadome", "allowed"), ("Set-Cookie", "datadome=abc")),
    ),
    "datadome allows",
)
good(
    "h-px-tag",
    "/x",
    R(
        article().body.replace(
            "</head>",
            "<script>window._pxAppId='PX1';</script><script src='//client.perimeterx.net/PX1/main.min.js'></script></head>",
        )
    ),
    "px tag on good page",
)
good(
    "h-incap",
    "/x",
    R(
        article().body.replace("</body>", "<script src='/_Incapsula_Resource?SWJIYLWA=719'></script></body>"),
        200,
        (("Set-Cookie", "incap_ses_1=x"),),
    ),
    "incapsula tag on good page",
)
good(
    "h-akam-cookie",
    "/x",
    R(article().body, 200, (("Set-Cookie", "_abck=x~-1~"), ("Set-Cookie", "ak_bmsc=y"))),
    "akamai cookies",
)
good(
    "h-cf-headers",
    "/x",
    R(article().body, 200, (("Server", "cloudflare"), ("CF-RAY", "8a"), ("Set-Cookie", "__cf_bm=x"))),
    "cf headers",
)
good(
    "h-short-recaptcha",
    "/x",
    R(
        bare(
            "Contact",
            "<h1>Contact</h1><p>Mail me.</p><script src='https://www.google.com/recaptcha/api.js?render=abc'></script>",
        )
    ),
    "short page w. recaptcha",
)
good(
    "h-short-px",
    "/x",
    R(bare("Kim", "<h1>Kim</h1><p>Student of mills. Office 312.</p><script>window._pxAppId='PX1'</script>")),
    "short page w. px tag",
)
good(
    "h-short-incap",
    "/x",
    R(
        bare(
            "Kim",
            "<h1>Kim</h1><p>Student of mills. Office 312, Monday to Friday.</p><script src='/_Incapsula_Resource?SWJIYLWA=719'></script>",
        )
    ),
    "short page w. incapsula tag",
)
good(
    "h-short-cf",
    "/x",
    R(
        bare(
            "Kim",
            "<h1>Kim</h1><p>Student of mills. Office 312, Monday to Friday.</p><script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>",
        ),
        200,
        (("Server", "cloudflare"),),
    ),
    "short page w. cf jsd",
)
good(
    "h-short-ads",
    "/x",
    R(
        bare(
            "Kim",
            "<h1>Kim</h1><p>Student of mills.</p><script src='https://www.googletagmanager.com/gtag/js'></script>",
        )
    ),
    "short w. ads",
)
good("h-x-robots", "/x", R(article().body, 200, (("X-Robots-Tag", "noindex, nofollow"),)), "x-robots")
good(
    "h-metarobots",
    "/x",
    R(article().body.replace("</head>", "<meta name=robots content='noindex,nofollow'></head>")),
    "meta robots",
)
good("h-age", "/x", R(article().body, 203), "203")
case("h-tls-good", "/x", OK, "tls", article(), scheme="https")
case("h-tls-good-http-dead", "/x", OK, "tls, port 80 closed", article(), scheme="https", http="closed")
case(
    "h-rl-once",
    "/x",
    OK,
    "429 retry-after 1",
    lambda rq: article() if rq.hit > 1 else R("", 429, (("Retry-After", "1"),)),
)
case(
    "h-robots-html404",
    "/x",
    OK,
    "robots 200 html",
    article(),
    routes={"/robots.txt": R(bare("Not found", "<h1>Not found</h1>"))},
)
case("h-robots-redirect", "/x", OK, "robots redirects to home", article(), routes={"/robots.txt": to("/", 302)})
case(
    "h-robots-other",
    "/x",
    OK,
    "robots forbids others",
    article(),
    routes={"/robots.txt": R("User-agent: Googlebot\nDisallow: /\nUser-agent: GPTBot\nDisallow: /", type="text/plain")},
)
case(
    "h-robots-crawldelay",
    "/x",
    OK,
    "delay",
    article(),
    routes={"/robots.txt": R("User-agent: *\nCrawl-delay: 1\nDisallow: /admin", type="text/plain")},
)


async def slow_robots(_request):
    await asyncio.sleep(30)


case(
    "h-robots-hang",
    "/x",
    OK,
    "robots hangs",
    article(),
    routes={"/robots.txt": slow_robots},
    also=("failing/timeout", "unverified/robots"),
)
case("h-frag-name", "/x#sec", OK, "name", R(bare("x", "<a name=sec></a>" + prose())))
case("h-frag-pct", "/x#%C3%A9t%C3%A9", OK, "pct", R(bare("x", "<h2 id='été'>x</h2>" + prose())))
case(
    "h-frag-case",
    "/x#Sec",
    "broken/fragment-missing",
    "ids are case-sensitive",
    R(bare("x", "<h2 id='sec'>x</h2>" + prose())),
)
case("h-frag-textdir", "/x#:~:text=gradient,direction", OK, "text fragment", R(bare("x", prose(1, 3))))
case("h-frag-both", "/x#sec:~:text=foo", OK, "element and text", R(bare("x", "<h2 id=sec>foo</h2>" + prose(1, 3))))
case("h-frag-empty", "/x#", OK, "empty", article())
case("h-frag-top", "/x#top", OK, "top", article())
case("h-frag-txt", "/x.txt#L5", OK, "text file", R("a\nb\n", type="text/plain"))
case("h-frag-lazy", "/x#comment-5", "broken/fragment-missing", "comment gone", R(wp("x", prose(1, 3))))
case("h-frag-query", "/x#?tab=readme", OK, "script-made", article(), also=("broken/fragment-missing",))
case("h-frag-slashy", "/x#!/a", OK, "hashbang", article())
