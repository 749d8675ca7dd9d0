import { readAnswered } from '../../../../../src/core/intake/book/readAnswered'
import type { Answer, Cause } from '../../../../../src/core/intake/proof/proof'
import { bookStanding, questionsOf } from '../../../../../src/core/intake/proof/standing'
import type { Intake } from '../../../../../src/core/intake/types'
import type { CellValue } from '../../../../../src/core/units'
import { grid, workbook } from '../../../../support/grid'

type Rows = readonly (readonly CellValue[])[]

const read = (rows: Rows, ...answers: Answer[]) => readAnswered(workbook([grid('Data', rows)]), [], answers)
const answer = (code: Cause, choice: string): Answer => ({
  code,
  sheet: 'Data',
  range: null,
  fingerprint: null,
  choice,
})

const wrongTotal: Rows = [
  ['Program', 'Anggaran', 'Realisasi'],
  ['Program Alpha', 500, 400],
  ['Program Beta', 300, 290],
  ['Program Gamma', 120, 100],
  ['Jumlah', 990, 790],
]
const oneQuarter: Rows = [
  ['Program', 'Anggaran setahun', 'Realisasi Triwulan II'],
  ['Program Alpha', 500, 140],
  ['Program Beta', 300, 90],
  ['Program Gamma', 120, 10],
]
const kpiQuarter: Rows = [
  ['Indicator', 'Unit', 'Annual target', 'Actual Q2'],
  ['Homes connected to the grid', 'homes', 800, 190],
  ['Potholes repaired', 'potholes', 4000, 1150],
  ['Trees planted', 'trees', 2000, 300],
]
const wrongUnits: Rows = [
  ['Program', 'Anggaran (Juta Rp)', 'Realisasi (Rp)'],
  ['Program Alpha', 100, 80],
  ['Program Beta', 50, 45],
  ['Program Gamma', 70, 45],
]
const unitOfTitle: Rows = [
  ['Laporan Realisasi (dalam jutaan rupiah)', null, null],
  ['Program', 'Anggaran', 'Realisasi'],
  ['Program Alpha', 10_245_685, 2_858_582],
  ['Program Beta', 5_000_000, 4_000_000],
]
const inThousands: Rows = [
  ['Program', 'Anggaran', 'Realisasi'],
  ['Program Alpha', 500_000_000, 400_000],
  ['Program Beta', 300_000_000, 290_000],
  ['Program Gamma', 120_000_000, 100_000],
]
const noScale: Rows = [
  ['Program', 'Anggaran', 'Realisasi'],
  ['Program Alpha', 500, 90_000],
  ['Program Beta', 300, 70_000],
  ['Program Gamma', 120, 20_000],
]
const absurdKpis: Rows = [
  ['Indikator', 'Satuan', 'Target', 'Realisasi'],
  ['Jumlah kunjungan', 'orang', 12, 90_000],
  ['Jumlah pelatihan', 'kali', 8, 70_000],
  ['Jumlah dokumen', 'dokumen', 4, 20_000],
]
const rivals: Rows = [
  ['Program', 'Anggaran Operasi', 'Anggaran Modal', 'Realisasi'],
  ['Program Alpha', 500, 50, 400],
  ['Program Beta', 300, 20, 290],
  ['Program Gamma', 120, 30, 100],
]

const sum = (values: readonly (number | null)[]) =>
  values.every((value) => value === null) ? null : values.reduce<number>((all, one) => all + (one ?? 0), 0)
const headline = ({ budget, kpis }: Intake) => ({
  budget: sum(budget.filter(({ leaf }) => leaf).map((row) => row.budget.value)),
  spent: sum(budget.filter(({ leaf }) => leaf).map((row) => row.spent.value)),
  scored: kpis.filter(({ target, actual }) => target.kind === 'number' && actual.kind === 'number').length,
})

type Expected = readonly [choice: string, budget: number | null, spent: number | null, scored?: number]

describe('every cause has answers that settle it, each with what it makes of the headline', () => {
  it.each<[string, Cause, Rows, readonly Expected[]]>([
    [
      'a printed total that the lines contradict',
      'total-contradicts',
      wrongTotal,
      [
        ['lines', 920, 790],
        ['total', 990, 790],
      ],
    ],
    [
      "one quarter's money against the year's",
      'part-of-year',
      oneQuarter,
      [
        ['to-date', 920, 240],
        ['period', 920, null],
      ],
    ],
    [
      "one quarter's results against the year's targets",
      'part-of-year',
      kpiQuarter,
      [
        ['to-date', null, null, 3],
        ['period', null, null, 0],
      ],
    ],
    [
      'a plan in millions whose result is no rupiah',
      'money-units',
      wrongUnits,
      [
        ['as-written', 220e6, 170],
        ['all-millions', 220e6, 170e6],
        ['all-ones', 220, 170],
      ],
    ],
    [
      'a unit that only the title names',
      'unit-of-title',
      unitOfTitle,
      [
        ['as-written', 15_245_685, 6_858_582],
        ['millions', 15_245_685e6, 6_858_582e6],
      ],
    ],
    [
      'results in thousands of what was planned',
      'figures-absurd',
      inThousands,
      [
        ['as-written', 920e6, 790e3],
        ['spent-thousands', 920e6, 790e6],
        ['left-out', 920e6, null],
      ],
    ],
    [
      'results that no unit explains',
      'figures-absurd',
      noScale,
      [
        ['as-written', 920, 180e3],
        ['budget-thousands', 920e3, 180e3],
        ['left-out', 920, null],
      ],
    ],
    [
      'results of indicators that no target explains',
      'figures-absurd',
      absurdKpis,
      [
        ['as-written', null, null, 3],
        ['left-out', null, null, 0],
      ],
    ],
    [
      'two columns of which either may be meant',
      'rival-columns',
      rivals,
      [
        ['B:D', 920, 790],
        ['C:D', 100, 790],
      ],
    ],
  ])('%s', (_, code, rows, expected) => {
    const [question, ...others] = questionsOf(read(rows))
    expect([question?.code, others]).toEqual([code, []])
    expect(
      question?.choices.map(({ choice, effect: { budget, spent, scored } }) => [
        choice,
        budget ?? null,
        spent ?? null,
        ...(scored === undefined ? [] : [scored]),
      ]),
    ).toEqual(expected)
    for (const { choice, effect } of question?.choices ?? []) {
      const settled = read(rows, answer(code, choice))
      expect([choice, questionsOf(settled)]).toEqual([choice, []])
      expect(bookStanding(settled)).toEqual({ kpis: 'sure', totals: 'sure' })
      const { budget, spent, scored } = headline(settled)
      expect([choice, effect.scored === undefined ? { budget, spent } : { scored }]).toEqual([
        choice,
        effect.scored === undefined
          ? { budget: effect.budget, spent: effect.spent }
          : { scored: effect.scored },
      ])
      // What was answered is known afterwards, so that it can be shown and taken back.
      const told = settled.tables.flatMap(({ proof }) => proof?.answered ?? [])
      expect(told.map((one) => [one.question.code, one.choice.choice])).toEqual([[code, choice]])
    }
  })
})
