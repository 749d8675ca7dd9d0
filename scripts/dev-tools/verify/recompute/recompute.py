"""Recomputes workbooks from their cells by the rules of the domain, and compares with what Kinerja printed and shows.

Shares no code with it: openpyxl reads the cells, and where the columns stand is written down by hand in workbooks.py.
Usage: recompute.py NAME INPUT OUTPUT PRINTED.json; prints {"compared": n, "explained": n, "differences": [...]}.
"""

import json
import sys

import openpyxl

from audit import check_audit
from checks import check_checks
from figures import Found
from kpis import check_kpis
from money import check_budget
from pay import check_pay
from readiness import check_readiness
from rollup import check_rollup
from totals import check_totals
from workbooks import EXPLAINED


def main(name, path, output_path, printed_path):
    with open(printed_path, encoding="utf-8") as file:
        printed = json.load(file)
    book = openpyxl.load_workbook(path, data_only=True)
    made = openpyxl.load_workbook(output_path, data_only=True)
    found = Found()
    rows = check_kpis(name, book, printed, found)
    check_rollup(name, book, printed, found, rows)
    check_audit(rows, printed, found)
    lines = check_budget(name, book, made, printed, found, rows)
    checks = check_checks(name, book, made, printed, found, rows, lines)
    check_readiness(name, book, made, found, rows, lines, checks, printed["scorecard"]["coverage"])
    check_totals(name, book, printed, found)
    check_pay(name, book, printed, found)
    meant = {what for book_name, what in EXPLAINED if book_name == name}
    open_ones = [one for one in found.differences if one.split(": ")[0] not in meant]
    explained = len(found.differences) - len(open_ones)
    json.dump({"compared": found.compared, "explained": explained, "differences": open_ones}, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main(*sys.argv[1:5])
