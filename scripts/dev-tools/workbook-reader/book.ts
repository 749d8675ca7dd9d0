import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { textOf, type Parts } from './parts'

/** What a cell of a file holds; an error is its text, such as #DIV/0!. */
export interface FileCell {
  readonly value: string | number | boolean | null
  readonly error: boolean
  /** As the file holds it, '' where it stands with another cell; null where there is none. */
  readonly formula: string | null
}

export interface FileSheet {
  readonly name: string
  readonly part: string
  /** By address: C7. */
  readonly cells: ReadonlyMap<string, FileCell>
  /** Numbers of hidden columns, from 1. */
  readonly hiddenColumns: ReadonlySet<number>
  /** The id that the scorecard's maker marked the sheet with, or null for the officer's own sheets. */
  readonly mark: string | null
}

/** @returns whether a cell, where there is one, is calculated */
export function hasFormula(cell: FileCell | undefined): boolean {
  return (cell?.formula ?? null) !== null
}

const SHEET_MARK = '_Kinerja_Sheet'

function walk(
  xml: string,
  on: { open?: (tag: SaxesTagPlain) => void; text?: (text: string) => void; close?: (name: string) => void },
): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  // Some writers give the format's own elements a prefix: it is the one of the outermost element.
  let prefix: string | null = null
  const bare = (name: string): string =>
    prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name
  parser.on('opentag', (tag) => {
    prefix ??= tag.name.slice(0, tag.name.indexOf(':') + 1)
    on.open?.({ ...tag, name: bare(tag.name) })
  })
  if (on.text) parser.on('text', on.text)
  parser.on('closetag', (tag) => on.close?.(bare(tag.name)))
  parser.write(xml).close()
}

/**
 * @param parts - of a package
 * @param relsPart - a relationships part
 * @returns target by relationship id and by type's last word, resolved against the owner's folder
 */
export function relationshipsOf(parts: Parts, relsPart: string): Map<string, string> {
  const folder = relsPart.replace(/_rels\/[^/]*$/, '')
  const targets = new Map<string, string>()
  if (!parts[relsPart]) return targets
  walk(textOf(parts, relsPart), {
    open: ({ name, attributes: { Id = '', Type = '', Target = '' } }) => {
      if (name !== 'Relationship') return
      const target = Target.startsWith('/') ? Target.slice(1) : folder + Target
      targets.set(Id, target)
      targets.set(Type.slice(Type.lastIndexOf('/') + 1), target)
    },
  })
  return targets
}

function sharedStrings(parts: Parts, part: string | undefined): readonly string[] {
  const strings: string[] = []
  if (part === undefined || !parts[part]) return strings
  let text = ''
  let inText = false
  let phonetic = false
  walk(textOf(parts, part), {
    open: ({ name }) => {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic = true
      inText = name === 't' && !phonetic
    },
    text: (piece) => {
      if (inText) text += piece
    },
    close: (name) => {
      if (name === 't') inText = false
      if (name === 'rPh') phonetic = false
      if (name === 'si') strings.push(text)
    },
  })
  return strings
}

function valueOf(type: string, text: string, strings: readonly string[]): FileCell['value'] {
  if (type === 's') return strings[Number(text)] ?? ''
  if (type === 'b') return text === '1'
  if (type === 'str' || type === 'inlineStr' || type === 'e') return text
  return text === '' ? null : Number(text)
}

function readSheet(xml: string, strings: readonly string[]): Pick<FileSheet, 'cells' | 'hiddenColumns'> {
  const cells = new Map<string, FileCell>()
  const hiddenColumns = new Set<number>()
  let cell: { at: string; type: string; text: string; formula: string | null } = {
    at: '',
    type: '',
    text: '',
    formula: null,
  }
  let inValue = false
  let inFormula = false
  walk(xml, {
    open: ({ name, attributes }) => {
      if (name === 'col' && (attributes.hidden === '1' || attributes.hidden === 'true')) {
        for (let col = Number(attributes.min); col <= Number(attributes.max); col += 1) hiddenColumns.add(col)
      }
      if (name === 'c') cell = { at: attributes.r ?? '', type: attributes.t ?? 'n', text: '', formula: null }
      if (name === 'f') cell.formula = ''
      inFormula = name === 'f'
      inValue = name === 'v' || name === 't'
    },
    text: (piece) => {
      if (inValue) cell.text += piece
      if (inFormula) cell.formula += piece
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false
      if (name === 'f') inFormula = false
      if (name !== 'c') return
      const value = valueOf(cell.type, cell.text, strings)
      cells.set(cell.at, { value, error: cell.type === 'e', formula: cell.formula })
    },
  })
  return { cells, hiddenColumns }
}

/**
 * Reads values and formulas of a workbook, on its own: it shares no code with what it checks.
 * @param parts - of the package
 * @returns its sheets in tab order
 */
export function readBook(parts: Parts): readonly FileSheet[] {
  const workbookPart = relationshipsOf(parts, '_rels/.rels').get('officeDocument') ?? 'xl/workbook.xml'
  const targets = relationshipsOf(parts, workbookPart.replace(/([^/]+)$/, '_rels/$1.rels'))
  const strings = sharedStrings(parts, targets.get('sharedStrings'))
  const sheets: { name: string; part: string }[] = []
  const marks = new Map<number, string>()
  let marked = -1
  walk(textOf(parts, workbookPart), {
    open: ({ name, attributes }) => {
      if (name === 'sheet') {
        sheets.push({ name: attributes.name ?? '', part: targets.get(attributes['r:id'] ?? '') ?? '' })
      }
      const ours = name === 'definedName' && attributes.name === SHEET_MARK
      marked = ours ? Number(attributes.localSheetId) : -1
    },
    text: (text) => {
      if (marked >= 0) marks.set(marked, text.replaceAll('"', ''))
    },
    close: () => {
      marked = -1
    },
  })
  return sheets.map(({ name, part }, i) => ({
    name,
    part,
    mark: marks.get(i) ?? null,
    ...readSheet(part === '' || !parts[part] ? '<none/>' : textOf(parts, part), strings),
  }))
}
