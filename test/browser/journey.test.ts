import type { Locator } from 'playwright-core'
import { openXlsx } from '../../src/host/xlsx'
import { partsOf } from '../support/buildXlsx'
import { inChromium, openPane, type Pane } from './support/pane'

inChromium()

const OFFICERS = ['IKU 2025', 'APBD 2025', 'Visi Misi', 'Grafik PAD']
const OURS = [
  'Dasbor',
  'Rapor',
  'Peta Strategi',
  'Peta KSF',
  'VFM',
  'Uji Indikator',
  'Perangkat Daerah',
  'Tindak Lanjut',
  'Strategi VFM',
  'Pengaturan',
  'Catatan',
]

/** Makes the scorecard with the pane's own button. */
async function makeScorecard(pane: Pane): Promise<void> {
  await pane.button('Buat Rapor').click()
  await pane.sees('Rapor sudah jadi')
}

/** Chooses the column whose name begins so; its first figure follows. */
async function chooseColumn(select: Locator, name: string): Promise<void> {
  const option = select.locator('option').filter({ hasText: name }).first()
  await select.selectOption(await option.getAttribute('value'))
}

describe('an officer opens the pane beside a workbook', () => {
  it('and sees what was found in it', async () => {
    const pane = await openPane()
    await pane.sees('PEMERINTAH KABUPATEN TIRTA MAKMUR')
    await pane.sees('40 indikator')
    for (const table of ['Tabel indikator', 'Tabel anggaran', 'Tabel visi, misi, sasaran'])
      await pane.sees(table)
    await pane.picture('found')
  })

  it('which is not changed by being read', async () => {
    const pane = await openPane()
    expect(await pane.sheets()).toEqual(OFFICERS)
  })

  it('corrects a column, and sees what it does to the findings', async () => {
    const pane = await openPane()
    const table = await pane.unfold('Tabel indikator')
    const actual = table.getByLabel('realisasi', { exact: true })
    await chooseColumn(actual, 'J · Target 2025')
    await table.getByText('pilihan Anda').waitFor()
    await pane.button('Kembalikan ke hasil baca').click()
    await table.getByText('pilihan Anda').waitFor({ state: 'detached' })
    expect(await actual.locator('option:checked').textContent()).toMatch(/^K · Realisasi 2025 · /)
  })

  it('whose correction is remembered inside the workbook', async () => {
    const pane = await openPane()
    const table = await pane.unfold('Tabel indikator')
    await chooseColumn(table.getByLabel('realisasi', { exact: true }), 'J · Target 2025')
    await table.getByText('pilihan Anda').waitFor()
    await pane.page.waitForFunction(() => window.testExcel.book.settings.size > 0)
    expect(JSON.stringify((await pane.workbook()).settings)).toContain('IKU 2025')
  })
})

it('the direction of one indicator is chosen, with its effect before, and taken back', async () => {
  const pane = await openPane({ height: 1300 })
  const list = await pane.unfold(/^Indikator/)
  await list.getByLabel('Cari indikator').fill('stunting')
  const one = list.locator('details').filter({ has: pane.page.getByRole('heading', { name: /stunting/ }) })
  await one.locator('> summary').click()
  await one.getByLabel('Arah', { exact: true }).selectOption({ label: 'makin tinggi makin baik' })
  await one.getByText(/^Capaian .+ menjadi /).waitFor()
  await pane.picture('indicator')
  await one.getByRole('button', { name: 'Terapkan' }).click()
  await one.getByText('Pilihan Anda').first().waitFor()
  await makeScorecard(pane)
  const kept = (await pane.workbook()).sheets.find(({ name }) => name === 'Pengaturan')
  expect(JSON.stringify(kept?.cells ?? {})).toContain('Prevalensi balita stunting')
  await one.getByRole('button', { name: 'Batalkan: Arah' }).click()
  await one.getByText('Pilihan Anda').waitFor({ state: 'detached' })
})

describe('the scorecard', () => {
  it("stands in the workbook after one click, beside the officer's own sheets", async () => {
    const pane = await openPane()
    const before = await pane.workbook()
    await makeScorecard(pane)
    expect([...(await pane.sheets())].sort()).toEqual([...OURS, ...OFFICERS].sort())
    const after = await pane.workbook()
    for (const sheet of before.sheets) expect(after.sheets).toContainEqual(sheet)
    expect(await pane.lookedAt()).toEqual(['Dasbor', 1, 1])
    await pane.picture('made')
  })

  it('says its score, and tells those who listen that it is done', async () => {
    const pane = await openPane()
    await makeScorecard(pane)
    await pane.sees(/^98,7\s?%$/)
    await pane.sees('37 dari 40 indikator terukur')
    expect(await pane.page.getByRole('status').first().textContent()).toContain('Rapor sudah jadi')
    expect(await pane.focused()).toBe('Perbarui Rapor')
  })

  it('comes into view, however far down the page the officer was', async () => {
    const pane = await openPane()
    await pane.unfoldAll()
    await makeScorecard(pane)
    expect(await pane.isInView(pane.page.getByRole('heading', { name: 'Rapor sudah jadi' }))).toBe(true)
  })

  it('is of formulas', async () => {
    const pane = await openPane()
    await makeScorecard(pane)
    const rapor = (await pane.workbook()).sheets.find(({ name }) => name === 'Rapor')
    const formulas = Object.values(rapor?.cells ?? {}).filter(({ formula }) => formula !== undefined)
    expect(formulas.length).toBeGreaterThan(300)
  })

  it('is made anew in its place, with nothing left over', async () => {
    const pane = await openPane()
    await makeScorecard(pane)
    const once = await pane.sheets()
    await pane.button('Perbarui Rapor').click()
    await pane.button('Batalkan').waitFor({ state: 'detached' })
    await pane.sees('Rapor sudah jadi')
    expect(await pane.sheets()).toEqual(once)
  })

  it('goes to leadership as a new workbook of its own, beside the open one', async () => {
    const pane = await openPane()
    await makeScorecard(pane)
    const before = await pane.workbook()
    await pane.button('Salinan untuk pimpinan…').click()
    await pane.picture('leadership')
    await pane.page.getByRole('checkbox', { name: /^Kunci lembar/ }).check()
    await pane.button('Buat salinan').click()
    await pane.sees('Salinan untuk pimpinan sudah jadi')
    const opened = await pane.page.evaluate(() => window.testExcel.book.opened)
    expect(opened).toHaveLength(1)
    const bytes = new Uint8Array(Buffer.from(opened[0] ?? '', 'base64'))
    const read = await openXlsx(bytes, 'pimpinan.xlsx').read()
    expect(read.ok && read.value.sheets).toEqual([])
    expect(read.ok && read.value.own.map(({ grid }) => grid.name)).toEqual([
      'Dasbor',
      'Rapor',
      'VFM',
      'Tindak Lanjut',
    ])
    const parts = Object.entries(partsOf(bytes))
    const sheets = parts.filter(([part]) => part.includes('worksheets/sheet')).map(([, text]) => text)
    expect(sheets.filter((text) => !text.includes('<sheetProtection sheet="1"'))).toEqual([])
    expect(sheets.filter((text) => /<f>[^<]*(IKU 2025|APBD 2025|Visi Misi)/.test(text))).toEqual([])
    expect(await pane.workbook()).toEqual(before)
  })

  it('leads from each figure to the cell that it comes from', async () => {
    const pane = await openPane()
    await makeScorecard(pane)
    const worst = pane.page.locator('ol').getByRole('button').first()
    const name = await worst.textContent()
    await worst.click()
    await pane.page.waitForFunction(() => window.testExcel.book.active.name === 'IKU 2025')
    const [sheet, row, col] = await pane.lookedAt()
    expect(sheet).toBe('IKU 2025')
    const shown = await pane.page.evaluate(([r, c]) => window.testExcel.book.active.cells.value(r, c), [
      row,
      col,
    ] as const)
    expect(shown).toBe(name)
  })

  it('is removed after a yes, and the workbook is as it was', async () => {
    const pane = await openPane()
    const before = await pane.workbook()
    await makeScorecard(pane)
    await pane.button('Hapus Rapor').click()
    const dialog = pane.page.getByRole('alertdialog')
    await dialog.waitFor()
    await pane.picture('remove')
    await dialog.getByRole('button', { name: 'Jangan hapus' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await pane.sheets()).toHaveLength(OURS.length + OFFICERS.length)
    await pane.button('Hapus Rapor').click()
    await dialog.getByRole('button', { name: 'Hapus', exact: true }).click()
    await pane.sees(/Lembar dihapus: Dasbor/)
    expect((await pane.workbook()).sheets).toEqual(before.sheets)
    expect((await pane.workbook()).names).toEqual(before.names)
  })
})

describe('a finding', () => {
  it('has a sentence, and leads to its cell', async () => {
    const pane = await openPane()
    const kind = await pane.unfold('Realisasi belum ada')
    const link = kind.getByRole('button').first()
    const place = /^'?(.+?)'?!([A-Z]+)(\d+)$/.exec((await link.textContent()) ?? '')
    await link.click()
    await pane.page.waitForFunction(
      (row) => window.testExcel.book.selection.firstRow === row,
      Number(place?.[3]),
    )
    const [sheet] = await pane.lookedAt()
    expect(sheet).toBe(place?.[1])
  })
})

describe('an empty workbook', () => {
  it('gets a template, which is found at once', async () => {
    const pane = await openPane({ sample: 'none' })
    await pane.sees('Tidak ada tabel yang dapat dinilai')
    await pane.picture('empty')
    await pane.button('Sisipkan Tabel indikator').click()
    await pane.sees(/Lembar ditambahkan: IKU/)
    await pane.sees('Yang ditemukan')
    expect(await pane.sheets()).toEqual(['Sheet1', 'IKU'])
    expect((await pane.lookedAt())[0]).toBe('IKU')
    await pane.picture('inserted')
    await makeScorecard(pane)
  })
})
