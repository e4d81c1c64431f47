"""Page furniture: the menus, scripts and footers around what a page says, by kind of site; and text to fill articles."""

import zlib

NAV = {
    "en": "Home|About us|News|Publications|Contact|Privacy policy|Terms of use|Search",
    "de": "Startseite|Über uns|Aktuelles|Publikationen|Kontakt|Datenschutz|Impressum|Suche",
    "fr": "Accueil|Qui sommes-nous|Actualités|Publications|Contact|Mentions légales|Plan du site|Rechercher",
    "es": "Inicio|Quiénes somos|Noticias|Publicaciones|Contacto|Aviso legal|Mapa del sitio|Buscar",
    "pt": "Início|Quem somos|Notícias|Publicações|Contato|Política de privacidade|Mapa do site|Buscar",
    "it": "Home|Chi siamo|Notizie|Pubblicazioni|Contatti|Privacy|Mappa del sito|Cerca",
    "nl": "Home|Over ons|Nieuws|Publicaties|Contact|Privacy|Sitemap|Zoeken",
    "pl": "Strona główna|O nas|Aktualności|Publikacje|Kontakt|Polityka prywatności|Mapa strony|Szukaj",
    "ru": "Главная|О нас|Новости|Публикации|Контакты|Политика конфиденциальности|Карта сайта|Поиск",
    "uk": "Головна|Про нас|Новини|Публікації|Контакти|Політика приватності|Мапа сайту|Пошук",
    "zh": "首页|关于我们|新闻中心|产品服务|联系我们|隐私政策|网站地图|搜索",
    "zh-tw": "首頁|關於我們|最新消息|產品服務|聯絡我們|隱私權政策|網站導覽|搜尋",
    "ja": "ホーム|会社概要|ニュース|製品情報|お問い合わせ|プライバシーポリシー|サイトマップ|検索",
    "ko": "홈|회사소개|공지사항|제품|고객센터|개인정보처리방침|사이트맵|검색",
    "tr": "Ana Sayfa|Hakkımızda|Haberler|Yayınlar|İletişim|Gizlilik|Site haritası|Ara",
    "ar": "الرئيسية|من نحن|الأخبار|المنشورات|اتصل بنا|سياسة الخصوصية|خريطة الموقع|بحث",
    "cs": "Domů|O nás|Aktuality|Publikace|Kontakt|Ochrana údajů|Mapa stránek|Hledat",
    "sv": "Hem|Om oss|Nyheter|Publikationer|Kontakt|Integritet|Webbkarta|Sök",
    "da": "Forside|Om os|Nyheder|Udgivelser|Kontakt|Privatliv|Sitemap|Søg",
    "fi": "Etusivu|Meistä|Uutiset|Julkaisut|Yhteystiedot|Tietosuoja|Sivukartta|Haku",
    "hu": "Kezdőlap|Rólunk|Hírek|Kiadványok|Kapcsolat|Adatvédelem|Oldaltérkép|Keresés",
    "el": "Αρχική|Σχετικά|Νέα|Δημοσιεύσεις|Επικοινωνία|Απόρρητο|Χάρτης|Αναζήτηση",
    "he": "דף הבית|אודות|חדשות|פרסומים|צור קשר|פרטיות|מפת אתר|חיפוש",
    "fa": "صفحه اصلی|درباره ما|اخبار|انتشارات|تماس با ما|حریم خصوصی|نقشه سایت|جستجو",
    "vi": "Trang chủ|Giới thiệu|Tin tức|Ấn phẩm|Liên hệ|Chính sách|Sơ đồ trang|Tìm kiếm",
    "id": "Beranda|Tentang kami|Berita|Publikasi|Kontak|Kebijakan privasi|Peta situs|Cari",
    "ro": "Acasă|Despre noi|Știri|Publicații|Contact|Confidențialitate|Harta site-ului|Căutare",
    "th": "หน้าแรก|เกี่ยวกับเรา|ข่าว|สิ่งพิมพ์|ติดต่อเรา|นโยบาย|แผนผังเว็บไซต์|ค้นหา",
}

SCRIPTS = """<script async src="https://www.googletagmanager.com/gtag/js?id=G-8XK2LQ"></script>
<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag('js',new Date());gtag('config','G-8XK2LQ');</script>
"""


def site(host):
    return host.split(".")[0].replace("-", " ").title()


def nav(lang):
    words = NAV.get(lang, NAV["en"]).split("|")
    return "<ul>" + "".join(f'<li><a href="/n{i}">{w}</a></li>\n' for i, w in enumerate(words)) + "</ul>"


def wp(title, main, lang="en", name="%%HOST%%", body="post-template-default single"):
    """WordPress with a usual theme."""
    return f"""<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="profile" href="https://gmpg.org/xfn/11"><title>{title} &#8211; {name}</title>
<link rel='dns-prefetch' href='//fonts.googleapis.com' /><link rel="alternate" type="application/rss+xml" href="/feed/" />
<style id='wp-block-library-inline-css'>.wp-block-image img{{max-width:100%}}.aligncenter{{clear:both}}</style>
<meta name="generator" content="WordPress 6.4.2" />{SCRIPTS}</head>
<body class="{body} wp-embed-responsive">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="/">{name}</a></p>
<nav id="site-navigation">{nav(lang)}</nav></header>
<div id="content" class="site-content"><main id="main">{main}</main>
<aside id="secondary" class="widget-area"><section class="widget widget_search"><form role="search" action="/"><input type="search" name="s"><input type="submit" value="&rarr;"></form></section>
<section class="widget widget_recent_entries"><ul><li><a href="/2023/05/spring-meeting/">Spring meeting</a></li><li><a href="/2023/02/notes-on-soil/">Notes on soil</a></li><li><a href="/2022/11/workshop/">Workshop</a></li></ul></section></aside></div>
<footer id="colophon" class="site-footer"><a href="https://wordpress.org/">Proudly powered by WordPress</a></footer>
<script src='/wp-includes/js/jquery/jquery.min.js?ver=3.7.1'></script></body></html>"""


def drupal(title, main, lang="en", name="%%HOST%%"):
    return f"""<!DOCTYPE html><html lang="{lang}" dir="ltr"><head><meta charset="utf-8" />
<meta name="Generator" content="Drupal 9 (https://www.drupal.org)" /><title>{title} | {name}</title>
<link rel="stylesheet" media="all" href="/core/themes/stable/css/system/components/align.module.css?s4" /></head>
<body class="path-node page-node-type-page"><a href="#main-content" class="visually-hidden focusable">Skip to main content</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header role="banner"><div id="block-branding"><a href="/" rel="home">{name}</a></div>{nav(lang)}</header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><h1 class="page-title">{title}</h1><div id="block-content">{main}</div></div></main>
<footer role="contentinfo"><nav>{nav(lang)}</nav><span>Powered by <a href="https://www.drupal.org">Drupal</a></span></footer></div>
<script type="application/json" data-drupal-selector="drupal-settings-json">{{"path":{{"baseUrl":"\\/","currentPath":"node\\/12"}},"user":{{"uid":0}}}}</script>
<script src="/core/assets/vendor/jquery/jquery.min.js?v=3.6.0"></script></body></html>"""


def uni(title, main, lang="en", name="University of Northmarch"):
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} - {name}</title>{SCRIPTS}
<link rel="stylesheet" href="/_assets/cms/main.css"></head><body>
<div id="metanav"><a href="/de/">DE</a> | <a href="/en/">EN</a> | <a href="/leichte-sprache/">A-Z</a> | <a href="/webmail/">Webmail</a> | <a href="/login">Log in</a></div>
<div id="logo"><a href="/"><img src="/_assets/logo.svg" alt="{name}"></a></div>
<div id="mainnav">{nav(lang)}</div><div class="breadcrumb"><a href="/">{name}</a> &raquo; <span>{title}</span></div>
<div id="content">{main}</div>
<div id="footer"><p>&copy; 2025 {name} &middot; <a href="/imprint">Imprint</a> &middot; <a href="/a11y">Accessibility</a></p>
<p><a href="https://social.example/@uni">Mastodon</a> <a href="https://video.example/uni">Videos</a></p></div></body></html>"""


def news(title, main, lang="en", name="The Harbour Courier", head=""):
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | {name}</title>
<meta property="og:type" content="article"><meta property="og:title" content="{title}"><meta property="og:site_name" content="{name}">{head}{SCRIPTS}</head><body class="article">
<div class="topbar"><a href="/subscribe" class="btn">Subscribe</a> <a href="/login">Sign in</a> <a href="/newsletters">Newsletters</a></div>
<header><a href="/">{name}</a>{nav(lang)}</header>
<article>{main}</article>
<section class="more"><h3>Most read</h3><ol><li><a href="/a/1">Ferry fares to rise again in spring</a></li><li><a href="/a/2">Council votes on the old mill</a></li><li><a href="/a/3">Storm warning lifted</a></li></ol></section>
<footer>&copy; 2026 {name}. All rights reserved. <a href="/terms">Terms</a> <a href="/privacy">Privacy</a> <a href="/cookies">Cookie settings</a></footer>
<script src="/static/ads.js"></script></body></html>"""


def shop(title, main, lang="en", name="Papierhandel"):
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} – {name}</title>{SCRIPTS}</head><body class="catalog-product-view">
<div class="header"><a href="/">{name}</a> <form action="/search"><input name="q"></form> <a href="/customer/account/login">Sign In</a> <a href="/checkout/cart">Cart (0)</a></div>
<nav>{nav(lang)}</nav><main>{main}</main>
<section><h2>You might also like</h2><ul><li><a href="/p/881">Linen notebook A5 <b>12.90</b></a></li><li><a href="/p/417">Fountain pen ink, green <b>8.50</b></a></li><li><a href="/p/93">Desk lamp, brass <b>79.00</b></a></li></ul></section>
<footer><form><input name="email" placeholder="Newsletter"><button>OK</button></form> Shipping | Returns | Imprint</footer></body></html>"""


def bare(title, main, lang="en"):
    return f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title></head><body>{main}</body></html>'


PARAS = [
    "When we began to measure the peat in the northern bogs, nobody expected the numbers to differ so much from those of the survey of 1974. The cores were taken by hand, at forty sites, over three wet summers, and each was dried and weighed in the village school, whose headmistress lent us her kitchen scales.",
    "A gradient is only a direction; how far to go is a different question. In practice most people pick a step size that does not blow up, halve it, and go for lunch. The literature of the last ten years can be read as a long attempt to avoid that lunch, with mixed success.",
    "The second chapter deals with queues. A queue that is always nearly full is a slow way of saying no, and a queue that is always nearly empty need not be there. Between the two lies the only interesting regime, and it is narrower than the textbooks suggest.",
    "Her grandfather had built the clock from the parts of a loom. It lost four minutes a day, which the family corrected each evening after supper, so that in seventy years it had been wrong for most of the time and right once every night.",
    "We evaluate the method on three public corpora and one that we collected ourselves. Error bars show one standard deviation over five seeds. The improvement is small on the first corpus, large on the second, and on the third our baseline turned out to be stronger than the published one.",
    "To install the package, clone the repository and run the setup script. It needs a compiler for C and about two hundred megabytes of disk. On older systems the linker may complain about a missing symbol; in that case pass the flag described below and start again from a clean tree.",
    "The committee met on Thursdays. Minutes were kept in a green book, then in a blue one, and from 1991 on in a computer that nobody could open any more by 2003. What we know of the nineties is therefore what the caretaker remembers, and he remembers it well.",
    "There is a simple experiment that anybody can repeat. Take two glasses of water, one warm, one cold, drop a spoon of ink into each, and wait. The students who drew what they saw did better in the test at the end of term than those who had been told what to see.",
    "Compilers are conservative for a reason. A transformation that is right for all programs but one is wrong, and that one program is always in somebody's payroll department. The rest of this post looks at seven rewrites that look obviously right and are not.",
    "The river was moved twice, in 1821 and in 1936. On the old maps one sees the meanders that are now ponds; the names of the fields still speak of banks and fords that lie half a mile from any water, and the parish boundary follows a bend that has not existed for two centuries.",
]


def prose(start=0, count=6):
    return "\n".join(f"<p>{PARAS[(start + i) % len(PARAS)]}</p>" for i in range(count))


def home(host):
    """A plausible home page, another for each host."""
    n = zlib.crc32(host.encode())
    return wp(
        "Welcome",
        f"<h1>Welcome to {site(host)}</h1>{prose(n, 2)}<ul><li><a href='/news'>News from {site(host)}</a></li>"
        f"<li><a href='/people'>People</a></li><li><a href='/projects'>Projects</a></li></ul>{prose(n + 5, 1)}",
        name=site(host),
        body="home blog",
    )


def plain404(host):
    if zlib.crc32(host.encode()) % 2:
        return (
            '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>404 Not Found</title>\n</head><body>\n<h1>Not Found</h1>\n'
            f"<p>The requested URL was not found on this server.</p>\n<hr>\n<address>Apache/2.4.57 (Debian) Server at {host} Port 80</address>\n</body></html>\n"
        )
    return wp(
        "Page not found",
        '<section class="error-404 not-found"><h1 class="page-title">Oops! That page can&rsquo;t be found.</h1>'
        "<p>It looks like nothing was found at this location. Maybe try one of the links below or a search?</p></section>",
        name=site(host),
        body="error404",
    )
