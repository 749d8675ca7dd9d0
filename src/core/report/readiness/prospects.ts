import { NAMES } from '../../regulations/names'
import { meanShare } from '../../rules/share'
import { PROSPECTS, type Prospect } from '../../rules/readiness/statements'
import type { OwnSheetId, Live } from '../../units'
import { literal, quoteSheet, told } from '../../units'
import type { ReportContext } from '../context'
import { columnOn, linkToSheet, liveSentence } from '../formulaText'
import { COL } from '../scorecard/columns'
import type { ScorecardPlace } from '../scorecard/refer'
import { fixed, type SheetBuilder, wrappedHeight } from '../sheetBuilder'
import { STYLE } from '../styles'
import type { TopicFigures } from '../topicMembers'
import { VCOL, VROW } from '../vfm/columns'
import type { WorkbookEvidence } from '../workbookEvidence'
import { type prospectRows, RCOL } from './columns'
import { LOOK } from '../judgementLooks'

/** A figure that speaks to a prospect, what it says, and the sheet to look at. */
interface Told {
  readonly figure: Live
  readonly sentence: Live
  readonly sheet: OwnSheetId
}

/** What prospects are told from. */
export interface ProspectSources {
  readonly place: ScorecardPlace
  readonly evidence: WorkbookEvidence
  readonly topics: ReadonlyMap<string, TopicFigures>
}

function accountability(context: ReportContext, { place, evidence }: ProspectSources): Told {
  const { t } = context
  const figure = {
    formula: `${quoteSheet(place.name)}!${fixed(place.layout.overall, COL.attainment)}`,
    value: context.evaluation.scorecard.coverage,
  }
  const audit = evidence.audit
  const sentence: Live = audit
    ? liveSentence(t, 'readiness.prospect.accountability.audited', { n: audit.part, all: audit.whole })
    : told(t('readiness.prospect.accountability.coverage'))
  return { figure, sentence, sheet: audit ? 'notes' : 'scorecard' }
}

function ofTopic(key: 'service' | 'reform', { t }: ReportContext, { topics }: ProspectSources): Told | null {
  const found = topics.get(key)
  if (!found) return null
  const sentence = liveSentence(t, `readiness.prospect.${key}.told`, {
    n: found.kpis,
    reached: found.reached,
  })
  return { figure: found.score, sentence, sheet: 'scorecard' }
}

/** Shown as 100.0 %. */
const FULL = 0.9995

function vision({ evaluation, t }: ReportContext, { place }: ProspectSources): Told | null {
  const { objectives } = evaluation.scorecard
  const header = place.layout.objectives
  if (header === null) return null
  const scores = columnOn(place.name, COL.score, header + 1, header + objectives.length)
  const known = objectives.map(({ score }) => score)
  const sentence = liveSentence(t, 'readiness.prospect.vision.told', {
    n: {
      formula: `SUMPRODUCT(ISNUMBER(${scores})*(${scores}>=${FULL}))`,
      value: known.filter((score) => score !== null && score >= FULL).length,
    },
    all: { formula: `ROWS(${scores})`, value: objectives.length },
  })
  const figure = { formula: `IF(COUNT(${scores})=0,"",AVERAGE(${scores}))`, value: meanShare(known) ?? '' }
  return { figure, sentence, sheet: 'scorecard' }
}

/** The two best steps of effectiveness are called effective: reached, and exceeded. */
const GOOD_STEPS = 2

/** Answered by verdicts of efficiency and effectiveness, never by how much was spent; none on part of a year. */
function efficiency({ evaluation, sheetNames, t }: ReportContext): Told | null {
  const { programs } = evaluation
  const name = sheetNames.vfm
  const judged = ['hemat', 'sesuai', 'boros']
  const costs = programs.flatMap(({ efficiencyVerdict }) =>
    judged.includes(efficiencyVerdict ?? '') ? [efficiencyVerdict] : [],
  )
  const bands = programs.flatMap(({ effectivenessBand }) => effectivenessBand ?? [])
  if (name === undefined || costs.length + bands.length === 0) return null
  const last = VROW.first + programs.length - 1
  const verdicts = columnOn(name, VCOL.efficiencyVerdict, VROW.first, last)
  const said = (verdict: string) => `COUNTIF(${verdicts},${literal(t(`efficiency.${verdict}`))})`
  const count = (verdict: 'hemat' | 'boros'): Live => ({
    formula: said(verdict),
    value: programs.filter(({ efficiencyVerdict }) => efficiencyVerdict === verdict).length,
  })
  const steps = columnOn(name, VCOL.effectivenessVerdict, VROW.first, last)
  // A step by outputs alone says so behind its word.
  const words = `INDEX(${NAMES.effectivenessBands},0,2)`
  const each = `COUNTIF(${steps},${words})+COUNTIF(${steps},${words}&${literal(t('report.vfm.fromOutput'))})`
  const effective = `SUMPRODUCT((${each})*(ROW(${words})>MAX(ROW(${words}))-${GOOD_STEPS}))`
  const banded = `SUMPRODUCT(${each})`
  const all = `(${judged.map(said).join('+')}+${banded})`
  const good = bands.filter((band) => band < GOOD_STEPS).length
  const notWasteful = costs.filter((verdict) => verdict !== 'boros').length
  return {
    figure: {
      formula: `IF(${all}=0,"",(${said('hemat')}+${said('sesuai')}+${effective})/${all})`,
      value: (notWasteful + good) / (costs.length + bands.length),
    },
    sentence: liveSentence(t, 'readiness.prospect.efficiency.told', {
      thrifty: count('hemat'),
      wasteful: count('boros'),
      effective: { formula: effective, value: good },
      other: { formula: `(${banded}-${effective})`, value: bands.length - good },
    }),
    sheet: 'vfm',
  }
}

function tell(prospect: Prospect, context: ReportContext, sources: ProspectSources): Told | null {
  switch (prospect) {
    case 'accountability':
      return accountability(context, sources)
    case 'service':
    case 'reform':
      return ofTopic(prospect, context, sources)
    case 'vision':
      return vision(context, sources)
    case 'efficiency':
      return efficiency(context)
  }
}

/**
 * Writes the five prospects, each with the live figure of this workbook that speaks to it, or that there is none.
 * @param sheet - the readiness sheet
 * @param context - what the report is made from
 * @param sources - where figures come from
 * @param rows - where they stand
 */
export function writeProspects(
  sheet: SheetBuilder,
  context: ReportContext,
  sources: ProspectSources,
  { heading: prospects, first: firstProspect }: ReturnType<typeof prospectRows>,
): void {
  const { t, sheetNames } = context
  sheet.put(prospects, RCOL.no, t('readiness.prospects'), STYLE.section)
  sheet.height(prospects, 26)
  for (const [col, key, style] of [
    [RCOL.no, 'no', STYLE.headerCenter],
    [RCOL.name, 'prospect', STYLE.header],
    [RCOL.text, 'told', STYLE.headerIndent],
    [RCOL.score, 'figure', STYLE.headerRight],
    [RCOL.word, 'where', STYLE.headerCenter],
  ] as const) {
    sheet.put(prospects + 1, col, t(`readiness.column.${key}`), style)
  }
  sheet.fill(prospects + 1, RCOL.no, RCOL.share, STYLE.header)
  sheet.height(prospects + 1, 22)
  PROSPECTS.forEach((prospect, i) => {
    const row = firstProspect + i
    const found = tell(prospect, context, sources)
    sheet.put(row, RCOL.no, i + 1, STYLE.center)
    sheet.put(row, RCOL.name, t(`readiness.prospect.${prospect}.name`), LOOK.name)
    if (found === null) {
      sheet.put(row, RCOL.text, t('evidence.none'), LOOK.evidence)
      sheet.put(row, RCOL.score, '–', STYLE.figureText)
    } else {
      sheet.put(row, RCOL.text, found.sentence, LOOK.evidence)
      sheet.put(row, RCOL.score, found.figure, LOOK.figure)
      const name = sheetNames[found.sheet]
      if (name !== undefined) {
        const link = linkToSheet(name, `→ ${name}`)
        sheet.put(row, RCOL.word, link, LOOK.linkCell)
      }
    }
    sheet.fill(row, RCOL.no, RCOL.share, STYLE.text)
    sheet.height(row, wrappedHeight([[String(found?.sentence.value ?? ''), 44]], 22))
  })
}
