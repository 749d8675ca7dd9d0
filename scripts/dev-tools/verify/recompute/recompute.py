"""Recomputes workbooks from their cells by the rules of the domain, and compares with what Kinerja printed.

Shares no code with it: openpyxl reads the cells, and where the columns stand is written down here by hand.
Usage: recompute.py NAME INPUT PRINTED.json; prints {"compared": n, "differences": [...]}.
"""

import json
import re
import sys

import openpyxl

CAP = 1.2
SAKIP = {"AA": 7, "A": 6, "BB": 5, "B": 4, "CC": 3, "C": 2, "D": 1}
BPK = {"WTP": 5, "WTP-DPP": 4, "WDP": 3, "TW": 2, "TMP": 1}
YES_NO = {"YA": 1, "ADA": 1, "TIDAK": 0, "BELUM": 0}
MINIMIZE = {"minimal", "minimize", "minimum", "lower is better", "turun"}
# Where no column says it: words of the names in these workbooks after which less is better.
LESS = re.compile(r"prevalensi|stunting|(?<!tepat )waktu|kemiskinan|miskin(?! penerima)|kematian|kerusakan", re.I)


def number(value):
    """A figure as officers write it: '87,5 %', '7 hari', '1.234,5', '0,00'."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        return float(value)
    match = re.match(r"^\s*(?:rp\.?\s*)?(-?[\d.,]*\d)", str(value), re.I)
    if not match:
        return None
    text = match.group(1)
    if "," in text:
        text = text.replace(".", "").replace(",", ".")
    elif re.fullmatch(r"-?\d{1,3}(\.\d{3})+", text):
        text = text.replace(".", "")
    return float(text)


def bounds(value):
    match = re.match(r"^\s*([\d.,]+)\s*[-–]\s*([\d.,]+)", str(value or ""))
    return (number(match.group(1)), number(match.group(2))) if match else None


def attainment(target, actual, minimize):
    level = lambda text, scale: scale.get(str(text).strip().upper())
    for scale in (BPK, SAKIP, YES_NO):
        promised, received = level(target, scale), level(actual, scale)
        if promised is not None and received is not None:
            return min(1.0, received / promised) if promised > 0 else None
    span = bounds(target)
    reached = number(actual)
    if reached is None:
        return None
    if span:
        low, high = span
        if low <= reached <= high:
            return 1.0
        planned = high if reached > high else low
    else:
        planned = number(target)
    if planned is None or planned < 0:
        return None
    if planned == 0:
        return (1.0 if reached == 0 else 0.0) if minimize else None
    return max(0.0, (2 * planned - reached) / planned) if minimize else reached / planned


def mean(pairs):
    weight = sum(w for w, _ in pairs)
    return sum(w * v for w, v in pairs) / weight if weight > 0 else None


class Found:
    def __init__(self):
        self.compared = 0
        self.differences = []

    def same(self, what, ours, theirs):
        self.compared += 1
        if ours is None or theirs is None:
            if ours is not theirs:
                self.differences.append(f"{what}: {ours} here, {theirs} printed")
        elif isinstance(ours, str):
            if ours != theirs:
                self.differences.append(f"{what}: {ours} here, {theirs} printed")
        elif abs(ours - theirs) > 1e-9 * max(1, abs(ours)):
            self.differences.append(f"{what}: {ours!r} here, {theirs!r} printed")


def tables(**columns):
    return columns


KPIS = {
    "kota.xlsx": [tables(sheet="Kinerja 2025", rows=(6, 29), name="C", polarity="E", weight="F", target="G", actual="H", objective="B")],
    "kabupaten.xlsx": [tables(sheet="IKU 2025", rows=(6, 45), name="E", perspective="B", polarity="G", weight="H", target="J", actual="K", code="M")],
    "council.xlsx": [tables(sheet="Measures", rows=(5, 16), name="C", polarity="E", target="G", actual="H")],
    "dinas-tpp.xlsx": [tables(sheet="Perjanjian Kinerja", rows=(6, 17), name="C", polarity="E", target="F", actual="G")],
    "iku-triwulan-dijawab.xlsx": [
        tables(sheet="IKU per Triwulan", rows=(8, 26), name="D", perspective="B", polarity="F", target="L", actual="M", parts=[("H", "I"), ("J", "K"), ("L", "M"), ("N", "O")]),
        tables(sheet="Evaluasi Renja", rows=(7, 12), name="C", target="E", actual="K"),
    ],
    "perangkat-daerah.xlsx": [
        tables(sheet=sheet, rows=(6, last), name="D", perspective="B", weight="F", target="G", actual="H")
        for sheet, last in (("Dinkes", 14), ("Disdik", 12), ("DPUPR", 11), ("Dinsos", 10), ("DPMPTSP", 11), ("BKPSDM", 10))
    ],
}
# The perspective of an objective, where a table of strategy states it.
STRATEGY = {"kota.xlsx": ("Strategi", (6, 19), "D", "C")}
BUDGETS = {
    "kabupaten.xlsx": ("APBD 2025", 6, "A", "B", "C", "D"),
    "council.xlsx": ("Budget", 5, "A", "B", "C", "D"),
    "dinas-tpp.xlsx": ("Realisasi Belanja", 6, "A", "B", "C", "D"),
    "perangkat-daerah.xlsx": ("Belanja", 6, "A", "B", "C", "D"),
}
# Lines of the last level by the number of parts of their account's code: columns that are budget, and spending.
LEDGERS = {
    "lra_februari-dijawab.xlsx": (10, ("F", "H", "J", "L"), ("G", "I", "K", "M")),
}
PAY = {"dinas-tpp.xlsx": ("TPP November", 8, "B", "G", "H", "L")}
STAGES = 1e-9
# Differences that are meant, by workbook and what was compared, with the reason.
EXPLAINED = {
    ("iku-triwulan-dijawab.xlsx", "IKU per Triwulan!D15 quarter 2"): "the quarter that the scorecard speaks of has no target, and so the indicator no scale",
}


def kpis_of(name, book):
    rows = []
    for spec in KPIS.get(name, []):
        sheet = book[spec["sheet"]]
        for row in range(spec["rows"][0], spec["rows"][1] + 1):
            cell = lambda key: sheet[f"{spec[key]}{row}"].value if key in spec else None
            title = cell("name")
            if title is None or (number(cell("target")) is None and cell("target") is None and cell("actual") is None and "parts" not in spec):
                continue
            said = str(cell("polarity") or "").strip().lower()
            minimize = said in MINIMIZE if said else bool(LESS.search(str(title)))
            rows.append(
                {
                    "cell": f"{spec['sheet']}!{spec['name']}{row}",
                    "name": str(title),
                    "minimize": minimize,
                    "weight": number(cell("weight")) if "weight" in spec else 1.0,
                    "weighted": "weight" in spec,
                    "perspective": cell("perspective"),
                    "objective": cell("objective"),
                    "code": cell("code"),
                    "table": spec["sheet"],
                    "attainment": attainment(cell("target"), cell("actual"), minimize),
                    "parts": [
                        attainment(sheet[f"{t}{row}"].value, sheet[f"{a}{row}"].value, minimize) for t, a in spec.get("parts", [])
                    ],
                }
            )
    return rows


def check_kpis(name, book, printed, found):
    rows = kpis_of(name, book)
    if not rows:
        return
    theirs = {kpi["cell"].replace("'", ""): kpi for kpi in printed["kpis"]}
    found.same("number of indicators", len(rows), len(printed["kpis"]))
    for row in rows:
        kpi = theirs.get(row["cell"])
        if kpi is None:
            found.differences.append(f"{row['cell']}: not printed")
            continue
        row["printed"] = kpi
        found.same(f"{row['cell']} attainment", row["attainment"], kpi["attainment"])
        if kpi["method"] in ("maximize", "minimize"):
            found.same(f"{row['cell']} direction", "minimize" if row["minimize"] else "maximize", kpi["polarity"])
    scored = [row for row in rows if row["attainment"] is not None]
    score = lambda row: min(CAP, row["attainment"])
    weights = {}
    for row in rows:
        weights.setdefault(row["table"], []).append(row["weight"] or 0)
    full = all(row["weighted"] for row in rows) and all(
        abs(sum(all_of) - whole) < 0.01 for all_of in weights.values() for whole in [100 if sum(all_of) > 1.5 else 1]
    )
    named = all(row["perspective"] for row in rows)
    whole = sum(row["weight"] or 0 for row in rows)
    coverage = sum(row["weight"] or 0 for row in scored) / whole
    overall = mean([(row["weight"] or 0, score(row)) for row in scored])
    of = {row["objective"]: row["perspective"] for row in rows}
    if name in STRATEGY:
        sheet, span, objective, perspective = STRATEGY[name]
        of = {}
        for line in range(span[0], span[1] + 1):
            of[str(book[sheet][f"{objective}{line}"].value).strip()] = str(book[sheet][f"{perspective}{line}"].value).strip()
        for row in rows:
            row["perspective"] = of.get(str(row["objective"]).strip())
    card = printed["scorecard"]
    if full or not named:
        found.same("overall score", overall, card["score"])
        found.same("coverage", coverage, card["coverage"])
    groups = {}
    for row in rows:
        if row["perspective"]:
            groups.setdefault(re.sub(r"\s*(&|dan)\s*", " & ", str(row["perspective"])).lower(), []).append(row)
    for group in card["perspectives"]:
        own = groups.get(group["name"].lower())
        if not own or len(own) != group["kpis"]:
            continue
        measured = [row for row in own if row["attainment"] is not None]
        found.same(f"{group['name']} score", mean([(row["weight"] or 0, score(row)) for row in measured]), group["score"])
        all_of = sum(row["weight"] or 0 for row in own)
        found.same(f"{group['name']} coverage", sum(row["weight"] or 0 for row in measured) / all_of, group["coverage"])
    trends = {trend["cell"].replace("'", ""): trend for trend in printed.get("trends") or []}
    for row in rows:
        trend = trends.get(row["cell"])
        if trend and row["parts"]:
            for i, period in enumerate(trend["periods"][: len(row["parts"])]):
                found.same(f"{row['cell']} quarter {i + 1}", row["parts"][i], period["attainment"])
    return rows


def check_budget(name, book, printed, found, rows):
    if name not in BUDGETS:
        return
    sheet, first, code, title, budget, spent = BUDGETS[name]
    by_cell = {line["cell"].replace("'", ""): line for line in printed["programs"]}
    seen = 0
    for row in range(first, book[sheet].max_row + 1):
        line = by_cell.get(f"{sheet}!{title}{row}")
        if line is None:
            continue
        seen += 1
        planned, paid = number(book[sheet][f"{budget}{row}"].value), number(book[sheet][f"{spent}{row}"].value)
        found.same(f"{sheet}!{row} budget", planned, line["budget"])
        found.same(f"{sheet}!{row} spent", paid, line["spent"])
        absorbed = paid / planned if planned and paid is not None else None
        found.same(f"{sheet}!{row} absorption", absorbed, line["absorption"])
        own = str(book[sheet][f"{code}{row}"].value or "").strip()
        joined = [kpi for kpi in rows or [] if str(kpi["code"] or "").strip() == own and own]
        if joined and "." in own:
            reached = [kpi["attainment"] for kpi in joined if kpi["attainment"] is not None]
            result = sum(reached) / len(reached) if reached else None
            found.same(f"{sheet}!{row} effectiveness", result, line["effectiveness"])
            if own.count(".") >= 4:
                unit_cost = absorbed / result if result and absorbed is not None else None
                found.same(f"{sheet}!{row} efficiency", unit_cost, line["efficiency"])
    found.same(f"{sheet} lines", len(printed["programs"]), seen)


def check_ledger(name, book, printed, found):
    if name not in LEDGERS:
        return
    first, budget, spent = LEDGERS[name]
    sheet = book.worksheets[0]
    account = re.compile(r"^\d(\.\d+){5,}$")
    totals = [0.0, 0.0]
    for row in range(first, sheet.max_row + 1):
        codes = [str(cell.value) for cell in sheet[row] if cell.value is not None and account.match(str(cell.value))]
        if not any(re.match(r"^5\.", code) for code in codes):
            continue
        for i, columns in enumerate((budget, spent)):
            totals[i] += sum(number(sheet[f"{col}{row}"].value) or 0 for col in columns)
    found.same("budget of all lines", totals[0], printed["totals"]["budget"])
    found.same("spending of all lines", totals[1], printed["totals"]["spent"])


def check_pay(name, book, printed, found):
    if name not in PAY or not printed.get("pay"):
        return
    sheet, first, person, base, productivity, discipline = PAY[name]
    by_cell = {row["cell"].replace("'", ""): row for row in printed["pay"]["rows"]}
    total = 0
    for row in range(first, book[sheet].max_row + 1):
        line = by_cell.get(f"{sheet}!{person}{row}")
        if line is None or line["why"] is not None:
            continue
        cells = [number(book[sheet][f"{col}{row}"].value) for col in (base, productivity, discipline)]
        if any(value is None for value in cells):
            continue
        share = 0.6 * cells[1] / 100 + 0.4 * cells[2] / 100
        found.same(f"{sheet}!{row} score", share, line["score"])
        if abs(line["share"] - line["score"]) < STAGES:
            found.same(f"{sheet}!{row} pay", float(int(cells[0] * share + 0.5)), float(line["pay"]))
        total += 1
    # The others have no figures of their own: their unit's score, or counts of deductions, stand for them.
    if total == 0:
        found.differences.append(f"{sheet}: nobody was recomputed")


def main(name, path, printed_path):
    with open(printed_path, encoding="utf-8") as file:
        printed = json.load(file)
    book = openpyxl.load_workbook(path, data_only=True)
    found = Found()
    rows = check_kpis(name, book, printed, found)
    check_budget(name, book, printed, found, rows)
    check_ledger(name, book, printed, found)
    check_pay(name, book, printed, found)
    meant = {what for book_name, what in EXPLAINED if book_name == name}
    open_ones = [one for one in found.differences if one.split(": ")[0] not in meant]
    explained = len(found.differences) - len(open_ones)
    json.dump({"compared": found.compared, "explained": explained, "differences": open_ones}, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main(*sys.argv[1:4])
