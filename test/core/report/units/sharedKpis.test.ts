import { SHARED, UCOL, UROW } from '../../../../src/core/report/units/columns'
import type { CellValue } from '../../../../src/core/units'
import { unitsSheet } from './support'

type Live = ReturnType<typeof unitsSheet>

const NAME = 'Nilai survei kepuasan'
const live = (...actuals: readonly CellValue[]) =>
  unitsSheet(actuals.map((actual, i) => [`Dinas ${'ABCDEF'[i] ?? ''}`, actual, { name: NAME }]))

/** The indicator's own row, and those of its units below it. */
function block(sheet: Live) {
  const value = (row: number, col: number) => sheet.book.value(sheet.model.name, row, col)
  const head =
    sheet.model.rows.find(({ row }) => row > UROW.first && value(row, UCOL.name) === NAME)?.row ?? 0
  const shown = (row: number, ids: readonly (keyof typeof SHARED)[]) =>
    ids.map((id) => value(row, SHARED[id]))
  return { head, shown, value }
}

describe('an indicator that several units share', () => {
  test('says how far they lie apart', () => {
    const { head, shown } = block(live(90, 60, 75))
    expect(shown(head, ['name', 'gap'])).toEqual([NAME, expect.closeTo(0.3)])
  })

  test.each([
    [1, ['Dinas A', 90, 0.9, 0, 1]],
    [2, ['Dinas C', 75, 0.75, -0.15, 2]],
    [3, ['Dinas B', 60, 0.6, -0.3, 3]],
  ] as const)('the units stand best first: row %d', (row, expected) => {
    const { head, shown } = block(live(90, 60, 75))
    expect(shown(head + row, ['name', 'actual', 'attainment', 'gap', 'rank'])).toEqual(
      expected.map((one) => (typeof one === 'number' ? expect.closeTo(one, 10) : one)),
    )
  })

  test('follows the figures, in the rows as they stand', () => {
    const sheet = live(90, 60, 75).officer('IKU!H3', 100)
    const { head, shown } = block(sheet)
    expect(shown(head, ['gap'])).toEqual([expect.closeTo(0.25)])
    expect(shown(head + 3, ['name', 'rank'])).toEqual(['Dinas B', 1])
  })

  test('one that is not measured has neither rank nor gap, and spreads nothing', () => {
    const { head, shown } = block(live(90, 60, null))
    expect(shown(head + 3, ['name', 'actual', 'attainment', 'gap', 'rank'])).toEqual([
      'Dinas C',
      '',
      '',
      '',
      '',
    ])
    expect(shown(head, ['gap'])).toEqual([expect.closeTo(0.3)])
  })

  test('with a single measured unit nothing lies apart', () => {
    const { head, shown } = block(live(90, null))
    expect(shown(head, ['gap'])).toEqual([''])
  })
})

test('the widest spread stands first', () => {
  const sheet = unitsSheet([
    ['Dinas A', 80, { name: 'Nilai A' }],
    ['Dinas B', 79, { name: 'Nilai A' }],
    ['Dinas A', 80, { name: 'Nilai B' }],
    ['Dinas B', 20, { name: 'Nilai B' }],
  ])
  const names = sheet.texts().filter((text) => text === 'Nilai A' || text === 'Nilai B')
  expect(names[0]).toBe('Nilai B')
})

test('an indicator of one unit alone is not listed', () => {
  const sheet = unitsSheet([
    ['Dinas A', 80, { name: 'Nilai A' }],
    ['Dinas B', 79, { name: 'Nilai B' }],
  ])
  expect(sheet.texts()).not.toContain('Nilai A')
})
