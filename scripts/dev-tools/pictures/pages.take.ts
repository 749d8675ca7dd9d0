import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import packageJson from '../../../package.json'
import { leadershipCopy } from '../../../src/app/leadership'
import { OWN_SHEETS } from '../../../src/core/units'
import { momentOf } from '../../../src/app/moment'
import { toPdf } from '../../../src/cli/pdf'
import { openXlsx, writeOwnWorkbook } from '../../../src/host/xlsx'
import { createTranslate } from '../../../src/locales'
import { launchChromium } from '../../../test/browser/support/chromium'
import { makeKabupatenBudget } from '../samples/kabupaten'
import { sampleBytes, TODAY } from '../../../test/browser/support/webPage'
import { drawSideBySide } from './picture'

/** Dots per inch: a page across the width of a README, sharp. */
const DPI = 110
/** What is drawn of a sheet's first page: how much of its height, and how wide it comes out. */
const PICTURES = [
  { of: 'kabupaten', sheet: 'Dasbor', name: 'dasbor', height: 0.89, width: 720 },
  { of: 'kabupaten', sheet: 'Rapor', name: 'rapor', height: 0.9, width: 1000 },
  { of: 'kabupaten', sheet: 'Peta Strategi', name: 'peta-strategi', height: 0.78, width: 1000 },
  { of: 'budget', sheet: 'Dasbor', name: 'dasbor-anggaran', height: 0.6, width: 720 },
] as const
/** Workbooks that are printed. */
const WORKBOOKS = {
  kabupaten: () => Promise.resolve(new Uint8Array(sampleBytes('kabupaten.xlsx'))),
  budget: makeKabupatenBudget,
} as const
type Of = keyof typeof WORKBOOKS

let folder: string
let browser: Browser
/** A print, and the text of each of its pages. */
interface Printed {
  readonly pdf: string
  readonly pages: readonly string[]
}

/** Prints the scorecard of a workbook. @returns the print; null where there is no LibreOffice */
async function printed(of: Of): Promise<Printed | null> {
  const host = openXlsx(await WORKBOOKS[of](), `${of}.xlsx`)
  const request = {
    overrides: [],
    choice: {},
    now: momentOf(TODAY),
    version: packageJson.version,
    translate: createTranslate,
  }
  const copy = await leadershipCopy(host, request, { names: false, protect: false, sheets: OWN_SHEETS })
  if (!copy.ok) throw new Error(copy.reason.kind)
  const { sheets, title } = copy.value
  const result = await toPdf(writeOwnWorkbook(sheets, { title, created: request.now.serial }), 'id')
  if (!result.ok) {
    if (result.reason === 'failed') throw new Error('LibreOffice could not print the scorecard')
    return null
  }
  const pdf = path.join(folder, `${of}.pdf`)
  writeFileSync(pdf, result.value)
  return { pdf, pages: execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f') }
}

/** The first page of a sheet, of which the lower part may be left away; PNG in base64. */
function pageOf({ pdf, pages }: Printed, sheet: string, height: number): string {
  const page = String(pages.findIndex((text) => text.includes(`${sheet} · `)) + 1)
  const [, , lines = ''] =
    /size: +([\d.]+) x ([\d.]+)/.exec(
      execFileSync('pdfinfo', ['-f', page, '-l', page, pdf], { encoding: 'utf8' }),
    ) ?? []
  const tall = Math.round((Number(lines) / 72) * DPI * height)
  const out = path.join(folder, sheet)
  const cut = ['-x', '0', '-y', '0', '-W', '5000', '-H', String(tall)]
  execFileSync('pdftoppm', [
    '-png',
    '-singlefile',
    '-r',
    String(DPI),
    '-f',
    page,
    '-l',
    page,
    ...cut,
    pdf,
    out,
  ])
  return readFileSync(`${out}.png`).toString('base64')
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kinerja-pictures-'))
})

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await browser?.close()
})

test('printed pages', async () => {
  const [kabupaten, budget] = [await printed('kabupaten'), await printed('budget')]
  if (!kabupaten || !budget) {
    console.warn('No pictures of printed pages: LibreOffice was not found. Install it and run this again.')
    return
  }
  browser = await launchChromium()
  const page = await browser.newPage({ viewport: { width: 1100, height: 1100 } })
  for (const { of, sheet, name, height, width } of PICTURES) {
    await drawSideBySide(page, [pageOf({ kabupaten, budget }[of], sheet, height)], width, name)
  }
})
