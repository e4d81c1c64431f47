"""Pages modelled on real services, by the hand that wrote the rules: 92 of 109 right before the rules knew them."""

from .chrome import bare, news, prose, shop, uni, wp
from .server import R
from .services import OK, P, S, U, app, good, soft, walled
from .table import to

soft(
    "discourse",
    "/t/how-to-tune/1234",
    app(
        "Page Not Found - Forum",
        '<div class="page-not-found"><h1 class="title">Oops! That page doesn’t exist or is private.</h1><div class="popular-topics"><h2>Popular</h2><a href="/t/welcome/5">Welcome to our forum</a><a href="/t/faq/6">FAQ/Guidelines</a></div></div>',
    ),
    "Discourse",
)
soft(
    "medium",
    "/@jane/understanding-gans-3f2a",
    app(
        "Medium",
        "<div><p>PAGE NOT FOUND</p><h1>404</h1><h2>Out of nothing, something.</h2><p>You can find (just about) anything on Medium — apparently even a page that doesn’t exist. Maybe these stories about finding what you didn’t know you were looking for will take you somewhere new?</p></div>",
    ),
    "Medium",
)
soft(
    "medium-suspended",
    "/@jane/gan-tutorial",
    app("Medium", "<h2>410</h2><p>User deactivated or deleted their account.</p>"),
    "Medium account gone",
    everywhere=False,
)
soft(
    "gdocs",
    "/document/d/1x2y3z/edit",
    bare(
        "Page Not Found",
        "<style>body{font-family:arial}</style><div id=drive-logo></div><p class=errorMessage>Sorry, the file you have requested does not exist.</p><p>Make sure that you have the correct URL and the file exists.</p><p>Get stuff done with Google Drive</p>",
    ),
    "Google Docs",
)
soft(
    "gdocs-access",
    "/file/d/0B123/view",
    bare(
        "Google Drive: Access Denied",
        "<p class=errorMessage>You need access</p><p>Ask for access, or switch to an account with access.</p><button>Request access</button>",
    ),
    "drive access",
    everywhere=False,
    truth=U + "login",
    also=(U + "forbidden",),
)
soft(
    "dropbox",
    "/s/abc123/paper.pdf?dl=0",
    app(
        "Dropbox - Error",
        "<h1>That file isn’t here anymore</h1><p>Someone might’ve deleted the file or disabled the link.</p>",
    ),
    "Dropbox dead link",
    everywhere=False,
    also=("broken/wrong-content",),
)
soft(
    "dropbox404",
    "/sh/abc/AAA",
    app(
        "Dropbox - 404",
        "<h1>Error (404)</h1><p>We can't find the page you're looking for.</p><p>Check out our <a>Help center</a> and <a>forums</a> for help, or head back to <a>home</a>.</p>",
    ),
    "Dropbox 404",
)
soft(
    "blogger",
    "/2012/05/sparse-coding.html",
    app(
        "Notes from the lab",
        "<div class='status-msg-body'>Sorry, the page you were looking for in this blog does not exist.</div><div class=sidebar><h2>Blog archive</h2><ul><li>2014 (3)</li><li>2013 (12)</li></ul></div>",
    ),
    "Blogger",
)
soft(
    "blogger-removed",
    "/2012/05/sparse-coding.html",
    bare(
        "Blog not found",
        "<h1>Blog has been removed</h1><p>Sorry, the blog at notes.blogspot.example has been removed. This address is not available for new blogs.</p>",
    ),
    "Blogger removed",
)
soft(
    "gsites",
    "/site/deeplearningcvpr2014",
    bare(
        "Google Sites: Sign-in",
        "<h1>Sign in</h1><form><input type=email name=identifier><input type=password name=p></form>to continue to Sites",
    ),
    "old Google Sites",
    truth=U + "login",
    everywhere=False,
)
soft(
    "kaggle",
    "/c/old-competition",
    app(
        "Kaggle: Your Home for Data Science",
        "<h1>We can't find that page.</h1><p>You can search Kaggle above or go back to the homepage.</p>",
    ),
    "Kaggle",
)
soft(
    "coursera",
    "/course/neuralnets",
    app(
        "Coursera | Online Courses",
        "<h1>We were not able to find the page you're looking for.</h1><p>Please visit the homepage or browse courses.</p><h2>Most popular certificates</h2><ul><li>Data Analytics</li><li>UX Design</li></ul>",
    ),
    "Coursera",
)
soft(
    "udacity",
    "/course/cs253",
    app("Page not found | Udacity", "<h1>404</h1><p>Sorry, we couldn't find what you were looking for.</p>"),
    "Udacity",
)
soft(
    "reddit-user",
    "/user/somebody",
    app(
        "overview for somebody",
        "<h3>Sorry, nobody on Reddit goes by that name.</h3><p>The person may have been banned or the username is incorrect.</p>",
    ),
    "reddit user",
    everywhere=False,
)
soft(
    "stack-removed",
    "/questions/1234/what-is-x",
    app(
        "Page Not Found - Stack Overflow",
        "<h1>Page not found</h1><p>This question was removed from Stack Overflow for reasons of moderation. Please refer to the help center for possible explanations why a question might be removed.</p>",
    ),
    "SO removed",
    everywhere=False,
)
soft(
    "hf",
    "/spaces/foo/bar",
    app("404 - Hugging Face", "<h1>404</h1><p>Sorry, we can't find the page you are looking for.</p>"),
    "HF",
)
soft(
    "bitbucket",
    "/team/repo",
    app(
        "Repository unavailable — Bitbucket",
        "<h1>Repository unavailable</h1><p>Bitbucket no longer supports Mercurial repositories.</p>",
    ),
    "hg repos on bitbucket",
    everywhere=False,
)
soft(
    "sourceforge",
    "/projects/mlkit",
    app(
        "Compare, Download & Develop Open Source",
        "<h1>Project not found</h1><p>The project you were looking for cannot be located. We apologize for the inconvenience.</p>",
    ),
    "SF",
    everywhere=False,
)
soft(
    "gcode",
    "/p/word2vec",
    app(
        "Google Code Archive - Long-term storage for Google Code Project Hosting.",
        "<h1>Project not found</h1><p>The project does not exist.</p>",
    ),
    "gcode",
    everywhere=False,
)
soft(
    "springer",
    "/article/10.1007/s10994-1",
    app(
        "Page not found | SpringerLink",
        "<h1>Page not found</h1><p>Sorry, the page you requested is unavailable. The link you requested might be broken, or no longer exist.</p>",
    ),
    "springer",
)
soft(
    "elsevier",
    "/science/article/pii/S0001",
    app(
        "ScienceDirect",
        "<h1>The article you have requested is not available</h1><p>The article identifier may be incorrect.</p>",
    ),
    "sd",
    everywhere=False,
)
soft(
    "ieee",
    "/xpl/articleDetails.jsp?arnumber=1",
    app("IEEE Xplore", "<h1>We're sorry, the page you're looking for cannot be found</h1>"),
    "xplore",
)
soft(
    "acm",
    "/citation.cfm?id=9",
    app(
        "Error Page",
        "<h1>We are sorry ...</h1><p>... the citation you requested is not available in the Digital Library.</p>",
    ),
    "acm",
    everywhere=False,
)
soft(
    "uni-old",
    "/~smith/teaching/ml.html",
    uni(
        "Sorry",
        "<h1>Sorry ...</h1><p>The personal home page you requested is no longer available. The user account has been closed.</p>",
    ),
    "closed account",
    everywhere=False,
)
soft(
    "uni-de",
    "/institut/alt/seite.html",
    uni(
        "Fehler 404",
        "<h1>Diese Seite existiert nicht (mehr)</h1><p>Unser Webauftritt wurde neu gestaltet. Möglicherweise hat sich die Adresse geändert.</p>",
        "de",
    ),
    "de uni",
)
soft(
    "cn-csdn",
    "/article/details/1",
    bare("404", "<div>抱歉，您访问的文章不存在或已被作者删除</div><a href=/>返回首页</a>", "zh"),
    "csdn",
)
soft(
    "zhihu",
    "/question/1",
    app("404 - 知乎", "<h1>404</h1><p>你似乎来到了没有知识存在的荒原</p><a>返回首页</a>"),
    "zhihu",
)
soft(
    "qiita",
    "/items/1",
    app("404 Not Found - Qiita", "<h1>ページが見つかりません</h1><p>URLが間違っているか、ページが存在しません。</p>"),
    "qiita",
)
soft(
    "naver",
    "/post/1",
    bare(
        "블로그", "<p>유효하지 않은 요청입니다. 해당 블로그가 없습니다.</p><p>블로그 아이디를 확인해 주세요.</p>", "ko"
    ),
    "naver",
)
soft(
    "habr",
    "/post/1/",
    app("Хабр", "<h1>Доступ к публикации закрыт</h1><p>Публикация была скрыта в черновики её автором.</p>"),
    "habr hidden",
    everywhere=False,
    also=(U + "forbidden", U + "login"),
)
soft(
    "job",
    "/jobs/123",
    app(
        "Research Engineer at Foo",
        "<div class=notice>This position is no longer accepting applications.</div><p>Back to all jobs</p>",
    ),
    "job closed",
    everywhere=False,
    also=(OK,),
)
soft(
    "event",
    "/e/ml-meetup-123",
    app(
        "ML meetup",
        "<h1>Whoops, the page or event you are looking for was not found.</h1><p>But check out these awesome events!</p>",
    ),
    "eventbrite",
)
soft(
    "spa-msg",
    "/docs/intro",
    '<!doctype html><html><head><title>Docs</title></head><body><div id="app"><div class="err">404 | This page could not be found.</div></div><script src="/_next/static/main.js"></script></body></html>',
    "next.js 404 at 200",
)
soft(
    "gitbook",
    "/guide/part1",
    app("Page not found | Guide", "<p>Page not found</p><p>The page you are looking for doesn't exist.</p>"),
    "gitbook",
)
soft(
    "asp",
    "/Default.aspx?id=4",
    bare(
        "The resource cannot be found.",
        "<h1>Server Error in '/' Application.</h1><h2><i>The resource cannot be found.</i></h2><p>Description: HTTP 404. The resource you are looking for (or one of its dependencies) could have been removed, had its name changed, or is temporarily unavailable.</p><p>Requested Url: /Default.aspx</p>",
    ),
    "asp.net",
    also=("failing/server-error",),
)
soft(
    "tomcat",
    "/app/view",
    bare(
        "Apache Tomcat/8.5 - Error report",
        "<h1>HTTP Status 404 - /app/view</h1><hr><p><b>type</b> Status report</p><p><b>message</b> /app/view</p><p><b>description</b> The requested resource is not available.</p>",
    ),
    "tomcat",
)
soft(
    "iis",
    "/a.htm",
    bare(
        "The page cannot be found",
        "<h1>The page cannot be found</h1>The page you are looking for might have been removed, had its name changed, or is temporarily unavailable.<hr><p>Please try the following:</p><ul><li>Make sure that the Web site address displayed in the address bar of your browser is spelled and formatted correctly.</li></ul><h2>HTTP Error 404 - File or directory not found.<br>Internet Information Services (IIS)</h2>",
    ),
    "old IIS",
)
soft(
    "mediawiki",
    "/index.php/Old_page",
    app(
        "Old page - Lab wiki",
        "<h1>Old page</h1><p>There is currently no text in this page. You can search for this page title in other pages, search the related logs, or create this page.</p>",
    ),
    "wiki",
    everywhere=False,
)
soft(
    "search-nothing",
    "/search?q=blabla",
    app("Search results", "<h1>Search results</h1><p>Your search did not match any documents.</p>"),
    "an empty search listed",
    everywhere=False,
    truth=OK,
    also=(S,),
)
# parked etc
soft(
    "hugedomains",
    "/blog/x",
    bare(
        "DeepNotes.com is for sale | HugeDomains",
        "<h1>DeepNotes.com</h1><p>This domain is for sale: $2,795</p><p>Buy now for $2,795 or pay $116.46 per month for 24 months</p><p>Enjoy zero percent financing. Quick delivery of the domain. Safe and secure shopping.</p>"
        + prose(1, 2),
    ),
    "hugedomains",
    truth=P,
)
soft(
    "godaddy-lander",
    "/x",
    '<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>',
    "GoDaddy",
    truth=P,
)
soft(
    "sedo",
    "/x",
    "<!DOCTYPE html><html lang='en' data-adblockkey='MFwwDQYJ'><head><title>notes.test - notes Resources and Information.</title><meta name='description' content='notes.test is your first and best source for all of the information you’re looking for.'></head><body><div class='searchbox'></div><p>notes.test is your first and best source for all of the information you’re looking for. From general topics to more of what you would expect to find here, notes.test has it all. We hope you find what you are searching for!</p></body></html>",
    "sedo",
    truth=P,
)
soft(
    "namecheap",
    "/x",
    bare(
        "x.test - Registered at Namecheap.com",
        "<p>x.test</p><p>This domain is registered at Namecheap</p><p>This domain was recently registered at Namecheap. Please check back later!</p>",
    ),
    "namecheap",
    truth=P,
)
soft(
    "ovh",
    "/x",
    bare(
        "Félicitations ! Votre domaine a bien été créé chez OVHcloud !",
        "<h1>Félicitations !</h1><p>Votre domaine a bien été créé chez OVHcloud !</p>",
        "fr",
    ),
    "ovh",
    truth=P,
)
soft(
    "strato",
    "/x",
    bare(
        "STRATO - Domain reserved",
        "<p>Diese Domain wurde im Kundenauftrag registriert.</p><p>Hier entsteht in Kürze eine neue Internetpräsenz.</p>",
        "de",
    ),
    "strato",
    truth=P,
)
soft(
    "ionos",
    "/x",
    bare(
        "IONOS",
        "<p>This domain name has been registered with IONOS.</p><p>If you are the owner of this domain, please log in.</p>",
    ),
    "ionos",
    truth=P,
)
soft(
    "loopia",
    "/x",
    bare(
        "Parked at Loopia",
        "<h1>Parked at Loopia</h1><p>This domain has been purchased and parked by a customer of Loopia. Use LoopiaWHOIS to view the domain holder's public information.</p>",
    ),
    "loopia",
    truth=P,
)
soft(
    "jp-onamae",
    "/x",
    bare("お名前.com", "<p>このドメインは、お名前.comで取得されています。</p>", "ja"),
    "onamae",
    truth=P,
)
soft(
    "suspended-net",
    "/x",
    bare("Site Suspended", "<h1>Site Suspended</h1><p>This site has stepped out for a bit</p>"),
    "netlify-like",
    truth=P,
)
soft(
    "squarespace",
    "/x",
    bare(
        "Squarespace - Website Expired",
        "<h1>Website Expired</h1><p>This account has expired. If you are the site owner, click below to login.</p>",
    ),
    "sqsp",
    truth=P,
)
soft(
    "wixdead",
    "/x",
    bare(
        "Error ConnectYourDomain",
        "<h1>Looks Like This Domain Isn't Connected To A Website Yet</h1><p>Is this your domain? Connect it to your Wix website in just a few easy steps.</p>",
    ),
    "wix",
    truth=P,
    also=(S,),
)
soft(
    "shopify",
    "/x",
    bare("Create an Ecommerce Website and Sell Online!", "<h1>Sorry, this shop is currently unavailable.</h1>"),
    "shopify",
    truth=P,
    also=(S,),
)
soft(
    "dns-ua",
    "/x",
    bare("Домен припаркован", "<h1>Сайт временно недоступен</h1><p>Домен припаркован компанией REG.RU</p>", "ru"),
    "reg.ru",
    truth=P,
)
soft(
    "expired-de",
    "/x",
    bare(
        "Domain abgelaufen",
        "<p>This domain name expired on 2025-08-12. If you are the registrant, please contact your registrar to renew.</p>",
    ),
    "expired",
    truth=P,
)
soft(
    "casino-lander",
    "/x",
    to("http://ww25.casino-lander.test/x?subid1=2026", 302)
    and bare(
        "casino-lander.test",
        "<script>window.park='eyJ1dWlkIjoi';</script><script src='/bDrEaZwHn.js'></script><div id=target style='opacity:0'></div>",
    ),
    "bodis v4",
    truth=P,
)


# walls


walled(
    "ssrn",
    '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"></head><body><div class="main-wrapper"><noscript>Enable JavaScript and cookies to continue</noscript></div><script>(function(){window._cf_chl_opt = {cvId: "3"}})();</script></body></html>',
    403,
    "bot-wall",
    "CF managed",
    ("cf-mitigated", "challenge"),
    ("Server", "cloudflare"),
)
walled(
    "cf1020",
    "<title>Access denied | x.test used Cloudflare to restrict access</title><h1>Error 1020</h1><h2>Access denied</h2><p>What happened? This website is using a security service to protect itself from online attacks.</p><p>Cloudflare Ray ID: 8a</p>",
    403,
    "bot-wall",
    "1020",
    also=("forbidden",),
)
walled(
    "cf-ipban",
    "<title>Access denied</title><h1>Error 1006</h1><p>The owner of this website (x.test) has banned your IP address (198.51.100.7).</p>",
    403,
    "bot-wall",
    "1006",
    also=("forbidden",),
)
walled(
    "px",
    '<!DOCTYPE html><html><head><title>Access to this page has been denied</title></head><body><h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><div id="px-captcha"></div><p>Reference ID 1a</p></body></html>',
    403,
    "bot-wall",
    "px",
    also=("captcha",),
)
walled(
    "imperva2",
    '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=9&incident_id=1">Request unsuccessful. Incapsula incident ID: 1-2</iframe></body></html>',
    200,
    "bot-wall",
    "imperva 200",
)
walled(
    "akam",
    '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don\'t have permission to access "http&#58;&#47;&#47;x&#47;" on this server.<P>Reference&#32;&#35;18&#46;4d</BODY></HTML>',
    403,
    "bot-wall",
    "akamai",
    also=("forbidden",),
)
walled(
    "researchgate",
    "<title>ResearchGate - Temporarily Unavailable</title><h1>Access denied</h1><p>You do not have access to www.x. The site owner may have set restrictions that prevent you from accessing the site.</p>",
    403,
    "bot-wall",
    "rg",
    also=("forbidden",),
)
walled(
    "wordfence",
    "<title>Your access to this site has been limited by the site owner</title><h1>Your access to this site has been limited</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><p>Generated by Wordfence</p>",
    503,
    "bot-wall",
    "wordfence",
    also=("forbidden",),
)
walled(
    "ddg",
    '<title>DDoS-Guard</title><h1>Checking your browser before accessing x.test</h1><script src="/.well-known/ddos-guard/js-challenge/index.js"></script>',
    403,
    "bot-wall",
    "ddg",
)
walled(
    "anubis",
    '<title>Making sure you&#39;re not a bot!</title><h1>Making sure you&#39;re not a bot!</h1><p>Loading...</p><script id="anubis_challenge" type="application/json">{}</script>',
    200,
    "bot-wall",
    "anubis",
)
walled(
    "google-sorry",
    '<title>https://x.test/paper/1</title><div>Our systems have detected unusual traffic from your computer network. This page checks to see if it\'s really you sending the requests, and not a robot.</div><form id="captcha-form"><div class="g-recaptcha"></div></form>',
    429,
    "captcha",
    "sorry",
    also=("bot-wall", "rate-limited"),
)
walled(
    "amazon",
    '<title>Amazon.com</title><h4>Enter the characters you see below</h4><p>Sorry, we just need to make sure you\'re not a robot.</p><form action="/errors/validateCaptcha"><img src="captcha.jpg"><input name="field-keywords"></form>',
    200,
    "captcha",
    "amazon",
    also=("bot-wall",),
)
walled(
    "bloomberg",
    "<title>Bloomberg - Are you a robot?</title><h1>We've detected unusual activity from your computer network</h1><p>To continue, please click the box below to let us know you're not a robot.</p><div id=\"px-captcha\"></div>",
    403,
    "bot-wall",
    "bloomberg",
    also=("captcha",),
)
walled(
    "eu451",
    "<title>Unavailable</title><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time.</p>",
    451,
    "geo-blocked",
    "eu",
)
walled(
    "eu200",
    "<title>Not available</title><p>Unfortunately, our website is currently unavailable in most European countries. We are engaged on the issue.</p>",
    200,
    "geo-blocked",
    "eu 200",
)
walled(
    "linkedin",
    '<html><head><script>window.location.href="https://www.x/authwall?trk=1";</script></head></html>',
    999,
    "bot-wall",
    "999",
    also=("login",),
)
walled(
    "insta",
    "<html><head><title>Login • Photos</title></head><body><div id=root></div><form><input name=username><input type=password></form><script src=/a.js></script></body></html>",
    200,
    "login",
    "login page",
)
walled(
    "fb",
    "<title>Log in to Social | Social</title><div>You must log in to continue.</div><form><input name=email><input type=password name=pass></form>",
    200,
    "login",
    "fb",
)
walled(
    "wsj",
    '<html><head><title>wsj.com</title></head><body><p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={"rt":"c","cid":"A","host":"geo.captcha-delivery.com"}</script><script src="https://ct.captcha-delivery.com/c.js"></script></body></html>',
    401,
    "bot-wall",
    "datadome 401",
    also=("captcha", "login"),
)
walled(
    "ft",
    news(
        "How queues think",
        "<h1>Subscribe to unlock this article</h1><p>Try unlimited access. Only $1 for 4 weeks. Then $75 per month.</p>",
    ),
    200,
    "paywall",
    "ft",
)
walled(
    "nature-buy",
    news(
        "Peat and time",
        "<h1>Peat and time</h1><p>This is a preview of subscription content, access via your institution.</p><h2>Access options</h2><p>Buy this article. Purchase on SpringerLink. Instant access to the full article PDF.</p>",
    ),
    200,
    "paywall",
    "nature, no abstract",
    also=(),
)


# good ones


good(
    "gh-404-issue",
    "/org/repo/issues/44",
    app(
        "Page not found when opening docs · Issue #44 · org/repo",
        "<h1>Page not found when opening docs #44</h1><p>Open jane opened this issue on Mar 3</p><p>When I click the docs link I get a 404 page not found. Steps to reproduce: click the link.</p><p>Sign up for free to join this conversation on GitHub. Already have an account? Sign in to comment</p>",
    ),
    "issue",
)
good(
    "gh-issue-short",
    "/org/repo/issues/45",
    app(
        "404 · Issue #45 · org/repo",
        "<h1>404 #45</h1><p>jane opened this issue</p><p>The download link is dead.</p><p>closed as completed</p>",
    ),
    "short issue",
)
good(
    "so-q",
    "/questions/55/page-not-found-404-django",
    app(
        "python - Page not found (404) Django - Stack Overflow",
        "<h1>Page not found (404) Django</h1><p>Asked 9 years ago. I get Page not found (404) Request Method: GET. The current path, polls/, didn't match any of these.</p><p>Answer: add the trailing slash to your urls.</p>"
        + prose(2, 2),
    ),
    "SO",
)
good(
    "archived-site",
    "/",
    bare(
        "Project archived",
        "<h1>This project has been archived</h1><p>The code remains available at our repository. Thank you for ten years.</p>",
    ),
    "archived",
)
good(
    "redirect-stub",
    "/old.html",
    bare(
        "This page has moved",
        "<h1>This page has moved</h1><p>The new address is <a href='/new.html'>here</a>. Please update your bookmarks.</p>",
    ),
    "moved note without refresh",
    also=("moved/meta-refresh", S),
)
good(
    "login-wiki",
    "/wiki/Start",
    app(
        "Start - Group wiki",
        "<h1>Start</h1><p>Welcome to the wiki of the group. Meetings are on Tuesdays at ten, room 312.</p><div id=login><form action=/login><input name=u><input type=password name=p><button>Log in</button></form></div>",
    ),
    "wiki w login box",
)
good(
    "course-private",
    "/courses/cs231",
    app(
        "CS231: Syllabus",
        "<h1>Syllabus</h1><table><tr><td>Week 1</td><td>Introduction</td></tr><tr><td>Week 2</td><td>Gradient descent</td></tr></table><p>Videos are only available to enrolled students; please log in to Canvas.</p>",
    ),
    "course page",
)
good(
    "newsletter",
    "/p/weekly-12",
    app(
        "Weekly #12",
        "<h1>Weekly #12</h1>" + prose(1, 4) + "<p>Subscribe to get the next issue. Already a subscriber? Sign in</p>",
    ),
    "newsletter",
    also=(),
)
good(
    "paper-abs",
    "/abs/1",
    app(
        "Peat Networks",
        "<h1>Peat Networks</h1><p>A. Author, B. Author</p><h2>Abstract</h2><p>"
        + "We study networks of peat. " * 12
        + "</p><p>Get full access to this article. Purchase access for 24 hours $35. Log in via your institution.</p>",
    ),
    "abstract w. price",
)
good(
    "domain-blog",
    "/blog/buy-domains",
    wp(
        "How I bought my domain",
        "<h1>How I bought my domain</h1><p>The domain was parked at Sedo for years. One day the page said: this domain is for sale.</p>"
        + prose(0, 4),
    ),
    "story",
)
good(
    "captcha-contact",
    "/contact",
    wp(
        "Contact",
        "<h1>Contact</h1><form><input name=n><textarea name=m></textarea><div class='g-recaptcha' data-sitekey='x'></div><button>Send</button></form><script src='https://www.google.com/recaptcha/api.js'></script><p>Write to us.</p>",
    ),
    "contact form",
)
good(
    "cf-email",
    "/about",
    wp(
        "About",
        "<h1>About</h1>"
        + prose(1, 2)
        + "<a class='__cf_email__' data-cfemail='12'>[email&#160;protected]</a><script src='/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js'></script><script>(function(){var d=document;d.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'})()</script>",
    ),
    "CF email & jsd",
)
good(
    "noscript",
    "/app/doc",
    app("Guide", "<noscript>You need to enable JavaScript to run this app.</noscript><h1>Guide</h1>" + prose(4, 2)),
    "SSR w noscript",
)
good(
    "dir",
    "/files/",
    bare(
        "Index of /files",
        "<h1>Index of /files</h1><pre><a href='../'>../</a>\n<a href='a.zip'>a.zip</a> 12-Jan-2019 10:00 12M</pre>",
    ),
    "dir",
)
good("tiny", "/now", bare("now", "<p>Working on the garden.</p>"), "tiny")
good("empty-tag", "/tag/rnn", wp("Tag: rnn", "<h1>Tag: rnn</h1><p>No posts yet.</p>"), "empty tag", also=(S,))
good(
    "maintenance-news",
    "/status",
    app(
        "System status",
        "<h1>All systems operational</h1><p>Scheduled maintenance: the website is down for maintenance on Sunday 3:00–4:00.</p>",
    ),
    "status page",
)
good(
    "lyrics",
    "/lyrics/lost/page-not-found",
    app(
        "Page Not Found Lyrics - The Losts",
        "<h1>Page Not Found</h1><p>by The Losts</p><p>I typed your name, it wasn't there / a white screen and a cold blue stare</p>",
    ),
    "song",
)
good(
    "not-found-movie",
    "/title/tt1/",
    app(
        "Not Found (2014) - Movies",
        "<h1>Not Found (2014)</h1><p>Drama, 92 min. A librarian looks for a book that nobody wrote.</p><p>Director: K. Ito</p>",
    ),
    "a film",
)
good(
    "gone-girl",
    "/books/gone",
    shop("Gone", "<h1>Gone</h1><p>A novel by M. Grant. Paperback, 560 pages, 9.99</p>"),
    "book 'Gone'",
)
good(
    "sale-house",
    "/listing/5",
    shop("House for sale", "<h1>House for sale</h1><p>Four rooms, garden. Make an offer.</p>"),
    "house",
)
good(
    "deleted-scenes",
    "/extras/deleted",
    bare(
        "Deleted scenes",
        "<h1>Deleted scenes</h1><p>This content was removed from the film before its release. Watch below.</p><video src=a.mp4></video>",
    ),
    "video page",
)
good(
    "unavailable",
    "/poem/u",
    bare("Unavailable", "<h1>Unavailable</h1><p>You were not at home; I left the book with the neighbour.</p>"),
    "poem",
)
good(
    "errata",
    "/errata",
    bare(
        "Errata",
        "<h1>Errata</h1><p>p. 12: the link in footnote 3 is dead; the page has been moved to the archive.</p><p>p. 77: for x read y.</p>",
    ),
    "errata",
)
good(
    "coming",
    "/2",
    bare("v2", "<h1>Version 2</h1><p>Coming soon. Version 1 is <a href=/1>here</a>.</p>"),
    "coming soon",
    also=(),
)
good(
    "login-howto",
    "/help/login",
    app(
        "How to log in", "<h1>How to log in</h1><p>Enter your e-mail, then the code that we send you.</p>" + prose(3, 2)
    ),
    "login help",
)
good(
    "fr-perdu",
    "/poeme",
    bare("Page perdue", "<h1>La page perdue</h1><p>J'ai perdu la page que je lisais, le vent l'a prise.</p>", "fr"),
    "fr poem",
)
good(
    "de-weg",
    "/text",
    bare(
        "Nicht gefunden",
        "<h1>Nicht gefunden</h1><p>Erzählung von H. Weiß. Sie suchte das Haus am See drei Sommer lang, und drei Sommer lang fand sie nur den See.</p>"
        + prose(1, 3),
        "de",
    ),
    "story titled Nicht gefunden",
)
good(
    "spa-home",
    "/",
    "<!doctype html><html><head><title>App</title></head><body><div id=root></div><script src=/m.js></script></body></html>",
    "spa",
)
good(
    "spa-deep",
    "/guide/start",
    R(
        "<!doctype html><html><head><title>Docs</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div><script src=/m.js></script></body></html>"
    ),
    "spa deep",
    routes={
        "*": R(
            "<!doctype html><html><head><title>Docs</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div><script src=/m.js></script></body></html>"
        )
    },
)
good("img", "/a.svg", R('<svg xmlns="http://www.w3.org/2000/svg"><text>404</text></svg>', type="image/svg+xml"), "svg")
good(
    "feed",
    "/feed.xml",
    R(
        '<?xml version="1.0"?><rss version="2.0"><channel><title>Page not found</title><item><title>x</title></item></channel></rss>',
        type="application/rss+xml",
    ),
    "feed",
)
good(
    "txt404",
    "/notes.txt",
    R(
        "404 notes: things I could not find in the archive.\n\n- the map of 1821\n- the second clock\n" * 3,
        type="text/plain",
    ),
    "txt",
)
