import type { Step } from '../../rules/vfmSteps/steps'
import type { ReportContext } from '../context'
import type { Live } from '../sheetBuilder'
import type { TopicFigures } from '../topicMembers'
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
    case 'system': {
      const system = topics.get('system')
      const reached = system ? { key: 'system', part: system.reached, whole: system.kpis } : null
      return present(evidence.source, evidence.method, reached)
    }
  }
}

/** Sheets that compare one time with another: there or not there. */
function periodic({ sheetNames }: ReportContext): readonly Part[] {
  const given = (['trend', 'history'] as const).filter((id) => sheetNames[id] !== undefined).length
  const constant = (value: number): Live => ({ formula: String(value), value })
  return [{ key: 'periodic', part: constant(Math.min(given, 1)), whole: constant(1) }]
}
