"""Names of authors in running text: which words are names, and where a list of them ends."""

import re

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
    without work workshop world yahoo you your zero""".split()
)
_UPPER = r"[^\W\d_a-zß-öø-ÿ]"
_WORD = rf"(?:[dDlO]['’])?{_UPPER}[^\W\d_]*(?:['’\-‐][^\W\d_]+)*\d?[*†‡]?"
_INITIALS = rf"(?:{_UPPER}\.[ ]?-?)+"
_NICKNAME = r"""(?:["“'‘(][^\W\d_]{2,20}["”'’)])"""
_TOKEN = re.compile(rf"(?:{_INITIALS}(?![a-z])|{_WORD}\.?|{_NICKNAME}|[a-z]{{1,4}}(?=\s))")
_HANDLE = re.compile(r"@[\w.-]*\w|[a-z0-9][\w.-]{2,30}(?!\S*/)")
_SUFFIX = re.compile(r"(?:Jr|Sr|II|III|IV)\.?\Z")
_ET_AL = re.compile(r"[\s,]*(?:&|and)?[\s,]*(?:et\.?\s?al\b\.?|and others\b|u\.\s?a\.|and colleagues\b|and many (?:others|more)\b)", re.IGNORECASE)
_JOIN = re.compile(r"\s*(?:,\s*(?:and|&)\s+|,\s*|;\s*(?:and\s+)?|\s+(?:and|&|\+|with|und|et)\s+|\s*·\s*|\s*&\s*)")
_DEGREE = re.compile(r"(?:(?:Prof(?:essor|\.)?|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|Sir)\s+)+")
_PAIRED = re.compile(rf"({_WORD}(?:[ ]{_WORD})?),\s+((?:{_UPPER}\.[ ]?-?)+)(?=\s*(?:,|;|&|and\b|\(|\.|$))")
_MOST = 6  # words of the longest name


def read_names(text: str, position: int = 0, *, loose: bool = False) -> tuple[tuple[str, ...], int, bool]:
    """Names in a row that begin at `position`.

    Args:
        text: running text.
        position: where to begin.
        loose: accept single words and handles as names, as after "by".

    Returns:
        The names; the index after them, with "et al."; whether they are more than a guess (several, initials, et al.).
    """
    names: list[str] = []
    end, sure, single = position, False, 0
    while True:
        position = _skip(_DEGREE, text, position)
        if pair := _PAIRED.match(text, position):
            names.append(f"{pair.group(1)}, {pair.group(2).strip()}")
            position, sure = pair.end(), True
        else:
            name, stop = _name(text, position)
            if not name and loose and (handle := _HANDLE.match(text, position)) and not names:
                name, stop = handle.group(), handle.end()
            if not name:
                break
            if " " not in name and "." not in name.rstrip("."):
                single += 1
            sure = sure or bool(re.search(rf"(?:^|\s){_UPPER}\.", name))
            names.append(name)
            position = stop
        end = position
        if etal := _ET_AL.match(text, position):
            return tuple(_tidied(names)), etal.end(), True
        joint = _JOIN.match(text, position)
        if not joint or joint.end() == position:
            break
        position = joint.end()
    names, dropped = _inverted(names)
    if not loose and single and not dropped and single * 2 > len(names) and not (single == len(names) == 2 and sure):  # noqa: PLR2004 - "Kakade and Langford"
        return (), 0, False
    return tuple(_tidied(names)), end, sure or len(names) > 1


def whole_names(text: str, *, loose: bool = False) -> tuple[str, ...]:
    """Names, if the text is nothing else; an empty tuple otherwise."""
    text = text.strip(" \t\n,;:.-–—|").removeprefix("by ").removeprefix("By ").strip()
    if not text or len(text) > 4000:  # noqa: PLR2004 - the longest author lists have some hundred names
        return ()
    names, end, _ = read_names(text, loose=loose)
    return names if names and not text[end:].strip(" ,;:.*†") else ()


def is_person(text: str) -> bool:
    """Whether a text reads as one person's name: two to four words, none of them a title's."""
    names = whole_names(text)
    return len(names) == 1 and 1 < len(names[0].split()) <= 4  # noqa: PLR2004 - see above


def _name(text: str, position: int) -> tuple[str, int]:
    """One name at `position`; an empty string without one."""
    start, end, words, capital = position, position, 0, 0
    while words < _MOST and (token := _TOKEN.match(text, position)):
        word = token.group()
        bare = word.rstrip(".*†‡0123456789")
        if word[0].islower() and word not in _PARTICLES:
            break
        if bare.casefold() in _COMMON and not (len(bare) == 1 and word.endswith(".")):
            return "", start
        if word.endswith(".") and len(bare) > 1 and not _SUFFIX.match(word) and "." not in word[:-1]:
            # A full stop after a whole word ends the sentence, and the name before it.
            words, capital, end = words + 1, capital + 1, token.end() - 1
            break
        words += 1
        if not word[0].islower():
            capital, end = capital + 1, token.end()
        position = token.end()
        space = re.compile(r"[ \t\n]+").match(text, position)
        if not space:
            if not (word.endswith(".") and position < len(text) and text[position].isupper()):
                break
        else:
            position = space.end()
    name = text[start:end].strip()
    following = text[end : end + 1]
    if not capital or len(name) < 2 or following in {"'", "’", "/", "_", "(", "@"} and following != "(":  # noqa: PLR2004 - one letter is no name
        return "", start
    if re.match(r"[ ]?\(?[-\w]", text[end : end + 2]) and text[end : end + 1] != " " and text[end : end + 1] != "(":
        return "", start
    return name, end


def _inverted(names: list[str]) -> tuple[list[str], bool]:
    """"Fischer", "Lukas", "Lisa Ehrlinger" as "Fischer, Lukas" and "Lisa Ehrlinger"."""
    words = [len(name.split()) for name in names]
    if len(names) >= 2 and words[0] == 1 and (words[1] == 1 or (len(names) > 2 and words[1] <= 2)) and all(  # noqa: PLR2004 - a pair
        count > 1 for count in words[2:]
    ):
        return [f"{names[0]}, {names[1]}", *names[2:]], True
    return names, False


def _tidied(names: list[str]) -> list[str]:
    return [" ".join(name.rstrip("*†‡").split()) for name in names]


def _skip(pattern: re.Pattern[str], text: str, position: int) -> int:
    match = pattern.match(text, position)
    return match.end() if match else position
