import type { BudgetRow, KpiRow } from '../../../../src/core/intake/types'
import { joinKpis } from '../../../../src/core/rules/join'
import { listBudget } from '../../../../src/core/rules/vfm/hierarchy'
import { budgetRow, intake, kpi, text } from '../support/rows'

function join(budget: readonly BudgetRow[], ...kpis: KpiRow[]) {
  return joinKpis(intake({ kpis, budget: [...budget] }), listBudget(budget))
}

/** An indicator far from the lines of the budget. */
const of = (given: Parameters<typeof kpi>[0]) => kpi({ row: 20, ...given })
const found = (budget: readonly BudgetRow[], given: Partial<KpiRow>) => {
  const { program, joinedBy } = join(budget, of(given)).joins[0] ?? { program: null, joinedBy: null }
  return [program, joinedBy]
}

describe('codes', () => {
  const budget = [
    budgetRow({ name: 'A', code: '2.16.01', row: 2 }),
    budgetRow({ name: 'B', code: '2.16.02.2.01', level: 'kegiatan', row: 3 }),
    budgetRow({ name: 'C', code: '7', row: 4 }),
    budgetRow({ name: 'D', code: 'X.XX.01', row: 5 }),
    budgetRow({ name: 'E', code: '1.02.0105', row: 6 }),
    budgetRow({ name: 'F', code: '12', row: 7 }),
    budgetRow({ name: 'G', row: 8 }),
  ]
  test.each<[string, string, number | null]>([
    ['the same', '2.16.01', 0],
    ['blanks around and between', ' 2 . 16 . 01 ', 0],
    ['zeros in front of a part', '02.016.1', 0],
    ['dots behind', '2.16.01..', 0],
    ['a dot too many', '2..16.01', 0],
    ['several zeros', '1.2.000105', 4],
    ['no zeros', '1.2.105', 4],
    ['a zero within a part counts', '1.2.15', null],
    ['the nearest above', '2.16.01.2.05.0003', 0],
    ['the only one below', '2.16.02', 1],
    ['whatever the case of its letters', 'x.xx.01', 3],
    ['a running number', '7', 2],
    ['a running number with its dot', ' 7. ', 2],
    ['the next one is another', '2.16.03', null],
    ['a longer part is another', '2.16.010', null],
    ['two parts prove nothing', '2.16', null],
    ['a part of two parts proves nothing', '7.1', null],
    ['nothing', ' ', null],
  ])('%s: "%s"', (_name, code, program) => {
    expect(found(budget, { code: text(code) })).toEqual([program, program === null ? null : 'code'])
  })

  test.each<[string, Partial<KpiRow>, unknown[]]>([
    [
      'one before the program goes before the row’s own',
      { program: text('2.16.01 Entah'), code: text('2.16.02.2.01') },
      [0, 'code'],
    ],
    [
      'the row’s own, where that one is nowhere',
      { program: text('9.99.99 Entah'), code: text('2.16.01') },
      [0, 'code'],
    ],
    ['beside a running number', { program: text('2.16.01 Entah'), code: text('7') }, [0, 'code']],
    ['a dash behind it', { program: text('2.16.01 - Entah') }, [0, 'code']],
    ['a colon behind it', { program: text('2.16.01: Entah') }, [0, 'code']],
    ['nothing behind it', { program: text('2.16.01') }, [0, 'code']],
    ['blanks before and in it', { program: text(' 2 . 16 . 01 Entah') }, [0, 'code']],
    ['two figures in its first part', { program: text('02.16.01 Entah') }, [0, 'code']],
    ['not within the name', { program: text('Entah 2.16.01') }, [null, null]],
    ['not behind a letter', { program: text('P2.16.01 Entah') }, [null, null]],
    ['a number in front of a name is none', { program: text('7 A') }, [null, null]],
    ['a running number beside a program is none', { code: text('7'), program: text('Entah') }, [null, null]],
    ['nor is one of two figures', { code: text('12.'), program: text('Entah') }, [null, null]],
    ['a code before the name of the budget does not matter', { program: text('B') }, [1, 'name']],
  ])('%s', (_name, given, expected) => {
    expect(found(budget, given)).toEqual(expected)
  })
})

describe('names', () => {
  const budget = [
    budgetRow({ name: 'PROGRAM PELAYANAN', row: 2 }),
    budgetRow({ name: 'Kegiatan Pelayanan', level: 'kegiatan', row: 3 }),
    budgetRow({ name: 'Sub Kegiatan Pelayanan', level: 'subkegiatan', row: 4 }),
    budgetRow({ name: '1.02.01 Rumah Sakit', row: 5 }),
    budgetRow({ name: 'Pengelolaan Aset', level: 'kegiatan', row: 6 }),
    budgetRow({ name: '...', row: 7 }),
  ]
  test.each<[string, string, number | null]>([
    ['a program', 'Program Pelayanan', 0],
    ['in English', 'Programme Pelayanan', 0],
    ['a kegiatan of the same name', 'KEGIATAN PELAYANAN', 1],
    ['in English', 'Activity Pelayanan', 1],
    ['a sub-kegiatan', 'Subkegiatan Pelayanan', 2],
    ['in two words', 'Sub-Kegiatan Pelayanan', 2],
    ['in English', 'Sub Activity Pelayanan', 2],
    ['without its code', 'Rumah sakit', 3],
    ['its level from its place', 'Kegiatan Pengelolaan Aset', 4],
    ['the name, where the level is another', 'Program Pengelolaan Aset', 4],
    ['no marks', '---', null],
    ['no other name', 'Pelayanan prima', null],
  ])('%s: "%s"', (_name, program, expected) => {
    expect(found(budget, { program: text(program) })).toEqual([expected, expected === null ? null : 'name'])
  })

  // A word for a level is one in front of a name alone; elsewhere it is a part of it.
  const levels = [
    budgetRow({ name: 'Aset', level: 'subkegiatan', row: 2 }),
    budgetRow({ name: 'Aset', level: 'program', row: 3 }),
    budgetRow({ name: 'Aset', level: 'kegiatan', row: 4 }),
    budgetRow({ name: 'Kegiatan Arsip', level: 'program', row: 5 }),
    budgetRow({ name: 'Arsip', level: 'program', row: 6 }),
    budgetRow({ name: 'Evaluasi Program Daerah', row: 7 }),
    budgetRow({ name: 'Evaluasi Kegiatan Desa', row: 8 }),
    budgetRow({ name: 'Evaluasi Sub Kegiatan Kota', row: 9 }),
    budgetRow({ name: 'Daerah', row: 10 }),
    budgetRow({ name: 'Sub Kegiatan', row: 11 }),
  ]
  test.each<[string, string, number | null]>([
    ['of several, that on the level of the word', 'Program Aset', 1],
    ['of several, that on the level of the word', 'Kegiatan Aset', 2],
    ['of several, that on the level of the word', 'Sub Kegiatan Aset', 0],
    ['a line’s own word before its place', 'Kegiatan Arsip', 3],
    ['a line’s own word before its place', 'Program Arsip', 4],
    ['not in the middle', 'Evaluasi Daerah', null],
    ['not in the middle', 'Evaluasi Desa', null],
    ['not in the middle', 'Evaluasi Kota', null],
    ['nor half of it', 'Evaluasi Program Kota Daerah', null],
    ['a word for a level alone is a name', 'Sub-kegiatan', 9],
  ])('the word for a level, %s: "%s"', (_name, program, expected) => {
    expect(found(levels, { program: text(program) })[0]).toBe(expected)
  })

  test('of several levels and none that is told: not guessed', () => {
    const { joins, issues } = join(budget, of({ name: 'Rapat', program: text(' Pelayanan ', 20, 4) }))
    expect(joins).toEqual([{ program: null, joinedBy: null }])
    expect(issues[0]).toMatchObject({
      code: 'join-ambiguous',
      severity: 'warning',
      cell: { row: 20, col: 4 },
      values: { indicator: 'Rapat', key: 'Pelayanan', n: 3 },
    })
  })
})

describe('what fits several', () => {
  const twice = [
    budgetRow({ name: 'A', code: '2.16.01', row: 2 }),
    budgetRow({ name: 'B', code: '2.16.01', row: 3 }),
    budgetRow({ name: 'C', code: '2.16.01.2.01', parent: 0, level: 'kegiatan', row: 4 }),
    budgetRow({ name: 'D', code: '2.17.02.2.01', level: 'kegiatan', row: 5 }),
    budgetRow({ name: 'E', code: '2.17.02.2.02', level: 'kegiatan', row: 6 }),
  ]
  test.each([
    ['one code of two lines', '2.16.01', 2],
    ['two lines below', '2.17.02', 2],
  ])('%s', (_name, code, n) => {
    const { joins, issues } = join(twice, of({ code: text(code, 20, 1) }))
    expect(joins[0]?.program).toBeNull()
    expect(issues[0]).toMatchObject({ code: 'join-ambiguous', cell: { col: 1 }, values: { key: code, n } })
  })

  test('is not looked for by name then', () => {
    expect(found(twice, { code: text('2.16.01'), program: text('E') })).toEqual([null, null])
  })

  test('a name down a branch is its uppermost line, however deep; beside it, not', () => {
    const branch = (parents: (number | null)[]) =>
      parents.map((parent, i) => budgetRow({ name: 'Dinas', level: 'organisation', parent, row: i + 2 }))
    expect(found(branch([null, 0, 1]), { program: text('Dinas') })).toEqual([0, 'name'])
    expect(found(branch([null, 0, null]), { program: text('Dinas') })).toEqual([null, null])
  })
})

describe('what met nothing is told', () => {
  const budget = [
    budgetRow({ name: 'Program Satu', row: 2 }),
    budgetRow({ name: 'Program Dua', row: 3 }),
    budgetRow({ name: 'Program Tiga', row: 4 }),
  ]
  const told = (...kpis: KpiRow[]) =>
    join(budget, ...kpis).issues.map(({ code, severity, cell, values }) => [
      code,
      severity,
      cell?.row,
      values,
    ])

  test('once a table for indicators, once for programs, each with the first of them', () => {
    expect(
      told(
        kpi({ name: 'A', row: 21, program: text('Program Satu') }),
        kpi({ name: 'B', row: 22 }),
        kpi({ name: 'C', row: 23 }),
        kpi({ name: 'D', row: 31, table: 1, sheet: 'IKK' }),
      ),
    ).toEqual([
      ['kpi-not-joined', 'info', 22, { n: 2, sheet: 'IKU', example: 'B' }],
      ['kpi-not-joined', 'info', 31, { n: 1, sheet: 'IKK', example: 'D' }],
      ['program-not-joined', 'info', 3, { n: 2, all: 3, example: 'Program Dua' }],
    ])
  })

  test('nothing where all met', () => {
    expect(told(...['Satu', 'Dua', 'Tiga'].map((name) => of({ program: text(name) })))).toEqual([])
  })

  test('no program where there are no indicators', () => {
    expect(join(budget)).toEqual({ joins: [], notJoined: { kpis: [], programs: [] }, issues: [] })
  })
})
