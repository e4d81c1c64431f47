"""Links that are dead, or do not work now."""

import asyncio

from .chrome import PARAS, bare, drupal, home, nav, news, prose, shop, uni, wp
from .server import R
from .table import case, to


def dead(name, reason, why, at=None, path="/2016/05/on-peat/", everywhere=False, **more):
    routes = dict(more.pop("routes", {}))
    if everywhere:
        routes.setdefault("*", at)
        routes.setdefault("/", R(home(name)))
        routes.setdefault("/robots.txt", R("", 404))
    case(name, path, f"broken/{reason}", why, at, routes=routes, **more)


# ---- honest 404 and 410 ------------------------------------------------------------------------------------------------
dead("d404", "not-found", "404", None)
dead(
    "d404-rich",
    "not-found",
    "404 with a long, helpful page",
    R(uni("Page not found", f"<h1>We can't find that page</h1><p>Try the search.</p>{prose(0, 8)}"), 404),
)
dead("d404-empty", "not-found", "404 with nothing", R("", 404))
dead(
    "d410",
    "gone",
    "410",
    R(
        "<h1>Gone</h1><p>The requested resource is no longer available on this server and there is no forwarding address.</p>",
        410,
    ),
)
dead(
    "d-ghpages",
    "not-found",
    "GitHub Pages",
    R(
        "<!DOCTYPE html><html><head><title>Site not found &middot; GitHub Pages</title></head><body><div class=\"container\"><h1>404</h1><p><strong>There isn't a GitHub Pages site here.</strong></p><p>If you're trying to publish one, read the full documentation.</p></div></body></html>",
        404,
        (("Server", "GitHub.com"),),
    ),
)
dead(
    "d-s3-key",
    "not-found",
    "S3, no such key",
    R(
        '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>x.pdf</Key><RequestId>1</RequestId></Error>',
        404,
        (("Server", "AmazonS3"),),
        type="application/xml",
    ),
    path="/x.pdf",
)
dead(
    "d-s3-bucket",
    "not-found",
    "S3, no such bucket",
    R(
        '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message><BucketName>peat</BucketName></Error>',
        404,
        (("Server", "AmazonS3"),),
        type="application/xml",
    ),
    everywhere=True,
    also=("broken/gone",),
)
dead(
    "d-heroku",
    "not-found",
    "Heroku, no such app",
    R(
        '<!DOCTYPE html><html><head><title>No such app</title></head><body><iframe src="//www.herokucdn.com/error-pages/no-such-app.html"></iframe></body></html>',
        404,
        (("Server", "heroku-router"),),
    ),
    path="/",
    also=("broken/parked", "broken/gone"),
)
dead("d-netlify", "not-found", "Netlify", R("Not Found - Request ID: 01HX", 404, type="text/plain"), path="/")
dead(
    "d-vercel",
    "not-found",
    "Vercel",
    R(
        "The deployment could not be found on Vercel.\n\nDEPLOYMENT_NOT_FOUND\n\nfra1::abc",
        404,
        (("x-vercel-error", "DEPLOYMENT_NOT_FOUND"),),
        type="text/plain",
    ),
    path="/",
)
dead(
    "d-repo",
    "not-found",
    "removed repository",
    R(bare("Page not found · GitHost", "<img alt='404 “This is not the web page you are looking for”'>"), 404),
    path="/hahn/peat",
)
dead("d-301-404", "not-found", "301 that ends at 404", to("/new/on-peat", 301))
dead(
    "d-404-js",
    "not-found",
    "404 that a script would save (SPA on GitHub Pages): a reader may see it, a status says no",
    R(
        '<!DOCTYPE html><html><head><title>Single Page Apps for GitHub Pages</title><script>var l=window.location;l.replace(l.protocol+"//"+l.hostname+"/?/"+l.pathname.slice(1));</script></head><body></body></html>',
        404,
    ),
    also=("unverified/forbidden", "ok/ok"),
)
dead(
    "d-ms-gone",
    "gone",
    "a blog's author left",
    R(bare("410 Deleted by author", "<h1>410</h1><p>User deactivated or deleted their account.</p>"), 410),
)

# ---- soft 404, by language ------------------------------------------------------------------------------------------------
SOFT = "soft-404"
WORDS = {  # language: (title, heading, text)
    "en": (
        "Page not found",
        "Oops! That page can&rsquo;t be found.",
        "It looks like nothing was found at this location. Maybe try a search?",
    ),
    "de": (
        "Seite nicht gefunden",
        "Hoppla! Diese Seite konnte nicht gefunden werden.",
        "An dieser Adresse wurde nichts gefunden. Möchten Sie es mit der Suche versuchen?",
    ),
    "fr": (
        "Page introuvable",
        "Oups, cette page est introuvable",
        "La page que vous recherchez n'existe pas ou a été déplacée. Nous vous invitons à revenir à l'accueil.",
    ),
    "es": (
        "Página no encontrada",
        "¡Vaya! No hemos encontrado la página que buscas",
        "Es posible que haya sido eliminada o que la dirección sea incorrecta.",
    ),
    "pt": (
        "Página não encontrada",
        "Ops! Não conseguimos encontrar essa página",
        "A página que você procura não existe ou foi removida.",
    ),
    "it": (
        "Pagina non trovata",
        "Spiacenti, la pagina non è stata trovata",
        "La pagina richiesta non esiste più oppure l'indirizzo è errato.",
    ),
    "nl": (
        "Pagina niet gevonden",
        "Oeps! Deze pagina bestaat niet (meer)",
        "De pagina die u zoekt kon niet worden gevonden. Ga terug naar de homepage.",
    ),
    "pl": (
        "Nie znaleziono strony",
        "Przepraszamy, strona o podanym adresie nie istnieje",
        "Być może została usunięta lub przeniesiona. Wróć na stronę główną.",
    ),
    "ru": (
        "Страница не найдена",
        "Ошибка 404. Такой страницы не существует",
        "Возможно, она была удалена или вы ошиблись в адресе. Вернитесь на главную.",
    ),
    "uk": (
        "Сторінку не знайдено",
        "На жаль, такої сторінки не існує",
        "Можливо, її видалили або ви помилилися в адресі.",
    ),
    "zh": ("页面不存在", "抱歉，您访问的页面不存在或已被删除", "您可以返回首页，或者检查输入的网址是否正确。"),
    "zh-tw": ("找不到網頁", "很抱歉，您要找的網頁不存在", "網頁可能已移除或更名，請返回首頁。"),
    "ja": (
        "ページが見つかりません",
        "お探しのページは見つかりませんでした",
        "お探しのページは削除されたか、URLが変更された可能性があります。トップページへお戻りください。",
    ),
    "ko": (
        "페이지를 찾을 수 없습니다",
        "요청하신 페이지를 찾을 수 없습니다",
        "방문하시려는 페이지의 주소가 잘못 입력되었거나, 변경 혹은 삭제되어 사용할 수 없습니다.",
    ),
    "tr": (
        "Sayfa bulunamadı",
        "Üzgünüz, aradığınız sayfa bulunamadı",
        "Aradığınız sayfa kaldırılmış veya adresi değiştirilmiş olabilir.",
    ),
    "ar": (
        "الصفحة غير موجودة",
        "عذرًا، الصفحة التي تبحث عنها غير موجودة",
        "ربما تم حذف الصفحة أو تغيير عنوانها. العودة إلى الصفحة الرئيسية.",
    ),
    "cs": (
        "Stránka nenalezena",
        "Jejda, tuhle stránku jsme nenašli",
        "Požadovaná stránka neexistuje nebo byla přesunuta.",
    ),
    "sv": ("Sidan kunde inte hittas", "Hoppsan! Sidan du söker finns inte", "Den kan ha flyttats eller tagits bort."),
    "da": ("Siden blev ikke fundet", "Ups! Siden findes ikke", "Den side, du leder efter, er flyttet eller slettet."),
    "fi": ("Sivua ei löytynyt", "Hakemaasi sivua ei löytynyt", "Sivu on ehkä poistettu tai siirretty."),
    "hu": ("Az oldal nem található", "A keresett oldal nem található", "Lehet, hogy törölték vagy áthelyezték."),
    "el": ("Η σελίδα δεν βρέθηκε", "Η σελίδα που αναζητάτε δεν βρέθηκε", "Ίσως έχει διαγραφεί ή μετακινηθεί."),
    "he": ("הדף לא נמצא", "מצטערים, הדף שחיפשת לא נמצא", "ייתכן שהדף הוסר או שהכתובת שגויה."),
    "fa": (
        "صفحه یافت نشد",
        "متاسفانه صفحه مورد نظر شما یافت نشد",
        "ممکن است صفحه حذف شده یا نشانی آن تغییر کرده باشد.",
    ),
    "vi": ("Không tìm thấy trang", "Rất tiếc, trang bạn tìm không tồn tại", "Trang có thể đã bị xóa hoặc đổi địa chỉ."),
    "id": (
        "Halaman tidak ditemukan",
        "Maaf, halaman yang Anda cari tidak ditemukan",
        "Halaman mungkin telah dihapus atau dipindahkan.",
    ),
    "ro": (
        "Pagina nu a fost găsită",
        "Ne pare rău, pagina căutată nu există",
        "Este posibil să fi fost ștearsă sau mutată.",
    ),
    "th": ("ไม่พบหน้าที่คุณต้องการ", "ขออภัย ไม่พบหน้าที่คุณกำลังมองหา", "หน้านี้อาจถูกลบหรือย้ายไปแล้ว"),
}
FRAMES = [wp, uni, news, shop, drupal]
for index, (lang, (title, heading, text)) in enumerate(WORDS.items()):
    # every second site knows all addresses so; the others only the removed ones (a CMS behind honest front-end errors)
    frame = FRAMES[index % len(FRAMES)]
    dead(
        f"s404-{lang}",
        SOFT,
        f"error page with 200 in {lang}",
        R(frame(title, f"<h1>{heading}</h1><p>{text}</p>", lang)),
        everywhere=index % 2 == 0,
    )
    # and without any word in the title or a 404 anywhere
    if lang in ("en", "de", "fr", "es", "ru", "zh", "ja", "tr", "pl", "it"):
        dead(
            f"s404-plain-{lang}",
            SOFT,
            f"the same, the title says only the site's name ({lang}), only this address",
            R(
                bare(
                    "Archive of Bogs", f"{nav(lang)}<h2>{heading}</h2><p>{text}</p>{nav(lang)}<p>&copy; 2025</p>", lang
                )
            ),
        )

# ---- soft 404, by system -----------------------------------------------------------------------------------------------
dead(
    "s-mediawiki",
    SOFT,
    "MediaWiki, no such article, 200",
    R(
        bare(
            "On peat - Bogwiki",
            f"<h1 id='firstHeading'>On peat</h1><div id='mw-content-text'><div class='noarticletext'><p>There is currently no text in this page. You can <a>search for this page title</a> in other pages, or <a>search the related logs</a>, but you do not have permission to create this page.</p></div></div>{nav('en')}",
        )
    ),
    path="/index.php/On_peat",
    everywhere=True,
)
dead(
    "s-dokuwiki",
    SOFT,
    "DokuWiki, 200",
    R(
        bare(
            "peat [Hut Wiki]",
            "<h1 class='sectionedit1'>This topic does not exist yet</h1><p>You've followed a link to a topic that doesn't exist yet. If permissions allow, you may create it by clicking on Create this page.</p>",
        )
    ),
    path="/doku.php?id=peat",
    everywhere=True,
)
dead(
    "s-iis",
    SOFT,
    "ASP.NET: redirect to an error page of 200",
    to("/Error/NotFound?aspxerrorpath=/papers/8.aspx"),
    path="/papers/8.aspx",
    routes={
        "/Error/NotFound": R(
            bare(
                "Error",
                "<h1>The resource cannot be found.</h1><p>HTTP 404. The resource you are looking for (or one of its dependencies) could have been removed, had its name changed, or is temporarily unavailable.</p>",
            )
        )
    },
)
dead(
    "s-404-html",
    SOFT,
    "redirect to /404.html of 200",
    to("/404.html"),
    routes={"/404.html": R(bare("Not here", "<h1>Lost?</h1><p>We looked everywhere.</p><a href='/'>Take me home</a>"))},
)
dead(
    "s-301-error",
    SOFT,
    "301 to /error.php?code=404 of 200",
    to("/error.php?code=404", 301),
    routes={"/error.php": R(bare("Error", "<h1>Something is missing</h1><p>Please use the menu.</p>"))},
)
dead(
    "s-tomcat",
    SOFT,
    "Tomcat behind a proxy that turned it into 200",
    R(
        '<html><head><title>Apache Tomcat/7.0.42 - Error report</title></head><body><h1>HTTP Status 404 - /peat/on.jsp</h1><HR size="1"><p><b>type</b> Status report</p><p><b>message</b> <u>/peat/on.jsp</u></p><p><b>description</b> <u>The requested resource is not available.</u></p><HR><h3>Apache Tomcat/7.0.42</h3></body></html>'
    ),
    path="/peat/on.jsp",
)
dead(
    "s-blogger",
    SOFT,
    "Blogger",
    R(
        bare(
            "Bog Blog",
            "<h1>Bog Blog</h1><div class='status-msg-body'>Sorry, the page you were looking for in this blog does not exist.</div><div>Subscribe to: Posts (Atom)</div>",
        )
    ),
    path="/2012/04/peat.html",
)
dead(
    "s-tumblr",
    SOFT,
    "Tumblr",
    R(
        bare(
            "Not found.",
            "<h1>There's nothing here.</h1><p>Whatever you were looking for doesn't currently exist at this address. Unless you were looking for this error page, in which case: Congrats! You totally found it.</p>",
        )
    ),
    path="/post/8812",
)
dead(
    "s-humour",
    SOFT,
    "jokes",
    R(
        wp(
            "Uh-oh",
            "<h1>Houston, we have a problem</h1><p>You seem to be lost in space. The page you are looking for has drifted off.</p><a href='/'>Beam me up</a>",
        )
    ),
    everywhere=True,
)
dead(
    "s-shop",
    SOFT,
    "a shop's product is gone; other paths are honest",
    R(
        shop(
            "Product not available",
            "<h1>This product is no longer available</h1><p>Unfortunately the item you are looking for has been removed from our shop. See similar products below.</p>",
        )
    ),
    path="/p/1877-peat-spade",
)
dead(
    "s-job",
    SOFT,
    "a job that was filled",
    R(
        bare(
            "Job not found",
            f"{nav('en')}<h1>This job is no longer available</h1><p>The position you are looking for has been filled or has expired. Browse all jobs.</p>",
        )
    ),
    path="/jobs/8812",
)
dead(
    "s-account",
    SOFT,
    "a social account that is gone",
    R(
        bare(
            "Chirp", "<div><h2>This account doesn’t exist</h2><p>Try searching for another.</p></div><div>Log in</div>"
        )
    ),
    path="/dlind",
    also=("broken/gone", "unverified/login"),
)
dead(
    "s-dropbox",
    SOFT,
    "a shared file that was deleted",
    R(
        bare(
            "Dropfile - Link not found",
            "<h1>The file you're looking for has been deleted</h1><p>This link isn't working: the item was moved or deleted by its owner.</p>",
        )
    ),
    path="/s/8x7/peat.zip",
)
dead(
    "s-pdf",
    SOFT,
    "a PDF address that shows an error page",
    R(
        uni(
            "Document not found",
            "<h1>Document not found</h1><p>The requested document could not be found in our repository.</p>",
        )
    ),
    path="/files/peat.pdf",
    also=("broken/wrong-content",),
)
dead(
    "s-wiley",
    SOFT,
    "a publisher's 'DOI not found', 200",
    R(
        bare(
            "Error - DOI Not Found",
            "<h1>DOI Not Found</h1><p>10.9999/bog.77</p><p>This DOI cannot be found in the DOI System. Possible reasons are: The DOI is incorrect in your source.</p>",
        )
    ),
    path="/10.9999/bog.77",
)
dead("s-sparse", SOFT, "three words of text/plain", R("File not found.\n", type="text/plain"), path="/data/peat.csv")
dead(
    "s-json",
    SOFT,
    "JSON that says 404 with 200",
    R('{"status":404,"error":"Not Found","message":"No such page"}', type="application/json"),
    everywhere=True,
    also=("ok/ok",),
)
dead(
    "s-homeall",
    SOFT,
    "the home page at each address, 200, no script",
    None,
    routes={
        "*": R(
            bare(
                "Hut",
                f"<h1>The Hut</h1><p>Welcome to the hut. Beds, soup and a stove, from May to October.</p>{prose(9, 2)}",
            )
        )
    },
    also=("broken/redirect-to-home",),
)
dead(
    "s-typo3",
    SOFT,
    "TYPO3, as German universities set it",
    R(
        uni(
            "Fehler 404",
            "<h1>Die von Ihnen aufgerufene Seite existiert leider nicht</h1><p>Bei der Überarbeitung unseres Webauftritts haben sich Adressen geändert. Bitte nutzen Sie die Suche.</p>",
            "de",
            "Universität Nordmark",
        )
    ),
    path="/fb4/hahn/skript.html",
    everywhere=True,
)
dead(
    "s-group",
    SOFT,
    "a mailing list that was deleted",
    R(
        bare(
            "Groups",
            "<h1>Content unavailable</h1><p>The group you are trying to view doesn't exist, or you don't have permission.</p>",
        )
    ),
    path="/g/peat/c/7",
    also=("unverified/login", "unverified/forbidden"),
)

# ---- redirects to home --------------------------------------------------------------------------------------------------
HOME = "redirect-to-home"
dead("h-301", HOME, "301 to /", to("/", 301), everywhere=False)
dead("h-302", HOME, "302 to /", to("/"))
dead("h-www", HOME, "301 to the home page of www", to("http://www.h-www.test/", 301), other={"www.h-www.test": {}})
dead(
    "h-index",
    HOME,
    "302 to /index.html",
    to("/index.html"),
    routes={"/index.html": R(home("h-index.test")), "/": R(home("h-index.test"))},
)
dead("h-query", HOME, "302 to /?notfound=1", to("/?notfound=1"), routes={"/?notfound=1": R(home("h-query.test"))})
dead(
    "h-locale",
    HOME,
    "301 to the home page in a language",
    to("/en/", 301),
    routes={"/": to("/en/"), "/en/": R(home("h-locale.test"))},
)
dead(
    "h-refresh",
    HOME,
    "meta refresh to /",
    R('<html><head><meta http-equiv="refresh" content="0;url=/"><title>Redirect</title></head><body></body></html>'),
)
dead(
    "h-https",
    HOME,
    "301 to https, 301 to its home",
    lambda q: (
        R(home("h-https.test"))
        if q.path == "/"
        else to("https://h-https.test" + q.path, 301)
        if q.scheme == "http"
        else to("/", 301)
    ),
)


# ---- parked, suspended, default --------------------------------------------------------------------------------------------
def parked(name, why, at, path="/papers/peat.html", **more):
    more.setdefault("also", ())
    routes = more.pop("routes", {})
    case(name, path, "broken/parked", why, at, routes={"*": at, "/": at, **routes}, **more)


parked(
    "p-sedo",
    "Sedo",
    R(
        '<!DOCTYPE html><html lang="en" data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANnylWw2vLY4hUn9w06zQKbhKBfvjFUCsdFlb6TdQhxb9RXWXuI4t31c+o8fYOv/s8q1LGPga3DE1L/tHU4LENMCAwEAAQ=="><head><title>%%HOST%% - This website is for sale! - peat Resources and Information.</title><meta name="description" content="This website is for sale! %%HOST%% is your first and best source for all of the information you’re looking for."></head><body><div id="container-domain"><h1>%%HOST%%</h1><p>Buy this domain</p><p>The domain owner of this website is offering it for sale.</p><h2>Related searches</h2><ul><li>Garden Soil</li><li>Peat Moss</li><li>Fertilizer</li></ul><p>This webpage was generated by the domain owner using Sedo Domain Parking. Disclaimer: Sedo maintains no relationship with third party advertisers.</p></div></body></html>'
    ),
)
parked(
    "p-sedo-de",
    "Sedo, German",
    R(
        '<!DOCTYPE html><html lang="de"><head><title>%%HOST%% steht zum Verkauf</title></head><body><h1>%%HOST%%</h1><p>Diese Domain steht zum Verkauf! Der Inhaber dieser Domain parkt diese beim Domain-Parking-Programm.</p><a href="https://sedo.com/search/details/?domain=%%HOST%%">Domain erwerben</a></body></html>'
    ),
)
parked(
    "p-godaddy-lander",
    "GoDaddy's script to /lander",
    R(
        '<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>'
    ),
    routes={
        "/lander": R(
            '<!doctype html><html lang="en"><head><meta charset="utf-8"/><title></title><script>window.LANDER_SYSTEM="PW"</script><script src="https://img1.wsimg.com/parking-lander/static/js/main.js"></script></head><body><div id="root"></div></body></html>'
        )
    },
)
parked(
    "p-godaddy-old",
    "GoDaddy",
    R(
        "<!DOCTYPE html><html><head><title>%%HOST%%</title></head><body><h1>This Web page is parked for FREE, courtesy of GoDaddy.com.</h1><p>Is this your domain? Let's turn it into a website!</p><p>Would you like to buy this domain? Learn more about Domain Broker Service</p></body></html>"
    ),
)
parked(
    "p-afternic",
    "Afternic",
    R(
        '<!DOCTYPE html><html lang="en"><head><title>%%HOST%% is for sale | Afternic</title></head><body><div>Get this domain</div><h1>%%HOST%%</h1><p>This domain is for sale. Get a price in less than 24 hours. Fill out the form below. One of our domain experts will have a price to you within 24 business hours.</p><form><input placeholder="First name"><input placeholder="Phone"><button>Get price</button></form><p>Or call (339) 222-5147</p></body></html>'
    ),
)
parked(
    "p-dan",
    "Dan.com",
    R(
        "<!DOCTYPE html><html><head><title>%%HOST%%</title></head><body><h1>%%HOST%%</h1><h2>The domain name %%HOST%% is for sale!</h2><p>Buy now for $2,495. Lease to own $104 / month. Make an offer.</p><ul><li>Free transaction support</li><li>Secure payments</li></ul><p>Listed by a verified seller. © Dan.com</p></body></html>"
    ),
)
parked(
    "p-hugedomains",
    "HugeDomains, by redirect",
    to("https://www.hugedomains.com/domain_profile.cfm?d=p-hugedomains.test", 302),
    other={
        "www.hugedomains.com": {
            "*": R(
                "<!DOCTYPE html><html><head><title>p-hugedomains.test is for sale | HugeDomains</title></head><body><a>Shopping cart</a><h1>p-hugedomains.test</h1><p>This domain is for sale: $3,895</p><p>Buy now for: $3,895 or start payment plan $162.29/month for 24 months</p><p>See details. 30-day money back guarantee. Take immediate ownership.</p></body></html>"
            )
        }
    },
)
parked(
    "p-namecheap",
    "Namecheap's parking page",
    R(
        "<!DOCTYPE html><html><head><title>%%HOST%% - Registered at Namecheap.com</title></head><body><div><p>%%HOST%%</p><h1>This domain was recently registered at Namecheap.</h1><p>Please check back later!</p><a>Contact owner</a></div></body></html>"
    ),
)
parked(
    "p-bodis",
    "Bodis: nothing but a script",
    R(
        '<!doctype html><html data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBALquDFETXRn0Hr05fUP7EJT77xYnPmRbpMy4vk8KYiHnkNpednjOANJcaXDXcKQJN0nXKZJL7TciJD8AoHXK158CAwEAAQ==_abc" lang="en"><head><meta charset="utf-8"><title></title></head><body><div id="target" style="opacity: 0"></div><script>window.park = "eyJ1dWlkIjoiMTIzIn0=";</script><script src="/bCqkZ.js"></script></body></html>'
    ),
)
parked(
    "p-parkingcrew",
    "ParkingCrew",
    R(
        '<html><head><title>%%HOST%%</title><script src="//d38psrni17bvxu.cloudfront.net/scripts/js3caf.js"></script></head><body><div id="bar"><a href="https://www.parkingcrew.net/">domain</a></div><h1>%%HOST%%</h1><div id="tc">The Sponsored Listings displayed above are served automatically by a third party. Neither the service provider nor the domain owner maintain any relationship with the advertisers.</div><script>var pcrewAdloaded=true;</script></body></html>'
    ),
)
parked(
    "p-expired",
    "registrar: expired",
    R(
        "<html><head><title>Expired</title></head><body><h1>%%HOST%%</h1><p>This domain name expired on 2025-11-02 and is pending renewal or deletion. Renew now. If you are the registrant, please contact your registrar.</p></body></html>"
    ),
)
parked(
    "p-nic-ru",
    "Russian registrar",
    R(
        '<!DOCTYPE html><html lang="ru"><head><title>%%HOST%%</title></head><body><h1>Домен %%HOST%% припаркован</h1><p>Домен зарегистрирован и припаркован компанией РЕГ.РУ. Если вы владелец домена, привяжите его к хостингу. Купить домен, хостинг, VPS.</p></body></html>'
    ),
)
parked(
    "p-zh",
    "Chinese, for sale",
    R(
        '<!DOCTYPE html><html lang="zh"><head><title>%%HOST%% 域名出售</title></head><body><h1>您正在访问的域名可以出售！</h1><p>This domain is for sale</p><p>域名：%%HOST%%  价格：面议  联系QQ：123456  微信同号</p></body></html>'
    ),
)
parked(
    "p-fr-ovh",
    "OVH's page of a new domain",
    R(
        '<html lang="fr"><head><title>Site en construction</title></head><body><h1>Félicitations ! Votre domaine a bien été créé chez OVHcloud !</h1><p>Accédez à votre espace client pour gérer votre domaine ou publier un site.</p></body></html>'
    ),
)
parked(
    "p-es",
    "Spanish, for sale",
    R(
        '<html lang="es"><head><title>%%HOST%%</title></head><body><h1>Este dominio está en venta</h1><p>¿Le interesa el dominio %%HOST%%? Haga su oferta.</p><form><input name="oferta"><button>Enviar oferta</button></form></body></html>'
    ),
)
parked(
    "p-jp",
    "Japanese registrar, expired",
    R(
        '<html lang="ja"><head><title>%%HOST%%</title></head><body><p>このドメインは有効期限が切れています。</p><p>このドメインはお名前.comで取得されています。更新手続きについてはお問い合わせください。</p></body></html>'
    ),
)
parked(
    "p-fr-vendre",
    "French, for sale",
    R(
        '<html lang="fr"><head><title>%%HOST%% est à vendre</title></head><body><h1>Le nom de domaine %%HOST%% est à vendre</h1><p>Contactez le propriétaire pour faire une offre.</p></body></html>'
    ),
)
parked(
    "p-cpanel-suspended",
    "cPanel, account suspended",
    to("/cgi-sys/suspendedpage.cgi"),
    routes={
        "/cgi-sys/suspendedpage.cgi": R(
            '<!DOCTYPE html><html><head><title>Account Suspended</title></head><body><div class="suspended"><h1>Account Suspended</h1><p>This Account has been suspended.</p><a href="mailto:webmaster@%%HOST%%">Contact your hosting provider for more information.</a></div></body></html>'
        )
    },
)
parked(
    "p-suspended-nl",
    "Dutch host, suspended",
    R(
        '<html lang="nl"><head><title>Website opgeschort</title></head><body><h1>Deze website is tijdelijk opgeschort</h1><p>Bent u de eigenaar van deze website? Neem dan contact op met uw hostingprovider.</p></body></html>'
    ),
    also=("broken/soft-404",),
)
parked(
    "p-whois-suspended",
    "registrant not verified",
    R(
        "<html><head><title>Domain Suspended</title></head><body><h1>This domain has been suspended</h1><p>The domain name %%HOST%% has been suspended because the registrant e-mail address has not been verified (ICANN requirement).</p></body></html>"
    ),
)
DEF = ("broken/soft-404", "broken/empty-page", "broken/hijacked", "broken/gone")
parked(
    "x-apache-default",
    "Apache's page at a deep link",
    R(
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><title>Apache2 Debian Default Page: It works</title></head><body><div class="main_page"><span class="floating_element">Apache2 Debian Default Page</span><div>It works!</div><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Debian systems. If you can read this page, it means that the Apache HTTP server installed at this site is working properly. You should <b>replace this file</b> (located at /var/www/html/index.html) before continuing to operate your HTTP server.</p></div></body></html>'
    ),
    path="/",
    also=DEF,
)
parked(
    "x-nginx-default",
    "nginx's page",
    R(
        "<!DOCTYPE html><html><head><title>Welcome to nginx!</title></head><body><h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p><em>Thank you for using nginx.</em></p></body></html>"
    ),
    path="/",
    also=DEF,
)
parked(
    "x-iis-default",
    "IIS's page",
    R(
        '<!DOCTYPE html><html><head><title>IIS Windows Server</title></head><body><div id="container"><a href="http://go.microsoft.com/fwlink/?linkid=66138"><img src="iisstart.png" alt="IIS" width="960" height="600" /></a></div></body></html>'
    ),
    path="/",
    also=DEF,
)
parked(
    "x-cpanel-sorry",
    "cPanel: no such site",
    R(
        "<html><head><title>Default Web Site Page</title></head><body><h1>SORRY!</h1><p>If you are the owner of this website, please contact your hosting provider: webmaster@%%HOST%%</p><p>It is possible you have reached this page because: The IP address has changed. There has been a server misconfiguration. The site may have moved to a different server.</p></body></html>"
    ),
    path="/",
    also=DEF,
)
parked(
    "x-plesk",
    "Plesk",
    R(
        "<html><head><title>Domain Default page</title></head><body><h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p></body></html>"
    ),
    path="/",
    also=DEF,
)
dead(
    "x-wpcom",
    "gone",
    "WordPress.com, deleted",
    R(
        "<!doctype html><html><head><title>bog.wordpress.com is no longer available</title></head><body><h1>bog.wordpress.com is no longer available.</h1><p>The authors have deleted this site.</p></body></html>",
        410,
    ),
    path="/",
    also=DEF,
)
dead(
    "x-shopify",
    "not-found",
    "Shopify, closed",
    R(
        "<!DOCTYPE html><html><head><title>Create an Ecommerce Website</title></head><body><h1>Sorry, this store is currently unavailable.</h1><p>Are you the store owner? Log in here. Start a free trial.</p></body></html>",
        404,
    ),
    path="/",
    also=DEF,
)
parked(
    "x-comingsoon",
    "a host's 'coming soon' at a deep link",
    R(
        "<!DOCTYPE html><html><head><title>Coming Soon</title></head><body><h1>Future home of something quite cool.</h1><p>If you're the site owner, log in to launch this site. If you are a visitor, check back soon.</p></body></html>"
    ),
    also=DEF,
)

# ---- loops, empties, wrong content, media -------------------------------------------------------------------------------
dead("l-self", "redirect-loop", "302 to itself for ever", to("/2016/05/on-peat/"))
dead(
    "l-two",
    "redirect-loop",
    "two pages that send to each other",
    to("/b", 301),
    path="/a",
    routes={"/b": to("/a", 301)},
)
dead(
    "l-grow",
    "redirect-loop",
    "an address that grows",
    None,
    path="/x",
    routes={"*": lambda q: to(q.path + "/x") if q.path != "/" and q.path.endswith("x") else R(home("l-grow"))},
)
dead(
    "l-https",
    "redirect-loop",
    "http to https and back",
    lambda q: to("http://l-https.test/x", 301) if q.scheme == "https" else to("https://l-https.test/x", 301),
    path="/x",
)
dead("e-204", "empty-page", "204", R("", 204))
dead("e-200", "empty-page", "nothing", R(""))
dead("e-space", "empty-page", "white space", R("\n\n   \n"))
dead(
    "e-shell",
    "empty-page",
    "tags without text",
    R(
        "<!DOCTYPE html><html><head><title></title></head><body><div class='container'><div class='row'></div></div></body></html>"
    ),
)
dead("e-bom", "empty-page", "a byte order mark alone", R(b"\xef\xbb\xbf"))
dead(
    "w-pdf-html",
    "wrong-content",
    "a PDF address that serves a web page about something else",
    R(uni("Institute of Bogs", f"<h1>Institute of Bogs</h1>{prose(0, 4)}")),
    path="/papers/peat.pdf",
)
dead(
    "m-video",
    "media-unavailable",
    "a video that is gone",
    R(
        bare(
            "VideoHost",
            '<div id=\'player\'><div class=\'reason\'>Video unavailable</div><div>This video is no longer available because the account associated with this video has been terminated.</div></div><script>var ytInitialPlayerResponse={"playabilityStatus":{"status":"ERROR","reason":"Video unavailable"}};</script>',
        )
    ),
    path="/watch?v=abc",
    also=("broken/soft-404", "broken/gone"),
)
dead(
    "m-private",
    "media-unavailable",
    "a private video",
    R(bare("Private video", "<h1>Sorry, this video is private</h1><p>If you have access, log in.</p>")),
    path="/video/7712",
    also=("broken/soft-404", "unverified/login", "unverified/forbidden"),
)
dead(
    "m-youtube",
    "media-unavailable",
    "YouTube's page of a deleted video",
    R(
        '<!DOCTYPE html><html><head><title> - YouTube</title></head><body><script>var ytInitialPlayerResponse = {"responseContext":{},"playabilityStatus":{"status":"ERROR","reason":"Video unavailable","errorScreen":{"playerErrorMessageRenderer":{"subreason":{"simpleText":"This video has been removed by the uploader"}}}}};</script></body></html>'
    ),
    path="/watch?v=dQw4w9WgXc1",
    host="www.youtube.com",
    scheme="https",
    also=("broken/soft-404",),
)
dead("u-file", "unsafe-redirect", "to file:", to("file:///etc/passwd"))
dead("u-js", "unsafe-redirect", "to javascript:", to("javascript:alert(1)"))
dead("u-mailto", "unsafe-redirect", "to mailto:", to("mailto:hahn@u.test", 301))
dead("b-port0", "malformed-url", "port 0", url="http://b-port0.test:0/x")
dead("b-port-big", "malformed-url", "port 99999", url="http://b-port-big.test:99999/x")
dead("b-nohost", "malformed-url", "no host", url="http:///papers/peat.html")
dead("b-twoschemes", "malformed-url", "http://https://", url="http://https://b.test/x", also=("broken/no-such-host",))
dead("b-bracket", "malformed-url", "an IPv6 address that does not end", url="http://[::1/x")
dead("b-nxdomain", "no-such-host", "no such host", url="http://gone-for-good.invalid/x", also=("failing/dns-trouble",))

# ---- TLS -----------------------------------------------------------------------------------------------------------------
PAGE = R(wp("Notes", prose(0, 3)))
for name, tls, reason, also in [
    ("t-expired", "expired", "tls-expired", ()),
    ("t-self", "self-signed", "tls-self-signed", ()),
    ("t-host", "hostname", "tls-hostname", ()),
    ("t-stranger", "stranger", "tls-other", ("broken/tls-self-signed",)),
    ("t-expired-self", "expired-self-signed", "tls-self-signed", ("broken/tls-expired",)),
    ("t-old", "alert-version", "tls-other", ()),
    ("t-cipher", "alert-handshake", "tls-other", ()),
    ("t-sni", "alert-name", "tls-other", ("broken/tls-hostname",)),
    ("t-plain", "plain-http", "tls-other", ()),
]:
    dead(name, reason, f"TLS: {tls}", PAGE, path="/notes", scheme="https", tls=tls, also=also)
dead(
    "t-redirect",
    "tls-expired",
    "http sends to https, which has expired",
    lambda q: PAGE if q.scheme == "https" else to("https://t-redirect.test/notes", 301),
    path="/notes",
    tls="expired",
)


# ---- failing -------------------------------------------------------------------------------------------------------------
def failing(name, reason, why, at=None, path="/notes", **more):
    case(name, path, f"failing/{reason}", why, at, **more)


SRV = "server-error"
failing(
    "f-500",
    SRV,
    "500",
    R(
        "<html><head><title>500 Internal Server Error</title></head><body><h1>Internal Server Error</h1></body></html>",
        500,
    ),
)
failing(
    "f-502",
    SRV,
    "502",
    R(
        "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.18.0 (Ubuntu)</center></body></html>",
        502,
    ),
)
failing(
    "f-503",
    SRV,
    "maintenance",
    R(
        bare(
            "Maintenance",
            "<h1>We'll be back soon!</h1><p>Sorry for the inconvenience but we're performing some maintenance at the moment.</p>",
        ),
        503,
        (("Retry-After", "7200"),),
    ),
    also=("unverified/rate-limited",),  # by the project's own convention: it asks for more than a run waits
)
failing("f-504", SRV, "504", R("<h1>504 Gateway Time-out</h1>", 504))
for code, text in {
    521: "Web server is down",
    522: "Connection timed out",
    525: "SSL handshake failed",
    530: "Origin DNS error",
}.items():
    failing(
        f"f-{code}",
        SRV,
        f"Cloudflare {code}",
        R(
            f'<!DOCTYPE html><html><head><title>%%HOST%% | {code}: {text}</title></head><body><div id="cf-wrapper"><div id="cf-error-details"><h1>{text} <span>Error code {code}</span></h1><p>Visit cloudflare.com for more information.</p></div></div></body></html>',
            code,
            (("Server", "cloudflare"), ("CF-RAY", "8f")),
            reason="<none>",
        ),
        also=("broken/no-such-host",) if code == 530 else ("broken/tls-other",) if code == 525 else (),
    )
failing(
    "f-509",
    SRV,
    "bandwidth exceeded",
    R(
        "<html><head><title>509 Bandwidth Limit Exceeded</title></head><body><h1>Bandwidth Limit Exceeded</h1>The server is temporarily unable to service your request due to the site owner reaching his/her bandwidth limit. Please try again later.</body></html>",
        509,
    ),
)
failing(
    "f-wpdb",
    SRV,
    "WordPress can't reach its database",
    R(
        "<!DOCTYPE html><html><head><title>Database Error</title></head><body id='error-page'><div class='wp-die-message'><h1>Error establishing a database connection</h1></div></body></html>",
        500,
    ),
)
failing(
    "f-wpdb-200",
    SRV,
    "the same, 200, as caches serve it",
    R(
        "<!DOCTYPE html><html><head><title>Database Error</title></head><body id='error-page'><div class='wp-die-message'><h1>Error establishing a database connection</h1></div></body></html>"
    ),
    also=("broken/soft-404",),
)
failing(
    "f-php-200",
    SRV,
    "PHP's fatal error with 200",
    R(
        "<br />\n<b>Fatal error</b>:  Uncaught Error: Call to undefined function mysql_connect() in /var/www/html/inc/db.php:14\nStack trace:\n#0 {main}\n  thrown in <b>/var/www/html/inc/db.php</b> on line <b>14</b><br />"
    ),
    also=("broken/soft-404",),
)
failing(
    "f-wpmaint-200",
    SRV,
    "WordPress's maintenance note with 200",
    R(
        "<!DOCTYPE html><html><head><title>Maintenance</title></head><body><h1>Briefly unavailable for scheduled maintenance. Check back in a minute.</h1></body></html>"
    ),
    also=("broken/soft-404", "unverified/forbidden"),
)


async def hang(_):
    await asyncio.sleep(120)


async def abort(q):
    q.writer.transport.abort()


async def close(_):
    return b""


failing("f-hang", "timeout", "never answers", hang)
failing("f-reset", "reset", "resets", abort)
failing("f-close", "reset", "closes without a word", lambda q: b"", also=("failing/bad-response",))
failing("f-refused", "refused", "nothing listens", PAGE, http="closed")
BAD = "bad-response"
failing(
    "f-truncated",
    BAD,
    "less than Content-Length says",
    lambda q: (
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 90000\r\n\r\n<html><head><title>Notes</title></head><body><p>"
        + PARAS[0].encode()
    ),
    also=("failing/reset",),
)
failing(
    "f-chunk",
    BAD,
    "a bad chunk",
    lambda q: (
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\n<html><body>hello</body></html>\r\n0\r\n\r\n"
    ),
)
failing("f-09", BAD, "HTTP/0.9", lambda q: b"<html><body><h1>Hello from 1991</h1></body></html>\n")
failing("f-ssh", BAD, "another protocol", lambda q: b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n", also=("failing/reset",))
failing(
    "f-huge-header",
    BAD,
    "a header of 1 MB",
    lambda q: b"HTTP/1.1 200 OK\r\nX-Big: " + b"a" * 1_000_000 + b"\r\nContent-Type: text/html\r\n\r\n<p>hi</p>",
)
failing(
    "f-two-lengths",
    BAD,
    "two lengths that differ",
    lambda q: (
        b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\nContent-Length: 33\r\nContent-Type: text/html\r\n\r\n<p>which of the two is it?</p>   "
    ),
)
failing(
    "f-gzip-cut",
    BAD,
    "gzip that is cut off",
    lambda q: (
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: text/html\r\nContent-Length: 24\r\n\r\n\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03garbagegarbage"
    ),
    also=("failing/reset",),
)
