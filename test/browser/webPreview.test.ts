import { builtWebPage } from './support/build'
import { inChromium } from './support/pane'
import { openWeb, sampleBytes, type WebPage } from './support/webPage'

// What the page shows of our sheets: all of their width, and no text cut, however small the screen.

inChromium(builtWebPage)

/** What can be seen of a sheet only by scrolling sideways, or not at all. */
const notSeen = (page: WebPage): Promise<string[]> =>
  page.page.evaluate(() => {
    const table = document.querySelector('section table')
    const view = table?.closest('[role=region]')
    if (!table || !view) return ['there is no sheet']
    const found: string[] = []
    const edge = view.getBoundingClientRect().right
    const printed = Number(table.getAttribute('data-printed'))
    const cells = Array.from(table.querySelectorAll<HTMLTableCellElement>('td'))
    for (const cell of cells) {
      if (cell.textContent === '' || Number(cell.dataset['col']) > printed) continue
      const style = getComputedStyle(cell)
      if (cell.getBoundingClientRect().right > edge + 1) found.push(`beyond the edge: ${cell.textContent}`)
      if (style.overflow === 'hidden' && cell.scrollWidth > cell.clientWidth + 1)
        found.push(`cut: ${cell.textContent}`)
    }
    return found
  })

async function made(page: WebPage): Promise<void> {
  await page.sees('Yang ditemukan')
  await page.button('Buat Rapor').click()
  await page.sees('Rapor sudah jadi')
}

const ours = async (page: WebPage): Promise<string[]> => {
  const all = page.page.locator('[data-ours]')
  await all.first().waitFor()
  const tabs = await all.allTextContents()
  expect(tabs.length).toBeGreaterThan(5)
  return tabs
}

it.each([
  ['a laptop', 1366, 768, 1],
  ['a phone', 320, 640, 2],
  ['a laptop at 200 %', 683, 384, 2],
] as const)(
  'on %s every sheet of ours is seen in all its width, and nothing is cut',
  async (name, width, height, scale) => {
    for (const sample of ['kabupaten', 'perangkat-daerah', 'council'] as const) {
      const page = await openWeb({ width, height, system: { deviceScaleFactor: scale } })
      await page.choose(`${sample}.xlsx`, sampleBytes(`${sample}.xlsx`))
      await made(page)
      const preview = page.page.getByRole('tab', { name: 'Pratinjau' })
      // Wide pages have it at once, narrow ones a tab for it.
      await preview.or(page.page.locator('[data-ours]')).first().waitFor()
      if (await preview.isVisible()) await preview.click()
      for (const tab of await ours(page)) {
        await page.tab(tab)
        expect({ sample, tab, notSeen: await notSeen(page) }).toEqual({ sample, tab, notSeen: [] })
      }
      expect(await page.beyondTheEdge()).toBe(0)
      await page.picture(`web-preview-${sample}-${name}`)
    }
  },
)

it('is made larger and smaller again, no smaller than fitted', async () => {
  const page = await openWeb({ width: 320 })
  await page.choose('kabupaten.xlsx', sampleBytes('kabupaten.xlsx'))
  await made(page)
  await page.page.getByRole('tab', { name: 'Pratinjau' }).click()
  await page.tab('Rapor')
  const width = async () => (await page.page.getByRole('table', { name: 'Rapor' }).boundingBox())?.width ?? 0
  const fitted = await width()
  const [larger, smaller] = [page.button('Ukuran +'), page.button('Ukuran −')]
  expect(await smaller.getAttribute('aria-disabled')).toBe('true')
  await larger.click()
  expect(await width()).toBeGreaterThan(fitted * 1.2)
  await smaller.click()
  expect(Math.round(await width())).toBe(Math.round(fitted))
})
