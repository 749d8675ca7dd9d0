import type { Part } from '../rules/readiness/evidence'
import { share, shareFormula } from '../rules/share'
import { at as memberAt, concat, type Live, live, type Missing } from '../units'
import type { ReportContext } from './context'
import { liveSentence } from './formulaText'
import { FORMAT, look, STYLE } from './styles'
import { columnsIn, type Content, type RowRefs } from './table/columns'

/** One decimal: scores of people are no finer. */
const ONE_DECIMAL = { numberFormat: '0.0' } as const
const QUIET = { font: { size: 10, color: '404040' } } as const

/** Looks of the sheets on which people judge how far they have come. */
export const LOOK = {
  name: { ...STYLE.text, font: { color: '1F3A5F', bold: true }, indent: 0 },
  evidence: { ...STYLE.text, ...QUIET },
  score: look(STYLE.inputNumber, { horizontal: 'center', numberFormat: FORMAT.any }),
  scoreShown: look(STYLE.center, ONE_DECIMAL),
  mean: look(STYLE.totalPercent, { horizontal: 'center' }, ONE_DECIMAL),
  covered: { ...STYLE.totalText, ...QUIET, indent: 1 },
  linkCell: { ...STYLE.center, font: { size: 10, color: '1F3A5F', underline: true } },
  figure: { ...STYLE.percent, font: { color: '1F3A5F', bold: true } },
} as const

/** What is judged, with the parts that the workbook can count. */
interface Judged {
  readonly parts: readonly Part[]
  readonly context: ReportContext
}

type PartId = 'evidence' | 'counts' | 'shares'

/**
 * @param parts - how many of how many
 * @returns how much of each there is
 */
export function sharesOf(parts: readonly Part[]): readonly (number | Missing)[] {
  return parts.map(({ part, whole }) => share(Number(part.value), Number(whole.value)))
}

function evidence({ parts, context: { t } }: Judged, at: RowRefs<PartId>): Content {
  if (parts.length === 0) return t('evidence.none')
  const told = parts.flatMap(({ key, unknown }, nth): (Live | string)[] => {
    const counts = { n: at.live('counts', 2 * nth), all: at.live('counts', 2 * nth + 1) }
    const sentence = liveSentence(t, `evidence.${key}`, { ...counts, ...(unknown ? { unknown } : {}) })
    return nth === 0 ? [sentence] : ['\n', sentence]
  })
  const { formula, value } = concat(told)
  // A line break in a formula's text would not survive every program: CHAR(10) does.
  return live(formula.replaceAll('"\n"', 'CHAR(10)'), value)
}

/** Columns of what is judged: the sentences, and hidden each count beside what it is a count of, then the shares. */
export const JUDGED = columnsIn<Judged, PartId>({
  evidence: { look: LOOK.evidence, cell: evidence },
  counts: ({ parts }, _, nth) => {
    const part = parts[Math.floor(nth / 2)]
    return nth % 2 === 0 ? part?.part : part?.whole
  },
  shares: ({ parts }, at, nth) =>
    nth < parts.length
      ? live(shareFormula(at('counts', 2 * nth), at('counts', 2 * nth + 1)), memberAt(sharesOf(parts), nth))
      : undefined,
})
