import type { Live } from '../../units'
import type { KpiRow } from '../../intake/types'
import type { Step } from '../../rules/vfmSteps/steps'
import type { ReportContext } from '../context'
import { systemPart, type TopicFigures } from '../topicMembers'
import type { Part, WorkbookEvidence } from '../workbookEvidence'

/** What a step is judged by. */
export interface StepSources {
  readonly evidence: WorkbookEvidence
  readonly topics: ReadonlyMap<string, TopicFigures>
}

/**
 * @param step - one of the five
 * @param context - which sheets are made
 * @param sources - counts over our own sheets
 * @returns at most three parts that the workbook can count; none where it holds nothing to judge the step by
 */
export function partsOf(
  step: Step,
  context: ReportContext,
  { evidence, topics }: StepSources,
): readonly Part[] {
  const present = (...parts: readonly (Part | null)[]) => parts.flatMap((part) => part ?? [])
  switch (step) {
    case 'set':
      return present(evidence.objective, evidence.target, evidence.checks)
    case 'measured':
      return present(evidence.spent, evidence.actual)
    case 'compared':
      return present(evidence.measured, evidence.absorption, evidence.joined)
    case 'evaluated':
      return periodic(context)
    case 'system':
      return present(evidence.source, evidence.method, systemPart(topics))
  }
}

/** Which periods there are follows from the tables as they were read: figures of that run, and said so. */
function periodic({ evaluation }: ReportContext): readonly Part[] {
  const { kpis } = evaluation
  if (kpis.length === 0) return []
  const followed = kpis.filter(({ row }) => measuredPeriods(row) > 1).length
  const constant = (value: number): Live => ({ formula: String(value), value })
  return [{ key: 'periodic', part: constant(followed), whole: constant(kpis.length) }]
}

function measuredPeriods({ periods = [] }: KpiRow): number {
  return periods.filter(({ actual }) => actual.kind !== 'missing' && actual.kind !== 'unreadable').length
}
