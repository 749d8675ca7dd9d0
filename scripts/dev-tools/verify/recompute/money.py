"""Money and what it is said to have been worth: absorption, efficiency, effectiveness, and their verdicts in words."""

import re

from cells import code
from pages import language, page, text
from texts import money
from workbooks import BUDGETS, ELAPSED, OUTPUT_FROM

EVEN = 1e-9
# Steps of effectiveness, the best first: above 100 %, then lower bounds that belong to their step.
STEPS = (0.9, 0.8, 0.6)
WORDS = {
    "id": {
        "economy": ("Ekonomis", "Berimbang", "Tidak ekonomis", "Hemat, hasil kurang"),
        "efficiency": ("Hemat", "Sesuai rencana", "Boros"),
        "effectiveness": ("Sangat efektif", "Efektif", "Cukup efektif", "Kurang efektif", "Tidak efektif"),
        "outputs": " (dari keluaran)",
        "part": "Belum setahun",
    },
    "en": {
        "economy": ("Economical", "Even", "Not economical", "Underspent, unmet"),
        "efficiency": ("Below planned unit cost", "As planned", "Above planned unit cost"),
        "effectiveness": ("Very effective", "Effective", "Fairly effective", "Less effective", "Not effective"),
        "outputs": " (from outputs)",
        "part": "Part of the year",
    },
}
# Columns of the page, and its first line.
VERDICTS = {"economy": "H", "efficiency": "K", "effectiveness": "M"}
PAGE = {"code": "B", "name": "C", "first": 7}


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
    """The verdicts on the page, by the code and the name beside them; lines that share both stand in the table's order."""
    sheet, lines = page(name, made, "vfm"), {}
    for row in range(PAGE["first"], sheet.max_row + 1):
        known = text(sheet[f"{PAGE['code']}{row}"].value), text(sheet[f"{PAGE['name']}{row}"].value)
        lines.setdefault(known, []).append({key: text(sheet[f"{col}{row}"].value) for key, col in VERDICTS.items()})
    return lines


def lines_of(spec, book):
    """Rows with a code, a name and a budget; accounts under a sub-kegiatan are left out, and a line that is written twice running."""
    sheet, (first, last) = book[spec["sheet"]], spec["rows"]
    before = None
    for row in range(first, (last or sheet.max_row) + 1):
        own, title = code(sheet, spec["code"], row), text(sheet[f"{spec['name']}{row}"].value)
        planned = money(sheet[f"{spec['budget']}{row}"].value)
        if own and title and planned is not None and (own, planned) != before and not ("accounts" in spec and re.match(spec["accounts"], own)):
            yield row, own, title, planned
        before = (own, planned)


def spent_on(spec, sheet, row):
    columns = spec["spent"]
    return sum(money(sheet[f"{col}{row}"].value) or 0 for col in columns) if isinstance(columns, tuple) else money(sheet[f"{columns}{row}"].value)


def check_line(name, spec, sheet, row, own, planned, line, kpis, found):
    """Compares the figures of one line; gives its verdicts in words, and its absorption."""
    what = f"{spec['sheet']}!{row}"
    paid = spent_on(spec, sheet, row)
    found.same(f"{what} budget", planned, line["budget"])
    found.same(f"{what} spent", paid, line["spent"])
    absorbed = paid / planned if planned and paid is not None else None
    found.same(f"{what} absorption", absorbed, line["absorption"])
    until_now = money(sheet[f"{spec['to_date']}{row}"].value) if "to_date" in spec else planned
    economy = paid / until_now if spec.get("account") != "revenue" and until_now and paid is not None else None
    found.same(f"{what} economy", economy, line["economy"])
    reached = [kpi["attainment"] for kpi in kpis if text(kpi["code"]) == own and kpi["attainment"] is not None]
    result = sum(reached) / len(reached) if reached else None
    outputs = own.count(".") + 1 >= OUTPUT_FROM.get(name, 1)
    unit_cost = absorbed / result if outputs and result and absorbed is not None else None
    found.same(f"{what} effectiveness", result, line["effectiveness"])
    found.same(f"{what} efficiency", unit_cost, line["efficiency"])
    return verdicts(name, economy, unit_cost, result, result, outputs), absorbed


def check_budget(name, book, made, printed, found, rows):
    """Compares each line, and gives what was said of it: the readiness page counts that."""
    by_cell = {line["cell"].replace("'", ""): line for line in printed["programs"]}
    page_says = shown(name, made) if name in BUDGETS else {}
    seen = []
    for spec in BUDGETS.get(name, []):
        sheet = book[spec["sheet"]]
        for row, own, title, planned in lines_of(spec, book):
            cell = f"{spec['sheet']}!{spec['name']}{row}"
            line = by_cell.get(cell)
            if line is None:
                found.differences.append(f"{cell}: not printed")
                continue
            said, absorbed = check_line(name, spec, sheet, row, own, planned, line, rows, found)
            same = page_says.get((own, title))
            theirs = same.pop(0) if same else {}
            for key, words in said.items():
                found.same(f"{spec['sheet']}!{row} verdict on {key}", words, theirs.get(key))
            seen.append({"cell": row, "absorption": absorbed, "budget": planned, "sheet": spec["sheet"], "code": own, "name": title, **said})
    if name in BUDGETS:
        found.same("lines of money", len(seen), len(printed["programs"]))
    return seen
