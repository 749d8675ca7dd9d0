// Finds the cells of a written workbook in which people may type, and types into them, in the file itself.
const { strFromU8, strToU8, unzipSync, zipSync } = require('fflate')

const SCOPED = /<definedName name="_Kinerja_Sheet" localSheetId="(\d+)"[^>]*>"([^"]*)"/g
const NAMED = /<definedName name="(Kinerja_\w+)">'((?:[^']|'')+)'!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?</g
const CELL = /<c r="([A-Z]+)(\d+)" s="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs

/** Kept from run to run although the cells are locked where a sheet is protected. */
const SIGNED = 'Kinerja_Signature'

const UNESCAPED = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const plain = (text) => text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => UNESCAPED[name])
const escaped = (text) => text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark])

/** Number of a column by its letters. */
const columnOf = (letters) => [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0)

function valueOf(attributes, content = '') {
  const text = /<t[^>]*>(.*?)<\/t>/s.exec(content)?.[1]
  if (text !== undefined) return plain(text) || null
  const value = /<v>(.*?)<\/v>/.exec(content)?.[1]
  if (value === undefined || value === '') return null
  return /t="str"/.test(attributes) ? plain(value) : Number(value)
}

/** A workbook that the program wrote: its own sheets by id, each with its part and its name. */
class Written {
  constructor(bytes) {
    this.parts = unzipSync(bytes)
    const workbook = this.text('xl/workbook.xml')
    const arrows = new Map(
      [...this.text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
        /Id="([^"]*)"/.exec(tag)[1],
        /Target="([^"]*)"/.exec(tag)[1],
      ]),
    )
    const tabs = [...workbook.matchAll(/<sheet [^>]*>/g)].map(([tag]) => ({
      tab: plain(/name="([^"]*)"/.exec(tag)[1]),
      part: `xl/${arrows.get(/r:id="([^"]*)"/.exec(tag)[1])}`,
    }))
    this.sheets = [...workbook.matchAll(SCOPED)].map(([, at, id]) => ({ id, ...tabs[Number(at)] }))
    this.names = [...workbook.matchAll(NAMED)].map(([, name, tab, col, row, lastCol, lastRow]) => ({
      name,
      tab: plain(tab).replaceAll("''", "'"),
      col: columnOf(col),
      row: Number(row),
      lastCol: columnOf(lastCol ?? col),
      lastRow: Number(lastRow ?? row),
    }))
    const looks = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(this.text('xl/styles.xml'))[1]
    this.isOpen = [...looks.matchAll(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs)].map(([xf]) => /locked="0"/.test(xf))
  }

  text(part) {
    return strFromU8(this.parts[part])
  }

  /** The smallest named block that a cell stands in. */
  blockOf(tab, row, col) {
    const size = (one) => (one.lastRow - one.row + 1) * (one.lastCol - one.col + 1)
    return this.names
      .filter((one) => one.tab === tab && row >= one.row && row <= one.lastRow)
      .filter((one) => col >= one.col && col <= one.lastCol)
      .sort((a, b) => size(b) - size(a))[0]
  }

  /** What the cells of a sheet hold, by address. */
  valuesOf({ part }) {
    const found = [...this.text(part).matchAll(CELL)]
    return new Map(
      found.map(([, col, row, , attributes, content]) => [col + row, valueOf(attributes, content)]),
    )
  }

  /** Cells that are open for people, and the lines for who signs, with the block that a later run finds them by. */
  openCells(sheet) {
    return [...this.text(sheet.part).matchAll(CELL)].flatMap(
      ([, letters, digits, style, attributes, content]) => {
        const [row, col] = [Number(digits), columnOf(letters)]
        const block = this.blockOf(sheet.tab, row, col)
        if (!block || (!this.isOpen[Number(style)] && block.name !== SIGNED)) return []
        const was = valueOf(attributes, content)
        return [{ cell: letters + digits, was, name: block.name, row: row - block.row, col: col - block.col }]
      },
    )
  }

  /** Types into cells of one sheet. */
  type(sheet, typed) {
    const byCell = new Map(typed.map((one) => [one.cell, one.typed]))
    const xml = this.text(sheet.part).replace(CELL, (whole, col, row, style) => {
      const word = byCell.get(col + row)
      if (word === undefined) return whole
      const start = `<c r="${col}${row}" s="${style}"`
      return typeof word === 'number'
        ? `${start}><v>${word}</v></c>`
        : `${start} t="inlineStr"><is><t>${escaped(word)}</t></is></c>`
    })
    this.parts[sheet.part] = strToU8(xml)
  }

  /** The file, with the same bytes each time. */
  bytes() {
    return zipSync(this.parts, { level: 9, mtime: new Date(1980, 0, 1) })
  }
}

module.exports = { Written }
