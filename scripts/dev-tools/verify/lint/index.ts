import { readFileSync } from 'node:fs'
import { MAIN } from '../../fidelity/namespaces'
import { checked, type Check } from '../checks'
import { lintCells } from './cells'
import { all, attribute, first, inside } from './elements'
import { lintDrawings } from './drawings'
import type { Finding, Report } from './finding'
import { type Linted, openLinted } from './linted'
import { lintPackage } from './package'
import { lintColourRules, lintValidations } from './rules'
import { lintSheet } from './sheet'
import { lintStyles } from './styles'
import { type Book, lintWorkbook, type Tab } from './workbook'
import type { XmlElement } from '../../fidelity/judge/xml'

/**
 * Looks for what makes Excel offer to repair a workbook and the schema lets through: numbers out of range, elements out of
 * order, names and ids twice, formulas that Excel would not write. Shares no code with what writes workbooks.
 * @param bytes - a workbook file
 * @returns what is wrong with it, none where Excel has nothing to repair
 */
export function lint(bytes: Uint8Array): readonly Finding[] {
  const findings: Finding[] = []
  const report: Report = (where, what) => findings.push({ where, what })
  const file = openLinted(bytes, report)
  lintPackage(file, report)
  const start = [...(file.arrows.get('')?.values() ?? [])].find(({ type }) => type === 'officeDocument')
  const tree = file.trees.get(start?.part ?? '')
  if (!start?.part || !tree) {
    report('workbook', 'no workbook')
    return findings
  }
  lintBook(file, start.part, tree, report)
  return findings
}

function lintBook(file: Linted, part: string, tree: XmlElement, report: Report): void {
  const arrows = file.arrows.get(part) ?? new Map()
  const treeOf = (type: string): XmlElement | undefined =>
    file.trees.get([...arrows.values()].find((one) => one.type === type)?.part ?? '')
  const book = lintWorkbook(tree, report)
  const looks = lintStyles(treeOf('styles'), report)
  const texts = lintSharedTexts(treeOf('sharedStrings'), report)
  const sheetOf = ({ relation }: Tab): XmlElement | undefined =>
    file.trees.get(arrows.get(relation)?.part ?? '')
  const selected: string[] = []
  for (const [place, tab] of book.tabs.entries()) {
    const sheet = sheetOf(tab)
    if (sheet?.uri !== MAIN || sheet.name !== 'worksheet') continue
    if (all(sheet, 'sheetView').some((view) => /^(1|true)$/.test(attribute(view, 'tabSelected'))))
      selected.push(tab.name)
    lintSheet(sheet, place, book, report)
    lintCells(sheet, tab.name, { looks: looks.cells, texts }, report)
    lintColourRules(sheet, tab.name, looks.rules, report)
    lintValidations(sheet, tab.name, report)
  }
  if (selected.length > 1) report('workbook', `tabSelected on ${selected.join(', ')}`)
  lintDrawings(file, book, report)
  lintCalculation(treeOf('calcChain'), book, sheetOf, report)
}

function lintSharedTexts(list: XmlElement | undefined, report: Report): number {
  const count = inside(list, 'si').length
  const stated = list?.attributes.get('uniqueCount')
  if (stated !== undefined && Number(stated) !== count) report('sst', `uniqueCount ${stated} but ${count}`)
  return count
}

/** The order of calculation names cells that hold formulas, and no others. */
function lintCalculation(
  chain: XmlElement | undefined,
  book: Book,
  sheetOf: (tab: Tab) => XmlElement | undefined,
  report: Report,
): void {
  if (!chain) return
  const formulas = new Map<string, ReadonlySet<string>>()
  for (const tab of book.tabs) {
    const sheet = sheetOf(tab)
    const cells = sheet ? all(sheet, 'c').filter((cell) => first(cell, 'f') !== undefined) : []
    formulas.set(tab.sheetId, new Set(cells.map((cell) => attribute(cell, 'r'))))
  }
  let sheetId = ''
  const wrong = inside(chain, 'c').filter((cell) => {
    sheetId = cell.attributes.get('i') ?? sheetId
    return !formulas.get(sheetId)?.has(attribute(cell, 'r'))
  })
  if (wrong.length > 0) report('calcChain', `${wrong.length} entries for cells that hold no formula`)
}

/** The same finding however far its rows have moved. */
const kindOf = ({ where, what }: Finding): string => `${where} | ${what}`.replace(/\d+/g, '#')

function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const one of findings) counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + 1)
  return counts
}

/**
 * @param findings - in a workbook that was made
 * @param own - in the workbook that it was made of
 * @returns those that came with the making
 */
export function added(findings: readonly Finding[], own: readonly Finding[]): readonly string[] {
  const before = countsOf(own)
  return [...countsOf(findings)]
    .filter(([kind, count]) => count > (before.get(kind) ?? 0))
    .map(([kind, count]) => {
      const one = findings.find((finding) => kindOf(finding) === kind)
      return `${one?.where ?? ''}: ${one?.what ?? ''} (${count}, was ${before.get(kind) ?? 0})`
    })
}

/** Excel has nothing to repair in the output that the input did not have. */
export function checkLinted(file: string, input: string | null, output: string): Check {
  const after = lint(readFileSync(output))
  // Where nothing is found the input cannot have had less, and is not looked at.
  const before = after.length === 0 || input === null ? [] : lint(readFileSync(input))
  const detail = before.length === 0 ? 'nothing' : `${before.length} of the input's own`
  return checked(file, 'to repair', detail, added(after, before))
}
