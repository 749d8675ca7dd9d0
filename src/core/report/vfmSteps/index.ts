import { STEPS_BLOCK } from '../../earlier/blocks'
import { inputTaker } from '../../earlier/inputs'
import { NAMES } from '../../regulations/names'
import { type Part, periodicPart, type WorkbookEvidence } from '../../rules/readiness/evidence'
import { STEPS, type Step } from '../../rules/vfmSteps/steps'
import {
  STEP_VERDICTS,
  stepVerdict,
  stepVerdictFormula,
  weakestPart,
  weakestPartFormula,
} from '../../rules/vfmSteps/verdict'
import { type CellValue, countIf, type Live, literal, live, picked, plus } from '../../units'
import type { ReportContext } from '../context'
import { liveSentence, percentWords } from '../formulaText'
import { JUDGED, LOOK, sharesOf } from '../judgement'
import type { SheetModel } from '../model'
import { systemPart, type Sources } from '../readiness/statements'
import type { ScorecardLayout } from '../scorecard/layout'
import { scorecardPlace } from '../scorecard/refer'
import { SheetBuilder } from '../sheetBuilder'
import { codeRules } from '../statusFormats'
import { STYLE } from '../styles'
import { columnsIn, type RowRefs, styled } from '../table/columns'
import { finishSheet, writeTop } from '../table/top'
import { writeTable } from '../table/writeTable'
import { evidenceOn, writeTopicMembers } from '../workbookEvidence'
import { SCOL, SROW, type StepId, STEP_PLACES } from './columns'

/** At most three parts that the workbook can count; none where it holds nothing to judge the step by. */
const PARTS: Readonly<
  Record<
    Step,
    (
      from: WorkbookEvidence,
      topics: Sources['topics'],
      context: ReportContext,
    ) => readonly (Part | null | undefined)[]
  >
> = {
  set: ({ objective, target, checks }) => [objective, target, checks],
  measured: ({ spent, actual }) => [spent, actual],
  compared: ({ measured, absorption, joined }) => [measured, absorption, joined],
  evaluated: (_, __, context) => [periodicPart(context)],
  system: ({ source, method }, topics) => [source, method, systemPart(topics)],
}

interface Line {
  readonly step: Step
  readonly parts: readonly Part[]
  readonly note: CellValue
  readonly context: ReportContext
}

type At = RowRefs<StepId>

const shares = (at: At) => at.span('shares', 0, 2)

/** What is missing in the weakest part, and what to do about it. */
function nextStep({ step, parts, context: { t } }: Line, at: At): string | Live {
  const keep = t('vfmSteps.keep')
  const unknown = t(`vfmSteps.step.${step}.unknown`)
  if (parts.length === 0) return live(literal(unknown), unknown)
  const sentences = parts.map(({ key, part, whole }, nth) => {
    const left = Number(whole.value) - Number(part.value)
    const n = live(`(${at('counts', 2 * nth + 1)}-${at('counts', 2 * nth)})`, left)
    return liveSentence(t, `vfmSteps.missing.${key}`, { n })
  })
  const place = weakestPart(sharesOf(parts))
  const weakest = parts[place - 1]
  const isWhole = weakest !== undefined && weakest.part.value === weakest.whole.value
  const chosen = `CHOOSE(${at('weakest')},${sentences.map(({ formula }) => formula).join(',')})`
  return live(
    `IF(${at('weakest')}=0,${literal(unknown)},IF(${at('share')}>=1,${literal(keep)},${chosen}))`,
    place === 0 ? unknown : isWhole ? keep : String(sentences[place - 1]?.value),
  )
}

const COLUMNS = columnsIn<Line, StepId>({
  ...JUDGED,
  no: { look: STYLE.center, cell: ({ step }) => STEPS.indexOf(step) + 1 },
  name: {
    look: LOOK.name,
    headerLook: STYLE.header,
    fits: 31,
    cell: ({ step, context: { t } }) => t(`vfmSteps.step.${step}.name`),
  },
  verdict: {
    look: STYLE.status,
    cell: ({ context: { t } }, at) =>
      picked(
        plus(at.live('code'), 1),
        STEP_VERDICTS.map((one) => t(`vfmSteps.verdict.${one}`)),
      ),
    // Level of each verdict's colour, by code: unknown, none, partial, done.
    paint: (at) =>
      codeRules(
        at('code'),
        ([0, 1, 3, 5] as const).map((level, code) => [code, level] as const),
      ),
  },
  share: styled(STYLE.percent, ({ parts }, at) =>
    live(
      `IF(COUNT(${shares(at)})=0,"",MIN(${shares(at)}))`,
      sharesOf(parts)[weakestPart(sharesOf(parts)) - 1],
    ),
  ),
  evidence: { ...JUDGED.evidence, fits: 35 },
  next: { look: LOOK.evidence, fits: 35, cell: nextStep },
  note: { look: STYLE.noteInput, fits: 28, cell: ({ note }) => (typeof note === 'object' ? null : note) },
  code: ({ parts, context: { settings } }, at) => {
    const verdict = stepVerdict(sharesOf(parts), settings.stepDone)
    return live(stepVerdictFormula(shares(at)), STEP_VERDICTS.indexOf(verdict))
  },
  weakest: ({ parts }, at) => live(weakestPartFormula(shares(at)), weakestPart(sharesOf(parts))),
  key: ({ step }) => step,
})

/**
 * Steps of bringing in value-for-money measurement, as a checklist that the workbook itself answers.
 * @param context - what the report is made from; at least one KPI or budget line
 * @param name - name of the sheet
 * @param layout - where the KPIs stand on the scorecard, or null where there is none
 * @returns the sheet
 */
export function buildVfmSteps(
  context: ReportContext,
  name: string,
  layout: ScorecardLayout | null,
): SheetModel {
  const { t, sheetNames, settings, inputs } = context
  const sheet = new SheetBuilder()
  const evidence = evidenceOn(context, layout)
  const { scorecard } = sheetNames
  const place = layout && scorecard !== undefined ? scorecardPlace(scorecard, layout) : null
  const topics = writeTopicMembers(sheet, STEP_PLACES, SROW.first, context, place)
  const { take } = inputTaker(inputs, STEPS_BLOCK)
  const { block } = writeTable(sheet, {
    places: STEP_PLACES,
    columns: COLUMNS,
    rows: STEPS.map((step): Line => {
      const parts = PARTS[step](evidence, topics, context).flatMap((part) => part ?? [])
      return { step, parts, note: take(step)?.['note'] ?? null, context }
    }),
    first: SROW.first,
    least: 52,
    header: {
      row: SROW.header,
      height: 22,
      words: (id) => t(`vfmSteps.column.${id === 'name' ? 'step' : id}`),
    },
    kept: { block: STEPS_BLOCK, key: 'key', fields: { note: 'note' } },
  })
  const counts = STEP_VERDICTS.map((verdict, code) => [verdict, countIf(block('code'), code)] as const)
  writeTop(sheet, context, {
    col: SCOL.no,
    title: liveSentence(t, 'vfmSteps.finding', Object.fromEntries(counts)),
    subtitle: [t('vfmSteps.subtitle')],
    back: { col: SCOL.note },
  })
  sheet.height(SROW.header - 1, 8)
  const done = percentWords(NAMES.stepDone, settings.stepDone, settings)
  sheet.put(SROW.last + 1, SCOL.no, liveSentence(t, 'vfmSteps.foot', { done }), STYLE.small)
  return finishSheet(sheet, context, {
    id: 'vfmSteps',
    name,
    columns: STEP_PLACES,
    freeze: { row: SROW.first, col: 1 },
    lastRow: SROW.last + 1,
  })
}
