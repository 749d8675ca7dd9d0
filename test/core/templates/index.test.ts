import { evaluate } from '../../../src/core/rules/evaluate'
import { findFactorLinks } from '../../../src/core/rules/factors/findLinks'
import { scoreFactors } from '../../../src/core/rules/factors/scoreFactors'
import { strategyMap } from '../../../src/core/rules/strategy/strategyMap'
import { readTables } from '../../../src/core/intake'
import { defaultSettings } from '../../../src/core/regulations/defaults'
import { starterFactors } from '../../../src/core/regulations/starterFactors'
import type { SheetBody } from '../../../src/core/report/model'
import { buildTemplate } from '../../../src/core/templates'
import { TEMPLATE_KINDS } from '../../../src/core/templates/kinds'
import { type GridRow, SheetGrid, type WorkbookContent } from '../../../src/core/units'
import { createTranslate } from '../../../src/locales'

function asContent(bodies: readonly SheetBody[]): WorkbookContent {
  const sheets = bodies.map(({ name, rows }) => {
    const grid: (GridRow | undefined)[] = []
    for (const { row, cells } of rows) {
      const values: GridRow['values'] = []
      for (const { col, value } of cells) if (value !== null) values[col] = value
      grid[row] = { values }
    }
    return new SheetGrid(name, 'visible', grid)
  })
  return { sheets, own: [], names: [], date1904: false, fileName: '', sha256: '' }
}

describe.each(['id', 'en'] as const)('the templates in %s', (lang) => {
  const t = createTranslate(lang)
  const bodies = TEMPLATE_KINDS.map((kind) => buildTemplate(kind, t, 2026))
  // The table by success factor is a table of indicators of its own, in the place of the other one.
  const intake = readTables(asContent(bodies.slice(0, 3)), [])
  const evaluation = evaluate(intake, defaultSettings(lang))

  it('are read as the tables that they are, every sample row of them', () => {
    expect(intake.tables.map(({ kind, rowsRead }) => [kind, rowsRead])).toEqual([
      ['kpi', 8],
      ['budget', 7],
      ['strategy', 4],
    ])
  })

  it('raise no doubt about any column', () => {
    const doubts = intake.issues.filter(
      ({ code, severity }) => code.startsWith('column-') && severity !== 'info',
    )
    expect(doubts).toEqual([])
  })

  it('give every indicator its perspective, polarity and programme, and all but the unmeasured one a score', () => {
    expect(evaluation.scorecard.perspectives.map(({ kpis }) => kpis)).toEqual([2, 2, 2, 2])
    expect(evaluation.kpis.map(({ polarity }) => polarity.basis)).toEqual(Array(8).fill('declared'))
    expect(evaluation.kpis.filter(({ program }) => program === null)).toEqual([])
    expect(evaluation.kpis.filter(({ attainment }) => attainment === null).map(({ why }) => why)).toEqual([
      'actual-missing',
    ])
  })

  it('weigh the indicators to a hundred', () => {
    expect(evaluation.kpis.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
  })

  it('sum activities to their programmes, and the rest to what is left', () => {
    expect(evaluation.programs.filter(({ row }) => row.level === 'program')).toHaveLength(3)
    expect(intake.issues.filter(({ code }) => code === 'subtotal-differs')).toEqual([])
    const rest = bodies[1]?.rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined))
    expect(rest?.[0]).toMatchObject({ col: 5, formula: 'C6-D6', value: 131_600_000 })
  })

  it('say which objective brings about which', () => {
    const links = strategyMap(intake, evaluation).links
    expect(links).toHaveLength(3)
    expect(intake.issues.concat(evaluation.issues).filter(({ code }) => code === 'supports-unknown')).toEqual(
      [],
    )
  })

  it('give the starter set of success factors, each with a score from indicators of its own', () => {
    const starter = readTables(asContent([buildTemplate('factors', t, 2026)]), [])
    const scored = evaluate(starter, defaultSettings(lang))
    expect(starter.tables.map(({ kind, rowsRead }) => [kind, rowsRead])).toEqual([['kpi', 8]])
    expect(scored.kpis.map(({ method }) => method)).toEqual([
      'maximize',
      'minimize',
      'ordinal',
      ...Array(5).fill('maximize'),
    ])
    expect(scored.kpis.filter(({ attainment }) => attainment === null)).toEqual([])
    const links = findFactorLinks(starter, { lang })
    expect(links.areProposed).toBe(false)
    const { factors } = scoreFactors(links, scored.kpis, defaultSettings(lang), [])
    expect(factors.map(({ name }) => name)).toEqual(starterFactors.map(({ name }) => name[lang]))
    expect(factors.map(({ kpis }) => kpis)).toEqual([2, 1, 1, 1, 1, 2])
  })

  it('hold indicators whose names propose the very factor that they are given', () => {
    const starter = readTables(asContent([buildTemplate('factors', t, 2026)]), [])
    const bare = { factors: [], kpis: starter.kpis.map((row) => ({ ...row, keySuccessFactor: null })) }
    const proposed = findFactorLinks(bare, { lang })
    expect(proposed.links.map(({ factor }) => factor)).toEqual(
      starter.kpis.map(({ keySuccessFactor }) => keySuccessFactor?.text),
    )
  })

  it.each(TEMPLATE_KINDS.map((kind, i) => [kind, bodies[i] as SheetBody] as const))(
    'let only fitting words and figures be typed into the %s table, empty rows included',
    (_, body) => {
      for (const { range, rule } of body.validations) {
        expect([range.firstRow, range.lastRow]).toEqual([6, 45])
        if (rule.type === 'list') expect(rule.items.join(',').length).toBeLessThan(256)
      }
    },
  )
})
