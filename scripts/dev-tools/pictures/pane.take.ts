import { inChromium, openPane, type Pane } from '../../../test/browser/support/pane'
import { drawSideBySide, letGo, withOwnFont } from './picture'

/** In more pixels than the page has, and with a font that the page itself may not bring. */
const SYSTEM = { deviceScaleFactor: 1.5, bypassCSP: true }

inChromium()

async function look(pane: Pane): Promise<string> {
  await letGo(pane.page)
  return (await pane.page.screenshot()).toString('base64')
}

test('the pane, before and after', async () => {
  const pane = await openPane({ height: 706, system: SYSTEM })
  await withOwnFont(pane.page)
  const before = await look(pane)
  await pane.button('Buat Rapor').click()
  await pane.sees('Rapor sudah jadi')
  await pane.page.locator('[aria-busy=false]').waitFor()
  const after = await look(pane)
  await drawSideBySide(await pane.page.context().newPage(), [before, after], 350, 'pane')
})
