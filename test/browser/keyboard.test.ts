import { inChromium, openPane, type Pane } from './support/pane'

inChromium()

/** Goes on by Tab to what has this name; it is an error that it is not reached. */
async function tabTo(pane: Pane, name: string | RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let i = 0; i < 60; i += 1) {
    await pane.page.keyboard.press(key)
    const focused = await pane.focused()
    if (typeof name === 'string' ? focused === name : name.test(focused)) return
    passed.push(focused)
  }
  throw new Error(`${String(name)} is not reached: ${passed.join(' | ')}`)
}

describe('whoever works by keyboard alone', () => {
  it('answers the question, makes the scorecard, reads on from it, and removes it', async () => {
    const pane = await openPane({ sample: 'iku-triwulan' })
    const { keyboard } = pane.page
    await pane.page.waitForFunction(() => document.activeElement?.textContent === 'Perlu keputusan Anda (1)')

    await tabTo(pane, /^Sejak awal tahun/)
    await keyboard.press('Enter')
    await pane.text('Perlu keputusan Anda').waitFor({ state: 'detached' })
    expect(await pane.focused()).toBe('Buat Rapor')

    await keyboard.press('Enter')
    await pane.sees('Rapor sudah jadi')
    await pane.page.waitForFunction(() => document.activeElement?.textContent === 'Perbarui Rapor')

    await tabTo(pane, 'Buka Rapor', 'Shift+Tab')
    await tabTo(pane, 'Panjang jalan yang ditingkatkan')
    await keyboard.press('Enter')
    await pane.page.waitForFunction(() => window.testExcel.book.active.name === 'Evaluasi Renja')

    await tabTo(pane, 'Hapus Rapor')
    await keyboard.press('Enter')
    const dialog = pane.page.getByRole('alertdialog')
    await dialog.waitFor()
    await keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await pane.focused()).toBe('Hapus Rapor')
    await keyboard.press('Enter')
    await dialog.waitFor()
    await tabTo(pane, 'Hapus')
    await keyboard.press('Enter')
    await pane.sees(/Lembar dihapus/)
    expect(await pane.sheets()).toEqual(['IKU per Triwulan', 'Evaluasi Renja'])
    expect(await pane.focused()).not.toBe('')
  })

  it('takes an answer back, and is asked again', async () => {
    const pane = await openPane({ sample: 'iku-triwulan' })
    const { keyboard } = pane.page
    await tabTo(pane, /^Sejak awal tahun/)
    await keyboard.press('Enter')
    await pane.sees('Keputusan Anda')
    await tabTo(pane, 'Batalkan: Angka sebagian tahun')
    await keyboard.press('Enter')
    await pane.sees('Perlu keputusan Anda (1)')
    expect(await pane.focused()).toBe('Perlu keputusan Anda (1)')
  })

  it('corrects a column', async () => {
    const pane = await openPane()
    const { keyboard } = pane.page
    await tabTo(pane, /^Tabel indikator/)
    await keyboard.press('Enter')
    const actual = pane.page.getByLabel(/^realisasi/)
    await actual.waitFor()
    for (let i = 0; i < 40; i += 1) {
      if (await actual.evaluate((element) => element === document.activeElement)) break
      await keyboard.press('Tab')
    }
    await keyboard.press('ArrowUp')
    await pane.sees('pilihan Anda')
    expect(await actual.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('cancels, and goes on from where they were', async () => {
    const pane = await openPane()
    await pane.answersAfter(300)
    await tabTo(pane, 'Buat Rapor')
    await pane.page.keyboard.press('Enter')
    await pane.page.waitForFunction(() => document.activeElement?.textContent === 'Batalkan')
    await pane.page.keyboard.press('Enter')
    await pane.sees(/^Dibatalkan/)
    expect(await pane.focused()).toBe('Buat Rapor')
  })

  it('sees where the focus is, wherever it is', async () => {
    const pane = await openPane()
    const unmarked: string[] = []
    for (let i = 0; i < 25; i += 1) {
      await pane.page.keyboard.press('Tab')
      if (!(await isMarked(pane))) unmarked.push(await pane.focused())
    }
    expect(unmarked).toEqual([])
  })
})

/** Whether the thing with the focus looks different from how it looks without. */
async function isMarked(pane: Pane): Promise<boolean> {
  return pane.page.evaluate(() => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body) return true
    const looks = () =>
      [focused, focused.parentElement ?? focused]
        .flatMap((one) => [getComputedStyle(one), getComputedStyle(one, '::after')])
        .map((style) =>
          [style.outline, style.boxShadow, style.border, style.textDecoration, style.transform].join(),
        )
        .join()
    const withFocus = looks()
    focused.blur()
    const without = looks()
    focused.focus()
    return withFocus !== without
  })
}
