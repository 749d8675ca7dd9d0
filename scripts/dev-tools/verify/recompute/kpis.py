"""Indicators: attainment, direction, and what is rolled up of them."""

import re

from figures import CAP, attainment, mean, number
from workbooks import KPIS, STRATEGY

MINIMIZE = {"minimal", "minimize", "minimum", "lower is better", "turun"}
# Where no column says it: words of the names in these workbooks after which less is better.
LESS = re.compile(r"prevalensi|stunting|(?<!tepat )waktu|kemiskinan|miskin(?! penerima)|kematian|kerusakan", re.I)


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
                    "polarity": said,
                    "weight": number(cell("weight")) if "weight" in spec else 1.0,
                    "weighted": "weight" in spec,
                    "perspective": cell("perspective"),
                    "objective": cell("objective"),
                    "code": cell("code"),
                    "program": cell("program"),
                    "owner": cell("owner") or spec.get("of"),
                    "unit": cell("unit"),
                    "method": cell("method"),
                    "source": cell("source"),
                    "baseline": cell("baseline"),
                    "target": cell("target"),
                    "actual": cell("actual"),
                    "stated": cell("stated"),
                    "columns": set(spec),
                    "table": spec["sheet"],
                    "attainment": attainment(cell("target"), cell("actual"), minimize),
                    "parts": [
                        attainment(sheet[f"{t}{row}"].value, sheet[f"{a}{row}"].value, minimize) for t, a in spec.get("parts", [])
                    ],
                }
            )
    return rows


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
    perspectives(name, book, rows)
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
