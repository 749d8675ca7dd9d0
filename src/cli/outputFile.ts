import path from 'node:path'
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

/**
 * @param input - path of the workbook that is read
 * @param options - of the call
 * @returns the file to be written, or why the call is wrong
 */
export async function outputFile(input: string, options: Options): Promise<Result<string, WrongOutput>> {
  if (options.inPlace) return ok(await followLinks(input))
  const { output } = options
  if (output === undefined) return fail({ key: 'cli.outputMissing' })
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
