import { builtSinglePage } from './support/build'
import { inChromium } from './support/pane'
import { openSingle, sampleBytes, type WebPage } from './support/webPage'

// The scorecard on paper, by the browser's own print.

inChromium(builtSinglePage)

/** Makes the scorecard of a sample, and lays it out for printing. */
async function laidOut(page: WebPage, sample: string): Promise<void> {
  await page.page.evaluate(
    () => (window.print = () => (document.documentElement.dataset['printed'] = 'true')),
  )
  await page.choose(sample, sampleBytes(sample))
  await page.sees('Yang ditemukan')
  await page.button('Buat Rapor').click()
  await page.sees('Rapor sudah jadi')
  await page.button('Cetak / simpan PDF').first().click()
  await page.page.waitForFunction(() => document.documentElement.dataset['printed'] === 'true')
}

/** Sizes of the pages of a PDF, millimetres. */
const sizesOf = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((found) =>
    found
      .slice(1)
      .map((points) => Math.round((Number(points) / 72) * 25.4))
      .join(' x '),
  )

const UPRIGHT = '210 x 297'
const ACROSS = '297 x 210'

describe('what leadership reads', () => {
  it.each([
    // As many as the PDF of the command line has.
    ['kabupaten.xlsx', [UPRIGHT, ACROSS, ACROSS, ACROSS, ACROSS]],
    ['council.xlsx', [UPRIGHT, ACROSS, ACROSS]],
  ])('%s: one page each or a few, of A4', async (sample, pages) => {
    const page = await openSingle()
    await laidOut(page, sample)
    expect(sizesOf(await page.page.pdf({ preferCSSPageSize: true }))).toEqual(pages)
    // It is taken away again, and the page is as it was.
    await page.page.locator('[data-print]').waitFor({ state: 'detached' })
    expect(await page.page.title()).toBe('Kinerja')
  })

  it('shows the sheets of the scorecard alone, with their marks, and no links', async () => {
    const page = await openSingle()
    await laidOut(page, 'kabupaten.xlsx')
    await page.page.emulateMedia({ media: 'print' })
    const paper = page.page.locator('[data-print]')
    expect(await paper.getByRole('table', { includeHidden: true }).count()).toBeGreaterThan(4)
    const text = await paper.innerText()
    expect(text).toContain('24 dari 37 indikator mencapai target; skor 98,7 %')
    expect(text).not.toMatch(/[←→] |Pengaturan$|TPP/m)
    expect(await paper.locator('button').count()).toBe(0)
    expect(await page.page.locator('#root').isVisible()).toBe(false)
    const rules = await paper.locator('style').textContent()
    expect(rules).toContain('"Halaman " counter(page) " dari " counter(pages)')
    expect(rules).toContain('"PEMERINTAH KABUPATEN TIRTA MAKMUR')
  })

  it('prints nothing of a workbook that names people', async () => {
    const page = await openSingle()
    await laidOut(page, 'dinas-tpp.xlsx')
    expect(await page.page.locator('[data-print]').innerText()).not.toMatch(/\b\d{18}\b/)
  })
})

it('prints the sheet in view by the command of the browser itself', async () => {
  const page = await openSingle()
  await page.choose('council.xlsx', sampleBytes('council.xlsx'))
  await page.sees('Yang ditemukan')
  await page.page.emulateMedia({ media: 'print' })
  expect(await page.page.getByRole('table').first().isVisible()).toBe(true)
  expect(await page.button('Buat Rapor').isVisible()).toBe(false)
})
