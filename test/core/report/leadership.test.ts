import { leadershipSheets, sheetsIn } from '../../../src/core/report/leadership'
import { fixtureSheet } from '../../support/sheetModel'

test.each([
  ["IF('IKU 2025'!$K$6>0,'Rapor'!A1,\"'VFM'!A1\")", ['IKU 2025', 'Rapor']],
  [
    `HYPERLINK(IFERROR("#'IKU'!"&ADDRESS(ROW('IKU'!$E$6),COLUMN('IKU'!$E$6)),"#"),$Q9)`,
    ['IKU', 'IKU', 'IKU'],
  ],
  [`HYPERLINK("#'Uji Indikator'!A1","→")`, ['Uji Indikator']],
  ["'Dinas ''A'''!B2", ["Dinas 'A'"]],
  ['SUM($A$1:$A$9)+Kinerja_Cap', []],
])('%s speaks of %p', (formula, names) => {
  expect(sheetsIn(formula)).toEqual(names)
})

const underlined = { font: { underline: true, bold: true } }
const scorecard = fixtureSheet({
  name: 'Rapor',
  rows: [
    {
      row: 1,
      cells: [
        { col: 1, value: 0.9, formula: "'IKU'!B2/'IKU'!C2", style: {} },
        { col: 2, value: 0.9, formula: 'A1', style: {} },
        { col: 3, value: 3, formula: "COUNTIF('VFM'!A:A,1)", style: {} },
        { col: 4, value: 'IKM', formula: 'HYPERLINK("#\'IKU\'!A1",Q1)', style: underlined },
        { col: 6, value: 'Siti', style: {} },
      ],
    },
  ],
  merges: [],
  filter: null,
  personal: [{ firstRow: 1, lastRow: 9, firstCol: 6, lastCol: 6 }],
})
const vfm = fixtureSheet({ id: 'vfm', name: 'VFM', names: [], filter: null })
const notes = fixtureSheet({ id: 'notes', name: 'Catatan', names: [], filter: null })

describe('the copy for leadership', () => {
  const [copy, ...rest] = leadershipSheets([scorecard, vfm, notes], { names: false, protect: true })
  const cell = (col: number) => copy?.rows[0]?.cells.find((one) => one.col === col)

  test('is without the notes, and locked where asked', () => {
    expect([copy, ...rest].map((sheet) => [sheet?.id, sheet?.isProtected])).toEqual([
      ['scorecard', true],
      ['vfm', true],
    ])
  })

  test.each([
    ['what comes from the officer’s cells is a value', 1, { col: 1, value: 0.9, style: {} }],
    ['what comes from the sheet itself stays live', 2, { col: 2, value: 0.9, formula: 'A1', style: {} }],
    [
      'and what comes from a sheet that goes along',
      3,
      { col: 3, value: 3, formula: "COUNTIF('VFM'!A:A,1)", style: {} },
    ],
    [
      'a link that leads nowhere is plain',
      4,
      { col: 4, value: 'IKM', style: { font: { bold: true, underline: false } } },
    ],
    ['a person is not named', 6, { col: 6, value: null, style: {} }],
  ])('%s', (_, col, expected) => {
    expect(cell(col)).toEqual(expected)
  })

  test.each([
    [
      'the usual ones',
      ['dashboard', 'scorecard', 'vfm', 'checks', 'history', 'settings'],
      undefined,
      ['dashboard', 'scorecard', 'vfm'],
    ],
    ['those that are asked for', ['dashboard', 'scorecard', 'checks'], ['checks'], ['checks']],
    [
      'never settings or notes',
      ['scorecard', 'settings', 'notes'],
      ['settings', 'notes', 'scorecard'],
      ['scorecard'],
    ],
    ['all that there is of others', ['pay', 'settings', 'notes'], undefined, ['pay']],
  ] as const)('sheets that go along: %s', (_, there, sheets, going) => {
    const models = there.map((id) => fixtureSheet({ id, name: id, names: [], filter: null }))
    const all = leadershipSheets(models, { names: false, protect: false, ...(sheets && { sheets }) })
    expect(all.map(({ id }) => id)).toEqual(going)
  })

  test('settings stand in formulas and colours as they are now, and what only led to another page is gone', () => {
    const settings = fixtureSheet({
      id: 'settings',
      name: 'Pengaturan',
      rows: [{ row: 1, cells: [{ col: 1, value: 0.9, style: {} }] }],
      names: [{ name: 'Kinerja_Band5', range: { firstRow: 1, lastRow: 1, firstCol: 1, lastCol: 1 } }],
      merges: [],
      filter: null,
    })
    const range = { firstRow: 1, lastRow: 1, firstCol: 1, lastCol: 1 }
    const page = fixtureSheet({
      name: 'Rapor',
      names: [],
      merges: [],
      filter: null,
      conditionalFormats: [{ range, rules: [{ formula: 'A1>=Kinerja_Band5' }] }],
      rows: [
        {
          row: 1,
          cells: [
            { col: 1, value: true, formula: 'B1>=Kinerja_Band5', style: {} },
            {
              col: 2,
              value: '→ Pengaturan',
              formula: 'HYPERLINK("#\'Pengaturan\'!A1","→ Pengaturan")',
              style: {},
            },
          ],
        },
      ],
    })
    const [made] = leadershipSheets([page, settings], { names: false, protect: false })
    expect(made?.rows[0]?.cells).toEqual([
      { col: 1, value: true, formula: 'B1>=0.9', style: {} },
      { col: 2, value: null, style: {} },
    ])
    expect(made?.conditionalFormats[0]?.rules).toEqual([{ formula: 'A1>=0.9' }])
  })

  test('what comes after a rule that cannot be written takes none of its cells', () => {
    const settings = fixtureSheet({
      id: 'settings',
      name: 'Pengaturan',
      rows: [],
      names: [{ name: 'Kinerja_Steps', range: { firstRow: 1, lastRow: 2, firstCol: 1, lastCol: 1 } }],
      merges: [],
      filter: null,
    })
    const range = { firstRow: 1, lastRow: 1, firstCol: 1, lastCol: 1 }
    const rules = ['A1<0', 'MATCH(A1,Kinerja_Steps,1)>1', 'ISNUMBER(A1)'].map((formula) => ({ formula }))
    const page = fixtureSheet({
      name: 'Rapor',
      names: [],
      merges: [],
      filter: null,
      conditionalFormats: [{ range, rules }],
    })
    const [made] = leadershipSheets([page, settings], { names: false, protect: false })
    expect(made?.conditionalFormats).toEqual([{ range, rules: [{ formula: 'A1<0' }] }])
  })

  test('names stay where asked', () => {
    const [named] = leadershipSheets([scorecard], { names: true, protect: false })
    expect(named?.rows[0]?.cells.at(-1)).toMatchObject({ value: 'Siti' })
  })
})
