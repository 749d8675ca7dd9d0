import { compileLater } from '../../src/cli/compileLater'

const cases: [string, boolean][] = [
  ['20.15.0', true],
  ['20.20.2', true],
  // What V8 does not know it complains of on the error output.
  ['22.1.0', false],
  ['24.22.3', false],
  ['200.0.0', false],
]

it.each(cases)('Node %s is told to optimise later: %s', (version, expected) => {
  const setFlagsFromString = jest.fn()
  expect(compileLater({ setFlagsFromString }, version)).toBe(expected)
  expect(setFlagsFromString).toHaveBeenCalledTimes(expected ? 1 : 0)
})
