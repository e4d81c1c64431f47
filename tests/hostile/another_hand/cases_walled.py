"""Links of which a machine can't tell: walls, logins, paywalls, captchas, rate limits, robots.txt."""

from .chrome import bare, drupal, home, news, prose, uni, wp
from .server import R
from .table import case, to


def unverified(*reasons):
    return tuple(f"unverified/{r}" for r in reasons)


BOT = unverified("captcha", "forbidden")


def wall(name, why, at, path="/articles/2017/on-peat", reason="bot-wall", also=BOT, everywhere=True, **more):
    routes = dict(more.pop("routes", {}))
    if everywhere:
        routes.setdefault("*", at)
    case(name, path, f"unverified/{reason}", why, at, routes=routes, also=also, **more)


# ---- bot walls ----------------------------------------------------------------------------------------------------------
CF = '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="360"></head><body><div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:"3",cZone:"%%HOST%%",cType:"managed"};var a=document.createElement("script");a.src="/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=8f";document.getElementsByTagName("head")[0].appendChild(a);}());</script></body></html>'
wall(
    "cf-managed",
    "Cloudflare, managed challenge",
    R(CF, 403, (("Server", "cloudflare"), ("cf-mitigated", "challenge"), ("CF-RAY", "8f-FRA"))),
)
wall(
    "cf-old-503",
    "Cloudflare of 2018: 503",
    R(
        '<!DOCTYPE HTML><html><head><title>Just a moment...</title></head><body><h1><span data-translate="checking_browser">Checking your browser before accessing</span> %%HOST%%.</h1><p>This process is automatic. Your browser will redirect to your requested content shortly.</p><p>Please allow up to 5 seconds&hellip;</p><form id="challenge-form" action="/cdn-cgi/l/chk_jschl" method="get"><input type="hidden" name="jschl_vc" value="1"></form><div>DDoS protection by <a href="https://www.cloudflare.com/5xx-error-landing/">Cloudflare</a></div></body></html>',
        503,
        (("Server", "cloudflare"), ("CF-RAY", "4b-AMS")),
    ),
)
wall(
    "cf-1020",
    "Cloudflare 1020",
    R(
        '<!DOCTYPE html><html><head><title>Access denied | %%HOST%% used Cloudflare to restrict access</title></head><body><div id="cf-wrapper"><h1><span>Error</span> <span>1020</span></h1><h2>Access denied</h2><p>What happened? This website is using a security service to protect itself from online attacks.</p><span class="cf-footer-item">Cloudflare Ray ID: <strong>8f</strong></span></div></body></html>',
        403,
        (("Server", "cloudflare"),),
    ),
)
wall(
    "cf-blocked",
    "Cloudflare 'Sorry, you have been blocked'",
    R(
        '<!DOCTYPE html><html><head><title>Attention Required! | Cloudflare</title></head><body><div class="cf-error-details"><h1 data-translate="block_headline">Sorry, you have been blocked</h1><h2>You are unable to access %%HOST%%</h2><p>Performance &amp; security by Cloudflare</p></div></body></html>',
        403,
        (("Server", "cloudflare"),),
    ),
)
wall(
    "akamai",
    "Akamai",
    R(
        '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don\'t have permission to access "http&#58;&#47;&#47;%%HOST%%&#47;x" on this server.<P>\nReference&#32;&#35;18&#46;5c7c1602&#46;1700000000&#46;1a2b3c4\n<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18</P></BODY></HTML>',
        403,
        (("Server", "AkamaiGHost"),),
    ),
)
wall(
    "akamai-200",
    "Akamai's interstitial with 200",
    R(
        '<!DOCTYPE html><html lang="en"><head><title>&nbsp;</title></head><body><script src="/Qx7pL/aB3/z?v=1"></script><script>(function(){var a=document.getElementById("sec-if-cpt-container");})();</script><div id="sec-if-cpt-container" data-duration="5" provider="crypto"></div><script>var chlge={"token":"AAQ","timestamp":17,"nonce":"x","difficulty":15000};</script></body></html>',
        200,
        (("Server", "AkamaiGHost"),),
    ),
)
wall(
    "datadome",
    "DataDome",
    R(
        "<html lang=\"en\"><head><title>%%HOST%%</title><style>#cmsg{animation: A 1.5s;}</style></head><body style=\"margin:0\"><p id=\"cmsg\">Please enable JS and disable any ad blocker</p><script data-cfasync=\"false\">var dd={'rt':'c','cid':'AHrlqAAA','hsh':'2AC','t':'fe','s':17434,'host':'geo.captcha-delivery.com'}</script><script src=\"https://ct.captcha-delivery.com/c.js\"></script></body></html>",
        403,
        (("X-DataDome", "protected"), ("X-DD-B", "1")),
    ),
)
wall(
    "perimeterx",
    "HUMAN / PerimeterX",
    R(
        '<!DOCTYPE html><html lang="en"><head><meta name="description" content="px-captcha"><title>Access to this page has been denied</title></head><body><div id="px-captcha-wrapper"></div><script>window._pxAppId="PXabc";window._pxJsClientSrc="/abc/init.js";window._pxHostUrl="/abc/xhr";</script><script src="/abc/captcha/captcha.js?a=c&m=0"></script><h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><p>Reference ID 9a7c</p></body></html>',
        403,
    ),
)
wall(
    "perimeterx-200",
    "the same with 200",
    R(
        '<!DOCTYPE html><html lang="en"><head><title>Robot or human?</title></head><body><h1>Robot or human?</h1><p>Activate and hold the button to confirm that you\'re human. Thank You!</p><div id="px-captcha"></div><p>Try a different method</p><a>Terms of Use</a><script>window._pxAppId="PXu6b0qd2S"</script></body></html>'
    ),
)
wall(
    "incapsula",
    "Imperva with 200",
    R(
        '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="viewport" content="initial-scale=1.0"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=5-1&incident_id=7-8" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 7-8</iframe></body></html>',
        200,
        (("X-CDN", "Imperva"),),
    ),
)
wall(
    "incapsula-403",
    "Imperva with 403",
    R(
        '<html><head><META NAME="robots" CONTENT="noindex,nofollow"><script src="/_Incapsula_Resource?SWJIYLWA=5074a744e2e3d891814e9a2dace20bd4"></script></head><body></body></html>',
        403,
        (("X-Iinfo", "5-1"),),
    ),
)
wall(
    "aws-waf",
    "AWS WAF challenge, 202",
    R(
        '<!DOCTYPE html><html lang="en"><head><title></title></head><body><script>window.awsWafCookieDomainList=[];window.gokuProps={"key":"AQ","iv":"x"};</script><script src="https://abc.token.awswaf.com/abc/challenge.js"></script><div id="challenge-container"></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot. This requires JavaScript. Enable JavaScript and then reload the page.</noscript></body></html>',
        202,
        (("x-amzn-waf-action", "challenge"),),
    ),
)
wall(
    "aws-waf-405",
    "AWS WAF captcha, 405",
    R(
        '<!DOCTYPE html><html><head><title>Human Verification</title></head><body><div id="captcha-container"></div><script>window.gokuProps={"key":"AQ"};</script><script src="https://abc.captcha.awswaf.com/abc/captcha.js"></script></body></html>',
        405,
        (("x-amzn-waf-action", "captcha"),),
    ),
)
wall(
    "aws-waf-empty",
    "AWS WAF challenge, 202, with no body for clients without Accept: text/html",
    R("", 202, (("x-amzn-waf-action", "challenge"), ("Server", "CloudFront"))),
)
wall(
    "cloudfront-403",
    "CloudFront blocks",
    R(
        '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><HTML><HEAD><TITLE>ERROR: The request could not be satisfied</TITLE></HEAD><BODY><H1>403 ERROR</H1><H2>The request could not be satisfied.</H2><HR>Request blocked. We can\'t connect to the server for this app or website at this time.<BR><PRE>Generated by cloudfront (CloudFront)\nRequest ID: x</PRE></BODY></HTML>',
        403,
        (("Server", "CloudFront"),),
    ),
)
ANUBIS = '<!doctype html><html lang="en"><head><title>Making sure you&#39;re not a bot!</title><link rel="stylesheet" href="/.within.website/x/xess/xess.min.css?cachebuster=1.19"><script id="anubis_version" type="application/json">"v1.19.1"</script><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"fast","difficulty":4}}</script></head><body id="top"><main><h1 id="title">Making sure you&#39;re not a bot!</h1><img id="image" src="/.within.website/x/cmd/anubis/static/img/pensive.webp"><p id="status">Loading...</p><script async type="module" src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></details><noscript><p>Sadly, you must enable JavaScript to get past this challenge.</p></noscript></main></body></html>'
wall("anubis", "Anubis with 200", R(ANUBIS), routes={"/robots.txt": R("", 404)})
wall(
    "anubis-fr",
    "Anubis in French",
    R(
        ANUBIS.replace(
            "Making sure you&#39;re not a bot!", "V&eacute;rification que vous n&#39;&ecirc;tes pas un robot&nbsp;!"
        ).replace('lang="en"', 'lang="fr"')
    ),
)
wall(
    "go-away",
    "a proof of work of its own",
    R(
        '<!DOCTYPE html><html><head><title>Checking you are not a bot</title><meta http-equiv="refresh" content="5; url=?__goaway_challenge=meta-refresh&__goaway_token=x"></head><body><h1>Checking you are not a bot</h1><p>Loading challenge... This process is automatic and takes a few seconds.</p><footer>Protected by go-away :: Request Id 77</footer></body></html>'
    ),
)
wall(
    "sucuri",
    "Sucuri's cookie script",
    R(
        "<html><title>You are being redirected...</title><noscript>Javascript is required. Please enable javascript before you are allowed to see this page.</noscript><script>var s={},u,c,U,r,i,l=0,a,e=eval,w=String.fromCharCode,sucuri_cloudproxy_js='',S='bT0n';L=S.length;U=0;</script></html>",
        200,
        (("Server", "Sucuri/Cloudproxy"), ("X-Sucuri-ID", "15005")),
    ),
)
wall(
    "sucuri-403",
    "Sucuri blocks",
    R(
        "<html><head><title>Sucuri WebSite Firewall - Access Denied</title></head><body><h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP.</p><table><tr><td>Block reason:</td><td>Bot access attempt was blocked.</td></tr></table></body></html>",
        403,
        (("X-Sucuri-ID", "15005"),),
    ),
)
wall(
    "slowaes",
    "hosting's AES cookie script, 200",
    R(
        '<html><body><script type="text/javascript" src="/aes.js" ></script><script>function toNumbers(d){var e=[];d.replace(/(..)/g,function(d){e.push(parseInt(d,16))});return e}var a=toNumbers("f655ba9d09a112d4968c63579db590b4"),b=toNumbers("98344c2eee86c3994890592585b49f80"),c=toNumbers("9a");document.cookie="__test="+toHex(slowAES.decrypt(c,2,a,b))+"; expires=Thu, 31-Dec-37 23:55:55 GMT; path=/"; location.href="http://%%HOST%%%%PATH%%?i=1";</script><noscript>This site requires Javascript to work, please enable Javascript in your browser or use a browser with Javascript support</noscript></body></html>'
    ),
)
wall(
    "f5-asm",
    "F5: 'The requested URL was rejected' with 200",
    R(
        "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 7133918122349876<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
        200,
        type="text/html; charset=utf-8",
    ),
)
wall(
    "f5-tspd",
    "F5's script page",
    R(
        '<html><head><meta http-equiv="Pragma" content="no-cache"/><script>(function(){window["bobcmn"] = "1011";window["loaderConfig"]="/TSPD/?type=21";})();</script><script type="text/javascript" src="/TSPD/08d?type=9"></script><noscript>Please enable JavaScript to view the page content.<br/>Your support ID is: 11.</noscript></head><body></body></html>'
    ),
)
wall(
    "kasada",
    "Kasada, 429",
    R(
        '<!DOCTYPE html><html><head></head><body><script>window.KPSDK={};KPSDK.now=typeof performance!=="undefined"&&performance.now;KPSDK.start=KPSDK.now();</script><script src="/149e/ips.js?x-kpsdk-im=A"></script></body></html>',
        429,
        (("x-kpsdk-ct", "0a"),),
    ),
    also=BOT + unverified("rate-limited"),
)
wall(
    "vercel-check",
    "Vercel security checkpoint",
    R(
        '<!DOCTYPE html><html><head><title>Vercel Security Checkpoint</title></head><body><p id="header-text">We\'re verifying your browser</p><p>Enable JavaScript to continue</p><footer>Vercel Security Checkpoint | fra1::17</footer></body></html>',
        429,
        (("x-vercel-mitigated", "challenge"), ("Server", "Vercel")),
    ),
    also=BOT + unverified("rate-limited"),
)
wall(
    "linkedin",
    "LinkedIn's 999",
    R(
        '<html><head><script type="text/javascript">window.onload=function(){var newLocation="";window.location.href="https://www.linkedin.com/authwall?trk=x"}</script></head></html>',
        999,
        reason="Request denied",
    ),
    path="/in/dana-lind",
    also=BOT + unverified("login"),
)
wall(
    "reddit",
    "network security",
    R(
        "<!doctype html><html><head><title>Blocked</title></head><body><div><p>whoa there, pardner!</p><p>Your request has been blocked due to a network policy.</p><p>Try logging in or creating an account here to get back to browsing.</p><p>If you're running a script or application, please register or sign in with your developer credentials here.</p></div></body></html>",
        403,
    ),
    path="/r/bog/comments/abc/peat/",
)
wall(
    "fastly-client",
    "Fastly's client challenge",
    R(
        '<!DOCTYPE html><html lang="en"><head><title>Client Challenge</title><link rel="stylesheet" href="/_fs-ch-1T1wmsGaOgGaSxcX/assets/styles.css"></head><body><noscript><div class="noscript-container"><p>JavaScript is disabled in your browser.</p>Please enable JavaScript to proceed.</div></noscript><main id="loading-error"><p>A required part of this site couldn’t load. This may be due to a browser extension, network issues, or browser settings.</p></main><script src="/_fs-ch-1T1wmsGaOgGaSxcX/script.js"></script></body></html>'
    ),
    also=BOT,
)
wall(
    "ddos-guard",
    "DDoS-Guard",
    R(
        '<!doctype html><html><head><title>DDoS-Guard</title></head><body><h1>Checking your browser before accessing %%HOST%%</h1><p>Please wait a few seconds. Once this check is complete, the website will open automatically</p><script src="/.well-known/ddos-guard/js-challenge/index.js"></script><div>DDoS protection by DDoS-GUARD</div></body></html>',
        403,
        (("Server", "ddos-guard"),),
    ),
)
wall(
    "own-hash",
    "a wall that nobody else has: sets a cookie by script and reloads",
    R(
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>One moment, please...</title></head><body><h1>Please wait while your request is being verified...</h1><form id="wsidchk-form" style="display:none;" action="/z0f76a1d14fd21a8fb5fd0d03e0fdc3d3cedae52f" method="GET"><input type="hidden" id="wsidchk" name="wsidchk"/></form><script>(function(){var west=+((+!+[])),east=+((+!+[]));function x(){document.getElementById("wsidchk").value=west+east;document.getElementById("wsidchk-form").submit()}window.addEventListener("load",x)})();</script></body></html>'
    ),
)

# ---- captchas -----------------------------------------------------------------------------------------------------------
CAP = unverified("bot-wall", "forbidden", "rate-limited")
wall(
    "google-sorry",
    "Google's 'unusual traffic'",
    to("http://sorry-google.test/sorry/index?continue=x", 302),
    reason="captcha",
    also=CAP,
    other={
        "sorry-google.test": {
            "*": R(
                '<html><head><title>http://x/</title></head><body><form id="captcha-form" action="index" method="post"><div id="recaptcha" class="g-recaptcha" data-sitekey="6L" data-s="x"></div></form><b>About this page</b><br>Our systems have detected unusual traffic from your computer network. This page checks to see if it\'s really you sending the requests, and not a robot.</body></html>',
                429,
            )
        }
    },
    path="/scholar?q=peat",
)
wall(
    "amazon-captcha",
    "Amazon's characters, 200",
    R(
        '<!DOCTYPE html><html><head><title dir="ltr">Shop.com</title></head><body><h4>Enter the characters you see below</h4><p class="a-last">Sorry, we just need to make sure you\'re not a robot. For best results, please make sure your browser is accepting cookies.</p><form method="get" action="/errors/validateCaptcha"><img src="https://images/captcha/abc/Captcha_x.jpg"><label for="captchacharacters">Type the characters you see in this image:</label><input id="captchacharacters"><button>Continue shopping</button></form></body></html>'
    ),
    reason="captcha",
    also=CAP,
    path="/dp/B00X4WHP5E",
)
wall(
    "yandex",
    "Yandex SmartCaptcha",
    to("/showcaptcha?cc=1&retpath=x"),
    reason="captcha",
    also=CAP,
    routes={
        "/showcaptcha": R(
            '<!doctype html><html><head><title>Вы не робот?</title></head><body><form id="checkbox-captcha-form" action="/checkcaptcha?key=x"><span>Подтвердите, что запросы отправляли вы, а не робот</span><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><input type="submit" value="Нажмите, чтобы продолжить"></form></body></html>'
        )
    },
)
wall(
    "perfdrive",
    "Radware's validate host",
    to("https://validate.perfdrive.com/abc/?ssa=1", 302),
    reason="captcha",
    also=CAP,
    other={
        "validate.perfdrive.com": {
            "*": R(
                '<html><head><title>Radware Captcha Page</title></head><body><h2>We apologize for the inconvenience...</h2><p>...but your activity and behavior on this site made us think that you are a bot.</p><p>Please solve this CAPTCHA to request unblock to the website</p><div class="h-captcha" data-sitekey="x"></div></body></html>'
            )
        }
    },
    path="/article/10.1088/1361",
)
wall(
    "captcha-de",
    "German captcha page, 200",
    R(
        bare(
            "Sicherheitsabfrage",
            '<h1>Sicherheitsabfrage</h1><p>Bitte bestätigen Sie, dass Sie kein Roboter sind, um fortzufahren.</p><form method="post"><div class="g-recaptcha" data-sitekey="6L"></div><button>Weiter</button></form><script src="https://www.google.com/recaptcha/api.js"></script>',
            "de",
        )
    ),
    reason="captcha",
    also=CAP,
)
wall(
    "captcha-zh",
    "Chinese slider",
    R(
        bare(
            "安全验证",
            '<div id="nc_1_wrapper"></div><p>为了您的账号安全，请拖动滑块完成验证</p><p>访问过于频繁，请完成验证后继续访问</p><script src="https://g.alicdn.com/AWSC/AWSC/awsc.js"></script>',
            "zh",
        )
    ),
    reason="captcha",
    also=CAP,
)
wall(
    "turnstile-page",
    "a page of Turnstile alone, 200",
    R(
        bare(
            "Verify you are human",
            '<h1>Verify you are human</h1><p>Complete the security check to continue to the library.</p><form><div class="cf-turnstile" data-sitekey="0x4"></div></form><script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script>',
        )
    ),
    reason="captcha",
    also=CAP,
)

# ---- refusals -----------------------------------------------------------------------------------------------------------
wall(
    "403-nginx",
    "plain 403",
    R(
        "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>",
        403,
    ),
    reason="forbidden",
    also=unverified("bot-wall"),
)
wall(
    "403-apache",
    "plain 403 of one path",
    R(
        "<!DOCTYPE HTML><html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p></body></html>",
        403,
    ),
    reason="forbidden",
    also=unverified("bot-wall"),
    everywhere=False,
)
wall(
    "429-always",
    "429 for good",
    R("Too many requests", 429, (("Retry-After", "3600"),)),
    reason="rate-limited",
    also=unverified("bot-wall"),
)
wall(
    "429-200",
    "a rate limit that answers 200",
    R(
        bare(
            "Too Many Requests",
            "<h1>Too Many Requests</h1><p>You have exceeded the rate limit. Please slow down and try again in a few minutes.</p>",
        )
    ),
    reason="rate-limited",
    also=unverified("bot-wall", "captcha"),
)
wall(
    "451",
    "451",
    R(
        "<h1>451 Unavailable For Legal Reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the GDPR and therefore access cannot be granted at this time.</p>",
        451,
    ),
    reason="geo-blocked",
    also=unverified("forbidden"),
)
wall(
    "geo-200",
    "closed to a country, 200",
    R(
        bare(
            "Not available in your region",
            "<h1>Sorry, this content is not available in your region</h1><p>Due to licensing restrictions, this site can't be viewed from your country.</p>",
        )
    ),
    reason="geo-blocked",
    also=unverified("forbidden"),
)
wall(
    "geo-403-fr",
    "closed to a country, 403 in French",
    R(
        "<html><head><title>Accès refusé</title></head><body><h1>Ce contenu n'est pas disponible dans votre pays</h1></body></html>",
        403,
    ),
    reason="geo-blocked",
    also=unverified("forbidden", "bot-wall"),
)
wall("402", "402", R("<h1>Payment required</h1>", 402), reason="paywall", also=(), everywhere=False)
case(
    "304",
    "/notes",
    "unverified/forbidden",
    "304 to an unconditional request",
    R("", 304),
    also=unverified("bot-wall", "no-network", "robots", "rate-limited", "captcha", "login"),
)
case(
    "robots-all",
    "/notes",
    "unverified/robots",
    "robots.txt forbids everybody",
    R(wp("Notes", prose())),
    routes={"/robots.txt": R("User-agent: *\nDisallow: /\n", type="text/plain")},
)
case(
    "robots-path",
    "/private/notes",
    "unverified/robots",
    "robots.txt forbids the path",
    R(wp("Notes", prose())),
    routes={"/robots.txt": R("User-agent: *\nDisallow: /private/\n", type="text/plain")},
)
case(
    "robots-other",
    "/notes",
    "ok/ok",
    "robots.txt forbids another robot",
    R(wp("Notes", prose())),
    routes={"/robots.txt": R("User-agent: GPTBot\nDisallow: /\n\nUser-agent: *\nAllow: /\n", type="text/plain")},
)
case(
    "robots-html",
    "/notes",
    "ok/ok",
    "robots.txt is an HTML page that says Disallow",
    R(wp("Notes", prose())),
    routes={"/robots.txt": R(home("robots-html.test"))},
)
case(
    "robots-403",
    "/notes",
    "ok/ok",
    "robots.txt answers 403: by RFC 9309 a 4xx means no rules",
    R(wp("Notes", prose())),
    routes={"/robots.txt": R("no", 403)},
)


# ---- logins -------------------------------------------------------------------------------------------------------------
def login(name, why, at, path="/wiki/queues", **more):
    more.setdefault("also", unverified("forbidden"))
    wall(name, why, at, path=path, reason="login", everywhere=more.pop("everywhere", False), **more)


FORM = '<form action="/login" method="post"><label>Username or e-mail</label><input name="user"><label>Password</label><input type="password" name="pass"><button>Sign in</button></form><p><a href="/reset">Forgot your password?</a></p>'
login(
    "basic",
    "Basic authentication",
    R("<h1>401 Authorization Required</h1>", 401, (("WWW-Authenticate", 'Basic realm="Members"'),)),
)
login(
    "google-docs",
    "Google's sign-in",
    to("https://accounts.google.com/ServiceLogin?service=wise&continue=https://docs.google.com/document/d/1x/edit"),
    path="/document/d/1x/edit",
    other={
        "accounts.google.com": {
            "*": R(
                '<!doctype html><html lang="en"><head><title>Google Docs: Sign-in</title></head><body><h1>Sign in</h1><p>to continue to Google Docs</p><form><input type="email" name="identifier" aria-label="Email or phone"><button>Next</button></form><p>Not your computer? Use Guest mode to sign in privately.</p></body></html>'
            )
        }
    },
)
login(
    "microsoft",
    "Microsoft's sign-in",
    to("https://login.microsoftonline.com/common/oauth2/authorize?client_id=1&response_type=code"),
    path="/:w:/s/team/Edx",
    other={
        "login.microsoftonline.com": {
            "*": R(
                '<!DOCTYPE html><html><head><title>Sign in to your account</title></head><body><script>$Config={"sTenantId":"x","urlPost":"/common/login"};</script><noscript>JavaScript required to sign in</noscript><div id="lightbox"></div><form name="f1" action="/common/login"><input type="email" name="loginfmt"></form></body></html>'
            )
        }
    },
)
login(
    "shibboleth",
    "Shibboleth",
    to("https://idp.northmarch.test/idp/profile/SAML2/Redirect/SSO?SAMLRequest=fZ"),
    path="/ilias/goto.php?target=crs_7",
    other={
        "idp.northmarch.test": {
            "*": R(
                uni(
                    "Web Login Service",
                    '<h1>Login to ILIAS</h1><form method="post"><input name="j_username"><input type="password" name="j_password"><button name="_eventId_proceed">Login</button></form>',
                )
            )
        }
    },
)
login(
    "okta",
    "Okta",
    to("https://northmarch.okta.test/oauth2/v1/authorize?client_id=0oa&redirect_uri=x"),
    other={
        "northmarch.okta.test": {
            "*": R(
                '<!DOCTYPE html><html><head><title>Northmarch - Sign In</title></head><body class="auth okta-container"><div id="okta-sign-in"></div><script src="https://global.oktacdn.com/okta-signin-widget/7/js/okta-sign-in.min.js"></script><noscript>Javascript is required</noscript></body></html>'
            )
        }
    },
)
login(
    "cas",
    "CAS",
    to("/cas/login?service=http%3A%2F%2Fcas.test%2Fwiki%2Fqueues"),
    routes={
        "/cas/login": R(uni("CAS - Central Authentication Service", f"<h1>Enter your NetID and password</h1>{FORM}"))
    },
)
login(
    "gitlab",
    "GitLab's private project",
    to("/users/sign_in"),
    path="/hahn/private-peat",
    routes={
        "/users/sign_in": R(
            bare(
                "Sign in · GitLab",
                f"<h1>GitLab Enterprise Edition</h1><p>You need to sign in or sign up before continuing.</p>{FORM}",
            )
        )
    },
)
login(
    "moodle",
    "Moodle",
    to("/login/index.php"),
    path="/course/view.php?id=8",
    routes={
        "/login/index.php": R(
            bare(
                "Log in to the site | Moodle",
                f"<h1>Log in to Moodle</h1>{FORM}<p>Some courses may allow guest access</p><button>Access as a guest</button><p>Cookies must be enabled in your browser</p>",
            )
        )
    },
)
login(
    "in-place",
    "a login form at the address itself",
    R(bare("Log in", f"<h1>Member login</h1><p>This page is for members. Please log in to continue.</p>{FORM}")),
)
login(
    "drupal-denied",
    "Drupal's 403 with a login",
    R(
        drupal(
            "Access denied",
            "<p>You are not authorized to access this page.</p><p>Please <a href='/user/login'>log in</a>.</p>",
        ),
        403,
    ),
    also=unverified("forbidden", "bot-wall"),
)
login(
    "phpbb",
    "phpBB, 200",
    R(
        bare(
            "The Hut Forum - Information",
            f"<h2>Information</h2><p>The board requires you to be registered and logged in to view this forum.</p>{FORM}",
        )
    ),
)
login(
    "discourse",
    "Discourse, private",
    R(
        bare(
            "Hut",
            '<div class="login-required"><h1>Welcome to The Hut</h1><p>You need to log in to see this forum.</p><a class="btn" href="/login">Log In</a> <a href="/signup">Sign Up</a></div>',
        )
    ),
)
login(
    "instagram",
    "a social network's login wall",
    to("/accounts/login/?next=/p/abc/"),
    path="/p/abc/",
    routes={
        "/accounts/login/": R(
            bare("Login • Pictogram", f"{FORM}<p>Don't have an account? Sign up</p><p>Get the app.</p>")
        )
    },
)
login(
    "drive-access",
    "You need access",
    R(
        bare(
            "Drive: You need access",
            "<h1>You need access</h1><p>Ask for access, or switch to an account with access. <a>Learn more</a></p><button>Request access</button>",
        )
    ),
    also=unverified("forbidden"),
)
login(
    "jira",
    "Jira's anonymous view",
    R(
        bare(
            "Log in - Tracker",
            f"<h1>You must log in to access this page.</h1><p>If you think this message is wrong, please contact your administrators.</p>{FORM}",
        )
    ),
)
login(
    "login-de",
    "German login in place",
    R(
        uni(
            "Anmeldung",
            "<h1>Anmeldung erforderlich</h1><p>Bitte melden Sie sich an, um diesen Inhalt zu sehen.</p><form method='post'><input name='kennung'> <input type='password' name='kennwort'><button>Anmelden</button></form><p>Passwort vergessen?</p>",
            "de",
        )
    ),
)
login(
    "login-ja",
    "Japanese login",
    to("/login?r=1"),
    routes={
        "/login": R(
            bare(
                "ログイン | 会員サイト",
                "<h1>ログイン</h1><p>このページを表示するにはログインが必要です。</p><form method='post'><input name='id'><input type='password' name='pw'><button>ログイン</button></form><p>パスワードをお忘れの方</p>",
                "ja",
            )
        )
    },
)
login(
    "wp-private",
    "WordPress, password-protected post",
    R(
        wp(
            "Protected: Grades",
            '<h1>Protected: Grades</h1><form action="/wp-login.php?action=postpass" class="post-password-form" method="post"><p>This content is password protected. To view it please enter your password below:</p><p><label>Password: <input name="post_password" type="password"></label> <input type="submit" value="Enter"></p></form>',
        )
    ),
    path="/2022/grades/",
    also=unverified("forbidden"),
)
login(
    "pdf-login",
    "a PDF address that shows a login",
    to("/login?next=/files/paper.pdf"),
    path="/files/paper.pdf",
    routes={"/login": R(bare("Sign in", f"<h1>Sign in</h1>{FORM}"))},
)
case("pdf-cf", "/files/paper.pdf", "unverified/bot-wall", "a PDF address behind Anubis", R(ANUBIS), also=BOT)


# ---- paywalls -----------------------------------------------------------------------------------------------------------
def pay(name, why, at, path="/2024/03/peat-is-back", **more):
    more.setdefault("also", unverified("login"))
    wall(name, why, at, path=path, reason="paywall", everywhere=False, **more)


LD = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"x","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script>'
pay(
    "pay-en",
    "teaser and offer",
    R(
        news(
            "Peat is back",
            f"<h1>Peat is back</h1>{prose(0, 1)}<div class='paywall'><h2>Subscribe to continue reading</h2><p>This article is for subscribers only. Get unlimited access for 1 a week. Already a subscriber? <a>Log in</a></p></div>",
            head=LD,
        )
    ),
)
pay(
    "pay-ft",
    "nothing but the offer",
    R(
        news(
            "Subscribe to read",
            "<h1>Subscribe to unlock this article</h1><p>Try unlimited access. Only $1 for 4 weeks. Then $75 per month. Complete digital access to quality journalism. Cancel anytime during your trial.</p><button>Select</button><h2>Explore more offers</h2><p>Standard Digital $39. Premium Digital $75. Print.</p>",
            name="The Financial Courier",
        )
    ),
)
pay(
    "pay-de",
    "Z+",
    R(
        news(
            "Der Torf ist zurück",
            "<h1>Der Torf ist zurück</h1><p>Niemand hatte mit diesen Zahlen gerechnet, als im Sommer die ersten Kerne aus dem Moor gezogen wurden.</p><div class='paragraph--faded'></div><aside><h2>Weiterlesen mit C+</h2><p>Jetzt 4 Wochen für 1 € testen. Sie haben bereits ein Abo? Anmelden. Jederzeit kündbar.</p></aside>",
            "de",
            "Der Hafenbote",
            LD,
        )
    ),
)
pay(
    "pay-fr",
    "réservé aux abonnés",
    R(
        news(
            "Le retour de la tourbe",
            "<h1>Le retour de la tourbe</h1><p>Personne ne s'attendait à de tels chiffres.</p><section><p>Article réservé aux abonnés</p><p>Il vous reste 84.2% de cet article à lire. La suite est réservée aux abonnés.</p><a>S'abonner</a> Déjà abonné ? Se connecter</section>",
            "fr",
            "Le Courrier",
            LD,
        )
    ),
)
pay(
    "pay-es",
    "solo para suscriptores",
    R(
        news(
            "Vuelve la turba",
            "<h1>Vuelve la turba</h1><p>Nadie esperaba estas cifras.</p><div><p>Contenido exclusivo para suscriptores. Suscríbete para seguir leyendo. ¿Ya eres suscriptor? Inicia sesión.</p></div>",
            "es",
            "El Correo",
            LD,
        )
    ),
)
pay(
    "pay-nl",
    "alleen voor abonnees",
    R(
        news(
            "Het veen is terug",
            "<h1>Het veen is terug</h1><p>Niemand had deze cijfers verwacht.</p><div>Lees verder met een abonnement. Dit artikel is alleen voor abonnees. Al abonnee? Log in.</div>",
            "nl",
            "De Havenbode",
            LD,
        )
    ),
)
pay(
    "pay-publisher",
    "a publisher's chapter: nothing but the price",
    R(
        bare(
            "Get Access | Bog Science Online",
            "<h1>Full text is not available: purchase access</h1><p>To read the full-text of this article, please use one of the options below to sign in or purchase access.</p><h2>Institutional login</h2><p>Log in through Shibboleth / OpenAthens</p><h2>Purchase instant access</h2><p>48-hour online access $12.00. Article PDF $49.00.</p>",
        )
    ),
    path="/doi/full/10.9999/bog.12",
    also=unverified("login"),
)
pay(
    "pay-member",
    "a blog's member-only story",
    R(
        bare(
            "Gradients at lunch | Median",
            f"<h1>Gradients at lunch</h1><p>Member-only story</p><p>{'A gradient is only a direction.'}</p><h2>Create an account to read the full story.</h2><p>The author made this story available to Median members only. If you’re new to Median, create a new account to read this story on us.</p><button>Continue in app</button> Or, continue in mobile web. Already have an account? Sign in",
        )
    ),
    also=unverified("login"),
)
