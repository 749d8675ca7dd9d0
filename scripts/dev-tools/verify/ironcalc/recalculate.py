"""Calculates workbooks with IronCalc; shares no code with Kinerja.

Reads jobs as JSON, prints what came out as JSON, by path: values by sheet and address, or the error.
A job: path, typed [sheet, row, column, formula], held [sheet, row, column, value], wanted [sheet, row, column, address].
"""

import json
import sys

import ironcalc


def hold(model, sheet, row, column, value):
    if isinstance(value, bool):
        model.update_cell_with_bool(sheet, row, column, value)
    elif isinstance(value, (int, float)):
        model.update_cell_with_number(sheet, row, column, value)
    else:
        model.update_cell_with_text(sheet, row, column, value)


def calculate(job):
    model = ironcalc.load_from_xlsx(job["path"], "en", "UTC", "en")
    tabs = {tab["name"]: place for place, tab in enumerate(model.get_worksheets_properties())}
    for name, row, column, formula in job["typed"]:
        model.set_user_input(tabs[name], row, column, "=" + formula)
    for name, row, column, value in job["held"]:
        hold(model, tabs[name], row, column, value)
    model.evaluate()
    values = {}
    for name, row, column, address in job["wanted"]:
        values.setdefault(name, {})[address] = model.get_cell_value(tabs[name], row, column)
    return {"values": values}


def outcome(job):
    try:
        return calculate(job)
    # What fails in Rust is no Exception.
    except BaseException as error:
        return {"error": f"{type(error).__name__}: {error}"}


with open(sys.argv[1], encoding="utf-8") as listed:
    print(json.dumps({job["path"]: outcome(job) for job in json.load(listed)}))
