import type { Translate } from '../../core/units'
import { type Command, Option } from 'commander'
import { DEFAULT_LIMIT, readers } from './options'

/**
 * @param command - with the options that all commands share
 * @param t - sentences of the help
 * @returns the command with the options of a batch
 */
export function addBatchOptions(command: Command, t: Translate): Command {
  const read = readers(t)
  return command
    .requiredOption('--out <folder>', t('batch.help.out'))
    .addOption(new Option('--facts <file>', t('batch.help.facts')).argParser(read.facts))
    .addOption(new Option('--shard <i/n>', t('batch.help.shard')).argParser(read.shard))
    .addOption(new Option('--jobs <k>', t('batch.help.jobs')).argParser(read.jobs))
    .addOption(
      new Option('--limit <seconds>', t('batch.help.limit')).argParser(read.limit).default(DEFAULT_LIMIT),
    )
    .addOption(new Option('--memory <megabytes>', t('batch.help.memory')).argParser(read.memory))
    .option('--no-workbooks', t('batch.help.noWorkbooks'))
    .option('--fresh', t('batch.help.fresh'))
    .option('--quiet', t('batch.help.quiet'))
    .addHelpText('after', `\n${t('batch.help.exit')}\n\n${t('batch.help.examples')}\n`)
}
