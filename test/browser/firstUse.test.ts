import type { Browser, Page } from 'playwright-core'
import { builtAddin, builtBrowserPages } from './support/build'
import { launchChromium } from './support/chromium'
import { firstUse, openAddin, serveAddin, sum } from './support/firstUse'
import { Pane } from './support/pane'

/** What an office fetches until the pane can be used, the page included, packed by gzip. */
const MOST = 300_000

let browser: Browser
let server: Awaited<ReturnType<typeof serveAddin>>
let excel: string
beforeAll(async () => {
  excel = builtBrowserPages()
  server = await serveAddin(builtAddin())
  browser = await launchChromium()
}, 400_000)
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const open = (onScript?: Parameters<Page['route']>[1]) =>
  openAddin(browser, server.origin, excel, { onScript })
/** Nothing arrives any more, as on a train. */
const cut = (page: Page) => page.route('**/*.js', (route) => route.abort())
const mend = (page: Page) => page.unroute('**/*.js')

/** The pane where nothing arrives any more from the moment on when it can be used. */
async function openedOnly(): Promise<Page> {
  const page = await open(async (route) => {
    const isUsable = await route
      .request()
      .frame()
      .evaluate(() => window.usableAt !== undefined)
    await (isUsable ? route.abort() : route.continue())
  })
  await page.waitForFunction(() => window.usableAt !== undefined)
  return page
}

test('the pane can be used after at most 300 kB, and fetches the rest by itself', async () => {
  const page = await open()
  const { files, later } = await firstUse(page)
  console.info(`${sum(files)} bytes until the pane can be used, ${sum(later)} after`)
  expect(sum(files)).toBeLessThanOrEqual(MOST)
  expect([...files.values()].every((bytes) => bytes > 0)).toBe(true)
  expect(later.size).toBeGreaterThan(2)
  // Everything is here: pressing the button needs no line.
  await cut(page)
  const pane = new Pane(page)
  await pane.button('Buat Rapor').click()
  await pane.sees('Rapor sudah jadi')
  expect(await pane.sheets()).toContain('Rapor')
})

describe('what cannot be fetched is told, and fetched when it is asked for again', () => {
  const FAILED = 'Periksa sambungan jaringan, lalu coba lagi.'

  test('the sheets', async () => {
    const page = await openedOnly()
    const pane = new Pane(page)
    const before = await pane.sheets()
    await pane.button('Buat Rapor').click()
    await pane.page.getByRole('alert').getByText(FAILED).first().waitFor()
    expect(await pane.sheets()).toEqual(before)
    await mend(page)
    await pane.button('Buat Rapor').click()
    await pane.sees('Rapor sudah jadi')
  })

  test('settings', async () => {
    const page = await openedOnly()
    const pane = new Pane(page)
    const form = await pane.unfold('Pengaturan')
    await form.getByText(FAILED).waitFor()
    await mend(page)
    await form.getByRole('button', { name: 'Coba lagi' }).click()
    await form.getByRole('combobox').first().waitFor()
  })

  test('the other language of the sheets', async () => {
    const page = await open()
    await firstUse(page)
    await cut(page)
    const pane = new Pane(page)
    const form = await pane.unfold('Pengaturan')
    await form.getByRole('combobox').first().selectOption('en')
    await pane.button('Buat Rapor').click()
    await pane.page.getByRole('alert').getByText(FAILED).first().waitFor()
    await mend(page)
    await pane.button('Buat Rapor').click()
    await pane.sees('Rapor sudah jadi')
    expect(await pane.sheets()).toContain('Scorecard')
  })
})
