import { SCOL, SROW } from '../../../../src/core/report/vfmSteps/columns'
import { NAMES } from '../../../../src/core/regulations/names'
import type { CellValue } from '../../../../src/core/units'
import { liveSheet } from '../../../support/live'
import { budget, named } from '../../../support/shapeTables'

const steps = (actuals: readonly CellValue[], spent: readonly CellValue[]) =>
  liveSheet('vfmSteps', { col: SCOL }, [
    named(
      ['No', 'Sasaran', 'Indikator Kinerja', 'Sumber Data', 'Target', 'Realisasi'],
      ...actuals.map((actual, i) => [i + 1, 'Warga sehat', `Indikator ${i + 1}`, 'BPS', 100, actual]),
    ),
    budget(...spent.map((one, i) => [`1.0${i + 1}`, `Program ${i + 1}`, 100, one])),
  ])
const MEASURED = SROW.first + 1

describe('the step "measured" is judged by its weakest part', () => {
  // Done from 90 % of each part on.
  test.each<[string, CellValue[], CellValue[], CellValue, RegExp]>([
    ['all of it', [90, 80], [50, 60], 1, /^● /],
    ['half of the results', [90, null], [50, 60], 0.5, /^◑ /],
    ['half of the money', [90, 80], [50, null], 0.5, /^◑ /],
    ['nothing of the results, though all of the money', [null, null], [50, 60], 0, /^◑ /],
    ['nothing of either', [null, null], [null, null], 0, /^○ /],
  ])('%s', (_, actuals, spent, share, verdict) => {
    const live = steps(actuals, spent)
    expect(live.at(MEASURED, 'share')).toBe(share)
    expect(live.at(MEASURED, 'verdict')).toMatch(verdict)
  })

  test('says what is missing there, and follows the sources', () => {
    const live = steps([90, null], [50, 60])
    expect(live.at(MEASURED, 'next')).toMatch(/^1 indikator belum berisi realisasi/)
    expect(live.at(MEASURED, 'evidence')).toBe('2 dari 2 baris anggaran berisi realisasi\n1 dari 2 indikator berisi realisasi') // prettier-ignore
    live.officer('IKU!F3', 70)
    expect(live.at(MEASURED, 'verdict')).toMatch(/^● /)
    live.officer('Anggaran!D2', null).officer('Anggaran!D3', null)
    expect(live.at(MEASURED, 'next')).toMatch(/^2 /)
  })

  test('from which share on a step is done is a setting', () => {
    const live = steps([90, null], [50, 60]).set(NAMES.stepDone, 0.5)
    expect(live.at(MEASURED, 'verdict')).toMatch(/^● /)
  })
})

test('every step has a name, a verdict, a share or none, evidence, and what comes next', () => {
  const live = steps([90, 80], [50, 60])
  for (let row = SROW.first; row <= SROW.last; row += 1) {
    const [name, verdict, share, evidence, next] = live.shown(row, ['name', 'verdict', 'share', 'evidence', 'next']) // prettier-ignore
    for (const text of [name, verdict, evidence, next]) expect(String(text).length).toBeGreaterThan(3)
    expect(share === '' || (typeof share === 'number' && share >= 0 && share <= 1)).toBe(true)
    expect(String(verdict)).toMatch(share === '' ? /^– / : /^[●◑○] /)
  }
})
