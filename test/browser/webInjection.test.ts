import { everywhere, officerFile } from '../fuzz/support/officerFile'
import { PAYLOADS } from '../fuzz/support/payloads'
import { builtWebPage } from './support/build'
import { inChromium } from './support/pane'
import { openWeb, type WebPage } from './support/webPage'

inChromium(builtWebPage)

/** Payloads that a page could take for markup, a link, a pattern of its own, or the end of a line. */
const MEANT_FOR_PAGES = [
  'a script',
  'an image that runs a script',
  'an entity',
  'a script link',
  'a placeholder',
  'a nested key',
  'a replacement pattern',
  'the key of an object',
  'a formula that asks the network',
  'from right to left',
] as const

/** What would show that a text of a cell became more than text; calls of the planted function are counted. */
async function became(page: WebPage): Promise<unknown> {
  return page.page.evaluate(() => ({
    calls: (window as unknown as { calls: number }).calls,
    scripts: Array.from(document.querySelectorAll('#root script, #root img, #root iframe, #root b')).length,
    links: Array.from(document.querySelectorAll('a')).filter((a) =>
      /^(javascript|file|https?|mailto):/i.test(a.getAttribute('href') ?? ''),
    ).length,
    handlers: Array.from(document.querySelectorAll('#root *')).filter((one) =>
      one.getAttributeNames().some((name) => name.startsWith('on')),
    ).length,
  }))
}

describe('in every field that an officer fills in, the page shows as text', () => {
  test.each(MEANT_FOR_PAGES)('%s', async (name) => {
    const payload = PAYLOADS[name] ?? ''
    const page = await openWeb()
    await page.page.evaluate(() => {
      const planted = window as unknown as Record<string, unknown>
      planted['calls'] = 0
      planted['qZx7'] = () => {
        planted['calls'] = Number(planted['calls']) + 1
      }
    })
    await page.choose(
      `<img src=x onerror=qZx7()> {{t}} ${name}.xlsx`,
      Buffer.from(officerFile(everywhere(payload))),
    )
    await page.sees('Yang ditemukan')
    expect(await became(page)).toEqual({ calls: 0, scripts: 0, links: 0, handlers: 0 })
    await page.button('Buat Rapor').click()
    await page.sees('Rapor sudah jadi')
    for (const tab of ['Rapor', 'Catatan']) await page.tab(tab)
    expect(await became(page)).toEqual({ calls: 0, scripts: 0, links: 0, handlers: 0 })
    // As it was typed: no pattern in it was filled in. Blanks fold on a page.
    const shown = (await page.page.locator('#root').innerText()).replace(/\s+/g, ' ')
    expect(shown).toContain(payload.replace(/\s+/g, ' ').trim())
  })
})
