import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import path from 'node:path'
import { generate, inspect, type Failure, type Request } from '../app/generate'
import type { WorkbookHost } from '../app/ports'
import { parseMapOverride } from '../core/intake'
import type { MapOverride } from '../core/intake/types'
import {
  RULE_SET_IDS,
  type RuleSetId,
  type Settings,
  type SettingsChoice,
  type SheetChoice,
} from '../core/regulations/settings'
import type { Translate } from '../core/report/model'
import { OPTIONAL_SHEETS, type OptionalSheetId, type WorkbookContent } from '../core/units'
import { EXIT, type ExitCode } from './exitCodes'
import { backUp, type FileProblem, followLinks, isSameFile, readBytes, writeWhole } from './files'
import { printJson, toJson } from './json'
import { momentOf } from '../app/moment'
import { plain, summarise } from './summary'

/** A workbook in a file: besides the port, its bytes, and what people wrote on our sheets there. */
interface WorkbookFileHost extends WorkbookHost {
  bytes(): Uint8Array
  readWritten(): ReturnType<WorkbookHost['read']>
}

/** What the program needs from outside, so that tests can stand in for it. */
export interface Surroundings {
  readonly openWorkbook: (bytes: Uint8Array, fileName: string) => WorkbookFileHost
  readonly translate: (lang: 'id' | 'en') => Translate
  readonly version: string
  readonly now: () => Date
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

interface Options {
  readonly output?: string
  readonly inPlace?: boolean
  readonly lang?: 'id' | 'en'
  readonly rules?: RuleSetId
  readonly cap?: number | typeof NO_CAP
  readonly minimize?: '2T-R' | 'T/R'
  readonly map: readonly MapOverride[]
  readonly with?: readonly OptionalSheetId[]
  readonly without?: readonly OptionalSheetId[]
  readonly json?: boolean
}

/** Not null: the argument library would turn that into an empty text. */
const NO_CAP = 'none'

/** A cap below this, in per cent, is a slip. */
const LEAST_CAP = 10

/** Excel opens a file with macros only as .xlsm, and one without only as .xlsx. */
const KINDS = ['.xlsx', '.xlsm']

function parseCap(text: string, explain: () => string): number | typeof NO_CAP {
  if (/^(none|tanpa)$/i.test(text)) return NO_CAP
  const percent = Number(text.replace(/\s*%$/, '').replace(',', '.'))
  // 1.2 is meant as a share by whoever types it, and would cap every score at 1.2 %.
  if (!Number.isFinite(percent) || percent < LEAST_CAP) throw new InvalidArgumentError(explain())
  return percent / 100
}

function choiceOf(options: Options): SettingsChoice {
  return {
    ...(options.lang ? { lang: options.lang } : {}),
    ...(options.rules ? { ruleSet: options.rules } : {}),
    ...(options.cap === undefined ? {} : { cap: options.cap === NO_CAP ? null : options.cap }),
    ...(options.minimize ? { minimize: options.minimize === 'T/R' ? 't-over-r' : 'two-t-minus-r' } : {}),
    ...(options.with || options.without ? { sheets: sheetsOf(options) } : {}),
  }
}

/** A sheet that is named in both lists is left out. */
function sheetsOf({ with: wanted = [], without: unwanted = [] }: Options): Settings['sheets'] {
  const said = (ids: readonly OptionalSheetId[], choice: SheetChoice) => ids.map((id) => [id, choice])
  return Object.fromEntries([...said(wanted, 'yes'), ...said(unwanted, 'no')])
}

const SHEET_IDS = OPTIONAL_SHEETS.join(', ')

function parseSheets(text: string, t: Translate): readonly OptionalSheetId[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const id = OPTIONAL_SHEETS.find((one) => one.toLowerCase() === part.toLowerCase())
      if (!id) throw new InvalidArgumentError(t('cli.sheetUnknown', { sheet: part, sheets: SHEET_IDS }))
      return id
    })
}

/** The language that messages are in before a workbook could say: what was asked for, else Indonesian. */
function spokenLanguage(args: readonly string[]): 'id' | 'en' {
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
    this.around.err(`${sentence}\n`)
    this.exitCode = code
  }

  private sayFile(problem: FileProblem): void {
    this.say(EXIT.unreadable, this.t(`cli.file.${problem.code}`, { file: problem.file }))
  }

  private request(options: Options): Request {
    const { serial, year } = momentOf(this.around.now())
    return {
      overrides: options.map,
      choice: choiceOf(options),
      now: { serial, year },
      version: this.around.version,
      translate: this.around.translate,
    }
  }

  private sayFailure(failure: Failure): void {
    switch (failure.kind) {
      case 'refused': {
        const { code, values } = failure.refusal
        return this.say(EXIT.unreadable, this.t(`refusal.${code}`, values))
      }
      case 'nothing-to-score':
        return this.say(
          EXIT.nothingToScore,
          this.t('cli.nothingToScore', { sheets: failure.inspection.content.sheets.length }),
        )
    }
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
      this.sayFailure({ kind: 'nothing-to-score', inspection: result.value })
    }
  }

  /** The file to be written, or null where the call is wrong. */
  private async target(input: string, options: Options): Promise<string | null> {
    if (options.inPlace) return followLinks(input)
    if (options.output === undefined) {
      this.say(EXIT.usage, this.t('cli.outputMissing'))
      return null
    }
    const [from, to] = [input, options.output].map((file) => path.extname(file).toLowerCase())
    if (!KINDS.includes(to ?? '') || (from !== to && KINDS.includes(from ?? ''))) {
      this.say(EXIT.usage, this.t('cli.extensionDiffers', { extension: from === '.xlsm' ? from : '.xlsx' }))
      return null
    }
    if (await isSameFile(input, options.output)) {
      this.say(EXIT.usage, this.t('cli.outputIsInput'))
      return null
    }
    return options.output
  }

  /** What the target holds now: our sheets of an earlier run, or somebody else's work that must not be lost. */
  private async replaced(
    target: string,
  ): Promise<{ readonly content: WorkbookContent | null; readonly isForeign: boolean } | null> {
    const bytes = await readBytes(target)
    if (!bytes.ok) return bytes.reason.code === 'not-found' ? null : { content: null, isForeign: true }
    const read = await this.around.openWorkbook(bytes.value, path.basename(target)).readWritten()
    const ours = read.ok && read.value.own.length > 0
    return { content: ours ? read.value : null, isForeign: !ours }
  }

  async generate(input: string, options: Options): Promise<void> {
    const target = await this.target(input, options)
    if (target === null) return
    const bytes = await readBytes(input)
    if (!bytes.ok) return this.sayFile(bytes.reason)
    const host = this.around.openWorkbook(bytes.value, path.basename(input))
    const replaced = options.inPlace ? null : await this.replaced(target)
    const result = await generate(host, { ...this.request(options), replaced: replaced?.content ?? null })
    if (!result.ok) return this.sayFailure(result.reason)
    let copy: string | null = null
    if (options.inPlace || replaced?.isForeign) {
      const kept = await backUp(target, momentOf(this.around.now()).stamp)
      if (!kept.ok) return this.sayFile(kept.reason)
      copy = kept.value
    }
    const written = await writeWhole(target, host.bytes())
    if (!written.ok) return this.sayFile(written.reason)
    const t = this.around.translate(result.value.settings.lang)
    if (options.json) return this.around.out(printJson(toJson(result.value, t)))
    const sheets = result.value.sheets.map(plain).join(', ')
    this.around.out(
      `${summarise(result.value, t)}\n${t('cli.written', { file: path.resolve(target), sheets })}\n`,
    )
    if (copy !== null) this.around.out(`${t('cli.backup', { file: path.resolve(copy) })}\n`)
  }
}

function buildProgram(run: Run, around: Surroundings, t: Translate): Command {
  const overrides = (text: string, earlier: readonly MapOverride[]): readonly MapOverride[] => {
    const parsed = parseMapOverride(text)
    if (!parsed.ok) throw new InvalidArgumentError(t(`cli.map.${parsed.reason.code}`, parsed.reason.values))
    return [...earlier, parsed.value]
  }
  const common = (command: Command): Command =>
    command
      .argument('<workbook>', t('cli.help.input'))
      .addOption(new Option('--lang <code>', t('cli.help.lang')).choices(['id', 'en']))
      .addOption(new Option('--rules <set>', t('cli.help.rules')).choices(RULE_SET_IDS))
      .addOption(
        new Option('--cap <percent>', t('cli.help.cap')).argParser((text: string) =>
          parseCap(text, () => t('cli.capInvalid')),
        ),
      )
      .addOption(new Option('--minimize <formula>', t('cli.help.minimize')).choices(['2T-R', 'T/R']))
      .addOption(new Option('--map <mapping>', t('cli.help.map')).argParser(overrides).default([], ''))
      .addOption(
        new Option('--with <sheets>', t('cli.help.with', { sheets: SHEET_IDS })).argParser((text: string) =>
          parseSheets(text, t),
        ),
      )
      .addOption(
        new Option('--without <sheets>', t('cli.help.without')).argParser((text: string) =>
          parseSheets(text, t),
        ),
      )
      .option('--json', t('cli.help.json'))
  const program = new Command('kinerja')
    .description(t('cli.help.description'))
    .version(around.version)
    .exitOverride()
    .configureOutput({ writeOut: around.out, writeErr: around.err })
    .showHelpAfterError(t('cli.help.after'))
    .addHelpText('after', `\n${t('cli.help.examples')}\n`)
  common(program.command('generate').description(t('cli.help.generate')))
    .option('-o, --output <file>', t('cli.help.output'))
    .addOption(new Option('--in-place', t('cli.help.inPlace')).conflicts('output'))
    .addHelpText('after', `\n${t('cli.help.examples')}\n`)
    .action((input: string, options: Options) => run.generate(input, options))
  common(program.command('inspect').description(t('cli.help.inspect')))
    .addHelpText('after', `\n${t('cli.help.examples')}\n`)
    .action((input: string, options: Options) => run.inspect(input, options))
  return program
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
