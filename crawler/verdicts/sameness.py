"""Pages that a made-up address next to them shows as well: what is the same for anything is there for nothing."""

import re
from urllib.parse import urlsplit

from rapidfuzz import fuzz

from crawler.model.fetch import Fetch
from crawler.model.page import Page
from crawler.model.verdict import Verdict, VerdictName
from crawler.verdicts.logins import comes_back
from crawler.verdicts.redirects import is_home
from crawler.verdicts.statuses import is_success
from crawler.verdicts.suspicion import is_shell
from crawler.verdicts.walls import unverified

# Characters of visible text: whoever stands at a door has little to say.
_LONGEST_GUARD = 500
_SENTENCE = re.compile(r"\w\W{1,2}\w.*[.!?…。！？]")
# What whoever stands at the door speaks of, in a page that is the same for any address.
_GUARDED = re.compile(
    r"\blog(?:ged)?[\s-]?in\b|sign(?:ed)?[\s-]?in\b|password|permi(?:t|ssion)|\baccess|denied|blocked|not\s+allowed|verif(?:y|ied|ication)|"
    r"robot|captcha|\bcountr(?:y|ies)|\bregion\b|your\s+(?:browser|location|ip)\b|anmeld|einlogg|kennwort|passwort|zugriff|"
    r"connecte[rz]|mot\s+de\s+passe|acceso|contraseña|доступ|парол|登录|登錄|访问|驗證|验证|ログイン|アクセス|로그인|접근",
    re.IGNORECASE,
)
# What passes, though it is said with 200.
_MAINTENANCE = re.compile(
    r"\bmaint[ea]nance\b|wartung|mantenimiento|manutenção|manutenzione|onderhoud|underhåll|vedlikehold|konserwacj|prace\s+techniczne|"
    r"údržb|karbantartás|întreținere|техническ\w+\s+(?:работ|обслуж)|технічн\w+\s+робот|bakım\s+çalışma|メンテナンス|维护|維護|점검",
    re.IGNORECASE,
)
# Where sites ask, before anything else, what they may keep of a visitor.
_CONSENT = re.compile(
    r"://(?:consent|cookie-?consent|gdpr|privacy-?gate)\.|/(?:collect-?consent|cookie-?(?:wall|consent))\b",
    re.IGNORECASE,
)
# Percent of likeness from which two pages of one site are the same page with other numbers in it.
_SAME = 90.0
# Between the words of an address.
_SEPARATOR = re.compile(r"[-_+]|%20")


def same_for_anything(fetch: Fetch, page: Page, probe: tuple[Fetch, Page] | None) -> Verdict | None:
    """A made-up address next to it shows the same."""
    if not is_success(fetch) or is_home(fetch.url) or is_shell(page):
        return None
    same = same_as(fetch, page, probe)
    pause = _MAINTENANCE.search(page.text) if same and page.text_length < _LONGEST_GUARD else None
    if pause is not None:
        return Verdict(VerdictName.FAILING, "server-error", evidence=(*same, f"it speaks of “{pause[0]}”"))
    if same and fetch.hops and is_home(fetch.final_url):
        said = f"redirects to the home page {fetch.final_url}: the listed page itself is gone"
        return Verdict(VerdictName.BROKEN, "redirect-to-home", evidence=(said, *same))
    guarded = _guarded(fetch, page) if same else None
    if guarded is not None:
        return unverified("forbidden", *same, f"{guarded}: what is behind it, a machine can't tell")
    return soft_404(*same) if same else None


def _guarded(fetch: Fetch, page: Page) -> str | None:
    """In words, who stands at the door. Menus speak of logins anyway: only a sentence of a page with little to say counts."""
    if fetch.hops and _CONSENT.search(fetch.final_url):
        return "it asks for consent"
    if fetch.hops and comes_back(urlsplit(fetch.final_url).query):
        return "it leads back from there"
    if page.text_length > _LONGEST_GUARD:
        return None
    sentences = (block for block in page.blocks() if _SENTENCE.search(block))
    found = next((found for found in map(_GUARDED.search, sentences) if found), None)
    return found and f"it speaks of “{found[0]}”"


def same_as(fetch: Fetch, page: Page, probe: tuple[Fetch, Page] | None) -> tuple[str, ...]:
    """In words, that a made-up address shows the same; empty where it does not."""
    if probe is None or not is_success(probe[0]) or probe[0].url == fetch.url:
        return ()
    made_up, shown = probe
    if fetch.hops and made_up.hops and fetch.final_url == made_up.final_url:
        return (f"a made-up address next to it redirects to {fetch.final_url} as well",)
    if fetch.hops and not made_up.hops:
        return ()  # the host knows the listed address: it sends that one on
    likeness = _likeness(page, shown, (fetch.url, made_up.url))
    if likeness < _SAME:
        return ()
    return (f"the host answers {made_up.status} for a made-up address next to it, with {likeness:.0f} % the same text",)


def _likeness(page: Page, other: Page, urls: tuple[str, str]) -> float:
    """Percent. What repeats the address that was asked for says nothing."""
    texts = []
    for one, url in zip((page, other), urls, strict=True):
        text = f"{one.title or ''} {one.text}"
        path = urlsplit(url).path
        name = path.rsplit("/", 1)[-1]
        for part in (url, path, name, _SEPARATOR.sub(" ", name)):
            text = text.replace(part, "") if len(part) > 1 else text
        texts.append(text)
    if not texts[0].strip():
        return 0.0
    return fuzz.ratio(*texts)


def soft_404(*evidence: str) -> Verdict:
    """That nothing is there, with what was seen, in words."""
    return Verdict(VerdictName.BROKEN, "soft-404", evidence=("answers 200", *evidence))
