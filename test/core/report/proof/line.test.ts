import { inspectContent } from '../../../../src/app/inspect'
import { proofNamed } from '../../../../src/core/report/proof/line'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'
import { PLAIN_REQUEST } from '../../../support/samples'

type Rows = readonly (readonly CellValue[])[]

const HEADER = ['Kode', 'Program', 'Anggaran (Rp)', 'Realisasi (Rp)', '%']

const LINES: Rows = [
  ['1', 'Program Pelayanan', 500_000, 400_000, 80],
  ['2', 'Program Penunjang', 300_000, 290_000, 96.7],
  ['3', 'Program Kesehatan', 200_000, 100_000, 50],
]

const total: Rows = [HEADER, ...LINES, [null, 'Jumlah', 1_000_000, 790_000, 79]]

test('one line tells it on the front page: the largest total', () => {
  const inspection = inspectContent(workbook([grid('DPA', total)]), PLAIN_REQUEST)
  const context = {
    ...inspection,
    sheetNames: { vfm: 'VFM' },
    provenance: { fileName: '', sha256: '', version: '0', generatedAt: 0 },
    notes: { kpis: new Map(), signature: [] },
    t: PLAIN_REQUEST.translate('id'),
  }
  expect(proofNamed(context).value).toBe('Jumlah Rp 1,00 juta: cocok dengan baris Jumlah Anda (DPA!C5)')
})
