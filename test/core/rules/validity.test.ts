import { evaluatedChecks } from './support/checks'
import { defaultSettings } from '../../../src/core/regulations/defaults'
import {
  CONTROLS,
  pairIndex,
  rememberedWeights,
  VALIDITIES,
} from '../../../src/core/regulations/validityWeights'
import { isAllowedQuality, qualityOf, weighByQuality } from '../../../src/core/rules/validity'
import { intake, kpi, num, text } from './support/rows'

const row = (validity: string | null, control: string | null, more: Parameters<typeof kpi>[0] = {}) =>
  kpi({
    ...more,
    validity: validity === null ? null : text(validity),
    controllability: control === null ? null : text(control),
  })

describe('validity and controllability', () => {
  test.each([
    ['Exact', 'Low', 'exact', 'low'],
    ['E', 'H', 'exact', 'high'],
    ['Proksi', 'Sedang', 'proxy', 'moderate'],
    ['ACTIVITY', 'Rendah', 'activity', 'low'],
    ['Aktivitas', 'moderate', 'activity', 'moderate'],
  ])('%s and %s are %s-%s', (validity, control, one, other) => {
    expect(qualityOf(row(validity, control))).toEqual({ validity: one, control: other })
  })

  test.each([
    ['a blank', null, 'Low'],
    ['two words at once', 'Exact / Proxy', 'Low'],
    ['another word', 'Baik', 'Low'],
  ])('%s tells nothing', (_, validity, control) => expect(qualityOf(row(validity, control))).toBeNull())

  test('activity-low and exact-high are not allowed (Buku Pintar Pengelolaan Kinerja KPPN Denpasar)', () => {
    const refused = VALIDITIES.flatMap((validity) =>
      CONTROLS.flatMap((control) =>
        isAllowedQuality({ validity, control }) ? [] : [`${validity}-${control}`],
      ),
    )
    expect(refused).toEqual(['exact-high', 'activity-low'])
  })

  test('the indicator checks warn of them', () => {
    const checks = evaluatedChecks(
      intake({ kpis: [row('Exact', 'High'), row('Proxy', 'Low', { row: 3 })] }),
      defaultSettings('id'),
    )
    const relevant = checks.filter(({ factor }) => factor === 'relevant')
    expect(relevant.map(({ verdict, findings }) => [verdict, findings[0]?.code])).toEqual([
      ['warn', 'quality-not-allowed'],
      ['unknown', 'relevant-unknown'],
    ])
  })
})

describe('weights by quality', () => {
  const rows = [
    row('Exact', 'Low', { weight: num(10) }),
    row('Proxy', 'Moderate', { weight: num(90) }),
    row(null, null, { weight: num(5) }),
  ]
  const own = rows.map(({ weight }) => ({
    weight: weight.kind === 'number' ? weight.value : 0,
    weightBasis: 'column' as const,
  }))
  const table = VALIDITIES.flatMap(() => CONTROLS.map((): number | null => null))
  table[pairIndex('exact', 'low')] = 3
  table[pairIndex('proxy', 'moderate')] = 1

  test('are off unless somebody turns them on', () => {
    expect(defaultSettings('id').validityWeights.isUsed).toBe(false)
    expect(weighByQuality(rows, own, rememberedWeights)).toBe(own)
  })

  test('go before the column of weights; who has none weighs as the others on average', () => {
    const weights = weighByQuality(rows, own, { isUsed: true, weights: table })
    expect(weights.map(({ weight, weightBasis }) => [weight, weightBasis])).toEqual([
      [3, 'quality'],
      [1, 'quality'],
      [2, 'equal'],
    ])
  })

  test('do not go before what was chosen for one indicator', () => {
    const chosen = { weight: 7, weightBasis: 'chosen' as const }
    const weights = weighByQuality(rows, [chosen, ...own.slice(1)], { isUsed: true, weights: table })
    expect(weights[0]).toBe(chosen)
    expect(weights[1]).toEqual({
      weight: 1,
      weightBasis: 'quality',
      weightPair: pairIndex('proxy', 'moderate'),
    })
  })

  test('are not those of another pair where an indicator says none', () => {
    const all = VALIDITIES.flatMap(() => CONTROLS.map((_, i): number | null => i + 1))
    const weights = weighByQuality(rows, own, { isUsed: true, weights: all })
    expect(weights[2]).toEqual({ weight: 2.5, weightBasis: 'equal' })
  })

  test('change nothing where no indicator says its quality', () => {
    expect(weighByQuality(rows.slice(2), own.slice(2), { isUsed: true, weights: table })).toEqual(
      own.slice(2),
    )
  })
})
