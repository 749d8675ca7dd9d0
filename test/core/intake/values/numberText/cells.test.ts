import { readingFormula } from '../../../../../src/core/intake'
import type { Reading } from '../../../../../src/core/intake/values/reading'
import type { CellValue } from '../../../../../src/core/units'
import { readSheet, shown } from '../../support/read'
import { recalculate } from '../../support/sheetEngine'

/** Reads cells as the targets of KPIs whose results are figures; the column's marks come from all of them. */
function targets(...cells: readonly CellValue[]): Reading[] {
  const rows = cells.map((cell, index) => [index + 1, `Indikator ${index}`, 'x', cell, 100])
  return readSheet([['No', 'Indikator', 'Satuan', 'Target', 'Realisasi'], ...rows]).kpis.map(
    ({ target }) => target,
  )
}

// Cells of published workbooks: council indicators of 2006 and 2023, IKU lists, LKjIP tables.
describe('a figure with words around it', () => {
  test.each<[cell: string, value: number, more: object]>([
    ['14 days', 14, { measure: 'day', stored: 'leading' }],
    ['7 working days', 7, { measure: 'day' }],
    ['9.80 days', 9.8, { measure: 'day' }],
    ['14 hari kerja', 14, { measure: 'day' }],
    ['24 jam', 24, { measure: 'hour' }],
    ['68%', 68, { measure: 'percent', stored: 'text' }],
    ['95 persen', 95, { measure: 'percent' }],
    ['48% (2003)', 48, { measure: 'percent', stored: 'leading' }],
    ['48%(2003)', 48, { stored: 'constant' }],
    ['1.250 (2019/20)', 1250, { stored: 'leading' }],
    ['12 *)', 12, { stored: 'leading' }],
    ['68%*', 68, {}],
    ['5% by March 2024', 5, { measure: 'percent', stored: 'leading' }],
    ['90% by the end of 2025', 90, {}],
    ['90 % pada akhir tahun 2025', 90, {}],
    ['12 dokumen sampai dengan 31 Desember 2025', 12, {}],
    ['80% sampai 2025', 80, {}],
    ['lebih dari 90', 90, { bound: 'least', stored: 'constant' }],
    ['kurang dari 5%', 5, { bound: 'most' }],
    ['di bawah 10', 10, { bound: 'most' }],
    ['di atas 80%', 80, { bound: 'least' }],
    ['tidak lebih dari 3 kasus', 3, { bound: 'most' }],
    ['paling lama 14 hari', 14, { bound: 'most', measure: 'day' }],
    ['Minimal 90%', 90, { bound: 'least' }],
    ['maks 14 hari', 14, { bound: 'most' }],
    ['within 10 days', 10, { bound: 'most', measure: 'day' }],
    ['no more than 25', 25, { bound: 'most' }],
    ['at least 3', 3, { bound: 'least' }],
    ['14 days or less', 14, { bound: 'most', stored: 'leading' }],
    ['90 ke atas', 90, { bound: 'least' }],
    ['305 per 100.000 KH', 305, { stored: 'leading' }],
    ['12/1.000 kelahiran hidup', 12, { stored: 'constant' }],
    ['45\norang', 45, { stored: 'constant' }],
    ['45 orang\n(2023)', 45, {}],
    ['Rp\n1.250', 1250, {}],
    ['Level 2', 2, { stored: 'constant' }],
    ['Peringkat 5', 5, { bound: 'most' }],
  ])('%j is %p', (cell, value, more) => {
    const [reading] = targets(cell, '3,75')
    expect(reading).toMatchObject({ kind: 'number', value, ...more })
    const formula = reading ? readingFormula(reading) : null
    if (formula !== null) expect(recalculate(formula, { D2: cell })).toBe(value)
  })

  test.each([
    ['80 -\n90%', '80..90'],
    ['7 s.d.\n8 bulan', '7..8'],
    ['80% - 90%', '80..90'],
    ['1500 sampai 2000 orang', '1500..2000'],
  ])('%j is the range %s', (cell, range) => {
    expect(targets(cell).map(shown)).toEqual([range])
  })
})

describe('what is no single figure', () => {
  test.each([
    '3\n1',
    '60\n70',
    '1\n250',
    '3\n\n\n1',
    '0\n0',
    '- 3\n- 1',
    '5%\n10%',
    'Rp 100\nRp 200',
    '3\n-1',
  ])('%j holds several, and says so', (cell) => {
    const result = readSheet([
      ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
      [1, 'Nilai tahapan', 'x', cell, 100],
      [2, 'Nilai mutu', 'x', 80, 90],
    ])
    const [first] = result.kpis
    expect(first?.target).toMatchObject({ kind: 'unreadable', why: 'several' })
    expect(first && recalculate(readingFormula(first.target) ?? '', { D2: cell })).toBe('')
    expect(result.issues.map(({ code }) => code)).toContain('several-figures')
    expect(result.issues.map(({ code }) => code)).not.toContain('target-text')
  })

  test.each(['60 70', '60, 70', '60/70', '3 1', 'Rp 2,5 M', '12 / 24', '5 Maret'])(
    '%j on one line is unreadable',
    (cell) => {
      expect(targets(cell)).toMatchObject([{ kind: 'unreadable' }])
    },
  )

  test('a column of such cells is still a column of figures', () => {
    const result = readSheet([
      ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
      [1, 'Nilai a', 'x', '3\n1', '2\n1'],
      [2, 'Nilai b', 'x', '4\n5', '2\n3'],
      [3, 'Nilai c', 'x', 80, 90],
    ])
    expect(result.kpis.map(({ actual }) => shown(actual))).toEqual(['?', '?', 90])
  })
})
