import { orBlank } from '../blank'
import { columnName, quoteSheet, literal } from '../../units'
import type { ProgramResult } from '../../rules/types'
import { checksOn } from '../checks/columns'
import type { ReportContext } from '../context'
import { columnOn } from '../formulaText'
import { COL } from '../scorecard/columns'
import type { ScorecardLayout } from '../scorecard/layout'
import { VCOL, VROW } from '../vfm/columns'

/** References to cells of the other sheets, from which the dashboard takes every figure. */
export interface Sources {
  /** One cell of the scorecard. */
  readonly scorecard: (row: number, col: number) => string
  /** A column of the KPI rows. */
  readonly kpis: (col: keyof typeof COL) => string
  /** A column of the perspectives' table. */
  readonly perspectives: (col: keyof typeof COL) => string
  /** Null where that sheet is not made. */
  readonly vfm: {
    readonly cell: (row: number, col: keyof typeof VCOL) => string
    readonly programs: (col: keyof typeof VCOL) => string
    /** How many lines that are counted hold this code; where the table knows programmes, only those are. */
    readonly count: (col: keyof typeof VCOL, criterion: string) => string
    /** Row of the account that is spoken of: expenditure, or the only one. */
    readonly total: number
  } | null
  readonly checks: {
    /** Column of verdict codes of a factor, by its place. */
    readonly codes: (factor: number) => string
    readonly all: string
  } | null
}

/**
 * Lines of several levels say the same money twice: where the table has programmes, they alone are counted.
 * @param context - what the report is made from
 * @returns whether any line is a programme
 */
function knowsPrograms({ evaluation }: ReportContext): boolean {
  return evaluation.programs.some(({ row }) => row.level === 'program')
}

/**
 * @param context - what the report is made from
 * @returns the lines that are counted, with their places in the list
 */
export function countedPrograms(
  context: ReportContext,
): readonly { readonly program: ProgramResult; readonly index: number }[] {
  const isCounted = knowsPrograms(context)
  return context.evaluation.programs
    .map((program, index) => ({ program, index }))
    .filter(({ program }) => !isCounted || program.row.level === 'program')
}

/**
 * @param context - what the report is made from
 * @param layout - where everything stands on the scorecard
 * @returns references to the sheets that are made
 */
export function dashboardSources(context: ReportContext, layout: ScorecardLayout): Sources {
  const { sheetNames, evaluation } = context
  const scorecard = orBlank(sheetNames.scorecard)
  const { vfm, checks } = sheetNames
  const cell = (sheet: string, row: number, col: number) => `${quoteSheet(sheet)}!$${columnName(col)}$${row}`
  const lastProgram = VROW.first + evaluation.programs.length - 1
  const spoken = evaluation.accounts.findIndex(({ account }) => account === 'expenditure' || account === null)
  return {
    scorecard: (row, col) => cell(scorecard, row, col),
    kpis: (col) => columnOn(scorecard, COL[col], layout.firstKpi, layout.lastKpi),
    perspectives: (col) => columnOn(scorecard, COL[col], layout.perspectives + 1, layout.overall - 1),
    vfm:
      vfm === undefined
        ? null
        : {
            cell: (row, col) => cell(vfm, row, VCOL[col]),
            programs: (col) => columnOn(vfm, VCOL[col], VROW.first, lastProgram),
            count: (col, criterion) => {
              const codes = columnOn(vfm, VCOL[col], VROW.first, lastProgram)
              if (!knowsPrograms(context)) return `COUNTIF(${codes},${criterion})`
              const levels = columnOn(vfm, VCOL.level, VROW.first, lastProgram)
              return `COUNTIFS(${levels},${literal(context.t('level.program'))},${codes},${criterion})`
            },
            total: lastProgram + 1 + Math.max(0, spoken),
          },
    checks: checks === undefined ? null : checksOn(checks, layout.order.length),
  }
}
