import { COL } from '../../../../src/core/report/scorecard/columns'
import { columnName } from '../../../../src/core/units'
import type { SheetModel } from '../../../../src/core/report/model'
import { runAgain } from '../../../support/runAgain'
import { intake, kpi, num, text } from '../../rules/support/rows'

const row = (name: string, at: number, objective: string, perspective: string) =>
  kpi({
    name,
    row: at,
    objective: text(objective, at, 3),
    perspective: text(perspective, at, 4),
    target: num(100, at, 5),
    actual: num(80 + at, at, 6),
  })

function mapOf(sheets: readonly SheetModel[]): SheetModel | undefined {
  return sheets.find(({ id }) => id === 'strategy')
}

const cellsOf = (model: SheetModel | undefined) => model?.rows.flatMap(({ cells }) => cells) ?? []

describe('the strategy map', () => {
  const two = [row('A', 2, 'Warga puas', 'Masyarakat'), row('B', 3, 'Belanja tepat', 'Keuangan')]

  test('comes by itself where objectives stand in two perspectives, or there is a vision', () => {
    expect(mapOf(runAgain(intake({ kpis: two })).sheets)).toBeDefined()
    expect(mapOf(runAgain(intake({ kpis: two.slice(0, 1) })).sheets)).toBeUndefined()
    const strategy = [
      {
        table: 1,
        vision: text('Maju', 2, 1, 'Visi'),
        mission: null,
        objective: null,
        perspective: null,
        supports: null,
      },
    ]
    expect(mapOf(runAgain(intake({ kpis: two.slice(0, 1), strategy })).sheets)).toBeDefined()
  })

  test('shows the vision live, and says when its cell holds something else', () => {
    const strategy = [
      {
        table: 1,
        vision: text("Maju & 'adil'", 2, 1, "Visi '25"),
        mission: null,
        objective: null,
        perspective: null,
        supports: null,
      },
    ]
    const vision = cellsOf(mapOf(runAgain(intake({ kpis: two, strategy })).sheets)).find(
      ({ formula, value }) => value === "Maju & 'adil'" && formula !== undefined,
    )
    expect(vision?.formula).toContain("EXACT('Visi ''25'!$A$2,")
    expect(vision?.formula).toContain('berubah sejak rapor dibuat')
    expect(vision?.formula).not.toContain('Maju')
  })

  test('shows several visions and more missions than a row holds, each under its head once', () => {
    const line = (at: number, vision: string | null, mission: string) => ({
      table: 1,
      vision: vision === null ? null : text(vision, at, 1, 'Visi'),
      mission: text(mission, at, 2, 'Visi'),
      objective: null,
      perspective: null,
      supports: null,
    })
    const strategy = [1, 2, 3, 4, 5].map((n) => line(n + 1, n < 3 ? `Visi ${n}` : null, `Misi ${n}`))
    const values = cellsOf(mapOf(runAgain(intake({ kpis: two, strategy })).sheets)).map(({ value }) => value)
    expect(values).toEqual(expect.arrayContaining(['Visi 1', 'Visi 2', 'Misi 1', 'Misi 5']))
    expect(values.filter((value) => value === 'Visi')).toHaveLength(1)
    expect(values.filter((value) => value === 'Misi')).toHaveLength(1)
  })

  test('computes its scores from the KPIs of the scorecard, where nobody else does', () => {
    const { sheets } = runAgain(intake({ kpis: two }))
    const scores = cellsOf(mapOf(sheets)).filter(({ formula }) =>
      formula?.includes(`SUMPRODUCT(--('Rapor'!$${columnName(COL.objectiveId)}$`),
    )
    expect(scores.map(({ value }) => value)).toEqual([0.82, 0.83])
    const scorecard = cellsOf(sheets.find(({ id }) => id === 'scorecard'))
    expect(scorecard.filter(({ value }) => value === 'Skor menurut sasaran')).toEqual([])
  })

  test('breaks pages between perspectives where there are more objectives than a page holds', () => {
    const names = ['Masyarakat', 'Keuangan', 'Proses Bisnis Internal', 'Pembelajaran dan Pertumbuhan']
    const many = names.flatMap((name, at) =>
      Array.from({ length: 9 }, (_, i) => row(`I${at}-${i}`, 2 + at * 9 + i, `Sasaran ${at}-${i}`, name)),
    )
    const breaks = (kpis: typeof many) =>
      mapOf(runAgain(intake({ kpis })).sheets)?.rows.filter(({ pageBreakBefore }) => pageBreakBefore)
    expect(breaks(many)?.length).toBeGreaterThan(0)
    // Four in each of four perspectives fit on one page.
    expect(breaks(many.filter((_, i) => i % 9 < 4))).toEqual([])
  })
})
