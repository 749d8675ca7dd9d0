import { defaultSettings } from '../../../src/core/regulations/defaults'
import { findPerspectives, isSamePerspective } from '../../../src/core/rules/perspectives'
import { perspectiveWeights } from '../../../src/core/rules/weights'
import type { PerspectiveWeight } from '../../../src/core/intake/types'
import { grade, intake, kpi, num, text } from './support/rows'

const settings = defaultSettings('id')
const named = (perspective: string, row = 2) =>
  kpi({ name: 'X', row, perspective: text(perspective, row, 3) })

function groupNames(rows: Parameters<typeof intake>[0]['kpis'], own = settings) {
  const { findings, groups } = findPerspectives(intake({ kpis: rows ?? [] }), own)
  return findings.map(({ group }) => groups[group]?.name)
}

describe('perspective from its column', () => {
  test("goes under the settings' name where it is the same but for marks", () => {
    expect(groupNames([named('PERSPEKTIF KEUANGAN'), named('Pembelajaran dan Pertumbuhan')])).toEqual([
      'Keuangan',
      'Pembelajaran & Pertumbuhan',
    ])
  })

  test("keeps the officer's own names, in the order seen", () => {
    expect(groupNames([named('Stakeholder'), named('Perspektif Customer'), named('Stakeholder')])).toEqual([
      'Stakeholder',
      'Customer',
      'Stakeholder',
    ])
  })

  test('a heading that says no more than perspective is a name', () => {
    expect(groupNames([named('Perspektif :')])).toEqual(['Perspektif :'])
  })

  test('only groups that have a KPI are there, the settings first', () => {
    const { groups } = findPerspectives(intake({ kpis: [named('Umum', 4), named('Keuangan', 5)] }), settings)
    expect(groups).toEqual([
      { name: 'Keuangan', weight: null, cell: { sheet: 'IKU', row: 5, col: 3 }, named: true },
      { name: 'Umum', weight: null, cell: { sheet: 'IKU', row: 4, col: 3 }, named: true },
    ])
  })
})

describe('weights that the table states beside its perspectives', () => {
  const weightsOf = (rows: Parameters<typeof intake>[0]['kpis'], own = settings) => {
    const { groups, issues } = findPerspectives(intake({ kpis: rows ?? [] }), own)
    return {
      groups: groups.map(({ name, weight }) => [name, weight]),
      told: issues.map(({ code, severity, values }) => [code, severity, values]),
    }
  }
  const inBanner = { ...named('Pelanggan', 4), perspectiveWeight: num(60, 3) }

  test('behind the name or in the row of the heading; said once', () => {
    expect(weightsOf([named('Perspektif Keuangan (40%)'), inBanner])).toEqual({
      groups: [
        ['Pelanggan', 60],
        ['Keuangan', 40],
      ],
      told: [['perspective-weights-stated', 'info', { n: 2, perspective: 'Pelanggan', weight: 60 }]],
    })
  })

  test('what was set goes before them', () => {
    const perspectives = settings.perspectives.map((one) =>
      one.name === 'Keuangan' ? { ...one, weight: 10 } : one,
    )
    expect(weightsOf([named('Keuangan (40%)')], { ...settings, perspectives })).toEqual({
      groups: [['Keuangan', 10]],
      told: [],
    })
  })

  /** A table of perspectives with their weights, beside the one of the indicators. */
  test.each<
    readonly [string, string, PerspectiveWeight['weight'], readonly (readonly [string, number | null])[]]
  >([
    ['by the same name', 'Perspektif Keuangan', num(40), [['Keuangan', 40]]],
    ['"Finance" beside indicators under "Keuangan"', 'Finance', num(40), [['Keuangan', 40]]],
    ['a name under which no indicator stands', 'PERSPEKTIF MUTU', num(40), [['Keuangan', null]]],
    ['no number: the name says no weight', 'Keuangan', grade('tinggi'), [['Keuangan', null]]],
  ])('in a table of their own: %s', (_, perspective, weight, expected) => {
    const weighed = [{ perspective: text(perspective, 3, 1, 'Bobot'), weight }]
    const { groups } = findPerspectives(
      { ...intake({ kpis: [named('Keuangan')] }), perspectiveWeights: weighed },
      settings,
    )
    expect(groups.map(({ name, weight: own }) => [name, own])).toEqual(expected)
  })

  test('in a table of their own: a perspective to which only its wording brings an indicator', () => {
    const weighed = [{ perspective: text('PERSPEKTIF PELANGGAN', 3, 1, 'Bobot'), weight: num(60) }]
    const { groups } = findPerspectives(
      { ...intake({ kpis: [kpi({ name: 'Indeks Kepuasan Masyarakat' })] }), perspectiveWeights: weighed },
      { ...settings, perspectives: settings.perspectives.slice(0, 1) },
    )
    expect(groups.map(({ name, weight, cell }) => [name, weight, cell?.sheet])).toEqual([
      ['Masyarakat/Pelanggan', 60, 'Bobot'],
    ])
  })

  test('beside the indicators they go before those of another table', () => {
    const weighed = [{ perspective: text('Keuangan', 3, 1, 'Bobot'), weight: num(70) }]
    const { groups, issues } = findPerspectives(
      { ...intake({ kpis: [named('Keuangan (40%)')] }), perspectiveWeights: weighed },
      settings,
    )
    expect(groups.map(({ name, weight, stated }) => [name, weight, stated])).toEqual([['Keuangan', 40, 40]])
    expect(issues.map(({ values }) => values)).toEqual([{ n: 1, perspective: 'Keuangan', weight: 40 }])
  })

  test('a sum other than 100 % is told', () => {
    const { groups } = findPerspectives(
      intake({ kpis: [named('Keuangan (40%)'), named('Mutu (50%)')] }),
      settings,
    )
    expect(perspectiveWeights(groups, settings, [], false).issues.map(({ values }) => values)).toEqual([
      { sum: 90 },
    ])
  })
})

describe('perspective from the wording', () => {
  test.each([
    ['Indeks Kepuasan Masyarakat', 'Masyarakat/Pelanggan'],
    ['Opini BPK atas laporan keuangan', 'Keuangan'],
    ['Persentase serapan anggaran', 'Keuangan'],
    ['Nilai SAKIP', 'Proses Bisnis Internal'],
    ['Persentase pegawai yang mengikuti pelatihan', 'Pembelajaran & Pertumbuhan'],
    ['Indeks entah apa', 'Belum ditentukan'],
  ])('%s: %s', (name, perspective) => {
    expect(groupNames([kpi({ name })])).toEqual([perspective])
  })

  test('is told with its evidence, once a table and perspective', () => {
    const rows = [
      kpi({ name: 'Indeks Kepuasan Masyarakat' }),
      kpi({ name: 'Angka kemiskinan' }),
      kpi({ name: 'Lain' }),
    ]
    const { findings, issues } = findPerspectives(intake({ kpis: rows }), settings)
    expect(findings.map(({ basis, word }) => [basis, word])).toEqual([
      ['keyword', 'kepuasan'],
      ['keyword', 'kemiskinan'],
      ['open', null],
    ])
    expect(issues.map(({ code, severity, values }) => [code, severity, values])).toEqual([
      [
        'perspective-proposed',
        'info',
        { n: 2, sheet: 'IKU', perspective: 'Masyarakat/Pelanggan', words: 'kepuasan, kemiskinan' },
      ],
      ['perspective-open', 'warning', { n: 1, sheet: 'IKU' }],
    ])
  })

  test("goes under the officer's own name for the same perspective", () => {
    const rows = [named('Pelanggan'), kpi({ name: 'Indeks Kepuasan Masyarakat' })]
    expect(groupNames(rows)).toEqual(['Pelanggan', 'Pelanggan'])
  })

  test('the open group that a settings sheet has kept is not made twice', () => {
    const kept = { ...settings, perspectives: [{ name: 'Belum ditentukan', weight: 10, keywords: [] }] }
    const { groups } = findPerspectives(intake({ kpis: [kpi({ name: 'Lain' })] }), kept)
    expect(groups).toEqual([{ name: 'Belum ditentukan', weight: 10, cell: null, named: false }])
  })
})

test.each([
  ['Perspektif Keuangan', 'KEUANGAN', true],
  ['Pelanggan', 'Masyarakat', true],
  ['Keuangan', 'Pelanggan', false],
  ['Ketahanan pangan', 'Keuangan', false],
])('"%s" and "%s" are the same perspective: %p', (one, other, same) => {
  expect(isSamePerspective(one, other)).toBe(same)
})
