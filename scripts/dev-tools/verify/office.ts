import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const MINUTES = 60_000

/** The locales under which every formula must give the same. */
export const LOCALES = ['en-US', 'id-ID'] as const
export type Locale = (typeof LOCALES)[number]

/** @returns whether LibreOffice is there */
export function officeInstalled(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0
}

/**
 * @param locale - under which LibreOffice runs
 * @param recalculates - whether formulas are calculated anew, or their stored values trusted
 * @returns the settings of a private profile
 */
export function officeSettings(locale: Locale, recalculates: boolean): string {
  const mode = recalculates ? '0' : '1'
  const item = (at: string, name: string, value: string) =>
    `<item oor:path="/org.openoffice.${at}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
    item('Office.Calc/Formula/Load', 'OOXMLRecalcMode', mode) +
    item('Office.Calc/Formula/Load', 'ODFRecalcMode', mode) +
    item('Setup/L10N', 'ooSetupSystemLocale', locale) +
    '</oor:items>\n'
  )
}

/**
 * Converts many files in one LibreOffice process.
 * @param files - paths; base names must differ
 * @param format - such as xlsx, pdf or html
 * @param outDir - where the results go, under the base names of the files
 * @param locale - under which LibreOffice runs
 * @param profiles - folder for private profiles
 * @param recalculates - whether every formula is calculated anew
 * @returns path of the result by path of the file; a file that LibreOffice could not read has none
 */
export async function convert(
  files: readonly string[],
  format: 'xlsx' | 'pdf' | 'html',
  outDir: string,
  locale: Locale,
  profiles: string,
  recalculates = true,
): Promise<Map<string, string>> {
  // Without a file to convert LibreOffice would wait for one.
  if (files.length === 0) return new Map()
  const profile = path.join(profiles, `${locale}-${format}`)
  mkdirSync(path.join(profile, 'user'), { recursive: true })
  mkdirSync(outDir, { recursive: true })
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), officeSettings(locale, recalculates))
  const target = format === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : format
  const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore']
  await run('soffice', [...options, '--convert-to', target, '--outdir', outDir, ...files], {
    timeout: 10 * MINUTES,
    maxBuffer: 64 * 1024 * 1024,
  })
  const results = files.map((file): [string, string] => [
    file,
    path.join(outDir, `${path.basename(file, path.extname(file))}.${format}`),
  ])
  return new Map(results.filter(([, result]) => existsSync(result)))
}
