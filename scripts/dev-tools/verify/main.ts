/**
 * Proves generated workbooks against judges that share no code with us: LibreOffice and IronCalc recalculate them, the
 * Open XML SDK validates them, a linter looks for what Excel would repair, openpyxl and Apache POI open them, and their
 * parts are compared byte by byte. An argument is a part of the names of the cases that are wanted; --without-edits leaves
 * out the edits of people.
 */
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { prepareCases } from './cases'
import type { Check } from './checks'
import { checkEdits } from './edits'
import { checkExpectations } from './expectations'
import { leftOut } from './fetched'
import { checkFidelity } from './fidelity'
import { generate, type Generated } from './generate'
import { checkByIronCalc } from './ironcalc'
import { checkLinted } from './lint'
import { convert, LOCALES, officeInstalled } from './office'
import { checkOpened } from './opened'
import { drawPages } from './pages'
import { checkByPoi } from './poi'
import { checkPlanted, checkRecalculation, plantWrongValue } from './recalculation'
import { checkRecomputed } from './recompute'
import { sideBySide } from './sideBySide'
import { checkSortGuard, sortSource } from './sortGuard'
import { checkStandsAlone } from './standsAlone'
import { printChecks } from './table'
import { checkUntouchedParts } from './untouchedParts'
import { checkValidity } from './validator'

const out = path.resolve('out/verify')
const folder = (...names: string[]): string => path.join(out, '.work', ...names)

/** A name that no two files share once their extension is gone: an .xlsx and an .xlsm may be called the same. */
const copyOf = (prefix: string, { of }: Generated): string => folder('copies', `${prefix}-${of.name}`)

async function judge(all: readonly Generated[]): Promise<Check[]> {
  const done = all.filter(({ printed }) => printed !== null)
  const checks = await sideBySide(done, async ({ of, output }) => {
    const isCombined = of.others !== undefined
    const original = of.original ?? of.input
    return [
      isCombined ? checkStandsAlone(of.name, output) : checkUntouchedParts(of.name, original, output),
      await checkValidity(of.name, of.input, output),
      checkLinted(of.name, isCombined ? null : of.input, output),
    ]
  })
  return checks.flat()
}

/** Asks other programs that read workbooks, each about all of them at once. */
async function askOthers(all: readonly Generated[]): Promise<Check[]> {
  const made = all
    .filter(({ printed }) => printed !== null)
    .map(({ of, output }) => ({ name: of.name, input: of.input, output }))
  if (made.length === 0) return []
  // One keeps one processor busy.
  const checks = await Promise.all([
    checkOpened(made, folder()),
    checkByPoi(made, folder()),
    checkByIronCalc(made, folder()),
  ])
  return checks.flat()
}

async function recalculate(all: readonly Generated[]): Promise<Check[]> {
  const done = all.filter(({ of, printed }) => printed !== null && !of.withoutOffice)
  const checks: Check[] = []
  const sample = done.find(({ of }) => of.sorted)
  const copy = sample && copyOf('planted', sample)
  const planted = sample && copy && plantWrongValue(sample.output, copy)
  const sorted = done.flatMap((one) => {
    if (!one.of.sorted || one.printed === null) return []
    const kpis = one.printed.kpis
    return [
      { one, kpis, copy: copyOf('sorted', one), moved: sortSource(one.output, copyOf('sorted', one), kpis) },
    ]
  })
  const recalculated = await sideBySide(LOCALES, async (locale) => {
    const outputs = done.map(({ output }) => output)
    const extra = locale === LOCALES[0] ? [...(copy ? [copy] : []), ...sorted.map((one) => one.copy)] : []
    const files = [...outputs, ...extra]
    return { locale, results: await convert(files, 'xlsx', folder(locale), locale, folder('profiles')) }
  })
  for (const { locale, results } of recalculated) {
    for (const { of, output } of done) {
      const textLocale = of.lang === 'id' ? 'id-ID' : 'en-US'
      checks.push(checkRecalculation(of.name, output, results.get(output), locale, textLocale))
    }
    if (locale !== LOCALES[0]) continue
    if (copy && planted) checks.push(checkPlanted(planted, copy, results.get(copy)))
    for (const { one, kpis, copy: file, moved } of sorted) {
      checks.push(checkSortGuard(one.of.name, one.output, results.get(file), kpis, moved))
    }
  }
  return checks
}

async function draw(all: readonly Generated[]): Promise<Check[]> {
  const drawn = all.filter(({ of, printed }) => of.drawn && printed !== null)
  const files = drawn.map(({ output }) => output)
  const halves = [0, 1].map((rest) => files.filter((_, i) => i % 2 === rest))
  const printed = await sideBySide([...halves.entries()], ([i, half]) =>
    convert(half, 'pdf', folder('pdf'), 'id-ID', folder('profiles', String(i))),
  )
  const results = new Map(printed.flatMap((half) => [...half]))
  return sideBySide(drawn, ({ of, output }) =>
    drawPages(of.name, results.get(output), path.join(out, of.name)),
  )
}

async function main(): Promise<number> {
  if (!officeInstalled()) {
    process.stderr.write('verify needs LibreOffice: install it (Debian: apt-get install libreoffice-calc).\n')
    return 1
  }
  rmSync(out, { recursive: true, force: true })
  mkdirSync(folder('copies'), { recursive: true })
  const generated = path.join(out, 'generated')
  mkdirSync(generated, { recursive: true })
  const args = process.argv.slice(2)
  const wanted = args.find((arg) => !arg.startsWith('--')) ?? ''
  const cases = (await prepareCases(folder('inputs'))).filter(({ name }) => name.includes(wanted))
  const all = await sideBySide(cases, (one) => generate(one, generated))
  const checks = [
    ...all.flatMap(({ of, check, printed }) => [check, ...checkExpectations(of.name, of.expected, printed)]),
    ...(await judge(all)),
    ...(await askOthers(all)),
    ...(await checkRecomputed(all, folder('recompute'))),
    ...(await recalculate(all)),
    ...(await draw(all)),
    ...(await checkFidelity(folder('fidelity'), wanted)),
    ...(args.includes('--without-edits') ? [] : await checkEdits(folder('edits'), wanted)),
  ]
  for (const profiles of [folder('profiles'), folder('fidelity', 'profiles')]) {
    rmSync(profiles, { recursive: true, force: true })
  }
  const isRight = printChecks(checks)
  for (const line of leftOut()) process.stderr.write(`${line}\n`)
  return isRight ? 0 : 1
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`verify: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  },
)
