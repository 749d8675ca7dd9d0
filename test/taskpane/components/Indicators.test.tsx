/** @jest-environment jsdom */
import axe from 'axe-core'
import { grid } from '../../support/grid'
import { all, choose, closePane, control, openPane, press, settle, text, unfold } from '../openPane'

const ROWS = [
  ['Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi', 'Bobot'],
  ['Waktu tunggu', 'menit', null, 30, 24, 50],
  ['Serapan anggaran', '%', 'Maksimal', 95, 76, 30],
  ['Nilai mutu', 'nilai', null, 80, 60, 20],
] as const
const KPIS = grid('IKU', ROWS)
const MANY = grid('IKU', [
  ['Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
  ...Array.from({ length: 40 }, (_, i) => [`Jumlah kegiatan ke-${i + 1}`, i % 2 ? 'kali' : 'orang', 10, 8]),
])
const PERIODS = grid('IKU', [
  ['Indikator Kinerja', 'Satuan', 'Target 2025', 'Triwulan I', 'Triwulan II'],
  ['Jumlah pelatihan', 'kali', 100, 30, 40],
])

afterEach(closePane)

const effect = () =>
  all('[role="status"]')
    .map(({ textContent }) => textContent)
    .at(-1)
const words = {
  id: { title: 'Indikator', apply: 'Terapkan' },
  en: { title: 'Indicators', apply: 'Apply' },
} as const

describe('each indicator says what holds of it, and where that comes from', () => {
  it.each<[lang: 'id' | 'en', name: string, basis: string[]]>([
    ['id', 'Waktu tunggu', ['Dari kata "waktu tunggu"', 'Dari kolom bobot']],
    ['id', 'Serapan anggaran', ['Dari kolom arah: "Maksimal"', 'Diusulkan dari kata']],
    ['en', 'Serapan anggaran', ['From the direction column: "Maksimal"', 'From the weight column']],
  ])('%s: %s', async (lang, name, basis) => {
    await openPane([KPIS], { lang })
    await unfold(words[lang].title)
    await unfold(name)
    for (const one of basis) expect(text()).toContain(one)
  })
})

describe('a choice tells its effect before it is applied', () => {
  const HIGHER = 'makin tinggi makin baik'
  it.each<[what: string, field: string, selector: string, value: string, choice: string, told: string]>([
    ['direction', 'Arah', 'select', HIGHER, 'higher', 'Capaian 120,0% menjadi 80,0%'],
    ['weight', 'Bobot', 'input', '0', '0', 'skor keseluruhan'],
    ['weight as it is', 'Bobot', 'input', '25', '25', 'skor keseluruhan'],
    ['perspective', 'Perspektif', 'select', 'Keuangan', 'Keuangan', 'Capaian dan skor tidak berubah'],
  ])('%s', async (_, field, selector, value, choice, told) => {
    const { session } = await openPane([KPIS])
    await unfold('Indikator')
    await unfold('Waktu tunggu')
    await choose(field, value, selector)
    await settle()
    expect(effect()).toContain(told)
    expect(session.getState().kpis).toEqual([])
    await press('Terapkan')
    expect(session.getState().kpis).toMatchObject([{ choice }])
    expect(text()).toContain('Pilihan Anda')
    await press(`Batalkan: ${field}`, 'li details button')
    expect(session.getState().kpis).toMatchObject([{ choice: null }])
  })

  it('is dropped by Cancel, and no button is offered for what is no weight', async () => {
    const { session } = await openPane([KPIS])
    await unfold('Indikator')
    await unfold('Waktu tunggu')
    await choose('Bobot', 'banyak', 'input')
    expect(text()).toContain('Isi angka nol atau lebih')
    expect(all('button').some(({ textContent }) => textContent === 'Terapkan')).toBe(false)
    await choose('Bobot', '12,5', 'input')
    await press('Batal')
    expect(control<HTMLInputElement>('input', 'Bobot').value).toBe('50')
    expect(session.getState().kpis).toEqual([])
  })

  it('a perspective of one’s own is typed', async () => {
    const { session } = await openPane([KPIS])
    await unfold('Indikator')
    await unfold('Nilai mutu')
    await choose('Perspektif', 'Perspektif lain…')
    await choose('Nama perspektif', 'Mutu layanan', 'input')
    await press('Terapkan')
    expect(session.getState().kpis).toMatchObject([{ topic: 'perspective', choice: 'Mutu layanan' }])
  })
})

it('what figures of periods are is asked only where there are periods', async () => {
  await openPane([PERIODS])
  await unfold('Indikator')
  await unfold('Jumlah pelatihan')
  await choose('Angka tiap periode', 'hanya periode itu')
  expect(effect()).toContain('Capaian 40,0% menjadi 70,0%')
  await closePane()
  await openPane([KPIS])
  await unfold('Indikator')
  await unfold('Waktu tunggu')
  expect(text()).not.toContain('Angka tiap periode')
})

describe('forty indicators', () => {
  const listed = () =>
    all('h3').filter(({ textContent }) => textContent?.startsWith('Jumlah kegiatan')).length

  it.each<[typed: string, count: number, told: string]>([
    ['', 12, 'Buka satu indikator'],
    ['ke-7', 1, '1 dari 40 indikator'],
    ['orang kegiatan', 12, '20 dari 40 indikator'],
    ['pasien', 0, 'Tidak ada indikator dengan kata itu.'],
  ])('"%s" lists %i', async (typed, count, told) => {
    await openPane([MANY])
    await unfold('Indikator')
    await choose('Cari indikator', typed, 'input')
    expect(listed()).toBe(count)
    expect(text()).toContain(told)
  })

  it('more are shown when asked for, and no control stands there unasked', async () => {
    await openPane([MANY])
    await unfold('Indikator')
    expect(all('li select')).toHaveLength(0)
    await press('Tampilkan 28 lagi')
    expect(listed()).toBe(40)
  })
})

describe('what was decided lists choices of indicators, each with its way back', () => {
  it('also where the indicator is gone', async () => {
    const { session, workbook } = await openPane([KPIS])
    await unfold('Indikator')
    await unfold('Waktu tunggu')
    await choose('Arah', 'makin tinggi makin baik')
    await press('Terapkan')
    workbook.sheets = [grid('IKU', [ROWS[0], ...ROWS.slice(2)])]
    await press('Baca lagi')
    expect(text()).toContain('indikatornya tidak ada lagi')
    await press('Batalkan: Arah · Waktu tunggu')
    expect(session.getState().kpis).toMatchObject([{ choice: null }])
    expect(text()).not.toContain('indikatornya tidak ada lagi')
  })
})

it.each(['id', 'en'] as const)('can be used with a screen reader (%s)', async (lang) => {
  await openPane([KPIS], { lang })
  await unfold(words[lang].title)
  await unfold('Waktu tunggu')
  await choose(
    lang === 'id' ? 'Arah' : 'Direction',
    lang === 'id' ? 'makin tinggi makin baik' : 'higher is better',
  )
  await press(words[lang].apply)
  // jsdom lays nothing out, so that contrast cannot be told; the browser tests tell it.
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})

it('the keyboard stays at the field when its buttons go', async () => {
  await openPane([KPIS])
  await unfold('Indikator')
  await unfold('Waktu tunggu')
  await choose('Arah', 'makin tinggi makin baik')
  await press('Terapkan')
  expect(document.activeElement?.tagName).not.toBe('BODY')
})
