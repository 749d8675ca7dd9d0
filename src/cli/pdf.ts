import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { fail, ok, type Result } from '../core/units'
import { unfinished } from './interrupts'
import { removeLeftovers, temporaryIn } from './temporary'

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
 * Lets LibreOffice print a workbook to PDF. Its own settings are left alone: it works in a folder of its own, which
 * nobody else may read.
 * @param workbook - bytes of an .xlsx
 * @param lang - of its words; numbers are marked as in that language, whatever the machine speaks
 * @returns bytes of the whole PDF; 'missing' where there is no LibreOffice, 'failed' where it made none, for whatever reason
 */
export async function toPdf(
  workbook: Uint8Array,
  lang: 'id' | 'en',
): Promise<Result<Uint8Array, 'missing' | 'failed'>> {
  await removeLeftovers(tmpdir())
  const folder = temporaryIn(tmpdir())
  const finished = unfinished(() => rmSync(folder, { recursive: true, force: true }))
  try {
    await mkdir(folder, { mode: 0o700 })
    const input = path.join(folder, 'kinerja.xlsx')
    await writeFile(input, workbook)
    await mkdir(path.join(folder, 'profile', 'user'), { recursive: true })
    await writeFile(path.join(folder, 'profile', 'user', 'registrymodifications.xcu'), localeOf(lang))
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`
    const args = [profile, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, input]
    for (const program of PROGRAMS) {
      const ended = await run(program, args)
      if (ended === 'missing') continue
      if (ended === 'failed') return fail('failed')
      const pdf = await readFile(path.join(folder, 'kinerja.pdf'))
      return isWhole(pdf) ? ok(new Uint8Array(pdf)) : fail('failed')
    }
    return fail('missing')
  } catch {
    // No room for temporary files, or LibreOffice ended well and left none.
    return fail('failed')
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined)
    finished()
  }
}

/** LibreOffice's own settings for a new folder: the language of number marks and dates. */
function localeOf(lang: 'id' | 'en'): string {
  const locale = { id: 'id-ID', en: 'en-GB' }[lang]
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>
`
}

/** Runs a program to its end; with all that it starts it is ended where it takes too long, or where we are told to end. */
function run(program: string, args: readonly string[]): Promise<'done' | 'missing' | 'failed'> {
  return new Promise((answer) => {
    const isGroup = process.platform !== 'win32'
    const child = spawn(program, args, { stdio: 'ignore', detached: isGroup, windowsHide: true })
    const end = () => endAll(child, isGroup)
    const finished = unfinished(end)
    const tooLong = setTimeout(end, MOST_MS)
    const settle = (how: 'done' | 'missing' | 'failed') => {
      clearTimeout(tooLong)
      finished()
      answer(how)
    }
    child.on('error', (error) => {
      settle((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'failed')
    })
    child.on('exit', (code) => settle(code === 0 ? 'done' : 'failed'))
  })
}

/** LibreOffice's program is a starter: what it started must end with it. */
function endAll({ pid }: ChildProcess, isGroup: boolean): void {
  if (pid === undefined) return
  try {
    process.kill(isGroup ? -pid : pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/** A PDF begins and ends with its marks; what was cut off has lost the second. */
function isWhole(pdf: Buffer): boolean {
  return pdf.subarray(0, 5).toString('latin1') === '%PDF-' && pdf.subarray(-64).includes('%%EOF')
}
