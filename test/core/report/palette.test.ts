import { STATUS_COLOURS } from '../../../src/core/report/palette'

/** Relative luminance of RRGGBB (WCAG 2.2, 1.4.3). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(STATUS_COLOURS))('level %s', (_, { fill, text }) => {
  test('is read on its ground: 4.5 to 1', () => {
    expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5)
  })

  test('is read on white paper too', () => {
    expect(contrast('FFFFFF', text)).toBeGreaterThanOrEqual(4.5)
  })
})

test('no two levels have one ground', () => {
  const fills = Object.values(STATUS_COLOURS).map(({ fill }) => fill)
  expect(new Set(fills).size).toBe(fills.length)
})
