import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Compared, fidelityTable } from '../../scripts/dev-tools/fidelity/table'

const page = readFileSync(path.resolve(__dirname, '../../docs/reliability.md'), 'utf8')

/**
 * Where every workbook was compared, docs/reliability.md says how much.
 * @param all - what was compared
 * @param count - how many workbooks there are
 * @param families - in the order of the table's lines
 */
export function expectOnPage(all: readonly Compared[], count: number, families: readonly string[]): void {
  if (all.length < count) return
  expectLinesOnPage(fidelityTable(all, families).filter((line) => !line.startsWith('| -')))
}

/** @param wanted - lines that docs/reliability.md must hold, however wide its columns are */
export function expectLinesOnPage(wanted: readonly string[]): void {
  const lines = new Set(page.split('\n').map((line) => line.replace(/ +/g, ' ')))
  expect(wanted.filter((line) => lines.has(line)).join('\n')).toBe(wanted.join('\n'))
}
