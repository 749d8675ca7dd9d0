import { readSheet } from '../support/read'

describe('codes kept as numbers', () => {
  test('a code kept as the number 2.2 and shown as 2.20 keeps its zero', () => {
    const result = readSheet(
      [
        ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
        [2.2, 'BIDANG STATISTIK', 100, 10],
        ['2.20.02', 'PROGRAM STATISTIK SEKTORAL', 100, 10],
        [2.21, 'BIDANG PERSANDIAN', 50, 5],
        ['2.21.02', 'PROGRAM PERSANDIAN', 50, 5],
      ],
      { formats: { A: '0.00' } },
    )
    expect(result.budget.map(({ level, depth }) => [level, depth])).toEqual([
      ['bidang', 0],
      ['program', 1],
      ['bidang', 0],
      ['program', 1],
    ])
    // The zero stands in no cell: no live formula may compare this code.
    expect(result.budget.map(({ code }) => [code?.text, code?.parts])).toEqual([
      ['2.20', []],
      ['2.20.02', undefined],
      ['2.21', undefined],
      ['2.21.02', undefined],
    ])
  })
})
