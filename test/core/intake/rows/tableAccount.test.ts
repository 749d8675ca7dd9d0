import { _, budgetOf, foundIn } from './budgetTable'

const NAMED = ['program', 'budget', 'spent'] as const

describe('accounts', () => {
  const accountsOf = (...args: Parameters<typeof budgetOf>) =>
    budgetOf(...args).rows.map(({ account, name }) => `${account} ${name.text}`)

  test.each([
    [
      'a department called Revenue',
      [
        ['Agriculture', 100, 90],
        ['Revenue', 200, 150],
        ['Works', 317, 281],
        ['Total', 617, 521],
      ],
      [null, null, null],
    ],
    [
      'the same without a total',
      [
        ['Agriculture', 100, 90],
        ['Revenue', 200, 150],
        ['Works', 317, 281],
      ],
      [null, null, null],
    ],
    [
      'income before costs, without a total',
      [
        ['REVENUE', 3000, 2900],
        ['Cost of goods', 1500, 1400],
        ['Labour', 499, 480],
      ],
      ['revenue', null, null],
    ],
    [
      'pendapatan sebelum biaya',
      [
        ['Pendapatan', 3000, 2900],
        ['Gaji', 1500, 1400],
        ['Sewa', 499, 480],
      ],
      ['revenue', null, null],
    ],
    [
      'Pendapatan di antara dinas',
      [
        ['Dinas Jalan', 100, 90],
        ['Pendapatan', 200, 150],
        ['Dinas Air', 317, 281],
        ['Jumlah', 617, 521],
      ],
      [null, null, null],
    ],
    [
      'lines with and without the word Belanja',
      [
        ['Belanja Pegawai', 1000, 900],
        ['Belanja Modal', 617, 300],
        ['Hibah', 317, 281],
        ['Jumlah', 1934, 1481],
      ],
      ['expenditure', 'expenditure', 'expenditure'],
    ],
    [
      'a total that names the account of its lines',
      [
        ['Gaji', 1000, 900],
        ['ATK', 617, 300],
        ['Jumlah Belanja', 1617, 1200],
      ],
      ['expenditure', 'expenditure'],
    ],
    [
      'the same in English',
      [
        ['Council tax', 1000, 900],
        ['Grants', 617, 300],
        ['Total income', 1617, 1200],
      ],
      ['revenue', 'revenue'],
    ],
  ])('%s', (_name, rows, accounts) => {
    expect(budgetOf(NAMED, rows).rows.map(({ account }) => account)).toEqual(accounts)
  })

  test.each([
    ['income of a village', '412', ['revenue', 'revenue']],
    ['spending of a village', '521', ['expenditure', 'expenditure']],
    ['codes of something else', '812', [null, null]],
  ])('grouped codes: %s', (_name, kind, accounts) => {
    const table = budgetOf(
      ['code', 'program', 'budget', 'spent'],
      [
        [`${kind}-01`, 'Tanah kas', 200, 150],
        [`${kind}-02`, 'Tambatan perahu', 150, 140],
      ],
    )
    expect(table.rows.map(({ account }) => account)).toEqual(accounts)
  })

  const sections = (words: readonly string[]) =>
    [
      [words[0] ?? _, _, _],
      ['Pajak / tax', 5000, 5100],
      ['Hibah / grants', 2000, 1900],
      [words[1] ?? _, 7000, 7000],
      [words[2] ?? _, _, _],
      ['Pegawai / staff', 4000, 3900],
      ['Barang / goods', 2500, 2500],
      [words[3] ?? _, 6500, 6400],
      [words[4] ?? _, 500, 600],
    ].filter(([name]) => name !== '')
  const apart = [
    'revenue Pajak / tax',
    'revenue Hibah / grants',
    'expenditure Pegawai / staff',
    'expenditure Barang / goods',
  ]

  test.each([
    ['headings and totals, English', ['Income:', 'Total Income', 'Expenses:', 'Total Expenses', 'Net']],
    [
      'headings and totals, Indonesian',
      ['A. PENERIMAAN', 'Jumlah Penerimaan', 'B. PENGELUARAN', 'Jumlah Pengeluaran', 'Selisih'],
    ],
    ['totals alone', ['', 'Total income', '', 'Total expenditure', 'Surplus']],
    ['headings alone', ['Pendapatan', 'Jumlah', 'Belanja', 'Jumlah', 'Surplus/(Defisit)']],
    ['nothing but the figures of the result', ['', 'Jumlah A', '', 'Jumlah B', 'Selisih']],
  ])('income and expenses are kept apart: %s', (_name, words) => {
    expect(accountsOf(NAMED, sections(words))).toEqual(apart)
    expect(foundIn(budgetOf(NAMED, sections(words)))).toEqual([])
  })

  test('codes say their account whatever is added to them', () => {
    expect(
      accountsOf(
        ['code', 'program', 'budget', 'spent'],
        [
          ['4.1', 'PAD', 500, 400],
          ['5.1', 'Operasi', 317, 211],
          [_, 'Jumlah', 817, 611],
        ],
      ),
    ).toEqual(['revenue PAD', 'expenditure Operasi'])
  })
})
