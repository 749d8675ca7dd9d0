import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import '../../excel/browser/window'
import { writeOptions } from '../../excel/browser/options'

declare global {
  interface Window {
    /** Milliseconds from the beginning of the page; set once what was found is shown and the button can be pressed. */
    usableAt?: number
  }
}

/** A machine and a line as offices have them. */
export interface Slowness {
  /** How many times slower than this machine. */
  readonly cpu: number
  readonly bitsPerSecond: number
  /** Milliseconds from a request to its answer. */
  readonly latency: number
}

export interface AddinOptions {
  readonly slow?: Slowness | undefined
  /** What becomes of each script that is asked for. */
  readonly onScript?: Parameters<Page['route']>[1] | undefined
}

/** What it took until the pane could be used. */
export interface FirstUse {
  readonly ms: number
  /** Every file that was asked for until then, with its bytes on the line. */
  readonly files: ReadonlyMap<string, number>
  /** What was fetched afterwards by itself. */
  readonly later: ReadonlyMap<string, number>
}

export const sum = (files: ReadonlyMap<string, number>): number =>
  [...files.values()].reduce((all, bytes) => all + bytes, 0)

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
}

/** Serves the add-in as a site does: packed by gzip. */
export async function serveAddin(folder: string) {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = path.join(folder, path.normalize(pathname))
    const isThere = fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
    response.writeHead(isThere ? 200 : 404, { 'Content-Type': type, 'Content-Encoding': 'gzip' })
    response.end(gzipSync(isThere ? fs.readFileSync(file) : '', { level: 9 }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

/** Runs in the page, before anything of it. */
function watch(): void {
  const observer = new MutationObserver(() => {
    const isShown = document.querySelector('main [aria-busy=false] > *') !== null
    const button = document.querySelector<HTMLButtonElement>('footer button')
    if (!isShown || !button || button.disabled) return
    window.usableAt = performance.now()
    observer.disconnect()
  })
  observer.observe(document, { childList: true, subtree: true, attributes: true })
}

/**
 * Opens the add-in as it is built for offices, with the test Excel in place of Office.js; that one takes no time of the line.
 * @param browser - Chromium
 * @param origin - where the add-in is served
 * @param excel - folder with the test Excel
 * @param options - a slow machine, or scripts that do not arrive
 * @returns the page, at its very beginning
 */
export async function openAddin(
  browser: Browser,
  origin: string,
  excel: string,
  { slow, onScript }: AddinOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 }, locale: 'id-ID' })
  const page = await context.newPage()
  const script = (name: string) => ({ path: path.join(excel, name), contentType: 'text/javascript' })
  if (onScript) await page.route('**/*.js', onScript)
  await page.route('https://appsforoffice.microsoft.com/**', (route) => route.fulfill(script('excel.js')))
  await page.route('**/excel-web-16.00.js', (route) => route.fulfill(script('excel-web-16.00.js')))
  await page.addInitScript(watch)
  if (slow) {
    const line = await context.newCDPSession(page)
    await line.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu })
    const bytes = slow.bitsPerSecond / 8
    await line.send('Network.enable')
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slow.latency,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    })
  }
  await page.goto(`${origin}/taskpane.html${writeOptions({})}`, { waitUntil: 'commit' })
  return page
}

/** Milliseconds without anything that arrives. */
const QUIET = 1500

async function quiet(page: Page): Promise<void> {
  const count = () => page.evaluate(() => performance.getEntriesByType('resource').length)
  for (let before = -1, now = await count(); before !== now; now = await count()) {
    before = now
    await page.waitForTimeout(QUIET)
  }
}

/** Waits until the pane can be used, and until nothing is fetched any more. */
export async function firstUse(page: Page): Promise<FirstUse> {
  await page.waitForFunction(() => window.usableAt !== undefined, undefined, { timeout: 120_000 })
  await quiet(page)
  const { usableAt, entries } = await page.evaluate(() => ({
    usableAt: window.usableAt ?? 0,
    entries: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ name }) => name.startsWith(location.origin) && !name.endsWith('excel-web-16.00.js'))
      .map(({ name, startTime, encodedBodySize }) => ({
        name: new URL(name).pathname.slice(1),
        startTime,
        bytes: encodedBodySize,
      })),
  }))
  const fetched = (isFirst: boolean) =>
    new Map(
      entries
        .filter(({ startTime }) => startTime < usableAt === isFirst)
        .map(({ name, bytes }) => [name, bytes]),
    )
  return { ms: usableAt, files: fetched(true), later: fetched(false) }
}
