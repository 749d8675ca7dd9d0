"""Pay by performance: share, score and rupiah of each person with figures of their own."""

from texts import number
from workbooks import PAY

STAGES = 1e-9


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
