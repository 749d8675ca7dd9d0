import { NAMES, type SettingName } from '../../../../src/core/regulations/names'
import { PAY_NAMES } from '../../../../src/core/regulations/pay'
import type { SettingsChoice } from '../../../../src/core/regulations/settings'
import { DEFAULT_OFFSET, SETTINGS_COL } from '../../../../src/core/earlier/settings/layout'
import { SETTINGS_WIDTHS } from '../../../../src/core/report/settings'
import type { CellValue, SheetGrid } from '../../../../src/core/units'
import { liveSheet } from '../../../support/live'
import { budget, kpis, named, pay } from '../../../support/shapeTables'

const KPIS = kpis([1, 'Nilai A', 'nilai', 100, 90])
const settings = (choice: SettingsChoice = {}, ...grids: SheetGrid[]) =>
  liveSheet('settings', { col: SETTINGS_COL }, grids.length > 0 ? grids : [KPIS], choice)
type Live = ReturnType<typeof settings>
const placeOf = ({ model }: Live, name: string) => model.names.find((one) => one.name === name)?.range ?? null
const valueOf = (live: Live, name: string): CellValue => {
  const range = placeOf(live, name)
  return range ? live.book.value(live.model.name, range.firstRow, range.firstCol) : null
}

// Permendagri 86/2017, Table T-C.24, and rules of ours; the notes beside them say which is which.
describe('a setting stands in a cell of its name', () => {
  test.each<[SettingName, CellValue]>([
    [NAMES.ruleSet, 'permendagri-86-2017'],
    [NAMES.lang, 'id'],
    [NAMES.paper, 'A4'],
    [NAMES.cap, 1.2],
    [NAMES.minimize, '2T-R'],
    [NAMES.band5, 0.91],
    [NAMES.band4, 0.76],
    [NAMES.band3, 0.66],
    [NAMES.band2, 0.51],
    [NAMES.kpisPerObjective, 3],
    [NAMES.words, 25],
    [NAMES.leap, 2],
    [NAMES.attainmentHigh, 1.5],
    [NAMES.attainmentLow, 0.5],
    [NAMES.auditTolerance, 0.005],
    [NAMES.actBelow, null],
    [NAMES.stepDone, 0.9],
    [NAMES.unitCoverage, 0.5],
    [NAMES.progressGap, 0.1],
  ])('%s: %p', (name, value) => {
    expect(valueOf(settings(), name)).toBe(value)
  })

  test.each<[string, SettingsChoice, SettingName, CellValue]>([
    ['another language', { lang: 'en' }, NAMES.lang, 'en'],
    ['another paper', { paper: 'F4' }, NAMES.paper, 'F4'],
    ['no cap', { cap: null }, NAMES.cap, null],
    ['the other formula', { minimize: 't-over-r' }, NAMES.minimize, 'T/R'],
    ['another rule set', { ruleSet: 'rag' }, NAMES.ruleSet, 'rag'],
    ['which has fewer steps', { ruleSet: 'rag' }, NAMES.band4, null],
  ])('as it was chosen: %s', (_, choice, name, value) => {
    expect(valueOf(settings(choice), name)).toBe(value)
  })

  test.each(['id', 'en'] as const)('with a label and a note, in %s', (lang) => {
    const live = settings({ lang })
    const singles = [NAMES.ruleSet, NAMES.cap, NAMES.minimize, NAMES.elapsed, NAMES.auditTolerance, NAMES.progressGap] // prettier-ignore
    for (const name of singles) {
      const [label, note] = live.shown(placeOf(live, name)?.firstRow ?? 0, ['label', 'note'])
      for (const text of [label, note]) expect(String(text ?? '').length).toBeGreaterThan(5)
    }
  })
})

test('every name that formulas read is there, once', () => {
  const given = settings().model.names.map(({ name }) => name)
  const own = Object.values(NAMES).filter((name) => name !== NAMES.weighting && !/Validity|Grades/.test(name))
  expect(own.filter((name) => !given.includes(name))).toEqual([])
  expect(new Set(given).size).toBe(given.length)
})

describe('people may type into values, and choose where there are few', () => {
  const live = settings()
  const ruleOf = (name: SettingName) => {
    const range = placeOf(live, name)
    return live.model.validations.find((one) => one.range.firstRow === range?.firstRow && one.range.firstCol === range.firstCol)?.rule // prettier-ignore
  }

  test.each<[SettingName, object]>([
    [NAMES.lang, { type: 'list', items: ['id', 'en'] }],
    [NAMES.minimize, { type: 'list', items: ['2T-R', 'T/R'] }],
    [NAMES.cap, { type: 'decimal', min: 0, max: 10, blank: true }],
    [NAMES.elapsed, { type: 'decimal', min: 0, max: 1, blank: true }],
  ])('%s', (name, rule) => {
    expect(ruleOf(name)).toMatchObject(rule)
  })

  test('each is open, where the sheet is locked', () => {
    for (const name of [NAMES.cap, NAMES.band5, NAMES.elapsed]) {
      const range = placeOf(live, name)
      const cell = live.model.rows.find(({ row }) => row === range?.firstRow)?.cells.find(({ col }) => col === range?.firstCol) // prettier-ignore
      expect(cell?.style.locked).toBe(false)
    }
  })

  test('what was written by default is kept where nobody sees it', () => {
    const hidden = SETTINGS_WIDTHS.flatMap((one) => ('hidden' in one && one.hidden ? [one.col] : []))
    for (const col of [SETTINGS_COL.label, SETTINGS_COL.value, SETTINGS_COL.second])
      expect(hidden).toContain(col + DEFAULT_OFFSET)
  })
})

describe('sections that only some workbooks need', () => {
  const MONEY = budget(['1.01', 'Program A', 100, 90])
  const PAY = pay([1, '1987', 'Ani', 'Staf', 'Umum', 1_000_000, 90, 100])
  const QUALITY = named(['No', 'Indikator Kinerja', 'Validitas', 'Tingkat Kendali', 'Target', 'Realisasi'], [1, 'A', 'Exact', 'High', 80, 82]) // prettier-ignore
  const has = (name: string, ...grids: SheetGrid[]) => placeOf(settings({}, ...grids), name) !== null

  test.each<[string, string, SheetGrid[], boolean]>([
    ['pay, with a list of pay', PAY_NAMES.floor, [PAY], true],
    ['pay, without one', PAY_NAMES.floor, [KPIS], false],
    ['weights by quality, where the table tells of it', NAMES.validityWeights, [QUALITY], true],
    ['weights by quality, where none does', NAMES.validityWeights, [KPIS], false],
    [
      'a scale of grades, where it is used',
      NAMES.gradesBpk,
      [kpis([1, 'Opini BPK', 'opini', 'WTP', 'WDP'])],
      true,
    ],
    ['a scale of grades, where it is not', NAMES.gradesBpk, [KPIS], false],
    ['steps of effectiveness, always', NAMES.effectivenessBands, [MONEY], true],
  ])('%s', (_, name, grids, expected) => {
    expect(has(name, ...grids)).toBe(expected)
  })
})

describe('weights of perspectives', () => {
  const TWO = named(
    ['No', 'Perspektif', 'Indikator Kinerja', 'Target', 'Realisasi'],
    [1, 'Masyarakat', 'A', 100, 90],
    [2, 'Keuangan', 'B', 100, 50],
  )
  const used = (live: Live) => {
    const range = placeOf(live, NAMES.perspectiveWeights)
    return range ? live.down(range.firstRow, range.lastRow, 'second') : []
  }

  const typed = (live: Live, place: number, weight: CellValue) =>
    live.type((placeOf(live, NAMES.perspectiveWeights)?.firstRow ?? 0) + place, 'value', weight)

  test('one that is typed counts, and who has none weighs as the others on average', () => {
    const live = typed(settings({}, TWO), 0, 60)
    expect(used(live)).toEqual([60, 60])
    expect(used(typed(live, 1, 40))).toEqual([60, 40])
    // Below nothing is nothing.
    expect(used(typed(live, 0, -5))).toEqual([0, 40])
  })

  test('and all of them are equal where none is', () => {
    expect(new Set(used(settings({}, TWO))).size).toBe(1)
  })
})
