import least from '../../../../scripts/dev-tools/mirrored/least.json'
import { mirror, share } from '../../../../scripts/dev-tools/mirrored/mirror'
import { tree } from '../../../../scripts/dev-tools/mirrored/tree'

const SOURCES = [
  'core/units/round.ts',
  'core/rules/evaluate.ts',
  'core/rules/pay/index.ts',
  'core/rules/pay/score.ts',
  'core/intake/rows/levels.ts',
  'core/intake/types.ts',
  'host/xlsx/read/sheetReader.ts',
  'taskpane/components/Card.tsx',
  'app/session.ts',
]

describe('a test stands for', () => {
  test.each([
    ['the file of its name', 'core/rules/evaluate.test.ts', 'core/rules'],
    ['a file of markup', 'taskpane/components/Card.test.tsx', 'taskpane/components'],
    ['a file, with others of it in a folder', 'core/rules/evaluate/told.test.ts', 'core/rules'],
    ['what a folder hands out', 'core/rules/pay.test.ts', 'core/rules'],
    ['what a folder hands out, by the file itself', 'core/rules/pay/index.test.ts', 'core/rules'],
    ['a file of a room of intake', 'core/intake/rows/levels.test.ts', 'core/intake/rows'],
    ['a file beside those rooms', 'core/intake/types.test.ts', 'core/intake'],
  ])('%s: %s', (_, path, room) => {
    const { rooms, strangers } = mirror(SOURCES, [path])
    expect(rooms[room]?.mirrored).toBe(1)
    expect(Object.values(rooms).reduce((sum, { mirrored }) => sum + mirrored, 0)).toBe(1)
    expect(strangers).toEqual([])
  })

  test.each([
    ['a folder that hands nothing out', 'host/xlsx/read.test.ts'],
    ['the whole of a folder', 'core/rules/whole/words.test.ts'],
    ['the whole of a folder, in folders of its own', 'host/xlsx/whole/respelled/encodings.test.ts'],
    ['the whole of a door', 'app/whole/kpiChoices.test.ts'],
    ['the contract of the hosts', 'host/contract/sameSheets.test.ts'],
    ['what is not in src', 'scripts/site/options.test.ts'],
  ])('no file, and may: %s', (_, path) => {
    const { rooms, strangers } = mirror(SOURCES, [path])
    expect(Object.values(rooms).map(({ mirrored }) => mirrored)).not.toContain(1)
    expect(strangers).toEqual([])
  })

  test.each([
    ['a file that is not there', 'core/rules/evaluateTold.test.ts'],
    ['a folder that is not there', 'core/rules/trend/change.test.ts'],
    ['the name of a folder in that folder', 'core/rules/pay/pay.test.ts'],
    ['the whole of what is no folder', 'core/rules/evaluate/whole/told.test.ts'],
  ])('nothing, and is named: %s', (_, path) => {
    const { strangers } = mirror(SOURCES.slice(2), [path])
    expect(strangers).toEqual([path])
  })
})

test('a file counts once, however many tests it has', () => {
  const tests = ['core/rules/pay/score.test.ts', 'core/rules/pay/score/caps.test.ts']
  expect(mirror(SOURCES, tests).rooms['core/rules']).toEqual({ files: 3, mirrored: 1 })
})

test.each([
  [2, 3, 66],
  [3, 3, 100],
  [0, 3, 0],
])('%d of %d are %d per cent', (mirrored, files, per100) => {
  expect(share({ files, mirrored })).toBe(per100)
})

describe('this tree', () => {
  const { sources, tests } = tree()
  const { rooms, strangers } = mirror(sources, tests)
  const shares = Object.fromEntries(Object.entries(rooms).map(([room, one]) => [room, share(one)]))
  /** By how much a room may be above its gate before the gate is to follow. */
  const SLACK = 5

  test('has no test that mirrors nothing', () => {
    expect(strangers).toEqual([])
  })

  test('has no room with fewer tests than it had', () => {
    const fewer = Object.entries(least).filter(([room, gate]) => (shares[room] ?? 0) < gate)
    expect(fewer.map(([room, gate]) => [room, shares[room], gate])).toEqual([])
  })

  test('has every room in the list, and a rise written down, so that it cannot fall again', () => {
    const gates: Readonly<Record<string, number>> = least
    const risen = Object.entries(shares).filter(([room, now]) => now > (gates[room] ?? -1) + SLACK)
    expect(risen).toEqual([])
  })
})
