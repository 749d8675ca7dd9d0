import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import type { BookSnapshot } from '../../excel/book/snapshot'
import '../../excel/browser/window'
import { type PageOptions, writeOptions } from '../../excel/browser/options'
import type { Fault } from '../../excel/testExcel'
import { builtBrowserPages } from './build'
import { launchChromium } from './chromium'
import { serveFolder, type Server } from './server'

const PICTURES = path.resolve(__dirname, '../../../out/screenshots')
/** A person has lost patience by then. */
const PATIENCE = 10_000

export interface OpenOptions extends Partial<PageOptions> {
  readonly width?: number
  readonly height?: number
  /** How the system is set up: forced colours, less motion. */
  readonly system?: BrowserContextOptions
  /** A script that does not arrive. */
  readonly blocks?: string
  /** Opened as a file, as by a double click, with the network cut. */
  readonly asFile?: boolean
}

let folder: string
let server: Server
let browser: Browser
/** What a page complained about that no test expects. */
let complaints: string[] = []

/**
 * Gives the tests of a file one Chromium and one server, and holds that no page complains.
 * @param pages - builds the folder to serve; the pane beside the test Excel where not said
 */
export function inChromium(pages: () => string = builtBrowserPages): void {
  beforeAll(async () => {
    folder = pages()
    server = await serveFolder(folder)
    browser = await launchChromium()
    // The first to come builds what it opens.
  }, 400_000)
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
    const heard = complaints
    complaints = []
    expect(heard).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
}

/** @returns a page of the served folder, opened and not waited for */
export async function openPage(
  name: string,
  { width = 350, height = 800, system = {}, blocks, asFile = false, ...options }: OpenOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    offline: asFile,
    ...system,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  page.on('pageerror', (error) => complaints.push(String(error.stack)))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  if (blocks) await page.route(`**/${blocks}`, (route) => route.fulfill({ body: '' }))
  const place = asFile ? pathToFileURL(path.join(folder, name)).href : `${server.origin}/${name}`
  await page.goto(`${place}${writeOptions(options)}`)
  return page
}

/** Puts a picture of what is in view into out/screenshots. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`) })
}

/** The pane in a page of its own, with the Excel behind it. */
export class Pane {
  constructor(readonly page: Page) {}

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  text(text: string | RegExp): Locator {
    return this.page.getByText(text).first()
  }

  /** Waits until this can be read. */
  async sees(text: string | RegExp): Promise<void> {
    await this.text(text).waitFor()
  }

  /** Opens what is folded away under this heading, unless it is open already, and waits for what comes to light. */
  async unfold(name: string | RegExp): Promise<Locator> {
    const details = this.page
      .locator('details')
      .filter({ has: this.page.getByRole('heading', { name }) })
      .first()
    if ((await details.getAttribute('open')) === null) await details.locator('> summary').click()
    await details.locator('> :not(summary)').first().waitFor()
    return details
  }

  /** Opens all that is folded away, what comes to light by it included. */
  async unfoldAll(): Promise<void> {
    const closed = this.page.locator('details:not([open]) > summary')
    while ((await closed.count()) > 0) await closed.first().click()
  }

  /** What a screen reader would name the thing that has the focus. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement } = document
      if (!activeElement || activeElement === document.body) return ''
      return activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? ''
    })
  }

  /** Everything in the workbook, as plain data. */
  workbook(): Promise<BookSnapshot> {
    return this.page.evaluate(() => window.testExcel.book.snapshot())
  }

  /** Names of the sheets, from left to right. */
  sheets(): Promise<string[]> {
    return this.page.evaluate(() => window.testExcel.book.sheets.map(({ name }) => name))
  }

  /** What the person sees in Excel: the sheet, and the row and column of the selected cell. */
  lookedAt(): Promise<[sheet: string, row: number, col: number]> {
    return this.page.evaluate(() => {
      const { active, selection } = window.testExcel.book
      return [active.name, selection.firstRow, selection.firstCol] as [string, number, number]
    })
  }

  /** Lets a request fail: 1 is the next one. */
  async fails(at: number, fault: Fault): Promise<void> {
    await this.page.evaluate(([n, what]) => window.testExcel.fail(n, what), [at, fault] as const)
  }

  /** How many requests were answered so far. */
  requests(): Promise<number> {
    return this.page.evaluate(() => window.testExcel.traffic.length)
  }

  /** Milliseconds from each request to its answer, from now on. */
  async answersAfter(delay: number): Promise<void> {
    await this.page.evaluate((ms) => void (window.testExcel.delay = ms), delay)
  }

  /** Whether all of it can be seen without scrolling. */
  isInView(what: Locator): Promise<boolean> {
    return what.evaluate(
      (element) =>
        new Promise<boolean>((done) => {
          const watch = new IntersectionObserver(([entry]) => done((entry?.intersectionRatio ?? 0) > 0.99))
          watch.observe(element)
        }),
    )
  }

  /** How many pixels are beyond the right edge, of the page or of what scrolls in it. */
  beyondTheEdge(): Promise<number> {
    return this.page.evaluate(() => {
      const scrolled = Array.from(document.querySelectorAll<HTMLElement>('html, body, body *'))
        // A sheet may be wider than its window.
        .filter((element) => !element.closest('[data-scrolls]'))
        .filter((element) => ['auto', 'scroll', 'visible'].includes(getComputedStyle(element).overflowX))
        .map((element) => element.scrollWidth - element.clientWidth)
      return Math.max(...scrolled)
    })
  }

  picture(name: string): Promise<void> {
    return takePicture(this.page, name)
  }
}

/** @returns the pane, once it has read the workbook */
export async function openPane(options: OpenOptions = {}): Promise<Pane> {
  const pane = new Pane(await openPage('taskpane.html', options))
  await pane.page.locator('footer button.fui-Button').first().waitFor()
  await pane.page.locator('[aria-busy=false]').waitFor()
  return pane
}
