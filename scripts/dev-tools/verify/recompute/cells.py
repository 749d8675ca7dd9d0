"""Cells of a table as a reader sees them: merged downwards, under rows that name a group, a code in several columns."""

import re

GROUP = re.compile(r"^[IVX]+$")


def merged_down(sheet):
    """By the cells that a merge of one column covers: the cell that holds its value."""
    return {
        (row, area.min_col): (area.min_row, area.min_col)
        for area in sheet.merged_cells.ranges
        if area.min_col == area.max_col
        for row in range(area.min_row + 1, area.max_row + 1)
    }


def value(sheet, column, row, merged):
    cell = sheet[f"{column}{row}"]
    at = merged.get((row, cell.column))
    return sheet.cell(*at).value if at else cell.value


def group_of(sheet, columns, row):
    """The perspective that a row with a roman number names; None for any other row."""
    number, name = (sheet[f"{column}{row}"].value for column in columns)
    if not GROUP.match(str(number or "").strip()):
        return None
    return re.sub(r"^perspektif\s+", "", str(name or "").strip(), flags=re.I)


def code(sheet, columns, row):
    """A code written into one column or into several, with dots."""
    parts = [str(sheet[f"{column}{row}"].value or "").strip() for column in ((columns,) if isinstance(columns, str) else columns)]
    return ".".join(part for part in parts if part)
