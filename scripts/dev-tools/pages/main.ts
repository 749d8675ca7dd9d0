/**
 * Counts what people are handed: pages of prints, rows of a page, the smallest letters, cells of a workbook and the
 * longest formulas. Fails where one is beyond its limit. Needs LibreOffice and poppler.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createTranslate } from '../../../src/locales'
import { momentOf } from '../../../src/app/moment'
import { layOut, type Request } from '../../../src/app/generate'
import { inspect } from '../../../src/app/inspect'
import { leadershipSheets } from '../../../src/core/report/leadership'
import type { SheetModel } from '../../../src/core/report/model'
import { openXlsx } from '../../../src/host/xlsx'
import { CELLS, PRINTS, type Print } from './cases'
import { countCells, type SheetCells } from './cells'
import { judgeCells, judgeColours, judgePages } from './judge'
import { printPages } from './print'

/** The day on which all is printed: a fixed one, so that each run counts the same. */
const DAY = new Date(2026, 1, 15)
const MOST_FORMULAS = 3

async function sheetsOf({ read, lang }: Pick<Print, 'read' | 'lang'>): Promise<readonly SheetModel[]> {
  const { bytes, name } = await read()
  const request: Request = {
    overrides: [],
    choice: { lang },
    now: momentOf(DAY),
    version: 'pages',
    translate: createTranslate,
  }
  const found = await inspect(openXlsx(bytes, name), request)
  if (!found.ok) throw new Error(`${name}: ${found.reason.kind}`)
  return layOut(found.value, request).sheets
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function sayCells(name: string, sheets: readonly SheetCells[]): void {
  say(`\n${name}: ${sheets.reduce((sum, { cells }) => sum + cells, 0)} cells`)
  for (const { sheet, cells, formulas, longest } of sheets) {
    const most = longest.slice(0, MOST_FORMULAS).map(({ cell, length }) => `${cell} ${length}`)
    say(
      `  ${sheet.padEnd(18)} ${String(cells).padStart(5)} cells  ${formulas} formulas, longest ${most.join(', ')}`,
    )
  }
}

async function main(): Promise<number> {
  const problems: string[] = []
  for (const print of PRINTS) {
    if (print.file !== null && !existsSync(print.file)) {
      say(`${print.name}: left out, ${path.basename(print.file)} is not there`)
      continue
    }
    const sheets = await sheetsOf(print)
    const going = print.whole ? sheets : leadershipSheets(sheets, { names: false, protect: false })
    const pages = await printPages(going, print.lang)
    say(`${print.name}: ${pages.length} pages of at most ${print.most}`)
    for (const { sheet, rows, smallest } of pages)
      say(
        `  ${sheet.padEnd(18)} ${String(rows).padStart(3)} rows, letters from ${smallest.toFixed(1)} points`,
      )
    problems.push(...judgePages(print, pages), ...judgeColours(print.name, sheets, going))
  }
  for (const one of CELLS) {
    const counted = (await sheetsOf(one)).map(countCells)
    sayCells(one.name, counted)
    problems.push(...judgeCells(one, counted))
  }
  say('')
  for (const problem of problems) say(problem)
  say(
    `pages: ${problems.length === 0 ? 'all within their limits' : `${problems.length} beyond their limits`}`,
  )
  return problems.length === 0 ? 0 : 1
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`pages: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  },
)
