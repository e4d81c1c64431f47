"""More of them: 82 of 101 at first sight, after the mending that the first ones brought."""

from .chrome import bare, home, news, prose, uni, wp
from .server import R
from .services import OK, S, app, good, soft, walled
from .table import case, to

# forums, repositories, journals
soft(
    "phpbb",
    "/viewtopic.php?f=3&t=991",
    bare(
        "Community - Information",
        "<div id=nav><a href=/>Board index</a></div><div class=panel id=message><h2 class=message-title>Information</h2><p>The requested topic does not exist.</p></div><p>Powered by phpBB</p>",
    ),
    "phpBB",
    everywhere=False,
)
soft(
    "vbulletin",
    "/showthread.php?t=12",
    bare(
        "vBulletin Message",
        "<div class=blockbody><p>No Thread specified. If you followed a valid link, please notify the administrator</p></div>",
    ),
    "vb",
    everywhere=False,
)
soft(
    "smf",
    "/index.php?topic=9.0",
    bare(
        "An Error Has Occurred!",
        "<h3>An Error Has Occurred!</h3><div>The topic or board you are looking for appears to be either missing or off limits to you.</div><a href='javascript:history.go(-1)'>Back</a>",
    ),
    "smf",
    everywhere=False,
    also=("unverified/login", "unverified/forbidden"),
)
soft(
    "ojs",
    "/index.php/jml/article/view/12",
    bare(
        "Journal of Mills",
        "<h1>Journal of Mills</h1><div class=breadcrumb>Home &gt; Vol 3</div><p>The requested article is not available. It may have been withdrawn.</p>",
    ),
    "ojs",
    everywhere=False,
)
soft(
    "dspace",
    "/handle/1234/5678",
    bare(
        "DSpace: Invalid Identifier",
        "<h1>Invalid Identifier</h1><p>The identifier 1234/5678 does not correspond to a valid Bitstream in DSpace.</p><ul><li>When you typed in the identifier, you may have mistyped it.</li></ul>",
    ),
    "dspace",
)
soft(
    "dspace-tomb",
    "/handle/1/2",
    bare(
        "Item withdrawn",
        "<h1>This item has been withdrawn</h1><p>The item you are trying to access has been withdrawn from the repository. If you have any questions, please contact the administrators.</p>",
    ),
    "tombstone",
    everywhere=False,
    also=("broken/gone",),
)
soft(
    "eprints",
    "/id/eprint/77",
    bare("Error - ePrints", "<h1>Error</h1><p>The eprint you requested has been deleted, or never existed.</p>"),
    "eprints",
    everywhere=False,
)
soft(
    "moodle",
    "/course/view.php?id=9",
    bare(
        "Error",
        "<h2>Error</h2><div class=errorbox><p class=errormessage>Can't find data record in database table course.</p><p>More information about this error</p></div><button>Continue</button>",
    ),
    "moodle",
    everywhere=False,
)
soft(
    "jekyll-theme",
    "/posts/rnn",
    app(
        "404 - Page not found",
        "<h1>404</h1><p><strong>Page not found :(</strong></p><p>The requested page could not be found.</p>",
    ),
    "jekyll",
)
soft(
    "wp-empty",
    "/2010/03/",
    wp(
        "Nothing Found",
        "<header><h1 class='page-title'>Nothing Found</h1></header><p>It seems we can&rsquo;t find what you&rsquo;re looking for. Perhaps searching can help.</p>",
    ),
    "wp nothing found",
    everywhere=False,
)
soft(
    "typo3",
    "/index.php?id=44",
    uni(
        "Page is being generated.",
        "<h1>The requested page does not exist!</h1><p>Reason: ID was not an accessible page</p>",
    ),
    "typo3",
    everywhere=False,
)
soft(
    "joomla",
    "/component/content/article/4",
    bare(
        "404 - Article not found",
        "<h2>404 - Article not found</h2><p>You may not be able to visit this page because of: an out-of-date bookmark/favourite</p>",
    ),
    "joomla",
)
soft(
    "cold",
    "/index.cfm?id=9",
    bare(
        "Error Occurred While Processing Request",
        "<h1>Element ID is undefined in URL</h1><p>The error occurred in D:/www/index.cfm: line 12</p>",
    ),
    "coldfusion",
    everywhere=False,
    truth="failing/server-error",
    also=(S, OK),
)
soft(
    "phpwarn",
    "/paper.php?id=9",
    bare(
        "Paper",
        "<b>Warning</b>: mysql_fetch_array() expects parameter 1 to be resource, boolean given in <b>/home/www/paper.php</b> on line <b>22</b><br>",
    ),
    "php warning",
    everywhere=False,
    truth="failing/server-error",
    also=(S, OK),
)
soft(
    "wp-db",
    "/x",
    bare("Database Error", "<h1>Error establishing a database connection</h1>"),
    "wp db",
    truth="failing/server-error",
)
soft(
    "nl",
    "/artikel/5",
    news(
        "Pagina niet gevonden",
        "<h1>Oeps! Deze pagina bestaat niet meer</h1><p>De pagina die u zoekt is verhuisd of verwijderd.</p>",
        "nl",
        "De Courant",
    ),
    "nl",
)
soft(
    "sv",
    "/artikel/5",
    news(
        "Sidan hittades inte",
        "<h1>Vi kan tyvärr inte hitta sidan</h1><p>Sidan kan ha tagits bort eller bytt adress.</p>",
        "sv",
    ),
    "sv",
)
soft(
    "cs",
    "/clanek/5",
    news("Stránka nenalezena", "<h1>Chyba 404</h1><p>Omlouváme se, ale požadovaná stránka neexistuje.</p>", "cs"),
    "cs",
)
soft(
    "hu",
    "/cikk/5",
    news(
        "Hoppá!", "<h1>A keresett oldal nem található</h1><p>Lehet, hogy az oldalt áthelyezték vagy törölték.</p>", "hu"
    ),
    "hu",
)
soft(
    "id",
    "/artikel/5",
    news("Halaman tidak ditemukan", "<h1>Maaf, halaman yang Anda cari tidak ditemukan</h1>", "id"),
    "id",
)
soft("he", "/a/5", news("שגיאה 404", "<h1>הדף שחיפשת לא נמצא</h1><p>ייתכן שהקישור שגוי או שהדף הוסר.</p>", "he"), "he")
soft(
    "ko2",
    "/news/5",
    news(
        "페이지 오류",
        "<h1>요청하신 페이지를 찾을 수 없습니다.</h1><p>방문하시려는 페이지의 주소가 잘못 입력되었거나, 변경 혹은 삭제되어 요청하신 페이지를 찾을 수 없습니다.</p>",
        "ko",
    ),
    "ko",
)
soft(
    "pt",
    "/noticia/5",
    news("Erro", "<h1>Ops! Página não encontrada</h1><p>O conteúdo que você procura pode ter sido removido.</p>", "pt"),
    "pt",
)
soft(
    "fr2",
    "/article/5",
    news(
        "Oups", "<h1>Oups, cette page a disparu !</h1><p>La page demandée est introuvable ou n'existe plus.</p>", "fr"
    ),
    "fr",
)
soft(
    "it2", "/a/5", news("Errore 404", "<h1>Ci dispiace</h1><p>La pagina richiesta non è stata trovata.</p>", "it"), "it"
)
soft(
    "es-removed",
    "/v/5",
    news(
        "Contenido no disponible",
        "<h1>Este contenido ya no está disponible</h1><p>Puede que haya sido eliminado por su autor.</p>",
        "es",
    ),
    "es",
    everywhere=False,
)
soft(
    "short-link",
    "/3xYz",
    bare(
        "Link not found",
        "<h1>Something's wrong here...</h1><p>This is a 404 error, which means you've clicked on a bad link or entered an invalid URL. Maybe what you are looking for can be found at Bitly.com.</p>",
    ),
    "bitly",
)
soft(
    "paste-expired",
    "/AbC12",
    app(
        "Pastebin",
        "<h1>Not Found (#404)</h1><p>This page is no longer available. It has either expired, been removed by its creator, or removed by one of the staff.</p>",
    ),
    "pastebin",
    everywhere=False,
)
soft(
    "poll-closed",
    "/s/abc",
    bare(
        "Survey",
        "<h1>This survey is currently closed.</h1><p>Please contact the author of this survey for further assistance.</p>",
    ),
    "survey closed",
    everywhere=False,
    truth=OK,
    also=(S,),
)
soft(
    "form-closed",
    "/forms/d/e/1/closedform",
    bare(
        "Application",
        "<div>Application</div><div>The form Application is no longer accepting responses.</div><p>Try contacting the owner of the form if you think that this is a mistake.</p>",
    ),
    "form closed",
    everywhere=False,
    truth=OK,
    also=(S,),
)
soft(
    "slideshare",
    "/slideshow/abc/1",
    app("Slideshare", "<h1>This SlideShare has been removed by its owner</h1>"),
    "removed",
    everywhere=False,
    also=("broken/media-unavailable",),
)
soft(
    "vid-yt",
    "/watch?v=abc",
    app("YouTube", "<div>This video isn't available anymore</div>"),
    "yt",
    everywhere=False,
    truth="broken/media-unavailable",
    also=(S,),
)
soft(
    "vid-private",
    "/watch?v=abd",
    app("Private video", "<div>Private video</div><p>Sign in if you've been granted access to this video</p>"),
    "yt private",
    everywhere=False,
    truth="broken/media-unavailable",
    also=(S, "unverified/login"),
)
soft(
    "vid-lect",
    "/lecture/abc/",
    app("Lecture", "<h1>This lecture is not yet available</h1><p>The lecture is being processed.</p>"),
    "not yet",
    everywhere=False,
    truth="broken/media-unavailable",
    also=(S, OK),
)
soft(
    "home-content", "/research/nlp/parser.html", R(home("acme lab")).body, "catch-all shows home page", everywhere=True
)
case(
    "to-404",
    "/en/old",
    S,
    "302 to an error page with 200",
    to("/en/page-not-found", 302),
    routes={"/en/page-not-found": R(app("Acme", "<h1>Oh dear</h1><p>We looked everywhere.</p>"))},
)
case(
    "to-search",
    "/products/old-thing",
    S,
    "301 to a search page for every unknown",
    None,
    routes={
        "*": lambda rq: to("/search?q=" + rq.path.rsplit("/", 1)[-1], 302),
        "/search": R(app("Search", "<h1>Search</h1><p>No results.</p>")),
    },
    also=(OK,),
)
case(
    "to-parent",
    "/docs/v1/guide/intro.html",
    "broken/soft-404",
    "every page of the old docs goes to /docs/",
    None,
    routes={"*": to("/docs/", 301), "/docs/": R(app("Docs", "<h1>Documentation</h1>" + prose(1, 3)))},
    also=("broken/redirect-to-home",),
)
case(
    "to-new",
    "/docs/v1/guide/intro.html",
    "moved/permanent-redirect",
    "the page goes to /guide/",
    to("/guide/", 301),
    routes={"/guide/": R(app("Guide", "<h1>Guide</h1>" + prose(1, 3)))},
)
case(
    "real-pdf-login",
    "/papers/x.pdf",
    "unverified/login",
    "pdf to login",
    to("/login?return=/papers/x.pdf", 302),
    routes={"/login": R(bare("Log in", "<form><input name=u><input type=password></form>"))},
)
case(
    "pdf-html404",
    "/papers/y.pdf",
    "broken/soft-404",
    "pdf shows not found",
    R(app("Page not found", "<h1>Page not found</h1>")),
    also=("broken/wrong-content",),
)
case(
    "real-pdf-landing",
    "/papers/z.pdf",
    "broken/wrong-content",
    "pdf shows lab's page",
    R(app("Publications", "<h1>Publications</h1>" + prose(2, 5))),
)
# walls, logins, paywalls
walled(
    "vercel",
    "<!DOCTYPE html><html lang=en><head><title>Vercel Security Checkpoint</title></head><body><p id=header-text>We're verifying your browser</p><script>(function(){})()</script></body></html>",
    429,
    "bot-wall",
    "vercel",
    ("x-vercel-mitigated", "challenge"),
    also=("rate-limited",),
)
walled(
    "kasada",
    '<!DOCTYPE html><html><head></head><body><script>window.KPSDK={};KPSDK.now=1;</script><script src="/149e9513/2d206a39/ips.js?KP_UIDz=1"></script></body></html>',
    429,
    "bot-wall",
    "kasada",
    also=("rate-limited",),
)
walled(
    "f5",
    '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1234<br><br><a href="javascript:history.back();">[Go Back]</a></body></html>',
    200,
    "bot-wall",
    "f5",
    also=("forbidden",),
)
walled(
    "awswaf",
    '<!DOCTYPE html><html><head><script>window.gokuProps = {"key":"A"};</script><script src="https://a.token.awswaf.com/a/challenge.js"></script></head><body><div id="challenge-container"></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot.</noscript></body></html>',
    202,
    "bot-wall",
    "aws",
    ("x-amzn-waf-action", "challenge"),
    also=("captcha",),
)
walled(
    "sucuri",
    "<title>Sucuri WebSite Firewall - Access Denied</title><h1>Access Denied - Sucuri Website Firewall</h1><p>Block ID: GEO02</p>",
    403,
    "bot-wall",
    "sucuri",
    also=("forbidden", "geo-blocked"),
)
walled(
    "radware",
    "<html><head><title>Radware Captcha Page</title></head><body><div>We apologize for the inconvenience...</div><p>...but your activity and behavior on this site made us think that you are a bot.</p></body></html>",
    200,
    "captcha",
    "radware",
    also=("bot-wall",),
)
walled(
    "qrator",
    '<html><head><script src="/__qrator/qauth.js"></script></head><body></body></html>',
    401,
    "bot-wall",
    "qrator",
    also=("login",),
)
walled(
    "reblaze",
    '<html><head><script>window.rbzns={bereshit:"1",seed:"x"};</script><script src="/c3650cdf-216a-4ba2-80b0-9d6c540b105e58d2670b-ea0f-484e-b88c-0e2c1499ec9bd71e4b42"></script></head><body></body></html>',
    247,
    "bot-wall",
    "reblaze status 247",
    also=("forbidden",),
)
walled(
    "baidu",
    '<title>百度安全验证</title><div class="timeout hide"><div>网络不给力，请稍后重试</div></div><script src="https://ppui-static-wap.cdn.bcebos.com/static/touch/js/mkdjump.js"></script>',
    200,
    "captcha",
    "baidu",
    also=("bot-wall",),
)
walled(
    "hcap",
    '<title>One more step</title><h1>One more step</h1><p>Please complete the security check to access x.test</p><div class="h-captcha"></div>',
    403,
    "captcha",
    "hcaptcha",
    also=("bot-wall",),
)
walled(
    "mod-sec",
    "<head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body>",
    406,
    "forbidden",
    "modsec",
    also=("bot-wall",),
)
walled(
    "nginx403",
    "<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>",
    403,
    "forbidden",
    "403",
)
walled(
    "jschl",
    "<html><body><script>document.cookie='_test=1; path=/';location.href=location.href;</script><noscript>This site requires Javascript to work, please enable Javascript in your browser</noscript></body></html>",
    200,
    "bot-wall",
    "infinityfree-like",
)
walled(
    "shib",
    "<html><head><title>University Login Service</title></head><body><form method=post><label>Username</label><input name=j_username><input type=password name=j_password><button>Login</button></form></body></html>",
    200,
    "login",
    "shib at url",
)
walled(
    "saml-post",
    '<html><body onload="document.forms[0].submit()"><noscript><p>Note: Since your browser does not support JavaScript, you must press the Continue button once to proceed.</p></noscript><form action="https://idp.test/saml" method="post"><input type="hidden" name="SAMLRequest" value="abc"/><input type="hidden" name="RelayState" value="x"/><noscript><input type="submit" value="Continue"/></noscript></form></body></html>',
    200,
    "login",
    "saml post form",
)
walled(
    "confluence",
    "<title>Log In - Team Wiki</title><h1>Team Wiki</h1><form><h2>Log in</h2><input name=os_username><input type=password name=os_password></form>",
    200,
    "login",
    "confluence",
)
walled(
    "wp-private",
    "<title>Private Site</title><h1>notes.test is marked private by its owner.</h1><p>If you were invited to view this site, please log in below.</p><form><input type=text name=log></form>",
    200,
    "login",
    "wp private",
    also=("forbidden",),
)
walled(
    "wp-pass",
    wp(
        "Protected: Notes",
        "<h1>Protected: Notes</h1><p>This content is password protected. To view it please enter your password below:</p><form class='post-password-form'><input type=password name=post_password></form>",
    ),
    200,
    "login",
    "protected",
)
walled(
    "spiegel",
    news(
        "Wie Moore sterben",
        "<h1>Wie Moore sterben</h1><p>"
        + "Ein Moor ist ein langsames Ding. " * 6
        + "</p><h2>Diesen Artikel weiterlesen mit SPIEGEL+</h2><p>Sie haben bereits ein Abo? Hier anmelden</p>",
        "de",
    ),
    200,
    "paywall",
    "spiegel+",
)
walled(
    "monde",
    news(
        "Les tourbières",
        "<h1>Les tourbières</h1><p>"
        + "La tourbière respire. " * 6
        + "</p><p>Il vous reste 85% de cet article à lire. La suite est réservée aux abonnés.</p>",
        "fr",
    ),
    200,
    "paywall",
    "lemonde",
)
walled(
    "medium-member",
    app(
        "Sparse things",
        "<h1>Sparse things</h1><p>Member-only story</p><p>"
        + "Sparse things are nice. " * 8
        + "</p><h2>Create an account to read the full story.</h2><p>The author made this story available to Medium members only.</p>",
    ),
    200,
    "paywall",
    "medium",
)
walled(
    "substack-paid",
    app(
        "On mills",
        "<h1>On mills</h1><p>"
        + "Mills turn. " * 8
        + "</p><h3>This post is for paid subscribers</h3><a>Subscribe</a><a>Already a paid subscriber? Sign in</a>",
    ),
    200,
    "paywall",
    "substack",
)
walled(
    "nyt",
    news(
        "The Mill",
        "<h1>The Mill</h1><p>"
        + "The mill stood. " * 8
        + "</p><p>You have been granted access, use your keyboard to continue reading.</p><p>Thank you for your patience while we verify access. Already a subscriber? Log in. Want all of The Times? Subscribe.</p>",
    ),
    200,
    "paywall",
    "nyt",
    also=("bot-wall", "login"),
)
walled(
    "iplayer",
    app("iPlayer", "<h1>BBC iPlayer only works in the UK. Sorry, it’s due to rights issues.</h1>"),
    200,
    "geo-blocked",
    "iplayer",
)
walled(
    "hulu",
    app("Watch", "<h1>We're sorry, currently our video library can only be watched from within the United States</h1>"),
    200,
    "geo-blocked",
    "hulu",
)
walled(
    "gdpr-redirect",
    app(
        "Access unavailable",
        "<p>Our European visitors are important to us. This site is currently unavailable to visitors from the European Economic Area while we work to ensure your data is protected in accordance with applicable EU laws.</p>",
    ),
    200,
    "geo-blocked",
    "tronc",
)
# good
good(
    "phpbb-good",
    "/viewtopic.php?t=5",
    app(
        "How to fix 'topic does not exist' - Community",
        "<h1>How to fix 'topic does not exist'</h1><p>by anna » Mon Mar 3. When I open an old link the board says: The requested topic does not exist. Any ideas?</p><p>by bob: rebuild the index.</p>",
    ),
    "forum topic on error",
)
good(
    "changelog",
    "/changelog",
    app(
        "Changelog",
        "<h1>Changelog</h1><ul><li>Fixed: page not found after login</li><li>Removed: this feature is no longer available</li><li>404 pages are cached</li></ul>",
    ),
    "changelog",
)
good(
    "release",
    "/releases/1.2",
    app("Release 1.2", "<h1>Release 1.2</h1><p>The old API has been removed. The endpoint /v1 is gone.</p>"),
    "release",
)
good(
    "withdrawn-paper",
    "/abs/2",
    app(
        "Peat nets [withdrawn]",
        "<h1>Peat nets</h1><p>A. Author</p><p>This paper has been withdrawn by the author due to an error in Lemma 2.</p>",
    ),
    "withdrawn paper page works",
    also=(),
)
good(
    "retracted",
    "/article/3",
    news(
        "RETRACTED: Peat cures",
        "<h1>RETRACTED: Peat cures</h1><p>This article has been retracted at the request of the editors. "
        + "See the policy for details. " * 5
        + "</p>",
    ),
    "retracted page works",
)
good(
    "closed-shop",
    "/",
    bare("Papierladen", "<h1>Papierladen</h1><p>Unser Geschäft ist geschlossen. Danke für dreißig Jahre.</p>", "de"),
    "closed shop",
)
good(
    "dataset",
    "/dataset",
    app(
        "Dataset",
        "<h1>The Mill Dataset</h1><p>To download, please fill in the request form. You need to sign in to download the files.</p>"
        + prose(1, 2),
    ),
    "dataset needing login to download",
)
good(
    "gh-repo",
    "/org/repo",
    app(
        "GitHub - org/repo: Nets",
        "<h1>org/repo</h1><p>This repository has been archived by the owner on Jan 3, 2022. It is now read-only.</p><p>README: install with pip.</p>",
    ),
    "archived repo",
    also=(),
)
good(
    "gh-empty",
    "/org/empty",
    app("org/empty", "<h1>org/empty</h1><p>This repository is empty.</p>"),
    "empty repo",
    also=(S, "broken/empty-page"),
)
good(
    "video-ok",
    "/watch?v=ok",
    app(
        "Talk on mills - YouTube",
        '<h1>Talk on mills</h1><p>Some features may be unavailable in your country.</p><div>Comments are turned off.</div><script>var a={"playabilityStatus":{"status":"OK"}}</script>',
    ),
    "video",
)
good(
    "talk-removed-slides",
    "/talks/5",
    app(
        "Talk: mills",
        "<h1>Mills</h1><p>The slides have been removed at the speaker's request; the recording is here.</p><video src=a.mp4></video>",
    ),
    "slides removed",
)
good(
    "qa-robot",
    "/q/robot",
    app("Are you a robot? - Essays", "<h1>Are you a robot?</h1>" + prose(1, 2)),
    "essay titled wall",
)
good(
    "just-a-moment",
    "/blog/just-a-moment",
    wp("Just a moment", "<h1>Just a moment</h1>" + prose(1, 2)),
    "poem titled just a moment",
)
good(
    "access-denied",
    "/film/access-denied",
    app("Access Denied (2018)", "<h1>Access Denied</h1><p>Thriller. A locksmith loses her keys. 101 minutes.</p>"),
    "film",
)
good(
    "rate",
    "/help/limits",
    app(
        "Rate limits",
        "<h1>Rate limits</h1><p>If you send too many requests you will get 429 Too Many Requests.</p><p>The limit is 60 an hour.</p>",
    ),
    "docs of limits",
)
good(
    "security-check",
    "/news/airport",
    news(
        "Airport opens new security checkpoint",
        "<h1>Airport opens new security checkpoint</h1><p>" + "Lines were short. " * 20 + "</p>",
    ),
    "news",
)
good(
    "domain-expired-help",
    "/help/expired",
    app(
        "What happens when my domain expires?",
        "<h1>What happens when my domain expires?</h1><p>Your website may show a page that says: this domain has expired.</p>",
    ),
    "registrar help",
)
good(
    "hosting-home",
    "/",
    app("Cheap hosting", "<h1>Web hosting from 1.99</h1><p>Register your domain name today. Parking is free.</p>"),
    "hoster's home",
)
good(
    "soon",
    "/projects/mill",
    app("Mill", "<h1>Mill</h1><p>Website coming soon. Meanwhile the paper is <a href=p.pdf>here</a>.</p>"),
    "coming soon project",
    also=(),
)
good(
    "cookie",
    "/article/7",
    news(
        "Mills",
        "<div id=consent><h2>Before you continue</h2><p>We use cookies. Accept all. Reject all.</p></div><h1>Mills</h1>"
        + prose(1, 3),
    ),
    "cookie banner",
)
good(
    "consent-only",
    "/article/8",
    news(
        "Mills again",
        "<div id=consent>We and our 800 partners store and access information on your device. Agree Disagree</div><h1>Mills again</h1><p>"
        + "They turn. " * 10
        + "</p>",
    ),
    "consent + short",
)
good(
    "reg-wall-free",
    "/story/9",
    news(
        "Rivers",
        "<h1>Rivers</h1>"
        + prose(2, 5)
        + "<div>Register for free to save articles. Subscribe for unlimited access. Members only newsletter.</div>",
    ),
    "full story w. prompts",
)
good(
    "zh-good",
    "/post/7",
    bare("解决 404 页面不存在 的方法", "<h1>解决 404 页面不存在 的方法</h1><p>检查路由配置。</p>", "zh"),
    "zh howto",
)
good(
    "ja-good",
    "/post/8",
    bare(
        "「ページが見つかりません」と表示される原因",
        "<h1>「ページが見つかりません」と表示される原因</h1><p>URLの入力ミスが主な原因です。</p>",
        "ja",
    ),
    "ja howto",
)
good(
    "ru-good",
    "/post/9",
    bare("Ошибка 404: что делать", "<h1>Ошибка 404: что делать</h1><p>Проверьте адрес.</p>", "ru"),
    "ru howto",
)
good(
    "es-good",
    "/post/10",
    bare(
        "La página no existe, cuento de R. Paz",
        "<h1>La página no existe</h1><p>Cuento. Abrió el libro por la mitad y la página no estaba.</p>",
        "es",
    ),
    "tale",
    also=(),
)
good("api-json", "/api/v1/items/5", R('{"id":5,"error":null,"message":"ok"}', type="application/json"), "api")
good(
    "api-docs",
    "/docs/errors/not-found",
    app("not_found", "<h1>not_found</h1><p>Returned when a resource does not exist. Status 404.</p>"),
    "error reference",
)
good(
    "status404",
    "/docs/404",
    app(
        "404 Not Found - HTTP",
        "<h1>404 Not Found</h1><p>The HTTP 404 Not Found response status code indicates that the server cannot find the requested resource.</p>",
    ),
    "mdn like",
)
good("man", "/man/1/false", bare("false(1)", "<pre>NAME\n false - do nothing, unsuccessfully</pre>"), "man")
good("one-line", "/ip", R("198.51.100.7\n", type="text/plain"), "ip service")
good("pdf-viewer", "/viewer/x.pdf", bare("x.pdf", "<div id=viewer></div><script src=/pdf.js></script>"), "viewer")
good(
    "login-home",
    "/login",
    app("Log in", "<form><input name=u><input type=password></form>"),
    "the login page itself is listed",
)
