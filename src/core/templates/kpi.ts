import type { Translate } from '../units'
import type { SheetBody } from '../report/model'
import { parts, type TemplateColumn, templateSheet } from './templateSheet'

/** Figures of the sample indicators: weight, baseline, target, actual; their texts are in the locales. */
const SAMPLES: readonly (readonly [
  weight: number,
  baseline: number,
  target: number,
  actual: number | null,
])[] = [
  [15, 84.2, 86, 87.1],
  [10, 12, 10, 9],
  [15, 91.5, 95, 92.4],
  [10, 5, 3, 4],
  [15, 72, 80, 81.5],
  [10, 68.4, 75, 70.2],
  [15, 60, 75, 78],
  [10, 55, 70, null],
]

/**
 * @param t - translate
 * @param year - budget year
 * @returns a table of indicators
 */
export function kpiTemplate(t: Translate, year: number): SheetBody {
  const perspectives = parts(t, 'template.kpi.perspectives')
  const columns: readonly TemplateColumn[] = [
    { key: 'no', width: 5, look: 'center' },
    { key: 'perspective', width: 20, look: 'wrap', allow: { words: perspectives } },
    { key: 'objective', width: 32, look: 'wrap' },
    { key: 'indicator', width: 40, look: 'wrap' },
    { key: 'formula', width: 36, look: 'wrap' },
    { key: 'unit', width: 10, look: 'text' },
    { key: 'polarity', width: 11, look: 'text', allow: { words: parts(t, 'template.kpi.polarities') } },
    { key: 'weight', width: 9, look: 'number', allow: { min: 0, max: 100 } },
    { key: 'baseline', width: 11, look: 'number' },
    { key: 'target', width: 11, look: 'number' },
    { key: 'actual', width: 11, look: 'number' },
    { key: 'code', width: 14, look: 'text' },
    { key: 'owner', width: 24, look: 'wrap' },
    { key: 'source', width: 26, look: 'wrap' },
  ]
  const rows = SAMPLES.map(([weight, baseline, target, actual], i) => {
    const texts = parts(t, `template.kpi.row.${i + 1}`)
    const figures = [weight, baseline, target, actual]
    return { cells: [i + 1, ...texts.slice(0, 6), ...figures, ...texts.slice(6)] }
  })
  return templateSheet('kpi', columns, rows, t, year)
}
