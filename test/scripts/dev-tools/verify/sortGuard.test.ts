import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strToU8 } from 'fflate'
import { readBook } from '../../../../scripts/dev-tools/workbook-reader/book'
import { closePackage, openPackage } from '../../../../scripts/dev-tools/workbook-reader/parts'
import { checkSortGuard, sortSource } from '../../../../scripts/dev-tools/verify/sortGuard'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const kpis = [
  { cell: "'IKU 2025'!B2", indicator: 'Stunting', score: 1 },
  { cell: "'IKU 2025'!B3", indicator: 'Serapan', score: 1 },
  { cell: "'IKU 2025'!B4", indicator: 'Opini', score: 1 },
]

const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
const formula = (at: string, value: number | ''): string =>
  value === '' ? `<c r="${at}" t="str"><f>x</f><v></v></c>` : `<c r="${at}"><f>x</f><v>${value}</v></c>`

const SOURCE = ['Stunting', 'Serapan', 'Opini']
  .map((name, i) => `<row r="${i + 2}">${text(`B${i + 2}`, name)}${formula(`C${i + 2}`, i * 10)}</row>`)
  .join('')

function workbook(scorecardRows: string): Uint8Array {
  const sheet = (rows: string) => strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)
  const rel = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const rels = (...all: string[]) => strToU8(`<Relationships>${all.join('')}</Relationships>`)
  return closePackage({
    '_rels/.rels': rels(rel('a', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      '<workbook><sheets><sheet name="IKU 2025" r:id="r1"/><sheet name="Rapor" r:id="r2"/></sheets>' +
        '<definedNames><definedName name="_Kinerja_Sheet" localSheetId="1">"scorecard"</definedName>' +
        '</definedNames></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': rels(
      rel('r1', 'worksheet', 'worksheets/sheet1.xml'),
      rel('r2', 'worksheet', 'worksheets/sheet2.xml'),
    ),
    'xl/worksheets/sheet1.xml': sheet(SOURCE),
    'xl/worksheets/sheet2.xml': sheet(scorecardRows),
  })
}

/** A line of the scorecard: name, figure, status. */
const line = (row: number, name: string, figure: number | '', status: string): string =>
  `<row r="${row}">${text(`B${row}`, name)}${formula(`C${row}`, figure)}${text(`D${row}`, status)}</row>`

const MOVED = 'sumber bergeser'
const BEFORE = line(5, 'Stunting', 0, '') + line(6, 'Serapan', 10, '') + line(7, 'Opini', 20, '')

describe('the guard against a sorted source', () => {
  let folder = ''
  const file = (name: string, bytes: Uint8Array): string => {
    const at = path.join(folder, name)
    writeFileSync(at, bytes)
    return at
  }
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'kinerja-sort-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('sorting reverses the rows of the KPIs and leaves figures instead of formulas', () => {
    const copy = path.join(folder, 'sorted.xlsx')
    const moved = sortSource(file('output.xlsx', workbook(BEFORE)), copy, kpis)
    const cells = readBook(openPackage(readFileSync(copy)))[0]?.cells
    expect([...moved]).toEqual([
      [2, 4],
      [3, 3],
      [4, 2],
    ])
    expect(['B2', 'B3', 'B4'].map((at) => cells?.get(at)?.value)).toEqual(['Opini', 'Serapan', 'Stunting'])
    expect(cells?.get('C2')).toEqual({ value: 20, error: false, formula: null })
  })

  test.each([
    ['all is well', line(5, 'Stunting', '', MOVED), line(7, 'Opini', '', MOVED), 0],
    [
      'a line shows the figure of another KPI',
      line(5, 'Stunting', 20, MOVED),
      line(7, 'Opini', '', MOVED),
      1,
    ],
    ['a line is blank but does not say why', line(5, 'Stunting', '', ''), line(7, 'Opini', '', MOVED), 1],
    ['a line shows the figure and says nothing', line(5, 'Stunting', 20, ''), line(7, 'Opini', '', MOVED), 2],
  ])('%s', (_, first, last, problems) => {
    const output = file('output.xlsx', workbook(BEFORE))
    const moved = sortSource(output, path.join(folder, 'sorted.xlsx'), kpis)
    const after = file('after.xlsx', workbook(first + line(6, 'Serapan', 10, '') + last))
    expect(checkSortGuard('x', output, after, kpis, moved).problems).toHaveLength(problems)
  })

  test('a KPI that is on no line is a problem too', () => {
    const output = file('output.xlsx', workbook(line(5, 'Stunting', 0, '')))
    const check = checkSortGuard('x', output, output, kpis, new Map())
    expect(check.problems.at(-1)).toBe('1 of 3 KPIs are on the scorecard')
  })
})
