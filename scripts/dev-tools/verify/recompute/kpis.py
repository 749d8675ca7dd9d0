"""Indicators: attainment, direction, quarters."""

from cells import group_of, merged_down, value
from directions import direction
from figures import attainment
from texts import number
from workbooks import KPIS

def kpis_of(name, book):
    rows = []
    for spec in KPIS.get(name, []):
        sheet = book[spec["sheet"]]
        merged = merged_down(sheet)
        group = None
        for row in range(spec["rows"][0], spec["rows"][1] + 1):
            cell = lambda key: value(sheet, spec[key], row, merged) if key in spec else None
            if "groups" in spec:
                group = group_of(sheet, spec["groups"], row) or group
            title = cell("name")
            if title is None or (number(cell("target")) is None and cell("target") is None and cell("actual") is None and "parts" not in spec):
                continue
            said = str(cell("polarity") or "").strip().lower()
            minimize, proven = direction(said, str(title), cell("target"), cell("actual"), cell("stated"))
            rows.append(
                {
                    "cell": f"{spec['sheet']}!{spec['name']}{row}",
                    "name": str(title),
                    "minimize": minimize,
                    "proven": proven,
                    "polarity": said,
                    "weight": number(cell("weight")) if "weight" in spec else 1.0,
                    "weighted": "weight" in spec,
                    "perspective": cell("perspective") or group,
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
                    "stated_at": f"{spec['sheet']}!{spec['stated']}{row}" if "stated" in spec else None,
                    "columns": set(spec),
                    "table": spec["sheet"],
                    "attainment": attainment(cell("target"), cell("actual"), minimize),
                    "parts": [
                        attainment(sheet[f"{t}{row}"].value, sheet[f"{a}{row}"].value, minimize) for t, a in spec.get("parts", [])
                    ],
                }
            )
    return rows


def check_kpis(name, book, printed, found):
    """Compares each indicator; gives them all, with what was printed of them."""
    rows = kpis_of(name, book)
    if not rows:
        return []
    theirs = {kpi["cell"].replace("'", ""): kpi for kpi in printed["kpis"]}
    trends = {trend["cell"].replace("'", ""): trend for trend in printed.get("trends") or []}
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
        if row["proven"]:
            found.same(f"{row['cell']} direction is assumed", "no", "yes" if kpi["polarityAssumed"] else "no")
        trend = trends.get(row["cell"])
        for i, (part, period) in enumerate(zip(row["parts"], trend["periods"]) if trend else []):
            found.same(f"{row['cell']} quarter {i + 1}", part, period["attainment"])
    return rows
