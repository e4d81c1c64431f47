"""Each kind of link once more, none made to deceive: 76 of 77 at first sight, the last by a wrong name in the case."""

import asyncio
import gzip

from .chrome import bare, drupal, home, news, prose, wp
from .server import R
from .services import OK, P, U, app, soft, walled
from .table import case, to

MOVED = "moved/permanent-redirect"


def article(t="A study of reeds", n=2):
    return R(drupal(t, "<p>By J. Reed</p>" + prose(n, 4)))


# 2 soft-404
soft(
    "i-de",
    "/forschung/alt",
    drupal("Seite nicht gefunden", "<p>Die angeforderte Seite konnte nicht gefunden werden.</p>", "de"),
    "de drupal",
)
soft(
    "i-nl",
    "/nieuws/12",
    news("Oeps", "<h1>Oeps, er ging iets mis</h1><p>De pagina kon niet worden gevonden.</p>", "nl"),
    "nl",
)
soft(
    "i-ja",
    "/news/12",
    news("エラー", "<h1>お探しのページが見つかりません</h1><p>URLをご確認ください。</p>", "ja"),
    "ja",
)
soft("i-zh", "/news/12", news("提示", "<h1>您访问的页面不存在或已删除</h1><p>3秒后返回首页</p>", "zh"), "zh")
soft("i-ru", "/news/12", news("404", "<h1>Страница не найдена</h1><p>Возможно, она была удалена.</p>", "ru"), "ru")
soft(
    "i-catch",
    "/any/thing",
    wp("Reed Press", "<h1>Books about reeds</h1><ul><li>Reed one</li><li>Reed two</li></ul><p>Order by mail.</p>"),
    "every path shows the catalogue",
)
soft(
    "i-title-only",
    "/x/y",
    R("<html><head><title>404 Not Found</title></head><body><img src=/sad.png></body></html>").body,
    "title only",
)
soft("i-h2", "/x/y", app("Reed Lab", "<h2>Error 404</h2><p>Please check the address.</p>"), "h2")
case("i-to-home", "/articles/2013/reeds", "broken/redirect-to-home", "302 home", to("/", 302))
case(
    "i-to-home-301",
    "/articles/2013/reeds",
    "broken/redirect-to-home",
    "301 abs home",
    to("http://i-to-home-301.test", 301),
)
case(
    "i-common",
    "/a/1.html",
    "broken/soft-404",
    "all go to /gone",
    None,
    routes={"*": to("/gone", 302), "/gone": R(app("Reed", "<h1>We have a new website</h1><p>Please browse.</p>"))},
    also=("broken/redirect-to-home",),
)
case(
    "i-good404art",
    "/blog/404-pages-that-delight",
    OK,
    "article",
    R(wp("Page not found: 10 pages that delight", "<h1>Page not found: 10 pages that delight</h1>" + prose(0, 5))),
)
case(
    "i-good-sale",
    "/blog/selling-a-domain",
    OK,
    "article",
    R(
        wp(
            "I sold a domain for sale at Sedo",
            "<h1>I sold a domain for sale at Sedo</h1><p>“This domain is for sale”, it said.</p>" + prose(1, 5),
        )
    ),
)
case(
    "i-good-captcha",
    "/blog/captchas",
    OK,
    "article",
    R(wp("Are you human? A history of the captcha", "<h1>Are you human? A history of the captcha</h1>" + prose(2, 5))),
)
case(
    "i-spa",
    "/app/x",
    OK,
    "spa",
    R(
        "<!doctype html><html><head><title>Reed App</title></head><body><div id='app'></div><script src='/app.js'></script></body></html>"
    ),
    routes={
        "*": R(
            "<!doctype html><html><head><title>Reed App</title></head><body><div id='app'></div><script src='/app.js'></script></body></html>"
        )
    },
)
case("i-home", "/", OK, "home of a catch-all", R(home("i-home")), routes={"*": R(home("i-home"))})
# 3 parked
soft(
    "i-park1",
    "/paper",
    bare(
        "reeds.test",
        "<p>Buy this domain</p><p>The owner of reeds.test is offering it for sale for an asking price of 799 EUR!</p>",
    ),
    "sedo text",
    truth=P,
)
soft(
    "i-park2",
    "/paper",
    bare("reeds.test", "<script src='//www.parkingcrew.net/jsparkcaf.php'></script>"),
    "parkingcrew",
    truth=P,
)
soft("i-park3", "/paper", bare("Coming Soon", "<h1>Future home of something quite cool.</h1>"), "godaddy cool", truth=P)
soft(
    "i-susp",
    "/paper",
    bare("Suspended", "<h1>This account has been suspended</h1><p>Please contact billing.</p>"),
    "suspended",
    truth=P,
)
case(
    "i-ww1",
    "/p",
    P,
    "ww1",
    to("http://ww1.i-ww1.test/p", 302),
    other={"ww1.i-ww1.test": {"*": R(bare("", "<script>window.park=1</script>"))}},
)
case(
    "i-other-park",
    "/p",
    P,
    "301 to parker",
    to("http://sedoparking.com/i", 301),
    other={"sedoparking.com": {"*": R(bare("x", "<p>ads</p>"))}},
)
# 4 walls
walled(
    "i-cf",
    "<title>Just a moment...</title><script>window._cf_chl_opt={}</script>",
    403,
    "bot-wall",
    "cf",
    ("cf-mitigated", "challenge"),
)
walled(
    "i-ak",
    "<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don't have permission to access this on this server.<P>Reference #18.1</BODY></HTML>",
    403,
    "bot-wall",
    "ak",
    also=("forbidden",),
)
walled(
    "i-dd",
    "<script>var dd={'rt':'i'}</script><script src='https://ct.captcha-delivery.com/i.js'></script>",
    403,
    "bot-wall",
    "dd",
    also=("captcha",),
)
walled(
    "i-px",
    "<title>Human verification</title><div id=px-captcha></div><script>window._pxAppId='P'</script>",
    403,
    "bot-wall",
    "px",
    also=("captcha",),
)
walled("i-imp", "<html><body><script src='/_Incapsula_Resource?x'></script></body></html>", 200, "bot-wall", "imp")
walled(
    "i-aws",
    "<html><body><script src='https://t.awswaf.com/challenge.js'></script></body></html>",
    202,
    "bot-wall",
    "aws",
    ("x-amzn-waf-action", "challenge"),
)
walled(
    "i-hc",
    "<title>Security check</title><p>Please complete the captcha</p><div class=h-captcha data-sitekey=x></div><script src='https://hcaptcha.com/1/api.js'></script>",
    200,
    "captcha",
    "hc",
    also=("bot-wall",),
)
walled(
    "i-rc",
    "<title>Robot check</title><form><div class=g-recaptcha></div></form>",
    200,
    "captcha",
    "rc",
    also=("bot-wall",),
)
walled("i-999", "", 999, "bot-wall", "999")
walled("i-401", "", 401, "login", "401", ("WWW-Authenticate", "Bearer"))
walled("i-402", "", 402, "paywall", "402")
walled("i-451", "Unavailable", 451, "geo-blocked", "451")
walled("i-429", "", 429, "rate-limited", "429")
walled("i-429ra", "", 429, "rate-limited", "429 ra", ("Retry-After", "86400"))
case(
    "i-oauth",
    "/doc",
    U + "login",
    "oauth",
    to("/oauth/authorize?client_id=1&redirect_uri=%2Fdoc", 302),
    routes={"/oauth/authorize": R(bare("Authorize", "<form><input name=email><input type=password></form>"))},
)
case(
    "i-sso",
    "/doc",
    U + "login",
    "sso",
    to("https://sso.i-sso.test/login?service=x", 302),
    other={"sso.i-sso.test": {"/login": R(bare("CAS", "<form><input name=username><input type=password></form>"))}},
)
case(
    "i-login200",
    "/doc",
    U + "login",
    "form at 200",
    R(bare("Sign in", "<h1>Sign in</h1><form><input name=u><input type=password></form>")),
)
case(
    "i-pay",
    "/news/1",
    U + "paywall",
    "teaser",
    R(
        news(
            "Reeds",
            "<h1>Reeds</h1><p>They bend.</p><div>This article is for subscribers only. Subscribe to continue reading.</div>",
        )
    ),
)
case(
    "i-robots",
    "/doc",
    U + "robots",
    "robots",
    article(),
    routes={"/robots.txt": R("User-agent: *\nDisallow: /doc", type="text/plain")},
)
# 6 patience
case("i-fl1", "/p", OK, "500 once", lambda rq: article() if rq.hit > 1 else R("", 500))
case("i-fl2", "/p", OK, "503 ra 1", lambda rq: article() if rq.hit > 1 else R("", 503, (("Retry-After", "1"),)))
case("i-500", "/p", "failing/server-error", "500", R("", 500))
# 10
case("i-pdf", "/p/reeds.pdf", "broken/wrong-content", "pdf html", article("Department of Reeds"))
case("i-empty", "/p", "broken/empty-page", "empty", R("<html><head></head><body></body></html>"))
case("i-vid", "/video/5", "broken/media-unavailable", "video", R(app("Video", "<h1>This video is unavailable</h1>")))
case(
    "i-meta",
    "/p",
    "moved/meta-refresh",
    "meta",
    R("<meta http-equiv=refresh content='0; url=/q'>"),
    routes={"/q": article()},
    target="http://i-meta.test/q",
)
case(
    "i-js",
    "/p",
    "moved/meta-refresh",
    "js",
    R("<script>window.location.replace('http://i-js.test/q')</script>"),
    routes={"/q": article()},
    also=(MOVED, OK),
)


# 11
async def endless(rq):
    rq.writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + article().body.encode())
    try:
        while True:
            rq.writer.write(b"x" * 65536)
            await rq.writer.drain()
    except OSError:
        pass


async def drip(rq):
    b = article().body.encode()
    rq.writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(b))
    try:
        for c in b:
            rq.writer.write(bytes([c]))
            await rq.writer.drain()
            await asyncio.sleep(0.05)
    except OSError:
        pass


async def hang(_request):
    await asyncio.sleep(40)


case("i-endless", "/p", OK, "endless", endless)
case("i-drip", "/p", OK, "drip from the first byte", drip)
case("i-hang", "/p", "failing/timeout", "hang", hang)
case(
    "i-bomb",
    "/p",
    OK,
    "bomb of zeros",
    R(gzip.compress(b"\0" * 40_000_000), 200, (("Content-Encoding", "gzip"),)),
    also=("failing/bad-response", "broken/empty-page"),
)
case(
    "i-hdr",
    "/p",
    "failing/bad-response",
    "giant header",
    lambda rq: b"HTTP/1.1 200 OK\r\nX-A: " + b"a" * 200_000 + b"\r\nContent-Length: 2\r\n\r\nhi",
)
case("i-cook", "/p", OK, "1000 cookies", R(article().body, 200, tuple(("Set-Cookie", f"a{i}=b") for i in range(1000))))
case("i-loop", "/p", "broken/redirect-loop", "loop", to("/p", 301))
case(
    "i-loop2",
    "/p",
    "broken/redirect-loop",
    "two hosts",
    to("http://b.i-loop2.test/q", 302),
    other={"b.i-loop2.test": {"/q": to("http://i-loop2.test/p", 302)}},
)
case(
    "i-300",
    "/0",
    "broken/redirect-loop",
    "300 hops",
    None,
    routes={
        "*": lambda rq: (
            to(f"/{int(rq.path[1:] or 0) + 1}", 302) if rq.path[1:].isdigit() and int(rq.path[1:]) < 300 else article()
        )
    },
)
case("i-file", "/p", "broken/unsafe-redirect", "file", to("file:///etc/passwd", 302))
case("i-mail", "/p", "broken/unsafe-redirect", "mailto", to("mailto:a@b.c", 301))
case(
    "i-badloc",
    "/p",
    "failing/bad-response",
    "bytes",
    lambda rq: b"HTTP/1.1 302 F\r\nLocation: \xff\xfe\xfd\r\nContent-Length: 0\r\n\r\n",
    also=("broken/not-found", "broken/malformed-url"),
)
case("i-09", "/p", "failing/bad-response", "0.9", lambda rq: b"hello there\n")
case(
    "i-cl",
    "/p",
    "failing/bad-response",
    "short body",
    lambda rq: b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 90000\r\n\r\n" + article().body.encode(),
)
case("i-idn", "/p", OK, "idn", article(), url="http://schilf-röhricht.test/p", host="xn--schilf-rhricht-2pb.test")
case("i-8k", "/" + "a" * 8100, OK, "8k", article())
case("i-port0", "/p", "broken/malformed-url", "port 0", article(), url="http://i-port0.test:0/p")
case("i-user", "/p", OK, "userinfo", article(), url="http://u:p@i-user.test/p")
# tls, dns
for t, v in {
    "expired": "tls-expired",
    "self-signed": "tls-self-signed",
    "hostname": "tls-hostname",
    "stranger": "tls-other",
}.items():
    case(
        "i-tls-" + t,
        "/p",
        "broken/" + v,
        t,
        article(),
        scheme="https",
        tls=t,
        also=("broken/tls-self-signed",) if t == "stranger" else (),
    )
case(
    "i-nx",
    "/p",
    "broken/no-such-host",
    "nx",
    None,
    url="http://there-is-no-such-host.invalid/p",
    host="i-nx-unused.test",
)
# moved
case("i-m1", "/p", MOVED, "301", to("/q", 301), routes={"/q": article()}, target="http://i-m1.test/q")
case(
    "i-m2",
    "/p",
    MOVED,
    "301 308",
    to("/q", 301),
    routes={"/q": to("/r", 308), "/r": article()},
    target="http://i-m2.test/r",
)
case("i-m3", "/p", OK, "301 302", to("/q", 301), routes={"/q": to("/r", 302), "/r": article()})
case(
    "i-m4",
    "/p",
    MOVED,
    "https",
    lambda rq: article() if rq.scheme == "https" else to("https://i-m4.test/p", 301),
    also=("moved/canonical-https",),
)
case(
    "i-m5",
    "/p#s",
    MOVED,
    "fragment kept",
    to("/q", 301),
    routes={"/q": R(bare("q", "<h2 id=s>s</h2>" + prose()))},
    target="http://i-m5.test/q#s",
)
