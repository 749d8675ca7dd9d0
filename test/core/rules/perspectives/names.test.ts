import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { findPerspectives, isSamePerspective } from '../../../../src/core/rules/perspectives'
import type { KpiRow, StrategyRow } from '../../../../src/core/intake/types'
import { intake, kpi, num, text } from '../support/rows'

const settings = defaultSettings('id')
const [CITIZENS, FINANCE, PROCESS, LEARNING] = settings.perspectives.map(({ name }) => name)

/** An indicator with a perspective of its own. */
const named = (perspective: string, given: Parameters<typeof kpi>[0] = {}) =>
  kpi({ name: 'X', perspective: text(perspective, given.row ?? 2, 3), ...given })
const find = (kpis: readonly KpiRow[], own = settings, strategy: StrategyRow[] = []) =>
  findPerspectives({ ...intake({ kpis }), strategy }, own)
const placesOf = ({ findings, groups }: ReturnType<typeof find>) =>
  findings.map(({ group }) => groups[group]?.name)

describe('the same perspective', () => {
  test.each([
    ['Keuangan', 'Perspektif Keuangan', true],
    ['Financial perspective', 'Finance', true],
    ['Perspective: Finance', 'finance', true],
    ['Pelanggan', 'Masyarakat', true],
    ['Customers', 'Stakeholder', true],
    ['Citizen', 'Pemangku kepentingan', true],
    ['Penerima layanan', 'Customer', true],
    ['Anggaran', 'Keuangan', true],
    ['Proses Bisnis Internal', 'Internal process', true],
    ['Proses', 'Internal', true],
    ['Pembelajaran', 'Pertumbuhan', true],
    ['Learning', 'Growth', true],
    ['Keuangan', 'Proses', false],
    ['Pembelajaran', 'Masyarakat', false],
    // Whole words only.
    ['Internalisasi', 'Proses', false],
    ['Umum', 'Keuangan', false],
    ['Umum', 'Perspektif Umum', true],
    ['Mutu umum', 'Mutu perspektif umum', false],
  ])('%s and %s: %p', (one, other, same) => {
    expect(isSamePerspective(one, other)).toBe(same)
    expect(isSamePerspective(other, one)).toBe(same)
  })
})

describe('the name that a group has', () => {
  test.each([
    ['the settings’ where it is theirs', 'perspektif keuangan', FINANCE],
    ['as typed', 'Umum', 'Umum'],
    ['without the word in front', 'Perspektif: Umum', 'Umum'],
    ['in English too', 'Perspective - General', 'General'],
    ['in quieter letters', 'UMUM DAN LAIN', 'Umum Dan Lain'],
    ['the word alone', 'Perspektif', 'Perspektif'],
    ['with the word where it is not in front', 'Mutu perspektif: umum', 'Mutu perspektif: umum'],
    ['of marks', '---', '---'],
    ['without blanks around', '  Umum ', 'Umum'],
  ])('%s: "%s"', (_name, typed, expected) => {
    const found = find([named(typed)])
    expect(placesOf(found)).toEqual([expected])
    expect(found.groups[0]?.named).toBe(true)
  })

  test('the open one named in a column is none', () => {
    expect(find([named('Belum ditentukan')]).groups).toEqual([
      expect.objectContaining({ name: 'Belum ditentukan', named: false }),
    ])
  })

  test.each([
    ['id', 'Belum ditentukan'],
    ['en', 'Not assigned'],
  ] as const)('the open one in the language of the sheets: %s', (lang, name) => {
    const { groups, findings } = find([kpi({ name: 'Zzz' })], { ...settings, lang })
    expect(findings[0]?.basis).toBe('open')
    expect(groups).toEqual([{ name, named: false, weight: null, cell: null }])
  })
})

describe('the order of groups', () => {
  test.each<[string, KpiRow[], (string | undefined)[]]>([
    ['the settings’', [named('Keuangan'), named('Masyarakat/Pelanggan')], [CITIZENS, FINANCE]],
    ['then as seen', [named('Umum'), named('Aset'), named('Keuangan')], [FINANCE, 'Umum', 'Aset']],
    [
      'an officer’s name in the place of ours',
      [named('Keuangan'), named('Masyarakat')],
      ['Masyarakat', FINANCE],
    ],
    ['the open one last', [kpi({ name: 'Zzz' }), named('Umum')], ['Umum', 'Belum ditentukan']],
    [
      'all four',
      [
        named('Pembelajaran dan Pertumbuhan'),
        named('Proses Bisnis Internal'),
        named('Keuangan'),
        named('Masyarakat/Pelanggan'),
      ],
      [CITIZENS, FINANCE, PROCESS, LEARNING],
    ],
  ])('%s', (_name, kpis, expected) => {
    expect(find(kpis).groups.map(({ name }) => name)).toEqual(expected)
  })
})

describe('weights and cells', () => {
  const weighted = {
    ...settings,
    perspectives: settings.perspectives.map((one, i) => ({ ...one, weight: 10 * (i + 1) })),
  }

  test('of the settings, and the cell that first names it', () => {
    const { groups } = find(
      [named('Umum', { row: 4 }), named('KEUANGAN', { row: 5 }), named('Keuangan', { row: 6 })],
      weighted,
    )
    expect(groups.map(({ name, weight, cell }) => [name, weight, cell?.row])).toEqual([
      [FINANCE, 20, 5],
      ['Umum', null, 4],
    ])
  })

  test('no cell where no column names it', () => {
    expect(find([kpi({ name: 'Serapan anggaran' })], weighted).groups).toEqual([
      { name: FINANCE, named: false, weight: 20, cell: null },
    ])
  })
})

describe('a perspective that a person chose', () => {
  const chosen = kpi({
    name: 'Serapan anggaran',
    indicator: text('Serapan anggaran', 7),
    perspective: text('Mutu (30%)', 7, 3),
    perspectiveWeight: num(60, 7),
    chosen: { perspective: 'Umum' },
  })

  test('goes before the column, and takes no weight from the heading above', () => {
    const { findings, groups, issues } = find([chosen])
    expect(findings).toEqual([{ group: 0, basis: 'chosen', word: null }])
    expect(groups).toEqual([
      { name: 'Umum', weight: null, cell: { sheet: 'IKU', row: 7, col: 2 }, named: true },
    ])
    expect(issues).toEqual([])
  })
})

describe('an indicator without a perspective', () => {
  const row = (objective: string | null, perspective: string | null): StrategyRow => ({
    table: 1,
    vision: null,
    mission: null,
    objective: objective === null ? null : text(objective),
    perspective: perspective === null ? null : text(perspective),
    supports: null,
  })
  const of = (objective: string | null, perspective?: string) =>
    kpi({
      name: 'Zzz',
      objective: objective === null ? null : text(objective),
      ...(perspective === undefined ? {} : { perspective: text(perspective) }),
    })
  test.each<[string, KpiRow, StrategyRow[], string | undefined, string]>([
    ['has that of its objective', of('Warga puas'), [row('WARGA PUAS', 'Keuangan')], FINANCE, 'column'],
    [
      'the first that is given',
      of('A'),
      [row('A', null), row('A', 'Keuangan'), row('A', 'Umum')],
      FINANCE,
      'column',
    ],
    ['not before its own', of('A', 'Umum'), [row('A', 'Keuangan')], 'Umum', 'column'],
    ['none of another objective', of('B'), [row('A', 'Keuangan')], 'Belum ditentukan', 'open'],
    [
      'none without an objective',
      of(null),
      [row(null, 'Keuangan'), row('A', 'Keuangan')],
      'Belum ditentukan',
      'open',
    ],
    ['none of marks', of('-'), [row('-', 'Keuangan')], 'Belum ditentukan', 'open'],
  ])('%s', (_name, kpiRow, strategy, expected, basis) => {
    const result = find([kpiRow], settings, strategy)
    expect(placesOf(result)).toEqual([expected])
    expect(result.findings[0]?.basis).toBe(basis)
  })

  test.each([
    // "pelatihan" and "pegawai" are of learning, "anggaran" is of finance.
    ['most words decide', 'Anggaran pelatihan pegawai', LEARNING],
    ['of two with as many the word that comes first', 'Anggaran pelatihan', FINANCE],
    ['and so the other way round', 'Pelatihan anggaran', LEARNING],
  ])('by its wording: %s', (_name, name, expected) => {
    expect(placesOf(find([kpi({ name })]))).toEqual([expected])
  })

  test('by the wording of a perspective that is none of the four', () => {
    const perspectives = [{ name: 'Umum', weight: null, keywords: ['aset'] }]
    expect(placesOf(find([kpi({ name: 'Nilai aset' })], { ...settings, perspectives }))).toEqual(['Umum'])
  })

  test('goes under our name where two of the officer’s say the same', () => {
    const rows = [named('Pelanggan'), named('Masyarakat'), kpi({ name: 'Indeks Kepuasan Masyarakat' })]
    expect(placesOf(find(rows))).toEqual(['Pelanggan', 'Masyarakat', CITIZENS])
  })
})

describe('what is told', () => {
  const told = (kpis: KpiRow[]) =>
    find(kpis).issues.map(({ code, severity, cell, values }) => [code, severity, cell?.row, values])

  test('nothing of a column', () => {
    expect(told([named('Umum')])).toEqual([])
  })

  test('six words of evidence at most', () => {
    const keywords = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh']
    const perspectives = [{ name: 'Umum', weight: null, keywords }]
    const { issues } = find(
      keywords.map((name) => kpi({ name })),
      { ...settings, perspectives },
    )
    expect(issues.map(({ values }) => values['words'])).toEqual(['satu, dua, tiga, empat, lima, enam'])
  })

  test('each table and perspective by itself, at the first indicator', () => {
    const rows = [
      kpi({ name: 'Serapan anggaran', row: 3 }),
      kpi({ name: 'Serapan belanja', row: 4 }),
      kpi({ name: 'Serapan anggaran', row: 5, table: 1, sheet: 'IKK' }),
      kpi({ name: 'Zzz', row: 6 }),
      kpi({ name: 'Yyy', row: 7 }),
    ]
    expect(told(rows)).toEqual([
      [
        'perspective-proposed',
        'info',
        3,
        expect.objectContaining({ n: 2, sheet: 'IKU', perspective: FINANCE }),
      ],
      [
        'perspective-proposed',
        'info',
        5,
        expect.objectContaining({ n: 1, sheet: 'IKK', perspective: FINANCE }),
      ],
      ['perspective-open', 'warning', 6, { n: 2, sheet: 'IKU' }],
    ])
  })
})
