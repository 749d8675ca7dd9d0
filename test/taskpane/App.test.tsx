/** @jest-environment jsdom */
import { act } from 'react'
import { grid } from '../support/grid'
import {
  all,
  choose,
  closePane,
  control,
  fold,
  happens,
  leavePane,
  openPane,
  press,
  settle,
  text,
  unfold,
  unfoldAll,
} from './openPane'

const HEADER = ['Sasaran', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi']
const KPI_ROWS = [
  HEADER,
  ['Layanan baik', 'Indeks kepuasan', 'indeks', 'Maksimal', 85, 88],
  ['Keuangan sehat', 'Serapan anggaran', '%', 'Maksimal', 95, 76],
  ['Keuangan sehat', 'Nilai SAKIP', 'nilai', 'Maksimal', 80, null],
]
const KPIS = grid('IKU', KPI_ROWS)
const NO_ACTUAL = grid('IKU', [
  ['Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Skor mutu'],
  ['Layanan baik', 'Indeks kepuasan', 'indeks', 85, 88],
  ['Keuangan sehat', 'Serapan anggaran', '%', 95, 92],
])
const BUDGET = grid('LRA', [
  ['Kode Rekening', 'Uraian', 'Anggaran', 'Anggaran Tambahan', 'Realisasi'],
  ['2.16.01', 'Program Penunjang', 1000, 100, 900],
  ['2.16.02', 'Program Informatika', 2000, 200, 1700],
])
const totalOf = (total: number) =>
  grid('APBD', [
    ['Program', 'Anggaran', 'Realisasi'],
    ['Program Alpha', 500, 400],
    ['Program Beta', 300, 290],
    ['Program Gamma', 120, 100],
    ['Jumlah', total, 790],
  ])
const WRONG_TOTAL = totalOf(990)
const EMPTY = grid('Sheet1', [['Daftar hadir']])

afterEach(closePane)

describe('what the pane shows', () => {
  it('while reading: what is read, and a way out that works', async () => {
    let goOn = () => {}
    const { workbook } = await openPane([KPIS], {
      prepare: (fake) => {
        fake.progress = { step: 'reading', sheet: 'IKU', done: 0.5 }
        fake.waits = new Promise((done) => (goOn = done))
      },
    })
    expect(text()).toContain('Membaca lembar IKU…')
    await press('Batalkan')
    expect(text()).toContain('Membatalkan…')
    goOn()
    await settle()
    expect(text()).toContain('Dibatalkan')
    workbook.waits = null
    await press('Coba lagi')
    expect(text()).toContain('Tabel indikator')
  })

  it('once read: each table with its columns, and a link to its place', async () => {
    const { workbook } = await openPane([KPIS])
    expect(text()).toContain('3 baris dibaca')
    expect(control<HTMLSelectElement>('select', 'target').value).toBe('5')
    expect(control<HTMLSelectElement>('select', 'realisasi').selectedOptions[0]?.text).toBe(
      'F · Realisasi · 88',
    )
    await press('IKU!A1:F4')
    expect(workbook.shown).toEqual([{ sheet: 'IKU', row: 1, col: 1 }])
  })

  it('findings by kind, each with its sentence and a link to its cell', async () => {
    const { workbook } = await openPane([KPIS])
    await unfold('Realisasi belum ada')
    expect(text()).toContain('Realisasi "Nilai SAKIP" belum ada')
    await press('IKU!F4')
    expect(workbook.shown).toEqual([{ sheet: 'IKU', row: 4, col: 6 }])
  })

  it('the table of the sheet that the person looks at is marked', async () => {
    const { workbook } = await openPane([KPIS, BUDGET])
    await happens(workbook, { kind: 'sheet-activated', sheet: 'LRA' })
    expect(control('summary', 'Tabel anggaran').textContent).toContain('lembar aktif')
    expect(control('summary', 'Tabel indikator').textContent).not.toContain('lembar aktif')
  })

  it('the table in which the person selects cells is marked and unfolded, the one before folded', async () => {
    const { workbook } = await openPane([KPIS, BUDGET])
    const unfolded = () => all('details[open] > summary h3').map((heading) => heading.textContent)
    leavePane()
    await happens(workbook, { kind: 'selection-changed', sheet: 'IKU', address: 'C3' })
    expect(unfolded()).toEqual(['Tabel indikator'])
    await happens(workbook, { kind: 'selection-changed', sheet: 'LRA', address: 'B2' })
    expect(unfolded()).toEqual(['Tabel anggaran'])
    expect(control('summary', 'Tabel anggaran').textContent).toContain('lembar aktif')
    await happens(workbook, { kind: 'sheet-activated', sheet: 'Catatan' })
    expect(unfolded()).toEqual(['Tabel anggaran'])
    expect(text()).not.toContain('lembar aktif')
    await happens(workbook, { kind: 'selection-changed', sheet: 'IKU', address: 'J40' })
    expect(unfolded()).toEqual(['Tabel anggaran'])
    expect(control('summary', 'Tabel indikator').textContent).toContain('lembar aktif')
  })

  it('nothing is folded away by itself that the person opened, nor opened that the person folded', async () => {
    const { workbook } = await openPane([KPIS, BUDGET])
    await unfold('Tabel indikator')
    leavePane()
    await happens(workbook, { kind: 'selection-changed', sheet: 'LRA', address: 'B2' })
    expect(all('details[open] > summary h3')).toHaveLength(2)
    await fold('Tabel anggaran')
    await happens(workbook, { kind: 'selection-changed', sheet: 'IKU', address: 'B2' })
    await happens(workbook, { kind: 'selection-changed', sheet: 'LRA', address: 'C3' })
    expect(all('details[open] > summary h3')).toHaveLength(1)
  })

  it('nothing is unfolded while the person is in the pane: it is marked only', async () => {
    const { workbook } = await openPane([KPIS, BUDGET])
    control('button', 'Buat Rapor').focus()
    await happens(workbook, { kind: 'selection-changed', sheet: 'LRA', address: 'B2' })
    expect(control('summary', 'Tabel anggaran').textContent).toContain('lembar aktif')
    expect(all('details[open] > summary h3')).toHaveLength(0)
  })

  it('changed cells: a hint, and reading again', async () => {
    const { workbook } = await openPane([KPIS])
    await happens(workbook, { kind: 'cells-changed', sheet: 'IKU' })
    expect(text()).toContain('Isi lembar berubah sejak dibaca')
    await press('Baca lagi')
    expect(workbook.reads).toBe(2)
    expect(text()).not.toContain('Isi lembar berubah sejak dibaca')
  })

  it('nothing to score: the sheets that were looked at, and templates to insert', async () => {
    const { workbook } = await openPane([EMPTY])
    expect(text()).toContain('Tidak ada tabel yang dapat dinilai')
    expect(text()).toContain('Sheet1')
    await press('Sisipkan Tabel indikator')
    expect(workbook.inserted).toHaveLength(1)
    expect(text()).toContain('Lembar ditambahkan: IKU')
  })

  it('a refusal, in words, and a way to try again', async () => {
    const { workbook } = await openPane([KPIS], {
      prepare: (fake) => (fake.refusal = { code: 'cell-edited', values: {} }),
    })
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Enter')
    workbook.refusal = null
    await press('Coba lagi')
    expect(text()).toContain('Tabel indikator')
  })
})

describe('correcting the mapping', () => {
  it.each([
    ['another column', '5', [5]],
    ['none', '', []],
  ] as const)('to %s is told to the session', async (_, value, columns) => {
    const { session } = await openPane([KPIS])
    await choose('realisasi', value)
    expect(session.getState().overrides).toEqual([{ sheet: 'IKU', field: 'actual', columns }])
  })

  it('adds up several columns of money', async () => {
    const { session } = await openPane([BUDGET])
    await unfold('Tabel anggaran')
    await press('Jumlahkan beberapa kolom: anggaran')
    await press('D · Anggaran Tambahan · 100', 'input[type=checkbox]')
    const budget = session.getState().overrides.find(({ field }) => field === 'budget')
    expect(budget).toEqual({ sheet: 'LRA', field: 'budget', columns: [3, 4] })
    expect(control<HTMLSelectElement>('select', 'anggaran').selectedOptions[0]?.text).toBe('C + D')
  })

  it('is taken back for the sheet', async () => {
    const { session } = await openPane([KPIS])
    await choose('realisasi', '5')
    await press('Kembalikan ke hasil baca')
    expect(session.getState().overrides).toEqual([])
  })

  it('a question is answered with one click, and has the focus', async () => {
    const { session } = await openPane([NO_ACTUAL])
    expect(document.activeElement?.textContent).toContain('Perlu keputusan Anda')
    await choose('Kolom mana yang berisi realisasi?', '5')
    expect(session.getState().overrides).toEqual([{ sheet: 'IKU', field: 'actual', columns: [5] }])
    expect(text()).not.toContain('Perlu keputusan Anda')
  })

  it('a question of what was read shows what each answer makes of the headline, and is taken back', async () => {
    const { session } = await openPane([WRONG_TOTAL])
    expect(document.activeElement?.textContent).toContain('Perlu keputusan Anda (1)')
    expect(text()).toContain('Pakai rincian')
    await press('Pakai angka di baris jumlahanggaran 990 · realisasi 790 · cocok dengan baris jumlah APBD!B5')
    expect(session.getState().answers).toMatchObject([{ code: 'total-contradicts', choice: 'total' }])
    expect(text()).not.toContain('Perlu keputusan Anda')
    await press('Batalkan: Baris jumlah atau rincian')
    expect(text()).toContain('Perlu keputusan Anda (1)')
  })

  it.each([
    ['agrees with the total row', 920, 'Jumlah 920: cocok dengan baris jumlah Anda (APBD!B5)'],
    ['waits where it does not', 990, 'Menunggu keputusan Anda'],
  ])('says of each table whether it %s', async (_, total, sentence) => {
    await openPane([totalOf(total)])
    expect(control('summary', 'Tabel anggaran').textContent).toContain(sentence)
  })

  it('a field may well have no column', async () => {
    const { session } = await openPane([NO_ACTUAL])
    await press('Memang tidak ada')
    expect(session.getState().overrides).toEqual([{ sheet: 'IKU', field: 'actual', columns: [] }])
  })

  it.each(['id', 'en'] as const)('is never explained by the command line, in %s', async (lang) => {
    await openPane([NO_ACTUAL, grid('IKU 2', KPI_ROWS), BUDGET], { lang })
    await unfoldAll()
    expect(text()).not.toContain('--')
  })
})

describe('settings', () => {
  it.each([
    ['Bahasa lembar', 'en', { lang: 'en' }],
    ['Perangkat aturan', 'rag', { ruleSet: 'rag' }],
    ['Bila makin rendah', 't-over-r', { minimize: 't-over-r' }],
  ] as const)('%s', async (name, value, choice) => {
    const { session } = await openPane([KPIS])
    await unfold('Pengaturan')
    await choose(name, value)
    expect(session.getState().choice).toEqual(choice)
  })

  it('a sheet that is not wanted', async () => {
    const { session } = await openPane([KPIS, BUDGET])
    await unfold('Pengaturan')
    await press('VFM', 'input[type=checkbox]')
    expect(session.getState().choice).toEqual({ sheets: { vfm: 'no' } })
  })

  it('no cap', async () => {
    const { session } = await openPane([KPIS])
    await unfold('Pengaturan')
    await press('Batasi capaian', 'input[type=checkbox]')
    expect(session.getState().choice).toEqual({ cap: null })
  })

  it('a cap that is no per cent is explained and not taken over', async () => {
    const { session } = await openPane([KPIS])
    await unfold('Pengaturan')
    await choose('Batas atas', '1,1', 'input')
    expect(text()).toContain('paling sedikit 10')
    expect(session.getState().choice).toEqual({})
  })
})

describe('making the scorecard', () => {
  it('shows the score, the lowest attainment and what was left out, with links home', async () => {
    const { workbook } = await openPane([KPIS])
    await press('Buat Rapor')
    expect(text()).toContain('Rapor sudah jadi')
    // Sheets that an add-in puts in empty Excel's own undo (github.com/OfficeDev/office-js/issues/6170).
    expect(text()).toContain('Ctrl+Z tidak menghapus lembar ini')
    expect(text()).toContain('2 dari 3 indikator terukur')
    expect(text()).toContain('1 indikator: belum diukur')
    await press('Serapan anggaran')
    expect(workbook.shown.at(-1)).toEqual({ sheet: 'IKU', row: 3, col: 2 })
    await press('Buka Rapor')
    expect(workbook.shown.at(-1)).toEqual({ sheet: 'Dasbor', row: 1, col: 1 })
    expect(control('button', 'Perbarui Rapor')).toBeTruthy()
  })

  it('can be cancelled, and the keyboard stays where it was', async () => {
    let goOn = () => {}
    const { workbook } = await openPane([KPIS])
    workbook.progress = { step: 'writing', sheet: 'Rapor', done: 0.2 }
    workbook.waits = new Promise((done) => (goOn = done))
    control('button', 'Buat Rapor').focus()
    await press('Buat Rapor')
    expect(document.activeElement?.textContent).toBe('Batalkan')
    await press('Batalkan')
    goOn()
    await settle()
    expect(text()).toContain('Dibatalkan')
    expect(document.activeElement?.textContent).toBe('Buat Rapor')
  })

  it('is removed only after a yes', async () => {
    const { workbook, session } = await openPane([KPIS])
    await press('Buat Rapor')
    await press('Hapus Rapor')
    expect(document.querySelector('dialog[open]')?.textContent).toContain('Hapus Rapor?')
    await press('Jangan hapus')
    expect(workbook.removed).toBe(0)
    await act(async () => session.askToRemove(true))
    await press('Hapus', 'dialog button')
    expect(workbook.removed).toBe(1)
    expect(text()).toContain('Lembar dihapus: Rapor, Catatan')
  })
})

it.each([
  ['id', 'Buat Rapor', '91,8%'],
  ['en', 'Create scorecard', '91.8%'],
] as const)('speaks %s, figures included', async (lang, button, score) => {
  await openPane([KPIS], { lang })
  await press(button)
  expect(text().replaceAll('\u00a0', '')).toContain(score)
})

it('has one primary button, headings in order, and landmarks', async () => {
  await openPane([KPIS, BUDGET])
  const levels = all('h1, h2, h3').map((heading) => Number(heading.tagName[1]))
  expect(levels[0]).toBe(1)
  expect(levels.every((level, i) => i === 0 || level <= (levels[i - 1] ?? 0) + 1)).toBe(true)
  for (const landmark of ['header', 'main', 'footer'])
    expect(document.querySelectorAll(landmark)).toHaveLength(1)
  expect(document.querySelectorAll('footer button')[0]?.textContent).toBe('Buat Rapor')
})
