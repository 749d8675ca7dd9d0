"""Whether openpyxl opens workbooks; shares no code with Kinerja. Prints the errors by path as JSON."""

import json
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")


def problem(path):
    try:
        openpyxl.load_workbook(path)
        return None
    except Exception as error:  # Whatever it is, the file is not opened.
        return f"{type(error).__name__}: {error}"


with open(sys.argv[1], encoding="utf-8") as listed:
    found = {path: problem(path) for path in json.load(listed)}
print(json.dumps({path: error for path, error in found.items() if error is not None}))
