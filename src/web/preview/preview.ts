import { ALWAYS } from '../../core/report/ground'
import type { ModelCell, SheetModel } from '../../core/report/model'
import type { SheetGrid, WorkbookContent } from '../../core/units'
import type { Language } from '../../locales/shared'
import { chartOf } from './chartOf'
import type { Conditions } from './conditions'
import { linkTarget } from './linkTarget'
import { lookOf } from './lookOf'
import { shownText } from './shownText'
import { SheetValues } from './sheetValues'
import type { PreviewCell, PreviewPage, PreviewRow, PreviewTab, PrintPage } from './types'

/** Columns of the officer's sheets have no width here: they are as wide as what stands in their first rows. */
const MEASURED_ROWS = 60
const NARROWEST = 6
const WIDEST = 42
const STANDARD_WIDTH = 9

/** Where a rule holds in every cell, those that hold nothing look so too. */
function withGround(
  { conditionalFormats }: SheetModel,
  row: number,
  cells: readonly ModelCell[],
): ModelCell[] {
  const written = new Map(cells.map((cell) => [cell.col, cell]))
  for (const { range, rules } of conditionalFormats) {
    const isGround = rules.some(({ formula }) => formula === ALWAYS)
    if (!isGround || row < range.firstRow || row > range.lastRow) continue
    for (let col = range.firstCol; col <= range.lastCol; col += 1)
      if (!written.has(col)) written.set(col, { col, value: null, style: {} })
  }
  return written.size === cells.length ? [...cells] : [...written.values()].sort((a, b) => a.col - b.col)
}

/** Shows the sheets as they will look, some rows at a time. */
export class Preview {
  private grids: readonly SheetGrid[] = []
  private models: readonly SheetModel[] = []
  private values: ReadonlyMap<string, SheetValues> = new Map()
  private conditions: Conditions | null = null

  /** Of figures and dates on our sheets. */
  private ownLang: Language

  /** @param lang - of figures and dates */
  constructor(private readonly lang: Language) {
    this.ownLang = lang
  }

  /** @param content - the workbook as it was read */
  setContent(content: WorkbookContent): void {
    this.grids = content.sheets.filter(({ visibility }) => visibility === 'visible')
  }

  /**
   * @param models - our sheets as they were written
   * @param lang - of their words, and so of their figures; absent: as on the others
   */
  setModels(models: readonly SheetModel[], lang: Language = this.lang): void {
    this.models = models
    this.ownLang = lang
    this.values = new Map(models.map((model) => [model.name, new SheetValues(model)]))
    this.conditions = null
  }

  tabs(): PreviewTab[] {
    return [
      ...this.models.map(({ name }) => ({ name, isOurs: true })),
      ...this.grids.map(({ name }) => ({ name, isOurs: false })),
    ]
  }

  /**
   * @param tab - name of a sheet
   * @param first - first row wanted
   * @param count - how many
   * @returns those rows; null where there is no such sheet
   */
  async rows(tab: string, first: number, count: number): Promise<PreviewPage | null> {
    const model = this.models.find(({ name }) => name === tab)
    if (model) return this.ownRows(model, first, count)
    const grid = this.grids.find(({ name }) => name === tab)
    return grid ? this.gridRows(grid, first, count) : null
  }

  /** @returns our sheets as they are printed: only their print areas, without lines that are folded away */
  async printed(): Promise<readonly PrintPage[]> {
    const pages: PrintPage[] = []
    for (const model of this.models) pages.push(await this.printedSheet(model))
    return pages
  }

  private async printedSheet(model: SheetModel): Promise<PrintPage> {
    const { area, onePage = false, ...print } = model.print
    const all = await this.ownRows(model, 1, Infinity)
    const { firstRow, firstCol, lastRow, lastCol } = area ?? {
      ...{ firstRow: 1, firstCol: 1 },
      ...{ lastRow: all.lastRow, lastCol: all.widths.length },
    }
    const folded = new Set(model.rows.filter((row) => row.folded).map(({ row }) => row))
    const filled = new Map(all.rows.map((row) => [row.row, row]))
    const rows: PreviewRow[] = []
    for (let row = firstRow; row <= lastRow; row += 1)
      if (!folded.has(row)) rows.push(withoutWays(filled.get(row) ?? { row, height: null, cells: [] }))
    const widths = all.widths.slice(0, lastCol).map((width, i) => (i + 1 < firstCol ? 0 : width))
    const breaks = model.rows.filter(({ pageBreakBefore }) => pageBreakBefore).map(({ row }) => row)
    return { ...all, ...print, rows, widths, onePage, breaks }
  }

  private async ownRows(model: SheetModel, first: number, count: number): Promise<PreviewPage> {
    if (!this.conditions) {
      const { Conditions } = await import('./conditions')
      this.conditions = new Conditions(this.models, this.values)
    }
    const { conditions } = this
    const lastCol = Math.max(
      ...model.columns.map(({ col }) => col),
      ...model.rows.map(({ cells }) => cells.at(-1)?.col ?? 1),
    )
    const widths = Array.from({ length: lastCol }, () => STANDARD_WIDTH)
    for (const { col, width, hidden } of model.columns) widths[col - 1] = hidden ? 0 : width
    const rows = model.rows
      .filter(({ row }) => row >= first && row < first + count)
      .map(({ row, height, cells }): PreviewRow => ({
        row,
        height: height ?? null,
        cells: withGround(model, row, cells)
          .filter(({ col }) => (widths[col - 1] ?? 0) > 0)
          .map((cell) => this.ownCell(model, row, cell, conditions)),
      }))
    const values = this.values.get(model.name)
    return {
      name: model.name,
      widths,
      rows,
      lastRow: model.rows.at(-1)?.row ?? 1,
      lastPrinted: model.print.area?.lastCol ?? lastCol,
      charts: values ? (model.charts ?? []).map((chart) => chartOf(chart, values, this.ownLang)) : [],
      merges: model.merges,
    }
  }

  private ownCell(model: SheetModel, row: number, cell: ModelCell, conditions: Conditions): PreviewCell {
    const { col, value, style, formula } = cell
    const rule = conditions.ruleAt(model, row, col)
    return {
      col,
      text: shownText(value, rule?.numberFormat ?? style.numberFormat, this.ownLang),
      look: lookOf(style, rule, typeof value === 'number'),
      link: linkTarget(formula),
    }
  }

  private gridRows(grid: SheetGrid, first: number, count: number): PreviewPage {
    const textAt = (row: number, col: number) =>
      shownText(grid.value(row, col), grid.format(row, col), this.lang)
    // A title stands alone in its row, and runs on over the cells beside it.
    const rowsOfTables = Array.from(
      { length: Math.min(grid.lastRow, MEASURED_ROWS) },
      (_, i) => i + 1,
    ).filter(
      (row) =>
        (grid.rows[row]?.values.filter((value) => value !== null && value !== undefined).length ?? 0) > 2,
    )
    const widths = Array.from({ length: grid.lastCol }, (_, at) => {
      if (grid.hiddenColumns.has(at + 1)) return 0
      let widest = NARROWEST
      for (const row of rowsOfTables) widest = Math.max(widest, textAt(row, at + 1).length + 1)
      return Math.min(widest, WIDEST)
    })
    const rows: PreviewRow[] = []
    for (let row = first; row < first + count && row <= grid.lastRow; row += 1) {
      const held = grid.rows[row]
      if (!held || held.hidden) continue
      const cells = held.values.flatMap((value, col): PreviewCell[] => {
        if (value === null || value === undefined || !widths[col - 1]) return []
        const look = lookOf({ vertical: 'center' }, null, typeof value === 'number')
        return [{ col, text: textAt(row, col), look, link: null }]
      })
      rows.push({ row, height: null, cells })
    }
    return {
      name: grid.name,
      widths,
      rows,
      lastRow: grid.lastRow,
      lastPrinted: grid.lastCol,
      charts: [],
      merges: grid.merges,
    }
  }
}

/** What leads from sheet to sheet leads nowhere on paper. */
function withoutWays({ cells, ...row }: PreviewRow): PreviewRow {
  return { ...row, cells: cells.filter(({ text }) => !/^[←→] /.test(text)) }
}
