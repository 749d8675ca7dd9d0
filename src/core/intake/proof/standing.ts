import type { Intake } from '../types'
import { withAnswers } from './answers'
import type { Question } from './proof'

/** Whether the figures of each part of a book can be relied on. */
export interface BookStanding {
  readonly kpis: 'sure' | 'open'
  readonly totals: 'sure' | 'open'
}

/**
 * @param intake - the tables as read
 * @returns what is open, over the tables that count
 */
export function bookStanding(intake: Pick<Intake, 'tables'>): BookStanding {
  const open = new Set(questionsOf(intake).map(({ part }) => part))
  return { kpis: open.has('kpis') ? 'open' : 'sure', totals: open.has('totals') ? 'open' : 'sure' }
}

/**
 * @param intake - the tables as read
 * @returns the questions of the tables that count, each once for all tables of one form
 */
export function questionsOf({ tables }: Pick<Intake, 'tables'>): Question[] {
  return tables.flatMap(({ restates, proof }) =>
    restates ? [] : (proof?.questions ?? []).filter(({ isAlike }) => !isAlike),
  )
}

/**
 * @param intake - the tables as read
 * @param cumulative - what the settings of the workbook declare of figures of periods; null where nobody did
 * @returns the same, with that as the answer to what results of periods are
 */
export function withDeclared(intake: Intake, cumulative: 'yes' | 'no' | null): Intake {
  if (cumulative === null) return intake
  const choice = cumulative === 'yes' ? 'to-date' : 'period'
  const tables = intake.tables.map((table) => {
    const { kind, sheet, proof } = table
    if (kind !== 'kpi' || !proof) return table
    const answer = { code: 'part-of-year', sheet, range: null, fingerprint: null, choice } as const
    return { ...table, proof: withAnswers(proof, [answer]) }
  })
  return { ...intake, tables }
}
