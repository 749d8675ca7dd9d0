"""Totals: the lines of the last level added up, beside what is printed of them and what the table says itself."""

import re

from cells import code
from money import lines_of, spent_on
from texts import money
from workbooks import BUDGETS, LEDGERS, OWN_TOTALS

ACCOUNT = re.compile(r"^5(\.\d+){5,}$")


UNIT = re.compile(r"\.0\.00\.")


def last_level(lines):
    """Lines below which no other stands, by the code; the line of a unit is the sum of those after it."""
    lines = [line for line in lines if not UNIT.search(line[1])]
    codes = {own for _, own, _, _ in lines}
    return [line for line in lines if not any(other != line[1] and other.startswith(f"{line[1]}.") for other in codes)]


def sums_of(spec, book):
    lines = last_level(list(lines_of(spec, book)))
    paid = [spent_on(spec, book[spec["sheet"]], row) for row, *_ in lines]
    return sum(planned for *_, planned in lines), sum(one or 0 for one in paid)


def ledger(spec, book):
    """Accounts of expenditure by the number of parts of their code, whichever column it stands in."""
    sheet = book[spec["sheet"]]
    rows = [row for row in range(spec["first"], sheet.max_row + 1) if any(ACCOUNT.match(code(sheet, column, row)) for column in spec["code"])]
    return [sum(money(sheet[f"{col}{row}"].value) or 0 for row in rows for col in spec[key]) for key in ("budget", "spent")]


def check_totals(name, book, printed, found):
    if name in LEDGERS:
        budget, spent = ledger(LEDGERS[name], book)
        found.same("budget of all accounts", budget, printed["totals"]["budget"])
        if LEDGERS[name]["spent"]:
            found.same("spending of all accounts", spent, printed["totals"]["spent"])
    accounts = {one["account"]: one for one in printed["accounts"]}
    for spec in BUDGETS.get(name, []) if name not in LEDGERS else []:
        budget, spent = sums_of(spec, book)
        theirs = accounts.get(spec["account"]) if "account" in spec else printed["totals"]
        what = spec.get("account", "expenditure")
        found.same(f"{what}: budget of all lines", budget, theirs and theirs["budget"])
        found.same(f"{what}: spending of all lines", spent, theirs and theirs["spent"])
    for sheet, budget, spent in OWN_TOTALS.get(name, []):
        for cell, key in ((budget, "budget"), (spent, "spent")):
            found.same(f"{sheet}!{cell}: the table's own total", money(book[sheet][cell].value), printed["totals"][key])
