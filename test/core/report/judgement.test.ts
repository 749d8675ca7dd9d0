import type { ReportContext } from '../../../src/core/report/context'
import { JUDGED, sharesOf } from '../../../src/core/report/judgement'
import { SheetBuilder } from '../../../src/core/report/sheetBuilder'
import { numbered } from '../../../src/core/report/table/columns'
import { writeTable } from '../../../src/core/report/table/writeTable'
import type { Part } from '../../../src/core/rules/readiness/evidence'
import { live } from '../../../src/core/units'
import { createTranslate } from '../../../src/locales'

const part = (key: string, of: number, all: number, unknown?: number): Part => ({
  key,
  part: live(String(of), of),
  whole: live(String(all), all),
  ...(unknown === undefined ? {} : { unknown: live(String(unknown), unknown) }),
})
const PLACES = numbered(
  { evidence: {}, counts: { hidden: true }, shares: { hidden: true } },
  { counts: 4, shares: 2 },
)

function judged(...parts: readonly Part[]) {
  const sheet = new SheetBuilder()
  const context = { t: createTranslate('id') } as unknown as ReportContext
  const rows = [{ parts, context }]
  const { area } = writeTable(sheet, { places: PLACES, columns: JUDGED, rows, first: 3 })
  return { told: area('evidence').values[0], counts: area('counts').values, shares: area('shares').values }
}

test.each<[string, readonly Part[], unknown, unknown[], unknown[]]>([
  ['nothing', [], 'Tidak ada angka di buku kerja ini', [null, null, null, null], [null, null]],
  ['one part', [part('target', 1, 2)], '1 dari 2 indikator bertarget', [1, 2, null, null], [0.5, null]],
  [
    'two parts, a line each',
    [part('target', 1, 2), part('owner', 4, 4)],
    '1 dari 2 indikator bertarget\n4 dari 4 indikator punya penanggung jawab',
    [1, 2, 4, 4],
    [0.5, 1],
  ],
  [
    'what could not be told',
    [part('checks', 1, 5, 3)],
    '1 dari 5 uji indikator lulus, 3 belum dapat dinilai',
    [1, 5, null, null],
    [0.2, null],
  ],
])('evidence is told in sentences, and stands in hidden cells: %s', (_, parts, told, counts, shares) => {
  expect(judged(...parts)).toEqual({ told, counts, shares })
})

test('of nothing there is no share', () => {
  expect(sharesOf([part('target', 0, 0), part('target', 0, 2)])).toEqual([null, 0])
})
