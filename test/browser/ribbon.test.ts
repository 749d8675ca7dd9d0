import { inChromium, openPage, openPane, Pane } from './support/pane'

inChromium()

/** Presses a button of Excel's ribbon, and waits until it is free again. */
async function pressRibbon(pane: Pane, name: string): Promise<void> {
  await pane.page.evaluate((command) => window.pressRibbon(command), name)
}

describe('the ribbon', () => {
  it('makes the scorecard with one click where nothing is to be decided, without the pane', async () => {
    const pane = await openPane()
    await pressRibbon(pane, 'createScorecard')
    expect(await pane.sheets()).toContain('Rapor')
    expect(await pane.page.evaluate(() => window.timesPaneShown)).toBe(0)
    await pane.sees('Rapor sudah jadi')
  })

  it('makes it also where something is asked, and opens the pane that asks', async () => {
    const pane = await openPane({ sample: 'iku-triwulan' })
    await pressRibbon(pane, 'createScorecard')
    expect(await pane.sheets()).toContain('Rapor')
    expect(await pane.page.evaluate(() => window.timesPaneShown)).toBe(1)
    await pane.sees('Perlu keputusan Anda')
  })

  it('is heard even while the add-in is still opening', async () => {
    const pane = new Pane(await openPage('taskpane.html', { sample: 'none' }))
    await pressRibbon(pane, 'createScorecard')
    expect(await pane.page.evaluate(() => window.timesPaneShown)).toBe(1)
    await pane.sees('Tidak ada tabel yang dapat dinilai')
  })

  it('asks before the scorecard is removed', async () => {
    const pane = await openPane()
    await pane.button('Buat Rapor').click()
    await pane.sees('Rapor sudah jadi')
    await pressRibbon(pane, 'removeScorecard')
    await pane.page.getByRole('alertdialog').waitFor()
    expect(await pane.sheets()).toContain('Rapor')
  })
})

describe('what a person does in the workbook', () => {
  it('looking at another sheet: its table is marked', async () => {
    const pane = await openPane()
    await pane.page.evaluate(() => window.testExcel.emit('activated', 'APBD 2025'))
    const marked = pane.page.locator('summary').filter({ hasText: 'lembar aktif' })
    await marked.waitFor()
    expect(await marked.textContent()).toContain('Tabel anggaran')
  })

  it('changing a cell: the pane says that it may not fit any more, and reads anew', async () => {
    const pane = await openPane()
    await pane.page.evaluate(() => {
      const { book } = window.testExcel
      book.sheet('IKU 2025')?.cells.put(6, 11, 12345)
      window.testExcel.emit('changed', 'IKU 2025', 'K6')
    })
    await pane.sees('Isi lembar berubah sejak dibaca')
    await pane.page.getByRole('main').getByRole('button', { name: 'Baca lagi' }).click()
    await pane.text('Isi lembar berubah sejak dibaca').waitFor({ state: 'detached' })
  })

  it('changing a cell of the scorecard is no news', async () => {
    const pane = await openPane()
    await pane.button('Buat Rapor').click()
    await pane.sees('Rapor sudah jadi')
    const before = await pane.requests()
    await pane.page.evaluate(() => window.testExcel.emit('changed', 'Rapor', 'B2'))
    await pane.page.waitForFunction((n) => window.testExcel.traffic.length > n, before)
    expect(await pane.text('Isi lembar berubah').isVisible()).toBe(false)
  })
})
