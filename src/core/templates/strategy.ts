import type { Translate } from '../units'
import type { SheetBody } from '../report/model'
import { parts, type TemplateColumn, templateSheet } from './templateSheet'

const SAMPLES = 4

const COLUMNS: readonly TemplateColumn[] = [
  { key: 'vision', width: 46, look: 'wrap' },
  { key: 'mission', width: 52, look: 'wrap' },
  { key: 'objective', width: 52, look: 'wrap' },
  { key: 'supports', width: 44, look: 'wrap' },
]

/**
 * @param t - translate
 * @param year - budget year
 * @returns a table of vision, missions, the objectives that serve them, and what these bring about
 */
export function strategyTemplate(t: Translate, year: number): SheetBody {
  const rows = Array.from({ length: SAMPLES }, (_, i) => ({
    cells: parts(t, `template.strategy.row.${i + 1}`),
  }))
  return templateSheet('strategy', COLUMNS, rows, t, year)
}
