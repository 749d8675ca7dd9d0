"""What is rolled up of the indicators: perspectives, overall score, coverage."""

import re

from figures import CAP, mean
from workbooks import STRATEGY


def score(row):
    return None if row["attainment"] is None else min(CAP, row["attainment"])


def perspectives(name, book, rows):
    """Gives each indicator its perspective: its column's, or that of its objective where a table of strategy states it."""
    if name not in STRATEGY:
        return
    sheet, span, objective, perspective = STRATEGY[name]
    of = {
        str(book[sheet][f"{objective}{line}"].value).strip(): str(book[sheet][f"{perspective}{line}"].value).strip()
        for line in range(span[0], span[1] + 1)
    }
    for row in rows:
        row["perspective"] = of.get(str(row["objective"]).strip())


def as_shown(perspective):
    return re.sub(r"\s*(&|\bdan\b)\s*", " & ", str(perspective), flags=re.I).strip().lower()


def weights_are_full(rows):
    """Whether the indicators' own weights add up to 100, or to 1, in each table."""
    tables = {}
    for row in rows:
        tables.setdefault(row["table"], []).append(row["weight"] or 0)
    return all(row["weighted"] for row in rows) and all(abs(sum(own) - (100 if sum(own) > 1.5 else 1)) < 0.01 for own in tables.values())


def rolled(rows):
    """Weighted mean of the measured, and the share of weight that was measured."""
    measured = [row for row in rows if row["attainment"] is not None]
    return mean([(row["weight"] or 0, score(row)) for row in measured]), sum(row["weight"] or 0 for row in measured) / sum(row["weight"] or 0 for row in rows)


def check_rollup(name, book, printed, found, rows):
    if not rows:
        return
    card = printed["scorecard"]
    # Perspectives of the table's own; those that the strategy states only group the indicators.
    named = all(row["perspective"] for row in rows)
    full = weights_are_full(rows)
    perspectives(name, book, rows)
    groups = {}
    for row in rows:
        if row["perspective"]:
            groups.setdefault(as_shown(row["perspective"]), []).append(row)
    parts = {group: rolled(own) for group, own in groups.items()}
    if full or not named:
        overall, coverage = rolled(rows)
    else:
        # Stated perspectives without weights count alike.
        overall = mean([(1, one) for one, _ in parts.values() if one is not None])
        coverage = mean([(1, one) for _, one in parts.values()])
    found.same("overall score", overall, card["score"])
    found.same("coverage", coverage, card["coverage"])
    whole = sum(map(len, groups.values())) == len(rows)
    for group in card["perspectives"]:
        own = groups.get(as_shown(group["name"]), [])
        if whole:
            found.same(f"{group['name']} indicators", len(own), group["kpis"])
        if own and len(own) == group["kpis"]:
            for what, ours in zip(("score", "coverage"), parts[as_shown(group["name"])]):
                found.same(f"{group['name']} {what}", ours, group[what])
