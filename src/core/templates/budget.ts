import type { Translate } from '../units'
import type { SheetBody } from '../report/model'
import { letterOf, type TemplateColumn, templateSheet } from './templateSheet'

/** Lines of the sample: code, budget, realisation; programmes are the sums of what stands below them. */
const SAMPLES: readonly (readonly [code: string, budget: number, spent: number])[] = [
  ['2.16.01', 1_250_000_000, 1_118_400_000],
  ['2.16.01.2.02', 900_000_000, 842_150_000],
  ['2.16.01.2.06', 350_000_000, 276_250_000],
  ['2.16.02', 820_000_000, 701_300_000],
  ['2.16.02.2.01', 820_000_000, 701_300_000],
  ['2.16.03', 1_480_000_000, 1_392_700_000],
  ['2.16.03.2.02', 1_480_000_000, 1_392_700_000],
]

/** A programme has three parts in its code; below it stand activities. */
const PROGRAM_PARTS = 3

const COLUMNS = [
  { key: 'code', width: 16, look: 'text' },
  { key: 'program', width: 60, look: 'wrap' },
  { key: 'budget', width: 20, look: 'money', allow: { min: 0, max: 1e15 } },
  { key: 'spent', width: 20, look: 'money', allow: { min: 0, max: 1e15 } },
] as const satisfies readonly TemplateColumn[]

const REST = `${letterOf(COLUMNS, 'budget')}#-${letterOf(COLUMNS, 'spent')}#`

/**
 * @param t - translate
 * @param year - budget year
 * @returns a table of programmes and activities with budget and realisation
 */
export function budgetTemplate(t: Translate, year: number): SheetBody {
  const rows = SAMPLES.map(([code, budget, spent], i) => ({
    cells: [code, t(`template.budget.row.${i + 1}`), budget, spent, budget - spent],
    isGroup: code.split('.').length === PROGRAM_PARTS,
  }))
  const columns: readonly TemplateColumn[] = [
    ...COLUMNS,
    { key: 'rest', width: 20, look: 'money', formula: REST },
  ]
  return templateSheet('budget', columns, rows, t, year)
}
