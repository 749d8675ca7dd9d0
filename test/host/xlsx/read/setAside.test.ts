import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inspect } from '../../../../src/app/inspect'
import type { SheetSetAside } from '../../../../src/core/units'
import { openXlsx } from '../../../../src/host/xlsx'
import { tooDeep } from '../../../../src/host/xlsx/read/setAside'
import { createTranslate } from '../../../../src/locales'
import { partsOf, workbookParts, zipParts } from '../../../support/buildXlsx'
import { describeRealData, realData } from '../../../support/realData'
import { fixtureSheet } from '../../../support/sheetModel'

const row = (r: number, ...cells: string[]) =>
  `<row r="${r}">${cells.map((at) => `<c r="${at}${r}"><v>1</v></c>`).join('')}</row>`
const LAST = 1_048_576
const good = { name: 'IKU', xml: row(1, 'A', 'B') }

/** What stands beside a good sheet, and how it is set aside. */
const cases: readonly (readonly [
  what: string,
  xml: readonly string[],
  aside: readonly Omit<SheetSetAside, 'sheet'>[],
])[] = [
  ['a value in XFD1', [row(1, 'A', 'XFD')], [{ why: 'wide', last: 16_384 }]],
  ['a value in the last column that is read', [row(1, 'A', 'BXX')], []],
  ['a value in the next one', [row(1, 'BXY')], [{ why: 'wide', last: 2001 }]],
  ['a value in the last row', [row(LAST, 'A')], []],
  ['values in the last row of three sheets', Array<string>(3).fill(row(LAST, 'A')), []],
  [
    'values in the last row of four',
    Array<string>(4).fill(row(LAST, 'A')),
    Array<Omit<SheetSetAside, 'sheet'>>(4).fill({ why: 'deep', last: LAST }),
  ],
  [
    'of four, one of which holds more',
    [...Array<string>(3).fill(row(LAST, 'A')), row(9, 'A') + row(LAST, 'A')],
    Array<Omit<SheetSetAside, 'sheet'>>(3).fill({ why: 'deep', last: LAST }),
  ],
]

function fileOf(xml: readonly string[], change = (parts: Record<string, string>) => parts): Uint8Array {
  const odd = xml.map((one, i) => ({ name: `Aneh ${i + 1}`, xml: one }))
  return zipParts(change(workbookParts({ sheets: [good, ...odd] })))
}

async function asideIn(bytes: Uint8Array) {
  const read = await openXlsx(bytes, 'a.xlsx').read()
  if (!read.ok) throw new Error(JSON.stringify(read.reason))
  const { setAside = [], sheets, otherTabs = [] } = read.value
  expect(sheets[0]?.name).toBe('IKU')
  expect(otherTabs).toEqual(expect.arrayContaining(setAside.map(({ sheet }) => sheet)))
  return setAside
}

describe('a sheet that no table is on costs nobody the workbook', () => {
  test.each(cases)('%s', async (_, xml, aside) => {
    const found = await asideIn(fileOf(xml))
    expect(found.map(({ why, last }) => ({ why, last }))).toEqual(aside)
  })

  test.each([
    ['no part', (parts: Record<string, string>) => ({ ...parts, 'xl/worksheets/sheet2.xml': undefined })],
    [
      'no relationship',
      (parts: Record<string, string>) => ({
        ...parts,
        'xl/workbook.xml': (parts['xl/workbook.xml'] as string).replace('r:id="rId2"', 'r:id="rId77"'),
      }),
    ],
    [
      'a part outside of the file',
      (parts: Record<string, string>) => ({
        ...parts,
        'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] as string).replace(
          'Target="worksheets/sheet2.xml"',
          'TargetMode="External" Target="http://lain.example/s.xml"',
        ),
      }),
    ],
  ])('a tab with %s', async (_, change) => {
    const without = (parts: Record<string, string | undefined>) =>
      Object.fromEntries(Object.entries(parts).filter((one): one is [string, string] => one[1] !== undefined))
    const bytes = fileOf([row(1, 'A')], (parts) => without(change(parts)))
    expect(await asideIn(bytes)).toEqual([{ sheet: 'Aneh 1', why: 'part-missing', last: 0 }])
  })

  test('stays byte for byte, and keeps its tab', async () => {
    const bytes = fileOf([row(1, 'XFD'), row(2, 'A')], ({ 'xl/worksheets/sheet3.xml': _, ...parts }) => parts)
    const host = openXlsx(bytes, 'a.xlsx')
    expect(await host.write([fixtureSheet()])).toEqual({ ok: true })
    const [before, after] = [partsOf(bytes), partsOf(host.bytes())]
    expect(after['xl/worksheets/sheet2.xml']).toBe(before['xl/worksheets/sheet2.xml'])
    expect(after['xl/workbook.xml']).toContain('<sheet name="Aneh 2" sheetId="3" r:id="rId3"/>')
    expect((await asideIn(host.bytes())).map(({ why }) => why)).toEqual(['wide', 'part-missing'])
  })
})

test('a workbook of nothing else is refused with the reason', async () => {
  const odd = zipParts(workbookParts({ sheets: [{ name: 'Lebar', xml: row(1, 'XFD') }] }))
  expect(await openXlsx(odd, 'a.xlsx').read()).toEqual({
    ok: false,
    reason: { code: 'too-many-columns', values: { sheet: 'Lebar', columns: 16_384 } },
  })
})

test('of sheets that together are too deep the emptiest go, and those as empty as they', () => {
  const sheets = [
    { name: 'a', last: 10, filled: 10 },
    { name: 'b', last: 50, filled: 1 },
    { name: 'c', last: 50, filled: 1 },
    { name: 'd', last: 50, filled: 40 },
  ]
  const left = (most: number) => [...tooDeep(sheets, most).keys()].map(({ name }) => name)
  expect([160, 159, 60, 59].map(left)).toEqual([[], ['b', 'c'], ['b', 'c'], ['b', 'c', 'd']])
})

/** What is said of each of these files, besides what is said of its tables. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  'four-deep-sheets.xlsx': ['D0', 'D1', 'D2', 'D3', 'D4'],
  'wide-XFD.xlsx': ['Lebar'],
}

describeRealData('odd files', () => {
  const folder = path.join(realData, 'odd')
  test.each(readdirSync(folder).sort())(
    '%s is read, and the odd sheet named in both languages',
    async (name) => {
      const request = {
        overrides: [],
        choice: {},
        now: { serial: 45_994.5, year: 2025 },
        version: '1',
        translate: createTranslate,
      }
      const found = await inspect(
        openXlsx(new Uint8Array(readFileSync(path.join(folder, name))), name),
        request,
      )
      if (!found.ok) throw new Error(JSON.stringify(found.reason))
      expect(found.value.evaluation.kpis.length).toBeGreaterThan(0)
      const aside = found.value.issues.filter(({ code }) => code === 'sheet-set-aside')
      expect(aside.map(({ values }) => values['sheet'])).toEqual(NAMED[name] ?? [])
      for (const lang of ['id', 'en'] as const) {
        for (const { values } of aside) {
          const said = createTranslate(lang)('issue.sheet-set-aside', values)
          expect(said).toContain(String(values['sheet']))
          expect(said).not.toMatch(/\{\{|\$t/)
        }
      }
    },
  )
})
