"""What a sentence says, and what an address speaks of."""

import pytest

from crawler.verdicts.phrases import names_not_found
from crawler.verdicts.sentences import asks_who_it_is, says_it_failed, says_not_found
from crawler.verdicts.subject import speaks_of, speaks_of_errors


@pytest.mark.parametrize(
    "text",
    [
        "Sorry, the page you were looking for in this blog does not exist.",
        "The document that you requested could not be found.",
        "We can't seem to find the page you're looking for.",
        "This account doesn’t exist",
        "This job is no longer available",
        "This content has been removed.",
        "Die gewünschte Seite wurde leider nicht gefunden.",
        "Diese Seite gibt es nicht (mehr).",
        "La page que vous cherchez n’existe plus.",
        "No hemos encontrado la página que buscas.",
        "A página que você procura não foi encontrada.",
        "La pagina richiesta non esiste.",
        "De pagina kon niet worden gevonden.",
        "La pàgina que cerques no existeix.",
        "Sidan du söker finns inte.",
        "Siden du leter etter finnes ikke.",
        "Den side, du leder efter, findes ikke.",
        "Sivua ei löytynyt.",
        "Strona o podanym adresie nie istnieje.",
        "Požadovaná stránka nebyla nalezena.",
        "A keresett oldal nem található.",
        "Pagina căutată nu a fost găsită.",
        "Stranica koju tražite nije pronađena.",
        "Aradığınız sayfa bulunamadı.",
        "Η σελίδα που ζητήσατε δεν βρέθηκε.",
        "Запрашиваемая страница не найдена.",
        "Сторінку не знайдено.",
        "Страницата не е намерена.",
        "הדף שחיפשת לא נמצא",
        "الصفحة التي تبحث عنها غير موجودة",
        "صفحه مورد نظر یافت نشد",
        "यह पृष्ठ नहीं मिला",
        "ขออภัย ไม่พบหน้าที่คุณต้องการ",
        "Trang bạn tìm không tồn tại",
        "Halaman yang Anda cari tidak ditemukan",
        "お探しのページは見つかりませんでした",
        "您访问的页面不存在",
        "요청하신 페이지를 찾을 수 없습니다",
    ],
)
def test_nothing_is_there_in_many_languages(text):
    assert says_not_found(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Readers see “Page not found” or “The document does not exist”.",
        "Meist steht dort „404 – Seite nicht gefunden“.",
        "He wrote 'this page does not exist' on the wall.",
        "This event has been moved to Thursday.",
        "The group was founded in 1961 and meets on Thursdays.",
        "The channel was moved twice, in 1821 and in 1936.",
        "Die Seite ist vorübergehend nicht erreichbar.",
        "Notes on finding a page in a library.",
        "Returns an error when the file does not exist.",
        "If the page does not exist, it is made.",
        "Cette page n’est pas exhaustive.",
        "We could find the river, but not the ford.",
    ],
)
def test_who_speaks_of_it_or_of_something_else_does_not_say_so(text):
    assert says_not_found(text) is None


@pytest.mark.parametrize(
    ("title", "is_error"),
    [
        ("Page not found | The Hut", True),
        ("Job not found", True),
        ("404 - There's nothing here", True),
        ("404 page not found after deploying · Issue #1423", False),
        ("How to fix “404 Not Found”", False),
        ("Page not found | A Guide to Peat", True),
        ("Error 404 lyrics - Paper Boats", False),
        ("404 Not Found（ページが見つかりません）とは？原因と対処法", False),
        ("Ошибка 404: страница не найдена — что делать?", False),
    ],
)
def test_titles_about_errors_are_none(title, is_error):
    assert (names_not_found(title) is not None) is is_error


@pytest.mark.parametrize(
    "text",
    [
        "The board requires you to be registered and logged in to view this forum.",
        "You need to log in to see this.",
        "You need access. Ask for it, or switch to an account with access.",
        "This content is password protected.",
        "Sie müssen angemeldet sein.",
        "Vous devez être connecté pour lire ce sujet.",
        "Debes iniciar sesión para ver este contenido.",
        "请先登录",
        "ログインしてください",
    ],
)
def test_some_are_let_in_only_if_they_are_known(text):
    assert asks_who_it_is(text, lambda: (text,)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Log in",
        "Members log in here.",
        "Our login is explained below.",
        "登録情報",
        "You need to log in before you can comment on this bug.",
        "You must be signed in to change notification settings",
        "Войдите, чтобы оставить комментарий.",
        "Faça login para se candidatar.",
    ],
)
def test_a_link_to_a_login_asks_nobody(text):
    assert asks_who_it_is(text, lambda: (text,)) is None


@pytest.mark.parametrize(
    ("text", "failed"),
    [
        ("Error establishing a database connection", True),
        ("Fatal error: Uncaught Error: Call to undefined function", True),
        ("503 Service Temporarily Unavailable", True),
        ("Database errors and how we met them", False),
        ("Maintenance of bogs", False),
    ],
)
def test_servers_excuse_themselves(text, failed):
    assert (says_it_failed(text, lambda: (text,)) is not None) is failed


@pytest.mark.parametrize(
    ("url", "said", "speaks"),
    [
        ("https://films.example/film/page-not-found-2019", "Page Not Found", True),
        ("https://docs.example/Web/HTTP/Status/404", "404 Not Found", True),
        ("https://bugs.example/show_bug.cgi?id=404", "404", True),
        ("https://poems.example/nothing-here.html", "Nothing here", True),
        ("https://site.example/2016/05/on-peat/", "Page not found", False),
        ("https://site.example/page/77", "Page not found", False),
        ("https://site.example/404.html", "404", False),
        ("https://site.example/en/not-found", "Not found", False),
    ],
)
def test_an_address_that_speaks_of_it_is_about_it(url, said, speaks):
    assert speaks_of(url, said) is speaks


@pytest.mark.parametrize(
    ("url", "speaks"),
    [
        ("https://site.example/blog/best-404-pages/", True),
        ("https://site.example/docs/410", True),
        ("https://site.example/404", False),
        ("https://site.example/404/", False),
        ("https://site.example/papers/14041", False),
    ],
)
def test_an_address_that_names_an_error(url, speaks):
    assert speaks_of_errors(url) is speaks
