import type { SettingName } from '../../regulations/names'
import { BELOW_TOP } from '../backSheetTop'
import type { ReportContext } from '../context'
import type { CellStyle } from '../model'
import { type SheetBuilder, wrappedHeight } from '../sheetBuilder'
import { STYLE } from '../styles'
import { DEFAULT_OFFSET, SETTINGS_BLOCKS, SETTINGS_COL } from '../../earlier/settings/layout'
import { packed, type PackedDefaults } from '../../earlier/settings/packed'

const { label, value, note } = SETTINGS_COL
const NOTE_WIDTH = 54

type Content = string | number | null

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

  heading(key: string, headers: readonly (string | null)[] = []): void {
    this.row += 1
    this.sheet.put(this.row, label, this.t(`report.settings.${key}`), STYLE.section)
    this.sheet.height(this.row, 24)
    this.row += 1
    const titles = headers.length > 0 ? headers : ['name', 'value']
    titles.forEach((title, i) => {
      this.sheet.put(
        this.row,
        label + i,
        title ? this.t(`report.settings.header.${title}`) : null,
        STYLE.header,
      )
    })
    this.sheet.put(this.row, note, this.t('report.settings.header.note'), STYLE.header)
    this.sheet.fill(this.row, label, note, STYLE.header)
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

  setting(key: string, name: SettingName, content: Content, byDefault: Content, style: CellStyle): void {
    const text = this.t(`report.settings.note.${key}`)
    this.sheet.put(this.row, label, this.t(`report.settings.label.${key}`), STYLE.text)
    this.named(name, value, content, byDefault, style)
    this.sheet.put(this.row, note, text, STYLE.smallWrap)
    this.sheet.height(this.row, wrappedHeight([[text, NOTE_WIDTH * 1.2]]))
    this.row += 1
  }

  /** A note beside a block of low rows, a line a row: what is left over makes the last row higher. */
  noteBeside(firstRow: number, text: string): void {
    const lines = linesOf(text, NOTE_WIDTH * 1.15)
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

  list(items: readonly string[]): void {
    this.sheet.validations.push({
      range: { firstRow: this.row - 1, firstCol: value, lastRow: this.row - 1, lastCol: value },
      rule: { type: 'list', items },
      title: this.t('report.settings.validation.title'),
      message: this.t('report.settings.validation.list'),
    })
  }

  bounds(min: number, max: number): void {
    this.sheet.validations.push({
      range: { firstRow: this.row - 1, firstCol: value, lastRow: this.row - 1, lastCol: value },
      rule: { type: 'decimal', min, max, blank: true },
      title: this.t('report.settings.validation.title'),
      message: this.t('report.settings.validation.number'),
    })
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
