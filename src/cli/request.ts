import type { Request } from '../app/generate'
import { momentOf } from '../app/moment'
import { choiceOf, type Options, partedOf } from './options'
import type { Surroundings } from './surroundings'

/**
 * @param options - of a call
 * @param around - clock, version, languages
 * @returns what is asked of a workbook
 */
export function requestOf(
  options: Options,
  around: Pick<Surroundings, 'now' | 'version' | 'translate'>,
): Request {
  const { serial, year } = momentOf(around.now())
  return {
    overrides: options.map,
    ...partedOf(options.answer ?? []),
    choice: choiceOf(options),
    now: { serial, year },
    version: around.version,
    translate: around.translate,
  }
}
