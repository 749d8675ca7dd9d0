import { readFileSync } from 'node:fs'
import path from 'node:path'
import { budgetLines, budgetName, budgetTotal } from '../../../../scripts/dev-tools/samples/apbd'
import { makeCouncil } from '../../../../scripts/dev-tools/samples/council'
import { makeDinas } from '../../../../scripts/dev-tools/samples/dinas'
import { attainmentPercent, indicators } from '../../../../scripts/dev-tools/samples/indicators'
import { makeKabupaten } from '../../../../scripts/dev-tools/samples/kabupaten'
import { makeMessyKabupaten } from '../../../../scripts/dev-tools/samples/messy'
import { missions } from '../../../../scripts/dev-tools/samples/strategy'

const folder = path.resolve(__dirname, '../../../../samples')

describe('the sample workbooks', () => {
  test.each([
    ['kabupaten.xlsx', makeKabupaten],
    ['kabupaten-berantakan.xlsx', makeMessyKabupaten],
    ['council.xlsx', makeCouncil],
    ['dinas-tpp.xlsx', makeDinas],
  ])('%s in samples/ is what the script makes, byte for byte', async (name, make) => {
    const made = Buffer.from(await make())
    const kept = readFileSync(path.join(folder, name))
    expect(made.equals(kept)).toBe(true)
  })
})

describe('the indicators of the kabupaten', () => {
  test('are forty, ten in each of four perspectives, with weights that add to 100', () => {
    const counts = new Map<string, number>()
    for (const { perspective } of indicators) counts.set(perspective, (counts.get(perspective) ?? 0) + 1)
    expect([...counts.values()]).toEqual([10, 10, 10, 10])
    expect(indicators.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
  })

  test('each serve an objective of the strategy and a line of the budget', () => {
    const known = new Set(missions.flatMap(({ objectives }) => objectives))
    expect(indicators.filter(({ objective }) => !known.has(objective))).toEqual([])
    expect(() => indicators.map(({ code }) => budgetName(code))).not.toThrow()
  })

  test('hold what officers meet: no figure yet, a target of zero, a range, grades, yes or no', () => {
    const targets = indicators.map(({ target }) => target)
    expect(indicators.filter(({ actual }) => actual === null)).toHaveLength(3)
    expect(targets).toEqual(expect.arrayContaining([0, '80 - 90%', 'WTP', 'A', 'Ya']))
  })

  test('have two attainments that were typed wrong, for the audit to find', () => {
    const wrong = indicators.filter((indicator) => {
      const computed = attainmentPercent(indicator)
      const typed = indicator.typedAttainment
      return typeof typed === 'number' && computed !== null && Math.abs(typed - computed) > 0.5
    })
    expect(wrong.map(({ name }) => name)).toEqual([
      'Rata-rata waktu proses tender',
      'Persentase pejabat fungsional bersertifikat',
    ])
  })
})

test('programs of the sample budget add up to its total', () => {
  const programs = budgetLines.filter(({ level }) => level === 'program')
  expect(programs.reduce((sum, { budget }) => sum + budget, 0)).toBe(budgetTotal.budget)
  expect(programs.reduce((sum, { spent }) => sum + spent, 0)).toBe(budgetTotal.spent)
})
