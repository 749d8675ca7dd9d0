import type { Package } from '../opc/package'
import { refuse } from '../refusal'
import { decodeText } from '../xml/escape'

/** As many different texts as cells may be read in a workbook. */
const MAX_STRINGS = 20_000_000

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
  file.stream(part, 'sst', {
    open(name) {
      if (name === 't') collecting = !inReading
      else if (name === 'si') text = ''
      else if (name === 'rPh') inReading = true
    },
    text(piece) {
      if (collecting) text += piece
    },
    close(name) {
      if (name === 't') collecting = false
      else if (name === 'si') strings.push(decodeText(text))
      else if (name === 'rPh') inReading = false
      if (strings.length > MAX_STRINGS) refuse('broken-part', { part })
    },
  })
  return strings
}
