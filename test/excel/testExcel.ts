import { TestBook } from './book/book'
import { TYPES } from './types'
import { Gate } from './wire/gate'
import { type Batch, batchText, waitsForCell } from './wire/message'
import { type BatchAnswer, Runner } from './wire/runner'

/** What goes wrong with a request. */
export type Fault =
  /** Excel refuses: nothing of it is done, or only its first actions, never all. */
  | { readonly kind: 'refused'; readonly code: string; readonly after?: number }
  /** The request does not arrive. */
  | { readonly kind: 'lost' }
  /** It is carried out, but the answer does not arrive. */
  | { readonly kind: 'answer-lost' }

/** One request and its answer. */
export interface Exchange {
  readonly requestBytes: number
  readonly answerBytes: number
  readonly actions: number
  /** What it took to answer. */
  readonly milliseconds: number
  /** Whether it only tells Excel that the client forgets some ranges: Excel.run does so by itself when it is done. */
  readonly isCleanup: boolean
}

/** What Office.js calls, and what it is told; as in office.js itself. */
interface AsyncResult {
  readonly status: 'succeeded' | 'failed'
  readonly value?: { readonly data: readonly [status: number, headers: readonly string[], body: string] }
  readonly error?: { readonly code: number; readonly message: string }
}

type Send = (message: readonly unknown[], callback: (result: AsyncResult) => void) => void
type EventHandler = (message: { readonly entries: readonly unknown[] }) => void

/** What the client looks for in its window. */
interface RichApi {
  executeRichApiRequestAsync: Send
  richApiMessageManager: {
    register: (handler: EventHandler) => Promise<void>
    removeHandlerAsync: (
      type: string,
      options: { readonly handler: EventHandler },
      done: (result: { readonly status: 'succeeded' }) => void,
    ) => void
  }
}

export interface TestExcelOptions {
  /** 'Range.values' -> '1.1': what scripts/dev-tools/office-members reads from the declarations. */
  readonly members: Readonly<Record<string, string>>
  readonly book?: TestBook
  /** Newest version of ExcelApi that is there. */
  readonly floor?: string
  /** The most that a request or an answer may hold; Excel on the web has 5 MB. */
  readonly maxBytes?: number
  /** Milliseconds from a request to its answer. */
  readonly delay?: number
}

/** Numbers of office.js: the size limits, and everything that has no number of its own. */
const REQUEST_TOO_LARGE = 5103
const ANSWER_TOO_LARGE = 5104
const INTERNAL_ERROR = 5001
/** Numbers of Excel's events, and the mark of a message that is one. */
const EVENTS = { changed: 10, activated: 11, selectionChanged: 14 } as const
const EVENT_MESSAGE = 65536

/**
 * An Excel for tests: it answers the messages of Microsoft's own client from a workbook in memory, calculates nothing by itself,
 * and refuses every member that is newer than the floor, not documented or not built here.
 */
export class TestExcel {
  readonly traffic: Exchange[] = []
  book: TestBook
  /** Milliseconds from a request to its answer. */
  delay: number
  /** The most that a request or an answer may hold. */
  maxBytes: number
  private readonly gate: Gate
  private runner: Runner
  private readonly faults = new Map<number, Fault>()
  private requests = 0
  private handlers: EventHandler[] = []
  private isEdited = false
  /** Requests that wait until no cell is edited. */
  private waiting: (() => void)[] = []

  constructor(options: TestExcelOptions) {
    this.book = options.book ?? new TestBook()
    this.delay = options.delay ?? 0
    this.maxBytes = options.maxBytes ?? 5_000_000
    this.gate = new Gate(options.members, options.floor ?? '1.13')
    this.runner = new Runner(this.book, TYPES, this.gate)
  }

  /** While a cell is being edited every request fails, or waits where it asks for that. */
  get isCellEdited(): boolean {
    return this.isEdited
  }

  set isCellEdited(isEdited: boolean) {
    this.isEdited = isEdited
    if (!isEdited) for (const goOn of this.waiting.splice(0)) goOn()
  }

  /** Members that were asked for and are not there. */
  get refusedMembers(): readonly string[] {
    return [...this.gate.refused].sort()
  }

  /** Opens another workbook; what was counted and what was to fail is forgotten. */
  open(book: TestBook): void {
    this.book = book
    this.runner = new Runner(book, TYPES, this.gate)
    this.waiting = []
    this.isCellEdited = false
    this.resetTraffic()
    this.clearFaults()
  }

  resetTraffic(): void {
    this.traffic.length = 0
  }

  /**
   * Lets a request fail.
   * @param at - 1 for the next one, 2 for the one after that
   * @param fault - what goes wrong
   */
  fail(at: number, fault: Fault): void {
    this.faults.set(this.requests + at, fault)
  }

  clearFaults(): void {
    this.faults.clear()
  }

  /** Puts itself where Office.js looks for Excel. */
  install(window: object): void {
    const richApi: RichApi = {
      executeRichApiRequestAsync: (message, callback) => {
        const goOn = (): void => {
          const result = this.answer(message)
          setTimeout(() => callback(result), this.delay)
        }
        if (this.isEdited && waitsForCell(message)) this.waiting.push(goOn)
        else goOn()
      },
      richApiMessageManager: {
        register: async (handler) => void this.handlers.push(handler),
        removeHandlerAsync: (_type, { handler }, done) => {
          this.handlers = this.handlers.filter((one) => one !== handler)
          done({ status: 'succeeded' })
        },
      },
    }
    const { OSF } = window as { OSF?: { DDA?: object } }
    Object.assign(window, { OSF: { ...OSF, DDA: { ...OSF?.DDA, RichApi: richApi } } })
  }

  /** Tells whoever listens what a person did. */
  emit(event: keyof typeof EVENTS, sheet: string, address = 'A1'): void {
    const worksheetId = this.book.sheet(sheet)?.id
    const message = JSON.stringify({ worksheetId, address, changeType: 'RangeEdited', source: 'Local' })
    const entry = {
      messageCategory: EVENT_MESSAGE,
      messageType: EVENTS[event],
      targetId: 'Workbook',
      message,
    }
    for (const handler of this.handlers) handler({ entries: [entry] })
  }

  private answer(message: readonly unknown[]): AsyncResult {
    const start = performance.now()
    const text = batchText(message)
    const batch = JSON.parse(text) as Batch
    const { Actions: actions } = batch
    const isCleanup = actions.every(({ Name }, i) => Name === '_RemoveReference' || (i === 0 && Name === ''))
    if (!isCleanup) this.requests += 1
    const fault = isCleanup ? undefined : this.faults.get(this.requests)
    const requestBytes = byteLength(text)
    let answerBytes = 0
    try {
      if (fault?.kind === 'lost') return failed(INTERNAL_ERROR)
      if (requestBytes > this.maxBytes) return failed(REQUEST_TOO_LARGE)
      const body = JSON.stringify(this.carryOut(batch, fault))
      answerBytes = byteLength(body)
      if (fault?.kind === 'answer-lost') return failed(INTERNAL_ERROR)
      if (answerBytes > this.maxBytes) return failed(ANSWER_TOO_LARGE)
      return { status: 'succeeded', value: { data: [200, [], body] } }
    } finally {
      const milliseconds = performance.now() - start
      this.traffic.push({ requestBytes, answerBytes, actions: actions.length, milliseconds, isCleanup })
    }
  }

  private carryOut(batch: Batch, fault: Fault | undefined): BatchAnswer {
    if (this.isCellEdited) return refusal('InvalidOperationInCellEditMode', 0)
    if (fault?.kind !== 'refused') return this.runner.run(batch)
    const { code } = fault
    const after = Math.min(fault.after ?? 0, batch.Actions.length - 1)
    const done = this.runner.run(batch, after)
    return done.Error ? done : { ...done, ...refusal(code, after) }
  }
}

function refusal(code: string, index: number): BatchAnswer {
  return { Results: [], Error: { Code: code, Message: `Told to fail: ${code}`, ActionIndex: index } }
}

function failed(code: number): AsyncResult {
  return { status: 'failed', error: { code, message: 'An internal error has occurred.' } }
}

/** In UTF-8; jsdom has no TextEncoder. */
function byteLength(text: string): number {
  let bytes = text.length
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code < 0x80) continue
    // Half of a pair: four bytes for two places.
    const isHalf = code >= 0xd800 && code <= 0xdfff
    bytes += code < 0x800 || isHalf ? 1 : 2
  }
  return bytes
}
