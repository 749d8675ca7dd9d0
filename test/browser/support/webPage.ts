import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Download, Locator, Page } from 'playwright-core'
import { type OpenOptions, openPage, Pane } from './pane'

const SAMPLES = path.resolve(__dirname, '../../../samples')

/** Bytes of a sample. */
export const sampleBytes = (name: string): Buffer => readFileSync(path.join(SAMPLES, name))

/** A file to be opened. */
export interface NamedBytes {
  readonly name: string
  readonly bytes: Buffer
}

/** A date on which every page stands still, so that results can be compared. */
export const TODAY = new Date(2026, 0, 15, 9, 30)

/** The page for files. */
export class WebPage extends Pane {
  /** Chooses a file by the page's own button. */
  async choose(name: string, bytes: Buffer): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: bytes })
  }

  /** Chooses several files at once. */
  async chooseAll(files: readonly NamedBytes[]): Promise<void> {
    const chosen = files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: bytes }))
    await this.page.locator('input[type=file]').setInputFiles(chosen)
  }

  /** Drops a file where files are dropped. */
  async drop(name: string, bytes: Buffer): Promise<void> {
    await this.dropAll([{ name, bytes }], this.page.getByText('Seret berkas'))
  }

  /** Drops files anywhere on the page. */
  async dropAll(files: readonly NamedBytes[], on: Locator = this.page.locator('#root')): Promise<void> {
    const data = await this.page.evaluateHandle(
      (all) => {
        const transfer = new DataTransfer()
        for (const [file, base64] of all) {
          const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
          transfer.items.add(new File([content], file))
        }
        return transfer
      },
      files.map(({ name, bytes }) => [name, bytes.toString('base64')] as const),
    )
    await on.dispatchEvent('drop', { dataTransfer: data })
  }

  /** Presses a button that saves a file. */
  async saves(button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.button(button).click()])
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
  }

  /** Shows a sheet in the preview. */
  async tab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click()
    await this.page.getByRole('table', { name }).waitFor()
  }

  /** The cell of the preview that is marked. */
  marked(): Promise<string | null> {
    return this.page.locator('td[data-wanted]').first().textContent()
  }
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path())
}

/** @returns the page that is one file, opened as a file without a network, ready for a workbook */
export async function openSingle({ width = 1280, ...options }: OpenOptions = {}): Promise<WebPage> {
  const system = { locale: 'id-ID', ...options.system }
  const page = await openPage('kinerja.html', { asFile: true, ...options, width, system })
  await ready(page)
  return new WebPage(page)
}

/** @returns the page, ready for a file, with everything fetched that it will ever need */
export async function openWeb({ width = 1280, ...options }: OpenOptions = {}): Promise<WebPage> {
  const system = { locale: 'id-ID', ...options.system }
  const page = await openPage('index.html', { ...options, width, system })
  await ready(page)
  return new WebPage(page)
}

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true')
}
