import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { hasObjectives, hasStrategy } from '../../../../src/core/rules/strategy/due'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { intake, kpi, text } from '../support/rows'

const read = (
  kpis: readonly (readonly [string | null, string | null])[],
  objectives: readonly (string | null)[] = [],
) => {
  // prettier-ignore
  const given = intake({
    kpis: kpis.map(([perspective, objective], i) =>
      kpi({
        name: `Indikator ${i}`,
        row: i + 2,
        perspective: perspective === null ? null : text(perspective, i + 2, 3),
        objective: objective === null ? null : text(objective, i + 2, 4),
      }),
    ),
    strategy: objectives.map((objective, i) => ({
      table: 1,
      vision: null,
      mission: null,
      objective: objective === null ? null : text(objective, i + 2, 1, 'Visi'),
      perspective: null,
      supports: null,
    })),
  })
  return { intake: given, evaluation: evaluate(given, defaultSettings('id')) }
}

// [what, read, can be asked for, comes by itself]
test.each([
  [
    'objectives in two perspectives',
    read([
      ['Masyarakat', 'A'],
      ['Keuangan', 'B'],
    ]),
    true,
    true,
  ],
  [
    'objectives in one',
    read([
      ['Masyarakat', 'A'],
      ['Masyarakat', 'B'],
    ]),
    true,
    false,
  ],
  ['objectives in one, and a table of them', read([['Masyarakat', 'A']], ['A']), true, true],
  ['a table of objectives that nobody measures', read([['Masyarakat', null]], ['A']), true, true],
  ['a table of a vision alone', read([['Masyarakat', null]], [null]), false, false],
  [
    'no objective anywhere',
    read([
      ['Masyarakat', null],
      ['Keuangan', null],
    ]),
    false,
    false,
  ],
  ['objectives without any indicator', read([], ['A']), false, false],
] as const)('%s', (_, given, canBe, comes) => {
  expect([hasObjectives(given), hasStrategy(given)]).toEqual([canBe, comes])
})
