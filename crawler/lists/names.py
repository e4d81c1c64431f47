"""Names of authors in running text: which words are names, and where a list of them ends."""

import re
from dataclasses import dataclass
from functools import lru_cache

_PARTICLES = frozenset(
    "van von der den de del della di da dos das du la le el al bin ibn ben ter ten zu zur af av y e i san mc st".split()
)
# Capitalised words that begin or make up titles, places and firms, and are no one's name in a list.
_COMMON = frozenset(
    """a about accelerating active adaptive adversarial advanced ai algorithm algorithms all an analysis and api
    applications applied approach architecture are art artificial at attention automatic awesome bandit based basic
    bayesian behavior best beyond big blog book books bootcamp building by can causal center chapter class cloud code
    college community company complete computer computational computing conference control convolutional core corp course
    courses cross data database databases dataset datasets decision deep design detection developers development
    differential distributed docs documentation domain draft dynamic dynamics efficient embedding embeddings
    engineering english ensemble estimation evaluation evolution experience exploration explorer face facebook fast
    feature features few field first for foundation foundations framework free from fully functions fundamentals game
    generation generative github google gradient graph graphical graphs group guide hierarchical high how human image
    images inc inference information institute integrated intelligence intelligent interactive international
    introduction is it its journal kernel knowledge lab laboratory labs language large layer learned learning lecture
    lectures library linear list local logic long ltd machine making management markov mathematics media memory meta
    method methods microsoft mining mit model modeling modelling models modern multi multimodal natural neural network
    networks new news nlp nonlinear normalization notes novel object of on online open openai optimal optimization
    optimizing organization oxford package page paper papers part pattern perception perspective planning platform
    playing policy practical practice prediction predictive primer principles probabilistic problem problems process
    processing program programming project projects proceedings python pytorch quantum quick random reading real
    recognition recurrent regression regularization reinforcement relational report representation representations
    research resource resources review robot robotics robust scalable scaling school science sciences search security
    self semantic semi sequence sequential series simple slides social society software space sparse spatial speech
    stanford start state statistical statistics stochastic structure structured study summer supervised support survey
    system systems team tech techniques technologies technology temporal tensor tensorflow test text that the theory
    this through time to toolbox toolkit tools topics towards toward training transfer transformer transformers tree trends
    tutorial tutorials understanding unified uniform universal university unsupervised use using value variational
    vector video videos view vision visual visualization visualizing what when where who why wiki wikipedia with
    without work workshop world yahoo you your zero answering modeling understanding reasoning mapping
    tracking clustering parsing tagging ranking matching encoding decoding pruning boosting sampling scheduling testing
    monitoring networking exploring improving combining rethinking revisiting explaining predicting generating detecting
    discovering evaluating measuring unifying bridging getting solving tuning segmenting simplifying captioning caption question questions part volume chapter
    edition section appendix lua java scala rust swift matlab numpy keras theano caffe torch jax docker linux windows mac
    android ios web blogs posts post article articles source""".split()
)
# Ends of words that make up titles; surnames that have such an end are excepted.
_TITLE_WORD = re.compile(r"\w{2,}(?:tions?|ology|ments?|ities|ness|isms?|works?|ometry|ematics)", re.IGNORECASE)
_SURNAMES = frozenset("clement clements you long how page field english free".split())
_LETTER = r"[^\W\d_]"
_WORD = rf"(?:[dDlO]['’])?{_LETTER}+(?:['’\-‐‑]{_LETTER}+)*[\d*†‡]?"
_INITIALS = rf"{_LETTER}\.(?:[ ]?-?{_LETTER}\.)*(?!{_LETTER}\b)"
_NICKNAME = rf"""["“'‘(]{_LETTER}{{2,20}}["”'’)](?=\s{_LETTER})"""
_TOKEN = re.compile(rf"(?:{_INITIALS}|(?:Jr|Sr)\b\.?|{_NICKNAME}|{_WORD})")
# What most names look like: the same answer as below in a third of the time.
_PLAIN = re.compile(
    r"(?:(?:[A-Z]\.[ ])+[A-Z][a-z]+|[A-Z][a-z]+[ ](?:[A-Z]\.[ ])*[A-Z][a-z]+)"
    r"(?=,[ ](?![A-Z]\.?(?:[ ]?[A-Z]\.?)*[ ]?(?:[,;&(]|and\b|\d|$))|[ ](?:and[ ]|\())"
)
_BY = re.compile(r"^(?:by|authors?:)\s+", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\xa0]+\n?[ \t]*|\n[ \t]*")
_HANDLE = re.compile(r"@[\w.-]*\w|[a-z0-9][\w.-]{1,30}\w(?![/\w])")
_ET_AL = re.compile(
    r"[\s,]*(?:&|and)?[\s,]*(?:et\.?\s?al\b\.?|and others\b|u\.\s?a\.|and colleagues\b|and many (?:others|more)\b)",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r"[\s.]*,\s*(?:and|&)\s+|\s*,\s*|\s*;\s*(?:and\s+)?|\s+(?:and|&|\+|with|und|et)\s+|\s*[·&]\s*|\.,\s+"
)
_DEGREE = re.compile(r"(?:(?:Prof(?:essor|\.)?|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|Sir)\s+)+")
_CAPITAL = rf"(?:{_LETTER}\.|{_LETTER}(?![\w.]))"
_PAIRED = re.compile(
    rf"({_WORD}(?:[ ]{_WORD}){{0,2}}),\s+({_CAPITAL}(?:[ ]?-?{_CAPITAL})*)(?=\s*(?:,|;|&|and\b|\(|\.|$|\d))"
)
_LAST_FIRST = re.compile(rf"[^\W\d_][^\d,;:()]{{0,40}}, {_LETTER}[^\d,;:()]{{0,40}}")
_NAME_LIKE = re.compile(rf"(?:{_LETTER}[\w.'’‐‑\xad\-]*\s?){{2,5}}[*†‡]*")
_FEW = 3
_MOST = 6  # words of the longest name
_PAIR = 2


@dataclass(frozen=True, slots=True)
class Names:
    """Names in a row."""

    names: tuple[str, ...]
    """As listed, without "et al."; empty where there are none."""
    end: int
    """Index after the last of them and its "et al."."""
    ends: tuple[int, ...]
    """Index after each of them."""
    sure: bool
    """More than a guess: several, or with initials, or "et al."."""


NOBODY = Names((), 0, (), sure=False)


def read_names(text: str, position: int = 0, *, loose: bool = False) -> Names:
    """Names in a row that begin at `position`.

    Args:
        text: running text.
        position: where to begin.
        loose: accept single words and handles as names, as after "by".
    """
    names: list[str] = []
    joints: list[str] = []
    ends: list[int] = []
    end, full, initials, others = position, False, False, False
    while True:
        name, stop = _one(text, position)
        if not name and loose and not names and (handle := _HANDLE.match(text, position)):
            name, stop = handle.group(), handle.end()
        single = len(name.split()) == 1 and "." not in name
        if not name or (single and full):
            break
        full = full or not single
        initials = initials or bool(_HAS_INITIAL.search(name))
        names.append(name)
        ends.append(stop)
        end = stop
        if etal := _ET_AL.match(text, end):
            end, others = etal.end(), True
            break
        joint = _JOINT.match(text, end)
        if not joint:
            break
        joints.append(joint.group())
        position = joint.end()
    if not full and not loose and not others and (len(names) != _PAIR or joints[0].strip() not in {"and", "&", ","}):
        return NOBODY
    pairs = _inverted(names, joints)
    if not full and len(pairs) == 1 < len(names) and not others and not loose:
        return NOBODY  # "Reykjavik, Iceland"
    ends = ends[len(names) - len(pairs) :]
    names = pairs
    sure = others or initials or len(names) > 1
    return Names(tuple(" ".join(name.rstrip("*†‡").split()) for name in names), end, tuple(ends), sure)


def whole_names(text: str, *, loose: bool = False) -> tuple[str, ...]:
    """Names, if the text is nothing else; an empty tuple otherwise."""
    text = _BY.sub("", text.strip(" \t\n,;:-–—|"))
    if not text or len(text) > _LONGEST:
        return ()
    if pairs := _bibtex_names(text):
        return pairs
    found = read_names(text, loose=loose)
    if found.names and not text[found.end :].strip(" ,;:.*†\n"):
        return found.names
    return _majority(text)


def _bibtex_names(text: str) -> tuple[str, ...]:
    """Names as in "Wang, Xiaolong and Gupta, Abhinav"."""
    parts = _ET_AL.sub("", text).strip(" .").split(" and ")
    return tuple(parts) if len(parts) > 1 and all(_LAST_FIRST.fullmatch(part) for part in parts) else ()


def _majority(text: str) -> tuple[str, ...]:
    """A list whose parts are mostly names: the others, "Jiaxuan You", are names then too."""
    listed = _ET_AL.sub("", text).strip(" .,*†")
    parts = [part.strip() for part in re.split(r"\s*(?:,\s*(?:and|&)\s|,|;|\s(?:and|&)\s)\s*", listed)]
    if len(parts) < _FEW or not all(_NAME_LIKE.fullmatch(part) for part in parts):
        return ()
    strict = sum(_one(part, 0) == (part, len(part)) and len(part.split()) > 1 for part in parts)
    return tuple(parts) if strict * 2 >= len(parts) and strict > 1 else ()


def is_person(text: str) -> bool:
    """Whether a text reads as one person's name: two to four words, none of them a title's."""
    names = whole_names(text)
    return len(names) == 1 and 1 < len(names[0].split()) <= 4  # noqa: PLR2004 - see above


def is_surname(word: str) -> bool:
    """Whether one word may be an author's surname: capitalised, and no title's word."""
    return word[:1].isupper() and word[1:].islower() and not _common(word)


def _one(text: str, position: int) -> tuple[str, int]:
    """One name at `position`, and the index after it; an empty string without one."""
    if plain := _PLAIN.match(text, position):
        return ("", position) if _common(plain.group()) else (plain.group(), plain.end())
    if degree := _DEGREE.match(text, position):
        position = degree.end()
    if (
        (pair := _PAIRED.match(text, position))
        and pair.group(2)[0].isupper()
        and pair.group(1)[0].isupper()
        and not _common(pair.group(1))
    ):
        return pair.group(), pair.end()
    start, end, words, capitals = position, position, 0, 0
    while words < _MOST and (token := _TOKEN.match(text, position)):
        word = token.group()
        if word[0].islower() and not _INITIAL.match(word) and word not in _PARTICLES and not _ELISION.match(word):
            break
        if _common(word) and not (words and (text[position - 2 : position - 1] == "." or word.casefold() in _SURNAMES)):
            return "", start
        words += 1
        if word not in _PARTICLES:
            capitals, end = capitals + 1, token.end()
        position = token.end()
        # "A.Graves" needs no space, but other words do.
        space = _SPACE.match(text, position)
        if not space and not (word.endswith(".") and text[position : position + 1].isupper()):
            break
        position = space.end() if space else position
    name = text[start:end]
    if (
        not capitals
        or len(name) <= 1
        or text[end : end + 1] in {"'", "’", "/", "_", "@", "-"}
        or text[end : end + 1].isalnum()
    ):  # one letter is no name
        return "", start
    return name, end


_HAS_INITIAL = re.compile(rf"(?:^|\s){_LETTER}\.")
_INITIAL = re.compile(rf"{_LETTER}\.")
_ELISION = re.compile(r"[dlo]['’][^\W\d_]")
_LONGEST = 4000  # characters: the longest author lists have some hundred names


@lru_cache(maxsize=4096)  # few words make up most of a list
def _common(words: str) -> bool:
    for word in words.rstrip("*†‡0123456789").casefold().split():
        if word in _COMMON or (word not in _SURNAMES and _TITLE_WORD.fullmatch(word)):
            return True
    return False


def _inverted(names: list[str], joints: list[str]) -> list[str]:
    """Read "Fischer", "Lukas", "Lisa Ehrlinger" as "Fischer, Lukas" and "Lisa Ehrlinger"."""
    if len(names) < _PAIR or joints[0].strip() != "," or "." in names[0]:
        return names
    words = [len(name.split()) for name in names]
    if (
        words[0] == 1
        and (words[1] == 1 or (words[1] == _PAIR and _HAS_INITIAL.search(names[1])))
        and min([*words[2:], 9]) > 1
    ):
        return [f"{names[0]}, {names[1]}", *names[2:]]
    return names
