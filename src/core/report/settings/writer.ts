import { NAMES } from '../../regulations/names'
import type { Settings } from '../../regulations/settings'
import type { Plain } from '../../units'
import { BELOW_TOP } from '../table/top'
import type { ReportContext } from '../context'
import type { CellStyle } from '../model'
import { type SheetBuilder, type Shown, wrappedHeight } from '../sheetBuilder'
import { STYLE } from '../styles'
import { DEFAULT_OFFSET, SETTINGS_BLOCKS, SETTINGS_COL } from '../../earlier/settings/layout'
import { packed, type PackedDefaults } from '../../earlier/settings/packed'

const { label, value, note } = SETTINGS_COL
const NOTE_WIDTH = 54

type Content = string | number | null

/** Words of a list, or bounds of a number. */
type Allowed = readonly string[] | { readonly min: number; readonly max: number }

export const SHARE = { min: 0, max: 1 } as const
export const RATIO = { min: 0, max: 10 } as const

const WORDS = 'report.settings'

/** Where the words of settings and the names of their cells come from, and characters of a line of a note. */
export interface Kind<Key extends string> {
  readonly words: string
  readonly names: Readonly<Record<Key, string>>
  readonly width: number
}
const GENERAL: Kind<keyof typeof NAMES> = { words: WORDS, names: NAMES, width: NOTE_WIDTH * 1.2 }

/** Writes from row to row; every section returns the next free row. */
export class SettingsWriter {
  row = BELOW_TOP
  private readonly defaults: Content[] = []

  constructor(
    readonly sheet: SheetBuilder,
    readonly context: ReportContext,
  ) {}

  get t(): ReportContext['t'] {
    return this.context.t
  }

  heading(key: string, headers: readonly (string | null)[] = ['name', 'value'], words = WORDS): void {
    this.row += 1
    this.sheet.put(this.row, label, this.t(`${words}.${key}`), STYLE.section)
    this.sheet.height(this.row, 24)
    this.row += 1
    headers.forEach((title, i) =>
      this.sheet.put(this.row, label + i, title && this.t(`${words}.header.${title}`), STYLE.header),
    )
    this.sheet.put(this.row, note, this.t(`${WORDS}.header.note`), STYLE.header)
    this.sheet.fill(this.row, label, note, STYLE.header)
    this.row += 1
  }

  /** One row: what stands in its columns, and how it looks. */
  line(
    cells: Partial<Readonly<Record<keyof typeof SETTINGS_COL, readonly [Plain | Shown, CellStyle]>>>,
  ): void {
    for (const [id, [content, look]] of Object.entries(cells))
      this.sheet.put(this.row, SETTINGS_COL[id as keyof typeof SETTINGS_COL], content, look)
    this.row += 1
  }

  /** A value that people may change, and hidden beside it the default that it is compared with on the next run. */
  input(row: number, col: number, content: Content, byDefault: Content, style: CellStyle): void {
    this.sheet.put(row, col, content, style)
    this.sheet.put(row, col + DEFAULT_OFFSET, byDefault, STYLE.helper)
  }

  /**
   * What the cells of a block hold by default, in one cell hidden beside its first: a list has one default, not one a cell.
   * @param firstRow - of the block
   * @param rows - by row and column; what is below has none
   * @param col - first column of the block
   */
  defaultsOf(firstRow: number, rows: PackedDefaults, col: number = label): void {
    this.sheet.put(firstRow, col + DEFAULT_OFFSET, packed(rows), STYLE.helper)
  }

  /** A value in a cell of a name, by which the next run finds what it was by default. */
  named(name: string, col: number, content: Content, byDefault: Content, style: CellStyle): void {
    this.sheet.put(this.row, col, content, style)
    this.sheet.name(name, this.row, col)
    // An empty text comes back as nothing.
    this.defaults.push(name, byDefault === '' ? null : byDefault)
  }

  /** Writes what the named cells are by default; after all of them. */
  writeDefaults(): void {
    const [row, col] = [BELOW_TOP, label + DEFAULT_OFFSET]
    this.sheet.put(row, col, packed([this.defaults]), STYLE.helper)
    this.sheet.name(SETTINGS_BLOCKS.defaults, row, col)
  }

  /**
   * A row with one setting.
   * @param key - of its words, and of the name of its cell
   * @param of - what it is, in force and by default
   * @param look - of its cell
   * @param allowed - what people may type there
   * @param more - what holds by default where that is of no settings; where words and name of another kind come from
   */
  setting<Key extends string = keyof typeof NAMES>(
    key: Key,
    of: (settings: Settings) => Content,
    look: CellStyle,
    allowed?: Allowed,
    more: { readonly standard?: Content; readonly from?: Kind<Key> } = {},
  ): void {
    const { settings, defaults } = this.context
    const { words, names, width } = more.from ?? (GENERAL as Kind<string> as Kind<Key>)
    const text = this.t(`${words}.note.${key}`)
    this.named(names[key], value, of(settings), more.standard ?? of(defaults), look)
    this.sheet.height(this.row, wrappedHeight([[text, width]]))
    this.line({ label: [this.t(`${words}.label.${key}`), STYLE.text], note: [text, STYLE.smallWrap] })
    if (allowed) this.allow(allowed)
  }

  /** What people may type into the value of the row above. */
  allow(allowed: Allowed): void {
    const isList = 'length' in allowed
    this.sheet.validations.push({
      range: { firstRow: this.row - 1, firstCol: value, lastRow: this.row - 1, lastCol: value },
      rule: isList ? { type: 'list', items: allowed } : { type: 'decimal', ...allowed, blank: true },
      title: this.t(`${WORDS}.validation.title`),
      message: this.t(`${WORDS}.validation.${isList ? 'list' : 'number'}`),
    })
  }

  /** Names the rows from one on up to the row above. */
  block(name: string, firstRow: number, firstCol: number, lastCol = firstCol): void {
    this.sheet.name(name, firstRow, firstCol, this.row - 1, lastCol)
  }

  /** A note beside a block of low rows, a line a row: what is left over makes the last row higher. */
  noteBeside(firstRow: number, text: string): void {
    const lines = linesOf(text, NOTE_WIDTH * 1.28)
    const rows = Math.max(1, this.row - firstRow)
    lines.slice(0, rows - 1).forEach((line, i) => this.sheet.put(firstRow + i, note, line, STYLE.smallWrap))
    const rest = lines.slice(rows - 1)
    if (rest.length === 0) return
    const last = firstRow + rows - 1
    this.sheet.put(last, note, rest.join(' '), STYLE.smallWrap)
    this.sheet.height(
      last,
      Math.max(this.sheet.heightOf(last), wrappedHeight([[rest.join(' '), NOTE_WIDTH]])),
    )
  }
}

/** The words of a text, put into lines of at most so many characters. */
function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
