import type { Translate } from '../units'
import type { SheetBody } from '../report/model'
import { parts, type TemplateColumn, templateSheet } from './templateSheet'

type Figure = number | string

/** Figures of the starter set's indicators: weight, baseline, target, actual; their texts are in the locales. */
const SAMPLES: readonly (readonly [weight: number, baseline: Figure, target: Figure, actual: Figure])[] = [
  [15, 84.2, 86, 87.1],
  [10, 12, 10, 9],
  [15, 'WDP', 'WTP', 'WTP'],
  [15, 55, 65, 61.5],
  [15, 46, 60, 63.5],
  [10, 80, 90, 84.6],
  [10, 91.2, 95, 96.1],
  [10, 96.4, 100, 98.3],
]

/**
 * @param t - translate
 * @param year - budget year
 * @returns a table of indicators by key success factor: the starter set, to be made one's own
 */
export function factorsTemplate(t: Translate, year: number): SheetBody {
  const columns: readonly TemplateColumn[] = [
    { key: 'no', width: 5, look: 'center' },
    { key: 'factor', width: 34, look: 'wrap' },
    { key: 'indicator', width: 42, look: 'wrap' },
    { key: 'formula', width: 40, look: 'wrap' },
    { key: 'unit', width: 10, look: 'text' },
    { key: 'polarity', width: 11, look: 'text', allow: { words: parts(t, 'template.kpi.polarities') } },
    { key: 'weight', width: 9, look: 'number', allow: { min: 0, max: 100 } },
    { key: 'baseline', width: 11, look: 'number' },
    { key: 'target', width: 11, look: 'number' },
    { key: 'actual', width: 11, look: 'number' },
    { key: 'source', width: 30, look: 'wrap' },
  ]
  const rows = SAMPLES.map((figures, i) => {
    const texts = parts(t, `template.factors.row.${i + 1}`)
    return { cells: [i + 1, ...texts.slice(0, 5), ...figures, ...texts.slice(5)] }
  })
  return templateSheet('factors', columns, rows, t, year)
}
