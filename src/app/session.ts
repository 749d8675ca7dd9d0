import { type Decisions, UNDECIDED, withAnswer } from '../core/intake/decisions'
import { type KpiChoice, withKpiChoice } from '../core/intake/proof/kpiChoices'
import { payRulesHere } from './payRules'
import type { Answer, Cause, QuestionTable } from '../core/intake/proof/proof'
import { questionsOf } from '../core/intake/proof/standing'
import type { Field } from '../core/intake/types'
import type { Settings, SettingsChoice } from '../core/regulations/settings'
import type { LeadershipOptions } from '../core/report/leadership'
import type { TemplateKind } from '../core/templates/kinds'
import { type CellRef, type OptionalSheetId, parseRange, type Result } from '../core/units'
import {
  type Asked,
  type Failure,
  hasSomethingToScore,
  inspect,
  type Inspection,
  inspectContent,
} from './inspect'
import { type KpiEffect, kpiEffect } from './kpiEffect'
import type { Making } from './making'
import type { NewWorkbook, OpenWorkbook, Progress, Refusal, WorkbookEvent } from './ports'
import { openQuestions } from './questions'
import { checkedRemembered } from './remembered'
import { titleOf } from './titleOf'
import { inspectionOf, type Job, type Notice, type SessionState, START } from './sessionState'

/** What the session needs from its front door. */
export interface SessionParts {
  readonly workbook: OpenWorkbook
  /** Hands the person a workbook of its own, beside the open one. */
  readonly openNew: (workbook: NewWorkbook) => Promise<Result<void, Refusal>>
  /** What makes sheets in a language; null where it cannot be fetched now. */
  readonly making: (lang: Settings['lang']) => Promise<Making | null>
  readonly version: string
  /** Local time as a serial number of the 1900 date system, and its year. */
  readonly now: () => { readonly serial: number; readonly year: number }
  /** Language of the person's Excel. */
  readonly lang: Settings['lang']
  /** Where the workbook was made of several files: which, and what was found in them. */
  readonly of?: Pick<Asked, 'found' | 'sources'>
}

const NOT_FETCHED: Failure = { kind: 'refused', refusal: { code: 'not-fetched', values: {} } }

/** All that a person may choose. */
type Chosen = Decisions & { readonly choice: SettingsChoice }

const NOTHING_CHOSEN: Chosen = { ...UNDECIDED, choice: {} }

/** What was asked for first, and then once more. */
function joined(first: Chosen, then: Asked): Asked {
  const { overrides, answers = [], kpis = [], forgotten = [], choice } = then
  const kept = first.overrides.filter(({ sheet }) => !forgotten.includes(sheet))
  return {
    ...then,
    overrides: [...kept, ...overrides],
    answers: [...first.answers, ...answers],
    kpis: [...first.kpis, ...kpis].reduce<readonly KpiChoice[]>(withKpiChoice, []),
    forgotten: [...first.forgotten, ...forgotten],
    choice: { ...first.choice, ...choice, sheets: { ...first.choice.sheets, ...choice.sheets } },
  }
}

/** One person's work on one open workbook; what the ribbon and the pane share. One job at a time. */
export class Session {
  private state: SessionState = START
  private readonly listeners = new Set<() => void>()
  private abort: AbortController | null = null
  private started: Promise<void> | null = null
  /** What our sheets were written with since the cells were last read: they were read without it. */
  private written: Chosen = NOTHING_CHOSEN
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
      const result = await inspect(this.parts.workbook, this.asked(), this.following(signal))
      if (!result.ok) return this.fail(result.reason)
      this.written = NOTHING_CHOSEN
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
    this.decide({ overrides: [...others, { sheet, field, columns }] })
  }

  /** Takes back what was said of a sheet's columns. */
  forget(sheet: string): void {
    if (this.state.work) return
    const { overrides, forgotten } = this.state
    this.decide({
      overrides: overrides.filter((one) => one.sheet !== sheet),
      forgotten: [...new Set([...forgotten, sheet])],
    })
  }

  /** Answers a question of what was read; null takes an answer back. What was read is evaluated anew at once. */
  answer(code: Cause, { sheet, range, fingerprint }: QuestionTable, choice: string | null): void {
    if (this.state.work) return
    const answer: Answer = { code, sheet, range, fingerprint, choice }
    this.decide({ answers: withAnswer(this.state.answers, answer) })
  }

  /** Chooses something of one indicator; null takes it back. What was read is evaluated anew at once. */
  chooseKpi(choice: KpiChoice): void {
    if (this.state.work) return
    this.decide({ kpis: withKpiChoice(this.state.kpis, choice) })
  }

  /**
   * @param choice - what a person thinks of choosing; nothing is decided by asking
   * @returns what it would make of the figures; null while something else goes on
   */
  async weighKpi(choice: KpiChoice): Promise<KpiEffect | null> {
    const before = inspectionOf(this.state.stage)
    if (!before || this.state.work) return null
    const asked = { ...this.asked(), kpis: withKpiChoice(this.state.kpis, choice) }
    return kpiEffect(inspectContent(before.content, joined(this.written, asked)), choice.kpi)
  }

  private decide(change: Partial<Decisions>): void {
    this.set(change)
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

  /** Fetches what makes sheets of what was found, so that whoever asks for them waits for nothing. */
  async prepare(): Promise<void> {
    const inspection = inspectionOf(this.state.stage)
    if (inspection) await this.parts.making(inspection.settings.lang)
  }

  /** The main job. @returns whether our sheets were written */
  async generate(): Promise<boolean> {
    return this.job('generating', async (signal) => {
      const { workbook, version } = this.parts
      const following = this.following(signal)
      const asked = this.asked()
      const inspected = await inspect(workbook, asked, following)
      if (!inspected.ok) return this.fail(inspected.reason)
      const making = await this.parts.making(inspected.value.settings.lang)
      if (!making) return this.fail(NOT_FETCHED)
      const request = { ...asked, version, translate: () => making.t }
      const result = await making.complete(inspected.value, workbook, request, following)
      if (!result.ok) return this.fail(result.reason)
      const generated = result.value
      this.written = this.chosen()
      // The settings sheet holds all that was chosen now, and what people change there goes before it.
      this.set({
        stage: { kind: 'done', generated, since: null },
        choice: {},
        ...UNDECIDED,
        stale: false,
        questions: openQuestions(generated),
      })
      this.remember()
      const [first] = generated.sheets
      if (first !== undefined) await this.parts.workbook.goTo({ sheet: first, row: 1, col: 1 })
    })
  }

  /**
   * One click on the ribbon: the main job. What is open does not hold it: its headline waits on the sheets.
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
    const isMade = await this.generate()
    return isMade && (hasRun || !this.isOpen()) ? 'done' : 'needs-pane'
  }

  private isOpen(): boolean {
    const inspection = inspectionOf(this.state.stage)
    return (
      this.state.questions.length > 0 || (inspection !== null && questionsOf(inspection.intake).length > 0)
    )
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

  /** Puts a sheet in for the officer to fill in. */
  async insertTemplate(kind: TemplateKind, year: number): Promise<void> {
    const done = await this.job('inserting', async () => {
      const making = await this.parts.making(this.parts.lang)
      if (!making) return this.fail(NOT_FETCHED)
      const result = await this.parts.workbook.addSheets([making.buildTemplate(kind, making.t, year)])
      if (!result.ok) return this.fail({ kind: 'refused', refusal: result.reason })
      this.set({ notice: { kind: 'inserted', ...result.value } })
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
    const inspection = inspectionOf(this.state.stage)
    const done = await this.job('removing', async () => {
      const result = await this.parts.workbook.removeOwn()
      if (!result.ok) return this.fail({ kind: 'refused', refusal: result.reason })
      // What was decided of the tables goes with the settings sheet, and holds all the same.
      if (inspection) {
        this.set(inspection.decisions)
        this.remember()
      }
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
      const making = await this.parts.making(generated.settings.lang)
      if (!making) return this.fail(NOT_FETCHED)
      const result = await this.parts.openNew({
        sheets: making.leadershipSheets(generated.models, options),
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

  private asked(): Asked {
    const { now, lang, of } = this.parts
    return { ...this.chosen(), ...of, now: now(), lang }
  }

  private chosen(): Chosen {
    const { overrides, answers, kpis, forgotten, choice } = this.state
    return { overrides, answers, kpis, forgotten, choice }
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
    const before = inspectionOf(stage)
    if (!before) return
    const inspection = inspectContent(before.content, joined(this.written, this.asked()))
    // A choice may make a table one of pay.
    if (inspection.intake.pay && !payRulesHere()) return void this.look()
    if (stage.kind !== 'done') return this.show(inspection)
    this.set({ stage: { ...stage, since: inspection }, questions: openQuestions(inspection) })
  }

  private async keepingNotice(work: () => Promise<void>): Promise<void> {
    const { notice } = this.state
    await work()
    if (!this.state.notice) this.set({ notice })
  }

  private remember(): void {
    const { overrides, answers, kpis, forgotten } = this.state
    // What cannot be remembered (a file that is read-only) is no reason to stop: it holds until the pane closes.
    void this.parts.workbook.remember({ overrides, answers, kpis, forgotten })
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
