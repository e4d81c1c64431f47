"""Good pages in English that look like errors, walls or parkers, by the third hand."""

from .chrome import bare, drupal, news, prose, shop, uni, wp
from .server import R
from .table import case


def g(name, path, at, why, **k):
    k.setdefault("also", ("ok/slow",))
    case(name, path, "ok/ok", why, at, **k)


# --- very short, plain, old ---
g(
    "g-poem",
    "/poems/fog.html",
    bare(
        "Fog",
        "<h2>Fog</h2><p>The fog comes<br>on little feet.<br>Nothing is found<br>where it has been.</p><p><i>1916</i></p>",
    ),
    "short poem with 'nothing is found'",
)
g(
    "g-haiku",
    "/haiku/404.html",
    bare(
        "404 haiku",
        "<pre>You step in the stream\nbut the water has moved on.\nThis page is not here.</pre><p>From the 1998 contest of error messages in haiku. <a href='403.html'>next</a></p>",
    ),
    "the classic error-haiku, as a page of a collection",
)
g("g-tiny", "/~kr/pi.html", "<title>pi</title>3.14159265358979323846264338327950288419716939937510", "one line")
g("g-word", "/isitchristmas", bare("Is it Christmas?", "<a id=answer>NO</a>"), "a single word")
g(
    "g-txt-changelog",
    "/CHANGES",
    R(
        "2.4.1 (2019-03-02)\n  - Fix: 'page not found' was sent with status 200\n  - Fix: 404 Not Found handler looped\n  - Removed: the account suspended notice\n2.4.0\n  - Add: maintenance mode (503 Service Unavailable)\n",
        type="text/plain",
    ),
    "text/plain changelog full of error phrases",
)
g(
    "g-man",
    "/man/errno.3.html",
    bare(
        "errno(3) - Linux manual page",
        "<pre>ERRNO(3)   Linux Programmer's Manual\n\nNAME\n  errno - number of last error\n\n  EACCES   Permission denied\n  ENOENT   No such file or directory\n  ENOTFOUND Not found\n  ETIMEDOUT Connection timed out\n  ECONNREFUSED Connection refused\n\nSEE ALSO\n  perror(3), strerror(3)</pre>",
    ),
    "man page of errors",
)
g(
    "g-rfc",
    "/rfc/rfc2616-sec10.html",
    bare(
        "HTTP/1.1: Status Code Definitions",
        "<h2>10.4.5 404 Not Found</h2><p>The server has not found anything matching the Request-URI. No indication is given of whether the condition is temporary or permanent. The 410 (Gone) status code SHOULD be used if the server knows, through some internally configurable mechanism, that an old resource is permanently unavailable.</p><h2>10.4.4 403 Forbidden</h2><p>The server understood the request, but is refusing to fulfill it. Authorization will not help.</p><h2>10.5.4 503 Service Unavailable</h2><p>The server is currently unable to handle the request due to a temporary overloading or maintenance of the server.</p>",
    ),
    "RFC section 10",
)
g(
    "g-mdn",
    "/en-US/docs/Web/HTTP/Status/404",
    wp(
        "404 Not Found - HTTP",
        "<h1>404 Not Found</h1><p>The HTTP <strong><code>404 Not Found</code></strong> client error response status code indicates that the server cannot find the requested resource. Links that lead to a 404 page are often called broken or dead links.</p><h2>Status</h2><pre>404 Not Found</pre><h2>Custom error pages</h2><p>Apache servers can be configured using an .htaccess file and a code snippet like the following example.</p><pre>ErrorDocument 404 /notfound.html</pre><h2>See also</h2><ul><li>410 Gone</li></ul>",
        name="Web Docs",
    ),
    "reference page titled 404 Not Found",
)
g(
    "g-api-errors",
    "/docs/api/errors",
    wp(
        "Error codes",
        "<h1>Error codes</h1><table><tr><td>400</td><td>Bad request</td></tr><tr><td>401</td><td>Unauthorized: you must log in</td></tr><tr><td>403</td><td>Access denied</td></tr><tr><td>404</td><td>The requested resource does not exist</td></tr><tr><td>429</td><td>Too many requests. Please slow down.</td></tr><tr><td>500</td><td>Something went wrong</td></tr></table>",
        name="Paylane",
    ),
    "API error table",
)
g(
    "g-mlarchive",
    "/pipermail/ntp-users/2004-March/001234.html",
    bare(
        "[ntp-users] the page you linked is gone",
        "<H1>[ntp-users] the page you linked is gone</H1><B>Olaf Brandt</B> <A HREF='mailto:x'>obrandt at tele.test</A><BR><I>Tue Mar 2 11:02:07 CET 2004</I><HR><PRE>&gt; See http://clock.test/faq.html\n\nI get \"404 Not Found\" there. Does anybody have a copy?\n\nO.\n</PRE><HR><A HREF='date.html'>[ date ]</A> <A HREF='thread.html'>[ thread ]</A>",
    ),
    "mailing-list message about a 404",
)
g(
    "g-bug",
    "/show_bug.cgi?id=88412",
    bare(
        '88412 – Blank page: "Sorry, this page isn\'t available"',
        "<div id=header>Bugzilla – Bug 88412</div><form><input name=quicksearch></form><h1>Bug 88412 - Blank page: \"Sorry, this page isn't available\"</h1><table><tr><th>Status:</th><td>RESOLVED WONTFIX</td></tr><tr><th>Product:</th><td>Router</td></tr></table><div class=bz_comment><pre>Steps: 1. log in 2. open /settings/old. Result: Sorry, this page isn't available. Expected: settings.</pre></div><p>You need to <a href='/index.cgi?GoAheadAndLogIn=1'>log in</a> before you can comment on or make changes to this bug.</p>",
    ),
    "Bugzilla bug with log-in note",
)
g(
    "g-trac-ticket",
    "/trac/ticket/411",
    bare(
        "#411 (Page not found after upgrade) – libfoo",
        "<div id=metanav><a href=/login>Login</a></div><h1>Ticket #411 (closed defect: fixed)</h1><h2>Page not found after upgrade</h2><div class=description><p>After upgrading to 0.12, every wiki page reports <tt>No handler matched request to /wiki</tt>.</p></div><h2>Change History</h2><p>comment:1 Fixed in r2291.</p>",
    ),
    "trac ticket titled Page not found",
)
g(
    "g-so",
    "/questions/338812/nginx-returns-404-not-found",
    wp(
        "Nginx returns 404 Not Found for every page except home",
        "<h1>Nginx returns 404 Not Found for every page except home</h1><p>I have a WordPress site and all permalinks show 404 Not Found. What am I missing?</p><pre>location / { try_files $uri $uri/ =404; }</pre><h2>2 Answers</h2><p>Change it to <code>try_files $uri $uri/ /index.php?$args;</code> and reload.</p><p>Thanks, that worked!</p><p>Not the answer you're looking for? Browse other questions tagged nginx.</p>",
        name="Server Questions",
    ),
    "Q&A about 404",
)
g(
    "g-forum-dead",
    "/viewtopic.php?t=55120",
    bare(
        "View topic - Schematic for Revox B77 - AudioBoard",
        "<a href=ucp.php?mode=login>Login</a> <a href=ucp.php?mode=register>Register</a><h2>Schematic for Revox B77</h2><div class=post><p>Here is the link to the schematic: <a href='/x'>b77.pdf</a></p></div><div class=post><p>This link is dead :( File not found. Anyone?</p></div><div class=post><p>Reuploaded. Enjoy, and check the capacitors on the supply board first, they are always the culprit.</p></div><p>You cannot post new topics in this forum<br>You cannot reply to topics in this forum<br>You do not have the required permissions to view the files attached to this post.</p><p>Powered by phpBB</p>",
    ),
    "phpBB topic with dead-link comment and permission notes",
)
g(
    "g-wiki-dead-cat",
    "/wiki/Gopher_hole",
    bare(
        "Gopher hole - Netopedia",
        '<div id=siteNotice>Help us! Donate.</div><h1 id=firstHeading>Gopher hole</h1><p>A <b>gopher hole</b> is a collection of files served by the Gopher protocol.<sup>[<i>dead link</i>]</sup> The first was opened in 1991 in Minnesota.</p><h2>References</h2><ol><li>"History of Gopher". Archived from the original on 2009-02-11. <sup>[permanent dead link]</sup></li></ol><p>There is currently no text in the talk page.</p><div id=footer>This page was last edited on 3 May 2021.</div>',
    ),
    "wiki article with dead link tags",
)
g(
    "g-wiki-stub",
    "/index.php/Ouabain_Street",
    bare(
        "Ouabain Street - LocalWiki",
        "<h1>Ouabain Street</h1><p><b>Ouabain Street</b> runs from the old mill to the quay.</p><p><i>This article is a stub. You can help by expanding it.</i></p><a href='/index.php?title=Special:UserLogin'>Log in</a> <a href='/index.php?title=Special:Search'>Search</a>",
    ),
    "stub",
)
g(
    "g-lecture",
    "/~prof/cs229/lec7.html",
    bare(
        "Lecture 7",
        "<h3>CS 229 Lecture 7: Queues</h3><ul><li><a href=lec7.ps>slides</a> (not available yet)</li><li><a href=hw3.pdf>Homework 3</a> - solutions have been removed</li><li>Video: not recorded</li></ul><p>Password for the readings: see the board.</p>",
    ),
    "lecture page, things 'not available', 'removed'",
)
g(
    "g-personal",
    "/~mgr/",
    bare(
        "Martin's page",
        "<h1>Hi.</h1><p>This page is under construction since 1997 <img src=construction.gif>. I teach physics. My mail: mgr (at) here.</p><p><a href=cv.html>CV</a> - <a href=dog.html>my dog</a></p>",
    ),
    "personal page under construction",
)
g(
    "g-obit",
    "/obituaries/2022/harald-lind",
    news(
        "Harald Lind, cartographer, 1931–2022",
        "<h1>Harald Lind, cartographer, 1931–2022</h1><p>Harald Lind, who drew the last hand-lettered sheets of the coastal survey, is no longer with us. He passed away on Sunday, aged 91.</p>"
        + prose(3, 2)
        + "<p>The guest book is closed. Comments are disabled.</p>",
    ),
    "obituary 'is no longer with us'",
)
g(
    "g-award",
    "/awards/2019/best-paper",
    uni(
        "Best Paper Award 2019",
        '<h1>Best Paper Award 2019</h1><p>Awarded to <b>L. Okafor and J. Reiter</b> for "Lost and Not Found: Recovering Dead Links at Scale". Runner-up: not awarded.</p>',
    ),
    "award page short",
)
g(
    "g-cookie",
    "/a/heat-pumps",
    news(
        "Heat pumps in old houses",
        "<div id='onetrust-banner-sdk' role=dialog><h2>We value your privacy</h2><p>We and our 812 partners store and/or access information on a device. You must accept cookies to continue. Please enable JavaScript and cookies.</p><button>Accept all</button><button>Reject all</button></div><h1>Heat pumps in old houses</h1>"
        + prose(1, 5),
    ),
    "article behind a cookie banner in the HTML",
)
g(
    "g-cookie-de",
    "/artikel/moor",
    news(
        "Das Moor",
        "<div class=cmp><p>Bitte aktivieren Sie JavaScript. Weiter mit Werbung oder im Abo: Jetzt Abo abschließen. Zustimmen und weiter.</p></div><h1>Das Moor</h1><p>"
        + "Die Torfstiche im Norden wurden 1874 aufgegeben, doch die Gräben ziehen noch heute das Wasser aus dem Boden. Wer im Herbst über die Bohlen geht, sieht die Reste der Lorenbahn. "
        * 6
        + "</p>",
        "de",
    ),
    "German page with pur-abo banner, whole text",
)
g(
    "g-loginbox",
    "/threads/oil-change-interval.2219/",
    wp(
        "Oil change interval",
        "<form action=/login/login method=post><label>Your name or email address:</label><input name=login><label>Password:</label><input type=password name=password><input type=submit value='Log in'> Forgot your password? Do you already have an account?</form><h1>Oil change interval</h1><div class=message>Every 8000 km or once a year. The book says 15000 but the book was written for new cars.</div><div class=message>I do it each spring, no matter what.</div><div class=notice>You must log in or register to reply here.</div>",
        name="Old Diesel Forum",
    ),
    "XenForo thread with login form",
)
g(
    "g-search0",
    "/search-tips",
    wp(
        "Search tips",
        '<h1>Search tips</h1><p>If your search returns <b>No results found</b>, try fewer words. "Sorry, nothing matched your search terms" means the index holds none of them together. Use quotation marks for phrases and a minus sign to leave words out.</p>',
    ),
    "search help quoting no results",
)
g(
    "g-library",
    "/record=b1442897",
    bare(
        "Plancherel, Michel. Leçons / Library Catalogue",
        "<form><input name=q> <input type=submit value=Search></form><h2>Leçons sur les séries</h2><table><tr><td>Author</td><td>Plancherel, Michel</td></tr><tr><td>Publisher</td><td>Fribourg, 1921</td></tr></table><table><tr><th>LOCATION</th><th>CALL #</th><th>STATUS</th></tr><tr><td>Stacks</td><td>517 P69</td><td>MISSING</td></tr><tr><td>Annex</td><td>517 P69 c.2</td><td>NOT AVAILABLE</td></tr></table><p>No image available. No reviews found.</p>",
    ),
    "catalogue record, not available copies",
)
g(
    "g-museum",
    "/collection/objects/1884-22",
    drupal(
        "Astrolabe, brass",
        "<p>Object 1884.22. Not currently on display. No image available for this object.</p><dl><dt>Made</dt><dd>Nuremberg, c. 1540</dd><dt>Maker</dt><dd>Georg Hartmann</dd><dt>Provenance</dt><dd>Bought from the estate of Lord Wick, 1884</dd></dl><p>Images removed for copyright reasons.</p>",
        name="Science Museum of Wick",
    ),
    "museum object not on display",
)
g(
    "g-discontinued",
    "/products/tp-200",
    shop(
        "TP-200 Thermal Printer (Discontinued)",
        "<h1>TP-200 Thermal Printer</h1><p class=alert>This product has been discontinued and is no longer available. Successor: <a href=/products/tp-300>TP-300</a>.</p><h2>Specifications</h2><table><tr><td>Speed</td><td>150 mm/s</td></tr><tr><td>Width</td><td>80 mm</td></tr><tr><td>Interface</td><td>RS-232, USB</td></tr></table><h2>Downloads</h2><ul><li><a href=/d/tp200.pdf>Manual</a></li><li><a href=/d/tp200.zip>Driver 2.1</a></li></ul>",
    ),
    "discontinued product with details",
)
g(
    "g-soldout",
    "/item/vinyl-4411",
    shop(
        "Kraut Anthology 3xLP",
        "<h1>Kraut Anthology 3xLP</h1><p><b>Sold out</b> – this item is currently unavailable. We don't know when or if it will be back in stock.</p><p>Tracklist: A1 Neuland, A2 Halde, B1 Ostwind, B2 Zeche Null, C1 Taubenuhr, C2 Regen</p>",
    ),
    "sold out product",
)
g(
    "g-blog-ended",
    "/2016/12/goodbye/",
    wp(
        "Goodbye",
        "<h1>Goodbye</h1><p>This blog is no longer updated. It has moved on, and so have I. The archive stays here for as long as the hosting bill is paid.</p><p>12 comments</p>",
    ),
    "closing blog post",
)
g(
    "g-blog-arch",
    "/2009/03/sorting-by-hand.html",
    wp(
        "Sorting by hand",
        "<div class=banner>This blog has moved! New posts are at <a href='http://new.test/'>new.test</a>. This site is archived and comments are closed.</div><h1>Sorting by hand</h1>"
        + prose(2, 4),
    ),
    "archived blog with move banner, whole post",
)
g(
    "g-moved-thursday",
    "/events/concert-31",
    drupal(
        "Spring concert has been moved",
        "<p>The spring concert <b>has been moved</b> to Thursday, 14 May, 19:30, due to illness. Tickets remain valid. The page of the programme can be found at the box office.</p>",
    ),
    "event moved to Thursday",
)
g(
    "g-cancelled",
    "/events/reading-8",
    uni(
        "Cancelled: Reading with A. Moss",
        "<h1>Cancelled: Reading with A. Moss</h1><p>This event has been cancelled. Registration is closed. Refunds are made automatically.</p><p>Where: Old Library, Room 2. When: 7 March 2024.</p>",
    ),
    "cancelled event is still its page",
)
g(
    "g-job",
    "/jobs/4112-research-assistant",
    uni(
        "Research assistant (m/f/d), 65%",
        "<h1>Research assistant (m/f/d), 65%</h1><p>The position is open until filled. Applications received after 1 February may no longer be considered. The link to the applicants' portal expires after 30 minutes.</p><ul><li>MSc in hydrology</li><li>Good German</li></ul><p>Please apply by mail, or log in to the portal.</p>",
    ),
    "open job",
)
g(
    "g-domain-gloss",
    "/glossary/domain-parking",
    wp(
        "What is domain parking?",
        '<h1>What is domain parking?</h1><p>Domain parking is the registration of a domain without linking it to a site. Visitors see a page such as "This domain is for sale" or "Buy this domain", with related links and ads. Parked pages earn by pay per click.</p><p>"This domain may be for sale. Inquire now" is the usual text.</p>',
        name="NameSchool",
    ),
    "glossary of domain parking",
)
g(
    "g-domain-news",
    "/2021/05/perl-com-stolen",
    news(
        "A famous domain was stolen, and is for sale",
        '<h1>A famous domain was stolen, and is for sale</h1><p>The domain name is for sale at $190,000 on a marketplace. "The domain has expired", said the registrar first; it had not. It had been transferred by a forged letter.</p>'
        + prose(6, 3),
    ),
    "news about a stolen domain for sale",
)
g(
    "g-registrar",
    "/help/expired-domains",
    wp(
        "What happens when your domain has expired",
        '<h1>What happens when your domain has expired?</h1><p>After the expiry date your website shows a parking page: "This domain has expired. If you are the owner, log in to renew." You have 30 days of grace and then 30 days of redemption.</p><a href=/buy>Search for a domain</a> <a href=/transfer>Transfer domain</a>',
        name="Namedepot",
    ),
    "registrar help",
)
g(
    "g-hosting",
    "/",
    wp(
        "Web hosting from 2.99",
        "<h1>Web hosting from 2.99</h1><p>Domains, SSL, e-mail. Register your domain now! Is your domain available? <input name=domain> <button>Check</button></p><h2>Plans</h2><p>Starter 2.99 · Pro 5.99 · Business 12.99</p><p>Control panel login. Support 24/7. 99.9% uptime.</p>",
        name="Hostbarn",
    ),
    "home page of a hosting firm",
)
g(
    "g-suspend-kb",
    "/kb/article/account-suspended",
    wp(
        "Why does my site say Account Suspended?",
        '<h1>Why does my site say "Account Suspended"?</h1><p>If your site shows "This Account has been suspended. Contact your hosting provider for more information." your account has an unpaid bill or used too much CPU. Log in to the client area and open a ticket.</p>',
        name="Hostbarn",
    ),
    "KB about suspension",
)
g(
    "g-security",
    "/blog/bot-management",
    wp(
        "How we stop bots: Just a moment…",
        '<h1>How we stop bots: "Just a moment…"</h1><p>Our interstitial says "Checking your browser before accessing" and "Please verify you are a human". This post explains what happens in those five seconds: a proof of work, a canvas fingerprint, and a cookie.</p>'
        + prose(1, 2),
        name="Wallflare",
    ),
    "WAF vendor blog",
)
g(
    "g-captcha",
    "/products/captcha",
    wp(
        "PuzzleCaptcha – I am not a robot, the kind way",
        "<h1>I am not a robot, the kind way</h1><p>PuzzleCaptcha protects your forms. Try it:</p><form><div class='g-recaptcha' data-sitekey='6Lc_demo'></div><input type=submit value='Try the demo'></form><script src='https://www.google.com/recaptcha/api.js' async defer></script><h2>Pricing</h2><p>Free up to 10,000 checks a month. Are you human? Prove it with one click instead of twelve traffic lights.</p>",
    ),
    "captcha vendor with live demo widget",
)
g(
    "g-contact-captcha",
    "/contact",
    wp(
        "Contact",
        "<h1>Contact</h1><form><input name=n placeholder=Name><textarea name=m></textarea><div class='h-captcha' data-sitekey='aa'></div><script src='https://hcaptcha.com/1/api.js'></script><button>Send</button></form><p>Or write to 12 Mill Lane, Wick.</p>",
    ),
    "contact form with hcaptcha",
)
g(
    "g-maint-ann",
    "/news/2024-02-maintenance",
    uni(
        "Maintenance window on 12 February",
        "<h1>Maintenance window on 12 February</h1><p>On Monday 12 February, 06:00–08:00, the library system is down for maintenance. We'll be back soon. The service is temporarily unavailable during that time; we apologise for the inconvenience.</p>",
    ),
    "maintenance announcement",
)
g(
    "g-status",
    "/incidents/8k2jd",
    wp(
        "Incident: 502 Bad Gateway on API",
        "<h1>502 Bad Gateway on API</h1><p><b>Resolved</b> - This incident has been resolved. 14:11 UTC</p><p><b>Monitoring</b> - A fix has been implemented. 13:50 UTC</p><p><b>Investigating</b> - Some users get 502 Bad Gateway or 503 Service Unavailable. 13:22 UTC</p>",
        name="Tracklet Status",
    ),
    "status page incident",
)
g(
    "g-status-home",
    "/",
    wp(
        "All Systems Operational",
        "<h1>All Systems Operational</h1><p>API – Operational. Web – Operational. Uploads – Under maintenance.</p>",
        name="Tracklet Status",
    ),
    "status home",
)
g(
    "g-news-sub",
    "/politics/2025/11/ferry-vote",
    news(
        "Island votes to keep its ferry",
        "<h1>Island votes to keep its ferry</h1>"
        + prose(0, 7)
        + "<div class=promo><h3>Subscribe to continue reading… more like this</h3><p>Get unlimited access for 1 € a month. Already a subscriber? Sign in.</p></div>",
        head='<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true}</script>',
    ),
    "whole article with subscription footer",
)
g(
    "g-dataset",
    "/datasets/uci/glass",
    drupal(
        "Glass identification data set",
        "<p>214 instances, 9 attributes, 7 classes (class 4: none in this database). Missing values? No.</p><table><tr><td>Downloads</td><td>glass.data, glass.names</td></tr></table><p>Citation requests: not available. Papers that cite: not found.</p>",
    ),
    "dataset page",
)
g(
    "g-dataset-reg",
    "/data/movie-dialogs",
    uni(
        "Movie dialogs corpus",
        "<h1>Movie dialogs corpus</h1><p>220,579 exchanges between 10,292 pairs of characters. To download the data you must <a href=/register>register</a> and sign a licence. Access is restricted to researchers. Password will be sent by mail.</p><p>Please cite Danescu 2011.</p>",
    ),
    "dataset landing that asks registration for download",
)
g(
    "g-doi-landing",
    "/article/10.5555/8812",
    wp(
        "On the viscosity of honey",
        "<h1>On the viscosity of honey</h1><p>A. Beeman, C. Wax</p><h2>Abstract</h2><p>We measure the viscosity of eleven honeys between 5 and 60 degrees and give a formula that holds within three percent. Heather honey is thixotropic and must be treated apart.</p><div class=access><p>You do not have access to the full text. Log in via your institution. Purchase PDF $39.95. Subscribe to journal.</p></div><h2>References (42)</h2>",
        name="Journal of Sticky Matter",
    ),
    "publisher landing page with abstract: a good landing page",
    also=("unverified/paywall", "ok/slow"),
)
g(
    "g-release",
    "/releases/v0.9.2",
    wp(
        "Release v0.9.2",
        "<h1>v0.9.2</h1><ul><li>fix crash when page not found</li><li>drop Python 2</li></ul><p>There aren't any assets.</p>",
        name="foolib",
    ),
    "tiny release page",
)
g(
    "g-github-like-arch",
    "/octo/tinydb-old",
    wp(
        "GitHost - octo/tinydb-old: small database",
        "<div class='flash flash-warn'>This repository has been archived by the owner on Nov 9, 2022. It is now read-only.</div><h1>tinydb-old</h1><article><p>Small database in one C file. No longer maintained. Use something else.</p></article><p>Sign in · Sign up</p><p>You must be signed in to change notification settings</p>",
        name="GitHost",
    ),
    "archived repository",
)
