import type { Field, TableReading } from '../../core/intake/types'
import { columnName } from '../../core/units'

/** A column that a person may choose. */
export interface TableColumn {
  readonly col: number
  /**
   * Letters, header and the first value: "N · Target 2025 · 85"; of several header rows, the last one first:
   * "N · Target (Kinerja) · 85".
   */
  readonly label: string
}

/** Fields that a person may give a column to, by kind of table; the ones that matter most first. */
const FIELDS_OF: Readonly<Record<TableReading['kind'], readonly Field[]>> = {
  perspectives: ['perspective', 'weight'],
  kpi: [
    'indicator',
    'unit',
    'target',
    'actual',
    'polarity',
    'weight',
    'baseline',
    'attainment',
    'perspective',
    'objective',
    'keySuccessFactor',
    'program',
    'code',
    'owner',
    'ownerWeight',
    'validity',
    'controllability',
    'formula',
    'definition',
    'source',
  ],
  budget: ['code', 'program', 'budget', 'spent', 'budgetToDate', 'absorption', 'owner'],
  strategy: ['vision', 'mission', 'objective', 'supports'],
  factors: ['keySuccessFactor', 'indicator', 'keywords'],
  units: ['owner', 'ownerWeight', 'weight'],
  pay: [
    'person',
    'staffId',
    'position',
    'grade',
    'owner',
    'basePay',
    'productivity',
    'discipline',
    'deduction',
    'allowance',
    'facility',
  ],
}

/** Amounts that stand in several columns are added up; deductions are counted column by column. */
const SUMMED: ReadonlySet<Field> = new Set<Field>(['budget', 'budgetToDate', 'spent', 'deduction'])

/**
 * @param field - what a column can be
 * @returns whether several columns can be it together
 */
export function isSummed(field: Field): boolean {
  return SUMMED.has(field)
}

/**
 * @param table - as it was read
 * @returns all its columns from left to right
 */
export function tableColumns(table: TableReading): readonly TableColumn[] {
  const { firstCol, lastCol } = table.range
  const known = new Map(table.headings?.map((heading) => [heading.col, heading]))
  return Array.from({ length: lastCol - firstCol + 1 }, (_, i) => {
    const col = firstCol + i
    const { header = '', example = '' } = known.get(col) ?? {}
    const named = lastFirst(header.trim(), table.headerRows)
    const parts = [columnName(col), named, example === '' ? '' : short(example)]
    return { col, label: parts.filter((part) => part !== '').join(' · ') }
  })
}

/** Enough of a value to know its column by. */
function short(example: string): string {
  return example.length > EXAMPLE ? `${example.slice(0, EXAMPLE - 1).trimEnd()}…` : example
}

const EXAMPLE = 24

/**
 * @param table - as it was read
 * @returns fields that have no column but could have one
 */
export function openFields(table: TableReading): readonly Field[] {
  const mapped = new Set(table.columns.map(({ field }) => field))
  return FIELDS_OF[table.kind].filter((field) => !mapped.has(field))
}

/** A narrow list shows the beginning of a header, and it is the last row that tells columns apart. */
function lastFirst(header: string, [first, last]: TableReading['headerRows']): string {
  const cut = header.lastIndexOf(' / ')
  return last === first || cut < 0 ? header : `${header.slice(cut + 3)} (${header.slice(0, cut)})`
}
