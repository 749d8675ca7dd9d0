import { payColumns, PROW } from '../../../../src/core/report/pay/columns'
import { READINESS_SCORE } from '../../../../src/core/report/readiness/columns'
import { kpis } from '../../../support/shapeTables'
import { type Person, paySheet } from './support'

const { col } = payColumns(0)
const million = 1_000_000
const COMPUTED: Person = [million, 90, 100]
const OPEN: Person = [million, null, 100]

/** Verdict and evidence of each condition, by its place. */
function conditionsOf(live: ReturnType<typeof paySheet>) {
  const header = live.model.rows.find(
    ({ row, cells }) =>
      row > PROW.first && cells.some((cell) => cell.col === col.name && cell.value === 'Syarat'),
  )
  const at = (place: number, column: number) =>
    live.book.value(live.model.name, (header?.row ?? 0) + place, column)
  return (place: number) => [at(place, col.staffId), at(place, col.position)] as const
}

describe('each of the six conditions is answered with what the workbook holds', () => {
  test('targets: how many rows say what was reached', () => {
    expect(conditionsOf(paySheet([COMPUTED]))(1)[1]).toMatch(/1 dari 1/)
    expect(conditionsOf(paySheet([COMPUTED, OPEN]))(1)[1]).toMatch(/1 dari 2/)
  })

  test('fairness: for how many the same steps give a pay', () => {
    expect(conditionsOf(paySheet([COMPUTED, COMPUTED, OPEN]))(3)[1]).toMatch(/2 dari 3/)
  })

  test('a verdict follows its evidence', () => {
    const live = paySheet([COMPUTED, OPEN])
    const before = conditionsOf(live)(1)[0]
    live.officer('TPP!G3', 90)
    expect(conditionsOf(live)(1)[1]).toMatch(/2 dari 2/)
    expect(conditionsOf(live)(1)[0]).not.toBe(before)
  })

  test('indicators: the checks that passed, of those that there are', () => {
    const live = paySheet([COMPUTED], [kpis([1, 'Indeks kepuasan masyarakat', 'Indeks', 80, 82])])
    expect(conditionsOf(live)(2)[1]).toMatch(/dari 5 uji/)
  })

  test('without a scorecard there are none, and that is said', () => {
    expect(conditionsOf(paySheet([COMPUTED]))(2)[1]).not.toMatch(/dari \d+ uji/)
  })

  test('training and evaluation: indicators that speak of them', () => {
    const named = (...names: string[]) =>
      conditionsOf(paySheet([COMPUTED], [kpis(...names.map((name, i) => [i + 1, name, 'Nilai', 80, 82]))]))(5)
    const [none] = named('Indeks kepuasan masyarakat')
    const [half] = named('Jumlah pegawai yang mengikuti pelatihan')
    const [both] = named('Jumlah pegawai yang mengikuti pelatihan', 'Nilai evaluasi internal')
    expect(new Set([none, half, both]).size).toBe(3)
  })

  test('culture: the readiness that people scored, once they did', () => {
    const live = paySheet([COMPUTED], [kpis([1, 'Indeks kepuasan masyarakat', 'Indeks', 80, 82])])
    const before = conditionsOf(live)(6)
    live.set(READINESS_SCORE, 4)
    const after = conditionsOf(live)(6)
    expect(after[1]).toMatch(/4,0/)
    expect(after[0]).not.toBe(before[0])
  })
})
