import { _, fieldsOf, readSheet } from '../support/read'

describe('a remark here and there is no name', () => {
  test.each([
    ['Perangkat Daerah', _],
    ['Department', _],
    ['OPD', 'Zzgrk'],
  ])('beside "%s", which tells the rows apart, headed by %j', (owner, heading) => {
    const { tables, budget } = readSheet([
      [owner, 'Anggaran', 'Realisasi', heading],
      ['Dinas PU', 500, 400, _],
      ['Dinas Sosial', 300, 200, 'pindah dari PU'],
      ['Satpol PP', 200, 100, 'dipotong'],
      ['Jumlah', 1000, 700, _],
    ])
    expect(fieldsOf(tables[0]).program).toBe('A')
    expect(budget.map(({ name }) => name.text)).toEqual(['Dinas PU', 'Dinas Sosial', 'Satpol PP'])
  })

  test('below the total, beside an amount of its own', () => {
    const { tables } = readSheet([
      ['Department', 'Budget', 'Actual', _],
      ['Roads', 500, 400, _],
      ['Parks', 300, 200, _],
      ['Fire', 200, 100, _],
      ['Total', 1000, 700, _],
      [_, _, _, _],
      [_, _, 34, 'added to round'],
    ])
    expect(fieldsOf(tables[0]).program).toBe('A')
  })

  test('but names are names where offices repeat', () => {
    const { tables } = readSheet([
      ['OPD', 'Zzgrk', 'Anggaran', 'Realisasi'],
      ['Dinas PU', 'Jalan', 500, 400],
      [_, 'Jembatan', 300, 200],
      ['Dinas Sosial', 'Bansos', 200, 100],
    ])
    expect(fieldsOf(tables[0])).toMatchObject({ owner: 'A', program: 'B' })
  })
})

describe('names without a heading at the left of a table', () => {
  const inSections = (heading: string | null, second: string | null) => [
    [_, second, heading, 'Anggaran', 'Realisasi'],
    ['Belanja Pegawai', _, _, _, _],
    [_, 'Gaji', _, 500, 400],
    [_, 'Tunjangan', 'naik', 300, 200],
    ['Jumlah Belanja Pegawai', _, _, 800, 600],
    ['Belanja Barang', _, _, _, _],
    [_, 'ATK', _, 200, 100],
    [_, 'Listrik', _, 100, 90],
    ['Jumlah Belanja Barang', _, _, 300, 190],
    ['Jumlah', _, _, 1100, 790],
  ]
  const LINES = ['Gaji', 'Tunjangan', 'ATK', 'Listrik']

  test.each([
    ['Keterangan', _],
    ['Comments', _],
    ['Zzgrk', _],
    ['Keterangan', 'Uraian'],
  ])('headed %j beside them and %j over the second column', (heading, second) => {
    const { tables, budget } = readSheet(inSections(heading, second))
    expect(fieldsOf(tables[0]).program).toBe('A+B')
    const leaves = budget.filter(({ leaf }) => leaf).map(({ name }) => name.text)
    expect(leaves).toEqual(LINES)
    expect(tables[0]?.proof?.standing).toBe('proven')
  })

  test.each(['Comments', 'Keterangan', 'Zzgrk'])('behind a blank column, "%s" heading remarks', (heading) => {
    const rows = inSections(heading, _).map(([a = _, b = _, ...rest]) => [a, b, _, ...rest])
    const { tables, budget } = readSheet(rows)
    expect(fieldsOf(tables[0]).program).toBe('A+B')
    expect(budget.filter(({ leaf }) => leaf).map(({ name }) => name.text)).toEqual(LINES)
  })

  test('what stands in front of a table with names of its own is none of it', () => {
    const { tables } = readSheet([
      [_, _, 'Uraian', 'Anggaran', 'Realisasi'],
      ['catatan satu', _, 'Gaji', 500, 400],
      ['catatan dua', _, 'Listrik', 300, 200],
      ['catatan tiga', _, 'ATK', 200, 100],
    ])
    expect(fieldsOf(tables[0])).toEqual({ program: 'C', budget: 'D', spent: 'E' })
  })
})
