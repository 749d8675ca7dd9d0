import { builtWebPage } from './support/build'
import { inChromium } from './support/pane'
import { openWeb, sampleBytes, type WebPage } from './support/webPage'

inChromium(builtWebPage)

const NAME = 'kabupaten.xlsx'
const FOUND = 'Yang ditemukan'
const MADE = 'Rapor sudah jadi'

/** How a worker ends before its time, in its own words. */
const ENDS = {
  // Such as a bug outside any call.
  'by an error': "setTimeout(() => { throw new Error('as planned') })",
  // Such as a browser that is short of memory: nothing is told.
  'without a word': 'self.close()',
} as const

/** What an officer has done when it ends. */
const STAGES: readonly (readonly [string, (page: WebPage) => Promise<void>])[] = [
  ['while the file is read', (page) => page.choose(NAME, sampleBytes(NAME))],
  [
    'when the findings are shown',
    async (page) => {
      await page.choose(NAME, sampleBytes(NAME))
      await page.sees(FOUND)
    },
  ],
  [
    'while the scorecard is made',
    async (page) => {
      await page.choose(NAME, sampleBytes(NAME))
      await page.sees(FOUND)
      await page.button('Buat Rapor').click()
    },
  ],
  [
    'when it is made',
    async (page) => {
      await page.choose(NAME, sampleBytes(NAME))
      await page.sees(FOUND)
      await page.button('Buat Rapor').click()
      await page.sees(MADE)
    },
  ],
]

describe.each(['by an error', 'without a word'] as const)('a worker that ends %s', (how) => {
  test.each(STAGES)('%s: the page says so, and the file can be opened again', async (_, stage) => {
    const page = await openWeb()
    await stage(page)
    await page.page.workers()[0]?.evaluate(ENDS[how])
    await page.sees(/Halaman ini terhenti/)
    await page.choose(NAME, sampleBytes(NAME))
    await page.sees(FOUND)
    await page.button('Buat Rapor').click()
    await page.sees(MADE)
    expect((await page.saves('Unduh buku kerja')).bytes.length).toBeGreaterThan(50_000)
  })
})
