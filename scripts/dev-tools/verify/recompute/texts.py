"""Figures as officers write them: 'Rp 33.163.680.000', '88,14', '10 hari', '15,2 %', '80 - 90%', '-'."""

import re

FIGURE = re.compile(r"^\s*(\()?\s*(?:rp\.?\s*)?(-?)(\d[\d.,]*(?:\s+[.,]\d[\d.,]*)*)", re.I)
SPAN = re.compile(r"^\s*([\d.,]+)\s*[-–]\s*([\d.,]+)")
DASHES = ("", "-", "–")


def plain(figure):
    """Digits with marks as Python writes them: of two kinds of marks the last is the decimal one, a lone comma is it too."""
    figure = re.sub(r"\s", "", figure).rstrip(".,")
    if "," in figure and "." in figure:
        thousands = "," if figure.rindex(".") > figure.rindex(",") else "."
        return figure.replace(thousands, "").replace(",", ".")
    if figure.count(",") > 1:
        return figure.replace(",", "")
    if re.fullmatch(r"\d{1,3}(\.\d{3})+", figure):
        return figure.replace(".", "")
    return figure.replace(",", ".")


def number(value):
    """The figure that a cell begins with; None for a dash, a word, an empty cell."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        return float(value)
    match = FIGURE.match(str(value))
    if not match:
        return None
    size = float(plain(match.group(3)))
    return -size if match.group(1) or match.group(2) else size


def decimals(value):
    """Digits behind the decimal mark that a cell shows: 2 of '101,31', 0 of '120'."""
    match = FIGURE.match(str(value))
    return len(plain(match.group(3)).partition(".")[2]) if match else 0


def bounds(value):
    match = SPAN.match(str(value or ""))
    return (number(match.group(1)), number(match.group(2))) if match else None


def money(value):
    """A dash in a column of money is nothing spent; an empty cell is not known."""
    return 0.0 if isinstance(value, str) and value.strip() in DASHES[1:] else number(value)
