import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { fail, ok, type Result } from '../core/units'

const run = promisify(execFile)

/** Where LibreOffice is found, by the names that it has on the systems that we know. */
const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
] as const

/** A large workbook takes a while, but not for ever. */
const MOST_MS = 300_000

/**
 * Lets LibreOffice print a workbook to PDF. Its own settings are left alone: it works in a folder of its own.
 * @param workbook - bytes of an .xlsx
 * @returns bytes of the PDF; 'missing' where there is no LibreOffice, 'failed' where it made none
 */
export async function toPdf(workbook: Uint8Array): Promise<Result<Uint8Array, 'missing' | 'failed'>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kinerja-pdf-'))
  try {
    const input = path.join(folder, 'kinerja.xlsx')
    await writeFile(input, workbook)
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`
    const args = [profile, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, input]
    for (const program of PROGRAMS) {
      try {
        await run(program, args, { timeout: MOST_MS })
        return ok(new Uint8Array(await readFile(path.join(folder, 'kinerja.pdf'))))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return fail('failed')
        // Not here, or it ran and left no file: the first program that is there says which.
        if ((error as NodeJS.ErrnoException).syscall === 'open') return fail('failed')
      }
    }
    return fail('missing')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
