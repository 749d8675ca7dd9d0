import { GRADE_SCALES, gradeScaleName, gradeScales } from '../../regulations/gradeScales'
import { NAMES } from '../../regulations/names'
import {
  PAPERS,
  RULE_SET_IDS,
  type Band,
  type Grade,
  type PerspectiveSetting,
  type Settings,
  type StatusLevel,
} from '../../regulations/settings'
import type { CellValue, Issue, RangeRef, WorkbookContent } from '../../units'
import { STATUS_SYMBOLS } from '../../regulations/statusSymbols'
import { EditReader } from './editReader'
import { readPay } from './pay'
import { readSheetChoices } from './sheets'
import { MINIMIZE_WORDS, SETTINGS_BLOCKS, SETTINGS_COL, SHEET_WORDS, CUMULATIVE_WORDS } from './layout'

/** What people changed on the settings sheet of an earlier run. Only edits count: a value that still is what we wrote gives way to today's default. */
export interface SheetSettings {
  readonly edits: Partial<Settings>
  readonly issues: readonly Issue[]
}

type Draft = { -readonly [Key in keyof Settings]?: Settings[Key] }

const isNumberOrBlank = (value: CellValue): value is number | null =>
  value === null || (typeof value === 'number' && value >= 0 && value <= 1000)
const isPositive = (value: CellValue): value is number => typeof value === 'number' && value > 0
const isShareOrBlank = (value: CellValue): value is number | null =>
  value === null || (typeof value === 'number' && value >= 0 && value <= 1)
const isShare = (value: CellValue): value is number => typeof value === 'number' && value > 0 && value <= 1
const isShareOrNone = (value: CellValue): value is number => value === 0 || isShare(value)
const isText = (value: CellValue): value is string => typeof value === 'string'
const isRuleSet = (value: CellValue): value is Settings['ruleSet'] => RULE_SET_IDS.some((id) => id === value)
const isLanguage = (value: CellValue): value is Settings['lang'] => value === 'id' || value === 'en'
const isPaper = (value: CellValue): value is Settings['paper'] => PAPERS.some((one) => one === value)
const isMinimizeWord = (value: CellValue): value is '2T-R' | 'T/R' => value === '2T-R' || value === 'T/R'

const CUMULATIVE = ['yes', 'no', 'open'] as const
const isWordFor = (value: CellValue, word: (typeof CUMULATIVE)[number]): boolean =>
  typeof value === 'string' &&
  (value.trim().toLowerCase() === CUMULATIVE_WORDS.id[word] ||
    value.trim().toLowerCase() === CUMULATIVE_WORDS.en[word])
const isCumulativeWord = (value: CellValue): value is string | null =>
  value === null || CUMULATIVE.some((word) => isWordFor(value, word))

function cumulativeOf(value: string | null): Settings['cumulative'] {
  const word = CUMULATIVE.find((one) => isWordFor(value, one)) ?? 'open'
  return word === 'open' ? null : word
}

function words(text: CellValue): string[] {
  if (typeof text !== 'string') return []
  return text
    .split(/[,;\n]/)
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '')
}

/** Where two lower bounds do not fall, the one that somebody changed gives way to what stood there before. */
function boundOf(reader: EditReader, range: RangeRef, row: number, above: number): number | null {
  const bound = reader.value(row, SETTINGS_COL.second)
  if (bound === null) return null
  if (typeof bound === 'number' && bound < above) return bound
  reader.refuse(row, SETTINGS_COL.second, bound)
  const before = reader.before(range, row, SETTINGS_COL.second)
  return typeof before === 'number' && before < above ? before : null
}

/** Of a scale of the officer's own everything counts as it stands, edited or not. */
function readBands(reader: EditReader, isOwnScale: boolean): Band[] | null {
  const range = reader.range(NAMES.statusWords)
  if (!range) return null
  const levels = { ...range, lastRow: range.lastRow - 1 }
  if (!isOwnScale && !reader.anyChanged(levels, [SETTINGS_COL.value, SETTINGS_COL.second])) return null
  const bands: Band[] = []
  for (const level of [5, 4, 3, 2, 1] as const) {
    const row = range.firstRow + 5 - level
    const word = wordOf(reader.value(row, SETTINGS_COL.value), level)
    if (word === '') continue
    const atLeast = level === 1 ? 0 : boundOf(reader, range, row, bands.at(-1)?.atLeast ?? Infinity)
    if (atLeast !== null) bands.push({ level, atLeast, word })
  }
  return bands.length >= 2 ? bands : null
}

function wordOf(word: CellValue, level: StatusLevel): string {
  if (typeof word !== 'string') return ''
  const symbol = STATUS_SYMBOLS[level]
  return word.startsWith(symbol) ? word.slice(symbol.length).trim() : word.trim()
}

function readNoStatus(reader: EditReader): string | null {
  const range = reader.range(NAMES.statusWords)
  if (!range) return null
  const none = reader.value(range.lastRow, SETTINGS_COL.value)
  if (none === reader.before(range, range.lastRow, SETTINGS_COL.value)) return null
  return wordOf(none, 0) || null
}

function readPerspectives(reader: EditReader): PerspectiveSetting[] | null {
  const range = reader.range(SETTINGS_BLOCKS.perspectiveTable)
  const { label, value, third } = SETTINGS_COL
  if (!range || !reader.anyChanged(range, [label, value, third])) return null
  const found: PerspectiveSetting[] = []
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    const name = reader.value(row, label)
    const weight = reader.value(row, value)
    if (typeof name !== 'string' || name.trim() === '') continue
    if (!isNumberOrBlank(weight)) reader.refuse(row, value, weight)
    found.push({
      name: name.trim(),
      weight: isNumberOrBlank(weight) ? weight : null,
      keywords: words(reader.value(row, third)),
    })
  }
  return found.length > 0 ? found : null
}

function readGrades(reader: EditReader): Grade[] | null {
  const ranges = GRADE_SCALES.flatMap((scale) => {
    const range = reader.range(gradeScaleName(scale))
    return range ? [{ scale, range }] : []
  })
  const { label, value } = SETTINGS_COL
  if (!ranges.some(({ range }) => reader.anyChanged(range, [label, value]))) return null
  // A scale by which nothing is read is not on the sheet, and stays as it is.
  const others = gradeScales.filter((grade) => !ranges.some(({ scale }) => scale === grade.scale))
  const own = ranges.flatMap(({ scale, range }) => {
    const grades: Grade[] = []
    for (let row = range.firstRow; row <= range.lastRow; row += 1) {
      const grade = reader.value(row, label)
      const level = reader.value(row, value)
      if (grade === null && level === null) continue
      if (isText(grade) && typeof level === 'number') grades.push({ scale, grade: grade.trim(), level })
      else reader.refuse(row, value, level)
    }
    return grades
  })
  return [...own, ...others]
}

function readLimits(reader: EditReader, defaults: Settings['limits']): Settings['limits'] | null {
  const kpis = reader.edited(NAMES.kpisPerObjective, isPositive)
  const most = reader.edited(NAMES.words, isPositive)
  const leap = reader.edited(NAMES.leap, isPositive)
  const high = reader.edited(NAMES.attainmentHigh, isPositive)
  const low = reader.edited(NAMES.attainmentLow, isPositive)
  if (!kpis && !most && !leap && !high && !low) return null
  return {
    kpisPerObjective: kpis?.value ?? defaults.kpisPerObjective,
    words: most?.value ?? defaults.words,
    leap: leap?.value ?? defaults.leap,
    attainmentHigh: high?.value ?? defaults.attainmentHigh,
    attainmentLow: low?.value ?? defaults.attainmentLow,
  }
}

/**
 * Reads back what people changed on our settings sheet.
 * @param content - the workbook; its own sheets may be absent
 * @param limits - limits that hold where nobody changed them
 * @returns the edits, and an issue for each that cannot be used
 */
export function readSettingsSheet(content: WorkbookContent, limits: Settings['limits']): SheetSettings {
  const grid = content.own.find((sheet) => sheet.id === 'settings')?.grid
  if (!grid) return { edits: {}, issues: [] }
  const ranges = new Map(
    content.names.flatMap((name) => (name.sheet === grid.name ? [[name.name, name.range] as const] : [])),
  )
  const reader = new EditReader(grid, ranges)
  const edits: Draft = {}
  const isOwnScale = reader.held(NAMES.ruleSet, isRuleSet) === 'custom'
  const ruleSet = reader.edited(NAMES.ruleSet, isRuleSet)
  if (ruleSet) edits.ruleSet = ruleSet.value
  const lang = reader.edited(NAMES.lang, isLanguage)
  if (lang) edits.lang = lang.value
  const paper = reader.edited(NAMES.paper, isPaper)
  if (paper) edits.paper = paper.value
  const cap = isOwnScale
    ? reader.standing(NAMES.cap, isNumberOrBlank)
    : reader.edited(NAMES.cap, isNumberOrBlank)
  if (cap) edits.cap = cap.value
  const minimize = reader.edited(NAMES.minimize, isMinimizeWord)
  if (minimize) edits.minimize = minimize.value === MINIMIZE_WORDS['t-over-r'] ? 't-over-r' : 'two-t-minus-r'
  const elapsed = reader.edited(NAMES.elapsed, isShareOrBlank)
  if (elapsed) edits.elapsed = elapsed.value
  const tolerance = reader.edited(NAMES.auditTolerance, isPositive)
  if (tolerance) edits.auditTolerance = tolerance.value
  const actBelow = reader.edited(NAMES.actBelow, isNumberOrBlank)
  if (actBelow) edits.actBelow = actBelow.value
  const stepDone = reader.edited(NAMES.stepDone, isShare)
  if (stepDone) edits.stepDone = stepDone.value
  const validity = readValidityWeights(reader)
  if (validity) edits.validityWeights = validity
  const coverage = reader.edited(NAMES.unitCoverage, isShareOrNone)
  if (coverage) edits.unitCoverage = coverage.value
  const cumulative = reader.edited(NAMES.cumulative, isCumulativeWord)
  if (cumulative) edits.cumulative = cumulativeOf(cumulative.value)
  const gap = reader.edited(NAMES.progressGap, isPositive)
  if (gap) edits.progressGap = gap.value
  const keywords = reader.edited(
    NAMES.minimizeKeywords,
    (value): value is string | null => value === null || isText(value),
  )
  if (keywords) edits.minimizeKeywords = words(keywords.value)
  const noStatus = readNoStatus(reader)
  if (noStatus !== null) edits.noStatus = noStatus
  const bands = readBands(reader, isOwnScale)
  if (bands) edits.bands = bands
  const perspectives = readPerspectives(reader)
  if (perspectives) edits.perspectives = perspectives
  const grades = readGrades(reader)
  if (grades) edits.grades = grades
  const own = readLimits(reader, limits)
  if (own) edits.limits = own
  // Edited bands and cap belong to the rule set beside which they stand.
  if (edits.bands || cap)
    edits.ruleSet = reader.held(NAMES.ruleSet, isRuleSet) ?? edits.ruleSet ?? RULE_SET_IDS[0]
  const sheets = readSheetChoices(reader)
  if (sheets) edits.sheets = sheets
  const pay = readPay(reader)
  if (pay) edits.pay = pay
  const effectiveness = readEffectiveness(reader)
  if (effectiveness) edits.effectivenessBands = effectiveness
  return { edits, issues: reader.issues }
}

/** Weights by validity and controllability, and whether they are used. */
function readValidityWeights(reader: EditReader): Settings['validityWeights'] | null {
  const [used, block] = [reader.range(NAMES.validityUsed), reader.range(NAMES.validityWeights)]
  if (!used || !block) return null
  const { value } = SETTINGS_COL
  if (!reader.isEdited(NAMES.validityUsed) && !reader.anyChanged(block, [value])) return null
  const said = reader.value(used.firstRow, value)
  const word = typeof said === 'string' ? said.trim().toLowerCase() : ''
  const weights: (number | null)[] = []
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    const weight = reader.value(row, value)
    if (!isNumberOrBlank(weight)) reader.refuse(row, value, weight)
    weights.push(isNumberOrBlank(weight) ? weight : null)
  }
  return { isUsed: word === SHEET_WORDS.id.yes || word === SHEET_WORDS.en.yes, weights }
}

function readEffectiveness(reader: EditReader): Settings['effectivenessBands'] | null {
  const range = reader.range(NAMES.effectivenessBands)
  const { label, value } = SETTINGS_COL
  if (!range || !reader.anyChanged(range, [label, value])) return null
  const rising: Settings['effectivenessBands'][number][] = []
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    const from = reader.value(row, label)
    const word = reader.value(row, value)
    // As the sheet's note says: the bound of the best step does not belong to it.
    const inclusive = row < range.lastRow
    const above = rising.at(-1)?.from ?? -Infinity
    if (typeof from !== 'number' || from <= above || !isText(word)) {
      // Steps that do not rise give the words of the wrong step: all of them stay as they were.
      reader.refuse(row, label, from)
      return null
    }
    rising.push({ from, inclusive, word: word.trim() })
  }
  return rising.length > 0 ? rising.reverse() : null
}
