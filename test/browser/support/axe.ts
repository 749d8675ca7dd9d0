import fs from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const SOURCE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    axe?: { run: (options: RunOptions) => Promise<AxeResults> }
  }
}

/**
 * @param page - to look at
 * @param except - a rule that does not hold there
 * @returns what axe finds wrong with it, one entry an element
 */
export async function axeFindings(page: Page, except?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE)
  return page.evaluate(async (rule) => {
    const rules = rule ? { [rule]: { enabled: false } } : {}
    const results = await window.axe?.run({ resultTypes: ['violations'], rules })
    return (results?.violations ?? []).flatMap(({ id, nodes }) =>
      nodes
        // Fluent's own markers at the ends of a list of tabs, which hand the focus on.
        .filter(({ html }) => !html.includes('data-tabster-dummy'))
        .map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
    )
  }, except)
}
