import { STEPS_BLOCK } from '../../earlier/blocks'
import { at as memberAt, concat, literal, type Live, live } from '../../units'
import { share, shareFormula } from '../../rules/share'
import { STEPS, type Step } from '../../rules/vfmSteps/steps'
import {
  STEP_VERDICTS,
  type StepVerdict,
  stepVerdict,
  stepVerdictFormula,
  weakestPart,
  weakestPartFormula,
} from '../../rules/vfmSteps/verdict'
import type { CellValue } from '../../units'
import type { ReportContext } from '../context'
import { liveSentence } from '../formulaText'
import { inputTaker } from '../../earlier/inputs'
import { nameInputs, putKey } from '../keptCells'
import { LOOK } from '../judgementLooks'
import { sameRow, type SheetBuilder, wrappedHeight } from '../sheetBuilder'
import { STATUS_COLOURS } from '../palette'
import { STYLE } from '../styles'
import { besideCounts, type Part } from '../workbookEvidence'
import { SCOL, SROW } from './columns'
import { partsOf, type StepSources } from './parts'

const PARTS = [
  [SCOL.part1, SCOL.whole1, SCOL.share1],
  [SCOL.part2, SCOL.whole2, SCOL.share2],
  [SCOL.part3, SCOL.whole3, SCOL.share3],
] as const

/** Level of each verdict's colour, by code: unknown, none, partial, done. */
const VERDICT_LEVELS = [0, 1, 3, 5] as const

function text(value: CellValue): string {
  return value === null || typeof value === 'object' ? '' : String(value)
}

/** What is missing in the weakest part, and what to do about it. */
function nextStep(
  step: Step,
  row: number,
  parts: readonly Part[],
  place: number,
  t: ReportContext['t'],
): Live {
  const at = (col: number) => sameRow(row, col)
  const keep = t('vfmSteps.keep')
  const unknown = t(`vfmSteps.step.${step}.unknown`)
  if (parts.length === 0) return { formula: literal(unknown), value: unknown }
  const sentences = parts.map(({ key, part, whole }, i) => {
    const [partCol, wholeCol] = PARTS[i] as (typeof PARTS)[number]
    const left = Number(whole.value) - Number(part.value)
    return liveSentence(t, `vfmSteps.missing.${key}`, {
      n: { formula: `(${at(wholeCol)}-${at(partCol)})`, value: left },
    })
  })
  const chosen = `CHOOSE(${at(SCOL.weakest)},${sentences.map(({ formula }) => formula).join(',')})`
  const weakest = parts[place - 1]
  const whole = weakest !== undefined && weakest.part.value === weakest.whole.value
  const value = place === 0 ? unknown : whole ? keep : String(memberAt(sentences, place - 1).value)
  return {
    formula: `IF(${at(SCOL.weakest)}=0,${literal(unknown)},IF(${at(SCOL.share)}>=1,${literal(keep)},${chosen}))`,
    value,
  }
}

function writeStep(
  sheet: SheetBuilder,
  row: number,
  step: Step,
  note: CellValue,
  context: ReportContext,
  sources: StepSources,
): StepVerdict {
  const { t, settings } = context
  const at = (col: number) => sameRow(row, col)
  const parts = partsOf(step, context, sources)
  const shares = parts.map(({ part, whole }) => share(Number(part.value), Number(whole.value)))
  const block = `${at(SCOL.share1)}:${at(SCOL.share3)}`
  const told = parts.flatMap((found, i): (Live | string)[] => {
    const [part, whole, own] = PARTS[i] as (typeof PARTS)[number]
    sheet.put(row, part, found.part, STYLE.helper)
    sheet.put(row, whole, found.whole, STYLE.helper)
    sheet.put(row, own, live(shareFormula(at(part), at(whole)), shares[i]), STYLE.helper)
    const counts = {
      n: { formula: at(part), value: found.part.value },
      all: { formula: at(whole), value: found.whole.value },
      ...besideCounts(found),
    }
    const sentence = liveSentence(t, `evidence.${found.key}`, counts)
    return i === 0 ? [sentence] : ['\n', sentence]
  })
  const verdict = stepVerdict(shares, settings.stepDone)
  const place = weakestPart(shares)
  const code = STEP_VERDICTS.indexOf(verdict)
  sheet.put(row, SCOL.code, live(stepVerdictFormula(block), code), STYLE.helper)
  sheet.put(row, SCOL.weakest, live(weakestPartFormula(block), place), STYLE.helper)

  putKey(sheet, row, SCOL.key, step)
  sheet.put(row, SCOL.no, STEPS.indexOf(step) + 1, STYLE.center)
  sheet.put(row, SCOL.name, t(`vfmSteps.step.${step}.name`), LOOK.name)
  const words = STEP_VERDICTS.map((one) => t(`vfmSteps.verdict.${one}`))
  sheet.put(
    row,
    SCOL.verdict,
    live(`CHOOSE(${at(SCOL.code)}+1,${words.map(literal).join(',')})`, words[code]),
    STYLE.status,
  )
  sheet.put(
    row,
    SCOL.share,
    live(`IF(COUNT(${block})=0,"",MIN(${block}))`, place === 0 ? '' : memberAt(shares, place - 1)),
    STYLE.percent,
  )
  const evidence = concat(told)
  const said = told.length === 0 ? t('evidence.none') : String(evidence.value)
  if (told.length === 0) sheet.put(row, SCOL.evidence, said, LOOK.evidence)
  else
    sheet.put(row, SCOL.evidence, live(evidence.formula.replaceAll('"\n"', 'CHAR(10)'), said), LOOK.evidence)
  const next = nextStep(step, row, parts, place, t)
  sheet.put(row, SCOL.next, next, LOOK.evidence)
  sheet.put(row, SCOL.note, typeof note === 'object' ? null : note, STYLE.noteInput)
  sheet.height(
    row,
    wrappedHeight(
      [
        [t(`vfmSteps.step.${step}.name`), 31],
        [said, 35],
        [String(next.value), 35],
        [text(note), 28],
      ],
      52,
    ),
  )
  return verdict
}

/**
 * Writes the five steps, each with the workbook's own evidence, a verdict, what is missing, and a note to be typed.
 * @param sheet - the sheet of steps
 * @param context - what the report is made from
 * @param sources - counts over our own sheets
 * @returns the verdict on each step
 */
export function writeSteps(
  sheet: SheetBuilder,
  context: ReportContext,
  sources: StepSources,
): readonly StepVerdict[] {
  const { first, last } = SROW
  const { take } = inputTaker(context.inputs, STEPS_BLOCK)
  const verdicts = STEPS.map((step, i) =>
    writeStep(sheet, first + i, step, take(step)?.['note'] ?? null, context, sources),
  )
  nameInputs(sheet, STEPS_BLOCK, { firstRow: first, lastRow: last, key: SCOL.key, columns: SCOL })
  const code = sameRow(first, SCOL.code)
  sheet.conditionalFormats.push({
    range: { firstRow: first, lastRow: last, firstCol: SCOL.verdict, lastCol: SCOL.verdict },
    rules: VERDICT_LEVELS.map((level, i) => ({
      formula: `AND(ISNUMBER(${code}),${code}=${i})`,
      fill: STATUS_COLOURS[level].fill,
      color: STATUS_COLOURS[level].text,
    })),
  })
  return verdicts
}
