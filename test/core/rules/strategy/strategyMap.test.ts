import type { StrategyRow } from '../../../../src/core/intake/types'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { strategyMap } from '../../../../src/core/rules/strategy/strategyMap'
import { supportsIssues } from '../../../../src/core/rules/strategy/supports'
import { intake, kpi, num, text } from '../support/rows'

const settings = defaultSettings('id')

function line(objective: string, at: number, more: Readonly<Record<string, string>> = {}): StrategyRow {
  const cell = (field: string, col: number) => {
    const content = more[field]
    return content === undefined ? null : text(content, at, col, 'Visi')
  }
  return {
    table: 0,
    vision: cell('vision', 1),
    mission: cell('mission', 2),
    objective: text(objective, at, 3, 'Visi'),
    perspective: cell('perspective', 4),
    supports: cell('supports', 5),
  }
}

function measure(name: string, at: number, objective: string | null, perspective: string | null, weight = 1) {
  return kpi({
    name,
    row: at,
    objective: objective === null ? null : text(objective, at, 3),
    perspective: perspective === null ? null : text(perspective, at, 4),
    weight: num(weight, at, 6),
  })
}

function mapOf(given: Parameters<typeof intake>[0]) {
  const read = intake(given)
  const map = strategyMap(read, evaluate(read, settings))
  const names = (indexes: readonly number[]) => indexes.map((i) => map.objectives[i]?.name)
  return {
    map,
    lanes: map.lanes.map(({ name, objectives }) => [name, ...names(objectives)]),
    links: map.links.map(({ from, to }) => names([from, to])),
    missions: map.missions.map(({ text: mission, objectives }) => [mission.text, ...names(objectives)]),
  }
}

describe('the strategy map', () => {
  test('puts objectives into the lanes of their KPIs, in the order of the perspectives', () => {
    const { lanes } = mapOf({
      kpis: [
        measure('A', 2, 'Belanja tepat', 'Keuangan'),
        measure('B', 3, 'Warga puas', 'Masyarakat'),
        measure('C', 4, 'Warga sehat', 'Masyarakat'),
      ],
    })
    expect(lanes).toEqual([
      ['Masyarakat', 'Warga puas', 'Warga sehat'],
      ['Keuangan', 'Belanja tepat'],
    ])
  })

  test('an objective of two perspectives stands where most of its weight is', () => {
    const { lanes } = mapOf({
      kpis: [measure('A', 2, 'Warga puas', 'Masyarakat', 1), measure('B', 3, 'Warga puas', 'Keuangan', 2)],
    })
    expect(lanes).toEqual([['Keuangan', 'Warga puas']])
  })

  test('the strategy table’s own perspective goes first, for KPIs without one too', () => {
    const { lanes, map } = mapOf({
      kpis: [measure('A', 2, 'Warga puas', null)],
      strategy: [line('Warga puas', 2, { perspective: 'PERSPEKTIF PELANGGAN' })],
    })
    expect(lanes).toHaveLength(1)
    expect(map.objectives[0]).toMatchObject({ name: 'Warga puas', kpis: 1 })
    expect(map.lanes[0]).toMatchObject({ perspective: 0 })
  })

  test('says which objectives nothing measures, and which KPIs have none', () => {
    const { lanes, map } = mapOf({
      kpis: [measure('A', 2, 'Warga puas', 'Masyarakat'), measure('B', 3, null, 'Masyarakat')],
      strategy: [line('Warga puas', 2), line('Aparatur cakap', 3)],
    })
    expect(lanes).toEqual([
      ['Masyarakat', 'Warga puas'],
      [null, 'Aparatur cakap'],
    ])
    expect(map.objectives[1]).toMatchObject({ score: null, status: 0, kpis: 0, group: null })
    expect(map.kpisWithout).toEqual([1])
  })

  test('reads cause and effect by name; lists, commas, itself and repeats', () => {
    const strategy = [
      line('Cepat, murah, ramah', 2, { supports: 'Warga puas; warga puas' }),
      line('Aparatur cakap', 3, { supports: 'Cepat, murah, ramah\nBelanja tepat, Warga puas' }),
      line('Belanja tepat', 4, { supports: 'Belanja tepat' }),
      line('Warga puas', 5, { supports: 'Tak dikenal' }),
    ]
    const { links } = mapOf({ kpis: [measure('A', 2, 'Warga puas', 'Masyarakat')], strategy })
    expect(links).toEqual([
      ['Cepat, murah, ramah', 'Warga puas'],
      ['Aparatur cakap', 'Warga puas'],
      ['Aparatur cakap', 'Cepat, murah, ramah'],
      ['Aparatur cakap', 'Belanja tepat'],
    ])
    expect(supportsIssues({ strategy, kpis: [] }).map(({ cell, values }) => [cell?.row, values])).toEqual([
      [5, { name: 'Tak dikenal', objective: 'Warga puas' }],
    ])
  })

  test('gives each mission once, with its objectives', () => {
    const { missions, map } = mapOf({
      kpis: [measure('A', 2, 'Warga puas', 'Masyarakat')],
      strategy: [
        line('Warga puas', 2, { vision: 'Maju', mission: 'Melayani' }),
        line('Aparatur cakap', 3, { vision: 'Maju', mission: 'Membangun' }),
        line('Aparatur jujur', 4, { vision: 'Maju', mission: 'MEMBANGUN' }),
      ],
    })
    expect(map.visions.map(({ text: vision }) => vision)).toEqual(['Maju'])
    expect(missions).toEqual([
      ['Melayani', 'Warga puas'],
      ['Membangun', 'Aparatur cakap', 'Aparatur jujur'],
    ])
  })
})
