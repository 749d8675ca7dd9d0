import type { Package } from '../opc/package'

/** Codes of the formats that files name by number alone (ECMA-376 part 1, 18.8.30, en-US). */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
}

/** Excel takes no longer code. */
const LONGEST_FORMAT = 255

/**
 * Reads which number format each cell style has.
 * @param file - the workbook file
 * @param part - name of the styles part
 * @returns format codes by cell style index; undefined where it is General
 * @throws RefusalError where the part is malformed
 */
export function readNumberFormats(file: Package, part: string): (string | undefined)[] {
  const codes = new Map<number, string>()
  const ids: number[] = []
  let inCellXfs = false
  file.stream(part, 'styleSheet', {
    open(name, attributes) {
      // Differential formats hold numFmt elements of their own, with numbers that mean nothing outside.
      if (name === 'cellXfs') inCellXfs = true
      else if (name === 'xf' && inCellXfs) ids.push(Number(attributes['numFmtId'] ?? 0))
      else if (name === 'numFmt' && !inCellXfs && ids.length === 0) {
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General')
      }
    },
    text() {},
    close(name) {
      if (name === 'cellXfs') inCellXfs = false
    },
  })
  return ids.map((id) => {
    const code = codes.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General'
    return code.toLowerCase() === 'general' || code.length > LONGEST_FORMAT ? undefined : code
  })
}
