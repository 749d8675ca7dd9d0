import { fieldsOf, readSheet } from '../support/read'

type Rows = readonly (readonly (string | number | null)[])[]

const QUARTERS = ['Indikator Kinerja', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV']
const STEPS: Rows = [
  ['Jumlah dokumen', 'dokumen', 12, 3, 6, 9, 12],
  ['Jumlah laporan', 'laporan', 24, 6, 12, 18, 24],
  ['Jumlah peserta', 'orang', 200, 50, 100, 150, 200],
]
const RESULTS: Rows = [...STEPS.slice(1), ['Jumlah dokumen', 'dokumen', 12, 3, 6, 9, 11]]
const LEVELS: Rows = [
  ['Indeks kepuasan', 'indeks', 85, 85, 85, 85, 85],
  ['Nilai SAKIP', 'nilai', 70, 70, 70, 70, 70],
]
const ENGLISH = ['Indicator', 'Unit', 'Annual Target', 'Q1', 'Q2', 'Q3', 'Q4']

test.each<[string, Rows, string | undefined]>([
  ['steps to the target', [['RENCANA AKSI 2026'], QUARTERS, ...STEPS], undefined],
  ['steps without a title', [QUARTERS, ...STEPS], undefined],
  ['steps, in English', [ENGLISH, ...STEPS], undefined],
  ['a title that speaks of results', [['Realisasi Kinerja Triwulan IV'], QUARTERS, ...STEPS], 'G'],
  ['one row that ends elsewhere', [QUARTERS, ...RESULTS], 'G'],
  ['levels that stay as they are', [QUARTERS, ...LEVELS], 'G'],
])('quarters beside a target: %s', (_, rows, actual) => {
  expect(fieldsOf(readSheet(rows).tables[0])).toMatchObject({ target: 'C', ...(actual && { actual }) })
  expect(fieldsOf(readSheet(rows).tables[0]).actual).toBe(actual)
})

const MONTHS: Rows = [
  ['Layanan tepat waktu', 90, 80, 85, 96, 87],
  ['Indeks kepuasan', 85, 80, 82, 90, 84],
  ['Waktu tunggu', 20, 25, 20, 18, 21],
]

test.each(['Rata-rata', 'Rerata', 'Average', 'Mean', 'Capaian Akhir'])(
  'the mean of the months is the result, whatever it is called: %s',
  (head) => {
    const header = ['Indikator Kinerja', 'Target', 'Jan', 'Feb', 'Mar', head]
    expect(fieldsOf(readSheet([header, ...MONTHS]).tables[0])).toMatchObject({ target: 'B', actual: 'F' })
  },
)

test('another figure beside the months is none', () => {
  const header = ['Indikator Kinerja', 'Target', 'Jan', 'Feb', 'Mar', 'Zzgrk']
  const rows = MONTHS.map((row, at) => (at === 0 ? [...row.slice(0, 5), 88] : row))
  expect(fieldsOf(readSheet([header, ...rows]).tables[0])).toMatchObject({ target: 'B', actual: 'E' })
})

test.each([[['Anggaran']], [['Program', 'Anggaran']]])('steps beside what they cost: %j', (tail) => {
  const rows = STEPS.map((row, at) => [
    ...row,
    ...tail.map((one) => (one === 'Program' ? `Zzgrk ${at}` : at * 1e8)),
  ])
  const fields = fieldsOf(readSheet([[...QUARTERS, ...tail], ...rows]).tables[0])
  expect(fields).toMatchObject({ target: 'C' })
  expect(fields.actual).toBeUndefined()
})

test.each(['Q1', 'Q1 Avg', 'Avg Q1', 'TW I', 'Rata-rata TW I', 'Rerata TW I', 'Capaian TW I'])(
  'the mean of the months of its quarter is the result: %s',
  (head) => {
    const header = ['Indikator Kinerja', 'Target', 'Jan', 'Feb', 'Mar', head]
    expect(fieldsOf(readSheet([header, ...MONTHS]).tables[0])).toMatchObject({ target: 'B', actual: 'F' })
  },
)

test('the mean of the months of another quarter is none of it', () => {
  const header = ['Indikator Kinerja', 'Target', 'Jan', 'Feb', 'Mar', 'TW II']
  expect(fieldsOf(readSheet([header, ...MONTHS]).tables[0]).actual).not.toBe('F')
})
