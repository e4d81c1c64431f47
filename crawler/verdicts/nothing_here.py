"""Sentences that say that nothing is there, in the main languages of the web. Facts of the field."""

NOTHING_HERE: dict[str, tuple[str, str]] = {
    "en": (
        "found|locat|exist|no longer|unpublish|removed|deleted|moved|filled|taken down| find |goes by|available|no text|closed|disabled|withdrawn|data record|never existed|specified|invalid|expired|stored|off limits|deactivated",
        (
            r"(?:(?:page|url|web\s*address)|(?:this|that|requested|following)\s+(?:document|file|content|article|link|resource|post|entry|"
            r"item|product|video)|(?:document|file|content|article|link|resource|post|entry|item|product|video)(?=\W+(?:that\W+)?(?:you|was)\W))\W+"
            r"(?:(?:you|that|which|was|were|is|are|has|have|requested|wanted|need|asked|typed|looking|for|the|been|your?|re|trying|to|access|reach|visit|view|followed|event|product|article|"
            r"may|either|entered|seem\w*|we|in|on|at|this|our|blog|site|website|server|of|it|here|currently|or)\W+){0,12}"
            r"(?:not\s+(?:be\s+)?found|can(?:no|\W)t\s+be\s+(?:found|located)|could\s?n[o\W]t\s+be\s+(?:found|located)|"
            r"do(?:es)?\s?n[o\W]t\s+exist|no\s+longer\s+(?:exists?|available|online|here)|"
            r"been\s+(?:removed|deleted|moved|taken\s+down)|moved\s+or)|"
            r"(?:this|that|the)\s+(?:requested\s+|specified\s+|selected\s+)?(?:job|position|offer|listing|account|profile|user|channel|group|event|topic|thread|question|board|message|comment|"
            r"blog|repository|project|journal|presentation|photo|image|survey|workspace|package|course|lecture|recipe|recording|talk)\W+(?:(?:you|are|were|looking|for|is|was|has|have)\W+){0,6}"
            r"(?:not\s+(?:be\s+)?found|do(?:es)?\s?n[o\W]t\s+exist|no\s+longer\s+(?:exists?|available|offered)|(?:been\s+)?(?:filled|deleted|removed|unpublished|discontinued|taken\s+(?:down|offline)))|"
            r"document\s+name\s+you\s+requested\s.{0,120}?could\s+not\s+be\s+found|"
            r"can\s+no\s+longer\s+be\s+(?:viewed|accessed|reached|displayed|found|read)|"
            r"we\s+(?:can\W?t|cannot|couldn\W?t|could\s+not|(?:are|were)\s+(?:unable|not\s+able)\s+to)\s+(?:seem\s+to\s+)?(?:find|locate)\s+"
            r"(?:the|that|this|your?|what)|does\s+not\s+exist\s+on\s+this\s+server|(?:no|invalid)\s+(?:thread|topic|post|forum|user|file|link|attachment|key)\s+specified|"
            r"what(?:ever)?\s+you\W+(?:are|were|re)\s+looking\s+for\s+(?:does\s?n[o\W]t\s+(?:currently\s+)?exist|(?:is\s?n[o\W]t|is\s+no\s+longer)\s+here)|"
            r"(?:you\s+(?:have\s+)?requested|requested\s+\w+)\s+(?:is|was|has\s+been)\s+(?:currently\s+)?(?:not\s+(?:yet\s+)?available|unavailable|deleted|removed|withdrawn)|is\s+private\s+or\s+(?:was\s+|has\s+been\s+)?(?:deleted|removed)|"
            r"(?:removed|deleted|taken\s+down)\s+by\s+(?:its|the|their)\s+(?:owner|author|uploader|user|creator)|(?:deleted|removed),?\s+or\s+never\s+existed|"
            r"item\W+you\s.{0,40}\bhas\s+been\s+withdrawn|can\W?t\s+find\s+data\s+record|"
            r"there\s+is\s+currently\s+no\s+text\s+in\s+this\s+page|nobody\s+(?:on|at)\s+[\w.]{2,30}\s+goes\s+by\s+that\s+name|"
            r"(?:user|author|owner)\s+(?:has\s+)?(?:deactivated|deleted|closed)\b.{0,20}\b(?:account|profile)|"
            r"(?:user|author|owner)\W?s?\s+account\s+(?:has\s+been|was|is)\s+(?:closed|deleted|deactivated|disabled)|"
            r"could\s?n[o\W]t\s+find\s+(?:this|that|the)\s+(?:page|file|article)|does\s+not\s+correspond\s+to\s+a\s+valid|invalid\s+or\s+deleted\s+file|no\s+longer\s+stored\s+on\s+our\s+servers|(?:short\s*)?link\s+(?:has\s+)?(?:expired|been\s+deactivated)|"
            r"topic\s+or\s+board\s+you\s.{0,60}missing\s+or\s+off[\s-]limits"
        ),
    ),
    "de": (
        "gefunden|finden|vorhanden|auffindbar|verfügbar|existier|gibt es nicht",
        (
            r"(?:seite|inhalt|dokument|artikel|beitrag|datei|adresse|url|thema|eintrag|nachricht|benutzer|anzeige|kurs|video|veranstaltung).{0,60}(?:nicht\s+(?:\w+\s+)?(?:gefunden|vorhanden|auffindbar|"
            r"verfügbar)|existiert\s+nicht|nicht\s+existier\w+|gibt\s+es\s+nicht)|"
            r"(?:konnten|können|konnte|kann)\s.{0,30}(?:seite|artikel|inhalt|dokument)\b.{0,30}nicht\s+(?:mehr\s+)?(?:finden|auffinden)"
        ),
    ),
    "fr": (
        "introuvable|trouv|existe|n'est|n’est|demandée",
        (
            r"(?:page|contenu|article|document|adresse|sujet|discussion|message|billet|annonce|fichier|ressource|utilisateur|vidéo|cours).{0,60}(?:introuvable|n\W?existe\s+(?:pas|plus)|n\W?est\s+(?:pas|plus)\s+(?:disponible|accessible|en\s+ligne)|n\W?a\s+pas\s+(?:été\s+|pu\s+(?:être\s+)?)trouvée?)|"
            r"page\s+demandée\s+n\W|n\W?(?:avons|arrivons)\s+pas\s+(?:à\s+)?trouv"
        ),
    ),
    "es": (
        "encontra|existe|disponible|encuentra",
        (
            r"no\s+encontramos\s+(?:la|esta|el|este)\s|no\s+(?:hemos|se\s+ha|se\s+han|pudimos|podemos|pudo)\s+(?:podido\s+)?(?:encontrado|encontrar)|"
            r"(?:página|contenido|artículo|documento|noticia|publicación|anuncio|tema|mensaje|entrada|archivo|recurso|usuario|vídeo|curso).{0,60}no\s+(?:existe|está\s+(?:ya\s+)?disponible|se\s+encuentra|fue\s+encontrad)"
        ),
    ),
    "pt": (
        "encontra|existe|dispon",
        (
            r"(?:página|conteúdo|artigo|documento|notícia|publicação|matéria|tópico|mensagem|postagem|arquivo|recurso|usuário|vídeo|curso).{0,60}não\s+(?:existe|foi\s+encontrad|encontrad|está\s+(?:mais\s+)?dispon|pode\s+ser\s+encontrad)|"
            r"não\s+(?:foi\s+)?encontrad|não\s+(?:conseguimos|foi\s+possível|encontramos)\s+(?:encontrar|a\s+página)"
        ),
    ),
    "it": (
        "esiste|trova|disponibile",
        r"(?:pagina|articolo|contenuto|documento|notizia|annuncio|argomento|discussione|messaggio|file|risorsa|utente|video|corso).{0,60}non\s+(?:esiste|è\s+(?:stata\s+trovata|più\s+disponibile|disponibile)|trovata)|non\s+(?:è\s+stata\s+trovata|abbiamo\s+trovato)|non\s+(?:riusciamo|siamo\s+riusciti)\s+a\s+trovare",
    ),
    "nl": (
        "gevonden|vinden|beschikbaar|bestaat",
        r"(?:pagina|artikel|document|inhoud|bericht|onderwerp|bestand|gebruiker|video|cursus).{0,60}(?:niet\s+(?:gevonden|beschikbaar|\w*\s*bestaat)|bestaat\s+niet)|niet\s+(?:worden\s+)?gevonden|(?:kunnen|konden|kan)\s.{0,20}(?:pagina|artikel).{0,20}niet\s+(?:terug)?vinden",
    ),
    "ca": (
        "existeix|trobat",
        r"pàgina.{0,50}no\s+(?:existeix|s\W?ha\s+trobat)|no\s+hem\s+trobat",
    ),
    "sv": (
        "finns|hitta",
        r"(?:sidan|artikeln|innehållet|inlägget).{0,50}(?:finns\s+(?:inte|ej)|(?:hittades|hittas)\s+inte|kunde\s+inte\s+hittas|gick\s+inte\s+att\s+hitta)|(?:kan|kunde)\s+(?:tyvärr\s+)?inte\s+hitta\s+(?:sidan|artikeln)",
    ),
    "da no": (
        "find|finn|fun|eksisterer",
        r"(?:side[nr]?|artik(?:le|kele)n|in[dn]+holdet|indlægget|innlegget).{0,50}(?:find?es\s+ikke|finnes\s+ikke|(?:blev|ble)\s+ikke\s+fun|kan\s+ikke\s+findes|kunne\s+ikke\s+(?:findes|finnes)|eksisterer\s+ikke)|(?:kan|kunne)\s+(?:desværre\s+|dessverre\s+)?ikke\s+finn?e?d?e?\s+(?:siden|artik)",
    ),
    "fi": (
        "löy|ole ",
        r"(?:siv[uv]\w*|artikkeli\w*|sisältö\w*).{0,50}ei\s+(?:löyt\w+|ole\s+(?:olemassa|enää)|voitu\s+löytää)",
    ),
    "is": (
        "fannst|er ekki",
        r"síð\w+.{0,40}(?:fannst\s+ekki|er\s+ekki\s+til)",
    ),
    "et lt lv": (
        "leitud|leia|eksist|nerast|neegzist|atrasta|neeksist",
        r"leh(?:te|ekülge).{0,40}ei\s+(?:leitud|leia|eksisteeri)|puslap\w+.{0,40}(?:nerastas|neegzistuoja)|lapa.{0,40}(?:nav\s+atrasta|neeksistē)",
    ),
    "pl": (
        "istnieje|znale|dostępn|nie ma ",
        r"(?:stron\w*|artykuł\w*|treś\w+|ogłoszeni\w+|temat\w*|wąt\w+|wpis\w*|plik\w*|użytkownik\w*).{0,60}nie\s+(?:istnieje|został[ao]?\s+znalezion\w*|znaleziono|jest\s+(?:już\s+)?dostępn)|nie\s+(?:znaleziono|znaleźliśmy|udało\s+się\s+znaleźć).{0,40}stron|nie\s+ma\s+takiej\s+strony",
    ),
    "cs sk": (
        "nalezen|nájden|neexist|nenaš|najít",
        r"(?:stránk\w*|článek|obsah|tém[au]|příspěvek|vlákno|soubor|uživatel).{0,60}(?:(?:nebyla|nebola)\s+(?:nalezena|nájdená)|neexistuje|nenalezena|nenašla|nelze\s+najít)|(?:nenašli|nemůžeme\s+najít).{0,30}stránk",
    ),
    "hu": (
        "található|létezik|találtuk",
        r"oldal.{0,50}nem\s+(?:található|létezik|találtuk)",
    ),
    "ro": (
        "găsit|există|disponibil|exist",
        r"pagin\w*.{0,60}nu\s+(?:a\s+fost\s+găsit|există|poate\s+fi\s+găsit|este\s+disponibil|mai\s+exist)",
    ),
    "hr sr sl": (
        "pronađ|nađen|postoji|obstaja|naj",
        r"stranic\w*.{0,50}(?:nije\s+(?:pronađena|nađena)|ne\s+postoji)|stran\w*.{0,40}(?:ne\s+obstaja|ni\s+(?:bil[ao]\s+)?(?:mogoče\s+)?naj)",
    ),
    "tr": (
        "bulunam|mevcut|kaldır",
        r"(?:sayfa|içerik|haber|makale|ilan|konu|mesaj|dosya).{0,60}(?:bulunam\w+|mevcut\s+değil|kaldırılmış)",
    ),
    "el": (
        "δεν",
        r"σελίδα.{0,60}δεν\s+(?:βρέθηκε|υπάρχει|είναι\s+διαθέσιμη)",
    ),
    "ru": (
        "найд|существу|нашл|найти|доступн|удален|удалён|нет",
        r"(?:страниц\w*|запис\w+|стать\w+|публикаци\w+|материал\w*|новост\w+|документ\w*|пост|тем[аы]|сообщени\w+|файл\w*|пользовател\w+|товар\w*).{0,60}(?:не\s+(?:найден\w*|существует|нашл\w+|найти|доступн\w+)|удален\w*|удалён\w*)|не\s+(?:смогли|можем|удалось)\s+найти\s+.{0,20}(?:страниц|стать|материал|документ)|нет\s+такой\s+страницы|такой\s+страницы\s+нет",
    ),
    "uk": (
        "знайд|існує|знайти|видален",
        r"(?:сторінк\w*|запис\w*|статт\w+|матеріал\w*|новин\w+|тем[аи]|повідомлен\w+|файл\w*).{0,60}(?:не\s+(?:знайден\w*|існує|вдалося\s+знайти)|видален\w*)",
    ),
    "bg": (
        "намерена|открита|съществува",
        r"страница\w*.{0,50}не\s+(?:е\s+(?:намерена|открита)|съществува|беше\s+намерена)",
    ),
    "he": (
        "לא|אינו",
        r"(?:הדף|העמוד|דף|עמוד).{0,40}(?:לא\s+נמצא|אינו\s+קיים|לא\s+קיים)",
    ),
    "ar": (
        "موجودة|العثور|متاحة",
        r"(?:الصفحة|صفحة).{0,60}(?:غير\s+موجودة|لم\s+يتم\s+العثور|غير\s+متاحة|لا\s+يمكن\s+العثور)|لم\s+يتم\s+العثور\s+على\s+(?:ال)?(?:صفحة|محتوى|ملف)",
    ),
    "fa": (
        "نشد|ندارد",
        r"صفحه.{0,60}(?:یافت\s+نشد|پیدا\s+نشد|وجود\s+ندارد)",
    ),
    "hi": (
        "नहीं",
        r"(?:पृष्ठ|पेज|पन्ना).{0,40}(?:नहीं\s+मिला|मौजूद\s+नहीं|उपलब्ध\s+नहीं)",
    ),
    "th": (
        "ไม่",
        r"ไม่พบ(?:หน้า|เพจ|เว็บ)|หน้า.{0,40}ไม่(?:พบ|มีอยู่)",
    ),
    "vi": (
        "không",
        r"(?:không\s+tìm\s+thấy|không\s+tồn\s+tại).{0,20}trang|trang.{0,50}không\s+(?:tìm\s+thấy|tồn\s+tại|còn)",
    ),
    "id": (
        "tidak",
        r"(?:halaman|laman).{0,60}tidak\s+(?:dapat\s+)?(?:ditemukan|tersedia|ada|wujud)",
    ),
    "ja": (
        "ません|削除|終了",
        r"(?:ページ|記事|ファイル|商品|投稿|トピック|スレッド|動画|ユーザー).{0,30}(?:見つかりません|存在しません|ございません|削除され|(?:掲載|公開|配信|販売)を?終了)|(?:お探し|ご指定|該当|コンテンツ|url).{0,30}見つかりません",
    ),
    "zh": (
        "不存在|找到|找不到|未找到|删除|刪除|无法|無法|失效|没有|沒有",
        (
            r"(?:页面|頁面|网页|網頁|内容|內容|文章|链接|連結|文件).{0,20}(?:不存在|未找到|找不到|已被?.{0,8}[删刪]除|无法[访显]|無法[訪顯]|已失效)|"
            r"(?:找不到|没有找到|沒有找到|未找到).{0,12}(?:页|頁|内容|內容)|(?:地址|用户|帖子|主题|主題|資源|资源).{0,20}不存在"
        ),
    ),
    "ko": (
        "없|않|삭제",
        r"페이지.{0,30}(?:찾을\s*수\s*없|존재하지\s*않|삭제)|(?:존재하지\s*않는|삭제된|삭제되었거나.{0,20})\s*(?:페이지|기사|게시물|게시글|글|문서)|(?:문서|게시물|게시글|파일|주소|콘텐츠).{0,30}찾을\s*수\s*없|(?:글|게시물|게시글|문서|자료|회원)[이가은는]?\s*존재하지\s*않|해당\s+(?:블로그|페이지|게시물)가?\s*없",
    ),
}  # fmt: skip
"""Where a page does not have what was asked for: pieces of which one stands in each such sentence, and its pattern."""
