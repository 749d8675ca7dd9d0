import type { Kind } from '../kind'
import { accounts } from './accounts'
import { actionPlan } from './actionPlan'
import { activityPlan } from './activityPlan'
import { agreement } from './agreement'
import { answers } from './answers'
import { blocks } from './blocks'
import { books } from './books'
import { budgetLines } from './budgetLines'
import { budgetTree } from './budgetTree'
import { budgetYears } from './budgetYears'
import { cashPlan } from './cashPlan'
import { comparison } from './comparison'
import { details } from './details'
import { evaluation } from './evaluation'
import { indicators } from './indicators'
import { kpiMoney } from './kpiMoney'
import { kpiPeriodRows } from './kpiPeriodRows'
import { kpiYears } from './kpiYears'
import { minimumService } from './minimumService'
import { months } from './months'
import { negatives } from './negatives'
import { nothing } from './nothing'
import { outputs } from './outputs'
import { payments } from './payments'
import { periodRows } from './periodRows'
import { physical } from './physical'
import { revisions } from './revisions'
import { sections } from './sections'
import { survey } from './survey'

/** Every kind of form; adding one is adding an entry, and changes which kind a seed has. */
export const KINDS: readonly Kind[] = [
  indicators,
  budgetLines,
  budgetTree,
  accounts,
  actionPlan,
  activityPlan,
  agreement,
  answers,
  blocks,
  books,
  budgetYears,
  cashPlan,
  comparison,
  details,
  evaluation,
  kpiMoney,
  kpiPeriodRows,
  kpiYears,
  minimumService,
  months,
  negatives,
  nothing,
  outputs,
  payments,
  periodRows,
  physical,
  revisions,
  sections,
  survey,
]
