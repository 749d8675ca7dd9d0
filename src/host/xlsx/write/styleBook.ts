import type { CellStyle, ConditionalFormat } from '../../../core/report/model'
import { BUILT_IN_FORMATS } from '../read/numberFormats'
import { escapeAttribute } from '../xml/escape'
import { Splices } from '../xml/splice'
import { child, parseTree, type XmlNode } from '../xml/tree'
import type { BaseFont } from './styleXml'
import { borderXml, cellFormatXml, differentialXml, fillXml, fontXml } from './styleXml'
import { StyleSection } from './styleSections'

const FIRST_CUSTOM_FORMAT = 164
/** Numbers that Excel gives out end far below; a file that states larger ones, or none, has its own trouble. */
const LAST_CUSTOM_FORMAT = 60_000
/** Formats of these numbers mean the same everywhere; those of 5-8, 14-22 and 37-44 follow the reader's country. */
const STABLE_FORMATS = new Set([0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 45, 46, 47, 48, 49])
const STABLE_CODES = new Map(
  Object.entries(BUILT_IN_FORMATS)
    .filter(([id]) => STABLE_FORMATS.has(Number(id)))
    .map(([id, code]) => [code, Number(id)]),
)

/** The styles of a workbook: ours are added behind the officer's, and equal ones are used again. */
export class StyleBook {
  private readonly sections
  private readonly base: BaseFont
  private readonly based: boolean
  private readonly byStyle = new Map<CellStyle, number>()
  private readonly byFormat: Map<string, number>
  private nextFormat: number

  /**
   * @param part - name of the styles part, for refusals
   * @param text - the part as it stands
   */
  constructor(
    part: string,
    private readonly text: string,
  ) {
    const root = parseTree(part, text, 'styleSheet')
    this.sections = {
      numFmts: new StyleSection('numFmts', root),
      fonts: new StyleSection('fonts', root),
      fills: new StyleSection('fills', root),
      borders: new StyleSection('borders', root),
      cellXfs: new StyleSection('cellXfs', root),
      dxfs: new StyleSection('dxfs', root),
    }
    this.based = (child(root, 'cellStyleXfs')?.children.length ?? 0) > 0
    const font = this.sections.fonts.entries[0]
    const value = (name: string): string | undefined => (font && child(font, name))?.attributes['val']
    this.base = {
      name: value('name') ?? 'Calibri',
      size: value('sz') ?? '11',
      family: value('family') ?? '',
    }
    const formats = this.sections.numFmts.entries.map(({ attributes }) => attributes)
    const ids = formats.map(({ numFmtId }) => Number(numFmtId))
    this.nextFormat = Math.max(FIRST_CUSTOM_FORMAT, highestFormat(root) + 1)
    this.byFormat = new Map([
      ...STABLE_CODES,
      ...formats.map(({ formatCode = '' }, i): [string, number] => [formatCode, ids[i] as number]),
    ])
  }

  /** Index of the cell format that looks like the style. */
  cellFormat(style: CellStyle): number {
    const known = this.byStyle.get(style)
    if (known !== undefined) return known
    const { fonts, fills, borders, cellXfs } = this.sections
    const index = cellXfs.indexOf(
      cellFormatXml(style, {
        font: fonts.indexOf(fontXml(style.font, this.base)),
        fill: style.fill === undefined ? 0 : fills.indexOf(fillXml(style.fill)),
        border: style.border === undefined ? 0 : borders.indexOf(borderXml(style.border)),
        format: this.numberFormat(style.numberFormat ?? 'General'),
        based: this.based,
      }),
    )
    this.byStyle.set(style, index)
    return index
  }

  /** Index of the differential format that a conditional format lays over a cell. */
  differential(look: ConditionalFormat['rules'][number]): number {
    const { numberFormat } = look
    const format =
      numberFormat === undefined ? null : { id: this.numberFormat(numberFormat), code: numberFormat }
    return this.sections.dxfs.indexOf(differentialXml(look, format))
  }

  /** The part's text with what was added. */
  result(): string {
    const splices = new Splices(this.text)
    for (const section of Object.values(this.sections)) section.apply(splices)
    return splices.result()
  }

  private numberFormat(code: string): number {
    const known = this.byFormat.get(code)
    if (known !== undefined) return known
    const id = this.nextFormat
    this.nextFormat += 1
    this.byFormat.set(code, id)
    this.sections.numFmts.indexOf(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`)
    return id
  }
}

/** The highest number of a format that is declared or used: one that is used only must not come to mean ours. */
function highestFormat({ attributes, children }: XmlNode): number {
  const id = Number(attributes['numFmtId'] ?? 0)
  return children.reduce(
    (most, one) => Math.max(most, highestFormat(one)),
    Number.isInteger(id) && id <= LAST_CUSTOM_FORMAT ? id : 0,
  )
}
