import type { Translate } from '../../core/units'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { failedFact, factsOf } from '../../app/facts'
import type { WorkbookPlace } from '../../app/facts/source'
import { completeInTurn, madeOf } from '../../app/generate'
import { type Failure, hasSomethingToScore, inspect } from '../../app/inspect'
import { momentOf } from '../../app/moment'
import { questionsOf } from '../../core/intake/proof/standing'
import { EXIT, type ExitCode } from '../exitCodes'
import { explainFailure } from '../explainFailure'
import { type FileProblem, problem, readBytes } from '../files'
import { sha256 } from '../nodePacking'
import { outputFile } from '../outputFile'
import { plain } from '../plain'
import { requestOf } from '../request'
import type { Surroundings } from '../surroundings'
import { lookAt, type Target, writeTarget } from '../target'
import { unusedSentences } from '../unusedAnswers'
import type { FactsOptions } from './command'
import { factLines, schemaJson } from './rows'
import { readInput } from './standardInput'

/** How standard input is named on a command line. */
const STANDARD_INPUT = '-'

/** The facts of one workbook. */
class FactsRun {
  constructor(
    private readonly around: Surroundings,
    private readonly t: Translate,
    private readonly options: FactsOptions,
  ) {}

  private say(code: ExitCode, sentence: string): ExitCode {
    // Names of files and parts in it may steer a terminal.
    this.around.err(`${plain(sentence)}\n`)
    return code
  }

  /** A workbook without facts has a row all the same, as among many. */
  private failed(place: WorkbookPlace, code: string, exit: ExitCode, sentence: string): ExitCode {
    const workbook = failedFact(place, code)
    for (const line of factLines({ workbook, kpis: [], programs: [] })) this.around.out(line)
    return this.say(exit, sentence)
  }

  private failedFile(place: WorkbookPlace, { code, file }: FileProblem): ExitCode {
    return this.failed(place, `file-${code}`, EXIT.unreadable, this.t(`cli.file.${code}`, { file }))
  }

  private failedFor(place: WorkbookPlace, failure: Failure): ExitCode {
    const { code, exit, sentence } = explainFailure(failure, this.t)
    return this.failed(place, code, exit, sentence)
  }

  async start(input: string | undefined): Promise<ExitCode> {
    if (this.options.schema) {
      this.around.out(`${JSON.stringify(schemaJson(this.around.version))}\n`)
      return EXIT.done
    }
    if (input === undefined) return this.say(EXIT.usage, this.t('cli.facts.noInput'))
    const isStandard = input === STANDARD_INPUT
    if (isStandard && this.around.input().isTTY) return this.say(EXIT.usage, this.t('cli.facts.terminal'))
    const below = this.options.path ?? path.basename(input)
    const output = this.options.output === undefined ? null : await outputFile(below, this.options)
    if (output && !output.ok) return this.say(EXIT.usage, this.t(output.reason.key, output.reason.values))
    const bytes = isStandard
      ? await readInput(this.around.input(), this.t('cli.facts.standardInput'))
      : await readBytes(input)
    if (!bytes.ok) return this.failedFile({ path: below, sha256: null }, bytes.reason)
    return this.work(bytes.value, below, output?.value ?? null)
  }

  private async work(bytes: Uint8Array, below: string, output: string | null): Promise<ExitCode> {
    const { around, options, t } = this
    const place: WorkbookPlace = { path: below, sha256: sha256(bytes) }
    const target = output === null ? null : await this.targetAt(output)
    if (target && 'code' in target) return this.failedFile(place, target)
    const host = around.openWorkbook(bytes, path.posix.basename(below))
    const request = { ...requestOf(options, around), replaced: target?.content ?? null }
    const inspected = await inspect(host, request)
    if (!inspected.ok) return this.failedFor(place, inspected.reason)
    const found = inspected.value
    if (!hasSomethingToScore(found))
      return this.failedFor(place, { kind: 'nothing-to-score', inspection: found })
    const facts = factsOf(found, place, output === null ? null : output.split(path.sep).join('/'))
    let copy: string | null = null
    if (target) {
      const completed = await completeInTurn(found, host, request)
      if (!completed.ok) return this.failedFor(place, completed.reason)
      const kept = found.content.copiedFrom === undefined ? bytes : null
      const from = madeOf(completed.value, request)
      const made = { bytes: host.bytes(), madeOf: from, input: kept, choice: request.choice }
      const written = await writeTarget(target, made, momentOf(around.now()).stamp)
      if (!written.ok) return this.failedFile(place, written.reason)
      copy = written.value
    }
    for (const line of factLines(facts)) around.out(line)
    // Standard output is for facts alone.
    if (copy !== null) this.say(EXIT.done, t('cli.backup', { file: path.resolve(copy) }))
    for (const sentence of unusedSentences(found.intake, options.answer ?? [], t))
      this.say(EXIT.done, sentence)
    return options.strict && questionsOf(found.intake).length > 0 ? EXIT.open : EXIT.done
  }

  private async targetAt(output: string): Promise<Target | FileProblem> {
    const folder = path.dirname(output)
    try {
      await mkdir(folder, { recursive: true })
    } catch (error) {
      return problem(error, folder)
    }
    const target = await lookAt(output, this.around.openWorkbook)
    return target.ok ? target.value : target.reason
  }
}

/**
 * Writes the facts of one workbook to standard output, a line of JSON a row.
 * @param input - path of the workbook; - is standard input; none where only the schema is asked for
 * @param options - what was asked for
 * @param around - input, output, clock
 * @param t - translate
 * @returns the exit code
 */
export function runFacts(
  input: string | undefined,
  options: FactsOptions,
  around: Surroundings,
  t: Translate,
): Promise<ExitCode> {
  return new FactsRun(around, t, options).start(input)
}
