import type { SheetModel, SheetBody } from '../../src/core/report/model'
import { address } from '../../src/core/units'
import { Bench, HOME } from './bench'
import { CONTRACT } from './contract'
import { FLOWS } from './flows'
import { asJson, asSheet, asWorkbook, type Place, summary } from './report'
import { sampleContent } from './samples'
import { type Done, runSteps } from './step'

/** Set by the build from package.json. */
declare const KINERJA_VERSION: string

const STEPS = [...CONTRACT, ...FLOWS]
const NEWEST = 20
const FLOOR = 13

function part<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector)
  if (!found) throw new Error(`no ${selector} on the page`)
  return found
}

const run = part<HTMLButtonElement>('#run')
const say = (sentence: string): void => void (part('#said').textContent = sentence)

/** Where the page stands; what Office does not tell is left blank. */
async function placeOf(bench: Bench): Promise<Place> {
  await Office.onReady()
  const { requirements, displayLanguage, ...context } = Office.context
  const diagnostics = (context as Partial<Office.Context>).diagnostics
  const versions = Array.from({ length: NEWEST - FLOOR + 1 }, (_, i) => `1.${NEWEST - i}`)
  bench.calculates = await calculates()
  return {
    kinerja: KINERJA_VERSION,
    host: String(diagnostics?.host ?? ''),
    platform: String(diagnostics?.platform ?? ''),
    version: diagnostics?.version ?? '',
    excelApi: versions.find((version) => requirements.isSetSupported('ExcelApi', version)) ?? 'below 1.13',
    calculates: bench.calculates,
    language: displayLanguage,
    started: new Date().toISOString(),
  }
}

/** Whether a formula gets a value, asked of a cell that nobody needs. */
async function calculates(): Promise<boolean> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('Z1')
    cell.formulas = [['=1+1']]
    await context.sync()
    cell.load('values')
    await context.sync()
    const value: unknown = cell.values[0]?.[0]
    cell.clear('Contents')
    await context.sync()
    return value === 2
  })
}

function show({ outcome, title, detail, milliseconds }: Done, index: number): void {
  const row = part(`#steps li:nth-child(${index + 1})`)
  row.dataset['outcome'] = outcome
  row.replaceChildren(
    element('b', outcome),
    element('span', title),
    element('span', `${milliseconds} ms`),
    element('small', detail),
  )
  row.scrollIntoView({ block: 'end' })
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

/** Our sheets with the values that Excel shows, formulas left out. */
async function asShown(bench: Bench, models: readonly SheetModel[]): Promise<readonly SheetBody[]> {
  const shown: SheetBody[] = []
  for (const model of models) {
    const lastRow = model.rows.at(-1)?.row ?? 1
    const lastCol = model.rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.col ?? 1), 1)
    const values = await bench.values(model.name, `A1:${address(lastRow, lastCol)}`)
    const rows = model.rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ col, style }) => {
        const value = values[row.row - 1]?.[col - 1] ?? null
        return { col, style, value: typeof value === 'object' ? null : value }
      }),
    }))
    const { print } = model
    shown.push({
      ...model,
      rows,
      conditionalFormats: [],
      validations: [],
      names: [],
      filter: null,
      charts: [],
      print: { ...print, area: null, repeatRows: null },
    })
  }
  return shown
}

function offer(button: string, name: string, bytes: BlobPart, type: string): void {
  const found = part<HTMLButtonElement>(button)
  found.disabled = false
  found.onclick = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([bytes], { type }))
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  }
}

async function work(bench: Bench, place: Place): Promise<void> {
  run.disabled = true
  part('#steps').replaceChildren(
    ...STEPS.map(({ title }) => {
      const row = document.createElement('li')
      row.append(element('b', '…'), element('span', title))
      return row
    }),
  )
  say('Running. Leave Excel alone until it is done: some minutes.')
  const steps = await runSteps(STEPS, bench, show)
  // What is looked at by eye stands in the workbook in the end, behind the results.
  await bench.empty()
  await bench.put(await sampleContent('kabupaten'))
  const { models } = await bench.make()
  const results = asSheet(place, steps)
  await bench.host().addSheets([results])
  const workbook = asWorkbook([results, ...(await asShown(bench, models))])
  const stamp = place.started.replace(/\D/g, '').slice(0, 12)
  offer('#json', `kinerja-selftest-${stamp}.json`, asJson(place, steps), 'application/json')
  offer(
    '#workbook',
    `kinerja-selftest-${stamp}.xlsx`,
    Uint8Array.from(workbook),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  )
  say(
    `Done: ${summary(steps)}. Save both files, then the workbook itself, and look at the pictures in docs/selftest.md.`,
  )
  await bench.leave()
  window.scrollTo(0, 0)
  run.disabled = false
}

async function main(): Promise<void> {
  const bench = new Bench()
  await Office.onReady()
  if (!(await bench.isOurs())) {
    return say(
      `Something stands in this workbook. Open a new, empty one: the self-test deletes every sheet but "${HOME}".`,
    )
  }
  const place = await placeOf(bench)
  const { host, platform, version, excelApi, language } = place
  part('#place').textContent = [host, platform, version, `ExcelApi ${excelApi}`, language]
    .filter(Boolean)
    .join(' · ')
  say(`${STEPS.length} steps. Every sheet of this workbook is deleted.`)
  run.disabled = false
  run.onclick = () =>
    void work(bench, place).catch((error: unknown) => say(`The self-test itself ended: ${String(error)}`))
}

void main()
