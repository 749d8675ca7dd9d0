import type { Translate } from '../../core/units'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Options } from '../options'

/** What facts of one workbook can be asked for. */
export interface FactsOptions extends Options {
  /** Where the workbook stands among many, with / between folders. */
  readonly path?: string
  readonly schema?: boolean
}

/**
 * @param command - with the options that all commands share
 * @param t - sentences of the help
 * @returns the command with the options of facts
 */
export function addFactsOptions(command: Command, t: Translate): Command {
  const below = (text: string): string => {
    if (/^\s*$|\/$/.test(text)) throw new InvalidArgumentError(t('cli.facts.wrongPath'))
    return text
  }
  return command
    .addOption(new Option('--path <path>', t('cli.facts.help.path')).argParser(below))
    .option('-o, --output <file>', t('cli.facts.help.output'))
    .option('--schema', t('cli.facts.help.schema'))
    .addHelpText('after', `\n${t('cli.facts.help.exit')}\n\n${t('cli.facts.help.examples')}\n`)
}
