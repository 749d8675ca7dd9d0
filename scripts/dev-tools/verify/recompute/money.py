"""Money and what it is said to have been worth: absorption, efficiency, effectiveness, and their verdicts in words."""

import re

from figures import number
from pages import language, page, text
from workbooks import BUDGETS, ELAPSED, LEDGERS, OUTPUT_FROM

EVEN = 1e-9
# Steps of effectiveness, the best first: above 100 %, then lower bounds that belong to their step.
STEPS = (0.9, 0.8, 0.6)
WORDS = {
    "id": {
        "economy": ("Ekonomis", "Berimbang", "Tidak ekonomis", "Hemat semu: hasil di bawah target"),
        "efficiency": ("Hemat", "Sesuai rencana", "Boros"),
        "effectiveness": ("Sangat efektif", "Efektif", "Cukup efektif", "Kurang efektif", "Tidak efektif"),
        "outputs": " (dari keluaran)",
        "part": "Belum setahun",
    },
    "en": {
        "economy": ("Economical", "Even", "Not economical", "Underspent, results unmet"),
        "efficiency": ("Below planned unit cost", "As planned", "Above planned unit cost"),
        "effectiveness": ("Very effective", "Effective", "Fairly effective", "Less effective", "Not effective"),
        "outputs": " (from outputs)",
        "part": "Part of the year",
    },
}
# Columns of the page, and its first line.
VERDICTS = {"economy": "I", "efficiency": "L", "effectiveness": "N"}
PAGE = {"code": "B", "name": "C", "first": 9}


def side(ratio):
    """0 below one, 1 at one, 2 above it: binary dust is no saving."""
    return 1 if abs(ratio - 1) <= EVEN else 0 if ratio < 1 else 2


def verdicts(name, economy, efficiency, effectiveness, results, of_outputs):
    """The words for one line: none without a ratio, none on a part of the year, none for what was not bought."""
    words = WORDS[language(name)]
    if ELAPSED[name] < 1:
        return {key: words["part"] if ratio is not None else "" for key, ratio in (("economy", economy), ("efficiency", efficiency), ("effectiveness", effectiveness))}
    said = {"economy": "", "efficiency": "", "effectiveness": ""}
    if economy is not None and economy > EVEN:
        unmet = side(economy) == 0 and results is not None and results < 1 - EVEN
        said["economy"] = words["economy"][3 if unmet else side(economy)]
    if efficiency is not None and efficiency > EVEN:
        said["efficiency"] = words["efficiency"][side(efficiency)]
    if effectiveness is not None:
        step = 0 if effectiveness > 1 + EVEN else 1 + sum(effectiveness < bound - EVEN for bound in STEPS)
        said["effectiveness"] = words["effectiveness"][step] + (words["outputs"] if of_outputs else "")
    return said


def shown(name, made):
    """The verdicts on the page, by the code and the name beside them."""
    sheet = page(name, made, "vfm")
    return {
        (text(sheet[f"{PAGE['code']}{row}"].value), text(sheet[f"{PAGE['name']}{row}"].value)): {
            key: text(sheet[f"{col}{row}"].value) for key, col in VERDICTS.items()
        }
        for row in range(PAGE["first"], sheet.max_row + 1)
    }


def check_budget(name, book, made, printed, found, rows):
    """Compares each line, and gives what was said of it: the readiness page counts that."""
    if name not in BUDGETS:
        return []
    sheet, first, code, title, budget, spent = BUDGETS[name]
    by_cell = {line["cell"].replace("'", ""): line for line in printed["programs"]}
    page_says = shown(name, made)
    seen = []
    for row in range(first, book[sheet].max_row + 1):
        cell = lambda col: book[sheet][f"{col}{row}"].value
        line = by_cell.get(f"{sheet}!{title}{row}")
        if line is None:
            continue
        what = f"{sheet}!{row}"
        planned = number(cell(budget))
        paid = sum(number(cell(col)) or 0 for col in spent) if isinstance(spent, tuple) else number(cell(spent))
        found.same(f"{what} budget", planned, line["budget"])
        found.same(f"{what} spent", paid, line["spent"])
        absorbed = paid / planned if planned and paid is not None else None
        found.same(f"{what} absorption", absorbed, line["absorption"])
        own = text(cell(code))
        joined = [kpi for kpi in rows or [] if text(kpi["code"]) == own and own]
        reached = [kpi["attainment"] for kpi in joined if kpi["attainment"] is not None]
        result = sum(reached) / len(reached) if reached else None
        outputs = own.count(".") + 1 >= OUTPUT_FROM.get(name, 1)
        unit_cost = absorbed / result if outputs and result and absorbed is not None else None
        found.same(f"{what} effectiveness", result, line["effectiveness"])
        found.same(f"{what} efficiency", unit_cost, line["efficiency"])
        said = verdicts(name, absorbed, unit_cost, result, result, outputs)
        theirs = page_says.get((own, text(cell(title))), {})
        for key, words in said.items():
            found.same(f"{what} verdict on {key}", words, theirs.get(key))
        seen.append({"cell": row, "absorption": absorbed, "budget": planned, "sheet": sheet, "code": own, "name": text(cell(title)), **said})
    found.same(f"{sheet} lines", len(printed["programs"]), len(seen))
    return seen


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
