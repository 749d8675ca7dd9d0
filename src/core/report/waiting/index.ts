import type { OwnSheetId } from '../../units'
import type { ReportContext } from '../context'
import type { SheetModel } from '../model'
import { AUDIT_DIFFERS } from '../notes/audit'
import { PROOF } from '../proof/line'
import { READINESS_SCORE } from '../readiness/columns'
import type { SheetPlan } from '../sheetPlan'
import { heldSheet } from './heldSheet'
import type { Reference } from './references'
import { Rests, restsOn } from './restsOn'
import { PART_BITS, type Waiting } from '../../rules/waiting'

/** Names behind which figures of ours stand; all others name settings and what people filled in. */
const NAMED: Readonly<Record<string, OwnSheetId>> = {
  [READINESS_SCORE]: 'readiness',
  [AUDIT_DIFFERS]: 'notes',
  [PROOF]: 'notes',
}

const ALL_CELLS = { firstRow: 1, firstCol: 1, lastRow: Infinity, lastCol: Infinity } as const
const EVERYTHING = { within: () => PART_BITS.kpis | PART_BITS.totals } as const

/**
 * Keeps back what rests on an open question: every figure, sentence and chart that is worked out from cells in doubt
 * becomes a text that waits. What rests on what is read from the formulas themselves, so that no sheet has to know of it.
 * @param plans - the sheets of a report
 * @param waiting - what is open
 * @param context - what the report is made from
 * @returns the same sheets, which show of the open parts the officer's own figures at most
 */
export function holdBack(
  plans: readonly SheetPlan[],
  waiting: Waiting,
  context: ReportContext,
): readonly SheetPlan[] {
  const byName = new Map(plans.map((plan) => [plan.name, plan]))
  const known = new Map<string, Rests | typeof EVERYTHING>()
  const named = (name: string): Reference | null => {
    const id = NAMED[name]
    const sheet = id && context.sheetNames[id]
    return sheet === undefined ? null : { sheet, range: ALL_CELLS }
  }
  const follow = (name: string, model: SheetModel): Rests => {
    // Two sheets that read each other: what is not known yet may rest on anything.
    known.set(name, EVERYTHING)
    const rests = restsOn(model, waiting, restsOf, named)
    known.set(name, rests)
    return rests
  }
  const restsOf = (name: string): Pick<Rests, 'within'> | null => {
    const plan = byName.get(name)
    return plan ? (known.get(name) ?? follow(name, plan.build())) : null
  }
  return plans.map((plan): SheetPlan => ({
    ...plan,
    build: () => {
      const model = plan.build()
      const found = known.get(plan.name)
      const rests = found instanceof Rests ? found : follow(plan.name, model)
      return heldSheet(model, rests, waiting, context)
    },
  }))
}
