import { readFileSync } from 'node:fs'
import path from 'node:path'
import { unpackedChromium } from '../../test/browser/support/chromium'
import { inChromium, openPane, type Pane } from '../../test/browser/support/pane'

/** Draws the picture of the pane in README.md: before the scorecard is made, and after. Usage: npm run pictures */
const PICTURE = path.resolve(__dirname, '../../docs/images/pane.png')
/** In twice as many pixels, and with a font that the page itself may not bring. */
const SYSTEM = { deviceScaleFactor: 2, bypassCSP: true }

inChromium()

/** Stands in for Segoe UI, which officers have: whatever machine draws the picture, it comes out the same. */
function fontFaces(): string {
  const folder = path.join(unpackedChromium().fonts, 'Open_Sans')
  const face = (file: string, weights: string) => {
    const data = readFileSync(path.join(folder, file)).toString('base64')
    return `@font-face { font-family: Pane; font-weight: ${weights}; src: url(data:font/ttf;base64,${data}); }`
  }
  return [
    face('OpenSans-Regular.ttf', '100 500'),
    face('OpenSans-Bold.ttf', '600 900'),
    '.fui-FluentProvider { --fontFamilyBase: Pane, sans-serif !important; }',
  ].join('\n')
}

async function look(pane: Pane): Promise<string> {
  // Nothing is pointed at and nothing has the focus, as when a person looks at the workbook.
  await pane.page.mouse.move(0, 0)
  await pane.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  return (await pane.page.screenshot()).toString('base64')
}

/** The pictures side by side, each as the pane stands in Excel: a sheet of its own on a quiet ground. */
function sideBySide(pictures: readonly string[]): string {
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}" width="350">`)
  return `<style>
      body { margin: 0; padding: 24px; display: inline-flex; gap: 24px; background: #e8eaed; }
      img { border: 1px solid #d1d1d1; border-radius: 8px; }
    </style>${images.join('')}`
}

test('the pane, before and after', async () => {
  const pane = await openPane({ height: 706, system: SYSTEM })
  await pane.page.addStyleTag({ content: fontFaces() })
  await pane.page.evaluate(() => document.fonts.ready.then(() => undefined))
  const before = await look(pane)
  await pane.button('Buat Rapor').click()
  await pane.sees('Rapor sudah jadi')
  await pane.page.locator('[aria-busy=false]').waitFor()
  const after = await look(pane)

  const page = await pane.page.context().newPage()
  await page.setContent(sideBySide([before, after]))
  await page.locator('body').screenshot({ path: PICTURE })
})
