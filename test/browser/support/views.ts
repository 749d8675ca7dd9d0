import type { OpenOptions, Pane } from './pane'
import { openPane } from './pane'

type Visit = (view: string, pane: Pane) => Promise<void>

/** The main views of the pane, each with what a person does to come there from the one before. */
const STEPS: readonly (readonly [view: string, go: (pane: Pane) => Promise<void>])[] = [
  ['found', async (pane) => pane.sees('40')],
  ['unfolded', (pane) => pane.unfoldAll()],
  [
    'refused',
    async ({ page }) => {
      await page.evaluate(() => void (window.testExcel.isCellEdited = true))
      await page.locator('footer button').first().click()
      await page.getByRole('alert').getByText('Enter').waitFor()
      await page.evaluate(() => void (window.testExcel.isCellEdited = false))
    },
  ],
  [
    'working',
    async (pane) => {
      await pane.answersAfter(60_000)
      await pane.page.locator('footer button').first().click()
      await pane.page.getByRole('progressbar').waitFor()
    },
  ],
]

/** Views of a pane whose scorecard is there. */
const LATER_STEPS: typeof STEPS = [
  [
    'made',
    async ({ page }) => {
      await page.locator('footer button').first().click()
      await page.getByText(/^98[,.]7\s?%$/).waitFor()
    },
  ],
  ['made-unfolded', (pane) => pane.unfoldAll()],
  [
    'remove',
    async ({ page }) => {
      await page.getByRole('button', { name: /^(Hapus Rapor|Remove scorecard)$/ }).click()
      await page.getByRole('alertdialog').waitFor()
    },
  ],
]

/** Views of a workbook that only its officer can tell all about. */
const ASKED_STEPS: typeof STEPS = [
  ['asked', async ({ page }) => page.getByRole('heading', { name: /\(1\)$/ }).waitFor()],
  [
    'answered',
    async ({ page }) => {
      await page.getByRole('button', { name: /^(Sejak awal tahun|From the beginning)/ }).click()
      await page.getByRole('heading', { name: /^(Keputusan Anda|Your decisions)$/ }).waitFor()
    },
  ],
]

const EMPTY_STEPS: typeof STEPS = [['empty', async (pane) => pane.page.locator('h2').first().waitFor()]]

/**
 * Goes through the main views of the pane.
 * @param options - of the page
 * @param visit - called at each view
 */
export async function eachView(options: OpenOptions, visit: Visit): Promise<void> {
  await go(visit, [
    [options, STEPS],
    [options, LATER_STEPS],
    [{ ...options, sample: 'none' }, EMPTY_STEPS],
  ])
}

/**
 * Goes through the views of a workbook in which something is asked.
 * @param options - of the page
 * @param visit - called at each view
 */
export async function eachQuestion(options: OpenOptions, visit: Visit): Promise<void> {
  await go(visit, [[{ ...options, sample: 'iku-triwulan' }, ASKED_STEPS]])
}

async function go(
  visit: Visit,
  journeys: readonly (readonly [where: OpenOptions, steps: typeof STEPS])[],
): Promise<void> {
  for (const [where, steps] of journeys) {
    const pane = await openPane(where)
    for (const [view, come] of steps) {
      await come(pane)
      await visit(view, pane)
    }
    await pane.page.close()
  }
}
