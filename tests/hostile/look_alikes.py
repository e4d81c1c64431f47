"""More of what servers do: pages that look like what they are not, and servers that browsers get along with.

Decided by the table of verdicts before someday was sent there.
"""

import gzip
import zlib

from tests.hostile.cases import (
    ARTICLE,
    BROKEN,
    FAILING,
    HOME,
    LOGIN_FORM,
    MISSING,
    MOVED,
    OK,
    TEXT,
    UNVERIFIED,
    Case,
    everywhere,
    first,
    hop,
    html,
    page,
    raw,
    refresh,
    reply,
    reset,
    robots,
)  # fmt: skip

SCRIPT = '<script src="/site.js"></script>'
LONG = f"<p>{TEXT}</p>" * 14  # some 2,000 characters


def titled(name, body=LONG, head=SCRIPT):
    return page(html(f"{name} | Example", f"<h1>{name}</h1>{body}", head))


def in_charset(text, charset, *, said="header"):
    meta = f'<meta charset="{charset}">' if said == "meta" else ""
    kind = f"text/html; charset={charset}" if said == "header" else "text/html"
    return page(html(text, f"<h1>{text}</h1>", meta).encode(charset), kind=kind)


def lines(*head, body=None, end=b"\r\n"):
    body = ARTICLE.encode() if body is None else body
    return raw(end.join(line.encode("latin-1") for line in head) + end + end + body)


LENGTH = f"Content-Length: {len(ARTICLE.encode())}"
CHUNKS = b"%x;name=value\r\n%s\r\n0\r\nX-Sum: 1\r\n\r\n" % (len(ARTICLE.encode()), ARTICLE.encode())


def by_cookie_elsewhere(request, _writer):
    """Sets its cookie at another address of its own, as single sign-ons do."""
    if b"seen=1" in request.head:
        return reply(ARTICLE)
    if request.path == "/set":
        return reply("", "302 Back", Location="/papers/deep", Set_Cookie="seen=1; Path=/; HttpOnly")
    return reply("", "302 Set", Location="/set")


def new_cookie_each_time(request, _writer):
    return reply("", "302 Again", Location=request.path, Set_Cookie=f"n={request.times}; Path=/")


LOOK_ALIKES: tuple[Case, ...] = (
    # Error pages with status 200.
    *(
        Case(f"soft-404-{tongue}", BROKEN, "soft-404", "in another language", page(html(f"{words} | Example", f"<h1>{words}</h1>")))
        for tongue, words in {
            "it": "Pagina non trovata", "pt": "Página não encontrada", "nl": "Pagina niet gevonden", "pl": "Nie znaleziono strony",
            "sv": "Sidan kunde inte hittas", "da": "Siden blev ikke fundet", "no": "Siden ble ikke funnet", "fi": "Sivua ei löytynyt",
            "cs": "Stránka nenalezena", "hu": "Az oldal nem található", "tr": "Sayfa bulunamadı", "ko": "페이지를 찾을 수 없습니다",
            "uk": "Сторінку не знайдено", "el": "Η σελίδα δεν βρέθηκε", "he": "הדף לא נמצא", "ar": "الصفحة غير موجودة", "vi": "Không tìm thấy trang",
            "id": "Halaman tidak ditemukan", "ro": "Pagina nu a fost găsită", "ca": "No s'ha trobat la pàgina", "zh-tw": "找不到網頁",
            "hr": "Stranica nije pronađena", "sk": "Stránka sa nenašla", "bg": "Страницата не е намерена", "fa": "صفحه مورد نظر یافت نشد",
        }.items()
    ),
    *(
        Case(f"soft-404-en-{number}", BROKEN, "soft-404", "in other words", page(html("Example", f"<h1>{words}</h1><p>Try our search.</p>")))
        for number, words in enumerate((
            "We can't find the page you're looking for", "This page isn't available", "Hmm, that page doesn't exist",
            "This page has gone missing", "We couldn't find that page", "Article not found", "Whoops, nothing here!",
            "The page you requested no longer exists", "This content has been removed", "404: This page could not be found",
        ))
    ),
    Case("soft-404-bare", BROKEN, "soft-404", "two words, no title", page("<html><body>404 Not Found</body></html>")),
    Case("soft-404-plain", BROKEN, "soft-404", "as plain text", page("404 page not found\n", kind="text/plain")),
    Case("soft-404-drive", BROKEN, "soft-404", "in a sentence", page("<html><body><p>Sorry, the file you have requested does not exist.</p></body></html>")),
    Case("soft-404-sjis", BROKEN, "soft-404", "Shift_JIS, said by the page", in_charset("ページが見つかりません", "shift_jis", said="meta")),
    Case("soft-404-gbk", BROKEN, "soft-404", "GBK, said by the server", in_charset("页面不存在", "gbk")),
    Case("soft-404-1251", BROKEN, "soft-404", "windows-1251", in_charset("Страница не найдена", "windows-1251")),
    Case("soft-404-utf16", BROKEN, "soft-404", "UTF-16 with its mark", in_charset("Страница не найдена", "utf-16")),
    Case("soft-404-aspx", BROKEN, "soft-404", "an error page of IIS", hop(302, "/errors/notfound.aspx?aspxerrorpath=/papers/deep", html("Example", f"<p>{TEXT * 3}</p>"))),
    Case("soft-404-index", BROKEN, "soft-404", "everything unknown leads to the index", lambda r, w: reply(html("Our papers", LONG)) if r.path == "/p/" else reply("", "302 F", Location="/p/"), path="/p/2017/attention-is-all-you-need.html"),
    Case("soft-404-refresh", BROKEN, "soft-404", "a refresh to an error page", page(refresh("/404.html"))),
    # Pages that speak of such things.
    Case("not-found-book", OK, "ok", "an essay with that beginning", titled("Not found: the lost papers of machine learning")),
    Case("error-404-howto", OK, "ok", "a tutorial", titled("Error 404 handling in Flask")),
    Case("404-gallery", OK, "ok", "a gallery", titled("404 pages that made us laugh")),
    Case("404-wikipedia", OK, "ok", "an encyclopedia", page(html("HTTP 404 - Wikipedia", f"<h1>HTTP 404</h1>{LONG * 3}"))),
    Case("missing-data", OK, "ok", "a method", titled("Missing data")),
    Case("robot-paper", OK, "ok", "a short page on a robot", page(html("Learning to walk", f"<h1>Learning to walk</h1><p>We train a robot to walk. {TEXT * 4}</p>", SCRIPT))),
    Case("rate-limit-docs", OK, "ok", "notes on an interface", page(html("Using our API", f"<h1>Using our API</h1><p>Clients that ask too often get “too many requests”. {TEXT * 5}</p>", SCRIPT))),
    Case("security-notes", OK, "ok", "notes on logs", page(html("Reading logs", f"<h1>Reading logs</h1><p>Look for suspicious activity, and do a security check each week. {TEXT * 4}</p>", SCRIPT))),
    Case("domain-story", OK, "ok", "how somebody got a name", page(html("How I got my name", f"<h1>How I got my name</h1><p>One day I saw the domain for sale, and wrote to its owner. {TEXT * 5}</p>"))),
    Case("parking-article", OK, "ok", "on parking", page(html("Parking of robots", f"<h1>Parking of robots</h1><p>{TEXT * 6}</p>"))),
    Case("passkeys", OK, "ok", "an article on signing in, on a site with a login", page(html("Sign in with passkeys - Example", f"{LOGIN_FORM}<h1>Sign in with passkeys</h1>{LONG * 2}"))),
    Case("captcha-history", OK, "ok", "an article on captchas", titled("A history of the captcha", LONG + "<p>Solve the captcha, it said.</p>")),
    Case("withdrawn-talk", OK, "ok", "an article that was moved on the way", titled("On pages that moved")),
    # Shells, refreshes, scripts.
    Case("spa-noscript", OK, "ok", "a shell that asks for scripts", everywhere('<html><head><title>App</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/a.js"></script></body></html>')),
    Case("noscript-refresh", OK, "ok", "a refresh for those without scripts", page(html("On memory", LONG, '<noscript><meta http-equiv="refresh" content="0; url=/nojs"></noscript>'))),
    Case("script-on-click", OK, "ok", "a script that sends on only when asked", page(html("Notes", f"<p>{TEXT}</p>", "<script>function search() { location.href = '/search'; }</script>"))),
    Case("refresh-to-login", UNVERIFIED, "login", "a refresh to a login", page(refresh("/login?next=/papers/deep"))),
    Case("refresh-to-home", BROKEN, "redirect-to-home", "a refresh to the home page", page(refresh("/"))),
    Case("refresh-header-later", OK, "ok", "a slow refresh by header", page(ARTICLE, Refresh="30; url=/")),
    Case("frameset", OK, "ok", "frames only", page('<html><frameset cols="*"><frame src="/a.html"></frameset></html>')),
    Case("picture-only", OK, "ok", "a picture only", page('<html><body><img src="/a.png"></body></html>')),
    Case("index-of", OK, "ok", "a folder", page("<html><head><title>Index of /papers</title></head><body><h1>Index of /papers</h1><pre><a href='a.pdf'>a.pdf</a></pre></body></html>")),
    Case("feed", OK, "ok", "a feed", page('<?xml version="1.0"?><rss><channel><title>News</title></channel></rss>', kind="application/rss+xml")),
    Case("xhtml", OK, "ok", "XHTML", page(ARTICLE, kind="application/xhtml+xml")),
    Case("byte-order-mark", BROKEN, "empty-page", "three bytes and no word", page(b"\xef\xbb\xbf \r\n")),
    Case("empty-pdf", BROKEN, "empty-page", "a PDF of no bytes", lambda r, w: reply(b"", kind="application/pdf"), path="/deep.pdf"),
    # Statuses.
    Case("202", OK, "ok", "accepted, with the page", page(ARTICLE, "202 Accepted")),
    Case("300", OK, "ok", "a list of choices", page(html("On memory", "<ul><li><a href='/en'>English</a></ul>"), "300 Multiple Choices")),
    Case("421", UNVERIFIED, "forbidden", "misdirected", page("", "421 Misdirected Request")),
    Case("503-later", FAILING, "server-error", "maintenance for some seconds, each time", everywhere("", "503 Busy", Retry_After="1")),
    Case("500-article", FAILING, "server-error", "an article with 500", everywhere(ARTICLE, "500 Oops")),
    Case("reset-once", OK, "ok", "reset, then fine", lambda r, w: reset(r, w) if r.times == 1 else reply(ARTICLE)),
    Case("502-once", OK, "ok", "502, then fine", first([reply("", "502 Bad")], reply(ARTICLE))),
    Case("403-edge", UNVERIFIED, "forbidden", "a bucket's refusal", page('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', "403 Forbidden", kind="application/xml")),
    Case("403-cloudflare", UNVERIFIED, "bot-wall", "blocked", everywhere("<title>Attention Required! | Cloudflare</title><h1>Sorry, you have been blocked</h1>", "403 Forbidden", Server="cloudflare")),
    Case("429-cloudflare", UNVERIFIED, "rate-limited", "error 1015", everywhere("<title>Access denied | Example used Cloudflare</title><h1>Error 1015</h1><p>You are being rate limited</p>", "429 Too Many Requests", Server="cloudflare")),
    Case("404-script", BROKEN, "not-found", "a 404 behind a wall's script", page('<title>Not found</title><script src="/cdn-cgi/challenge-platform/x.js"></script>', "404 Not Found", Server="cloudflare")),
    # Redirects and cookies.
    Case("home-query", BROKEN, "redirect-to-home", "the home page with a mark", hop(301, "/?ref=404", HOME)),
    Case("home-php", BROKEN, "redirect-to-home", "the home page by its file", hop(302, "/index.php", HOME)),
    Case("home-locale", BROKEN, "redirect-to-home", "a home page of a country", hop(302, "/en-us/", HOME)),
    Case("docs-version", OK, "ok", "a manual's newest version", lambda r, w: reply(ARTICLE) if r.path == "/docs/en/latest/" else reply("", "302 F", Location="/docs/en/latest/"), path="/docs"),
    Case("cookie-elsewhere", OK, "ok", "its cookie is set at another address", by_cookie_elsewhere),
    Case("cookie-each-time", BROKEN, "redirect-loop", "another cookie each time", new_cookie_each_time),
    Case("location-tab", MOVED, "permanent-redirect", "a tab in Location", lambda r, w: reply(ARTICLE) if r.path == "/new/deep" else reply("", "301 M", Location="/new/\tdeep")),
    Case("location-long", OK, "ok", "8 KB of Location", lambda r, w: reply(ARTICLE) if r.path.startswith("/new") else reply("", "302 F", Location="/new/" + "a" * 8000)),
    Case("location-userinfo", OK, "ok", "a user in Location", lambda r, w: MISSING if r.path not in ("/new", "/papers/deep") else reply(ARTICLE) if r.path == "/new" else reply("", "302 F", Location=r.base.replace("://", "://me:secret@") + "/new")),
    Case("location-port-0", FAILING, "bad-response", "port 0", hop(302, "http://a.example:0/")),
    Case("location-empty", BROKEN, "redirect-loop", "an empty Location", hop(302, "")),
    Case("authwall", UNVERIFIED, "login", "a wall for members", hop(302, "/authwall?sessionRedirect=%2Fpapers%2Fdeep", html("Sign in | Example", LOGIN_FORM))),
    Case("pdf-login", UNVERIFIED, "login", "a PDF behind a login", lambda r, w: reply(html("Log in", LOGIN_FORM)) if r.path.startswith("/login") else reply("", "302 F", Location="/login?next=/deep.pdf"), path="/deep.pdf"),
    Case("pdf-captcha", UNVERIFIED, "captcha", "a PDF behind a captcha", lambda r, w: reply('<title>Check</title><form><div class="g-recaptcha"></div></form>'), path="/deep.pdf"),
    Case("pdf-as-html", OK, "ok", "a PDF that is called a page", lambda r, w: reply(b"%PDF-1.5 " + b"x" * 500), path="/deep.pdf"),
    Case("pdf-query", BROKEN, "wrong-content", "a web page in a PDF's place", lambda r, w: reply(HOME), path="/deep.pdf?download=1"),
    # HTTP as it is spoken.
    Case("bare-lf", OK, "ok", "lines that end as on Unix", lines("HTTP/1.1 200 OK", "Content-Type: text/html", LENGTH, end=b"\n")),
    Case("no-reason", OK, "ok", "a status without its words", lines("HTTP/1.1 200", "Content-Type: text/html", LENGTH)),
    Case("folded-header", OK, "ok", "a header on two lines", lines("HTTP/1.1 200 OK", "X-Long: a", " b", "Content-Type: text/html", LENGTH)),
    Case("latin1-header", OK, "ok", "Latin-1 in a header", lines("HTTP/1.1 200 OK", "X-Author: Andr\xe9", "Content-Type: text/html", LENGTH)),
    Case("chunk-extension", OK, "ok", "an extension and a trailer", lines("HTTP/1.1 200 OK", "Content-Type: text/html", "Transfer-Encoding: chunked", body=CHUNKS)),
    Case("length-no-number", FAILING, "bad-response", "no number", lines("HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Length: many")),
    Case("blank-line-first", OK, "ok", "a blank line first", raw(b"\r\n" + reply(ARTICLE))),
    Case("type-in-capitals", OK, "ok", "TEXT/HTML", page(ARTICLE, kind="TEXT/HTML;CHARSET=UTF-8")),
    Case("archive-untyped", OK, "ok", "an archive without a type", lambda r, w: b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n\x1f\x8b" + bytes(range(199)) * 2 if r.path == "/deep.tar.gz" else MISSING, path="/deep.tar.gz"),
    Case("picture-untyped", OK, "ok", "a picture without a type", raw(b"HTTP/1.1 200 OK\r\n\r\n\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 4), path="/deep.png"),
    Case("gzip-cut", OK, "ok", "gzip that ends early", page(gzip.compress(ARTICLE.encode() * 50)[:900], Content_Encoding="gzip")),
    Case("gzip-members", OK, "ok", "gzip of several members", page(gzip.compress(b"") + gzip.compress(ARTICLE.encode()), Content_Encoding="gzip")),
    Case("gzip-twice-said", OK, "ok", "a coding that nobody asked for", page(zlib.compress(b"x" * 500), Content_Encoding="gzip, br")),
    # Places.
    Case("fragment-escaped-id", OK, "ok", "an id that is escaped itself", page(ARTICLE.replace("<h1>", '<h1 id="%C3%BCber">')), path="/papers/deep#%C3%BCber"),
    Case("fragment-user-content-said", OK, "ok", "GitHub's prefix, listed", page(ARTICLE.replace("<h1>", '<h1 id="user-content-memory">')), path="/papers/deep#user-content-memory"),
    Case("fragment-case", BROKEN, "fragment-missing", "another case", page(ARTICLE.replace("<h1>", '<h1 id="memory">')), path="/papers/deep#Memory"),
    Case("fragment-plain", OK, "ok", "a place in a text", page("Notes. " * 90, kind="text/plain"), path="/papers/deep#section-2"),
    Case("fragment-far-down", OK, "ok", "further down than is read", page(html("On memory", f"<p>{TEXT}</p>" * 9000 + '<p id="end">')), path="/papers/deep#end"),
    # robots.txt.
    Case("robots-mark", UNVERIFIED, "robots", "a byte order mark first", page(ARTICLE), robots=robots("\ufeffUser-agent: *\nDisallow: /\n")),
    Case("robots-bomb", OK, "ok", "a bomb", page(ARTICLE), robots=reply(gzip.compress(b"# \n" * 5_000_000), kind="text/plain", Content_Encoding="gzip")),
    Case("robots-long-delay", OK, "ok", "an hour between two requests", page(ARTICLE), robots=robots("User-agent: *\nCrawl-delay: 3600\n")),
    Case("robots-401", OK, "ok", "robots.txt wants a login", page(ARTICLE), robots=reply("", "401 Unauthorized")),
    Case("robots-garbage", OK, "ok", "robots.txt is no HTTP", page(ARTICLE), robots=b"\0\1\2\r\n\r\n"),
    # Domains.
    *(
        Case(f"parked-{tongue}", BROKEN, "parked", "for sale", everywhere(html("example.com", f"<p>{words}</p>")))
        for tongue, words in {
            "de": "Diese Domain steht zum Verkauf.", "fr": "Ce domaine est à vendre.", "es": "Este dominio está en venta.",
            "nl": "Deze domeinnaam is te koop.", "pl": "Ta domena jest na sprzedaż.", "ru": "Домен продаётся", "expired": "This domain has expired.",
            "hosting": "Your website is currently suspended. Please contact your hosting provider for more information.",
        }.items()
    ),
    Case("apache", BROKEN, "parked", "a server without a site", everywhere("<html><head><title>Apache2 Ubuntu Default Page: It works</title></head><body><p>This is the default welcome page.</p></body></html>")),
)  # fmt: skip
