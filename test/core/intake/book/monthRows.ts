import type { CellValue } from '../../../../src/core/units'
import type { Intake } from '../../../../src/core/intake/types'
import { _ } from '../support/read'

export type Rows = readonly (readonly CellValue[])[]

/** What the lines plan and spend, null where none says it. */
export const money = ({ budget }: Intake): (number | null)[] =>
  (['budget', 'spent'] as const).map((field) => {
    const values = budget.filter(({ parent }) => parent === null).map((row) => row[field].value)
    return values.every((value) => value === null)
      ? null
      : values.reduce((sum: number, value) => sum + (value ?? 0), 0)
  })
/** A row for each period and line; figures of a line are 'budget/spent' period by period. */
export const months = (
  header: readonly CellValue[],
  names: readonly CellValue[],
  ...figures: readonly string[]
): Rows => {
  const number = (text: string | undefined) => (text ? Number(text) : _)
  return [
    header,
    ...names.flatMap((month, m) =>
      figures.map((line, n) => {
        const [budget, spent] = line.split(' ')[m]?.split('/') ?? []
        return [month, n === 0 ? 'Alpha' : 'Beta', number(budget), number(spent)]
      }),
    ),
  ]
}
export const HEADER = ['Bulan', 'Program', 'Pagu', 'Realisasi']
export const NAMES = ['Januari', 'Februari', 'Maret']
