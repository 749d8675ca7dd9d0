import { ANSWER_PHRASES } from '../../../../src/core/intake/lexicon/answers'
import type { CellValue } from '../../../../src/core/units'
import { readSheet, shown } from '../support/read'

describe('answers', () => {
  const read = (target: CellValue, actual: CellValue) => {
    const result = readSheet([
      ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
      [1, 'Peraturan', 'dokumen', target, actual],
      [2, 'Forum warga', 'forum', 20, 18],
    ])
    const [kpi] = result.kpis
    return [kpi?.target, kpi?.actual].map(shown)
  }

  test.each<[CellValue, CellValue, unknown[]]>([
    ['Ada', 'Tidak ada', ['Ada', 'Tidak ada']],
    ['Ada', 'Belum ada', ['Ada', 'Belum ada']],
    ['Ada', 'Sudah ada', ['Ada', 'Sudah ada']],
    ['Ya', 'Belum', ['Ya', 'Belum']],
    ['Tidak Ada', 'Tidak Ada', ['Tidak Ada', 'Tidak Ada']],
    ['Tidak ada', 'Ada', ['Tidak ada', 'Ada']],
    ['Selesai', 'Belum selesai', ['Selesai', 'Belum selesai']],
    ['Yes', 'Not yet', ['Yes', 'Not yet']],
    ['Achieved', 'Not achieved', ['Achieved', 'Not achieved']],
    ['In place', 'None', ['In place', 'None']],
    // Beside a figure, a blank or a dash they are gaps.
    [5, 'Tidak ada', [5, null]],
    [5, 'Belum ada', [5, null]],
    ['Ada', '-', ['Ada', null]],
    ['Ada', null, ['Ada', null]],
    ['Ada', 'n/a', ['Ada', null]],
    ['Ada', 'Data belum tersedia', ['Ada', null]],
    ['WTP', 'Belum ada', ['WTP', null]],
  ])('target %j, result %j', (target, actual, expected) => {
    expect(read(target, actual)).toEqual(expected)
  })

  test('each is worth the same in the settings as in the lexicon', async () => {
    const { gradeScales } = await import('../../../../src/core/regulations/gradeScales')
    const own = gradeScales.filter(({ scale }) => scale === 'YESNO')
    expect(own.map(({ grade, level }) => [grade.toLowerCase(), level]).sort()).toEqual(
      ANSWER_PHRASES.map(({ phrase, means }) => [phrase, means]).sort(),
    )
  })
})
