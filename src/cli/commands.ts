import type { Translate } from '../core/units'
import { Command, InvalidArgumentError, Option } from 'commander'
import { parseAnswer, parseKpiChoice, parseMapOverride } from '../core/intake'
import type { MapOverride } from '../core/intake/types'
import { PAPERS, RULE_SET_IDS } from '../core/regulations/settings'
import { addBatchOptions } from './batch/command'
import type { BatchOptions } from './batch/options'
import { addFactsOptions, type FactsOptions } from './facts/command'
import { plainLines } from './plain'
import { type Options, parseCap, parseSheets, parseShownSheets, type Said, SHEET_IDS } from './options'

/** What the commands do. */
export interface Actions {
  generateFrom(inputs: readonly string[], options: Options): Promise<void>
  inspect(input: string, options: Options): Promise<void>
  leadership(input: string, options: Options): Promise<void>
  batch(inputs: readonly string[], options: BatchOptions): Promise<void>
  facts(input: string | undefined, options: FactsOptions): Promise<void>
}

/** Where help and complaints go. */
export interface Voice {
  readonly version: string
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/**
 * @param run - what the commands do
 * @param around - version, output
 * @param t - sentences of the help
 * @returns the commands with their options
 */
export function buildProgram(run: Actions, around: Voice, t: Translate): Command {
  const overrides = (text: string, earlier: readonly MapOverride[]): readonly MapOverride[] => {
    const parsed = parseMapOverride(text)
    if (!parsed.ok) throw new InvalidArgumentError(t(`cli.map.${parsed.reason.code}`, parsed.reason.values))
    return [...earlier, parsed.value]
  }
  const answers = (text: string, earlier: readonly Said[] = []): readonly Said[] => {
    const parsed = parseKpiChoice(text) ?? parseAnswer(text)
    if (!parsed.ok) {
      throw new InvalidArgumentError(t(`cli.answer.${parsed.reason.code}`, parsed.reason.values))
    }
    return [...earlier, parsed.value]
  }
  const settings = (command: Command): Command =>
    command
      .addOption(new Option('--lang <code>', t('cli.help.lang')).choices(['id', 'en']))
      .addOption(new Option('--rules <set>', t('cli.help.rules')).choices(RULE_SET_IDS))
      .addOption(
        new Option('--cap <percent>', t('cli.help.cap')).argParser((text: string) =>
          parseCap(text, () => t('cli.capInvalid')),
        ),
      )
      .addOption(new Option('--minimize <formula>', t('cli.help.minimize')).choices(['2T-R', 'T/R']))
      .addOption(new Option('--paper <size>', t('cli.help.paper')).choices(PAPERS))
      .addOption(new Option('--map <mapping>', t('cli.help.map')).argParser(overrides).default([], ''))
      .addOption(new Option('--answer <answer>', t('cli.help.answer')).argParser(answers))
      .option('--strict', t('cli.help.strict'))
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
  const common = (command: Command): Command => settings(command).option('--json', t('cli.help.json'))
  const shownSheets = () =>
    new Option('--sheets <sheets>', t('cli.help.sheets')).argParser((text: string) =>
      parseShownSheets(text, t),
    )
  const program = new Command('kinerja')
    .description(t('cli.help.description'))
    .version(around.version)
    .exitOverride()
    .configureOutput({
      writeOut: around.out,
      // What was typed is quoted there.
      writeErr: (text) => around.err(plainLines(text)),
    })
    .showHelpAfterError(t('cli.help.after'))
    .addHelpText('after', `\n${t('cli.help.examples')}\n`)
  common(
    program
      .command('generate')
      .description(t('cli.help.generate'))
      .argument('<workbook...>', t('cli.help.inputs')),
  )
    .option('-o, --output <file>', t('cli.help.output'))
    .addOption(new Option('--in-place', t('cli.help.inPlace')).conflicts(['output', 'combine']))
    .option('--combine', t('cli.help.combine'))
    .option('--pdf <file>', t('cli.help.pdf'))
    .addOption(shownSheets())
    .option('--names', t('cli.help.names'))
    .addHelpText('after', `\n${t('cli.help.examples')}\n`)
    .action((inputs: string[], options: Options) => run.generateFrom(inputs, options))
  common(
    program
      .command('leadership')
      .description(t('cli.help.leadership'))
      .argument('<workbook>', t('cli.help.input')),
  )
    .option('-o, --output <file>', t('cli.help.output'))
    .addOption(shownSheets())
    .option('--names', t('cli.help.names'))
    .option('--protect', t('cli.help.protect'))
    .option('--pdf <file>', t('cli.help.pdf'))
    .action((input: string, options: Options) => run.leadership(input, options))
  common(
    program.command('inspect').description(t('cli.help.inspect')).argument('<workbook>', t('cli.help.input')),
  )
    .addHelpText('after', `\n${t('cli.help.examples')}\n`)
    .action((input: string, options: Options) => run.inspect(input, options))
  addBatchOptions(
    common(
      program
        .command('batch')
        .description(t('batch.help.batch'))
        .argument('<pattern...>', t('batch.help.patterns')),
    ),
    t,
  ).action((inputs: string[], options: BatchOptions) => run.batch(inputs, options))
  addFactsOptions(
    settings(
      program
        .command('facts')
        .description(t('cli.facts.help.facts'))
        .argument('[workbook]', t('cli.facts.help.input')),
    ),
    t,
  ).action((input: string | undefined, options: FactsOptions) => run.facts(input, options))
  return program
}
