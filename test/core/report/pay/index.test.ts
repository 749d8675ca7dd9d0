import { PAY_RULES } from '../../../../src/core/rules/pay/rules'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Request } from '../../../../src/app/generate'
import { inspectContent } from '../../../../src/app/inspect'
import { PAY_NAMES } from '../../../../src/core/regulations/pay'
import { buildReport } from '../../../../src/core/report'
import { PCOL, PROW } from '../../../../src/core/report/pay/columns'
import { readSettingsSheet } from '../../../../src/core/earlier/settings'
import { openXlsx } from '../../../../src/host/xlsx'
import type { WorkbookContent } from '../../../../src/core/units'
import { createTranslate } from '../../../../src/locales'
import { modelToContent, typeOver } from '../../../support/modelToContent'

const request: Request = {
  overrides: [],
  choice: { sheets: { pay: 'yes' } },
  now: { serial: 46037.5, year: 2026 },
  version: '0',
  translate: createTranslate,
}

async function sample(): Promise<WorkbookContent> {
  const file = path.resolve(__dirname, '../../../../samples/dinas-tpp.xlsx')
  const read = await openXlsx(new Uint8Array(readFileSync(file)), 'dinas-tpp.xlsx').read()
  if (!read.ok) throw new Error(read.reason.code)
  return read.value
}

function sheetsOf(content: WorkbookContent, choice: Request['choice'] = request.choice) {
  const found = inspectContent(content, { ...request, choice }, PAY_RULES)
  const report = buildReport({
    ...found,
    provenance: { fileName: '', sha256: '', version: '0', generatedAt: 46037.5 },
    notes: { kpis: new Map(), signature: [] },
    taken: content.sheets.map(({ name }) => name),
    present: new Map(),
    t: createTranslate('id'),
  })
  return { found, report, pay: report.sheets.find(({ id }) => id === 'pay') }
}

let content: WorkbookContent
beforeAll(async () => {
  content = await sample()
})

test('the sheet comes only where it is asked for, and nobody else is told of pay', () => {
  const { pay, report } = sheetsOf(content, {})
  expect(pay).toBeUndefined()
  expect(report.issues.filter(({ code }) => code.startsWith('pay-'))).toEqual([])
})

test('the title says the total against the budget, and who is rewarded or sanctioned', () => {
  const { pay, found } = sheetsOf(content)
  const title = pay?.rows.find(({ row }) => row === PROW.title)?.cells[0]
  expect(title?.formula).toContain('ROUND(')
  expect(title?.value).toMatch(
    /^TPP Rp 149,81 juta melebihi pagu Rp 139,50 juta sebesar Rp 10,31 juta; .* 34 dari 35 baris dihitung$/,
  )
  expect(found.evaluation.pay?.cutTotal).toBe(139_500_000)
})

test('a unit lends its score to whom has none; the head of the office has the whole scorecard', () => {
  const { found } = sheetsOf(content)
  const { rows = [] } = found.evaluation.pay ?? {}
  expect(rows.filter(({ unit }) => unit === null)).toEqual([])
  expect(rows[0]?.unit).toEqual({ of: 'organisation' })
  const own = rows.filter(({ ownProductivity }) => ownProductivity === null)
  expect(own.length).toBeGreaterThan(10)
  expect(own.every(({ productivity, unitScore }) => productivity === unitScore)).toBe(true)
})

test('who has no attendance has no pay, and it is said why, without a name', () => {
  const { found, pay } = sheetsOf(content)
  const open = found.evaluation.pay?.rows.flatMap((row, i) => (row.pay === null ? [[i, row.why]] : []))
  expect(open).toEqual([[17, 'discipline']])
  const cells = pay?.rows.find(({ row }) => row === PROW.first + 17)?.cells ?? []
  const at = (col: number) => cells.find((cell) => cell.col === col)?.value
  expect([at(PCOL.pay), at(PCOL.cut), at(PCOL.flag)]).toEqual(['', '', '– belum dihitung'])
  const told = found.issues.filter(({ code }) => code === 'pay-discipline-missing')
  expect(told).toHaveLength(1)
  expect(JSON.stringify(told[0]?.values)).not.toContain('Petrus')
})

test('every figure of the source hangs on the row’s guard', () => {
  const { pay } = sheetsOf(content)
  const cells = pay?.rows.find(({ row }) => row === PROW.first + 3)?.cells ?? []
  for (const col of [PCOL.base, PCOL.own, PCOL.unitScore, PCOL.ownDiscipline, PCOL.counts]) {
    expect(cells.find((cell) => cell.col === col)?.formula).toMatch(/^(?:IFERROR\()?IF\(\$\w+\d+=1,/)
  }
})

test('what names people is marked, and the number beside it is not', () => {
  const { pay } = sheetsOf(content)
  const columns = pay?.personal?.map(({ firstCol }) => firstCol)
  expect(columns).toEqual(expect.arrayContaining([PCOL.name, PCOL.staffId]))
  expect(columns).not.toContain(PCOL.no)
  expect(pay?.names.map(({ name }) => name)).toContain('Kinerja_Pay_Names')
})

describe('what a region’s regulation settles is kept', () => {
  interface Typed {
    readonly name: string
    readonly value: number | string | null
  }
  const typed = (cells: readonly Typed[]) => {
    const { report, found } = sheetsOf(content)
    const written = modelToContent(report.sheets.filter(({ id }) => id === 'settings'))
    return readSettingsSheet(typeOver(written, 'settings', cells), found.defaults.limits)
  }

  test('nothing changed is no edit', () => {
    expect(typed([]).edits.pay).toBeUndefined()
  })

  test.each([
    ['weights', [{ name: PAY_NAMES.productivityWeight, value: 0.7 }], { productivityWeight: 0.7 }],
    ['no cap', [{ name: PAY_NAMES.productivityCap, value: null }], { productivityCap: null }],
    ['a floor', [{ name: PAY_NAMES.floor, value: 0.25 }], { floor: 0.25 }],
    [
      'a rate',
      [{ name: PAY_NAMES.deductionRates, value: 0.03 }],
      { deductions: [{ name: 'Tanpa Keterangan (hari)', rate: 0.03 }] },
    ],
    [
      'a band',
      [
        { name: PAY_NAMES.bandFrom, value: 0.5 },
        { name: PAY_NAMES.bandFactor, value: 0.6 },
      ],
      { bands: [{ from: 0.5, factor: 0.6 }] },
    ],
    ['the budget', [{ name: PAY_NAMES.budget, value: 120_000_000 }], { budget: 120_000_000 }],
  ])('%s', (_, cells, expected) => {
    expect(typed(cells).edits.pay).toMatchObject(expected)
  })

  test('what cannot be used is named and left out', () => {
    const { edits, issues } = typed([{ name: PAY_NAMES.disciplineWeight, value: 'empat puluh' }])
    expect(edits.pay).toBeUndefined()
    expect(issues.map(({ code }) => code)).toEqual(['setting-invalid'])
  })
})

test('of a workbook that holds nothing but a list of pay, its sheet is made without asking', () => {
  const sheets = content.sheets.filter(({ name }) => name.startsWith('TPP'))
  const { pay, report } = sheetsOf({ ...content, sheets }, {})
  expect(report.sheets.map(({ id }) => id)).toEqual(['pay', 'settings', 'notes'])
  expect(pay?.rows.find(({ row }) => row === PROW.title)?.cells[0]?.value).toMatch(/^TPP Rp 104,09 juta/)
  expect(report.issues.map(({ code }) => code)).toContain('pay-productivity-missing')
})

test('clear indicators are told by the checks that passed, with those that cannot be judged beside them', () => {
  const { pay } = sheetsOf(content)
  const texts = pay?.rows.flatMap(({ cells }) => cells.map(({ value }) => value)) ?? []
  expect(texts).toContain('24 dari 60 uji mutu indikator lulus, 30 belum dapat dinilai')
})
