import type { Package } from '../opc/package'
import { decodeText } from '../xml/escape'
import { checkRoot } from '../xml/parser'

/**
 * Reads the table of texts that cells share. Runs of rich text are joined; readings (furigana) are not text.
 * @param file - the workbook file
 * @param part - name of the shared strings part
 * @returns texts by index
 * @throws RefusalError where the part is malformed
 */
export function readSharedStrings(file: Package, part: string): string[] {
  const strings: string[] = []
  let text = ''
  let collecting = false
  let inReading = false
  let first = true
  file.stream(part, (parser) => {
    parser.on('opentag', (tag) => {
      if (first) checkRoot(tag, 'sst', part)
      first = false
      if (tag.name === 't') collecting = !inReading
      else if (tag.name === 'si') text = ''
      else if (tag.name === 'rPh') inReading = true
    })
    const collect = (piece: string): void => {
      if (collecting) text += piece
    }
    parser.on('text', collect)
    parser.on('cdata', collect)
    parser.on('closetag', ({ name }) => {
      if (name === 't') collecting = false
      else if (name === 'si') strings.push(decodeText(text))
      else if (name === 'rPh') inReading = false
    })
  })
  return strings
}
