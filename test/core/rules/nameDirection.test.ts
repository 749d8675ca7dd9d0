import { nameDirectionFinder } from '../../../src/core/rules/nameDirection'
import { words } from '../../../src/core/units'

const find = nameDirectionFinder([])
const PER_CENT = { percent: true, timed: false }
const TIMED = { percent: false, timed: true }
const PLAIN = { percent: false, timed: false }
type Way = 'minimize' | 'maximize' | null

// Names of indicators of IKU lists, LKjIP and Renstra tables of regencies and cities, and of the IKK of EPPD.
const INDONESIAN: Record<string, readonly string[]> = {
  minimize: [
    'Biaya per siswa yang lulus',
    'Jumlah kecelakaan per 1.000 kendaraan yang diperiksa',
    'Angka kemiskinan',
    'Persentase penduduk miskin',
    'Tingkat Pengangguran Terbuka (TPT)',
    'Prevalensi stunting',
    'Angka Kematian Ibu per 100.000 KH',
    'AKB',
    'Angka kesakitan DBD',
    'Persentase balita gizi buruk',
    'Jumlah kebakaran',
    'Jumlah kejadian bencana',
    'Indeks risiko bencana',
    'Persentase jalan rusak',
    'Persentase kerusakan jalan kabupaten',
    'Luas kawasan kumuh',
    'Persentase rumah tidak layak huni',
    'Backlog rumah',
    'Jumlah desa tertinggal',
    'Luas lahan kritis',
    'Emisi gas rumah kaca',
    'Timbulan sampah per kapita',
    'Tingkat kebocoran air',
    'Air tak berekening',
    'Angka putus sekolah SMP/MTs',
    'Jumlah anak tidak sekolah',
    'Angka buta huruf',
    'Jumlah perceraian',
    'Persentase perkawinan anak',
    'Unmet need KB',
    'Jumlah temuan BPK',
    'Jumlah pengaduan masyarakat',
    'Persentase pengaduan yang belum ditindaklanjuti',
    'Temuan yang tidak dapat diselesaikan',
    'Keluhan pelanggan atas kualitas layanan',
    'Angka kriminalitas',
    'Jumlah kecelakaan lalu lintas',
    'Jumlah pelanggaran perda',
    'Jumlah kasus kekerasan terhadap anak',
    'Tingkat ketidakhadiran pegawai',
    'Tingkat absensi pegawai',
    'Persentase keterlambatan penyampaian laporan',
    'Rasio gini',
    'Laju inflasi',
    'Indeks Williamson',
    'Rasio ketergantungan',
    'Menurunnya angka kemiskinan',
    'Nilai biaya (semakin rendah semakin baik)',
    'Jumlah gangguan jaringan',
    'NPL',
    'Tunggakan pajak',
    'Deviasi penyerapan anggaran',
    'Indeks pencemaran sungai',
    'Jumlah titik banjir',
  ],
  maximize: [
    'Persentase temuan yang ditindaklanjuti',
    'Persentase penurunan stunting',
    'Persentase penurunan angka kemiskinan',
    'Penurunan emisi gas rumah kaca',
    'Persentase pengurangan sampah',
    'Persentase pengaduan yang diselesaikan',
    'Jumlah kasus yang ditangani',
    'Persentase rumah tidak layak huni yang tertangani',
    'Persentase jalan rusak yang diperbaiki',
    'Persentase penanganan kawasan kumuh',
    'Rehabilitasi lahan kritis',
    'Persentase penduduk miskin yang menerima bantuan',
    'Jumlah penganggur yang dilatih',
    'Persentase korban kekerasan yang mendapat layanan',
    'Persentase gizi buruk mendapat perawatan',
    'Cakupan penemuan kasus TB',
    'Persentase desa bebas stunting',
    'Jumlah rapat pengendalian inflasi',
    'Persentase anak putus sekolah yang kembali bersekolah',
    'Tingkat waktu tanggap (response time rate) layanan wilayah manajemen kebakaran',
    'Persentase kebakaran yang tertangani tepat waktu',
    'Indeks Kepuasan Masyarakat',
    'Indeks kepuasan atas penanganan pengaduan',
    'Indeks ketahanan bencana',
    'Indeks perilaku anti korupsi',
    'Indeks persepsi korupsi',
    'Maturitas manajemen risiko',
    'Angka harapan hidup',
    'Angka partisipasi sekolah',
    'Angka kelulusan',
    'Angka melek huruf',
    'Pendapatan Asli Daerah (PAD)',
    'Laju pertumbuhan ekonomi',
    'Persentase jalan mantap',
    'Jumlah kunjungan wisatawan',
    'Prevalensi kontrasepsi modern',
    'Persentase laporan tepat waktu',
    'Angka kesembuhan TB',
    'Rasio elektrifikasi',
    'Rata-rata lama tinggal wisatawan mancanegara',
    'Persentase pelanggaran perda yang ditindak',
    'Pengembalian kerugian daerah',
    'Persentase keluarga miskin yang diberdayakan',
  ],
  nothing: [
    'Rasio tenaga kesehatan per penduduk',
    'Waktu operasional layanan',
    'Rata-rata lama sekolah',
    'Harapan lama sekolah',
    'Rasio beban kerja',
    'Jumlah dokumen perencanaan',
    'Jumlah orang yang menerima gaji',
    'Persentase pegawai paruh waktu',
    'Persentase rumah tangga dengan sistem air limbah',
    'Cakupan air bersih',
    'Jumlah sarana pengaduan',
  ],
}

// Names of council, police, health and call-centre indicators: best value indicators, quarterly reports, scorecards.
const ENGLISH: Record<string, readonly string[]> = {
  minimize: [
    // What something is bought for, and what it is counted by, say nothing of it.
    'Training cost per recruit graduated',
    'Program cost per job created',
    'Cost of treatment per million gallons',
    'Accidents per 1,000 vehicles inspected',
    // What stands straight before a bad thing says which.
    'Water quality complaints',
    'First-time homeless households',
    '% of homeless households who are first-time homeless',
    'Point-in-time count of homeless persons',
    'Average # of days for basic permit review',
    '# of days on average from application to decision',
    '# of service requests escalated',
    'Staff turnover',
    'Vacancy rate',
    'Missed bin collections',
    'Road accidents',
    'Infant mortality',
    'Unemployment rate',
    'Children living in poverty',
    'Number of complaints received',
    'Complaints not resolved in time',
    'Unresolved incidents',
    'Sickness absence (days per FTE)',
    'Absenteeism',
    'Debtor days',
    'Cost per call',
    'Number of high risk audit findings',
    'Audit risks',
    'Overtime hours',
    'Backlog of repairs',
    'Defects per unit',
    'Carbon emissions',
    'Residual household waste per household',
    'Number of fly tips',
    'Rent arrears',
    'Homeless households in temporary accommodation',
    'Reoffending rate',
    'Domestic burglaries per 1,000 households',
    'People killed or seriously injured',
    'Percentage of planning appeals allowed',
    'Call abandonment rate',
    'Reduce % of calls lost to 5%',
    'To reduce rent arrears',
    'Data breaches',
    'Water leakage',
    'Non-revenue water',
    'Roads in poor condition',
    'Empty homes',
    'Dropout rate',
    'Gini coefficient',
    'Gender pay gap',
    'Days lost to industrial action',
    'Delayed transfers of care',
    'Error rate of benefit decisions',
    'Fires in dwellings',
  ],
  maximize: [
    'Area of vacant lots greened',
    'Percentage of the cost of services recovered',
    'Reduction in cost per case',
    'Complaints resolved in time',
    'Complaints answered within 10 days',
    'Reduction in energy use',
    'Reduction in rent arrears',
    'Percentage of fly tips resulting in enforcement action',
    'Fly-tips cleared or assessed within 2 working days',
    'Incidents prevented',
    'Crime detection rate',
    'Empty homes brought back into use',
    'Potholes repaired',
    'Homeless households rehoused',
    'Unemployed people helped into work',
    'Household waste sent for reuse, recycling and composting',
    'The percentage of land with acceptable levels of litter',
    'Complainants satisfied with the handling of their complaint',
    'Resident satisfaction',
    'Recycling rate',
    'Sundry debt collection rates',
    'Council tax collected in the year',
    'Invoices paid on time',
    'Life expectancy',
    'School attendance',
    'Employment rate',
    'Jobs created',
    'Immunisation coverage',
    'Contraceptive prevalence',
    'Smoking cessation: four-week quitters',
    'Emissions avoided',
    'Vacancies filled',
    'Compliance with data breach procedures',
    'Debt recovered',
    'Access to treatment for disease',
    'Days without accidents',
  ],
  nothing: [
    'Ratio of nurses to residents',
    'Opening hours of libraries',
    'Training hours per employee',
    'Length of stay',
    'Workload ratio',
    'Lower secondary pupils',
    'Mean time between failures',
    'Number of meetings',
  ],
}

describe.each([
  ['Indonesian', INDONESIAN],
  ['English', ENGLISH],
])('%s names', (_, names) => {
  test.each([
    ['minimize', 'minimize'],
    ['maximize', 'maximize'],
    ['nothing', null],
  ] as const)('%s', (key, direction) => {
    const told = (names[key] ?? []).map((name): [string, Way] => {
      const percent = /^(persentase|percentage)|%|\brate\b/i.test(name)
      return [name, find(words(name), percent ? PER_CENT : PLAIN)?.direction ?? null]
    })
    expect(told.filter(([, way]) => way !== direction)).toEqual([])
  })
})

// How long something takes is better short; what a share of is done in that time is not.
describe('times', () => {
  test.each<[string, typeof PLAIN, Way]>([
    ['Waktu penyaluran bantuan bencana', TIMED, 'minimize'],
    ['Lama antrian pasien', TIMED, 'minimize'],
    ['Rata-rata waktu perizinan', TIMED, 'minimize'],
    ['Waktu tunggu rawat jalan', PLAIN, 'minimize'],
    ['Waktu penanganan pengaduan', TIMED, 'minimize'],
    ['Rata-rata lama penyelesaian sengketa', TIMED, 'minimize'],
    ['Masa tunggu lulusan', TIMED, 'minimize'],
    ['Waktu layanan KTP', TIMED, 'minimize'],
    ['Durasi padam', TIMED, 'minimize'],
    ['Persentase izin dengan waktu penyelesaian sesuai SOP', PER_CENT, 'maximize'],
    ['Persentase pasien dengan waktu tunggu di bawah 60 menit', PER_CENT, null],
    ['Waktu operasional', TIMED, null],
    ['Rata-rata lama sekolah', TIMED, null],
    ['Average turnaround time', TIMED, 'minimize'],
    ['Processing time of permits', TIMED, 'minimize'],
    ['Average days to complete first plan review', PLAIN, 'minimize'],
    ['Average number of days taken for an invoice to be paid', TIMED, 'minimize'],
    ['Average handling time', PLAIN, 'minimize'],
    ['Average time between calls', TIMED, 'minimize'],
    ['Response time', TIMED, 'minimize'],
    ['Emergency calls answered within the response time', PER_CENT, 'maximize'],
    ['Average days of training', TIMED, null],
    ['Opening time', TIMED, null],
  ])('%s (%j): %s', (name, measure, direction) => {
    expect(find(words(name), measure)?.direction ?? null).toBe(direction)
  })
})

/** The direction of a name and the phrase that tells it. */
const told = (name: string, measure = PLAIN) => {
  const found = find(words(name), measure)
  return found && `${found.direction}: ${found.phrase}`
}

describe('which of several phrases decides', () => {
  test.each<[string, string, string | null]>([
    // To lower something is better low, and only where the name begins with it.
    ['to lower, in front', 'Reduce energy use', 'minimize: reduce'],
    ['to lower, in front', 'To reduce energy use', 'minimize: reduce'],
    ['to lower, in front', 'Untuk mengurangi belanja', 'minimize: mengurangi'],
    ['to lower, of what is good', 'Mengurangi kepuasan', 'minimize: mengurangi'],
    ['to lower, further on', 'Plans reduce energy use', 'minimize: energy use'],
    ['to lower, further on', 'Upaya mengurangi kepuasan', 'maximize: kepuasan'],
    ['to lower, further on', 'Upaya mengurangi belanja', null],
    ['to lower a cost', 'Reduce cost per case', 'minimize: reduce'],
    // A reduction is better high, but for that of what is good alone.
    ['a reduction of what is good', 'Penurunan kepuasan masyarakat', 'minimize: penurunan'],
    ['a reduction of what is better high', 'Penurunan pendapatan', 'minimize: penurunan'],
    ['with something bad beside it', 'Penurunan kepuasan atas keluhan', 'maximize: penurunan'],
    ['with a cost beside it', 'Kepuasan atas penurunan biaya per kasus', 'maximize: penurunan'],
    ['with a time beside it', 'Penurunan waktu tunggu dan kepuasan', 'maximize: penurunan'],
    // What something costs, whatever it is bought for.
    ['a cost of what is done', 'Resolved complaints, cost per case', 'minimize: cost per'],
    ['a cost of what is lowered', 'Cost of complaints reduced', 'minimize: cost of'],
    // What is counted, not what it is counted by.
    ['a bad thing that is counted by another', 'Keluhan per pengaduan', 'minimize: keluhan'],
    ['what says nothing, counted by a bad thing', 'Rata-rata lama sekolah per keluhan', 'minimize: keluhan'],
    // What comes first may be what is measured, or tell whose the bad thing is.
    ['a good word first', 'Rasio elektrifikasi desa tertinggal', null],
    ['a good word first', 'Employment rate of homeless households', null],
    ['a good word straight before, in Indonesian', 'Kualitas keluhan', null],
    ['a good word straight before, in English', 'Water quality complaints', 'minimize: complaints'],
    ['a good word before another', 'Quality of water complaints', null],
    ['punctual', 'Keluhan tepat waktu', 'maximize: tepat waktu'],
    ['punctual, further on in English', 'Complaints on time', 'maximize: on time'],
    ['punctual straight before, in English', 'Timely complaints', 'minimize: complaints'],
  ])('%s: "%s" %p', (_name, name, expected) => {
    expect(told(name)).toBe(expected)
  })

  test.each([
    ['Waktu penanganan pengaduan', 'minimize: waktu penanganan'],
    ['Pengaduan dengan waktu penanganan', 'minimize: pengaduan'],
  ])('of a time and a bad thing the first: "%s"', (name, expected) => {
    expect(told(name, TIMED)).toBe(expected)
  })
})

describe('what is taken back', () => {
  test.each([
    [
      'what was done',
      'Pengaduan yang belum dapat ditindaklanjuti segera',
      'minimize: belum dapat ditindaklanjuti',
    ],
    ['what is punctual', 'Laporan tidak tepat waktu', 'minimize: tidak tepat waktu'],
    ['what is good', 'Residents not satisfied', 'minimize: not satisfied'],
    ['what is better high', 'No growth', 'minimize: no growth'],
    ['a bad thing, beside another', 'Keluarga miskin tanpa tunggakan', 'maximize: tanpa tunggakan'],
    ['a time', 'Tanpa waktu tunggu', null],
    ['a reduction', 'Tanpa penurunan', null],
    ['nothing but what follows at once', 'Pelanggan tidak ada kepuasan', 'maximize: kepuasan'],
  ])('%s: "%s" %p', (_name, name, expected) => {
    expect(told(name)).toBe(expected)
  })
})

describe("an office's own words", () => {
  // A word that is known to be a cost or a time stays one, with what goes with that.
  test.each<[string, string, typeof PLAIN, Way]>([
    ['cost of', 'Cost of services recovered', PLAIN, 'minimize'],
    ['waktu tunggu', 'Persentase pasien dengan waktu tunggu', PER_CENT, null],
    ['jangka waktu', 'Jangka waktu', PLAIN, null],
    ['jangka waktu', 'Jangka waktu', TIMED, 'minimize'],
    ['kepuasan', 'Kepuasan', PLAIN, 'minimize'],
    ['-', '', PLAIN, null],
  ])('"%s" in "%s" (%j): %s', (word, name, measure, direction) => {
    expect(nameDirectionFinder([word])(words(name), measure)?.direction ?? null).toBe(direction)
  })

  test('are told apart from others that are written alike', () => {
    expect(nameDirectionFinder(['denda'])('denda', PLAIN)?.direction).toBe('minimize')
    expect(nameDirectionFinder(['den', 'da'])('denda', PLAIN)).toBeNull()
    expect(nameDirectionFinder(['denda'])('denda', PLAIN)?.direction).toBe('minimize')
  })

  test('go before ours', () => {
    const own = nameDirectionFinder(['denda', '!kemiskinan'])
    expect(own('jumlah denda', PLAIN)).toEqual({ direction: 'minimize', phrase: 'denda' })
    expect(own('angka kemiskinan', PLAIN)).toBeNull()
    expect(own('jumlah denda terkait kemiskinan', PLAIN)).toEqual({
      direction: 'maximize',
      phrase: 'kemiskinan',
    })
  })
})
