"""More of them: 79 of 94 at first sight, after the mending that the second ones brought."""

from .chrome import bare, news, prose, wp
from .server import R
from .services import OK, P, S, app, good, soft, walled
from .table import case, to

# soft-404 & gone
soft(
    "ghpages-md",
    "/project/docs",
    bare("Site not found · GitHub Pages", "<h1>404</h1><p><strong>There isn't a GitHub Pages site here.</strong></p>"),
    "gh pages",
    also=(P,),
)
soft(
    "rtd",
    "/en/latest/x.html",
    bare(
        "Maze Not Found",
        "<h1>Maze Not Found</h1><pre>.---. \\ page not found</pre><p>You've either followed a bad link or this project does not exist anymore.</p>",
    ),
    "rtd maze",
)
soft(
    "npm",
    "/package/xyz",
    app("npm | not found", "<h1>404</h1><p>not found</p><p>Looks like you unearthed a package that doesn't exist.</p>"),
    "npm",
    everywhere=False,
)
soft(
    "pypi",
    "/project/xyz/",
    app(
        "Page Not Found (404)",
        "<h1>We looked everywhere but couldn't find this page</h1><p>And now for something completely different.</p>",
    ),
    "pypi",
)
soft(
    "docker",
    "/r/org/img",
    app("Docker Hub", "<h1>404</h1><p>Route Not Found! You will now be redirected.</p>"),
    "docker",
)
soft(
    "bit-private",
    "/org/secret",
    app("Private repository", "<h1>You do not have access to this repository</h1><p>Contact the owner for access.</p>"),
    "bb private",
    everywhere=False,
    truth="unverified/forbidden",
    also=("unverified/login",),
)
soft(
    "trello",
    "/b/abc",
    app(
        "Board not found | Trello",
        "<h1>Board not found.</h1><p>This board may be private. If someone gave you this link, you may need to be a board member to see it.</p>",
    ),
    "trello",
    everywhere=False,
    also=("unverified/login", "unverified/forbidden"),
)
soft(
    "notion",
    "/page-123",
    app(
        "Notion",
        "<p>This page couldn’t be found</p><p>You may not have access, or it might have been deleted or moved.</p>",
    ),
    "notion",
    everywhere=False,
    also=("unverified/login",),
)
soft(
    "overleaf",
    "/read/abc",
    app("Restricted - Overleaf", "<h1>Restricted</h1><p>Sorry, you don't have permission to load this page.</p>"),
    "overleaf",
    everywhere=False,
    truth="unverified/forbidden",
    also=("unverified/login",),
)
soft(
    "figma",
    "/file/abc",
    app("Figma", "<h1>File not found</h1><p>This file has been deleted by its owner.</p>"),
    "figma",
    everywhere=False,
)
soft(
    "prezi",
    "/abc/x",
    app("Prezi", "<h1>Sorry, this presentation is private or was deleted</h1>"),
    "prezi",
    everywhere=False,
    also=("unverified/login", "unverified/forbidden", "broken/media-unavailable"),
)
soft(
    "scribd",
    "/doc/12/x",
    app(
        "Document Deleted",
        "<h1>This document was removed from Scribd</h1><p>This content was removed at the request of the copyright holder.</p>",
    ),
    "scribd",
    everywhere=False,
)
soft(
    "flickr",
    "/photos/x/1",
    app("Flickr", "<h1>This photo is no longer available</h1>"),
    "flickr",
    everywhere=False,
    also=("broken/media-unavailable",),
)
soft(
    "lj",
    "/12345.html",
    app("LiveJournal", "<h1>Error</h1><p>This journal has been deleted and purged.</p>"),
    "lj",
    everywhere=False,
)
soft(
    "tripod",
    "/x.html",
    app("Lycos Tripod", "<h2>Sorry</h2><p>The member site you requested has been removed.</p>"),
    "tripod",
    everywhere=False,
)
soft(
    "course-archived",
    "/course/ml",
    app("Course", "<h1>This course is no longer offered</h1><p>Explore other courses.</p>"),
    "course retired",
    everywhere=False,
    also=(OK,),
)
soft(
    "sld",
    "/x",
    app("Whoops", "<h1>Whoops, looks like something went wrong.</h1>"),
    "laravel error 200",
    everywhere=False,
    truth="failing/server-error",
    also=(S,),
)
soft(
    "asp-err",
    "/x.aspx",
    bare(
        "Runtime Error",
        "<h1>Server Error in '/' Application.</h1><h2>Runtime Error</h2><p>Description: An application error occurred on the server.</p>",
    ),
    "asp runtime",
    everywhere=False,
    truth="failing/server-error",
    also=(S,),
)
soft(
    "django-debug",
    "/x",
    bare(
        "Page not found at /x",
        "<h1>Page not found (404)</h1><table><tr><th>Request Method:</th><td>GET</td></tr></table><p>Using the URLconf defined in site.urls, Django tried these URL patterns, in this order:</p><p>The current path, x, didn’t match any of these.</p>",
    ),
    "django debug",
)
soft(
    "bandcamp",
    "/album/x",
    app("Sorry, that something isn't here", "<h1>Sorry, that something isn't here.</h1>"),
    "bandcamp",
)
soft(
    "zh-tw",
    "/a/1",
    news("找不到網頁", "<h1>很抱歉，您要找的網頁不存在</h1><p>請確認網址是否正確，或回首頁。</p>", "zh-tw"),
    "tw",
)
soft("fa", "/a/1", news("خطای ۴۰۴", "<h1>صفحه مورد نظر شما یافت نشد</h1>", "fa"), "fa")
soft("da", "/a/1", news("Siden blev ikke fundet", "<h1>Vi kan desværre ikke finde siden</h1>", "da"), "da")
soft(
    "fi2",
    "/a/1",
    news("Sivua ei löydy", "<h1>Hups! Sivua ei löytynyt</h1><p>Etsimäsi sivu on poistettu tai siirretty.</p>", "fi"),
    "fi",
)
soft("uk", "/a/1", news("Помилка", "<h1>На жаль, такої сторінки не існує</h1>", "uk"), "uk")
soft("ar", "/a/1", news("خطأ", "<h1>عذراً، الصفحة التي تبحث عنها غير موجودة</h1>", "ar"), "ar")
soft("th", "/a/1", news("ไม่พบหน้า", "<h1>ขออภัย ไม่พบหน้าที่คุณต้องการ</h1>", "th"), "th")
soft("pl2", "/a/1", news("Ups", "<h1>Ups! Nie ma takiej strony</h1><p>Strona mogła zostać usunięta.</p>", "pl"), "pl2")
soft("tr2", "/a/1", news("Hata", "<h1>Aradığınız sayfa bulunamadı</h1>", "tr"), "tr2")
soft("vi2", "/a/1", news("Lỗi 404", "<h1>Rất tiếc, trang bạn tìm không tồn tại</h1>", "vi"), "vi2")
soft("el2", "/a/1", news("Σφάλμα 404", "<h1>Η σελίδα που αναζητάτε δεν υπάρχει</h1>", "el"), "el2")
soft("ro2", "/a/1", news("Eroare", "<h1>Ne pare rău, pagina nu a fost găsită</h1>", "ro"), "ro2")
# parked, hosting
soft(
    "afternic",
    "/x",
    bare(
        "x.test is for sale",
        "<script>window.LANDER_SYSTEM='PW'</script><h1>x.test</h1><p>Get this domain</p><p>Buy now $4,999</p><p>Lease to own</p>",
    ),
    "afternic",
    truth=P,
)
soft(
    "dan",
    "/x",
    bare(
        "The domain name x.test is for sale | Dan.com",
        "<h1>The domain name x.test is for sale!</h1><p>Make an offer. My offer in USD</p><p>Safe payments, fast transfer.</p>",
    ),
    "dan",
    truth=P,
)
soft(
    "bodis-2",
    "/x",
    '<!doctype html><html data-adblockkey="MFww"><head><title></title></head><body><div id="target" style="opacity: 0"></div><script>window.park = "eyJ1dWlk";</script><script src="/bxyz.js"></script></body></html>',
    "bodis",
    truth=P,
)
soft(
    "gandi",
    "/x",
    bare(
        "This domain has been registered with Gandi.net",
        "<p>This domain name has been registered with Gandi.net</p><p>View the WHOIS results of x.test to get the domain’s public registration information.</p>",
    ),
    "gandi",
    truth=P,
)
soft(
    "one-com",
    "/x",
    bare(
        "Hosted By One.com | Webhosting made simple",
        "<h1>This domain is hosted by One.com</h1><p>x.test is parked for the owner.</p>",
    ),
    "one.com",
    truth=P,
)
soft(
    "hostinger",
    "/x",
    bare(
        "Parked Domain name on Hostinger DNS system",
        "<h1>Parked Domain</h1><p>You Are All Set to Go! All you have to do now is upload your website files.</p>",
    ),
    "hostinger",
    truth=P,
)
soft(
    "cpanel-default",
    "/",
    bare(
        "Default Web Site Page",
        "<h1>SORRY!</h1><p>If you are the owner of this website, please contact your hosting provider. It is possible you have reached this page because: The IP address has changed. There has been a server misconfiguration.</p>",
    ),
    "cpanel",
    truth=P,
    everywhere=False,
)
soft(
    "plesk",
    "/",
    bare(
        "Domain Default page",
        "<h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software.</p>",
    ),
    "plesk",
    truth=P,
    everywhere=False,
)
soft(
    "apache-ubuntu",
    "/",
    bare(
        "Apache2 Ubuntu Default Page: It works",
        "<h1>Apache2 Ubuntu Default Page</h1><p>It works!</p><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Ubuntu systems.</p>",
    ),
    "apache",
    truth=P,
    everywhere=False,
)
soft(
    "iis-default",
    "/",
    bare("IIS Windows Server", "<a href='http://go.microsoft.com'><img src='iisstart.png' alt='IIS' width=960></a>"),
    "iis",
    truth=P,
    everywhere=False,
)
soft(
    "suspended-wp",
    "/",
    bare(
        "notes.wordpress.test is no longer available",
        "<h1>This site has been archived or suspended in accordance with our Terms of Service.</h1>",
    ),
    "wp.com",
    truth=P,
    everywhere=False,
)
soft(
    "susp-billing",
    "/x",
    bare("Website suspended", "<h1>This website has been suspended due to non-payment.</h1>"),
    "nonpayment",
    truth=P,
)
soft("jp-expired", "/x", bare("x.test", "<p>このドメインは有効期限が切れています。</p>", "ja"), "jp expired", truth=P)
soft(
    "cn-sale",
    "/x",
    bare("x.test 域名出售", "<h1>您正在访问的域名可以转让！</h1><p>联系电话 400-000</p>", "zh"),
    "cn sale",
    truth=P,
)
soft("ru-sale", "/x", bare("x.test", "<h1>Домен x.test продаётся</h1><p>Узнать цену</p>", "ru"), "ru sale", truth=P)
soft(
    "gambling",
    "/2011/paper.html",
    R(
        bare(
            "SLOT88 : Situs Judi Slot Online Gacor",
            "<h1>SLOT88</h1><p>" + "Daftar situs slot gacor terpercaya hari ini. " * 20 + "</p>",
        )
    ).body,
    "casino spam on old domain w.o. history",
    truth=OK,
    also=("broken/hijacked", P, S),
)
case(
    "ww-redirect",
    "/x",
    P,
    "to ww16",
    to("http://ww16.ww-redirect.test/?sub1=20", 302),
    other={"ww16.ww-redirect.test": {"*": R(bare("ww-redirect.test", "<p>Related searches</p>"))}},
)
case(
    "to-hugedomains",
    "/x",
    P,
    "to hugedomains",
    to("https://www.hugedomains.com/domain_profile.cfm?d=x.test", 302),
    other={"www.hugedomains.com": {"*": R(bare("x is for sale", "<h1>x</h1>"))}},
)
case(
    "to-reg",
    "/x",
    P,
    "meta to sedo lander",
    R(
        '<html><head><meta http-equiv="refresh" content="0;url=https://sedo.com/search/details/?domain=x.test"></head></html>'
    ),
    other={"sedo.com": {"*": R(bare("x.test for sale", "<h1>x.test</h1><p>Buy this domain</p>"))}},
)
# walls etc
walled(
    "siteground",
    '<html><head><link rel="icon" href="data:;"><meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2Fpaper%2F1&y=ipc:1"></meta></head></html>',
    202,
    "captcha",
    "siteground",
    also=("bot-wall",),
)
walled(
    "imunify",
    '<title>One moment, please...</title><h1>Please wait while your request is being verified...</h1><form id="wsidchk-form" style="display:none" action="/z0f76a1d14fd21a8fb5fd0d03e0fdc3d3cedae52f" method="get"><input type="hidden" id="wsidchk" name="wsidchk"/></form><script>(function(){})()</script>',
    200,
    "bot-wall",
    "imunify",
)
walled(
    "cf-turnstile",
    '<title>Verification</title><p>Verify you are human by completing the action below.</p><div class="cf-turnstile" data-sitekey="0x4"></div><script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script>',
    200,
    "captcha",
    "turnstile own",
    also=("bot-wall",),
)
walled(
    "friendly",
    '<title>Sicherheitsprüfung</title><h1>Sicherheitsprüfung</h1><p>Bitte bestätigen Sie, dass Sie kein Roboter sind.</p><div class="frc-captcha"></div>',
    200,
    "captcha",
    "de",
    also=("bot-wall",),
)
walled(
    "perplex",
    "<html><head><title>403</title></head><body><h1>You are using an unsupported or automated browser</h1></body></html>",
    403,
    "forbidden",
    "403 w. words",
    also=("bot-wall",),
)
walled(
    "heise",
    news(
        "Golem",
        "<h1>Zustimmung oder Abo</h1><p>Mit Werbung weiterlesen: Besuchen Sie unsere Seite wie gewohnt mit Werbung und Tracking. Oder werbefrei im Pur-Abo lesen.</p>",
        "de",
    ),
    200,
    "paywall",
    "cookie wall / pur abo",
    also=("login", "forbidden"),
)
walled(
    "okta",
    '<title>Example - Sign In</title><div id="okta-sign-in"></div><noscript>JavaScript is required</noscript><script src=/okta.js></script>',
    200,
    "login",
    "okta",
)
walled(
    "azuread",
    "<title>Sign in to your account</title><form><input type=email name=loginfmt><input type=password name=passwd></form>",
    200,
    "login",
    "aad",
)
walled(
    "gitlab",
    '<title>Sign in · GitLab</title><h1>GitLab</h1><form><label>Username or email</label><input name="user[login]"><input type=password name="user[password]"><button>Sign in</button></form>',
    200,
    "login",
    "gitlab",
)
walled(
    "intranet",
    "<title>Intranet</title><h1>Intranet</h1><p>This page is only accessible from within the university network. Please use the VPN.</p>",
    200,
    "forbidden",
    "vpn only",
    also=("login",),
)
walled(
    "ipdeny",
    "<title>Restricted</title><p>Access to this resource is restricted to on-campus users.</p>",
    200,
    "forbidden",
    "campus",
    also=("login",),
)
walled(
    "jstor",
    app(
        "JSTOR: Access Check",
        "<h1>Access Check</h1><p>Our systems have detected unusual traffic activity from your network. Please complete this reCAPTCHA to demonstrate that it's you making the requests and not a robot.</p><div class=g-recaptcha></div>",
    ),
    200,
    "captcha",
    "jstor",
    also=("bot-wall",),
)
walled(
    "scidirect",
    "<title>ScienceDirect</title><p>There was a problem providing the content you requested</p><p>Please contact our support team for more information and provide the details below.</p><p>Reference number: 8a1</p><p>IP Address: 198.51.100.7</p>",
    403,
    "bot-wall",
    "sd",
    also=("forbidden",),
)
walled(
    "wiley",
    "<html><head><title>Error - Cookies Turned Off</title></head><body><h1>Cookies disabled</h1><p>Cookies are disabled for this browser. Wiley Online Library requires cookies for authentication and use of other site features; therefore, cookies must be enabled to browse the site.</p></body></html>",
    200,
    "bot-wall",
    "wiley cookies",
    also=("forbidden", "login"),
)
# good
good(
    "blank-target",
    "/slides/",
    R(
        '<!doctype html><html><head><title>Slides</title></head><frameset cols="20%,80%"><frame src="nav.html"><frame src="main.html"></frameset></html>'
    ),
    "frameset",
)
good("only-img", "/comic/5", bare("Comic 5", "<img src=5.png alt=''>"), "one image")
good("only-canvas", "/demo", bare("Demo", "<canvas id=c></canvas><script src=demo.js></script>"), "canvas")
good("only-video", "/v", bare("Clip", "<video src=c.mp4 controls></video>"), "video")
good(
    "faq-errors",
    "/faq",
    app(
        "FAQ",
        "<h1>FAQ</h1><h2>Why do I see 'Page not found'?</h2><p>The page has been moved. Use the search.</p><h2>Why is my account suspended?</h2><p>Because a bill is open.</p>",
    ),
    "faq",
)
good(
    "support-susp",
    "/kb/suspended",
    app(
        "Why was my account suspended?",
        "<h1>Why was my account suspended?</h1><p>Your account has been suspended if you sent spam.</p>",
    ),
    "kb",
)
good(
    "poem-gone",
    "/poems/gone",
    bare("Gone", "<h1>Gone</h1><p>The page is gone, the ink is dry, / the book is closed, and so am I.</p>"),
    "poem",
)
good(
    "story-door",
    "/stories/door",
    bare(
        "Access",
        "<h1>Access</h1><p>“You are not allowed here,” said the robot at the gate, and asked her to verify that she was human.</p>",
    ),
    "story of a robot",
)
good(
    "job-listing",
    "/jobs/4",
    app(
        "Research engineer",
        "<h1>Research engineer</h1><p>You will build crawlers. You must log in to apply.</p><p>Apply by 1 May.</p>",
    ),
    "job",
)
good(
    "wiki-stub",
    "/wiki/Stub",
    app("Stub - Wiki", "<h1>Stub</h1><p>This article is a stub. You can help by expanding it. Log in to edit.</p>"),
    "stub",
)
good(
    "bug-report",
    "/bugs/77",
    app(
        "Bug 77 - 404 on /docs",
        "<h1>Bug 77: 404 on /docs</h1><p>Status: RESOLVED FIXED</p><p>Opening /docs shows Not Found.</p>",
    ),
    "bug",
)
good(
    "mail",
    "/list/msg1.html",
    bare(
        "[dev] page not found",
        "<h1>[dev] page not found</h1><pre>Hi all,\nthe wiki says page not found for /Start. Anyone?\nBob</pre>",
    ),
    "mail",
)
good(
    "tweet",
    "/jane/status/1",
    app(
        'Jane on X: "404: motivation not found"',
        "<article><p>404: motivation not found</p><p>10:12 AM · Mar 3</p></article>",
    ),
    "a joke tweet",
)
good(
    "tag-404",
    "/tag/404",
    wp("Tag: 404", "<h1>Tag: 404</h1><ul><li><a>Error pages</a></li><li><a>Broken links</a></li></ul>"),
    "tag 404",
)
good(
    "bus-404",
    "/bus/404",
    app("Bus 404: Mill – Harbour", "<h1>404</h1><p>Mill – Church – Harbour. Every 20 minutes.</p>"),
    "bus line 404",
)
good("room404", "/rooms/404", bare("Room 404", "<h1>Room 404</h1><p>Seats 12. Projector.</p>"), "room")
good("peugeot", "/cars/404", app("Peugeot 404", "<h1>Peugeot 404</h1><p>A car built from 1960 to 1975.</p>"), "car")
good("error-film", "/film/error", app("Error", "<h1>Error</h1><p>Short film, 12 minutes.</p>"), "film Error")
good(
    "privacy-geo",
    "/privacy",
    app(
        "Privacy",
        "<h1>Privacy</h1><p>We do not offer the service to visitors from the European Union under 16.</p>"
        + prose(1, 1),
    ),
    "privacy",
)
good(
    "login-api",
    "/docs/auth",
    app("Authentication", "<h1>Authentication</h1><p>You need to sign in to get a token.</p><pre>POST /login</pre>"),
    "auth docs",
)
good(
    "captcha-paper",
    "/papers/captcha",
    app(
        "Breaking CAPTCHAs with nets",
        "<h1>Breaking CAPTCHAs with nets</h1><p>A. Author</p><p>We solve the captcha in 0.2 s. Are you human?</p><img src=captcha.png>",
    ),
    "captcha paper",
)
good(
    "cf-blog",
    "/blog/just",
    app(
        "Checking your browser: how bot walls work",
        "<h1>Checking your browser: how bot walls work</h1><p>You have seen it: Just a moment...</p>" + prose(1, 1),
    ),
    "bot wall post",
)
good(
    "home-title",
    "/projects/home",
    app("Home | Projects", "<h1>Home</h1><p>A house for sensors.</p>"),
    "project called Home",
)
good(
    "domain-theory",
    "/notes/domains",
    app(
        "Domain theory",
        "<h1>Domain theory</h1><p>This domain is registered in the category of posets with 3 objects.</p>",
    ),
    "maths",
)
good(
    "under-constr",
    "/~kim/",
    bare("Kim", "<h1>Kim</h1><p>This page is under construction. Papers: <a href=a.pdf>A</a></p>"),
    "under construction",
)
good(
    "old-html",
    "/oldpage.htm",
    R(
        "<HTML><HEAD><TITLE>My Links</TITLE></HEAD><BODY BGCOLOR=#FFFFFF><H1>My Links</H1><UL><LI><A HREF=a.htm>A</A></UL></BODY></HTML>"
    ),
    "1997",
)
good(
    "ssr-noscript",
    "/d/1",
    R(
        "<!doctype html><html><head><title>Docs 1</title></head><body><noscript><strong>We're sorry but docs doesn't work properly without JavaScript enabled. Please enable it to continue.</strong></noscript><div id=app></div><script src=/a.js></script></body></html>"
    ),
    "vue shell",
    routes={
        "*": R(
            "<!doctype html><html><head><title>Docs 1</title></head><body><noscript><strong>We're sorry but docs doesn't work properly without JavaScript enabled. Please enable it to continue.</strong></noscript><div id=app></div><script src=/a.js></script></body></html>"
        )
    },
)
good("thin-same-tpl", "/word/ox", bare("ox", "<h1>ox</h1><p>noun. A bovine.</p>"), "thin dictionary with honest 404")
good(
    "thin-tpl-any",
    "/weather/berlin",
    bare("Weather berlin", "<h1>Weather</h1><p>Berlin: 12 degrees</p>"),
    "service page: any place name is answered differently",
    routes={"*": lambda rq: R(bare("Weather", "<h1>Weather</h1><p>Unknown place: please choose another one</p>"))},
)
