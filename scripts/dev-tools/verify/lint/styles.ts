import type { XmlElement } from '../../fidelity/judge/xml'
import { attribute, checkCount, checkOrder, first, inside, numberOf } from './elements'
import type { Report } from './finding'

/** How many looks a workbook has. */
export interface Looks {
  /** Of cells. */
  readonly cells: number
  /** Of rules that colour cells. */
  readonly rules: number
}

const ORDER = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'],
  ...['dxfs', 'tableStyles', 'colors', 'extLst'],
]
const COUNTED = ORDER.slice(0, 9)
const RULE_ORDER = ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection', 'extLst']
const MOST_LOOKS = 64_000
const LONGEST_FORMAT = 255
/** Formats below this number are Excel's own. */
const FIRST_OWN_FORMAT = 164

/**
 * @param styles - first element of the styles, where there are any
 * @param report - takes what is wrong with them
 * @returns how many looks cells and rules may name
 */
export function lintStyles(styles: XmlElement | undefined, report: Report): Looks {
  if (!styles) return { cells: 0, rules: 0 }
  const found = (what: string): void => report('styles', what)
  checkOrder(styles, ORDER, 'styles', report)
  const listed = (name: string): readonly XmlElement[] => first(styles, name)?.children ?? []
  for (const name of COUNTED) checkCount(first(styles, name), name, 'styles', report)
  const cells = inside(first(styles, 'cellXfs'), 'xf')
  if (cells.length > MOST_LOOKS) found(`cellXfs ${cells.length}`)
  const formats = new Map(
    inside(first(styles, 'numFmts'), 'numFmt').map((one) => [
      numberOf(one, 'numFmtId', 0),
      attribute(one, 'formatCode'),
    ]),
  )
  if (formats.size !== inside(first(styles, 'numFmts'), 'numFmt').length)
    found('two numFmts with the same id')
  for (const code of formats.values())
    if (code.length > LONGEST_FORMAT) found(`numFmt of ${code.length} characters`)
  const named = inside(first(styles, 'cellStyleXfs'), 'xf')
  for (const look of [...cells, ...named]) {
    for (const [name, list] of [
      ['fontId', 'fonts'],
      ['fillId', 'fills'],
      ['borderId', 'borders'],
    ] as const) {
      const id = numberOf(look, name, 0)
      if (id >= listed(list).length) found(`xf ${name} ${id} out of range`)
    }
    if (numberOf(look, 'xfId', -1) >= named.length) found('xfId out of range')
    const format = numberOf(look, 'numFmtId', 0)
    if (format >= FIRST_OWN_FORMAT && !formats.has(format)) found(`numFmtId ${format} not defined`)
  }
  const rules = inside(first(styles, 'dxfs'), 'dxf')
  for (const rule of rules) checkOrder(rule, RULE_ORDER, 'dxf', report)
  return { cells: cells.length, rules: rules.length }
}
