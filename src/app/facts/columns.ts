/**
 * The schema of the facts. docs/facts.md says the same for people, and a test holds the two together.
 * Whoever adds, removes or changes a column raises the version.
 */
export const FACTS_VERSION = 2

/** text: UTF-8; number: double precision; whole: 32 bits; flag: true or false. */
export type ColumnType = 'text' | 'number' | 'whole' | 'flag'

export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** Whether it may be null: not known, or not applicable. Never 0, never an empty text. */
  readonly nullable: boolean
}

interface TypeOf {
  readonly text: string
  readonly number: number
  readonly whole: number
  readonly flag: boolean
}

/** A row as its columns say. */
type RowOf<Columns extends readonly Column[]> = {
  readonly [C in Columns[number] as C['name']]:
    TypeOf[C['type']] | (C['nullable'] extends true ? null : never)
}

const column = <const Name extends string, const Type extends ColumnType>(name: Name, type: Type) => ({
  name,
  type,
  nullable: false as const,
})

const optional = <const Name extends string, const Type extends ColumnType>(name: Name, type: Type) => ({
  name,
  type,
  nullable: true as const,
})

/** The workbook that a row is of; the first columns of every table. */
export const SOURCE_COLUMNS = [
  column('schema_version', 'whole'),
  column('path', 'text'),
  optional('folder', 'text'),
  optional('sha256', 'text'),
  optional('organisation', 'text'),
  optional('period', 'text'),
  optional('year', 'whole'),
  optional('months_elapsed', 'whole'),
  optional('rule_set', 'text'),
] as const

const PLACE_COLUMNS = [
  column('sheet', 'text'),
  column('sheet_row', 'whole'),
  column('cell', 'text'),
  column('standing', 'text'),
] as const

/** One row a KPI. */
const KPI_COLUMNS = [
  ...SOURCE_COLUMNS,
  ...PLACE_COLUMNS,
  column('indicator', 'text'),
  optional('unit', 'text'),
  optional('perspective', 'text'),
  optional('objective', 'text'),
  optional('owner', 'text'),
  column('role', 'text'),
  column('polarity', 'text'),
  column('polarity_basis', 'text'),
  column('method', 'text'),
  optional('target', 'number'),
  optional('target_text', 'text'),
  optional('actual', 'number'),
  optional('actual_text', 'text'),
  optional('baseline', 'number'),
  optional('baseline_text', 'text'),
  optional('attainment', 'number'),
  optional('why', 'text'),
  optional('score', 'number'),
  column('level', 'whole'),
  optional('status', 'text'),
  optional('weight', 'number'),
  column('weight_basis', 'text'),
  optional('perspective_weight', 'number'),
  optional('program_cell', 'text'),
  column('aligned', 'text'),
  column('measurable', 'text'),
  column('relevant', 'text'),
  column('understandable', 'text'),
  column('achievable', 'text'),
  optional('issue_codes', 'text'),
] as const

/** One row a line of a budget: a programme, or what is above or below it. */
const PROGRAM_COLUMNS = [
  ...SOURCE_COLUMNS,
  ...PLACE_COLUMNS,
  optional('code', 'text'),
  column('name', 'text'),
  column('budget_level', 'text'),
  column('depth', 'whole'),
  optional('account', 'text'),
  optional('owner', 'text'),
  column('is_leaf', 'flag'),
  column('counted', 'flag'),
  optional('budget', 'number'),
  optional('budget_to_date', 'number'),
  optional('spent', 'number'),
  optional('absorption', 'number'),
  optional('economy', 'number'),
  optional('economy_verdict', 'text'),
  optional('output_attainment', 'number'),
  optional('efficiency', 'number'),
  optional('efficiency_verdict', 'text'),
  optional('effectiveness', 'number'),
  optional('effectiveness_basis', 'text'),
  optional('issue_codes', 'text'),
] as const

/** One row a workbook, those that could not be read included. */
const WORKBOOK_COLUMNS = [
  ...SOURCE_COLUMNS,
  column('outcome', 'text'),
  optional('failure', 'text'),
  optional('output', 'text'),
  optional('kpis', 'whole'),
  optional('measured', 'whole'),
  optional('programs', 'whole'),
  optional('score', 'number'),
  optional('coverage', 'number'),
  optional('level', 'whole'),
  optional('status', 'text'),
  optional('budget', 'number'),
  optional('spent', 'number'),
  optional('kpis_standing', 'text'),
  optional('totals_standing', 'text'),
  optional('errors', 'whole'),
  optional('warnings', 'whole'),
  optional('infos', 'whole'),
  optional('issue_codes', 'text'),
] as const

export type SourceRow = RowOf<typeof SOURCE_COLUMNS>
export type KpiFact = RowOf<typeof KPI_COLUMNS>
export type ProgramFact = RowOf<typeof PROGRAM_COLUMNS>
export type WorkbookFact = RowOf<typeof WORKBOOK_COLUMNS>

/** The tables of the facts. */
export const FACT_TABLES = {
  kpis: KPI_COLUMNS,
  programs: PROGRAM_COLUMNS,
  workbooks: WORKBOOK_COLUMNS,
} as const
export type FactTable = keyof typeof FACT_TABLES
