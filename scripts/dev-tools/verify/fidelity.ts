import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CORPUS } from '../fidelity/corpus'
import { RESPELLED, RESPELLED_IN_TURN } from '../fidelity/corpus/respelled'
import { checked, type Check } from './checks'
import { generate, type Generated } from './generate'
import { checkByIronCalc, countsOf } from './ironcalc'
import { checkLinted } from './lint'
import { convert } from './office'
import { checkOpened } from './opened'
import { checkByPoi } from './poi'
import { checkRecalculation } from './recalculation'
import { sideBySide } from './sideBySide'
import { checkValidity } from './validator'

/** What the checks of one workbook come to, in one line each check. */
const NAME = 'fidelity'
const FILES_AT_ONCE = 50
/** IronCalc takes phonetic marks for a part of their text, and computes other figures from it. */
const PHONETIC = /^shared-rich-and-phonetic-text/

/**
 * Holds workbooks with every feature of the corpus, as Excel and as other programs write them, to the Open XML SDK, to
 * LibreOffice and to all others that verify asks: no new errors, nothing to repair, and each opens, with our figures. That
 * the rest is untouched is tested without them.
 * @param folder - for what is made on the way
 * @param wanted - part of the names of those that are wanted: 'fidelity', or more of a name; where all checks run, ''
 * @returns one check for each question, over all workbooks
 */
export async function checkFidelity(folder: string, wanted: string): Promise<Check[]> {
  const [inputs, outputs] = ['inputs', 'outputs'].map((name) => path.join(folder, name)) as [string, string]
  for (const one of [inputs, outputs]) mkdirSync(one, { recursive: true })
  const respelled = wanted === '' ? RESPELLED_IN_TURN : RESPELLED
  const cases = [...CORPUS, ...respelled].filter(
    ({ judged, name }) => judged && `${NAME}-${name}`.includes(wanted),
  )
  if (cases.length === 0) return []
  const all = await sideBySide(cases, async ({ name, extension, bytes }) => {
    const file = `${name}.${extension}`
    const input = path.join(inputs, file)
    writeFileSync(input, bytes)
    const of = {
      name: file,
      input,
      lang: 'id',
      sorted: false,
      drawn: false,
      options: [],
      expected: [],
    } as const
    return generate(of, outputs)
  })
  const done = all.filter(({ printed }) => printed !== null)
  // It takes LibreOffice minutes to write a sheet again that reaches down to the last row. openpyxl passes over a tab without
  // its part, and then counts the sheets to which names belong from one too few.
  const deep = new Set(
    RESPELLED.flatMap(({ name, odd, extension }) => (odd.length > 0 ? `${name}.${extension}` : [])),
  )
  const shallow = done.filter(({ of }) => !deep.has(of.name))
  const files = shallow.map(({ output }) => output)
  // LibreOffice keeps one processor busy, the validator the other.
  const pairs = (list: readonly Generated[]) =>
    list.map(({ of, output }) => ({ name: of.name, input: of.input, output }))
  const [results, valid, opened, byPoi, byIronCalc, linted] = await Promise.all([
    converted(files, folder),
    sideBySide(done, ({ of, output }) => checkValidity(of.name, of.input, output)),
    checkOpened(pairs(shallow), folder),
    checkByPoi(pairs(done), folder),
    checkByIronCalc(pairs(done.filter(({ of }) => !PHONETIC.test(of.name))), folder),
    // Last: while it works nothing else is started.
    done.map(({ of, output }) => checkLinted(of.name, of.input, output)),
  ])
  const recalculated = shallow.map(({ of, output }: Generated) =>
    checkRecalculation(of.name, output, results.get(output), 'id-ID', 'id-ID'),
  )
  return [
    together(
      'generate',
      all.map(({ check }) => check),
    ),
    together('valid', valid),
    together('to repair', linted),
    together('recalculated id-ID', recalculated),
    ...[opened, byPoi].flatMap((checks) => {
      const [first] = checks
      return first ? [together(first.check, checks)] : []
    }),
    ...(byIronCalc.length > 0
      ? [{ ...together('by IronCalc', byIronCalc), detail: countsOf(byIronCalc) }]
      : []),
  ]
}

/** Some at a time: LibreOffice is given ten minutes for each of its processes. */
async function converted(files: readonly string[], folder: string): Promise<ReadonlyMap<string, string>> {
  const results = new Map<string, string>()
  for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
    const some = files.slice(at, at + FILES_AT_ONCE)
    const done = await convert(
      some,
      'xlsx',
      path.join(folder, 'id-ID'),
      'id-ID',
      path.join(folder, 'profiles'),
    )
    for (const [file, result] of done) results.set(file, result)
  }
  return results
}

function together(check: string, all: readonly Check[]): Check {
  const problems = all.flatMap((one) => one.problems.map((problem) => `${one.file}: ${problem}`))
  return checked(NAME, check, `${all.length} workbooks`, problems)
}
