import { supportsIssues } from '../../../../src/core/rules/strategy/supports'
import { num } from '../support/rows'
import { line, mapOf, measure } from '../support/strategy'

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

describe('an objective on the map', () => {
  test('has the score of the scorecard, and its name with single blanks', () => {
    const { map } = mapOf({
      kpis: [
        // (3 x 0.9 + 1 x 0.5) / 4
        { ...measure('A', 2, 'Warga   puas', 'Masyarakat', 3), actual: num(90) },
        { ...measure('B', 3, 'WARGA PUAS', 'Masyarakat', 1), actual: num(50) },
      ],
      strategy: [
        line('warga puas', 2),
        line('Aparatur   cakap', 3),
        line('aparatur cakap', 4),
        line('-', 5),
        line(null, 6),
      ],
    })
    expect(map.objectives).toMatchObject([
      {
        name: 'Warga puas',
        group: 0,
        cell: { sheet: 'IKU', row: 2 },
        score: expect.closeTo(0.8, 12) as unknown,
        weight: 4,
        coverage: 1,
        kpis: 2,
        measured: 2,
      },
      {
        name: 'Aparatur cakap',
        group: null,
        cell: { sheet: 'Visi', row: 3 },
        score: null,
        weight: 0,
        coverage: 0,
        kpis: 0,
        measured: 0,
        status: 0,
      },
    ])
  })

  test('knows what it brings about, in the order of the map', () => {
    const { map, links } = mapOf({
      kpis: [
        measure('A', 2, 'Warga puas', 'Masyarakat'),
        measure('B', 3, 'Belanja tepat', 'Keuangan'),
        measure('C', 4, 'Aparatur cakap', 'Pembelajaran'),
      ],
      strategy: [
        line('Aparatur cakap', 2, { supports: 'Belanja tepat; Warga puas; Tak dikenal' }),
        line('Belanja tepat', 3, { supports: 'Warga puas' }),
      ],
    })
    expect(map.objectives.map(({ name, supports }) => [name, supports])).toEqual([
      ['Warga puas', []],
      ['Belanja tepat', [0]],
      ['Aparatur cakap', [0, 1]],
    ])
    expect(links).toEqual([
      ['Belanja tepat', 'Warga puas'],
      ['Aparatur cakap', 'Warga puas'],
      ['Aparatur cakap', 'Belanja tepat'],
    ])
  })
})

describe('vision and missions', () => {
  test('are each given once, as first written; a mission may be without an objective', () => {
    const { map, missions } = mapOf({
      kpis: [measure('A', 2, 'Warga puas', 'Masyarakat'), measure('B', 3, 'Belanja tepat', 'Keuangan')],
      strategy: [
        line(null, 2, { vision: 'Maju', mission: 'Membangun' }),
        line('Belanja tepat', 3, { vision: 'MAJU', mission: 'Melayani' }),
        line('Warga puas', 4, { vision: 'Sejahtera', mission: 'melayani' }),
        line('WARGA PUAS', 5, { mission: 'Melayani' }),
        line('Aparatur cakap', 6),
        line('-', 7, { mission: 'Melayani' }),
      ],
    })
    expect(map.visions.map(({ text: vision }) => vision)).toEqual(['Maju', 'Sejahtera'])
    expect(missions).toEqual([['Membangun'], ['Melayani', 'Warga puas', 'Belanja tepat']])
  })

  test('there may be none', () => {
    const { map } = mapOf({ kpis: [measure('A', 2, 'Warga puas', 'Masyarakat')] })
    expect(map).toMatchObject({ visions: [], missions: [], links: [], kpisWithout: [] })
  })
})
