/** Levels of a budget's hierarchy, from the root down. */
export type BudgetLevel =
  'urusan' | 'bidang' | 'organisation' | 'program' | 'kegiatan' | 'subkegiatan' | 'account' | 'line'

/** pendapatan (4), belanja (5), pembiayaan (6) */
export type BudgetAccount = 'revenue' | 'expenditure' | 'financing'

/** Financing that comes in (6.1) or goes out (6.2). */
export type FinancingSide = 'receipt' | 'outlay'

/** What a phrase says of the row that it opens. */
export type RowMeaning =
  /** The row adds others up, or claims to. */
  | { readonly row: 'total' | 'subtotal' | 'average' }
  /** The row is worked out from totals: a surplus, what is left, a net figure. */
  | { readonly row: 'computed' }
  | { readonly level: BudgetLevel }
  /** The lines below a heading, those that a total adds, or the line itself. */
  | { readonly account: BudgetAccount; readonly side?: FinancingSide }
  /** The row belongs to those who signed. */
  | { readonly row: 'signature' }

/**
 * Where in its text a phrase means this: at its start, as the whole of it, at its end, or as the whole of a heading or of what a
 * total adds ("Income" heads a section or ends "Total income", "Income support" is a department), or any of its words.
 */
export type Place = 'start' | 'whole' | 'end' | 'heading' | 'word'

/** One phrase, in lower case and single blanks, hyphens as blanks. */
export interface RowWord {
  readonly phrase: string
  readonly lang: 'id' | 'en'
  readonly means: RowMeaning
  readonly at: Place
}

const words =
  (means: RowMeaning, at: Place) =>
  (lang: RowWord['lang'], ...phrases: readonly string[]): RowWord[] =>
    phrases.map((phrase) => ({ phrase, lang, means, at }))

const total = words({ row: 'total' }, 'start')
const totalWhole = words({ row: 'total' }, 'whole')
const subtotal = words({ row: 'subtotal' }, 'start')
const subtotalAtEnd = words({ row: 'subtotal' }, 'end')
const average = words({ row: 'average' }, 'start')
const computed = words({ row: 'computed' }, 'start')
const computedWhole = words({ row: 'computed' }, 'whole')
const signature = words({ row: 'signature' }, 'start')
const level = (name: BudgetLevel) => words({ level: name }, 'start')
const line = (account: BudgetAccount) => words({ account }, 'start')
const whole = (account: BudgetAccount) => words({ account }, 'whole')
const heading = (account: BudgetAccount) => words({ account }, 'heading')
const receipt = words({ account: 'financing', side: 'receipt' }, 'start')
const outlay = words({ account: 'financing', side: 'outlay' }, 'start')

/** Every phrase by which a row of a budget table says what it is. Adding one is adding it here. */
export const ROW_WORDS: readonly RowWord[] = [
  ...total('id', 'jumlah', 'total', 'jumlah total', 'total keseluruhan', 'jumlah seluruhnya', 't o t a l'),
  ...total('id', 'j u m l a h'),
  ...total('en', 'grand total', 'gross total', 'overall total', 'sum total', 'totals'),
  ...totalWhole('en', 'overall', 'overall budget', 'overall expenditure', 'overall spending', 'overall cost'),
  ...subtotal('id', 'sub jumlah', 'subjumlah', 'jumlah sub'),
  ...subtotal('en', 'sub total', 'subtotal'),
  ...subtotalAtEnd('en', 'total'),
  ...average('id', 'rata rata', 'rerata', 'jumlah rata rata', 'total rata rata'),
  ...average('en', 'average', 'mean'),
  ...computed(
    'id',
    'surplus',
    'defisit',
    '(surplus)',
    'surplus/(defisit)',
    'total surplus',
    'jumlah surplus',
  ),
  ...computed('id', 'silpa', 'sikpa', 'sisa lebih', 'sisa kurang', 'pembiayaan neto', 'pembiayaan netto'),
  ...computed(
    'en',
    'deficit',
    'net total',
    'net financing',
    'net surplus',
    'net deficit',
    'net operating',
    'total deficit',
  ),
  ...computed('en', 'net cost of services', 'net cost of service', 'net cost of all services'),
  ...computedWhole(
    'en',
    'net',
    'net expenditure',
    'net revenue expenditure',
    'net income',
    'net result',
    'result',
  ),
  ...computedWhole('en', 'net position', 'balance', 'net total cost'),
  ...computedWhole('id', 'selisih', 'sisa', 'neto', 'netto', 'saldo'),
  // Results of a profit and loss account, and what a cash flow begins and ends with.
  ...computedWhole(
    'en',
    'gross profit',
    'gross loss',
    'gross margin',
    'net profit',
    'net loss',
    'net cash flow',
  ),
  ...computedWhole('en', 'profit before tax', 'profit after tax', 'operating profit'),
  ...computedWhole('en', 'opening balance', 'closing balance', 'beginning balance', 'ending balance'),
  ...computedWhole('en', 'cash balance', 'profit', 'loss'),
  ...computedWhole(
    'id',
    'laba',
    'rugi',
    'laba rugi',
    'laba kotor',
    'laba bersih',
    'laba usaha',
    'rugi bersih',
  ),
  ...computedWhole('id', 'laba sebelum pajak', 'laba setelah pajak', 'laba operasional', 'laba (rugi)'),
  ...computedWhole('id', 'saldo awal', 'saldo akhir', 'saldo kas', 'kenaikan kas', 'arus kas bersih'),

  ...level('urusan')('id', 'urusan'),
  ...level('urusan')('en', 'function'),
  ...level('bidang')('id', 'bidang urusan', 'urusan pemerintahan bidang'),
  ...level('bidang')('en', 'sub function'),
  ...level('organisation')('id', 'dinas', 'badan', 'kecamatan', 'kelurahan', 'inspektorat', 'sekretariat'),
  ...level('organisation')('id', 'rsud', 'rumah sakit'),
  ...level('organisation')('en', 'department of', 'vote', 'ministry of'),
  ...level('program')('id', 'program'),
  ...level('program')('en', 'programme', 'sub vote'),
  ...level('kegiatan')('id', 'kegiatan'),
  ...level('kegiatan')('en', 'sub programme', 'subprogramme', 'activity'),
  ...level('subkegiatan')('id', 'sub kegiatan', 'subkegiatan'),
  ...level('subkegiatan')('en', 'sub activity', 'subactivity'),

  ...line('revenue')('id', 'pendapatan'),
  ...line('expenditure')('id', 'belanja'),
  ...whole('revenue')('en', 'revenue', 'revenues', 'total revenue', 'total revenues'),
  ...whole('expenditure')('en', 'expenditure', 'expenditures', 'total expenditure', 'total expenditures'),
  ...whole('financing')('id', 'pembiayaan', 'pembiayaan daerah'),
  ...whole('financing')('en', 'financing'),
  ...receipt('id', 'penerimaan pembiayaan'),
  ...outlay('id', 'pengeluaran pembiayaan'),
  ...heading('revenue')(
    'id',
    'penerimaan',
    'pemasukan',
    'kas masuk',
    'uang masuk',
    'masuk',
    'penerimaan kas',
  ),
  ...heading('expenditure')('id', 'kas keluar', 'uang keluar', 'keluar', 'pengeluaran kas'),
  ...heading('revenue')('en', 'inflow', 'inflows', 'cash in', 'in', 'receipt', 'cash receipts'),
  ...heading('expenditure')('en', 'outflow', 'outflows', 'cash out', 'out', 'payment', 'cash payments'),
  ...heading('revenue')('en', 'income', 'receipts', 'total income', 'sources of funds'),
  ...heading('expenditure')('id', 'pengeluaran', 'biaya', 'beban'),
  ...heading('expenditure')(
    'en',
    'expenses',
    'expense',
    'spending',
    'cost',
    'costs',
    'payments',
    'uses of funds',
  ),

  ...words({ row: 'signature' }, 'word')('id', 'nip'),
  ...signature('id', 'mengetahui', 'menyetujui', 'disetujui', 'dibuat oleh', 'pembina', 'penata'),
  ...signature('id', 'kepala dinas', 'kepala badan', 'kepala bidang', 'kepala bagian', 'kepala kantor'),
  ...signature('id', 'bupati', 'walikota', 'wali kota', 'gubernur', 'sekretaris daerah', 'camat'),
  ...signature(
    'id',
    'kepala sub',
    'kepala subbagian',
    'kepala subbidang',
    'inspektur',
    'direktur',
    'pengguna anggaran',
    'pejabat',
  ),
  ...signature('en', 'signed', 'approved', 'prepared', 'reviewed', 'director', 'treasurer', 'mayor'),
]
