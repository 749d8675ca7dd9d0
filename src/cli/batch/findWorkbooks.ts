import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { ALL_ENDINGS, SEARCHED_ENDINGS } from '../../app/fileKinds'
import { fail, ok, type Result } from '../../core/units'

/** A workbook to be read. */
export interface Found {
  /** Absolute. */
  readonly file: string
  /** Below the root, with / between folders. */
  readonly path: string
}

export interface Inputs {
  /** Absolute: the deepest folder that all patterns share. */
  readonly root: string
  /** In the order of their paths, each once. */
  readonly workbooks: readonly Found[]
  /** How many were matched and are left out: results of ours, backups, lock files of Excel. */
  readonly leftOut: number
}

export type InputProblem =
  | { readonly code: 'no-match'; readonly patterns: string }
  /** The results would be written among the workbooks, and be read as workbooks the next time. */
  | { readonly code: 'output-holds-inputs'; readonly folder: string }

/** What a folder is searched for; files in it that hold no table are named as failures, not passed over. */
const IN_FOLDER = `**/*.{${SEARCHED_ENDINGS.join()}}`

/** A pattern in two: the folder that it begins with, and the rest; the rest is null where it names one file. */
interface Search {
  readonly folder: string
  readonly pattern: string | null
  readonly file: string
}

async function kindOf(file: string): Promise<'file' | 'folder' | null> {
  try {
    const found = await stat(file)
    return found.isDirectory() ? 'folder' : 'file'
  } catch {
    return null
  }
}

async function searchFor(argument: string): Promise<Search> {
  const file = path.resolve(argument)
  // A file that is there is meant as it is, whatever brackets are in its name.
  const kind = await kindOf(file)
  if (kind === 'file') return { folder: path.dirname(file), pattern: null, file }
  if (kind === 'folder') return { folder: file, pattern: IN_FOLDER, file }
  const parts = (path.sep === '\\' ? argument.replaceAll('\\', '/') : argument).split('/')
  const dynamic = parts.findIndex((part) => isDynamicPattern(part))
  const at = dynamic < 0 ? parts.length - 1 : dynamic
  const folder = parts.slice(0, at).join('/')
  return {
    folder: path.resolve(argument.startsWith('/') && folder === '' ? '/' : folder),
    pattern: parts.slice(at).join('/'),
    file,
  }
}

function sharedFolder(folders: readonly string[]): string {
  const [first = path.resolve('.'), ...rest] = folders
  let shared = first
  while (!rest.every((folder) => isWithin(folder, shared))) shared = path.dirname(shared)
  return shared
}

/** @returns whether a path is that folder, or somewhere below it */
function isWithin(file: string, folder: string): boolean {
  const way = path.relative(folder, file)
  return way === '' || (!path.isAbsolute(way) && way !== '..' && !way.startsWith(`..${path.sep}`))
}

/** Where a path really is, also while its last folders are still to be made. */
async function real(file: string): Promise<string> {
  try {
    return await realpath(file)
  } catch {
    const above = path.dirname(file)
    return above === file ? file : path.join(await real(above), path.basename(file))
  }
}

/** Names of files that Excel and we put beside workbooks: ~$x.xlsx, x.20260228-091500.bak.xlsx. */
const BESIDE = /^~\$|\.\d{8}-\d{6}(?:-\d+)?\.bak\.[^.]+$/

const RESULT = /-(?:rapor|scorecard)(\.[^.]+)$/i

/** Results of ours that stand beside the file that they were made of: of IKU.csv both IKU-rapor.xlsx and IKU.csv-rapor.xlsx. */
function isResultBeside(file: string, all: ReadonlySet<string>): boolean {
  if (!RESULT.test(file)) return false
  const stem = file.replace(RESULT, '').toLowerCase()
  return all.has(stem) || ALL_ENDINGS.some((ending) => all.has(`${stem}.${ending}`))
}

/**
 * Finds the workbooks of a batch.
 * @param args - patterns, files and folders, as they were typed
 * @param output - folder of the results
 * @returns the workbooks in a fixed order, or why there is nothing to do
 */
export async function findWorkbooks(
  args: readonly string[],
  output: string,
): Promise<Result<Inputs, InputProblem>> {
  const searches = await Promise.all(args.map(searchFor))
  const root = sharedFolder(searches.map(({ folder }) => folder))
  const found = new Set<string>()
  for (const { folder, pattern, file } of searches) {
    if (pattern === null) found.add(file)
    else {
      const files = await glob(pattern, {
        cwd: folder,
        absolute: true,
        expandDirectories: false,
        // An officer's LAPORAN.XLSX is a workbook as well.
        caseSensitiveMatch: false,
      })
      for (const one of files) found.add(path.resolve(one))
    }
  }
  const results = await real(path.resolve(output))
  if (isWithin(await real(root), results))
    return fail({ code: 'output-holds-inputs', folder: path.resolve(output) })
  const outside: string[] = []
  for (const file of found) if (!isWithin(await real(file), results)) outside.push(file)
  const lower = new Set(outside.map((file) => file.toLowerCase()))
  const inputs = outside.filter((file) => !BESIDE.test(path.basename(file)) && !isResultBeside(file, lower))
  if (inputs.length === 0) return fail({ code: 'no-match', patterns: args.join(' ') })
  const workbooks = inputs.map((file) => ({
    file,
    path: path.relative(root, file).split(path.sep).join('/'),
  }))
  // By code units, not by the language of the machine: the same order everywhere.
  workbooks.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return ok({ root, workbooks, leftOut: outside.length - inputs.length })
}
