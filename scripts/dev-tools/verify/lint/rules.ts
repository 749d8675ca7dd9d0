import type { XmlElement } from '../../fidelity/judge/xml'
import { all, attribute, checkCount, first, inside, numberOf, repeated } from './elements'
import type { Report } from './finding'
import { lintFormula } from './formula'
import { type Block, blockAt, overlap } from './places'

const LONGEST = 255
const LONGEST_TITLE = 32

/** Blocks of a list such as "A1:B2 D4"; those that are none are reported. */
function blocksOf(list: string, where: string, report: Report): readonly Block[] {
  return list.split(/\s+/).flatMap((address) => {
    if (address === '') return []
    const block = blockAt(address)
    // Whole columns and rows are blocks too, and need no look.
    if (!block && !/^\$?[A-Z]+:\$?[A-Z]+$|^\$?\d+:\$?\d+$/.test(address)) report(where, `sqref ${address}`)
    return block ? [block] : []
  })
}

/**
 * Rules that colour cells.
 * @param sheet - first element of a sheet
 * @param name - of its tab
 * @param looks - how many looks of rules there are
 * @param report - takes what is wrong
 */
export function lintColourRules(sheet: XmlElement, name: string, looks: number, report: Report): void {
  const priorities: string[] = []
  for (const format of inside(sheet, 'conditionalFormatting')) {
    const where = `${name} CF`
    blocksOf(attribute(format, 'sqref'), where, report)
    for (const rule of inside(format, 'cfRule')) {
      priorities.push(attribute(rule, 'priority'))
      const look = numberOf(rule, 'dxfId', -1)
      if (look >= looks) report(where, `dxfId ${look} of ${looks}`)
      for (const { text } of all(rule, 'formula')) lintFormula(text, where, report)
    }
  }
  for (const [priority, count] of repeated(priorities))
    report(`${name} CF`, `priority ${priority} ${count} times`)
}

/**
 * Rules of what may be typed.
 * @param sheet - first element of a sheet
 * @param name - of its tab
 * @param report - takes what is wrong
 */
export function lintValidations(sheet: XmlElement, name: string, report: Report): void {
  const where = `${name} DV`
  const list = first(sheet, 'dataValidations')
  checkCount(list, 'dataValidations', where, report)
  const blocks: Block[] = []
  for (const rule of inside(list, 'dataValidation')) {
    for (const which of ['formula1', 'formula2']) {
      const formula = first(rule, which)?.text
      if (formula === undefined) continue
      if (!formula.startsWith('"')) lintFormula(formula, where, report)
      else if (formula.length - 2 > LONGEST) report(where, `list of ${formula.length - 2}`)
    }
    for (const [which, most] of [
      ['promptTitle', LONGEST_TITLE],
      ['errorTitle', LONGEST_TITLE],
      ['prompt', LONGEST],
      ['error', LONGEST],
    ] as const) {
      const { length } = attribute(rule, which)
      if (length > most) report(where, `${which} of ${length}`)
    }
    for (const block of blocksOf(attribute(rule, 'sqref'), where, report)) {
      if (blocks.some((other) => overlap(block, other))) report(where, 'blocks overlap')
      blocks.push(block)
    }
  }
}
