import type { Assigned, Candidate } from './columnCandidates'
import type { Field } from '../types'

/** What the table is about, for guesses that its header words leave open. */
interface TableHints {
  readonly year: number | null
  readonly titles: readonly string[]
}

/**
 * Fills fields that no header word names but that the rest of the table gives away: the cumulative column of a
 * cash plan, a column of achievements without one of results, year columns that hold targets, a text column in
 * place of the indicator's name, the owners by which a budget is divided.
 * @param candidates - the table's columns
 * @param assigned - fields found so far; added to
 * @param taken - columns in use; added to
 * @param closed - fields that are settled, by words or by a person
 * @param hints - the table's year and titles
 */
export function fallbackFields(
  candidates: readonly Candidate[],
  assigned: Map<Field, Assigned>,
  taken: Set<number>,
  closed: ReadonlySet<Field>,
  hints: TableHints,
): void {
  const free = () => candidates.filter(({ header }) => !taken.has(header.col))
  const open = (field: Field) => !assigned.has(field) && !isBarred(field)
  const isBarred = (field: Field) => closed.has(field) && !assigned.has(field)
  const give = (field: Field, candidate: Candidate | undefined, confidence: number) => {
    if (!candidate) return
    assigned.set(field, { columns: [candidate], confidence, basis: 'values' })
    taken.add(candidate.header.col)
  }
  const numeric = (candidate: Candidate) => candidate.evidence.numeric >= 0.5
  const wordy = (candidate: Candidate) => candidate.evidence.text >= 0.5 && candidate.evidence.meanLength >= 8

  // An achievement that is no share is the result itself.
  const attained = assigned.get('attainment')
  if (open('actual') && attained && assigned.has('target') && attained.basis === 'header') {
    const [column] = attained.columns
    if (column && !column.header.percent && column.evidence.percentFormat < 0.5) {
      assigned.delete('attainment')
      assigned.set('actual', { ...attained, confidence: Math.min(attained.confidence, 0.7) })
    }
  }
  // "Total Jan Jul" in a cash plan.
  const cashPlan = hints.titles.some((title) =>
    /\b(?:rak|anggaran kas|cash plan|rencana penarikan)\b/i.test(title),
  )
  if (cashPlan && open('budgetToDate') && assigned.has('budget')) {
    const sums = free().filter(
      (candidate) =>
        numeric(candidate) &&
        candidate.evidence.percentFormat < 0.5 &&
        !candidate.header.percent &&
        candidate.header.period.toDate &&
        candidate.header.period.unit === 'month',
    )
    give('budgetToDate', sums[sums.length - 1], 0.7)
  }
  // Year columns after an indicator are targets where no other column is.
  if (open('target') && !assigned.has('actual') && assigned.has('indicator')) {
    const years = free().filter(
      (candidate) =>
        candidate.header.period.unit === 'year' &&
        candidate.header.period.rest.length === 0 &&
        candidate.evidence.figure >= 0.4,
    )
    give('target', years.find(({ header }) => header.period.year === hints.year) ?? years[0], 0.5)
  }
  if (open('indicator') && (assigned.has('target') || assigned.has('actual'))) {
    const objective = assigned.get('objective')
    const name = free().find(wordy)
    if (name) give('indicator', name, 0.45)
    else if (!assigned.has('program') && objective?.basis === 'header') {
      assigned.delete('objective')
      assigned.set('indicator', { ...objective, confidence: 0.45, basis: 'values' })
    }
  }
  const money = assigned.has('budget') || assigned.has('spent')
  if (money && open('program') && !assigned.has('indicator')) {
    // What a budget is divided by are its lines: "Service | Budget", "OPD | Anggaran".
    const lines = assigned.get('objective')
    const owners = assigned.has('code') || lines ? undefined : assigned.get('owner')
    const name = free().find(wordy)
    const remark = owners?.basis === 'header' && name !== undefined && isBehindMoney(name, assigned)
    const whose = lines ?? (owners?.basis === 'header' ? owners : undefined)
    if (name && !remark) give('program', name, 0.45)
    else if (whose) {
      assigned.delete(whose === lines ? 'objective' : 'owner')
      assigned.set('program', {
        ...whose,
        confidence: Math.min(whose.confidence, 0.7),
        basis: whose === lines ? whose.basis : 'values',
      })
    }
  }
}

/** Texts to the right of the money are remarks on it. */
function isBehindMoney({ header }: Candidate, assigned: ReadonlyMap<Field, Assigned>): boolean {
  const columns = assigned.get('budget')?.columns ?? assigned.get('spent')?.columns ?? []
  return columns.every((column) => column.header.col < header.col)
}
