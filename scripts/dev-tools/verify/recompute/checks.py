"""The five checks of each indicator: a pass needs evidence, and what the workbook does not hold cannot be told."""

import re
from collections import Counter

from abbreviations import spelled_out, unexplained
from figures import BPK, SAKIP, YES_NO
from pages import figures_in, language, page, text
from texts import DASHES, bounds, number
from workbooks import OBJECTIVES

FACTORS = ("aligned", "measurable", "relevant", "understandable", "achievable")
LIMITS = {"indicators of an objective": 3, "words": 25, "leap": 2, "high": 1.5, "low": 0.5}
ACTIVITIES = re.compile(r"^(jumlah|banyaknya|number of)\b.*\b(dokumen|rapat|laporan|kegiatan|pelatihan|documents|meetings|trainings?)\b", re.I)
TWO = re.compile(r"\s(dan|and|serta|&)\s|[a-z]{3}\s*/\s*[a-z]{3}", re.I)
# Names that are a part of a whole: more than all of it cannot be meant.
PART = re.compile(r"kehadiran|cakupan|prevalensi|attendance|coverage|^persentase .*\byang\b|^% of", re.I)
WORDS = {
    "id": {"pass": "Lulus", "warn": "Perhatian", "fail": "Gagal", "unknown": "Belum dinilai"},
    "en": {"pass": "Pass", "warn": "Warning", "fail": "Fail", "unknown": "Cannot tell"},
}
# Columns and rows of the page.
PAGE = {"title": "B2", "share": 5, "first": 8, "columns": "DEFGH"}


def there(row, column):
    """True or False where the table has the column, None where it has not."""
    return None if column not in row["columns"] else text(row[column]) not in DASHES


def verdict(fails, warnings, evidence):
    """Failed by what speaks against it, else warned, else passed where all the evidence is there."""
    if any(fails):
        return "fail"
    if any(warnings):
        return "warn"
    return "pass" if all(piece is not None for piece in evidence) else "unknown"


def in_strategy(name, book):
    if name not in OBJECTIVES:
        return None
    sheet, column, (first, last) = OBJECTIVES[name]
    return {text(book[sheet][f"{column}{row}"].value).lower() for row in range(first, last + 1)}


def aligned(row, rows, strategy):
    objective = there(row, "objective")
    stands = None if strategy is None or not objective else text(row["objective"]).lower() in strategy
    same = sum(text(other["objective"]) == text(row["objective"]) for other in rows) if objective else 0
    return verdict([objective is False, stands is False], [same > LIMITS["indicators of an objective"]], [objective, stands])


def measurable(row):
    target = text(row["target"])
    graded = any(target.upper() in scale for scale in (BPK, SAKIP, YES_NO))
    readable = None if "target" not in row["columns"] else graded or bounds(target) is not None or number(row["target"]) is not None
    unit = True if graded or text(row["actual"]).upper() in {**BPK, **SAKIP, **YES_NO} else there(row, "unit")
    method, source = there(row, "method"), there(row, "source")
    polarity = True if graded or row["polarity"] else there(row, "polarity")
    return verdict([unit is False, readable is False], [method is False, source is False, polarity is False], [unit, readable, method, source, polarity])


def relevant(row, line, has_budget):
    linked = True if line else False if has_budget and ("." in text(row["code"]) or text(row["program"])) else None
    money = line["budget"] if line else None
    strategic = there(row, "objective")
    return verdict([linked is False, money is not None and money <= 0], [bool(strategic and ACTIVITIES.search(row["name"]))], [linked, money])


def identity(row):
    return row["name"].lower(), row["owner"], row["program"]


def understandable(row, same, spelled):
    outside = re.sub(r"\([^)]*\)", " ", row["name"])
    unknown = unexplained(row["name"], spelled)
    method = there(row, "method")
    long = len(row["name"].split()) > LIMITS["words"]
    return verdict([same > 1], [long, bool(unknown), bool(TWO.search(outside)), method is False], [method])


def achievable(row):
    target, baseline = (None if isinstance(row[key], str) and bounds(row[key]) else number(row[key]) for key in ("target", "baseline"))
    known = target is not None and baseline is not None and row["polarity"] not in ("stabil", "")
    gain = ((target - baseline) * (-1 if row["minimize"] else 1)) if known else None
    # Without a start above nothing there is no multiple of it.
    leaps = known and baseline > 0 and (target * LIMITS["leap"] < baseline if row["minimize"] else target > baseline * LIMITS["leap"])
    reached = row["attainment"]
    wrong = reached is not None and (reached > LIMITS["high"] or reached < LIMITS["low"])
    beyond = target is not None and target > 100 and text(row["unit"]) == "%" and bool(PART.search(row["name"]))
    return verdict([beyond, known and gain < 0], [known and gain == 0, leaps, wrong], [target if known else None, baseline])


def check_checks(name, book, made, printed, found, rows, lines):
    """Compares each verdict, and the totals on the page; gives how many passed, of how many."""
    if not rows:
        return None
    strategy = in_strategy(name, book)
    theirs = {(check["cell"].replace("'", ""), check["factor"]): check["verdict"] for check in printed["checks"]}
    named, spelled = Counter(map(identity, rows)), spelled_out(book)
    counts = {factor: Counter() for factor in FACTORS}
    by_code = {line["code"]: line for line in lines}
    for row in rows:
        line = by_code.get(text(row["code"])) if text(row["code"]) else None
        own = (aligned(row, rows, strategy), measurable(row), relevant(row, line, bool(lines)), understandable(row, named[identity(row)], spelled), achievable(row))
        for factor, said in zip(FACTORS, own):
            counts[factor][said] += 1
            found.same(f"{row['cell']} {factor}", said, theirs.get((row["cell"], factor)))
    whole = sum(counts.values(), Counter())
    everything = len(rows) * len(FACTORS)
    sheet = page(name, made, "checks")
    # The title says nothing of what there is none of.
    told = [whole["pass"], everything, *(count for count in (whole["fail"], whole["unknown"]) if count)]
    found.same("checks: the page's passed, all, failed, cannot tell", str(told), str(figures_in(sheet[PAGE["title"]].value)))
    words = WORDS[language(name)]
    for factor, column in zip(FACTORS, PAGE["columns"]):
        column_says = Counter(text(sheet[f"{column}{row}"].value)[2:] for row in range(PAGE["first"], PAGE["first"] + len(rows)))
        for said, word in words.items():
            found.same(f"checks: {factor} shown as {said}", counts[factor][said], column_says[word])
        judged = len(rows) - counts[factor]["unknown"]
        share = sheet[f"{column}{PAGE['share']}"].value
        found.same(f"checks: share of {factor}", counts[factor]["pass"] / len(rows) if judged else "–", share)
    return {"passed": whole["pass"], "all": everything, "unknown": whole["unknown"]}
