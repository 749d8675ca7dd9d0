import { CommanderError } from 'commander'
import path from 'node:path'
import { combine, type CombineFailure, type UnitFile } from '../app/combine'
import { generateInTurn, madeOf, type Request, type WrittenInTurn } from '../app/generate'
import { inspect, type Failure, type Inspection } from '../app/inspect'
import { momentOf } from '../app/moment'
import { leadershipCopy } from '../app/leadership'
import { titleOf } from '../app/titleOf'
import { questionsOf } from '../core/intake/proof/standing'
import { leadershipSheets } from '../core/report/leadership'
import { laidOut } from '../core/report/sheetPlan'
import type { SheetModel } from '../core/report/model'
import type { Settings } from '../core/regulations/settings'
import { ok, type Result, type Translate } from '../core/units'
import type { BatchOptions } from './batch/options'
import { buildProgram } from './commands'
import { EXIT, type ExitCode } from './exitCodes'
import { explainFailure } from './explainFailure'
import type { FactsOptions } from './facts/command'
import { runFacts } from './facts/run'
import { type FileProblem, readBytes } from './files'
import { printJson, toJson } from './json'
import { type Options, goingAlong } from './options'
import { askedFile, newWorkbookFile, outputFile, takenByPdf, type WrongOutput } from './outputFile'
import { plain } from './plain'
import { requestOf } from './request'
import { summarise } from './summary'
import type { Surroundings } from './surroundings'
import { inPlace, lookAt, type Made, type Target, writeTarget } from './target'
import { unusedSentences } from './unusedAnswers'
import { writePdf } from './writePdf'

/**
 * The language that messages are in before a workbook could say.
 * @param args - arguments after the program's name
 * @returns what was asked for, else Indonesian
 */
export function spokenLanguage(args: readonly string[]): 'id' | 'en' {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = args[at]?.includes('=') ? args[at].slice('--lang='.length) : args[at + 1]
  return at >= 0 && value === 'en' ? 'en' : 'id'
}

/** One run of the command line. */
class Run {
  exitCode: ExitCode = EXIT.done

  constructor(
    private readonly around: Surroundings,
    private readonly t: Translate,
  ) {}

  private say(code: ExitCode, sentence: string): void {
    // Names of files and parts in it may steer a terminal.
    this.around.err(`${plain(sentence)}\n`)
    this.exitCode = code
  }

  private sayWrong({ key, values = {} }: WrongOutput): void {
    this.say(EXIT.usage, this.t(key, values))
  }

  private sayFile(problem: FileProblem): void {
    this.say(EXIT.unreadable, this.t(`cli.file.${problem.code}`, { file: problem.file }))
  }

  private request(options: Options): Request {
    return requestOf(options, this.around)
  }

  private sayFailure(failure: Failure): void {
    const { exit, sentence } = explainFailure(failure, this.t)
    this.say(exit, sentence)
  }

  async inspect(input: string, options: Options): Promise<void> {
    const bytes = await readBytes(input)
    if (!bytes.ok) return this.sayFile(bytes.reason)
    const host = this.around.openWorkbook(bytes.value, path.basename(input))
    const result = await inspect(host, this.request(options))
    if (!result.ok) return this.sayFailure(result.reason)
    const { evaluation, settings } = result.value
    const t = this.around.translate(settings.lang)
    this.around.out(options.json ? printJson(toJson(result.value, t)) : `${summarise(result.value, t)}\n`)
    if (evaluation.kpis.length === 0 && evaluation.programs.length === 0) {
      return this.sayFailure({ kind: 'nothing-to-score', inspection: result.value })
    }
    this.judge(result.value, options)
  }

  /** With --strict a result in which something waits is none that a script should go on with. */
  private judge({ intake }: Pick<Inspection, 'intake'>, { strict, answer = [] }: Options): void {
    for (const sentence of unusedSentences(intake, answer, this.t)) this.around.err(`${plain(sentence)}\n`)
    if (strict && this.exitCode === EXIT.done && questionsOf(intake).length > 0) this.exitCode = EXIT.open
  }

  private lookAt(target: string): Promise<Result<Target, FileProblem>> {
    return lookAt(target, this.around.openWorkbook)
  }

  async batch(patterns: readonly string[], options: BatchOptions): Promise<void> {
    // Workers, progress bars and tables of facts: loaded by nothing else.
    const { runBatch } = await import(/* webpackChunkName: "batch" */ './batch/run')
    this.exitCode = await runBatch(patterns, options, this.around, this.t)
  }

  async facts(input: string | undefined, options: FactsOptions): Promise<void> {
    this.exitCode = await runFacts(input, options, this.around, this.t)
  }

  /** One workbook of one file, or of several that are combined. */
  async generateFrom(inputs: readonly string[], options: Options): Promise<void> {
    const [first, second] = inputs
    const outputs = first === undefined ? [] : [askedFile(first, options)]
    const taken = await takenByPdf([...inputs, ...outputs], options.pdf)
    if (taken) return this.sayWrong(taken)
    if (options.combine) return this.combine(inputs, options)
    if (second !== undefined)
      return this.say(EXIT.usage, this.t('cli.combineNeeded', { count: inputs.length }))
    if (first !== undefined) await this.generate(first, options)
  }

  private async combine(inputs: readonly string[], options: Options): Promise<void> {
    const output = await newWorkbookFile(inputs, options.output, 'cli.combineOutput')
    if (!output.ok) return this.sayWrong(output.reason)
    const target = output.value
    const files: UnitFile[] = []
    for (const input of inputs) {
      const bytes = await readBytes(input)
      if (!bytes.ok) return this.sayFile(bytes.reason)
      const fileName = path.basename(input)
      files.push({ fileName, host: this.around.openWorkbook(bytes.value, fileName) })
    }
    const place = await this.lookAt(target)
    if (!place.ok) return this.sayFile(place.reason)
    const request = { ...this.request(options), replaced: place.value.content }
    const result = await combine(files, this.around.makeWorkbook, request)
    if (!result.ok) return this.sayCombineFailure(result.reason)
    const { generated, host, sources } = result.value
    const from = madeOf(generated, { ...request, sources })
    const made = { bytes: host.bytes(), madeOf: from, input: null, choice: request.choice }
    const written = await this.write(place.value, made)
    if (!written) return
    const t = this.around.translate(generated.settings.lang)
    if (options.json) {
      this.around.out(printJson({ ...toJson(generated, t), sources, ...this.copyJson(written.copy) }))
      await this.printed(generated, options)
      return this.judge(generated, options)
    }
    this.around.out(`${summarise(generated, t)}\n${this.written(target, generated, t)}\n`)
    const named = sources.map(({ fileName, unit }) => `${plain(fileName)} (${plain(unit)})`).join(', ')
    this.around.out(`${t('combine.combined', { count: sources.length, files: named })}\n`)
    this.sayCopy(written.copy, t)
    await this.printed(generated, options)
    this.judge(generated, options)
  }

  private sayCombineFailure(failure: CombineFailure): void {
    switch (failure.kind) {
      case 'file': {
        const { exit, sentence } = explainFailure(failure.failure, this.t)
        return this.say(exit, this.t('combine.file', { file: failure.fileName, reason: sentence }))
      }
      case 'same-file':
        return this.say(EXIT.usage, this.t('combine.same', { file: failure.fileName, other: failure.other }))
      case 'whole':
        return this.sayFailure(failure.failure)
    }
  }

  private written(target: string, generated: WrittenInTurn, t: Translate): string {
    return t('cli.written', {
      file: plain(path.resolve(target)),
      sheets: generated.sheets.map(plain).join(', '),
    })
  }

  /** @returns path of the copy of what stood there, if one was needed; null where nothing was written */
  private async write(target: Target, made: Made): Promise<{ readonly copy: string | null } | null> {
    const written = await writeTarget(target, made, momentOf(this.around.now()).stamp)
    if (written.ok) return { copy: written.value }
    this.sayFile(written.reason)
    return null
  }

  private copyJson(copy: string | null): { readonly copy: string | null } {
    return { copy: copy === null ? null : path.resolve(copy) }
  }

  private sayCopy(copy: string | null, t: Translate): void {
    if (copy !== null) this.around.out(`${t('cli.backup', { file: plain(path.resolve(copy)) })}\n`)
  }

  async generate(input: string, options: Options): Promise<void> {
    const output = await outputFile(input, options)
    if (!output.ok) return this.sayWrong(output.reason)
    const target = output.value
    const bytes = await readBytes(input)
    if (!bytes.ok) return this.sayFile(bytes.reason)
    const host = this.around.openWorkbook(bytes.value, path.basename(input))
    const place = options.inPlace ? ok(inPlace(target, bytes.value)) : await this.lookAt(target)
    if (!place.ok) return this.sayFile(place.reason)
    const request = { ...this.request(options), replaced: place.value.content }
    const result = await generateInTurn(host, request)
    if (!result.ok) return this.sayFailure(result.reason)
    const from = madeOf(result.value, request)
    const isCopy = result.value.content.copiedFrom !== undefined
    // The file is of another format, and stays as it is.
    if (isCopy && options.inPlace) return this.say(EXIT.usage, this.t('cli.inPlaceCopied'))
    const kept = isCopy ? null : bytes.value
    const made = { bytes: host.bytes(), madeOf: from, input: kept, choice: request.choice }
    const written = await this.write(place.value, made)
    if (!written) return
    const t = this.around.translate(result.value.settings.lang)
    if (options.json)
      this.around.out(printJson({ ...toJson(result.value, t), ...this.copyJson(written.copy) }))
    else {
      this.around.out(`${summarise(result.value, t)}\n${this.written(target, result.value, t)}\n`)
      this.sayCopy(written.copy, t)
    }
    await this.printed(result.value, options)
    this.judge(result.value, options)
  }

  /** The scorecard's sheets on paper, where that was asked for. */
  private async printed(generated: WrittenInTurn, options: Options): Promise<void> {
    if (options.pdf === undefined) return
    const { lang } = generated.settings
    const copy = leadershipSheets(generated.plans.map(laidOut), {
      names: options.names ?? false,
      protect: false,
      ...goingAlong(options),
    })
    await this.print(this.ownWorkbook(copy, titleOf(generated), generated.content.sha256), options, lang)
  }

  private ownWorkbook(sheets: readonly SheetModel[], title: string, from: string): Uint8Array {
    const created = momentOf(this.around.now()).serial
    return this.around.writeOwnWorkbook(sheets, { title, created }, from)
  }

  /** A workbook of the scorecard's sheets alone, to be handed on. */
  async leadership(input: string, options: Options): Promise<void> {
    const output = await newWorkbookFile([input], options.output, 'cli.leadershipOutput')
    if (!output.ok) return this.sayWrong(output.reason)
    const target = output.value
    const taken = await takenByPdf([input, target], options.pdf)
    if (taken) return this.sayWrong(taken)
    const bytes = await readBytes(input)
    if (!bytes.ok) return this.sayFile(bytes.reason)
    const host = this.around.openWorkbook(bytes.value, path.basename(input))
    const what = {
      names: options.names ?? false,
      protect: options.protect ?? false,
      ...goingAlong(options),
    }
    const request = this.request(options)
    const copy = await leadershipCopy(host, request, what)
    if (!copy.ok) return this.sayFailure(copy.reason)
    const { sheets, title, inspection, madeOf: from } = copy.value
    const workbook = this.ownWorkbook(sheets, title, from)
    const place = await this.lookAt(target)
    if (!place.ok) return this.sayFile(place.reason)
    const made = { bytes: workbook, madeOf: from, input: null, choice: request.choice }
    const written = await this.write(place.value, made)
    if (!written) return
    const t = this.around.translate(inspection.settings.lang)
    this.around.out(`${t('cli.leadershipWritten', { file: plain(path.resolve(target)) })}\n`)
    this.sayCopy(written.copy, t)
    if (options.pdf !== undefined) await this.print(workbook, options, inspection.settings.lang)
    this.judge(inspection, options)
  }

  /** Through LibreOffice, where there is one; what was written already stays. */
  private async print(
    workbook: Uint8Array,
    { pdf: target = '', json }: Options,
    lang: Settings['lang'],
  ): Promise<void> {
    const t = this.around.translate(lang)
    const printed = await this.around.toPdf(workbook, lang)
    if (!printed.ok) return this.say(EXIT.noPdf, t(`cli.pdf.${printed.reason}`))
    const written = await writePdf(target, printed.value, momentOf(this.around.now()).stamp)
    if (!written.ok) return this.sayFile(written.reason)
    // Standard output is one object where another program reads it.
    if (json) return
    this.around.out(`${t('cli.pdf.written', { file: plain(path.resolve(target)) })}\n`)
    this.sayCopy(written.value, t)
  }
}

/**
 * The whole command line.
 * @param args - arguments after the program's name
 * @param around - files, clock, output
 * @returns the exit code
 */
export async function runCommandLine(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const t = around.translate(spokenLanguage(args))
  const run = new Run(around, t)
  try {
    await buildProgram(run, around, t).parseAsync([...args], { from: 'user' })
    return run.exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? EXIT.done : EXIT.usage
  }
}
