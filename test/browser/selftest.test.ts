import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { openXlsx } from '../../src/host/xlsx'
import { inChromium, openPage, takePicture } from './support/pane'

inChromium()

/** What a run of the self-test takes at most, on a busy machine. */
const PATIENCE = 240_000

interface Report {
  readonly calculates: boolean
  readonly steps: readonly { readonly title: string; readonly outcome: string; readonly detail: string }[]
}

/** Presses a button that saves a file. */
async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFileSync(await download.path())
}

describe('the self-test for a real Excel, in the test Excel', () => {
  it(
    'passes all that an Excel without calculation can show, and saves its report twice',
    async () => {
      const page = await openPage('selftest.html', { sample: 'none', width: 420, height: 900 })
      await page.getByRole('button', { name: 'Run in this workbook' }).click()
      await page.getByText(/^(Done:|The self-test itself ended)/).waitFor({ timeout: PATIENCE })
      await takePicture(page, 'selftest')
      expect(await page.getByRole('button', { name: 'Save results' }).isVisible()).toBe(true)
      const report = JSON.parse((await saved(page, 'Save results')).toString('utf8')) as Report
      const failed = report.steps.filter(({ outcome }) => outcome === 'failed')
      expect(failed).toEqual([])
      expect(report.steps.length).toBeGreaterThanOrEqual(24)
      // It must say that it saw no formula calculated, not that all were right.
      expect(report.calculates).toBe(false)
      expect(report.steps.filter(({ outcome }) => outcome === 'skipped')).toHaveLength(2)
      const workbook = await openXlsx(await saved(page, 'Save workbook'), 'selftest.xlsx').read()
      expect(workbook.ok && workbook.value.sheets.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['Self-test', 'Dasbor', 'Rapor', 'Catatan']),
      )
    },
    PATIENCE + 30_000,
  )

  it('touches no workbook in which something stands', async () => {
    const page = await openPage('selftest.html', { sample: 'council', width: 420 })
    await page.getByText('Something stands in this workbook').waitFor()
    expect(await page.getByRole('button', { name: 'Run in this workbook' }).isDisabled()).toBe(true)
    expect(await page.evaluate(() => window.testExcel.book.sheets.length)).toBeGreaterThan(1)
  })

  it(
    'sees where an Excel does something else',
    async () => {
      const page = await openPage('selftest.html', { sample: 'none', width: 420 })
      await page.evaluate(() => void (window.testExcel.book.hasPrinter = false))
      await page.getByRole('button', { name: 'Run in this workbook' }).click()
      await page
        .locator('li[data-outcome=failed]', { hasText: 'Pages are set up' })
        .getByText('pages-not-set-up')
        .waitFor({ timeout: PATIENCE })
    },
    PATIENCE,
  )
})
