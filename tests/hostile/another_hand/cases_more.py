"""Second helping, written after the first run but still from knowledge of the web, not of the tool's rules."""

import itertools

from .cases_dead import dead, parked
from .cases_good import ok
from .cases_walled import BOT, login, pay, unverified, wall
from .chrome import PARAS, bare, drupal, nav, news, prose, shop, uni, wp
from .server import R
from .table import to

# ---- good: articles in other languages whose subject is an error -----------------------------------------------------
ARTICLES = {
    "de": (
        "Fehler 404: Seite nicht gefunden – was tun?",
        "Wer im Netz unterwegs ist, kennt die Meldung. Sie bedeutet, dass der Server zwar antwortet, das gewünschte Dokument aber nicht kennt. In diesem Ratgeber erklären wir, woran das liegen kann und was Besucher und Betreiber tun können. Prüfen Sie zuerst die Schreibweise der Adresse, achten Sie auf Groß- und Kleinschreibung, und versuchen Sie es dann über die Suche. Betreiber sollten nach jedem Umzug Weiterleitungen einrichten und regelmäßig mit einem Programm nach toten Verweisen suchen. Eine gute Fehlerseite bietet eine Suche, die wichtigsten Rubriken und einen Ansprechpartner.",
    ),
    "fr": (
        "Erreur 404, page introuvable : causes et solutions",
        "Tout internaute a déjà rencontré ce message. Il signifie que le serveur répond, mais qu'il ne connaît pas le document demandé. Dans ce guide, nous expliquons d'où vient l'erreur et comment la corriger. Commencez par vérifier l'adresse, puis cherchez la page depuis l'accueil du site. Si vous êtes propriétaire du site, mettez en place des redirections après chaque refonte, et contrôlez vos liens une fois par mois. Une bonne page d'erreur propose un moteur de recherche et les rubriques principales, avec un ton simple et une touche d'humour.",
    ),
    "es": (
        "Error 404: página no encontrada. Qué significa y cómo solucionarlo",
        "Todos hemos visto alguna vez este mensaje. Significa que el servidor funciona, pero que no conoce el documento que pedimos. En esta guía explicamos las causas más frecuentes y las soluciones. Lo primero es comprobar la dirección; después, buscar el contenido desde la portada. Quien administra un sitio debe crear redirecciones después de cada cambio de estructura y revisar los enlaces una vez al mes. Una buena página de error ofrece un buscador, las secciones principales y una forma de contacto, y lo hace con un tono amable.",
    ),
    "zh": (
        "404页面不存在是什么意思？原因和解决方法",
        "很多人上网时都见过这样的提示。它表示服务器工作正常，但找不到用户要看的文件。本文介绍这种错误的常见原因，以及访问者和站长可以采取的办法。首先检查网址有没有输错，注意大小写；其次可以从首页重新查找。站长在改版以后应当设置永久跳转，并定期用工具检查失效的链接。一个好的错误页面应当提供搜索框、主要栏目和联系方式，让访问者不至于离开。另外，服务器必须返回正确的状态码，否则搜索引擎会把错误页面当作正常内容收录。",
    ),
    "ko": (
        "404 오류: 페이지를 찾을 수 없습니다 - 원인과 해결 방법",
        "인터넷을 사용하다 보면 누구나 한 번쯤 보게 되는 메시지입니다. 서버는 정상적으로 동작하지만 요청한 문서를 알지 못한다는 뜻입니다. 이 글에서는 이 오류가 왜 생기는지, 방문자와 운영자가 무엇을 할 수 있는지 설명합니다. 먼저 주소를 정확히 입력했는지 확인하고, 그다음 홈페이지에서 다시 찾아보세요. 운영자는 사이트를 개편한 뒤 반드시 전달 설정을 해야 하며, 한 달에 한 번은 끊어진 링크를 점검하는 것이 좋습니다. 좋은 오류 페이지에는 검색창과 주요 메뉴가 있습니다.",
    ),
    "pl": (
        "Błąd 404: nie znaleziono strony. Co oznacza i jak go naprawić?",
        "Każdy użytkownik internetu widział kiedyś ten komunikat. Oznacza on, że serwer działa, ale nie zna dokumentu, o który poprosiliśmy. W tym poradniku wyjaśniamy, skąd się bierze błąd i co można z nim zrobić. Najpierw sprawdź adres, potem poszukaj treści przez wyszukiwarkę. Administrator powinien po każdej zmianie struktury ustawić przekierowania i raz w miesiącu sprawdzać odnośniki. Dobra strona błędu zawiera wyszukiwarkę, najważniejsze działy i kontakt.",
    ),
    "pt": (
        "Erro 404: o que significa “página não encontrada”?",
        "Quem navega na internet já viu esta mensagem. Ela significa que o servidor funciona, mas não conhece o documento pedido. Neste guia explicamos as causas mais comuns e as soluções. Primeiro confira o endereço; depois procure o conteúdo pela busca. Quem administra um site deve criar redirecionamentos depois de cada mudança e verificar os links uma vez por mês. Uma boa página de erro oferece busca, as seções principais e um contato.",
    ),
}
for lang, (title, text) in ARTICLES.items():
    ok(
        f"art404-{lang}",
        "/blog/404.html",
        f"article on error 404 ({lang})",
        wp(title, f"<h1>{title}</h1><p>{text}</p>", lang),
    )

# ---- good: more look-alikes ------------------------------------------------------------------------------------------
ok(
    "art-suspended",
    "/kb/account-suspended",
    "hosting's help on suspended accounts",
    wp(
        "This account has been suspended: what to do",
        f'<h1>"This Account has been suspended": what to do</h1><p>Does your site show "Contact your hosting provider for more information"? Pay the bill.</p>{prose(2, 4)}',
    ),
)
ok(
    "art-video",
    "/help/video-unavailable",
    "help on unavailable videos",
    wp(
        "Video unavailable: how to fix it",
        f'<h1>Video unavailable</h1><p>"This video is private", "This video has been removed by the uploader": what these mean.</p>{prose(3, 4)}',
    ),
)
ok(
    "art-moment",
    "/posts/just-a-moment",
    "article on Cloudflare's check",
    wp(
        "Just a moment... How browser checks work",
        f'<h1>Just a moment...</h1><p>"Checking your browser before accessing": behind the words runs a puzzle, loaded from <code>/cdn-cgi/challenge-platform/</code>. The page sets <code>window._cf_chl_opt</code>.</p>{prose(4, 5)}',
    ),
)
ok(
    "art-anubis",
    "/docs/anubis",
    "Anubis's own documentation",
    bare(
        "Anubis: weigh the soul of requests",
        f'{nav("en")}<h1>Anubis</h1><p>Anubis shows a page that says "Making sure you\'re not a bot!" and asks the browser for a proof of work.</p><h2>Why am I seeing this?</h2>{prose(5, 4)}',
    ),
)
ok(
    "book-access-denied",
    "/books/access-denied",
    "a novel called Access Denied",
    shop(
        "Access Denied, by M. Okafor",
        "<h1>Access Denied</h1><p>M. Okafor. Paperback, 312 pages. In stock.</p><p>A locksmith in Ghent receives a key that fits no door.</p><button>Add to cart</button>",
    ),
)
ok(
    "pw-tester",
    "/tools/password",
    "a tool with a password field",
    bare(
        "Password strength",
        "<h1>How strong is your password?</h1><p>Type one below; nothing leaves this page.</p><input type='password' id='p'><div id='meter'></div><script src='zxcvbn.js'></script><p>A sentence of five words beats eight signs.</p>",
    ),
)
ok(
    "help-login",
    "/it/login-help",
    "a help page on how to log in",
    uni(
        "How to log in",
        f"<h1>How to log in</h1><p>Enter your username and password on the login page. Forgot your password? Visit the help desk.</p><ol><li>Open the portal</li><li>Click Sign in</li><li>Enter your NetID</li></ol>{prose(6, 2)}",
    ),
)
ok(
    "pub-abstract",
    "/article/10.9999/bog.12",
    "an abstract with references, and a price for the rest",
    bare(
        "On peat | Bog Science",
        f"<meta name='citation_title' content='On peat'><h1>On peat</h1><p>E. Hahn, D. Lind. Bog Science 12, 33-48 (1998)</p><h2>Abstract</h2><p>{PARAS[0]} {PARAS[4]}</p><div><h3>Access this article</h3><a>Log in via an institution</a><p>Buy article PDF 39,95 €. Price includes VAT.</p></div><h2>References</h2><ol><li>Lind (1994) Queues</li><li>Okafor (1991) Looms</li></ol><h2>About this article</h2><p>Received 1 May 1997</p>",
    ),
    also=("unverified/paywall",),
)
ok(
    "registrar-help",
    "/help/expired",
    "registrar's help on expired domains",
    drupal(
        "My domain has expired. What now?",
        f'<p>If your site says "This domain has expired", you have thirty days. Log in, renew, wait.</p>{prose(7, 3)}',
    ),
)
ok(
    "apache-howto",
    "/apache-default-page",
    "how to replace the default page",
    wp(
        "Apache2 Ubuntu Default Page: It works! What to do next",
        f'<h1>Apache2 Ubuntu Default Page</h1><p>You installed Apache and see "It works!" Now replace /var/www/html/index.html.</p>{prose(5, 4)}',
    ),
)
ok(
    "comment-404",
    "/2014/loom-plans",
    "a reader's comment complains of a 404",
    wp(
        "Plans of the loom",
        f"<h1>Plans of the loom</h1>{prose(3, 3)}<ol class='commentlist'><li><b>joe</b>: the link to the PDF gives me Page not found?</li><li><b>dana</b>: sorry, the page you are looking for does not exist any more, I moved it.</li></ol>",
    ),
)
ok(
    "faq-notfound",
    "/faq",
    "a FAQ with 'Page not found?'",
    uni(
        "FAQ",
        "<h1>Frequently asked questions</h1><h3>Page not found?</h3><p>Tell the web team.</p><h3>Where is the canteen?</h3><p>In the east wing, open from eleven.</p><h3>Access denied?</h3><p>Your card must be activated at the desk.</p><h3>Can I borrow a bicycle?</h3><p>Yes, for a day, against a deposit.</p>",
    ),
)
ok(
    "outofstock",
    "/p/77-linen",
    "a product that is out of stock",
    shop(
        "Linen notebook A4",
        "<h1>Linen notebook A4</h1><p>Currently out of stock. This product is not available at the moment; we expect it in May.</p><p>160 pages, cream paper, thread-bound. ISBN-free. Cover: undyed linen.</p><button>Notify me</button>",
    ),
)
ok(
    "session-modal",
    "/report/2020",
    "a hidden modal: session expired",
    wp(
        "Report 2020",
        f"<div class='modal' aria-hidden='true' style='display:none'><h2>Your session has expired</h2><p>Please log in again to continue.</p><form><input type='password'></form></div><h1>Report 2020</h1>{prose(6, 4)}",
    ),
)
ok(
    "pkg-notfound",
    "/project/not-found/",
    "a package called not-found",
    bare(
        "not-found · PkgIndex",
        '<header><a>Log in</a><a>Register</a></header><h1>not-found 0.3.1</h1><pre>pip install not-found</pre><p>Released: May 4, 2019. Nice 404 pages for small frameworks.</p><h2>Project description</h2><p>Shows "Page not found" in thirty languages. MIT licence.</p>',
    ),
)
ok(
    "raw-py",
    "/raw/views.py",
    "source that raises Http404",
    R(
        'from django.http import Http404\n\n\ndef page(request, slug):\n    """Show a page."""\n    try:\n        return Page.objects.get(slug=slug)\n    except Page.DoesNotExist:\n        raise Http404("Page not found")\n',
        type="text/plain; charset=utf-8",
    ),
)
ok(
    "raw-yaml",
    "/openapi.yaml",
    "an API's description",
    R(
        "openapi: 3.0.0\npaths:\n  /works/{id}:\n    get:\n      responses:\n        '404':\n          description: Not found\n        '403':\n          description: Access denied\n",
        type="text/plain",
    ),
)
ok(
    "raw-patch",
    "/c/8a7.patch",
    "a patch",
    R(
        "From 8a7 Mon Sep 17 00:00:00 2001\nSubject: [PATCH] say 404 page not found\n\n-  return 'oops'\n+  return '404 page not found'\n",
        type="text/plain",
    ),
)
ok(
    "raw-log",
    "/logs/build.txt",
    "a build log",
    R("[1/3] fetch http://x/y ... 404 Not Found\n[2/3] retry ... 200 OK\n[3/3] done\n", type="text/plain"),
)
ok(
    "raw-csv",
    "/data/errors.csv",
    "a table of errors",
    R("code,text\n404,Not Found\n410,Gone\n500,Internal Server Error\n", type="text/csv"),
)
ok(
    "js-file",
    "/lib/not-found.js",
    "a script",
    R("export default function notFound(){return {status:404,body:'Not Found'}}\n", type="application/javascript"),
)
ok(
    "game-404",
    "/games/lost-in-space",
    "a game about being lost",
    bare(
        "You seem to be lost in space",
        "<h1>You seem to be lost in space</h1><p>A game for one player. Use the arrow keys. Find the way home before the oxygen runs out.</p><canvas id='g'></canvas><script src='g.js'></script><p>Made in 13 kB. Score: 0</p>",
    ),
)
ok(
    "dictionary",
    "/wort/verschwunden",
    "a dictionary's entry",
    bare(
        "verschwunden – Wörterbuch",
        "<h1>verschwunden</h1><p><i>Adj.</i> nicht mehr vorhanden, nicht auffindbar. Beispiel: Die Seite ist verschwunden.</p><p>Synonyme: weg, fort, abhandengekommen</p>",
        "de",
    ),
)
ok(
    "empty-lib",
    "/record/8812",
    "a library's record without a copy",
    uni(
        "On peat / E. Hahn",
        "<h1>On peat / E. Hahn</h1><p>Ghent: Vermeer, 1998. 212 p.</p><p>No copies available. This item cannot be requested. No results for related items.</p>",
    ),
)
ok(
    "subdomain-park",
    "/urban-design/parked-cars",
    "an article on parked cars",
    news(
        "Parked: what cities do with cars that never move",
        f"<h1>Parked</h1><p>Related searches: kerbs, meters.</p>{prose(9, 4)}",
    ),
)
ok(
    "sale-notice",
    "/",
    "a pub that is for sale",
    bare(
        "The Old Mill Inn",
        "<h1>The Old Mill Inn</h1><p>The inn is for sale. Inquire now: agents Lind &amp; Lind. Make an offer by 4 June.</p><p>Twelve rooms, a garden, fishing rights.</p>",
    ),
    routes={"/x": R("", 404)},
)

# ---- dead: what is gone for one address only, in the words of newspapers and boards ---------------------------------
SOFT = "soft-404"
ITEMS = {
    "de-artikel": (
        "de",
        "Hafenbote",
        "Dieser Artikel ist leider nicht mehr verfügbar",
        "Der von Ihnen gesuchte Artikel wurde aus dem Archiv entfernt.",
    ),
    "fr-contenu": (
        "fr",
        "Le Courrier",
        "Ce contenu n'est plus disponible",
        "L'article que vous cherchez a été supprimé ou son adresse a changé.",
    ),
    "es-contenido": (
        "es",
        "El Correo",
        "El contenido que busca ya no está disponible",
        "Puede que haya sido eliminado por su autor.",
    ),
    "pt-conteudo": (
        "pt",
        "O Porto",
        "Este conteúdo não está mais disponível",
        "A matéria que você procura foi removida.",
    ),
    "ja-kiji": ("ja", "港新聞", "この記事は掲載を終了しました", "お探しの記事は公開期間が終了したか、削除されました。"),
    "ko-gisa": ("ko", "항구일보", "삭제되었거나 존재하지 않는 기사입니다", "주소를 다시 확인해 주세요."),
    "zh-wechat": ("zh", "公众平台", "该内容已被发布者删除", ""),
    "ru-zapis": (
        "ru",
        "Гавань",
        "Запись удалена или не существует",
        "Автор удалил запись, либо вы перешли по неверной ссылке.",
    ),
    "it-articolo": (
        "it",
        "Il Porto",
        "L'articolo richiesto non è più disponibile",
        "Potrebbe essere stato rimosso dalla redazione.",
    ),
    "en-story": (
        "en",
        "Harbour Courier",
        "This story is no longer available",
        "The article you requested has been removed from our archive.",
    ),
}
for slug, (lang, name, heading, text) in ITEMS.items():
    dead(
        f"s-item-{slug}",
        SOFT,
        f"one article is gone ({lang})",
        R(bare(name, f"{nav(lang)}<h1>{heading}</h1><p>{text}</p>{nav(lang)}", lang)),
        path="/news/2015/8812.html",
        also=("broken/gone",),
    )
dead(
    "s-alert-ko",
    SOFT,
    "a Korean board: alert and back",
    R(
        "<html><head><meta charset='utf-8'></head><body><script>alert('존재하지 않는 게시물입니다.');history.back();</script></body></html>"
    ),
    path="/bbs/board.php?bo_table=free&wr_id=881",
    also=("broken/empty-page",),
)
dead(
    "s-alert-zh",
    SOFT,
    "a Chinese CMS: alert and home",
    R("<script>alert('文章不存在或已被删除！');location.href='/';</script>"),
    path="/show.asp?id=881",
    also=("broken/redirect-to-home", "broken/empty-page"),
)
dead(
    "s-long-chrome",
    SOFT,
    "an error page in a long frame, only this address",
    R(
        wp(
            "Page not found",
            f"<h1>Page not found</h1><p>Sorry, the page you are looking for could not be found.</p><h2>Recent posts</h2>{prose(0, 6)}",
        )
    ),
)
dead(
    "s-image",
    SOFT,
    "a picture that says 404, at all addresses",
    R(bare("Hut", "<img src='/img/404.png' alt='404'><p><a href='/'>Home</a></p>")),
    everywhere=True,
)
dead(
    "s-search",
    SOFT,
    "redirect to a search that finds nothing",
    to("/search?q=on-peat"),
    routes={
        "/search": R(
            uni(
                "Search",
                "<h1>Search results for: on-peat</h1><p>The page you requested was not found, so we searched for you. No results found.</p>",
            )
        )
    },
)
counter = itertools.count()
dead(
    "s-nonce",
    SOFT,
    "another token and time in each error page, no telling word",
    lambda q: R(
        wp(
            "Hmm",
            f"<h1>That's odd</h1><p>We turned the house upside down. Nothing.</p><p>Ticket {next(counter) * 7919}-{hash(q.target) % 10**8}</p>",
        )
    ),
    everywhere=True,
)
dead(
    "s-news-catchall",
    SOFT,
    "the newest headlines at each unknown address",
    R(news("The latest", f"<h1>The latest</h1><ul><li>Ferry fares</li><li>The old mill</li></ul>{prose(6, 3)}")),
    everywhere=True,
    also=("broken/redirect-to-home",),
)
dead(
    "s-moved-server",
    SOFT,
    "an old host says at each address that it has been switched off",
    R(
        uni(
            "Server switched off",
            "<h1>This web server has been switched off</h1><p>The pages of the department are now at www.northmarch.test. Old addresses do not work any more.</p>",
        )
    ),
    path="/~hahn/skript.html",
    everywhere=True,
)
parked(
    "p-ru-blocked",
    "Russian host, blocked",
    R(
        '<html lang="ru"><head><title>Сайт заблокирован</title></head><body><h1>Сайт заблокирован хостинг-провайдером</h1><p>Если вы владелец сайта, обратитесь в службу поддержки или пополните баланс.</p></body></html>'
    ),
    also=("broken/soft-404",),
)
parked(
    "p-de-gesperrt",
    "German host, closed",
    R(
        '<html lang="de"><head><title>Webseite gesperrt</title></head><body><h1>Diese Webseite wurde gesperrt</h1><p>Sind Sie der Inhaber? Bitte wenden Sie sich an Ihren Hosting-Anbieter.</p></body></html>'
    ),
    also=("broken/soft-404",),
)
parked(
    "p-squarespace",
    "a site builder, expired",
    R(
        "<!DOCTYPE html><html><head><title>Website Expired</title></head><body><h1>Website Expired</h1><p>This account has expired. If you are the site owner, click below to login.</p></body></html>"
    ),
    path="/",
    also=("broken/soft-404",),
)
parked(
    "p-home-de",
    "a home page that is for sale, German",
    R(
        '<html lang="de"><head><title>moorforschung.test</title></head><body><h1>moorforschung.test</h1><p>Diese Domain ist zu verkaufen. Kaufanfrage stellen.</p></body></html>'
    ),
    path="/",
)
parked(
    "p-home-pl",
    "the same in Polish",
    R(
        '<html lang="pl"><head><title>torf.test</title></head><body><h1>Domena torf.test jest na sprzedaż</h1><p>Złóż ofertę. Cena: 4 999 zł</p></body></html>'
    ),
    path="/",
)
parked(
    "p-home-it",
    "the same in Italian",
    R(
        '<html lang="it"><head><title>torba.test</title></head><body><h1>Il dominio torba.test è in vendita</h1><p>Fai la tua offerta.</p></body></html>'
    ),
    path="/",
)
parked(
    "p-home-expired",
    "a home page: expired",
    R(
        "<html><head><title>torf.example</title></head><body><h1>This domain has expired</h1><p>Is this your domain? Renew now at your registrar.</p></body></html>"
    ),
    path="/",
)

# ---- walls and logins -------------------------------------------------------------------------------------------------
wall(
    "cf-de",
    "Cloudflare in German",
    R(
        '<!DOCTYPE html><html lang="de-DE"><head><title>Nur einen Moment…</title></head><body><h1>%%HOST%%</h1><p>Überprüfen Sie, dass Sie ein Mensch sind. Dies kann einige Sekunden dauern.</p><script>window._cf_chl_opt={cType:"managed"};</script></body></html>',
        403,
        (("Server", "cloudflare"),),
    ),
)
wall(
    "modsec-406",
    "ModSecurity, 406",
    R(
        "<html><head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body></html>",
        406,
    ),
)
wall(
    "aliyun-405",
    "Aliyun's WAF, 405",
    R(
        '<!doctypehtml><html lang="zh-cn"><head><title>405</title></head><body><div>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</div><div>您的请求ID是: <strong>0a0f</strong></div></body></html>',
        405,
    ),
)
wall(
    "library-420",
    "a library's access check, 420",
    R(
        '<html><head><title>Access Check</title></head><body><h1>Access Check</h1><p>Our systems have detected unusual traffic activity from your network. Please complete this reCAPTCHA to demonstrate that it\'s you making the requests and not a robot.</p><div class="g-recaptcha"></div><p>Block Reference: #7</p></body></html>',
        420,
        reason="Enhance",
    ),
    also=BOT + unverified("rate-limited"),
)
wall(
    "sd-403",
    "a publisher's robot page",
    R(
        "<!doctype html><html><head><title>Bog Science Direct</title></head><body><h1>There was a problem providing the content you requested</h1><p>Please contact our support team for more information and provide the details below.</p><dl><dt>Reference number:</dt><dd>8f</dd><dt>IP Address:</dt><dd>203.0.113.9</dd></dl></body></html>",
        403,
    ),
)
wall(
    "wordfence",
    "Wordfence, 503",
    R(
        "<!DOCTYPE html><html><head><title>Your access to this site has been limited</title></head><body><h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><p>If you think you have been blocked in error, contact the owner of this site for assistance.</p><h3>Block Technical Data</h3><table><tr><th>Block Reason:</th><td>Access from your area has been temporarily limited for security reasons</td></tr></table><p>Generated by Wordfence</p></body></html>",
        503,
    ),
    also=BOT + unverified("geo-blocked", "rate-limited"),
)
wall(
    "robot-200-ja",
    "a Japanese check, 200, at all addresses",
    R(
        bare(
            "アクセス確認",
            "<h1>アクセス確認</h1><p>ロボットによるアクセスではないことを確認しています。しばらくお待ちください。</p><script src='/check.js'></script>",
            "ja",
        )
    ),
)
wall(
    "captcha-ru",
    "a Russian captcha, 200, at all addresses",
    R(
        bare(
            "Проверка",
            "<h1>Подтвердите, что вы не робот</h1><form method='post'><img src='/captcha.php'><input name='code' placeholder='Введите символы с картинки'><button>Отправить</button></form>",
            "ru",
        )
    ),
    reason="captcha",
    also=unverified("bot-wall", "forbidden"),
)
wall(
    "js-cookie-own",
    "any address: set a cookie by script and reload",
    R(
        "<html><head><script>document.cookie='ok=8a7f;path=/';window.location.reload();</script></head><body>Loading...</body></html>"
    ),
)
login(
    "wp-login",
    "WordPress, members only",
    to("/wp-login.php?redirect_to=%2Fwiki%2Fqueues&reauth=1"),
    routes={
        "/wp-login.php": R(
            '<!DOCTYPE html><html lang="en-US"><head><title>Log In &lsaquo; Hut &#8212; WordPress</title></head><body class="login no-js login-action-login wp-core-ui"><form name="loginform" id="loginform" action="/wp-login.php" method="post"><label>Username or Email Address</label><input name="log"><label>Password</label><input type="password" name="pwd"><label>Remember Me</label><input type="submit" value="Log In"></form><a>Lost your password?</a></body></html>'
        )
    },
)
login(
    "ezproxy",
    "EZproxy",
    to("https://login.ezproxy.northmarch.test/login?qurl=http%3A%2F%2Fx"),
    other={
        "login.ezproxy.northmarch.test": {
            "*": R(
                uni(
                    "Library: off-campus access",
                    "<h1>Off-campus access</h1><p>Please enter your library barcode and PIN.</p><form><input name='user'><input type='password' name='pass'><button>Login</button></form>",
                )
            )
        }
    },
)
LOGINS = {
    "es": ("Iniciar sesión", "Debes iniciar sesión para ver esta página", "Contraseña"),
    "fr": ("Connexion", "Veuillez vous identifier pour accéder à cette page", "Mot de passe"),
    "ru": ("Вход", "Для просмотра этой страницы необходимо войти", "Пароль"),
    "zh": ("用户登录", "请先登录后再查看", "密码"),
    "pl": ("Logowanie", "Zaloguj się, aby zobaczyć tę stronę", "Hasło"),
}
for lang, (title, text, word) in LOGINS.items():
    login(
        f"login-{lang}",
        f"a login in place ({lang})",
        R(
            bare(
                title,
                f"<h1>{title}</h1><p>{text}</p><form method='post'><input name='u'><label>{word}</label><input type='password' name='p'><button>{title}</button></form>",
                lang,
            )
        ),
    )
pay(
    "pay-jp",
    "Japanese newspaper",
    R(
        news(
            "泥炭が帰ってきた",
            "<h1>泥炭が帰ってきた</h1><p>誰もこの数字を予想していなかった。</p><div>この記事は有料会員限定です。残り1,204文字。会員登録して続きを読む。すでに会員の方はログイン</div>",
            "ja",
            "港新聞",
            '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
        )
    ),
)
pay(
    "pay-it",
    "Italian newspaper",
    R(
        news(
            "Torna la torba",
            "<h1>Torna la torba</h1><p>Nessuno si aspettava queste cifre.</p><div>Contenuto riservato agli abbonati. Abbonati per continuare a leggere. Sei già abbonato? Accedi</div>",
            "it",
            "Il Porto",
        )
    ),
)
