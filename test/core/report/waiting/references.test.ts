import { referencesIn } from '../../../../src/core/report/waiting/references'
import { rangeAddress } from '../../../../src/core/units'

const named = (name: string) =>
  name === 'Kinerja_ReadinessScore'
    ? { sheet: 'Kesiapan', range: { firstRow: 1, firstCol: 1, lastRow: 1, lastCol: 1 } }
    : null

test.each([
  ['IF($R9=1,\'IKU 2025\'!$K$6,"")', ['!R9', 'IKU 2025!K6']],
  ['COUNTIF(\'Rapor\'!$K$9:$K$20,"<1")', ['Rapor!K9:K20']],
  ["'Dinas ''A'''!B2+C3", ["Dinas 'A'!B2", '!C3']],
  // A text reads no cell, and neither does the place of one.
  ['"A1:B2"&D4', ['!D4']],
  ["HYPERLINK(IFERROR(\"#'IKU'!\"&ADDRESS(ROW('IKU'!$E$6),COLUMN('IKU'!$E$6)),\"#\"),$Q9)", ['!Q9']],
  ["ROWS('Rapor'!$K$9:$K$20)-COUNT('Rapor'!$K$9:$K$20)", ['Rapor!K9:K20']],
  ['LOG10(A1)+Kinerja_Cap', ['!A1']],
  ['Kinerja_ReadinessScore>3', ['Kesiapan!A1']],
])('%s reads %p', (formula, cells) => {
  const found = referencesIn(formula, named)
  expect(found.map(({ sheet, range }) => `${sheet ?? ''}!${rangeAddress(range)}`)).toEqual(cells)
})
