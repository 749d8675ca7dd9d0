import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { evaluate } from '../../../../src/core/rules/evaluate'
import type { EvaluatedWorkbook } from '../../../../src/core/rules/types'
import type { InputRow } from '../../../../src/core/earlier/inputs'
import type { KpiRow } from '../../../../src/core/intake/types'
import { intake } from './rows'

/** KPIs with their results, and what people filled into one block of our earlier sheets: keys with their rows. */
export function workbook(
  kpis: readonly KpiRow[],
  block = '',
  typed: readonly (readonly [key: string, row: InputRow])[] = [],
): EvaluatedWorkbook {
  const [book, settings] = [intake({ kpis }), defaultSettings('id')]
  return {
    intake: book,
    evaluation: evaluate(book, settings),
    settings,
    inputs: new Map([[block, new Map(typed.map(([key, row]) => [key, [row]]))]]),
  }
}
