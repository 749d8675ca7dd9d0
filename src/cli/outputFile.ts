import path from 'node:path'
import { RESULT_WORD, resultName } from '../app/resultName'
import { fail, ok, type Result } from '../core/units'
import { followLinks, isSameFile } from './files'
import type { Options } from './options'

/** Excel opens a file with macros only as .xlsm, and one without only as .xlsx. */
const KINDS = ['.xlsx', '.xlsm']

/** Why a call names no file that can be written: key of a sentence, with what stands in it. */
export interface WrongOutput {
  readonly key: string
  readonly values?: Readonly<Record<string, string>>
}

/** A name that a result of ours bears, in either language. */
const RESULT = new RegExp(`-(?:${Object.values(RESULT_WORD).join('|')})$`)

/**
 * @param input - path of the workbook that is read
 * @param options - of the call
 * @returns the file that a call asks for: the one that it names, else one beside the input, IKU.xlsx -> IKU-rapor.xlsx. The
 * word is of the language that was asked for, as in a batch: the file has its name before anything of it is read.
 */
export function askedFile(input: string, { output, lang = 'id' }: Options): string {
  return output ?? path.join(path.dirname(input), resultName(path.basename(input), RESULT_WORD[lang]))
}

/**
 * @param input - path of the workbook that is read
 * @param options - of the call
 * @returns the file to be written, or why the call is wrong
 */
export async function outputFile(input: string, options: Options): Promise<Result<string, WrongOutput>> {
  if (options.inPlace) return ok(await followLinks(input))
  const { name } = path.parse(input)
  // What is made of a result is no result of the result: which file is meant, only the call can say.
  if (options.output === undefined && RESULT.test(name))
    return fail({ key: 'cli.outputMissing', values: { file: path.basename(input) } })
  const output = askedFile(input, options)
  const [from, to] = [input, output].map((file) => path.extname(file).toLowerCase())
  if (!KINDS.includes(to ?? '') || (from !== to && KINDS.includes(from ?? '')))
    return fail({ key: 'cli.extensionDiffers', values: { extension: from === '.xlsm' ? from : '.xlsx' } })
  if (await isSameFile(input, output)) return fail({ key: 'cli.outputIsInput' })
  return ok(output)
}

/**
 * @param inputs - paths of the workbooks that are read
 * @param output - as the call names it; a workbook of our sheets, which has no macros
 * @param missing - key of the sentence where it names none
 * @returns the file to be written, or why the call is wrong
 */
export async function newWorkbookFile(
  inputs: readonly string[],
  output: string | undefined,
  missing: string,
): Promise<Result<string, WrongOutput>> {
  if (output === undefined || path.extname(output).toLowerCase() !== '.xlsx') return fail({ key: missing })
  for (const input of inputs) if (await isSameFile(input, output)) return fail({ key: 'cli.outputIsInput' })
  return ok(output)
}

/**
 * @param files - that are read or written
 * @param pdf - as the call names it
 * @returns the PDF where it would take the place of one of these, else null
 */
export async function takenByPdf(
  files: readonly string[],
  pdf: string | undefined,
): Promise<WrongOutput | null> {
  if (pdf === undefined) return null
  for (const file of files)
    if (await isSameFile(file, pdf)) return { key: 'cli.pdf.taken', values: { file: pdf } }
  return null
}
