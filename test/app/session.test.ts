import type { OpenWorkbook, Refusal, Remembered, WorkbookEvent } from '../../src/app/ports'
import { type Making, makingIn } from '../../src/app/making'
import { Session } from '../../src/app/session'
import { kpiEffect } from '../../src/app/kpiEffect'
import { inspectionOf } from '../../src/app/sessionState'
import { identityKey } from '../../src/core/intake/proof/kpiIdentity'
import { questionsOf } from '../../src/core/intake/proof/standing'
import type { SheetModel } from '../../src/core/report/model'
import { type CellRef, fail, ok, type SheetGrid, type WorkbookContent } from '../../src/core/units'
import { createTranslate } from '../../src/locales'
import { grid } from '../support/grid'

const HEADER = ['Sasaran', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi']
const KPIS = grid('IKU', [
  HEADER,
  ['Layanan baik', 'Indeks kepuasan', 'indeks', 'Maksimal', 85, 88],
  ['Keuangan sehat', 'Serapan anggaran', '%', 'Maksimal', 95, 92],
])
/** Nothing says which column of figures is the actual. */
const NO_ACTUAL = grid('IKU', [
  ['Sasaran', 'Indikator Kinerja', 'Satuan', 'Target'],
  ['Layanan baik', 'Indeks kepuasan', 'indeks', 85],
])
const WRONG_TOTAL = grid('APBD', [
  ['Program', 'Anggaran', 'Realisasi'],
  ['Program Alpha', 500, 400],
  ['Program Beta', 300, 290],
  ['Program Gamma', 120, 100],
  ['Jumlah', 990, 790],
])
const EMPTY = grid('Sheet1', [['Daftar hadir']])

/** A workbook in memory that does as it is told. */
class FakeWorkbook implements OpenWorkbook {
  written: readonly SheetModel[] = []
  shown: CellRef[] = []
  remembered: Remembered | null = null
  refusal: Refusal | null = null
  reads = 0
  hear: (event: WorkbookEvent) => void = () => undefined
  /** Runs while the workbook is read. */
  meanwhile: () => void = () => undefined

  constructor(
    public sheets: readonly SheetGrid[],
    private readonly own: WorkbookContent['own'] = [],
  ) {}

  private answer<Value>(value: Value) {
    return Promise.resolve(this.refusal ? fail(this.refusal) : ok(value))
  }
  read() {
    this.reads += 1
    this.meanwhile()
    const { sheets, own } = this
    return this.answer({ sheets, own, names: [], date1904: false, fileName: 'iku.xlsx', sha256: '' })
  }
  write(sheets: readonly SheetModel[]) {
    this.written = sheets
    return this.answer(undefined)
  }
  goTo(cell: CellRef) {
    this.shown.push(cell)
    return this.answer(undefined)
  }
  recall() {
    return Promise.resolve(this.remembered)
  }
  remember(remembered: Remembered) {
    this.remembered = remembered
    return this.answer(undefined)
  }
  addSheets() {
    return this.answer({ sheets: ['IKU'] })
  }
  removeOwn() {
    return this.answer(['Rapor', 'Catatan'])
  }
  listen(listener: (event: WorkbookEvent) => void) {
    if (this.refusal) return Promise.resolve(null)
    this.hear = listener
    return Promise.resolve(() => {
      this.hear = () => undefined
    })
  }
}

async function makingAtOnce(lang: 'id' | 'en'): Promise<Making | null> {
  return makingIn(createTranslate(lang))
}

function open(workbook: FakeWorkbook, lang: 'id' | 'en' = 'id', making = makingAtOnce) {
  return new Session({
    workbook,
    openNew: async () => ok(undefined),
    making,
    version: '0.0.0-test',
    now: () => ({ serial: 46037.5, year: 2026 }),
    lang,
  })
}

const stageOf = (session: Session) => session.getState().stage.kind

describe('opening the pane', () => {
  it.each([
    ['a table of indicators', [KPIS], 'found'],
    ['nothing to score', [EMPTY], 'empty'],
  ] as const)('on a workbook with %s says so', async (_, sheets, expected) => {
    const session = open(new FakeWorkbook(sheets))
    await session.start()
    expect(stageOf(session)).toBe(expected)
  })

  it('recalls the mapping that was corrected before, and forgets what makes no sense', async () => {
    const workbook = new FakeWorkbook([KPIS])
    const target = { sheet: 'IKU', field: 'target', columns: [5] }
    workbook.remembered = {
      overrides: [target, { ...target, field: 'magic' }, { ...target, columns: [0] }],
    }
    const session = open(workbook)
    await session.start()
    expect(session.getState()).toMatchObject({ overrides: [target] })
  })

  it('reads once, however often it is opened', async () => {
    const workbook = new FakeWorkbook([KPIS])
    const session = open(workbook)
    await session.start()
    await session.start()
    expect(workbook.reads).toBe(1)
  })

  it('shows a refusal, and recovers from it', async () => {
    const workbook = new FakeWorkbook([KPIS])
    workbook.refusal = { code: 'cell-edited', values: {} }
    const session = open(workbook)
    await session.start()
    expect(session.getState()).toMatchObject({
      stage: { kind: 'unread' },
      work: null,
      notice: { kind: 'refused', refusal: { code: 'cell-edited' } },
    })
    workbook.refusal = null
    await session.look()
    expect(session.getState()).toMatchObject({ stage: { kind: 'found' }, notice: null })
  })
})

describe('while the workbook cannot be listened to', () => {
  it('the pane waits, and recalls and listens when it looks again', async () => {
    const workbook = new FakeWorkbook([KPIS])
    const target = { sheet: 'IKU', field: 'target', columns: [5] } as const
    workbook.remembered = { overrides: [target] }
    workbook.refusal = { code: 'cell-edited', values: {} }
    const session = open(workbook)
    await session.start()
    expect(session.getState()).toMatchObject({ overrides: [], notice: { kind: 'refused' } })
    workbook.refusal = null
    await session.look()
    expect(session.getState()).toMatchObject({ overrides: [target], stage: { kind: 'found' } })
    workbook.hear({ kind: 'sheet-activated', sheet: 'IKU' })
    expect(session.getState().active).toEqual({ sheet: 'IKU', range: null })
  })
})

describe('correcting the mapping', () => {
  it('evaluates anew without reading, and is remembered in the workbook', async () => {
    const workbook = new FakeWorkbook([KPIS])
    const session = open(workbook)
    await session.start()
    session.correct('IKU', 'actual', [5])
    const { stage } = session.getState()
    const kpis = stage.kind === 'found' ? stage.inspection.evaluation.kpis : []
    expect(kpis.map(({ row }) => row.actual)).toMatchObject([{ value: 85 }, { value: 95 }])
    expect(workbook.reads).toBe(1)
    expect(workbook.remembered?.overrides).toEqual([{ sheet: 'IKU', field: 'actual', columns: [5] }])
  })

  it('replaces the answer for the same field, and is taken back sheet by sheet', async () => {
    const session = open(new FakeWorkbook([KPIS]))
    await session.start()
    session.correct('IKU', 'actual', [5])
    session.correct('IKU', 'actual', [6])
    expect(session.getState().overrides).toHaveLength(1)
    session.forget('IKU')
    expect(session.getState().overrides).toEqual([])
  })
})

describe('answering a question', () => {
  const inspected = (session: Session) => {
    const found = inspectionOf(session.getState().stage)
    if (!found) throw new Error('unread')
    return found
  }
  const questionIn = (session: Session) => {
    const [question] = questionsOf(inspected(session).intake)
    if (!question) throw new Error('nothing is asked')
    return question
  }

  it('evaluates anew without reading, is remembered, and can be taken back', async () => {
    const workbook = new FakeWorkbook([WRONG_TOTAL])
    const session = open(workbook)
    await session.start()
    const { code, table } = questionIn(session)
    session.answer(code, table, 'total')
    expect(inspected(session).evaluation.totals.budget).toBe(990)
    expect(workbook.reads).toBe(1)
    expect(workbook.remembered?.answers).toEqual([{ code, ...table, choice: 'total' }])
    session.answer(code, table, null)
    expect(questionIn(session).code).toBe(code)
    expect(inspected(session).evaluation.totals.budget).toBe(920)
  })

  it('is recalled when the pane opens again', async () => {
    const workbook = new FakeWorkbook([WRONG_TOTAL])
    const first = open(workbook)
    await first.start()
    const { code, table } = questionIn(first)
    first.answer(code, table, 'lines')
    const again = open(workbook)
    await again.start()
    expect(questionsOf(inspected(again).intake)).toEqual([])
  })

  it('stands on the settings sheet once the scorecard is made, and outlives that sheet', async () => {
    const workbook = new FakeWorkbook([WRONG_TOTAL])
    const session = open(workbook)
    await session.start()
    const { code, table } = questionIn(session)
    session.answer(code, table, 'lines')
    await session.generate()
    expect(workbook.remembered).toEqual({ overrides: [], answers: [], kpis: [], forgotten: [] })
    await session.remove()
    expect(workbook.remembered?.answers).toEqual([{ code, ...table, choice: 'lines' }])
    expect(questionsOf(inspected(session).intake)).toEqual([])
  })
})

describe('choosing of one indicator', () => {
  const kpi = identityKey({ name: 'Serapan anggaran', unit: '%', owner: '', objective: 'Keuangan sehat' })
  const lower = { topic: 'direction', kpi, choice: 'lower' } as const
  const found = (session: Session) => {
    const inspection = inspectionOf(session.getState().stage)
    if (!inspection) throw new Error('unread')
    return kpiEffect(inspection, kpi)
  }

  it('tells beforehand what it would make of the figures, and decides nothing by that', async () => {
    const workbook = new FakeWorkbook([KPIS])
    const session = open(workbook)
    await session.start()
    const before = found(session)
    const weighed = await session.weighKpi(lower)
    expect(found(session)).toEqual(before)
    expect(workbook.remembered).toBeNull()
    session.chooseKpi(lower)
    expect(found(session)).toEqual(weighed)
    expect(weighed).not.toEqual(before)
    expect(workbook.remembered?.kpis).toEqual([lower])
    expect(workbook.reads).toBe(1)
  })

  it('is taken back, and recalled when the pane opens again', async () => {
    const workbook = new FakeWorkbook([KPIS])
    const session = open(workbook)
    await session.start()
    const before = found(session)
    session.chooseKpi(lower)
    const again = open(workbook)
    await again.start()
    expect(found(again)).toEqual(found(session))
    session.chooseKpi({ ...lower, choice: null })
    expect(found(session)).toEqual(before)
  })

  it('after the scorecard was made marks it as out of date', async () => {
    const session = open(new FakeWorkbook([KPIS]))
    await session.start()
    await session.generate()
    session.chooseKpi(lower)
    const { stage } = session.getState()
    expect(stage.kind === 'done' && stage.since?.decisions.kpis).toEqual([lower])
  })
})

describe('making the scorecard', () => {
  it('writes our sheets, shows the first, and drops the choice that the settings sheet now holds', async () => {
    const workbook = new FakeWorkbook([KPIS])
    const session = open(workbook)
    await session.start()
    session.choose({ ruleSet: 'rag' })
    expect(await session.generate()).toBe(true)
    expect(workbook.written.map(({ id }) => id).join(' ')).toBe(
      'dashboard scorecard strategy checks actions settings notes',
    )
    expect(workbook.shown).toEqual([{ sheet: 'Dasbor', row: 1, col: 1 }])
    expect(session.getState()).toMatchObject({ stage: { kind: 'done' }, choice: {}, work: null })
  })

  it('leaves out a sheet that is not wanted', async () => {
    const workbook = new FakeWorkbook([KPIS])
    const session = open(workbook)
    await session.start()
    session.want('checks', false)
    await session.generate()
    expect(workbook.written.map(({ id }) => id)).not.toContain('checks')
    expect(workbook.written.map(({ id }) => id)).toContain('scorecard')
  })

  it('writes in the language of the person until a settings sheet says otherwise', async () => {
    const workbook = new FakeWorkbook([KPIS])
    const session = open(workbook, 'en')
    await session.start()
    await session.generate()
    expect(workbook.written.map(({ name }) => name)).toContain('Scorecard')
  })

  it('stops where it is cancelled, with nothing written', async () => {
    const workbook = new FakeWorkbook([KPIS])
    const session = open(workbook)
    await session.start()
    workbook.meanwhile = () => session.cancel()
    expect(await session.generate()).toBe(false)
    expect(workbook.written).toEqual([])
    expect(session.getState()).toMatchObject({
      stage: { kind: 'found' },
      notice: { kind: 'refused', refusal: { code: 'cancelled' } },
    })
  })

  it('does one thing at a time', async () => {
    const workbook = new FakeWorkbook([KPIS])
    const session = open(workbook)
    await session.start()
    const [first, second] = await Promise.all([session.generate(), session.generate()])
    expect([first, second]).toEqual([true, false])
  })
})

describe('a choice after the scorecard was made', () => {
  it('keeps the result, marks it as out of date, and forgets nothing that was chosen before', async () => {
    const workbook = new FakeWorkbook([WRONG_TOTAL])
    const session = open(workbook)
    await session.start()
    const [question] = questionsOf(inspectionOf(session.getState().stage)?.intake ?? { tables: [] })
    if (!question) throw new Error('nothing is asked')
    session.answer(question.code, question.table, 'lines')
    session.choose({ ruleSet: 'rag' })
    await session.generate()
    expect(session.getState().stage).toMatchObject({ kind: 'done', since: null })
    session.choose({ cap: 1.2 })
    const { stage } = session.getState()
    expect(stage).toMatchObject({ kind: 'done', since: { settings: { ruleSet: 'rag', cap: 1.2 } } })
    expect(questionsOf(inspectionOf(stage)?.intake ?? { tables: [] })).toEqual([])
    await session.generate()
    expect(session.getState().stage).toMatchObject({ kind: 'done', since: null })
  })
})

describe('one click on the ribbon', () => {
  it.each([
    ['a clear table: no pane', [KPIS], 'done'],
    ['nothing to score', [EMPTY], 'needs-pane'],
    ['a column that somebody must name: sheets, and the pane that asks', [NO_ACTUAL], 'needs-pane'],
    ['a total that the lines contradict: sheets, and the pane that asks', [WRONG_TOTAL], 'needs-pane'],
  ] as const)('on %s', async (_, sheets, expected) => {
    const workbook = new FakeWorkbook(sheets)
    expect(await open(workbook).generateAtOnce()).toBe(expected)
    expect(workbook.written.length > 0).toBe(sheets[0] !== EMPTY)
  })

  it('does not ask again in a workbook that has our sheets', async () => {
    const settings = grid('Pengaturan', [['Pengaturan']])
    const workbook = new FakeWorkbook([NO_ACTUAL], [{ id: 'settings', grid: settings }])
    expect(await open(workbook).generateAtOnce()).toBe('done')
  })

  it('opens the pane where Excel refuses', async () => {
    const workbook = new FakeWorkbook([KPIS])
    const session = open(workbook)
    await session.start()
    workbook.refusal = { code: 'structure-protected', values: {} }
    expect(await session.generateAtOnce()).toBe('needs-pane')
  })

  it('tries again what Excel refused before', async () => {
    const workbook = new FakeWorkbook([KPIS])
    workbook.refusal = { code: 'cell-edited', values: {} }
    const session = open(workbook)
    expect(await session.generateAtOnce()).toBe('needs-pane')
    workbook.refusal = null
    expect(await session.generateAtOnce()).toBe('done')
  })

  it('waits for the pane that is just being opened', async () => {
    const workbook = new FakeWorkbook([KPIS])
    const session = open(workbook)
    const opening = session.start()
    expect(await session.generateAtOnce()).toBe('done')
    await opening
    expect(workbook.reads).toBe(2)
  })
})

describe('what people do meanwhile', () => {
  it('a change of their cells makes the reading stale; our own writing does not', async () => {
    const workbook = new FakeWorkbook([KPIS])
    const session = open(workbook)
    await session.start()
    workbook.meanwhile = () => workbook.hear({ kind: 'cells-changed', sheet: 'IKU' })
    await session.look()
    expect(session.getState().stale).toBe(false)
    workbook.hear({ kind: 'cells-changed', sheet: 'IKU' })
    expect(session.getState().stale).toBe(true)
  })

  it('a change of sheet is followed', async () => {
    const workbook = new FakeWorkbook([KPIS])
    const session = open(workbook)
    await session.start()
    workbook.hear({ kind: 'sheet-activated', sheet: 'IKU' })
    expect(session.getState().active).toEqual({ sheet: 'IKU', range: null })
  })

  it.each([
    ['C4', { firstRow: 4, firstCol: 3, lastRow: 4, lastCol: 3 }],
    ['B2:C4,F9', { firstRow: 2, firstCol: 2, lastRow: 4, lastCol: 3 }],
    ['3:5', null],
  ])('a selection of %s is followed', async (address, range) => {
    const workbook = new FakeWorkbook([KPIS])
    const session = open(workbook)
    await session.start()
    workbook.hear({ kind: 'selection-changed', sheet: 'IKU', address })
    expect(session.getState().active).toEqual({ sheet: 'IKU', range })
  })
})

describe('templates and removal', () => {
  it('an inserted template is read at once, and the notice of it stays', async () => {
    const workbook = new FakeWorkbook([EMPTY])
    const session = open(workbook)
    await session.start()
    workbook.sheets = [EMPTY, KPIS]
    await session.insertTemplate('kpi', 2026)
    expect(session.getState()).toMatchObject({
      stage: { kind: 'found' },
      notice: { kind: 'inserted', sheets: ['IKU'] },
    })
  })

  it('removal asks, removes, and says what went', async () => {
    const session = open(new FakeWorkbook([KPIS]))
    await session.start()
    session.askToRemove(true)
    expect(session.getState().asksToRemove).toBe(true)
    await session.remove()
    expect(session.getState()).toMatchObject({
      asksToRemove: false,
      notice: { kind: 'removed', sheets: ['Rapor', 'Catatan'] },
    })
  })
})
