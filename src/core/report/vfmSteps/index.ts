import type { Live } from '../../units'
import { NAMES } from '../../regulations/names'
import { STEP_VERDICTS, type StepVerdict } from '../../rules/vfmSteps/verdict'
import type { ReportContext } from '../context'
import { linkToSheet, liveSentence, percentWords } from '../formulaText'
import type { SheetModel } from '../model'
import { printSetup } from '../printSetup'
import type { ScorecardLayout } from '../scorecard/layout'
import { scorecardPlace } from '../scorecard/refer'
import { fixedColumn, SheetBuilder } from '../sheetBuilder'
import { STYLE } from '../styles'
import { writeTopicMembers } from '../topicMembers'
import { workbookEvidence } from '../workbookEvidence'
import { SCOL, SROW, STEPS_LAST_VISIBLE, STEPS_WIDTHS } from './columns'
import { writeSteps } from './rows'

const HEADERS = [
  [SCOL.no, 'no', STYLE.headerCenter],
  [SCOL.name, 'step', STYLE.header],
  [SCOL.verdict, 'verdict', STYLE.headerIndent],
  [SCOL.share, 'share', STYLE.headerRight],
  [SCOL.evidence, 'evidence', STYLE.headerIndent],
  [SCOL.next, 'next', STYLE.headerIndent],
  [SCOL.note, 'note', STYLE.header],
] as const

function finding(verdicts: readonly StepVerdict[], { t }: ReportContext): Live {
  const codes = fixedColumn(SCOL.code, SROW.first, SROW.last)
  const of = (verdict: StepVerdict): Live => ({
    formula: `COUNTIF(${codes},${STEP_VERDICTS.indexOf(verdict)})`,
    value: verdicts.filter((one) => one === verdict).length,
  })
  return liveSentence(t, 'vfmSteps.finding', {
    done: of('done'),
    partial: of('partial'),
    none: of('none'),
    unknown: of('unknown'),
  })
}

function writeFront(sheet: SheetBuilder, verdicts: readonly StepVerdict[], context: ReportContext): void {
  const { t, intake, sheetNames } = context
  const title = finding(verdicts, context)
  sheet.height(1, 6)
  sheet.put(SROW.title, SCOL.no, title, STYLE.title)
  sheet.height(SROW.title, 30)
  const subtitle = [intake.organisation, intake.period?.text, t('vfmSteps.subtitle')]
  sheet.put(SROW.subtitle, SCOL.no, subtitle.filter((part) => part).join('  ·  '), STYLE.subtitle)
  const back = sheetNames.scorecard ?? sheetNames.dashboard ?? sheetNames.vfm
  if (back !== undefined) {
    const link = linkToSheet(back, `← ${back}`)
    sheet.put(SROW.subtitle, SCOL.note, link, STYLE.link)
  }
  sheet.height(SROW.header - 1, 8)
  for (const [col, key, style] of HEADERS) sheet.put(SROW.header, col, t(`vfmSteps.column.${key}`), style)
  sheet.height(SROW.header, 22)
}

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
  const { t, sheetNames, settings } = context
  const sheet = new SheetBuilder()
  const evidence = workbookEvidence(context, layout)
  const topics =
    layout && sheetNames.scorecard !== undefined
      ? writeTopicMembers(
          sheet,
          { row: SROW.first, col: SCOL.members },
          context,
          scorecardPlace(sheetNames.scorecard, layout),
        )
      : new Map<string, never>()
  const verdicts = writeSteps(sheet, context, { evidence, topics })
  writeFront(sheet, verdicts, context)
  const foot = liveSentence(t, 'vfmSteps.foot', {
    done: percentWords(NAMES.stepDone, settings.stepDone, settings),
  })
  sheet.put(SROW.last + 1, SCOL.no, foot, STYLE.small)
  return sheet.finish({
    id: 'vfmSteps',
    name,
    place: 'front',
    columns: STEPS_WIDTHS,
    freeze: { row: SROW.first, col: 1 },
    filter: null,
    print: printSetup(
      context,
      t('report.sheet.vfmSteps'),
      null,
      {
        firstRow: 1,
        firstCol: 1,
        lastRow: SROW.last + 1,
        lastCol: STEPS_LAST_VISIBLE,
      },
      STEPS_WIDTHS,
    ),
    tabColor: '1F3A5F',
  })
}
