import { type CombineFailure, join, type Joined, type UnitFile } from '../app/combine'
import type { Request } from '../app/generate'
import type { SheetBody } from '../core/report/model'
import { fail, ok, type Result, type Translate } from '../core/units'
import { issueSentence } from '../taskpane/words/sentences'

/** A file that a person chose. */
export interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The workbook that several files became. */
export type JoinedFiles = Omit<Joined<unknown>, 'host'> & { readonly bytes: Uint8Array }

/** Opens files and makes new ones: what only an entry knows. */
export interface Files {
  readonly open: (bytes: Uint8Array, fileName: string) => UnitFile['host']
  /** A workbook of plain sheets. */
  readonly write: (sheets: readonly SheetBody[]) => Uint8Array
}

/**
 * @param chosen - of any format that is read
 * @param files - opens and makes them
 * @param request - moment, language
 * @param t - sentences of the page
 * @returns one workbook with copies of their sheets, as the command line combines them; or a sentence that says which file
 * stands in the way
 */
export async function joinFiles(
  chosen: readonly ChosenFile[],
  files: Files,
  request: Request,
  t: Translate,
): Promise<Result<JoinedFiles, string>> {
  const opened = chosen.map(({ name, bytes }) => ({ fileName: name, host: files.open(bytes, name) }))
  const joined = await join(
    opened,
    (sheets) => {
      const bytes = files.write(sheets)
      return { bytes, read: files.open(bytes, '').read }
    },
    request,
  )
  if (!joined.ok) return fail(sentenceOf(joined.reason, t))
  const { host, sources, found } = joined.value
  return ok({ bytes: host.bytes, sources, found })
}

function sentenceOf(failure: CombineFailure, t: Translate): string {
  switch (failure.kind) {
    case 'same-file':
      return t('combine.same', { file: failure.fileName, other: failure.other })
    case 'file':
      return t('combine.file', { file: failure.fileName, reason: reasonOf(failure.failure, t) })
    case 'whole':
      return reasonOf(failure.failure, t)
  }
}

function reasonOf(failure: Extract<CombineFailure, { kind: 'whole' }>['failure'], t: Translate): string {
  if (failure.kind === 'refused') return t(`refusal.${failure.refusal.code}`, failure.refusal.values)
  const { content, issues } = failure.inspection
  // What was looked for may stand on a sheet that was not read.
  const setAside = issues.filter(({ code }) => code === 'sheet-set-aside')
  const sentences = setAside.map((one) => `${issueSentence(one, t)}.`)
  return [t('combine.nothing', { sheets: content.sheets.length }), ...sentences].join(' ')
}
