import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs'
import { Unzip, UnzipInflate } from 'fflate'
import { SaxesParser } from 'saxes'
import { columnNumber } from '../../../src/core/units'
import type { SheetSize } from './floor'

/** A cell as libraries are given it: column, index of its look, value, formula. */
type FeedCell = readonly [
  col: number,
  style: number,
  value: string | number | boolean | null,
  formula?: string,
]

/** A line of the feed: a new sheet begins, or a row of the present one. */
export type FeedLine =
  { readonly sheet: string } | { readonly row: number; readonly cells: readonly FeedCell[] }

/** Number formats that stand for looks: every library can write one. */
export const LOOKS = ['General', '0.0%', '#,##0', '0.00', '@']

/** Writes lines in pieces of some size. */
class LineWriter {
  private text = ''
  private readonly file: number

  constructor(name: string) {
    this.file = openSync(name, 'w')
  }

  line(line: FeedLine): void {
    this.text += `${JSON.stringify(line)}\n`
    if (this.text.length > 1 << 20) this.flush()
  }

  private flush(): void {
    writeSync(this.file, this.text)
    this.text = ''
  }

  close(): void {
    this.flush()
    closeSync(this.file)
  }
}

/** Takes the cells of one sheet of ours out of its part; our writer puts texts inline. */
class SheetLines {
  private row = 0
  private cells: FeedCell[] = []
  private tag: Record<string, string> = {}
  private text: string | null = null
  private value: string | null = null
  private formula: string | undefined
  private count = { rows: 0, cells: 0, formulas: 0, length: 0 }
  readonly parser = new SaxesParser({ xmlns: false, position: false })

  constructor(out: LineWriter) {
    const { parser } = this
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'row') this.row = Number(attributes['r'])
      else if (name === 'c') {
        this.tag = attributes
        this.value = null
        this.formula = undefined
      } else if (name === 'v' || name === 't' || name === 'f') this.text = ''
    })
    parser.on('text', (piece) => {
      if (this.text !== null) this.text += piece
    })
    parser.on('closetag', ({ name }) => {
      if (name === 'f') this.formula = this.text ?? ''
      else if (name === 'v' || name === 't') this.value = this.text
      else if (name === 'c') this.cells.push(this.cell())
      else if (name === 'row') {
        this.count.rows += 1
        out.line({ row: this.row, cells: this.cells })
        this.cells = []
      }
      if (name === 'f' || name === 'v' || name === 't') this.text = null
    })
  }

  private cell(): FeedCell {
    const { r = '', s = '0', t } = this.tag
    const { value } = this
    const plain = value === null ? null : t === undefined ? Number(value) : t === 'b' ? value === '1' : value
    this.count.cells += 1
    if (this.formula === undefined) return [columnNumber(r.replace(/\d+$/, '')), Number(s), plain]
    this.count.formulas += 1
    this.count.length += this.formula.length
    return [columnNumber(r.replace(/\d+$/, '')), Number(s), plain, this.formula]
  }

  size(): SheetSize {
    const { rows, cells, formulas, length } = this.count
    return {
      rows,
      columns: Math.round(cells / rows),
      formulas: Math.round(formulas / rows),
      formulaLength: formulas === 0 ? 0 : length / formulas,
    }
  }
}

/**
 * Puts the cells that we added to a workbook into a file of lines, to be given to others.
 * @param output - what we wrote
 * @param feed - the file of lines
 * @returns how much each sheet holds
 */
export function writeFeed(output: string, feed: string): SheetSize[] {
  const out = new LineWriter(feed)
  const sizes: SheetSize[] = []
  const unzip = new Unzip((part) => {
    // The officer's own sheet is the first.
    if (!/^xl\/worksheets\/sheet(?!1\.)\d+\.xml$/.test(part.name)) return
    const lines = new SheetLines(out)
    const decoder = new TextDecoder()
    out.line({ sheet: `Sheet ${sizes.length + 2}` })
    part.ondata = (error, bytes, final) => {
      if (error) throw error
      lines.parser.write(decoder.decode(bytes, { stream: !final }))
      if (!final) return
      lines.parser.close()
      sizes.push(lines.size())
    }
    part.start()
  })
  unzip.register(UnzipInflate)
  const bytes = readFileSync(output)
  for (let at = 0; at < bytes.length; at += 1 << 16)
    unzip.push(bytes.subarray(at, at + (1 << 16)), at + (1 << 16) >= bytes.length)
  out.close()
  return sizes
}

/** The lines of a feed, one at a time. */
export function* readFeed(feed: string): Generator<FeedLine> {
  const file = openSync(feed, 'r')
  const buffer = Buffer.alloc(1 << 20)
  const decoder = new TextDecoder()
  let rest = ''
  for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
    const lines = (rest + decoder.decode(buffer.subarray(0, read), { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line) as FeedLine
  }
  closeSync(file)
}
