import type { Field } from '../core/intake/types'
import type { Settings, SettingsChoice } from '../core/regulations/settings'
import { leadershipSheets, type LeadershipOptions } from '../core/report/leadership'
import type { Translate } from '../core/report/model'
import type { SheetBody } from '../core/report/model'
import { type CellRef, type OptionalSheetId, parseRange, type Result } from '../core/units'
import {
  type Failure,
  generate,
  hasSomethingToScore,
  inspect,
  type Inspection,
  inspectContent,
  type Request,
} from './generate'
import { titleOf } from './leadership'
import type { NewWorkbook, OpenWorkbook, Progress, Refusal, WorkbookEvent } from './ports'
import { openQuestions } from './questions'
import { checkedRemembered } from './remembered'
import { type Job, type Notice, type SessionState, START } from './sessionState'

/** What the session needs from its front door. */
export interface SessionParts {
  readonly workbook: OpenWorkbook
  /** Hands the person a workbook of its own, beside the open one. */
  readonly openNew: (workbook: NewWorkbook) => Promise<Result<void, Refusal>>
  readonly translate: (lang: Settings['lang']) => Translate
  readonly version: string
  /** Local time as a serial number of the 1900 date system, and its year. */
  readonly now: () => { readonly serial: number; readonly year: number }
  /** Language of the person's Excel. */
  readonly lang: Settings['lang']
}

/** One person's work on one open workbook; what the ribbon and the pane share. One job at a time. */
export class Session {
  private state: SessionState = START
  private readonly listeners = new Set<() => void>()
  private abort: AbortController | null = null
  private started: Promise<void> | null = null
  private stopListening: (() => void) | null = null

  constructor(private readonly parts: SessionParts) {}

  /** The state now: a new object after every change, the same one between. */
  readonly getState = (): SessionState => this.state

  /** @returns what ends the listening */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Looks at the workbook for the first time; once, however many wait for it. */
  start(): Promise<void> {
    this.started ??= this.look()
    return this.started
  }

  /** Ends the listening. */
  stop(): void {
    this.stopListening?.()
    this.stopListening = null
    this.started = null
  }

  /** Reads the workbook anew; writes nothing. */
  async look(): Promise<void> {
    await this.job('looking', async (signal) => {
      await this.begin()
      const result = await inspect(this.parts.workbook, this.request(), this.following(signal))
      if (!result.ok) return this.fail(result.reason)
      this.show(result.value)
    })
  }

  /** Listens to the workbook and recalls what it remembers, as soon as it lets us: while a cell is edited it does not. */
  private async begin(): Promise<void> {
    if (this.stopListening) return
    this.stopListening = await this.parts.workbook.listen((event) => this.hear(event))
    if (this.stopListening) this.set(checkedRemembered(await this.parts.workbook.recall()))
  }

  /** Says which columns are a field; none means that no column is. What was read is evaluated anew at once. */
  correct(sheet: string, field: Field, columns: readonly number[]): void {
    if (this.state.work) return
    const others = this.state.overrides.filter((one) => one.sheet !== sheet || one.field !== field)
    this.set({ overrides: [...others, { sheet, field, columns }] })
    this.remember()
    this.again()
  }

  /** Takes back what was said of a sheet's columns. */
  forget(sheet: string): void {
    if (this.state.work) return
    this.set({ overrides: this.state.overrides.filter((one) => one.sheet !== sheet) })
    this.remember()
    this.again()
  }

  /** Changes settings for the next run, which writes them on the settings sheet. */
  choose(choice: SettingsChoice): void {
    if (this.state.work) return
    this.set({ choice: { ...this.state.choice, ...choice } })
    this.again()
  }

  /** Says whether one of our sheets is wanted; the next run writes that on the settings sheet. */
  want(id: OptionalSheetId, isWanted: boolean): void {
    this.choose({ sheets: { ...this.state.choice.sheets, [id]: isWanted ? 'yes' : 'no' } })
  }

  /** The main job. @returns whether our sheets were written */
  async generate(): Promise<boolean> {
    return this.job('generating', async (signal) => {
      const result = await generate(this.parts.workbook, this.request(), this.following(signal))
      if (!result.ok) return this.fail(result.reason)
      const generated = result.value
      // The settings sheet holds the choice now, and what people change there goes before it.
      this.set({
        stage: { kind: 'done', generated },
        choice: {},
        stale: false,
        questions: openQuestions(generated),
      })
      this.remember()
      const [first] = generated.sheets
      if (first !== undefined) await this.parts.workbook.goTo({ sheet: first, row: 1, col: 1 })
    })
  }

  /**
   * One click on the ribbon: the main job, unless a person should decide something first.
   * @returns whether the pane has something to show that cannot wait
   */
  async generateAtOnce(): Promise<'done' | 'needs-pane'> {
    const isFirst = !this.started
    await this.start()
    // What was in the way before may be gone by now.
    if (this.state.stage.kind === 'unread' && !isFirst) await this.look()
    const { stage } = this.state
    if (stage.kind === 'unread' || stage.kind === 'empty') return 'needs-pane'
    const hasRun = stage.kind === 'done' || stage.inspection.content.own.length > 0
    if (!hasRun && this.state.questions.length > 0) return 'needs-pane'
    return (await this.generate()) ? 'done' : 'needs-pane'
  }

  /** Ends the work that is going on; the workbook is then as it was. */
  cancel(): void {
    if (!this.abort || !this.state.work) return
    this.abort.abort()
    this.set({ work: { ...this.state.work, cancelling: true } })
  }

  async goTo(cell: CellRef): Promise<void> {
    this.refuseIf(await this.parts.workbook.goTo(cell))
  }

  /** Puts sheets in for the officer to fill in. */
  async insert(sheets: readonly SheetBody[]): Promise<void> {
    const done = await this.job('inserting', async () => {
      const result = await this.parts.workbook.addSheets(sheets)
      if (!result.ok) return this.fail({ kind: 'refused', refusal: result.reason })
      this.set({ notice: { kind: 'inserted', sheets: result.value } })
    })
    if (done) await this.keepingNotice(() => this.look())
  }

  /** Asks before our sheets are removed. */
  askToRemove(asks: boolean): void {
    this.set({ asksToRemove: asks })
  }

  /** Removes our sheets. */
  async remove(): Promise<void> {
    this.set({ asksToRemove: false })
    const done = await this.job('removing', async () => {
      const result = await this.parts.workbook.removeOwn()
      if (!result.ok) return this.fail({ kind: 'refused', refusal: result.reason })
      this.set({ notice: { kind: 'removed', sheets: result.value } })
    })
    if (done) await this.keepingNotice(() => this.look())
  }

  /** Hands the person the scorecard's sheets as they were last written, in a workbook of their own. */
  async copyForLeadership(options: LeadershipOptions): Promise<void> {
    const { stage } = this.state
    if (stage.kind !== 'done') return
    const { generated } = stage
    await this.job('copying', async () => {
      const result = await this.parts.openNew({
        sheets: leadershipSheets(generated.models, options),
        title: titleOf(generated),
        created: this.parts.now().serial,
      })
      if (!result.ok) return this.fail({ kind: 'refused', refusal: result.reason })
      this.set({ notice: { kind: 'copied' } })
    })
  }

  dismiss(): void {
    this.set({ notice: null })
  }

  private request(): Request {
    const { now, version, translate, lang } = this.parts
    const { overrides, choice } = this.state
    return { overrides, choice, now: now(), version, translate, lang }
  }

  private following(signal: AbortSignal) {
    return {
      signal,
      onProgress: (progress: Progress) => {
        if (this.state.work) this.set({ work: { ...this.state.work, progress } })
      },
    }
  }

  /** Runs one job at a time. @returns whether it was run and left no refusal */
  private async job(job: Job, work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
    if (this.state.work) return false
    this.abort = new AbortController()
    this.set({ work: { job, progress: null, cancelling: false }, notice: null })
    try {
      await work(this.abort.signal)
    } finally {
      this.abort = null
      this.set({ work: null })
    }
    return (this.state.notice as Notice | null)?.kind !== 'refused'
  }

  private fail(failure: Failure): void {
    switch (failure.kind) {
      case 'refused':
        return this.set({ notice: { kind: 'refused', refusal: failure.refusal } })
      case 'nothing-to-score':
        return this.show(failure.inspection)
    }
  }

  private show(inspection: Inspection): void {
    const kind = hasSomethingToScore(inspection) ? 'found' : 'empty'
    this.set({ stage: { kind, inspection }, questions: openQuestions(inspection), stale: false })
  }

  /** Evaluates what was read once more, after a choice. */
  private again(): void {
    const { stage } = this.state
    if (stage.kind === 'unread') return
    const { content } = stage.kind === 'done' ? stage.generated : stage.inspection
    this.show(inspectContent(content, this.request()))
  }

  private async keepingNotice(work: () => Promise<void>): Promise<void> {
    const { notice } = this.state
    await work()
    if (!this.state.notice) this.set({ notice })
  }

  private remember(): void {
    const { overrides } = this.state
    // What cannot be remembered (a file that is read-only) is no reason to stop: it holds until the pane closes.
    void this.parts.workbook.remember({ overrides })
  }

  private refuseIf(result: Result<void, Refusal>): void {
    if (!result.ok) this.set({ notice: { kind: 'refused', refusal: result.reason } })
  }

  private hear(event: WorkbookEvent): void {
    switch (event.kind) {
      case 'sheet-activated':
        return this.set({ active: { sheet: event.sheet, range: null } })
      case 'selection-changed':
        // Of several blocks the first: it holds the cell that a person typed or clicked first.
        return this.set({
          active: { sheet: event.sheet, range: parseRange(event.address.split(',')[0] ?? '') },
        })
      case 'cells-changed':
        // Our own writing is told too, and is no news.
        if (!this.state.work) this.set({ stale: true })
    }
  }

  private set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}
