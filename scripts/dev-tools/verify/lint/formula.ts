import type { Report } from './finding'

/** Functions since Excel 2010 that a file must name with the prefix of what is newer than its format. */
const NEWER = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR ' +
    'BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.INV CHISQ.TEST COMBINA CONCAT CONFIDENCE.NORM ' +
    'CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ENCODEURL EXPON.DIST F.DIST F.INV F.TEST FILTER ' +
    'FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAUSS HSTACK HYPGEOM.DIST IFNA IFS ' +
    'IMCOSH ISFORMULA ISO.CEILING ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT ' +
    'NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC ' +
    'PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY ' +
    'RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORT SORTBY STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST ' +
    'TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL ' +
    'XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
)
const LONGEST = 8192
const LONGEST_TEXT = 255
const MOST_ARGUMENTS = 255
const DEEPEST = 64
const QUOTED = /"((?:[^"]|"")*)"|'(?:[^']|'')*'/g
const NAMED = /(_xlfn\.(?:_xlws\.)?)?([A-Z][A-Z0-9.]*)\(/g

/**
 * @param formula - as the file holds it, without an equals sign
 * @param where - it stands
 * @param report - takes what Excel would not read
 */
export function lintFormula(formula: string, where: string, report: Report): void {
  if (formula.startsWith('=')) report(where, 'formula starts with =')
  if (formula.length > LONGEST) report(where, `formula of ${formula.length} characters`)
  for (const [, text] of formula.matchAll(QUOTED)) {
    const length = text?.replaceAll('""', '"').length ?? 0
    if (length > LONGEST_TEXT) report(where, `string literal of ${length} in formula`)
  }
  const bare = formula.replace(QUOTED, (_, text?: string) => (text === undefined ? 'S' : '""'))
  for (const [, prefix, name = ''] of bare.matchAll(NAMED)) {
    if (NEWER.has(name) && prefix === undefined) report(where, `${name} without _xlfn.`)
  }
  if (bare.replace(/\{[^}]*\}/g, '').includes(';')) report(where, 'semicolon in formula')
  if (bare.includes('#REF!')) report(where, '#REF! in formula')
  if (bare.includes('@')) report(where, '@ in formula')
  lintBrackets(bare, where, report)
}

function lintBrackets(bare: string, where: string, report: Report): void {
  const open: { isCall: boolean; commas: number }[] = []
  let deepest = 0
  for (const [found, name] of bare.matchAll(/([A-Za-z_.][A-Za-z0-9_.]*)?\(|\)|,/g)) {
    if (found.endsWith('(')) {
      open.push({ isCall: name !== undefined, commas: 0 })
      deepest = Math.max(deepest, open.filter(({ isCall }) => isCall).length)
    } else if (found === ')') {
      const closed = open.pop()
      if (!closed) {
        report(where, 'unbalanced )')
        return
      }
      if (closed.commas >= MOST_ARGUMENTS) report(where, `${closed.commas + 1} arguments`)
    } else {
      const within = open.at(-1)
      if (within) within.commas += 1
    }
  }
  if (open.length > 0) report(where, 'unbalanced (')
  if (deepest > DEEPEST) report(where, `${deepest} levels of nesting`)
}
