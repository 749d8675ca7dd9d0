import { NAMES } from '../../../../src/core/regulations/names'
import type { SettingsChoice } from '../../../../src/core/regulations/settings'
import { VFM, VROW } from '../../../../src/core/report/vfm/columns'
import { countedIds } from '../../../../src/core/rules/vfm/lineId'
import type { CellValue } from '../../../../src/core/units'
import { grid } from '../../../support/grid'
import { liveSheet } from '../../../support/live'
import type { Rows } from '../../../support/shapeTables'

const money = (headers: readonly string[], rows: Rows, kpis: Rows = [], choice: SettingsChoice = {}) =>
  liveSheet(
    'vfm',
    VFM,
    [
      grid('LRA', [['LAPORAN REALISASI ANGGARAN TAHUN 2025'], headers, ...rows]),
      ...(kpis.length > 0 ? [grid('IKU', [['No', 'Indikator Kinerja', 'Jenis', 'Program', 'Polaritas', 'Target', 'Realisasi'], ...kpis])] : []), // prettier-ignore
    ],
    choice,
  )

const YEAR = ['Kode', 'Program', 'Anggaran', 'Realisasi'] as const
const first = VROW.first
const near = (values: readonly CellValue[]) => values.map((one) => (typeof one === 'number' ? expect.closeTo(one, 10) : one)) // prettier-ignore

// Below, at and above what was planned: Mahsun 2006:186, as cited by theses; the cautions are ours.
describe('economy of a line at the end of the year', () => {
  test.each<[string, CellValue, CellValue, CellValue[]]>([
    ['less than planned', 100, 90, [0.9, 'Ekonomis']],
    ['as planned', 100, 100, [1, 'Berimbang']],
    ['more than planned', 100, 110, [1.1, 'Tidak ekonomis']],
    ['nothing, which is no saving', 100, 0, [0, '']],
    ['nobody knows what', 100, null, ['', '']],
    ['money without a budget', 0, 5, ['', '']],
  ])('%s', (_, budget, spent, expected) => {
    const live = money(YEAR, [['1.01', 'Program A', budget, spent], ['1.02', 'Program B', 10, 5]]) // prettier-ignore
    expect(live.shown(first, ['absorption', 'economyVerdict'])).toEqual(expected)
  })

  test('waits for the end of the year, and for somebody who says when it is', () => {
    const live = money(YEAR, [['1.01', 'Program A', 100, 90]])
    expect(live.set(NAMES.elapsed, 0.5).at(first, 'economyVerdict')).toBe('Belum setahun')
    expect(live.set(NAMES.elapsed, null).at(first, 'economyVerdict')).toBe('Periode belum jelas')
    expect(live.set(NAMES.elapsed, 1).at(first, 'economyVerdict')).toBe('Ekonomis')
  })

  test('is measured against the cash plan to date where the table has one, before the year ends too', () => {
    const live = money(
      ['Kode', 'Program', 'Anggaran', 'Anggaran Kas s.d. Juni', 'Realisasi s.d. Juni'],
      [['1.01', 'Program A', 100, 50, 40]],
    )
    expect(live.shown(first, ['budget', 'budgetToDate', 'spent', 'economy'])).toEqual([100, 50, 40, 0.8])
    expect(live.at(first, 'economyVerdict')).toBe('Ekonomis')
    expect(live.isHidden('economy')).toBe(false)
    // 60 of 50 planned, and of 100 for the year.
    expect(live.officer('LRA!E3', 60).shown(first, ['economyVerdict', 'absorption'])).toEqual(['Tidak ekonomis', 0.6]) // prettier-ignore
  })
})

const KPI = (kind: string, target: CellValue, actual: CellValue, no = 1): readonly CellValue[] => [no, `Jumlah layanan ${no}`, kind, 'Program A', 'Maksimal', target, actual] // prettier-ignore

describe('results of a line', () => {
  // absorption / output: 0.8 / 1 is cheaper than planned, 0.8 / 0.5 dearer.
  test.each<[string, Rows, CellValue[]]>([
    ['all that was planned, for less money', [KPI('Output', 10, 10)], [1, 0.8, 'Hemat', 'Ekonomis']],
    ['half of it, for four fifths', [KPI('Output', 10, 5)], [0.5, 1.6, 'Boros', 'Hemat karena target belum tercapai']], // prettier-ignore
    ['four fifths for four fifths', [KPI('Output', 10, 8)], [0.8, 1, 'Sesuai rencana', 'Hemat karena target belum tercapai']], // prettier-ignore
    ['the mean of several', [KPI('Output', 10, 10), KPI('Output', 10, 6, 2)], [0.8, 1, 'Sesuai rencana', 'Hemat karena target belum tercapai']], // prettier-ignore
    ['not measured', [KPI('Output', 10, null)], ['', '', '', 'Ekonomis']],
  ])('%s', (_, kpis, expected) => {
    const live = money(YEAR, [['1.01', 'Program A', 100, 80]], kpis)
    const [output, efficiency, verdict, economy] = live.shown(first, ['output', 'efficiency', 'efficiencyVerdict', 'economyVerdict']) // prettier-ignore
    expect([output, efficiency, verdict]).toEqual(near(expected.slice(0, 3)))
    // Spending less while results fall short is never called economical.
    expect(economy === 'Ekonomis').toBe(expected[3] === 'Ekonomis')
  })

  test('come from outcomes where there are any, from outputs else, which is said', () => {
    const both = money(YEAR, [['1.01', 'Program A', 100, 80]], [KPI('Output', 10, 10), KPI('Outcome', 100, 85, 2)]) // prettier-ignore
    expect(both.shown(first, ['output', 'effectiveness'])).toEqual([1, 0.85])
    expect(both.at(first, 'effectivenessVerdict')).not.toMatch(/keluaran/)
    const outputs = money(YEAR, [['1.01', 'Program A', 100, 80]], [KPI('Output', 10, 10)])
    expect(outputs.at(first, 'effectiveness')).toBe(1)
    expect(outputs.at(first, 'effectivenessVerdict')).toMatch(/\(dari keluaran\)$/)
  })

  test('follow the scorecard', () => {
    const live = money(YEAR, [['1.01', 'Program A', 100, 80]], [KPI('Output', 10, 10)])
    expect(live.officer('IKU!G2', 4).shown(first, ['output', 'efficiency'])).toEqual([0.4, 2])
    expect(live.officer('LRA!D3', 40).shown(first, ['absorption', 'efficiency'])).toEqual([0.4, 1])
  })

  // Steps of effectiveness: Kepmendagri 690.900-327/1996, as cited; exactly 100 % is effective.
  test.each<[number, string]>([
    [120, 'Sangat efektif'],
    [100, 'Efektif'],
    [90, 'Efektif'],
    [85, 'Cukup efektif'],
    [65, 'Kurang efektif'],
    [30, 'Tidak efektif'],
  ])('%d %% of an outcome is %s, and at half of the year nothing yet', (actual, word) => {
    const live = money(YEAR, [['1.01', 'Program A', 100, 80]], [KPI('Outcome', 100, actual)])
    expect(live.at(first, 'effectivenessVerdict')).toBe(word)
    expect(live.set(NAMES.elapsed, 0.5).at(first, 'effectivenessVerdict')).toBe('Belum setahun')
  })
})

test.each<[string, CellValue, CellValue[]]>([
  ['the code', 'LRA!A3', ['', '', '']],
  ['the name', 'LRA!B3', ['', '', '']],
])('a line whose source has another %s now shows no money of it', (_, place, expected) => {
  const live = money(YEAR, [['1.01', 'Program A', 100, 90]]).officer(String(place), 'lain')
  expect(live.shown(first, ['budget', 'spent', 'absorption'])).toEqual(expected)
})

describe('a heading without money of its own', () => {
  const live = () =>
    money(YEAR, [
      ['1.01', 'Program A', null, null],
      ['1.01.01', 'Kegiatan A1', 100, 90],
      ['1.01.02', 'Kegiatan A2', 50, null],
      ['1.02', 'Program B', 70, 70],
    ])

  test('is the sum of the lines below, and no line counts twice', () => {
    expect(live().shown(first, ['budget', 'spent', 'absorption'])).toEqual([150, 90, 0.6])
    expect(live().shown(first + 4, ['budget', 'spent'])).toEqual([220, 160])
  })

  test('follows them', () => {
    const changed = live().officer('LRA!D5', 60)
    expect(changed.at(first, 'spent')).toBe(150)
    expect(changed.at(first + 4, 'spent')).toBe(220)
  })
})

describe('revenue is not spent', () => {
  const live = money(
    ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
    [
      ['4', 'PENDAPATAN DAERAH', 200, 220],
      ['4.1', 'Pendapatan Asli Daerah', 200, 220],
      ['5', 'BELANJA DAERAH', 100, 90],
      ['5.1', 'Belanja Operasi', 100, 90],
    ],
  )
  test('it has no verdict on economy, and a total of its own', () => {
    expect(live.down(first, first + 3, 'economyVerdict').slice(0, 2)).toEqual(['', ''])
    expect(live.texts()).toEqual(expect.arrayContaining([expect.stringMatching(/Jumlah.*pendapatan/i), expect.stringMatching(/Jumlah.*belanja/i)])) // prettier-ignore
    const totals = live.down(first + 4, first + 5, 'budget')
    expect([...totals].sort()).toEqual([100, 200])
  })
})

describe('numbers of the lines that are counted', () => {
  test.each([
    ['revenue', 'expenditure'],
    ['expenditure', 'financing'],
    ['expenditure', 'all'],
  ] as const)('of %s and of %s never meet', (one, other) => {
    const [a, b] = [countedIds(one), countedIds(other)]
    expect(a.to < b.from || b.to < a.from).toBe(true)
  })

  test('of some lines are within those of all', () => {
    const [all, some] = [countedIds('expenditure'), countedIds('expenditure', 3, 7)]
    expect(some.to - some.from).toBe(4)
    expect(some.from - all.from).toBe(3)
    expect(some.to).toBeLessThan(all.to)
  })
})

describe('the title', () => {
  const title = (choice: SettingsChoice, ...rows: Rows) => money(YEAR, rows, [], choice).at(2, 'code')
  test.each<[string, SettingsChoice, Rows, RegExp]>([
    ['says what was used', {}, [['1.01', 'Program A', 2_000_000_000, 1_500_000_000]], /^Serapan 75,0 % dari pagu .*2,00 miliar$/], // prettier-ignore
    ['in English', { lang: 'en' }, [['1.01', 'Program A', 2_000_000_000, 1_500_000_000]], /75\.0 % .*2\.00 billion/], // prettier-ignore
    ['counts lines without any spending', {}, [['1.01', 'A', 100, 50], ['1.02', 'B', 100, null], ['1.03', 'C', 100, 0]], /2 dari 3 /], // prettier-ignore
    ['says that nothing can be said', {}, [['1.01', 'A', 100, null]], /^Serapan belum dapat dihitung/],
  ])('%s', (_, choice, rows, expected) => {
    expect(title(choice, ...rows)).toMatch(expected)
  })
})
