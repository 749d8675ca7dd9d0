import { at, type Live, live } from '../../units'
import type { PeriodCell } from '../../rules/trend/position'

const STEPS = '▁▂▃▄▅▆▇█'
/** Rounds a half up, the dust of a division too: programs differ in how they round 3.4999999999999996. */
const HALF = 0.500000001
const GAP = '·'
const LEVEL = '▄'

/**
 * Bars of a row's own scale, its least figure lowest and its greatest highest; a period without a figure is a dot.
 * They are characters, so that they print in grey and in any program.
 * @param refs - references of the figures, in order of time
 * @param cells - what they hold
 * @returns formula and text
 */
export function sparkBars(refs: readonly string[], cells: readonly PeriodCell[]): Live {
  const all = `${at(refs, 0)}:${at(refs, refs.length - 1)}`
  const bar = (ref: string) =>
    `IF(ISNUMBER(${ref}),IF(MAX(${all})>MIN(${all}),MID("${STEPS}",1+INT(7*(${ref}-MIN(${all}))/(MAX(${all})-MIN(${all}))+${HALF}),1),"${LEVEL}"),"${GAP}")`
  const numbers = cells.filter((cell) => typeof cell === 'number')
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  const text = cells.map((cell) => {
    if (typeof cell !== 'number') return GAP
    return most > least ? STEPS.charAt(Math.floor((7 * (cell - least)) / (most - least) + HALF)) : LEVEL
  })
  return live(refs.map(bar).join('&'), text.join(''))
}
