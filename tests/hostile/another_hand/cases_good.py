"""Links that work: look-alikes of every error page, wall and parker."""

import asyncio
import gzip
import json
import zlib

from .chrome import PARAS, bare, drupal, home, nav, news, prose, uni, wp
from .server import R
from .table import case, to

OK = "ok/ok"


def ok(name, path, why, at=None, **more):
    case(name, path, OK, why, at, **more)


# ---- articles about errors, domains, captchas -------------------------------------------------------------------------
ok(
    "ref-404",
    "/en-US/docs/Web/HTTP/Status/404",
    "reference page of the status itself",
    bare(
        "404 Not Found - HTTP | Web Docs",
        f"""
<header><a href="/">Web Docs</a>{nav("en")}<a href="/users/login">Log in</a></header><main><h1>404 Not Found</h1>
<p>The HTTP <code>404 Not Found</code> client error response status code indicates that the server cannot find the requested resource. Links that lead to a 404 page are often called broken or dead links and can be subject to link rot.</p>
<p>A 404 status code only indicates that the resource is missing without indicating if this is temporary or permanent. If a resource is permanently removed, servers should send the 410 Gone status instead.</p>
<h2>Status</h2><pre>404 Not Found</pre><h2>Examples</h2><p>Fetching a nonexistent page: the following request asks for a page that was mistyped.</p>
<pre>GET /my-profle HTTP/1.1\nHost: example.com</pre><pre>HTTP/1.1 404 Not Found\nContent-Type: text/html\n\n&lt;html&gt;&lt;h1&gt;Page not found&lt;/h1&gt;</pre>
{prose(1, 4)}<h2>Custom error pages</h2><p>Many websites customize the look of a 404 page to be more helpful to the user and provide guidance on what to do next.</p><h2>Specifications</h2><table><tr><td>HTTP Semantics # status.404</td></tr></table><h2>See also</h2><ul><li>HTTP response status codes</li><li>410 Gone</li></ul></main>""",
    ),
)
ok(
    "wiki-404",
    "/wiki/HTTP_404",
    "encyclopedia article",
    bare(
        "HTTP 404 - Freepedia",
        f"""<div id="mw-head"><a href="/w/index.php?title=Special:CreateAccount">Create account</a> <a href="/w/index.php?title=Special:UserLogin">Log in</a></div>
<h1 id="firstHeading">HTTP 404</h1><div id="mw-content-text"><p>In computer network communications, the <b>HTTP 404</b>, <b>404 not found</b>, <b>404</b>, <b>404 error</b>, <b>page not found</b>, or <b>file not found</b> error message is a hypertext transfer protocol standard response code, to indicate that the browser was able to communicate with a given server, but the server could not find what was requested.</p>
<p>The website hosting server will typically generate a "404 Not Found" web page when a user attempts to follow a broken or dead link; hence the 404 error is one of the most recognizable errors encountered on the Web.</p>
<h2>Soft 404 errors</h2><p>Some websites report a "not found" error by returning a standard web page with a "200 OK" response code, falsely reporting that the page loaded properly.</p>{prose(1, 3)}</div>""",
    ),
)
ok(
    "wiki-404-de",
    "/wiki/Toter_Link",
    "German article on dead links",
    bare(
        "Toter Link – Freipedia",
        """<h1>Toter Link</h1><p>Ein <b>toter Link</b> ist ein Hyperlink, dessen Ziel nicht mehr existiert. Wer ihm folgt, sieht meist die Meldung „404 – Seite nicht gefunden“ oder „Die angeforderte Seite existiert nicht“.</p>
<h2>Ursachen</h2><p>Häufig wurde die Seite verschoben oder gelöscht, die Domain ist abgelaufen und steht zum Verkauf, oder der Betreiber hat sein Angebot eingestellt. Untersuchungen zeigen, dass etwa die Hälfte der Verweise in Gerichtsurteilen nach zehn Jahren nicht mehr erreichbar ist.</p><h2>Gegenmaßnahmen</h2><p>Archive wie die Wayback Machine halten Kopien bereit; Zitierweisen wie DOI trennen Namen und Ort. Redaktionen prüfen ihre Verweise regelmäßig mit Programmen.</p>""",
        "de",
    ),
)
ok(
    "qa-django",
    "/questions/4417/django-page-not-found-404",
    "question whose title is the error",
    bare(
        "python - Django: Page not found (404) - Ask Programmers",
        f"""
<header><a href="/users/login">Log in</a> <a href="/users/signup">Sign up</a></header><div id="question-header"><h1>Django: Page not found (404)</h1></div><div>Asked 9 years ago. Viewed 31k times.</div>
<div class="post"><p>I follow the tutorial and when I open /polls/ I get</p><pre>Page not found (404)\nRequest Method: GET\nRequest URL: http://127.0.0.1:8000/polls/\nUsing the URLconf defined in mysite.urls, Django tried these URL patterns, in this order:\nadmin/\nThe current path, polls/, didn't match any of these.</pre><p>What is wrong with my urls.py?</p></div>
<h2>3 Answers</h2><div class="answer"><p>You forgot to include the app's urls in the project. Add <code>path('polls/', include('polls.urls'))</code>.</p></div><div class="answer"><p>Also check the trailing slash.</p></div>{prose(5, 5)}<h2>Related</h2><ul><li>Django TemplateDoesNotExist</li><li>Django static files 404</li><li>What is the difference between null=True and blank=True?</li></ul>""",
    ),
)
ok(
    "issue-pages-404",
    "/acme/site/issues/1423",
    "issue about a 404",
    bare(
        "404 page not found after deploying · Issue #1423 · acme/site · CodeHost",
        f"""<header><a href="/login">Sign in</a><a href="/signup">Sign up</a></header>
<h1><bdi>404 page not found after deploying</bdi> <span>#1423</span></h1><span>Closed</span><div class="comment"><p>After I pushed to the branch the site only shows: "404. There isn't a Pages site here."</p><p>Steps: fork, enable pages, wait ten minutes.</p></div>
<div class="comment"><p>Did you set the source branch in the settings?</p></div><div class="comment">{prose(5, 4)}</div><div class="comment"><p>That was it, thanks. Closing.</p></div>""",
    ),
)
ok(
    "gallery-404",
    "/blog/best-404-pages/",
    "design gallery of error pages",
    wp(
        "50 best 404 error pages",
        f"""<h1>50 best 404 error pages</h1><p>"Oops! Page not found", "Houston, we have a problem", "You seem to be lost": everybody has seen them. We collected the best.</p>
<h2>1. The lost astronaut</h2><p>"Sorry, the page you are looking for does not exist." An astronaut drifts by.</p><h2>2. The sad robot</h2><p>"This page could not be found." He shrugs.</p><h2>3. The empty shelf</h2><p>"There is nothing here." A librarian looks for your book.</p>{prose(8, 6)}""",
    ),
)
ok(
    "seo-410",
    "/2021/07/404-vs-410/",
    "blog post",
    wp(
        "404 Not Found vs. 410 Gone: which one should you use?",
        f"<h1>404 Not Found vs. 410 Gone</h1><p>If a page is gone, say so.</p>{prose(2, 5)}",
    ),
)
ok(
    "seo-ja",
    "/blog/404-not-found/",
    "Japanese article on error pages",
    wp(
        "404 Not Found（ページが見つかりません）とは？原因と対処法",
        "<h1>404 Not Foundとは？</h1><p>「404 Not Found」や「お探しのページは見つかりませんでした」という表示は、誰もが一度は目にしたことがあるでしょう。この記事では、その原因と、サイト運営者がとるべき対処法をわかりやすく解説します。</p><h2>原因1：URLの入力ミス</h2><p>もっとも多いのは、アドレスの打ち間違いです。大文字と小文字の違いにも注意しましょう。</p><h2>原因2：ページの削除や移動</h2><p>リニューアルの際に旧URLからの転送を設定し忘れると、検索結果やブックマークから訪れた人がエラーページを見ることになります。301リダイレクトを設定しましょう。</p><h2>まとめ</h2><p>エラーページは避けられませんが、親切な案内を置くことで離脱を減らせます。</p><h2>よくある質問</h2><p>エラーページを独自にデザインする場合、状態コードは必ず四百四のまま返すようにしましょう。二百を返してしまうと、検索エンジンが実在するページだと誤解し、登録してしまうことがあります。また、トップページへ自動的に転送する方法は、利用者を戸惑わせるためおすすめできません。</p><p>定期的にリンク切れを調べる道具を使い、外部サイトからのリンクが古い住所を指していないかも確認してください。公開から数年たった記事ほど、リンク先が失われている割合は高くなります。</p>",
        "ja",
    ),
)
ok(
    "seo-ru",
    "/articles/oshibka-404.html",
    "Russian article on error 404",
    wp(
        "Ошибка 404: страница не найдена — что делать?",
        "<h1>Ошибка 404: что это и как исправить</h1><p>Каждый пользователь хотя бы раз видел сообщение «404 — страница не найдена». Оно означает, что сервер работает, но нужного документа на нём нет.</p><h2>Почему возникает ошибка</h2><p>Чаще всего страницу удалили или перенесли, а ссылки на неё остались. Реже виноват сам пользователь, который ошибся в адресе.</p><h2>Как исправить</h2><p>Владельцу сайта стоит настроить перенаправление, проверить внутренние ссылки и сделать понятную страницу ошибки с поиском.</p><h2>Как оформить страницу ошибки</h2><p>Хорошая страница ошибки объясняет, что произошло, и предлагает, куда идти дальше: поиск, карта раздела, популярные материалы. Важно, чтобы сервер при этом возвращал правильный код, иначе поисковая система решит, что такой документ действительно есть, и начнёт показывать его в выдаче.</p><p>Раз в месяц стоит проверять сайт программой, которая обходит все ссылки и составляет список битых. Чем старше статья, тем больше в ней ссылок, которые уже никуда не ведут.</p>",
        "ru",
    ),
)
ok(
    "film-not-found",
    "/film/page-not-found-2019",
    "a short film called Page Not Found",
    bare(
        "Page Not Found (2019) – Short Film Archive",
        f"{nav('en')}<h1>Page Not Found</h1><p>Belgium 2019, 14 min. Directed by Lies Vermeer.</p><p>A night librarian finds that one page is missing from every copy of the same book.</p><p>Cast: Tom Raes, Ina Goossens. Screened in Ghent and Leipzig.</p>",
    ),
)
ok(
    "song-404",
    "/lyrics/error-404",
    "lyrics page",
    bare(
        "Error 404 lyrics - Paper Boats | Songbook",
        f"{nav('en')}<h1>Error 404</h1><h2>Paper Boats</h2><p>I looked for you, not found, not found<br>the number you have dialled is gone<br>sorry, sorry, you can't be found<br>this page does not exist, move on</p><p>Oh oh error four-oh-four<br>nobody lives here any more</p><p>Written by M. Okafor. Album: Dead Links (2014)</p>",
    ),
)
ok(
    "podcast-oops",
    "/",
    "home page called Oops!",
    bare(
        "Oops! A podcast about mistakes",
        "<h1>Oops!</h1><p>Something went wrong, and we talk about it. Each week one expert, one error.</p><ul><li>Ep. 12: The page that vanished</li><li>Ep. 11: 404 ways to lose a key</li><li>Ep. 10: Access denied, a locksmith speaks</li></ul>",
    ),
    routes={"/robots.txt": R("", 404)},
)
ok(
    "poem-nothing",
    "/poems/nothing-here.html",
    "short poem",
    bare(
        "Nothing here",
        "<h1>Nothing here</h1><p>Nothing here but a chair,<br>the chair's shadow,<br>and the wall that it was looking for.</p><p><a href='index.html'>other poems</a></p>",
    ),
)
ok(
    "domain-sale-story",
    "/how-i-sold-my-domain",
    "article on selling a domain",
    wp(
        "This domain is for sale: how I sold mine",
        f'<h1>This domain is for sale</h1><p>For eleven years my parked domain showed nothing but the words "this domain may be for sale" and a few sponsored links. Then somebody at a broker wrote: make an offer, buy now, minimum offer $500.</p>{prose(3, 5)}',
    ),
)
ok(
    "domain-ad",
    "/2018/11/loom",
    "blog with a 'domain for sale' ad in the sidebar",
    wp(
        "The loom that became a clock",
        f"<h1>The loom that became a clock</h1>{prose(3, 4)}<div class='widget'><h3>Sponsored</h3><p>The domain clockmaker.test is for sale! <a href='https://sedo.com/search/details/?domain=clockmaker.test'>Buy this domain</a> at Sedo. Inquire now.</p></div>",
    ),
)
ok(
    "domain-broker-blog",
    "/blog/what-is-a-parked-domain",
    "broker's explanation of parking",
    wp(
        "What is a parked domain? | NameBroker",
        f'<h1>What is a parked domain?</h1><p>A parked domain is a registered name without a website. Visitors see ads ("related searches") or a note such as "The owner of this domain is offering it for sale". Parking companies like Sedo, Bodis and ParkingCrew share the revenue with the owner.</p><h2>How do I park a domain?</h2><p>Point its nameservers to the parking company.</p>{prose(6, 2)}',
    ),
)
ok(
    "captcha-article",
    "/tech/i-am-not-a-robot",
    "article on captchas",
    news(
        "I'm not a robot: twenty years of captchas",
        f'<h1>I\'m not a robot</h1><p>"Please verify you are a human." "Checking your browser before accessing the site." "Press and hold." We obey. Why?</p>{prose(7, 6)}',
    ),
)
ok(
    "captcha-form",
    "/contact-us",
    "contact page with reCAPTCHA",
    wp(
        "Contact us",
        '<h1>Contact us</h1><p>Write to us, or come by: Mill Lane 4, Mondays to Fridays, nine to five.</p><form method="post"><input name="name"><textarea name="m"></textarea><div class="g-recaptcha" data-sitekey="6LdA"></div><p>Please confirm you are not a robot.</p><button>Send</button></form><script src="https://www.google.com/recaptcha/api.js" async defer></script>',
    ),
)
ok(
    "hcaptcha-comments",
    "/2020/03/bog",
    "blog post with hCaptcha at the comments",
    wp(
        "In the bog",
        f'<h1>In the bog</h1>{prose(0, 3)}<div id="respond"><h3>Leave a Reply</h3><p>You must be logged in to post a comment.</p><div class="h-captcha" data-sitekey="x"></div></div><script src="https://js.hcaptcha.com/1/api.js"></script>',
    ),
)
ok(
    "cf-jsd",
    "/posts/queues",
    "article behind Cloudflare with its usual injected scripts",
    R(
        wp(
            "Queues",
            f"<h1>Queues</h1>{prose(2, 4)}<a href='/cdn-cgi/l/email-protection' class='__cf_email__' data-cfemail='aa'>[email&#160;protected]</a>"
            """<script>(function(){function c(){var b=a.contentDocument||a.contentWindow.document;if(b){var d=b.createElement('script');d.innerHTML="window.__CF$cv$params={r:'8f0c',t:'MTcw'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js';document.getElementsByTagName('head')[0].appendChild(a);";b.getElementsByTagName('head')[0].appendChild(d)}}})();</script>""",
        ),
        headers=(
            ("Server", "cloudflare"),
            ("CF-RAY", "8f0c1d2e3f4a5b6c-FRA"),
            ("Set-Cookie", "__cf_bm=abc; path=/; HttpOnly"),
        ),
    ),
)
ok(
    "s3-howto",
    "/kb/access-denied-s3",
    "how to fix AccessDenied",
    drupal(
        'How to fix the "Access Denied" error on S3',
        f'<pre>&lt;Error&gt;&lt;Code&gt;AccessDenied&lt;/Code&gt;&lt;Message&gt;Access Denied&lt;/Message&gt;&lt;/Error&gt;</pre><p>Your bucket policy lacks s3:GetObject. If instead you see NoSuchBucket ("The specified bucket does not exist"), the name is wrong.</p>{prose(5, 2)}',
    ),
)
ok(
    "heroku-howto",
    "/no-such-app",
    "how to fix 'no such app'",
    wp(
        "Heroku: No such app — there is no app configured at that hostname",
        f'<h1>Heroku | No such app</h1><p>Have you seen this? "There\'s nothing here, yet." Your DNS points to Heroku, but no app has the name.</p>{prose(8, 3)}',
    ),
)
ok(
    "login-essay",
    "/essays/please-log-in",
    "essay on logins",
    bare("Please log in to continue", f"<h1>Please log in to continue</h1><p>An essay by Dana Lind</p>{prose(6, 5)}"),
)
ok(
    "paywall-essay",
    "/2019/paywalls",
    "essay about paywalls",
    wp(
        "Subscribe to continue reading: the economics of paywalls",
        f'<h1>Subscribe to continue reading</h1><p>"You have reached your limit of free articles." Nobody likes the sentence.</p>{prose(1, 7)}',
    ),
)

# ---- pages that merely look odd ---------------------------------------------------------------------------------------
ok(
    "prof-1998",
    "/~hahn/",
    "a professor's page of 1998",
    R(
        """<HTML><HEAD><TITLE>Home Page of Prof. E. Hahn</TITLE></HEAD>
<BODY BGCOLOR="#C0C0C0" BACKGROUND="marble.gif"><CENTER><H1>Prof. E. Hahn</H1><IMG SRC="hahn.gif" ALT="[photo]"></CENTER><HR>
<UL><LI><A HREF="pubs.html">Publications</A><LI><A HREF="ss98.html">Lectures (SS 98)</A><LI>Office hours: Tue 10-11</UL>
<IMG SRC="construct.gif"> This page is under construction!<P><I>Last modified: 12 Nov 1998</I></BODY></HTML>""",
        type="text/html",
    ),
)
ok(
    "hi-anna",
    "/",
    "a very short home page",
    bare("anna", "<p>hi, i'm anna. i draw maps. <a href='mailto:a@anna.test'>mail me</a></p>"),
    routes={"/x": R("", 404)},
)
ok("one-line-text", "/motd.txt", "one line of text", R("back on monday\n", type="text/plain"))
ok("tiny-page", "/ip", "a service that answers three words", R("203.0.113.9\n", type="text/plain"))
ok(
    "comic",
    "/comics/412",
    "a page whose content is one picture",
    bare(
        "Paper Boats #412",
        '<a href="/411">&lt;</a><img src="/img/412.png" title="the river moved, not me"><a href="/413">&gt;</a>',
    ),
)
ok(
    "frameset",
    "/~mueller/index.html",
    "a page of frames",
    R(
        """<html><head><title>Institut f&uuml;r Geometrie</title></head><frameset cols="180,*"><frame src="menu.html" name="menu"><frame src="main.html" name="main"><noframes><body>Ihr Browser kann keine Frames anzeigen.</body></noframes></frameset></html>""",
        type="text/html; charset=iso-8859-1",
    ),
)
ok(
    "frameset-no-noframes",
    "/~kurz/",
    "frames and not a word of text",
    R(
        "<html><head><title>Kurz</title></head><frameset rows='80,*'><frame src='t.html'><frame src='m.html'></frameset></html>"
    ),
)
ok(
    "svg-only",
    "/art/12",
    "a drawing in SVG",
    bare(
        "Knot 12",
        '<svg width="400" height="400"><path d="M10 10C 20 20, 40 20, 50 10"/><circle cx="100" cy="90" r="40"/></svg>',
    ),
)
ok(
    "canvas-demo",
    "/demo/",
    "a demo that draws on a canvas",
    bare("Boids", '<canvas id="c" width="800" height="600"></canvas><script src="boids.js"></script>'),
)
ok(
    "iframe-map",
    "/map",
    "a page that embeds a map",
    bare("Map of springs", '<iframe src="https://maps.example.org/embed?id=7" width="100%" height="100%"></iframe>'),
)
ok(
    "apache-index",
    "/~smith/papers/",
    "directory listing",
    R(
        """<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN"><html><head><title>Index of /~smith/papers</title></head><body><h1>Index of /~smith/papers</h1><table><tr><th>Name</th><th>Last modified</th><th>Size</th></tr><tr><td><a href="/~smith/">Parent Directory</a></td></tr><tr><td><a href="ctw99.ps.gz">ctw99.ps.gz</a></td><td>1999-05-04 11:20</td><td>81K</td></tr><tr><td><a href="thesis.pdf">thesis.pdf</a></td><td>2001-02-14 09:01</td><td>1.2M</td></tr></table><address>Apache/1.3.27 Server at www Port 80</address></body></html>"""
    ),
)
ok(
    "nginx-index",
    "/pub/",
    "directory listing of nginx",
    R(
        '<html>\r\n<head><title>Index of /pub/</title></head>\r\n<body>\r\n<h1>Index of /pub/</h1><hr><pre><a href="../">../</a>\r\n<a href="data.csv">data.csv</a>   04-May-2020 10:00   88123\r\n</pre><hr></body>\r\n</html>'
    ),
)
ok(
    "rfc-text",
    "/rfc/rfc2616.txt",
    "a long text that speaks of 404",
    R(
        "Network Working Group\nRequest for Comments: 2616\n\n10.4.5 404 Not Found\n\n   The server has not found anything matching the Request-URI.\n\n10.4.11 410 Gone\n\n"
        + "\n\n".join(PARAS),
        type="text/plain; charset=us-ascii",
    ),
)
ok(
    "manpage",
    "/man/open.2.html",
    "manual page full of errors",
    bare(
        "open(2) - Linux manual page",
        "<pre>NAME\n  open - open and possibly create a file\nERRORS\n  EACCES The requested access to the file is not allowed.\n  ENOENT No such file or directory.\n  ENODEV No such device</pre><p>The page you see is part of the man-pages project.</p>",
    ),
)
ok(
    "json-api",
    "/api/v1/works/17",
    "JSON",
    R(json.dumps({"id": 17, "error": None, "message": "", "title": "Peat"}), type="application/json"),
)
ok(
    "json-error-word",
    "/schema.json",
    "a JSON schema that has errors in its words",
    R(
        json.dumps(
            {
                "$schema": "x",
                "title": "Error",
                "description": "404 not found",
                "properties": {"error": {"type": "string"}},
            }
        ),
        type="application/json",
    ),
)
ok(
    "rss",
    "/feed.xml",
    "a feed",
    R(
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>Notes</title><link>http://rss.test/</link><description>x</description><item><title>404</title><description>{PARAS[0]}</description></item></channel></rss>',
        type="application/rss+xml",
    ),
)
ok(
    "atom-as-text",
    "/atom.xml",
    "a feed with a poor type",
    R(
        '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Notes</title><entry><title>One</title><summary>Short.</summary></entry></feed>',
        type="text/xml",
    ),
)
PDF = (
    b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R>>endobj\n4 0 obj<</Length 44>>stream\nBT /F1 18 Tf 20 100 Td (A paper on peat) Tj ET\nendstream endobj\nxref\n0 5\n0000000000 65535 f \ntrailer<</Size 5/Root 1 0 R>>\nstartxref\n0\n%%EOF\n"
    + b"\n% pad" * 400
)
for kind, mime in {
    "octet": "application/octet-stream",
    "text": "text/plain",
    "html": "text/html",
    "download": "application/force-download",
    "xpdf": "application/x-pdf",
}.items():
    ok(f"pdf-as-{kind}", "/papers/hahn98.pdf", f"a PDF served as {mime}", R(PDF, type=mime))
ok("pdf-no-type", "/hahn.pdf", "a PDF without any type", R(PDF, type=None))
ok(
    "pdf-inline",
    "/download.php?id=8",
    "a PDF at an address that does not say so",
    R(PDF, type="application/pdf", headers=(("Content-Disposition", 'inline; filename="x.pdf"'),)),
)
ok(
    "pdf-landing",
    "/paper.pdf",
    "a PDF address that hands out the PDF after a temporary hop to a CDN",
    to("http://cdn-pdf-landing.test/f/8a7.pdf?sig=1"),
    other={"cdn-pdf-landing.test": {"*": R(PDF, type="application/pdf")}},
)
ok("png", "/img/map.png", "a picture", R(b"\x89PNG\r\n\x1a\n" + bytes(3000), type="image/png"))
ok(
    "zip-attach",
    "/data/corpus.zip",
    "a download",
    R(b"PK\x03\x04" + bytes(9000), type="application/zip", headers=(("Content-Disposition", "attachment"),)),
)
ok(
    "ps-gz",
    "/ctw99.ps.gz",
    "gzipped PostScript, sent with Content-Encoding",
    R(
        gzip.compress(b"%!PS-Adobe-2.0\n" + b"showpage\n" * 300),
        type="application/postscript",
        headers=(("Content-Encoding", "gzip"),),
    ),
)
ok(
    "notebook",
    "/nb/intro.ipynb",
    "a notebook",
    R(
        json.dumps(
            {
                "cells": [
                    {
                        "cell_type": "code",
                        "outputs": [{"output_type": "error", "ename": "FileNotFoundError", "evalue": "404 not found"}],
                    }
                ],
                "nbformat": 4,
            }
        ),
        type="text/plain",
    ),
)
ok(
    "readme-md",
    "/raw/README.md",
    "raw Markdown",
    R(
        "# peat\n\nTools for peat.\n\n## Errors\n\n404 Not Found means the core is missing.\n",
        type="text/plain; charset=utf-8",
    ),
)
ok(
    "bib",
    "/hahn.bib",
    "a BibTeX file",
    R("@article{hahn98, title={On peat}, year=1998}\n", type="application/x-bibtex"),
)

# ---- single-page apps ---------------------------------------------------------------------------------------------------
SPA = '<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>React App</title><script defer="defer" src="/static/js/main.8f.js"></script><link href="/static/css/main.css" rel="stylesheet"></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>'
ok(
    "spa-react",
    "/courses/deep-learning",
    "React shell at every address",
    SPA,
    routes={"*": R(SPA), "/robots.txt": R(SPA)},
)
VUE = "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Atlas of Springs</title><link href=/js/app.77.js rel=preload as=script></head><body><noscript><strong>We're sorry but atlas doesn't work properly without JavaScript enabled. Please enable it to continue.</strong></noscript><div id=app></div><script src=/js/chunk-vendors.js></script><script src=/js/app.77.js></script></body></html>"
ok("spa-vue", "/springs/412", "Vue shell", VUE, routes={"*": R(VUE)})
ANG = '<!doctype html><html lang="en"><head><base href="/"><title>OpenCourse</title></head><body><app-root><div class="spinner">Loading...</div></app-root><script src="runtime.js" type="module"></script><script src="main.js" type="module"></script></body></html>'
ok("spa-angular", "/group?id=ICML2019", "Angular shell", ANG, routes={"*": R(ANG)})


def og(title):
    return f'<!doctype html><html><head><title>{title}</title><meta property="og:title" content="{title}"></head><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"errors":{{"404":"Page not found","500":"Something went wrong"}}}}}},"page":"/[slug]"}}</script><script src="/_next/static/chunks/main.js"></script></body></html>'


ok("spa-next", "/guides/peat", "Next.js page whose data hold the words of errors", og("A guide to peat"))
ok("spa-hash", "/#/lesson/4", "hash route", SPA, routes={"/": R(SPA)})
ok("spa-hashbang", "/app/#!/lesson/4", "old hash route", R(ANG), routes={"/app/": R(ANG)})
ok(
    "spa-docsify",
    "/docs/#/guide?id=setup",
    "docsify: all content by script",
    R(""),
    routes={
        "/docs/": R(
            '<!DOCTYPE html><html><head><meta charset="UTF-8"><title>Guide</title></head><body><div id="app">Loading ...</div><script src="//cdn.test/docsify.min.js"></script></body></html>'
        )
    },
)
ok(
    "script-only",
    "/play",
    "a page with nothing but a script",
    bare("Play", "<script type=module src=/game.js></script>"),
)

# ---- furniture that misleads --------------------------------------------------------------------------------------------
ok(
    "login-header",
    "/viewtopic.php?t=99",
    "forum with a login box above",
    bare(
        "Board index: Which stove? - The Hut Forum",
        f"<div id='top'><form action='ucp.php?mode=login'>Username: <input name=username> Password: <input type=password name=password> <input type=submit value=Login> <a href='/lost'>I forgot my password</a> <a>Register</a></form></div><h2>Which stove?</h2><div class=post>{prose(9, 2)}</div><div class=post><p>Mine has been fine for ten winters.</p></div><p>You cannot post new topics in this forum. You must be logged in to reply.</p>",
    ),
)
CONSENT = "<div id='consent' class='modal' role='dialog'><h2>We value your privacy</h2><p>We and our 842 partners store and/or access information on a device, such as cookies, and process personal data. You may accept or manage your choices. Before you continue, please agree.</p><button>Accept all</button><button>Reject all</button><button>More options</button></div>"
ok(
    "consent-overlay",
    "/2024/peat",
    "article under a consent dialog",
    news("Peat is back", CONSENT + f"<h1>Peat is back</h1>{prose(0, 5)}"),
)
ok(
    "consent-bounce",
    "/artikel/4711.html",
    "redirect by a consent page with a cookie, and back",
    lambda q: (
        R(news("Der Fluss", f"<h1>Der Fluss</h1>{prose(9, 5)}", "de"))
        if "consent=1" in q.cookie
        else to("/zustimmung?ziel=/artikel/4711.html")
    ),
    routes={"/zustimmung": to("/artikel/4711.html", 302, ("Set-Cookie", "consent=1; Path=/"))},
)
ok(
    "newsletter-hint",
    "/local/ferry",
    "full text, with a hint to subscribe",
    news(
        "Ferry fares to rise",
        f"<h1>Ferry fares to rise</h1>{prose(6, 6)}<div class='promo'><h3>Support local journalism</h3><p>Subscribe to continue reading stories like this. Already a subscriber? <a href='/login'>Log in</a>. You have 3 free articles left this month.</p></div>",
        head='<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true}</script>',
    ),
)
ok(
    "hidden-empty",
    "/search-archive/1974",
    "hidden templates of errors",
    drupal(
        "Survey of 1974",
        f"<div class='no-results' style='display:none'>No results found. The page you requested could not be found.</div><div hidden>Access denied. Please log in.</div>{prose(0, 3)}<template id='err'><h1>404 Page not found</h1></template>",
    ),
)
ok(
    "noscript-refresh",
    "/watch/7",
    "meta refresh inside noscript",
    R(
        '<html><head><title>Lecture 7: Queues</title><noscript><meta http-equiv="refresh" content="0; url=/nojs"></noscript></head><body><h1>Lecture 7: Queues</h1>'
        + prose(2, 3)
        + "</body></html>"
    ),
    routes={"/nojs": R(bare("No JavaScript", "<p>Please turn on JavaScript to use this site.</p>"))},
)
ok(
    "commented-refresh",
    "/old.html",
    "meta refresh in a comment",
    R(
        '<html><head><title>Old notes</title><!-- <meta http-equiv="refresh" content="0;url=/"> --></head><body>'
        + prose(4, 2)
        + "</body></html>"
    ),
)
ok(
    "self-refresh",
    "/live",
    "a live page that reloads itself",
    R(
        '<html><head><title>Water levels</title><meta http-equiv="refresh" content="60"></head><body><h1>Water levels</h1><table><tr><td>Mill</td><td>1.2 m</td></tr><tr><td>Ford</td><td>0.8 m</td></tr></table></body></html>'
    ),
)
ok(
    "self-refresh-url",
    "/levels.html",
    "reloads itself by its own address",
    R(
        '<html><head><title>Levels</title><meta http-equiv="refresh" content="30;URL=/levels.html"></head><body><p>Mill 1.2 m, ford 0.8 m, at noon. Levels are read each hour by the keeper of the lock.</p></body></html>'
    ),
)
ok(
    "slow-refresh",
    "/start",
    "meta refresh after 10 seconds on a page of its own",
    R(
        '<html><head><title>Lecture notes</title><meta http-equiv="refresh" content="10;url=/slides"></head><body>'
        + prose(5, 2)
        + "</body></html>"
    ),
    routes={"/slides": R(bare("Slides", prose(2, 2)))},
)
ok(
    "discontinued",
    "/projects/loom/",
    "a project that ended; its page stands",
    wp(
        "Loom (discontinued)",
        f"<h1>Loom</h1><p><b>This project is no longer maintained.</b> The service is no longer available, but the documentation stays here.</p>{prose(5, 4)}",
    ),
)
ok(
    "archived-banner",
    "/archive/report-2009",
    "archived page of a ministry",
    drupal(
        "Report on bogs 2009",
        f"<div class='banner'>This is archived content. The page is no longer updated, and some links may be broken or no longer available.</div>{prose(0, 5)}",
    ),
)
ok(
    "cfp-closed",
    "/2019/cfp",
    "a call that has closed",
    bare(
        "WPeat 2019: call for papers",
        "<h1>WPeat 2019</h1><p>The submission site is closed. Registration is closed.</p><p>The workshop took place in Ghent on 4 June 2019. Accepted papers: On peat (Hahn), Queues in bogs (Lind).</p>",
    ),
)
ok(
    "arxiv-like",
    "/abs/1706.00001",
    "a preprint's page",
    bare(
        "[1706.00001] Gradients at lunch",
        "<div><a href='/login'>Login</a></div><h1>Gradients at lunch</h1><div>E. Hahn, D. Lind</div><blockquote><b>Abstract:</b> We halve the step size and go for lunch. Experiments on three corpora show that it works.</blockquote><div><a href='/pdf/1706.00001'>PDF</a></div><p>This paper has been withdrawn from no workshop.</p>",
    ),
)
ok(
    "withdrawn-paper",
    "/abs/1801.00002",
    "a withdrawn preprint has a page still",
    bare(
        "[1801.00002] Lunch at gradients",
        "<h1>Lunch at gradients</h1><p>This paper has been withdrawn by the author due to an error in Lemma 2.</p><p>No PDF available for this version.</p><p>Submission history: v1 3 Jan 2018; v2 9 Feb 2018 (withdrawn)</p>",
    ),
)
ok(
    "repo-like",
    "/hahn/peat",
    "a repository's page",
    bare(
        "GitHost - hahn/peat: tools for peat",
        "<header><a href='/login'>Sign in</a> <a href='/signup'>Sign up</a></header><h1>hahn/peat</h1><table><tr><td>404.html</td><td>add not found page</td></tr><tr><td>README.md</td></tr></table><article><h1>peat</h1><p>Tools for peat. MIT licence.</p></article><div hidden>You can't perform that action at this time. You signed in with another tab or window.</div>",
    ),
)
ok(
    "repo-archived",
    "/hahn/bog",
    "archived repository",
    bare(
        "hahn/bog",
        "<div>This repository was archived by the owner on Mar 3, 2021. It is now read-only.</div><h1>hahn/bog</h1><p>README</p><p>A model of a bog in 300 lines.</p>",
    ),
)
ok(
    "repo-empty",
    "/hahn/new",
    "an empty repository",
    bare(
        "hahn/new",
        "<h1>hahn/new</h1><p>This repository is empty.</p><p>About: no description, website, or topics provided. 0 stars, 1 watching, 0 forks</p>",
    ),
)
ok(
    "video-page",
    "/watch?v=abc",
    "a video that plays; the words of errors are in its script",
    bare(
        "Queues, lecture 7 - VideoHost",
        '<script>var cfg={"messages":{"UNAVAILABLE":"Video unavailable","PRIVATE":"This video is private"}};</script><h1>Queues, lecture 7</h1><video src=\'/v/7.mp4\'></video><p>1,204 views. 4 May 2017</p><p>The seventh lecture of the course.</p>',
    ),
)
ok(
    "empty-search",
    "/tag/peat-2024",
    "a list with nothing in it yet",
    wp(
        "Tag: peat 2024",
        "<h1>Tag: peat 2024</h1><p>No posts yet. This tag follows the excavation of 2024; the first report is due in May.</p>",
    ),
)
ok(
    "bugzilla",
    "/show_bug.cgi?id=404",
    "a bug report, number 404",
    bare(
        "404 – Crash on exit",
        "<h1>Bug 404 - Crash on exit</h1><p>Status: RESOLVED FIXED</p><p>Steps: start, open a file that does not exist, quit.</p>"
        + prose(5, 5)
        + "<p>Comment 7: Fixed in 1.2.</p>",
    ),
)
ok(
    "room-404",
    "/rooms/404",
    "room number 404",
    uni(
        "Room 404",
        "<h1>Room 404</h1><p>Seminar room, 24 seats, fourth floor, east wing. Beamer, two boards. Not accessible by lift after 8 p.m.</p>",
    ),
)
ok(
    "incident",
    "/incidents/2022-03",
    "an incident's report",
    wp(
        "Resolved: 503 Service Unavailable",
        f'<h1>Resolved: 503 Service Unavailable</h1><p>Between 9:10 and 9:42 visitors saw "Service temporarily unavailable, please try again later".</p>{prose(2, 2)}',
    ),
)
ok(
    "maintenance-notice",
    "/opening",
    "a notice of maintenance to come",
    uni(
        "Opening hours",
        "<div class='alert'>Scheduled maintenance: the catalogue will be temporarily unavailable on Sunday from 6 to 8.</div><h1>Opening hours</h1><p>Mon-Fri 9-19, Sat 10-14. Reading room by appointment. Lockers need a coin.</p>",
    ),
)
ok(
    "person-page",
    "/people/lind",
    "short page of a person",
    uni(
        "Dana Lind",
        "<h1>Dana Lind</h1><p>Postdoc (left in 2021). No longer at the department.</p><p>Research: queues, bogs. Thesis: <i>Nearly full</i> (2018).</p>",
    ),
)

# ---- other languages and charsets ------------------------------------------------------------------------------------
ok(
    "zh-gb2312",
    "/news/2015/0312.htm",
    "Chinese page in GBK with a short text",
    R(
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>我校举行春季运动会</title></head><body><h1>我校举行春季运动会</h1><p>三月十二日，我校春季运动会在东操场举行。来自各院系的六百多名同学参加了比赛。校长致辞，祝运动会圆满成功。</p></body></html>',
        charset="gb18030",
        type="text/html",
    ),
)
ok(
    "ja-sjis",
    "/~tanaka/index.html",
    "Japanese page in Shift_JIS",
    R(
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><title>田中研究室</title></head><body><h1>田中研究室</h1><p>待ち行列と泥炭の研究をしています。学生を募集中です。お問い合わせはメールでお願いします。</p></body></html>',
        charset="shift_jis",
        type="text/html",
    ),
)
ok(
    "ko-euckr",
    "/lab/",
    "Korean page in EUC-KR",
    R(
        '<html><head><meta charset="euc-kr"><title>김 연구실</title></head><body><h1>김 연구실</h1><p>우리 연구실은 대기 행렬 이론을 연구합니다. 대학원생을 모집합니다.</p></body></html>',
        charset="euc-kr",
        type="text/html",
    ),
)
ok(
    "ru-1251",
    "/lib/okafor.shtml",
    "Russian page in windows-1251",
    R(
        "<html><head><title>Библиотека. Окафор. Болота</title></head><body><h2>Болота севера</h2><p>Никто не ожидал, что измерения так разойдутся с данными 1974 года. Пробы брали вручную.</p></body></html>",
        charset="cp1251",
        type="text/html; charset=windows-1251",
    ),
)
ok(
    "ar-page",
    "/ar/articles/12",
    "Arabic article",
    wp(
        "مقدمة في نظرية الطوابير",
        "<h1>مقدمة في نظرية الطوابير</h1><p>الطابور الذي يكاد يمتلئ دائما هو طريقة بطيئة لقول لا. في هذه المقالة نشرح الفكرة بأمثلة بسيطة من الحياة اليومية ثم نعرض النموذج الرياضي.</p>",
        "ar",
    ),
)
ok(
    "tr-page",
    "/yazilar/kuyruk",
    "Turkish article",
    wp(
        "Kuyruk kuramına giriş",
        "<h1>Kuyruk kuramına giriş</h1><p>Her zaman dolu olan bir kuyruk, hayır demenin yavaş bir yoludur. Bu yazıda temel kavramları anlatıyoruz.</p>",
        "tr",
    ),
)
ok(
    "es-captcha",
    "/blog/que-es-un-captcha",
    "Spanish article on captchas",
    wp(
        "¿Qué es un captcha? «No soy un robot»",
        "<h1>¿Qué es un captcha?</h1><p>«Confirma que no eres un robot». Todos hemos marcado esa casilla. Un captcha es una prueba que distingue a personas de programas; nació en el año 2000 y desde entonces no ha dejado de complicarse.</p><p>Los primeros mostraban letras torcidas; los de hoy miran cómo se mueve el ratón.</p>",
        "es",
    ),
)
ok(
    "fr-domaine",
    "/conseils/domaine-a-vendre",
    "French advice on domains for sale",
    wp(
        "Ce nom de domaine est à vendre : que faire ?",
        "<h1>Ce nom de domaine est à vendre : que faire ?</h1><p>Vous avez trouvé le nom idéal, mais la page affiche « ce domaine est à vendre ». Trois pistes : écrire au propriétaire, passer par un courtier, ou choisir une autre extension.</p><p>Avant toute offre, vérifiez l'historique du nom dans les archives du web et la liste des marques déposées.</p><p>Le prix d'un nom dépend de sa longueur, de son extension et de son passé. Un nom court et facile à épeler vaut plus cher ; un nom qui a servi à des courriels indésirables ne vaut rien. Demandez toujours un tiers de confiance pour le paiement, et ne versez jamais d'acompte directement au vendeur.</p><p>Le transfert prend de quelques heures à une semaine. Gardez les échanges par écrit, vérifiez que le registre porte bien votre nom, et changez aussitôt les serveurs de noms. Si le propriétaire ne répond pas, une surveillance vous préviendra le jour où le nom retombera dans le domaine public.</p>",
        "fr",
    ),
)
ok(
    "de-wartung",
    "/wiki/Wartung",
    "German page on maintenance",
    bare(
        "Wartungsarbeiten – Handbuch",
        "<h1>Wartungsarbeiten</h1><p>Während der Wartung zeigt der Server den Hinweis „Die Seite ist vorübergehend nicht erreichbar“. Planen Sie Wartungen nachts, kündigen Sie sie eine Woche vorher an und prüfen Sie danach die Protokolle.</p>",
        "de",
    ),
)
ok(
    "it-short",
    "/contatti",
    "short Italian page",
    bare("Contatti", "<h1>Contatti</h1><p>Via del Mulino 4, Ferrara. Tel. 0532 000000. Aperto il martedì.</p>", "it"),
)


# ---- hops that are temporary, bounces, recoveries -----------------------------------------------------------------------
def a_page(n=0):
    return R(wp("Notes on peat", f"<h1>Notes on peat</h1>{prose(n, 3)}"))


ok("hop-302", "/doc", "302", to("/docs/current/doc"), routes={"/docs/current/doc": a_page()})
ok("hop-303", "/doc", "303", to("/docs/doc", 303), routes={"/docs/doc": a_page(1)})
ok("hop-307", "/doc", "307", to("/docs/doc", 307), routes={"/docs/doc": a_page(2)})
ok(
    "hop-301-302",
    "/doc",
    "301, then 302: a chain with a temporary hop is ok",
    to("/docs/doc", 301),
    routes={"/docs/doc": to("/en/docs/doc"), "/en/docs/doc": a_page(3)},
)
ok(
    "locale-home",
    "/",
    "home page to its language",
    to("/en/"),
    routes={"/": to("/en/"), "/en/": R(home("locale-home.test"))},
)
ok(
    "locale-deep",
    "/docs/peat",
    "deep page to its language",
    to("/en-us/docs/peat"),
    routes={"/en-us/docs/peat": a_page(4)},
)
ok(
    "home-deep-home",
    "/",
    "home page that lives at an inner address",
    to("/portal/index.php?lang=en"),
    routes={"/": to("/portal/index.php?lang=en"), "/portal/index.php": R(home("home-deep-home.test"))},
)
ok(
    "jsession",
    "/catalog/item.do?id=4",
    "session id in the address",
    to("/catalog/item.do;jsessionid=0A1B2C3D?id=4"),
    routes={"/catalog/item.do;jsessionid=0A1B2C3D": a_page(5)},
)
ok(
    "aspsession",
    "/Default.aspx?page=7",
    "ASP.NET cookieless session",
    to("/(S(lit3py55t21z5v55vlm25s55))/Default.aspx?page=7"),
    routes={"/(S(lit3py55t21z5v55vlm25s55))/Default.aspx": a_page(6)},
)
ok(
    "cookie-self",
    "/articles/9",
    "302 to itself until the cookie is there",
    lambda q: a_page(7) if "seen=1" in q.cookie else to("/articles/9", 302, ("Set-Cookie", "seen=1; Path=/")),
)
ok(
    "cookie-check",
    "/doi/10.1/x",
    "bounce by a cookie check",
    lambda q: a_page(8) if "ck=1" in q.cookie else to("/action/cookieAbsent?set=1"),
    routes={"/action/cookieAbsent": to("/doi/10.1/x", 302, ("Set-Cookie", "ck=1; Path=/"))},
)
ok(
    "sso-back",
    "/wiki/queues",
    "through single sign-on passively, and back",
    lambda q: a_page(9) if "t=" in q.target or "s=1" in q.cookie else to("http://sso-back-login.test/passive?back=1"),
    routes={"/wiki/queues?t=77": to("/wiki/queues", 302, ("Set-Cookie", "s=1; Path=/"))},
    other={"sso-back-login.test": {"*": to("http://sso-back.test/wiki/queues?t=77")}},
)
ok(
    "rate-then-ok",
    "/notes",
    "429 for a second, then fine",
    lambda q: a_page(1) if q.hit > 1 else R("Too Many Requests", 429, (("Retry-After", "1"),)),
)
ok(
    "503-then-ok",
    "/notes",
    "503 once",
    lambda q: a_page(2) if q.hit > 1 else R("<h1>503 Service Unavailable</h1>", 503),
)
ok("500-then-ok", "/notes", "500 once", lambda q: a_page(3) if q.hit > 1 else R("<h1>Internal Server Error</h1>", 500))


async def abort(q):
    q.writer.transport.abort()


ok("reset-then-ok", "/notes", "reset once", lambda q: a_page(4) if q.hit > 1 else abort(q))


async def drip(q):
    q.writer.write(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><head><title>Slow notes</title></head><body><h1>Slow notes</h1><p>The river was moved twice, in 1821 and in 1936.</p>"
    )
    for _ in range(600):
        q.writer.write(b"<p>and on it goes, one drop a time</p>\n")
        await q.writer.drain()
        await asyncio.sleep(0.4)


async def endless(q):
    q.writer.write(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Endless scroll</title></head><body>"
    )
    while True:
        q.writer.write(b"<p>" + PARAS[9].encode() + b"</p>\n" * 40)
        await q.writer.drain()
        await asyncio.sleep(0.001)


ok("drip", "/slow", "drips for minutes after good headers", drip, also=("ok/slow",))
ok("endless", "/scroll", "never ends", endless, also=("ok/slow",))
ok(
    "cookies-1000",
    "/notes",
    "1,000 cookies",
    R(a_page().body, headers=tuple(("Set-Cookie", f"c{i}=v{i}; Path=/") for i in range(1000))),
)
ok("gzip", "/notes", "gzip", R(gzip.compress(a_page().body.encode()), headers=(("Content-Encoding", "gzip"),)))
ok(
    "deflate-raw",
    "/notes",
    "raw deflate, as IIS sends it",
    R(zlib.compress(a_page().body.encode())[2:-4], headers=(("Content-Encoding", "deflate"),)),
)
ok(
    "x-gzip",
    "/notes",
    "the old name of gzip",
    R(gzip.compress(a_page().body.encode()), headers=(("Content-Encoding", "x-gzip"),)),
)


def raw(head, body):
    return lambda q: head.replace(b"%%LEN%%", str(len(body)).encode()) + body


TEXT = a_page(3).body.replace("%%HOST%%", "raw.test").encode()
ok("http10", "/notes", "HTTP/1.0 without a length", raw(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n", TEXT))
ok(
    "no-reason",
    "/notes",
    "no reason phrase",
    raw(b"HTTP/1.1 200\r\nContent-Type: text/html\r\nContent-Length: %%LEN%%\r\n\r\n", TEXT),
)
ok(
    "lf-only",
    "/notes",
    "line ends of an old script: LF only",
    raw(b"HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: %%LEN%%\n\n", TEXT),
)
ok(
    "latin1-header",
    "/notes",
    "a header in Latin-1",
    raw(b"HTTP/1.1 200 OK\r\nX-Author: J\xfcrgen\r\nContent-Type: text/html\r\nContent-Length: %%LEN%%\r\n\r\n", TEXT),
)
ok(
    "same-length-twice",
    "/notes",
    "the same length twice",
    raw(
        b"HTTP/1.1 200 OK\r\nContent-Length: %%LEN%%\r\nContent-Type: text/html\r\nContent-Length: %%LEN%%\r\n\r\n",
        TEXT,
    ),
)
ok(
    "header-space",
    "/notes",
    "a space before a header's colon",
    raw(
        b"HTTP/1.1 200 OK\r\nX-Powered-By : PHP/4.4\r\nContent-Type: text/html\r\nContent-Length: %%LEN%%\r\n\r\n", TEXT
    ),
)
ok(
    "folded-header",
    "/notes",
    "a folded header, as old Perl scripts wrote",
    raw(b"HTTP/1.1 200 OK\r\nX-Note: one\r\n two\r\nContent-Type: text/html\r\nContent-Length: %%LEN%%\r\n\r\n", TEXT),
)
ok("no-type", "/notes", "no content type", raw(b"HTTP/1.1 200 OK\r\nContent-Length: %%LEN%%\r\n\r\n", TEXT))
ok("203", "/notes", "203", R(a_page(6).body, 203))
ok(
    "early-hints",
    "/notes",
    "103 before 200",
    raw(
        b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %%LEN%%\r\n\r\n",
        TEXT,
    ),
)
ok(
    "location-space",
    "/doc",
    "a Location with a space",
    to("/docs/my notes.html"),
    routes={"/docs/my%20notes.html": a_page(7)},
)
ok(
    "location-utf8",
    "/doc",
    "a Location with raw UTF-8",
    to("/docs/überblick"),
    routes={"/docs/%C3%BCberblick": a_page(8)},
)
ok("location-relative", "/a/b/doc", "a Location relative to the page", to("../c/doc"), routes={"/a/c/doc": a_page(9)})
ok("url-umlaut", "/Überblick.html", "an address with an umlaut", None, routes={"/%C3%9Cberblick.html": a_page(5)})
ok("url-space-plus", "/wiki/C%2B%2B%20notes", "percent signs stay as they are", a_page(4))
ok(
    "idn",
    "/notes",
    "a name with an umlaut",
    host="xn--mhle-0ra.test",
    url="http://mühle.test/notes",
    routes={"/notes": a_page(2)},
)
ok(
    "port-explicit",
    "/notes",
    "an explicit port 80",
    url="http://port-explicit.test:80/notes",
    routes={"/notes": a_page(3)},
)
ok("https-good", "/notes", "TLS that is right", a_page(1), scheme="https")

# ---- fragments --------------------------------------------------------------------------------------------------------
FRAG = R(
    wp(
        "Guide",
        f"<h1>Guide</h1><h2 id='set-up'>Set up</h2>{prose(5, 1)}<h2><a name='old%20style'></a>Old</h2>{prose(6, 1)}<h2 id='übung'>Übung</h2><h2 id='user-content-readme'>Readme</h2>",
    )
)
for slug, fragment in {
    "id": "set-up",
    "umlaut": "%C3%BCbung",
    "text": ":~:text=moved%20twice",
    "top": "top",
    "readme": "readme",
}.items():
    ok(f"frag-{slug}", f"/guide#{fragment}", "a place that is there", FRAG)
ok("frag-pdf", "/x.pdf#page=7", "a page of a PDF", R(PDF, type="application/pdf"))
ok(
    "frag-lines",
    "/hahn/peat/blob/main/a.py#L10-L20",
    "lines of a source file, set by script",
    bare(
        "a.py",
        '<div id="repo-content-pjax-container"><react-app app-name="code-view"></react-app><pre>import sys</pre></div><script src="/assets/code.js"></script>',
    ),
)
case(
    "frag-missing",
    "/guide#appendix-q",
    "broken/fragment-missing",
    "no such place on a good page: look",
    FRAG,
    also=("ok/ok",),
)


# ---- moved ----------------------------------------------------------------------------------------------------------
def moved(name, path, why, at, target, **more):
    case(name, path, "moved/permanent-redirect", why, at, target=target, **more)


moved("mv-301", "/old", "301", to("/new", 301), "http://%%HOST%%/new", routes={"/new": a_page(1)})
moved("mv-308", "/old", "308", to("/new", 308), "http://%%HOST%%/new", routes={"/new": a_page(2)})
moved(
    "mv-chain",
    "/a",
    "301, 308, 301",
    to("/b", 301),
    "http://%%HOST%%/d",
    routes={"/b": to("/c", 308), "/c": to("/d", 301), "/d": a_page(3)},
)
moved(
    "mv-slash",
    "/projects/loom",
    "trailing slash",
    to("http://%%HOST%%/projects/loom/", 301),
    "http://%%HOST%%/projects/loom/",
    routes={"/projects/loom/": a_page(4)},
)
moved(
    "mv-https",
    "/notes",
    "to https",
    lambda q: a_page(5) if q.scheme == "https" else to("https://%%HOST%%/notes", 301),
    "https://%%HOST%%/notes",
    also=("moved/canonical-https",),
)
moved(
    "mv-www",
    "/notes",
    "to www",
    to("http://www.mv-www.test/notes", 301),
    "http://www.mv-www.test/notes",
    other={"www.mv-www.test": {"/notes": a_page(6)}},
)
moved(
    "mv-host",
    "/paper/8",
    "to another host",
    to("http://mv-host-new.test/p/8", 301),
    "http://mv-host-new.test/p/8",
    other={"mv-host-new.test": {"/p/8": a_page(7)}},
)
moved(
    "mv-frag",
    "/guide#set-up",
    "the fragment is kept",
    to("/manual", 301),
    "http://%%HOST%%/manual#set-up",
    routes={"/manual": FRAG},
)
moved(
    "mv-frag-own",
    "/guide/set-up.html",
    "the redirect names a fragment",
    to("/manual#set-up", 301),
    "http://%%HOST%%/manual#set-up",
    routes={"/manual": FRAG},
)
moved(
    "mv-home-www",
    "/",
    "home page to www",
    None,
    "http://www.mv-home-www.test/",
    routes={"/": to("http://www.mv-home-www.test/", 301)},
    other={"www.mv-home-www.test": {}},
)
moved(
    "mv-locale",
    "/docs/x",
    "301 to a locale",
    to("/en-us/docs/x", 301),
    "http://%%HOST%%/en-us/docs/x",
    routes={"/en-us/docs/x": a_page(8)},
)
moved(
    "mv-index",
    "/docs/index.html",
    "index.html to its folder",
    to("/docs/", 301),
    "http://%%HOST%%/docs/",
    routes={"/docs/": a_page(9)},
)
moved(
    "mv-user-home",
    "/~hahn/",
    "a professor's page moves to a host of its own",
    to("http://hahn-home.test/", 301),
    "http://hahn-home.test/",
    other={"hahn-home.test": {"/": R(bare("Prof. E. Hahn", f"<h1>E. Hahn</h1>{prose(0, 2)}"))}},
)
case(
    "mv-refresh",
    "/old.html",
    "moved/meta-refresh",
    "meta refresh of 0",
    R(
        '<html><head><title>Moved</title><meta http-equiv="refresh" content="0; url=http://mv-refresh.test/new.html"></head><body>This page has moved <a href="/new.html">here</a>.</body></html>'
    ),
    target="http://mv-refresh.test/new.html",
    routes={"/new.html": a_page(2)},
)
case(
    "mv-refresh-caps",
    "/old.html",
    "moved/meta-refresh",
    "the same in old capitals, relative",
    R(
        "<HTML><HEAD><TITLE>Umzug</TITLE><META HTTP-EQUIV=Refresh CONTENT=\"0;URL='neu/index.html'\"></HEAD><BODY></BODY></HTML>"
    ),
    target="http://mv-refresh-caps.test/neu/index.html",
    routes={"/neu/index.html": a_page(3)},
)
case(
    "mv-docs-latest",
    "/",
    "moved/meta-refresh",
    "documentation that leads to its newest version",
    R(
        '<!DOCTYPE html><html><head><title>Redirecting</title><noscript><meta http-equiv="refresh" content="1; url=latest/" /></noscript><meta http-equiv="refresh" content="0; url=latest/"><script>window.location.replace("latest/" + window.location.search)</script></head><body>Redirecting to <a href="latest/">latest/</a>...</body></html>'
    ),
    target="http://mv-docs-latest.test/latest/",
    routes={
        "/": R(
            '<!DOCTYPE html><html><head><title>Redirecting</title><meta http-equiv="refresh" content="0; url=latest/"></head><body>Redirecting to <a href="latest/">latest/</a>...</body></html>'
        ),
        "/latest/": a_page(5),
    },
)
