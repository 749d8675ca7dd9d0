"""Abbreviations in names, and which of them some text of the workbook spells out beside them."""

import re

# Known to every reader of a region's report, as far as the names in these workbooks have them.
KNOWN = set("IKM PAD SAKIP BPK ASN APBD RKPD RPJMD TBC HIV USA".split())
CAPITALS = re.compile(r"(?<![^\W_])[A-Z]{2,6}(?![^\W_])")
NUMERAL = re.compile(r"[IVX]+")
SMALL = set("dan yang di atas and of the under for in to".split())


def spells(words, letters):
    """Whether these words give all the letters: each its first, and more of its own; a small word may be passed over."""
    if not words:
        return not letters
    word, rest = words[0], words[1:]
    if word in SMALL and spells(rest, letters):
        return True
    if not letters or word[0] != letters[0]:
        return False
    inside, used = word[1:], 1
    while not spells(rest, letters[used:]):
        if used == len(letters) or letters[used] not in inside:
            return False
        inside = inside[inside.index(letters[used]) + 1 :]
        used += 1
    return True


def beside(text, letters, before):
    """Whether at least two words right before an abbreviation, or right behind it, spell it out."""
    words = re.findall(r"[a-z][a-z-]*", text.lower())
    runs = (words[-n:] if before else words[:n] for n in range(2, len(words) + 1))
    return any(spells(run, letters.lower()) for run in runs)


def spelled_out(book):
    """Abbreviations in brackets behind their words, or with their words in brackets behind them."""
    found = set()
    for text in {cell.value for sheet in book for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)}:
        for match in re.finditer(r"\(\s*([A-Z]{2,6})\s*\)", text):
            if beside(text[: match.start()].rpartition(")")[2], match.group(1), True):
                found.add(match.group(1))
        for match in re.finditer(r"\b([A-Z]{2,6})\s*\(([^)]*)\)", text):
            if beside(match.group(2), match.group(1), False):
                found.add(match.group(1))
    return found


def unexplained(name, spelled):
    return [word for word in CAPITALS.findall(name) if word not in KNOWN and word not in spelled and not NUMERAL.fullmatch(word)]
