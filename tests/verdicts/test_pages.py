"""Pages that are not what their status says, as a table of made-up pages; and real ones, where those are at hand."""

import json
from datetime import UTC, datetime

import pytest

from crawler.metadata import read_page
from crawler.model.fetch import Fetch, Hop
from crawler.verdicts import judge, missing_fragments, wants_probe

NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
ADDRESS = "https://site.example/papers/deep"
WORDS = "Recurrent networks keep what they have seen in a state that they carry along from word to word. "
MENU = "<nav>" + "".join(f"<a href='/{name}'>{name}</a> " for name in ("Home", "Blog", "About", "Contact")) + "</nav>"


def page(title, body="", head=""):
    return f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{body}</body></html>"


ARTICLE = "<h1>On memory</h1>" + f"<p>{WORDS}</p>" * 12
ARTICLE_TAGS = '<meta property="og:type" content="article">'


def fetched(html, url=ADDRESS, *, status=200, hops=(), headers=(), kind="text/html; charset=utf-8"):
    hops = tuple(Hop(*hop) for hop in hops)
    final = hops[-1].location if hops else url
    body = html if isinstance(html, bytes) else html.encode()
    return Fetch(url, NOW, hops, final, status, (("content-type", kind), *headers), body)


def judged(html, url=ADDRESS, **rest):
    fetch = fetched(html, url, **rest)
    return judge(fetch, read_page(fetch))


NOT_THERE = [
    page("404 Not Found", "<h1>404 Not Found</h1>"),
    page("Page not found | Example", MENU + "<h1>Oops!</h1>"),
    page("Example: page not found", MENU + "<p>Try the search.</p>"),
    page("Seite nicht gefunden – Uni Beispiel", MENU),
    page("Page introuvable", MENU),
    page("Página no encontrada - Ejemplo", MENU),
    page("Página não encontrada", MENU),
    page("Pagina non trovata", MENU),
    page("Pagina niet gevonden", MENU),
    page("Strona nie została znaleziona", MENU),
    page("Страница не найдена", MENU),
    page("Сторінку не знайдено", MENU),
    page("Sidan hittades inte", MENU),
    page("Sayfa bulunamadı", MENU),
    page("ページが見つかりません", MENU),
    page("您访问的页面不存在", MENU),
    page("페이지를 찾을 수 없습니다", MENU),
    page("Stránka nebyla nalezena", MENU),
    page("Example", MENU + "<h1>Sorry, this page isn't available</h1><p>The link may be broken.</p>"),
    page("Example", MENU + "<p>The page you are looking for does not exist. It may have been moved.</p>"),
    page("Example", MENU + "<h1>Error 404</h1>"),
]
PARKED = [
    page("site.example is for sale", "<h1>site.example</h1><p>Buy this domain. Make an offer.</p>"),
    page("site.example", "<p>This domain is parked free, courtesy of a registrar.</p>"),
    page("site.example", '<script src="https://img.sedoparking.com/x.js"></script>Related searches'),
    page("Account Suspended", "<h1>This account has been suspended.</h1><p>Contact your hosting provider.</p>"),
    page("Welcome to nginx!", "<h1>Welcome to nginx!</h1><p>Further configuration is required.</p>"),
    page("site.example", "<p>Diese Domain steht zum Verkauf.</p>"),
    page("site.example", "<p>Ce nom de domaine est à vendre.</p>"),
    page("", '<iframe src="https://www.sedo.com/park/x"></iframe>'),
]
WALLS = [
    (page("Just a moment...", '<script src="/cdn-cgi/challenge-platform/h/b.js"></script>'), 403, "bot-wall"),
    (page("Just a moment...", "<p>Checking if the site connection is secure</p>"), 200, "bot-wall"),
    (page("Access Denied", "<h1>Access Denied</h1>Reference #18.d51"), 403, "bot-wall"),
    (page("Pardon Our Interruption", "<p>As you were browsing, something made us think you are a bot.</p>"), 200, "bot-wall"),
    (page("site.example", "<p>Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c'}</script>"), 403, "bot-wall"),
    (page("Human verification", '<div class="h-captcha"></div><p>Prove it.</p>'), 200, "captcha"),
    (page("Making sure you're not a bot!", "<h1>Making sure you're not a bot!</h1>"), 200, "bot-wall"),
    (page("Request Rejected", "The requested URL was rejected. Please consult with your administrator."), 200, "bot-wall"),
    (page("ERROR", "The distribution is configured to block access from your country."), 403, "geo-blocked"),
    (page("Too Many Requests", "<h1>Too many requests</h1>"), 200, "rate-limited"),
    (page("Sign in - Example", '<form><input type="password"></form>'), 200, "login"),
    (page("On memory", f"<p>{WORDS}</p><p>To continue reading, subscribe now.</p>", ARTICLE_TAGS), 200, "paywall"),
]  # fmt: skip
GOOD = [
    page("On memory", ARTICLE),
    page("How to design a good 404 page", f"<h1>How to design a good 404 page</h1><p>{WORDS}</p>" * 8, ARTICLE_TAGS),
    page("What happens when a page is not found?", ARTICLE),
    page("Domains for sale: a market study", f"<h1>A market study</h1><p>{WORDS} This domain is for sale.</p>" + f"<p>{WORDS}</p>" * 30),
    page("Breaking captchas with networks", "<h1>Breaking captchas</h1><p>Solve the captcha.</p>" + f"<p>{WORDS}</p>" * 20),
    page("Access denied: a memoir", ARTICLE),
    page("On memory", ARTICLE + '<script src="https://www.google.com/recaptcha/api.js"></script>'),
    page("On memory", ARTICLE + '<script src="/_Incapsula_Resource?x"></script>'),
    page("On memory", ARTICLE + '<form><input type="password"></form>'),
    page("App", '<div id="root"></div><script src="/app.js"></script>'),
    page("PoS(X 2013)001", "<h1>PoS(X 2013)001</h1><p>A review. A. Author. Full text: pdf.</p>"),
    page("Peugeot 404", f"<h1>Peugeot 404</h1><p>{WORDS}</p>"),
]  # fmt: skip


@pytest.mark.parametrize("html", NOT_THERE)
def test_a_page_that_says_that_nothing_is_there_is_a_soft_404(html):
    verdict = judged(html)
    assert (verdict.name, verdict.reason) == ("broken", "soft-404")
    assert verdict.evidence[0] == "answers 200"


@pytest.mark.parametrize("html", PARKED)
def test_a_parked_suspended_or_bare_domain_is_parked(html):
    verdict = judged(html)
    assert (verdict.name, verdict.reason) == ("broken", "parked")


@pytest.mark.parametrize("host", ["ww1.site.example", "www.hugedomains.com", "dan.com"])
def test_a_redirect_to_a_parker_is_parked(host):
    target = f"http://{host}/?d=site.example"
    assert judged(page("Deals", ARTICLE), hops=[(ADDRESS, 302, target)]).reason == "parked"


@pytest.mark.parametrize(("html", "status", "reason"), WALLS)
def test_a_wall_says_nothing_of_the_page(html, status, reason):
    verdict = judged(html, status=status)
    assert (verdict.name, verdict.reason) == ("unverified", reason)
    assert verdict.evidence


@pytest.mark.parametrize("html", GOOD)
def test_a_page_that_only_looks_so_is_fine(html):
    assert judged(html).name == "ok"


def test_a_404_stays_one_behind_the_script_of_a_wall():
    html = page("Not here", '<h1>404</h1><script src="/cdn-cgi/challenge-platform/x.js"></script>')
    assert judged(html, status=404).reason == "not-found"


def test_a_header_tells_of_a_wall():
    assert judged("", status=403, headers=[("cf-mitigated", "challenge")]).reason == "bot-wall"


def test_a_redirect_to_a_login_is_one_and_a_listed_login_is_fine():
    html = page("Welcome", '<form><input type="password"></form>' + WORDS * 9)
    login = "https://login.site.example/sso?return_to=%2Fpapers"
    assert judged(html, hops=[(ADDRESS, 302, login)]).reason == "login"
    assert judged(page("Sign in", '<input type="password">' + WORDS), "https://site.example/login").name == "ok"


class TestSentOn:
    def test_a_refresh_at_once_is_a_move(self):
        html = page("Moved", head='<meta http-equiv="refresh" content="0; url=/new/deep">')
        verdict = judged(html)
        assert (verdict.reason, verdict.target) == ("meta-refresh", "https://site.example/new/deep")

    def test_a_later_refresh_is_none(self):
        html = page("News", ARTICLE, '<meta http-equiv="refresh" content="300">')
        assert judged(html).reason == "ok"

    def test_a_script_that_only_sends_on_is_a_move(self):
        html = page("", "<script>window.location.href = 'https://new.example/deep';</script>")
        assert (judged(html).reason, judged(html).target) == ("meta-refresh", "https://new.example/deep")

    def test_a_refresh_to_the_home_page_is_a_lost_page(self):
        html = page("Moved", head='<meta http-equiv="refresh" content="0; url=/">')
        assert judged(html).reason == "redirect-to-home"

    @pytest.mark.parametrize("home", ["/", "/index.html", "/en/", "/de-de/", "/home", "/?error=1"])
    def test_a_redirect_to_any_home_page_is_a_lost_page(self, home):
        assert judged(page("Example", ARTICLE), hops=[(ADDRESS, 302, f"https://www.site.example{home}")]).reason == (
            "redirect-to-home"
        )

    def test_a_short_address_may_lead_to_a_home_page(self):
        assert judged(page("E", ARTICLE), "http://sho.rt/x", hops=[("http://sho.rt/x", 302, "https://e.example/")]).name == "ok"  # fmt: skip

    def test_http_with_a_https_canonical_is_a_move(self):
        html = page("On memory", ARTICLE, '<link rel="canonical" href="https://site.example/a">')
        verdict = judged(html, "http://site.example/a")
        assert (verdict.reason, verdict.target) == ("canonical-https", "https://site.example/a")


class TestContent:
    def test_a_web_page_in_a_pdfs_place_is_wrong_content(self):
        assert judged(page("Our library", ARTICLE), "https://site.example/deep.pdf").reason == "wrong-content"

    @pytest.mark.parametrize(
        ("title", "url"),
        [
            ("notes/deep-nets.pdf at main · ann/notes", "https://code.example/ann/notes/blob/main/deep-nets.pdf"),
            ("Dropbox - deep nets.pdf", "https://drive.example/s/1/deep%20nets.pdf?dl=0"),
            ("File:Deep nets.pdf - Encyclopedia", "https://wiki.example/wiki/File:Deep_nets.pdf"),
        ],
    )
    def test_a_page_about_the_very_file_is_fine(self, title, url):
        assert judged(page(title, ARTICLE), url).name == "ok"

    def test_a_viewer_or_a_mislabelled_file_is_fine(self):
        viewer = page("deep.pdf", '<embed type="application/pdf" src="/raw/deep.pdf">')
        assert judged(viewer, "https://site.example/deep.pdf").name == "ok"
        assert judged(b"%PDF-1.5 ...", "https://site.example/deep.pdf").name == "ok"

    @pytest.mark.parametrize("said", ["Video unavailable", "This video is private", "This video has been removed by the uploader"])  # fmt: skip
    def test_a_video_that_is_gone_is_unavailable(self, said):
        html = page("YouTube", f"<h1>{said}</h1>" + "<script></script>")
        assert judged(html, "https://www.youtube.com/watch?v=x").reason == "media-unavailable"

    def test_a_talk_about_lost_videos_is_fine(self):
        assert judged(page("Lost", f"<p>The video is no longer available. {WORDS * 40}</p>"), ADDRESS).name == "ok"

    @pytest.mark.parametrize("html", ["", " ", page("", ""), "<!-- nothing -->"])
    def test_nothing_to_read_is_an_empty_page(self, html):
        assert judged(html).reason == "empty-page"


class TestProbe:
    SAME = page("Example Press", f"<h1>Example Press</h1><p>{WORDS}</p>")

    def test_only_ground_for_suspicion_asks_for_one(self):
        assert wants_probe(fetched(page("On memory", ARTICLE)), read_page(fetched(page("On memory", ARTICLE)))) is None
        thin = fetched(self.SAME)
        probe = wants_probe(thin, read_page(thin))
        assert probe is not None
        assert probe.startswith("https://site.example/papers/")
        assert probe != ADDRESS

    @pytest.mark.parametrize(
        ("title", "heading"),
        [
            ("Home | Example Press", "News"),
            ("Startseite – Verlag", "Neues"),
            ("Example Press", "Welcome to Example Press"),
            ("Пресса", "Добро пожаловать"),
            ("ホーム", "お知らせ"),
        ],
    )
    def test_a_deep_address_that_shows_a_home_page_is_ground(self, title, heading):
        fetch = fetched(page(title, f"<h1>{heading}</h1>" + f"<p>{WORDS}</p>" * 12))
        assert wants_probe(fetch, read_page(fetch)) is not None

    @pytest.mark.parametrize(
        ("title", "heading"),
        [("Homes for old robots", "Homes"), ("Home-made networks", "At home"), ("Hemming", "You are welcome")],
    )
    def test_an_article_that_has_such_words_is_none(self, title, heading):
        fetch = fetched(page(title, f"<h1>{heading}</h1>" + f"<p>{WORDS}</p>" * 12))
        assert wants_probe(fetch, read_page(fetch)) is None

    def test_addresses_of_one_folder_share_it(self):
        one, two = fetched(self.SAME), fetched(self.SAME, "https://site.example/papers/wide")
        assert wants_probe(one, read_page(one)) == wants_probe(two, read_page(two))

    def test_a_made_up_address_with_the_same_text_gives_a_soft_404(self):
        fetch, made_up = fetched(self.SAME), fetched(self.SAME, "https://site.example/papers/1a2b3c")
        verdict = judge(fetch, read_page(fetch), (made_up, read_page(made_up)))
        assert verdict.reason == "soft-404"
        assert "made-up address" in verdict.evidence[1]

    def test_a_made_up_address_that_is_not_there_clears_the_page(self):
        fetch = fetched(self.SAME)
        made_up = fetched(page("404", "<h1>404</h1>"), "https://site.example/papers/1a2b3c", status=404)
        assert judge(fetch, read_page(fetch), (made_up, read_page(made_up))).name == "ok"

    def test_a_home_page_and_a_scripts_shell_are_never_soft_404s(self):
        shell = page("App", '<div id="root"></div><script src="/app.js"></script>')
        for html, url in ((self.SAME, "https://site.example/"), (shell, ADDRESS)):
            fetch, made_up = fetched(html, url), fetched(html, "https://site.example/papers/1a2b3c")
            assert wants_probe(fetch, read_page(fetch)) is None
            assert judge(fetch, read_page(fetch), (made_up, read_page(made_up))).name == "ok"


class TestFormatsOfMachines:
    @pytest.mark.parametrize(
        ("said", "kind"),
        [
            ('{"statusCode": 404, "error": "Not Found", "message": "No route matched"}', "application/json"),
            ('{"error": {"code": 404, "message": "The requested resource was not found"}}', "application/json"),
            ("<Error><Code>NoSuchKey</Code><Message>The key does not exist.</Message></Error>", "application/xml"),
            ("<Error><Code>BlobNotFound</Code></Error>", "text/xml"),
        ],
    )
    def test_an_error_in_them_is_a_soft_404(self, said, kind):
        assert judged(said, kind=kind).reason == "soft-404"

    @pytest.mark.parametrize(
        ("said", "kind"),
        [
            ('{"title": "Error", "description": "404 not found", "type": "object"}', "application/json"),
            ('{"error": null, "message": "ok", "data": [404]}', "application/json"),
            ('["Not Found"]', "application/json"),
            ('{"error": "Not Found', "application/json"),
            ("[" * 1100, "application/json"),
            ("<Codes><Code>NoSuch</Code></Codes>", "application/xml"),
        ],
    )
    def test_data_that_has_such_words_is_none(self, said, kind):
        assert judged(said, kind=kind).name == "ok"


class TestFragments:
    HTML = page("On memory", ARTICLE + '<h2 id="Gates">G</h2><a name="old name"></a><h2 id="user-content-setup">S</h2>')

    @pytest.mark.parametrize(
        ("fragment", "there"),
        [
            ("Gates", True),
            ("gates", False),
            ("old%20name", True),
            ("setup", True),
            ("Setup", True),
            ("nowhere", False),
            ("/route", True),
            ("!route", True),
            ("L10-L20", True),
            (":~:text=keep", True),
            ("Gates:~:text=keep", True),
            ("nowhere:~:text=keep", False),
            ("top", True),
            ("page=3", True),
            ("%D0%93", False),
        ],
    )
    def test_a_place_is_found_as_browsers_find_it(self, fragment, there):
        fetch = fetched(self.HTML)
        assert missing_fragments(fetch, read_page(fetch, want_anchors=True), [fragment]) == (
            () if there else (fragment,)
        )

    def test_pages_that_scripts_draw_are_not_judged(self):
        fetch = fetched(page("App", '<div id="root"></div><script src="/app.js"></script>'))
        assert missing_fragments(fetch, read_page(fetch, want_anchors=True), ["setup"]) == ()


WANTED = {
    "bot-wall": {"unverified"}, "login": {"unverified"}, "paywall": {"unverified"}, "soft-404": {"broken"},
    "parked": {"broken"}, "js-shell": {"ok", "unverified"}, "good": {"ok", "moved"}, "error": {"failing"},
}  # fmt: skip


def test_real_walls_and_their_look_alikes_are_told_apart(shared):
    rows = [json.loads(line) for line in (shared / "data/walls.jsonl").read_text().splitlines()]
    wrong = []
    for row in rows:
        url = (row.get("note") or "").rpartition("url=")[2] if "url=" in (row.get("note") or "") else ADDRESS
        verdict = judged((shared / "data" / row["file"]).read_bytes(), url.strip(), status=row["status"] or 200)
        if verdict.name not in WANTED[row["kind"]]:
            wrong.append((row["file"], row["kind"], verdict))
    assert rows
    assert wrong == []


def test_no_real_landing_page_is_misjudged(shared):
    rows = [json.loads(line) for line in (shared / "data/pages.jsonl").read_text().splitlines()]
    rows = [row for row in rows if row["file"].endswith(".html")]
    verdicts = {
        row["file"]: judged((shared / "data" / row["file"]).read_bytes(), (row["url"] or ADDRESS).partition("#")[0])
        for row in rows
    }
    assert rows
    assert {file: each for file, each in verdicts.items() if each.name not in ("ok", "moved")} == {}
