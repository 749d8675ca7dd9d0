import type { XmlElement } from '../../fidelity/judge/xml'
import { attribute, first, numberOf } from './elements'
import type { Report } from './finding'

const LONGEST = 255
const MOST_BREAKS = 1026
const CODES = 'LCRPNDTFAZGBIUESXYKHO"0123456789+-'

/**
 * Heads, feet and breaks of printed pages.
 * @param sheet - first element of a sheet
 * @param name - of its tab
 * @param report - takes what is wrong
 */
export function lintPrinted(sheet: XmlElement, name: string, report: Report): void {
  for (const { text } of first(sheet, 'headerFooter')?.children ?? []) {
    if (text.length > LONGEST) report(name, `header/footer of ${text.length} characters`)
    for (const [, code = ''] of text.replaceAll('&&', '').matchAll(/&(.?)/gs)) {
      if (code === '' || !CODES.includes(code.toUpperCase())) report(name, `header code &${code}`)
    }
  }
  for (const which of ['rowBreaks', 'colBreaks']) {
    const list = first(sheet, which)
    if (!list) continue
    const breaks = list.children.map((one) => Number(attribute(one, 'id')))
    if (numberOf(list, 'count', breaks.length) !== breaks.length) report(name, `${which} count`)
    if (breaks.some((one, i) => i > 0 && one <= (breaks[i - 1] ?? 0))) report(name, `${which} order`)
    if (breaks.length > MOST_BREAKS) report(name, 'breaks > 1026')
  }
}
