import type { Page } from 'playwright-core'
import { inChromium, openPage, takePicture } from './support/pane'

inChromium()

/** The desk with the pane on it, once the pane has read the workbook. */
async function openDesk(): Promise<Page> {
  const desk = await openPage('index.html', { width: 1280 })
  await pane(desk).getByRole('button', { name: 'Buat Rapor' }).waitFor()
  await desk.getByRole('tab').first().waitFor()
  return desk
}

function pane(desk: Page) {
  return desk.frameLocator('#pane')
}

describe('the desk for whoever has no Excel at hand', () => {
  it('shows the workbook beside the pane, and the new sheets when they are there', async () => {
    const desk = await openDesk()
    expect(await desk.getByRole('tab').allTextContents()).toEqual([
      'IKU 2025',
      'APBD 2025',
      'Visi Misi',
      'Grafik PAD',
    ])
    await desk.getByRole('cell', { name: 'PEMERINTAH KABUPATEN TIRTA MAKMUR' }).waitFor()
    await pane(desk).getByRole('button', { name: 'Buat Rapor' }).click()
    await desk.getByRole('tab', { name: 'Dasbor', selected: true }).waitFor()
    await takePicture(desk, 'desk')
  })

  it('tells the pane what is clicked and typed', async () => {
    const desk = await openDesk()
    await desk.getByRole('tab', { name: 'APBD 2025' }).click()
    await pane(desk).getByText('lembar aktif').waitFor()
    await desk.locator('td[data-row="8"][data-col="3"]').click()
    await pane(desk).locator('details[open]', { hasText: 'Tabel anggaran' }).waitFor()
    await takePicture(desk, 'desk-selection')
    await desk.getByLabel('Content of the selected cell').fill('12')
    await desk.keyboard.press('Enter')
    await pane(desk).getByText('Isi lembar berubah').waitFor()
  })

  it('makes trouble when asked to', async () => {
    const desk = await openDesk()
    await desk.getByLabel('A cell is being edited').check()
    await desk.getByRole('button', { name: 'Hapus Rapor' }).click()
    await pane(desk).getByRole('button', { name: 'Hapus', exact: true }).click()
    await pane(desk).getByText('Tekan Enter atau Esc').waitFor()
  })

  it('opens another workbook in another language', async () => {
    const desk = await openDesk()
    await desk.getByLabel('Language').selectOption('en-US')
    await desk.getByLabel('Workbook').selectOption('council')
    await pane(desk).getByRole('button', { name: 'Create scorecard' }).waitFor()
    await desk.getByRole('tab', { name: 'Measures' }).waitFor()
    expect(desk.url()).toContain('sample=council&lang=en-US')
  })
})
