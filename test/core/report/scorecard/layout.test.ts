import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { ROW } from '../../../../src/core/report/scorecard/columns'
import { scorecardLayout } from '../../../../src/core/report/scorecard/layout'
import { scorecardPlace } from '../../../../src/core/report/scorecard/refer'
import { evaluate } from '../../../../src/core/rules/evaluate'
import type { OwnSheetId } from '../../../../src/core/units'
import { intake, kpi, text } from '../../rules/support/rows'

/** Perspective and objective of each KPI, in the order of the source. */
const laidOut = (kpis: readonly (readonly [string, string | null])[], made: readonly OwnSheetId[] = []) => {
  const rows = kpis.map(([perspective, objective], i) =>
    kpi({
      name: `Indikator ${i}`,
      row: i + 2,
      perspective: text(perspective, i + 2, 3),
      objective: objective === null ? null : text(objective, i + 2, 4),
      owner: text(`Dinas ${i % 2}`, i + 2, 5),
    }),
  )
  const evaluation = evaluate(intake({ kpis: rows }), defaultSettings('id'))
  return scorecardLayout(evaluation, new Set(made))
}

const MIXED = [
  ['Keuangan', 'Tertib'],
  ['Masyarakat', 'Sehat'],
  ['Keuangan', null],
  ['Masyarakat', 'Cerdas'],
  ['Masyarakat', 'Sehat'],
] as const

describe('the order of the KPIs', () => {
  test('is by perspective, then by objective, then as in the source; those without an objective last', () => {
    // The four perspectives stand in their usual order: the people served come first.
    expect(laidOut(MIXED).order).toEqual([1, 4, 3, 0, 2])
  })

  test('numbers them without the rows of perspectives', () => {
    const layout = laidOut(MIXED)
    expect(layout.rows).toEqual([
      { perspective: expect.any(Number) },
      { kpi: 0 },
      { kpi: 1 },
      { kpi: 2 },
      { perspective: expect.any(Number) },
      { kpi: 3 },
      { kpi: 4 },
    ])
    expect(layout.order.map(layout.numberOf)).toEqual([1, 2, 3, 4, 5])
    expect([1, 2, 3, 4, 5].map(layout.positionOf)).toEqual([2, 3, 4, 6, 7])
    expect([layout.firstKpi, layout.lastKpi]).toEqual([ROW.first, ROW.first + 6])
  })

  test('of a single perspective has no rows between', () => {
    const layout = laidOut([
      ['Keuangan', null],
      ['Keuangan', null],
    ])
    expect(layout.rows).toEqual([{ kpi: 0 }, { kpi: 1 }])
  })
})

describe('tables below the KPIs', () => {
  test.each<[string, readonly OwnSheetId[], boolean, boolean]>([
    ['objectives and owners are printed here where they have no sheet', [], true, true],
    ['objectives have one', ['strategy'], false, true],
    ['units have one', ['units'], true, false],
    ['both have', ['strategy', 'units'], false, false],
  ])('%s', (_, made, objectives, owners) => {
    const layout = laidOut(MIXED, made)
    expect([layout.objectives !== null, layout.owners !== null]).toEqual([objectives, owners])
    for (const header of [layout.objectives, layout.owners])
      if (header !== null) expect(header).toBeLessThan(layout.legend)
  })

  test.each<[string, readonly OwnSheetId[], 'objectives' | 'owners']>([
    ['readiness', ['strategy', 'readiness'], 'objectives'],
    ['pay', ['units', 'pay'], 'owners'],
  ])('what only the sheet of %s reads stands below what is printed', (_, made, id) => {
    const layout = laidOut(MIXED, made)
    expect(layout[id]).toBeGreaterThan(layout.end)
  })

  test('the arithmetic of the score is never printed, and nothing stands in the rows of anything else', () => {
    const layout = laidOut(MIXED)
    expect(layout.perspectives).toBeGreaterThan(layout.end)
    const rows = [layout.lastKpi, layout.objectives, layout.owners, layout.legend, layout.perspectives, layout.overall].map(Number) // prettier-ignore
    expect([...rows].sort((a, b) => a - b)).toEqual(rows)
    expect(new Set(rows).size).toBe(rows.length)
    expect(layout.last).toBeGreaterThanOrEqual(layout.overall)
  })
})

test('other sheets find a KPI by its number, wherever its row was sorted to', () => {
  const place = scorecardPlace("Rapor 'A'", laidOut(MIXED))
  const { firstKpi, lastKpi } = place.layout
  expect(place.positionOf('$B7')).toBe(`MATCH($B7,'Rapor ''A'''!$B$${firstKpi}:$B$${lastKpi},0)`)
  expect([1, 4].map(place.placeOf)).toEqual([2, 6])
})
