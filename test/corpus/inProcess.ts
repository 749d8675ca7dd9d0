import { inspectContent } from '../../src/app/inspect'
import { toJson } from '../../src/cli/json'
import type { GridRow, RangeRef, WorkbookContent } from '../../src/core/units'
import { parseRange, SheetGrid } from '../../src/core/units'
import { createTranslate } from '../../src/locales'
import type { Form, Sheet } from '../forms/form'
import type { Printed, Reading } from './judge'

/** A day on which every year of the forms is over. */
const NOW = { serial: 46_500, year: 2027 }

/** What a host would have read from the form's file. */
function contentOf(form: Form): WorkbookContent {
  return {
    sheets: form.sheets.map(gridOf),
    own: [],
    names: [],
    date1904: false,
    fileName: `form-${form.seed}.xlsx`,
    sha256: '',
  }
}

function gridOf(sheet: Sheet): SheetGrid {
  const rows: (GridRow | undefined)[] = [undefined]
  sheet.rows.forEach((cells, i) => {
    const row: GridRow = { values: [undefined] }
    cells.forEach((cell, j) => {
      if (!cell) return
      row.values[j + 1] = cell.value
      if (cell.format !== undefined) (row.formats ??= [])[j + 1] = cell.format
      if (cell.formula !== undefined) (row.formulas ??= [])[j + 1] = cell.formula
    })
    if (sheet.hiddenRows.includes(i + 1)) row.hidden = true
    const outline = sheet.outline[i + 1]
    if (outline !== undefined) row.outline = outline
    rows.push(row)
  })
  const merges = sheet.merges.map((text) => parseRange(text) as RangeRef)
  return new SheetGrid(sheet.name, 'visible', rows, merges, new Set(sheet.hiddenColumns))
}

/**
 * Reads a form as `inspect --json` does, without a file in between.
 * @param form - a form
 * @returns exit code and what would be printed
 */
export function readInProcess(form: Form): Reading {
  const { lang } = form
  try {
    const inspection = inspectContent(contentOf(form), {
      overrides: [],
      choice: { lang },
      now: NOW,
      lang,
    })
    const { kpis, programs } = inspection.evaluation
    const isNothing = kpis.length === 0 && programs.length === 0
    return { exit: isNothing ? 4 : 0, json: toJson(inspection, createTranslate(lang)) as Printed }
  } catch (error) {
    return { exit: 1, json: null, complaint: error instanceof Error ? error.message : String(error) }
  }
}
