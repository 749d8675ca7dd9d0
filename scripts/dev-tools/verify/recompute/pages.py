"""What our own pages say, as a reader sees it: cells by their headers, figures within a sentence."""

import re

from workbooks import LANGUAGE, PAGES


def language(name):
    return LANGUAGE.get(name, "id")


def page(name, made, which):
    title = PAGES[language(name)][which]
    return made[title] if title in made.sheetnames else None


def figures_in(sentence):
    """'24 dari 60 uji lulus; 0 gagal' gives 24, 60, 0."""
    return [int(figure) for figure in re.findall(r"\d+", str(sentence or ""))]


def text(value):
    return "" if value is None else str(value).strip()
