import { evaluate } from '../../../src/core/rules/evaluate'
import { readTables } from '../../../src/core/intake'
import { defaultSettings } from '../../../src/core/regulations/defaults'
import type { SheetBody } from '../../../src/core/report/model'
import { buildTemplate, TEMPLATE_KINDS } from '../../../src/core/templates'
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
  const intake = readTables(asContent(bodies), [])
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
