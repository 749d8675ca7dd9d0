import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { unpackedChromium } from '../../../test/browser/support/chromium'

/** A page of documentation should open at once. */
const MOST_BYTES = 200_000

/** @returns where a picture of the documentation goes */
export const pictureFile = (name: string): string =>
  path.resolve(__dirname, '../../../docs/images', `${name}.png`)

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

/** Lets a page of ours be written in that font. */
export async function withOwnFont(page: Page): Promise<void> {
  await page.addStyleTag({ content: fontFaces() })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** Nothing is pointed at and nothing has the focus, as when a person looks at the result. */
export async function letGo(page: Page): Promise<void> {
  await page.mouse.move(0, 0)
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
}

/**
 * Draws pictures side by side, each as a sheet of its own on a quiet ground.
 * @param page - to draw on
 * @param pictures - PNG in base64
 * @param width - of each, in pixels of the page
 * @param name - of the result in docs/images
 */
export async function drawSideBySide(
  page: Page,
  pictures: readonly string[],
  width: number,
  name: string,
): Promise<void> {
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}" width="${width}">`)
  await page.setContent(`<style>
      body { margin: 0; padding: 24px; display: inline-flex; gap: 24px; background: #e8eaed; }
      img { border: 1px solid #d1d1d1; border-radius: 8px; }
    </style>${images.join('')}`)
  await page.locator('body').screenshot({ path: pictureFile(name) })
  expectSmall(name)
}

/** Holds that a picture is not too large for a page of documentation. */
export function expectSmall(name: string): void {
  const bytes = statSync(pictureFile(name)).size
  expect({ name, bytes: bytes <= MOST_BYTES ? 'few enough' : bytes }).toEqual({ name, bytes: 'few enough' })
}
