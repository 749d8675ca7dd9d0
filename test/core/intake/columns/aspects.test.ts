import { readTables } from '../../../../src/core/intake'
import { grid, workbook } from '../../../support/grid'
import { drawTable, parseColumns } from './drawTable'

/** What a drawn table says of its lines, and what its indicators are. */
function read(drawn: string) {
  const { rows, merges } = drawTable(parseColumns(drawn), {})
  const { kpis, budget, tables } = readTables(
    workbook([grid('Data', rows, { merges })], { fileName: '' }),
    [],
  )
  const results = (budget[0]?.results ?? []).map(
    ({ aspect, target }) => `${aspect} ${target === null ? 'as a share' : 'of a target'}`,
  )
  return {
    tables: tables.map(({ kind }) => kind).join(', '),
    lines: results.join(', '),
    kpis: [...new Set(kpis.map(({ aspect = 'none' }) => aspect))].join(', '),
  }
}

describe('outputs, outcomes and physical progress beside money', () => {
  test.each([
    ['Program=name | Pagu=a | Realisasi Keuangan=b | Realisasi Fisik (%)=r', 'physical as a share'],
    ['Project=name | Budget=a | Spent=b | Physical progress (%)=r', 'physical as a share'],
    [
      'Kegiatan=name | Pagu=a | Realisasi Anggaran=b | Target Fisik (%)=t | Realisasi Fisik (%)=r',
      'physical of a target',
    ],
    [
      'Programme=name | Money > Budget=a | Money > Spent=b | Outputs > Planned=t | Outputs > Achieved=r | Outcomes > Planned=t | Outcomes > Achieved=r',
      'output of a target, outcome of a target',
    ],
    ['Program=name | Pagu=a | Realisasi Anggaran=b | Target=t | Realisasi=r', ''],
  ])('%s', (drawn, lines) => {
    expect(read(drawn)).toMatchObject({ lines })
  })

  test('are indicators where a header calls them so, each kind with its own figures', () => {
    const drawn =
      'Program=name | Indikator Keluaran=kpi | Satuan=unit | Target Output=t | Realisasi Output=r | ' +
      'Indikator Hasil=enKpi | Target Outcome=t | Realisasi Outcome=r | Pagu=a | Realisasi Anggaran=b'
    expect(read(drawn)).toEqual({ tables: 'kpi, kpi, budget', lines: '', kpis: 'output, outcome' })
  })
})
