import { statusWord } from '../../rules/statusWord'
import { literal, live } from '../../units'
import type { Weighting } from '../../rules/types'
import { addUpToAll, perspectiveWeights } from '../../rules/weights'
import { GRADE_SCALES, gradeScaleName } from '../../regulations/gradeScales'
import { ruleSetSources, ruleSources } from '../../regulations/sources'
import { NAMES } from '../../regulations/names'
import type { Authority, Grade, Settings } from '../../regulations/settings'
import type { ReportContext } from '../context'
import { fixedColumn, sameRow, wrappedHeight } from '../sheetBuilder'
import { STYLE } from '../styles'
import {
  MINIMIZE_WORDS,
  SETTINGS_BLOCKS,
  SETTINGS_COL,
  CUMULATIVE_WORDS,
} from '../../earlier/settings/layout'
import { PAPERS, RULE_SET_IDS } from '../../regulations/settings'
import { RATIO, type SettingsWriter, SHARE } from './writer'

const { label, value, second, third, note } = SETTINGS_COL
const SPARE_ROWS = 2

/** Rule set, language, cap, how less is better is computed, share of the year. */
export function writeGeneral(writer: SettingsWriter): void {
  const said = CUMULATIVE_WORDS[writer.context.settings.lang]
  const { input, inputPercent } = STYLE
  writer.heading('general')
  writer.setting('ruleSet', ({ ruleSet }) => ruleSet, input, RULE_SET_IDS, { standard: RULE_SET_IDS[0] })
  writer.setting('lang', ({ lang }) => lang, input, ['id', 'en'], { standard: 'id' })
  writer.setting('paper', ({ paper }) => paper, input, PAPERS)
  writer.setting('cap', ({ cap }) => cap, inputPercent, RATIO)
  const minimized = Object.values(MINIMIZE_WORDS)
  writer.setting('minimize', ({ minimize }) => MINIMIZE_WORDS[minimize], input, minimized)
  writer.setting('elapsed', ({ elapsed }) => elapsed, inputPercent, SHARE)
  writer.setting('auditTolerance', ({ auditTolerance }) => auditTolerance, inputPercent)
  const natures = Object.values(said)
  writer.setting('cumulative', ({ cumulative }) => said[cumulative ?? 'open'], input, natures)
  writer.setting('progressGap', ({ progressGap }) => progressGap, inputPercent, SHARE)
}

/** Words and lower bounds of the status levels. */
export function writeBands(writer: SettingsWriter): void {
  const { sheet, context, t } = writer
  const { settings, defaults } = context
  writer.heading('bands', ['level', 'word', 'atLeast'])
  const first = writer.row
  const standard = ([5, 4, 3, 2, 1, 0] as const).map((level) => [
    statusWord(level, defaults, t) || null,
    level > 1 ? (defaults.bands.find((band) => band.level === level)?.atLeast ?? null) : null,
  ])
  writer.defaultsOf(first, standard, value)
  const names = { 5: NAMES.band5, 4: NAMES.band4, 3: NAMES.band3, 2: NAMES.band2 } as const
  for (const level of [5, 4, 3, 2, 1, 0] as const) {
    const band = settings.bands.find((candidate) => candidate.level === level)
    sheet.put(writer.row, label, t('report.settings.level', { level }), STYLE.text)
    sheet.put(writer.row, value, statusWord(level, settings, t) || null, STYLE.input)
    if (level > 1) {
      sheet.put(writer.row, second, band?.atLeast ?? null, STYLE.inputPercent)
      sheet.name(names[level as 2 | 3 | 4 | 5], writer.row, second)
    }
    writer.row += 1
  }
  writer.noteBeside(first, `${t('report.settings.note.bands')} ${settings.bandsAuthority.text}`)
  writer.block(NAMES.statusWords, first, value)
}

function unsetWeighting({ intake, evaluation }: ReportContext): Weighting {
  const groups = evaluation.scorecard.perspectives.map((group) => ({ ...group, weight: null }))
  const isAll = addUpToAll(intake, evaluation.kpis)
  return perspectiveWeights(groups, { perspectives: [] }, [], isAll).weighting
}

/** Perspectives in the order of the scorecard, their weights, and the words that propose them. */
export function writePerspectives(writer: SettingsWriter): void {
  const { sheet, context, t } = writer
  const { settings, defaults, evaluation } = context
  writer.heading('perspectives', ['perspective', 'weight', 'weightUsed', 'keywords'])
  const used = evaluation.scorecard.perspectives
  const known = (name: string) =>
    settings.perspectives.find((p) => p.name.toLowerCase() === name.toLowerCase())
  const rest = settings.perspectives.filter(
    (p) => !used.some((u) => u.name.toLowerCase() === p.name.toLowerCase()),
  )
  const first = writer.row
  const last = first + Math.max(used.length, 1) - 1
  const block = fixedColumn(value, first, last)
  const weightOf = (name: string, stated?: number) => known(name)?.weight ?? stated ?? null
  const given = used.flatMap(({ name, stated }) => weightOf(name, stated) ?? [])
  const mean = given.length === 0 ? 1 : given.reduce((sum, weight) => sum + weight, 0) / given.length
  const { weighting } = evaluation.scorecard
  // What would hold if every weight on this sheet were cleared.
  const written: (string | number | null)[][] = []
  const byItself = weighting === 'stated' ? unsetWeighting(context) : weighting
  for (const { name, stated, named, inUse } of [
    ...used.map(({ name, stated, named }) => ({ name, stated, named, inUse: true })),
    ...rest.map(({ name }) => ({ name, stated: undefined, named: undefined, inUse: false })),
  ]) {
    const setting = known(name)
    const standard = defaults.perspectives.find((p) => p.name.toLowerCase() === name.toLowerCase())
    // A name that neither the defaults nor the workbook gives was typed here: it has no default, and so stays.
    const typed = setting !== undefined && standard === undefined
    const keywords = (setting?.keywords ?? []).join(', ') || null
    const fromColumn = used.some((one) => one.name === name && one.cell !== null)
    // A name that the table's own column gives is changed there.
    sheet.put(writer.row, label, name, fromColumn ? STYLE.text : STYLE.input)
    const weight = weightOf(name, stated)
    sheet.put(writer.row, value, weight, STYLE.inputNumber)
    const words = (standard?.keywords ?? []).join(', ') || null
    written.push([typed ? null : name, standard?.weight ?? stated ?? null, null, words])
    if (inUse) {
      const own = sameRow(writer.row, value)
      const others = named === false ? '0' : `AVERAGE(${block})`
      const unset = byItself === 'equal' ? '1' : '""'
      const formula = `IF(ISNUMBER(${own}),MAX(0,${own}),IF(COUNT(${block})=0,${unset},${others}))`
      const inForce = weight === null ? (named === false ? 0 : mean) : Math.max(0, weight)
      const shown = weighting === 'stated' ? inForce : weighting === 'equal' ? 1 : ''
      sheet.put(writer.row, second, live(formula, shown), STYLE.center)
    }
    sheet.put(writer.row, third, keywords, STYLE.input)
    sheet.height(writer.row, wrappedHeight([[keywords ?? '', 44]]))
    writer.row += 1
  }
  sheet.put(first, note, t('report.settings.note.perspectives'), STYLE.smallWrap)
  sheet.height(first, Math.max(sheet.heightOf(first), 48))
  writer.defaultsOf(first, written)
  sheet.name(NAMES.perspectiveWeights, first, second, last, second)
  const said = (rule: Weighting) => t(`report.group.weighting.${rule}`)
  sheet.put(writer.row, label, t('report.settings.label.weighting'), STYLE.text)
  sheet.put(
    writer.row,
    value,
    live(`IF(COUNT(${block})>0,${literal(said('stated'))},${literal(said(byItself))})`, said(weighting)),
    STYLE.text,
  )
  sheet.name(NAMES.weighting, writer.row, value)
  writer.block(SETTINGS_BLOCKS.perspectiveTable, first, label, third)
  writer.row += 1
}

function gradesOf(settings: Settings, scale: string): readonly Grade[] {
  return settings.grades.filter((grade) => grade.scale === scale)
}

/** Scales by which something is read; where a text is not understood, or somebody changed one, all in question. */
function scalesShown({ evaluation: { kpis }, settings, defaults }: ReportContext) {
  const isOpen = kpis.some(({ row }) => [row.target, row.actual].some(({ kind }) => kind === 'unreadable'))
  const used = new Set(
    kpis.map(({ method, gradeScale }) => gradeScale ?? (method === 'ordinal' ? NAMES.gradesBpk : null)),
  )
  return GRADE_SCALES.filter((scale) => {
    const [own, standard] = [gradesOf(settings, scale), gradesOf(defaults, scale)]
    return isOpen || used.has(gradeScaleName(scale)) || JSON.stringify(own) !== JSON.stringify(standard)
  })
}

/** Scales of grades: BPK opinion, SAKIP, IKM; a spare row in each is for grades of the officer's own. */
export function writeGrades(writer: SettingsWriter): void {
  const { context, t } = writer
  for (const scale of scalesShown(context)) {
    writer.heading(`grades.${scale}`, ['grade', 'gradeLevel'])
    const first = writer.row
    const grades = gradesOf(context.settings, scale)
    const standard = gradesOf(context.defaults, scale)
    for (let i = 0; i < Math.max(grades.length, standard.length) + SPARE_ROWS; i += 1) {
      writer.line({
        label: [grades[i]?.grade ?? null, STYLE.input],
        value: [grades[i]?.level ?? null, STYLE.inputNumber],
      })
    }
    writer.defaultsOf(
      first,
      standard.map(({ grade, level }) => [grade, level]),
    )
    writer.noteBeside(first, t(`report.settings.note.grades.${scale}`))
    writer.block(gradeScaleName(scale), first, label, value)
  }
}

/** A citation with how surely it was seen, or why a rule is ours. */
function authorityText({ kind, text, certainty }: Authority, t: ReportContext['t']): string {
  if (kind === 'house') return t(text)
  return certainty ? `${text} (${t(`certainty.${certainty}`)})` : text
}

/** Words for effectiveness, limits of the indicator checks, words that mean less is better. */
export function writeLimits(writer: SettingsWriter): void {
  const { sheet, context, t } = writer
  const { settings, defaults } = context
  const { inputNumber, inputPercent } = STYLE
  writer.heading('limits')
  for (const key of ['kpisPerObjective', 'words', 'leap'] as const)
    writer.setting(key, ({ limits }) => limits[key], inputNumber)
  for (const key of ['attainmentHigh', 'attainmentLow'] as const)
    writer.setting(key, ({ limits }) => limits[key], inputPercent)
  writer.setting('actBelow', ({ actBelow }) => actBelow, inputPercent, RATIO)
  writer.setting('stepDone', ({ stepDone }) => stepDone, inputPercent, SHARE)
  writer.setting('unitCoverage', ({ unitCoverage }) => unitCoverage, inputPercent, SHARE)
  // Too long for the column of values: the list stands in the wide one.
  writer.heading('keywords', ['name', null, null, 'keywords'])
  const keywords = settings.minimizeKeywords.join(', ')
  writer.named(NAMES.minimizeKeywords, third, keywords, defaults.minimizeKeywords.join(', '), STYLE.input)
  sheet.height(writer.row, wrappedHeight([[keywords, 44]]))
  writer.line({
    label: [t('report.settings.label.minimizeKeywords'), STYLE.text],
    note: [t('report.settings.note.minimizeKeywords'), STYLE.smallWrap],
  })
  writer.heading('authorities', ['authority', 'text'])
  const said = (part: string, authority: Authority) =>
    writer.line({
      label: [t(`report.settings.${part}`), STYLE.text],
      value: [authorityText(authority, t), STYLE.plain],
    })
  for (const [part, authority] of Object.entries(ruleSetSources[settings.ruleSet]))
    said(`rulePart.${part}`, authority)
  for (const [rule, authority] of Object.entries(ruleSources)) said(`rule.${rule}`, authority)
}

/**
 * Lower bounds and words of the effectiveness scale, rising, as an approximate match reads them.
 * @param writer - where to write
 */
export function writeEffectiveness(writer: SettingsWriter): void {
  const { context, t } = writer
  writer.heading('effectiveness', ['atLeast', 'word'])
  const first = writer.row
  const rising = [...context.settings.effectivenessBands].reverse()
  const standard = [...context.defaults.effectivenessBands].reverse()
  rising.forEach((band) => {
    writer.line({ label: [band.from, STYLE.inputPercent], value: [band.word, STYLE.input] })
  })
  writer.defaultsOf(
    first,
    standard.map(({ from, word }) => [from, word]),
  )
  writer.noteBeside(first, t('report.settings.note.effectiveness'))
  writer.block(NAMES.effectivenessBands, first, SETTINGS_COL.label, SETTINGS_COL.value)
}
