import { dayOfSerial, daySerial } from '../../../../src/core/intake/values/writtenDay'
import { issuesOf, readSheet, shown } from '../support/read'

const DAY = daySerial({ day: 30, month: 11, year: 2025 }, false)
const SOONER = daySerial({ day: 28, month: 11, year: 2025 }, false)

/** A cell that Excel shows as a day beside figures: "1/12" typed for one of twelve, a deadline met, a head of columns. */
describe('days beside figures', () => {
  test.each<[string, number, number, readonly string[], readonly unknown[], readonly string[]]>([
    ['a deadline and the day it was met', DAY, SOONER, ['B2', 'C2'], [DAY, SOONER], []],
    ['a result that Excel made a day of', 12, DAY, ['C2'], [12, '?'], ['actual-text C2']],
    ['a target that Excel made a day of', DAY, 1, ['B2'], ['?', 1], ['target-text B2']],
    ['the same figures under a format of figures', 12, 11, [], [12, 11], []],
  ])('%s', (_name, target, actual, days, figures, issues) => {
    const formats = Object.fromEntries(days.map((cell) => [cell, 'd-mmm']))
    for (const header of [
      ['Indikator Kinerja', 'Target', 'Realisasi'],
      ['Indicator', 'Target', 'Actual'],
    ]) {
      const rows = [
        header,
        ['Penetapan APBD', target, actual],
        ['Jumlah laporan', 4, 3],
        ['Nilai SAKIP', 70, 71],
      ]
      const result = readSheet(rows, { formats })
      const [first] = result.kpis
      expect([shown(first?.target), shown(first?.actual)]).toEqual(figures)
      expect(issuesOf(result).filter((found) => found.includes('text'))).toEqual(issues)
    }
  })

  test.each([
    [1, 1, 1900],
    [29, 2, 2024],
    [1, 3, 2024],
    [31, 12, 2025],
  ])('%i-%i-%i has one serial number', (day, month, year) => {
    expect(dayOfSerial(daySerial({ day, month, year }, false), false)).toEqual({ day, month, year })
    expect(dayOfSerial(daySerial({ day, month, year }, true) + 0.75, true)).toEqual({ day, month, year })
  })
})
