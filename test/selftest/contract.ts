import { OWN_MARKER, SheetGrid, type WorkbookContent } from '../../src/core/units'
import { FIXTURE_CHART, fixtureSheet } from '../support/sheetModel'
import type { Bench } from './bench'
import { holds, same, Skipped } from './check'
import type { Step } from './step'

/** A small table of an officer's. */
function table(...rows: readonly (readonly (string | number | boolean | null)[])[]): WorkbookContent {
  const grid = new SheetGrid('IKU 2025', 'visible', [
    undefined,
    ...rows.map((row) => ({ values: [undefined, ...row] })),
  ])
  return { sheets: [grid], own: [], names: [], date1904: false, fileName: '', sha256: '' }
}

const LOOK_ALIKES = ['=1+1', '@SUM(A1)', '+62 811', '1/2', '5%', 'TRUE', "'kutip", '007']

/** Reads the first sheet that is an officer's. */
async function readBack(bench: Bench): Promise<SheetGrid> {
  const read = await bench.host().read()
  holds(`the workbook is read (${read.ok ? '' : read.reason.code})`, read.ok)
  const grid = read.ok ? read.value.sheets.find(({ name }) => name === 'IKU 2025') : undefined
  if (!grid) throw new Error('IKU 2025 was not read')
  return grid
}

/** What both hosts promise, as far as Excel itself can be asked. */
export const CONTRACT: readonly Step[] = [
  {
    title: 'Numbers, texts, gaps and true/false are read as they stand',
    run: async (bench) => {
      await bench.put(table(['Indikator', 'Target'], ['Indeks', 80.5], [null, -3], ['ya', true]))
      const grid = await readBack(bench)
      same(
        'A2:B4',
        [2, 3, 4].map((row) => [grid.value(row, 1), grid.value(row, 2)]),
        [
          ['Indeks', 80.5],
          [null, -3],
          ['ya', true],
        ],
      )
      return '8 cells'
    },
  },
  {
    title: 'Texts that look like formulas or numbers stay texts',
    run: async (bench) => {
      await bench.put(table(...LOOK_ALIKES.map((text) => [text])))
      const grid = await readBack(bench)
      same(
        'read',
        LOOK_ALIKES.map((_, i) => grid.value(i + 1, 1)),
        LOOK_ALIKES,
      )
      const cells = LOOK_ALIKES.map((value, i) => ({ row: i + 1, cells: [{ col: 1, value, style: {} }] }))
      await bench.write([fixtureSheet({ rows: cells, merges: [], filter: null, conditionalFormats: [] })])
      const values = await bench.values('Rapor', `A1:A${LOOK_ALIKES.length}`)
      same(
        'written',
        values.map(([value]) => value),
        LOOK_ALIKES,
      )
      return `${LOOK_ALIKES.length} texts, read and written`
    },
  },
  {
    title: '600 merged areas, more than Excel answers at once, are read',
    run: async (bench) => {
      await bench.put(table(...Array.from({ length: 600 }, (_, i) => [i])))
      await bench.ask('IKU 2025', (sheet) => {
        for (let row = 1; row <= 600; row += 1) sheet.getRange(`A${row}:B${row}`).merge(false)
        return () => undefined
      })
      same('merged areas', (await readBack(bench)).merges.length, 600)
      return '600 areas'
    },
  },
  {
    title: 'Values, formulas, names and the mark of our sheets are written',
    run: async (bench) => {
      await bench.write([fixtureSheet()])
      const [formulas, marker] = await bench.ask('Rapor', (sheet) => {
        const cells = sheet.getRange('A4:D4')
        const mark = sheet.names.getItem(OWN_MARKER)
        cells.load('formulas')
        mark.load('formula,visible')
        return () => [cells.formulas[0] as unknown[], [mark.formula, mark.visible]] as const
      })
      same('A4', formulas[0], '=bukan rumus')
      holds(`B4 is a formula: ${String(formulas[1])}`, String(formulas[1]).startsWith('=IF(1<2,95/100'))
      same('the mark', marker, ['="scorecard"', false])
      return '4 cells, 1 mark'
    },
  },
  {
    title: 'Looks, merged titles, widths, frozen panes and filters are set',
    run: async (bench) => {
      await bench.write([fixtureSheet()])
      const seen = await bench.ask('Rapor', (sheet) => {
        const [head, percent] = [sheet.getRange('A3'), sheet.getRange('B4')]
        head.load('format/fill/color,format/font/bold,format/wrapText')
        percent.load('numberFormat')
        const hidden = sheet.getRange('E:E')
        hidden.load('columnHidden')
        const merged = sheet.getRange('A1:D1').getMergedAreasOrNullObject()
        const frozen = sheet.freezePanes.getLocationOrNullObject()
        const filter = sheet.autoFilter.getRangeOrNullObject()
        for (const one of [merged, frozen, filter]) one.load('address')
        sheet.load('showGridlines,tabColor')
        return () => [
          [head.format.fill.color, head.format.font.bold, head.format.wrapText],
          percent.numberFormat[0]?.[0] as unknown,
          hidden.columnHidden,
          [merged, frozen, filter].map((one) => one.address.replace(/.*!/, '')),
          [sheet.showGridlines, sheet.tabColor.toUpperCase()],
        ]
      })
      same('as Excel tells it', seen, [
        ['#1F3864', true, true],
        '0.0%',
        true,
        ['A1:D1', 'A1:A3', 'A3:D5'],
        [false, '#1F3864'],
      ])
      return 'as asked for'
    },
  },
  {
    title: 'Colour rules over names are set, in their order',
    run: async (bench) => {
      await bench.write([fixtureSheet()])
      const rules = await bench.ask('Rapor', (sheet) => {
        const formats = sheet.getRange('B4').conditionalFormats
        formats.load('items/type,items/stopIfTrue,items/priority,items/customOrNullObject/rule/formula')
        return () =>
          [...formats.items]
            .sort((a, b) => a.priority - b.priority)
            .map((one) => [one.customOrNullObject.rule.formula as string, one.stopIfTrue])
      })
      same('rules of B4', rules, [
        ['=B4>=Kinerja_Cap', true],
        ['=B4<0.5', true],
      ])
      return '2 rules; see the checklist for their colours'
    },
  },
  {
    title: 'Pages are set up',
    run: async (bench) => {
      await bench.write([fixtureSheet()])
      const page = await bench.ask('Rapor', ({ pageLayout }) => {
        const area = pageLayout.getPrintAreaOrNullObject()
        area.load('address')
        pageLayout.load('orientation,paperSize,zoom,leftMargin')
        pageLayout.headersFooters.defaultForAllPages.load('leftHeader')
        return () => [
          String(pageLayout.orientation),
          String(pageLayout.paperSize),
          pageLayout.zoom.horizontalFitToPages,
          Math.round(pageLayout.leftMargin),
          area.address.replace(/.*!/, ''),
          pageLayout.headersFooters.defaultForAllPages.leftHeader,
        ]
      })
      same('as Excel tells it', page, ['Landscape', 'A4', 1, 29, 'A1:D5', 'Dinas A && B'])
      return 'A4 landscape, one page wide'
    },
  },
  {
    title: 'A chart is drawn, and stays where a person put it',
    run: async (bench) => {
      const model = fixtureSheet({ charts: [FIXTURE_CHART] })
      await bench.write([model])
      const move = { left: 300, top: 200, width: 320, height: 180 }
      await bench.ask('Rapor', (sheet) => {
        sheet.charts.getItemAt(0).set(move)
        return () => undefined
      })
      await bench.write([model])
      const charts = await bench.ask('Rapor', ({ charts: all }) => {
        all.load('items/left,items/top,items/width,items/height')
        return () =>
          all.items.map(({ left, top, width, height }) => [left, top, width, height].map(Math.round))
      })
      same('charts', charts, [Object.values(move)])
      return 'one chart, at its new place'
    },
  },
  {
    title: 'A later run writes into the same sheet, and formulas over it live on',
    run: async (bench) => {
      await bench.put(table([1]))
      await bench.write([fixtureSheet()])
      await bench.type('IKU 2025', 5, 1, '=Rapor!B4*2')
      const id = () =>
        bench.ask('Rapor', (sheet) => {
          sheet.load('id')
          return () => sheet.id
        })
      const before = await id()
      await bench.write([fixtureSheet()])
      same('id of the sheet', await id(), before)
      const formula = await bench.ask('IKU 2025', (sheet) => {
        const cell = sheet.getRange('A5')
        cell.load('formulas')
        return () => cell.formulas[0]?.[0] as string
      })
      same('formula', formula, '=Rapor!B4*2')
      return 'same sheet'
    },
  },
  {
    title: 'Cancelled halfway, our sheets are as they were',
    run: async (bench) => {
      await bench.write([fixtureSheet()])
      await bench.type('Rapor', 9, 3, 'ditulis orang')
      const abort = new AbortController()
      const one = bench.host()
      await one.read()
      const onProgress = ({ step }: { readonly step: string }) => step === 'writing' && abort.abort()
      const second = fixtureSheet({ rows: [], merges: [], filter: null, conditionalFormats: [] })
      const written = await one.write([second], { signal: abort.signal, onProgress })
      same('the answer', written.ok ? 'written' : written.reason.code, 'cancelled')
      const values = await bench.values('Rapor', 'A1:C9')
      same('cells', [values[0]?.[0], values[8]?.[2]], ['Rapor <Kinerja> & "Anggaran"', 'ditulis orang'])
      same('tabs', await bench.tabs(), ['Rapor'])
      return 'cells and tabs are back'
    },
  },
  {
    title: 'A protected sheet and a protected structure are told as such',
    run: async (bench) => {
      await bench.write([fixtureSheet()])
      const protect = (isOn: boolean) =>
        bench.ask('Rapor', ({ protection }) => {
          if (isOn) protection.protect()
          else protection.unprotect()
          return () => undefined
        })
      await protect(true)
      const one = bench.host()
      await one.read()
      const [sheet] = [await one.write([fixtureSheet()])]
      await protect(false)
      same('protected sheet', sheet.ok ? 'written' : sheet.reason.code, 'sheet-protected')
      await bench.ask('Rapor', (_, { workbook }) => {
        workbook.protection.protect()
        return () => undefined
      })
      const structure = await bench.host().write([fixtureSheet()])
      same('structure', structure.ok ? 'written' : structure.reason.code, 'structure-protected')
      return 'both refused'
    },
  },
  {
    title: 'In Manual our sheets are calculated all the same, and it is said',
    run: async (bench) => {
      if (!bench.calculates) throw new Skipped('this Excel calculates nothing')
      await Excel.run(async ({ application }) => void (application.calculationMode = 'Manual'))
      const one = bench.host()
      const read = await one.read()
      same('it is noticed', read.ok && read.value.isManual, true)
      await one.write([fixtureSheet()])
      same('B4', (await bench.values('Rapor', 'B4'))[0]?.[0], 0.95)
      return 'calculated once'
    },
  },
]
