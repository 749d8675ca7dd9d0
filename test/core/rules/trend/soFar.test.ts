import fc from 'fast-check'
import { readTables } from '../../../../src/core/intake'
import type { Reading } from '../../../../src/core/intake/values/reading'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { type SoFar, soFarFormula, soFarReading } from '../../../../src/core/rules/trend/soFar'
import { grid, workbook } from '../../../support/grid'
import { expectAgreement } from '../support/agree'

const _ = null
type Cumulative = 'yes' | 'no' | null

/** One indicator with a target for the year and results by quarter. */
function evaluated(
  quarters: readonly (number | string | null)[],
  cumulative: Cumulative,
  { unit = 'dokumen', header = 'Realisasi TW', typed = null as string | null } = {},
) {
  const names = ['I', 'II', 'III', 'IV'].slice(0, quarters.length)
  const passed = quarters.reduce<number>((last, figure, i) => (figure === null ? last : i), 0)
  const sheet = grid('IKU', [
    ['Indikator Kinerja', 'Satuan', 'Target 2025', ...names.map((name) => `${header} ${name}`)],
    ['Jumlah izin terbit', unit, 600, ...quarters],
    ['Jumlah pelatihan', 'orang', 60, ...quarters.map((_figure, i) => (i <= passed ? 15 : null))],
  ])
  const settings = { ...defaultSettings('id'), cumulative }
  const result = evaluate(readTables(workbook([sheet]), []), settings, ({ indicator }) =>
    indicator.text === 'Jumlah izin terbit' ? typed : 'kumulatif',
  )
  const codes = new Set(['period-nature-open', 'periods-summed', 'period-gap'])
  const issues = result.issues.flatMap(({ code }) => (codes.has(code) ? [code] : []))
  return { attainment: result.kpis[0]?.attainment ?? null, issues }
}

describe("a year's target and results by quarter: house rule", () => {
  test.each([
    // quarters, setting -> attainment, issues
    ['standing by themselves they are summed', [120, 130, 140, _], 'no', 390 / 600, ['periods-summed']],
    ['cumulative figures stand as they are', [120, 250, 390, _], 'yes', 390 / 600, []],
    [
      'undeclared ones too: a question asks, and no finding says it again',
      [120, 130, 140, _],
      null,
      140 / 600,
      [],
    ],
    ['a gap is not zero', [120, _, 140, _], 'no', null, ['periods-summed', 'period-gap']],
    ['nothing is summed of a first quarter', [120, _, _, _], 'no', 120 / 600, []],
  ] as const)('%s', (_name, quarters, cumulative, attainment, issues) => {
    const found = evaluated(quarters, cumulative)
    if (attainment === null) expect(found.attainment).toBeNull()
    else expect(found.attainment).toBeCloseTo(attainment, 12)
    expect(found.issues).toEqual(issues)
  })

  test.each([
    ['shares are never summed', { unit: '%' }, 140 / 600],
    ['nor what the header says is up to there', { header: 'Realisasi s.d. TW' }, 140 / 600],
    ['a word typed beside the indicator goes before the setting', { typed: 'kumulatif' }, 140 / 600],
    ['a level too', { typed: 'posisi' }, 140 / 600],
  ])('%s', (_name, options, attainment) => {
    const found = evaluated([120, 130, 140, _], 'no', options)
    expect(found.attainment).toBeCloseTo(attainment, 12)
    expect(found.issues).toEqual([])
  })

  it('counts without a unit too', () => {
    expect(evaluated([120, 130, 140, _], 'no', { unit: '' }).attainment).toBeCloseTo(390 / 600, 12)
  })

  it('sums what one indicator is declared to be, whatever the setting says', () => {
    const found = evaluated([120, 130, 140, _], 'yes', { typed: 'per periode' })
    expect(found.attainment).toBeCloseTo(390 / 600, 12)
    expect(found.issues).toEqual(['periods-summed'])
  })

  it('leaves a result alone of which a part is read as a constant: no formula could add it', () => {
    const found = evaluated(['maks. 120', 130, 140, _], 'no')
    expect(found.attainment).toBeCloseTo(140 / 600, 12)
    expect(found.issues).toEqual([])
  })

  it('has no figure where a part of the year cannot be read', () => {
    expect(evaluated([120, 'belum direkap', 140, _], 'no')).toMatchObject({ attainment: null })
  })
})

describe('the formula follows the setting', () => {
  const marks = { decimal: ',', group: '.', settled: true, clean: true } as const
  const at = (col: number) => ({ sheet: 'S', row: 1, col })
  const reading = (value: number | null, i: number): Reading =>
    value === null
      ? { kind: 'missing', cell: at(i + 1), marks, scale: 1 }
      : { kind: 'number', cell: at(i + 1), value, stored: 'number', marks, scale: 1 }
  const figures = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 }), { freq: 5 }), {
    minLength: 2,
    maxLength: 12,
  })

  test.each([
    ['tidak', 'per-period'],
    ['no', 'per-period'],
    ['ya', 'cumulative'],
    ['belum dinyatakan', 'none'],
  ] as const)('%s', (word, nature) => {
    fc.assert(
      fc.property(figures, fc.integer({ min: -1000, max: 1000 }), (before, last) => {
        const values = [...before, last]
        const parts = values.map(reading)
        const found: SoFar = { nature, declared: false, parts, latest: parts.at(-1) as Reading }
        const cells = Object.fromEntries(
          values.map((value, i) => [`${'ABCDEFGHIJKLM'.charAt(i)}1`, value ?? '']),
        )
        const formula = (soFarFormula(found) ?? '').replaceAll(/'?S'?!\$?/g, '').replaceAll('$', '')
        const engine = soFarReading(found)
        const value = engine.kind === 'number' ? engine.value : null
        expectAgreement(formula, { cells, names: { Kinerja_Cumulative: word } }, value)
      }),
    )
  })
})

describe('periods with targets of their own beside the target of the year', () => {
  const names = ['I', 'II', 'III', 'IV']
  const header = [
    'Indikator Kinerja',
    'Satuan',
    'Target Tahunan',
    ...names.map((name) => `Target TW ${name}`),
    ...names.map((name) => `Realisasi TW ${name}`),
  ]
  const attained = (unit: string, nature: string | null) => {
    const rows = [
      ['Jumlah dokumen', unit, 200, 50, 50, 50, 50, 50, 48, 50, 50],
      ['Jumlah laporan', unit, 80, 10, 20, 30, 20, 10, 18, 30, 20],
      ['Jumlah pelatihan', unit, 12, 3, 3, 3, 3, 3, 2, 3, 3],
    ]
    const read = readTables(workbook([grid('IKU', [header, ...rows])]), [])
    return evaluate(read, defaultSettings('id'), () => nature).kpis[0]?.attainment
  }

  test.each([
    ['results of each alone are added up', 'dokumen', 'per periode', 198 / 200],
    ['so are shares of the work, where their targets come to the year’s', '%', 'per periode', 198 / 200],
    ['results to date stand as they are', 'dokumen', 'kumulatif', 50 / 200],
  ])('%s', (_name, unit, nature, attainment) => {
    expect(attained(unit, nature)).toBeCloseTo(attainment, 12)
  })
})
