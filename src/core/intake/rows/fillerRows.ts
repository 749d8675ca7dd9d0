import type { TableSource } from '../columns/tableSource'
import { readFigure } from '../values/figureColumn'
import { MONEY_FIELDS } from './budgetEntries'
import { rowTexts } from './sourceRow'

/**
 * @param source - a table of money
 * @param row - a row of it that has no name
 * @returns whether it only waits to be filled in: a running number, no word, and no money but 0
 */
export function isFiller(source: TableSource, row: number): boolean {
  if (rowTexts(source, row).some(({ text }) => /\p{L}/u.test(text))) return false
  return MONEY_FIELDS.every((field) =>
    (source.figures.get(field) ?? []).every((column) => {
      const figure = readFigure(column, row)
      return figure.kind === 'missing' || (figure.kind === 'number' && figure.value === 0)
    }),
  )
}
