import type { Issue } from '../../units'
import type { FigureChoice } from '../columns/tableColumn'
import type { Found } from '../forms/readRegion'
import type { TableSource } from '../columns/tableSource'
import { type KpiChoice, withChosen } from './kpiChoices'
import { countedTogether } from './accountsTogether'
import { answersOfAlike } from './alikeQuestions'
import { withAnswers } from './answers'
import { columnWitnesses } from './columnWitnesses'
import { lineTotal } from '../rows/lineTotal'
import { figuresUnnamed } from './figuresUnnamed'
import { countedWithoutHidden } from './hiddenLines'
import { kpiQuestions } from './kpiQuestions'
import { countedAboveTotal } from './linesBelow'
import { countedWithoutSums } from './linesOrSums'
import { moneyQuestions } from './moneyQuestions'
import { partOfYear } from './partOfYear'
import type { Answer, Cause, Question, QuestionTable, Standing, TableProof, Witness } from './proof'
import { countedAsTotal } from './totalRow'
import { tableFingerprint } from './tableFingerprint'
import { unmeasured } from './unmeasured'

/**
 * Asks of every table of KPIs or money what its own arithmetic says, and what only the officer can tell.
 * @param found - the tables as read
 * @param answers - what was answered, now or on an earlier run
 * @param chosen - what was chosen of single indicators
 * @returns the tables with their proof; KPIs that an answer leaves without a target of their own have none
 */
export function proveTables(
  found: readonly Found[],
  answers: readonly Answer[],
  chosen: readonly KpiChoice[],
): Found[] {
  const totals = found.map(({ budget }) => lineTotal(budget, 'budget'))
  const read = found.map((one) => ({ ...one, kpis: withChosen(one.kpis, chosen) }))
  const proofs = read.map((entry, index) => proofOf(entry, totalsBeside(totals, index)))
  const said = answersOfAlike(proofs, answers)
  return read.map((entry, index) => {
    const asked = proofs[index]
    return asked ? withProof(entry, withAnswers(asked, said)) : entry
  })
}

/** What a table of KPIs or money says, before anything is answered; of others nothing is asked. */
function proofOf(entry: Found, elsewhere: readonly number[]): TableProof | undefined {
  const { source, reading, kpis } = entry
  if (!source || (reading.kind !== 'kpi' && reading.kind !== 'budget')) return undefined
  const choice = reading.kind === 'kpi' ? source.map.performance : source.map.money
  if (choice) return prove(entry, source, choice, elsewhere)
  const question = reading.kind === 'kpi' ? figuresUnnamed(source, kpis, tableOf(entry, source)) : null
  return question ? { standing: 'open', witnesses: [], questions: [question], answered: [] } : undefined
}

function withProof(entry: Found, proof: TableProof): Found {
  const { source, reading } = entry
  const choice = reading.kind === 'kpi' ? source?.map.performance : source?.map.money
  if (!source || !choice) {
    // That columns are missing or not used is what it asks.
    const issues = entry.issues.filter(({ code }) => code !== 'column-missing' && code !== 'column-unmapped')
    return { ...entry, issues, reading: { ...reading, proof } }
  }
  const counted = [
    countedAsTotal,
    countedAboveTotal,
    countedWithoutHidden,
    countedWithoutSums,
    countedTogether,
  ].reduce((one, count) => count(one, proof), entry)
  const isPart = () => reading.kind === 'kpi' && partOfYear(source, choice) !== null
  return {
    ...counted,
    issues: withoutAsked(counted.issues, proof),
    reading: { ...counted.reading, proof },
    kpis: unmeasured(entry.kpis, proof, isPart),
  }
}

/** Findings that say what a question asks. */
const ASKED: Readonly<Partial<Record<Issue['code'], Cause>>> = {
  'hidden-rows': 'hidden-rows',
  'formula-not-calculated': 'not-calculated',
}

/** What is asked about is no finding as well: neither the cause, nor that a column which an answer chooses is doubtful. */
function withoutAsked(issues: readonly Issue[], { questions, answered }: TableProof): readonly Issue[] {
  const all = [...questions, ...answered.map(({ question }) => question)]
  const asked = new Set(all.map(({ code }) => code))
  const columns = new Set(
    all.flatMap(({ choices }) => choices.flatMap(({ columns: chosen = {} }) => Object.values(chosen).flat())),
  )
  return issues.filter(({ code, cell }) => {
    const cause = ASKED[code]
    if (code === 'column-ambiguous' && cell && columns.has(cell.col)) return false
    return cause === undefined || !asked.has(cause)
  })
}

function tableOf({ reading: { sheet, range } }: Found, source: TableSource): QuestionTable {
  return { sheet, range, fingerprint: tableFingerprint(source) }
}

/** Rows without a figure in the chosen columns, at the end of the table too, where they look like remarks. */
function vacantRows({ setAside }: Found['reading']): number[] {
  return setAside.flatMap(({ cell, reason, rows }) =>
    reason === 'no-figures' || reason === 'note'
      ? Array.from({ length: rows }, (_, at) => cell.row + at)
      : [],
  )
}

/** What the other tables of money come to. */
function totalsBeside(totals: readonly (number | null)[], own: number): number[] {
  return totals.flatMap((total, index) => (index === own ? [] : (total ?? [])))
}

function prove(
  entry: Found,
  source: TableSource,
  choice: FigureChoice,
  elsewhere: readonly number[],
): TableProof {
  const { reading, kpis, budget: rows } = entry
  const table = tableOf(entry, source)
  const columns = columnWitnesses(source, choice)
  if (reading.kind === 'kpi') {
    const questions = kpiQuestions({ source, choice, kpis, table })
    return {
      standing: standingOf(questions, columns.length > 0 && choice.chosen.witnessed),
      witnesses: columns,
      questions,
      answered: [],
    }
  }
  const printed = entry.witnesses ?? { budget: [], spent: [] }
  const lines: readonly Witness[] = [...printed.budget, ...printed.spent]
  const questions = moneyQuestions({
    source,
    choice,
    rows,
    witnesses: printed,
    vacant: vacantRows(reading),
    isProven: provesPair(columns, choice),
    elsewhere,
    table,
  })
  const byRows = lines.some(({ what, agrees }) => what === 'total' && agrees)
  const byColumns = provesPair(columns, choice) || choice.rival === null
  return {
    standing: standingOf(questions, byRows && byColumns),
    witnesses: [...lines, ...columns],
    questions,
    answered: [],
  }
}

/** What divides or takes away one half proves both; a sum of parts proves the half that it is. */
function provesPair(columns: readonly Witness[], { chosen }: FigureChoice): boolean {
  const sums = new Set(columns.flatMap(({ what, cell }) => (what === 'sum' ? [cell.col] : [])))
  const isSum = (option: FigureChoice['chosen']['plan']) =>
    option !== null && sums.has(option.lead.header.col)
  const { plan, actual, witnessed } = chosen
  return (
    witnessed || columns.some(({ what }) => what !== 'sum') || (isSum(plan) && (!actual || isSum(actual)))
  )
}

/** A contradiction goes before what is proven, and that before a rival, which no proven table has. */
function standingOf(questions: readonly Question[], isProven: boolean): Standing {
  return questions.length > 0 ? 'open' : isProven ? 'proven' : 'plain'
}
