import { KPI_BLOCK, PERSPECTIVE_BLOCK, SNAPSHOT_BLOCK } from '../../../../src/core/earlier/blocks'
import { planHistory } from '../../../../src/core/rules/history/snapshots'
import { changeCode } from '../../../../src/core/rules/history/change'
import type { InputRow, KeptInputs } from '../../../../src/core/earlier/inputs'
import { readTables } from '../../../../src/core/intake'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { grid, workbook } from '../../../support/grid'

const settings = defaultSettings('id')

/** A run over KPIs named A, B, ... with the given actuals against a target of 100, and what an earlier run kept. */
function run(
  actuals: Readonly<Record<string, number | null>>,
  stamp: number,
  inputs: KeptInputs = new Map(),
  over = {},
) {
  const rows = Object.entries(actuals).map(([name, actual], i) => [
    i + 1,
    `Indeks ${name}`,
    'Indeks',
    100,
    actual,
  ])
  const intake = readTables(
    workbook([grid('IKU', [['No', 'Indikator', 'Satuan', 'Target', 'Realisasi'], ...rows])]),
    [],
  )
  const own = { ...settings, ...over }
  const evaluation = evaluate(intake, own)
  const provenance = { fileName: '', sha256: '', version: '1', generatedAt: stamp }
  return planHistory(
    { intake, evaluation, settings: own, inputs, provenance },
    evaluation.kpis.map((_, i) => i),
  )
}

/** What the sheet of a run would give back to the next one. */
function kept({ snapshots, changes }: ReturnType<typeof run>): KeptInputs {
  const perspectives = new Map<string, InputRow[]>()
  for (const { id, perspectives: own } of snapshots) {
    for (const { name, score } of own) perspectives.set(`${id}\u001f${name}`, [{ name, score }])
  }
  const blocks: [string, ReadonlyMap<string, readonly InputRow[]>][] = [
    [
      SNAPSHOT_BLOCK.name,
      new Map(
        snapshots.map(({ id, stamp, score, cap, settings: rules, figures, levels }) => {
          const counts = Object.fromEntries(levels.map((count, i) => [`level${5 - i}`, count]))
          return [String(id), [{ stamp, score, cap, settings: rules, figures, ...counts }]] as const
        }),
      ),
    ],
    [PERSPECTIVE_BLOCK.name, perspectives],
    [
      KPI_BLOCK.name,
      new Map(
        changes.map(({ key, now, before }) => [
          key,
          [
            {
              attainment: now?.attainment ?? null,
              level: now?.level ?? null,
              previousAttainment: before?.attainment ?? null,
              previousLevel: before?.level ?? null,
            },
          ],
        ]),
      ),
    ],
  ]
  return new Map(blocks)
}

describe('snapshots', () => {
  test('the first run has nothing to compare with', () => {
    const first = run({ A: 90, B: 50 }, 46000)
    expect(first.snapshots).toHaveLength(1)
    expect(first.previous).toBeNull()
    expect(first.changes.map(({ before }) => before)).toEqual([null, null])
  })

  test('a run with other figures adds one, and says what rose, fell, came and went', () => {
    const first = run({ A: 90, B: 50, C: 80 }, 46000)
    const second = run({ A: 95, B: 40, D: 70 }, 46090, kept(first))
    expect(second.snapshots.map(({ id, stamp }) => [id, stamp])).toEqual([
      [2, 46090],
      [1, 46000],
    ])
    expect(second.previous?.score).toBeCloseTo(first.snapshots[0]?.score ?? 0, 12)
    expect(second.changes.map((change) => [change.key.split('\u001f')[0], changeCode(change)])).toEqual([
      ['Indeks A', 1],
      ['Indeks B', 0],
      ['Indeks D', 2],
      ['Indeks C', -2],
    ])
  })

  test('the same figures under the same settings replace the newest, and are still compared with the one before', () => {
    const first = run({ A: 90, B: 50 }, 46000)
    const second = run({ A: 95, B: 40 }, 46090, kept(first))
    const again = run({ A: 95, B: 40 }, 46091, kept(second))
    expect(again.snapshots.map(({ id, stamp }) => [id, stamp])).toEqual([
      [2, 46091],
      [1, 46000],
    ])
    expect(again.changes).toEqual(second.changes)
    expect(run({ A: 95, B: 40 }, 46091, kept(again))).toEqual(again)
  })

  test('the same figures under another cap are another snapshot', () => {
    const first = run({ A: 130 }, 46000)
    const second = run({ A: 130 }, 46000, kept(first), { cap: 1 })
    expect(second.snapshots.map(({ cap }) => cap)).toEqual([1, 1.2])
  })

  test.each([
    ['without its time', '1', { score: 1 }, []],
    ['whose number is no number', 'satu', { stamp: 46000, score: 1 }, []],
    ['without perspectives, its settings a number', '1', { stamp: 46000, score: 1, settings: 7 }, [['7', 0]]],
  ] as const)('a kept snapshot %s', (_, key, row, found) => {
    const inputs: KeptInputs = new Map([[SNAPSHOT_BLOCK.name, new Map([[key, [row]]])]])
    const earlier = run({ A: 90 }, 46001, inputs).snapshots.slice(1)
    expect(earlier.map(({ settings: rules, perspectives }) => [rules, perspectives.length])).toEqual(found)
  })

  test('none is ever dropped', () => {
    let history = run({ A: 1 }, 46000)
    for (let i = 2; i <= 70; i += 1) history = run({ A: i }, 46000 + i, kept(history))
    expect(history.snapshots).toHaveLength(70)
  })
})
