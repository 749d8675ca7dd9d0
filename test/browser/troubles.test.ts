import type { Locator } from 'playwright-core'
import { inChromium, openPage, openPane, Pane } from './support/pane'

inChromium()

/** What is wrong, as the pane says it. */
function alert(pane: Pane): Locator {
  return pane.page.getByRole('alert')
}

describe('cancelling', () => {
  it.each([
    ['while the sheets are read', 'Membaca lembar'],
    ['while the sheets are written', 'Menulis lembar'],
  ])('%s leaves the workbook as it was, and the pane ready', async (_, moment) => {
    const pane = await openPane()
    const before = await pane.workbook()
    await pane.answersAfter(300)
    await pane.button('Buat Rapor').click()
    await pane.page.waitForFunction(
      (words) => document.querySelector('footer')?.textContent?.startsWith(words),
      moment,
    )
    await pane.button('Batalkan').click()
    await pane.answersAfter(0)
    await alert(pane).getByText('Dibatalkan. Buku kerja tetap seperti semula.').waitFor()
    expect(await pane.workbook()).toEqual(before)
    expect(await pane.focused()).toBe('Buat Rapor')
    await pane.button('Buat Rapor').click()
    await pane.sees('Rapor sudah jadi')
  })

  it('of reading at the very start leaves a way to begin', async () => {
    const pane = new Pane(await openPage('taskpane.html', { delay: 600 }))
    await pane.button('Batalkan').click()
    await alert(pane)
      .getByText(/^Dibatalkan/)
      .waitFor()
    await pane.answersAfter(0)
    await pane.button('Coba lagi').click()
    await pane.sees('Yang ditemukan')
  })
})

describe('a request that fails', () => {
  it.each([
    ['is lost', { kind: 'lost' }],
    ['is carried out, but nobody hears of it', { kind: 'answer-lost' }],
  ] as const)('because it %s, is explained; all of the scorecard is there or nothing', async (_, fault) => {
    const pane = await openPane()
    const before = await pane.workbook()
    const done = pane.text('Rapor sudah jadi')
    let failures = 0
    // Each try is cut off one request later, until so late that the sheets stand already. The second one only reads, and is
    // asked again in smaller parts where it fails.
    for (let request = 1; !(await done.isVisible()); request += request === 1 ? 2 : 1) {
      expect(await pane.workbook()).toEqual(before)
      await pane.fails(request, fault)
      await pane.button('Buat Rapor').click()
      await alert(pane)
        .getByText(/coba lagi/i)
        .or(done)
        .first()
        .waitFor()
      await pane.button('Batalkan').waitFor({ state: 'detached' })
      failures += 1
    }
    expect(failures).toBeGreaterThan(5)
    const whole = await pane.sheets()
    expect(whole).toEqual(expect.arrayContaining(['Dasbor', 'Rapor', 'Catatan']))
    await pane.button('Perbarui Rapor').click()
    await pane.button('Batalkan').waitFor({ state: 'detached' })
    await pane.sees('Rapor sudah jadi')
    expect(await pane.sheets()).toEqual(whole)
  })
})

describe('Excel does not let the sheets be written', () => {
  it('while a cell is edited: says which key helps', async () => {
    const pane = await openPane()
    await pane.page.evaluate(() => void (window.testExcel.isCellEdited = true))
    await pane.button('Buat Rapor').click()
    await alert(pane).getByText('Tekan Enter atau Esc di lembar kerja').waitFor()
    await pane.picture('cell-edited')
    await pane.page.evaluate(() => void (window.testExcel.isCellEdited = false))
    await pane.button('Buat Rapor').click()
    await pane.sees('Rapor sudah jadi')
  })

  it('says so where it is seen, however far down the page the officer was', async () => {
    const pane = await openPane()
    await pane.unfoldAll()
    await pane.page.evaluate(() => void (window.testExcel.isCellEdited = true))
    await pane.button('Buat Rapor').click()
    const message = alert(pane).getByText('Tekan Enter')
    await message.waitFor()
    expect(await pane.isInView(message)).toBe(true)
  })

  it('where its structure is protected: says where that is ended', async () => {
    const pane = await openPane()
    await pane.page.evaluate(() => void (window.testExcel.book.isStructureProtected = true))
    await pane.button('Buat Rapor').click()
    await alert(pane).getByText('Tinjau > Proteksi Buku Kerja').waitFor()
  })

  it('where it is read-only: says what to click', async () => {
    const pane = await openPane()
    await pane.page.evaluate(() => void (window.testExcel.book.isReadOnly = true))
    await pane.button('Buat Rapor').click()
    await alert(pane).getByText('Klik Aktifkan Pengeditan').waitFor()
  })
})

describe('where Kinerja cannot work', () => {
  it('because it is opened in a plain browser, it says so', async () => {
    const pane = new Pane(
      await openPage('taskpane.html', {
        system: { locale: 'id-ID' },
        blocks: 'excel.js',
      }),
    )
    await pane.page.getByRole('heading', { name: 'Kinerja bekerja di dalam Excel' }).waitFor()
    await pane.picture('no-office')
  })

  it('because Excel is too old, it says which is needed', async () => {
    const pane = new Pane(await openPage('taskpane.html', { api: '1.12' }))
    await pane.page.getByRole('heading', { name: 'Excel ini terlalu lama' }).waitFor()
  })

  it('because its own scripts did not arrive, it says what to check', async () => {
    const page = await openPage('taskpane.html', {
      blocks: 'taskpane.js',
    })
    await page.getByText('periksa sambungan internet').waitFor()
  })
})
