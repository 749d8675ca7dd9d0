"""The percentages that a table prints of its indicators: those that are more than half a point off."""

from texts import number

TOLERANCE = 0.005


def check_audit(rows, printed, found):
    stated = [row for row in rows if "stated" in row["columns"]]
    if not stated:
        return
    off = {
        row["stated_at"]
        for row in stated
        if number(row["stated"]) is not None and row["attainment"] is not None
        and min(abs(number(row["stated"]) / 100 - one) for one in (row["attainment"], min(1.2, row["attainment"]))) > TOLERANCE + 1e-12
    }
    sheets = {row["table"] for row in stated}
    listed = {one["cell"].replace("'", "") for one in printed["audit"] if one["cell"].replace("'", "").split("!")[0] in sheets}
    found.same("audit: percentages that are wrong", str(sorted(off)), str(sorted(listed)))
