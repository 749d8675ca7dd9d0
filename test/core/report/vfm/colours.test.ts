import { NAMES } from '../../../../src/core/regulations/names'
import { VFM } from '../../../../src/core/report/vfm/columns'
import type { CellValue } from '../../../../src/core/units'
import { grid } from '../../../support/grid'
import { liveSheet } from '../../../support/live'

/** A programme with one outcome, live. */
const line = (spent: CellValue, actual: CellValue) =>
  liveSheet('vfm', VFM, [
    grid('LRA', [
      ['REALISASI TAHUN 2025'],
      ['Kode', 'Program', 'Anggaran', 'Realisasi'],
      ['1.01', 'Program A', 100, spent],
    ]),
    grid('IKU', [
      ['No', 'Indikator Kinerja', 'Jenis', 'Program', 'Polaritas', 'Target', 'Realisasi'],
      [1, 'Mutu layanan', 'Outcome', 'Program A', 'Maksimal', 100, actual],
    ]),
  ])

/** The fill that the first rule which holds gives the cell of the first row; null where none does. */
function fillOf(live: ReturnType<typeof line>, id: 'economyVerdict' | 'effectivenessVerdict'): string | null {
  const own = live.model.conditionalFormats.find(({ range }) => range.firstCol === VFM.col[id])
  const rule = own?.rules.find(({ formula }) => live.book.compute(formula, live.model.name) === true)
  return rule ? (rule.fill ?? 'none') : null
}

describe('a verdict on economy is green, amber, red or grey', () => {
  const fills = {
    cheap: fillOf(line(90, 100), 'economyVerdict'),
    even: fillOf(line(100, 100), 'economyVerdict'),
    dear: fillOf(line(120, 100), 'economyVerdict'),
    unmet: fillOf(line(50, 40), 'economyVerdict'),
    none: fillOf(line(null, 100), 'economyVerdict'),
  }

  test('what is good has one colour, what is not has two others', () => {
    expect(fills.cheap).toBe(fills.even)
    expect(new Set([fills.cheap, fills.dear, fills.unmet]).size).toBe(3)
  })

  test('where there is none there is no colour', () => {
    expect(fills.none).toBeNull()
  })

  test('before the end of the year it is grey', () => {
    const early = line(90, 100)
    early.set(NAMES.elapsed, 0.5)
    expect(fillOf(early, 'economyVerdict')).not.toBe(fills.cheap)
  })
})

describe('a step of effectiveness has its own colour at the end of the year, and none before', () => {
  test('best to worst', () => {
    const fills = [120, 100, 85, 65, 30].map((actual) => fillOf(line(90, actual), 'effectivenessVerdict'))
    expect(fills).not.toContain(null)
    expect(fills.at(0)).not.toBe(fills.at(-1))
    expect(new Set(fills).size).toBeGreaterThanOrEqual(4)
  })

  test('early', () => {
    const early = line(90, 100)
    early.set(NAMES.elapsed, 0.5)
    expect(fillOf(early, 'effectivenessVerdict')).toBeNull()
  })
})
