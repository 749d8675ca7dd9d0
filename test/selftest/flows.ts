import { buildTemplate } from '../../src/core/templates'
import { TEMPLATE_KINDS } from '../../src/core/templates/kinds'
import type { SettingsChoice } from '../../src/core/regulations/settings'
import { createTranslate } from '../../src/locales'
import { againstExcel } from './against'
import type { Bench } from './bench'
import { holds, same, Skipped } from './check'
import type { Step } from './step'
import { sampleContent, type SampleName } from './samples'

/** A whole run over a sample, and then every formula of our sheets beside what Excel makes of it. */
function flow(sample: SampleName, title: string, choice: SettingsChoice = {}): Step {
  return {
    title,
    run: async (bench) => {
      const { sheets, models, issues, settings } = await makeOf(bench, sample, choice)
      const tabs = await bench.tabs()
      holds(
        `all our sheets stand: ${tabs.join(', ')}`,
        sheets.every((name) => tabs.includes(name)),
      )
      holds('pages are set up', !issues.some(({ code }) => code === 'pages-not-set-up'))
      const made = `${sheets.length} sheets, ${settings.lang}`
      if (!bench.calculates) return `${made}; formulas not compared: this Excel calculates nothing`
      const { formulas, wrong } = await againstExcel(bench, models)
      holds(
        `${wrong.length} of ${formulas} formulas differ: ${wrong.slice(0, 5).join('; ')}`,
        wrong.length === 0,
      )
      return `${made}, ${formulas} formulas as computed`
    },
  }
}

async function makeOf(bench: Bench, sample: SampleName, choice: SettingsChoice = {}) {
  await bench.put(await sampleContent(sample))
  return bench.make({ choice })
}

/** All cells of the officer's sheets. */
async function cellsOf(bench: Bench): Promise<unknown> {
  const read = await bench.host().read()
  return read.ok && read.value.sheets.map(({ rows }) => rows.map((row) => row?.values))
}

/** Whole flows, each from an officer's workbook to what stands in it in the end. */
export const FLOWS: readonly Step[] = [
  flow('kabupaten', 'A kabupaten: every sheet, every formula'),
  flow('kabupaten', 'The same in English, F4, three colours', { lang: 'en', paper: 'F4', ruleSet: 'rag' }),
  flow('kabupaten', 'The same without a cap', { cap: null }),
  flow('kabupaten-berantakan', 'A workbook as messy as they come'),
  flow('council', 'A council, without weights'),
  flow('iku-triwulan', 'Quarters, and a question that is open'),
  {
    title: 'A second run: the same sheets at the same places',
    run: async (bench) => {
      const first = await makeOf(bench, 'kabupaten')
      const before = await bench.tabs()
      const second = await bench.make()
      same('tabs', await bench.tabs(), before)
      same('sheets', second.sheets, first.sheets)
      return `${before.length} tabs`
    },
  },
  {
    title: 'A figure that the officer changes changes the score at once',
    run: async (bench) => {
      if (!bench.calculates) throw new Skipped('this Excel calculates nothing')
      const { models, evaluation } = await makeOf(bench, 'council')
      const kpi = evaluation.kpis.find(({ row, attainment }) => row.actual?.cell && attainment !== null)
      const cell = kpi?.row.actual?.cell
      if (!cell) throw new Skipped('no actual stands in one cell')
      const before = await againstExcel(bench, models)
      await bench.type(cell.sheet, cell.row, cell.col, 0.0123)
      const after = await againstExcel(bench, models)
      holds('nothing followed', after.wrong.length > before.wrong.length)
      return `${after.wrong.length} formulas followed one cell`
    },
  },
  {
    title: 'A sheet of ours that was deleted comes back where it was',
    run: async (bench) => {
      const { sheets } = await makeOf(bench, 'council')
      const before = await bench.tabs()
      await bench.ask(sheets[0] ?? '', (sheet) => {
        sheet.delete()
        return () => undefined
      })
      await bench.make()
      same('tabs', await bench.tabs(), before)
      return sheets[0] ?? ''
    },
  },
  {
    title: 'Removed: none of ours is left, and the officer’s sheets are as they were',
    run: async (bench) => {
      await bench.put(await sampleContent('kabupaten'))
      const before = [await bench.tabs(), await cellsOf(bench)]
      await bench.make()
      const removed = await bench.host().removeOwn()
      holds('it is removed', removed.ok)
      same('tabs and cells', [await bench.tabs(), await cellsOf(bench)], before)
      const names = await Excel.run(async (context) => {
        context.workbook.names.load('items/name')
        await context.sync()
        return context.workbook.names.items.filter(({ name }) => /^_?kinerja/i.test(name)).length
      })
      same('names of ours', names, 0)
      return `${removed.ok ? removed.value.length : 0} sheets`
    },
  },
  {
    title: 'Sheets to fill in are put in, and read',
    run: async (bench) => {
      const t = createTranslate('id')
      const added = await bench.host().addSheets(TEMPLATE_KINDS.map((kind) => buildTemplate(kind, t, 2026)))
      holds('they are added', added.ok)
      const read = await bench.host().read()
      holds('they are read', read.ok && read.value.sheets.length > TEMPLATE_KINDS.length)
      return added.ok ? added.value.sheets.join(', ') : ''
    },
  },
  {
    title: 'What the pane remembers stays in the workbook',
    run: async (bench) => {
      const kept = {
        overrides: [{ sheet: 'IKU', field: 'target', columns: [3] }],
        answers: [],
        kpis: [],
        forgotten: [],
      }
      await bench.host().remember(kept)
      same('recalled', await bench.host().recall(), kept)
      return 'recalled'
    },
  },
]
