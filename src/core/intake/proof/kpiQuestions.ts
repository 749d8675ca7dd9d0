import type { FigureChoice } from '../columns/tableColumn'
import { isLevelUnit } from '../lexicon/levelUnits'
import { type TableSource } from '../columns/tableSource'
import { cellOf } from '../rows/sourceRow'
import type { KpiRow } from '../types'
import { unknownColumn } from './unknownColumn'
import { lettersOf, namedColumns, numbersOf, pairName } from './columnChoices'
import { areAbsurd, numberOf, type Figures } from './figures'
import { groupsBeside } from './groupsBeside'
import { natureOfTargets } from './natureOfTargets'
import { partOfYear } from './partOfYear'
import type { Choice, Question, QuestionTable } from './proof'

/** A table of indicators with what was read of it. */
export interface KpiTable {
  readonly source: TableSource
  readonly choice: FigureChoice
  readonly kpis: readonly KpiRow[]
  readonly table: QuestionTable
}

/**
 * What only the officer can tell of a table of indicators, one question a cause.
 * @param given - the table
 * @returns questions, the gravest first
 */
export function kpiQuestions({ source, choice, kpis, table }: KpiTable): Question[] {
  const found: Question[] = []
  const header = (col: number) => cellOf(source, source.region.header.last, col)
  const told = kpis.flatMap((kpi): (Figures & { kpi: KpiRow })[] => {
    const [plan, actual] = [numberOf(kpi.target), numberOf(kpi.actual)]
    return plan === null || actual === null ? [] : [{ kpi, plan, actual }]
  })
  const part = partOfYear(source, choice)
  // The year's share, index or grade is its latest, whatever part of the year it was measured in.
  const counted = told.filter(
    ({ kpi }) => kpi.chosen?.figures === undefined && !isLevel(kpi) && natureOfTargets(kpi) === null,
  )
  if (part && counted.length > 0) {
    found.push({
      code: 'part-of-year',
      table,
      part: 'kpis',
      cell: header(part.col),
      values: { header: part.header, count: counted.length },
      choices: [
        { choice: 'to-date', effect: { scored: told.length } },
        {
          choice: 'period',
          // Where the other periods stand in the table the rules add them up.
          ...(kpis.some(hasPeriods) ? { says: { key: 'summed', values: {} } } : {}),
          effect: { scored: scoredByPeriod(kpis) },
        },
      ],
    })
  }
  const { plan, actual, witnessed } = choice.chosen
  if (plan && actual && told.length > 2 && !witnessed && areAbsurd(told)) {
    const rival = otherColumns(source, choice)
    found.push({
      code: 'figures-absurd',
      table,
      part: 'kpis',
      cell: header(actual.lead.header.col),
      values: { plan: plan.lead.header.text, actual: actual.lead.header.text },
      choices: [
        { choice: 'as-written', effect: { scored: told.length } },
        ...(rival ? [rival] : []),
        { choice: 'left-out', effect: { scored: 0 }, columns: { actual: [] } },
      ],
    })
  }
  const groups = told.length > 0 ? groupsBeside(choice) : null
  const [shown, other] = groups ?? []
  if (groups && shown && other) {
    const [used, possible] = [namedColumns(source, shown.plan), namedColumns(source, other.plan)]
    found.push({
      code: 'rival-columns',
      table,
      part: 'kpis',
      cell: header(other.plan.lead.header.col),
      values: {
        shown: used.header,
        shownColumn: used.column,
        header: possible.header,
        column: possible.column,
      },
      choices: groups.map((pair) => ({
        choice: pairName(pair),
        says: { key: 'columns', values: namedColumns(source, pair.plan) },
        effect: { scored: told.length },
        columns: { target: numbersOf(pair.plan), actual: numbersOf(pair.actual) },
      })),
    })
  }
  const strange = unknownColumn(source, choice)
  if (strange && kpis.length > 0) {
    const { missing, letter, col } = strange
    found.push({
      code: 'unknown-column',
      table,
      part: 'kpis',
      cell: header(col),
      values: { header: strange.header, shown: strange.shown },
      choices: missing
        ? [
            { choice: 'left-out', effect: { scored: told.length } },
            {
              choice: letter,
              says: { key: 'columns', values: { choice: letter } },
              effect: { scored: kpis.length },
              columns: { [missing === 'plan' ? 'target' : 'actual']: [col] },
            },
          ]
        : [
            { choice: 'as-read', effect: { scored: told.length } },
            {
              choice: 'left-out',
              effect: { scored: 0 },
              columns: { [choice.chosen.plan?.lead.header.col === col ? 'target' : 'actual']: [] },
            },
          ],
    })
  }
  return found
}

/** The next best pair of columns, where its figures are possible. */
function otherColumns(source: TableSource, { chosen, rival }: FigureChoice): Choice | null {
  const option = rival?.[lettersOf(chosen.plan) !== lettersOf(rival.plan) ? 'plan' : 'actual']
  if (!rival?.plan || !rival.actual || !option) return null
  const [plan, actual] = [rival.plan, rival.actual].map((one) => numbersOf(one)[0] ?? 0) as [number, number]
  const told: Figures[] = []
  for (let row = source.region.bodyFirst; row <= source.region.bodyLast; row += 1) {
    const [a, b] = [source.view.grid.value(row, plan), source.view.grid.value(row, actual)]
    if (typeof a === 'number' && typeof b === 'number') told.push({ plan: a, actual: b })
  }
  if (told.length === 0 || areAbsurd(told)) return null
  return {
    choice: pairName(rival),
    says: { key: 'columns', values: namedColumns(source, option) },
    effect: { scored: told.length },
    columns: { target: numbersOf(rival.plan), actual: numbersOf(rival.actual) },
  }
}

/** @returns whether a KPI measures a share, index, grade or duration, which is never added up */
export function isLevel({ unit, indicator, target, actual }: KpiRow): boolean {
  const inPercent = [target, actual].some(
    (reading) => reading.kind === 'number' && reading.measure === 'percent',
  )
  return inPercent || isLevelUnit(unit?.text ?? indicator.text)
}

/** Results of their own periods can be added up where every period stands in the table. */
function scoredByPeriod(kpis: readonly KpiRow[]): number {
  return kpis.filter((kpi) => isLevel(kpi) || hasPeriods(kpi)).length
}

/** @returns whether a KPI's results of several periods stand in its table */
export function hasPeriods({ periods = [] }: Pick<KpiRow, 'periods'>): boolean {
  return periods.length > 1
}
