import os from 'node:os'
import type { Browser } from 'playwright-core'
import { builtAddin, builtBrowserPages } from '../../../test/browser/support/build'
import { launchChromium } from '../../../test/browser/support/chromium'
import {
  type FirstUse,
  firstUse,
  openAddin,
  serveAddin,
  type Slowness,
  sum,
} from '../../../test/browser/support/firstUse'

/** An old laptop on an office's line. */
const OFFICE: Slowness = { cpu: 4, bitsPerSecond: 10_000_000, latency: 40 }
const ROUNDS = 5

/** Other builds of the add-in to be measured in turns with this one: folders, parted by colons. */
const others = (process.env['KINERJA_ADDINS'] ?? '').split(':').filter((folder) => folder !== '')

const median = (of: readonly number[]) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? NaN
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** Opens one build once, as nobody has it in store yet. */
async function once(browser: Browser, folder: string, excel: string, slow?: Slowness): Promise<FirstUse> {
  const server = await serveAddin(folder)
  const page = await openAddin(browser, server.origin, excel, { slow })
  const found = await firstUse(page)
  await page.context().close()
  await server.close()
  return found
}

test('time until the pane can be used', async () => {
  const excel = builtBrowserPages()
  const folders = [...others, builtAddin()]
  const browser = await launchChromium()
  const runs = folders.map(() => ({ office: [] as FirstUse[], plain: [] as FirstUse[] }))
  // In turns, so that a busy minute of the machine meets all of them; the first round warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [at, folder] of folders.entries()) {
      const found = [await once(browser, folder, excel, OFFICE), await once(browser, folder, excel)] as const
      if (round === 0) continue
      runs[at]?.office.push(found[0])
      runs[at]?.plain.push(found[1])
    }
  }
  await browser.close()
  const lines = runs.map(({ office, plain }, at) => {
    const [first] = office
    const all = first ? [sum(first.files), sum(first.later)].map(kilobytes) : []
    const times = [office, plain].map((some) => `${(median(some.map(({ ms }) => ms)) / 1000).toFixed(2)} s`)
    return `| ${[folders[at], ...all, ...times].join(' | ')} |`
  })
  process.stdout.write(
    [
      `Node ${process.version.slice(1)}, ${os.cpus().length} cores (${os.cpus()[0]?.model ?? ''}), medians of ${ROUNDS}.`,
      '',
      '| build | until usable | by itself after | 4x slower, 10 Mbit/s | this machine |',
      '| --- | ---: | ---: | ---: | ---: |',
      ...lines,
      '',
    ].join('\n'),
  )
})
