"""Good pages in other languages and formats, and by odd ways, by the third hand."""

from .chrome import bare, drupal, news, prose, shop, wp
from .server import R
from .table import to
from .third_good import g

# --- languages ---
g(
    "g-de-verschoben",
    "/termine/lesung",
    drupal(
        "Lesung verschoben",
        "<p>Die Lesung wurde auf Donnerstag verschoben. Der Raum 104 existiert nicht mehr, bitte kommen Sie in Raum 404. Die alte Seite der Einladung ist nicht mehr gültig.</p>",
        "de",
        "Stadtbücherei Holm",
    ),
    "German moved event, room 404",
)
g(
    "g-de-404art",
    "/blog/fehlerseiten-gestalten",
    wp(
        "Seite nicht gefunden: So gestalten Sie gute Fehlerseiten",
        "<h1>Seite nicht gefunden: So gestalten Sie gute Fehlerseiten</h1><p>Ein Besucher tippt sich vertippt und sieht: „404 – Seite nicht gefunden“. Was jetzt? Zeigen Sie ein Suchfeld, einen Weg zur Startseite und etwas Humor. Wir haben zwölf Beispiele gesammelt und nach Nutzen sortiert.</p><h2>1. Das Suchfeld</h2><p>Es gehört nach oben und enthält die Wörter aus der Adresse.</p>",
        "de",
        "Webwerkstatt",
    ),
    "German article on error pages",
)
g(
    "g-fr-404art",
    "/journal/erreur-404",
    news(
        "L’erreur 404, une histoire",
        "<h1>L’erreur 404, une histoire</h1><p>« La page que vous recherchez n’existe pas » : la phrase est née au CERN, dit la légende, dans le bureau 404. Il n’y a jamais eu de bureau 404. L’histoire vraie est celle d’un protocole qui devait dire non avec trois chiffres.</p><p>Tim Berners-Lee reprit l’idée de FTP. Le premier chiffre dit qui a tort, le client ou le serveur.</p>",
        "fr",
        "La Gazette du Fil",
    ),
    "French article on the 404",
)
g(
    "g-es-retirado",
    "/catalogo/obra/332",
    drupal(
        "Retrato de una desconocida",
        "<p>Óleo sobre lienzo, 1788. Obra no expuesta. Retirada de la sala 12 por restauración. Página del catálogo: 214. Imagen no disponible.</p>",
        "es",
        "Museo de Luarca",
    ),
    "Spanish object not on show",
)
g(
    "g-ja-maint",
    "/news/20240110.html",
    bare(
        "システムメンテナンスのお知らせ",
        "<h1>システムメンテナンスのお知らせ</h1><p>1月15日(月)午前2時から午前6時まで、メンテナンスのためサービスを一時停止いたします。ご迷惑をおかけしますが、ご了承ください。</p><p>対象:予約システム、会員ページ</p><p>鳥取市立図書館</p>",
        "ja",
    ),
    "Japanese maintenance notice for future",
)
g(
    "g-ja-hatena",
    "/entry/2011/05/14/123000",
    bare(
        "404エラーページの作り方 - 日々の記録",
        "<h1>404エラーページの作り方</h1><p>「お探しのページは見つかりませんでした」と表示するだけでは不親切です。.htaccess に ErrorDocument を書いて、検索窓とトップへのリンクを置きましょう。以下に手順を書きます。</p><pre>ErrorDocument 404 /404.html</pre><p>これで完了です。</p>",
        "ja",
    ),
    "Japanese how-to of error pages",
)
g(
    "g-zh-notice",
    "/tzgg/2023/0412/c88.htm",
    bare(
        "关于网站域名变更的通知-信息中心",
        "<div class=nav>首页 | 通知公告 | 联系我们</div><h1>关于网站域名变更的通知</h1><p>各单位:根据学校安排,信息中心网站域名将于5月1日变更。旧网址停止访问后,页面将自动跳转。请各单位及时更新链接。如出现“页面不存在”提示,请与我们联系。</p><p>信息中心 2023年4月12日</p>",
        "zh",
    ),
    "Chinese notice that the domain will change",
)
g(
    "g-ru-404",
    "/post/31881",
    bare(
        "Почему сервер отдаёт «Страница не найдена» с кодом 200",
        "<h1>Почему сервер отдаёт «Страница не найдена» с кодом 200</h1><p>Мягкая 404 — это когда сайт пишет «Страница не найдена», но отвечает 200 OK. Поисковики такого не любят. Разберём на примере одного популярного движка, где это происходит по умолчанию.</p><pre>header('HTTP/1.0 404 Not Found');</pre><p>Комментарии (7). Войдите, чтобы оставить комментарий.</p>",
        "ru",
    ),
    "Russian article on soft 404",
)
g(
    "g-pl-wiersz",
    "/wiersze/nic",
    bare(
        "Nic dwa razy",
        "<h2>Nic dwa razy</h2><p>Nic dwa razy się nie zdarza<br>i nie zdarzy. Z tej przyczyny<br>zrodziliśmy się bez wprawy<br>i pomrzemy bez rutyny.</p>",
        "pl",
    ),
    "Polish poem",
)
g(
    "g-pt-vaga",
    "/vagas/analista-dados-1120",
    wp(
        "Analista de dados",
        "<h1>Analista de dados</h1><p>Vaga aberta. Inscrições até 30/06. Não encontrou a vaga que procura? Cadastre seu currículo.</p><ul><li>SQL</li><li>Python</li><li>Inglês</li></ul><p>Faça login para se candidatar.</p>",
        "pt",
        "Empregos Norte",
    ),
    "Portuguese open job 'não encontrou'",
)
g(
    "g-it-chiuso",
    "/rifugio/",
    bare(
        "Rifugio Monte Nero",
        "<h1>Rifugio Monte Nero</h1><p>Il rifugio è chiuso fino al 15 giugno. Il sentiero 404 non è più percorribile: passare dalla forcella. Il sito è in costruzione.</p><p>Tel. 0438 000000. 24 posti letto.</p>",
        "it",
    ),
    "Italian hut closed, path 404",
)
g(
    "g-nl",
    "/nieuws/domein-te-koop",
    news(
        "Gemeente koopt domein terug",
        "<h1>Gemeente koopt domein terug</h1><p>Jarenlang stond er ‘dit domein is te koop’ op de oude website van de gemeente. Voor 4.000 euro is de naam nu terug. De pagina niet gevonden-meldingen zijn daarmee voorbij, zegt de wethouder.</p>"
        + "<p>De naam was in 2015 verlopen, omdat de rekening naar een ambtenaar ging die met pensioen was.</p>" * 2,
        "nl",
        "De Noordbode",
    ),
    "Dutch news about domain for sale",
)
g(
    "g-ko",
    "/board/view?no=812",
    bare(
        "분실물 안내",
        "<h1>분실물 안내</h1><p>3월 2일 도서관에서 검은 우산을 찾을 수 없다는 신고가 있었습니다. 습득하신 분은 안내 데스크로 연락 바랍니다.</p><p>담당: 학생지원과</p>",
        "ko",
    ),
    "Korean lost property 'can't be found'",
)
g(
    "g-ar",
    "/news/2214",
    news(
        "افتتاح المكتبة الجديدة",
        "<h1>افتتاح المكتبة الجديدة</h1><p>افتتحت البلدية صباح اليوم المكتبة العامة الجديدة بعد سنوات من العمل. الصفحة الأولى من سجل الزوار غير موجودة بعد، كما قال المدير مازحا. تضم المكتبة أربعين ألف كتاب وقاعة للأطفال.</p>",
        "ar",
        "صحيفة الميناء",
    ),
    "Arabic news with 'not there'",
)
g(
    "g-tr",
    "/duyuru/bakim",
    drupal(
        "Planlı bakım duyurusu",
        "<p>Sistemimiz 3 Mayıs 02:00-04:00 arasında bakımda olacaktır. Bu sürede hizmet verilemeyecektir. Anlayışınız için teşekkürler.</p><p>Etkilenen: öğrenci bilgi sistemi, e-posta</p>",
        "tr",
    ),
    "Turkish planned maintenance",
)
g(
    "g-he",
    "/shir/12",
    bare("אין דבר", "<h2>אין דבר</h2><p>הדף נעלם<br>והמילים נשארו.<br>מצאתי אותן<br>על הרצפה.</p>", "he"),
    "Hebrew poem 'the page vanished'",
)
g(
    "g-vi",
    "/bai-viet/loi-404-la-gi",
    wp(
        "Lỗi 404 là gì? Cách khắc phục",
        "<h1>Lỗi 404 là gì? Cách khắc phục</h1><p>Lỗi 404 Not Found xuất hiện khi trang bạn tìm không tồn tại. Bài viết này giải thích nguyên nhân và năm cách khắc phục.</p><h2>1. Kiểm tra lại địa chỉ</h2><p>Hãy gõ lại đường dẫn.</p><h2>2. Xóa cache</h2><p>Nhấn Ctrl+F5.</p>",
        "vi",
    ),
    "Vietnamese 404 article",
)
g(
    "g-latin1",
    "/texte/chanson.htm",
    R(
        "<html><head><title>Chanson d'été</title></head><body bgcolor=white><center><h2>Chanson d'été</h2>Où sont passés les blés ?<br>On ne les trouve plus.</center></body></html>",
        type="text/html",
        charset="latin-1",
    ),
    "latin-1 without charset",
)
g(
    "g-sjis",
    "/~taro/diary.html",
    R(
        "<html><head><meta http-equiv='Content-Type' content='text/html; charset=Shift_JIS'><title>日記</title></head><body>1998年3月2日<br>ページが見つからないと言われたので直しました。<br>雨。</body></html>",
        type="text/html",
        charset="shift_jis",
    ),
    "Shift_JIS diary 'page not found, so I fixed it'",
)
g(
    "g-el",
    "/arthra/77",
    news(
        "Το φως του Αυγούστου",
        "<h1>Το φως του Αυγούστου</h1><p>Η σελίδα του ημερολογίου δεν βρέθηκε ποτέ, όμως οι γείτονες θυμούνται. Το φως εκείνο το βράδυ ήρθε από τη θάλασσα.</p>",
        "el",
        "Ημερίδα",
    ),
    "Greek article 'the page was never found'",
)

# --- technical kinds ---
SPA = '<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>%s</title><script defer src="/static/js/main.8c1.js"></script><link href="/static/css/main.css" rel="stylesheet"></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>'
g(
    "g-spa",
    "/dashboard/maps/42",
    SPA % "React App",
    "single-page app, every path the same shell",
    routes={"*": R(SPA % "React App")},
    also=("ok/slow", "unverified/bot-wall"),
)
g("g-spa-home", "/", SPA % "Molview", "SPA home page")
g("g-spa-hash", "/app/#/atlas/brain", SPA % "Brain atlas", "hash router", routes={"/app/": R(SPA % "Brain atlas")})
g(
    "g-vue",
    "/paper/1182",
    '<!DOCTYPE html><html><head><title>OpenPapers</title><meta property="og:title" content="Attention in Bees"><meta name="description" content="Attention in bees: a study"></head><body><noscript><strong>We\'re sorry but openpapers doesn\'t work properly without JavaScript enabled. Please enable it to continue.</strong></noscript><div id=app></div><script src=/js/chunk-vendors.4d1.js></script></body></html>',
    "Vue shell with 'We're sorry'",
)
g(
    "g-json",
    "/api/v1/items/12",
    R('{"id":12,"name":"Heron","error":null,"status":"not found in wild since 1911"}', type="application/json"),
    "JSON with error:null",
)
g(
    "g-xml",
    "/feed.xml",
    R(
        '<?xml version="1.0"?><rss version="2.0"><channel><title>Wick Notes</title><item><title>404 Not Found, my new book</title><link>http://g-xml.test/b</link></item></channel></rss>',
        type="application/rss+xml",
    ),
    "RSS with 404 title",
)
PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
    + b"% pad\n" * 200
)
g("g-pdf", "/papers/x.pdf", R(PDF, type="application/pdf"), "PDF")
g(
    "g-pdf-octet",
    "/download.php?file=x.pdf",
    R(PDF, type="application/octet-stream", headers=(("Content-Disposition", 'attachment; filename="x.pdf"'),)),
    "PDF as octet-stream",
)
g(
    "g-pdf-viewer",
    "/viewer/report.pdf.html",
    wp("report.pdf", "<h1>report.pdf</h1><p>Annual report 2018. 44 pages. <a href=/raw/report.pdf>Download</a></p>"),
    "html landing with .pdf.html",
)
g(
    "g-pdf-page",
    "/wiki/File:Handbook.pdf",
    wp(
        "File:Handbook.pdf",
        "<h1>File:Handbook.pdf</h1><p>Size of this JPG preview of this PDF file: 424 × 600 pixels. Original file (1,240 × 1,754 pixels, file size: 2.1 MB, MIME type: application/pdf, 88 pages)</p><h2>Summary</h2><p>Handbook of the rowing club, 1954.</p><h2>File history</h2><p>current 12:01, 4 May 2015</p>",
        name="Commons",
    ),
    "MediaWiki file description page: ends in .pdf, is a web page by design",
)
g(
    "g-github-blob",
    "/user/repo/blob/main/paper.pdf",
    wp(
        "repo/paper.pdf at main · user/repo",
        "<h1>repo/paper.pdf</h1><p>1.2 MB</p><div data-type=pdf><iframe src=/render/paper.pdf></iframe></div><p>Latest commit 88ac1 on 4 Mar</p><p>View raw</p>",
        name="GitHub",
    ),
    "code host's blob page of a pdf",
    host="github.com",
    scheme="https",
)
g("g-zip", "/dist/foo-1.0.zip", R(b"PK\x03\x04" + b"\0" * 800, type="application/zip"), "zip")
g("g-img", "/fig1.png", R(b"\x89PNG\r\n\x1a\n" + b"\0" * 300, type="image/png"), "png")
g(
    "g-notype",
    "/README",
    R("foo\n===\nA small thing. If a file is not found, foo says so.\n", type=None),
    "no content type",
)
g(
    "g-frameset",
    "/~bio/index.htm",
    "<html><head><title>Biology at Wick</title></head><frameset cols='20%,80%'><frame src=menu.htm><frame src=main.htm><noframes><body>Your browser does not support frames. This page cannot be displayed.</body></noframes></frameset></html>",
    "frameset with noframes text 'cannot be displayed'",
    routes={"/~bio/menu.htm": R("<a href=main.htm>main</a>"), "/~bio/main.htm": R("<h1>Biology</h1><p>Welcome</p>")},
)
g(
    "g-iframe-only",
    "/demo",
    "<html><head><title>Fluid demo</title><style>body{margin:0}</style></head><body><canvas id=c></canvas><script src=fluid.js></script></body></html>",
    "canvas demo with no text",
)
g(
    "g-dirlist",
    "/pub/linux/",
    "<html><head><title>Index of /pub/linux</title></head><body><h1>Index of /pub/linux</h1><hr><pre><a href='../'>../</a>\n<a href='README'>README</a>  12-Mar-2004 10:11  312\n<a href='notfound.tar.gz'>notfound.tar.gz</a>  12-Mar-2004 10:11  99312\n</pre><hr></body></html>",
    "directory index",
)
g(
    "g-dirlist-empty",
    "/pub/incoming/",
    "<html><head><title>Index of /pub/incoming/</title></head><body><h1>Index of /pub/incoming/</h1><hr><pre><a href='../'>../</a></pre><hr></body></html>",
    "empty directory listing",
)
g(
    "g-doxygen",
    "/doc/html/classNotFound.html",
    bare(
        "libpage: NotFound Class Reference",
        "<div class=title>NotFound Class Reference</div><p>Exception thrown when a page is not found.</p><h2>Public Member Functions</h2><p>const char * what () const</p><hr>Generated by Doxygen 1.8.13",
    ),
    "API docs of class NotFound",
)
g(
    "g-javadoc",
    "/api/PageNotFoundException.html",
    bare(
        "PageNotFoundException (Wick API)",
        "<script>if(location.href.indexOf('is-external')==-1)parent.document.title='PageNotFoundException';</script><noscript><div>JavaScript is disabled on your browser.</div></noscript><h2>Class PageNotFoundException</h2><pre>java.lang.Object\n  java.lang.Exception\n    com.wick.PageNotFoundException</pre><p>Thrown if the page does not exist.</p>",
    ),
    "javadoc PageNotFoundException",
)
g(
    "g-pydoc",
    "/en/latest/errorhandling.html",
    wp(
        "Handling errors — Flasky 2.1 documentation",
        "<h1>Handling errors</h1><pre>@app.errorhandler(404)\ndef page_not_found(e):\n    return '404.html', 404</pre><p>A basic template: <code>&lt;h1&gt;Page Not Found&lt;/h1&gt; &lt;p&gt;What you were looking for is just not there.&lt;/p&gt;</code></p>",
    ),
    "docs on error handler",
)
g(
    "g-gist",
    "/u/92ab",
    wp(
        "nginx 404.html",
        "<h1>404.html</h1><table><tr><td>&lt;title&gt;404 Not Found&lt;/title&gt;</td></tr><tr><td>&lt;center&gt;&lt;h1&gt;404 Not Found&lt;/h1&gt;&lt;/center&gt;</td></tr></table><p>Sign up for free to join this conversation. Already have an account? Sign in to comment</p>",
        name="Gist",
    ),
    "gist of a 404 template",
)
g(
    "g-password-gen",
    "/tools/password",
    wp(
        "Password generator",
        "<h1>Password generator</h1><input type=password id=p><button>Generate</button><p>Enter your password to see how long it would take to guess it.</p>",
    ),
    "tool with a password field",
)
g(
    "g-login-doc",
    "/docs/login-page",
    wp(
        "How to build a login page",
        "<h1>How to build a login page</h1><form><label>Username</label><input name=u><label>Password</label><input type=password><button>Sign in</button><a>Forgot password?</a></form><p>The form above is made of forty lines of CSS. Here they are, one after another, and why each is needed.</p><pre>.login { width: 20em }</pre><p>Never store the password as text.</p>",
    ),
    "tutorial with a login form in it",
)
g(
    "g-home-login",
    "/",
    wp(
        "Tracklet – bugs, tracked",
        "<h1>Bugs, tracked.</h1><p>Sign in to continue or start a free trial. Trusted by 400 teams.</p><form><input name=email><input type=password><button>Sign in</button></form><h2>Boards</h2><p>Drag cards.</p><h2>Reports</h2><p>See burn down.</p>",
    ),
    "product home with sign-in form",
    also=("ok/slow", "unverified/login"),
)
g(
    "g-403-title",
    "/films/403-forbidden",
    wp(
        "403 Forbidden (2013)",
        "<h1>403 Forbidden</h1><p>Short film, 11 min. Directed by M. Sokol. A clerk types the wrong code and the building locks itself.</p><p>Cast: A. Bray, T. Voss</p>",
        name="ShortFilmBase",
    ),
    "film titled 403 Forbidden",
)
g(
    "g-band",
    "/artist/page-not-found",
    wp(
        "Page Not Found",
        "<h1>Page Not Found</h1><p>Punk trio from Leeds, formed 2009. Members: Kit (b), Jo (dr), Sam (g, v).</p><h2>Discography</h2><ul><li>Dead Link EP (2010)</li><li>Gone (2013)</li></ul>",
        name="MusicBase",
    ),
    "band named Page Not Found",
)
g(
    "g-bistro",
    "/",
    wp(
        "Restaurant 404",
        "<h1>Restaurant 404</h1><p>Open Tue–Sun from 18:00. Sorry, we do not take reservations.</p><h2>Menu</h2><p>Soup 6, Fish 14, Cake 5</p>",
        name="404",
    ),
    "restaurant 404 home",
)
g(
    "g-game",
    "/p/gone-home-review",
    wp("Gone Home: a review", "<h1>Gone Home: a review</h1>" + prose(3, 3)),
    "title starts with Gone",
)
g(
    "g-song",
    "/lyrics/dont-be-here",
    wp(
        "Nothing Here – lyrics",
        "<h1>Nothing Here</h1><p>Nothing here, nothing here,<br>the road is closed, the sign is clear,<br>oops, I did not find you dear</p><p>Error? Report a correction.</p>",
    ),
    "lyrics",
)
# --- services ---
g(
    "g-429-ok",
    "/a",
    lambda rq: (
        R("Too Many Requests", 429, (("Retry-After", "1"),))
        if rq.hit == 1
        else R(wp("A note", "<h1>A note</h1>" + prose(1, 2)))
    ),
    "429 at first, then fine",
    also=("ok/slow", "unverified/rate-limited"),
)
g(
    "g-503-once",
    "/b",
    lambda rq: (
        R("busy", 503, (("Retry-After", "1"),)) if rq.hit == 1 else R(wp("B note", "<h1>B note</h1>" + prose(2, 2)))
    ),
    "503 at first, then fine",
)
g(
    "g-cookie-loop",
    "/c",
    lambda rq: (
        R(wp("C note", "<h1>C</h1>" + prose(4, 2)))
        if "seen=1" in rq.cookie
        else R("", 302, (("Location", "/c"), ("Set-Cookie", "seen=1; Path=/")))
    ),
    "redirects to itself once to set a cookie",
)
g(
    "g-302",
    "/latest",
    to("/v3/manual.html"),
    "temporary redirect",
    routes={"/v3/manual.html": R(wp("Manual", "<h1>Manual</h1>" + prose(5, 2)))},
)
g(
    "g-mixed",
    "/old",
    to("/mid", 301),
    "301 then 302: a chain with a temporary hop",
    routes={"/mid": to("/new", 302), "/new": R(wp("New", "<h1>New thing</h1>" + prose(5, 2)))},
)
g(
    "g-lang-home",
    "/",
    to("/en/", 302),
    "home to language home",
    routes={"/en/": R(wp("Welcome", "<h1>Welcome</h1>" + prose(7, 2)))},
)
g(
    "g-head405",
    "/h",
    lambda rq: R("Method Not Allowed", 405) if rq.method == "HEAD" else R(wp("Head", "<h1>Heads</h1>" + prose(1, 2))),
    "HEAD not allowed",
)
g(
    "g-frag",
    "/spec.html#sec-4",
    wp("Spec", "<h1>Spec</h1><h2><a name='sec-4'></a>4 Syntax</h2>" + prose(1, 2)),
    "fragment by a name",
)
g(
    "g-frag-pct",
    "/spec.html#r%C3%A9sum%C3%A9",
    wp("Spec", "<h1>Spec</h1><h2 id='résumé'>Résumé</h2>" + prose(1, 2)),
    "percent-encoded fragment",
)
g("g-frag-text", "/post#:~:text=nobody%20expected", wp("Post", "<h1>Post</h1>" + prose(0, 2)), "text fragment")
g("g-frag-top", "/long.html#top", wp("Long", "<h1>Long</h1>" + prose(0, 3)), "#top always is there")
g(
    "g-frag-user",
    "/README.html#user-content-install",
    wp("R", "<h1>R</h1><h2 id='user-content-install'>Install</h2>" + prose(5, 1)),
    "user-content",
)
g(
    "g-frag-js",
    "/book#page/12",
    "<html><head><title>Book reader</title></head><body><div id=BookReader></div><script src=br.js></script></body></html>",
    "reader with JS fragment",
)
g("g-tls", "/s", wp("S", "<h1>S</h1>" + prose(2, 2)), "https", scheme="https")
g(
    "g-recipe",
    "/recipes/lost-bread",
    wp(
        "Lost bread",
        "<h1>Lost bread (pain perdu)</h1><p>4 slices stale bread, 2 eggs, milk. Oops, out of milk? Water does. Page 404 of my grandmother's book.</p>",
    ),
    "recipe with oops",
)
g(
    "g-empty-cat",
    "/category/horology/",
    wp(
        "Horology",
        "<h1>Category: Horology</h1><article><h2><a href=/p1>A clock from a loom</a></h2><p>It lost four minutes a day…</p></article><article><h2><a href=/p2>Verge and foliot</a></h2><p>No later than 1300…</p></article><p>No older posts.</p>",
    ),
    "category archive",
)
g(
    "g-issue-closed",
    "/grp/prj/-/issues/44",
    wp(
        "404 page shows when branch is deleted (#44)",
        "<h1>404 page shows when branch is deleted</h1><p>Closed. Opened 3 years ago by Ana.</p><p>Summary: The page could not be found or you don't have permission to view it.</p><p>Please register or sign in to reply</p>",
        name="GitLab",
    ),
    "gitlab issue quoting gitlab 404",
)
g(
    "g-errata",
    "/errata/",
    bare(
        "Errata",
        "<h1>Errata</h1><p>p. 12: for 'found' read 'not found'<br>p. 40: for 'moved permanently' read 'moved'</p><p>No further errors are known.</p>",
    ),
    "errata list",
)
g(
    "g-archive-notice",
    "/stories/2003/weather.stm",
    bare(
        "BBN NEWS | Weather | Storm",
        "<div>This page has been archived and is no longer updated. <a href=/help>Find out more about page archiving.</a></div><h1>Storm hits coast</h1>"
        + prose(9, 3),
    ),
    "archived news page banner",
)
g(
    "g-withdrawn",
    "/gov/guidance/dairy",
    drupal(
        "Dairy export: guidance (withdrawn)",
        "<div>This guidance was withdrawn on 4 March 2021. It has been replaced by newer rules. This publication is no longer current.</div><p>Exporters must fill in form D8 and keep a copy for three years. Cheese made of raw milk needs a note by the vet.</p>",
        name="Gov of Wick",
    ),
    "withdrawn guidance, text is there",
)
g(
    "g-retired-docs",
    "/previous-versions/ms1234",
    wp(
        "Serial ports (Windows CE)",
        "<div>We're no longer updating this content regularly. This content is retired and has not been updated.</div><h1>Serial ports</h1><p>Call <code>CreateFile</code> with COM1:. If the port does not exist the function fails with ERROR_FILE_NOT_FOUND.</p>",
        name="Learn",
    ),
    "retired docs",
)
g(
    "g-conf-old",
    "/2011/cfp.html",
    bare(
        "WICK 2011 - Call for papers",
        "<h1>Call for papers</h1><p>The submission site is now closed. Submissions are no longer accepted. The deadline has passed.</p><ul><li>Paper: 3 March 2011</li><li>Notification: 4 May 2011</li></ul><p>Topics: links, rot, decay.</p>",
    ),
    "closed call for papers",
)
g(
    "g-petition",
    "/petitions/2211",
    wp(
        "Save the ferry",
        "<h1>Save the ferry</h1><p>This petition is closed. It ran for 6 months. 10,221 signatures.</p><p>We ask the council to keep the ferry in winter.</p>",
    ),
    "closed petition",
)
g(
    "g-crowd",
    "/projects/loom-clock",
    wp(
        "Loom clock, a kit",
        "<h1>Loom clock, a kit</h1><p>Funding unsuccessful. The project's funding goal was not reached on June 4.</p><p>A kit of 88 parts, of beech.</p>",
    ),
    "failed crowdfunding project",
)
g(
    "g-survey",
    "/surveys/2018-results",
    wp(
        "Survey of readers 2018: results",
        '<h1>Results</h1><p>This survey is now closed. 31% had met a dead link in the last week; 12% had met "this video is unavailable".</p>',
    ),
    "closed survey with results",
)
g(
    "g-video",
    "/watch/772",
    wp(
        "Lecture 3: Dead videos and how to find them",
        '<h1>Lecture 3: "This video is unavailable"</h1><video src=/m/3.mp4 controls>Your browser does not support the video tag.</video><p>Why do videos vanish? 43 min.</p>',
    ),
    "video page with error-like title",
)
g(
    "g-geo",
    "/blog/geo-blocking",
    wp(
        "Not available in your country: a history of geo-blocking",
        '<h1>Not available in your country</h1><p>"This content is not available in your region" has been seen by everybody who travels.</p>'
        + prose(1, 3),
    ),
    "article on geo-blocking",
)
g(
    "g-gdpr451",
    "/rfc7725",
    bare(
        "RFC 7725",
        "<pre>An HTTP Status Code to Report Legal Obstacles\n\n  HTTP/1.1 451 Unavailable For Legal Reasons\n  &lt;h1&gt;Unavailable For Legal Reasons&lt;/h1&gt;\n  This request may not be serviced in the Roman Province of Judea\n</pre>",
    ),
    "RFC 7725",
)
g(
    "g-default-like",
    "/tutorial/apache",
    wp(
        "Install Apache: It works!",
        '<h1>Install Apache</h1><p>Open http://localhost; you should see "It works!" or the "Apache2 Ubuntu Default Page". nginx says "Welcome to nginx!".</p><pre>apt install apache2</pre>',
    ),
    "tutorial naming default pages",
)
g(
    "g-num",
    "/oeis/A000404",
    bare(
        "A000404 - OEIS",
        "<h1>A000404</h1><p>Numbers that are the sum of 2 nonzero squares.</p><pre>2, 5, 8, 10, 13, 17, 18, 20, 25, 26, 29</pre><p>Search: <input></p>",
    ),
    "id with 404",
)
g(
    "g-house",
    "/listings/404-main-street",
    wp(
        "404 Main Street",
        "<h1>404 Main Street</h1><p>For sale. 3 bed, 2 bath. Price on request. Contact the owner. This property is available now.</p>",
    ),
    "house for sale 404",
)
g(
    "g-antique",
    "/lots/12",
    shop(
        "Domain estate, Burgundy",
        "<h1>Domain for sale: Domaine du Lac, Burgundy</h1><p>This domain of 12 ha is for sale. Make an offer. Vineyard, house of 1790, cellar.</p>",
    ),
    "a wine domain for sale",
)
