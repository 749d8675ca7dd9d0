import type { CellStyle } from './model'
import { FORMAT, STYLE } from './styles'

/** One decimal: scores of people are no finer. */
const ONE_DECIMAL = '0.0'

/** Looks of the sheets on which people judge how far they have come. */
export const LOOK = {
  name: { ...STYLE.text, font: { color: '1F3A5F', bold: true }, indent: 0 },
  evidence: { ...STYLE.text, font: { size: 10, color: '404040' } },
  score: { ...STYLE.inputNumber, horizontal: 'center', numberFormat: FORMAT.any },
  scoreShown: { ...STYLE.center, numberFormat: ONE_DECIMAL },
  mean: { ...STYLE.totalPercent, horizontal: 'center', numberFormat: ONE_DECIMAL },
  meanWord: STYLE.totalStatus,
  covered: { ...STYLE.totalText, font: { size: 10, color: '404040' }, indent: 1 },
  linkCell: { ...STYLE.center, font: { size: 10, color: '1F3A5F', underline: true } },
  figure: { ...STYLE.percent, font: { color: '1F3A5F', bold: true } },
} as const satisfies Record<string, CellStyle>
