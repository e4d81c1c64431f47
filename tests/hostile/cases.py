"""What servers do, as a table: how each answers, what is true of its link, and why. Written from experience."""

import asyncio
import gzip
import socket
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

TEXT = (
    "Recurrent networks keep what they have seen in a state that they carry along from word to word, and learn by "
    "gradients through time what is worth keeping. "
)
MENU = "<nav><a href='/'>Home</a> <a href='/blog'>Blog</a> <a href='/about'>About</a></nav>"


@dataclass(frozen=True)
class Request:
    path: str
    base: str
    times: int
    """How often this path was asked, this time included."""
    head: bytes


@dataclass(frozen=True)
class Case:
    name: str
    verdict: str
    reason: str
    why: str
    act: Callable[[Request, Any], Any]
    path: str = "/papers/deep"
    tls: str | None = None
    robots: bytes | None = None
    closes: bool = False


def reply(body="", status="200 OK", kind="text/html; charset=utf-8", **headers):
    data = body if isinstance(body, bytes) else body.encode()
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(data)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + data


def html(title, body="", head=""):
    return f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{MENU}{body}</body></html>"


ARTICLE = html("On memory", "<h1>On memory</h1>" + f"<p>{TEXT}</p>" * 6)
HOME = html("Example Press", "<h1>Example Press</h1>" + "<p>Books, news and events of our press.</p>" * 6)
MISSING = reply(html("Not found", "<h1>404</h1>"), "404 Not Found")


def page(body, status="200 OK", elsewhere=MISSING, **headers):
    """The listed address shows this; made-up ones, and the home page, are what an honest site shows."""

    def act(request, _writer):
        if request.path == "/":
            return reply(HOME)
        if request.path.split("?")[0] == "/papers/deep":
            return reply(body, status, **headers)
        return elsewhere(request, _writer) if callable(elsewhere) else elsewhere

    return act


def everywhere(body, status="200 OK", **headers):
    return lambda _request, _writer: reply(body, status, **headers)


def hop(status, to, then=ARTICLE):
    """Redirects the listed address; `{base}` in the target is the host itself."""

    def act(request, _writer):
        if request.path == "/papers/deep":
            return reply("", f"{status} Elsewhere", Location=to.format(base=request.base))
        if request.path == "/":
            return reply(HOME)
        return reply(then)

    return act


def hops(*statuses):
    """A chain: each status leads to the next step, the last to a good page."""

    def act(request, _writer):
        step = 0 if request.path == "/papers/deep" else int(request.path.rsplit("/", 1)[1])
        if step < len(statuses):
            return reply("", f"{statuses[step]} On", Location=f"/step/{step + 1}")
        return reply(ARTICLE)

    return act


def raw(data):
    """Bytes as they are, then the end of the connection."""

    async def act(_request, writer):
        writer.write(data)
        await writer.drain()

    return act


def first(answers, then):
    """What the first times get; a server that recovers."""

    def act(request, _writer):
        return answers[request.times - 1] if request.times <= len(answers) else then

    return act


async def hang(_request, _writer):
    await asyncio.sleep(60)


async def reset(_request, writer):
    sock = writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def drip(_request, writer):
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n" + ARTICLE.encode())
    for _ in range(600):
        await asyncio.sleep(0.1)
        writer.write(b".")


async def drip_head(_request, writer):
    writer.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(600):
        await asyncio.sleep(0.1)
        writer.write(b"X-%d: y\r\n" % number)


async def endless(_request, writer):
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + ARTICLE.encode())
    while not writer.is_closing():
        writer.write(b"<p>and so on</p>" * 4096)
        await writer.drain()


async def reset_in_body(_request, writer):
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 90000\r\n\r\n<html><title>Cut")
    await writer.drain()
    await reset(_request, writer)


def wants_cookie(request, _writer):
    if b"seen=1" in request.head:
        return reply(ARTICLE)
    return reply("", "302 Cookie", Location=request.path, Set_Cookie="seen=1; Path=/")


def wants_cookie_at_a_check(request, _writer):
    if request.path.startswith("/check"):
        return reply("", "302 Back", Location="/papers/deep")
    return (
        reply(ARTICLE)
        if b"seen=1" in request.head
        else reply("", "302 C", Location="/check", Set_Cookie="seen=1; Path=/")
    )


def robots(text):
    return reply(text, kind="text/plain")


def refresh(to, seconds=0, body=""):
    return html("Moved", body, f'<meta http-equiv="refresh" content="{seconds}; url={to}">')


LOGIN_FORM = '<form action="/session"><input name="user"><input type="password" name="p"></form>'
OK, MOVED, BROKEN, FAILING, UNVERIFIED = "ok", "moved", "broken", "failing", "unverified"

CASES: tuple[Case, ...] = (
    # Plain statuses.
    Case("ok", OK, "ok", "a page", page(ARTICLE)),
    Case("200-no-type", OK, "ok", "no Content-Type", raw(b"HTTP/1.1 200 OK\r\n\r\n" + ARTICLE.encode())),
    Case("200-http10", OK, "ok", "HTTP/1.0 without length", raw(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + ARTICLE.encode())),
    Case("203", OK, "ok", "from a proxy", page(ARTICLE, "203 Non-Authoritative")),
    Case("206", OK, "ok", "partial content unasked for", page(ARTICLE, "206 Partial Content")),
    Case("plain-text", OK, "ok", "a text file", page("Notes on memory. " * 20, kind="text/plain")),
    Case("json", OK, "ok", "JSON", page('{"title": "On memory"}', kind="application/json")),
    Case("image", OK, "ok", "a picture", page(b"\x89PNG\r\n\x1a\n" + b"0" * 100, kind="image/png")),
    Case("pdf", OK, "ok", "a PDF", lambda r, w: reply(b"%PDF-1.5 ...", kind="application/pdf"), path="/deep.pdf"),
    Case("zip", OK, "ok", "an archive", lambda r, w: reply(b"PK\x03\x04", kind="application/zip"), path="/deep.zip"),
    Case("204", BROKEN, "empty-page", "no content", page("", "204 No Content")),
    Case("empty", BROKEN, "empty-page", "200 and nothing", page("")),
    Case("only-comment", BROKEN, "empty-page", "a page without a word", page("<html><body><!-- --></body></html>")),
    Case("304", UNVERIFIED, "forbidden", "304 to an unconditional request", page("", "304 Not Modified")),
    Case("400", UNVERIFIED, "forbidden", "bad request", page(html("Bad request"), "400 Bad Request")),
    Case("401", UNVERIFIED, "login", "authentication", page("", "401 Unauthorized", WWW_Authenticate="Basic realm=x")),
    Case("402", UNVERIFIED, "paywall", "payment required", page("", "402 Payment Required")),
    Case("403", UNVERIFIED, "forbidden", "forbidden", page(html("Forbidden"), "403 Forbidden")),
    Case("404", BROKEN, "not-found", "not found", page(html("Not found"), "404 Not Found")),
    Case("404-nice", BROKEN, "not-found", "a 404 with an article's length", page(ARTICLE, "404 Not Found")),
    Case("405", UNVERIFIED, "forbidden", "method", page("", "405 Method Not Allowed")),
    Case("406", UNVERIFIED, "forbidden", "not acceptable", page("", "406 Not Acceptable")),
    Case("410", BROKEN, "gone", "gone", page("", "410 Gone")),
    Case("418", UNVERIFIED, "forbidden", "a teapot", page("", "418 I'm a teapot")),
    Case("429", UNVERIFIED, "rate-limited", "429 without end", everywhere("", "429 Too Many Requests")),
    Case("429-once", OK, "ok", "429, then fine", first([reply("", "429 Wait", Retry_After="1")], reply(ARTICLE))),
    Case("429-long", UNVERIFIED, "rate-limited", "asks for an hour", everywhere("", "429 Wait", Retry_After="3600")),
    Case("429-date", UNVERIFIED, "rate-limited", "until a date far away", everywhere("", "429 Wait", Retry_After="Fri, 01 Jan 2100 00:00:00 GMT")),
    Case("451", UNVERIFIED, "geo-blocked", "legal reasons", page("", "451 Unavailable For Legal Reasons")),
    Case("500", FAILING, "server-error", "server error", everywhere("", "500 Oops")),
    Case("500-once", OK, "ok", "500, then fine", first([reply("", "500 Oops")], reply(ARTICLE))),
    Case("502", FAILING, "server-error", "bad gateway", everywhere(html("502 Bad Gateway"), "502 Bad Gateway")),
    Case("503", FAILING, "server-error", "maintenance", everywhere(html("Down for maintenance"), "503 Busy")),
    Case("503-once", OK, "ok", "503, then fine", first([reply("", "503 Busy", Retry_After="1")], reply(ARTICLE))),
    Case("504", FAILING, "server-error", "gateway time-out", everywhere("", "504 Late")),
    Case("520", FAILING, "server-error", "an edge's own error", everywhere(html("Web server is returning an unknown error | 520"), "520 Unknown")),
    Case("999", UNVERIFIED, "bot-wall", "999 to every machine", everywhere("", "999 Request denied")),
    # Redirects.
    Case("301", MOVED, "permanent-redirect", "moved", hop(301, "/new/deep")),
    Case("308", MOVED, "permanent-redirect", "moved", hop(308, "/new/deep")),
    Case("302", OK, "ok", "found elsewhere for now", hop(302, "/new/deep")),
    Case("303", OK, "ok", "see other", hop(303, "/new/deep")),
    Case("307", OK, "ok", "elsewhere for now", hop(307, "/new/deep")),
    Case("301-301", MOVED, "permanent-redirect", "moved twice", hops(301, 308)),
    Case("301-302", OK, "ok", "one temporary hop", hops(301, 302)),
    Case("302-301", OK, "ok", "one temporary hop first", hops(302, 301)),
    Case("12-hops", MOVED, "permanent-redirect", "a long way", hops(*[301] * 12)),
    Case("300-hops", BROKEN, "redirect-loop", "a way without end", hops(*[302] * 300)),
    Case("loop", BROKEN, "redirect-loop", "to itself", hop(302, "/papers/deep")),
    Case("loop-of-two", BROKEN, "redirect-loop", "a loop of two", lambda r, w: reply("", "302 F", Location="/b" if r.path != "/b" else "/papers/deep")),
    Case("cookie-loop", OK, "ok", "redirects until its cookie comes back", wants_cookie),
    Case("cookie-check", OK, "ok", "sets a cookie, sends to a check, and back", wants_cookie_at_a_check),
    Case("cookie-game", BROKEN, "redirect-loop", "another cookie each time", lambda r, w: reply("", "302 C", Location=r.path, Set_Cookie=f"n={r.times}; Path=/")),
    Case("301-404", BROKEN, "not-found", "moved to nothing", lambda r, w: reply("", "301 M", Location="/x") if r.path == "/papers/deep" else MISSING),
    Case("slash", MOVED, "permanent-redirect", "a trailing slash", hop(301, "/papers/deep/")),
    Case("301-relative", MOVED, "permanent-redirect", "a relative Location", hop(301, "../new/deep")),
    Case("301-fragment", MOVED, "permanent-redirect", "to a place in a page", hop(301, "/new/deep#part")),
    Case("301-raw-bytes", MOVED, "permanent-redirect", "Latin-1 bytes in Location", lambda r, w: reply(ARTICLE) if "caf" in r.path else b"HTTP/1.1 301 M\r\nLocation: /caf\xe9\r\nContent-Length: 0\r\n\r\n"),
    Case("301-spaces", MOVED, "permanent-redirect", "blanks in Location", lambda r, w: reply(ARTICLE) if "new" in r.path else reply("", "301 M", Location="/new page")),
    Case("301-no-location", FAILING, "bad-response", "a redirect to nowhere", page("", "301 Moved")),
    Case("to-file", BROKEN, "unsafe-redirect", "to file:", hop(302, "file:///etc/passwd")),
    Case("to-mailto", BROKEN, "unsafe-redirect", "to mailto:", hop(301, "mailto:a@b.example")),
    Case("to-javascript", BROKEN, "unsafe-redirect", "to javascript:", hop(302, "javascript:alert(1)")),
    Case("to-data", BROKEN, "unsafe-redirect", "to data:", hop(302, "data:text/html,hi")),
    Case("to-ftp", BROKEN, "unsafe-redirect", "to ftp:", hop(302, "ftp://b.example/x")),
    Case("home", BROKEN, "redirect-to-home", "a deep link that ends on the home page", hop(302, "/")),
    Case("home-301", BROKEN, "redirect-to-home", "for good, too", hop(301, "{base}/")),
    Case("home-index", BROKEN, "redirect-to-home", "on its index page", hop(301, "/index.html", HOME)),
    Case("home-language", BROKEN, "redirect-to-home", "on a home page in a language", hop(302, "/en/", HOME)),
    Case("two-letters", MOVED, "permanent-redirect", "to a page with a short name", hop(301, "/ai")),
    Case("home-listed", OK, "ok", "the home page itself is listed", everywhere(HOME), path="/"),
    Case("home-redirects", OK, "ok", "a home page that redirects to its language", lambda r, w: reply(HOME) if r.path == "/en/" else reply("", "302 F", Location="/en/"), path="/"),
    Case("meta-refresh", MOVED, "meta-refresh", "refresh at once", page(refresh("/new/deep"), elsewhere=reply(ARTICLE))),
    Case("meta-refresh-301", MOVED, "meta-refresh", "refresh to what moved on", page(refresh("/on"), elsewhere=lambda r, w: reply("", "301 M", Location="/new/deep") if r.path == "/on" else reply(ARTICLE))),
    Case("meta-refresh-302", OK, "ok", "refresh to what is elsewhere for now", page(refresh("/on"), elsewhere=lambda r, w: reply("", "302 F", Location="/new/deep") if r.path == "/on" else reply(ARTICLE))),
    Case("meta-refresh-404", BROKEN, "not-found", "refresh to nothing", page(refresh("/new/deep"))),
    Case("meta-refresh-away", BROKEN, "no-such-host", "refresh to a host that is gone", page(refresh("http://gone.invalid/deep"))),
    Case("meta-refresh-500", FAILING, "server-error", "refresh to a server in trouble", page(refresh("/new/deep"), elsewhere=reply("", "500 Oops"))),
    Case("meta-refresh-30", OK, "ok", "a refresh after a while", page(refresh("/new/deep", 30, f"<p>{TEXT * 4}</p>"))),
    Case("meta-refresh-self", OK, "ok", "reloads itself", page(html("Live", f"<p>{TEXT * 4}</p>", '<meta http-equiv="refresh" content="0">'))),
    Case("refresh-header", MOVED, "meta-refresh", "by header", page(html("Moved"), elsewhere=reply(ARTICLE), Refresh="0; url=/new/deep")),
    Case("js-redirect", MOVED, "meta-refresh", "a script that only sends on", page('<script>location.replace("/new/deep")</script>')),
    Case("http-canonical", OK, "ok", "a canonical address elsewhere on http", page(html("On memory", f"<p>{TEXT * 6}</p>", '<link rel="canonical" href="/papers/deep">'))),
    # What breaks on the way.
    Case("reset", FAILING, "reset", "connection reset", reset),
    Case("close", FAILING, "reset", "closed without an answer", raw(b"")),
    Case("hang", FAILING, "timeout", "no answer", hang),
    Case("drip-head", FAILING, "timeout", "headers that never end", drip_head),
    Case("drip", OK, "ok", "a slow body after good headers", drip),
    Case("endless", OK, "ok", "a body without end", endless),
    Case("truncated", FAILING, "bad-response", "ends too early", raw(reply(ARTICLE)[:-200])),
    Case("reset-in-body", FAILING, "bad-response", "reset in the middle", reset_in_body),
    Case("bad-chunk", FAILING, "bad-response", "garbled chunks", raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx\r\n")),
    Case("short-chunks", FAILING, "bad-response", "chunks without an end", raw(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")),
    Case("garbage", FAILING, "bad-response", "no HTTP at all", raw(b"\x00\xff\x13 hello \r\n\r\n")),
    Case("http09", FAILING, "bad-response", "HTTP/0.9", raw(b"<html>old</html>")),
    Case("smtp", FAILING, "bad-response", "another protocol", raw(b"220 mail ready\r\n")),
    Case("giant-header", FAILING, "bad-response", "a header of 300 KB", page(ARTICLE, X_Big="x" * 300_000)),
    Case("many-headers", FAILING, "bad-response", "30,000 headers", lambda r, w: b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: y\r\n" % n for n in range(30_000)) + b"\r\n"),
    Case("cookies", OK, "ok", "1,000 cookies", lambda r, w: b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + b"".join(b"Set-Cookie: c%d=1\r\n" % n for n in range(1000)) + b"Content-Length: %d\r\n\r\n%s" % (len(ARTICLE), ARTICLE.encode())),
    Case("gzip", OK, "ok", "gzip", page(gzip.compress(ARTICLE.encode()), Content_Encoding="gzip")),
    Case("deflate", OK, "ok", "deflate", page(zlib.compress(ARTICLE.encode()), Content_Encoding="deflate")),
    Case("raw-deflate", OK, "ok", "deflate without its head", page(zlib.compress(ARTICLE.encode())[2:-4], Content_Encoding="deflate")),
    Case("not-gzip", FAILING, "bad-response", "says gzip, is none", page(ARTICLE, Content_Encoding="gzip")),
    Case("bomb", OK, "ok", "a gzip bomb that begins as a page", page(gzip.compress(ARTICLE.encode() + b"<p>x</p>" * 4_000_000), Content_Encoding="gzip")),
    Case("early-hints", OK, "ok", "103 first", lambda r, w: b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n" + reply(ARTICLE)),
    Case("continue", OK, "ok", "100 first", lambda r, w: b"HTTP/1.1 100 Continue\r\n\r\n" + reply(ARTICLE)),
    Case("latin1", OK, "ok", "Latin-1", page(ARTICLE.replace("word", "w\xf6rd").encode("latin-1"), kind="text/html; charset=iso-8859-1")),
    Case("wrong-charset", OK, "ok", "an encoding that does not exist", page(ARTICLE, kind="text/html; charset=klingon")),
    Case("nul-bytes", OK, "ok", "NUL bytes in the page", page(ARTICLE.replace("<p>", "\0<p>"))),
    Case("deep-nesting", OK, "ok", "50,000 nested elements", page(html("On memory", f"<p>{TEXT * 6}</p>" + "<div>" * 50_000))),
    Case("long-address", OK, "ok", "an address of 8 KB", everywhere(ARTICLE), path="/papers/" + "a" * 8000),
    Case("query", OK, "ok", "a query with everything", everywhere(ARTICLE), path="/p?a=1&b=%C3%A9&c=[x]"),
    # robots.txt.
    Case("robots-forbids", UNVERIFIED, "robots", "forbidden to machines", page(ARTICLE), robots=robots("User-agent: *\nDisallow: /\n")),
    Case("robots-forbids-part", UNVERIFIED, "robots", "forbidden here", page(ARTICLE), robots=robots("User-agent: *\nDisallow: /papers/\n")),
    Case("robots-others", OK, "ok", "forbidden to somebody else", page(ARTICLE), robots=robots("User-agent: GPTBot\nDisallow: /\n")),
    Case("robots-500", OK, "ok", "robots.txt answers 500", page(ARTICLE), robots=reply("", "500 Oops")),
    Case("robots-html", OK, "ok", "robots.txt is a web page", page(ARTICLE), robots=reply(HOME)),
    Case("robots-delay", OK, "ok", "a pause is wanted", page(ARTICLE), robots=robots("User-agent: *\nCrawl-delay: 1\n")),
    # Pages that answer 200 and are not there.
    Case("soft-404", BROKEN, "soft-404", "says so", page(html("Page not found", "<h1>Page not found</h1>"))),
    Case("soft-404-de", BROKEN, "soft-404", "in German", page(html("Seite nicht gefunden - Uni"))),
    Case("soft-404-fr", BROKEN, "soft-404", "in French", page(html("Page introuvable"))),
    Case("soft-404-es", BROKEN, "soft-404", "in Spanish", page(html("Página no encontrada"))),
    Case("soft-404-ja", BROKEN, "soft-404", "in Japanese", page(html("お探しのページは見つかりませんでした"))),
    Case("soft-404-zh", BROKEN, "soft-404", "in Chinese", page(html("页面不存在"))),
    Case("soft-404-ru", BROKEN, "soft-404", "in Russian", page(html("Страница не найдена"))),
    Case("soft-404-oops", BROKEN, "soft-404", "in a heading", page(html("Example", "<h1>Oops! That page can't be found.</h1>"))),
    Case("soft-404-text", BROKEN, "soft-404", "in a sentence", page(html("Example", "<p>The page you are looking for does not exist or has been moved.</p>"))),
    Case("soft-404-all-alike", BROKEN, "soft-404", "the same page for anything", everywhere(html("Example Press", "<p>Welcome to our press! Browse our catalogue of books.</p>"))),
    Case("soft-404-redirect", BROKEN, "soft-404", "redirects to an error page", hop(302, "/error/404.html", html("Example", f"<p>{TEXT}</p>"))),
    Case("soft-404-search", BROKEN, "soft-404", "everything unknown leads to the search", lambda r, w: reply(html("Search", "<form></form>No query.")) if r.path == "/search" else reply("", "302 F", Location="/search")),
    Case("thin-but-real", OK, "ok", "little text, and honest 404s beside it", page(html("PoS 001", "<p>A review. A. Author.</p>"))),
    Case("about-404", OK, "ok", "an article about 404 pages", page(html("How to design a 404 page", f"<h1>How to design a 404 page</h1><p>When a page is not found, say so. {TEXT * 8}</p>"))),
    Case("spa", OK, "ok", "a script draws every page", everywhere('<html><head><title>App</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>')),
    # Domains.
    Case("for-sale", BROKEN, "parked", "for sale", everywhere(html("example.com is for sale", "<p>Buy this domain now.</p>"))),
    Case("parked-sedo", BROKEN, "parked", "a parker's script", everywhere('<html><head><script src="//img.sedoparking.com/p.js"></script></head><body>Related searches</body></html>')),
    Case("parked-free", BROKEN, "parked", "a registrar's page", everywhere(html("example.com", "<p>This domain is parked free, courtesy of Registrar.</p>"))),
    Case("parked-script", BROKEN, "parked", "an empty page that a parker's script fills", everywhere('<html data-adblockkey="x"><body><div id="target"></div><script>window.park = "eyJ"</script></body></html>')),
    Case("suspended", BROKEN, "parked", "suspended", everywhere(html("Account Suspended", "<h1>This Account has been suspended.</h1>"))),
    Case("nginx", BROKEN, "parked", "a server without a site", everywhere("<html><head><title>Welcome to nginx!</title></head><body><h1>Welcome to nginx!</h1></body></html>")),
    Case("about-domains", OK, "ok", "an article on domain sales", page(html("The market for domains", f"<h1>The market</h1><p>A domain for sale is not a site. {TEXT * 20}</p>"))),
    # Walls.
    Case("cloudflare", UNVERIFIED, "bot-wall", "a challenge", everywhere('<title>Just a moment...</title><script src="/cdn-cgi/challenge-platform/x.js"></script>', "403 Forbidden", Server="cloudflare", cf_mitigated="challenge")),
    Case("cloudflare-503", UNVERIFIED, "bot-wall", "the older challenge", everywhere("<title>Just a moment...</title><p>Checking your browser</p>", "503 Busy", Server="cloudflare")),
    Case("akamai", UNVERIFIED, "bot-wall", "access denied", everywhere("<title>Access Denied</title><h1>Access Denied</h1>You don't have permission. Reference #18.2d", "403 Forbidden", Server="AkamaiGHost")),
    Case("datadome", UNVERIFIED, "bot-wall", "a captcha's frame", everywhere("<title>x.example</title><p>Please enable JS</p><script>var dd={'rt':'c','host':'geo.captcha-delivery.com'}</script>", "403 Forbidden")),
    Case("human", UNVERIFIED, "bot-wall", "press and hold", everywhere('<title>Access to this page has been denied.</title><div id="px-captcha"></div>', "403 Forbidden")),
    Case("imperva", UNVERIFIED, "bot-wall", "200 with a script", everywhere('<html><head><script src="/_Incapsula_Resource?SWJIYLWA=1"></script></head><body></body></html>')),
    Case("aws-waf", UNVERIFIED, "bot-wall", "202 with a challenge", everywhere('<html><head><script src="https://x.token.awswaf.com/challenge.js"></script></head><body></body></html>', "202 Accepted", x_amzn_waf_action="challenge")),
    Case("captcha", UNVERIFIED, "captcha", "a captcha alone", everywhere(html("Robot check", '<form><div class="g-recaptcha"></div></form>'))),
    Case("f5", UNVERIFIED, "bot-wall", "rejected with 200", everywhere("<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator. Your support ID is: 1</body></html>")),
    Case("geo", UNVERIFIED, "geo-blocked", "not in this country", everywhere(html("Sorry", "<p>This content is not available in your country.</p>"))),
    Case("too-many", UNVERIFIED, "rate-limited", "says so with 200", everywhere("<title>Too Many Requests</title><h1>Too many requests</h1>")),
    Case("login-page", UNVERIFIED, "login", "a form in the page's place", everywhere(html("Log in - Example", LOGIN_FORM))),
    Case("login-redirect", UNVERIFIED, "login", "redirects to a login", hop(302, "/login?next=/papers/deep", html("Welcome back", LOGIN_FORM + f"<p>{TEXT * 3}</p>"))),
    Case("sso", UNVERIFIED, "login", "redirects to a single sign-on", hop(302, "/idp/profile/SAML2/Redirect/SSO?SAMLRequest=x", html("University", LOGIN_FORM))),
    Case("paywall", UNVERIFIED, "paywall", "a teaser", page(html("On memory", f"<p>{TEXT}</p><p>Subscribe to continue reading.</p>"))),
    Case("article-login-box", OK, "ok", "an article with a login box", page(ARTICLE.replace(MENU, MENU + LOGIN_FORM))),
    Case("article-captcha-script", OK, "ok", "an article with a captcha's script", page(ARTICLE.replace("</body>", '<script src="https://www.google.com/recaptcha/api.js"></script></body>'))),
    Case("article-cloudflare", OK, "ok", "an article behind a content network", page(ARTICLE.replace("</body>", '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script></body>'))),
    # Not what was listed.
    Case("pdf-is-html", BROKEN, "wrong-content", "a web page in a PDF's place", lambda r, w: reply(HOME), path="/deep.pdf"),
    Case("pdf-viewer", OK, "ok", "a viewer around a PDF", lambda r, w: reply(html("deep.pdf", '<embed type="application/pdf" src="/raw.pdf">')), path="/deep.pdf"),
    Case("pdf-octets", OK, "ok", "a PDF without its type", lambda r, w: reply(b"%PDF-1.5", kind="application/octet-stream"), path="/deep.pdf"),
    Case("video-gone", BROKEN, "media-unavailable", "a video that was taken down", lambda r, w: reply(html("Videos", "<h1>This video is no longer available</h1>")), path="/watch?v=abc"),
    # Places on pages.
    Case("fragment", OK, "ok", "a place that is there", page(ARTICLE.replace("<h1>", '<h1 id="memory">')), path="/papers/deep#memory"),
    Case("fragment-name", OK, "ok", "by its name", page(ARTICLE.replace("<h1>", '<a name="memory"></a><h1>')), path="/papers/deep#memory"),
    Case("fragment-encoded", OK, "ok", "escaped", page(ARTICLE.replace("<h1>", '<h1 id="über uns">')), path="/papers/deep#%C3%BCber%20uns"),
    Case("fragment-missing", BROKEN, "fragment-missing", "a place that is not there", page(ARTICLE), path="/papers/deep#memory"),
    Case("fragment-route", OK, "ok", "a script's route", page(ARTICLE), path="/papers/deep#/memory"),
    Case("fragment-bang", OK, "ok", "an older script's route", page(ARTICLE), path="/papers/deep#!memory"),
    Case("fragment-text", OK, "ok", "a text fragment", page(ARTICLE), path="/papers/deep#:~:text=gradients"),
    Case("fragment-top", OK, "ok", "the top", page(ARTICLE), path="/papers/deep#top"),
    Case("fragment-user-content", OK, "ok", "GitHub's prefix", page(ARTICLE.replace("<h1>", '<h1 id="user-content-memory">')), path="/papers/deep#memory"),
    # TLS.
    Case("tls", OK, "ok", "a good certificate", page(ARTICLE), tls="good"),
    Case("tls-expired", BROKEN, "tls-expired", "expired", page(ARTICLE), tls="expired"),
    Case("tls-self-signed", BROKEN, "tls-self-signed", "self-signed", page(ARTICLE), tls="self-signed"),
    Case("tls-hostname", BROKEN, "tls-hostname", "for another host", page(ARTICLE), tls="other name"),
    Case("tls-half-chain", BROKEN, "tls-other", "an incomplete chain", page(ARTICLE), tls="half chain"),
    Case("tls-stall", FAILING, "timeout", "a handshake that stalls", page(ARTICLE), tls="stall"),
)  # fmt: skip
