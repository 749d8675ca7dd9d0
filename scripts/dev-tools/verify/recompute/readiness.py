"""Readiness: the evidence beside each statement, and what the figures say of each prospect; none where nothing says it."""

import re

from figures import mean
from money import WORDS
from pages import figures_in, language, page, text
from rollup import score
from texts import DASHES, number
from workbooks import PRINTED_SHARES

# Rows of the page, by what they speak of; columns of the share, its words, the prospects' words and figure.
STATEMENTS = {"commitment": 6, "indicators": 7, "technology": 8, "bureaucracy": 9, "coordination": 10}
PROSPECTS = {"accountability": 17, "service": 18, "vision": 19, "efficiency": 20, "reform": 21}
SHARE, SAID, TOLD, FIGURE = "G", "H", "D", "E"
NONE = {"id": "Tidak ada angka di buku kerja ini", "en": "No figure in this workbook"}
TOLERANCE = 0.005
SERVICE = re.compile(r"\b(pe)?layanan\b|kepuasan masyarakat|\bikm\b|pengaduan|waktu penyelesaian|\bservice|satisf", re.I)
REFORM = re.compile(r"reformasi|sakip|inovasi|digital|elektronik|spbe", re.I)
SYSTEM = re.compile(r"digital|elektronik|spbe|aplikasi|jaringan|sistem informasi", re.I)


def audited(name, book, rows, lines):
    """Figures that the tables print themselves: how many of them are right to half a point."""
    pairs = [(number(row["stated"]) / 100, row["attainment"]) for row in rows if number(row["stated"]) is not None and row["attainment"] is not None]
    if name in PRINTED_SHARES and lines:
        column, whole = PRINTED_SHARES[name]
        sheet = book[lines[0]["sheet"]]
        for line in lines:
            share = number(sheet[f"{column}{line['cell']}"].value)
            if share is not None and line["absorption"] is not None:
                pairs.append((share / whole, line["absorption"]))
    return sum(abs(ours - theirs) <= TOLERANCE + 1e-12 for ours, theirs in pairs), len(pairs)


def topic(rows, words):
    own = [row for row in rows if words.search(row["name"])]
    known = [score(row) for row in own if row["attainment"] is not None]
    return len(own), sum(one >= 1 for one in known), sum(known) / len(known) if known else None


def units(rows):
    """Units that report on all of their indicators."""
    owners = {text(row["owner"]) for row in rows if text(row["owner"])}
    full = [owner for owner in owners if all(row["attainment"] is not None for row in rows if text(row["owner"]) == owner)]
    return len(full), len(owners)


def statements(name, book, rows, lines, checks):
    """Two counts and what they are counts of, beside each statement."""
    all_of = len(rows)
    has = lambda key: (sum(text(row[key]) not in DASHES for row in rows), all_of)
    system = topic(rows, SYSTEM)
    agreed = audited(name, book, rows, lines)
    return {
        "commitment": [has("owner")] if any(text(row["owner"]) for row in rows) else [],
        "indicators": [(checks["passed"], checks["all"]), has("target")],
        "technology": [(system[1], system[0])] if system[0] else [],
        "bureaucracy": [agreed] if agreed[1] else [],
        "coordination": [units(rows)] if units(rows)[1] else [],
    }


def objectives(rows):
    groups = {}
    for row in rows:
        if text(row["objective"]) not in DASHES:
            groups.setdefault(text(row["objective"]), []).append(row)
    return [mean([(row["weight"] or 0, score(row)) for row in own if row["attainment"] is not None]) for own in groups.values()]


def prospects(name, book, rows, lines, coverage):
    """The figure that speaks to each prospect, and the whole numbers in its sentence."""
    known = [one for one in objectives(rows) if one is not None]
    agreed = audited(name, book, rows, lines)
    words = WORDS[language(name)]
    thrifty, even, wasteful = (sum(line["efficiency"] == word for line in lines) for word in words["efficiency"])
    steps = [line["effectiveness"].replace(words["outputs"], "") for line in lines]
    effective = sum(step in words["effectiveness"][:2] for step in steps)
    other = sum(step in words["effectiveness"][2:] for step in steps)
    judged = thrifty + even + wasteful + effective + other
    of_topic = lambda words: (lambda n, reached, average: (average, [n, reached]) if n else None)(*topic(rows, words))
    return {
        "accountability": (coverage, list(agreed) if agreed[1] else []),
        "service": of_topic(SERVICE),
        "vision": (sum(known) / len(known) if known else None, [sum(one >= 0.9995 for one in known), len(objectives(rows)), 100]) if objectives(rows) else None,
        "efficiency": ((thrifty + even + effective) / judged, [thrifty, wasteful, effective, other]) if judged else None,
        "reform": of_topic(REFORM),
    }


def check_readiness(name, book, made, found, rows, lines, checks, coverage):
    sheet = page(name, made, "readiness")
    if sheet is None or not rows:
        return
    none = NONE[language(name)]
    for statement, parts in statements(name, book, rows, lines, checks).items():
        row = STATEMENTS[statement]
        share = sum(part / whole for part, whole in parts) / len(parts) if parts else ""
        found.same(f"readiness: share of {statement}", share, "" if sheet[f"{SHARE}{row}"].value is None else sheet[f"{SHARE}{row}"].value)
        counts = [figure for part in parts for figure in part]
        if statement == "indicators":
            counts.insert(2, checks["unknown"])
        found.same(f"readiness: evidence of {statement}", str(counts) if parts else none, str(figures_in(sheet[f"{SAID}{row}"].value)) if parts else sheet[f"{SAID}{row}"].value)
    for prospect, told in prospects(name, book, rows, lines, coverage).items():
        row = PROSPECTS[prospect]
        sentence, figure = sheet[f"{TOLD}{row}"].value, sheet[f"{FIGURE}{row}"].value
        if told is None:
            found.same(f"readiness: {prospect}", none, sentence)
            continue
        found.same(f"readiness: figure of {prospect}", told[0], figure if figure != "" else None)
        found.same(f"readiness: words of {prospect}", str(told[1]), str(figures_in(sentence)))
