"""More of them, of the usual kind and not made to deceive: 72 of 75 at first sight, no false alarm."""

from .chrome import bare, home, prose, shop, uni, wp
from .server import R
from .services import OK, P, S, U, app, good, soft, walled
from .table import case, to


def lecture(t, b, n=3):
    return R(wp(t, f"<h1>{t}</h1>{b}" + prose(n, n)))


# typical soft-404 & dead
soft(
    "wp404-200",
    "/2015/06/old-post/",
    wp("Page not found", "<h1>Page not found</h1><p>Try a search?</p><form><input name=s></form>"),
    "cached wp",
)
soft(
    "uni-404",
    "/people/jones/pubs.html",
    uni(
        "File not found",
        "<h1>404 - File not found</h1><p>The file you requested could not be found. Please use our search or site map.</p>",
    ),
    "uni",
)
soft(
    "react-ssr",
    "/blog/intro",
    app("Not Found", "<h2>404</h2><p>Sorry, this page isn't available.</p><a>Go back home</a>"),
    "ssr",
)
soft(
    "docs-moved",
    "/docs/0.9/api.html",
    app("Docs", "<h1>Documentation for this version is no longer available</h1><p>See the latest version.</p>"),
    "old docs",
    also=(OK,),
)
soft(
    "product-gone",
    "/shop/item/77",
    shop(
        "Artikel nicht verfügbar",
        "<h1>Dieser Artikel ist leider nicht mehr verfügbar</h1><p>Schauen Sie sich ähnliche Artikel an.</p>",
        "de",
    ),
    "shop de",
    everywhere=False,
)
soft(
    "edu-course",
    "/course/6-034",
    app(
        "MIT-like OCW",
        "<h1>Sorry, we can't find the page you've requested.</h1><p>The page may have been moved or deleted.</p>",
    ),
    "ocw",
)
soft(
    "host-catch",
    "/papers/lstm.html",
    bare("Welcome", "<p>Hello.</p><p>New site in preparation.</p>"),
    "catch-all placeholder",
    also=(P,),
)
soft(
    "conf-gone",
    "/2014/program.html",
    bare(
        "ICXX",
        "<h1>ICXX 2026</h1><p>Call for papers: deadline in March. Venue: Oslo.</p><ul><li>Dates</li><li>Committee</li></ul>",
    ),
    "every path shows this year's page",
)
soft(
    "wiki-missing",
    "/wiki/Backprop",
    app(
        "Backprop - Wiki", "<h1>Backprop</h1><p>This page does not exist yet. You can create it, or search for it.</p>"
    ),
    "wiki missing",
    everywhere=False,
)
soft("blog-platform", "/posts/77", app("Error", "<h1>Post not found</h1>"), "post", everywhere=False)
soft("msg-only", "/download.php?id=5", bare("Download", "File not found."), "one line", everywhere=False)
soft(
    "msg-json",
    "/api/doc/5",
    R('{"detail":"Not found."}', type="application/json").body,
    "json as html",
    everywhere=False,
)
case(
    "real-json-404",
    "/api/doc/5",
    S,
    "DRF 200",
    R('{"detail":"Not found.","status":404}', type="application/json"),
    also=(OK,),
)
case("real-home-302", "/people/x/paper.pdf", "broken/redirect-to-home", "pdf to home", to("/", 302))
case(
    "home-301-www",
    "/archive/2009/x.html",
    "broken/redirect-to-home",
    "to https www home",
    to("https://www.home-301-www.test/", 301),
    other={"www.home-301-www.test": {"/": R(home("w"))}},
)
case(
    "home-chain",
    "/a/b",
    "broken/redirect-to-home",
    "https then home",
    lambda rq: to("/", 302) if rq.scheme == "https" else to("https://home-chain.test/a/b", 301),
)
case(
    "real-home-index",
    "/a/b.php",
    "broken/redirect-to-home",
    "to index.php",
    to("/index.php", 302),
    routes={"/index.php": R(home("x"))},
)
case("real-home-lang", "/a/b.php", "broken/redirect-to-home", "to /de/", to("/de/", 302), routes={"/de/": R(home("x"))})
case(
    "real-home-js",
    "/a/b",
    "broken/redirect-to-home",
    "js to home",
    R("<html><head><title></title><script>window.location='/';</script></head></html>"),
)
case(
    "real-to-error",
    "/a/b",
    S,
    "302 /error?code=404",
    to("/error?code=404", 302),
    routes={"/error": R(app("Oops", "<h1>Oops</h1><p>Something is missing.</p>"))},
)
case(
    "real-to-404page",
    "/a/b",
    S,
    "302 /404.html 200",
    to("/404.html", 302),
    routes={"/404.html": R(app("Acme", "<h1>Lost?</h1>"))},
)
case(
    "real-err-404-page-404",
    "/a/b",
    "broken/not-found",
    "302 /404.html 404",
    to("/404.html", 302),
    routes={"/404.html": R(app("Acme", "<h1>Lost?</h1>"), 404)},
)
soft(
    "sedo-std",
    "/p.html",
    bare(
        "notes.test",
        "<div><a href='https://sedo.com/search/details/?domain=notes.test'>The domain notes.test is for sale.</a><script src='https://img1.sedoparking.com/js/x.js'></script></div>",
    ),
    "sedo",
    truth=P,
)
soft(
    "registrar-exp",
    "/p.html",
    bare("This domain has expired", "<h1>This domain has expired.</h1><p>Is this your domain? Renew now.</p>"),
    "expired",
    truth=P,
)
soft(
    "acct-susp",
    "/p.html",
    bare(
        "Account Suspended",
        "<h1>Account Suspended</h1><p>This Account has been suspended.</p><p>Contact your hosting provider for more information.</p>",
    ),
    "cpanel",
    truth=P,
)
case(
    "real-susp-302",
    "/p.html",
    P,
    "302 to suspendedpage",
    to("/cgi-sys/suspendedpage.cgi", 302),
    routes={"/cgi-sys/suspendedpage.cgi": R(bare("Account Suspended", "<h1>Account Suspended</h1>"))},
)
case(
    "real-def-302",
    "/p.html",
    P,
    "302 defaultwebpage",
    to("/cgi-sys/defaultwebpage.cgi", 302),
    routes={
        "/cgi-sys/defaultwebpage.cgi": R(
            bare(
                "Default Web Site Page",
                "<p>SORRY! If you are the owner of this website, please contact your hosting provider</p>",
            )
        )
    },
    also=("broken/soft-404",),
)
soft(
    "ad-lander",
    "/x",
    bare(
        "notes.test",
        "<h1>notes.test</h1><h2>Related searches</h2><ul><li>Neural Network Course</li><li>Free Lecture Notes</li></ul><p>Privacy Policy</p><script src='//d38psrni17bvxu.cloudfront.net/x.js'></script>",
    ),
    "parkingcrew",
    truth=P,
)
# walls
walled(
    "cf-iuam",
    "<html><head><title>Just a moment...</title></head><body><noscript>Enable JavaScript</noscript><script src='/cdn-cgi/challenge-platform/h/b/orchestrate/jsch/v1'></script></body></html>",
    503,
    "bot-wall",
    "IUAM",
    ("Server", "cloudflare"),
)
walled("li", "", 999, "bot-wall", "999 empty")
walled(
    "dd403",
    "<html><head><title>x.test</title></head><body><script>var dd={'cid':'A','hsh':'B','t':'fe','host':'geo.captcha-delivery.com'}</script><script src='https://ct.captcha-delivery.com/c.js'></script></body></html>",
    403,
    "bot-wall",
    "dd",
    ("x-datadome", "protected"),
    also=("captcha",),
)
walled("p402", "Payment required", 402, "paywall", "402")
walled("r401", "", 401, "login", "401", ("WWW-Authenticate", "Basic realm=x"))
walled("r429", "slow down", 429, "rate-limited", "429")
walled("r403", "<h1>Forbidden</h1>", 403, "forbidden", "403")
walled("r451", "", 451, "geo-blocked", "451")
case(
    "sso",
    "/doc/1",
    U + "login",
    "302 to idp",
    to("https://idp.sso-x.test/adfs/ls/?wa=wsignin1.0&wctx=x", 302),
    other={"idp.sso-x.test": {"*": R(bare("Sign in", "<form><input name=UserName><input type=password></form>"))}},
)
case(
    "oauth",
    "/doc/1",
    U + "login",
    "302 to accounts oauth",
    to("https://accounts.oauth-x.test/o/oauth2/v2/auth?client_id=1&redirect_uri=x", 302),
    other={
        "accounts.oauth-x.test": {
            "*": R(bare("Sign in - Accounts", "<h1>Sign in</h1><input type=email name=identifier>"))
        }
    },
)
case(
    "real-authwall",
    "/in/jane",
    U + "login",
    "302 to authwall",
    to("/authwall?trk=x&sessionRedirect=y", 302),
    routes={
        "/authwall": R(
            app("Sign Up", "<h1>Join to view the full profile</h1><form><input name=email><input type=password></form>")
        )
    },
    also=(U + "bot-wall",),
)
case(
    "real-cookieabsent",
    "/doi/full/1",
    U + "login",
    "302 to ?cookieSet / cookieAbsent",
    to("/action/cookieAbsent", 302),
    routes={
        "/action/cookieAbsent": R(
            app("Cookies required", "<h1>Cookies Required</h1><p>Please enable cookies to use this site.</p>")
        )
    },
    also=(U + "bot-wall", U + "forbidden"),
)
case(
    "real-robots",
    "/x",
    U + "robots",
    "robots",
    R(home("x")),
    routes={"/robots.txt": R("User-agent: *\nDisallow: /", type="text/plain")},
)
# good
H2 = [
    ("On backprop", "<p>We show how gradients flow.</p>"),
    ("Lecture 5: RNNs", "<p>Slides, video.</p>"),
    ("Installation", "<pre>pip install x</pre>"),
    ("Call for papers", "<p>Deadline passed.</p>"),
]
for i, (t, b) in enumerate(H2):
    case(f"real-gd{i}", f"/p/{i}", OK, t, lecture(t, b, i + 1))
good("pdf", "/p.pdf", R(b"%PDF-1.5\n" + b"x" * 3000, type="application/pdf"), "pdf")
good("ps-gz", "/p.ps.gz", R(b"\x1f\x8b\x08\x00abc", type="application/x-gzip"), "psgz")
good("mp4", "/t.mp4", R(b"\x00\x00\x00\x18ftypmp42" * 50, type="video/mp4"), "video file")
good("ipynb", "/n.ipynb", R('{"cells":[],"nbformat":4}', type="application/json"), "notebook")
good("bib", "/x.bib", R("@article{a, title={404 not found}}", type="text/plain"), "bib")
good("csv", "/x.csv", R("a,b\n1,2\n", type="text/csv"), "csv")
good("rss", "/feed", R("<rss><channel><title>x</title></channel></rss>", type="text/xml"), "rss")
good("yt", "/watch?v=1", app("Lecture 1 - YouTube", "<div>Lecture 1</div><div>12,345 views</div>"), "yt")
good(
    "gh",
    "/o/r",
    app(
        "GitHub - o/r: Deep nets in C",
        "<h1>o / r</h1><p>Notifications You must be signed in to change notification settings</p><p>Deep nets in C</p>",
    ),
    "gh repo",
)
good("gist", "/o/abc", app("pix2pix.py · GitHub", "<pre>def f(): raise NotFound('Page not found')</pre>"), "gist")
good(
    "so",
    "/q/1/what-is-attention",
    app(
        "What is attention? - Cross Validated",
        "<h1>What is attention?</h1>" + prose(1, 3) + "<p>You must log in to answer this question.</p>",
    ),
    "so",
)
good(
    "quora",
    "/What-is-x",
    app("What is x? - Quora", "<h1>What is x?</h1>" + prose(2, 2) + "<p>Sign In to see more answers</p>"),
    "quora",
)
good(
    "coursera-again",
    "/learn/ml",
    app(
        "Machine Learning | Coursera",
        "<h1>Machine Learning</h1><p>Enroll for free. Starts Nov 24. Already enrolled? Log in.</p>" + prose(3, 2),
    ),
    "course",
)
good(
    "amazon-again",
    "/dp/1",
    shop(
        "Deep Learning: a book",
        "<h1>Deep Learning: a book</h1><p>Hardcover. Currently unavailable. We don't know when or if this item will be back in stock.</p>",
    ),
    "book out of stock",
    also=(S,),
)
good(
    "group",
    "/g/dl",
    app("Deep learning group", "<h1>Deep learning group</h1><p>Public group. 1,204 members. Join group to post.</p>"),
    "group",
)
good("lab", "/", uni("Vision Lab", "<h1>Vision Lab</h1><p>We study images.</p>"), "lab")
good(
    "person",
    "/~kim/",
    R(
        "<html><head><title>Kim's home page</title></head><body><h1>Kim</h1><p>I moved to another university; <a href=http://x.test>new page</a>.</p></body></html>"
    ),
    "moved person, no redirect",
    also=("moved/meta-refresh",),
)
good("redir-temp", "/latest", to("/v3/", 302), "temp", routes={"/v3/": R(app("v3", "<h1>v3</h1>" + prose(1, 2)))})
case(
    "redir-perm",
    "/old/",
    "moved/permanent-redirect",
    "perm",
    to("/new/page", 301),
    routes={"/new/page": R(app("v3", "<h1>v3</h1>" + prose(1, 2)))},
    target="http://redir-perm.test/new/page",
)
case(
    "redir-domain",
    "/paper/7",
    "moved/permanent-redirect",
    "to new domain same path",
    to("https://new-domain-x.test/paper/7", 301),
    other={"new-domain-x.test": {"/paper/7": R(app("Paper 7", "<h1>Paper 7</h1>" + prose(1, 2)))}},
)
case(
    "redir-github",
    "/p/proj",
    "moved/permanent-redirect",
    "old code host to repository",
    to("https://git-x.test/org/proj", 301),
    other={"git-x.test": {"/org/proj": R(app("org/proj", "<h1>proj</h1>" + prose(1, 1)))}},
)
good(
    "slug",
    "/blog/2015/dl-in-nlp",
    to("/blog/2015/deep-learning-in-nlp", 302),
    "slug",
    routes={"/blog/2015/deep-learning-in-nlp": R(app("DL in NLP", "<h1>DL in NLP</h1>" + prose(1, 3)))},
)
case(
    "real-section-up",
    "/software/rnn/index.html",
    "moved/permanent-redirect",
    "301 to the software's page one up",
    to("/software/", 301),
    routes={"/software/": R(uni("Software", "<h1>Software</h1><ul><li>rnn</li><li>cnn</li></ul>"))},
    also=(S,),
)
good("frag-ok", "/doc#sec", R(bare("D", "<h2 id=sec>S</h2>" + prose())), "frag")
case("real-frag-no", "/doc#nope", "broken/fragment-missing", "frag", R(bare("D", "<h2 id=sec>S</h2>" + prose())))
good("frag-spa", "/app#/x", R("<html><body><div id=a></div><script src=a.js></script></body></html>"), "spa frag")
good("frag-pdf", "/x.pdf#page=3", R(b"%PDF-1.5\n", type="application/pdf"), "pdf page")
good("frag-gh", "/o/r#readme", app("o/r", "<div id=user-content-readme><h1>r</h1></div>" + prose(1, 1)), "gh readme")
good(
    "frag-lines", "/o/r/blob/main/a.py#L10-L20", app("a.py", "<table id=x><tr><td id=L1></td></tr></table>"), "gh lines"
)
good(
    "frag-js-page",
    "/notes#lec3",
    app("Notes", "<div id=root></div><script>render()</script>"),
    "script-drawn page with a fragment",
    also=("broken/fragment-missing",),
)
