import type { XmlElement } from '../../fidelity/judge/xml'
import { all, attribute, first, inside, numberOf } from './elements'
import type { Report } from './finding'
import { lintFormula } from './formula'
import { cellAt } from './places'

/** How many of what cells point at there are. */
export interface Pointed {
  readonly looks: number
  readonly texts: number
}

const ERRORS = new Set(['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!'])
const TALLEST = 409.5
const LONGEST_TEXT = 32_767
const MOST_LINES = 254
const SPACE = '{http://www.w3.org/XML/1998/namespace}space'
// What XML 1.0 has no place for.
// eslint-disable-next-line no-control-regex
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const FIGURE = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/

/**
 * Rows and cells of a sheet.
 * @param sheet - its first element
 * @param name - of its tab
 * @param pointed - how many looks and shared texts there are
 * @param report - takes what is wrong
 */
export function lintCells(sheet: XmlElement, name: string, pointed: Pointed, report: Report): void {
  let lastRow = 0
  for (const row of inside(first(sheet, 'sheetData'), 'row')) {
    const number = numberOf(row, 'r', lastRow + 1)
    if (number <= lastRow) report(name, `row ${number} after ${lastRow}`)
    lastRow = number
    if (numberOf(row, 'ht', 0) > TALLEST) report(name, `row height ${attribute(row, 'ht')}`)
    let lastCol = 0
    for (const cell of inside(row, 'c')) {
      // A cell without an address is the next one.
      const address = cell.attributes.get('r')
      const at = address === undefined ? { row: number, col: lastCol + 1 } : cellAt(address)
      if (!at) {
        report(name, `cell ref ${address ?? ''}`)
        continue
      }
      if (at.row !== number) report(name, `${address ?? ''} in row ${number}`)
      if (at.col <= lastCol) report(name, `${address ?? ''} out of order`)
      lastCol = at.col
      lintCell(cell, `${name}!${address ?? `R${at.row}C${at.col}`}`, pointed, report)
    }
  }
}

function lintCell(cell: XmlElement, where: string, { looks, texts }: Pointed, report: Report): void {
  const found = (what: string): void => report(where, what)
  const look = numberOf(cell, 's', 0)
  if (look >= Math.max(looks, 1)) found(`style ${look} of ${looks}`)
  const type = cell.attributes.get('t') ?? 'n'
  const value = first(cell, 'v')?.text
  const formula = first(cell, 'f')
  if (formula) {
    if (cell.children[0] !== formula) found('f not first')
    if (formula.text !== '') lintFormula(formula.text, where, report)
    else if (!['shared', 'dataTable'].includes(attribute(formula, 't'))) found('empty formula')
    if (type === 's') found('shared string for formula')
  }
  if (type === 'n' && value !== undefined && !FIGURE.test(value)) found(`number expected: ${value}`)
  if (type === 'b' && value !== undefined && value !== '0' && value !== '1') found(`bool ${value}`)
  if (type === 'e' && value !== undefined && formula && !ERRORS.has(value)) found(`error ${value}`)
  if (type === 's' && value !== undefined && Number(value) >= texts) found('shared string out of range')
  if (type === 'inlineStr' && !first(cell, 'is')) found('inlineStr without is')
  lintText(type === 'str' ? (value ?? '') : inlineText(cell, found), found)
}

function inlineText(cell: XmlElement, found: (what: string) => void): string {
  const is = first(cell, 'is')
  if (!is) return ''
  const pieces = all(is, 't')
  for (const piece of pieces) {
    const isPadded = /^[ \t\n]|[ \t\n]$/.test(piece.text)
    if (isPadded && piece.attributes.get(SPACE) !== 'preserve') found('xml:space missing')
  }
  return pieces.map(({ text }) => text).join('')
}

function lintText(text: string, found: (what: string) => void): void {
  if (text.length > LONGEST_TEXT) found(`text of ${text.length}`)
  if (ILLEGAL.test(text)) found('illegal character')
  if (text.split('\n').length > MOST_LINES) found(`${text.split('\n').length} lines of text`)
}
