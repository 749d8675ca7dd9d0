/** What IronCalc cannot do of what our formulas hold: found by measuring, each with its reason in docs/reliability.md. */
const LIMITS = [
  // Answers for a block as for one value, so that none of its cells counts.
  { name: 'ISNUMBER of a block', pattern: /\bISNUMBER\((?:SEARCH\("",)?(?:'S'!)?\$?[A-Z]+\$?\d+:/ },
  // INDEX gives it a value and no cell, which has no row.
  { name: 'ROW of INDEX', pattern: /\bROW\(INDEX\(/ },
  // Takes the blank cells behind the bands of pay for the largest; blocks without them it searches rightly.
  { name: 'MATCH before blanks', pattern: /,Kinerja_PayBandFrom,1\)/ },
] as const

export type Limit = (typeof LIMITS)[number]['name']

/** Takes its arguments as blocks, which IronCalc does only where a formula is typed. */
const BLOCKWISE = /\bSUMPRODUCT\(/

/** How a formula reaches IronCalc: as the file holds it, typed once more, or not, with the limit that it meets. */
export type Handling = 'asItStands' | 'typed' | Limit

/**
 * @param formula - as the file holds it
 * @returns how IronCalc is asked about it
 */
export function handlingOf(formula: string): Handling {
  // Texts say nothing of functions, and names of sheets are all one.
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) =>
    quoted.startsWith('"') ? '""' : "'S'",
  )
  const limit = LIMITS.find(({ pattern }) => pattern.test(bare))
  if (limit) return limit.name
  return BLOCKWISE.test(bare) ? 'typed' : 'asItStands'
}
