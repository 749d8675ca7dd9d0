import { type Generated, generate, type Request } from '../../src/app/generate'
import type { OpenWorkbook } from '../../src/app/ports'
import { momentOf } from '../../src/app/moment'
import type { SheetModel } from '../../src/core/report/model'
import { address, type CellValue, rangeAddress, type WorkbookContent } from '../../src/core/units'
import { createExcelHost } from '../../src/host/excel'
import { createTranslate } from '../../src/locales'
import { Difference } from './check'
import { putSheet } from './putSheet'

/** The sheet that stays while all others come and go, and holds the results in the end. */
export const HOME = 'Kinerja self-test'

/** A workbook open in Excel that the self-test may do with as it likes. */
export class Bench {
  /** Whether formulas get values here: the test Excel of the project calculates nothing. */
  calculates = false
  /** How the person's Excel calculated before. */
  private mode: Excel.Application['calculationMode'] = 'Automatic'

  /** @returns whether nothing stands in the workbook but what an earlier self-test left */
  async isOurs(): Promise<boolean> {
    return Excel.run(async (context) => {
      const { application, worksheets } = context.workbook
      application.load('calculationMode')
      worksheets.load('items/name')
      await context.sync()
      this.mode = application.calculationMode
      const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true))
      await context.sync()
      return (
        worksheets.items.some(({ name }) => name === HOME) || used.every(({ isNullObject }) => isNullObject)
      )
    })
  }

  /** Takes everything out of the workbook but an empty first sheet. */
  async empty(): Promise<void> {
    await Excel.run(async (context) => {
      const { worksheets, names, application, protection } = context.workbook
      protection.load('protected')
      worksheets.load('items/id,items/name')
      names.load('items/name')
      await context.sync()
      if (protection.protected) protection.unprotect()
      application.calculationMode = 'Automatic'
      const home = worksheets.items.find(({ name }) => name === HOME) ?? worksheets.add(HOME)
      home.activate()
      for (const { name } of names.items) names.getItem(name).delete()
      for (const sheet of worksheets.items) {
        if (sheet.name === HOME) continue
        sheet.visibility = 'Hidden'
        sheet.delete()
      }
      home.getRange().clear('Contents')
      await context.sync()
    })
  }

  /** Gives the person's Excel back as it was. */
  async leave(): Promise<void> {
    await Excel.run(async ({ application }) => void (application.calculationMode = this.mode))
  }

  /** @returns a host that knows nothing yet, as a person who opens the pane now has it */
  host(): OpenWorkbook {
    return createExcelHost()
  }

  /** Puts an officer's sheets in. */
  async put(content: WorkbookContent): Promise<void> {
    await Excel.run(async (context) => {
      for (const grid of content.sheets) await putSheet(context, grid)
      for (const { name, sheet, range } of content.names) {
        const cells = context.workbook.worksheets.getItem(sheet).getRange(rangeAddress(range))
        context.workbook.names.add(name, cells)
      }
      await context.sync()
    })
  }

  /** Does the whole job, as a click on the button does. */
  async make(change: Partial<Request> = {}): Promise<Generated> {
    const done = await generate(this.host(), { ...this.request(), ...change })
    if (done.ok) return done.value
    const why = done.reason.kind === 'refused' ? done.reason.refusal.code : done.reason.kind
    throw new Difference(`no scorecard was made: ${why}`)
  }

  request(): Request {
    return {
      overrides: [],
      choice: {},
      now: momentOf(new Date()),
      version: 'self-test',
      translate: createTranslate,
    }
  }

  /** Writes sheets, and says which ones. */
  async write(models: readonly SheetModel[]): Promise<void> {
    const one = this.host()
    await one.read()
    const written = await one.write(models)
    if (!written.ok) throw new Difference(`nothing was written: ${written.reason.code}`)
    if (written.value) throw new Difference(`not all was written: ${written.value}`)
  }

  /** Names of the tabs in their order, the first sheet left out. */
  async tabs(): Promise<readonly string[]> {
    return Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name')
      await context.sync()
      return context.workbook.worksheets.items.map(({ name }) => name).filter((name) => name !== HOME)
    })
  }

  /** Asks something of a sheet. */
  async ask<Answer>(
    sheet: string,
    ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => Answer,
  ): Promise<Answer> {
    return Excel.run(async (context) => {
      const answer = ask(context.workbook.worksheets.getItem(sheet), context)
      await context.sync()
      return answer()
    })
  }

  /** What a block of cells holds. */
  async values(sheet: string, block: string): Promise<readonly (readonly CellValue[])[]> {
    return this.ask(sheet, (one) => {
      const range = one.getRange(block)
      range.load('values')
      return () => range.values as CellValue[][]
    })
  }

  /** Types into a cell. */
  async type(sheet: string, row: number, col: number, entry: string | number): Promise<void> {
    await this.ask(sheet, (one) => {
      one.getRange(address(row, col)).formulas = [[entry]]
      return () => undefined
    })
  }
}
