import { readFileSync, writeFileSync } from 'node:fs'
import { strToU8 } from 'fflate'
import { hasFormula, readBook, type FileCell, type FileSheet } from '../workbook-reader/book'
import { closePackage, openPackage, textOf } from '../workbook-reader/parts'
import { checked, type Check } from './checks'
import type { PrintedKpi } from './printed'

const MOVED = /bergeser|moved/i

function place({ cell }: PrintedKpi): { sheet: string; row: number } {
  const [, quoted, plain, row] = /^(?:'((?:[^']|'')+)'|([^!]+))!\$?[A-Z]+\$?(\d+)$/.exec(cell) ?? []
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? '', row: Number(row) }
}

/** The cells of a row as they are after being sorted into another one: formulas have become figures. */
function movedCells(rowXml: string, to: number): string {
  const inner = /^<row [^>]*>(.*)<\/row>$/s.exec(rowXml)?.[1] ?? ''
  return inner
    .replace(/(<c r="[A-Z]+)\d+"/g, `$1${to}"`)
    .replace(/<f[^>]*\/>|<f[^>]*>.*?<\/f>/gs, '')
    .replace(/<c ([^>]*)\bt="str"([^>]*)><v><\/v><\/c>/g, '<c $1$2/>')
}

/**
 * Writes a copy in which the rows of the KPIs stand in reverse order, as after a sort.
 * @returns by row number, the row whose cells stand there now
 */
export function sortSource(output: string, copy: string, kpis: readonly PrintedKpi[]): Map<number, number> {
  const parts = openPackage(readFileSync(output))
  const places = kpis.map(place)
  const sheet = readBook(parts).find(({ name }) => name === places[0]?.sheet)
  if (!sheet) throw new Error(`${output} has no sheet ${places[0]?.sheet ?? ''}`)
  const rows = [...new Set(places.map(({ row }) => row))].sort((a, b) => a - b)
  const from = new Map(rows.map((row, i) => [row, rows[rows.length - 1 - i] ?? row]))
  const xml = textOf(parts, sheet.part)
  const rowXml = new Map(
    [...xml.matchAll(/<row r="(\d+)".*?<\/row>/gs)].map(([all, row]) => [Number(row), all]),
  )
  const sorted = xml.replace(
    /<row r="(\d+)"([^>]*)>.*?<\/row>/gs,
    (all: string, row: string, rest: string) => {
      const source = from.get(Number(row))
      return source === undefined
        ? all
        : `<row r="${row}"${rest}>${movedCells(rowXml.get(source) ?? '', Number(row))}</row>`
    },
  )
  parts[sheet.part] = strToU8(sorted)
  writeFileSync(copy, closePackage(parts))
  return from
}

function columnOf(at: string): number {
  return [...at.replace(/\d+$/, '')].reduce((col, letter) => col * 26 + letter.charCodeAt(0) - 64, 0)
}

/** The cells of a sheet by row, without hidden columns. */
function visibleRows(sheet: FileSheet): Map<number, [at: string, cell: FileCell][]> {
  const rows = new Map<number, [string, FileCell][]>()
  for (const [at, cell] of sheet.cells) {
    if (sheet.hiddenColumns.has(columnOf(at))) continue
    const row = Number(/\d+$/.exec(at)?.[0])
    const cells = rows.get(row)
    if (cells) cells.push([at, cell])
    else rows.set(row, [[at, cell]])
  }
  return rows
}

const isFormula = ([, cell]: [string, FileCell]): boolean => hasFormula(cell)

function scorecardOf(file: string): FileSheet | undefined {
  return readBook(openPackage(readFileSync(file))).find(({ mark }) => mark === 'scorecard')
}

/**
 * After the officer sorts the table, no line of the scorecard shows another KPI's figure: a line whose source
 * moved shows none, and says so.
 * @param moved - by row number of the source, the row whose cells stand there now
 */
export function checkSortGuard(
  file: string,
  output: string,
  recalculated: string | undefined,
  kpis: readonly PrintedKpi[],
  moved: ReadonlyMap<number, number>,
): Check {
  const name = 'sorted source'
  const before = scorecardOf(output)
  const after = recalculated === undefined ? undefined : scorecardByName(recalculated, before?.name)
  if (!before || !after) return checked(file, name, '', ['there is no scorecard to look at'])
  const linesAfter = visibleRows(after)
  const problems: string[] = []
  const found = new Set<PrintedKpi>()
  for (const [row, cells] of visibleRows(before)) {
    const kpi = kpis.find(({ indicator }) => cells.some(([, { value }]) => value === indicator))
    if (!kpi || !cells.some(isFormula)) continue
    found.add(kpi)
    const now = linesAfter.get(row) ?? []
    const source = place(kpi).row
    if (moved.get(source) === source) continue
    const shown = now.filter(
      ([at, { value }]) => typeof value === 'number' && hasFormula(before.cells.get(at)),
    )
    const said = now.some(([, { value }]) => typeof value === 'string' && MOVED.test(value))
    if (shown.length > 0) {
      const list = shown.map(([at, { value }]) => `${at} = ${String(value)}`).join(', ')
      problems.push(`${kpi.indicator}: its source moved, yet row ${row} shows ${list}`)
    }
    if (!said) problems.push(`${kpi.indicator}: its source moved, and row ${row} does not say so`)
  }
  if (found.size < kpis.length) problems.push(`${found.size} of ${kpis.length} KPIs are on the scorecard`)
  return checked(file, name, `${found.size} KPIs`, problems)
}

function scorecardByName(file: string, name: string | undefined): FileSheet | undefined {
  return readBook(openPackage(readFileSync(file))).find((sheet) => sheet.name === name)
}
