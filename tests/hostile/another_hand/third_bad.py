"""What is dead, walled, moved or failing, by a third hand: shown the server and conventions, not the rules or other cases."""

import asyncio

from .chrome import bare, drupal, news, prose, shop, uni, wp
from .server import R
from .table import case, to

S404 = "broken/soft-404"


def soft(name, path, page, why, **k):
    """A 200 whose whole site answers the same for any unknown path (a usual soft 404)."""
    r = dict(k.pop("routes", {}))
    if k.pop("all", True):
        r["*"] = lambda rq: page if isinstance(page, R) else R(page)
        if path.split("#")[0] != "/":
            r.setdefault("/", R(wp("Welcome", "<h1>Welcome</h1>" + prose(len(name), 3))))
    case(name, path, S404, why, page, routes=r, **k)


# ---- soft 404s ----
soft(
    "b-wp",
    "/2014/03/peat/",
    wp(
        "Page not found",
        "<h1>Nothing here</h1><p>It seems we can’t find what you’re looking for. Perhaps searching can help.</p><form><input name=s></form>",
    ),
    "WordPress template, cached as 200",
)
soft(
    "b-drupal-es",
    "/node/991",
    drupal("Página no encontrada", "<p>La página solicitada no se pudo encontrar.</p>", "es"),
    "Drupal es",
)
soft(
    "b-typo3-de",
    "/forschung/torf.html",
    uni(
        "Seite nicht gefunden",
        "<h1>Hoppla!</h1><p>Die von Ihnen aufgerufene Seite existiert leider nicht (mehr). Bitte nutzen Sie die Suche oder gehen Sie zur <a href=/>Startseite</a>.</p>",
        "de",
    ),
    "TYPO3 de",
)
soft(
    "b-fr",
    "/dossiers/ble",
    drupal(
        "Page introuvable",
        "<p>Désolé, la page que vous cherchez n'existe plus ou a été déplacée.</p><ul><li><a href=/>Retour à l'accueil</a></li></ul>",
        "fr",
    ),
    "French",
)
soft(
    "b-joomla-it",
    "/index.php?option=com_content&id=12",
    bare(
        "404 - Errore: 404",
        "<div id=errorboxheader>404 - Articolo non trovato</div><p>Potrebbe non essere possibile visualizzare questa pagina a causa di:</p><ol><li>un bookmark vecchio</li><li>un indirizzo errato</li></ol>",
        "it",
    ),
    "Joomla it",
)
soft(
    "b-pl",
    "/artykul/7",
    news(
        "Nie znaleziono strony",
        "<h1>404</h1><p>Przepraszamy, strona, której szukasz, nie istnieje lub została usunięta.</p>",
        "pl",
        "Kurier",
    ),
    "Polish news",
)
soft(
    "b-ru-bitrix",
    "/catalog/pump/",
    shop(
        "404 Not Found",
        "<h1>Страница не найдена</h1><p>К сожалению, запрашиваемая вами страница не существует. Воспользуйтесь картой сайта.</p><ul><li>О компании</li><li>Каталог</li></ul>",
        "ru",
        "Насосы",
    ),
    "Bitrix ru",
)
soft(
    "b-ja",
    "/guide/12.html",
    bare(
        "ページが見つかりません|○○市",
        "<h1>お探しのページは見つかりません</h1><p>ご指定のページは移動または削除された可能性があります。</p><a href=/>トップページへ戻る</a>",
        "ja",
    ),
    "Japanese town",
)
soft(
    "b-zh",
    "/info/1021/3.htm",
    bare("提示信息", "<div class=tip>抱歉,您访问的页面不存在或已被删除!<br>5 秒后自动返回首页</div>", "zh"),
    "Chinese tip page",
)
soft(
    "b-zhtw",
    "/news/8",
    bare(
        "找不到網頁", "<h2>很抱歉,找不到您要的網頁</h2><p>您所尋找的頁面可能已移除、更名或暫時無法使用。</p>", "zh-tw"
    ),
    "Chinese trad.",
)
soft(
    "b-ko",
    "/view/12",
    bare(
        "오류",
        "<p>요청하신 페이지를 찾을 수 없습니다.</p><p>입력하신 주소가 정확한지 다시 한번 확인해 주시기 바랍니다.</p><a>이전 페이지로</a>",
        "ko",
    ),
    "Korean",
)
soft(
    "b-tr",
    "/haber/22",
    news("Sayfa bulunamadı", "<p>Aradığınız sayfa bulunamadı. Silinmiş veya taşınmış olabilir.</p>", "tr"),
    "Turkish",
)
soft(
    "b-ar",
    "/art/1",
    bare(
        "خطأ 404",
        "<h1>عفوا، الصفحة غير موجودة</h1><p>الصفحة التي تبحث عنها غير موجودة أو تم حذفها. <a href=/>العودة إلى الرئيسية</a></p>",
        "ar",
    ),
    "Arabic",
)
soft(
    "b-pt",
    "/artigos/9",
    wp(
        "Página não encontrada",
        "<h1>Ops! Nada por aqui</h1><p>Parece que nada foi encontrado neste endereço.</p>",
        "pt",
    ),
    "Portuguese wp",
)
soft(
    "b-nl",
    "/artikel/9",
    uni("Pagina niet gevonden", "<p>De pagina die u zoekt bestaat niet (meer).</p>", "nl"),
    "Dutch",
)
soft(
    "b-sv",
    "/sida/4",
    uni(
        "Sidan kunde inte hittas",
        "<p>Sidan du söker finns inte längre. Den kan ha flyttats eller tagits bort.</p>",
        "sv",
    ),
    "Swedish",
)
soft(
    "b-cs",
    "/clanek/4",
    uni("Stránka nenalezena", "<p>Omlouváme se, ale požadovaná stránka neexistuje.</p>", "cs"),
    "Czech",
)
soft(
    "b-hu",
    "/cikk/4",
    uni("Az oldal nem található", "<p>A keresett oldal nem létezik, vagy már törölték.</p>", "hu"),
    "Hungarian",
)
soft("b-uk", "/st/4", uni("Сторінку не знайдено", "<p>На жаль, такої сторінки немає.</p>", "uk"), "Ukrainian")
soft(
    "b-vi",
    "/bai/4",
    wp("Không tìm thấy trang", "<p>Trang bạn yêu cầu không tồn tại hoặc đã bị xóa.</p>", "vi"),
    "Vietnamese",
)
soft("b-fa", "/p/4", bare("صفحه پیدا نشد", "<h1>۴۰۴</h1><p>صفحه‌ای که به دنبال آن بودید پیدا نشد.</p>", "fa"), "Persian")
soft(
    "b-id",
    "/baca/4",
    news("Halaman tidak ditemukan", "<p>Maaf, halaman yang Anda cari tidak ditemukan.</p>", "id"),
    "Indonesian",
)
soft("b-el", "/a/4", uni("Η σελίδα δεν βρέθηκε", "<p>Η σελίδα που ζητήσατε δεν υπάρχει.</p>", "el"), "Greek")
soft(
    "b-iis",
    "/default.aspx?id=4",
    bare(
        "Runtime notice",
        "<h2>The resource cannot be found.</h2><p>Description: HTTP 404. The resource you are looking for (or one of its dependencies) could have been removed, had its name changed, or is temporarily unavailable.</p><p>Requested URL: /default.aspx</p>",
    ),
    "ASP.NET yellow page with 200",
)
soft(
    "b-phpbb",
    "/viewtopic.php?t=99",
    bare(
        "AudioBoard - Information",
        "<a>Login</a><a>FAQ</a><h2>Information</h2><p>The requested topic does not exist.</p><p>Powered by phpBB</p>",
    ),
    "phpBB missing topic",
    all=False,
)
soft(
    "b-vb",
    "/showthread.php?t=88",
    bare(
        "Diesel Forum",
        "<div class=panel><b>vBulletin Message</b><p>No Thread specified. If you followed a valid link, please notify the administrator</p></div>",
    ),
    "vBulletin invalid thread",
    all=False,
)
soft(
    "b-discuz",
    "/thread-112-1-1.html",
    bare(
        "提示信息 - 老柴论坛 - Powered by Discuz!",
        "<div id=messagetext class=alert_error><p>抱歉,指定的主题不存在或已被删除或正在被审核</p></div>",
        "zh",
    ),
    "Discuz missing topic",
    all=False,
)
soft(
    "b-smf",
    "/index.php?topic=441.0",
    bare(
        "An Error Has Occurred!",
        "<h3>An Error Has Occurred!</h3><p>The topic or board you are looking for appears to be either missing or off limits to you.</p><a href='javascript:history.go(-1)'>Back</a>",
    ),
    "SMF",
    all=False,
)
soft(
    "b-mediawiki",
    "/index.php?title=Special:Redirect/page/991",
    wp(
        "No such target",
        "<h1>No such target page</h1><p>The page you wanted doesn't exist. You may create it or search for the page title.</p>",
    ),
    "wiki",
    all=False,
)
soft(
    "b-dokuwiki",
    "/doku.php?id=peat",
    bare(
        "peat [Lab wiki]",
        "<h1>This topic does not exist yet</h1><p>You've followed a link to a topic that doesn't exist yet. If permissions allow, you may create it by clicking on <b>Create this page</b>.</p>",
    ),
    "DokuWiki missing page at 200",
    all=False,
)
soft(
    "b-gdrive",
    "/file/d/1xY/view",
    bare(
        "Google Drive - Page Not Found",
        "<div>Sorry, the file you have requested does not exist.</div><p>Make sure that you have the correct URL and that the file exists.</p>",
    ),
    "Drive style",
    all=False,
)
soft(
    "b-dropbox",
    "/s/abc/paper.zip?dl=0",
    bare(
        "Dropbox - File Deleted - Simplify your life",
        "<h1>That file isn't here anymore</h1><p>Someone might've deleted the file or disabled the link.</p><button>Sign up</button>",
    ),
    "cloud storage: file deleted",
    all=False,
    also=("broken/wrong-content", "broken/gone"),
)
soft(
    "b-mediafire",
    "/file/ab1/set.rar/file",
    bare(
        "File sharing and storage made simple",
        "<h1>Invalid or Deleted File.</h1><p>The key you provided for file access was invalid. This is usually caused because the file is no longer stored on our servers.</p>",
    ),
    "file host",
    all=False,
)
soft(
    "b-pan",
    "/s/1kXz",
    bare(
        "网盘-链接不存在",
        "<p>啊哦,你来晚了,分享的文件已经被取消了,下次要早点哟。</p><p>您访问的页面不存在,可能的原因:分享已过期</p>",
        "zh",
    ),
    "Baidu pan style",
    all=False,
)
soft(
    "b-medium",
    "/@ana/peat-ab12",
    bare(
        "Medium",
        "<a>Sign in</a><p>PAGE NOT FOUND</p><h1>404</h1><h2>Out of nothing, something.</h2><p>You can find (just about) anything on Medium — apparently even a page that doesn't exist. Maybe these stories will take you somewhere new?</p><h3>On lists</h3><p>Ana</p><h3>On tea</h3><p>Bo</p>",
    ),
    "Medium",
)
soft(
    "b-blogger",
    "/2010/01/x.html",
    bare(
        "Wick Birds",
        "<div class=status-msg-body>Sorry, the page you were looking for in this blog does not exist.</div><a href=/>Home</a><h2>Blog Archive</h2><ul><li>2010 (4)</li></ul>",
    ),
    "Blogger",
)
soft(
    "b-tumblr",
    "/",
    bare(
        "There's nothing here.",
        "<h1>There's nothing here.</h1><p>Whatever you were looking for doesn't currently exist at this address. Unless you were looking for this error page, in which case: Congrats! You totally found it.</p>",
    ),
    "Tumblr dead blog at home",
    all=False,
)
soft(
    "b-wpcom-del",
    "/",
    bare("wickbirds.test", "<h1>wickbirds is no longer available.</h1><p>The authors have deleted this site.</p>"),
    "wordpress.com deleted site at home",
    all=False,
    also=("broken/gone", "broken/parked"),
)
soft(
    "b-ghpages",
    "/",
    bare(
        "Site not found · GitHub Pages",
        "<h1>404</h1><p><strong>There isn't a GitHub Pages site here.</strong></p><p>If you're trying to publish one, read the full documentation to learn how to set up GitHub Pages for your repository.</p>",
    ),
    "GitHub pages at 200 through a CDN",
    all=False,
    also=("broken/parked",),
)
soft(
    "b-s3-xml",
    "/data/set.csv",
    R(
        '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>data/set.csv</Key><RequestId>A8B</RequestId></Error>',
        type="application/xml",
    ),
    "S3 error behind CDN rewriting to 200",
    also=("broken/wrong-content",),
)
soft(
    "b-azure",
    "/",
    bare(
        "Microsoft Azure App Service - Welcome",
        "<h1>404 Web Site not found.</h1><p>You may be seeing this error due to one of the reasons listed below: Custom domain has not been configured inside Azure.</p>",
    ),
    "Azure no site",
    all=False,
    also=("broken/parked",),
)
soft(
    "b-heroku",
    "/",
    bare(
        "No such app",
        "<iframe src='//www.herokucdn.com/error-pages/no-such-app.html'></iframe><h1>There's nothing here, yet.</h1><p>No such app</p>",
    ),
    "Heroku",
    all=False,
    also=("broken/parked",),
)
soft(
    "b-journal",
    "/article/view/221",
    wp(
        "Error",
        "<h1>The article you requested could not be found.</h1><p>The content may have been moved when we launched our new platform. Please try searching by title or DOI.</p>",
        name="Journal of Wick",
    ),
    "publisher",
)
soft(
    "b-doi",
    "/10.5555/notthere",
    bare(
        "DOI Not Found",
        "<h1>DOI Not Found</h1><b>10.5555/notthere</b><p>This DOI cannot be found in the DOI System. Possible reasons are: The DOI is incorrect. The DOI was copied incorrectly.</p>",
    ),
    "doi.org style",
)
soft(
    "b-job-gone",
    "/jobs/7781",
    wp(
        "Job no longer available",
        "<h1>Sorry, this job is no longer available</h1><p>The vacancy has expired or has been filled. See similar jobs:</p><ul><li>Baker</li><li>Clerk</li></ul>",
    ),
    "expired job",
    all=False,
)
soft(
    "b-prod-gone",
    "/dp/B00X",
    shop("Sorry", "<p>We're sorry. The Web address you entered is not a functioning page on our site.</p>"),
    "shop",
)
soft(
    "b-json",
    "/api/v2/sets/9",
    R('{"statusCode":404,"error":"Not Found","message":"No route matched"}', type="application/json"),
    "JSON 404 with 200",
)
soft(
    "b-short",
    "/x9Qa",
    bare(
        "Link expired",
        "<h1>This short link has expired or was deactivated</h1><p>Create your own short link for free.</p>",
    ),
    "shortener dead",
    all=False,
    also=("broken/gone",),
)
soft(
    "b-redir404",
    "/papers/9.html",
    to("/404.html", 302),
    "302 to /404.html with 200",
    all=False,
    routes={"/404.html": R(uni("Page not found", "<p>Sorry.</p>"))},
)
soft(
    "b-redir-err",
    "/x.asp?id=2",
    to("/error.aspx?aspxerrorpath=/x.asp", 302),
    "ASP.NET redirect to error page",
    all=False,
    routes={
        "/error.aspx": R(
            wp("Error", "<h1>Sorry, an error has occurred</h1><p>The page you requested was not found.</p>")
        )
    },
)
soft(
    "b-spa404",
    "/d/88",
    '<html><head><title>404 | OpenPapers</title><meta name="robots" content="noindex"></head><body><div id=__next><h1 class="next-error-h1">404</h1><h2>This page could not be found.</h2></div><script id="__NEXT_DATA__" type="application/json">{"props":{},"page":"/_error"}</script></body></html>',
    "Next.js",
)
soft(
    "b-geocities",
    "/~old/x.html",
    bare(
        "Hometown has been shut down",
        "<p>We're sorry to inform you that, as of October 31, Hometown and the journals were shut down permanently. We sincerely apologize for any inconvenience.</p>",
    ),
    "service shut down",
    also=("broken/gone", "broken/parked"),
)

# ---- redirects to home, gone, parked, media, wrong content
case(
    "b-home301",
    "/papers/old.pdf",
    "broken/redirect-to-home",
    "all goes home 301",
    to("/", 301),
    routes={"*": to("/", 301), "/": R(wp("Wick", "<h1>Wick</h1>" + prose(1, 3)))},
)
case(
    "b-home-lang",
    "/node/77",
    "broken/redirect-to-home",
    "goes to /en/ home",
    to("/en/", 302),
    routes={"*": to("/en/", 302), "/": to("/en/", 302), "/en/": R(wp("Wick", "<h1>Wick</h1>" + prose(2, 3)))},
)
case(
    "b-home-www",
    "/research/peat.html",
    "broken/redirect-to-home",
    "goes to www home",
    to("http://www.b-home-www.test/", 301),
    other={"www.b-home-www.test": {"/": R(wp("Wick", "<h1>Wick</h1>" + prose(3, 3)))}},
)
case(
    "b-home-index",
    "/a/b/c.html",
    "broken/redirect-to-home",
    "goes to /index.php",
    to("/index.php", 302),
    routes={
        "/index.php": R(wp("Wick", "<h1>Wick</h1>" + prose(4, 3))),
        "/": R(wp("Wick", "<h1>Wick</h1>" + prose(4, 3))),
    },
)
case(
    "b-home-meta",
    "/tools/calc.html",
    "broken/redirect-to-home",
    "meta refresh 0 to /",
    '<html><head><meta http-equiv="refresh" content="0;url=/"></head></html>',
    routes={"/": R(wp("Wick", "<h1>Wick</h1>" + prose(6, 3)))},
)
case("b-404", "/x", "broken/not-found", "plain", None)
case("b-410", "/x", "broken/gone", "gone", R("<h1>Gone</h1>", 410))
case(
    "b-404-fullmsg",
    "/x",
    "broken/not-found",
    "404 with article-like body",
    R(news("Storm", "<h1>Storm</h1>" + prose(1, 5)), 404),
)
PARK = [
    (
        "b-park-sedo",
        "/blog/p1",
        bare(
            "parkme.test - parkme Resources and Information.",
            "<div>parkme.test</div><p>This domain may be for sale by its owner!</p><ul><li>Car Insurance</li><li>Credit Cards</li><li>Online Degrees</li></ul><p>The domain owner maintains no relationship with the advertisers. This webpage was generated by the domain owner using Sedo Domain Parking.</p>",
        ),
    ),
    (
        "b-park-gd",
        "/",
        '<!DOCTYPE html><html><head><title>wick.test</title></head><body><script>window.onload=function(){window.location.href="/lander"}</script></body></html>',
    ),
    (
        "b-park-dan",
        "/x",
        bare(
            "wick.test is for sale | Dan",
            "<h1>wick.test</h1><p>The domain name wick.test is for sale!</p><p>Buy now $2,499 or Lease to own. Free transaction support. Secure payments.</p>",
        ),
    ),
    (
        "b-park-hugedom",
        "/",
        bare(
            "WickBirds.test is for sale | HugeDomains",
            "<p>WickBirds.test is for sale</p><p>Buy now: $3,295. Start payment plan. 30-day money back guarantee. Quick delivery.</p>",
        ),
    ),
    (
        "b-park-de",
        "/seite",
        bare(
            "wick-torf.test",
            "<h1>Diese Domain steht zum Verkauf</h1><p>Der Inhaber bietet die Domain wick-torf.test zum Kauf an. Angebot abgeben</p>",
            "de",
        ),
    ),
    (
        "b-park-fr",
        "/",
        bare(
            "Ce nom de domaine est réservé",
            "<h1>Félicitations ! Votre domaine a bien été créé chez OVHcloud !</h1><p>Votre domaine birdsfr.test est bien enregistré. Accéder à votre espace client. Aucun site n'est encore installé.</p>",
            "fr",
        ),
    ),
    (
        "b-park-ru",
        "/",
        bare(
            "Домен birdsru.test продаётся",
            "<p>Домен birdsru.test продаётся. Купить домен. Домен зарегистрирован и припаркован у регистратора.</p>",
            "ru",
        ),
    ),
    (
        "b-park-jp",
        "/",
        bare(
            "お名前.com",
            "<p>このドメインはお名前.comで取得されています。</p><p>ドメインパーキング</p><p>お名前.comで人気のドメインを検索する</p>",
            "ja",
        ),
    ),
    (
        "b-park-zh",
        "/",
        bare(
            "域名出售",
            "<h1>该域名正在出售</h1><p>birdscn.test 域名可转让,有意者请联系 QQ:10000。您正在访问的域名可以出售</p>",
            "zh",
        ),
    ),
    (
        "b-park-expired",
        "/post/1",
        bare(
            "Domain expired",
            "<h1>This domain has expired.</h1><p>If you are the registered owner, please contact your registrar to renew it. Pending renewal or deletion.</p>",
        ),
    ),
    (
        "b-susp-cpanel",
        "/x",
        bare(
            "Account Suspended",
            "<h1>Account Suspended</h1><p>This Account has been suspended.<br>Contact your hosting provider for more information.</p>",
        ),
    ),
    ("b-susp-cgi", "/a.html", to("/cgi-sys/suspendedpage.cgi", 302)),
    (
        "b-default-cgi",
        "/",
        '<html><head><META HTTP-EQUIV="refresh" CONTENT="0;URL=/cgi-sys/defaultwebpage.cgi"></head><body></body></html>',
    ),
    (
        "b-plesk",
        "/",
        bare(
            "Domain Default page",
            "<h1>Web Server's Default Page</h1><p>This page is generated by Plesk. You see this page because there is no Web site at this address.</p>",
        ),
    ),
]
for n, p, page in PARK:
    r = {"*": page if isinstance(page, R) else R(page)}
    if n == "b-susp-cgi":
        r["/cgi-sys/suspendedpage.cgi"] = R(bare("Account Suspended", "<p>This Account Has Been Suspended</p>"))
    if n == "b-default-cgi":
        r = {
            "/cgi-sys/defaultwebpage.cgi": R(
                bare(
                    "SORRY!",
                    "<h1>SORRY!</h1><p>If you are the owner of this website, please contact your hosting provider: webmaster@b-default-cgi.test</p><p>It is possible you have reached this page because: The IP address has changed. There has been a server misconfiguration.</p>",
                )
            )
        }
    if n == "b-park-gd":
        r = {
            "/lander": R(
                '<html><head><title>wick.test</title><script src="https://img1.wsimg.com/parking-lander/static/js/main.js"></script></head><body><div id=root></div></body></html>'
            )
        }
    case(n, p, "broken/parked", "parked or suspended", page, routes=r, also=("broken/soft-404",))
case(
    "b-video-yt",
    "/watch?v=abc",
    "broken/media-unavailable",
    "dead video",
    bare(
        " - VidTube",
        '<div id=player></div><script>var ytInitialPlayerResponse={"playabilityStatus":{"status":"ERROR","reason":"Video unavailable","errorScreen":{"playerErrorMessageRenderer":{"reason":{"simpleText":"Video unavailable"}}}}};</script>',
    ),
    host="www.youtube.com",
    scheme="https",
    also=("broken/soft-404",),
)
case(
    "b-video-rm",
    "/v/881",
    "broken/media-unavailable",
    "removed video, own host",
    bare(
        "ClipHost",
        "<div class=player-error>This video has been removed by the user.</div><h3>Up next</h3><ul><li>Cats</li><li>Ferry</li></ul>",
    ),
    also=("broken/soft-404",),
)
case(
    "b-pdf-html",
    "/docs/thesis.pdf",
    "broken/wrong-content",
    "web page in a PDF's place",
    wp("Repository", "<h1>Institutional Repository</h1>" + prose(2, 3)),
    also=("broken/soft-404",),
)
case("b-empty", "/x.html", "broken/empty-page", "0 bytes", R(""))
case("b-204", "/x.html", "broken/empty-page", "204", R("", 204))
case("b-loop", "/a", "broken/redirect-loop", "loop", to("/b", 301), routes={"/b": to("/a", 301)})
case("b-file", "/a", "broken/unsafe-redirect", "to file:", to("file:///etc/passwd", 302))
case(
    "b-frag",
    "/spec.html#sec-9",
    "broken/fragment-missing",
    "no such fragment",
    wp("Spec", "<h1>Spec</h1><h2 id=sec-4>4</h2>" + prose(1, 2)),
)
case("b-tlsexp", "/a", "broken/tls-expired", "expired", wp("A", prose(1, 2)), scheme="https", tls="expired")
case("b-tlshost", "/a", "broken/tls-hostname", "hostname", wp("A", prose(1, 2)), scheme="https", tls="hostname")
# ---- walls
W = "unverified/"
BOT = ("unverified/bot-wall", "unverified/captcha", "unverified/forbidden")


def wall(n, path, reason, page, why, also=(), **k):
    case(n, path, W + reason, why, page, also=also, **k)


wall(
    "w-cf",
    "/a",
    "bot-wall",
    R(
        "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><noscript>Enable JavaScript and cookies to continue</noscript><script>window._cf_chl_opt={cType:'managed'};</script></body></html>",
        403,
        (("cf-mitigated", "challenge"), ("Server", "cloudflare")),
    ),
    "Cloudflare challenge",
    BOT,
)
wall(
    "w-anubis",
    "/git/x",
    "bot-wall",
    R(
        '<html><head><title>Making sure you&#39;re not a bot!</title><link rel=stylesheet href="/.within.website/x/xess/xess.css"></head><body><h1>Making sure you\'re not a bot!</h1><p>Loading...</p><p>Protected by Anubis. Sadly, you must enable JavaScript to get past this challenge.</p></body></html>'
    ),
    "Anubis 200",
    BOT,
)
wall(
    "w-incapsula",
    "/a",
    "bot-wall",
    R(
        '<html><head><META NAME="robots" CONTENT="noindex,nofollow"><script src="/_Incapsula_Resource?SWJIYLWA=5074a744e2e3d891814e9a2dace20bd4"></script></head><body></body></html>'
    ),
    "Imperva 200",
    BOT,
)
wall(
    "w-incap-iframe",
    "/b",
    "bot-wall",
    R(
        '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=9&incident_id=12-3">Request unsuccessful. Incapsula incident ID: 12-3</iframe></body></html>'
    ),
    "Imperva incident",
    BOT,
)
wall(
    "w-datadome",
    "/c",
    "bot-wall",
    R(
        '<html><head><title>wick.test</title></head><body><p id="cmsg">Please enable JS and disable any ad blocker</p><script>var dd={"rt":"c","cid":"x","host":"geo.captcha-delivery.com"}</script><script src="https://ct.captcha-delivery.com/c.js"></script></body></html>',
        403,
    ),
    "DataDome",
    BOT,
)
wall(
    "w-px",
    "/d",
    "captcha",
    R(
        '<html><head><title>Access to this page has been denied</title></head><body><div id="px-captcha"></div><p>Press &amp; Hold to confirm you are a human (and not a bot).</p></body></html>',
        403,
    ),
    "PerimeterX",
    BOT,
)
wall(
    "w-akamai",
    "/e",
    "bot-wall",
    R(
        '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don\'t have permission to access "http&#58;&#47;&#47;wick" on this server.<P>Reference&#32;&#35;18&#46;2d</BODY></HTML>',
        403,
    ),
    "Akamai",
    BOT,
)
wall(
    "w-aws",
    "/f",
    "bot-wall",
    R(
        '<html><head><script src="https://a.token.awswaf.com/challenge.js"></script></head><body><div id=challenge-container></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot.</noscript></body></html>',
        202,
        (("x-amzn-waf-action", "challenge"),),
    ),
    "AWS WAF 202",
    BOT,
)
wall(
    "w-recaptcha",
    "/sci/article/9",
    "captcha",
    R(
        bare(
            "Are you a robot?",
            "<h1>Are you a robot?</h1><p>Please confirm you are a human by completing the captcha challenge below.</p><div class=cf-turnstile></div>",
        )
    ),
    "publisher captcha 200",
    BOT,
)
wall(
    "w-ru",
    "/showcaptcha",
    "captcha",
    R(
        bare(
            "Вы не робот?",
            "<h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические. Я не робот</p>",
            "ru",
        )
    ),
    "Yandex style",
    BOT,
    host="w-ru.test",
)
wall(
    "w-zh",
    "/p/12",
    "captcha",
    R(
        bare(
            "安全验证",
            "<p>系统检测到您的访问存在异常,请完成安全验证后继续访问。</p><div id=slider>向右滑动完成验证</div>",
            "zh",
        )
    ),
    "Chinese slider",
    BOT,
)
wall(
    "w-shib",
    "/restricted/x",
    "login",
    to("https://idp.w-shib.test/idp/profile/SAML2/Redirect/SSO?SAMLRequest=fZ", 302),
    "Shibboleth",
    other={
        "idp.w-shib.test": {
            "/idp/profile/SAML2/Redirect/SSO": R(
                uni(
                    "Web Login Service",
                    "<form><input name=j_username><input type=password name=j_password><button>Login</button></form>",
                )
            )
        }
    },
)
wall(
    "w-ms",
    "/sites/team/doc.aspx",
    "login",
    to("http://login.w-ms.test/common/oauth2/authorize?client_id=1", 302),
    "Microsoft style",
    other={
        "login.w-ms.test": {
            "/common/oauth2/authorize": R(
                "<html><head><title>Sign in to your account</title></head><body><form><input type=email name=loginfmt placeholder='Email, phone, or Skype'><input name=passwd type=password></form></body></html>"
            )
        }
    },
)
wall(
    "w-cas",
    "/portal/1",
    "login",
    to("/cas/login?service=http%3A%2F%2Fw-cas.test%2Fportal%2F1", 302),
    "CAS fr",
    routes={
        "/cas/login": R(
            uni(
                "Service d'authentification",
                "<p>Entrez votre identifiant et votre mot de passe.</p><form><input name=username><input type=password name=password></form>",
                "fr",
            )
        )
    },
)
wall(
    "w-fb",
    "/groups/881/posts/2",
    "login",
    to("/login/?next=%2Fgroups%2F881", 302),
    "social",
    routes={
        "/login/": R(
            bare(
                "Log in to Facespace",
                "<p>You must log in to continue.</p><form><input name=email><input type=password name=pass><button>Log In</button></form>",
            )
        )
    },
)
wall(
    "w-phpbb",
    "/viewforum.php?f=9",
    "login",
    R(
        bare(
            "AudioBoard - Login",
            "<h2>The board requires you to be registered and logged in to view this forum.</h2><form><input name=username><input type=password name=password></form>",
        )
    ),
    "phpBB login",
)
wall(
    "w-wp-pw",
    "/2020/private-note/",
    "login",
    R(
        wp(
            "Protected: Private note",
            "<h1>Protected: Private note</h1><p>This content is password protected. To view it please enter your password below:</p><form class=post-password-form><input name=post_password type=password><input type=submit value=Enter></form>",
        )
    ),
    "WP protected",
    ("unverified/forbidden",),
)
wall(
    "w-basic",
    "/x",
    "login",
    R("Unauthorized", 401, (("WWW-Authenticate", 'Basic realm="x"'),)),
    "401",
    ("unverified/forbidden",),
)
wall(
    "w-paywall",
    "/2024/ferry",
    "paywall",
    R(
        news(
            "The ferry that never came",
            "<h1>The ferry that never came</h1><p>On a wet night in March…</p><div class=paywall><h2>This article is for subscribers only</h2><p>Subscribe to continue reading. Already a subscriber? Log in</p></div>",
            head='<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
        )
    ),
    "metered",
    ("ok/ok",),
)
wall("w-402", "/x", "paywall", R("Payment Required", 402), "402", ("unverified/forbidden",))
wall("w-429", "/x", "rate-limited", R("<h1>Too many requests</h1>", 429), "429")
wall(
    "w-451",
    "/x",
    "geo-blocked",
    R(
        "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the GDPR and therefore access cannot be granted at this time.</p>",
        451,
    ),
    "US newspaper 451",
    ("unverified/forbidden",),
)
wall(
    "w-geo200",
    "/watch/9",
    "geo-blocked",
    R(
        bare(
            "StreamWick",
            "<h1>Not available</h1><p>Sorry, this content is not available in your region due to licensing restrictions.</p>",
        )
    ),
    "geo 200",
)
wall(
    "w-999",
    "/in/ana",
    "bot-wall",
    R("<html><head><script>window.location.href='/authwall'</script></head></html>", 999, reason="Request denied"),
    "LinkedIn 999",
    (*BOT, "unverified/login"),
)
wall(
    "w-403-200",
    "/x",
    "forbidden",
    R(
        "<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>",
        403,
    ),
    "403",
    BOT,
)
wall(
    "w-sorry",
    "/books?id=1",
    "rate-limited",
    to("/sorry/index?continue=x", 302),
    "Google sorry",
    (*BOT, "unverified/rate-limited"),
    routes={
        "/sorry/index": R(
            "<html><head><title>http://w/books</title></head><body><div>About this page</div>Our systems have detected unusual traffic from your computer network. This page checks to see if it's really you sending the requests, and not a robot.<div class=g-recaptcha></div></body></html>",
            429,
        )
    },
)


# ---- moved
def an_article(n):
    return R(wp("Notes", "<h1>Notes on peat</h1>" + prose(n, 4)))


case(
    "m-301",
    "/old.html",
    "moved/permanent-redirect",
    "301",
    to("/new.html", 301),
    routes={"/new.html": an_article(1)},
    target="http://m-301.test/new.html",
)
case(
    "m-308x2",
    "/a",
    "moved/permanent-redirect",
    "301 then 308",
    to("/b", 301),
    routes={"/b": to("/c", 308), "/c": an_article(2)},
    target="http://m-308x2.test/c",
)
case(
    "m-host",
    "/peat/",
    "moved/permanent-redirect",
    "new host",
    to("http://newpeat.test/peat/", 301),
    other={"newpeat.test": {"/peat/": an_article(3)}},
    target="http://newpeat.test/peat/",
)
case(
    "m-meta",
    "/~j/x.html",
    "moved/meta-refresh",
    "meta 0",
    '<html><head><meta http-equiv=refresh content="0; URL=/people/j/x.html"><title>Moved</title></head><body>This page has moved <a href="/people/j/x.html">here</a>.</body></html>',
    routes={"/people/j/x.html": an_article(4)},
    target="http://m-meta.test/people/j/x.html",
)
case(
    "m-rel",
    "/d/e/f",
    "moved/permanent-redirect",
    "relative Location, spaces",
    to("../g h", 301),
    routes={"/d/g%20h": an_article(5)},
    target="http://m-rel.test/d/g%20h",
)
case(
    "m-homemove",
    "/",
    "moved/permanent-redirect",
    "home to new site's home",
    to("http://newhome.test/", 301),
    other={"newhome.test": {"/": an_article(6)}},
    target="http://newhome.test/",
)
# ---- failing
case("f2-500", "/x", "failing/server-error", "500", R("<h1>Internal Server Error</h1>", 500))
case(
    "f2-503",
    "/x",
    "failing/server-error",
    "maintenance 503",
    R(
        "<h1>Briefly unavailable for scheduled maintenance. Check back in a minute.</h1>",
        503,
        (("Retry-After", "600"),),
    ),
    also=("unverified/rate-limited",),  # by the project's own convention: it asks for more than a run waits
)
case(
    "f2-522",
    "/x",
    "failing/server-error",
    "CF 522",
    R("<title>wick.test | 522: Connection timed out</title>", 522, (("Server", "cloudflare"),)),
    also=("failing/timeout",),
)
case("f2-reset", "/x", "failing/reset", "closes at once", lambda rq: b"", also=("failing/bad-response",))
case(
    "f-garbage",
    "/x",
    "failing/bad-response",
    "no http",
    lambda rq: b"\x15\x03\x01\x00\x02\x02\x50 not http at all\r\n\r\n",
)
case(
    "f-trunc",
    "/x",
    "failing/bad-response",
    "length lies",
    lambda rq: b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n<html><body><p>half",
    also=("failing/reset",),
)
case("f-closed", "/x", "failing/refused", "closed port", None, http="closed")


async def _slow(_):
    await asyncio.sleep(15)
    return R("late")


case("f-slow", "/x", "failing/timeout", "hangs", _slow)
case(
    "f2-wpdb",
    "/post/3",
    "failing/server-error",
    "WP db error",
    R(bare("Database Error", "<h1>Error establishing a database connection</h1>"), 500),
)
